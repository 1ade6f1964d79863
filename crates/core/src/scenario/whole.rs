//! A scenario that cannot be wrong.

use super::cond::{Cond, Effect};
use super::draft::headings::Heading;
use super::draws::{Cast, Choose, Deal, Dealt};
use super::ix::{
    ActIx, BankIx, BankLineIx, CastIx, DrawIx, EffectIx, EventIx, MarkIx, PaperIx, PersonIx, PlaceIx, PromiseIx, RowIx,
    ServiceIx, SpotIx, ThingIx, TongueIx,
};
use super::parts::{
    Act, Bank, BankLine, Event, Header, Mark, Outcome, Paper, Person, Place, Promise, Row, Service, Spot, Thing,
};
use super::talk::{AnswerIx, FactIx, Index, MomentIx, ReplyIx, Script, Span, SubjectIx, TextIx};
use crate::vocabulary::words::Topic;

/// What a talk changes outside itself: for each of its answers, moments and replies.
#[derive(Clone, Debug, Default)]
pub struct Aftermath {
    pub(super) answers: Vec<Span<EffectIx>>,
    pub(super) moments: Vec<Span<EffectIx>>,
    pub(super) replies: Vec<Span<EffectIx>>,
    /// Why a reply is what it is, where the author says so.
    pub(super) whys: Vec<(ReplyIx, TextIx)>,
}

/// A text of the scenario.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words, with slots for people who are dealt.
    pub words: Box<str>,
    /// Whether it is seen, and not said.
    pub is_seen: bool,
    /// Its name, where something points at it: `[#year]`.
    pub name: Option<Box<str>>,
    /// What it carries.
    pub marks: Box<[MarkIx]>,
    /// Lines that cannot be true beside it.
    pub against: Box<[TextIx]>,
    /// Where it stands in the files.
    pub(super) heading: Heading,
}

/// A scenario, resolved.
#[derive(Clone, Debug)]
pub struct Scenario {
    pub(super) header: Header,
    pub(super) texts: Vec<Text>,
    /// The headings of all texts, one behind the other.
    pub(super) headings: String,
    pub(super) marks: Vec<Mark>,
    pub(super) tongues: Vec<(Box<str>, TextIx)>,
    pub(super) acts: Vec<Act>,
    pub(super) places: Vec<Place>,
    pub(super) spots: Vec<Spot>,
    pub(super) papers: Vec<Paper>,
    pub(super) rows: Vec<Row>,
    pub(super) banks: Vec<Bank>,
    pub(super) bank_lines: Vec<BankLine>,
    pub(super) things: Vec<Thing>,
    pub(super) people: Vec<Person>,
    pub(super) scripts: Vec<Script>,
    pub(super) aftermaths: Vec<Aftermath>,
    /// What decides a run, in one number: see [`Scenario::fingerprint`].
    pub(super) fingerprint: Box<str>,
    /// The name of each subject of each person.
    pub(super) subject_ids: Vec<Box<[Box<str>]>>,
    /// What each subject of each person is about.
    pub(super) topics: Vec<Vec<Option<Topic>>>,
    pub(super) events: Vec<Event>,
    pub(super) promises: Vec<Promise>,
    pub(super) services: Vec<Service>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) casts: Vec<Cast>,
    pub(super) deals: Vec<Deal>,
    pub(super) chooses: Vec<Choose>,
    pub(super) surfaces: Vec<Surface>,
    pub(super) word_draws: Vec<WordDraw>,
    /// What talks ask for by number.
    pub(super) facts: Vec<Cond>,
    /// What talks change, in runs.
    pub(super) effects: Vec<Effect>,
    /// Practice points that replies break.
    pub(super) points: Vec<Box<str>>,
    pub(super) decide: Vec<PersonIx>,
}

/// A draw that gives words: one for the whole run, or one for each of some people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordDraw {
    /// Of [`Scenario::chooses`].
    Choose(usize),
    /// Of [`Scenario::deals`].
    Deal(usize),
}

/// Only some of these marks surface.
#[derive(Clone, Debug)]
pub struct Surface {
    /// Its name; its chance hangs on it.
    pub id: Box<str>,
    /// How many.
    pub keep: usize,
    /// Out of these lines.
    pub of: Box<[TextIx]>,
}

/// Accessors of one table: the thing at a place, and every place.
macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $ix:ident => $thing:ident, $one:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        /// On a place of another scenario: places are minted by resolving one.
        #[must_use]
        #[inline]
        pub fn $one(&self, ix: $ix) -> &$thing {
            &self.$table[ix.index()]
        }

        $(#[$doc])*
        /// Each of them, in the order of the file.
        pub fn $table(&self) -> impl ExactSizeIterator<Item = $ix> + use<> {
            (0..self.$table.len()).map($ix::at)
        }
    )+};
}

impl Scenario {
    tables! {
        /// A text.
        texts: TextIx => Text, text;
        /// What a line carries.
        marks: MarkIx => Mark, mark;
        /// An act.
        acts: ActIx => Act, act;
        /// A place.
        places: PlaceIx => Place, place;
        /// Something one can look at.
        spots: SpotIx => Spot, spot;
        /// A paper.
        papers: PaperIx => Paper, paper;
        /// A row of a paper.
        rows: RowIx => Row, row;
        /// A bank.
        banks: BankIx => Bank, bank;
        /// A line of a bank.
        bank_lines: BankLineIx => BankLine, bank_line;
        /// Things that belong to people.
        things: ThingIx => Thing, thing;
        /// Somebody.
        people: PersonIx => Person, person;
        /// A moment of the day.
        events: EventIx => Event, event;
        /// A promise.
        promises: PromiseIx => Promise, promise;
        /// A service.
        services: ServiceIx => Service, service;
        /// A draw of people.
        casts: CastIx => Cast, cast;
    }

    /// What stands over it.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// What is written for the talk with a person. Somebody who is not talked with has an empty one.
    #[must_use]
    pub fn script(&self, person: PersonIx) -> &Script {
        &self.scripts[person.index()]
    }

    /// A fingerprint of everything that decides a run and what is made of it: SHA-256, in hexadecimal. Comments, layout, words
    /// that are read, the revision and what is told afterwards are not in it. The same words of the format come to the same
    /// in every version of the program that knows no more of them.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The name of a subject of a person.
    #[must_use]
    pub fn subject_id(&self, person: PersonIx, subject: SubjectIx) -> &str {
        let ids = self.subject_ids.get(person.index());
        ids.and_then(|ids| ids.get(subject.index())).map_or("", |id| id)
    }

    /// The subject of a person with this name.
    #[must_use]
    pub fn subject_named(&self, person: PersonIx, id: &str) -> Option<SubjectIx> {
        let ids = self.subject_ids.get(person.index())?;
        ids.iter().position(|one| **one == *id).map(SubjectIx::at)
    }

    /// What a subject of a person is about, where the author says so.
    #[must_use]
    pub fn topic(&self, person: PersonIx, subject: SubjectIx) -> Option<Topic> {
        *self.topics.get(person.index())?.get(subject.index())?
    }

    /// The words of a text, with slots for people who are dealt.
    #[must_use]
    pub fn words(&self, text: TextIx) -> &str {
        &self.text(text).words
    }

    /// What a talk asks for by this number.
    #[must_use]
    pub fn fact(&self, fact: FactIx) -> &Cond {
        &self.facts[fact.index()]
    }

    /// How many such numbers there are.
    #[must_use]
    pub fn facts(&self) -> usize {
        self.facts.len()
    }

    /// What an answer changes outside the talk.
    #[must_use]
    pub fn after_answer(&self, person: PersonIx, answer: AnswerIx) -> &[Effect] {
        self.after(self.aftermaths[person.index()].answers.get(answer.index()))
    }

    /// What a moment changes outside the talk, whatever is replied.
    #[must_use]
    pub fn after_moment(&self, person: PersonIx, moment: MomentIx) -> &[Effect] {
        self.after(self.aftermaths[person.index()].moments.get(moment.index()))
    }

    /// What a reply changes outside the talk.
    #[must_use]
    pub fn after_reply(&self, person: PersonIx, reply: ReplyIx) -> &[Effect] {
        self.after(self.aftermaths[person.index()].replies.get(reply.index()))
    }

    /// Why a reply is what it is, for the debrief.
    #[must_use]
    pub fn why_of_reply(&self, person: PersonIx, reply: ReplyIx) -> Option<TextIx> {
        let whys = &self.aftermaths.get(person.index())?.whys;
        whys.iter().find(|(of, _)| *of == reply).map(|(_, why)| *why)
    }

    fn after(&self, span: Option<&Span<EffectIx>>) -> &[Effect] {
        span.map_or(&[], |span| &self.effects[span.range()])
    }

    /// A practice point that a reply breaks.
    #[must_use]
    pub fn point(&self, number: u16) -> &str {
        self.points.get(usize::from(number)).map_or("", |code| code)
    }

    /// About whom a decision is asked, where they are met.
    #[must_use]
    pub fn decide(&self) -> &[PersonIx] {
        &self.decide
    }

    /// What became of people, in the order in which the first that fits is told.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// What is dealt without looking at truth.
    #[must_use]
    pub fn deals(&self) -> &[Deal] {
        &self.deals
    }

    /// Words that are drawn.
    #[must_use]
    pub fn chooses(&self) -> &[Choose] {
        &self.chooses
    }

    /// Marks of which only some surface.
    #[must_use]
    pub fn surfaces(&self) -> &[Surface] {
        &self.surfaces
    }

    /// A language.
    #[must_use]
    pub fn tongue(&self, ix: TongueIx) -> &str {
        &self.tongues[ix.index()].0
    }

    /// What a language is called, for who reads the texts in another than that of the scenario.
    ///
    /// # Panics
    /// On a place of another scenario.
    #[must_use]
    pub fn tongue_name(&self, ix: TongueIx) -> TextIx {
        self.tongues[ix.index()].1
    }

    /// The person with this name.
    #[must_use]
    pub fn person_named(&self, id: &str) -> Option<PersonIx> {
        self.people().find(|&ix| &*self.person(ix).id == id)
    }

    /// A draw that gives words.
    #[must_use]
    pub fn word_draw(&self, ix: DrawIx) -> Option<WordDraw> {
        self.word_draws.get(ix.index()).copied()
    }

    /// A draw that gives words, by its name in the file, and one of its words; empty where it has none.
    #[must_use]
    pub fn drawn_word(&self, ix: DrawIx, word: u16) -> (&str, &str) {
        let at = usize::from(word);
        let found = match self.word_draw(ix) {
            Some(WordDraw::Choose(n)) => self.chooses.get(n).map(|of| (&*of.id, of.one_of.get(at))),
            Some(WordDraw::Deal(n)) => self.deals.get(n).map(|of| match &of.what {
                Dealt::Words(words, left) => (&*of.id, words.get(at).or(left.as_ref())),
                _ => (&*of.id, None),
            }),
            None => None,
        };
        found.map_or(("", ""), |(id, word)| (id, word.map_or("", |word| word)))
    }
}
