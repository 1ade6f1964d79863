//! Questions about questions: what kind one is, which of two near misses is better, what to say after what was just said. Made
//! of the sets of wordings of a talk; the right answer stands first.

use super::data::{is_recommended, kind_after, kind_at_first};
use super::{Drill, Item, Making, Offered, Rests, Shown};
use crate::scenario::PersonIx;
use crate::scenario::talk::{AnswerIx, EndIx, Script, SetIx, Span, SubjectIx, Turning, Words};
use crate::session::view::{Line, Phrase, Speaker, Told};
use crate::vocabulary::{Rung, WordingKind};
use std::collections::BTreeSet;

/// So many choices at most of the kinds of a question: one look takes them in.
const KINDS: usize = 4;

/// A line that nobody has said in a run.
pub(super) fn line_of(making: &Making<'_>, with: PersonIx, speaker: Speaker, told: Told) -> Option<Line> {
    Some(Line {
        entry: None,
        act: making.session.scenario().acts().next()?,
        second: 0,
        with: Some(with),
        speaker,
        told,
        at: None,
    })
}

/// Every set with which one begins to ask about something: nothing was asked about it before.
fn first_sets(making: &Making<'_>, person: PersonIx) -> Vec<(SubjectIx, SetIx)> {
    let script = making.session.scenario().script(person);
    let truth = making.session.drawn().truth(person);
    let subjects = script
        .subjects()
        .filter(|&subject| script.subject(subject).truths.has(truth));
    subjects
        .flat_map(|subject| script.subject(subject).ask.iter().map(move |set| (subject, set)))
        .collect()
}

/// What is said, whole: the beginning and one of its ends.
fn asked(making: &Making<'_>, person: PersonIx, end: EndIx) -> Option<Line> {
    let script = making.session.scenario().script(person);
    let of = script.end(end);
    let begin = script.set(of.set).begin.map(|words| Phrase::to(person, words));
    let told = Told::Asked(begin, Phrase::to(person, of.words));
    line_of(making, person, Speaker::You, told)
}

/// What one asks about, where it has a name that can be read without what came before.
fn about(script: &Script, subject: SubjectIx) -> Shown {
    Shown::Subject(script.subject(subject).name)
}

/// Say the kind of a question. Of each kind as many as there are.
pub(super) fn kinds(making: &mut Making<'_>) -> Vec<Item> {
    let mut out = Vec::new();
    let known = kinds_here(making);
    for person in making.people() {
        let script = making.session.scenario().script(person);
        for (subject, set) in first_sets(making, person) {
            for end in script.set(set).ends.iter() {
                let Some(kind) = kind_at_first(script, end) else {
                    continue;
                };
                let kinds = beside(making, kind, &known);
                let Some(line) = asked(making, person, end).filter(|_| kinds.len() > 2) else {
                    continue;
                };
                out.push(Item {
                    drill: Drill::Kind,
                    point: Drill::Kind.point(kind.word()),
                    of: Some(person),
                    shown: vec![about(script, subject), Shown::Line(line)],
                    choices: kinds.into_iter().map(Offered::Kind).collect(),
                    right: 0,
                    rests: Rests::End(end),
                    code: code_of(making, kind),
                });
            }
        }
    }
    out
}

/// The kinds that questions of this scenario have.
fn kinds_here(making: &Making<'_>) -> Vec<WordingKind> {
    let scenario = making.session.scenario();
    let mut kinds = BTreeSet::new();
    for person in making.people() {
        let script = scenario.script(person);
        kinds.extend(script.ends().filter_map(|end| kind_at_first(script, end)));
    }
    kinds.into_iter().collect()
}

/// The kind and others to choose from, no two of them alike: one that is recommended among them, and no more.
fn beside(making: &mut Making<'_>, kind: WordingKind, known: &[WordingKind]) -> Vec<WordingKind> {
    let mut others: Vec<WordingKind> = known.to_vec();
    making.dice.shuffle(&mut others);
    let is_good = is_recommended(making.session, kind);
    let good = others
        .iter()
        .copied()
        .find(|&other| is_recommended(making.session, other) && other.invites());
    let poor = others
        .iter()
        .copied()
        .filter(|&other| !is_recommended(making.session, other));
    let wanted = good.filter(|_| !is_good).into_iter().chain(poor);
    let mut out = vec![kind];
    let rules = making.practice().drills();
    for other in wanted {
        if out.len() < KINDS && out.iter().all(|&one| !rules.are_alike(one, other)) {
            out.push(other);
        }
    }
    out
}

fn code_of(making: &Making<'_>, kind: WordingKind) -> String {
    making.practice().talk().rules.kind(kind).point.clone()
}

/// Choose the better of two near misses: the same beginning, and two ends of which the library recommends one.
pub(super) fn better(making: &mut Making<'_>) -> Vec<Item> {
    let mut out = Vec::new();
    for person in making.people() {
        let script = making.session.scenario().script(person);
        for (subject, set) in first_sets(making, person) {
            let ends = script.set(set).ends.iter();
            let known: Vec<(EndIx, WordingKind)> = ends
                .filter_map(|end| Some((end, kind_at_first(script, end)?)))
                .collect();
            let (good, poor): (Vec<_>, Vec<_>) = known
                .into_iter()
                .partition(|(_, kind)| is_recommended(making.session, *kind));
            for &(right, _) in &good {
                for &(wrong, kind) in &poor {
                    let begin = begin_of(script, set);
                    let shown = std::iter::once(about(script, subject)).chain(begin);
                    out.push(Item {
                        drill: Drill::Better,
                        point: Drill::Better.point(kind.word()),
                        of: Some(person),
                        shown: shown.collect(),
                        choices: vec![Offered::End(right), Offered::End(wrong)],
                        right: 0,
                        rests: Rests::Set(set),
                        code: code_of(making, kind),
                    });
                }
            }
        }
    }
    out
}

fn begin_of(script: &Script, set: SetIx) -> Option<Shown> {
    script.set(set).begin.map(Shown::Begin)
}

/// Build the next question from what was just said: a set of which the right end hangs on it.
pub(super) fn next(making: &mut Making<'_>) -> Vec<Item> {
    let mut out = Vec::new();
    for person in making.people() {
        let script = making.session.scenario().script(person);
        let answers = answers_of(making, person);
        let truth = making.session.drawn().truth(person);
        for subject in script
            .subjects()
            .filter(|&subject| script.subject(subject).truths.has(truth))
        {
            let of = script.subject(subject);
            for set in of.ask.iter().chain(of.later.iter()).filter(|&set| turns(script, set)) {
                for (told, answer) in &answers {
                    out.extend(next_of(making, person, set, *told, *answer));
                }
            }
        }
    }
    out
}

/// Whether the right end of a set can hang on what was said.
fn turns(script: &Script, set: SetIx) -> bool {
    let mut ends = script.ends_of(script.set(set).ends).iter();
    ends.any(|end| !matches!(end.turns, Turning::Never))
}

/// Every answer that can be given first about something: what is denied, and what is small.
fn answers_of(making: &Making<'_>, person: PersonIx) -> Vec<(SubjectIx, AnswerIx)> {
    let script = making.session.scenario().script(person);
    let truth = making.session.drawn().truth(person);
    let rungs = [Rung::Small, Rung::Part, Rung::Whole];
    let answers = |subject| {
        rungs
            .into_iter()
            .flat_map(move |rung| script.rung(subject, rung).iter())
    };
    let all = script
        .subjects()
        .flat_map(|subject| answers(subject).map(move |answer| (subject, answer)));
    all.filter(|(_, answer)| script.answer(*answer).truths.has(truth))
        .collect()
}

/// One such question, where a condition of the set looks at this very answer, and exactly one end is right after it.
fn next_of(making: &Making<'_>, person: PersonIx, set: SetIx, told: SubjectIx, answer: AnswerIx) -> Option<Item> {
    let script = making.session.scenario().script(person);
    let lines = script.lines_of(script.answer(answer).lines);
    let heard: Vec<Words> = lines.iter().map(|line| line.words).collect();
    let ends: Vec<EndIx> = script.set(set).ends.iter().collect();
    let after = |heard: &[Words]| {
        let kinds = ends.iter().map(|&end| kind_after(script, end, told, heard));
        kinds.collect::<Option<Vec<WordingKind>>>()
    };
    let kinds = after(&heard)?;
    // Where the answer changes nothing, it is no question about the answer.
    if after(&[])? == kinds {
        return None;
    }
    let is_good = |kind: WordingKind| is_recommended(making.session, kind);
    let right = ends.iter().zip(&kinds).find(|(_, kind)| is_good(**kind))?;
    let wrong = ends.iter().zip(&kinds).filter(|(_, kind)| !is_good(**kind));
    let mut choices = vec![Offered::End(*right.0)];
    choices.extend(wrong.map(|(end, _)| Offered::End(*end)));
    if choices.len() < 2 {
        return None;
    }
    let told_lines = lines.iter().filter_map(|line| told_by(making, person, line.words));
    let shown = told_lines.map(Shown::Line).chain(begin_of(script, set));
    Some(Item {
        drill: Drill::Next,
        point: Drill::Next.point(right.1.word()),
        of: Some(person),
        shown: shown.collect(),
        choices,
        right: 0,
        rests: Rests::Heard(set, told, heard),
        code: code_of(making, *right.1),
    })
}

/// What somebody said, as a line.
pub(super) fn told_by(making: &Making<'_>, person: PersonIx, words: Words) -> Option<Line> {
    line_of(
        making,
        person,
        Speaker::Person(person),
        Told::Words(Phrase::by(person, words)),
    )
}

/// The lines of every answer of a person, in words of the scenario, that can be given in this draw.
pub(super) fn told_in(making: &Making<'_>, person: PersonIx) -> Vec<Words> {
    let script = making.session.scenario().script(person);
    let mut seen = BTreeSet::new();
    let spans: Vec<Span<_>> = answers_of(making, person)
        .into_iter()
        .map(|(_, answer)| script.answer(answer).lines)
        .collect();
    let lines = spans.into_iter().flat_map(|span| script.lines_of(span).iter());
    let own = lines.filter(|line| matches!(line.by, crate::scenario::talk::Speaker::Person));
    let own = own
        .map(|line| line.words)
        .filter(|words| matches!(words, Words::Text(_)));
    own.filter(|words| seen.insert(*words)).collect()
}
