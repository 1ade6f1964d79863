//! A scenario: the file as written ([`draft`]), and the scenario that cannot be wrong ([`Scenario`]).
//!
//! The path is one way: bytes of a folder ([`Bundle`]) → draft → resolved, dense scenario. Everything in a resolved
//! scenario exists: indices are minted by [`resolve`] only, so looking something up cannot fail. Nothing here runs a
//! scenario, marks it, or reads a file.

mod action;
pub mod chance;
mod cond;
mod dense;
pub mod draft;
pub mod files;
mod fill;
pub mod graph;
pub mod limits;
mod located;
mod missing;
mod names;
pub mod picture;
mod quick;
mod reading;
mod resolve;
mod tables;
mod text;
pub mod translation;
mod walkthrough;

pub use action::{Action, Decided};
pub use cond::{Bound, Cond, Filling, Logic, Phrase, Scale, Subject, Talk, Tie, With};
pub(crate) use dense::{Ask, Test, Window};
pub use draft::{ExpectDraft, LookDraft as Look, Step};
pub use fill::{Spoken, fill};
pub use located::Located;
pub use missing::Missing;
pub use names::is_identifier;
pub use resolve::{Resolved, parse, readers_agree, reads_quickly, ron_options};
pub use text::is_plain;
pub use text::{Placeholder, TextIx, TextKind, Texts, Written, placeholder_faults, placeholders};
pub use translation::{State, Translation};
pub use walkthrough::Walkthrough;

use crate::practice::IndicatorIx;
use crate::vocabulary::{
    AgeGroup, Conduct, Gender, Level, Need, QuestionKind, Role, Sector, ServiceKind, Topic, Truth,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Declares a dense index and how it finds its item in a [`Scenario`].
macro_rules! index {
    ($(#[$doc:meta])* $ix:ident, $item:ty, $field:ident, $one:ident, $all:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $ix(pub(crate) u16);

        impl $ix {
            /// The place in its list.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl Scenario {
            /// The item behind an index. Total: indices are minted for this scenario only.
            #[must_use]
            pub fn $one(&self, ix: $ix) -> &$item {
                &self.$field[ix.index()]
            }

            /// Every index of this kind, in the order of the file.
            pub fn $all(&self) -> impl ExactSizeIterator<Item = $ix> + Clone + use<> {
                (0..u16::try_from(self.$field.len()).unwrap_or(u16::MAX)).map($ix)
            }
        }
    };
}

index!(/// A person.
    PersonIx, Person, people, person, person_ixs);
index!(/// A place.
    PlaceIx, Place, places, place, place_ixs);
index!(/// A hotspot, of any place.
    HotspotIx, Hotspot, hotspots, hotspot, hotspot_ixs);
index!(/// A document.
    DocumentIx, Document, documents, document, document_ixs);
index!(/// A cue.
    CueIx, Cue, cues, cue, cue_ixs);
index!(/// A question, to anyone.
    QuestionIx, Question, questions, question, question_ixs);
index!(/// An answer, to any question.
    AnswerIx, Answer, answers, answer, answer_ixs);
index!(/// A local entry about something the official does.
    LocalIx, LocalConduct, locals, local, local_ixs);
index!(/// An event.
    EventIx, Happening, events, event, event_ixs);
index!(/// A service people can be referred to.
    ServiceIx, Service, services, service, service_ixs);
index!(/// A draw.
    DrawIx, Draw, draws, draw, draw_ixs);

/// The files of one scenario folder, read by whoever may touch the disk. Paths use `/`.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// The folder as the author knows it, for diagnostics.
    pub name: String,
    /// What the folder itself is called, by whatever way it was named; none when nobody knows.
    pub folder: Option<String>,
    /// Path inside the folder → content.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What the reader of the folder could not or would not read: path → reason.
    pub refused: BTreeMap<String, String>,
    /// Files that were not read, and would have been under a name that is a little different ([`files::meant`]).
    pub misnamed: BTreeSet<String>,
}

/// A part of one of the scenario's flat lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    start: u32,
    len: u32,
}

impl Run {
    pub(crate) fn new(range: Range<usize>) -> Self {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            start: number(range.start),
            len: number(range.end - range.start),
        }
    }

    /// The range in the flat list.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }

    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// A change, dense. `None` is the person at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes trust.
    Trust(Option<PersonIx>, i8),
    /// Changes distress.
    Distress(Option<PersonIx>, i8),
    /// Brings a person to a place.
    Arrives(PersonIx, PlaceIx),
    /// Takes a person away.
    Leaves(PersonIx),
    /// Brings the trainee to a place.
    Goes(PlaceIx),
    /// Lets time pass.
    Minutes(u16),
    /// Ends what a person will tell.
    Shuts(PersonIx),
    /// Brings a document to hand.
    Finds(DocumentIx),
}

/// Who a person is on the outside.
#[derive(Clone, Debug)]
pub struct Profile {
    /// First name.
    pub name: TextIx,
    /// Years.
    pub age: u8,
    /// Words that stand for the person.
    pub gender: Gender,
    /// A fictional country.
    pub from: TextIx,
    /// How the portrait looks.
    pub look: Look,
}

/// What the seed decides.
#[derive(Clone, Debug)]
pub struct Draw {
    /// Its name in the file.
    pub id: String,
    /// What it does.
    pub kind: DrawKind,
}

/// What a draw does.
#[derive(Clone, Debug)]
pub enum DrawKind {
    /// Gives each of these people one of these profiles.
    Deal {
        /// The profiles.
        profiles: Vec<Profile>,
        /// The people.
        to: Vec<PersonIx>,
    },
    /// Lets `keep` of these cues surface.
    Surface {
        /// How many.
        keep: usize,
        /// Of these.
        of: Vec<CueIx>,
    },
    /// Picks one word.
    Choose {
        /// The words.
        one_of: Vec<String>,
    },
}

/// A place.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its name in the file.
    pub id: String,
    /// Title.
    pub title: TextIx,
    /// What one sees on coming in.
    pub text: TextIx,
    /// Path of the picture in the bundle.
    pub art: String,
    /// Minutes to come here.
    pub minutes: u16,
    /// When one may come.
    pub when: Run,
    /// Its hotspots.
    pub hotspots: Vec<HotspotIx>,
}

/// Something in a place.
#[derive(Clone, Debug)]
pub struct Hotspot {
    /// The element of the picture.
    pub element: String,
    /// The place.
    pub place: PlaceIx,
    /// What it is.
    pub label: TextIx,
    /// What one sees.
    pub text: TextIx,
    /// What is said when it is locked.
    pub locked: Option<TextIx>,
    /// Minutes.
    pub minutes: u16,
    /// When it can be looked at.
    pub when: Run,
    /// Cues perceived.
    pub cues: Vec<CueIx>,
    /// Documents found.
    pub documents: Vec<DocumentIx>,
}

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name in the file.
    pub id: String,
    /// Title.
    pub title: TextIx,
    /// What kind of paper it is.
    pub text: Option<TextIx>,
    /// Minutes to read.
    pub minutes: u16,
    /// Lines.
    pub rows: Vec<Row>,
    /// What it shows beside another.
    pub compare: Vec<Compare>,
}

/// A line of a document.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Left.
    pub label: TextIx,
    /// Right.
    pub text: TextIx,
    /// The cue reading it gives.
    pub cue: Option<CueIx>,
}

/// What two documents show together.
#[derive(Clone, Debug)]
pub struct Compare {
    /// The other one.
    pub with: DocumentIx,
    /// What one sees.
    pub text: TextIx,
    /// Cues.
    pub cues: Vec<CueIx>,
}

/// A cue.
#[derive(Clone, Debug)]
pub struct Cue {
    /// Its name in the file.
    pub id: String,
    /// As the notebook quotes it.
    pub text: TextIx,
    /// About whom.
    pub about: Vec<PersonIx>,
    /// What it shows; none for a decoy.
    pub shows: Vec<IndicatorIx>,
    /// What it speaks against.
    pub contradicts: Vec<IndicatorIx>,
    /// The mistake it tempts to: a practice point.
    pub tempts: Option<String>,
    /// Why it means what it means.
    pub why: Option<TextIx>,
}

impl Cue {
    /// Whether it stands for something.
    #[must_use]
    pub fn is_signal(&self) -> bool {
        !self.shows.is_empty()
    }
}

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Its name in the file: the part, not the face.
    pub id: String,
    /// The part played.
    pub role: Role,
    /// The profile, when no deal decides it.
    pub profile: Option<Profile>,
    /// What is true, for those about whom a decision is asked.
    pub truth: Option<Truth>,
    /// The age group, whichever profile is drawn.
    pub age_group: AgeGroup,
    /// Trust at the beginning.
    pub trust: u8,
    /// Distress at the beginning.
    pub distress: u8,
    /// Names of the languages spoken.
    pub speaks: Vec<String>,
    /// The same names, as texts.
    pub speaks_in_words: Vec<TextIx>,
    /// Whether a language is shared with the official.
    pub shares_language: bool,
    /// Where at the beginning.
    pub at: Option<PlaceIx>,
    /// What one sees.
    pub line: TextIx,
    /// For the debrief.
    pub story: Option<TextIx>,
    /// What the person did, for the debrief.
    pub offence: Option<TextIx>,
    /// Needs that come before questions.
    pub needs: Vec<Need>,
    /// For an interpreter: independent.
    pub independent: bool,
    /// For an interpreter: at hand from anywhere.
    pub remote: bool,
    /// When the person agrees to talk.
    pub agrees_to_talk: Run,
    /// When the person agrees to be referred.
    pub agrees_to_referral: Run,
    /// Questions one can ask.
    pub questions: Vec<QuestionIx>,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its name in the file.
    pub id: String,
    /// To whom.
    pub to: PersonIx,
    /// Its kind as written.
    pub kind: QuestionKind,
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub ask: TextIx,
    /// Minutes.
    pub minutes: u16,
    /// When it can be asked.
    pub when: Run,
    /// A practice point it breaks.
    pub breaks: Option<String>,
    /// Its answers, in order; the last has no conditions.
    pub answers: Vec<AnswerIx>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// When it is given.
    pub when: Run,
    /// The words.
    pub say: TextIx,
    /// Cues.
    pub gives: Vec<CueIx>,
    /// Changes.
    pub then: Run,
}

/// A service.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// What it means.
    pub kind: ServiceKind,
    /// What it is called here.
    pub label: TextIx,
}

/// What is special here about something the official does.
#[derive(Clone, Debug)]
pub struct LocalConduct {
    /// What is done.
    pub does: Conduct,
    /// With whom; none: with anyone.
    pub with: Option<PersonIx>,
    /// Words on the button.
    pub label: Option<TextIx>,
    /// When it is possible.
    pub when: Run,
    /// What is said when it is not.
    pub refused: Option<TextIx>,
    /// What one then sees or hears.
    pub say: Option<TextIx>,
    /// Cues.
    pub gives: Vec<CueIx>,
    /// Changes.
    pub then: Run,
    /// Minutes here.
    pub minutes: Option<u16>,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Happening {
    /// Its name in the file.
    pub id: String,
    /// Not before this minute.
    pub at: Option<u16>,
    /// Only when.
    pub when: Run,
    /// Not when any of these.
    pub unless: Run,
    /// Who speaks.
    pub by: Option<PersonIx>,
    /// What one sees or hears.
    pub say: TextIx,
    /// Cues.
    pub gives: Vec<CueIx>,
    /// Changes.
    pub then: Run,
}

/// A person to decide about.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The person.
    pub about: PersonIx,
    /// The services on offer.
    pub services: Vec<ServiceIx>,
}

/// What stands on the shelf and in the prebrief.
#[derive(Clone, Debug)]
pub struct Header {
    /// The scenario's name.
    pub id: String,
    /// Counts up with every published change.
    pub revision: u32,
    /// The language of the file.
    pub language: String,
    /// Title.
    pub title: TextIx,
    /// For the shelf.
    pub summary: TextIx,
    /// Who the trainee is.
    pub role: TextIx,
    /// The field.
    pub sector: Sector,
    /// For whom.
    pub level: Level,
    /// Minutes a run takes a person.
    pub minutes: u16,
    /// Content note.
    pub content_note: TextIx,
    /// Aims.
    pub aims: Vec<TextIx>,
    /// The rules of this place.
    pub rules: Vec<TextIx>,
    /// Source keys.
    pub hangs_on: Vec<String>,
    /// What the trainee reads first.
    pub opening: TextIx,
    /// Where the run begins.
    pub start: PlaceIx,
    /// Minutes after midnight at which the shift starts.
    pub clock_starts: u16,
    /// Minutes of the shift.
    pub clock_minutes: u16,
    /// Whether an expert has reviewed it.
    pub review: Review,
}

/// Who has looked at a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Whether the review is complete.
    pub is_reviewed: bool,
    /// Whether the file says that it is.
    pub says_reviewed: bool,
    /// Who has read it.
    pub reviews: Vec<Reviewed>,
    /// What is still open.
    pub open: Vec<String>,
    /// Rules of the check that this scenario may break, each with its reason.
    pub allows: Vec<Allowed>,
}

impl Review {
    /// Whether somebody who knows a language has signed for the translation into it.
    #[must_use]
    pub fn signs(&self, language: &str) -> bool {
        let signs = |r: &Reviewed| r.role == ReviewRole::Language && r.language.as_deref() == Some(language);
        self.reviews.iter().any(|r| signs(r) && !r.by.trim().is_empty())
    }
}

/// One review.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Name or initials.
    pub by: String,
    /// What they know about.
    pub role: ReviewRole,
    /// The language whose translation they have read (`km`); none: the language of the scenario.
    #[serde(default)]
    pub language: Option<String>,
    /// The day, year first: `2026-05-02`.
    pub date: String,
    /// What they said.
    #[serde(default)]
    pub note: String,
}

/// What a reviewer knows about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum ReviewRole {
    /// The practice of identifying and referring.
    Practice,
    /// The law.
    Law,
    /// What it is like to have lived through it.
    LivedExperience,
    /// The language of the file.
    Language,
}

impl ReviewRole {
    /// Everyone whose reading makes a review complete.
    pub const ALL: [Self; 4] = [Self::Practice, Self::Law, Self::LivedExperience, Self::Language];
}

/// A rule of the check that a scenario may break.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The rule.
    pub rule: String,
    /// Why.
    pub because: String,
}

/// A scenario that cannot be wrong.
#[derive(Clone, Debug)]
pub struct Scenario {
    header: Header,
    fingerprint: String,
    texts: Texts,
    /// Its texts in other languages, complete: what is not translated stands in the language of the scenario.
    translated: BTreeMap<String, Texts>,
    /// What the files of those languages say of themselves.
    said_states: BTreeMap<String, State>,
    conds: Vec<Cond>,
    effects: Vec<Effect>,
    draws: Vec<Draw>,
    places: Vec<Place>,
    hotspots: Vec<Hotspot>,
    documents: Vec<Document>,
    cues: Vec<Cue>,
    people: Vec<Person>,
    questions: Vec<Question>,
    answers: Vec<Answer>,
    services: Vec<Service>,
    service_ids: Vec<String>,
    locals: Vec<LocalConduct>,
    events: Vec<Happening>,
    decisions: Vec<Decision>,
    tables: tables::Tables,
    names: names::Names,
    /// Indicator codes of the practice library that the scenario was resolved with.
    codes: BTreeMap<String, IndicatorIx>,
}

impl Scenario {
    /// What stands on the shelf.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// SHA-256 of `scenario.ron`, in hexadecimal, with line ends made equal. Kept with every run.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The scenario's own texts, in its own language.
    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The scenario's texts in a language; a text that is not translated is given in the scenario's own.
    #[must_use]
    pub fn texts_in(&self, language: &str) -> &Texts {
        self.translated.get(language).unwrap_or(&self.texts)
    }

    /// The languages the scenario can be shown in: its own, then those it is translated into.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.header.language.as_str()).chain(self.translated.keys().map(String::as_str))
    }

    /// Whether a speaker of a language has signed for the translation into it, in `review.ron`.
    #[must_use]
    pub fn translation_is_signed(&self, language: &str) -> bool {
        self.header.review.signs(language)
    }

    /// How far the words are that are shown in a language. A translation is a draft until its file says that it has been
    /// read and somebody has signed for it. Where nothing is translated, there is no translation to be a draft.
    #[must_use]
    pub fn state_in(&self, language: &str) -> State {
        match self.said_states.get(language) {
            None => State::Reviewed,
            Some(&said) if self.translation_is_signed(language) => said,
            Some(_) => State::Draft,
        }
    }

    /// Whom to decide about, in the order of the file.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// The decision asked about a person.
    #[must_use]
    pub fn decision(&self, about: PersonIx) -> Option<&Decision> {
        self.decisions.iter().find(|d| d.about == about)
    }

    /// The conditions of a run.
    #[must_use]
    pub fn conds(&self, run: Run) -> &[Cond] {
        &self.conds[run.range()]
    }

    /// The changes of a run.
    #[must_use]
    pub fn effects(&self, run: Run) -> &[Effect] {
        &self.effects[run.range()]
    }

    /// The name of a service in the file.
    #[must_use]
    pub fn service_id(&self, ix: ServiceIx) -> &str {
        &self.service_ids[ix.index()]
    }

    /// A person by the name in the file.
    #[must_use]
    pub fn person_named(&self, id: &str) -> Option<PersonIx> {
        let names = &self.names.people;
        names.find(id, |n| &self.people[usize::from(n)].id).map(PersonIx)
    }

    /// A cue by the name in the file.
    #[must_use]
    pub fn cue_named(&self, id: &str) -> Option<CueIx> {
        let names = &self.names.cues;
        names.find(id, |n| &self.cues[usize::from(n)].id).map(CueIx)
    }

    /// A question by the name in the file.
    #[must_use]
    pub fn question_named(&self, id: &str) -> Option<QuestionIx> {
        let names = &self.names.questions;
        names.find(id, |n| &self.questions[usize::from(n)].id).map(QuestionIx)
    }

    /// A place by the name in the file.
    #[must_use]
    pub fn place_named(&self, id: &str) -> Option<PlaceIx> {
        let names = &self.names.places;
        names.find(id, |n| &self.places[usize::from(n)].id).map(PlaceIx)
    }

    /// A document by the name in the file.
    #[must_use]
    pub fn document_named(&self, id: &str) -> Option<DocumentIx> {
        let names = &self.names.documents;
        names.find(id, |n| &self.documents[usize::from(n)].id).map(DocumentIx)
    }

    /// A service by the name in the file.
    #[must_use]
    pub fn service_named(&self, id: &str) -> Option<ServiceIx> {
        let names = &self.names.services;
        names.find(id, |n| &self.service_ids[usize::from(n)]).map(ServiceIx)
    }

    /// A hotspot of a place by the element in the picture.
    #[must_use]
    pub fn hotspot_named(&self, place: PlaceIx, element: &str) -> Option<HotspotIx> {
        self.place(place)
            .hotspots
            .iter()
            .copied()
            .find(|&h| self.hotspot(h).element == element)
    }
}
