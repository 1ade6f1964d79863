//! The scenario file as an author writes it. This module *is* the format: every field an author may use stands here,
//! and `scenarios/README.md` explains it in the same order. A draft may be wrong in any way; [`super::resolve`]
//! turns it into a scenario that cannot be.
//!
//! Identifiers are words (`passports-in-safe`), required, stable and unique, because translations, kept runs and
//! statistics hang on them. Unknown fields are errors.

use super::located::Located;
use crate::vocabulary::{
    Band, Competency, Conduct, ConsentBasis, Finding, Gender, Level, Need, OffenceHandling, Onward, QuestionKind, Role,
    Sector, ServiceKind, Topic, Truth,
};
use serde::{Deserialize, Serialize};

/// A word or a text, with its place.
pub type Text = Located<String>;

/// `scenario.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Scenario")]
pub struct Draft {
    /// The number of this format. Always 1.
    pub format: Located<u16>,
    /// The name of the folder: `office-park`.
    pub id: Text,
    /// Counts up with every published change.
    pub revision: u32,
    /// The language the texts below are written in: `en`.
    pub language: Text,
    /// The title on the shelf.
    pub title: Text,
    /// One or two sentences for the shelf.
    pub summary: Text,
    /// Who the trainee is in this run.
    pub role: Text,
    /// Where it is set.
    pub sector: Sector,
    /// For whom it is meant.
    pub level: Level,
    /// How long a run takes a person, in minutes.
    pub minutes: Located<u16>,
    /// What may be hard to read. Shown before play (ETH-04).
    pub content_note: Text,
    /// What the trainee should be able to do afterwards.
    pub aims: Vec<Text>,
    /// The rules of this place: its fictional law and orders, shown in the prebrief.
    #[serde(default)]
    pub rules: Vec<Text>,
    /// Keys of the sources the scenario hangs on.
    pub hangs_on: Vec<Text>,
    /// The languages the official speaks.
    pub official_speaks: Vec<Text>,
    /// The shift.
    pub clock: ClockDraft,
    /// The place where the run begins.
    pub start: Text,
    /// What the trainee reads first, once inside.
    pub opening: Text,
    /// What the seed decides.
    #[serde(default)]
    pub draws: Vec<DrawDraft>,
    /// Places to look at.
    pub places: Vec<PlaceDraft>,
    /// Documents to read and compare.
    #[serde(default)]
    pub documents: Vec<DocumentDraft>,
    /// Everything that can be perceived and marked.
    pub cues: Vec<CueDraft>,
    /// Everyone.
    pub people: Vec<PersonDraft>,
    /// Where people can be referred.
    pub services: Vec<ServiceDraft>,
    /// What is special here about things the official does.
    #[serde(default)]
    pub conduct: Vec<ConductDraft>,
    /// What the clock, or what was done, sets off.
    #[serde(default)]
    pub events: Vec<EventDraft>,
    /// About whom a decision is asked.
    pub decisions: Vec<DecisionDraft>,
}

/// The shift: when it starts and how many minutes it has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockDraft {
    /// `"09:10"`.
    pub starts: Text,
    /// Minutes of the shift. Everything the trainee does costs some.
    pub minutes: Located<u16>,
}

/// What the seed decides for one run.
#[derive(Debug, Deserialize)]
pub enum DrawDraft {
    /// Shuffles the profiles and gives one to each person named: who is who changes from run to run.
    Deal(DealDraft),
    /// Lets only some of these cues surface.
    Surface(SurfaceDraft),
    /// Picks one word, which conditions can ask for.
    Choose(ChooseDraft),
}

impl DrawDraft {
    /// The name of the draw.
    #[must_use]
    pub const fn id(&self) -> &Text {
        match self {
            Self::Deal(d) => &d.id,
            Self::Surface(d) => &d.id,
            Self::Choose(d) => &d.id,
        }
    }
}

/// See [`DrawDraft::Deal`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DealDraft {
    /// Name of the draw.
    pub id: Text,
    /// At least as many as there are people.
    pub profiles: Vec<ProfileDraft>,
    /// The people who each get one.
    pub to: Vec<Text>,
}

/// See [`DrawDraft::Surface`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurfaceDraft {
    /// Name of the draw.
    pub id: Text,
    /// How many of them surface.
    pub keep: Located<u16>,
    /// Out of these.
    pub of: Vec<Text>,
}

/// See [`DrawDraft::Choose`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChooseDraft {
    /// Name of the draw.
    pub id: Text,
    /// The words one of which is picked.
    pub one_of: Vec<Text>,
}

/// Who a person is on the outside. Fictional, always.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileDraft {
    /// First name only.
    pub name: Text,
    /// In years.
    pub age: Located<u8>,
    /// Which words stand for the person in texts.
    pub gender: Gender,
    /// A fictional country.
    pub from: Text,
    /// How the portrait looks.
    #[serde(default)]
    pub look: LookDraft,
}

/// How a portrait is drawn. Every number picks one of a few hand-made shapes or colours, and wraps around.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LookDraft {
    /// Skin tone, 0–5.
    pub skin: u8,
    /// Shape of the hair, 0–7.
    pub hair: u8,
    /// Colour of the hair, 0–4.
    pub hair_colour: u8,
    /// Clothes, 0–5.
    pub clothes: u8,
    /// Colour of the clothes, 0–7.
    pub colour: u8,
    /// Shape of the face, 0–3.
    pub face: u8,
    /// Glasses or not.
    pub glasses: bool,
}

/// A place, drawn as an SVG. A hotspot is the `id` of an element in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceDraft {
    /// Name of the place.
    pub id: Text,
    /// Its title.
    pub title: Text,
    /// What one sees on coming in.
    pub text: Text,
    /// The picture: `art/office.svg`.
    pub art: Text,
    /// Minutes it takes to come here.
    #[serde(default)]
    pub minutes: u16,
    /// When one may go there.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// What can be looked at.
    #[serde(default)]
    pub hotspots: Vec<HotspotDraft>,
}

/// Something in a place that can be looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HotspotDraft {
    /// The `id` of an element in the picture.
    pub element: Text,
    /// What it is, in two or three words.
    pub label: Text,
    /// What one sees on looking.
    pub text: Text,
    /// Minutes it takes.
    #[serde(default = "one")]
    pub minutes: u16,
    /// When it can be looked at.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// What is said when it cannot.
    pub locked: Option<Text>,
    /// Cues perceived.
    #[serde(default)]
    pub cues: Vec<Text>,
    /// Documents found.
    #[serde(default)]
    pub documents: Vec<Text>,
}

const fn one() -> u16 {
    1
}

const fn two() -> u16 {
    2
}

/// A document, as rows that can be compared side by side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentDraft {
    /// Name of the document.
    pub id: Text,
    /// Its title.
    pub title: Text,
    /// Minutes it takes to read.
    #[serde(default = "two")]
    pub minutes: u16,
    /// What kind of paper it is, in a sentence.
    pub text: Option<Text>,
    /// Its lines.
    pub rows: Vec<RowDraft>,
    /// What laying it beside another shows.
    #[serde(default)]
    pub compare: Vec<CompareDraft>,
}

/// One line of a document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowDraft {
    /// Left: what it is.
    pub label: Text,
    /// Right: what it says.
    pub text: Text,
    /// The cue that reading it gives.
    pub cue: Option<Text>,
}

/// What two documents show together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompareDraft {
    /// The other document.
    pub with: Text,
    /// What one sees.
    pub text: Text,
    /// The cues it gives.
    pub cues: Vec<Text>,
}

/// One thing that can be perceived: seen, read, heard or told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueDraft {
    /// Name of the cue.
    pub id: Text,
    /// The cue as the notebook quotes it.
    pub text: Text,
    /// About whom it may say something.
    pub about: Vec<Text>,
    /// The indicators it shows about them. None: a decoy.
    #[serde(default)]
    pub shows: Vec<Text>,
    /// Indicators that it speaks against.
    #[serde(default)]
    pub contradicts: Vec<Text>,
    /// The documented mistake a decoy tempts to.
    pub tempts: Option<Text>,
    /// For the debrief: why it means what it means, or nothing.
    pub why: Option<Text>,
}

/// A person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonDraft {
    /// Name of the part, not of the person: `sold-on`.
    pub id: Text,
    /// What the person is in the run.
    pub role: Role,
    /// Who the person is, when no deal decides it.
    pub profile: Option<ProfileDraft>,
    /// What is true. Left out for people about whom nothing is decided.
    pub truth: Option<Truth>,
    /// Trust and distress at the beginning.
    #[serde(default)]
    pub start: StartDraft,
    /// The languages the person speaks.
    pub speaks: Vec<Text>,
    /// The place where the person is at first; left out for someone who comes later, or is on the telephone.
    pub at: Option<Text>,
    /// One sentence: what one sees.
    pub line: Text,
    /// For the debrief: who this was and why the right decision is right.
    pub story: Option<Text>,
    /// What the person needs before any question (INT-01).
    #[serde(default)]
    pub needs: Vec<Need>,
    /// For an interpreter: vetted, bound to confidentiality, and tied to nobody here (INT-04).
    pub independent: Option<bool>,
    /// For an interpreter: by telephone or video, so always at hand.
    #[serde(default)]
    pub remote: bool,
    /// When the person agrees to talk, and to be referred. Empty: always.
    #[serde(default)]
    pub agrees: AgreesDraft,
    /// What is true in the end about offences: what the person did, in one neutral line.
    pub offence: Option<Text>,
    /// What can be asked.
    #[serde(default)]
    pub questions: Vec<QuestionDraft>,
}

/// Trust and distress, 0–100.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StartDraft {
    /// Trust in the official.
    pub trust: u8,
    /// Distress.
    pub distress: u8,
}

impl Default for StartDraft {
    fn default() -> Self {
        Self {
            trust: 50,
            distress: 20,
        }
    }
}

/// When a person agrees.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AgreesDraft {
    /// To talk.
    pub talk: Vec<WhenDraft>,
    /// To be referred.
    pub referral: Vec<WhenDraft>,
}

/// Something the official can ask.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionDraft {
    /// Name of the question.
    pub id: Text,
    /// Its kind. `ClosedTooEarly` is decided by the run, never written.
    pub kind: Located<QuestionKind>,
    /// What it is about.
    pub about: Topic,
    /// The words.
    pub ask: Text,
    /// Minutes it takes, answer included.
    #[serde(default = "two")]
    pub minutes: u16,
    /// When it stands in the list.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// A practice point it breaks whatever its kind: INT-11, DMG-05.
    pub breaks: Option<Text>,
    /// The answers: the first whose conditions all hold is given. The last must have none.
    pub answers: Vec<AnswerDraft>,
}

/// One answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerDraft {
    /// When it is given.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// The words.
    pub say: Text,
    /// The cues it gives.
    #[serde(default)]
    pub gives: Vec<Text>,
    /// What it changes, beside what the kind of the question changes.
    #[serde(default)]
    pub then: Vec<ThenDraft>,
}

/// Where a person can be referred.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDraft {
    /// Name of the service.
    pub id: Text,
    /// What it means.
    pub kind: ServiceKind,
    /// What it is called here.
    pub label: Text,
}

/// What is special here about something the official does. Good conduct is always at hand; conduct that harms is
/// offered only where a scenario lists it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConductDraft {
    /// What is done.
    pub does: Located<Conduct>,
    /// With whom; left out: with anyone.
    pub with: Option<Text>,
    /// The words on the button, when the general ones do not fit.
    pub label: Option<Text>,
    /// When it is possible.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// What is said when it is not.
    pub refused: Option<Text>,
    /// What one then sees or hears.
    pub say: Option<Text>,
    /// Cues it gives.
    #[serde(default)]
    pub gives: Vec<Text>,
    /// What it changes, beside what it always changes.
    #[serde(default)]
    pub then: Vec<ThenDraft>,
    /// Minutes it takes here, when it is not the usual number.
    pub minutes: Option<u16>,
}

/// Something that happens.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventDraft {
    /// Name of the event.
    pub id: Text,
    /// Not before this many minutes of the shift have passed.
    pub at: Option<Located<u16>>,
    /// Only when all of this holds.
    #[serde(default)]
    pub when: Vec<WhenDraft>,
    /// Not when any of this holds.
    #[serde(default)]
    pub unless: Vec<WhenDraft>,
    /// Who speaks, if anyone.
    pub by: Option<Text>,
    /// What one sees or hears.
    pub say: Text,
    /// Cues it gives.
    #[serde(default)]
    pub gives: Vec<Text>,
    /// What it changes.
    #[serde(default)]
    pub then: Vec<ThenDraft>,
}

/// A person about whom a decision is asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionDraft {
    /// The person.
    pub about: Text,
    /// The services on offer; left out: all of them.
    pub services: Option<Vec<Text>>,
}

/// A condition. A list of conditions holds when all of them hold.
#[derive(Debug, Deserialize)]
pub enum WhenDraft {
    /// The person has been separated, and no controller is near.
    Alone,
    /// In a private room.
    Private,
    /// A language is shared, or an independent interpreter is there.
    Understood,
    /// The interpreter there has been briefed.
    Briefed,
    /// An open invitation has been put to the person before.
    Opened,
    /// A leading question has been put to the person before.
    Led,
    /// Trust is at least this.
    TrustAtLeast(Located<u8>),
    /// Trust is below this.
    TrustBelow(Located<u8>),
    /// Distress is at least this.
    DistressAtLeast(Located<u8>),
    /// Distress is below this.
    DistressBelow(Located<u8>),
    /// This question has been asked.
    Asked(Text),
    /// This cue has been perceived.
    Seen(Text),
    /// This document has been read.
    Read(Text),
    /// This has been done with the person.
    Done(Conduct),
    /// This has been done with that other person.
    DoneWith(Conduct, Text),
    /// The draw came out so.
    Drawn(Text, Text),
    /// This event has happened.
    Happened(Text),
    /// At least this many minutes have passed.
    After(Located<u16>),
    /// Fewer than this many minutes have passed.
    Before(Located<u16>),
    /// The trainee is in this place.
    At(Text),
    /// That person is in the same place as the trainee.
    Present(Text),
    /// Both documents have been laid side by side.
    Compared(Text, Text),
    /// Something has been noted about this cue.
    Noted(Text),
    /// A certainty has been stated about this person.
    Rated(Text),
    /// A decision has been made about this person.
    Decided(Text),
    /// Any of these.
    Any(Vec<WhenDraft>),
    /// All of these; for use inside `Any` and `Not`.
    All(Vec<WhenDraft>),
    /// Not this.
    Not(Box<WhenDraft>),
}

/// A change.
#[derive(Debug, Deserialize)]
pub enum ThenDraft {
    /// Trust of the person at hand.
    Trust(i8),
    /// Distress of the person at hand.
    Distress(i8),
    /// Trust of a named person.
    TrustOf(Text, i8),
    /// Distress of a named person.
    DistressOf(Text, i8),
    /// A person comes to a place.
    Arrives(Text, Text),
    /// A person goes away.
    Leaves(Text),
    /// The trainee is brought to a place: somebody leads the way, or a door is shut behind them.
    Goes(Text),
    /// Time passes.
    Minutes(u16),
    /// A person will not talk any more in this run.
    Shuts(Text),
    /// A document comes to hand.
    Finds(Text),
}

/// A scripted run beside the scenario, with what it must score: `walkthroughs/textbook.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Walkthrough")]
pub struct WalkthroughDraft {
    /// What this run shows, in a sentence.
    pub says: String,
    /// The seeds it is played with. Each must score what is expected.
    pub seeds: Vec<u64>,
    /// Whether a note about a cue that the draw kept from surfacing is passed over. Any other refusal fails.
    #[serde(default)]
    pub skips_unmet_notes: bool,
    /// The moves.
    pub steps: Vec<Located<Step>>,
    /// What it must score.
    pub expect: ExpectDraft,
}

/// A move, in the words of the scenario file. Walkthroughs and records are made of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Go to a place.
    Go(String),
    /// Look at a hotspot of the place where one is.
    Look(String),
    /// Read a document that has been found.
    Read(String),
    /// Lay two documents side by side.
    Compare(String, String),
    /// Ask a question.
    Ask(String),
    /// Do something that concerns nobody in particular.
    Do(Conduct),
    /// Do something with a person. For `ChooseInterpreter` the person is the interpreter's interviewee,
    /// see [`Step::Interpret`].
    With(Conduct, String),
    /// Choose who interprets for a person: person, interpreter.
    Interpret(String, String),
    /// Write in the notebook.
    Note {
        /// The cue.
        cue: String,
        /// About whom.
        about: String,
        /// The indicators it stands for; none for "means nothing".
        shows: Vec<String>,
        /// How sure, 0–100.
        sure: u8,
    },
    /// Take a note back: cue, person.
    Retract(String, String),
    /// Say how likely it is, 0–100, that a person is a victim.
    Rate(String, u8),
    /// Decide about a person.
    Decide {
        /// The person.
        about: String,
        /// One finding or more.
        findings: Vec<Finding>,
        /// The services.
        #[serde(default)]
        services: Vec<String>,
        /// Consent to the referral.
        consent: ConsentBasis,
        /// With whom information is shared, beyond the services.
        #[serde(default)]
        share: Vec<String>,
        /// About offences.
        offences: OffenceHandling,
        /// About staying and returning.
        onward: Onward,
    },
    /// End the run.
    End,
}

/// What a walkthrough must score.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectDraft {
    /// The band.
    pub band: Band,
    /// Practice points of unsafe errors, exactly these.
    #[serde(default, rename = "unsafe")]
    pub unsafe_errors: Vec<String>,
    /// Competencies that reach at least so much.
    #[serde(default)]
    pub at_least: Vec<(Competency, u8)>,
    /// Competencies that reach at most so much.
    #[serde(default)]
    pub at_most: Vec<(Competency, u8)>,
}
