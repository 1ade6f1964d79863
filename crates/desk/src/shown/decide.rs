//! Decisions: what one finds about a person, what one offers, with whose consent, and what happens next. Every option is
//! told in the same way. A decision can be changed until the run ends.

use super::{Block, Finish, Note, Offer, Portrait, Scene, Section, Tone};
use crate::memory::DecisionDraft;
use crate::wish::{Part, Turn, Wish};
use grounds_core::locale::{Key, key, person_key, said};
use grounds_core::scenario::{Action, PersonIx, ServiceIx};
use grounds_core::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
use grounds_core::wording;

/// The decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decide {
    /// The title.
    pub title: String,
    /// About whom a decision is asked.
    pub people: Vec<Person>,
    /// How much is enough.
    pub threshold: String,
    /// The decision about the person that is chosen; none when none is asked.
    pub decision: Option<Decision>,
}

/// A person a decision is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Turning to them; below stands whether it is decided.
    pub offer: Offer,
    /// How they look.
    pub portrait: Portrait,
}

/// A decision being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// About whom.
    pub person: PersonIx,
    /// Finding, consent, services, sharing, offences, staying and going on.
    pub parts: Vec<Asked>,
    /// Deciding; none while what stands here is what was decided.
    pub finish: Option<Finish>,
    /// That it is decided, while what stands here is what was decided.
    pub kept: Option<Note>,
}

/// One part of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is asked, and what can be chosen.
    pub section: Section,
    /// How much of it.
    pub take: Take,
}

/// How much of a list one chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// One.
    One,
    /// One or more.
    Some,
    /// Any number, and none.
    Any,
}

/// The decisions, as they stand.
#[must_use]
pub fn decide(scene: Scene<'_>) -> Decide {
    let (view, m) = (scene.view, scene.messages);
    let people = view.to_decide();
    let turned_to = scene.memory.deciding.filter(|p| people.contains(p));
    let chosen = turned_to.or_else(|| people.first().copied());
    let person = |person| {
        let below = if view.decided(person).is_some() {
            key!("decide-done")
        } else {
            key!("decide-open")
        };
        Person {
            offer: Offer::new(view.name(person), Turn::Deciding(person))
                .below(m.get(below))
                .chosen(chosen == Some(person)),
            portrait: Portrait::of(scene, person),
        }
    };
    Decide {
        title: m.get(key!("decide-title")),
        people: people.iter().copied().map(person).collect(),
        threshold: m.get(key!("decide-threshold")),
        decision: chosen.map(|person| decision(scene, person)),
    }
}

fn decision(scene: Scene<'_>, person: PersonIx) -> Decision {
    let (view, m) = (scene.view, scene.messages);
    let draft = scene.memory.draft(person, view);
    let decided = view.decided(person);
    let complete = draft.complete();
    let is_kept = complete.is_some() && complete.as_ref() == decided;
    let words = if decided.is_some() {
        person_key!("decide-change")
    } else {
        person_key!("decide-confirm")
    };
    let finish = Finish {
        words: wording::about(view, m, words, Some(person)),
        wish: complete.map(|decided| Wish::Act(Action::Decide(person, Box::new(decided)))),
        missing: missing(scene, &draft),
    };
    Decision {
        person,
        parts: parts(scene, person, &draft),
        finish: (!is_kept).then_some(finish),
        kept: is_kept.then(|| Note::new(Tone::Good, m.get(key!("decide-kept")))),
    }
}

fn missing(scene: Scene<'_>, draft: &DecisionDraft) -> Option<String> {
    let m = scene.messages;
    let missing: Vec<String> = draft.missing().into_iter().map(|key| m.get(key)).collect();
    let words = || m.say(&said!("decide-missing", missing = wording::list(m, &missing)));
    (!missing.is_empty()).then(words)
}

/// The parts, in the order in which one decides: what is true, what the person wants, and only then what is done.
fn parts(scene: Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Vec<Asked> {
    let (view, m) = (scene.view, scene.messages);
    let about = |key| wording::about(view, m, key, Some(person));
    let services = |part: fn(ServiceIx) -> Part, chosen: &[ServiceIx]| {
        let all = view.services(person).iter();
        all.map(|&service| {
            Offer::new(
                view.text(view.service_label(service)),
                Turn::Decision(person, part(service)),
            )
            .chosen(chosen.contains(&service))
        })
        .collect()
    };
    let findings = Finding::ALL.iter().map(|&finding| {
        Offer::new(m.get(finding.key()), Turn::Decision(person, Part::Finding(finding)))
            .below(m.get(finding.means()))
            .chosen(draft.findings.contains(&finding))
    });
    vec![
        asked(
            Take::Some,
            about(person_key!("decide-findings")),
            Some(m.get(key!("decide-findings-why"))),
            findings.collect(),
        ),
        asked(
            Take::One,
            m.get(key!("decide-consent")),
            None,
            one_of(
                scene,
                person,
                ConsentBasis::ALL,
                draft.consent,
                |c| c.key(),
                Part::Consent,
            ),
        ),
        asked(
            Take::Any,
            about(person_key!("decide-services")),
            None,
            services(Part::Service, &draft.services),
        ),
        asked(
            Take::Any,
            m.get(key!("decide-share")),
            Some(m.get(key!("decide-share-why"))),
            services(Part::Share, &draft.share),
        ),
        asked(
            Take::One,
            m.get(key!("decide-offences")),
            None,
            one_of(
                scene,
                person,
                OffenceHandling::ALL,
                draft.offences,
                |o| o.key(),
                Part::Offences,
            ),
        ),
        asked(
            Take::One,
            m.get(key!("decide-onward")),
            None,
            one_of(scene, person, Onward::ALL, draft.onward, |o| o.key(), Part::Onward),
        ),
    ]
}

fn asked(take: Take, heading: String, why: Option<String>, offers: Vec<Offer>) -> Asked {
    let mut section = Section::new(heading, offers);
    section.notes = why.map(|why| Note::new(Tone::Plain, why)).into_iter().collect();
    Asked { section, take }
}

/// The offers of a closed list, of which one holds.
fn one_of<T: Copy + PartialEq>(
    scene: Scene<'_>,
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
        out.extend(self.people.iter().map(|person| Block::Offer(&person.offer)));
        out.push(Block::Text(&self.threshold));
        let Some(decision) = &self.decision else {
            return out;
        };
        for part in &decision.parts {
            part.section.blocks_into(2, &mut out);
        }
        out.extend(decision.finish.as_ref().map(Block::Finish));
        out.extend(decision.kept.as_ref().map(Block::Note));
        out
    }
}
