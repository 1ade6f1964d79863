//! Whether conditions can hold, and whether they can fail, given what was found reachable so far.

use super::super::{Bound, Cond, DrawKind, Logic, PersonIx, PlaceIx, Run, Subject, Talk, With};
use super::{Node, Reach};
use crate::vocabulary::{Conduct, QuestionKind};
use std::collections::BTreeSet;

/// From where a place can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaysInto {
    /// From every other place.
    Anywhere,
    /// From this one only.
    From(PlaceIx),
    /// From none.
    Nowhere,
}

impl Reach<'_> {
    /// What all conditions of a run need, if they can hold at some time. `who` is the person at hand.
    pub(super) fn all_hold(&self, run: Run, who: Option<PersonIx>) -> Option<Vec<Node>> {
        let mut needs = Vec::new();
        self.take_all(run, who, &mut needs).then_some(needs)
    }

    fn take_all(&self, run: Run, who: Option<PersonIx>, needs: &mut Vec<Node>) -> bool {
        self.scenario.conds(run).iter().all(|&cond| self.take(cond, who, needs))
    }

    /// Whether every condition of a run can fail.
    pub(super) fn all_fail(&self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().all(|&cond| self.can_fail(cond, who))
    }

    /// Whether a condition can hold.
    pub(super) fn can_hold(&self, cond: Cond, who: Option<PersonIx>) -> bool {
        self.take(cond, who, &mut Vec::new())
    }

    /// Whether a condition can hold; if so, what it needs is added.
    fn take(&self, cond: Cond, who: Option<PersonIx>, needs: &mut Vec<Node>) -> bool {
        // A condition about nobody at hand, and a minute after the shift, are faults of their own and told as such.
        let with = |test: &dyn Fn(PersonIx) -> bool| who.is_none_or(test);
        let mut found = |node: Option<Node>| {
            needs.extend(node);
            node.is_some()
        };
        let reached = |node: Node| Some(node).filter(|&node| self.is_reached(node));
        match cond.about() {
            Subject::Talk(Talk::Alone) => with(&|p| self.can_be_alone(p)),
            Subject::Talk(Talk::Understood) => with(&|p| self.can_understand(p)),
            Subject::Talk(Talk::Opened) => who.is_none_or(|p| found(self.heard(p, QuestionKind::OpenInvitation))),
            Subject::Talk(Talk::Led) => who.is_none_or(|p| found(self.heard(p, QuestionKind::Leading))),
            Subject::Level(scale, bound) => with(&|p| {
                let (least, most) = self.bounds.level(self.scenario, scale, p);
                bound.can_hold(least, most)
            }),
            Subject::Clock(Bound::AtLeast(_)) => true,
            Subject::Clock(Bound::Below(n)) => n > 0,
            Subject::Deed(conduct, With::AtHand) => with(&|p| self.can_do(conduct, Some(p))),
            Subject::Deed(conduct, With::Either) => match who {
                Some(p) => self.can_do(conduct, Some(p)) || self.can_do(conduct, None),
                None => self.can_do(conduct, None) || !conduct.is_general(),
            },
            Subject::Deed(conduct, With::Named(p)) => self.can_do(conduct, Some(p)),
            Subject::Thing(Node::Draw(draw), _) => found(Some(Node::Draw(draw))),
            Subject::Thing(Node::Person(p), _) => found(self.meeting_place(p).map(Node::Place)),
            Subject::Thing(Node::Decision(p), _) => self.scenario.decision(p).is_some(),
            Subject::Thing(node, _) => found(reached(node)),
            Subject::Pair(a, b) => {
                let (a, b) = (Node::Document(a), Node::Document(b));
                let both = a != b && self.is_reached(a) && self.is_reached(b);
                both && found(Some(a)) && found(Some(b))
            }
            Subject::List(Logic::All, run) => self.take_all(run, who, needs),
            Subject::List(Logic::Any, run) => self.scenario.conds(run).iter().any(|&one| {
                // What one that cannot hold has added is taken away again.
                let before = needs.len();
                let holds = self.take(one, who, needs);
                if !holds {
                    needs.truncate(before);
                }
                holds
            }),
            // `Not` holds when one of what stands in it fails.
            Subject::List(Logic::Not, run) => self.scenario.conds(run).iter().any(|&one| self.can_fail(one, who)),
        }
    }

    /// Whether a condition can fail. Nearly everything fails at the beginning of a run.
    pub(super) fn can_fail(&self, cond: Cond, who: Option<PersonIx>) -> bool {
        match cond.about() {
            Subject::Talk(Talk::Understood) => who.is_none_or(|p| !self.scenario.person(p).shares_language),
            Subject::Level(..) => cond.opposite().is_some_and(|other| self.can_hold(other, who)) || who.is_none(),
            Subject::Clock(Bound::AtLeast(n)) => n > 0,
            Subject::Clock(Bound::Below(n)) => n <= self.scenario.header().clock_minutes,
            Subject::Thing(Node::Draw(draw), _) => match &self.scenario.draw(draw).kind {
                DrawKind::Choose { one_of } => one_of.len() > 1,
                DrawKind::Deal { .. } | DrawKind::Surface { .. } => true,
            },
            Subject::List(Logic::All, run) => self.scenario.conds(run).iter().any(|&one| self.can_fail(one, who)),
            Subject::List(Logic::Any, run) => self.all_fail(run, who),
            Subject::List(Logic::Not, run) => self.all_hold(run, who).is_some(),
            Subject::Talk(Talk::Alone | Talk::Opened | Talk::Led)
            | Subject::Deed(..)
            | Subject::Thing(..)
            | Subject::Pair(..) => true,
        }
    }

    /// Where no controller stays for the whole shift, among the places that were found reachable by now.
    pub(super) fn quiet_places(&self) -> BTreeSet<PlaceIx> {
        let scenario = self.scenario;
        let stays = |&&other: &&PersonIx| !self.moves_away(other);
        let controllers = scenario.controllers().iter().filter(stays);
        let watched: BTreeSet<PlaceIx> = controllers.filter_map(|&other| scenario.person(other).at).collect();
        (scenario.place_ixs())
            .filter(|place| !watched.contains(place) && self.is_reached(Node::Place(*place)))
            .collect()
    }

    /// Whether a person can be kept out of every controller's hearing, as far as is known by now: taken aside, and a door
    /// between, or a place where no controller stays for the whole shift.
    pub(super) fn finds_quiet(&self, person: PersonIx, quiet: &BTreeSet<PlaceIx>) -> bool {
        self.can_do(Conduct::Separate, Some(person))
            && (self.can_do(Conduct::PrivateRoom, Some(person))
                || (self.scenario.person(person).remote && !quiet.is_empty())
                || self.places_of(person).any(|place| quiet.contains(&place)))
    }

    /// Whether a person and the official can understand each other through nobody who takes sides.
    #[must_use]
    pub fn can_understand(&self, person: PersonIx) -> bool {
        self.scenario.person(person).shares_language || self.has_interpreter_that(person, |independent| independent)
    }

    /// From where the trainee can come straight to a place: by going, or because something leads there.
    #[must_use]
    pub fn ways_into(&self, place: PlaceIx) -> WaysInto {
        if self
            .givers(Node::Place(place))
            .iter()
            .any(|&giver| self.is_reached(giver))
        {
            return WaysInto::Anywhere;
        }
        let when = self.scenario.place(place).when;
        if self.all_hold(when, None).is_none() {
            return WaysInto::Nowhere;
        }
        // In one place at a time: what asks for two cannot be entered from either.
        let mut asked = self.scenario.conds(when).iter().filter_map(|cond| match cond {
            Cond::At(from) => Some(*from),
            _ => None,
        });
        match asked.next() {
            None => WaysInto::Anywhere,
            Some(from) if asked.all(|other| other == from) => WaysInto::From(from),
            Some(_) => WaysInto::Nowhere,
        }
    }

    /// Whether anybody can be chosen to interpret for a person.
    #[must_use]
    pub fn has_interpreter(&self, person: PersonIx) -> bool {
        self.has_interpreter_that(person, |_| true)
    }

    /// Looks at what is spoken, and not at who speaks it: everyone for everyone would take the square of a crowd.
    fn has_interpreter_that(&self, person: PersonIx, fits: impl Fn(bool) -> bool) -> bool {
        let theirs = &self.scenario.person(person);
        !theirs.shares_language
            && (theirs.speaks.iter()).any(|language| self.spoken.get(language.as_str()).is_some_and(|&i| fits(i)))
            && self.may_do(Conduct::ChooseInterpreter, Some(person))
    }
}
