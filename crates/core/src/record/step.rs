//! A move in the author's identifiers: places, spots by `place/element`, papers, people, subjects, and words by their heading
//! and a print of them. Records and walkthroughs are made of these. Nothing in it is a place in a table, so an edit of a
//! scenario moves no kept run; and nothing in it says what is true of anybody.

use crate::session::Sort;
use serde::{Deserialize, Serialize};

/// A line as it was perceived.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct At {
    /// By what its words are found again: `heading#print`.
    pub line: String,
    /// Who said it, or whose row it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

/// A line on the page about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteStep {
    /// The line.
    #[serde(flatten)]
    pub at: At,
    /// Whose page.
    pub page: String,
    /// How it is sorted: `counts`, `ask-further` or `set-aside`; not yet, where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// The worry, by its name in the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worry: Option<String>,
    /// Codes of indicators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
}

/// A decision about a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecideStep {
    /// About whom.
    pub who: String,
    /// What is found, in the words of the field: `presumed-victim`.
    pub findings: Vec<String>,
    /// Because of these lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<At>,
    /// Help that is arranged or offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// Who else is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<String>,
    /// What is done about offences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offences: Option<String>,
    /// What happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onward: Option<String>,
    /// To whom the person is given over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether a safe way back is left.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub way_back: bool,
}

/// What is done with a thing of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandleStep {
    /// What is done.
    pub deed: String,
    /// With what.
    pub thing: String,
    /// Whose.
    pub of: String,
    /// To whom it goes, when it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// A move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Goes to a place.
    Go(String),
    /// Looks at something: `place/element`.
    Look(String),
    /// Reads a paper.
    Read(String),
    /// Reads that of one person: paper, person.
    ReadOf(String, String),
    /// Lays two lines side by side.
    Against(At, At),
    /// Sits down with somebody.
    Sit(String),
    /// In a talk: turns to a subject.
    To(String),
    /// In a talk: says the end with these words, `heading#print`.
    Say(String),
    /// In a talk: waits.
    Wait,
    /// In a talk: does something for the person, by its name in the library.
    Care(String),
    /// In a talk: takes the last words back.
    TakeBack,
    /// In a talk: has the last answer said word for word.
    WordForWord,
    /// In a talk: replies to a moment of it, `heading#print`.
    Answer(String),
    /// In a talk: ends one that has no words for its end.
    Leave,
    /// Gets up.
    Rise,
    /// Does something, with nobody in particular.
    Do(String),
    /// Does something with somebody: deed, person.
    With(String, String),
    /// Has somebody interpret: for whom, who.
    Interpret(String, String),
    /// Does something with a thing of a person.
    Handle(HandleStep),
    /// Replies to a moment of the day, `heading#print`.
    Reply(String),
    /// Puts a line onto a page, or sorts it anew.
    Note(Box<NoteStep>),
    /// Takes a line off a page: line, page.
    Strike(At, String),
    /// Says how likely it is, 0–100, that a person is a victim.
    Rate(String, u8),
    /// Decides about a person, and says it to them.
    Decide(Box<DecideStep>),
    /// Ends the day.
    EndDay,
    /// Ends the run.
    End,
}

impl Step {
    /// Everything in it that names words of the scenario.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let (one, more): (Vec<&str>, &[At]) = match self {
            Self::Say(line) | Self::Answer(line) | Self::Reply(line) => (vec![line], &[]),
            Self::Against(one, other) => (vec![&one.line, &other.line], &[]),
            Self::Note(note) => (vec![&note.at.line], &[]),
            Self::Strike(at, _) => (vec![&at.line], &[]),
            Self::Decide(decided) => (Vec::new(), &decided.grounds),
            _ => (Vec::new(), &[]),
        };
        one.into_iter().chain(more.iter().map(|at| at.line.as_str()))
    }
}

/// Ways to sort a line, each with its word.
pub const SORTS: [(Sort, &str); 3] = [
    (Sort::Counts, "counts"),
    (Sort::AskFurther, "ask-further"),
    (Sort::SetAside, "set-aside"),
];
