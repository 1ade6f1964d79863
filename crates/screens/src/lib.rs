//! The screens: functions from a view to a list of intents, in egui.
//!
//! A screen sees what a trainee may see and says what a person at it wants. It never touches the run, reads no files,
//! knows no rule of practice, and holds no words of its own: those come from [`Messages`]. [`show`] is the one way in.

mod author;
mod debrief;
mod decide;
mod documents;
mod end;
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
pub use intent::Intent;
pub use pictures::Pictures;
pub use portrait::{Mood, portrait_svg};
pub use reading::Reader;
pub use shelf::Card;
pub use state::{Chapter, DecisionDraft, Meaning, NoteDraft, Panel, Talk, UiState};
pub use theme::{Fonts, Theme, ThemeError};

use crate::diagnostic::Severity;
use crate::locale::Messages;
use crate::practice::Practice;
use crate::session::View;
use grounds_core::debrief::Debrief;
use grounds_study::author::Standing;
// In this room the core's rooms go by their own names.
use egui::{CentralPanel, Frame, Margin, Panel as Side, Ui};
use grounds_core::{assess, diagnostic, locale, practice, scenario, session, vocabulary, wording};

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
    let theme = cx.theme;
    notice_ui(ui, cx, out);
    reading::choice_ui(ui, cx, out);
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
        run::run_ui(ui, *view, cx, out);
        return;
    }
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    CentralPanel::default().frame(frame).show(ui, |ui| match place {
        Place::Shelf(cards) => shelf::shelf_ui(ui, cards, cx, out),
        Place::Prebrief(view) => prebrief::prebrief_ui(ui, *view, cx, out),
        Place::Debrief(debrief, view) => debrief::debrief_ui(ui, debrief, *view, cx, out),
        Place::Author(standing, _) => author::nothing_ui(ui, standing, cx),
        Place::Run(_) => {}
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
