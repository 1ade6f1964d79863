//! How far a run is from meeting something: a rough number of moves, from what conditions ask for. It guides the search
//! and decides nothing, except that [`NEVER`] is only said where no play at all can help. A heuristic as
//! planners know it, and no lower bound.

use super::super::coverage::Thing;
use super::recipes::{Goal, Need, Recipe, Recipes};

use crate::scenario::{Cond, PersonIx, PlaceIx, QuestionIx, Run, Scenario};
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

    fn trust(&self, who: Option<PersonIx>, asked: Option<&Asked>) -> Option<i16> {
        let who = who?;
        let moved = asked.filter(|a| a.who == who).map_or(0, |a| a.trust);
        Some((i16::from(self.inside.person(who).trust) + moved).clamp(0, 100))
    }

    fn distress(&self, who: Option<PersonIx>, asked: Option<&Asked>) -> Option<i16> {
        let who = who?;
        let moved = asked.filter(|a| a.who == who).map_or(0, |a| a.distress);
        Some((i16::from(self.inside.person(who).distress) + moved).clamp(0, 100))
    }

    fn minute(&self, asked: Option<&Asked>) -> u16 {
        let clock = self.scenario.header().clock_minutes;
        (self.inside.minute() + asked.map_or(0, |a| a.minutes)).min(clock)
    }

    /// The distance to a condition holding.
    pub(super) fn holds(&mut self, cond: &Cond, who: Option<PersonIx>, asked: Option<&Asked>) -> u32 {
        let at_least = |now: Option<i16>, n: u8| match now {
            Some(now) if now >= i16::from(n) => 0,
            Some(now) if n <= 100 => steps(i16::from(n) - now),
            _ => NEVER,
        };
        let below = |now: Option<i16>, n: u8| match now {
            Some(now) if now < i16::from(n) => 0,
            Some(now) if n > 0 => steps(now - i16::from(n) + 1),
            _ => NEVER,
        };
        match *cond {
            Cond::TrustAtLeast(n) => at_least(self.trust(who, asked), n),
            Cond::TrustBelow(n) => below(self.trust(who, asked), n),
            Cond::DistressAtLeast(n) => at_least(self.distress(who, asked), n),
            Cond::DistressBelow(n) => below(self.distress(who, asked), n),
            Cond::After(n) => {
                let now = self.minute(asked);
                match n {
                    n if n <= now => 0,
                    n if n <= self.scenario.header().clock_minutes => u32::from(n - now).div_ceil(MINUTES),
                    _ => NEVER,
                }
            }
            Cond::Before(n) if self.minute(asked) < n => 0,
            Cond::Before(_) => NEVER,
            Cond::Any(run) => self.each(run, |g, c| g.holds(c, who, asked), least_of),
            Cond::All(run) => self.each(run, |g, c| g.holds(c, who, asked), sum_of),
            Cond::Not(run) => self.not_all(run, who, asked),
            Cond::Opened if asked.is_some_and(|a| a.opens && Some(a.who) == who) => 0,
            Cond::Led if asked.is_some_and(|a| a.leads && Some(a.who) == who) => 0,
            Cond::Asked(q) if asked.is_some_and(|a| a.question == q) => 0,
            _ if self.inside.holds(cond, who) => 0,
            _ => self.bring_about(cond, who),
        }
    }

    /// The distance to a condition of the plain kind, which does not hold.
    fn bring_about(&mut self, cond: &Cond, who: Option<PersonIx>) -> u32 {
        let scenario = self.scenario;
        let person = |who: Option<PersonIx>| who.map(|p| scenario.person(p));
        match *cond {
            Cond::Alone => match who {
                Some(p) => {
                    let is_apart = self.inside.has_done(Conduct::Separate, who);
                    let apart = if is_apart { 0 } else { self.done(Conduct::Separate, who) };
                    let heard = u32::from(self.inside.person(p).is_overheard);
                    // Behind a door nobody hears; somebody may also go away, or was let in for good. The move decides.
                    add(apart, heard)
                }
                None => NEVER,
            },
            Cond::Private => self.done(Conduct::PrivateRoom, who),
            Cond::Briefed => self.done(Conduct::BriefInterpreter, who),
            Cond::Understood => match who {
                Some(p) => self.interpreter(p, true),
                None => NEVER,
            },
            Cond::Opened | Cond::Led => {
                let Some(person) = person(who) else { return NEVER };
                let wanted = |q: &QuestionIx| {
                    let question = scenario.question(*q);
                    let everyday = matches!(question.topic, Topic::Rapport | Topic::Needs);
                    match cond {
                        Cond::Led => question.kind == QuestionKind::Leading,
                        _ => question.kind == QuestionKind::OpenInvitation && !everyday,
                    }
                };
                let questions: Vec<QuestionIx> = person.questions.iter().copied().filter(wanted).collect();
                least(questions.into_iter().map(|q| self.goal(self.question(q))))
            }
            Cond::Asked(q) => self.goal(self.question(q)),
            Cond::Seen(c) => self.goal(self.number(Thing::Cue, c.index())),
            Cond::Read(d) => self.goal(self.number(Thing::Document, d.index())),
            Cond::Happened(e) => self.goal(self.number(Thing::Event, e.index())),
            Cond::Done(conduct) if conduct.is_general() => self.done(conduct, None),
            Cond::Done(conduct) => self.done(conduct, who),
            Cond::DoneWith(conduct, p) => self.done(conduct, Some(p)),
            Cond::At(place) => self.go(place),
            Cond::Present(p) => self.meet(p),
            Cond::Compared(a, b) => {
                let read = |g: &mut Self, d| g.holds(&Cond::Read(d), None, None);
                let (one, other) = (read(self, a), read(self, b));
                add(add(one, other), 1)
            }
            Cond::Noted(c) => add(self.holds(&Cond::Seen(c), None, None), 1),
            Cond::Rated(_) | Cond::Decided(_) => 1,
            // A draw is made once; the others are answered where they are asked for.
            _ => NEVER,
        }
    }

    /// The distance to a condition not holding.
    fn fails(&mut self, cond: &Cond, who: Option<PersonIx>, asked: Option<&Asked>) -> u32 {
        match *cond {
            Cond::TrustAtLeast(n) => self.holds(&Cond::TrustBelow(n), who, asked),
            Cond::TrustBelow(n) => self.holds(&Cond::TrustAtLeast(n), who, asked),
            Cond::DistressAtLeast(n) => self.holds(&Cond::DistressBelow(n), who, asked),
            Cond::DistressBelow(n) => self.holds(&Cond::DistressAtLeast(n), who, asked),
            Cond::After(n) => self.holds(&Cond::Before(n), who, asked),
            Cond::Before(n) => self.holds(&Cond::After(n), who, asked),
            Cond::Any(run) => self.each(run, |g, c| g.fails(c, who, asked), sum_of),
            Cond::All(run) => self.not_all(run, who, asked),
            Cond::Not(run) => self.each(run, |g, c| g.holds(c, who, asked), sum_of),
            Cond::Opened if asked.is_some_and(|a| a.opens && Some(a.who) == who) => NEVER,
            Cond::Led if asked.is_some_and(|a| a.leads && Some(a.who) == who) => NEVER,
            Cond::Asked(q) if asked.is_some_and(|a| a.question == q) => NEVER,
            _ if !self.inside.holds(cond, who) => 0,
            // A controller comes, or is let in; another interpreter is chosen; one goes elsewhere; a note is taken back.
            Cond::Alone => 2,
            Cond::Understood => who.map_or(NEVER, |p| self.interpreter(p, false)),
            Cond::Briefed | Cond::At(_) | Cond::Present(_) | Cond::Noted(_) => 1,
            Cond::Done(Conduct::BriefInterpreter) | Cond::DoneWith(Conduct::BriefInterpreter, _) => 1,
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
