//! Where runs are kept, which were left there, to which scenario each belongs and whether it can be gone on with.

use super::{Desk, OFFERED};
use crate::home::{Home, Listed};
use crate::notice::Notice;
use crate::run::Stopped;
use crate::wish::Wish;
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{Said, key, said};
use grounds_core::record::go_on;
use std::collections::BTreeMap;

impl<H: Home> Desk<H> {
    pub(super) fn nowhere_to_keep(&mut self, why: Said) -> Notice {
        let notice = Notice::new(Severity::Warning, said!("notice-nowhere-to-keep", reason = why));
        self.with_other_place(notice)
    }

    /// That runs are kept somewhere else than in the place laid out for them. It can only be read.
    pub(super) fn kept_here_instead(&self, why: Said) -> Notice {
        let place = self.home.kept_in();
        Notice::new(
            Severity::Warning,
            said!("notice-passed-over", reason = why, place = place),
        )
    }

    pub(super) fn with_other_place(&mut self, notice: Notice) -> Notice {
        match self.home.elsewhere() {
            Some(_) => notice.or(key!("notice-keep-elsewhere"), Wish::KeepElsewhere),
            None => notice,
        }
    }

    pub(super) fn keep_elsewhere(&mut self) {
        match self.home.keep_elsewhere() {
            Ok(()) => {
                self.nowhere = None;
                let place = self.home.kept_in();
                self.tell(Severity::Advice, said!("notice-kept-elsewhere", place = place));
                self.look_for_kept();
            }
            Err(why) => self.notice = Some(self.nowhere_to_keep(why)),
        }
    }

    /// Looks anew for runs that were left, to which scenario each belongs, and which of those that are offered can be gone
    /// on with.
    pub fn look_for_kept(&mut self) {
        self.kept = self.home.kept();
        let mut offered: BTreeMap<String, usize> = BTreeMap::new();
        for at in 0..self.kept.len() {
            if self.kept[at].is_ended {
                // It is read to its end when somebody wants to read it again.
                let id = self.kept[at].scenario.clone();
                let place = self.places_of(&id).next();
                self.kept[at].at = place;
                continue;
            }
            let (name, id) = (self.kept[at].name.clone(), self.kept[at].scenario.clone());
            let places: Vec<usize> = self.places_of(&id).collect();
            let count = offered.entry(id).or_default();
            *count += 1;
            // What is not offered need not be read, nor what could belong to nothing.
            let look = *count <= OFFERED && !places.is_empty();
            let (place, why) = if look {
                self.belongs(&name, &places)
            } else {
                (places.first().copied(), None)
            };
            self.kept[at].at = place;
            self.kept[at].why_not = why.map(|stopped| stopped.said());
        }
    }

    /// The scenarios of an id, by their places on the shelf.
    pub(super) fn places_of<'s>(&'s self, id: &'s str) -> impl Iterator<Item = usize> + use<'s, H> {
        let is_it = move |listed: &Listed| {
            let scenario = listed.scenario.as_ref();
            scenario.is_some_and(|scenario| &*scenario.header().id == id)
        };
        self.shelf
            .iter()
            .enumerate()
            .filter(move |(_, listed)| is_it(listed))
            .map(|(at, _)| at)
    }

    /// To which of these scenarios a kept run belongs: the one it was kept of, or else the first it can be gone on with.
    pub(super) fn belongs(&mut self, name: &str, places: &[usize]) -> (Option<usize>, Option<Stopped>) {
        let looked = crate::run::look(name, &mut self.home);
        let decoded = match looked {
            Ok(decoded) => decoded,
            Err(why) => return (places.first().copied(), Some(why)),
        };
        let scenario = |at: &usize| self.shelf[*at].scenario.as_ref();
        let kept_of = &decoded.record.basis().scenario_fingerprint;
        let same = places
            .iter()
            .find(|at| scenario(at).is_some_and(|s| s.fingerprint() == *kept_of));
        let mut first = None;
        for at in same.into_iter().chain(places) {
            let Some(scenario) = scenario(at) else { continue };
            match go_on(&decoded, scenario, &self.practice) {
                Ok(_) => return (Some(*at), None),
                Err(why) => first = first.or(Some((Some(*at), Some(Stopped::WhyNot(why))))),
            }
        }
        first.unwrap_or((places.first().copied(), None))
    }
}
