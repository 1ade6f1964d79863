//! Deeds and changes.

use super::event::Event;
use super::refusal::Refusal;
use super::turn::{Taken, Turn, allow};
use super::world::World;
use crate::scenario::{Effect, PersonIx, Who};
use crate::talk::Room;
use crate::vocabulary::words::Deed;

impl Turn<'_> {
    pub(super) fn do_deed(&mut self, deed: Deed, with: Option<PersonIx>) -> Taken {
        if let Some(person) = with {
            let is_here = self.world().is_here(person) || self.state.at_table == with;
            allow(is_here, Refusal::NotHere(person))?;
        }
        // What is done with things, and letting somebody listen, is done to those.
        let is_apart = matches!(
            deed,
            Deed::Photograph | Deed::Seal | Deed::List | Deed::GiveBack | Deed::Listens | Deed::ChooseInterpreter
        );
        allow(!is_apart, Refusal::NotPossible)?;
        let again = !self.state.done.insert((deed, with));
        allow(
            !again || matches!(deed, Deed::Break | Deed::Separate),
            Refusal::DoneBefore,
        )?;
        self.pass_minutes(self.practice.run().minutes(deed));
        self.did(deed, with, again);
        self.let_things_happen();
        Ok(())
    }

    /// Something was done: what it changes by itself.
    fn did(&mut self, deed: Deed, with: Option<PersonIx>, again: bool) {
        self.state.done.insert((deed, with));
        self.events.push(Event::Did(deed, with, again));
        let Some(person) = with else { return };
        let of = self.state.of_mut(person);
        match deed {
            Deed::Separate | Deed::PrivateRoom => {
                of.is_separated = true;
                of.listens.clear();
            }
            Deed::BriefInterpreter => of.is_briefed = true,
            Deed::ExplainPurpose | Deed::ExplainLimits => of.is_opened = true,
            Deed::OfferWater | Deed::MedicalHelp | Deed::Break => {
                of.needs_met.insert(deed);
            }
            _ => {}
        }
    }

    /// Changes. `at_hand` is the person about whom those without a person are.
    pub(super) fn change(&mut self, effects: &[Effect], at_hand: Option<PersonIx>) {
        for effect in effects {
            self.state.changes = self.state.changes.wrapping_add(1);
            self.change_one(effect, at_hand);
        }
    }

    fn change_one(&mut self, effect: &Effect, at_hand: Option<PersonIx>) {
        match effect {
            Effect::Trust(who, by) => self.feel(who.or(at_hand), *by, 0),
            Effect::Distress(by) => self.feel(at_hand, 0, *by),
            Effect::Opens(subject) => {
                self.in_talk(at_hand, |talk, room, out| talk.bring(room, *subject, out));
            }
            Effect::Wakes(fear) => {
                self.in_talk(at_hand, |talk, room, out| talk.wake_fear(room, *fear, out));
            }
            Effect::Finds(paper) => self.find(*paper),
            Effect::Arrives(who, place) => {
                for person in self.meant(who) {
                    self.state.of_mut(person).at = Some(*place);
                    self.state.of_mut(person).is_away = false;
                    self.events.push(Event::Arrived(person, *place));
                    self.see(person);
                }
            }
            Effect::Leaves(who) => {
                for person in self.meant(who) {
                    self.state.of_mut(person).at = None;
                    self.state.of_mut(person).is_away = true;
                    self.events.push(Event::Left(person));
                }
            }
            Effect::Goes(place) => self.move_to(*place),
            Effect::Seconds(seconds) => self.pass(u32::from(*seconds)),
            Effect::Shuts => {
                if let Some(person) = at_hand {
                    self.state.of_mut(person).is_shut = true;
                    self.events.push(Event::Shut(person));
                    self.leave_table(person);
                }
            }
            Effect::Ends => self.cut_talk(),
            Effect::Names => {
                if let Some(person) = at_hand {
                    self.state.of_mut(person).has_name = true;
                    self.events.push(Event::GaveName(person));
                }
            }
            Effect::Becomes(standing) => {
                if let Some(person) = at_hand {
                    self.state.of_mut(person).standing = Some(*standing);
                    self.events.push(Event::Became(person, *standing));
                }
            }
            Effect::Listens(who) => {
                let table = self.state.at_table.or(at_hand);
                for hearer in self.meant(who) {
                    if let Some(person) = table.filter(|&person| person != hearer) {
                        self.state.of_mut(person).listens.insert(hearer);
                        self.events.push(Event::Listens(hearer));
                    }
                }
            }
            Effect::Promises(promise) => {
                self.state.promised.insert(*promise, at_hand);
                self.events.push(Event::Promised(*promise, at_hand));
            }
            Effect::Frees(thing) => self.free(*thing),
            Effect::Does(deed) => {
                let again = self.state.done.contains(&(*deed, at_hand));
                self.did(*deed, at_hand, again);
            }
            Effect::Harms(point) => {
                self.harm(*point, at_hand);
            }
        }
    }

    /// A practice point is broken towards whoever is at hand or at the table, where a decision about them is due; else towards
    /// all of whom that holds and over whom whoever is at hand has power; else towards nobody in particular, which is
    /// everybody.
    fn harm(&mut self, point: u16, at_hand: Option<PersonIx>) {
        let due = self.scenario.decide().iter().copied();
        let due: Vec<PersonIx> = due.filter(|&who| self.drawn.is_met(who)).collect();
        let at_table = self.state.at_table;
        let one = [at_hand, at_table].into_iter().flatten().find(|who| due.contains(who));
        let below = at_hand.map_or(&[][..], |who| &self.scenario.person(who).power_over);
        let harmed: Vec<PersonIx> = match one {
            Some(one) => vec![one],
            None => due.iter().copied().filter(|who| below.contains(who)).collect(),
        };
        for &person in if harmed.is_empty() { &due } else { &harmed } {
            self.state.of_mut(person).is_harmed = true;
        }
        if harmed.is_empty() {
            self.events.push(Event::Harmed(None, point));
        }
        let each = harmed.into_iter().map(|person| Event::Harmed(Some(person), point));
        self.events.extend(each);
    }

    fn feel(&mut self, person: Option<PersonIx>, trust: i8, distress: i8) {
        self.in_talk(person, |talk, room, _| talk.changed(room, trust, distress));
    }

    /// Something changes in the talk with a person, where there is one.
    fn in_talk(
        &mut self,
        person: Option<PersonIx>,
        change: impl FnOnce(&mut crate::talk::Talk, Room<'_, World<'_>>, &mut Vec<crate::talk::Event>),
    ) {
        let Some(person) = person else { return };
        let Some(mut talk) = self.state.of_mut(person).talk.take() else {
            return;
        };
        let mut out = Vec::new();
        let facts = self.world().about(person);
        let room = Room {
            script: self.scenario.script(person),
            rules: &self.practice.talk().rules,
            facts: &facts,
        };
        change(&mut talk, room, &mut out);
        self.state.of_mut(person).talk = Some(talk);
        self.events
            .extend(out.into_iter().map(|event| Event::Talk(person, event)));
    }

    fn meant(&self, who: &Who) -> Vec<PersonIx> {
        self.scenario
            .people()
            .filter(|&person| who.is(person) && self.drawn.is_met(person))
            .collect()
    }
}
