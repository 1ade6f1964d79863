//! A talk while it is put together: the same things as in a [`Script`](super::Script), nested as they are written, with
//! places for names. Whoever reads files makes a plan; [`Script::build`](super::Script::build) lays it out and refuses one
//! that points at nothing.

use super::cond::Cond;
use super::ix::{FearIx, RecipientIx, SubjectIx, TextIx};
use super::parts::{Opener, Speaker, Truths, Words, Yes};
use crate::practice::talk::StockKind;
use crate::vocabulary::words::Mood;
use crate::vocabulary::{FearKind, Finding, Lean, WordingKind};

/// What must hold, all of it.
pub type When = Vec<Cond<TextIx>>;

/// The talk with one person.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// How many truths the person can have.
    pub truths: u8,
    /// Subjects: their places are the numbers that name them.
    pub subjects: Vec<SubjectPlan>,
    /// Fears: their places are the numbers that name them.
    pub fears: Vec<FearPlan>,
    /// Moments.
    pub moments: Vec<MomentPlan>,
    /// What is said to findings.
    pub findings: Vec<FindingPlan>,
    /// Replies to kinds of wordings, for subjects that have none of their own.
    pub to: Vec<Said>,
    /// Pieces of the stock in words of this talk, each with its variants.
    pub stock: Vec<(StockKind, Vec<Vec<LinePlan>>)>,
    /// Sets to come back to a subject, in place of those of the library.
    pub back: Vec<SetPlan>,
    /// Things that can be done for the person.
    pub care: Vec<CarePlan>,
    /// With which subject the talk begins.
    pub first: Option<SubjectIx>,
    /// With which it ends.
    pub closing: Option<SubjectIx>,
}

/// A line.
#[derive(Clone, Copy, Debug)]
pub struct LinePlan {
    /// Its words.
    pub words: Words,
    /// Who says it.
    pub by: Speaker,
    /// What an interpreter who softens makes of it.
    pub softened: Option<TextIx>,
    /// What one makes of it who gets a word wrong.
    pub misheard: Option<TextIx>,
    /// A glance: the fear shows.
    pub hints: Option<FearIx>,
    /// The person names the fear.
    pub names: Option<FearIx>,
    /// How it is said.
    pub mood: Option<Mood>,
}

impl LinePlan {
    /// A line that the person says.
    #[must_use]
    pub const fn said(words: Words) -> Self {
        Self {
            words,
            by: Speaker::Person,
            softened: None,
            misheard: None,
            hints: None,
            names: None,
            mood: None,
        }
    }

    /// A line that is seen.
    #[must_use]
    pub const fn seen(words: Words) -> Self {
        let mut line = Self::said(words);
        line.by = Speaker::Seen;
        line
    }
}

/// What is said to wordings of a kind.
#[derive(Clone, Debug)]
pub struct Said {
    /// To which kind.
    pub to: WordingKind,
    /// By who agrees, or the only reply.
    pub yes: Vec<LinePlan>,
    /// By who does not agree.
    pub no: Vec<LinePlan>,
}

/// A set of wordings.
#[derive(Clone, Debug, Default)]
pub struct SetPlan {
    /// The beginning.
    pub begin: Option<Words>,
    /// The ends.
    pub ends: Vec<EndPlan>,
}

/// When the kind of an end is another than the one written.
#[derive(Clone, Debug, Default)]
pub enum TurningPlan {
    /// Never.
    #[default]
    Never,
    /// Right once these hold.
    Fits(When),
    /// Wrong once these hold.
    Unless(When),
}

/// One end.
#[derive(Clone, Debug)]
pub struct EndPlan {
    /// Its words.
    pub words: Words,
    /// Its kind as written.
    pub kind: WordingKind,
    /// When it is another.
    pub turns: TurningPlan,
    /// What the person says who agrees, or the only reply; empty: what the subject, the talk or the library says.
    pub yes: Vec<LinePlan>,
    /// What the person says who does not agree; a reply whatever the pull stands in both.
    pub no: Vec<LinePlan>,
    /// Towards which answer it leans.
    pub leans: Option<Lean>,
}

impl EndPlan {
    /// An end of this kind, with nothing besides.
    #[must_use]
    pub const fn new(kind: WordingKind, words: Words) -> Self {
        Self {
            words,
            kind,
            turns: TurningPlan::Never,
            yes: Vec::new(),
            no: Vec::new(),
            leans: None,
        }
    }
}

/// A subject.
#[derive(Clone, Debug)]
pub struct SubjectPlan {
    /// Its name in the file: chance hangs on it.
    pub id: String,
    /// What stands in "back to …".
    pub name: Words,
    /// How much it weighs, 0 to 2.
    pub weighs: u8,
    /// Fears that a part and the whole of it wait for.
    pub behind: Vec<FearIx>,
    /// Said to the person.
    pub is_statement: bool,
    /// Never put in front by itself. What a glance brings up and what asks for consent is so anyway.
    pub is_quiet: bool,
    /// The fear that is answered in it.
    pub meets: Option<FearIx>,
    /// For which truths it is there.
    pub truths: Truths,
    /// What brings it up.
    pub opener: Opener,
    /// What must hold besides.
    pub when: When,
    /// Sets for the first time.
    pub ask: Vec<SetPlan>,
    /// Sets for later.
    pub later: Vec<SetPlan>,
    /// Answers on each rung: deny, small, part, whole.
    pub answers: [Vec<AnswerPlan>; 4],
    /// What a late closed question gets.
    pub fact: Vec<AnswerPlan>,
    /// Replies to kinds of wordings.
    pub to: Vec<Said>,
    /// Wishes that are told in it.
    pub wishes: Vec<WishPlan>,
    /// Subjects that it brings up, whatever is said.
    pub opens: Vec<SubjectIx>,
}

impl SubjectPlan {
    /// A subject with this name that is there from the beginning, and nothing besides.
    #[must_use]
    pub fn new(id: &str, name: Words) -> Self {
        Self {
            id: id.to_owned(),
            name,
            weighs: 0,
            behind: Vec::new(),
            is_statement: false,
            is_quiet: false,
            meets: None,
            truths: Truths::ALL,
            opener: Opener::AtOnce,
            when: Vec::new(),
            ask: Vec::new(),
            later: Vec::new(),
            answers: [const { Vec::new() }; 4],
            fact: Vec::new(),
            to: Vec::new(),
            wishes: Vec::new(),
            opens: Vec::new(),
        }
    }
}

/// An answer.
#[derive(Clone, Debug, Default)]
pub struct AnswerPlan {
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: When,
    /// What is said and seen.
    pub lines: Vec<LinePlan>,
    /// All of it in one sentence, by an interpreter who sums up.
    pub summed: Option<TextIx>,
    /// Subjects that it brings up.
    pub opens: Vec<SubjectIx>,
}

/// A wish.
#[derive(Clone, Debug)]
pub struct WishPlan {
    /// Who may be told, or not.
    pub to: RecipientIx,
    /// Whether they may.
    pub says: Yes,
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: When,
}

/// A fear.
#[derive(Clone, Debug)]
pub struct FearPlan {
    /// Of what.
    pub kind: FearKind,
    /// For which truths the person has it.
    pub truths: Truths,
    /// Plainer signs, each shown once.
    pub signs: Vec<Vec<LinePlan>>,
}

/// A moment.
#[derive(Clone, Debug)]
pub struct MomentPlan {
    /// Its name in the file: chance hangs on it.
    pub id: String,
    /// The minute of the talk around which it comes.
    pub after: Option<u16>,
    /// When.
    pub when: When,
    /// What is said and seen.
    pub lines: Vec<LinePlan>,
    /// How much it adds to distress.
    pub distress: u8,
    /// The beginning of the replies.
    pub begin: Option<Words>,
    /// The replies.
    pub replies: Vec<ReplyPlan>,
    /// Subjects that it brings up.
    pub opens: Vec<SubjectIx>,
}

/// A reply to a moment.
#[derive(Clone, Debug)]
pub struct ReplyPlan {
    /// Its words.
    pub words: Words,
    /// Its kind.
    pub kind: WordingKind,
    /// What follows it; empty: what the talk or the library says.
    pub lines: Vec<LinePlan>,
    /// Subjects that it brings up.
    pub opens: Vec<SubjectIx>,
}

/// What is said to a finding.
#[derive(Clone, Debug)]
pub struct FindingPlan {
    /// Which.
    pub finding: Finding,
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: When,
    /// What is said and seen.
    pub lines: Vec<LinePlan>,
}

/// Something that can be done for the person.
#[derive(Clone, Debug)]
pub struct CarePlan {
    /// Its name in the library.
    pub name: String,
    /// What stands in the menu, in place of the words of the library.
    pub label: Option<Words>,
    /// What is seen, in place of the words of the library.
    pub lines: Vec<LinePlan>,
}
