//! Exactly what a trainee may see now. Faces and policies get a view and nothing else, so none of them can cheat:
//! kinds of questions, truths, what a cue shows, trust and distress stay behind it.

mod lines;
mod papers;
mod people;

use super::Session;
use super::log::Log;
use super::setting::Now;
use super::state::Phase;
use crate::locale::PersonKey;
use crate::scenario::{
    Header, HotspotIx, Look, PersonIx, PlaceIx, Profile, QuestionIx, Scenario, Spoken, TextIx, Texts, fill,
};
use crate::vocabulary::{Conduct, Ease, Gender, Role, Strain, Topic};
use std::borrow::Cow;

/// A view of a run.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    now: Now<'a>,
    log: &'a Log,
    texts: &'a Texts,
}

/// Something that can be looked at.
#[derive(Clone, Copy, Debug)]
pub struct SpotView<'a> {
    /// The hotspot.
    pub ix: HotspotIx,
    /// The element of the picture.
    pub element: &'a str,
    /// What it is.
    pub label: TextIx,
    /// Whether it has been looked at.
    pub is_seen: bool,
}

/// A question that can be put now. Its kind is the trainee's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionOffer {
    /// The question.
    pub ix: QuestionIx,
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub ask: TextIx,
    /// Whether it has been put before.
    pub is_asked: bool,
}

/// Something that can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConductOffer {
    /// The conduct.
    pub conduct: Conduct,
    /// With whom.
    pub with: Option<PersonIx>,
    /// Words of the scenario for it.
    pub label: Option<TextIx>,
    /// Whether it has been done.
    pub is_done: bool,
}

/// Who speaks a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The trainee.
    You,
    /// A person.
    Person(PersonIx),
    /// Nobody: something seen or heard.
    Scene,
}

/// One line of what was said and seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The entry it belongs to, from 0; none before the first action.
    pub entry: Option<usize>,
    /// Who speaks.
    pub speaker: Speaker,
    /// With or about whom, for sorting lines into conversations.
    pub with: Option<PersonIx>,
    /// Whether it came by itself, and so is heard wherever the trainee is.
    pub is_event: bool,
    /// The scenario's words, or the key of an interface text that names the person.
    pub words: Words,
}

/// The words of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The scenario's.
    Scenario(TextIx),
    /// An interface text, told about [`Line::with`].
    Interface(PersonKey),
    /// What the official did, in the general words for it.
    Conduct(Conduct),
}

impl<'a> View<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        Self {
            now: session.now(),
            log: &session.log,
            texts: session.scenario.texts(),
        }
    }

    /// The same view, in another language.
    #[must_use]
    pub const fn with_texts(self, texts: &'a Texts) -> Self {
        Self { texts, ..self }
    }

    fn scenario(self) -> &'a Scenario {
        self.now.scenario
    }

    /// What stands on the shelf about the scenario.
    #[must_use]
    pub fn header(self) -> &'a Header {
        self.scenario().header()
    }

    /// Where the run stands.
    #[must_use]
    pub const fn phase(self) -> Phase {
        self.now.state.phase
    }

    /// Minutes of the shift that have passed, and that there are.
    #[must_use]
    pub fn minutes(self) -> (u16, u16) {
        (self.now.state.minute, self.scenario().header().clock_minutes)
    }

    /// Hour and minute on the wall.
    #[must_use]
    pub fn time_of_day(self) -> (u16, u16) {
        let minutes = self.scenario().header().clock_starts + self.now.state.minute;
        (minutes / 60 % 24, minutes % 60)
    }

    /// A text of the scenario, with the people drawn filled in.
    #[must_use]
    #[inline]
    pub fn text(self, ix: TextIx) -> Cow<'a, str> {
        match self.texts.plain(ix) {
            Some(plain) => Cow::Borrowed(plain),
            None => self.filled(ix),
        }
    }

    fn filled(self, ix: TextIx) -> Cow<'a, str> {
        fill(self.texts.raw(ix), move |id| {
            self.scenario().person_named(id).and_then(|p| self.spoken(p))
        })
    }

    fn profile(self, person: PersonIx) -> Option<&'a Profile> {
        self.now.drawn.profile(self.scenario(), person)
    }

    fn spoken(self, person: PersonIx) -> Option<Spoken<'a>> {
        let profile = self.profile(person)?;
        Some(Spoken {
            name: self.texts.name(profile.name),
            age: profile.age,
            from: self.texts.name(profile.from),
            gender: profile.gender,
            digits: self.texts.digits(),
        })
    }

    /// A person's first name, joined so that no line is broken in it ([`crate::locale::join`]).
    #[must_use]
    pub fn name(self, person: PersonIx) -> &'a str {
        self.profile(person).map_or("", |p| self.texts.name(p.name))
    }

    /// A person's age in years.
    #[must_use]
    pub fn age(self, person: PersonIx) -> u8 {
        self.profile(person).map_or(0, |p| p.age)
    }

    /// Which words stand for a person.
    #[must_use]
    pub fn gender(self, person: PersonIx) -> Gender {
        self.profile(person).map_or(Gender::Woman, |p| p.gender)
    }

    /// Where a person is from.
    #[must_use]
    pub fn country(self, person: PersonIx) -> &'a str {
        self.profile(person).map_or("", |p| self.texts.name(p.from))
    }

    /// How a person's portrait looks.
    #[must_use]
    pub fn look(self, person: PersonIx) -> Look {
        self.profile(person).map(|p| p.look).unwrap_or_default()
    }

    /// What one sees of a person.
    #[must_use]
    pub fn line_about(self, person: PersonIx) -> TextIx {
        self.scenario().person(person).line
    }

    /// The part a person plays in the place.
    #[must_use]
    pub fn role(self, person: PersonIx) -> Role {
        self.scenario().person(person).role
    }

    /// The languages a person speaks, as far as anyone would say.
    #[must_use]
    pub fn languages(self, person: PersonIx) -> Vec<&'a str> {
        let names = self.scenario().person(person).speaks_in_words.iter();
        names.map(|&name| self.texts.name(name)).collect()
    }

    /// What trust and distress look like from outside.
    #[must_use]
    pub fn bearing(self, person: PersonIx) -> (Ease, Strain) {
        let state = self.now.person_state(person);
        (Ease::of_trust(state.trust), Strain::of_distress(state.distress))
    }

    // ---- places ----

    /// Where the trainee is.
    #[must_use]
    pub const fn place(self) -> PlaceIx {
        self.now.state.place
    }

    /// Title, description and picture of a place.
    #[must_use]
    pub fn place_texts(self, place: PlaceIx) -> (TextIx, TextIx, &'a str) {
        let place = self.scenario().place(place);
        (place.title, place.text, &place.art)
    }

    /// The places one may go to now, and the one where one is.
    #[must_use]
    pub fn places(self) -> Vec<PlaceIx> {
        let here = self.place();
        self.scenario()
            .place_ixs()
            .filter(|&p| p == here || self.now.holds(self.scenario().place(p).when, None))
            .collect()
    }

    /// What can be looked at here.
    #[must_use]
    pub fn spots(self) -> Vec<SpotView<'a>> {
        let place = self.scenario().place(self.place());
        place
            .hotspots
            .iter()
            .map(|&ix| {
                let spot = self.scenario().hotspot(ix);
                SpotView {
                    ix,
                    element: &spot.element,
                    label: spot.label,
                    is_seen: self.now.state.looked.has(ix.index()),
                }
            })
            .collect()
    }

    /// What something that can be looked at is called.
    #[must_use]
    pub fn spot_label(self, spot: HotspotIx) -> TextIx {
        self.scenario().hotspot(spot).label
    }

    /// What one saw on looking at something.
    #[must_use]
    pub fn spot_text(self, spot: HotspotIx) -> TextIx {
        self.scenario().hotspot(spot).text
    }
}
