//! Exactly what a trainee may see now. Faces and policies get a view and nothing else, so none of them can cheat:
//! kinds of questions, truths, what a cue shows, trust and distress stay behind it.

use super::event::{Event, How};
use super::state::{Consent, Note, Phase};
use super::{Decided, Session};
use crate::practice::Offered;
use crate::scenario::{
    CueIx, DocumentIx, Header, HotspotIx, Look, PersonIx, PlaceIx, Profile, QuestionIx, Scenario, ServiceIx, Spoken,
    TextIx, Texts, fill,
};
use crate::vocabulary::{Conduct, Ease, Gender, Role, Strain, Topic};
use std::borrow::Cow;

/// A view of a run.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    session: &'a Session,
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
#[derive(Clone, Copy, Debug)]
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
    /// The scenario's words, or the key of an interface text that names the person.
    pub words: Words,
}

/// The words of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The scenario's.
    Scenario(TextIx),
    /// An interface text, told about [`Line::with`].
    Interface(&'static str),
    /// What the official did, in the general words for it.
    Conduct(Conduct),
}

impl<'a> View<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        Self {
            session,
            texts: session.scenario.texts(),
        }
    }

    /// The same view, in another language.
    #[must_use]
    pub const fn with_texts(self, texts: &'a Texts) -> Self {
        Self { texts, ..self }
    }

    fn scenario(self) -> &'a Scenario {
        &self.session.scenario
    }

    /// What stands on the shelf about the scenario.
    #[must_use]
    pub fn header(self) -> &'a Header {
        self.scenario().header()
    }

    /// Where the run stands.
    #[must_use]
    pub const fn phase(self) -> Phase {
        self.session.state.phase
    }

    /// Minutes of the shift that have passed, and that there are.
    #[must_use]
    pub fn minutes(self) -> (u16, u16) {
        (self.session.state.minute, self.scenario().header().clock_minutes)
    }

    /// Hour and minute on the wall.
    #[must_use]
    pub fn time_of_day(self) -> (u16, u16) {
        let minutes = self.scenario().header().clock_starts + self.session.state.minute;
        (minutes / 60 % 24, minutes % 60)
    }

    /// A text of the scenario, with the people drawn filled in.
    #[must_use]
    pub fn text(self, ix: TextIx) -> Cow<'a, str> {
        fill(self.texts.raw(ix), move |id| {
            self.scenario().person_named(id).and_then(|p| self.spoken(p))
        })
    }

    fn profile(self, person: PersonIx) -> Option<&'a Profile> {
        self.session.drawn.profile(self.scenario(), person)
    }

    fn spoken(self, person: PersonIx) -> Option<Spoken<'a>> {
        let profile = self.profile(person)?;
        Some(Spoken {
            name: &profile.name,
            age: profile.age,
            from: self.texts.raw(profile.from),
            gender: profile.gender,
        })
    }

    /// A person's first name.
    #[must_use]
    pub fn name(self, person: PersonIx) -> &'a str {
        self.profile(person).map_or("", |p| &p.name)
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
        self.profile(person).map_or("", |p| self.texts.raw(p.from))
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
    pub fn languages(self, person: PersonIx) -> &'a [String] {
        &self.scenario().person(person).speaks
    }

    /// What trust and distress look like from outside.
    #[must_use]
    pub fn bearing(self, person: PersonIx) -> (Ease, Strain) {
        let state = self.session.person_state(person);
        (Ease::of_trust(state.trust), Strain::of_distress(state.distress))
    }

    // ---- places ----

    /// Where the trainee is.
    #[must_use]
    pub const fn place(self) -> PlaceIx {
        self.session.state.place
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
            .filter(|&p| p == here || self.session.holds(self.scenario().place(p).when, None))
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
                    is_seen: self.session.state.looked.has(ix.index()),
                }
            })
            .collect()
    }

    /// What one saw on looking at something.
    #[must_use]
    pub fn spot_text(self, spot: HotspotIx) -> TextIx {
        self.scenario().hotspot(spot).text
    }

    // ---- people ----

    fn sorted(self, mut people: Vec<PersonIx>) -> Vec<PersonIx> {
        people.sort_by_key(|&p| self.session.drawn.rank(p));
        people
    }

    /// Everyone who is here or can be talked to from here.
    #[must_use]
    pub fn people_here(self) -> Vec<PersonIx> {
        let here = |&p: &PersonIx| self.session.is_reachable(p) && !self.scenario().person(p).remote;
        self.sorted(self.scenario().person_ixs().filter(here).collect())
    }

    /// Everyone about whom something can be noted.
    #[must_use]
    pub fn interviewees(self) -> Vec<PersonIx> {
        self.sorted(
            self.scenario()
                .person_ixs()
                .filter(|&p| self.role(p) == Role::Interviewee)
                .collect(),
        )
    }

    /// Everyone about whom a decision is asked.
    #[must_use]
    pub fn to_decide(self) -> Vec<PersonIx> {
        self.sorted(self.scenario().decisions().iter().map(|d| d.about).collect())
    }

    /// Whether a person can be talked to from here.
    #[must_use]
    pub fn is_reachable(self, person: PersonIx) -> bool {
        self.session.is_reachable(person)
    }

    /// Where a person is, as far as the official can know.
    #[must_use]
    pub fn whereabouts(self, person: PersonIx) -> Option<PlaceIx> {
        self.session.person_state(person).at
    }

    /// Whether a person was taken aside; and whether into a private room.
    #[must_use]
    pub fn is_apart(self, person: PersonIx) -> (bool, bool) {
        let state = self.session.person_state(person);
        (state.has_done(Conduct::Separate), state.has_done(Conduct::PrivateRoom))
    }

    /// Who interprets for a person.
    #[must_use]
    pub fn interpreter(self, person: PersonIx) -> Option<PersonIx> {
        self.session.person_state(person).interpreter
    }

    /// Whether the official and the person share a language.
    #[must_use]
    pub fn shares_language(self, person: PersonIx) -> bool {
        self.scenario().person(person).shares_language
    }

    /// Who could interpret for a person.
    #[must_use]
    pub fn interpreters(self, person: PersonIx) -> Vec<PersonIx> {
        let speaks = self.languages(person);
        let fits = |&p: &PersonIx| {
            let other = self.scenario().person(p);
            other.role == Role::Interpreter
                && p != person
                && (other.remote || self.session.person_state(p).at.is_some())
                && other.speaks.iter().any(|l| speaks.contains(l))
        };
        self.scenario().person_ixs().filter(fits).collect()
    }

    /// What a person said when asked whether they will talk, and whether they want the referral.
    #[must_use]
    pub fn consents(self, person: PersonIx) -> (Consent, Consent) {
        let state = self.session.person_state(person);
        (state.talk, state.referral)
    }

    /// The questions that can be put to a person now, in the order of the file.
    #[must_use]
    pub fn questions(self, person: PersonIx) -> Vec<QuestionOffer> {
        let mut offers = Vec::new();
        self.push_questions(person, &mut offers);
        offers
    }

    /// The same, into a list that is used again.
    pub fn push_questions(self, person: PersonIx, offers: &mut Vec<QuestionOffer>) {
        for &ix in &self.scenario().person(person).questions {
            let question = self.scenario().question(ix);
            if self.session.holds(question.when, Some(person)) {
                let is_asked = self.session.state.asked.has(ix.index());
                offers.push(QuestionOffer {
                    ix,
                    topic: question.topic,
                    ask: question.ask,
                    is_asked,
                });
            }
        }
    }

    /// Whether anything can be asked of a person at all, and if not, why not.
    ///
    /// # Errors
    /// The reason that would be told.
    pub fn may_talk(self, person: PersonIx) -> Result<(), super::Refusal> {
        match self
            .scenario()
            .person(person)
            .questions
            .iter()
            .map(|&q| self.session.may_ask(self.scenario().question(q)))
            .next()
        {
            Some(Err(super::Refusal::NotNow) | Ok(())) | None => Ok(()),
            Some(Err(refusal)) => Err(refusal),
        }
    }

    /// What can be done with a person, or in general.
    #[must_use]
    pub fn conduct(self, with: Option<PersonIx>) -> Vec<ConductOffer> {
        let mut offers = Vec::new();
        for &conduct in Conduct::ALL {
            if conduct.is_general() == with.is_some() {
                continue;
            }
            let label = self.conduct_label(conduct, with);
            let listed = label.is_some() || self.is_listed(conduct, with);
            let always = self.session.practice.conduct(conduct).offered == Offered::Always;
            let fits = match (conduct, with) {
                (Conduct::ChooseInterpreter, Some(p)) => !self.shares_language(p) && !self.interpreters(p).is_empty(),
                (Conduct::BriefInterpreter, Some(p)) => self.interpreter(p).is_some(),
                _ => true,
            };
            if fits && (always || listed) {
                let is_done = match with {
                    Some(p) => self.session.person_state(p).has_done(conduct),
                    None => self.session.has_done_in_general(conduct),
                };
                offers.push(ConductOffer {
                    conduct,
                    with,
                    label,
                    is_done,
                });
            }
        }
        offers
    }

    fn is_listed(self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        self.scenario().local_ixs().any(|ix| {
            let local = self.scenario().local(ix);
            local.does == conduct && (local.with.is_none() || local.with == with || with.is_none())
        })
    }

    fn conduct_label(self, conduct: Conduct, with: Option<PersonIx>) -> Option<TextIx> {
        let labels = |exact: bool| {
            self.scenario().local_ixs().find_map(|ix| {
                let local = self.scenario().local(ix);
                let fits = if exact {
                    local.with == with
                } else {
                    local.with.is_none()
                };
                (local.does == conduct && fits).then_some(local.label).flatten()
            })
        };
        labels(true).or_else(|| labels(false))
    }

    // ---- documents, cues, notebook ----

    /// The documents at hand, and whether each has been read.
    #[must_use]
    pub fn documents(self) -> Vec<(DocumentIx, bool)> {
        let state = &self.session.state;
        self.scenario()
            .document_ixs()
            .filter(|d| state.found.has(d.index()))
            .map(|d| (d, state.read.has(d.index())))
            .collect()
    }

    /// Title and kind of a document at hand.
    #[must_use]
    pub fn document_texts(self, document: DocumentIx) -> (TextIx, Option<TextIx>) {
        let document = self.scenario().document(document);
        (document.title, document.text)
    }

    /// The lines of a document that has been read, and the cue each gave.
    #[must_use]
    pub fn document_rows(self, document: DocumentIx) -> Vec<(TextIx, TextIx, Option<CueIx>)> {
        if !self.session.state.read.has(document.index()) {
            return Vec::new();
        }
        let met = |c: &CueIx| self.session.state.met.has(c.index());
        self.scenario()
            .document(document)
            .rows
            .iter()
            .map(|r| (r.label, r.text, r.cue.filter(met)))
            .collect()
    }

    /// The cues perceived, in the order in which they were, each with how.
    #[must_use]
    pub fn cues(self) -> Vec<(CueIx, How)> {
        let entries = self.session.entries.iter().flat_map(|e| &e.events);
        let events = self.session.opening.iter().chain(entries);
        events
            .filter_map(|e| {
                if let Event::CueMet(cue, how) = e {
                    Some((*cue, *how))
                } else {
                    None
                }
            })
            .collect()
    }

    /// A cue as the notebook quotes it.
    #[must_use]
    pub fn cue_text(self, cue: CueIx) -> TextIx {
        self.scenario().cue(cue).text
    }

    /// The notebook.
    #[must_use]
    pub fn notes(self) -> &'a [Note] {
        &self.session.state.notes
    }

    /// The certainty stated about a person, 0–100.
    #[must_use]
    pub fn rating(self, person: PersonIx) -> Option<u8> {
        self.session.state.ratings[person.index()]
    }

    /// The decision made about a person.
    #[must_use]
    pub fn decided(self, person: PersonIx) -> Option<&'a Decided> {
        self.session.state.decided[person.index()].as_ref()
    }

    /// The services on offer for a person.
    #[must_use]
    pub fn services(self, person: PersonIx) -> &'a [ServiceIx] {
        self.scenario().decision(person).map_or(&[], |d| &d.services)
    }

    /// What a service is called here.
    #[must_use]
    pub fn service_label(self, service: ServiceIx) -> TextIx {
        self.scenario().service(service).label
    }

    // ---- what was said and seen ----

    /// How many actions have been accepted.
    #[must_use]
    pub fn entries(self) -> usize {
        self.session.entries.len()
    }

    /// Every line so far, in order.
    #[must_use]
    pub fn lines(self) -> Vec<Line> {
        let mut lines = vec![self.scene(None, Words::Scenario(self.header().opening))];
        for event in &self.session.opening {
            self.push_line(None, event, &mut lines);
        }
        for number in 0..self.session.entries.len() {
            lines.extend(self.lines_of(number));
        }
        lines
    }

    /// The lines of one entry.
    #[must_use]
    pub fn lines_of(self, entry: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        for event in self.session.entries.get(entry).map_or(&[][..], |e| &e.events) {
            self.push_line(Some(entry), event, &mut lines);
        }
        lines
    }

    const fn scene(self, entry: Option<usize>, words: Words) -> Line {
        Line {
            entry,
            speaker: Speaker::Scene,
            with: None,
            words,
        }
    }

    fn push_line(self, entry: Option<usize>, event: &Event, lines: &mut Vec<Line>) {
        let scenario = self.scenario();
        let told = |key: &'static str, with: PersonIx| Line {
            entry,
            speaker: Speaker::Scene,
            with: Some(with),
            words: Words::Interface(key),
        };
        match *event {
            Event::Moved(place) => lines.push(self.scene(entry, Words::Scenario(scenario.place(place).text))),
            Event::Looked(spot) => lines.push(self.scene(entry, Words::Scenario(scenario.hotspot(spot).text))),
            Event::Compared(a, b) => self.push_comparison(entry, a, b, lines),
            Event::Asked { question, .. } => {
                let question = scenario.question(question);
                lines.push(Line {
                    entry,
                    speaker: Speaker::You,
                    with: Some(question.to),
                    words: Words::Scenario(question.ask),
                });
            }
            Event::Answered { question, answer, .. } => {
                let to = scenario.question(question).to;
                let words = Words::Scenario(scenario.answer(answer).say);
                lines.push(Line {
                    entry,
                    speaker: Speaker::Person(to),
                    with: Some(to),
                    words,
                });
            }
            Event::Did {
                conduct, with, local, ..
            } => {
                if conduct != Conduct::ChooseInterpreter {
                    lines.push(Line {
                        entry,
                        speaker: Speaker::You,
                        with,
                        words: Words::Conduct(conduct),
                    });
                }
                if let Some(say) = local.and_then(|ix| scenario.local(ix).say) {
                    lines.push(Line {
                        entry,
                        speaker: Speaker::Scene,
                        with,
                        words: Words::Scenario(say),
                    });
                }
            }
            Event::Interprets { to, by, .. } => {
                lines.push(Line {
                    entry,
                    speaker: Speaker::Person(by),
                    with: Some(to),
                    words: Words::Interface("line-interprets"),
                });
            }
            Event::TalkConsent(person, yes) => {
                lines.push(told(if yes { "line-will-talk" } else { "line-will-not-talk" }, person))
            }
            Event::ReferralConsent(person, yes) => lines.push(told(
                if yes {
                    "line-wants-referral"
                } else {
                    "line-wants-no-referral"
                },
                person,
            )),
            Event::Happened(ix) => {
                let event = scenario.event(ix);
                let speaker = event.by.map_or(Speaker::Scene, Speaker::Person);
                lines.push(Line {
                    entry,
                    speaker,
                    with: event.by,
                    words: Words::Scenario(event.say),
                });
            }
            Event::Shut(person) => lines.push(told("line-shut", person)),
            Event::ShiftOver => lines.push(self.scene(entry, Words::Interface("line-shift-over"))),
            Event::Clock(_)
            | Event::Found(_)
            | Event::WasRead(_)
            | Event::CueMet(..)
            | Event::Trust(..)
            | Event::Distress(..)
            | Event::Arrived(..)
            | Event::Left(_)
            | Event::Noted(..)
            | Event::Retracted(..)
            | Event::Rated(..)
            | Event::DecidedAbout(_)
            | Event::Ended => {}
        }
    }

    fn push_comparison(self, entry: Option<usize>, a: DocumentIx, b: DocumentIx, lines: &mut Vec<Line>) {
        let before = lines.len();
        for (one, other) in [(a, b), (b, a)] {
            for found in self.scenario().document(one).compare.iter().filter(|c| c.with == other) {
                lines.push(self.scene(entry, Words::Scenario(found.text)));
            }
        }
        if lines.len() == before {
            lines.push(self.scene(entry, Words::Interface("line-nothing-to-compare")));
        }
    }
}
