//! The conversations retold: each question with its kind in words and colour, and what it did; trust and distress over time
//! as numbers, for a face that draws, and in words.

use super::super::{Block, Fact, Note, Offer, Scene, Tone};
use crate::wish::Turn;
use grounds_core::debrief::{Conversation, Moment, What};
use grounds_core::locale::{key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::vocabulary::{Manner, QuestionKind};
use grounds_core::wording;

/// The conversations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talks {
    /// What is said when there was none.
    pub none: Option<Note>,
    /// With whom; chosen is the one whose conversation is open.
    pub people: Vec<Offer>,
    /// The conversations, in the same order.
    pub all: Vec<Talk>,
    /// The place of the open one.
    pub open: usize,
}

/// The conversation with one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// The person.
    pub person: PersonIx,
    /// With whom.
    pub heading: String,
    /// How many questions were of a kind that helps.
    pub recommended: String,
    /// Trust and distress over time.
    pub curve: Option<Curve>,
    /// What was said and done, in order.
    pub turns: Vec<Exchange>,
}

/// Trust and distress over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// What the first number is called.
    pub trust: String,
    /// What the second is called.
    pub distress: String,
    /// The numbers; they hold until the next moment.
    pub moments: Vec<Moment>,
    /// From where to where they went, in words.
    pub told: String,
}

/// One question with its answer, or one thing done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// A question.
    Question {
        /// How it served.
        tone: Tone,
        /// Its kind, and whether its answer can be relied on.
        badges: Vec<Note>,
        /// What was asked.
        ask: String,
        /// Who answered, and what.
        answer: String,
        /// Trust and distress afterwards.
        inner: String,
        /// Why this kind does not serve, when it does not.
        why: Option<String>,
    },
    /// Something done: trust and distress afterwards, and what it was.
    Did(Fact),
}

pub(super) fn talks(scene: Scene<'_>, all: &[Conversation]) -> Talks {
    let (view, m) = (scene.view, scene.messages);
    let open = all.iter().position(|talk| scene.memory.person == Some(talk.person));
    let open = open.unwrap_or_default();
    let with = |(at, talk): (usize, &Conversation)| {
        Offer::new(view.name(talk.person), Turn::Person(talk.person)).chosen(at == open)
    };
    Talks {
        none: all
            .is_empty()
            .then(|| Note::new(Tone::Warn, m.get(key!("debrief-no-talk")))),
        people: all.iter().enumerate().map(with).collect(),
        all: all.iter().map(|one| talk(scene, one)).collect(),
        open,
    }
}

fn talk(scene: Scene<'_>, talk: &Conversation) -> Talk {
    let (view, m) = (scene.view, scene.messages);
    let (good, all) = talk.recommended;
    Talk {
        person: talk.person,
        heading: wording::about(view, m, person_key!("debrief-text-conversation"), Some(talk.person)),
        recommended: m.say(&said!("debrief-text-recommended", recommended = good, all = all)),
        curve: curve(scene, talk),
        turns: talk
            .turns
            .iter()
            .map(|turn| exchange(scene, talk.person, turn))
            .collect(),
    }
}

fn curve(scene: Scene<'_>, talk: &Conversation) -> Option<Curve> {
    let m = scene.messages;
    let (first, last) = (talk.curve.first()?, talk.curve.last()?);
    Some(Curve {
        trust: m.get(key!("debrief-trust")),
        distress: m.get(key!("debrief-distress")),
        moments: talk.curve.clone(),
        told: m.say(&said!(
            "debrief-curve",
            trust = first.trust,
            distress = first.distress,
            trust_after = last.trust,
            distress_after = last.distress
        )),
    })
}

/// How a kind of question serves.
const fn tone(kind: QuestionKind) -> Tone {
    match kind {
        QuestionKind::OpenInvitation | QuestionKind::Probing | QuestionKind::Closed => Tone::Good,
        QuestionKind::ClosedTooEarly | QuestionKind::ForcedChoice | QuestionKind::Multiple => Tone::Warn,
        QuestionKind::Leading | QuestionKind::BlamingWhy | QuestionKind::Disbelief => Tone::Bad,
    }
}

fn exchange(scene: Scene<'_>, person: PersonIx, turn: &grounds_core::debrief::Turn) -> Exchange {
    let (view, m) = (scene.view, scene.messages);
    let inner = m.say(&said!(
        "debrief-text-inner",
        trust = turn.trust,
        distress = turn.distress
    ));
    match turn.what {
        What::Question { ask, kind, say, manner } => {
            let mut badges = vec![Note::new(tone(kind), m.get(kind.key()))];
            if matches!(manner, Manner::Contaminated | Manner::Coached) {
                badges.push(Note::new(Tone::Warn, m.get(manner.key())));
            }
            let why = || m.practice(kind.word(), "says", &scene.practice.question_kind(kind).says);
            Exchange::Question {
                tone: tone(kind),
                badges,
                ask: view.text(ask).into_owned(),
                answer: m.say(&said!("log-said", who = view.name(person), words = view.text(say))),
                inner,
                why: (!kind.is_recommended()).then(why),
            }
        }
        What::Did(conduct) => Exchange::Did(Fact::new(m, inner, wording::did(view, m, conduct, Some(person)))),
    }
}

impl Talks {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.none.as_ref().map(Block::Note));
        for talk in &self.all {
            out.extend([Block::Heading(2, &talk.heading), Block::Text(&talk.recommended)]);
            out.extend(talk.curve.as_ref().map(|curve| Block::Text(&curve.told)));
            talk.turns.iter().for_each(|turn| turn.blocks_into(out));
        }
    }
}

impl Exchange {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        match self {
            Self::Question {
                badges,
                ask,
                answer,
                inner,
                why,
                ..
            } => {
                out.push(Block::Item(ask));
                out.extend(badges.iter().map(Block::Note));
                out.extend([Block::Text(answer), Block::Text(inner)]);
                out.extend(why.as_deref().map(Block::Text));
            }
            Self::Did(fact) => out.extend([Block::Item(&fact.words), Block::Text(&fact.label)]),
        }
    }
}
