//! Conditions: what there is ([`Cond`]), what each is about ([`Subject`]) and how each is worded ([`Phrase`]). A new one is
//! written here, read in `resolve/conditions.rs` and answered in `session/setting.rs`; whoever else takes conditions apart
//! asks what they are about, and knows nothing of single ones. Nothing here says whether a condition holds.

use super::graph::Node;
use super::{CueIx, DocumentIx, DrawIx, DrawKind, EventIx, PersonIx, PlaceIx, QuestionIx, Run, Scenario};
use crate::locale::{Form, form};
use crate::vocabulary::Conduct;

/// A condition, dense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cond {
    /// Separated, and no controller near.
    Alone,
    /// In a private room.
    Private,
    /// A shared language or an independent interpreter.
    Understood,
    /// The interpreter is briefed.
    Briefed,
    /// An open invitation was put before.
    Opened,
    /// A leading question was put before.
    Led,
    /// Trust at least.
    TrustAtLeast(u8),
    /// Trust below.
    TrustBelow(u8),
    /// Distress at least.
    DistressAtLeast(u8),
    /// Distress below.
    DistressBelow(u8),
    /// Asked before.
    Asked(QuestionIx),
    /// Cue perceived.
    Seen(CueIx),
    /// Document read.
    Read(DocumentIx),
    /// Done with the person at hand.
    Done(Conduct),
    /// Done with a named person.
    DoneWith(Conduct, PersonIx),
    /// The draw picked its n-th word.
    Drawn(DrawIx, u16),
    /// Event happened.
    Happened(EventIx),
    /// Minutes passed, at least.
    After(u16),
    /// Minutes passed, fewer than.
    Before(u16),
    /// The trainee is there.
    At(PlaceIx),
    /// The person is where the trainee is.
    Present(PersonIx),
    /// Both documents have been laid side by side, whichever first.
    Compared(DocumentIx, DocumentIx),
    /// Something has been noted about this cue.
    Noted(CueIx),
    /// A certainty has been stated about this person.
    Rated(PersonIx),
    /// A decision has been made about this person.
    Decided(PersonIx),
    /// Any of these.
    Any(Run),
    /// All of these.
    All(Run),
    /// Not this one.
    Not(Run),
}

/// What a condition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// How the talk with the person at hand stands.
    Talk(Talk),
    /// A number of the person at hand.
    Level(Scale, Bound<u8>),
    /// Minutes of the shift.
    Clock(Bound<u16>),
    /// Something done.
    Deed(Conduct, With),
    /// One thing of the scenario, and what is asked of it.
    Thing(Node, Tie),
    /// Two documents, side by side.
    Pair(DocumentIx, DocumentIx),
    /// Other conditions.
    List(Logic, Run),
}

/// How a talk can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// Separated, and no controller near.
    Alone,
    /// A shared language or an independent interpreter.
    Understood,
    /// An open invitation was put before.
    Opened,
    /// A leading question was put before.
    Led,
}

/// A number that a person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Trust.
    Trust,
    /// Distress.
    Distress,
}

impl Scale {
    /// Its English word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Trust => "trust",
            Self::Distress => "distress",
        }
    }
}

/// On which side of a number another must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound<T> {
    /// It, or more.
    AtLeast(T),
    /// Less.
    Below(T),
}

impl<T: Copy + PartialOrd> Bound<T> {
    /// What holds exactly when this does not.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::AtLeast(n) => Self::Below(n),
            Self::Below(n) => Self::AtLeast(n),
        }
    }

    /// Whether it can hold of a number that lies between these two, both reached.
    #[must_use]
    pub fn can_hold(self, least: T, most: T) -> bool {
        match self {
            Self::AtLeast(n) => most >= n,
            Self::Below(n) => least < n,
        }
    }

    /// Whether the other holds whenever this does.
    #[must_use]
    pub fn implies(self, other: Self) -> bool {
        match (self, other) {
            (Self::AtLeast(mine), Self::AtLeast(theirs)) => mine >= theirs,
            (Self::Below(mine), Self::Below(theirs)) => mine <= theirs,
            _ => false,
        }
    }
}

/// With whom something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// With the person at hand.
    AtHand,
    /// With the person at hand, or with nobody in particular.
    Either,
    /// With this person.
    Named(PersonIx),
}

/// What is asked of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// That it was met: asked, perceived, read, happened. It stays so.
    Met,
    /// That the trainee is with it now.
    Here,
    /// That something is noted about it.
    Noted,
    /// That a certainty is stated about it.
    Rated,
    /// That it is decided.
    Decided,
    /// That the draw picked its n-th word.
    Picked(u16),
}

/// How a list of conditions counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logic {
    /// Any of them.
    Any,
    /// All of them.
    All,
    /// Not all of them.
    Not,
}

impl Subject {
    /// The nodes it speaks of; none for a number, the talk, something done, a list.
    pub fn nodes(self) -> impl Iterator<Item = Node> {
        let nodes = match self {
            Self::Thing(node, _) => [Some(node), None],
            Self::Pair(a, b) => [Some(Node::Document(a)), Some(Node::Document(b))],
            Self::Talk(_) | Self::Level(..) | Self::Clock(_) | Self::Deed(..) | Self::List(..) => [None, None],
        };
        nodes.into_iter().flatten()
    }
}

impl Cond {
    /// What it is about.
    #[must_use]
    pub const fn about(self) -> Subject {
        use Bound::{AtLeast, Below};
        match self {
            Self::Alone => Subject::Talk(Talk::Alone),
            Self::Private => Subject::Deed(Conduct::PrivateRoom, With::AtHand),
            Self::Understood => Subject::Talk(Talk::Understood),
            Self::Briefed => Subject::Deed(Conduct::BriefInterpreter, With::AtHand),
            Self::Opened => Subject::Talk(Talk::Opened),
            Self::Led => Subject::Talk(Talk::Led),
            Self::TrustAtLeast(n) => Subject::Level(Scale::Trust, AtLeast(n)),
            Self::TrustBelow(n) => Subject::Level(Scale::Trust, Below(n)),
            Self::DistressAtLeast(n) => Subject::Level(Scale::Distress, AtLeast(n)),
            Self::DistressBelow(n) => Subject::Level(Scale::Distress, Below(n)),
            Self::Asked(q) => Subject::Thing(Node::Question(q), Tie::Met),
            Self::Seen(c) => Subject::Thing(Node::Cue(c), Tie::Met),
            Self::Read(d) => Subject::Thing(Node::Document(d), Tie::Met),
            Self::Done(conduct) => Subject::Deed(conduct, With::Either),
            Self::DoneWith(conduct, p) => Subject::Deed(conduct, With::Named(p)),
            Self::Drawn(draw, word) => Subject::Thing(Node::Draw(draw), Tie::Picked(word)),
            Self::Happened(e) => Subject::Thing(Node::Event(e), Tie::Met),
            Self::After(n) => Subject::Clock(AtLeast(n)),
            Self::Before(n) => Subject::Clock(Below(n)),
            Self::At(place) => Subject::Thing(Node::Place(place), Tie::Here),
            Self::Present(p) => Subject::Thing(Node::Person(p), Tie::Here),
            Self::Compared(a, b) => Subject::Pair(a, b),
            Self::Noted(c) => Subject::Thing(Node::Cue(c), Tie::Noted),
            Self::Rated(p) => Subject::Thing(Node::Decision(p), Tie::Rated),
            Self::Decided(p) => Subject::Thing(Node::Decision(p), Tie::Decided),
            Self::Any(run) => Subject::List(Logic::Any, run),
            Self::All(run) => Subject::List(Logic::All, run),
            Self::Not(run) => Subject::List(Logic::Not, run),
        }
    }

    /// What holds exactly when it does not, where there is a word for it: a number lies on one side or on the other.
    #[must_use]
    pub const fn opposite(self) -> Option<Self> {
        match self.about() {
            Subject::Level(scale, bound) => Some(Self::level(scale, bound.opposite())),
            Subject::Clock(bound) => Some(Self::clock(bound.opposite())),
            _ => None,
        }
    }

    const fn level(scale: Scale, bound: Bound<u8>) -> Self {
        match (scale, bound) {
            (Scale::Trust, Bound::AtLeast(n)) => Self::TrustAtLeast(n),
            (Scale::Trust, Bound::Below(n)) => Self::TrustBelow(n),
            (Scale::Distress, Bound::AtLeast(n)) => Self::DistressAtLeast(n),
            (Scale::Distress, Bound::Below(n)) => Self::DistressBelow(n),
        }
    }

    const fn clock(bound: Bound<u16>) -> Self {
        match bound {
            Bound::AtLeast(n) => Self::After(n),
            Bound::Below(n) => Self::Before(n),
        }
    }
}

/// The words for a condition, in each of the vocabularies that conditions are said in, and what is filled into them.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<'a> {
    /// The word of the file: `Seen`.
    pub file: &'static str,
    /// A word or two for a map, in English: `seen`. Empty where the map shows what is filled in and nothing else; none
    /// where it shows what the file says.
    pub map: Option<&'static str>,
    /// The message for an author, a whole sentence.
    pub message: Form,
    /// What is filled in.
    pub filling: Filling<'a>,
}

/// What is filled into the words for a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling<'a> {
    /// Nothing.
    Nothing,
    /// A number of a person.
    Level(Scale, Bound<u8>),
    /// A minute of the shift.
    Minute(Bound<u16>),
    /// A name of the file.
    Name(&'a str),
    /// A person.
    Person(PersonIx),
    /// Something done, and with whom if that is said.
    Deed(Conduct, Option<PersonIx>),
    /// A draw, and the word it picked.
    Picked(&'a str, &'a str),
    /// Two names of the file.
    Both(&'a str, &'a str),
    /// Other conditions.
    List(Logic, Run),
}

impl Cond {
    /// How it is worded: the one table of the words for conditions.
    #[must_use]
    pub fn phrase(self, s: &Scenario) -> Phrase<'_> {
        use Bound::{AtLeast, Below};
        use Filling::{Both, Deed, Level, List, Minute, Name, Nothing, Person};
        use Scale::{Distress, Trust};
        let row = |file, map, message, filling| Phrase {
            file,
            map: Some(map),
            message,
            filling,
        };
        // The map has no short word for these.
        let as_in_file = |file, message, filling| Phrase {
            map: None,
            ..row(file, "", message, filling)
        };
        let paper = |d| s.document(d).id.as_str();
        let cue = |c| Name(&s.cue(c).id);
        match self {
            Self::Alone => row("Alone", "alone", form!("cond-alone"), Nothing),
            Self::Private => row("Private", "in private", form!("cond-private"), Nothing),
            Self::Understood => row("Understood", "understood", form!("cond-understood"), Nothing),
            Self::Briefed => row("Briefed", "briefed", form!("cond-briefed"), Nothing),
            Self::Opened => row("Opened", "invited", form!("cond-opened"), Nothing),
            Self::Led => row("Led", "led", form!("cond-led"), Nothing),
            Self::TrustAtLeast(n) => {
                let form = form!("cond-trust-at-least", need, now);
                row("TrustAtLeast", "trust", form, Level(Trust, AtLeast(n)))
            }
            Self::TrustBelow(n) => {
                let form = form!("cond-trust-below", need, now);
                row("TrustBelow", "trust", form, Level(Trust, Below(n)))
            }
            Self::DistressAtLeast(n) => {
                let form = form!("cond-distress-at-least", need, now);
                row("DistressAtLeast", "distress", form, Level(Distress, AtLeast(n)))
            }
            Self::DistressBelow(n) => {
                let form = form!("cond-distress-below", need, now);
                row("DistressBelow", "distress", form, Level(Distress, Below(n)))
            }
            Self::Asked(q) => row("Asked", "asked", form!("cond-asked", what), Name(&s.question(q).id)),
            Self::Seen(c) => row("Seen", "seen", form!("cond-seen", what), cue(c)),
            Self::Read(d) => row("Read", "read", form!("cond-read", what), Name(paper(d))),
            Self::Done(deed) => row("Done", "", form!("cond-done", what), Deed(deed, None)),
            Self::DoneWith(deed, p) => {
                let form = form!("cond-done-with", what, person);
                row("DoneWith", "", form, Deed(deed, Some(p)))
            }
            Self::Drawn(draw, word) => row("Drawn", "", form!("cond-drawn", what, word), picked(s, draw, word)),
            Self::Happened(e) => row("Happened", "after", form!("cond-happened", what), Name(&s.event(e).id)),
            Self::After(n) => row("After", "minute", form!("cond-after", need, now), Minute(AtLeast(n))),
            Self::Before(n) => row("Before", "minute", form!("cond-before", need, now), Minute(Below(n))),
            Self::At(place) => row("At", "at", form!("cond-at", what), Name(&s.place(place).id)),
            Self::Present(p) => row("Present", "with", form!("cond-present", person), Person(p)),
            Self::Compared(a, b) => {
                let form = form!("cond-compared", what, other);
                row("Compared", "beside:", form, Both(paper(a), paper(b)))
            }
            Self::Noted(c) => row("Noted", "noted", form!("cond-noted", what), cue(c)),
            Self::Rated(p) => as_in_file("Rated", form!("cond-rated", person), Person(p)),
            Self::Decided(p) => as_in_file("Decided", form!("cond-decided", person), Person(p)),
            Self::Any(run) => row("Any", "", form!("cond-any", what), List(Logic::Any, run)),
            Self::All(run) => row("All", "", form!("cond-all", what), List(Logic::All, run)),
            Self::Not(run) => row("Not", "", form!("cond-not", what), List(Logic::Not, run)),
        }
    }
}

fn picked(s: &Scenario, draw: DrawIx, word: u16) -> Filling<'_> {
    let draw = s.draw(draw);
    let word = match &draw.kind {
        DrawKind::Choose { one_of } => one_of.get(usize::from(word)).map_or("", String::as_str),
        DrawKind::Deal { .. } | DrawKind::Surface { .. } => "",
    };
    Filling::Picked(&draw.id, word)
}
