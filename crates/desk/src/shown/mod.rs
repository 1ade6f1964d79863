//! Every screen as plain values in reading order: what is told, and what is offered with its words, its state and the wish
//! it stands for. What stands on a screen is decided here, once; a window, a terminal and a page only lay it out. A face
//! asks neither the run nor the view what to show, and holds no words of its own.

pub mod across;
pub mod cards;
pub mod debrief;
pub mod decide;
pub mod drill;
pub mod end;
pub mod keys;
pub mod leaving;
pub mod lying;
pub mod moment;
pub mod notebook;
pub mod papers;
mod parts;
pub mod people;
pub mod place;
pub mod plain;
pub mod plot;
pub mod prebrief;
pub mod reading;
pub mod run;
mod scene;
pub mod shelf;
mod sorting;
pub mod talk;
pub mod told;
pub mod typed;

pub use across::Across;
pub use cards::{Passage, Quiet};
pub use debrief::Debrief;
pub use decide::Decide;
pub use drill::Drill;
pub use end::End;
pub use keys::KeySheet;
pub use leaving::Leaving;
pub use lying::{Laying, LyingLine};
pub use moment::Moment;
pub use notebook::Notebook;
pub use papers::Papers;
pub use parts::{Block, Fact, Field, Finish, Portrait, Rating, Takes};
pub use people::{Beside, Person};
pub use place::PlaceScreen;
pub use plot::Plot;
pub use prebrief::Prebrief;
pub use reading::{Door, First, Reading, Reads};
pub use run::Run;
pub use scene::Scene;
pub use shelf::Shelf;
pub use sorting::Sorting;
pub use talk::Talk;
pub use told::{Kind, Mark, Told, Touch};

use crate::memory::Memory;
use crate::wish::Wish;
use grounds_core::diagnostic::Severity;
use grounds_core::locale::Messages;

/// Everything that a face shows at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Which opening of a thing this is, counted by whoever opens it: what a face remembers by itself, such as where a list
    /// was scrolled to, is not for the next one.
    pub opening: u64,
    /// What the program is called, for those who hear which window it is.
    pub program: String,
    /// What is open.
    pub body: Body,
    /// What has to be told, until it is dismissed.
    pub notice: Option<Notice>,
    /// What lies over everything else and has to be answered first.
    pub sheet: Option<Sheet>,
    /// The way to the choice of languages.
    pub door: Door,
}

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// In which language: asked once, before everything else.
    First(First),
    /// What there is to play.
    Shelf(Shelf),
    /// What to know before a run.
    Prebrief(Prebrief),
    /// A run.
    Run(Run),
    /// What a run was worth.
    Debrief(Box<Debrief>),
    /// What many runs show together.
    Across(Box<Across>),
    /// A drill.
    Drill(Box<Drill>),
    /// Nothing that could be shown: a scenario being written, of which no version can be played yet.
    Nothing,
}

/// The part of a run that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// Somebody wants something now, and waits: it is in front of everything else.
    Moment(Moment),
    /// The talk at the table.
    Talk(Box<Talk>),
    /// Where one is, and who is there.
    Place(PlaceScreen),
    /// What can be read.
    Papers(Papers),
    /// What was noted.
    Notebook(Notebook),
    /// What is decided.
    Decide(Decide),
}

/// What lies over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The choice of languages and the size of text.
    Reading(Reading),
    /// The keys of the screen in front.
    Keys(KeySheet),
    /// The question whether the day or the run shall end.
    End(End),
    /// A card that was pulled out, and putting it back.
    Card(Passage, Offer),
    /// A moment away from it all, over everything.
    Quiet(Quiet),
    /// The question whether to leave although steps are not kept.
    Leaving(Leaving),
}

impl Sheet {
    /// What lies over a run, if anything. Languages come first: the question is to be understood.
    #[must_use]
    pub fn over_run(scene: &Scene<'_>, reads: &Reads, body: &Body) -> Option<Self> {
        let end = || scene.memory.is_ending.then(|| Self::End(end::end(scene)));
        let card = || scene.memory.card.map(|card| cards::pulled(scene, reads, card));
        Self::over(scene.messages, reads, scene.memory, body)
            .or_else(end)
            .or_else(card)
    }

    /// What lies over any other screen.
    #[must_use]
    pub fn over(messages: &Messages, reads: &Reads, memory: &Memory, body: &Body) -> Option<Self> {
        let keys = || Self::Keys(keys::keys(messages, reads, body));
        let reading = || Self::Reading(reading::reading(messages, reads));
        memory
            .is_reading_open
            .then(reading)
            .or_else(|| memory.is_keys_open.then(keys))
    }

    /// What closes it and does nothing else.
    #[must_use]
    pub fn close(&self) -> Wish {
        match self {
            Self::Reading(reading) => reading.close.wish.clone(),
            Self::Keys(keys) => keys.close.wish.clone(),
            Self::End(end) => end.close.clone().into(),
            Self::Card(_, close) => close.wish.clone(),
            Self::Quiet(quiet) => quiet.back.wish.clone(),
            Self::Leaving(leaving) => leaving.stay.wish.clone(),
        }
    }

    /// The sheet in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        match self {
            Self::Reading(reading) => reading.blocks(),
            Self::Keys(keys) => keys.blocks(),
            Self::End(end) => end.blocks(),
            Self::Card(card, close) => {
                let mut out = Vec::new();
                card.blocks_into(1, &mut out);
                out.push(Block::Offer(close));
                out
            }
            Self::Quiet(quiet) => quiet.blocks(),
            Self::Leaving(leaving) => leaving.blocks(),
        }
    }
}

/// Something that has to be told, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub note: Note,
    /// What can be done; the last one makes it go.
    pub offers: Vec<Offer>,
}

impl From<Severity> for Tone {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Advice => Self::Accent,
            Severity::Warning => Self::Warn,
            Severity::Error => Self::Bad,
        }
    }
}

impl Screen {
    /// The screen in reading order: what lies over it first, then what has to be told.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.sheet.as_ref().map(Sheet::blocks).unwrap_or_default();
        if let Some(notice) = &self.notice {
            out.push(Block::Note(&notice.note));
            out.extend(notice.offers.iter().map(Block::Offer));
        }
        out.extend(match &self.body {
            Body::First(first) => first.blocks(),
            Body::Shelf(shelf) => shelf.blocks(),
            Body::Prebrief(prebrief) => prebrief.blocks(),
            Body::Run(run) => run.blocks(),
            Body::Debrief(debrief) => debrief.blocks(),
            Body::Across(across) => across.blocks(),
            Body::Drill(drill) => drill.blocks(),
            Body::Nothing => Vec::new(),
        });
        out.push(Block::Offer(&self.door.offer));
        out.extend(self.door.notes.iter().map(Block::Note));
        out
    }
}

impl Panel {
    /// The part in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        match self {
            Self::Moment(moment) => moment.blocks(),
            Self::Talk(talk) => talk.blocks(),
            Self::Place(place) => place.blocks(),
            Self::Papers(papers) => papers.blocks(),
            Self::Notebook(notebook) => notebook.blocks(),
            Self::Decide(decide) => decide.blocks(),
        }
    }
}

/// Something one can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it says.
    pub words: String,
    /// What stands below in smaller letters, if anything.
    pub below: Option<String>,
    /// How it stands.
    pub state: OfferState,
    /// What it stands for.
    pub wish: Wish,
}

/// How an offer stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OfferState {
    /// It can be chosen.
    #[default]
    Open,
    /// It is the one to take if one takes any: a face may put it first or let Enter choose it.
    Main,
    /// It was chosen before and can be again; in words, for those who cannot see a tick.
    Done(String),
    /// It is the one of its list that holds now.
    Chosen,
    /// It cannot be chosen now; why, in words.
    Closed(String),
}

impl Offer {
    /// An offer that can be chosen.
    pub fn new(words: impl Into<String>, wish: impl Into<Wish>) -> Self {
        Self {
            words: words.into(),
            below: None,
            state: OfferState::Open,
            wish: wish.into(),
        }
    }

    /// With words below.
    #[must_use]
    pub fn below(mut self, words: impl Into<String>) -> Self {
        self.below = Some(words.into());
        self
    }

    /// As the one to take if one takes any.
    #[must_use]
    pub fn main(mut self) -> Self {
        self.state = OfferState::Main;
        self
    }

    /// As the one that holds now, when it does.
    #[must_use]
    pub fn chosen(mut self, is_chosen: bool) -> Self {
        if is_chosen {
            self.state = OfferState::Chosen;
        }
        self
    }

    /// As done before, when it was.
    #[must_use]
    pub fn done(mut self, words: Option<String>) -> Self {
        if let Some(words) = words {
            self.state = OfferState::Done(words);
        }
        self
    }

    /// As closed, when there is a reason.
    #[must_use]
    pub fn closed(mut self, why: Option<String>) -> Self {
        if let Some(why) = why {
            self.state = OfferState::Closed(why);
        }
        self
    }

    /// Whether it is the one to take if one takes any.
    #[must_use]
    pub fn is_main(&self) -> bool {
        self.state == OfferState::Main
    }

    /// Whether it is the one that holds now.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.state == OfferState::Chosen
    }
}

/// Offers under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading; none where the offers speak for themselves.
    pub heading: Option<String>,
    /// What is said before the offers, in reading order.
    pub notes: Vec<Note>,
    /// The offers.
    pub offers: Vec<Offer>,
}

impl Section {
    /// Whether there is nothing in it: its heading needs not be shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.offers.is_empty()
    }

    /// Offers under a heading.
    pub fn new(heading: impl Into<String>, offers: Vec<Offer>) -> Self {
        Self {
            heading: Some(heading.into()),
            notes: Vec::new(),
            offers,
        }
    }
}

/// What a note is about, for its colour and its place; never the only sign of anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// By the way.
    #[default]
    Plain,
    /// Worth a look.
    Accent,
    /// Good news.
    Good,
    /// A caution.
    Warn,
    /// Bad news.
    Bad,
}

/// Something that is said to the person at the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is about.
    pub tone: Tone,
    /// What it says.
    pub words: String,
}

impl Note {
    /// A note.
    pub fn new(tone: Tone, words: impl Into<String>) -> Self {
        Self {
            tone,
            words: words.into(),
        }
    }
}
