//! Lays a plan out as dense tables, fills in what the library lends, and refuses what points at nothing.

mod rest;
mod subject;
mod waits;

use super::plan::{LinePlan, Plan};
use super::{
    Answer, Care, Cond, End, Fear, FearIx, FindingAnswer, Index, Line, LineIx, Moment, Reply, Script, Set, SetIx, Span,
    Subject, SubjectIx, Test, TextIx, Truths, Wish, Words,
};
use crate::practice::talk::{StockKind, TalkLibrary};
use crate::vocabulary::WordingKind;
use std::collections::BTreeMap;

/// Ends of a set: with waiting, something else, care and the end that makes the seven choices in sight.
pub const ENDS: usize = 3;
/// Replies to a moment.
pub const REPLIES: usize = 4;
/// Truths of a person.
pub const TRUTHS: usize = 16;
/// Fears of a person.
pub const FEARS: usize = 16;
/// Things that can be done for a person: with the way back they are the seven in sight.
pub const CARE: usize = 6;
/// How much a subject can weigh.
const WEIGHS: u8 = 2;

/// What a plan says wrongly, and where. Whoever read the files knows the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It points at a subject that is not there.
    NoSubject(Source, SubjectIx),
    /// It points at a fear that is not there.
    NoFear(Source, FearIx),
    /// It waits for a line that nobody says in this talk.
    NoLine(Source, TextIx),
    /// A set has no end, or more than [`ENDS`].
    Ends(Source, usize),
    /// A kind that is never written.
    Kind(Source, WordingKind),
    /// A moment has one reply, or more than [`REPLIES`].
    Replies(Source, usize),
    /// A subject weighs more than anything can.
    Weighs(Source, u8),
    /// The library knows no such thing to do for a person.
    NoCare(String),
    /// Fewer than one or more than [`TRUTHS`] truths, more than [`FEARS`] fears, more than [`CARE`] things to do, or more
    /// of something than its numbers reach.
    TooMany(&'static str, usize),
}

/// Where something in a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a subject.
    Subject(SubjectIx),
    /// In a fear.
    Fear(FearIx),
    /// In a moment, by its place.
    Moment(usize),
    /// In the words for a finding, by its place.
    Finding(usize),
    /// In the talk as a whole.
    Talk,
}

/// A number made of a name (FNV-1a), so that chance hangs on names and not on places.
#[must_use]
pub const fn id_of(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (mut hash, mut at) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

impl Script {
    /// Lays a plan out.
    ///
    /// # Errors
    /// Everything in it that points at nothing, or is more than there can be.
    pub fn build(plan: &Plan, library: &TalkLibrary) -> Result<Self, Vec<Flaw>> {
        let mut layout = Layout::new(plan, library);
        layout.lay();
        if layout.flaws.is_empty() {
            Ok(layout.finish())
        } else {
            Err(layout.flaws)
        }
    }
}

/// The tables while they grow.
struct Layout<'a> {
    plan: &'a Plan,
    library: &'a TalkLibrary,
    flaws: Vec<Flaw>,
    subjects: Vec<Subject>,
    sets: Vec<Set>,
    ends: Vec<End>,
    answers: Vec<Answer>,
    lines: Vec<Line>,
    wishes: Vec<Wish>,
    fears: Vec<Fear>,
    moments: Vec<Moment>,
    replies: Vec<Reply>,
    findings: Vec<FindingAnswer>,
    care: Vec<Care>,
    /// With lines by their text: those are found when all lines are there.
    conds: Vec<(Source, Cond<TextIx>)>,
    lists: Vec<SubjectIx>,
    runs: Vec<Span<LineIx>>,
    stock: Vec<(StockKind, Span<Span<LineIx>>)>,
    back: Span<SetIx>,
    first_said: BTreeMap<Words, LineIx>,
}

impl<'a> Layout<'a> {
    pub(super) fn new(plan: &'a Plan, library: &'a TalkLibrary) -> Self {
        Self {
            plan,
            library,
            flaws: Vec::new(),
            subjects: Vec::new(),
            sets: Vec::new(),
            ends: Vec::new(),
            answers: Vec::new(),
            lines: Vec::new(),
            wishes: Vec::new(),
            fears: Vec::new(),
            moments: Vec::new(),
            replies: Vec::new(),
            findings: Vec::new(),
            care: Vec::new(),
            conds: Vec::new(),
            lists: Vec::new(),
            runs: Vec::new(),
            stock: Vec::new(),
            back: Span::EMPTY,
            first_said: BTreeMap::new(),
        }
    }

    pub(super) fn lay(&mut self) {
        let plan = self.plan;
        self.counts();
        for (n, subject) in plan.subjects.iter().enumerate() {
            self.subject(SubjectIx::at(n), subject);
        }
        for (n, fear) in plan.fears.iter().enumerate() {
            let at = Source::Fear(FearIx::at(n));
            let signs = self.variants(at, &fear.signs);
            self.fears.push(Fear {
                kind: fear.kind,
                truths: fear.truths,
                signs,
                named_in: Span::EMPTY,
                met_in: Span::EMPTY,
                wakes: Span::EMPTY,
            });
        }
        for (n, moment) in plan.moments.iter().enumerate() {
            self.moment(n, moment);
        }
        for (n, finding) in plan.findings.iter().enumerate() {
            let when = self.when(Source::Finding(n), &finding.when);
            let lines = self.lines(Source::Finding(n), &finding.lines);
            self.findings.push(FindingAnswer {
                finding: finding.finding,
                truths: finding.truths,
                when,
                lines,
                special: special(when.is_empty(), finding.truths),
            });
        }
        self.lend();
        for subject in [plan.first, plan.closing].into_iter().flatten() {
            self.points_at(Source::Talk, subject);
        }
        for (at, cond) in &self.conds {
            if let Test::Heard(text) = cond.test
                && !self.first_said.contains_key(&Words::Text(text))
            {
                self.flaws.push(Flaw::NoLine(*at, text));
            }
        }
        for (what, count) in [
            ("lines", self.lines.len()),
            ("ends", self.ends.len()),
            ("answers", self.answers.len()),
        ] {
            if count > usize::from(u16::MAX) {
                self.flaws.push(Flaw::TooMany(what, count));
            }
        }
    }

    pub(super) fn counts(&mut self) {
        let plan = self.plan;
        if plan.truths == 0 || usize::from(plan.truths) > TRUTHS {
            self.flaws.push(Flaw::TooMany("truths", usize::from(plan.truths)));
        }
        for (what, count, most) in [
            ("fears", plan.fears.len(), FEARS),
            ("things to do", plan.care.len(), CARE),
            ("subjects", plan.subjects.len(), usize::from(u16::MAX)),
            ("moments", plan.moments.len(), usize::from(u16::MAX)),
        ] {
            if count > most {
                self.flaws.push(Flaw::TooMany(what, count));
            }
        }
    }

    pub(super) fn variants(&mut self, at: Source, variants: &[Vec<LinePlan>]) -> Span<Span<LineIx>> {
        let spans: Vec<Span<LineIx>> = variants.iter().map(|lines| self.lines(at, lines)).collect();
        let from = self.runs.len();
        self.runs.extend(spans);
        Span::new(from..self.runs.len())
    }

    pub(super) fn lines(&mut self, at: Source, plans: &[LinePlan]) -> Span<LineIx> {
        let from = self.lines.len();
        for plan in plans {
            for fear in [plan.hints, plan.names].into_iter().flatten() {
                self.fears_at(at, fear);
            }
            let this = LineIx::at(self.lines.len());
            let same = *self.first_said.entry(plan.words).or_insert(this);
            self.lines.push(Line {
                words: plan.words,
                softened: plan.softened,
                misheard: plan.misheard,
                by: plan.by,
                hints: plan.hints,
                names: plan.names,
                mood: plan.mood,
                same,
            });
        }
        Span::new(from..self.lines.len())
    }

    pub(super) fn when(&mut self, at: Source, conds: &[Cond<TextIx>]) -> Span<Cond> {
        let from = self.conds.len();
        for cond in conds {
            match cond.test {
                Test::Told(subject, _) | Test::Asked(subject) | Test::Planted(subject) => self.points_at(at, subject),
                Test::Named(fear) | Test::Met(fear) => self.fears_at(at, fear),
                _ => {}
            }
            self.conds.push((at, *cond));
        }
        Span::new(from..self.conds.len())
    }

    pub(super) fn list(&mut self, at: Source, subjects: &[SubjectIx]) -> Span<SubjectIx> {
        let from = self.lists.len();
        for &subject in subjects {
            self.points_at(at, subject);
            self.lists.push(subject);
        }
        Span::new(from..self.lists.len())
    }

    pub(super) fn points_at(&mut self, at: Source, subject: SubjectIx) {
        if subject.index() >= self.plan.subjects.len() {
            self.flaws.push(Flaw::NoSubject(at, subject));
        }
    }

    pub(super) fn fears_at(&mut self, at: Source, fear: FearIx) {
        if fear.index() >= self.plan.fears.len() {
            self.flaws.push(Flaw::NoFear(at, fear));
        }
    }
}

/// How special an answer is.
pub(super) const fn special(is_always: bool, truths: Truths) -> u8 {
    !is_always as u8 * 2 + (truths.0 != Truths::ALL.0) as u8
}

/// The first of two lists that has something in it.
pub(super) fn first_of<T>([a, b]: [&[T]; 2]) -> &[T] {
    if a.is_empty() { b } else { a }
}
