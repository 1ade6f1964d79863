//! What has to be so before something of a scenario can be met: for each thing its recipes, each a list of needs. Read
//! from the scenario once; nothing here plays or knows a run.

use super::super::coverage::{Atlas, ENDED, SHIFT_OVER, Thing};
use crate::scenario::graph::Node;
use crate::scenario::{
    Cond, CueIx, DocumentIx, Effect, EventIx, LocalIx, PersonIx, PlaceIx, QuestionIx, Run, Scenario, Subject, Tie,
};
use crate::vocabulary::{Conduct, Role};
use std::collections::BTreeSet;

/// The number of a thing to be met: that of the atlas, and after those the documents that come to hand.
pub(super) type Goal = usize;

/// One thing that has to be so.
#[derive(Clone, Copy, Debug)]
pub(super) enum Need {
    /// The condition holds.
    Holds(Cond, Option<PersonIx>),
    /// The condition does not hold.
    Fails(Cond, Option<PersonIx>),
    /// Not all of these hold: what stands earlier in a list is passed over.
    NotAll(Run, Option<PersonIx>),
    /// This has been met.
    Goal(Goal),
    /// The cue surfaces in this draw.
    Surfaces(CueIx),
    /// The person can be asked this.
    Talk(QuestionIx),
    /// This can be done now.
    Conduct(Conduct, Option<PersonIx>),
}

/// One way in which a thing is met.
#[derive(Debug)]
pub(super) struct Recipe {
    /// Before the move.
    pub needs: Vec<Need>,
    /// After a question was put, and before it is answered.
    pub asked: Option<(QuestionIx, Vec<Need>)>,
    /// Moves that this takes itself.
    pub moves: u32,
}

/// Every recipe of a scenario.
#[derive(Debug)]
pub(super) struct Recipes {
    of: Vec<Vec<Recipe>>,
    /// For each person, what brings them somewhere.
    arrivals: Vec<Vec<Goal>>,
    /// Where each kind of thing begins.
    starts: Vec<Goal>,
    /// Cues that conditions ask to be noted.
    pub noted: BTreeSet<CueIx>,
    /// People whom conditions ask to be rated.
    pub rated: BTreeSet<PersonIx>,
    /// Documents that conditions ask to be laid side by side, or that show something together.
    pub compared: BTreeSet<(DocumentIx, DocumentIx)>,
}

impl Recipes {
    pub(super) fn of(scenario: &Scenario, atlas: &Atlas) -> Self {
        let writer = Writer {
            scenario,
            atlas,
            sources: sources(scenario, atlas),
        };
        let arrivals = scenario.person_ixs().map(|p| {
            let brings = |effect: &Effect| matches!(effect, Effect::Arrives(who, _) if *who == p);
            writer.sources_of(brings).collect()
        });
        let mut recipes = Self {
            arrivals: arrivals.collect(),
            of: Thing::ALL.iter().flat_map(|&thing| writer.all(thing)).collect(),
            starts: Thing::ALL.iter().map(|&thing| atlas.number(thing, 0)).collect(),
            noted: BTreeSet::new(),
            rated: BTreeSet::new(),
            compared: atlas.pairs.iter().copied().collect(),
        };
        recipes.of.extend(scenario.document_ixs().map(|d| writer.found(d)));
        recipes.listen(scenario);
        recipes
    }

    pub(super) fn len(&self) -> usize {
        self.of.len()
    }

    pub(super) fn get(&self, goal: Goal) -> &[Recipe] {
        &self.of[goal]
    }

    pub(super) fn arrivals(&self, person: PersonIx) -> &[Goal] {
        &self.arrivals[person.index()]
    }

    /// The goal of the thing with this number among its kind.
    pub(super) fn number(&self, thing: Thing, number: usize) -> Goal {
        self.starts[thing as usize] + number
    }

    /// Gathers the desk work that conditions ask for.
    fn listen(&mut self, scenario: &Scenario) {
        let mut runs: Vec<Run> = Vec::new();
        for p in scenario.person_ixs().map(|p| scenario.person(p)) {
            runs.extend([p.agrees_to_talk, p.agrees_to_referral]);
        }
        runs.extend(scenario.place_ixs().map(|p| scenario.place(p).when));
        runs.extend(scenario.hotspot_ixs().map(|h| scenario.hotspot(h).when));
        runs.extend(scenario.question_ixs().map(|q| scenario.question(q).when));
        runs.extend(scenario.answer_ixs().map(|a| scenario.answer(a).when));
        runs.extend(scenario.local_ixs().map(|l| scenario.local(l).when));
        runs.extend(
            scenario
                .event_ixs()
                .flat_map(|e| [scenario.event(e).when, scenario.event(e).unless]),
        );
        while let Some(run) = runs.pop() {
            for cond in scenario.conds(run) {
                match cond.about() {
                    Subject::Thing(Node::Cue(cue), Tie::Noted) => {
                        self.noted.insert(cue);
                    }
                    Subject::Thing(Node::Decision(person), Tie::Rated) => {
                        self.rated.insert(person);
                    }
                    Subject::Pair(a, b) => {
                        self.compared.insert((a.min(b), a.max(b)));
                    }
                    Subject::List(_, inner) => runs.push(inner),
                    _ => {}
                }
            }
        }
    }
}

/// Everything that has effects, with its goal.
fn sources(scenario: &Scenario, atlas: &Atlas) -> Vec<(Goal, Run)> {
    let answers = scenario
        .answer_ixs()
        .map(|a| (atlas.number(Thing::Answer, a.index()), scenario.answer(a).then));
    let locals = scenario
        .local_ixs()
        .map(|l| (atlas.number(Thing::Local, l.index()), scenario.local(l).then));
    let events = scenario
        .event_ixs()
        .map(|e| (atlas.number(Thing::Event, e.index()), scenario.event(e).then));
    answers.chain(locals).chain(events).collect()
}

struct Writer<'a> {
    scenario: &'a Scenario,
    atlas: &'a Atlas,
    sources: Vec<(Goal, Run)>,
}

fn move_when(needs: Vec<Need>) -> Recipe {
    Recipe {
        needs,
        asked: None,
        moves: 1,
    }
}

/// Met by the way, once that other thing is.
fn along_with(goal: Goal) -> Recipe {
    Recipe {
        needs: vec![Need::Goal(goal)],
        asked: None,
        moves: 0,
    }
}

impl Writer<'_> {
    /// The recipes of everything of a kind, in the order of the atlas.
    fn all(&self, thing: Thing) -> Vec<Vec<Recipe>> {
        let s = self.scenario;
        match thing {
            Thing::Place => s.place_ixs().map(|p| self.place(p)).collect(),
            Thing::Hotspot => s
                .hotspot_ixs()
                .map(|h| {
                    let spot = s.hotspot(h);
                    let mut needs = vec![Need::Holds(Cond::At(spot.place), None)];
                    needs.extend(self.hold(spot.when, None));
                    vec![move_when(needs)]
                })
                .collect(),
            Thing::Document => s
                .document_ixs()
                .map(|d| vec![move_when(vec![Need::Goal(self.at_hand(d))])])
                .collect(),
            Thing::Comparison => {
                let read = |d: DocumentIx| Need::Holds(Cond::Read(d), None);
                let pairs = self.atlas.pairs.iter();
                pairs.map(|&(a, b)| vec![move_when(vec![read(a), read(b)])]).collect()
            }
            Thing::Cue => s.cue_ixs().map(|c| self.cue(c)).collect(),
            Thing::Question => s.question_ixs().map(|q| vec![move_when(self.talk(q))]).collect(),
            Thing::Answer => self.answers(),
            Thing::Conduct => self.atlas.conduct.iter().map(|&c| self.conduct(c)).collect(),
            Thing::Local => s.local_ixs().map(|l| self.local(l)).collect(),
            Thing::Event => s.event_ixs().map(|e| vec![self.event(e)]).collect(),
            Thing::Decision => self.atlas.range(thing).map(|_| vec![move_when(Vec::new())]).collect(),
            Thing::Ending => self
                .atlas
                .range(thing)
                .enumerate()
                .map(|(n, _)| self.ending(n))
                .collect(),
        }
    }

    fn hold(&self, run: Run, who: Option<PersonIx>) -> impl Iterator<Item = Need> {
        self.scenario.conds(run).iter().map(move |c| Need::Holds(*c, who))
    }

    /// Everything that has an effect like this.
    fn sources_of(&self, effect: impl Fn(&Effect) -> bool) -> impl Iterator<Item = Goal> {
        let has = move |run: Run| self.scenario.effects(run).iter().any(&effect);
        self.sources
            .iter()
            .filter(move |(_, run)| has(*run))
            .map(|(goal, _)| *goal)
    }

    fn at_hand(&self, document: DocumentIx) -> Goal {
        self.atlas.len() + document.index()
    }

    fn place(&self, place: PlaceIx) -> Vec<Recipe> {
        let go = move_when(self.hold(self.scenario.place(place).when, None).collect());
        let led = self
            .sources_of(|e| matches!(e, Effect::Goes(p) if *p == place))
            .map(along_with);
        std::iter::once(go).chain(led).collect()
    }

    fn found(&self, document: DocumentIx) -> Vec<Recipe> {
        let spots = self.scenario.hotspot_ixs();
        let holds = |h: &_| self.scenario.hotspot(*h).documents.contains(&document);
        let lies = spots
            .filter(holds)
            .map(|h| self.atlas.number(Thing::Hotspot, h.index()));
        let given = self.sources_of(|e| matches!(e, Effect::Finds(d) if *d == document));
        lies.chain(given).map(along_with).collect()
    }

    fn cue(&self, cue: CueIx) -> Vec<Recipe> {
        let s = self.scenario;
        let mut from: Vec<Goal> = Vec::new();
        let spots = s.hotspot_ixs().filter(|&h| s.hotspot(h).cues.contains(&cue));
        from.extend(spots.map(|h| self.atlas.number(Thing::Hotspot, h.index())));
        for d in s.document_ixs() {
            if s.document(d).rows.iter().any(|row| row.cue == Some(cue)) {
                from.push(self.atlas.number(Thing::Document, d.index()));
            }
            for compare in s.document(d).compare.iter().filter(|c| c.cues.contains(&cue)) {
                let pair = (d.min(compare.with), d.max(compare.with));
                let at = self.atlas.pairs.iter().position(|p| *p == pair);
                from.extend(at.map(|at| self.atlas.number(Thing::Comparison, at)));
            }
        }
        let answers = s.answer_ixs().filter(|&a| s.answer(a).gives.contains(&cue));
        from.extend(answers.map(|a| self.atlas.number(Thing::Answer, a.index())));
        let locals = s.local_ixs().filter(|&l| s.local(l).gives.contains(&cue));
        from.extend(locals.map(|l| self.atlas.number(Thing::Local, l.index())));
        let events = s.event_ixs().filter(|&e| s.event(e).gives.contains(&cue));
        from.extend(events.map(|e| self.atlas.number(Thing::Event, e.index())));
        let recipe = |goal| Recipe {
            needs: vec![Need::Surfaces(cue), Need::Goal(goal)],
            asked: None,
            moves: 0,
        };
        from.into_iter().map(recipe).collect()
    }

    fn talk(&self, question: QuestionIx) -> Vec<Need> {
        let asked = self.scenario.question(question);
        std::iter::once(Need::Talk(question))
            .chain(self.hold(asked.when, Some(asked.to)))
            .collect()
    }

    fn answers(&self) -> Vec<Vec<Recipe>> {
        let mut all: Vec<Vec<Recipe>> = self.scenario.answer_ixs().map(|_| Vec::new()).collect();
        for q in self.scenario.question_ixs() {
            let question = self.scenario.question(q);
            let who = Some(question.to);
            let mut passed: Vec<Need> = Vec::new();
            for &answer in &question.answers {
                let when = self.scenario.answer(answer).when;
                let after = passed.iter().copied().chain(self.hold(when, who)).collect();
                passed.push(Need::NotAll(when, who));
                all[answer.index()].push(Recipe {
                    needs: self.talk(q),
                    asked: Some((q, after)),
                    moves: 1,
                });
            }
        }
        all
    }

    /// With whom something can be done: nobody in particular, or each interviewee.
    fn partners(&self, conduct: Conduct) -> Vec<Option<PersonIx>> {
        if conduct.is_general() {
            return vec![None];
        }
        let people = self.scenario.person_ixs();
        let interviewees = people.filter(|&p| self.scenario.person(p).role == Role::Interviewee);
        interviewees.map(Some).collect()
    }

    fn conduct(&self, conduct: Conduct) -> Vec<Recipe> {
        let partners = self.partners(conduct).into_iter();
        partners
            .map(|with| move_when(vec![Need::Conduct(conduct, with)]))
            .collect()
    }

    fn local(&self, local: LocalIx) -> Vec<Recipe> {
        let entry = self.scenario.local(local);
        let partners = self.partners(entry.does).into_iter();
        let with = partners.filter(|with| entry.with.is_none() || with.is_none() || entry.with == *with);
        with.map(|with| {
            let mut needs = vec![Need::Conduct(entry.does, with)];
            needs.extend(self.hold(entry.when, with));
            let before = self
                .scenario
                .locals_for(entry.does, with)
                .into_iter()
                .take_while(|&l| l != local);
            needs.extend(before.map(|l| Need::NotAll(self.scenario.local(l).when, with)));
            move_when(needs)
        })
        .collect()
    }

    fn event(&self, event: EventIx) -> Recipe {
        let event = self.scenario.event(event);
        let mut needs: Vec<Need> = event
            .at
            .map(|at| Need::Holds(Cond::After(at), None))
            .into_iter()
            .collect();
        needs.extend(self.hold(event.when, None));
        needs.extend(self.scenario.conds(event.unless).iter().map(|c| Need::Fails(*c, None)));
        Recipe {
            needs,
            asked: None,
            moves: 0,
        }
    }

    fn ending(&self, number: usize) -> Vec<Recipe> {
        match number {
            SHIFT_OVER => {
                let clock = self.scenario.header().clock_minutes;
                vec![Recipe {
                    needs: vec![Need::Holds(Cond::After(clock), None)],
                    asked: None,
                    moves: 0,
                }]
            }
            ENDED => vec![move_when(Vec::new())],
            // A band is no matter of one move: it is looked for in whole runs.
            _ => Vec::new(),
        }
    }
}
