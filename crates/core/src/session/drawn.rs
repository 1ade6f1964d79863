//! What the seed decides, once, at the beginning. Who is met and what is true of each is drawn by casts; everything that can
//! be seen before the first answer is dealt apart from it, each draw from a stream of its own name.

use super::dealt::{faces_for, hand_out, holds_quotas, truths_of};
use crate::chance::{Dice, Streams};
use crate::scenario::talk::{Index, TextIx, TruthIx, id_of};
use crate::scenario::{
    BankIx, BankLineIx, Cast, Cond, Deal, Dealt, DrawIx, Face, Holds, Manner, PaperIx, PersonIx, PlaceIx, RowIx,
    Scenario, Test, TongueIx, WordDraw,
};
use crate::vocabulary::{Habit, Truth};
use std::collections::{BTreeMap, BTreeSet};

/// Tries before a cast with quotas that hardly ever hold takes what it has.
const TRIES: usize = 10_000;
/// The age of somebody of whom no age is written, in years.
const SOME_AGE: (u8, u8) = (25, 45);

/// What a run drew about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPerson {
    /// Whether the person is met in this run. Who is in no cast always is.
    pub is_met: bool,
    /// What is true.
    pub truth: TruthIx,
    /// In years.
    pub age: u8,
    face: Option<(usize, usize)>,
    tongues: Option<(usize, usize)>,
    manner: Option<(usize, usize)>,
    habit: Option<Habit>,
    at: Option<PlaceIx>,
    /// The words that deals gave: draw and word.
    words: Vec<(usize, u16)>,
}

/// What a run drew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    people: Vec<OfPerson>,
    /// The words of draws of one word.
    chosen: Vec<u16>,
    /// The line of a bank in a row, for each person.
    picks: BTreeMap<(RowIx, Option<PersonIx>), BankLineIx>,
    /// Lines whose marks do not surface in this run.
    sunk: BTreeSet<TextIx>,
}

impl Drawn {
    /// What this seed draws.
    #[must_use]
    pub fn from_seed(scenario: &Scenario, seed: u64) -> Self {
        Self::with_truth(scenario, seed, None)
    }

    /// What this seed draws, with something else true of one person. Who is met and everything that is dealt stay, because no
    /// deal looks at truth; papers have the rows of this truth.
    #[must_use]
    pub fn of_other_truth(scenario: &Scenario, seed: u64, person: PersonIx, truth: TruthIx) -> Self {
        Self::with_truth(scenario, seed, Some((person, truth)))
    }

    fn with_truth(scenario: &Scenario, seed: u64, other: Option<(PersonIx, TruthIx)>) -> Self {
        let streams = Streams::of_draw(seed);
        let mut drawn = Self {
            people: scenario.people().map(|ix| usual(scenario, streams, ix)).collect(),
            ..Self::default()
        };
        for ix in scenario.casts() {
            drawn.cast(
                scenario,
                scenario.cast(ix),
                &mut streams.named(id_of(&scenario.cast(ix).id)),
            );
        }
        if let Some((person, truth)) = other {
            drawn.people[person.index()].truth = truth;
        }
        for person in scenario.people() {
            drawn.follow(scenario, person);
        }
        for choose in scenario.chooses() {
            let n = streams.named(id_of(&choose.id)).below(choose.one_of.len());
            drawn.chosen.push(u16::try_from(n).unwrap_or(0));
        }
        for (n, deal) in scenario.deals().iter().enumerate() {
            drawn.deal(scenario, n, deal, &mut streams.named(id_of(&deal.id)));
        }
        drawn.ages(scenario, streams);
        drawn.pick(scenario, streams);
        for surface in scenario.surfaces() {
            let mut of = surface.of.to_vec();
            streams.named(id_of(&surface.id)).shuffle(&mut of);
            drawn.sunk.extend(of.into_iter().skip(surface.keep));
        }
        drawn
    }

    /// First how many victims, then who, then which truth. Tried until it comes out, so that every way it can come out is as
    /// likely as every other.
    fn cast(&mut self, scenario: &Scenario, cast: &Cast, dice: &mut Dice) {
        for &person in &cast.of {
            self.people[person.index()].is_met = false;
        }
        let (low, high) = cast.victims;
        let victims = low + dice.below(high.saturating_sub(low) + 1);
        let others: Vec<PersonIx> = cast
            .of
            .iter()
            .copied()
            .filter(|who| !cast.always.contains(who))
            .collect();
        let mut last = Vec::new();
        for _ in 0..TRIES {
            let mut met = others.clone();
            dice.shuffle(&mut met);
            met.truncate(cast.meet.saturating_sub(cast.always.len()));
            met.extend(&cast.always);
            dice.shuffle(&mut met);
            let Some(truths) = truths_of(scenario, &met, victims, dice) else {
                continue;
            };
            let is_right = holds_quotas(cast, &met, &truths);
            last = met.into_iter().zip(truths).collect();
            if is_right {
                break;
            }
        }
        for (person, truth) in last {
            let of = &mut self.people[person.index()];
            of.is_met = true;
            of.truth = truth;
        }
    }

    /// Whose truth follows another's: the one with the same name.
    fn follow(&mut self, scenario: &Scenario, person: PersonIx) {
        let Some(other) = scenario.person(person).follows else {
            return;
        };
        let truths = &scenario.person(other).truths;
        let Some(name) = truths.get(self.truth(other).index()).map(|truth| &truth.id) else {
            return;
        };
        let same = scenario
            .person(person)
            .truths
            .iter()
            .position(|truth| truth.id == *name);
        if let Some(n) = same {
            self.people[person.index()].truth = TruthIx::at(n);
            self.people[person.index()].is_met = self.is_met(other);
        }
    }

    fn deal(&mut self, scenario: &Scenario, n: usize, deal: &Deal, dice: &mut Dice) {
        // To everybody, met or not, so that who is met moves nothing that is dealt.
        let to = &deal.to;
        match &deal.what {
            Dealt::Faces(faces) => {
                for (&person, face) in to.iter().zip(faces_for(scenario, to, faces, dice)) {
                    self.people[person.index()].face = face.map(|face| (n, face));
                }
            }
            Dealt::Tongues(all) => {
                for (&person, one) in to.iter().zip(hand_out(to.len(), all.len(), deal.again, dice)) {
                    self.people[person.index()].tongues = one.map(|one| (n, one));
                }
            }
            Dealt::Manners(all) => {
                for (&person, one) in to.iter().zip(hand_out(to.len(), all.len(), deal.again, dice)) {
                    self.people[person.index()].manner = one.map(|one| (n, one));
                }
            }
            Dealt::Habits(all) => {
                for (&person, one) in to.iter().zip(hand_out(to.len(), all.len(), deal.again, dice)) {
                    self.people[person.index()].habit = one.map(|one| all[one]);
                }
            }
            Dealt::Places(all) => {
                for (&person, one) in to.iter().zip(hand_out(to.len(), all.len(), deal.again, dice)) {
                    self.people[person.index()].at = one.map(|one| all[one]);
                }
            }
            Dealt::Words(all, rest) => {
                for (&person, one) in to.iter().zip(hand_out(to.len(), all.len(), deal.again, dice)) {
                    let word = one.or(rest.as_ref().map(|_| all.len()));
                    let word = word.and_then(|word| u16::try_from(word).ok());
                    self.people[person.index()].words.extend(word.map(|word| (n, word)));
                }
            }
        }
    }

    /// An age that both the part and the face allow.
    fn ages(&mut self, scenario: &Scenario, streams: Streams) {
        for person in scenario.people() {
            let part = scenario.person(person).age;
            let looks = self.face(scenario, person).map(|face| face.looks);
            let (low, high) = part.or(looks).unwrap_or(SOME_AGE);
            let (least, most) = looks.unwrap_or((low, high));
            let (low, high) = match (low.max(least), high.min(most)) {
                both if both.0 <= both.1 => both,
                _ => (low, high),
            };
            let name = id_of(&scenario.person(person).id) ^ id_of("age");
            self.people[person.index()].age = streams.named(name).within((low, high));
        }
    }

    /// Which line of a bank stands in which row.
    fn pick(&mut self, scenario: &Scenario, streams: Streams) {
        let mut taken: BTreeSet<BankLineIx> = BTreeSet::new();
        for paper in scenario.papers() {
            for row in scenario.paper(paper).rows.iter() {
                let Holds::From(bank) = scenario.row(row).holds else {
                    continue;
                };
                for person in self.rows_of(scenario, paper, row) {
                    let name = id_of(&scenario.bank(bank).id)
                        ^ person.map_or(0, |who| id_of(&scenario.person(who).id)).rotate_left(13)
                        ^ u64::from(row.0).rotate_left(41);
                    let found = self.fitting(scenario, bank, person, &taken, &mut streams.named(name));
                    if let Some(line) = found {
                        if !scenario.bank(bank).again {
                            taken.insert(line);
                        }
                        self.picks.insert((row, person), line);
                    }
                }
            }
        }
    }

    fn fitting(
        &self,
        scenario: &Scenario,
        bank: BankIx,
        person: Option<PersonIx>,
        taken: &BTreeSet<BankLineIx>,
        dice: &mut Dice,
    ) -> Option<BankLineIx> {
        let lines = scenario.bank(bank).lines.iter();
        let fits = |line: &BankLineIx| {
            let of = scenario.bank_line(*line);
            let is_true = person.is_none_or(|who| of.truths.holds(who, self.truth(who)));
            is_true && !taken.contains(line) && of.when.iter().all(|cond| self.holds(scenario, cond, person))
        };
        let fitting: Vec<BankLineIx> = lines.filter(fits).collect();
        fitting.get(dice.below(fitting.len())).copied()
    }

    /// For whom a row stands in a paper: for each who is met, once for all, or for nobody.
    #[must_use]
    pub fn rows_of(&self, scenario: &Scenario, paper: PaperIx, row: RowIx) -> Vec<Option<PersonIx>> {
        let of = scenario.row(row);
        let Some(each) = of.each.as_ref().or(scenario.paper(paper).each.as_ref()) else {
            return vec![None];
        };
        let is_here = |who: &PersonIx| each.is(*who) && self.is_met(*who) && of.truths.holds(*who, self.truth(*who));
        scenario.people().filter(is_here).map(Some).collect()
    }

    /// Conditions that only look at what was drawn. Others do not hold yet.
    fn holds(&self, scenario: &Scenario, cond: &Cond, person: Option<PersonIx>) -> bool {
        let holds = match &cond.test {
            Test::Is(of) => of
                .iter()
                .any(|(who, truths)| self.is_met(*who) && truths.has(self.truth(*who))),
            Test::Drawn(draw, word) => self.word(scenario, *draw, person) == Some(*word),
            Test::Speaks(tongue) => person.is_some_and(|who| self.tongues(scenario, who).contains(tongue)),
            Test::Any(of) => of.iter().any(|one| self.holds(scenario, one, person)),
            _ => false,
        };
        holds == cond.wanted
    }

    /// The word that a draw gave, to a person where it is dealt to people.
    #[must_use]
    pub fn word(&self, scenario: &Scenario, draw: DrawIx, person: Option<PersonIx>) -> Option<u16> {
        match scenario.word_draw(draw)? {
            WordDraw::Choose(n) => self.chosen.get(n).copied(),
            WordDraw::Deal(n) => {
                let words = &self.people.get(person?.index())?.words;
                words.iter().find(|(deal, _)| *deal == n).map(|(_, word)| *word)
            }
        }
    }

    /// What a run drew about a person.
    #[must_use]
    pub fn of(&self, person: PersonIx) -> &OfPerson {
        &self.people[person.index()]
    }

    /// Whether somebody is met in this run.
    #[must_use]
    pub fn is_met(&self, person: PersonIx) -> bool {
        self.of(person).is_met
    }

    /// What is true of somebody.
    #[must_use]
    pub fn truth(&self, person: PersonIx) -> TruthIx {
        self.of(person).truth
    }

    /// What is true of somebody, in the terms of the field. None of somebody about whom nothing is written.
    #[must_use]
    pub fn truth_is(&self, scenario: &Scenario, person: PersonIx) -> Option<Truth> {
        let truths = &scenario.person(person).truths;
        truths.get(self.truth(person).index()).map(|truth| truth.is)
    }

    /// The face of a person.
    #[must_use]
    pub fn face<'s>(&self, scenario: &'s Scenario, person: PersonIx) -> Option<&'s Face> {
        let dealt = self
            .of(person)
            .face
            .and_then(|(deal, n)| match &scenario.deals()[deal].what {
                Dealt::Faces(faces) => faces.get(n),
                _ => None,
            });
        dealt.or(scenario.person(person).face.as_ref())
    }

    /// How a person is at first sight.
    #[must_use]
    pub fn manner<'s>(&self, scenario: &'s Scenario, person: PersonIx) -> &'s Manner {
        let dealt = self
            .of(person)
            .manner
            .and_then(|(deal, n)| match &scenario.deals()[deal].what {
                Dealt::Manners(all) => all.get(n),
                _ => None,
            });
        dealt.unwrap_or(&scenario.person(person).manner)
    }

    /// What a person speaks.
    #[must_use]
    pub fn tongues<'s>(&self, scenario: &'s Scenario, person: PersonIx) -> &'s [TongueIx] {
        let dealt = self
            .of(person)
            .tongues
            .and_then(|(deal, n)| match &scenario.deals()[deal].what {
                Dealt::Tongues(all) => all.get(n),
                _ => None,
            });
        dealt.unwrap_or(&scenario.person(person).speaks)
    }

    /// What somebody who interprets makes of a line.
    #[must_use]
    pub fn habit(&self, scenario: &Scenario, person: PersonIx) -> Habit {
        let written = scenario.person(person).interprets.and_then(|of| of.habit);
        written.or(self.of(person).habit).unwrap_or(Habit::Faithful)
    }

    /// Where a person is at the beginning.
    #[must_use]
    pub fn at(&self, scenario: &Scenario, person: PersonIx) -> Option<PlaceIx> {
        self.of(person).at.or(scenario.person(person).at)
    }

    /// The line of a bank that stands in a row.
    #[must_use]
    pub fn picked(&self, row: RowIx, person: Option<PersonIx>) -> Option<BankLineIx> {
        self.picks.get(&(row, person)).copied()
    }

    /// Whether a line of a bank was picked for a person.
    #[must_use]
    pub fn has_picked(&self, line: BankLineIx, person: Option<PersonIx>) -> bool {
        self.picks
            .iter()
            .any(|((_, who), picked)| *picked == line && (person.is_none() || *who == person))
    }

    /// Whether what a line carries surfaces in this run.
    #[must_use]
    pub fn surfaces(&self, line: TextIx) -> bool {
        !self.sunk.contains(&line)
    }
}

/// What holds of somebody until a draw says otherwise.
fn usual(scenario: &Scenario, streams: Streams, person: PersonIx) -> OfPerson {
    let of = scenario.person(person);
    let truth = streams.named(id_of(&of.id)).below(of.truths.len());
    OfPerson {
        is_met: true,
        truth: TruthIx::at(truth),
        age: 0,
        face: None,
        tongues: None,
        manner: None,
        habit: None,
        at: None,
        words: Vec::new(),
    }
}
