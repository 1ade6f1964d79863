//! Interviewing: what was told in the person's own words, of what a careful talk gets; what was put in; what showed and was
//! asked about; the order of the work; when it stopped. The share of recommended wordings is shown and earns little: who asks
//! well and hears no fear has all of it and knows nothing.

use super::case::{got, needed, shown_in};
use super::known::found_in;
use super::mark::Mark;
use super::slips;
use super::thread::{Asked, Course, OfFear, Thread};
use crate::judgement::{Heard, Knowable, Person, Situation, knowable};
use crate::practice::marks::Comes;
use crate::scenario::PersonIx;
use crate::scenario::talk::FearIx;
use crate::session::Session;
use crate::vocabulary::words::Deed;
use crate::vocabulary::{AgeGroup, Marked, WordingKind};

pub(super) fn mark(run: &Course<'_>, careful: &Course<'_>, judged: &Person, person: PersonIx, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let drawn = &judged.situation();
    let thread = run.thread(person);
    let of = |mark| Mark::of(practice, person, mark);
    if drawn.age == AgeGroup::Child {
        marks.extend(child(run, person).map(|(mark, entry)| of(mark).at(entry)));
        slips::mark(run, person, marks);
        return;
    }
    // Who was heard elsewhere, or whom nobody can have spoken with in the time, is not judged.
    if thread.asked.is_empty() {
        if judged.done().heard == Heard::None {
            marks.push(of(Marked::NotHeard));
        }
        return;
    }
    told(run, careful, person, drawn, marks);
    marks.extend(fears(run, person).map(|(mark, entry)| of(mark).at(Some(entry))));
    for (mark, entry) in order(run, person, drawn) {
        marks.push(of(mark).at(entry));
    }
    if let Some((mark, entry)) = stopping(run, person, drawn) {
        marks.push(of(mark).at(entry));
    }
    slips::mark(run, person, marks);
    marks.extend(wordings(run, person));
}

/// A child is not questioned on the matter by anybody but who is trained for it (CHI-01).
fn child(run: &Course<'_>, person: PersonIx) -> Option<(Marked, Option<usize>)> {
    let thread = run.thread(person);
    if let Some(entry) = thread.child_questioned {
        return Some((Marked::ChildQuestioned, Some(entry)));
    }
    let in_general = run.did.iter().find(|(deed, _)| *deed == Deed::CallSpecialist);
    let called = thread
        .first(Deed::CallSpecialist)
        .or(in_general.map(|(_, entry)| *entry));
    called.map(|entry| (Marked::ChildLeft, Some(entry)))
}

fn told(run: &Course<'_>, careful: &Course<'_>, person: PersonIx, drawn: &Situation, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let there = shown_in(careful.session, person, careful.told_by(person));
    let told = shown_in(run.session, person, run.told_by(person));
    let columns = needed(practice, drawn, &there);
    let all: usize = columns.iter().map(|(_, needed)| needed).sum();
    let has: usize = columns.iter().map(|&(column, needed)| got(&told, column, needed)).sum();
    if all == 0 {
        return;
    }
    let mark = match has {
        0 => Marked::ToldNothing,
        _ if has >= all => Marked::ToldAll,
        _ => Marked::ToldPart,
    };
    let last = columns.iter().filter_map(|&(column, _)| {
        let of = told.iter().filter(|((one, _), _)| *one == column);
        of.filter_map(|(_, &(line, cue))| Some((run.entry_of(line)?, line, cue)))
            .max()
    });
    let worth = practice.marks().row(Marked::ToldAll).of;
    let mut mark = Mark::of(practice, person, mark);
    mark.possible = worth;
    mark.points = u16::try_from(usize::from(worth) * has / all).unwrap_or(worth);
    marks.push(match last.max() {
        Some((entry, line, cue)) => mark.on(line).carrying(Some(cue)).at(Some(entry)),
        None => mark,
    });
}

/// What showed of a fear, and whether it was asked about or came to be named.
fn fears(run: &Course<'_>, person: PersonIx) -> impl Iterator<Item = (Marked, usize)> {
    let thread = run.thread(person);
    let script = run.session.scenario().script(person);
    // What shows as somebody goes, or has had enough, cannot be asked about any more.
    let over = [thread.halted, thread.gone, thread.ended.last().copied()];
    let over = over.into_iter().flatten().min();
    let can_still = move |shown: usize| over.is_none_or(|over| shown < over);
    let shown = script
        .fears()
        .filter_map(move |fear| Some((fear, thread.fear(fear, OfFear::Shown)?)));
    let shown = shown.filter(move |(_, shown)| can_still(*shown));
    shown.map(move |(fear, shown)| match taken_up(run, person, fear) {
        Some(entry) => (Marked::FearAsked, entry),
        None => (Marked::FearPassedBy, shown),
    })
}

/// The move in which a fear was asked about, or in which it was named.
fn taken_up(run: &Course<'_>, person: PersonIx, fear: FearIx) -> Option<usize> {
    let thread = run.thread(person);
    let script = run.session.scenario().script(person);
    let asks_after = |asked: &&Asked| {
        let subject = asked.subject().map(|ix| script.subject(ix));
        let is_about = subject.is_some_and(|subject| subject.asks_after == Some(fear));
        is_about && run.session.practice().talk().rules.kind(asked.kind).recommended
    };
    let asked = thread.asked.iter().find(asks_after).map(|asked| asked.entry);
    asked.or(thread.fear(fear, OfFear::Named))
}

/// The order of the work: ground rules, an open question, leaving, the end (INT-05, INT-07, INT-10, INT-13).
fn order(run: &Course<'_>, person: PersonIx, drawn: &Situation) -> Vec<(Marked, Option<usize>)> {
    let thread = run.thread(person);
    let Some(first) = thread.first_matter() else {
        // Nothing on the matter was asked: kind words are no interview, and no fault.
        return Vec::new();
    };
    let explained = explained(run, person, thread);
    let opening = match explained {
        Some(entry) if entry < first => Marked::OpenedFirst,
        Some(_) => Marked::OpenedLate,
        None => Marked::OpenedNever,
    };
    let open = thread.matter().find(|asked| asked.kind == WordingKind::Open);
    let is_good_first = thread.matter().next().is_some_and(|asked| {
        let kind = asked.kind;
        matches!(kind, WordingKind::Open | WordingKind::Probing)
    });
    let (invited, invited_at) = match open {
        _ if is_good_first => (Marked::OpenFirst, Some(first)),
        Some(asked) => (Marked::OpenLater, Some(asked.entry)),
        None => (Marked::OpenNever, Some(first)),
    };
    let mut all = vec![(opening, explained), (invited, invited_at)];
    let found = found_in(run.session, person, run.lines.iter().map(|of| of.line));
    let known = knowable(run.session.practice(), &found.signs, drawn.age, found.is_settled);
    all.extend(leaving(run, thread, known == Knowable::Grounds));
    all.extend(ending(run, person, thread));
    all
}

/// When the ground rules were said: in words, or by what is done in a talk or outside it.
pub(super) fn explained(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Option<usize> {
    let said = thread.asked.iter().find(|asked| asked.kind == WordingKind::Explain);
    let rules = &run.session.practice().talk().rules;
    let script = run.session.scenario().script(person);
    let explains = |care: &crate::scenario::talk::CareIx| {
        let row = rules.care.get(usize::from(script.care(*care).row));
        row.is_some_and(|row| row.explains)
    };
    let cared = thread
        .cared
        .iter()
        .find(|(care, _)| explains(care))
        .map(|(_, entry)| *entry);
    let did = thread.first(Deed::ExplainPurpose).or(thread.first(Deed::ExplainLimits));
    [said.map(|asked| asked.entry), cared, did].into_iter().flatten().min()
}

/// Who does not want to talk is not asked on, and where there are grounds one may stop before it (INT-12).
fn leaving(run: &Course<'_>, thread: &Thread, has_grounds: bool) -> Option<(Marked, Option<usize>)> {
    let is_good = |asked: &&Asked| {
        let recommended = run.session.practice().talk().rules.kind(asked.kind).recommended;
        asked.tests && recommended && asked.hearers.is_empty()
    };
    if let Some(asked) = thread.asked.iter().find(is_good) {
        return Some((Marked::LeavingAsked, Some(asked.entry)));
    }
    match thread.asked.iter().find(|asked| asked.tests) {
        Some(asked) => Some((Marked::LeavingAskedPoorly, Some(asked.entry))),
        None if thread.halted.is_some() || has_grounds => None,
        None => Some((Marked::LeavingNotAsked, None)),
    }
}

fn ending(run: &Course<'_>, person: PersonIx, thread: &Thread) -> Option<(Marked, Option<usize>)> {
    let script = run.session.scenario().script(person);
    let closing = script.closing()?;
    let last = thread.asked.iter().rev().find(|asked| asked.subject() == Some(closing));
    let is_good = |asked: &Asked| run.session.practice().talk().rules.kind(asked.kind).recommended;
    Some(match last {
        Some(asked) if is_good(asked) => (Marked::ClosedWell, Some(asked.entry)),
        Some(asked) => (Marked::ClosedBadly, Some(asked.entry)),
        None if thread.halted.is_some() => return None,
        None => (Marked::ClosedNot, thread.asked.last().map(|asked| asked.entry)),
    })
}

/// Whether it stopped when there was enough (INT-12). What is asked after a fear, about who may be told, and at the end is no
/// asking on.
fn stopping(run: &Course<'_>, person: PersonIx, drawn: &Situation) -> Option<(Marked, Option<usize>)> {
    let thread = run.thread(person);
    let script = run.session.scenario().script(person);
    let is_account = |asked: &&Asked| {
        let subject = asked.subject().map(|ix| script.subject(ix));
        subject.is_some_and(|of| of.asks_after.is_none() && of.meets.is_none() && of.wishes.is_empty())
    };
    let mut enough = None;
    let mut after = 0;
    let free = run.session.practice().marks().asked_on_after;
    for asked in thread.matter().filter(is_account) {
        if enough.is_none() && is_enough(run, person, drawn, asked.entry) {
            enough = Some(asked.entry);
        }
        if enough.is_some() {
            after += 1;
            if after > free {
                return Some((Marked::AskedOn, Some(asked.entry)));
            }
        }
    }
    let end = run.session.entries().len();
    let is_at_end = enough.is_some() || is_enough(run, person, drawn, end);
    is_at_end.then_some((Marked::StoppedInTime, thread.asked.last().map(|asked| asked.entry)))
}

/// Whether there was enough before a move: grounds, or enough to rule it out and the person asked about leaving.
fn is_enough(run: &Course<'_>, person: PersonIx, drawn: &Situation, before: usize) -> bool {
    let found = found_in(run.session, person, run.lines_before(before));
    match knowable(run.session.practice(), &found.signs, drawn.age, found.is_settled) {
        Knowable::Grounds => true,
        Knowable::Clears => run
            .thread(person)
            .asked
            .iter()
            .any(|asked| asked.tests && asked.entry < before),
        Knowable::Sign | Knowable::Nothing => false,
    }
}

/// The share of recommended wordings, among those that were said and not taken back.
fn wordings(run: &Course<'_>, person: PersonIx) -> Option<Mark> {
    let practice = run.session.practice();
    let said = || run.thread(person).asked.iter().filter(|asked| !asked.is_taken_back);
    let good = said()
        .filter(|asked| practice.talk().rules.kind(asked.kind).recommended)
        .count();
    let all = said().count();
    let mut mark = Mark::of(practice, person, Marked::Wordings);
    mark.points = u16::try_from(usize::from(mark.possible) * good / all.max(1)).unwrap_or(0);
    if good == all {
        mark.comes = Comes::Good;
    }
    (all > 0).then_some(mark)
}

/// Questions of a recommended kind, and all questions, to a person: shown beside the marks.
pub(super) fn share_of(run: &Course<'_>, person: PersonIx) -> (u16, u16) {
    let rules = &run.session.practice().talk().rules;
    let said = || run.thread(person).asked.iter().filter(|asked| !asked.is_taken_back);
    let good = said().filter(|asked| rules.kind(asked.kind).recommended).count();
    (count(good), count(said().count()))
}

/// How it was asked in a run: wordings by their kind, those left out that were taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mix {
    /// Open ones, and those that follow up what was told (INT-07, INT-09).
    pub open: u16,
    /// Others of a recommended kind.
    pub good: u16,
    /// Those that put an answer into somebody's mouth (ERR-17).
    pub leading: u16,
    /// Others that practice advises against.
    pub poor: u16,
}

impl Mix {
    /// All of them.
    #[must_use]
    pub fn all(self) -> u32 {
        [self.open, self.good, self.leading, self.poor]
            .into_iter()
            .map(u32::from)
            .sum()
    }
}

/// How it was asked in a run, over everybody about whom a decision is asked.
#[must_use]
pub fn said_to(session: &Session) -> Mix {
    let run = Course::of(session);
    let rules = &session.practice().talk().rules;
    let mut mix = Mix::default();
    let asked = session.to_decide().flat_map(|person| &run.thread(person).asked);
    for asked in asked.filter(|asked| !asked.is_taken_back) {
        let place = match asked.kind {
            WordingKind::Open | WordingKind::Probing => &mut mix.open,
            WordingKind::Leading | WordingKind::Choice => &mut mix.leading,
            kind if rules.kind(kind).recommended => &mut mix.good,
            _ => &mut mix.poor,
        };
        *place = place.saturating_add(1);
    }
    mix
}

pub(super) fn count(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
