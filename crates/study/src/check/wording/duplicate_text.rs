//! `duplicate-text`: two things to choose from that read the same.

use super::super::prose::Reading;
use super::super::{Group, Rule, Subject};
use super::{Line, letters, said_twice};
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

/// The list in which a text is one choice among others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum List<'a> {
    /// The questions to the person of this name.
    QuestionsTo(&'a str),
    Services,
    /// The hotspots of the place of this name.
    HotspotsOf(&'a str),
    Places,
    Documents,
}

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let is_choice = |r: &Reading| matches!(r.kind, TextKind::Question | TextKind::Label | TextKind::Title);
    // Texts that read the same have the same sum, so only those with one sum are held against each other.
    let choices = subject.readings().filter(|(.., r)| is_choice(r));
    let mut choices: Vec<(u64, usize)> = choices
        .map(|(number, ..)| (sum_of_letters(subject.line(number).text), number))
        .collect();
    choices.sort_unstable();
    for same in choices.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        let mut lists: BTreeMap<(&str, List<'_>), Vec<Line<'_>>> = BTreeMap::new();
        for line in same.iter().map(|choice| subject.line(choice.1)) {
            if let Some(list) = list_of(subject, &line) {
                lists.entry((line.language, list)).or_default().push(line);
            }
        }
        let lists = lists.into_values().flat_map(|lines| said_twice(lines.into_iter()));
        lists.for_each(|group| report(group, sink));
    }
}

fn report(group: Vec<Line<'_>>, sink: &mut Sink) {
    let mut lines = group.into_iter();
    let Some(first) = lines.next() else { return };
    for line in lines {
        let fault = RULE
            .fault("two things to choose from read the same")
            .at(line.span(), "the second one");
        let fault = fault.related(first.span(), "the first one is here");
        sink.push(fault.help("say what tells them apart"));
    }
}

/// A number that is the same for texts with the same letters and digits, whatever their case.
fn sum_of_letters(text: &str) -> u64 {
    let add = |sum: u64, c: char| (sum ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
    let start = 0xcbf2_9ce4_8422_2325;
    if text.is_ascii() {
        let bytes = text
            .bytes()
            .filter(|b| b.is_ascii_alphanumeric() || matches!(b, b'{' | b'}'));
        return bytes.fold(start, |sum, b| add(sum, char::from(b.to_ascii_lowercase())));
    }
    letters(text).fold(start, add)
}

fn list_of<'a>(subject: &Subject<'a>, line: &Line<'a>) -> Option<List<'a>> {
    let mut parts = line.key.split('.');
    let (first, second) = (parts.next()?, parts.next());
    match (line.kind, first, second) {
        (TextKind::Question, _, Some(id)) => subject.asked_to(id).map(|person| List::QuestionsTo(&person.id.value)),
        (TextKind::Label, "service", Some(_)) => Some(List::Services),
        (TextKind::Label, "place", Some(place)) => Some(List::HotspotsOf(place)),
        (TextKind::Title, "place", _) => Some(List::Places),
        (TextKind::Title, "document", _) => Some(List::Documents),
        _ => None,
    }
}
