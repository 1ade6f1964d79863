//! What is decided, as whole sentences: each place has one sentence for each thing that can stand there, so that no language has
//! to bend words that were made apart. Lists stand behind a colon, where nothing has to agree with anything.

use super::super::parts::{capital, list};
use super::super::told::told;
use super::super::{Block, Offer, Scene};
use crate::memory::DecisionDraft;
use crate::wish::{Part, Slot, Turn};
use grounds_core::locale::{Key, PersonKey, key, person_key, said};
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::LineAt;
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

/// A sentence of the decision, or the place where one can stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its place.
    pub is: Slot,
    /// Whether it is said; else it is only asked for.
    pub is_said: bool,
    /// Choosing what stands there; a way back is put in or taken out at once. Its words are the sentence, or what is asked.
    pub offer: Offer,
    /// The lines that it quotes.
    pub quotes: Vec<String>,
}

/// The sentences, those that are said and those that could be.
pub(super) fn statement(
    scene: &Scene<'_>,
    person: PersonIx,
    draft: &DecisionDraft,
    open: Option<Slot>,
) -> Vec<Sentence> {
    let can_be = |slot: &Slot| match slot {
        Slot::Besides => draft.has(Slot::Finding),
        Slot::To => draft.has(Slot::To) || super::slots::can_be_given(scene, person, draft),
        _ => true,
    };
    let sentence = |slot: Slot| {
        let is_said = draft.has(slot);
        let words = if is_said {
            sentence(scene, person, draft, slot)
        } else {
            asked(scene, person, slot)
        };
        let wish = if slot == Slot::WayBack {
            Turn::Decision(person, Part::WayBack)
        } else {
            Turn::Slot(person, slot)
        };
        let is_grounds = is_said && slot == Slot::Grounds;
        Sentence {
            is: slot,
            is_said,
            offer: Offer::new(words, wish).chosen(open == Some(slot)),
            quotes: if is_grounds { quotes(scene, draft) } else { Vec::new() },
        }
    };
    Slot::ALL.into_iter().filter(can_be).map(sentence).collect()
}

/// What is asked where nothing stands yet.
fn asked(scene: &Scene<'_>, person: PersonIx, slot: Slot) -> String {
    let m = scene.messages;
    let about = |key: PersonKey| m.say(&key.about(scene.teller.name(person)));
    match slot {
        Slot::Finding => about(person_key!("decide-findings")),
        Slot::Besides => m.get(key!("decide-besides")),
        Slot::Grounds => m.get(key!("decide-grounds")),
        Slot::Services => about(person_key!("decide-services")),
        Slot::Told => m.get(key!("decide-share")),
        Slot::Offences => m.get(key!("decide-offences")),
        Slot::Onward => m.get(key!("decide-onward")),
        Slot::To => m.get(key!("decide-to")),
        Slot::WayBack => m.get(key!("decide-way-back")),
    }
}

/// What stands in a place, as a sentence of the file.
fn sentence(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft, slot: Slot) -> String {
    let (m, name) = (scene.messages, scene.teller.name(person));
    let about = |key: PersonKey| m.say(&key.about(name.clone()));
    let words = match slot {
        Slot::Finding => draft.findings.first().map(|&of| about(finding(of))),
        Slot::Besides => draft.findings.get(1).map(|&of| about(finding(of))),
        Slot::Grounds => Some(m.get(key!("decide-say-grounds"))),
        Slot::Services => {
            let services = services(scene, &draft.services);
            Some(m.say(&said!("decide-say-services", person = &name, services = services)))
        }
        Slot::Told => {
            let services = services(scene, &draft.told);
            Some(m.say(&said!("decide-say-told", services = services)))
        }
        Slot::Offences => draft.offences.map(|of| about(offence(of))),
        Slot::Onward => draft.onward.map(|of| about(onward(of))),
        Slot::To => draft.to.map(|who| {
            let who = scene.teller.name(who);
            m.say(&said!("decide-say-to", person = &name, who = who))
        }),
        Slot::WayBack => Some(about(person_key!("decide-say-way-back"))),
    };
    capital(&words.unwrap_or_default())
}

/// Services as a list.
pub(super) fn services(scene: &Scene<'_>, all: &[ServiceIx]) -> String {
    let known = scene.view.services().filter(|(ix, ..)| all.contains(ix));
    let words: Vec<String> = known
        .map(|(_, _, label)| scene.teller.say(&label).into_owned())
        .collect();
    list(scene.messages, &words)
}

/// The lines that are given as reasons, as they were said.
pub(super) fn quotes(scene: &Scene<'_>, draft: &DecisionDraft) -> Vec<String> {
    let quote = |&line: &LineAt| told(scene, &scene.view.line_at(line)).told;
    draft.grounds.iter().map(quote).collect()
}

const fn finding(of: Finding) -> PersonKey {
    match of {
        Finding::PresumedVictim => person_key!("decide-say-presumed"),
        Finding::ChildAtRisk => person_key!("decide-say-child"),
        Finding::SuspicionRemains => person_key!("decide-say-open"),
        Finding::OtherProtectionNeed => person_key!("decide-say-other-need"),
        Finding::LabourRights => person_key!("decide-say-labour"),
        Finding::SuspectWithRights => person_key!("decide-say-suspect"),
        Finding::Emergency => person_key!("decide-say-emergency"),
        Finding::NoGrounds => person_key!("decide-say-no-grounds"),
    }
}

const fn offence(of: OffenceHandling) -> PersonKey {
    match of {
        OffenceHandling::None => person_key!("decide-say-offence-none"),
        OffenceHandling::NonPunishmentReview => person_key!("decide-say-offence-review"),
        OffenceHandling::InvestigateWithRights => person_key!("decide-say-offence-investigate"),
        OffenceHandling::Charge => person_key!("decide-say-offence-charge"),
    }
}

const fn onward(of: Onward) -> PersonKey {
    match of {
        Onward::StaysWhileOpen => person_key!("decide-say-stays"),
        Onward::ReturnIfWanted => person_key!("decide-say-returns"),
        Onward::FreeToGo => person_key!("decide-say-free"),
        Onward::RemoveNow => person_key!("decide-say-removed"),
    }
}

/// What a person hears of a finding: the same, said to a face.
pub(super) const fn finding_heard(of: Finding) -> Key {
    match of {
        Finding::PresumedVictim => key!("decide-hear-presumed"),
        Finding::ChildAtRisk => key!("decide-hear-child"),
        Finding::SuspicionRemains => key!("decide-hear-open"),
        Finding::OtherProtectionNeed => key!("decide-hear-other-need"),
        Finding::LabourRights => key!("decide-hear-labour"),
        Finding::SuspectWithRights => key!("decide-hear-suspect"),
        Finding::Emergency => key!("decide-hear-emergency"),
        Finding::NoGrounds => key!("decide-hear-no-grounds"),
    }
}

/// What a person hears of offences.
pub(super) const fn offence_heard(of: OffenceHandling) -> Key {
    match of {
        OffenceHandling::None => key!("decide-hear-offence-none"),
        OffenceHandling::NonPunishmentReview => key!("decide-hear-offence-review"),
        OffenceHandling::InvestigateWithRights => key!("decide-hear-offence-investigate"),
        OffenceHandling::Charge => key!("decide-hear-offence-charge"),
    }
}

/// What a person hears of where they go.
pub(super) const fn onward_heard(of: Onward) -> Key {
    match of {
        Onward::StaysWhileOpen => key!("decide-hear-stays"),
        Onward::ReturnIfWanted => key!("decide-hear-returns"),
        Onward::FreeToGo => key!("decide-hear-free"),
        Onward::RemoveNow => key!("decide-hear-removed"),
    }
}

impl Sentence {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Text(&self.offer.words));
        out.extend(self.quotes.iter().map(|quote| Block::Item(quote)));
    }
}
