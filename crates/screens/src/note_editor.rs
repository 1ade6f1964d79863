//! Writing a note: about whom a cue is, which indicators it stands for or that it means nothing, and how sure one is.

use super::text::{self, Choice, Press, Tone};
use super::widgets::{card, scroll, toggle};
use super::{Cx, Intent, Meaning, NoteDraft};
use crate::locale::search::Wanted;
use crate::locale::{Arg, pair};
use crate::practice::{Indicator, IndicatorIx, is_verified};
use crate::scenario::Action;
use crate::session::View;
use crate::vocabulary::Dimension;
use crate::wording;
use egui::{Frame, Key, Panel, Ui};

/// How sure one can be.
const SURE: [u8; 5] = [10, 30, 50, 70, 90];

/// Shows a note being written.
pub(super) fn note_ui(ui: &mut Ui, view: View<'_>, mut draft: NoteDraft, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let mut is_open = !(cx.notice.is_none() && ui.input(|i| i.key_pressed(Key::Escape)));
    Panel::bottom("save")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap * 0.5);
            is_open &= !save_ui(ui, &draft, cx, out);
        });
    scroll(ui, "draft", |ui| {
        card(ui, theme, |ui| {
            text::label(ui, theme, &cx.messages.get("note-cue"));
            text::heading(ui, theme, &view.text(view.cue_text(draft.cue)));
            ui.add_space(theme.gap * 0.5);
            about_ui(ui, view, &mut draft, cx);
            ui.add_space(theme.gap * 0.5);
            sure_ui(ui, &mut draft, cx);
            ui.add_space(theme.gap * 0.5);
            meaning_ui(ui, &mut draft, cx);
        });
        if draft.meaning == Some(Meaning::Indicators) {
            reference_ui(ui, &mut draft, cx);
        }
    });
    cx.state.note = is_open.then_some(draft);
}

/// The way to keep a note, and what is missing for it. Says whether the note is to be closed.
fn save_ui(ui: &mut Ui, draft: &NoteDraft, cx: &Cx<'_>, out: &mut Vec<Intent>) -> bool {
    let (theme, m) = (cx.theme, cx.messages);
    let finished = finished(draft);
    let mut is_closed = false;
    ui.horizontal_wrapped(|ui| {
        let save = ui.add_enabled_ui(finished.is_some(), |ui| {
            text::button(ui, theme, Press::Main, &m.get("note-save"))
        });
        let is_missing = finished.is_none();
        if let (true, Some(action)) = (save.inner.clicked(), finished) {
            out.push(Intent::Act(action));
            is_closed = true;
        }
        is_closed |= text::button(ui, theme, Press::Plain, &m.get("note-close")).clicked();
        if is_missing {
            text::quiet(ui, theme, &m.get(missing(draft)));
        }
    });
    is_closed
}

fn about_ui(ui: &mut Ui, view: View<'_>, draft: &mut NoteDraft, cx: &Cx<'_>) {
    text::label(ui, cx.theme, &cx.messages.get("note-about"));
    ui.horizontal_wrapped(|ui| {
        for person in view.interviewees() {
            ui.push_id(person, |ui| {
                if text::segment(ui, cx.theme, draft.about == Some(person), view.name(person)).clicked() {
                    // What was written about this person before comes back.
                    let before = view.notes().iter().find(|n| n.cue == draft.cue && n.about == person);
                    let search = std::mem::take(&mut draft.search);
                    *draft = before.map_or_else(
                        || NoteDraft {
                            about: Some(person),
                            ..draft.clone()
                        },
                        NoteDraft::of,
                    );
                    draft.search = search;
                }
            });
        }
    });
}

fn sure_ui(ui: &mut Ui, draft: &mut NoteDraft, cx: &Cx<'_>) {
    text::label(ui, cx.theme, &cx.messages.get("note-how-sure"));
    ui.horizontal_wrapped(|ui| {
        for sure in SURE {
            let words = cx.messages.with("percent", &[("percent", Arg::Number(sure.into()))]);
            if text::segment(ui, cx.theme, draft.sure == Some(sure), &words).clicked() {
                draft.sure = Some(sure);
            }
        }
    });
}

fn meaning_ui(ui: &mut Ui, draft: &mut NoteDraft, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::label(ui, theme, &m.get("note-meaning"));
    ui.horizontal_wrapped(|ui| {
        for (meaning, key) in [
            (Meaning::Indicators, "note-indicators"),
            (Meaning::Nothing, "note-nothing"),
        ] {
            if text::segment(ui, theme, draft.meaning == Some(meaning), &m.get(key)).clicked() {
                draft.meaning = Some(meaning);
            }
        }
    });
    if draft.meaning == Some(Meaning::Indicators) {
        for indicator in draft.shows.clone() {
            ui.push_id(indicator.0, |ui| {
                if text::choice(ui, theme, Choice::Any, true, &indicator_words(cx, indicator), None).clicked() {
                    toggle(&mut draft.shows, indicator);
                }
            });
        }
    }
}

/// The reference of all indicators, searched by code and words.
fn reference_ui(ui: &mut Ui, draft: &mut NoteDraft, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let all = cx.practice.indicators();
    // A caution that holds for every sign is said once, not 67 times.
    let shared = all
        .first()
        .map(|i| i.tag)
        .filter(|tag| all.iter().all(|i| i.tag == *tag));
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("reference-title"));
        if let Some(tag) = shared.filter(|tag| !is_verified(*tag)) {
            text::quiet(
                ui,
                theme,
                &m.with("reference-tag", &[("tag", Arg::Word(&m.get(tag.key())))]),
            );
        }
        text::field(ui, theme, &mut draft.search, &m.get("reference-search"));
        let wanted = Wanted::new(&draft.search);
        let mut found = 0;
        for &dimension in Dimension::ALL {
            let fits = |i: &&Indicator| i.dimension() == dimension && wording::finds(m, i, &wanted);
            let fitting: Vec<&Indicator> = all.iter().filter(fits).collect();
            if fitting.is_empty() {
                continue;
            }
            found += fitting.len();
            ui.add_space(theme.gap * 0.25);
            text::label(ui, theme, &m.get(dimension.key()));
            for indicator in fitting {
                let caution = (shared.is_none() && !is_verified(indicator.tag)).then(|| m.get(indicator.tag.key()));
                ui.push_id(&indicator.code, |ui| indicator_ui(ui, indicator, caution, draft, cx));
            }
        }
        if found == 0 {
            text::note(ui, theme, Tone::Plain, &m.get("reference-none"));
        }
    });
}

fn indicator_ui(ui: &mut Ui, indicator: &Indicator, caution: Option<String>, draft: &mut NoteDraft, cx: &Cx<'_>) {
    let Some(ix) = cx.practice.indicator_ix(&indicator.code) else {
        return;
    };
    let plain = cx.messages.practice(&indicator.code, "plain", &indicator.plain);
    let below = match &caution {
        Some(caution) => pair::zip(&[&plain, caution], |lines| lines.join("\n")),
        None => plain,
    };
    let is_on = draft.shows.contains(&ix);
    if text::choice(ui, cx.theme, Choice::Any, is_on, &indicator_words(cx, ix), Some(&below)).clicked() {
        toggle(&mut draft.shows, ix);
    }
}

/// Code and short name of an indicator.
pub(super) fn indicator_words(cx: &Cx<'_>, ix: IndicatorIx) -> String {
    wording::indicator(cx.messages, cx.practice.indicator(ix))
}

/// The note, when nothing is missing.
fn finished(draft: &NoteDraft) -> Option<Action> {
    let (about, meaning, sure) = (draft.about?, draft.meaning?, draft.sure?);
    let shows = match meaning {
        Meaning::Nothing => Vec::new(),
        Meaning::Indicators if draft.shows.is_empty() => return None,
        Meaning::Indicators => draft.shows.clone(),
    };
    Some(Action::Note {
        cue: draft.cue,
        about,
        shows,
        sure,
    })
}

/// The key of what is missing first.
fn missing(draft: &NoteDraft) -> &'static str {
    match draft {
        NoteDraft { about: None, .. } => "note-missing-about",
        NoteDraft { sure: None, .. } => "note-missing-sure",
        NoteDraft { meaning: None, .. } => "note-missing-meaning",
        NoteDraft { .. } => "note-missing-indicators",
    }
}
