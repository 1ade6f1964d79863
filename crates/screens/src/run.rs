//! A run: the rail with the time, the parts and the cards, the line that lies open, and the part that is open.

use super::reading::rail_door_ui;
use super::text::{self, Face};
use super::widgets::{scroll, within};
use super::{Content, Cx, Intent, Theme, decide, keys, lying, moment, notebook, papers, place, talk};
use egui::{Align, CentralPanel, Frame, Id, Layout, Margin, Panel as Side, Ui};
use grounds_core::locale::pair;
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::reading::Door;
use grounds_desk::shown::run::RailRow;
use grounds_desk::shown::{Offer, Panel, Run};

/// Shows a run.
pub(super) fn run_ui(
    ui: &mut Ui,
    run: &Run,
    door: &Door,
    content: Content,
    is_in_front: bool,
    cx: &mut Cx<'_>,
    out: &mut Vec<Intent>,
) {
    let theme = cx.theme;
    shortcuts(ui, &run.rail, out);
    let rail = Frame::new().fill(theme.rail.0).inner_margin(Margin::symmetric(12, 16));
    let width = within(theme.em(11.0), 160.0, ui.available_width() * 0.22);
    Side::left("rail")
        .resizable(false)
        .exact_size(width)
        .frame(rail)
        .show_separator_line(false)
        .show(ui, |ui| rail_ui(ui, run, door, theme, out));
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    content.begin(ui);
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        lying::lying_ui(ui, run, is_in_front, theme, out);
        let is_free = is_in_front && run.lying.is_none();
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ui.push_id((content.name, part_of(&run.panel)), |ui| match &run.panel {
                Panel::Moment(of) => moment::moment_ui(ui, of, is_free, theme, cx.pictures, out),
                Panel::Talk(of) => talk::talk_ui(ui, of, is_free, theme, cx.pictures, out),
                Panel::Place(of) => place::place_ui(ui, of, theme, cx.pictures, out),
                Panel::Papers(of) => papers::papers_ui(ui, of, is_free, cx, out),
                Panel::Notebook(of) => notebook::notebook_ui(ui, of, is_free, theme, cx.pictures, out),
                Panel::Decide(of) => decide::decide_ui(ui, of, theme, cx.pictures, out),
            });
        });
    });
}

/// What keeps the scroll positions and fields of one part from those of another.
pub(super) const fn name(panel: &Panel) -> &'static str {
    match panel {
        Panel::Moment(_) => "moment",
        Panel::Talk(_) => "talk",
        Panel::Place(_) => "place",
        Panel::Papers(_) => "papers",
        Panel::Notebook(_) => "notebook",
        Panel::Decide(_) => "decide",
    }
}

/// The place or person that is shown, in a part that shows one: each is seen from its beginning.
fn part_of(panel: &Panel) -> Id {
    match panel {
        Panel::Place(place) => Id::new(place.place),
        Panel::Talk(talk) => Id::new(talk.person),
        Panel::Moment(moment) => Id::new(moment.by),
        Panel::Papers(_) | Panel::Notebook(_) | Panel::Decide(_) => Id::NULL,
    }
}

/// Ctrl and a digit open a part.
fn shortcuts(ui: &Ui, rail: &[RailRow], out: &mut Vec<Intent>) {
    let row = keys::place(ui, Hotkey::Panel).and_then(|place| rail.get(usize::from(place) - 1));
    out.extend(row.map(|row| Intent::from(row.offer.wish.clone())));
}

fn rail_ui(ui: &mut Ui, run: &Run, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    Side::bottom("rail-end")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            // What ends the run does not lie where a run is begun, nor in the corner.
            row_ui(ui, &run.end, None, None, theme, out);
            row_ui(ui, &run.pause, None, None, theme, out);
        });
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        scroll(ui, "rail", |ui| {
            // The rail has little room: what is only told there is told in one language.
            text::show(ui, theme, Face::Strong, theme.on_dark, pair::main(&run.title));
            ui.add_space(theme.gap * 0.5);
            clock_ui(ui, run, door, theme, out);
            ui.add_space(theme.gap);
            for row in &run.rail {
                let waiting = row.waiting.as_deref().unwrap_or_default();
                let hint = pair::zip(&[waiting, &row.keys], |lines| lines.join("\n").trim_start().to_owned());
                row_ui(ui, &row.offer, row.count.as_deref(), Some(&hint), theme, out);
            }
            ui.add_space(theme.gap);
            for card in &run.cards {
                small_ui(ui, card, theme, out);
            }
        });
    });
}

fn clock_ui(ui: &mut Ui, run: &Run, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        text::show(ui, theme, Face::Title, theme.on_dark, pair::main(&run.clock));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            rail_door_ui(ui, door, theme, out);
        });
    });
    let told = [run.day.as_ref(), Some(&run.left), run.draft.as_ref()];
    for words in told.into_iter().flatten() {
        text::show(ui, theme, Face::Small, theme.on_dark_quiet, pair::main(words));
    }
}

fn row_ui(ui: &mut Ui, offer: &Offer, count: Option<&str>, hint: Option<&str>, theme: &Theme, out: &mut Vec<Intent>) {
    let mut response = text::rail_row(ui, theme, offer.is_chosen(), &offer.words, count);
    if let Some(hint) = hint {
        response = text::hint(theme, response, hint);
    }
    if response.clicked() {
        out.push(offer.wish.clone().into());
    }
}

/// A card that can be pulled out: in small letters, below the parts.
fn small_ui(ui: &mut Ui, offer: &Offer, theme: &Theme, out: &mut Vec<Intent>) {
    if text::rail_link(ui, theme, &offer.words).clicked() {
        out.push(offer.wish.clone().into());
    }
}
