//! The screens: functions from a view to a list of intents, in egui.
//!
//! A screen sees what a trainee may see and says what a person at it wants. It never touches the run, reads no files,
//! knows no rule of practice, and holds no words of its own: those come from [`Messages`]. [`show`] is the one way in.

mod author;
mod debrief;
mod decide;
mod documents;
mod end;
mod input;
mod intent;
mod interview;
mod note_editor;
mod notebook;
mod people;
mod pictures;
mod place;
mod portrait;
mod prebrief;
mod reading;
mod run;
mod shelf;
mod state;
pub mod text;
pub mod theme;
mod widgets;

pub use author::{AuthorState, AuthorWish, Hidden, Tab};
pub use input::Guard;
pub use intent::Intent;
pub use pictures::Pictures;
pub use portrait::{Mood, portrait_svg};
pub use reading::Reader;
pub use shelf::Card;
pub use state::{Chapter, DecisionDraft, Meaning, NoteDraft, Panel, Talk, UiState};
pub use theme::{Fonts, Theme, ThemeError};

use crate::author::Standing;
use crate::debrief::Debrief;
use crate::diagnostic::Severity;
use crate::locale::Messages;
use crate::practice::Practice;
use crate::session::View;
use egui::{CentralPanel, Frame, Margin, Panel as Side, Ui};

/// Which screen is shown.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// What there is to play.
    Shelf(&'a [Card]),
    /// What to know before a run.
    Prebrief(View<'a>),
    /// A run.
    Run(View<'a>),
    /// What a run was worth.
    Debrief(&'a Debrief, View<'a>),
    /// A scenario being written: where it stands, and what is played beside.
    Author(&'a Standing, Played<'a>),
}

/// What an author plays.
#[derive(Clone, Copy, Debug)]
pub enum Played<'a> {
    /// Nothing: no version can be played yet.
    Nothing,
    /// What a trainee reads before the run.
    Prebrief(View<'a>),
    /// The run.
    Run(View<'a>),
    /// What it came to.
    Debrief(&'a Debrief, View<'a>),
}

/// What every screen is given besides its view.
#[derive(Debug)]
pub struct Cx<'a> {
    /// The words of the interface.
    pub messages: &'a Messages,
    /// How it looks, already [`Theme::scaled`].
    pub theme: &'a Theme,
    /// The practice library, for looking things up.
    pub practice: &'a Practice,
    /// The pictures of the scenario.
    pub pictures: &'a mut Pictures,
    /// What the screens remember.
    pub state: &'a mut UiState,
    /// Something that has to be told, until it is dismissed.
    pub notice: Option<(Severity, &'a str)>,
    /// How large text is, in parts of a hundred.
    pub text_percent: u16,
    /// In which languages the person reads.
    pub reader: Reader,
}

/// Shows a screen over the whole of `ui` and adds what the person wants to `out`.
///
/// Call [`Fonts::install`] once and [`theme::apply`] before; until egui has the fonts, nothing is shown.
pub fn show(ui: &mut Ui, place: &Place<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    if !Fonts::are_installed(ui.ctx()) {
        ui.ctx().request_repaint();
        return;
    }
    let program = text::told(&cx.messages.get("program-name"));
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |window| window.set_label(program));
    let shown = name_of(ui, place, cx);
    input::settle(ui, shown.with((cx.state.is_ending, cx.state.is_reading_open)));
    let before = out.len();
    zoom(ui, cx, out);
    let is_over_all = cx.state.is_reading_open || cx.state.is_ending;
    let begins_by_tab = !is_over_all && input::begins_by_tab(ui);
    input::take_left_over(ui);
    if begins_by_tab {
        input::pass_by(ui, true);
    }
    notice_ui(ui, cx, out);
    reading::choice_ui(ui, cx, out);
    place_ui(ui, place, (shown, begins_by_tab), cx, out);
    if begins_by_tab {
        input::pass_on(ui);
    }
    if out[before..].iter().any(Intent::acts) {
        input::pause(ui);
    }
}

/// What is shown, as a name of its own: what a screen remembers of where it was scrolled to belongs to it, and another name
/// is another screen.
fn name_of(ui: &Ui, place: &Place<'_>, cx: &mut Cx<'_>) -> egui::Id {
    let now = ui.ctx().cumulative_pass_nr();
    let since = *cx.state.since.get_or_insert(now);
    let played = match place {
        Place::Author(_, Played::Nothing) => 0,
        Place::Author(_, Played::Prebrief(_)) | Place::Prebrief(_) => 1,
        Place::Author(_, Played::Run(_)) | Place::Run(_) => 2,
        Place::Author(_, Played::Debrief(..)) | Place::Debrief(..) => 3,
        Place::Shelf(_) => 4,
    };
    let panel = (played == 2).then(|| cx.state.panel.key());
    egui::Id::new((since, matches!(place, Place::Author(..)), played, panel))
}

/// Ctrl and plus or minus choose the next size of text, as they enlarge pages elsewhere.
fn zoom(ui: &Ui, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let sizes = reading::TEXT_SIZES.into_iter();
    let wanted = match input::zoomed(ui) {
        1 => sizes.filter(|&size| size > cx.text_percent).min(),
        -1 => sizes.filter(|&size| size < cx.text_percent).max(),
        _ => None,
    };
    out.extend(wanted.map(Intent::SetTextSize));
}

fn place_ui(
    ui: &mut Ui,
    place: &Place<'_>,
    (shown, begins_by_tab): (egui::Id, bool),
    cx: &mut Cx<'_>,
    out: &mut Vec<Intent>,
) {
    let theme = cx.theme;
    let place = &match *place {
        Place::Author(standing, played) => {
            author::author_ui(ui, standing, cx, out);
            match played {
                Played::Nothing => *place,
                Played::Prebrief(view) => Place::Prebrief(view),
                Played::Run(view) => Place::Run(view),
                Played::Debrief(debrief, view) => Place::Debrief(debrief, view),
            }
        }
        other => other,
    };
    if let Place::Run(view) = place {
        run::run_ui(ui, *view, (shown, begins_by_tab), cx, out);
        return;
    }
    if begins_by_tab {
        input::pass_by(ui, false);
    }
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.push_id(shown, |ui| match place {
            Place::Shelf(cards) => shelf::shelf_ui(ui, cards, cx, out),
            Place::Prebrief(view) => prebrief::prebrief_ui(ui, *view, cx, out),
            Place::Debrief(debrief, view) => debrief::debrief_ui(ui, debrief, *view, cx, out),
            Place::Author(standing, _) => author::nothing_ui(ui, standing, cx),
            Place::Run(_) => {}
        });
    });
}

/// The notice, across the bottom of every screen.
fn notice_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let Some((severity, words)) = cx.notice else { return };
    let (theme, m) = (cx.theme, cx.messages);
    let tone = match severity {
        Severity::Advice => text::Tone::Accent,
        Severity::Warning => text::Tone::Warn,
        Severity::Error => text::Tone::Bad,
    };
    let (ink, ground) = tone.colours(theme);
    let frame = Frame::new()
        .fill(ground.0)
        .inner_margin(Margin::symmetric(theme.pad as i8, 10));
    Side::bottom("notice")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let close = text::button(ui, theme, text::Press::Plain, &m.get("notice-dismiss"));
                if close.clicked() || ui.input(|i| i.key_pressed(egui::Key::Escape)) {
                    out.push(Intent::DismissNotice);
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    text::show(ui, theme, text::Face::Strong, ink, words);
                });
            });
        });
}
