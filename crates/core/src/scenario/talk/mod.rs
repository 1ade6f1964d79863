//! What is written for the talk with one person, resolved: subjects and their sets of wordings, answers by rung and truth,
//! fears, moments, what is said to a finding. It cannot be wrong: every place points at something, every end has a reply,
//! every word of the stock is filled in from the library where the scenario has none of its own.
//!
//! Dense tables beside each other, so that a turn of a talk touches little memory and allocates none. Texts are numbers into
//! a table that only who shows them has. Nothing here knows a scenario, a run or a rule.

mod build;
mod cond;
mod ix;
mod parts;
mod plan;

pub use build::{CARE, ENDS, FEARS, Flaw, REPLIES, Source, TRUTHS, id_of};
pub use cond::{Apart, Company, Cond, Facts, Hearing, Test};
pub(crate) use ix::indices;
pub use ix::{
    AnswerIx, CareIx, EndIx, FactIx, FearIx, FindingIx, Index, LineIx, MomentIx, RecipientIx, ReplyIx, SetIx, Span,
    SubjectIx, TextIx, TruthIx, VoiceIx, WishIx,
};
pub use parts::{
    Answer, Care, End, Fear, FearSet, FindingAnswer, Line, Moment, Opener, Reply, Set, Speaker, Subject, Truths,
    Turning, Wish, Words, Yes,
};
pub use plan::{
    AnswerPlan, CarePlan, EndPlan, FearPlan, FindingPlan, LinePlan, MomentPlan, Plan, ReplyPlan, Said, SetPlan,
    SubjectPlan, TurningPlan, When, WishPlan,
};

use crate::practice::talk::StockKind;
use crate::vocabulary::Rung;

/// What is written for the talk with one person.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// How many truths the person can have.
    truths: u8,
    subjects: Box<[Subject]>,
    sets: Box<[Set]>,
    ends: Box<[End]>,
    answers: Box<[Answer]>,
    lines: Box<[Line]>,
    wishes: Box<[Wish]>,
    fears: Box<[Fear]>,
    moments: Box<[Moment]>,
    replies: Box<[Reply]>,
    findings: Box<[FindingAnswer]>,
    care: Box<[Care]>,
    conds: Box<[Cond]>,
    /// Lists of subjects that are no neighbours: what an answer opens, what waits for what.
    lists: Box<[SubjectIx]>,
    /// Lists of runs of lines: signs of a fear, variants of a piece of the stock.
    runs: Box<[Span<LineIx>]>,
    /// The variants of each piece of the stock.
    stock: Box<[(StockKind, Span<Span<LineIx>>)]>,
    back: Span<SetIx>,
    first: Option<SubjectIx>,
    closing: Option<SubjectIx>,
    /// Subjects whose opening depends on numbers of the talk: looked at after every turn.
    restless: Span<SubjectIx>,
    /// Subjects whose opening depends on something outside.
    abroad: Span<SubjectIx>,
    /// Subjects that are open, or wait for conditions only, from the beginning.
    at_once: Span<SubjectIx>,
}

/// Accessors of one table: the thing at a place, and neighbours.
macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $ix:ident => $thing:ident, $one:ident, $some:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        /// On a place of another script: places are minted by building one.
        #[must_use]
        #[inline]
        pub fn $one(&self, ix: $ix) -> &$thing {
            &self.$table[ix.index()]
        }

        /// Several of them, in the order of the file.
        #[must_use]
        #[inline]
        pub fn $some(&self, span: Span<$ix>) -> &[$thing] {
            &self.$table[span.range()]
        }
    )+};
}

impl Script {
    tables! {
        /// A subject.
        subjects: SubjectIx => Subject, subject, subjects_of;
        /// A set of wordings.
        sets: SetIx => Set, set, sets_of;
        /// An end of a set.
        ends: EndIx => End, end, ends_of;
        /// An answer.
        answers: AnswerIx => Answer, answer, answers_of;
        /// A line.
        lines: LineIx => Line, line, lines_of;
        /// A wish.
        wishes: WishIx => Wish, wish, wishes_of;
        /// A fear.
        fears: FearIx => Fear, fear, fears_of;
        /// A moment.
        moments: MomentIx => Moment, moment, moments_of;
        /// A reply to a moment.
        replies: ReplyIx => Reply, reply, replies_of;
        /// Something that can be done for the person.
        care: CareIx => Care, care, care_of;
    }

    /// How many truths the person can have.
    #[must_use]
    pub const fn truths(&self) -> u8 {
        self.truths
    }

    /// Every subject, in the order of the file.
    pub fn subjects(&self) -> impl ExactSizeIterator<Item = SubjectIx> + use<> {
        (0..self.subjects.len()).map(SubjectIx::at)
    }

    /// Every set.
    pub fn sets(&self) -> impl ExactSizeIterator<Item = SetIx> + use<> {
        (0..self.sets.len()).map(SetIx::at)
    }

    /// Every end.
    pub fn ends(&self) -> impl ExactSizeIterator<Item = EndIx> + use<> {
        (0..self.ends.len()).map(EndIx::at)
    }

    /// Every line.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = LineIx> + use<> {
        (0..self.lines.len()).map(LineIx::at)
    }

    /// Every fear.
    pub fn fears(&self) -> impl ExactSizeIterator<Item = FearIx> + use<> {
        (0..self.fears.len()).map(FearIx::at)
    }

    /// Every moment.
    pub fn moments(&self) -> impl ExactSizeIterator<Item = MomentIx> + use<> {
        (0..self.moments.len()).map(MomentIx::at)
    }

    /// Everything that can be done for the person.
    pub fn cares(&self) -> impl ExactSizeIterator<Item = CareIx> + use<> {
        (0..self.care.len()).map(CareIx::at)
    }

    /// Every wish.
    pub fn wishes(&self) -> impl ExactSizeIterator<Item = WishIx> + use<> {
        (0..self.wishes.len()).map(WishIx::at)
    }

    /// What the person says to findings.
    #[must_use]
    pub fn findings(&self) -> &[FindingAnswer] {
        &self.findings
    }

    /// An end, if there is one at this place: for places that come from outside.
    #[must_use]
    pub fn has_end(&self, ix: EndIx) -> bool {
        ix.index() < self.ends.len()
    }

    /// Whether there is a subject at this place.
    #[must_use]
    pub fn has_subject(&self, ix: SubjectIx) -> bool {
        ix.index() < self.subjects.len()
    }

    /// Conditions, all of which must hold.
    #[must_use]
    #[inline]
    pub fn conds(&self, span: Span<Cond>) -> &[Cond] {
        &self.conds[span.range()]
    }

    /// Subjects that something names.
    #[must_use]
    #[inline]
    pub fn list(&self, span: Span<SubjectIx>) -> &[SubjectIx] {
        &self.lists[span.range()]
    }

    /// Runs of lines, each of which will do.
    #[must_use]
    #[inline]
    pub fn runs(&self, span: Span<Span<LineIx>>) -> &[Span<LineIx>] {
        &self.runs[span.range()]
    }

    /// The answers of a subject on a rung.
    #[must_use]
    #[inline]
    pub fn rung(&self, subject: SubjectIx, rung: Rung) -> Span<AnswerIx> {
        self.subject(subject).answers[rung.index()]
    }

    /// The variants of a piece of the stock. Never empty.
    #[must_use]
    pub fn stock(&self, of: StockKind) -> &[Span<LineIx>] {
        let found = self.stock.binary_search_by_key(&of, |(kind, _)| *kind);
        found.map_or(&[], |at| self.runs(self.stock[at].1))
    }

    /// The sets to come back to any subject.
    #[must_use]
    pub const fn back(&self) -> Span<SetIx> {
        self.back
    }

    /// The subject with which the talk begins.
    #[must_use]
    pub const fn first(&self) -> Option<SubjectIx> {
        self.first
    }

    /// The subject with which the talk ends.
    #[must_use]
    pub const fn closing(&self) -> Option<SubjectIx> {
        self.closing
    }

    pub(crate) fn restless(&self) -> &[SubjectIx] {
        self.list(self.restless)
    }

    pub(crate) fn abroad(&self) -> &[SubjectIx] {
        self.list(self.abroad)
    }

    pub(crate) fn at_once(&self) -> &[SubjectIx] {
        self.list(self.at_once)
    }
}
