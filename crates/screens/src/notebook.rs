//! The notebook: what was noticed, what one has made of it, and how likely one thinks it is that someone is a victim.

use super::text::{self, Face, Press, Row, Tone};
use super::widgets::{card, columns, fixed, pane};
use super::{Cx, Intent, NoteDraft, note_editor};
use crate::locale::Arg;
use crate::locale::search::Wanted;
use crate::scenario::{Action, CueIx, PersonIx};
use crate::session::{Note, View};
use crate::wording;
use egui::Ui;

/// Shows the notebook.
pub(super) fn notebook_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let [left, right] = columns(ui, theme.gap * 1.25, [1.0, 1.35]);
    pane(ui, left, "cues", |ui| cues_ui(ui, view, cx));
    match cx.state.note.clone() {
        Some(draft) => {
            let salt = format!("note {:?}", draft.cue);
            fixed(ui, right, &salt, |ui| note_editor::note_ui(ui, view, draft, cx, out));
        }
        None => pane(ui, right, "written", |ui| {
            certainty_ui(ui, view, cx, out);
            ui.add_space(theme.gap * 0.5);
            written_ui(ui, view, cx, out);
        }),
    }
}

/// Everything noticed, with what is searched for.
fn cues_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("notebook-cues"));
    let cues = view.cues();
    if cues.is_empty() {
        text::note(ui, theme, Tone::Plain, &m.get("notebook-empty"));
        return;
    }
    text::field(ui, theme, &mut cx.state.search, &m.get("notebook-search"));
    let only = text::choice(
        ui,
        theme,
        text::Choice::Any,
        cx.state.only_unmarked,
        &m.get("notebook-only-unmarked"),
        None,
    );
    if only.clicked() {
        cx.state.only_unmarked = !cx.state.only_unmarked;
    }
    let wanted = Wanted::new(&cx.state.search);
    for &(cue, how) in cues.iter().rev() {
        let words = view.text(view.cue_text(cue));
        let marked = view.notes().iter().filter(|n| n.cue == cue).count();
        if !wanted.is_in(&[&words]) || (cx.state.only_unmarked && marked > 0) {
            continue;
        }
        ui.push_id(cue, |ui| {
            let is_open = cx.state.note.as_ref().is_some_and(|n| n.cue == cue);
            let marks = m.with(
                "cue-marked",
                &[("count", Arg::Number(i64::try_from(marked).unwrap_or(0)))],
            );
            let below = m.with(
                "cue-below",
                &[
                    ("how", Arg::Word(&wording::how(view, m, how))),
                    ("marked", Arg::Word(&marks)),
                ],
            );
            if text::row(
                ui,
                theme,
                Row {
                    words: &words,
                    below: Some(&below),
                    is_chosen: is_open,
                    ..Row::default()
                },
            )
            .0
            .clicked()
            {
                cx.state.note = (!is_open).then(|| draft_for(view, cue));
            }
        });
    }
}

/// The note on a cue, when there is exactly one, or a new one.
fn draft_for(view: View<'_>, cue: CueIx) -> NoteDraft {
    let on_cue: Vec<&Note> = view.notes().iter().filter(|n| n.cue == cue).collect();
    if let [only] = on_cue[..] {
        NoteDraft::of(only)
    } else {
        NoteDraft::new(cue, view)
    }
}

/// How likely it is that each person is a victim.
fn certainty_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("certainty-title"));
    text::quiet(ui, theme, &m.get("certainty-why"));
    card(ui, theme, |ui| {
        for person in view.to_decide() {
            text::show(
                ui,
                theme,
                Face::Strong,
                theme.ink,
                &wording::about(view, m, "certainty-question", Some(person)),
            );
            ui.push_id(person, |ui| scale_ui(ui, view, person, cx, out));
            ui.add_space(theme.gap * 0.5);
        }
        text::quiet(ui, theme, &m.get("certainty-ends"));
    });
}

fn scale_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        for sure in (0..=100).step_by(10) {
            let is_chosen = view.rating(person) == Some(sure);
            let response = text::segment(ui, theme, is_chosen, &m.number(sure.into()));
            let percent = m.with("percent", &[("percent", Arg::Number(sure.into()))]);
            if text::hint(theme, response, &percent).clicked() {
                out.push(Intent::Act(Action::Rate(person, sure)));
            }
        }
    });
}

/// What has been written, by person.
fn written_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("notes-title"));
    if view.notes().is_empty() {
        text::note(ui, theme, Tone::Plain, &m.get("notes-none"));
    }
    for person in view.interviewees() {
        let about: Vec<&Note> = view.notes().iter().filter(|n| n.about == person).collect();
        if about.is_empty() {
            continue;
        }
        text::heading(ui, theme, view.name(person));
        for note in about {
            ui.push_id((note.cue, note.about), |ui| {
                card(ui, theme, |ui| one_ui(ui, view, note, cx, out));
            });
        }
    }
}

fn one_ui(ui: &mut Ui, view: View<'_>, note: &Note, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::body(ui, theme, &view.text(view.cue_text(note.cue)));
    if note.shows.is_empty() {
        text::show(ui, theme, Face::Label, theme.accent, &m.get("note-nothing"));
    }
    for &indicator in &note.shows {
        text::show(
            ui,
            theme,
            Face::Label,
            theme.accent,
            &note_editor::indicator_words(cx, indicator),
        );
    }
    text::quiet(
        ui,
        theme,
        &m.with("note-sure", &[("percent", Arg::Number(note.sure.into()))]),
    );
    ui.horizontal_wrapped(|ui| {
        if text::button(ui, theme, Press::Light, &m.get("note-change")).clicked() {
            cx.state.note = Some(NoteDraft::of(note));
        }
        if text::button(ui, theme, Press::Light, &m.get("note-retract")).clicked() {
            out.push(Intent::Act(Action::Retract(note.cue, note.about)));
        }
    });
}
