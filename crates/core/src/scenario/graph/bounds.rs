//! How far trust and distress of a person can move at all, over everything that was found reachable. Wider than any run,
//! never narrower: intervals, as in abstract interpretation.

use super::super::{Effect, PersonIx, Scale, Scenario};
use super::{Node, changes};
use crate::practice::{Offered, Practice};
use crate::vocabulary::{Conduct, QuestionKind, Role};

/// More than the scale has: something that can be repeated without end.
const ENDLESS: u16 = 1_000;

/// How far one number can move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    up: u16,
    down: u16,
}

impl Span {
    fn once(&mut self, by: i8) {
        let size = u16::from(by.unsigned_abs());
        let way = if by > 0 { &mut self.up } else { &mut self.down };
        *way = way.saturating_add(size).min(ENDLESS);
    }

    fn often(&mut self, by: i8) {
        match by {
            0 => {}
            1.. => self.up = ENDLESS,
            _ => self.down = ENDLESS,
        }
    }
}

/// How far trust and distress of everyone can move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    trust: Vec<Span>,
    distress: Vec<Span>,
}

impl Bounds {
    pub(super) fn at_start(scenario: &Scenario) -> Self {
        let people = scenario.person_ixs().len();
        Self {
            trust: vec![Span::default(); people],
            distress: vec![Span::default(); people],
        }
    }

    /// The least and the most trust.
    pub(super) fn trust(&self, scenario: &Scenario, person: PersonIx) -> (u8, u8) {
        range(scenario.person(person).trust, self.trust[person.index()])
    }

    /// The least and the most distress.
    pub(super) fn distress(&self, scenario: &Scenario, person: PersonIx) -> (u8, u8) {
        range(scenario.person(person).distress, self.distress[person.index()])
    }

    /// The least and the most of one of the two.
    pub(super) fn level(&self, scenario: &Scenario, scale: Scale, person: PersonIx) -> (u8, u8) {
        match scale {
            Scale::Trust => self.trust(scenario, person),
            Scale::Distress => self.distress(scenario, person),
        }
    }

    /// Takes in what a node that was reached can do. Whether that moves anything further than before.
    pub(super) fn take(&mut self, scenario: &Scenario, practice: &Practice, node: Node) -> bool {
        let mut moves = false;
        if let Node::Question(q) = node {
            let question = scenario.question(q);
            moves |= self.react(practice, question.to, question.kind);
            if question.kind == QuestionKind::Closed {
                moves |= self.react(practice, question.to, QuestionKind::ClosedTooEarly);
            }
        }
        let (then, who) = changes(scenario, node);
        // An event happens once; what is asked or done can be asked or done again.
        let is_once = matches!(node, Node::Event(_));
        for effect in scenario.effects(then) {
            let (named, by, spans) = match *effect {
                Effect::Trust(named, by) => (named, by, &mut self.trust),
                Effect::Distress(named, by) => (named, by, &mut self.distress),
                _ => continue,
            };
            let mut widen = |person: PersonIx| {
                let span = &mut spans[person.index()];
                let before = *span;
                if is_once {
                    span.once(by);
                } else {
                    span.often(by);
                }
                moves |= *span != before;
            };
            match (named.or(who), node) {
                (Some(person), _) => widen(person),
                (None, Node::Conduct(l)) if !scenario.local(l).does.is_general() => {
                    interviewees(scenario).into_iter().for_each(widen);
                }
                (None, _) => {}
            }
        }
        moves
    }

    /// What the kind of a question does: a kind word warms once, a blow hurts every time.
    fn react(&mut self, practice: &Practice, who: PersonIx, kind: QuestionKind) -> bool {
        let reaction = practice.reaction(kind);
        let (trust, distress) = (&mut self.trust[who.index()], &mut self.distress[who.index()]);
        let before = (*trust, *distress);
        if reaction.trust > 0 {
            trust.once(reaction.trust);
        } else {
            trust.often(reaction.trust);
        }
        if reaction.distress < 0 {
            distress.once(reaction.distress);
        } else {
            distress.often(reaction.distress);
        }
        before != (*trust, *distress)
    }

    /// Takes in that something can be done, with one person or in general.
    pub(super) fn take_conduct(
        &mut self,
        scenario: &Scenario,
        practice: &Practice,
        conduct: Conduct,
        with: Option<PersonIx>,
    ) {
        let row = practice.conduct(conduct);
        // A new interpreter is briefed anew.
        let is_often = row.offered == Offered::WhereListed
            || matches!(conduct, Conduct::ChooseInterpreter | Conduct::BriefInterpreter);
        for person in with.map_or_else(|| interviewees(scenario), |p| vec![p]) {
            let (trust, distress) = (&mut self.trust[person.index()], &mut self.distress[person.index()]);
            if is_often {
                trust.often(row.trust);
            } else {
                trust.once(row.trust);
            }
            if is_often || conduct == Conduct::Break {
                distress.often(row.distress);
            } else {
                distress.once(row.distress);
            }
            if conduct == Conduct::ChooseInterpreter {
                // Someone who is not independent may be chosen.
                trust.often(-1);
                distress.often(1);
            }
        }
    }
}

fn range(start: u8, span: Span) -> (u8, u8) {
    let start = u16::from(start);
    let number = |n: u16| u8::try_from(n.min(100)).unwrap_or(100);
    (
        number(start.saturating_sub(span.down)),
        number(start.saturating_add(span.up)),
    )
}

pub(super) fn interviewees(scenario: &Scenario) -> Vec<PersonIx> {
    (scenario.person_ixs())
        .filter(|&p| scenario.person(p).role == Role::Interviewee)
        .collect()
}
