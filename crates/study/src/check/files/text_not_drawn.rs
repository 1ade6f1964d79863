//! `text-not-drawn`: a place tells of something that its picture does not show.

use crate::check::passages::quoted;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "text-not-drawn",
    severity: Severity::Advice,
    group: Group::Files,
    page: r#"The text of a place names a door, a gate, a clock, and no element of its picture is called so. Whoever reads that the gate
stands open looks for it, and finds another gate or none. Draw it, give what is drawn the `id`, or leave the word out.
The words and the names are data (`author.words.en.ron`, `drawn`); a part of an `id` is enough (`side-door`). It knows
English only, and no more than names can tell.

    text: "A gate in a wall.", art: "art/yard.svg"      // <g id="g17">
    text: "A gate in a wall.", art: "art/yard.svg"      // <g id="gate">
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    for place in &subject.draft.scenario.places {
        let art = subject.word(place.art);
        let Some(Ok(picture)) = subject.pictures().get(&art) else {
            continue;
        };
        let names: BTreeSet<&str> = picture.ids.iter().flat_map(|id| id.split('-')).collect();
        let lines: BTreeSet<_> = place.text.0.iter().map(|line| line.words).collect();
        let mut told = BTreeSet::new();
        for (passage, find) in subject.said.listed(List::Drawn) {
            let Some(drawn) = book.drawn().get(find.row) else {
                continue;
            };
            let is_shown = drawn.ids.iter().any(|id| names.contains(id.as_str()));
            if !lines.contains(&passage.place) || is_shown || !told.insert(find.row) {
                continue;
            }
            let word = quoted(&passage.words, &find.bytes);
            let fault = RULE.fault(format!("nothing in `{art}` is called “{word}”"));
            let fault = subject.at_piece(fault, passage, &find.bytes, "told here");
            let id = drawn.ids.first().map_or("", String::as_str);
            sink.push(fault.help(format!("draw it and give it the id `{id}`, or leave the word out")));
        }
    }
}
