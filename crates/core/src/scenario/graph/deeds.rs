//! What can be done, with whom, and which of the entries about it applies.

use super::super::{LocalIx, PersonIx, Scenario};
use super::bounds::interviewees;
use super::imply::implied;
use super::reach::MANY;
use super::waves::Waves;
use super::{Means, Node, Reach};
use crate::practice::Offered;
use crate::vocabulary::{Conduct, Role};
use std::collections::BTreeMap;

impl Reach<'_> {
    pub(super) fn means_to_local(&self, ix: LocalIx) -> Option<Means> {
        let local = self.scenario.local(ix);
        self.addressees(ix).into_iter().find_map(|with| {
            let needs = self.all_hold(local.when, with)?;
            let open = self.may_do(local.does, with)
                && self.is_sayable(local.does, with)
                && self.local_before(ix, with).is_none();
            open.then(|| Means {
                through: with.map(Node::Person),
                needs,
            })
        })
    }

    /// With whom an entry can apply; one `None` for what is done in general.
    #[must_use]
    pub fn addressees(&self, ix: LocalIx) -> Vec<Option<PersonIx>> {
        let local = self.scenario.local(ix);
        match local.with {
            _ if local.does.is_general() => vec![None],
            Some(person) => vec![Some(person)],
            None => interviewees(self.scenario).into_iter().map(Some).collect(),
        }
    }

    /// An entry that stands before this one for somebody and applies whenever this one could.
    #[must_use]
    pub fn local_before(&self, ix: LocalIx, with: Option<PersonIx>) -> Option<LocalIx> {
        let scenario = self.scenario;
        let when = |l| scenario.local(l).when;
        (self.entries_about(scenario.local(ix).does, with).take(MANY))
            .take_while(|&earlier| earlier != ix)
            .find(|&earlier| implied(scenario, when(earlier), when(ix)))
    }

    /// The entries about doing something with somebody, in the order in which a run asks them: what is said about this
    /// person first, then what is said about anyone.
    fn entries_about(&self, conduct: Conduct, with: Option<PersonIx>) -> impl Iterator<Item = LocalIx> {
        let list = |with| self.entries.get(&(conduct, with)).into_iter().flatten().copied();
        let own = with.map(|p| list(Some(p))).into_iter().flatten();
        own.chain(list(None))
    }

    /// Whether something can be tried at all: it is on offer, somebody is there, and can be spoken to where that matters.
    pub(super) fn may_do(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        if let Some(person) = with
            && !(self.scenario.person(person).role == Role::Interviewee && self.is_reached(Node::Person(person)))
        {
            return false;
        }
        let mut entries = self.entries_about(conduct, with).peekable();
        if entries.peek().is_none() {
            return self.practice.conduct(conduct).offered == Offered::Always;
        }
        entries.any(|l| self.all_hold(self.scenario.local(l).when, with).is_some())
    }

    pub(super) fn visit_conduct(&mut self, waves: &mut Waves) {
        let mut more = false;
        let people: Vec<Option<PersonIx>> = interviewees(self.scenario).into_iter().map(Some).collect();
        for &person in people.iter().flatten() {
            if !self.interpreted.contains(&person) && self.has_interpreter(person) {
                self.interpreted.insert(person);
                more = true;
            }
        }
        for &conduct in Conduct::ALL {
            let whom: &[Option<PersonIx>] = if conduct.is_general() { &[None] } else { &people };
            for &with in whom {
                let is_new =
                    !self.can_do(conduct, with) && self.may_do(conduct, with) && self.is_sayable(conduct, with);
                if is_new {
                    self.done.insert((conduct, with));
                    self.bounds.take_conduct(self.scenario, self.practice, conduct, with);
                    more = true;
                }
            }
        }
        let quiet = self.quiet_places();
        for &person in people.iter().flatten() {
            if !self.alone.contains(&person) && self.finds_quiet(person, &quiet) {
                self.alone.insert(person);
                more = true;
            }
        }
        if more {
            self.changed = true;
            waves.more();
        }
    }

    /// What needs an interpreter, or a language, has one.
    pub(super) fn is_sayable(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        let Some(person) = with else { return true };
        let shares = self.scenario.person(person).shares_language;
        let interpreted = self.interpreted.contains(&person);
        match conduct {
            Conduct::ChooseInterpreter | Conduct::BriefInterpreter => interpreted,
            _ if conduct.needs_language() => shares || interpreted,
            _ => true,
        }
    }
}

pub(super) fn entries(scenario: &Scenario) -> BTreeMap<(Conduct, Option<PersonIx>), Vec<LocalIx>> {
    let mut entries: BTreeMap<_, Vec<LocalIx>> = BTreeMap::new();
    for ix in scenario.local_ixs() {
        let local = scenario.local(ix);
        let with = local.with.filter(|_| !local.does.is_general());
        entries.entry((local.does, with)).or_default().push(ix);
    }
    for list in entries.values_mut() {
        list.sort_by_key(|&ix| scenario.local(ix).with.is_some() && scenario.local(ix).does.is_general());
    }
    entries
}
