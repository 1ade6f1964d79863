//! Somebody who is here: how they look, sitting down with them, and what can be done for them and with their things. Every
//! offer hangs on what anybody can see, so that no menu tells who is who.

use super::parts::capital;
use super::place::minutes;
use super::told::all;
use super::{Block, Note, Offer, Portrait, Scene, Section, Told, Tone};
use crate::wish::Turn;
use grounds_core::locale::{Key, key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Action;
use grounds_core::session::view::{Common, DeedOffer, InterpreterOffer, PersonView, ThingDeed, ThingView};
use grounds_core::vocabulary::words::{Channel, Deed, Role, Standing, ThingKind};

/// Somebody who is here.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who: a face may remember something for each.
    pub person: PersonIx,
    /// What they are called, as far as one knows.
    pub name: String,
    /// The part, where it is no secret.
    pub badge: Option<String>,
    /// How they look, to be drawn.
    pub portrait: Option<Portrait>,
    /// What is seen at first sight.
    pub first_sight: Vec<Told>,
    /// How one understands them, over what one talks.
    pub setting: Vec<Note>,
    /// Sitting down with them: in one step, from the place. None of somebody nobody can talk with.
    pub sit: Option<Offer>,
    /// Looking closer; chosen while one does.
    pub closer: Offer,
    /// What can be done, while one looks closer.
    pub beside: Option<Beside>,
}

/// What can be done with a person besides talking.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    /// What can be done for them and around them.
    pub deeds: Section,
    /// Who can interpret, or offers to.
    pub interpreters: Section,
    /// Their things, and what can be done with each.
    pub things: Vec<Section>,
    /// Their papers.
    pub papers: Section,
}

/// Everybody who is here, as they stand.
#[must_use]
pub fn here(scene: &Scene<'_>) -> Vec<Person> {
    let people = scene.view.people_here();
    people.iter().map(|of| person(scene, of)).collect()
}

fn person(scene: &Scene<'_>, of: &PersonView<'_>) -> Person {
    let (m, who) = (scene.messages, of.person);
    let name = scene.teller.name(who);
    let is_closer = scene.memory.person == Some(who);
    Person {
        person: who,
        badge: of.badge.and_then(badge).map(|key| m.get(key)),
        portrait: Portrait::of(scene, who),
        first_sight: all(scene, &of.first_sight),
        setting: how_one_talks(scene, of),
        sit: of.talks.then(|| sit(scene, of)),
        closer: Offer::new(m.say(&person_key!("people-closer").about(&name)), Turn::Person(who)).chosen(is_closer),
        name: capital(&name),
        beside: is_closer.then(|| beside(scene, who)),
    }
}

/// Sitting down with somebody, or going on with a talk.
fn sit(scene: &Scene<'_>, of: &PersonView<'_>) -> Offer {
    let who = of.person;
    let has_talked = scene.lines.iter().any(|line| line.with == Some(who));
    let words = match (of.channel, has_talked) {
        (Some(Channel::Telephone | Channel::Whisper), _) => person_key!("talk-take-call"),
        (_, true) => person_key!("talk-go-on"),
        (_, false) => person_key!("talk-sit"),
    };
    let words = scene.messages.say(&words.about(scene.teller.name(who)));
    let why_not = of.may_talk.err().map(|why| scene.teller.refusal(why));
    Offer::new(words, Action::Sit(who)).closed(why_not)
}

/// Only those on the official's side carry a badge. Who controls whom is for the trainee to find out.
const fn badge(role: Role) -> Option<Key> {
    match role {
        Role::Colleague => Some(key!("role-colleague")),
        Role::Interpreter => Some(key!("role-interpreter")),
        Role::Interviewee | Role::Controller | Role::Bystander | Role::Voice => None,
    }
}

/// How one understands somebody, over what one talks, where they are, as what they are talked with.
pub(super) fn how_one_talks(scene: &Scene<'_>, of: &PersonView<'_>) -> Vec<Note> {
    let m = scene.messages;
    let mut all = Vec::new();
    match of.common {
        _ if !of.talks => {}
        Common::Language => all.push(m.get(key!("setting-language"))),
        Common::Through(by) => {
            all.push(m.say(&person_key!("setting-interpreter").about(scene.teller.name(by))));
        }
        Common::Nothing => {
            let names: Vec<String> = of
                .speaks
                .iter()
                .map(|&tongue| scene.teller.say(&scene.view.tongue(tongue)).into_owned())
                .collect();
            let names = super::parts::list(m, &names);
            all.push(m.say(&said!("setting-no-language", languages = names)));
        }
    }
    match of.channel {
        Some(Channel::Telephone) => all.push(m.get(key!("setting-telephone"))),
        Some(Channel::Whisper) => all.push(m.get(key!("setting-whisper"))),
        Some(Channel::Face) | None => {}
    }
    if of.is_apart {
        all.push(m.get(key!("setting-apart")));
    }
    match of.standing {
        Some(Standing::Witness) => all.push(m.get(key!("setting-witness"))),
        Some(Standing::Suspect) => all.push(m.get(key!("setting-suspect"))),
        None => {}
    }
    all.into_iter().map(|words| Note::new(Tone::Plain, words)).collect()
}

/// What can be done with a person besides talking.
pub(super) fn beside(scene: &Scene<'_>, person: PersonIx) -> Beside {
    let (view, m) = (scene.view, scene.messages);
    let section = |key: Key, offers: Vec<Offer>| {
        if offers.is_empty() {
            Section::default()
        } else {
            Section::new(m.get(key), offers)
        }
    };
    let deeds = view.deeds(Some(person)).into_iter().map(|of| deed(scene, of)).collect();
    let interpreters = view.interpreters(person);
    let interpreters = interpreters.iter().map(|of| interpreter(scene, person, of)).collect();
    let things = view.things().into_iter().filter(|of| of.of == person);
    Beside {
        deeds: section(key!("talk-do"), deeds),
        interpreters: section(key!("talk-languages"), interpreters),
        things: things.map(|of| thing(scene, &of)).collect(),
        papers: section(key!("documents-title"), super::papers::of(scene, person)),
    }
}

/// Something that can be done.
pub(super) fn deed(scene: &Scene<'_>, of: DeedOffer) -> Offer {
    let done = of.is_done.then(|| scene.messages.get(key!("already-done")));
    let offer = Offer::new(scene.teller.deed(of.deed, of.with), Action::Do(of.deed, of.with)).done(done);
    minutes(scene.messages, offer, of.minutes)
}

fn interpreter(scene: &Scene<'_>, to: PersonIx, of: &InterpreterOffer) -> Offer {
    let m = scene.messages;
    let words = m.say(&person_key!("interpreter-choose").about(scene.teller.name(of.by)));
    let offer = Offer::new(words, Action::Interpret { to, by: of.by }).chosen(of.is_chosen);
    match (of.is_on_line, of.waits) {
        (true, 0) => offer.below(m.get(key!("interpreter-on-line"))),
        (true, waits) => offer.below(m.say(&said!("interpreter-on-line-waits", minutes = waits))),
        (false, 0) => offer,
        (false, waits) => offer.below(m.say(&said!("interpreter-waits", minutes = waits))),
    }
}

/// Something of somebody, and what can be done with it.
pub(super) fn thing(scene: &Scene<'_>, of: &ThingView) -> Section {
    let (m, teller) = (scene.messages, &scene.teller);
    let heading = said!("log-said", who = m.get(thing_key(of.what)), words = teller.name(of.of));
    let offers = of.deeds.iter().map(|deed| thing_deed(scene, of, deed)).collect();
    let mut section = Section::new(m.say(&heading), offers);
    let went = of
        .went_to
        .map(|to| m.say(&person_key!("thing-went").about(teller.name(to))));
    section.notes = went.map(|words| Note::new(Tone::Plain, words)).into_iter().collect();
    section
}

fn thing_deed(scene: &Scene<'_>, of: &ThingView, deed: &ThingDeed) -> Offer {
    let (m, teller) = (scene.messages, &scene.teller);
    let words = match deed.to {
        Some(to) => m.say(&person_key!("thing-give").about(teller.name(to))),
        None => teller.deed(deed.deed, Some(of.of)),
    };
    let action = Action::Handle {
        deed: deed.deed,
        thing: of.thing,
        of: of.of,
        to: deed.to.filter(|_| deed.deed == Deed::GiveBack),
    };
    let done = deed.is_done.then(|| m.get(key!("already-done")));
    Offer::new(words, action).done(done)
}

const fn thing_key(what: ThingKind) -> Key {
    match what {
        ThingKind::Passport => key!("thing-passport"),
        ThingKind::Telephone => key!("thing-telephone"),
        ThingKind::Money => key!("thing-money"),
        ThingKind::Notebook => key!("thing-notebook"),
        ThingKind::Key => key!("thing-key"),
        ThingKind::Line => key!("thing-line"),
    }
}

impl Person {
    /// Somebody who is here, in reading order.
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(3, &self.name));
        out.extend(self.badge.as_deref().map(Block::Text));
        out.extend(self.first_sight.iter().map(Told::block));
        out.extend(self.setting.iter().map(Block::Note));
        out.extend(self.sit.as_ref().map(Block::Offer));
        out.push(Block::Offer(&self.closer));
        if let Some(beside) = &self.beside {
            out.extend(beside.blocks());
        }
    }
}

impl Beside {
    /// Whether nothing can be done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let sections = [&self.deeds, &self.interpreters, &self.papers].into_iter();
        sections.chain(&self.things).all(Section::is_empty)
    }

    /// What can be done besides, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        for section in [&self.deeds, &self.interpreters] {
            section.blocks_into(3, &mut out);
        }
        for section in &self.things {
            section.blocks_into(3, &mut out);
        }
        self.papers.blocks_into(3, &mut out);
        out
    }
}
