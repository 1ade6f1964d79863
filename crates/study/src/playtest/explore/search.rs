//! The search itself: layers, and a beam towards one thing.
//!
//! First breadth-first search from the beginning, without runs that came to the same state, as far as a budget of moves
//! goes; then, for each thing that is left, beam search guided by the heuristic of `gauge.rs`, in wider and wider
//! beams. It refuses to look at a clock.

use super::super::coverage::{Atlas, SHIFT_OVER, Thing};
use super::gauge::{Gauge, NEVER};
use super::recipes::{Goal, Need, Recipes};
use super::way::{Way, is_met};
use super::{Effort, moves, words};
use crate::assess::assess;
use crate::practice::Practice;
use crate::scenario::{Action, Cond, Scenario};
use crate::session::{Event, Session};
use crate::vocabulary::Band;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// Ways kept of each thing: those that are shortest when they are found are not always so when they have been shortened.
const WAYS: usize = 3;
/// How many runs are followed side by side towards one thing, at first and when that does not help.
const WIDTHS: [usize; 3] = [4, 16, 64];
/// Moves from the beginning after which a search towards one thing turns back.
const DEPTH: usize = 120;
/// Seeds from which one thing is looked for.
const STARTS: usize = 3;
/// Further seeds that are looked at when none of those given can do.
const OTHER_SEEDS: u64 = 2_000;
/// A way of more moves than this, found on the way to something else, is looked for once more by itself.
const LONG: usize = 6;
/// Parts of the breadth of the first seed that others get, to see whether their ways are the shortest.
const PART: u64 = 8;

/// What was found of one thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    /// Ways, the shortest first.
    pub ways: Vec<Way>,
    /// How a player came there, where the search took long or could not look for it.
    pub lesson: Option<Way>,
    /// Without a way: how near play came, and how.
    pub nearest: Option<(u32, Way)>,
    /// Without a way: what cannot be brought about.
    pub hopeless: Vec<String>,
}

pub(super) struct Search<'a> {
    scenario: &'a Arc<Scenario>,
    practice: &'a Arc<Practice>,
    atlas: &'a Atlas,
    recipes: Recipes,
    seeds: Vec<u64>,
    effort: Effort,
    trails: Vec<Trail>,
    /// For each seed, how many layers were tried whole.
    layers: BTreeMap<u64, usize>,
    offers: Vec<Action>,
    /// Moves played.
    pub moves: u64,
}

/// A run on the way to something.
struct Node {
    cost: u32,
    session: Session,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        scenario: &'a Arc<Scenario>,
        practice: &'a Arc<Practice>,
        atlas: &'a Atlas,
        seeds: &[u64],
        effort: Effort,
    ) -> Self {
        Self {
            scenario,
            practice,
            atlas,
            recipes: Recipes::of(scenario, atlas),
            seeds: if seeds.is_empty() { vec![0] } else { seeds.to_vec() },
            effort,
            trails: vec![Trail::default(); atlas.len()],
            layers: BTreeMap::new(),
            offers: Vec::new(),
            moves: 0,
        }
    }

    /// Looks for everything; false when it was told to stop.
    pub(super) fn run(&mut self, played: &[Session], go_on: &dyn Fn() -> bool) -> bool {
        self.breadth(self.seeds[0], self.effort.breadth);
        for goal in 0..self.atlas.len() {
            if !go_on() {
                return false;
            }
            if self.is_long(goal) && !self.is_band(goal) {
                self.look_for(goal);
            }
        }
        for session in played {
            self.learn(session);
        }
        // Ways of one move more than all layers that were tried whole are the shortest there are.
        let used: BTreeSet<u64> = self.trails.iter().filter_map(|t| Some(t.ways.first()?.seed)).collect();
        for seed in used {
            if !self.layers.contains_key(&seed) {
                self.breadth(seed, self.effort.breadth / PART);
            }
        }
        true
    }

    /// What was found of a goal.
    pub(super) fn take(&mut self, goal: Goal) -> Trail {
        std::mem::take(&mut self.trails[goal])
    }

    /// Whether there can be no shorter way with this seed.
    pub(super) fn is_shortest(&self, goal: Goal, way: &Way) -> bool {
        let tried = self.layers.get(&way.seed).copied().unwrap_or(0);
        // Layers hold one plain decision for each finding, which says nothing about bands.
        way.actions.len() <= if self.is_band(goal) { 1 } else { tried + 1 }
    }

    /// Whether there is no way yet, or only a long one.
    fn is_long(&self, goal: Goal) -> bool {
        let shortest = self.trails[goal].ways.first();
        shortest.is_none_or(|way| way.actions.len() > LONG)
    }

    /// The way to the nearest of what a goal hangs on that has one. `ways` holds the way to each thing, by its number.
    pub(super) fn nearest_met(&self, goal: Goal, ways: &[Option<Way>]) -> Option<Way> {
        let mut seen = BTreeSet::from([goal]);
        let mut queue = VecDeque::from([goal]);
        while let Some(goal) = queue.pop_front() {
            if let Some(way) = ways.get(goal).and_then(Option::as_ref) {
                return Some(way.clone());
            }
            let needs = self.recipes.get(goal).iter().flat_map(|r| &r.needs);
            queue.extend(needs.filter_map(|need| self.hangs_on(need)).filter(|&g| seen.insert(g)));
        }
        // What hangs on the clock alone does not come while the whole shift passes.
        ways[self.atlas.number(Thing::Ending, SHIFT_OVER)].clone()
    }

    fn hangs_on(&self, need: &Need) -> Option<Goal> {
        match *need {
            Need::Goal(goal) => Some(goal),
            Need::Talk(q) => Some(self.atlas.number(Thing::Question, q.index())),
            Need::Conduct(conduct, _) => {
                let at = self.atlas.conduct.iter().position(|&c| c == conduct)?;
                Some(self.atlas.number(Thing::Conduct, at))
            }
            Need::Holds(Cond::At(place), _) => Some(self.atlas.number(Thing::Place, place.index())),
            Need::Holds(Cond::Read(d), _) => Some(self.atlas.number(Thing::Document, d.index())),
            Need::Holds(..) | Need::Fails(..) | Need::NotAll(..) | Need::Surfaces(_) => None,
        }
    }

    fn is_band(&self, goal: Goal) -> bool {
        let first = self.atlas.number(Thing::Ending, 0);
        (first..first + Band::ALL.len()).contains(&goal)
    }

    fn begin(&self, seed: u64) -> Session {
        Session::begin(self.scenario.clone(), self.practice.clone(), seed)
    }

    /// Tries every order of moves from the beginning, layer by layer.
    fn breadth(&mut self, seed: u64, budget: u64) {
        let first = self.begin(seed);
        for goal in 0..self.atlas.len() {
            if is_met(self.atlas, goal, &first, first.opening()) {
                self.keep(goal, &first);
            }
        }
        let mut seen = BTreeSet::from([first.inside().fingerprint()]);
        let mut layer = vec![first];
        let end = self.moves + budget;
        for depth in 0.. {
            self.layers.insert(seed, depth);
            let mut next = Vec::new();
            for session in &layer {
                if self.moves >= end {
                    return;
                }
                self.each_child(session, None, |_, child| {
                    if seen.insert(child.inside().fingerprint()) {
                        next.push(child);
                    }
                });
            }
            if next.is_empty() {
                // There is nothing more to try.
                self.layers.insert(seed, DEPTH);
                return;
            }
            layer = next;
        }
    }

    /// Plays every move from here, keeps what each meets, and hands on the runs that go on. Says whether the goal was
    /// met.
    fn each_child(&mut self, from: &Session, goal: Option<Goal>, mut hand_on: impl FnMut(&Self, Session)) -> bool {
        let mut offers = std::mem::take(&mut self.offers);
        offers.clear();
        moves::push(from, &self.recipes, &mut offers);
        let mut spare = from.clone();
        let mut is_met = false;
        for action in &offers {
            self.moves += 1;
            let Ok(events) = spare.apply(action.clone()) else {
                continue;
            };
            let mut told: Vec<Goal> = events.iter().flat_map(|e| self.atlas.told(e)).flatten().collect();
            told.extend(self.decided(action));
            let child = std::mem::replace(&mut spare, from.clone());
            for met in told {
                is_met |= goal == Some(met);
                self.keep(met, &child);
            }
            if child.is_over() {
                self.keep_band(&child);
            } else {
                hand_on(self, child);
            }
        }
        self.offers = offers;
        is_met
    }

    fn decided(&self, action: &Action) -> Option<Goal> {
        match action {
            Action::Decide(about, decided) => self.atlas.finding(*about, *decided.findings.first()?),
            _ => None,
        }
    }

    /// Keeps a run that meets a goal with its last move.
    fn keep(&mut self, goal: Goal, session: &Session) {
        let ways = &mut self.trails[goal].ways;
        let len = session.entries().len();
        if ways.len() == WAYS && ways.last().is_some_and(|longest| longest.actions.len() <= len) {
            return;
        }
        let at = ways.partition_point(|w| w.actions.len() <= len);
        ways.insert(at, Way::of(session));
        ways.truncate(WAYS);
    }

    fn keep_band(&mut self, session: &Session) {
        let goals = Band::ALL.iter().map(|b| self.atlas.number(Thing::Ending, b.index()));
        let open: Vec<Goal> = goals.filter(|&g| self.trails[g].ways.len() < WAYS).collect();
        if open.is_empty() {
            return;
        }
        let band = self
            .atlas
            .number(Thing::Ending, crate::assess::assess(session).band.index());
        if open.contains(&band) {
            self.keep(band, session);
        }
    }

    /// Learns from a run that was played how it met what is hard to find, and with which band it ended.
    fn learn(&mut self, played: &Session) {
        let mut session = self.begin(played.seed());
        for entry in played.entries() {
            self.moves += 1;
            let Ok(events) = session.apply(entry.action.clone()) else {
                return;
            };
            let mut told: Vec<Goal> = events
                .iter()
                .flat_map(|e: &Event| self.atlas.told(e))
                .flatten()
                .collect();
            told.extend(self.decided(entry.action));
            for goal in told {
                if self.is_long(goal) && self.trails[goal].lesson.is_none() {
                    self.trails[goal].lesson = Some(Way::of(&session));
                }
            }
        }
        if session.is_over() {
            let band = self.atlas.number(Thing::Ending, assess(&session).band.index());
            self.trails[band].lesson.get_or_insert_with(|| Way::of(&session));
        }
    }

    /// Looks for one thing, from the seeds that seem nearest to it.
    fn look_for(&mut self, goal: Goal) {
        let mut starts: Vec<(u32, u64)> = Vec::new();
        for &seed in &self.seeds {
            starts.push((self.cost(goal, &self.begin(seed)), seed));
        }
        if starts.iter().all(|(cost, _)| *cost == NEVER) {
            let others = (0..OTHER_SEEDS).map(|seed| (self.cost(goal, &self.begin(seed)), seed));
            starts.extend(others.filter(|(cost, _)| *cost != NEVER).take(STARTS));
        }
        starts.retain(|(cost, _)| *cost != NEVER);
        starts.sort();
        if starts.is_empty() {
            self.trails[goal].hopeless = self.hopeless(goal);
            return;
        }
        let is_found = !self.trails[goal].ways.is_empty();
        let widths = if is_found { &WIDTHS[..1] } else { &WIDTHS[..] };
        let mut left = self.effort.seek;
        for &width in widths {
            for &(_, seed) in starts.iter().take(STARTS) {
                let before = self.moves;
                if self.seek(goal, seed, width, left) {
                    return;
                }
                left = left.saturating_sub(self.moves - before);
            }
        }
    }

    fn cost(&self, goal: Goal, session: &Session) -> u32 {
        Gauge::of(&self.recipes, session).goal(goal)
    }

    fn hopeless(&self, goal: Goal) -> Vec<String> {
        let session = self.begin(self.seeds[0]);
        let needs = Gauge::of(&self.recipes, &session).hopeless(goal);
        let mut all: Vec<String> = needs
            .iter()
            .map(|n| words::need(n, self.scenario, self.atlas))
            .collect();
        all.dedup();
        all
    }

    /// Follows the runs that come nearest to a goal, side by side.
    fn seek(&mut self, goal: Goal, seed: u64, width: usize, budget: u64) -> bool {
        let session = self.begin(seed);
        let mut seen = BTreeSet::from([session.inside().fingerprint()]);
        let cost = self.cost(goal, &session);
        self.come_near(goal, cost, &session);
        let mut beam = vec![Node { cost, session }];
        let end = self.moves + budget;
        for _ in 0..DEPTH {
            let mut next: Vec<Node> = Vec::new();
            for node in &beam {
                if self.moves >= end {
                    return false;
                }
                let is_met = self.each_child(&node.session, Some(goal), |search, session| {
                    if seen.insert(session.inside().fingerprint()) {
                        let cost = search.cost(goal, &session);
                        if cost != NEVER {
                            next.push(Node { cost, session });
                        }
                    }
                });
                if is_met {
                    return true;
                }
            }
            // Stable: of equal ones, those found first.
            next.sort_by_key(|node| (node.cost, node.session.view().minutes().0));
            next.truncate(width);
            let Some(best) = next.first() else { return false };
            self.come_near(goal, best.cost, &best.session);
            beam = next;
        }
        false
    }

    fn come_near(&mut self, goal: Goal, cost: u32, session: &Session) {
        let nearest = &mut self.trails[goal].nearest;
        if nearest.as_ref().is_none_or(|(known, _)| cost < *known) {
            *nearest = Some((cost, Way::of(session)));
        }
    }
}
