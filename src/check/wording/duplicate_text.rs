//! `duplicate-text`: two things to choose from that read the same.

use super::super::{Group, Rule, Subject};
use super::{Line, said_twice};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::TextKind;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "duplicate-text",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"Two things in one list read the same. It looks at the questions to one person, at services, at the hotspots of a
place, at places and at documents. A trainee cannot tell them apart, so what the choice earns is luck. In a
translation it happens when two words of the source become one.

    (id: "shelter", kind: VictimSupport, label: "Shelter"),
    (id: "holding", kind: ImmigrationDetention, label: "Shelter"),          // which one?
    (id: "holding", kind: ImmigrationDetention, label: "Holding centre"),
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let asked = asked_to(subject);
    let mut lists: BTreeMap<(&str, String), Vec<Line<'_>>> = BTreeMap::new();
    let lines: Vec<Line<'_>> = subject.all_lines().collect();
    for line in lines {
        if let Some(list) = list_of(&line, &asked) {
            lists.entry((line.language, list)).or_default().push(line);
        }
    }
    for group in lists.into_values().flat_map(|lines| said_twice(lines.into_iter())) {
        let mut lines = group.into_iter();
        let Some(first) = lines.next() else { continue };
        for line in lines {
            let fault = RULE
                .fault("two things to choose from read the same")
                .at(line.span(), "the second one");
            let fault = fault.related(first.span(), "the first one is here");
            sink.push(fault.help("say what tells them apart"));
        }
    }
}

/// Whom each question is put to, by the key of its words.
fn asked_to(subject: &Subject<'_>) -> BTreeMap<String, String> {
    let people = subject.draft.people.iter();
    people
        .flat_map(|p| {
            p.questions
                .iter()
                .map(move |q| (format!("question.{}.ask", q.id.value), p.id.value.clone()))
        })
        .collect()
}

/// The list in which a text is one choice among others.
fn list_of(line: &Line<'_>, asked: &BTreeMap<String, String>) -> Option<String> {
    let parts: Vec<&str> = line.key.split('.').collect();
    match (line.kind, parts.as_slice()) {
        (TextKind::Question, _) => asked.get(line.key).map(|person| format!("questions to {person}")),
        (TextKind::Label, ["service", _]) => Some("services".to_owned()),
        (TextKind::Label, ["place", place, ..]) => Some(format!("hotspots of {place}")),
        (TextKind::Title, ["place", ..]) => Some("places".to_owned()),
        (TextKind::Title, ["document", ..]) => Some("documents".to_owned()),
        _ => None,
    }
}
