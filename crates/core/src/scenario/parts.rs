//! The things a scenario is made of, dense.

use super::cond::{Cond, Effect, Test, Who};
use super::draws::{Face, Manner};
use super::ix::{ActIx, BankIx, PaperIx, PersonIx, PlaceIx, RowIx, ServiceIx, SpotIx, ThingIx, TongueIx};
use super::talk::{Span, TextIx, Truths};
use crate::practice::IndicatorIx;
use crate::vocabulary::words::{Channel, Deed, PaperForm, Role, Sector, ThingKind};
use crate::vocabulary::{FearKind, Gender, Habit, Level, Onward, ServiceKind, Truth, WordingKind};

/// What stands over a scenario.
#[derive(Clone, Debug)]
pub struct Header {
    /// The name of the folder.
    pub id: Box<str>,
    /// Counts up with every published change.
    pub revision: u32,
    /// The language of the texts.
    pub language: Box<str>,
    /// The title on the shelf.
    pub title: TextIx,
    /// One or two sentences.
    pub summary: TextIx,
    /// Who the trainee is.
    pub role: TextIx,
    /// Where it is set.
    pub sector: Sector,
    /// For whom.
    pub level: Level,
    /// How long a run takes, in minutes of real time.
    pub minutes: u16,
    /// What may be hard to read.
    pub content_note: TextIx,
    /// What one should be able to do afterwards.
    pub aims: Box<[TextIx]>,
    /// The rules of this place.
    pub rules: Box<[TextIx]>,
    /// Keys of sources.
    pub hangs_on: Box<[Box<str>]>,
    /// What the official speaks.
    pub official_speaks: Box<[TongueIx]>,
}

/// A day, or a part of one.
#[derive(Clone, Debug)]
pub struct Act {
    /// Its name.
    pub id: Box<str>,
    /// The minute of the day at which it starts.
    pub starts: u16,
    /// How many minutes it lasts.
    pub minutes: u16,
    /// Where it begins.
    pub at: Option<PlaceIx>,
    /// What one reads first.
    pub opening: TextIx,
    /// When it takes place.
    pub when: Box<[Cond]>,
    /// What becomes of those about whom nothing is decided when it ends.
    pub undecided: Option<Onward>,
}

/// A place.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its name.
    pub id: Box<str>,
    /// Its title.
    pub title: TextIx,
    /// What one sees on coming in.
    pub text: Box<[TextIx]>,
    /// The picture.
    pub art: Box<str>,
    /// Minutes to come here.
    pub minutes: u16,
    /// When one can come here.
    pub when: Box<[Cond]>,
    /// What one can look at.
    pub spots: Span<SpotIx>,
    /// Parts of the picture that are not always drawn.
    pub parts: Box<[Part]>,
}

impl Place {
    /// The elements that are not drawn before anything has happened: for a cover. A condition on anything but the act counts
    /// as one that does not hold yet.
    pub fn hidden_at(&self, act: ActIx) -> impl Iterator<Item = &str> {
        let holds = move |cond: &Cond| (cond.test == Test::Day(act)) == cond.wanted;
        let parts = self.parts.iter();
        parts
            .filter(move |part| !part.when.iter().all(holds))
            .map(|part| &*part.element)
    }
}

/// A part of a picture that is not always drawn.
#[derive(Clone, Debug)]
pub struct Part {
    /// The `id` of its element.
    pub element: Box<str>,
    /// When it is drawn.
    pub when: Box<[Cond]>,
}

/// Something in a picture that one can look at.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Where it is.
    pub place: PlaceIx,
    /// The `id` of its element.
    pub element: Box<str>,
    /// What it is called.
    pub label: TextIx,
    /// What one sees.
    pub text: Box<[TextIx]>,
    /// Minutes it takes.
    pub minutes: u16,
    /// When one can look at it.
    pub when: Box<[Cond]>,
    /// Papers found here.
    pub papers: Box<[PaperIx]>,
    /// Things found here.
    pub things: Box<[ThingIx]>,
}

/// A paper, or one for each of some people.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its name.
    pub id: Box<str>,
    /// Its title.
    pub title: TextIx,
    /// How it is drawn.
    pub form: PaperForm,
    /// Minutes to read it.
    pub minutes: u16,
    /// Its language, when the official may not speak it.
    pub language: Option<TongueIx>,
    /// What stands above its rows.
    pub text: Box<[TextIx]>,
    /// One such paper for each of these who are met.
    pub each: Option<Who>,
    /// Its rows.
    pub rows: Span<RowIx>,
}

/// A row of a paper.
#[derive(Clone, Debug)]
pub struct Row {
    /// One such row for each of these who are met.
    pub each: Option<Who>,
    /// What stands before it.
    pub label: TextIx,
    /// What stands in it.
    pub holds: Holds,
    /// Only for people of whom one of these is true.
    pub truths: ByPerson,
    /// When.
    pub when: Box<[Cond]>,
}

/// What stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing.
    Nothing,
    /// This line.
    Line(TextIx),
    /// A fitting line of a bank.
    From(BankIx),
}

/// For whom something holds, by what is true of each. Empty: for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByPerson(pub Box<[(PersonIx, Truths)]>);

impl ByPerson {
    /// Whether it holds for a person of whom this is true.
    #[must_use]
    pub fn holds(&self, person: PersonIx, truth: super::talk::TruthIx) -> bool {
        self.0.is_empty() || self.0.iter().any(|(who, truths)| *who == person && truths.has(truth))
    }
}

/// A line of a bank.
#[derive(Clone, Debug)]
pub struct BankLine {
    /// A word by which conditions can ask for it.
    pub id: Option<Box<str>>,
    /// The line.
    pub text: TextIx,
    /// For whom.
    pub truths: ByPerson,
    /// When.
    pub when: Box<[Cond]>,
}

/// Lines of which a fitting one is picked for each person.
#[derive(Clone, Debug)]
pub struct Bank {
    /// Its name; its chance hangs on it.
    pub id: Box<str>,
    /// Whether a line may be picked twice in one run.
    pub again: bool,
    /// Its lines.
    pub lines: Span<super::ix::BankLineIx>,
}

/// Things, one for each of their owners.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Its name.
    pub id: Box<str>,
    /// What it is.
    pub what: ThingKind,
    /// Whose.
    pub of: Box<[PersonIx]>,
    /// Only of those of whom this is true.
    pub truths: ByPerson,
    /// What can be done with them.
    pub deeds: Box<[Deed]>,
    /// How many can use it at once.
    pub at_once: Option<u16>,
    /// For how many minutes there is enough of it.
    pub minutes: Option<u16>,
}

/// What a line carries, known to the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its name, where it has one.
    pub id: Option<Box<str>>,
    /// Indicators that it shows.
    pub shows: Box<[IndicatorIx]>,
    /// Indicators that are worth a question, not enough by itself.
    pub asks: Box<[IndicatorIx]>,
    /// Indicators against which it speaks.
    pub clears: Box<[IndicatorIx]>,
    /// Whether it is worth a question, with or without an indicator.
    pub is_question: bool,
    /// Whether it speaks against it, with or without an indicator.
    pub is_clearing: bool,
    /// The documented mistake to which it leads.
    pub tempts: Option<Box<str>>,
    /// About whom, when it is not the one who says it or whose row it is.
    pub about: Option<Who>,
    /// Why, for the debrief.
    pub why: Option<TextIx>,
}

/// Somebody with a part.
#[derive(Clone, Debug)]
pub struct Person {
    /// The name of the part.
    pub id: Box<str>,
    /// What part the person plays.
    pub role: Role,
    /// What the person is called before a name is known.
    pub label: Option<TextIx>,
    /// Over what one talks.
    pub channel: Option<Channel>,
    /// Whom a caller calls about.
    pub calls_about: Option<PersonIx>,
    /// Whose truth this one follows.
    pub follows: Option<PersonIx>,
    /// The youngest and the oldest, in years.
    pub age: Option<(u8, u8)>,
    /// The age that the person states.
    pub says_age: Option<u8>,
    /// Which words stand for the person, when no face is dealt.
    pub gender: Option<Gender>,
    /// The face, when none is dealt.
    pub face: Option<Face>,
    /// What can be true.
    pub truths: Box<[Version]>,
    /// Languages, when none are dealt.
    pub speaks: Box<[TongueIx]>,
    /// Where the person is.
    pub at: Option<PlaceIx>,
    /// How the person is at first sight, when no manner is dealt.
    pub manner: Manner,
    /// What keeps the person silent.
    pub fears: Box<[(FearKind, Truths)]>,
    /// What the person wants or refuses.
    pub wishes: Box<[WishOf]>,
    /// Over whom the person has power.
    pub power_over: Box<[PersonIx]>,
    /// How the person interprets.
    pub interprets: Option<Interprets>,
    /// When the person can be talked with.
    pub opens_up: Box<[Cond]>,
    /// The lines that clear an innocent person; empty: computed.
    pub settles: Box<[TextIx]>,
}

/// Something that can be true of a part.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its name.
    pub id: Box<str>,
    /// What it is in the terms of the field.
    pub is: Truth,
    /// What happened, for the debrief.
    pub story: TextIx,
    /// What the person did that may be an offence (LAW-08).
    pub offence: Option<TextIx>,
}

/// What a person wants or refuses, of one service.
#[derive(Clone, Debug)]
pub struct WishOf {
    /// Which.
    pub to: ServiceIx,
    /// What is said.
    pub says: super::talk::Yes,
    /// Only if this is true.
    pub truths: Truths,
    /// Why.
    pub why: Option<TextIx>,
}

/// How somebody interprets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interprets {
    /// What becomes of a line; none: dealt.
    pub habit: Option<Habit>,
    /// Minutes until the person can be had.
    pub waits: u16,
    /// Whether the person depends on nobody here (INT-04).
    pub independent: bool,
    /// The line it takes.
    pub through: Option<ThingIx>,
}

/// A moment of the day that no talk holds: somebody wants something now.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name.
    pub id: Box<str>,
    /// Who wants it.
    pub by: Option<PersonIx>,
    /// The minute of the act at which it comes.
    pub at: Option<u16>,
    /// The act in which it comes.
    pub day: Option<ActIx>,
    /// When.
    pub when: Box<[Cond]>,
    /// What is said and seen.
    pub lines: Box<[Said]>,
    /// What one can say or do.
    pub replies: Box<[Answering]>,
    /// What changes, whatever is said.
    pub then: Box<[Effect]>,
}

/// A line of a moment of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: TextIx,
    /// Who says it; none: it is seen.
    pub by: Option<PersonIx>,
}

/// What one can say or do in a moment.
#[derive(Clone, Debug)]
pub struct Answering {
    /// Its kind, when it has one.
    pub kind: Option<WordingKind>,
    /// The words, or what is done.
    pub words: TextIx,
    /// Whether it is done and not said.
    pub is_done: bool,
    /// The practice point that it breaks.
    pub harms: Option<Box<str>>,
    /// Why, for the debrief.
    pub why: Option<TextIx>,
    /// What follows.
    pub lines: Box<[Said]>,
    /// What changes.
    pub then: Box<[Effect]>,
}

/// Something that can be promised.
#[derive(Clone, Debug)]
pub struct Promise {
    /// Its name.
    pub id: Box<str>,
    /// The words.
    pub says: TextIx,
    /// The act by which it is due.
    pub due: Option<ActIx>,
    /// What keeps it; nothing: it is kept by not being broken.
    pub kept_by: Box<[Cond]>,
}

/// Where a person can be referred.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its name.
    pub id: Box<str>,
    /// What it is.
    pub kind: ServiceKind,
    /// What it is called here.
    pub label: TextIx,
}

/// What became of somebody.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Of whom, and if what is true.
    pub of: ByPerson,
    /// When.
    pub when: Box<[Cond]>,
    /// After three days.
    pub days3: TextIx,
    /// After thirty.
    pub days30: TextIx,
}
