//! How far a run is from meeting something: a rough number of moves, from what conditions ask for. It guides the search
//! and decides nothing, except that [`NEVER`] is only said where no play at all can help. A heuristic as
//! planners know it, and no lower bound.

use super::super::coverage::Thing;
use super::recipes::{Goal, Need, Recipe, Recipes};

use crate::scenario::graph::Node;
use crate::scenario::{
    Bound, Cond, Logic, PersonIx, PlaceIx, QuestionIx, Run, Scale, Scenario, Subject, Talk, Tie, With,
};
use crate::session::{Inside, Session, View};
use crate::vocabulary::{Conduct, QuestionKind, Topic};

/// No play from here can do it.
pub(super) const NEVER: u32 = u32::MAX;
/// Not asked yet.
const UNKNOWN: u32 = u32::MAX - 1;
/// Points of trust or distress that one move changes, as a rule of thumb.
const STEP: u32 = 5;
/// Minutes that one move takes, as a rule of thumb.
const MINUTES: u32 = 3;

/// What putting a question changes before it is answered.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    question: QuestionIx,
    who: PersonIx,
    trust: i16,
    distress: i16,
    minutes: u16,
    opens: bool,
    leads: bool,
}

impl Asked {
    /// Whether the question itself makes a condition about this hold.
    fn brings(&self, about: Subject, who: Option<PersonIx>) -> bool {
        match about {
            Subject::Talk(Talk::Opened) => self.opens && Some(self.who) == who,
            Subject::Talk(Talk::Led) => self.leads && Some(self.who) == who,
            Subject::Thing(Node::Question(q), _) => self.question == q,
            _ => false,
        }
    }
}

/// Distances in one run, as it stands.
pub(super) struct Gauge<'a> {
    pub(super) recipes: &'a Recipes,
    pub(super) session: &'a Session,
    pub(super) scenario: &'a Scenario,
    pub(super) view: View<'a>,
    pub(super) inside: Inside<'a>,
    known: Vec<u32>,
    /// Goals whose distance is being asked for: a way that leads through itself is no way.
    open: Vec<Goal>,
    /// How many of the open goals the last answer may have hung on.
    is_cut: bool,
}

pub(super) fn add(a: u32, b: u32) -> u32 {
    if a == NEVER || b == NEVER {
        NEVER
    } else {
        a.saturating_add(b).min(UNKNOWN - 1)
    }
}

pub(super) fn sum(costs: impl Iterator<Item = u32>) -> u32 {
    costs.fold(0, add)
}

pub(super) fn least(costs: impl Iterator<Item = u32>) -> u32 {
    costs.min().unwrap_or(NEVER)
}

/// Moves to change a scale by this much.
pub(super) fn steps(by: i16) -> u32 {
    u32::from(by.unsigned_abs()).div_ceil(STEP).max(1)
}

/// The distance from a number to where it must lie.
fn to_level(now: i16, bound: Bound<u8>) -> u32 {
    match bound {
        Bound::AtLeast(n) if now >= i16::from(n) => 0,
        Bound::AtLeast(n) if n <= 100 => steps(i16::from(n) - now),
        Bound::Below(n) if now < i16::from(n) => 0,
        Bound::Below(n) if n > 0 => steps(now - i16::from(n) + 1),
        Bound::AtLeast(_) | Bound::Below(_) => NEVER,
    }
}

impl<'a> Gauge<'a> {
    pub(super) fn of(recipes: &'a Recipes, session: &'a Session) -> Self {
        Self {
            recipes,
            session,
            scenario: session.scenario(),
            view: session.view(),
            inside: session.inside(),
            known: vec![UNKNOWN; recipes.len()],
            open: Vec::new(),
            is_cut: false,
        }
    }

    /// The distance to a goal that has not been met.
    pub(super) fn goal(&mut self, goal: Goal) -> u32 {
        if self.known[goal] != UNKNOWN {
            return self.known[goal];
        }
        if self.open.contains(&goal) {
            self.is_cut = true;
            return NEVER;
        }
        let was_cut = std::mem::take(&mut self.is_cut);
        self.open.push(goal);
        let recipes = self.recipes;
        let cost = least(recipes.get(goal).iter().map(|recipe| self.recipe(recipe)));
        self.open.pop();
        // An answer that hung on a goal still open is not kept unless it is a way.
        if cost != NEVER || !self.is_cut || self.open.is_empty() {
            self.known[goal] = cost;
        }
        self.is_cut = (self.is_cut || was_cut) && !self.open.is_empty();
        cost
    }

    /// The needs of a goal that no play from here can meet, when there are such.
    pub(super) fn hopeless(&mut self, goal: Goal) -> Vec<Need> {
        let recipes = self.recipes;
        let mut found = Vec::new();
        for recipe in recipes.get(goal) {
            self.open.push(goal);
            found.extend(recipe.needs.iter().filter(|n| self.need(n, None) == NEVER).copied());
            if let Some((question, after)) = &recipe.asked {
                let asked = self.asked(*question);
                found.extend(after.iter().filter(|n| self.need(n, Some(&asked)) == NEVER).copied());
            }
            self.open.pop();
        }
        found
    }

    fn recipe(&mut self, recipe: &Recipe) -> u32 {
        let before = sum(recipe.needs.iter().map(|need| self.need(need, None)));
        let after = match &recipe.asked {
            Some((question, needs)) if before != NEVER => {
                let asked = self.asked(*question);
                sum(needs.iter().map(|need| self.need(need, Some(&asked))))
            }
            _ => 0,
        };
        // Even what only waits for its hour comes with a move.
        add(add(before, after), recipe.moves).max(1)
    }

    fn need(&mut self, need: &Need, asked: Option<&Asked>) -> u32 {
        match *need {
            Need::Holds(cond, who) => self.holds(&cond, who, asked),
            Need::Fails(cond, who) => self.fails(&cond, who, asked),
            Need::NotAll(run, who) => self.not_all(run, who, asked),
            Need::Goal(goal) => self.goal(goal),
            Need::Surfaces(cue) if self.session.drawn().surfaces(cue) => 0,
            Need::Surfaces(_) => NEVER,
            Need::Talk(question) => self.talk(question),
            Need::Conduct(conduct, with) => self.conduct(conduct, with),
        }
    }

    /// What putting a question now would change.
    fn asked(&self, question: QuestionIx) -> Asked {
        let scenario = self.scenario;
        let asked = scenario.question(question);
        let again = self.inside.holds(&Cond::Asked(question), None);
        let kind = self.inside.kind(question);
        let reaction = self.session.practice().reaction(kind);
        let everyday = matches!(asked.topic, Topic::Rapport | Topic::Needs);
        Asked {
            question,
            who: asked.to,
            trust: i16::from(if again { reaction.trust.min(0) } else { reaction.trust }),
            distress: i16::from(if again {
                reaction.distress.max(0)
            } else {
                reaction.distress
            }),
            minutes: asked.minutes,
            opens: kind == QuestionKind::OpenInvitation && !everyday,
            leads: kind == QuestionKind::Leading,
        }
    }

    /// A number of the person at hand, as it would stand after what is asked.
    fn level(&self, scale: Scale, who: PersonIx, asked: Option<&Asked>) -> i16 {
        let person = self.inside.person(who);
        let asked = asked.filter(|a| a.who == who);
        let (now, moved) = match scale {
            Scale::Trust => (person.trust, asked.map_or(0, |a| a.trust)),
            Scale::Distress => (person.distress, asked.map_or(0, |a| a.distress)),
        };
        (i16::from(now) + moved).clamp(0, 100)
    }

    fn minute(&self, asked: Option<&Asked>) -> u16 {
        let clock = self.scenario.header().clock_minutes;
        (self.inside.minute() + asked.map_or(0, |a| a.minutes)).min(clock)
    }

    /// The distance to a condition holding.
    pub(super) fn holds(&mut self, cond: &Cond, who: Option<PersonIx>, asked: Option<&Asked>) -> u32 {
        let clock = self.scenario.header().clock_minutes;
        match cond.about() {
            Subject::Level(scale, bound) => who.map_or(NEVER, |p| to_level(self.level(scale, p, asked), bound)),
            Subject::Clock(Bound::AtLeast(n)) => match self.minute(asked) {
                now if n <= now => 0,
                now if n <= clock => u32::from(n - now).div_ceil(MINUTES),
                _ => NEVER,
            },
            Subject::Clock(Bound::Below(n)) if self.minute(asked) < n => 0,
            Subject::Clock(Bound::Below(_)) => NEVER,
            Subject::List(Logic::Any, run) => self.each(run, |g, c| g.holds(c, who, asked), least_of),
            Subject::List(Logic::All, run) => self.each(run, |g, c| g.holds(c, who, asked), sum_of),
            Subject::List(Logic::Not, run) => self.not_all(run, who, asked),
            about if asked.is_some_and(|a| a.brings(about, who)) => 0,
            _ if self.inside.holds(cond, who) => 0,
            about => self.bring_about(about, who),
        }
    }

    /// The distance to a condition of the plain kind, which does not hold.
    fn bring_about(&mut self, about: Subject, who: Option<PersonIx>) -> u32 {
        match about {
            Subject::Talk(talk) => who.map_or(NEVER, |p| self.talk_stands(talk, p)),
            Subject::Deed(conduct, With::Either) if conduct.is_general() => self.done(conduct, None),
            Subject::Deed(conduct, With::AtHand | With::Either) => self.done(conduct, who),
            Subject::Deed(conduct, With::Named(p)) => self.done(conduct, Some(p)),
            Subject::Thing(Node::Cue(c), Tie::Noted) => add(self.holds(&Cond::Seen(c), None, None), 1),
            Subject::Thing(Node::Question(q), _) => self.goal(self.question(q)),
            Subject::Thing(Node::Cue(c), _) => self.goal(self.number(Thing::Cue, c.index())),
            Subject::Thing(Node::Document(d), _) => self.goal(self.number(Thing::Document, d.index())),
            Subject::Thing(Node::Event(e), _) => self.goal(self.number(Thing::Event, e.index())),
            Subject::Thing(Node::Place(place), _) => self.go(place),
            Subject::Thing(Node::Person(p), _) => self.meet(p),
            Subject::Thing(Node::Decision(_), _) => 1,
            Subject::Pair(a, b) => {
                let read = |g: &mut Self, d| g.holds(&Cond::Read(d), None, None);
                let (one, other) = (read(self, a), read(self, b));
                add(add(one, other), 1)
            }
            // A draw is made once; the others are answered where they are asked for.
            _ => NEVER,
        }
    }

    /// The distance to a talk that stands so, when it does not.
    fn talk_stands(&mut self, talk: Talk, who: PersonIx) -> u32 {
        let scenario = self.scenario;
        match talk {
            Talk::Alone => {
                let is_apart = self.inside.has_done(Conduct::Separate, Some(who));
                let apart = if is_apart {
                    0
                } else {
                    self.done(Conduct::Separate, Some(who))
                };
                let heard = u32::from(self.inside.person(who).is_overheard);
                // Behind a door nobody hears; somebody may also go away, or was let in for good. The move decides.
                add(apart, heard)
            }
            Talk::Understood => self.interpreter(who, true),
            Talk::Opened | Talk::Led => {
                let wanted = |q: &QuestionIx| {
                    let question = scenario.question(*q);
                    let everyday = matches!(question.topic, Topic::Rapport | Topic::Needs);
                    match talk {
                        Talk::Led => question.kind == QuestionKind::Leading,
                        _ => question.kind == QuestionKind::OpenInvitation && !everyday,
                    }
                };
                let questions = scenario.person(who).questions.iter().copied().filter(wanted);
                let questions: Vec<QuestionIx> = questions.collect();
                least(questions.into_iter().map(|q| self.goal(self.question(q))))
            }
        }
    }

    /// The distance to a condition not holding.
    fn fails(&mut self, cond: &Cond, who: Option<PersonIx>, asked: Option<&Asked>) -> u32 {
        if let Some(other) = cond.opposite() {
            return self.holds(&other, who, asked);
        }
        match cond.about() {
            Subject::List(Logic::Any, run) => self.each(run, |g, c| g.fails(c, who, asked), sum_of),
            Subject::List(Logic::All, run) => self.not_all(run, who, asked),
            Subject::List(Logic::Not, run) => self.each(run, |g, c| g.holds(c, who, asked), sum_of),
            about if asked.is_some_and(|a| a.brings(about, who)) => NEVER,
            _ if !self.inside.holds(cond, who) => 0,
            // A controller comes, or is let in; another interpreter is chosen; one goes elsewhere; a note is taken back.
            Subject::Talk(Talk::Alone) => 2,
            Subject::Talk(Talk::Understood) => who.map_or(NEVER, |p| self.interpreter(p, false)),
            Subject::Deed(Conduct::BriefInterpreter, _) | Subject::Thing(_, Tie::Here | Tie::Noted) => 1,
            // What was done, said, seen, drawn or has happened stays so.
            _ => NEVER,
        }
    }

    fn not_all(&mut self, run: Run, who: Option<PersonIx>, asked: Option<&Asked>) -> u32 {
        self.each(run, |g, c| g.fails(c, who, asked), least_of)
    }

    fn each(&mut self, run: Run, mut one: impl FnMut(&mut Self, &Cond) -> u32, all: fn(u32, u32) -> u32) -> u32 {
        let scenario = self.scenario;
        let costs = scenario.conds(run).iter().map(|c| one(self, c));
        let costs: Vec<u32> = costs.collect();
        match costs.split_first() {
            Some((first, rest)) => rest.iter().fold(*first, |a, b| all(a, *b)),
            None if all(0, NEVER) == NEVER => 0,
            None => NEVER,
        }
    }

    fn number(&self, thing: Thing, number: usize) -> Goal {
        self.recipes.number(thing, number)
    }

    fn question(&self, question: QuestionIx) -> Goal {
        self.number(Thing::Question, question.index())
    }

    pub(super) fn go(&mut self, place: PlaceIx) -> u32 {
        self.goal(self.number(Thing::Place, place.index()))
    }
}

fn least_of(a: u32, b: u32) -> u32 {
    a.min(b)
}

fn sum_of(a: u32, b: u32) -> u32 {
    add(a, b)
}
