//! Reasoning: whether the grounds carry the finding (act, means, purpose; LAW-10 to LAW-12), what the page shows by the rule
//! for dimensions (SCR-21), and leaps: grounds that say nothing, or that came from a question.

use super::case::shown_in;
use super::interviewing::count;
use super::judging::Carries;
use super::mark::Mark;
use super::thread::Course;
use crate::judgement::{Knowable, Situation};
use crate::practice::IndicatorIx;
use crate::scenario::PersonIx;
use crate::session::{Decided, LineAt, Sort};
use crate::vocabulary::{AgeGroup, Element, Finding, Marked};

pub(super) fn mark(run: &Course<'_>, careful: &Course<'_>, person: PersonIx, drawn: &Situation, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let entry = run.thread(person).decided;
    let mut push = |mark: Mark| marks.push(mark);
    let of = |mark: Marked| Mark::of(practice, person, mark).at(entry);
    let Some(decided) = run.session.decided(person) else {
        push(of(Marked::NoDecision));
        return;
    };
    if keeps(decided) {
        elements(run, careful, person, drawn, decided)
            .into_iter()
            .for_each(|mark| push(of(mark)));
        if let Some((mark, got, all)) = dimensions(run, careful, person, drawn, decided) {
            push(of(mark).share(got, all));
        }
    } else {
        push(of(cleared(run, person, decided)));
    }
    leaps(run, person, drawn, decided).into_iter().for_each(push);
}

/// Whether it is presumed or kept open.
fn keeps(decided: &Decided) -> bool {
    decided.findings.iter().any(|finding| {
        matches!(
            finding,
            Finding::PresumedVictim | Finding::ChildAtRisk | Finding::SuspicionRemains
        )
    })
}

/// Grounds that count: seen, read, or told in the person's own words.
fn sound<'d>(run: &'d Course<'_>, decided: &'d Decided) -> impl Iterator<Item = LineAt> + 'd {
    decided.grounds.iter().copied().filter(|&line| run.session.counts(line))
}

fn indicators(run: &Course<'_>, person: PersonIx, lines: impl Iterator<Item = LineAt>) -> Vec<IndicatorIx> {
    let shown = shown_in(run.session, person, lines);
    let shows = shown.keys().filter(|(column, _)| column.is_sign());
    let mut all: Vec<IndicatorIx> = shows.map(|(_, indicator)| *indicator).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Each element that a ground could speak for, and whether one does. Of a child no means are looked for (LAW-02).
fn elements(
    run: &Course<'_>,
    careful: &Course<'_>,
    person: PersonIx,
    drawn: &Situation,
    decided: &Decided,
) -> Vec<Marked> {
    let practice = run.session.practice();
    let speaks = |all: &[IndicatorIx], element: Element| {
        let mut elements = all.iter().flat_map(|&ix| practice.indicator(ix).dimension().elements());
        elements.any(|&one| one == element)
    };
    let there = indicators(careful, person, careful.lines.iter().map(|of| of.line));
    let given = indicators(run, person, sound(run, decided));
    let kinds = [
        (Element::Act, Marked::GroundsAct, Marked::GroundsActNot),
        (Element::Means, Marked::GroundsMeans, Marked::GroundsMeansNot),
        (Element::Purpose, Marked::GroundsPurpose, Marked::GroundsPurposeNot),
    ];
    let owed = kinds.into_iter().filter(|(element, ..)| {
        let is_free = drawn.age == AgeGroup::Child && *element == Element::Means;
        !is_free && speaks(&there, *element)
    });
    owed.map(|(element, yes, no)| if speaks(&given, element) { yes } else { no })
        .collect()
}

/// The dimensions that could be positive, and how many of them are by what the page has as counting.
fn dimensions(
    run: &Course<'_>,
    careful: &Course<'_>,
    person: PersonIx,
    drawn: &Situation,
    decided: &Decided,
) -> Option<(Marked, u16, u16)> {
    let practice = run.session.practice();
    let there = indicators(careful, person, careful.lines.iter().map(|of| of.line));
    let open = practice.positive_dimensions(&there, drawn.age);
    if open.is_empty() {
        return None;
    }
    let counted = run.session.notes().iter().filter(|note| {
        let is_on_page = note.page == person && note.sort != Some(Sort::SetAside);
        is_on_page && run.session.counts(note.line)
    });
    let page = counted.map(|note| note.line).chain(sound(run, decided));
    let found = practice.positive_dimensions(&indicators(run, person, page), drawn.age);
    let matched = open.iter().filter(|dimension| found.contains(dimension)).count();
    let mark = match matched {
        0 => Marked::DimensionsNot,
        n if n == open.len() => Marked::DimensionsFound,
        _ => Marked::DimensionsPartly,
    };
    Some((mark, count(matched), count(open.len())))
}

/// Who is let go was asked whether they are free to leave, and the page has what answers it (INT-10).
fn cleared(run: &Course<'_>, person: PersonIx, decided: &Decided) -> Marked {
    let is_asked = run.thread(person).asked.iter().any(|asked| asked.tests) || run.thread(person).halted.is_some();
    let carries = |line: LineAt| Carries::of(run.session, line, person).clears && run.session.counts(line);
    let on_page = run
        .session
        .notes()
        .iter()
        .filter(|note| note.page == person)
        .map(|note| note.line);
    let is_on_lines = on_page.chain(decided.grounds.iter().copied()).any(carries);
    match (is_asked, is_on_lines) {
        (true, true) => Marked::ClearedOnLines,
        (true, false) => Marked::ClearedAsked,
        (false, _) => Marked::ClearedUnasked,
    }
}

/// Grounds that carry nothing, or came from a question; each is told. None at all is no leap and no merit.
fn leaps(run: &Course<'_>, person: PersonIx, drawn: &Situation, decided: &Decided) -> Vec<Mark> {
    let practice = run.session.practice();
    if decided.grounds.is_empty() {
        return Vec::new();
    }
    let leap = |&line: &LineAt| {
        let carries = Carries::of(run.session, line, person);
        let speaks = carries.shows || carries.asks || (carries.clears && !keeps(decided));
        // Of somebody who did it freely, what was done is a ground.
        let is_of_the_act = drawn.acts_seen && drawn.known == Knowable::Clears && carries.cue.is_some();
        let mark = if !run.session.counts(line) {
            Marked::LeapPlanted
        } else if speaks || is_of_the_act {
            return None;
        } else {
            Marked::Leap
        };
        let mark = Mark::of(practice, person, mark).on(line).carrying(carries.cue);
        Some(mark.at(run.entry_of(line)))
    };
    let leaps: Vec<Mark> = decided.grounds.iter().filter_map(leap).collect();
    if leaps.is_empty() {
        let entry = run.thread(person).decided;
        return vec![Mark::of(practice, person, Marked::NoLeaps).at(entry)];
    }
    leaps
}
