//! Whether conditions can hold, and whether they can fail, given what was found reachable so far.

use super::super::{Cond, DrawKind, PersonIx, PlaceIx, Run};
use super::{Node, Reach};
use crate::vocabulary::{Conduct, QuestionKind, Role, Topic};

impl Reach<'_> {
    /// What all conditions of a run need, if they can hold at some time. `who` is the person at hand.
    pub(super) fn all_hold(&self, run: Run, who: Option<PersonIx>) -> Option<Vec<Node>> {
        let mut needs = Vec::new();
        for &cond in self.scenario.conds(run) {
            needs.extend(self.can_hold(cond, who)?);
        }
        Some(needs)
    }

    /// Whether every condition of a run can fail.
    pub(super) fn all_fail(&self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().all(|&cond| self.can_fail(cond, who))
    }

    /// What a condition needs, if it can hold.
    pub(super) fn can_hold(&self, cond: Cond, who: Option<PersonIx>) -> Option<Vec<Node>> {
        let node = |node: Node| self.is_reached(node).then(|| vec![node]);
        let when = |holds: bool| holds.then(Vec::new);
        // A condition about nobody at hand, and a minute after the shift, are faults of their own and told as such.
        let with = |test: &dyn Fn(PersonIx) -> bool| when(who.is_none_or(test));
        match cond {
            Cond::Alone => with(&|p| self.can_be_alone(p)),
            Cond::Private => with(&|p| self.can_do(Conduct::PrivateRoom, Some(p))),
            Cond::Understood => with(&|p| self.can_understand(p)),
            Cond::Briefed => with(&|p| self.can_do(Conduct::BriefInterpreter, Some(p))),
            Cond::Opened | Cond::Led if who.is_none() => when(true),
            Cond::Opened => self.asked_so(who?, |kind, topic| {
                kind == QuestionKind::OpenInvitation && !matches!(topic, Topic::Rapport | Topic::Needs)
            }),
            Cond::Led => self.asked_so(who?, |kind, _| kind == QuestionKind::Leading),
            Cond::TrustAtLeast(n) => with(&|p| self.bounds.trust(self.scenario, p).1 >= n),
            Cond::TrustBelow(n) => with(&|p| self.bounds.trust(self.scenario, p).0 < n),
            Cond::DistressAtLeast(n) => with(&|p| self.bounds.distress(self.scenario, p).1 >= n),
            Cond::DistressBelow(n) => with(&|p| self.bounds.distress(self.scenario, p).0 < n),
            Cond::Asked(q) => node(Node::Question(q)),
            Cond::Seen(c) | Cond::Noted(c) => node(Node::Cue(c)),
            Cond::Read(d) => node(Node::Document(d)),
            Cond::Done(conduct) => when(match who {
                Some(p) => self.can_do(conduct, Some(p)) || self.can_do(conduct, None),
                None => self.can_do(conduct, None) || !conduct.is_general(),
            }),
            Cond::DoneWith(conduct, p) => when(self.can_do(conduct, Some(p))),
            Cond::Drawn(draw, _) => Some(vec![Node::Draw(draw)]),
            Cond::Happened(e) => node(Node::Event(e)),
            Cond::After(_) => when(true),
            Cond::Before(n) => when(n > 0),
            Cond::At(place) => node(Node::Place(place)),
            Cond::Present(p) => self.meeting_place(p).map(|place| vec![Node::Place(place)]),
            Cond::Compared(a, b) => {
                let both = a != b && self.is_reached(Node::Document(a)) && self.is_reached(Node::Document(b));
                both.then(|| vec![Node::Document(a), Node::Document(b)])
            }
            Cond::Rated(p) | Cond::Decided(p) => when(self.scenario.decision(p).is_some()),
            Cond::All(run) => self.all_hold(run, who),
            Cond::Any(run) => self.scenario.conds(run).iter().find_map(|&one| self.can_hold(one, who)),
            // `Not` holds when one of what stands in it fails.
            Cond::Not(run) => when(self.scenario.conds(run).iter().any(|&one| self.can_fail(one, who))),
        }
    }

    /// Whether a condition can fail. Nearly everything fails at the beginning of a run.
    pub(super) fn can_fail(&self, cond: Cond, who: Option<PersonIx>) -> bool {
        match cond {
            Cond::Understood => who.is_none_or(|p| !self.scenario.person(p).shares_language),
            Cond::TrustAtLeast(n) => self.can_hold(Cond::TrustBelow(n), who).is_some() || who.is_none(),
            Cond::TrustBelow(n) => self.can_hold(Cond::TrustAtLeast(n), who).is_some() || who.is_none(),
            Cond::DistressAtLeast(n) => self.can_hold(Cond::DistressBelow(n), who).is_some() || who.is_none(),
            Cond::DistressBelow(n) => self.can_hold(Cond::DistressAtLeast(n), who).is_some() || who.is_none(),
            Cond::After(n) => n > 0,
            Cond::Before(n) => n <= self.scenario.header().clock_minutes,
            Cond::Drawn(draw, _) => match &self.scenario.draw(draw).kind {
                DrawKind::Choose { one_of } => one_of.len() > 1,
                DrawKind::Deal { .. } | DrawKind::Surface { .. } => true,
            },
            Cond::All(run) => self.scenario.conds(run).iter().any(|&one| self.can_fail(one, who)),
            Cond::Any(run) => self.all_fail(run, who),
            Cond::Not(run) => self.all_hold(run, who).is_some(),
            Cond::Alone
            | Cond::Private
            | Cond::Briefed
            | Cond::Opened
            | Cond::Led
            | Cond::Asked(_)
            | Cond::Seen(_)
            | Cond::Read(_)
            | Cond::Done(_)
            | Cond::DoneWith(..)
            | Cond::Happened(_)
            | Cond::At(_)
            | Cond::Present(_)
            | Cond::Compared(..)
            | Cond::Noted(_)
            | Cond::Rated(_)
            | Cond::Decided(_) => true,
        }
    }

    /// A reachable question to someone of which this is so.
    fn asked_so(&self, who: PersonIx, fits: impl Fn(QuestionKind, Topic) -> bool) -> Option<Vec<Node>> {
        let scenario = self.scenario;
        let mut questions = scenario.person(who).questions.iter();
        let found = questions.find(|&&q| {
            let question = scenario.question(q);
            fits(question.kind, question.topic) && self.is_reached(Node::Question(q))
        });
        found.map(|&q| vec![Node::Question(q)])
    }

    /// A place where the trainee and a person can both be.
    pub(super) fn meeting_place(&self, person: PersonIx) -> Option<PlaceIx> {
        (self.scenario.place_ixs()).find(|&p| self.is_reached(Node::Place(p)) && self.can_stand(person, p))
    }

    /// Whether a person can be kept out of every controller's hearing: taken aside, and a door between, or a place where
    /// no controller stays for the whole shift.
    #[must_use]
    pub fn can_be_alone(&self, person: PersonIx) -> bool {
        let scenario = self.scenario;
        if !self.can_do(Conduct::Separate, Some(person)) {
            return false;
        }
        let watched = |place| {
            (scenario.person_ixs()).any(|other| {
                other != person
                    && scenario.person(other).role == Role::Controller
                    && scenario.person(other).at == Some(place)
                    && !self.moves_away(other)
            })
        };
        self.can_do(Conduct::PrivateRoom, Some(person))
            || (scenario.place_ixs()).any(|place| {
                let here = scenario.person(person).remote || self.can_stand(person, place);
                here && self.is_reached(Node::Place(place)) && !watched(place)
            })
    }

    /// Whether a person and the official can understand each other through nobody who takes sides.
    #[must_use]
    pub fn can_understand(&self, person: PersonIx) -> bool {
        self.scenario.person(person).shares_language
            || self
                .interpreters(person)
                .iter()
                .any(|&by| self.scenario.person(by).independent)
    }

    /// Whether the trainee can come from one place straight to another: by going, or because something leads there.
    #[must_use]
    pub fn can_go(&self, from: PlaceIx, to: PlaceIx) -> bool {
        let scenario = self.scenario;
        // In one place at a time: what asks for a third place cannot be entered from here.
        let elsewhere = |cond: &Cond| matches!(cond, Cond::At(place) if *place != from);
        let when = scenario.place(to).when;
        let walks = !scenario.conds(when).iter().any(elsewhere) && self.all_hold(when, None).is_some();
        let is_led = self.givers(Node::Place(to)).iter().any(|&giver| self.is_reached(giver));
        from != to && (walks || is_led)
    }

    /// Those who can be chosen to interpret for a person.
    #[must_use]
    pub fn interpreters(&self, person: PersonIx) -> Vec<PersonIx> {
        let scenario = self.scenario;
        if scenario.person(person).shares_language || !self.may_do(Conduct::ChooseInterpreter, Some(person)) {
            return Vec::new();
        }
        let theirs = &scenario.person(person).speaks;
        (scenario.person_ixs())
            .filter(|&by| {
                let other = scenario.person(by);
                by != person
                    && other.role == Role::Interpreter
                    && other.speaks.iter().any(|l| theirs.contains(l))
                    && (other.remote || self.stands_somewhere(by))
            })
            .collect()
    }
}
