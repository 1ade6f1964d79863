//! `duplicate-text`: two things to choose from that read the same.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use grounds_core::scenario::draft::{SubjectDraft, WhenDraft};
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "duplicate-text",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"Two things in one list read the same. It looks at the ends of a set and the replies to a moment, at the subjects of a
talk, at services, at the hotspots of a place, at places and at papers. A trainee cannot tell them apart, so what the
choice earns is luck.

    (id: "shelter", kind: VictimSupport, label: "Shelter"),
    (id: "holding", kind: ImmigrationDetention, label: "Shelter"),          // which one?
    (id: "holding", kind: ImmigrationDetention, label: "Holding centre"),
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let of = &subject.draft.scenario;
    let mut lists: Vec<Vec<Text>> = vec![
        of.services.iter().map(|one| one.label.0).collect(),
        of.places.iter().map(|one| one.title.0).collect(),
        of.papers.iter().map(|one| one.title.0).collect(),
        of.promises.iter().map(|one| one.says.0).collect(),
    ];
    for place in &of.places {
        lists.push(place.hotspots.iter().map(|spot| spot.label.0).collect());
    }
    for talk in &subject.draft.talks {
        // What is asked in a second talk is not beside what the first one began with.
        let is_later = |one: &&SubjectDraft| one.opens_by.iter().any(|when| matches!(when, WhenDraft::SecondTalk));
        let (later, first): (Vec<_>, Vec<_>) = talk.subjects.iter().partition(is_later);
        for subjects in [first, later] {
            let named = subjects.iter().filter_map(|one| one.named);
            lists.push(named.map(|named| named.0).collect());
        }
        let sets = talk.subjects.iter().flat_map(|one| &one.ask).chain(&talk.back);
        lists.extend(sets.map(|set| set.ends.iter().map(|end| end.words.0).collect()));
        let moments = talk.moments.iter();
        lists.extend(moments.map(|moment| moment.replies.iter().map(|reply| reply.say.words).collect()));
    }
    for list in lists.iter().filter(|list| list.len() > 1) {
        let mut known: BTreeMap<String, Text> = BTreeMap::new();
        for &text in list {
            let first = *known.entry(letters(&subject.draft.words(text))).or_insert(text);
            if first != text {
                report(subject, text, first, sink);
            }
        }
    }
}

fn report(subject: &Subject<'_>, text: Text, first: Text, sink: &mut Sink) {
    let fault = RULE.fault("two things to choose from read the same");
    let mut fault = subject.at(fault, text, "the second one");
    if let Some(span) = subject.span(first) {
        fault = fault.related(span, "the first one is here");
    }
    sink.push(fault.help("say what tells them apart"));
}

/// What of a text counts when it is held against another: letters, digits and slots, in small letters.
fn letters(text: &str) -> String {
    if text.is_ascii() {
        let letters = text
            .bytes()
            .filter(|b| b.is_ascii_alphanumeric() || matches!(b, b'{' | b'}'));
        return letters.map(|b| char::from(b.to_ascii_lowercase())).collect();
    }
    let letters = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '{' | '}'));
    letters.flat_map(char::to_lowercase).collect()
}
