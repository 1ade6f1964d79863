//! What a scenario can cite: the practice library, looked through by code and by meaning.

use super::Cx;
use crate::locale::{Messages, key, said};
use crate::text::{self, Face, Tone};
use crate::widgets::card;
use egui::Ui;
use grounds_core::codes::{Group, Told, all, like};
use grounds_study::author::Standing;

/// How many of those that were found are shown. Who needs more looks for more exact words.
const SHOWN: usize = 12;

/// The library in the words of a language, and what was found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Looked {
    /// The language and the fingerprint of the library, for which it holds.
    of: Option<(String, String)>,
    all: Vec<Told>,
    /// What was looked for.
    wanted: String,
    found: Vec<usize>,
}

impl Looked {
    /// Tells the library and looks again, where the words, the language or the library are others than before.
    fn bring_up(&mut self, standing: &Standing, messages: &Messages, wanted: &str) {
        let of = (
            messages.language().to_owned(),
            standing.library.fingerprint().to_owned(),
        );
        let is_other = self.of.as_ref() != Some(&of);
        if is_other {
            self.all = all(&standing.library, messages);
            self.of = Some(of);
        }
        if is_other || self.wanted != wanted {
            self.found = like(&self.all, wanted);
            wanted.clone_into(&mut self.wanted);
        }
    }
}

/// Shows a field to look for something, and what was found; all the names, while nothing is looked for.
pub(super) fn codes_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::quiet(ui, theme, &m.get(key!("codes-why")));
    text::field(ui, theme, &mut cx.author.wanted, &m.get(key!("codes-search")));
    cx.author.told.bring_up(standing, m, &cx.author.wanted);
    let looked = &cx.author.told;
    if looked.wanted.trim().is_empty() {
        names_ui(ui, looked, cx);
        return;
    }
    if looked.found.is_empty() {
        let words = m.say(&said!("codes-none", words = looked.wanted.trim()));
        text::note(ui, theme, Tone::Plain, &words);
    }
    let found = looked.found.iter().filter_map(|&at| looked.all.get(at));
    for told in found.take(SHOWN) {
        card(ui, theme, |ui| told_ui(ui, told, cx));
    }
    let more = looked.found.len().saturating_sub(SHOWN);
    if more > 0 {
        text::quiet(ui, theme, &m.say(&said!("codes-more", count = more)));
    }
}

/// The names of everything, under what kind of thing it is.
fn names_ui(ui: &mut Ui, looked: &Looked, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    for group in Group::ALL {
        text::label(ui, theme, &m.get(group.key()));
        for told in looked.all.iter().filter(|told| told.group == group) {
            text::bullet(ui, theme, &told.title(m));
        }
    }
}

/// One row with all there is to it.
fn told_ui(ui: &mut Ui, told: &Told, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::label(ui, theme, &told.title(m));
    for says in &told.says {
        text::body(ui, theme, says);
    }
    for fact in &told.facts {
        text::show(ui, theme, Face::Small, theme.ink, fact);
    }
    if let Some(provisional) = &told.provisional {
        text::note(ui, theme, Tone::Warn, provisional);
    }
    let sure = m.say(&said!("codes-sure", tag = &told.sure));
    for line in told.source.iter().chain([&sure]).chain(&told.note) {
        text::quiet(ui, theme, line);
    }
}
