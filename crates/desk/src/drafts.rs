//! What is half written: a decision. It becomes a move of the run when nothing is missing. A note needs no draft: it is
//! touching a line and saying how it is sorted.

use crate::fits;
use crate::wish::{Part, Slot};
use grounds_core::locale::{Key, key};
use grounds_core::scenario::talk::Yes;
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::view::{NoteView, View};
use grounds_core::session::{Decided, GROUNDS, LineAt, Sort};
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

/// What a decision says, in the order in which the next of it is offered by itself; the rest is said when it is called for.
const WAY: [Slot; 5] = [
    Slot::Finding,
    Slot::Grounds,
    Slot::Services,
    Slot::Offences,
    Slot::Onward,
];

/// A decision that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionDraft {
    /// Findings, the one that was chosen first in front.
    pub findings: Vec<Finding>,
    /// Noted lines, as reasons.
    pub grounds: Vec<LineAt>,
    /// Help that is arranged or offered.
    pub services: Vec<ServiceIx>,
    /// Who else is told.
    pub told: Vec<ServiceIx>,
    /// Offences.
    pub offences: Option<OffenceHandling>,
    /// What happens next.
    pub onward: Option<Onward>,
    /// Into whose hands.
    pub to: Option<PersonIx>,
    /// Whether a way back is left.
    pub way_back: bool,
}

impl DecisionDraft {
    /// A decision that was made before.
    #[must_use]
    pub fn of(decided: &Decided) -> Self {
        let Decided {
            findings,
            grounds,
            services,
            told,
            offences,
            onward,
            to,
            way_back,
        } = decided.clone();
        Self {
            findings,
            grounds,
            services,
            told,
            offences,
            onward,
            to,
            way_back,
        }
    }

    /// Takes in a part. `person` is whose decision it is.
    pub(crate) fn take(&mut self, part: Part, person: PersonIx, view: View<'_>) {
        match part {
            Part::Finding(finding) => match self.findings.first_mut() {
                // What was found besides comes to the front.
                Some(first) if *first == finding => drop(self.findings.remove(0)),
                Some(first) => *first = finding,
                None => self.findings.push(finding),
            },
            Part::Besides(finding) => {
                let besides = self.findings.get(1).copied();
                self.findings.truncate(1);
                // Nobody is found three things, and nothing besides nothing.
                self.findings
                    .extend(other(besides, finding).filter(|_| !self.findings.is_empty()));
            }
            Part::Ground(line) => {
                let has_room = self.grounds.len() < GROUNDS || self.grounds.contains(&line);
                if has_room {
                    toggle(&mut self.grounds, line);
                }
            }
            Part::Grounds(sort) => {
                let sorted = sorted_as(sort, view, person);
                self.grounds = if self.grounds == sorted { Vec::new() } else { sorted };
            }
            Part::Agreed => {
                // Who helps is asked to help, and whom else they wish to be told is told.
                let helps = |to: &ServiceIx| view.helps(*to);
                let (services, told): (Vec<_>, Vec<_>) = agreed(view, person).into_iter().partition(helps);
                let is_taken = self.services == services && self.told == told;
                (self.services, self.told) = if is_taken { Default::default() } else { (services, told) };
            }
            Part::Service(service) => toggle(&mut self.services, service),
            Part::Told(service) => toggle(&mut self.told, service),
            Part::Offences(handling) => self.offences = other(self.offences, handling),
            Part::Onward(onward) => self.onward = other(self.onward, onward),
            Part::To(person) => self.to = other(self.to, person),
            Part::WayBack => self.way_back = !self.way_back,
        }
        fits::settle(self);
    }

    /// Whether something stands in this place.
    #[must_use]
    pub fn has(&self, slot: Slot) -> bool {
        match slot {
            Slot::Finding => !self.findings.is_empty(),
            Slot::Besides => self.findings.len() > 1,
            Slot::Grounds => !self.grounds.is_empty(),
            Slot::Services => !self.services.is_empty(),
            Slot::Told => !self.told.is_empty(),
            Slot::Offences => self.offences.is_some(),
            Slot::Onward => self.onward.is_some(),
            Slot::To => self.to.is_some(),
            Slot::WayBack => self.way_back,
        }
    }

    /// Where the next part is to be chosen: the first place behind this one in which nothing stands; none when something stands
    /// in each. Where there are no lines, none are asked for.
    #[must_use]
    pub(crate) fn next(&self, behind: Option<Slot>, person: PersonIx, view: View<'_>) -> Option<Slot> {
        let from = behind.and_then(|slot| WAY.iter().position(|of| *of == slot));
        let from = from.map_or(0, |at| at + 1);
        let is_open = |slot: &Slot| !self.has(*slot) && (*slot != Slot::Grounds || has_lines(view, person));
        WAY.into_iter().skip(from).find(is_open)
    }

    /// Without what has been taken off the page since.
    #[must_use]
    pub(crate) fn fitting(mut self, person: PersonIx, view: View<'_>) -> Self {
        let page = view.page(person);
        let all = [&page.counts, &page.ask_further, &page.set_aside, &page.unsorted];
        let is_noted = |line: &LineAt| all.iter().any(|pile| pile.iter().any(|note| at(note) == Some(*line)));
        self.grounds.retain(is_noted);
        self
    }

    /// The decision, when nothing is missing. In an order of its own, so that the same decision is the same however it was
    /// put together; findings keep theirs, since the first is the one that is said.
    #[must_use]
    pub fn complete(&self) -> Option<Decided> {
        (!self.findings.is_empty()).then(|| {
            let mut decided = Decided {
                findings: self.findings.clone(),
                grounds: self.grounds.clone(),
                services: self.services.clone(),
                told: self.told.clone(),
                offences: self.offences,
                onward: self.onward,
                to: self.to,
                way_back: self.way_back,
            };
            decided.services.sort_unstable();
            decided.told.sort_unstable();
            decided
        })
    }

    /// The keys of what is missing: without a finding nothing is decided. All else may be left out, and is a decision too.
    #[must_use]
    pub fn missing(&self) -> Vec<Key> {
        let is_missing = self.findings.is_empty();
        is_missing.then(|| key!("missing-finding")).into_iter().collect()
    }
}

/// Whether there is a line that could be a reason.
fn has_lines(view: View<'_>, person: PersonIx) -> bool {
    let page = view.page(person);
    [&page.counts, &page.ask_further, &page.set_aside, &page.unsorted]
        .into_iter()
        .any(|pile| !pile.is_empty())
}

/// The lines of a page that are sorted like this, as many as a finding can have.
pub(crate) fn sorted_as(sort: Sort, view: View<'_>, person: PersonIx) -> Vec<LineAt> {
    let page = view.page(person);
    let pile = match sort {
        Sort::Counts => &page.counts,
        Sort::AskFurther => &page.ask_further,
        Sort::SetAside => &page.set_aside,
    };
    pile.iter().filter_map(at).take(GROUNDS).collect()
}

/// The services to which the person said yes, where it counts.
pub(crate) fn agreed(view: View<'_>, person: PersonIx) -> Vec<ServiceIx> {
    let settled = view.settled(person).into_iter();
    settled.filter(|of| of.says == Yes::Yes).map(|of| of.to).collect()
}

fn at(note: &NoteView<'_>) -> Option<LineAt> {
    note.line.at
}

/// This, unless it holds already: then none.
fn other<T: PartialEq>(now: Option<T>, one: T) -> Option<T> {
    (now.as_ref() != Some(&one)).then_some(one)
}

/// Puts something into a list, or takes it out.
pub(crate) fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|known| *known == one) {
        Some(at) => {
            all.remove(at);
        }
        None => all.push(one),
    }
}
