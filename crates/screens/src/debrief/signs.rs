//! The signs: noticed, missed, imagined, and rightly left alone, each with why it means what it means.

use super::marks::rule_words;
use crate::Cx;
use crate::locale::Arg;
use crate::note_editor::indicator_words;
use crate::session::View;
use crate::text::{self, Face, Tone};
use crate::widgets::{badges, card, label_and_text};
use crate::wording;
use egui::Ui;
use grounds_core::debrief::{Debrief, Reread};

/// Shows the signs.
pub(super) fn signs_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let parts = [
        ("debrief-text-missed", Tone::Warn, &debrief.missed),
        ("debrief-text-imagined", Tone::Bad, &debrief.imagined),
        ("debrief-text-noticed", Tone::Good, &debrief.noticed),
        ("debrief-text-resisted", Tone::Good, &debrief.resisted),
    ];
    let counts: Vec<(Tone, String)> = parts
        .iter()
        .map(|(key, tone, all)| {
            let number = i64::try_from(all.len()).unwrap_or(i64::MAX);
            (
                *tone,
                m.with(
                    "debrief-count",
                    &[("what", Arg::Word(&m.get(key))), ("count", Arg::Number(number))],
                ),
            )
        })
        .collect();
    badges(ui, theme, &counts);
    for (key, tone, all) in parts {
        if all.is_empty() {
            continue;
        }
        ui.add_space(theme.gap * 0.5);
        text::title(ui, theme, &m.get(key));
        for reread in all {
            card(ui, theme, |ui| reread_ui(ui, reread, tone, view, cx));
        }
    }
}

fn reread_ui(ui: &mut Ui, reread: &Reread, tone: Tone, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let about = wording::about(view, m, "debrief-about", Some(reread.reading.about));
    let mut facts = vec![(tone, about)];
    if reread.reading.is_unreliable()
        && let Some(manner) = reread.reading.manner
    {
        facts.push((Tone::Warn, m.get(manner.key())));
    }
    badges(ui, theme, &facts);
    text::show(ui, theme, Face::Strong, theme.ink, &view.text(reread.text));
    if let Some(why) = reread.why {
        text::body(ui, theme, &view.text(why));
    }
    let shows: Vec<String> = reread.shows.iter().map(|&ix| indicator_words(cx, ix)).collect();
    let shows = if shows.is_empty() {
        m.get("note-nothing")
    } else {
        wording::list(m, &shows)
    };
    label_and_text(ui, cx, &m.get("debrief-shows"), &shows);
    let noted = match &reread.noted {
        None => m.get("debrief-not-noted"),
        Some(note) => {
            let shows: Vec<String> = note.shows.iter().map(|&ix| indicator_words(cx, ix)).collect();
            let shows = if shows.is_empty() {
                m.get("note-nothing")
            } else {
                wording::list(m, &shows)
            };
            m.with(
                "debrief-noted",
                &[("what", Arg::Word(&shows)), ("percent", Arg::Number(note.sure.into()))],
            )
        }
    };
    label_and_text(ui, cx, &m.get("debrief-your-note"), &noted);
    if let Some(code) = &reread.tempts {
        let rule = rule_words(cx, code);
        text::quiet(ui, theme, &m.with("debrief-text-tempts", &[("rule", Arg::Word(&rule))]));
    }
}
