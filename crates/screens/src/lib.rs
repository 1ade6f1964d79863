//! The screens: functions from what is shown to a list of intents, in egui.
//!
//! A screen lays out values that the desk has decided and says what a person at it wants. It never touches the run, reads no
//! files, knows no rule of practice, asks no view what to show, and holds no words of its own. [`show`] is the one way in.
//! Only the author's panel is made here of what the author's desk says of itself.

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
pub mod text;
pub mod theme;
mod widgets;

pub use author::{AuthorState, AuthorWish, Hidden, Tab};
pub use grounds_desk::memory::{Chapter, DecisionDraft, Meaning, Memory, NoteDraft, Panel, Talk};
pub use intent::Intent;
pub use pictures::Pictures;
pub use portrait::{Mood, portrait_svg};
pub use theme::{Fonts, Theme, ThemeError};

use crate::locale::Messages;
use grounds_desk::shown::{self, Body, Notice, Screen, Sheet};
use grounds_study::author::Standing;
// In this room the core's rooms go by their own names.
use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel as Side, Ui};
use grounds_core::{assess, diagnostic, locale, scenario, vocabulary, wording};

/// What the screens are drawn with.
#[derive(Debug)]
pub struct Cx<'a> {
    /// How it looks, already [`Theme::scaled`].
    pub theme: &'a Theme,
    /// The pictures of the scenario.
    pub pictures: &'a mut Pictures,
    /// The words of the interface, for the author's panel.
    pub messages: &'a Messages,
    /// What the author's panel remembers.
    pub author: &'a mut AuthorState,
}

/// Shows a screen over the whole of `ui` and adds what the person wants to `out`. `standing` is there while a scenario is
/// being written.
///
/// Call [`Fonts::install`] once and [`theme::apply`] before; until egui has the fonts, nothing is shown.
pub fn show(ui: &mut Ui, screen: &Screen, standing: Option<&Standing>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    if !Fonts::are_installed(ui.ctx()) {
        ui.ctx().request_repaint();
        return;
    }
    let (theme, door) = (cx.theme, &screen.door);
    if let Some(notice) = &screen.notice {
        notice_ui(ui, notice, theme, out);
    }
    reading::shortcut(ui, screen.sheet.as_ref(), door, out);
    match &screen.sheet {
        Some(Sheet::Reading(reading)) => reading::reading_ui(ui, reading, theme, out),
        Some(Sheet::End(end)) => end::end_ui(ui.ctx(), end, theme, out),
        Some(Sheet::Leaving(leaving)) => end::leaving_ui(ui.ctx(), leaving, theme, out),
        None => {}
    }
    if let Some(standing) = standing {
        author::author_ui(ui, standing, door, cx, out);
    }
    if let Body::Run(run) = &screen.body {
        if let shown::Panel::People(people) = &run.panel {
            cx.author.beside = people.talk.as_ref().map(|talk| talk.person);
        }
        run::run_ui(ui, run, door, cx, out);
        return;
    }
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    CentralPanel::default().frame(frame).show(ui, |ui| match &screen.body {
        Body::Shelf(shelf) => shelf::shelf_ui(ui, shelf, door, theme, out),
        Body::Prebrief(prebrief) => prebrief::prebrief_ui(ui, prebrief, door, theme, out),
        Body::Debrief(debrief) => debrief::debrief_ui(ui, debrief, door, theme, cx.pictures, out),
        Body::Nothing => {
            if let Some(standing) = standing {
                author::nothing_ui(ui, standing, cx);
            }
        }
        Body::Run(_) => {}
    });
}

/// The notice, across the bottom of every screen. Escape dismisses it, and nothing else then.
fn notice_ui(ui: &mut Ui, notice: &Notice, theme: &Theme, out: &mut Vec<Intent>) {
    let (ink, ground) = text::Tone::from(notice.note.tone).colours(theme);
    let frame = Frame::new()
        .fill(ground.0)
        .inner_margin(Margin::symmetric(theme.pad as i8, 10));
    Side::bottom("notice")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                for offer in notice.offers.iter().rev() {
                    widgets::button_ui(ui, theme, offer, out);
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    text::show(ui, theme, text::Face::Strong, ink, &notice.note.words);
                });
            });
        });
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
        && let Some(last) = notice.offers.last()
    {
        out.push(last.wish.clone().into());
    }
}
