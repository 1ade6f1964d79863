//! Judging: of the lines that were sorted on a page, how they were sorted, three ways, against what they carry. What was not
//! sorted is not judged, and neither is a line that carries nothing the author knows of, unless it was counted.

use super::known::carried;
use super::mark::Mark;
use super::thread::Course;
use crate::scenario::{MarkIx, PersonIx};
use crate::session::{LineAt, Session, Sort};
use crate::vocabulary::{Finding, Marked};

pub(super) fn mark(run: &Course<'_>, person: PersonIx, marks: &mut Vec<Mark>) {
    let session = run.session;
    for note in session.notes().iter().filter(|note| note.page == person) {
        let Some(sort) = note.sort else { continue };
        let carries = Carries::of(session, note.line, person);
        let Some(how) = how(session, person, note.line, sort, &carries) else {
            continue;
        };
        let mark = Mark::of(session.practice(), person, how).on(note.line);
        marks.push(
            mark.carrying(carries.cue)
                .among(carries.group())
                .at(run.entry_of(note.line)),
        );
    }
}

/// A line that was sorted on somebody's page, and carries one thing alone: it shows, or it is innocent. What is worth a question
/// is neither, and what was put into somebody's mouth is not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortedLine {
    /// Whether it shows; else it explains, or the author says that it means nothing.
    pub is_sign: bool,
    /// Whether it was counted as a sign. What explains and was given as a ground for letting somebody go was not.
    pub is_counted: bool,
}

/// The lines of a run that were sorted and carry one thing alone.
#[must_use]
pub fn sorted(session: &Session) -> Vec<SortedLine> {
    let notes = session.notes().iter().filter(|note| session.counts(note.line));
    let sorted = notes.filter_map(|note| {
        let (sort, carries) = (note.sort?, Carries::of(session, note.line, note.page));
        let is_innocent = carries.clears || (carries.is_decoy && carries.is_nothing());
        let (is_sign, is_mixed) = (carries.shows, carries.asks || (carries.shows && carries.clears));
        let is_ground_for_no = !is_sign && is_ground_for_no(session, note.page, note.line);
        (!is_mixed && (is_sign || is_innocent)).then_some(SortedLine {
            is_sign,
            is_counted: sort == Sort::Counts && !is_ground_for_no,
        })
    });
    sorted.collect()
}

/// What a line carries about the person on whose page it stands.
pub(crate) struct Carries {
    pub shows: bool,
    pub asks: bool,
    pub clears: bool,
    /// The author says of it that it means nothing, or to which mistake it tempts.
    pub is_decoy: bool,
    pub cue: Option<MarkIx>,
}

impl Carries {
    pub(crate) fn of(session: &Session, line: LineAt, person: PersonIx) -> Self {
        let mut all = Self {
            shows: false,
            asks: false,
            clears: false,
            is_decoy: false,
            cue: None,
        };
        let scenario = session.scenario();
        // A line of nobody is about whoever it is noted of, unless it says about whom it is.
        let general = scenario.text(line.text).marks.iter().copied();
        let general = general.filter(|&ix| line.of.is_none() && scenario.mark(ix).about.is_none());
        let surfaces = session.drawn().surfaces(line.text);
        for ix in carried(session, line, person).chain(general.filter(|_| surfaces)) {
            let mark = scenario.mark(ix);
            all.shows |= !mark.shows.is_empty();
            all.asks |= mark.is_question;
            all.clears |= mark.is_clearing;
            all.is_decoy |= mark.shows.is_empty() && !mark.is_question && !mark.is_clearing;
            // What says most about the line stands for it.
            let says_more = all.cue.is_none_or(|known| weight(scenario.mark(known)) < weight(mark));
            all.cue = if says_more { Some(ix) } else { all.cue };
        }
        all
    }

    /// Lines that show, those worth a question, those that explain, those that say nothing: each lot weighs as much as the
    /// others, however many there are of it, so that one sort for everything is no judging.
    const fn group(&self) -> u8 {
        match (self.shows, self.asks, self.clears) {
            (true, ..) => 1,
            (_, true, _) => 2,
            (_, _, true) => 3,
            _ => 4,
        }
    }

    const fn is_nothing(&self) -> bool {
        !self.shows && !self.asks && !self.clears
    }
}

/// The ways of sorting a line on the page of a person that fit what it carries. More than one where it carries more than one
/// thing; none where it carries nothing that the author says anything of.
#[must_use]
pub fn fitting_sorts(session: &Session, line: LineAt, person: PersonIx) -> Vec<Sort> {
    let carries = Carries::of(session, line, person);
    let fits = [
        (Sort::Counts, carries.shows),
        (Sort::AskFurther, carries.asks),
        (
            Sort::SetAside,
            carries.clears || (carries.is_nothing() && carries.is_decoy),
        ),
    ];
    fits.into_iter()
        .filter(|(_, fits)| *fits)
        .map(|(sort, _)| sort)
        .collect()
}

/// How much a mark says: that it shows, that it is worth a question, that it explains.
const fn weight(mark: &crate::scenario::Mark) -> u8 {
    if !mark.shows.is_empty() {
        3
    } else if mark.is_question {
        2
    } else if mark.is_clearing {
        1
    } else {
        0
    }
}

fn how(session: &Session, person: PersonIx, line: LineAt, sort: Sort, carries: &Carries) -> Option<Marked> {
    if !session.counts(line) {
        return (sort == Sort::Counts).then_some(Marked::PlantedCounted);
    }
    if carries.is_nothing() {
        return match (sort, carries.is_decoy) {
            (Sort::Counts, _) => Some(Marked::NothingCounted),
            (Sort::AskFurther, true) => Some(Marked::NothingAsked),
            (Sort::SetAside, true) => Some(Marked::SortedFits),
            (Sort::AskFurther | Sort::SetAside, false) => None,
        };
    }
    // A line may carry more than one thing: any sort that fits one of them fits.
    let speaks_for_it = carries.clears && is_ground_for_no(session, person, line);
    let fits = match sort {
        Sort::Counts => carries.shows || speaks_for_it,
        Sort::AskFurther => carries.asks,
        Sort::SetAside => carries.clears,
    };
    Some(match sort {
        _ if fits => Marked::SortedFits,
        Sort::Counts if carries.asks => Marked::SortedAhead,
        Sort::Counts => Marked::ExplainedCounted,
        Sort::AskFurther if carries.shows => Marked::SortedShort,
        Sort::AskFurther => Marked::ExplainedAsked,
        Sort::SetAside if carries.shows => Marked::SignDismissed,
        Sort::SetAside => Marked::QuestionDismissed,
    })
}

/// What explains somebody counts, when it is given as a ground for finding that they can go.
fn is_ground_for_no(session: &Session, person: PersonIx, line: LineAt) -> bool {
    session.decided(person).is_some_and(|decided| {
        let presumes = |finding: &Finding| {
            matches!(
                finding,
                Finding::PresumedVictim | Finding::ChildAtRisk | Finding::SuspicionRemains
            )
        };
        decided.grounds.contains(&line) && !decided.findings.iter().any(presumes)
    })
}
