//! What fits into each place of a decision. What contradicts what stands already is not offered ([`fits`]); what is merely wrong
//! is. What somebody agreed to or refused stands beside each who could help or be told, in their words and not in ours.

use super::super::notebook::settled_note;
use super::super::parts::capital;
use super::super::told::told;
use super::super::{Note, Offer, Scene, Section, Told, Tone};
use crate::drafts::{agreed, sorted_as};
use crate::fits;
use crate::memory::DecisionDraft;
use crate::wish::{Part, Slot, Turn};
use grounds_core::locale::{Key, PersonKey, key, person_key, said};
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::view::{DecisionView, Line, NoteView, Speaker};
use grounds_core::session::{GROUNDS, LineAt, Sort};
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

/// What can be chosen in one place of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub is: Slot,
    /// What is asked, and what can be chosen. Lines stand in [`Decision::grounds`](super::Decision::grounds); here stands what
    /// takes them together.
    pub section: Section,
    /// How much of it.
    pub take: Take,
}

/// How much of a list one chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
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

/// The lines of the page, those that count first. Whatever was set aside can be a reason too: for finding nothing.
pub(super) fn grounds(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Vec<Ground> {
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
    let ground = |(sort, note): (Option<Sort>, &NoteView<'_>)| {
        let (line, at) = (told(scene, &note.line), note.line.at?);
        let offer = ground(scene, person, draft, at, line.told.clone());
        Some(Ground { line, sort, offer })
    };
    all.filter_map(ground).collect()
}

/// Giving a line as a reason, or taking it back. When as many are given as can be, another has to make room first.
pub(in crate::shown) fn ground(
    scene: &Scene<'_>,
    person: PersonIx,
    draft: &DecisionDraft,
    line: LineAt,
    words: impl Into<String>,
) -> Offer {
    let is_given = draft.grounds.contains(&line);
    let full = || scene.messages.say(&said!("decide-grounds-full", count = GROUNDS));
    let is_full = !is_given && draft.grounds.len() >= GROUNDS;
    Offer::new(words, Turn::Decision(person, Part::Ground(line)))
        .chosen(is_given)
        .closed(is_full.then(full))
}

/// What fits into each place, in the order in which it is said.
pub(super) fn parts(scene: &Scene<'_>, of: &DecisionView<'_>, draft: &DecisionDraft) -> Vec<Asked> {
    let (m, person) = (scene.messages, of.person);
    let about = |key: PersonKey| m.say(&key.about(scene.teller.name(person)));
    let find = |is, take: fn(Finding) -> Part, fits: &dyn Fn(Finding) -> bool, chosen: Option<Finding>| {
        let fitting = Finding::ALL.iter().filter(|&&one| fits(one) || chosen == Some(one));
        let offers = fitting.map(|&one| {
            Offer::new(m.get(one.key()), Turn::Decision(person, take(one)))
                .below(m.get(one.means()))
                .chosen(chosen == Some(one))
        });
        let heading = match is {
            Slot::Besides => m.get(key!("decide-besides")),
            _ => about(person_key!("decide-findings")),
        };
        asked(is, Take::OneOrNone, heading, None, offers.collect())
    };
    let first = draft.findings.first().copied();
    let mut parts = vec![find(Slot::Finding, Part::Finding, &|_| true, first)];
    if let Some(first) = first {
        let fits = |one| fits::together(first, one);
        parts.push(find(
            Slot::Besides,
            Part::Besides,
            &fits,
            draft.findings.get(1).copied(),
        ));
    }
    parts.push(because(scene, person, draft));
    parts.push(asked(
        Slot::Services,
        Take::Any,
        about(person_key!("decide-services")),
        None,
        help(scene, person, draft),
    ));
    parts.push(tells(scene, person, draft));
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
        Slot::Grounds,
        Take::Any,
        m.get(key!("decide-grounds")),
        Some(m.get(why)),
        offers.collect(),
    )
}

/// Help: what the person agreed to in one step, and each service by itself.
fn help(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Vec<Offer> {
    let agreed = agreed(scene.view, person);
    let helping = agreed.iter().filter(|to| scene.view.helps(**to));
    let is_taken = !draft.services.is_empty() && helping.eq(&draft.services);
    let words = scene
        .messages
        .say(&person_key!("decide-agreed").about(scene.teller.name(person)));
    let all = Offer::new(words, Turn::Decision(person, Part::Agreed)).chosen(is_taken);
    let all = (!agreed.is_empty()).then_some(all);
    let each = services(scene, person, Part::Service, &draft.services, &[]);
    all.into_iter().chain(each).collect()
}

/// Who is told besides: whoever helps is told by being asked to.
fn tells(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> Asked {
    let m = scene.messages;
    asked(
        Slot::Told,
        Take::Any,
        m.get(key!("decide-share")),
        Some(m.get(key!("decide-share-why"))),
        services(scene, person, Part::Told, &draft.told, &draft.services),
    )
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

/// Whether the person can be given into anybody's hands, as the decision stands.
pub(super) fn can_be_given(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft) -> bool {
    let of = scene.view.decisions().into_iter().find(|of| of.person == person);
    fits::hands(draft) && of.is_some_and(|of| of.to.iter().any(|&who| is_known(scene, who)))
}

fn what_next(scene: &Scene<'_>, of: &DecisionView<'_>, draft: &DecisionDraft) -> Vec<Asked> {
    let (m, person) = (scene.messages, of.person);
    let fits_in = |who: PersonIx| draft.to == Some(who) || fits::hands(draft) && is_known(scene, who);
    let to = of.to.iter().filter(|&&who| fits_in(who)).map(|&who| {
        Offer::new(capital(&scene.teller.name(who)), Turn::Decision(person, Part::To(who)))
            .chosen(draft.to == Some(who))
    });
    let way_back = Offer::new(m.get(key!("decide-way-back")), Turn::Decision(person, Part::WayBack))
        .below(m.get(key!("decide-way-back-means")))
        .chosen(draft.way_back);
    let handlings: Vec<OffenceHandling> = OffenceHandling::ALL
        .iter()
        .copied()
        .filter(|&handling| draft.offences == Some(handling) || fits::offences(draft, handling))
        .collect();
    let offences = one_of(scene, person, &handlings, draft.offences, |o| o.key(), Part::Offences);
    let onward = one_of(scene, person, Onward::ALL, draft.onward, |o| o.key(), Part::Onward);
    let one = |is, key, offers| asked(is, Take::OneOrNone, m.get(key), None, offers);
    let mut all = vec![
        one(Slot::Offences, key!("decide-offences"), offences),
        one(Slot::Onward, key!("decide-onward"), onward),
    ];
    let to: Vec<Offer> = to.collect();
    if !to.is_empty() {
        all.push(one(Slot::To, key!("decide-to"), to));
    }
    all.push(one(Slot::WayBack, key!("decide-leaves"), vec![way_back]));
    all
}

/// The services, each with what the person said of it; without those that do not fit here.
fn services(
    scene: &Scene<'_>,
    person: PersonIx,
    part: fn(ServiceIx) -> Part,
    chosen: &[ServiceIx],
    without: &[ServiceIx],
) -> Vec<Offer> {
    let settled = scene.view.settled(person);
    let offer = |(service, _, label)| {
        let offer = Offer::new(scene.teller.say(&label), Turn::Decision(person, part(service)));
        let said = settled.iter().find(|of| of.to == service);
        let offer = match said {
            Some(of) => offer.below(scene.messages.get(settled_note(of.says).1)),
            None => offer,
        };
        (!without.contains(&service)).then(|| offer.chosen(chosen.contains(&service)))
    };
    scene.view.services().filter_map(offer).collect()
}

fn asked(is: Slot, take: Take, heading: String, why: Option<String>, offers: Vec<Offer>) -> Asked {
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
