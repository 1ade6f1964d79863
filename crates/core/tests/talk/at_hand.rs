//! A talk held in the hand: turns by the words of their ends, and what came of them.

use crate::fixture::{Fixture, Outside, practice};
use crate::played::start;
use grounds_core::practice::talk::TalkRules;
use grounds_core::scenario::talk::{CareIx, EndIx, Index, ReplyIx, SubjectIx};
use grounds_core::talk::{Event, Inside, Manner, Refusal, Room, Start, Talk, Turn};
use grounds_core::vocabulary::WordingKind;

/// A talk, what it needs, and everything that came of it.
pub(crate) struct Hand<'a> {
    pub(crate) fixture: &'a Fixture,
    pub(crate) rules: &'a TalkRules,
    pub(crate) outside: Outside,
    pub(crate) talk: Talk,
    pub(crate) events: Vec<Event>,
}

/// Nothing is left to chance but the order of the ends.
pub(crate) const PLAIN: Manner = Manner {
    trust: (2, 2),
    distress: (3, 3),
    bends: (0, 0),
    tired: (0, 0),
};

impl<'a> Hand<'a> {
    /// The person of the office.
    pub(crate) fn office(truth: usize, manner: Manner) -> Hand<'static> {
        Hand::of(Fixture::office(), truth, manner)
    }

    pub(crate) fn of(fixture: &'a Fixture, truth: usize, manner: Manner) -> Self {
        Self::with(
            fixture,
            Start {
                manner,
                ..start(&practice().talk().rules, 0, truth)
            },
            Outside::default(),
        )
    }

    pub(crate) fn with(fixture: &'a Fixture, start: Start, outside: Outside) -> Self {
        let rules = &practice().talk().rules;
        let room = Room {
            script: &fixture.script,
            rules,
            facts: &outside,
        };
        let talk = Talk::begin(room, start);
        Self {
            fixture,
            rules,
            outside,
            talk,
            events: Vec::new(),
        }
    }

    pub(crate) fn room(&self) -> Room<'_, Outside> {
        Room {
            script: &self.fixture.script,
            rules: self.rules,
            facts: &self.outside,
        }
    }

    /// Takes a turn; what came of it.
    pub(crate) fn take(&mut self, turn: Turn) -> Result<Vec<Event>, Refusal> {
        let room = Room {
            script: &self.fixture.script,
            rules: self.rules,
            facts: &self.outside,
        };
        let from = self.events.len();
        self.talk.apply(room, turn, &mut self.events)?;
        Ok(self.events[from..].to_vec())
    }

    /// Says the end that begins so, turning to its subject where needed.
    pub(crate) fn say(&mut self, words: &str) -> Vec<Event> {
        let end = self.fixture.end(words);
        let subject = self
            .fixture
            .script
            .set(self.fixture.script.end(end).set)
            .subject
            .expect("an end of a subject");
        if self.talk.view(self.room()).front() != Some(subject) {
            self.to(subject);
        }
        self.take(Turn::Say(end))
            .unwrap_or_else(|refusal| panic!("“{words}”: {refusal:?}"))
    }

    /// Says an end of the set in front that has such a kind now.
    pub(crate) fn say_in_front(&mut self, wanted: impl Fn(WordingKind) -> bool) -> Vec<Event> {
        let ends: Vec<EndIx> = self.talk.view(self.room()).ends().collect();
        let end = ends.into_iter().find(|&end| wanted(self.talk.kind(self.room(), end)));
        self.take(Turn::Say(end.expect("such an end")))
            .expect("it stands in front")
    }

    pub(crate) fn to(&mut self, subject: SubjectIx) {
        let name = self.fixture.name(subject).to_owned();
        self.take(Turn::To(subject))
            .unwrap_or_else(|refusal| panic!("to {name}: {refusal:?}"));
    }

    pub(crate) fn wait(&mut self) -> Vec<Event> {
        self.take(Turn::Wait).expect("one can wait")
    }

    pub(crate) fn care(&mut self, name: &str) -> Vec<Event> {
        let row = self.rules.care_named(name).expect("a thing to do");
        let mut cares = self.fixture.script.cares();
        let care: CareIx = cares
            .find(|&ix| usize::from(self.fixture.script.care(ix).row) == row)
            .expect("in this talk");
        self.take(Turn::Care(care)).expect("it can be done")
    }

    /// Replies to the moment with the reply at this place of the file.
    pub(crate) fn reply(&mut self, n: usize) -> Vec<Event> {
        let moment = self.talk.view(self.room()).moment().expect("a moment");
        let reply: ReplyIx = self.fixture.script.moment(moment).replies.get(n).expect("a reply");
        self.take(Turn::Reply(reply)).expect("one can reply")
    }

    pub(crate) fn inside(&self) -> Inside {
        self.talk.inside(self.room())
    }

    pub(crate) fn subject(&self, name: &str) -> SubjectIx {
        self.fixture.subject(name)
    }

    /// What was said and seen in these events.
    pub(crate) fn words(&self, events: &[Event]) -> Vec<String> {
        let line = |event: &Event| match event {
            Event::Line(ix, ..) => Some(self.fixture.text(self.fixture.script.line(*ix).words)),
            _ => None,
        };
        events.iter().filter_map(line).collect()
    }

    /// Every turn that can be taken now.
    pub(crate) fn turns(&self) -> Vec<Turn> {
        let mut turns = Vec::new();
        self.talk.turns(self.room(), &mut turns);
        turns
    }

    /// A turn made of two numbers, which may be one that cannot be taken.
    pub(crate) fn any_turn(&self, kind: u8, n: u16) -> Turn {
        match kind % 8 {
            0 => Turn::To(SubjectIx(n % 40)),
            1 => Turn::Say(EndIx(n)),
            2 => Turn::Wait,
            3 => Turn::Care(CareIx::at(usize::from(n % 9))),
            4 => Turn::TakeBack,
            5 => Turn::WordForWord,
            6 => Turn::Reply(ReplyIx(n % 16)),
            _ => Turn::Leave,
        }
    }
}

/// The office after its beginning and with the first fear met: trust can rise to six.
pub(crate) fn met_first(truth: usize) -> Hand<'static> {
    let mut hand = Hand::office(truth, PLAIN);
    hand.say("I write down what you tell me. Stop me");
    hand.say("how does a day go, from when");
    hand.say("how you came to this work");
    past_moments(&mut hand);
    hand.say("Will you tell me what it is");
    past_moments(&mut hand);
    hand.wait();
    past_moments(&mut hand);
    hand.say("My chief reads it, and one desk");
    past_moments(&mut hand);
    hand
}

/// Replies to whoever comes in, in the best way.
pub(crate) fn past_moments(hand: &mut Hand<'_>) {
    while hand.talk.view(hand.room()).moment().is_some() {
        hand.reply(0);
    }
}
