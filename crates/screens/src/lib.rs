//! The screens: functions from what is shown to a list of intents, in egui.
//!
//! A screen lays out values that the desk has decided and says what a person at it wants. It never touches the run, reads no
//! files, knows no rule of practice, asks no view what to show, and holds no words of its own. [`show`] is the one way in.
//! Only the author's panel is made here of what the author's desk says of itself.

mod across;
mod author;
mod beside;
mod card;
mod debrief;
mod decide;
mod drill;
mod end;
mod first;
mod input;
mod intent;
mod key_sheet;
mod keys;
mod leaving;
mod lines;
mod looks;
mod lying;
mod moment;
mod notebook;
mod notice;
mod papers;
pub mod people;
mod pictures;
mod place;
mod plot;
mod prebrief;
mod quiet;
mod reading;
mod rows;
mod run;
mod shelf;
pub mod stage;
mod talk;
pub mod text;
pub mod theme;
mod widgets;

pub use author::{AuthorState, AuthorWish, Cx as AuthorCx, Hidden, Tab};
pub use input::Guard;
pub use intent::Intent;
pub use people::{Bearing, Cut, Shapes, person_svg};
pub use pictures::Pictures;
pub use theme::{Fonts, Theme, ThemeError};

use egui::{CentralPanel, Frame, Id, Margin, Ui};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::{Body, Door, Screen, Sheet};
use grounds_study::author::Standing;
// In this room the core's rooms go by their own names.
use grounds_core::{diagnostic, locale, scenario, vocabulary};

/// What the screens are drawn with.
#[derive(Debug)]
pub struct Cx<'a> {
    /// How it looks, already [`Theme::scaled`].
    pub theme: &'a Theme,
    /// The pictures of the scenario.
    pub pictures: &'a mut Pictures,
}

/// Shows a screen over the whole of `ui` and adds what the person wants to `out`.
///
/// Call [`Fonts::install`] once and [`apply`](theme::apply) before; until egui has the fonts, nothing is shown.
pub fn show(ui: &mut Ui, screen: &Screen, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    show_beside(ui, screen, cx, out, false, |_, _| ());
}

/// The same with the author's panel beside it, while a scenario is being written.
pub fn show_author(
    ui: &mut Ui,
    screen: &Screen,
    standing: &Standing,
    (cx, author): (&mut Cx<'_>, &mut AuthorCx<'_>),
    out: &mut Vec<Intent>,
) {
    show_beside(ui, screen, cx, out, true, |ui, out| {
        author::author_ui(ui, standing, &screen.door, author, out);
        if matches!(screen.body, Body::Nothing) {
            CentralPanel::default().show(ui, |ui| author::nothing_ui(ui, standing, author));
        }
    });
}

/// A screen, and something that takes its room first.
fn show_beside(
    ui: &mut Ui,
    screen: &Screen,
    cx: &mut Cx<'_>,
    out: &mut Vec<Intent>,
    is_author: bool,
    beside: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    if !Fonts::are_installed(ui.ctx()) {
        ui.ctx().request_repaint();
        return;
    }
    name_window(ui, &screen.program);
    let name = name_of(screen).with(is_author);
    let sheet = screen.sheet.as_ref().map(std::mem::discriminant);
    input::settle(ui, name.with(sheet));
    let before = out.len();
    zoom(ui, &screen.door, out);
    let begins_by_tab = sheet.is_none() && input::begins_by_tab(ui);
    input::take_left_over(ui);
    if begins_by_tab {
        input::pass_by(ui, true);
    }
    over_ui(ui, screen, cx.theme, out);
    beside(ui, out);
    // Where no version can be played yet, that is said in place of the play.
    if !is_author || !matches!(screen.body, Body::Nothing) {
        body_ui(ui, screen, Content { name, begins_by_tab }, cx, out);
    }
    if begins_by_tab {
        input::pass_on(ui);
    }
    if out[before..].iter().any(Intent::acts) {
        input::pause(ui);
    }
}

/// Screen readers call the window by the name of the program.
fn name_window(ui: &Ui, program: &str) {
    let program = text::told(program);
    let root = egui::accesskit_root_id();
    ui.ctx()
        .accesskit_node_builder(root, |window| window.set_label(program));
}

/// What is shown, as a name of its own: where its lists were scrolled to belongs to it, and another name is another screen.
fn name_of(screen: &Screen) -> Id {
    let body = match &screen.body {
        Body::First(_) => "first",
        Body::Shelf(_) => "shelf",
        Body::Prebrief(_) => "prebrief",
        Body::Run(run) => run::name(&run.panel),
        Body::Debrief(_) => "debrief",
        Body::Across(_) => "across",
        Body::Drill(_) => "drill",
        Body::Nothing => "nothing",
    };
    // Each question is a screen of its own: a second click of a double click meets no choice of the next one.
    let question = match &screen.body {
        Body::Drill(drill) => drill.at.as_deref(),
        _ => None,
    };
    Id::new((screen.opening, body, question))
}

/// Ctrl and plus or minus choose the next size of text, as they enlarge pages elsewhere.
fn zoom(ui: &Ui, door: &Door, out: &mut Vec<Intent>) {
    let larger = keys::pressed(ui, Hotkey::Larger).then(|| door.larger.clone());
    let smaller = keys::pressed(ui, Hotkey::Smaller).then(|| door.smaller.clone());
    out.extend([larger, smaller].into_iter().flatten().flatten().map(Intent::Desk));
}

/// What lies over every screen: the notice, and the sheet that has to be answered first.
fn over_ui(ui: &mut Ui, screen: &Screen, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(notice) = &screen.notice {
        notice::notice_ui(ui, notice, screen.sheet.is_some(), theme, out);
    }
    reading::shortcut(ui, screen.sheet.as_ref(), &screen.door, out);
    key_sheet::shortcut(ui, screen.sheet.as_ref(), out);
    if matches!(screen.body, Body::Run(_)) {
        quiet::shortcut(ui, screen.sheet.as_ref(), out);
    }
    match &screen.sheet {
        Some(Sheet::Reading(reading)) => reading::reading_ui(ui, reading, theme, out),
        Some(Sheet::Keys(keys)) => key_sheet::sheet_ui(ui.ctx(), keys, theme, out),
        Some(Sheet::End(end)) => end::end_ui(ui.ctx(), end, theme, out),
        Some(Sheet::Card(card, close)) => card::card_ui(ui.ctx(), card, close, theme, out),
        Some(Sheet::Quiet(quiet)) => quiet::quiet_ui(ui.ctx(), quiet, theme, out),
        Some(Sheet::Leaving(leaving)) => leaving::leaving_ui(ui.ctx(), leaving, theme, out),
        None => {}
    }
}

/// What the content of a screen has to know of it.
#[derive(Clone, Copy, Debug)]
struct Content {
    /// What its lists and fields are known by.
    name: Id,
    /// Whether its first thing is to get the keyboard.
    begins_by_tab: bool,
}

impl Content {
    /// From here on Tab finds what it looks for.
    fn begin(self, ui: &Ui) {
        if self.begins_by_tab {
            input::pass_by(ui, false);
        }
    }
}

fn body_ui(ui: &mut Ui, screen: &Screen, content: Content, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, door) = (cx.theme, &screen.door);
    if let Body::Run(run) = &screen.body {
        // Keys that choose belong to what lies above, while something does.
        let is_in_front = screen.sheet.is_none();
        run::run_ui(ui, run, door, content, is_in_front, cx, out);
        return;
    }
    content.begin(ui);
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.push_id(content.name, |ui| match &screen.body {
            Body::First(first) => first::first_ui(ui, first, theme, out),
            Body::Shelf(shelf) => shelf::shelf_ui(ui, shelf, door, theme, cx.pictures, out),
            Body::Prebrief(prebrief) => prebrief::prebrief_ui(ui, prebrief, door, theme, cx.pictures, out),
            Body::Debrief(debrief) => debrief::debrief_ui(ui, debrief, door, theme, cx.pictures, out),
            Body::Across(across) => across::across_ui(ui, across, door, theme, out),
            Body::Drill(drill) => drill::drill_ui(ui, drill, door, screen.sheet.is_none(), theme, out),
            Body::Run(_) | Body::Nothing => {}
        });
    });
}
