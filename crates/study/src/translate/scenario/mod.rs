//! What there is to translate of a scenario, and its translations found again after an edit: for the room of the translators
//! ([`translate`](crate::translate)), which does with them what it does with the texts of the program.

mod context;
mod lent;
pub mod pattern;
pub mod slots;

pub use lent::{LENT, lent};

use crate::translate::{Original, Originals, Rules, Translated};
use context::{Context, contexts};
use grounds_core::diagnostic::{Source, Span};
use grounds_core::locale::translated::fingerprint;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::{Draft, LineId, find_again};
use grounds_core::scenario::talk::TextIx;
use grounds_core::scenario::translation::{line_of, message_id};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How texts of a scenario are written, and what a translation keeps.
const RULES: Rules = Rules {
    to_text: pattern::to_text,
    faults: slots::faults,
};
/// Characters that a name has room for.
const NAME: usize = 60;

/// The texts of a scenario, in the order of its files.
#[must_use]
pub fn originals(scenario: &Scenario, draft: &Draft) -> Originals {
    let mut left: BTreeMap<LineId, TextIx> = scenario.texts().map(|ix| (scenario.line_id(ix), ix)).collect();
    let contexts = contexts(draft);
    let mut all = Vec::with_capacity(left.len());
    for line in draft.lines() {
        if let Some(ix) = left.remove(&line.id) {
            let (context, span) = (contexts.get(&line.words), draft.span(line.words));
            all.push(original(scenario.words(ix), &line.id, context, span));
        }
    }
    // What stands in no file as it is read: languages, subjects that are called by nothing else.
    all.extend(
        left.iter()
            .map(|(id, &ix)| original(scenario.words(ix), id, None, None)),
    );
    Originals::new(&scenario.header().id, &scenario.header().language, all)
}

fn original(words: &str, id: &LineId, context: Option<&Context>, span: Option<Span>) -> Original {
    let place = span.as_ref().map(|span| {
        let file = span.source.name.as_str();
        format!("{file}:{}", span.position().line)
    });
    let (source, bytes) = match span {
        Some(span) => (span.source, span.bytes),
        None => (Arc::new(Source::new(id.heading.clone(), "")), 0..0),
    };
    let before = context.and_then(|context| context.before.as_ref());
    Original {
        id: message_id(id),
        text: pattern::from_text(words),
        written: Some(words.to_owned()),
        rules: Some(RULES),
        fingerprint: fingerprint(words),
        about: context.map_or_else(|| id.heading.replace('/', ", "), |context| context.about.clone()),
        comments: before
            .map(|before| format!("before it: {before}"))
            .into_iter()
            .collect(),
        place: place.unwrap_or_else(|| id.heading.clone()),
        limit: context.map_or(NAME, |context| context.limit),
        limit_is_hard: true,
        terms: Vec::new(),
        part: String::new(),
        heading: None,
        source,
        bytes,
    }
}

/// A translation with each text under the name that its line has now: found by heading and words, as everything that stands on
/// lines is. What stands there no more keeps its name, and nothing asks for it.
#[must_use]
pub fn found_again(translated: Translated, originals: &Originals) -> Translated {
    let ids: Vec<String> = translated.units.iter().map(|unit| unit.id.clone()).collect();
    let (names, old): (Vec<&String>, Vec<LineId>) = ids.iter().filter_map(|id| Some((id, line_of(id)?))).unzip();
    let (now, new): (Vec<&str>, Vec<LineId>) = originals
        .all()
        .iter()
        .filter_map(|original| Some((original.id.as_str(), line_of(&original.id)?)))
        .unzip();
    let found = find_again(&old, &new).into_iter().zip(names);
    let renamed: BTreeMap<&str, &str> = found
        .filter_map(|(at, name)| Some((name.as_str(), *now.get(at?)?)))
        .collect();
    translated.renamed(|id| renamed.get(id).map(|now| (*now).to_owned()))
}
