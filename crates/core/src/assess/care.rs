//! Care: who hears, what is needed first, fears answered, who interprets, breaks that are breaks, promises, papers.

use super::mark::Mark;
use super::thread::{Course, OfFear, Thread};
use crate::judgement::{Heard, Person};
use crate::practice::marks::Answered;
use crate::scenario::PersonIx;
use crate::scenario::talk::FearIx;
use crate::session::{Hearer, Session};
use crate::vocabulary::words::Deed;
use crate::vocabulary::{AgeGroup, Marked};

pub(super) fn mark(run: &Course<'_>, judged: &Person, person: PersonIx, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let thread = run.thread(person);
    let mut push = |mark: Marked, entry: Option<usize>| marks.push(Mark::of(practice, person, mark).at(entry));
    if thread.asked.is_empty() && thread.did.is_empty() && thread.cared.is_empty() {
        if judged.done().heard == Heard::None && judged.situation().age == AgeGroup::Adult {
            push(Marked::NotReached, None);
        }
    } else {
        for (mark, entry) in company(thread) {
            push(mark, Some(entry));
        }
        for (mark, entry) in needs(run, person, thread) {
            push(mark, entry);
        }
        for (mark, entry) in fears(run, person, thread) {
            push(mark, entry);
        }
        for (mark, entry) in interpreting(run.session, person, thread) {
            push(mark, entry);
        }
        for (mark, entry) in breaks(run, person, thread) {
            push(mark, Some(entry));
        }
    }
    for (list, mark) in [
        (&thread.kept, Marked::PromiseKept),
        (&thread.broken, Marked::PromiseBroken),
    ] {
        list.iter().for_each(|&entry| push(mark, Some(entry)));
    }
    for &(point, entry) in &thread.harmed {
        let mark = Mark::of(practice, person, Marked::ReplyHarmed).at(Some(entry));
        marks.push(mark.breaking(point));
    }
    for &(to, entry) in &thread.given {
        let has_power = run.session.scenario().person(to).power_over.contains(&person);
        let mark = if to == person {
            Marked::PapersBack
        } else {
            Marked::PapersToPower
        };
        if to == person || has_power {
            marks.push(Mark::of(practice, person, mark).at(Some(entry)));
        }
    }
}

/// Who heard what was asked on the matter; the worst of each kind once.
fn company(thread: &Thread) -> Vec<(Marked, usize)> {
    let heard = |wanted: fn(&Hearer) -> bool| {
        let mut of = thread.matter();
        of.find(|asked| asked.hearers.iter().any(wanted))
            .map(|asked| asked.entry)
    };
    let kinds: [(Marked, fn(&Hearer) -> bool); 3] = [
        (Marked::HeardByPower, |hearer| matches!(hearer, Hearer::Power(_))),
        (Marked::HeardByGroup, |hearer| matches!(hearer, Hearer::Group(_))),
        (Marked::HeardByStranger, |hearer| matches!(hearer, Hearer::Stranger(_))),
    ];
    let found = kinds.into_iter().filter_map(|(mark, is)| Some((mark, heard(is)?)));
    let found: Vec<_> = found.collect();
    match (found.is_empty(), thread.first_matter()) {
        (true, Some(first)) => vec![(Marked::Alone, first)],
        _ => found,
    }
}

/// What comes before any question (INT-01): in time, later, or never. A break is rest; water is none.
fn needs(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Vec<(Marked, Option<usize>)> {
    let dealt = &run.session.drawn().manner(run.session.scenario(), person).needs;
    let rows = run.session.practice().marks().needs.iter();
    let owed = rows.filter(|of| {
        dealt
            .iter()
            .any(|need| of.row.needs.iter().any(|word| word == need.word()))
    });
    owed.map(|of| {
        let done = answered(run, person, thread, of);
        let first = thread.first_matter();
        let [in_time, late, never] = of.marks;
        match (done, first) {
            (Some(done), Some(first)) if done > first => (late, Some(done)),
            (Some(done), _) => (in_time, Some(done)),
            (None, _) => (never, None),
        }
    })
    .collect()
}

fn answered(run: &Course<'_>, person: PersonIx, thread: &Thread, need: &Answered) -> Option<usize> {
    let is_it = |deed: Deed| need.row.deeds.iter().any(|word| word == deed.word());
    let did = thread
        .did
        .iter()
        .find(|(deed, _)| is_it(*deed))
        .map(|(_, entry)| *entry);
    let rules = &run.session.practice().talk().rules;
    let script = run.session.scenario().script(person);
    let is_care = |care: &crate::scenario::talk::CareIx| {
        let row = rules.care.get(usize::from(script.care(*care).row));
        row.is_some_and(|row| need.row.care.contains(&row.name))
    };
    let cared = thread
        .cared
        .iter()
        .find(|(care, _)| is_care(care))
        .map(|(_, entry)| *entry);
    [did, cared].into_iter().flatten().min()
}

/// What became of each fear that the person has. Of somebody who was asked nothing on the matter no fear is owed.
fn fears(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Vec<(Marked, Option<usize>)> {
    if thread.first_matter().is_none() {
        return Vec::new();
    }
    let script = run.session.scenario().script(person);
    let truth = run.session.drawn().truth(person);
    let has = script.fears().filter(|&fear| script.fear(fear).truths.has(truth));
    has.map(|fear| became(thread, fear)).collect()
}

fn became(thread: &Thread, fear: FearIx) -> (Marked, Option<usize>) {
    let of = |what| thread.fear(fear, what);
    match (of(OfFear::Met), of(OfFear::Woken), of(OfFear::Named)) {
        (Some(met), Some(woken), _) if woken >= met => (Marked::FearWoken, Some(woken)),
        (Some(met), _, _) => (Marked::FearMet, Some(met)),
        (None, _, Some(named)) => (Marked::FearUnanswered, Some(named)),
        (None, _, None) => (Marked::FearUnnamed, of(OfFear::Shown)),
    }
}

fn interpreting(session: &Session, person: PersonIx, thread: &Thread) -> Vec<(Marked, Option<usize>)> {
    let scenario = session.scenario();
    let speaks = session.drawn().tongues(scenario, person);
    let shares = speaks.is_empty()
        || speaks
            .iter()
            .any(|tongue| scenario.header().official_speaks.contains(tongue));
    let Some(first) = thread.first_matter().filter(|_| !shares) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let free = thread
        .interprets
        .iter()
        .find(|(is_bound, _)| !is_bound)
        .map(|(_, entry)| *entry);
    let bound = thread
        .interprets
        .iter()
        .find(|(is_bound, _)| *is_bound)
        .map(|(_, entry)| *entry);
    match (free, bound) {
        (_, Some(entry)) => all.push((Marked::InterpreterBound, Some(entry))),
        (Some(entry), None) if entry < first => all.push((Marked::InterpreterFirst, Some(entry))),
        (Some(entry), None) => all.push((Marked::InterpreterLate, Some(entry))),
        (None, None) => all.push((Marked::InterpreterNot, Some(first))),
    }
    if free.is_some() {
        let briefed = thread.first(Deed::BriefInterpreter);
        let is_in_time = briefed.is_some_and(|entry| entry < first);
        let mark = if is_in_time {
            Marked::Briefed
        } else {
            Marked::BriefedNot
        };
        all.push((mark, briefed.or(Some(first))));
    }
    if let Some(&changed) = thread.rendered.first() {
        match thread.word_for_word.first() {
            Some(&entry) => all.push((Marked::WordForWord, Some(entry))),
            None => all.push((Marked::WordForWordNot, Some(changed))),
        }
    }
    all
}

/// What came of it when distress showed, and when the person wanted no more (INT-12, INT-05).
fn breaks(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Vec<(Marked, usize)> {
    let mut all = Vec::new();
    if let Some(halted) = thread.halted {
        all.push(match thread.gone {
            Some(gone) => (Marked::StopOverrun, gone),
            None => (Marked::StopKept, halted),
        });
    }
    let Some(&strained) = thread.strained.first() else {
        return all;
    };
    let rests = |entry: &usize| *entry > strained;
    let rested = rests_of(run, person, thread).into_iter().find(rests);
    let asked = thread
        .matter()
        .find(|asked| asked.entry > strained)
        .map(|asked| asked.entry);
    match (rested, asked) {
        (Some(rest), Some(asked)) if rest < asked => all.push((Marked::BreakGiven, rest)),
        (Some(rest), None) => all.push((Marked::BreakGiven, rest)),
        (_, Some(asked)) => all.push((Marked::BreakNot, asked)),
        // Nothing more was asked, and that is a rest too.
        (None, None) => {}
    }
    all
}

/// When the person could rest: a break, and nothing less.
fn rests_of(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Vec<usize> {
    let rules = &run.session.practice().talk().rules;
    let script = run.session.scenario().script(person);
    let rests = |care: &crate::scenario::talk::CareIx| {
        let row = rules.care.get(usize::from(script.care(*care).row));
        row.is_some_and(|row| row.rests > 0)
    };
    let cared = thread
        .cared
        .iter()
        .filter(|(care, _)| rests(care))
        .map(|(_, entry)| *entry);
    let did = thread
        .did
        .iter()
        .filter(|(deed, _)| *deed == Deed::Break)
        .map(|(_, entry)| *entry);
    let mut all: Vec<usize> = cared.chain(did).collect();
    all.sort_unstable();
    all
}
