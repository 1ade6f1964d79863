//! The conversation with one person: how they look, the setting, what was said, what can be asked and what can be done.
//!
//! Nothing here tells which question or conduct harms, and no number tells trust or distress: the face does, and a word
//! for those who cannot see it.

use super::people::{name, part};
use super::told::{all, conversation};
use super::{Block, Note, Offer, Portrait, Scene, Section, Told, Tone, place};
use crate::asked::Listed;
use crate::memory;
use crate::wish::Turn;
use grounds_core::locale::{Key, key, person_key};
use grounds_core::scenario::{Action, PersonIx};
use grounds_core::session::{ConductOffer, Refusal};
use grounds_core::vocabulary::{Conduct, Gender, Role, Topic};
use grounds_core::wording;

/// Conduct as it is grouped in every face. The groups say what a thing is for, not whether it serves. What comes only
/// later, as briefing an interpreter does, stands last in its group, so that nothing above it moves.
const GROUPS: [(Key, &[Conduct]); 4] = [
    (
        key!("group-setting"),
        &[
            Conduct::Separate,
            Conduct::PrivateRoom,
            Conduct::LetControllerListen,
            Conduct::ChooseInterpreter,
            Conduct::BriefInterpreter,
        ],
    ),
    (
        key!("group-explain"),
        &[
            Conduct::ExplainPurpose,
            Conduct::ExplainLimits,
            Conduct::ExplainRights,
            Conduct::AskConsent,
            Conduct::Threaten,
            Conduct::Promise,
        ],
    ),
    (
        key!("group-care"),
        &[Conduct::OfferWater, Conduct::MedicalHelp, Conduct::Break],
    ),
    (
        key!("group-close"),
        &[
            Conduct::AskReferralConsent,
            Conduct::SafeContact,
            Conduct::SecondMeeting,
            Conduct::Close,
            Conduct::HandPassport,
            Conduct::HandBack,
        ],
    ),
];

/// The conversation with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// With whom: a face may remember something for each.
    pub person: PersonIx,
    /// The name and, of those one is here for, the age.
    pub name: String,
    /// How the person looks, to be drawn.
    pub portrait: Portrait,
    /// Which words stand for the person.
    pub gender: Gender,
    /// How the person looks, in words.
    pub mood: String,
    /// What one sees of the person.
    pub about: String,
    /// Where, how and with which consent one talks.
    pub setting: Vec<Note>,
    /// What was said with the person, and what happened meanwhile.
    pub said: Vec<Told>,
    /// That nothing was said yet.
    pub nothing_yet: Option<String>,
    /// Asking or doing, where there is no room for both.
    pub ways: Vec<Offer>,
    /// Which of them is open.
    pub way: memory::Talk,
    /// What can be asked.
    pub ask: Way,
    /// What can be done.
    pub act: Way,
}

/// Asking, or doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What it is.
    pub heading: String,
    /// What stands against it, if anything.
    pub notes: Vec<Note>,
    /// What can be chosen, in groups.
    pub sections: Vec<Section>,
    /// That there is nothing.
    pub none: Option<String>,
}

/// The conversation with a person, as it stands.
#[must_use]
pub fn talk(scene: Scene<'_>, person: PersonIx) -> Talk {
    let (view, m) = (scene.view, scene.messages);
    let said = all(scene, &conversation(view, person));
    let way = |way, key| Offer::new(m.get(key), Turn::Talk(way)).chosen(scene.memory.talk == way);
    Talk {
        person,
        name: name(scene, person),
        portrait: Portrait::of(scene, person),
        gender: view.gender(person),
        mood: wording::mood(view, m, person),
        about: view.text(view.line_about(person)).into_owned(),
        setting: setting(scene, person),
        nothing_yet: said.is_empty().then(|| m.get(key!("talk-nothing-yet"))),
        said,
        ways: vec![
            way(memory::Talk::Ask, key!("talk-ask")),
            way(memory::Talk::Act, key!("talk-do")),
        ],
        way: scene.memory.talk,
        ask: ask(scene, person),
        act: act(scene, person),
    }
}

/// The setting of the conversation.
fn setting(scene: Scene<'_>, person: PersonIx) -> Vec<Note> {
    let (view, m) = (scene.view, scene.messages);
    let mut all: Vec<String> = part(scene, person).into_iter().collect();
    if view.role(person) == Role::Interviewee {
        all.push(wording::seclusion(view, m, person));
        all.extend(wording::consents(view, m, person));
    }
    all.push(wording::language(view, m, person));
    all.into_iter().map(|words| Note::new(Tone::Plain, words)).collect()
}

/// The questions, by what they are about. What has come up while one looks stands behind all others, so that nothing moves
/// away from under the pointer.
fn ask(scene: Scene<'_>, person: PersonIx) -> Way {
    let (view, m) = (scene.view, scene.messages);
    let refusal = view.may_talk(person).err();
    let (first, later) = scene.memory.asked.listed(person, &view.questions(person));
    let mut sections = Vec::new();
    for group in [&first, &later] {
        let topics = Topic::ALL.iter().filter_map(|&topic| about(scene, topic, group));
        sections.extend(topics);
    }
    Way {
        heading: m.get(key!("talk-ask")),
        notes: refusal
            .map(|refusal| Note::new(Tone::Warn, wording::refusal(view, m, refusal)))
            .into_iter()
            .collect(),
        none: sections.is_empty().then(|| m.get(key!("talk-no-questions"))),
        sections,
    }
}

fn about(scene: Scene<'_>, topic: Topic, group: &[Listed]) -> Option<Section> {
    let of_topic = group.iter().filter(|listed| listed.question.topic == topic);
    let offers: Vec<Offer> = of_topic.map(|listed| question(scene, listed)).collect();
    (!offers.is_empty()).then(|| Section::new(scene.messages.get(topic.key()), offers))
}

/// One question. One that cannot be put any more keeps its place.
fn question(scene: Scene<'_>, Listed { question, is_there }: &Listed) -> Offer {
    let m = scene.messages;
    let done = question.is_asked.then(|| m.get(key!("talk-asked")));
    let gone = (!is_there).then(|| wording::refusal(scene.view, m, Refusal::NotNow));
    Offer::new(scene.view.text(question.ask), Action::Ask(question.ix))
        .done(done)
        .closed(gone)
}

/// What can be done with a person, and in general.
fn act(scene: Scene<'_>, person: PersonIx) -> Way {
    let m = scene.messages;
    let mut offers = scene.view.conduct(Some(person));
    let mut sections = Vec::new();
    for (key, group) in GROUPS {
        let of_group = group.iter().filter_map(|conduct| {
            let at = offers.iter().position(|o| o.conduct == *conduct)?;
            Some(offers.remove(at))
        });
        let of_group: Vec<ConductOffer> = of_group.collect();
        push_group(scene, key, &of_group, &mut sections);
    }
    offers.extend(scene.view.conduct(None));
    push_group(scene, key!("group-other"), &offers, &mut sections);
    Way {
        heading: m.get(key!("talk-do")),
        notes: Vec::new(),
        none: sections.is_empty().then(|| m.get(key!("text-nothing-here"))),
        sections,
    }
}

fn push_group(scene: Scene<'_>, key: Key, group: &[ConductOffer], sections: &mut Vec<Section>) {
    let mut offers = Vec::new();
    for offer in group {
        match (offer.conduct, offer.with) {
            (Conduct::ChooseInterpreter, Some(person)) => offers.extend(interpreters(scene, person)),
            _ => offers.push(place::conduct(scene, offer)),
        }
    }
    if !offers.is_empty() {
        sections.push(Section::new(scene.messages.get(key), offers));
    }
}

/// Who could interpret, one offer each.
fn interpreters(scene: Scene<'_>, person: PersonIx) -> Vec<Offer> {
    let (view, m) = (scene.view, scene.messages);
    let offer = |by| {
        let words = wording::about(view, m, person_key!("interpreter-choose"), Some(by));
        Offer::new(words, Action::Interpret(person, by))
            .below(view.text(view.line_about(by)))
            .chosen(view.interpreter(person) == Some(by))
    };
    view.interpreters(person).into_iter().map(offer).collect()
}

impl Talk {
    /// What one sees and hears of the person, in reading order.
    #[must_use]
    pub fn face_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![
            Block::Heading(2, &self.name),
            Block::Text(&self.mood),
            Block::Text(&self.about),
        ];
        out.extend(self.setting.iter().map(Block::Note));
        out
    }

    /// The conversation in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.face_blocks();
        out.extend(self.nothing_yet.as_deref().map(Block::Text));
        out.extend(self.said.iter().map(Told::block));
        out.extend(self.ask.blocks());
        out.extend(self.act.blocks());
        out
    }
}

impl Way {
    /// What can be chosen, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(2, &self.heading)];
        out.extend(self.notes.iter().map(Block::Note));
        out.extend(self.none.as_deref().map(Block::Text));
        for section in &self.sections {
            section.blocks_into(3, &mut out);
        }
        out
    }
}
