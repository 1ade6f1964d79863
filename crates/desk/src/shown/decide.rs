//! Deciding about a person: what is found, because of which lines, what is offered, who is told, what happens next. Every
//! option is told in the same way. Who may be told is what the talk settled; it cannot be claimed here. It is said to the
//! person, who answers; and it can be changed until the run ends.

use super::parts::capital;
use super::told::{all, told};
use super::{Block, Finish, Note, Offer, Portrait, Rating, Scene, Section, Told, Tone};
use crate::drafts::{agreed, sorted_as};
use crate::memory::DecisionDraft;
use crate::wish::{Part, Turn, Wish};
use grounds_core::locale::{Key, key, person_key, said};
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::view::{DecisionView, Line, Speaker, Told as Tells};
use grounds_core::session::{Action, Sort};
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

use super::notebook::{Settled, settled};

/// The decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Decide {
    /// The title.
    pub title: String,
    /// About whom a decision is asked.
    pub people: Vec<Person>,
    /// That there is nobody.
    pub nobody: Option<Note>,
    /// How much is enough.
    pub threshold: String,
    /// The decision about the person that is chosen; none when none is asked.
    pub decision: Option<Decision>,
}

/// A person a decision is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub person: PersonIx,
    /// Turning to them; below stands whether it is decided.
    pub offer: Offer,
    /// How they look.
    pub portrait: Option<Portrait>,
}

/// A decision being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// About whom.
    pub person: PersonIx,
    /// What the person said to what was decided; the last words that were exchanged about it.
    pub answer: Vec<Told>,
    /// Its parts, in the order in which one decides.
    pub parts: Vec<Asked>,
    /// The lines that can be given as reasons, each with its words: what counts first.
    pub grounds: Vec<Ground>,
    /// Who may be told, as the person said it.
    pub settled: Settled,
    /// How likely it is that the person is a victim.
    pub rating: Rating,
    /// Deciding; none while what stands here is what was decided.
    pub finish: Option<Finish>,
    /// That it is decided, while what stands here is what was decided.
    pub kept: Option<Note>,
}

/// One part of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which, for a face that lays it out as a sentence.
    pub is: PartIs,
    /// What is asked, and what can be chosen.
    pub section: Section,
    /// How much of it.
    pub take: Take,
}

/// Which part of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartIs {
    /// What is found.
    Finding,
    /// Because of which lines. What can be chosen stands in [`Decision::grounds`]; here stands what takes them together.
    Grounds,
    /// Help that is arranged or offered.
    Services,
    /// Who else is told.
    Told,
    /// Offences.
    Offences,
    /// What happens next.
    Onward,
    /// Into whose hands.
    To,
    /// A way back.
    WayBack,
}

/// How much of a list one chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// One, or one and a second beside it.
    OneOrTwo,
    /// One, or none.
    OneOrNone,
    /// Any number, and none.
    Any,
}

/// A noted line that can be given as a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The line.
    pub line: Told,
    /// How it was sorted.
    pub sort: Option<Sort>,
    /// Giving it, or taking it back: its words are those of the line.
    pub offer: Offer,
}

/// The decisions, as they stand.
#[must_use]
pub fn decide(scene: &Scene<'_>) -> Decide {
    let (view, m) = (scene.view, scene.messages);
    let all = view.decisions();
    let chosen = scene.memory.deciding(view);
    let person = |of: &DecisionView<'_>| {
        let below = if of.decided.is_some() {
            key!("decide-done")
        } else {
            key!("decide-open")
        };
        Person {
            person: of.person,
            offer: Offer::new(capital(&scene.teller.name(of.person)), Turn::Deciding(of.person))
                .below(m.get(below))
                .chosen(chosen == Some(of.person)),
            portrait: Portrait::of(scene, of.person),
        }
    };
    let decision_of = all.iter().find(|of| Some(of.person) == chosen);
    Decide {
        title: m.get(key!("decide-title")),
        people: all.iter().map(person).collect(),
        nobody: all
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("decide-nobody")))),
        threshold: m.get(key!("decide-threshold")),
        decision: decision_of.map(|of| decision(scene, of)),
    }
}

fn decision(scene: &Scene<'_>, of: &DecisionView<'_>) -> Decision {
    let (view, m, person) = (scene.view, scene.messages, of.person);
    let draft = scene.memory.draft(person, view);
    let complete = draft.complete();
    let is_kept = complete.is_some() && complete.as_ref() == of.decided;
    let words = if of.decided.is_some() {
        person_key!("decide-change")
    } else {
        person_key!("decide-confirm")
    };
    let finish = Finish {
        words: m.say(&words.about(scene.teller.name(person))),
        wish: complete.map(|decided| Wish::Act(Action::Decide(person, Box::new(decided)))),
        missing: missing(scene, &draft),
    };
    Decision {
        person,
        answer: answer(scene, person),
        grounds: grounds(scene, person, &draft),
        parts: parts(scene, of, &draft),
        settled: settled(scene, person),
        rating: Rating::of(scene, person, of.rating),
        finish: (!is_kept).then_some(finish),
        kept: is_kept.then(|| Note::new(Tone::Good, m.get(key!("decide-kept")))),
    }
}

fn missing(scene: &Scene<'_>, draft: &DecisionDraft) -> Option<String> {
    let m = scene.messages;
    let missing: Vec<String> = draft.missing().into_iter().map(|key| m.get(key)).collect();
    let words = || m.say(&said!("decide-missing", missing = super::parts::list(m, &missing)));
    (!missing.is_empty()).then(words)
}

/// What was said when it was last decided about a person.
fn answer(scene: &Scene<'_>, person: PersonIx) -> Vec<Told> {
    let is_it = |line: &&Line| line.told == Tells::Decided(person);
    let entry = scene.lines.iter().rev().find(is_it).and_then(|line| line.entry);
    let lines = scene.lines.iter().filter(|line| entry.is_some() && line.entry == entry);
    all(scene, lines)
}

/// The lines of the page, those that count first. Whatever was set aside can be a reason too: for finding nothing.
fn grounds(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Vec<Ground> {
    let page = scene.view.page(person);
    let piles = [
        (Some(Sort::Counts), &page.counts),
        (Some(Sort::AskFurther), &page.ask_further),
        (Some(Sort::SetAside), &page.set_aside),
        (None, &page.unsorted),
    ];
    let all = piles
        .into_iter()
        .flat_map(|(sort, pile)| pile.iter().map(move |note| (sort, note)));
    let ground = |(sort, note): (Option<Sort>, &grounds_core::session::view::NoteView<'_>)| {
        let (line, at) = (told(scene, &note.line), note.line.at?);
        let wish = Turn::Decision(person, Part::Ground(at));
        let offer = Offer::new(line.told.clone(), wish).chosen(draft.grounds.contains(&at));
        Some(Ground { line, sort, offer })
    };
    all.filter_map(ground).collect()
}

/// The parts, in the order in which one decides: what is true and why, what the person is offered, and what happens next.
fn parts(scene: &Scene<'_>, of: &DecisionView<'_>, draft: &DecisionDraft) -> Vec<Asked> {
    let (m, person) = (scene.messages, of.person);
    let about = |key: grounds_core::locale::PersonKey| m.say(&key.about(scene.teller.name(person)));
    let findings = Finding::ALL.iter().map(|&finding| {
        Offer::new(m.get(finding.key()), Turn::Decision(person, Part::Finding(finding)))
            .below(m.get(finding.means()))
            .chosen(draft.findings.contains(&finding))
    });
    let mut parts = vec![
        asked(
            PartIs::Finding,
            Take::OneOrTwo,
            about(person_key!("decide-findings")),
            Some(m.get(key!("decide-findings-why"))),
            findings.collect(),
        ),
        because(scene, person, draft),
        asked(
            PartIs::Services,
            Take::Any,
            about(person_key!("decide-services")),
            None,
            help(scene, person, draft),
        ),
        asked(
            PartIs::Told,
            Take::Any,
            m.get(key!("decide-share")),
            Some(m.get(key!("decide-share-why"))),
            services(scene, person, Part::Told, &draft.told),
        ),
    ];
    parts.extend(what_next(scene, of, draft));
    parts
}

/// The reasons: each pile of the page in one step, and below them line by line.
fn because(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Asked {
    let m = scene.messages;
    let is_any = scene.noted.iter().any(|(_, page, _)| *page == person);
    let why = if is_any {
        key!("decide-grounds-why")
    } else {
        key!("decide-grounds-none")
    };
    let piles = [
        (Sort::Counts, key!("decide-grounds-counts")),
        (Sort::AskFurther, key!("decide-grounds-ask-further")),
        (Sort::SetAside, key!("decide-grounds-set-aside")),
    ];
    let offers = piles.into_iter().filter_map(|(sort, key)| {
        let lines = sorted_as(sort, scene.view, person);
        let offer = Offer::new(m.get(key), Turn::Decision(person, Part::Grounds(sort)));
        (!lines.is_empty()).then(|| offer.chosen(draft.grounds == lines))
    });
    asked(
        PartIs::Grounds,
        Take::Any,
        m.get(key!("decide-grounds")),
        Some(m.get(why)),
        offers.collect(),
    )
}

/// Help: what the person agreed to in one step, and each service by itself.
fn help(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Vec<Offer> {
    let agreed = agreed(scene.view, person);
    let words = scene
        .messages
        .say(&person_key!("decide-agreed").about(scene.teller.name(person)));
    let all = Offer::new(words, Turn::Decision(person, Part::Agreed)).chosen(draft.services == agreed);
    // One service is one step anyway.
    let all = (agreed.len() > 1).then_some(all);
    let each = services(scene, person, Part::Service, &draft.services);
    all.into_iter().chain(each).collect()
}

/// Whether one has met somebody, or has heard or read of them: who has not come up yet has no name on any screen.
fn is_known(scene: &Scene<'_>, who: PersonIx) -> bool {
    let name = scene.teller.name(who);
    let tells = |line: &Line| {
        let is_about = line.with == Some(who) || line.at.is_some_and(|at| at.of == Some(who));
        is_about || line.speaker == Speaker::Person(who) || scene.teller.line(line).words.contains(&name)
    };
    let is_here = scene.view.people_here().iter().any(|of| of.person == who);
    is_here || scene.lines.iter().any(tells)
}

fn what_next(scene: &Scene<'_>, of: &DecisionView<'_>, draft: &DecisionDraft) -> Vec<Asked> {
    let (m, person) = (scene.messages, of.person);
    let to = of
        .to
        .iter()
        .filter(|&&who| draft.to == Some(who) || is_known(scene, who));
    let to = to.map(|&who| {
        Offer::new(capital(&scene.teller.name(who)), Turn::Decision(person, Part::To(who)))
            .chosen(draft.to == Some(who))
    });
    let way_back = Offer::new(m.get(key!("decide-way-back")), Turn::Decision(person, Part::WayBack))
        .below(m.get(key!("decide-way-back-means")))
        .chosen(draft.way_back);
    let offences = one_of(
        scene,
        person,
        OffenceHandling::ALL,
        draft.offences,
        |o| o.key(),
        Part::Offences,
    );
    let onward = one_of(scene, person, Onward::ALL, draft.onward, |o| o.key(), Part::Onward);
    let one = |is, key, offers| asked(is, Take::OneOrNone, m.get(key), None, offers);
    let mut all = vec![
        one(PartIs::Offences, key!("decide-offences"), offences),
        one(PartIs::Onward, key!("decide-onward"), onward),
    ];
    let to: Vec<Offer> = to.collect();
    if !to.is_empty() {
        all.push(one(PartIs::To, key!("decide-to"), to));
    }
    all.push(one(PartIs::WayBack, key!("decide-leaves"), vec![way_back]));
    all
}

fn services(scene: &Scene<'_>, person: PersonIx, part: fn(ServiceIx) -> Part, chosen: &[ServiceIx]) -> Vec<Offer> {
    let offer = |(service, _, label)| {
        Offer::new(
            scene.teller.say(&label).into_owned(),
            Turn::Decision(person, part(service)),
        )
        .chosen(chosen.contains(&service))
    };
    scene.view.services().map(offer).collect()
}

fn asked(is: PartIs, take: Take, heading: String, why: Option<String>, offers: Vec<Offer>) -> Asked {
    let mut section = Section::new(heading, offers);
    section.notes = why.map(|why| Note::new(Tone::Plain, why)).into_iter().collect();
    Asked { is, section, take }
}

/// The offers of a closed list, of which one holds.
fn one_of<T: Copy + PartialEq>(
    scene: &Scene<'_>,
    person: PersonIx,
    all: &[T],
    chosen: Option<T>,
    key: impl Fn(T) -> Key,
    part: impl Fn(T) -> Part,
) -> Vec<Offer> {
    let offer = |&one: &T| {
        Offer::new(scene.messages.get(key(one)), Turn::Decision(person, part(one))).chosen(chosen == Some(one))
    };
    all.iter().map(offer).collect()
}

impl Decide {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.nobody.as_ref().map(Block::Note));
        out.extend(self.people.iter().map(|person| Block::Offer(&person.offer)));
        out.push(Block::Text(&self.threshold));
        if let Some(decision) = &self.decision {
            decision.blocks_into(&mut out);
        }
        out
    }
}

impl Decision {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.answer.iter().map(Told::block));
        out.extend(self.kept.as_ref().map(Block::Note));
        for part in &self.parts {
            part.section.blocks_into(2, out);
            if part.is == PartIs::Grounds {
                out.extend(self.grounds.iter().map(|ground| Block::Offer(&ground.offer)));
            }
            if part.is == PartIs::Told {
                self.settled.blocks_into(out);
            }
        }
        self.rating.blocks_into(2, out);
        out.extend(self.finish.as_ref().map(Block::Finish));
    }
}
