//! One person: what was true, what was made of it, the deed that says so, the line that goes with it, and what became of them.
//! The words are chosen by truth, verdict and deed; the line by what the deed is about, so that nothing is quoted beside what
//! it does not fit.

use super::block::Quote;
use crate::assess::{About, Assessed, Careful, Mark, OfPerson};
use crate::judgement::{Verdicted, facts};
use crate::practice::judgement::{Deed as Done, Fact, RowIx, Trigger};
use crate::scenario::PersonIx;
use crate::scenario::talk::{Index, TextIx, Words};
use crate::session::view::{Phrase, Speaker};
use crate::session::{LineAt, Session};
use crate::vocabulary::{Finding, Marked, Truth};

/// The deed by which a person was treated as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The worst reason of the judgement.
    Reason(RowIx),
    /// What was right.
    Right(Marked),
}

/// How a quoted line stands to the deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It was said by the official: that is the deed.
    Said,
    /// It had been told by the person.
    Heard,
    /// It had been seen or read.
    Had,
    /// Somebody careful is told it.
    CouldHear,
    /// Somebody careful sees it.
    CouldSee,
}

/// What became of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// In the words of the scenario: after three days, and after thirty.
    Scenario(TextIx, TextIx),
    /// In those of the library: the place of the row.
    Library(usize),
}

/// One person.
#[derive(Clone, Debug)]
pub struct Fate {
    /// Who.
    pub person: PersonIx,
    /// What was true.
    pub truth: Truth,
    /// What happened, in the words of the scenario.
    pub story: Option<TextIx>,
    /// What they did, that may be an offence.
    pub offence: Option<TextIx>,
    /// What is made of it.
    pub verdict: Verdicted,
    /// What was found; nothing where nobody decided.
    pub findings: Vec<Finding>,
    /// How likely it was said to be, 0–100, that the person is a victim.
    pub rating: Option<u8>,
    /// The deed that says so.
    pub deed: Option<Deed>,
    /// The line that goes with it.
    pub(super) quote: Option<(Stands, Quote, Option<usize>)>,
    /// What became of them.
    pub became: Option<Became>,
}

pub(super) fn fate(session: &Session, careful: &Careful, assessed: &Assessed, of: &OfPerson) -> Fate {
    let (scenario, drawn, person) = (session.scenario(), session.drawn(), of.person);
    let version = scenario.person(person).truths.get(drawn.truth(person).index());
    let deed = deed(session, assessed, of);
    Fate {
        person,
        truth: drawn.truth_is(scenario, person).unwrap_or(Truth::Unaffected),
        story: version.map(|version| version.story),
        offence: version.and_then(|version| version.offence),
        verdict: of.verdict,
        findings: session
            .decided(person)
            .map(|decided| decided.findings.clone())
            .unwrap_or_default(),
        rating: session.rating(person),
        quote: deed.and_then(|deed| quote(session, careful, assessed, person, deed)),
        deed,
        became: became(session, of),
    }
}

/// The worst reason; where there is none, what was right about the finding.
fn deed(session: &Session, assessed: &Assessed, of: &OfPerson) -> Option<Deed> {
    let judgement = session.practice().judgement();
    if let Some(worst) = of.verdict.reasons(judgement).next() {
        let at = judgement.rows().iter().position(|row| row.name == worst.row.name)?;
        return u8::try_from(at).ok().map(RowIx).map(Deed::Reason);
    }
    let right = |mark: &&Mark| matches!(mark.about, About::Shown(_));
    let mut decided = assessed
        .marks_about(of.person)
        .filter(|mark| mark.competency == crate::vocabulary::Competency::Deciding);
    decided.find(right).and_then(|mark| match mark.about {
        About::Shown(mark) => Some(Deed::Right(mark)),
        About::Reason(..) => None,
    })
}

/// The line that goes with a deed.
fn quote(
    session: &Session,
    careful: &Careful,
    assessed: &Assessed,
    person: PersonIx,
    deed: Deed,
) -> Option<(Stands, Quote, Option<usize>)> {
    let row = match deed {
        Deed::Right(_) => return ground(session, person),
        Deed::Reason(ix) => session.practice().judgement().row(ix),
    };
    let moment = |marks: &[Marked]| {
        let mut found = assessed
            .marks_about(person)
            .filter(|mark| marks.iter().any(|&one| mark.is(one)));
        found.find_map(|mark| said(session, mark.entry?))
    };
    match row.trigger {
        Trigger::Deed(done) => moment(said_in(done)),
        Trigger::Share(_) => None,
        Trigger::Facts if row.needs.has(Fact::Rude) => moment(&[Marked::SaidBlame, Marked::SaidDoubt]),
        // What could be known is quoted where the reason rests on it.
        Trigger::Facts if row.needs.has(Fact::Grounds) || row.needs.has(Fact::Sign) => {
            sign(session, careful, assessed, person)
        }
        Trigger::Facts if row.needs.has(Fact::Clears) || row.needs.has(Fact::Settled) => {
            sign(session, careful, assessed, person)
        }
        Trigger::Facts => None,
    }
}

/// The marks that tell the moment of a deed.
const fn said_in(done: Done) -> &'static [Marked] {
    match done {
        Done::HeardByPower => &[Marked::HeardByPower, Marked::LetIn],
        Done::HeardByGroup => &[Marked::HeardByGroup],
        Done::Threat => &[Marked::SaidThreat],
        Done::ChildQuestioned => &[Marked::ChildQuestioned],
        Done::Price => &[Marked::SaidPrice],
        Done::Detail => &[Marked::SaidDetail],
        _ => &[],
    }
}

/// What the official said in a move.
pub(super) fn said(session: &Session, entry: usize) -> Option<(Stands, Quote, Option<usize>)> {
    let lines = session.view().lines_of(entry);
    let line = lines.into_iter().find(|line| line.speaker == Speaker::You)?;
    Some((Stands::Said, Quote::Line(line), Some(entry)))
}

/// A line that had been told or found.
pub(super) fn heard(session: &Session, line: LineAt) -> (Stands, Quote, Option<usize>) {
    let found = session.view().line_at(line);
    let is_told = matches!(found.speaker, Speaker::Person(_));
    let stands = if is_told { Stands::Heard } else { Stands::Had };
    (stands, Quote::Line(found), found.entry)
}

/// A ground that was given and counts: one that shows or clears before one that only asks, what was told before what was read.
fn ground(session: &Session, person: PersonIx) -> Option<(Stands, Quote, Option<usize>)> {
    let decided = session.decided(person)?;
    let scenario = session.scenario();
    let only_asks = |line: &LineAt| {
        let mut marks = scenario.text(line.text).marks.iter().map(|&ix| scenario.mark(ix));
        !marks.any(|mark| !mark.shows.is_empty() || mark.is_clearing)
    };
    let grounds = decided.grounds.iter().copied().filter(|&line| session.counts(line));
    let all = grounds.map(|line| (only_asks(&line), heard(session, line)));
    all.min_by_key(|(only_asks, (stands, ..))| (*only_asks, *stands == Stands::Had))
        .map(|(_, quote)| quote)
}

/// The strongest line that somebody careful finds: as it was heard, where it was.
fn sign(
    session: &Session,
    careful: &Careful,
    assessed: &Assessed,
    person: PersonIx,
) -> Option<(Stands, Quote, Option<usize>)> {
    let found = |wanted: &[Marked]| {
        let mut marks = assessed.marks_about(person);
        marks
            .find(|mark| wanted.iter().any(|&one| mark.is(one)))
            .and_then(|mark| mark.line)
    };
    if let Some(line) = found(&[Marked::SignNoted, Marked::SignPutAside, Marked::SignLeft]) {
        return Some(heard(session, line));
    }
    let unheard = |line: LineAt| Quote::Unheard(careful.session.view().line_at(line).phrase_or(line));
    let told = found(&[Marked::SignUnheard]).map(|line| (Stands::CouldHear, unheard(line), None));
    told.or_else(|| found(&[Marked::SignUnseen]).map(|line| (Stands::CouldSee, unheard(line), None)))
}

impl crate::session::view::Line {
    /// The words of a line, when it is one of the scenario.
    pub(super) fn phrase_or(self, line: LineAt) -> Phrase {
        match self.told {
            crate::session::view::Told::Words(phrase) => phrase,
            _ => match line.of {
                Some(person) => Phrase::by(person, Words::Text(line.text)),
                None => Phrase::of(line.text),
            },
        }
    }
}

fn became(session: &Session, of: &OfPerson) -> Option<Became> {
    if let Some(outcome) = session.outcome(of.person) {
        return Some(Became::Scenario(outcome.days3, outcome.days30));
    }
    let facts = facts(&of.judged, session.practice().judgement());
    let mut rows = session.practice().marks().outcomes().iter();
    rows.position(|row| row.fits(of.verdict.verdict, facts))
        .map(Became::Library)
}
