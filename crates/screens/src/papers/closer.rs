//! The magnifier: one paper alone, larger, over the whole width. Which one is a matter of this face: the run and the desk know
//! nothing of it, and it is never kept.

use super::super::text::{self, Press};
use super::super::{Intent, Theme};
use super::super::{input, keys};
use super::Drawing;
use super::desk::alone_ui;
use super::sheet::{bare_ui, handles_ui};
use egui::{Id, Ui};
use grounds_core::session::view::PaperAt;
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::Papers;
use grounds_desk::shown::papers::Paper;

/// How much larger text is under it, in parts of a hundred.
const LARGER: u16 = 135;

fn id() -> Id {
    Id::new("the paper that is looked at alone")
}

/// Takes the keys that turn to a paper and back; gives the paper that is looked at alone, with its number.
pub(super) fn turned<'a>(ui: &Ui, papers: &'a Papers, is_free: bool) -> Option<(usize, &'a Paper)> {
    let now = ui.data(|data| data.get_temp::<PaperAt>(id()));
    let now = now.filter(|at| papers.open.iter().any(|paper| paper.at == *at));
    let mut next = now;
    if is_free {
        let place = keys::place(ui, Hotkey::Closer).map(usize::from);
        if let Some(paper) = place.and_then(|place| papers.open.get(place - 1)) {
            next = (now != Some(paper.at)).then_some(paper.at);
        } else if now.is_some() && keys::pressed(ui, Hotkey::Back) {
            next = None;
        }
    }
    if next != now {
        turn(ui, next);
    }
    (1..).zip(&papers.open).find(|(_, paper)| Some(paper.at) == next)
}

/// Turns to a paper, or back to the desk.
fn turn(ui: &Ui, to: Option<PaperAt>) {
    ui.data_mut(|data| match to {
        Some(at) => {
            data.insert_temp(id(), at);
        }
        None => data.remove::<PaperAt>(id()),
    });
    // Something else lies under the pointer now.
    input::pause(ui);
}

/// The button that turns to it, or back, with its key.
pub(super) fn button_ui(ui: &mut Ui, (number, paper): (usize, &Paper), is_alone: bool, theme: &Theme) {
    let [closer, back] = &paper.closer;
    let words = format!("{number}  {}", if is_alone { back } else { closer });
    if text::button(ui, theme, Press::Light, &words).clicked() {
        turn(ui, (!is_alone).then_some(paper.at));
    }
}

/// Shows it.
pub(super) fn closer_ui(
    ui: &mut Ui,
    (number, paper): (usize, &Paper),
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) {
    let theme = drawing.theme;
    let larger = theme.scaled(LARGER);
    let mut under = Drawing {
        theme: &larger,
        pictures: &mut *drawing.pictures,
        marks: std::mem::take(&mut drawing.marks),
    };
    alone_ui(ui, &mut under, "alone", |ui, under| {
        handles_ui(ui, (number, paper), true, theme, out);
        ui.push_id((paper.at.paper, paper.at.of), |ui| bare_ui(ui, paper, true, under, out));
        under.marks.paint(ui, under.theme);
    });
}
