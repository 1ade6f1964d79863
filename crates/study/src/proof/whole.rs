//! The whole proof of a scenario: every claim, the table of runs with one thing changed, and what somebody careful could know.
//! It falls into pieces that need nothing of each other, so that any number of workers comes to the same.

use super::claims::{Case, Claim, Standing, Tally};
use super::pace::{Length, Pace, pace};
use super::sight::{Sights, sights};
use super::silence::{Told, silences, told};
use super::surface::Surface;
use super::table::{Row, table};
use super::{Draw, truth_of};
use crate::sort::Sorted;
use grounds_core::assess::drawn_of;
use grounds_core::judgement::Knowable;
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::Index;
use grounds_core::session::Session;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many draws are looked at for what can be seen before the first answer.
pub const SIGHTS: u64 = 400;
/// Of how many draws the time is counted.
const PACED: u64 = 12;

/// What is to be proven, and how hard it is tried.
#[derive(Clone, Copy, Debug)]
pub struct Prover<'a> {
    /// The scenario.
    pub scenario: &'a Arc<Scenario>,
    /// The practice library.
    pub practice: &'a Arc<Practice>,
    /// The words of the interface, of which some are read in a run.
    pub messages: &'a Messages,
    /// The first draw.
    pub seed: u64,
    /// How many draws are tried.
    pub draws: u64,
}

/// One piece of the proof.
#[derive(Debug)]
pub struct Piece {
    number: u64,
    found: Found,
}

#[derive(Debug)]
enum Found {
    Draw {
        tally: Box<Tally>,
        table: Vec<Row>,
        known: BTreeMap<KnownOf, u32>,
        pace: Option<(u64, Pace)>,
    },
    Sights(Box<Sights>),
}

/// Of whom what could be known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KnownOf {
    /// The part.
    pub part: String,
    /// What is true, by its name in the file.
    pub truth: String,
    /// Whether that is a victim.
    pub is_victim: bool,
    /// What somebody careful comes to.
    pub known: Knowable,
}

/// Something that is claimed, how it stands, and what shows it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its name.
    pub name: &'static str,
    /// What is claimed, in a sentence.
    pub says: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// In how many cases it was tried.
    pub tried: u64,
    /// In how many it is broken.
    pub broken: u64,
    /// What breaks it, or what is missing, with the seed of a draw where there is one.
    pub why: Vec<(Option<u64>, String)>,
    /// Whether it keeps a scenario from being proven when it was not tried: people have to do that, and a program cannot.
    pub is_for_people: bool,
}

/// A proof.
#[derive(Clone, Debug)]
pub struct Proof {
    /// What is claimed.
    pub statements: Vec<Statement>,
    /// Runs with one thing changed.
    pub table: Vec<Row>,
    /// What could be known, of whom, in how many draws.
    pub known: BTreeMap<KnownOf, u32>,
    /// What can be seen before the first answer.
    pub sights: Option<Sights>,
    /// How long it takes.
    pub length: Length,
    /// What is told on each rung for each truth.
    pub told: Vec<Told>,
    /// How many draws were tried.
    pub draws: u64,
}

impl Prover<'_> {
    /// How many pieces there are.
    #[must_use]
    pub const fn pieces(&self) -> u64 {
        self.draws + 1
    }

    /// Does one piece. The longest comes first.
    #[must_use]
    pub fn piece(&self, number: u64) -> Piece {
        let found = match number.checked_sub(1) {
            None => Found::Sights(Box::new(sights(self.scenario, self.practice, 0..SIGHTS))),
            Some(at) => self.draw(at),
        };
        Piece { number, found }
    }

    fn draw(&self, at: u64) -> Found {
        let seed = self.seed.wrapping_add(at);
        let start = Session::begin(self.scenario.clone(), self.practice.clone(), seed, 0);
        let draw = Draw::of(&start);
        let mut tally = Box::<Tally>::default();
        tally.try_draw(seed, &draw);
        let mut known: BTreeMap<KnownOf, u32> = BTreeMap::new();
        let run = &draw.careful.session;
        for who in draw.people() {
            let truths = &self.scenario.person(who).truths;
            let truth = truths.get(run.drawn().truth(who).index()).map(|version| &*version.id);
            let truth = truth.unwrap_or_default().to_owned();
            let of = KnownOf {
                part: self.scenario.person(who).id.to_string(),
                truth,
                is_victim: truth_of(run, who).is_victim(),
                known: drawn_of(run, &draw.careful, who).known,
            };
            *known.entry(of).or_default() += 1;
        }
        let pace = (at < PACED).then(|| (seed, pace(&start, self.messages)));
        Found::Draw {
            tally,
            table: table(std::slice::from_ref(&draw)),
            known,
            pace,
        }
    }

    /// Puts the pieces together, in whatever order they were done. `surface` was read off this scenario and the others beside
    /// it; `sorted` is what people said of its lines.
    #[must_use]
    pub fn conclude(&self, mut pieces: Vec<Piece>, surface: &Surface, sorted: Option<&Sorted>) -> Proof {
        pieces.sort_by_key(|piece| piece.number);
        let mut proof = Proof {
            statements: Vec::new(),
            table: Vec::new(),
            known: BTreeMap::new(),
            sights: None,
            length: Length {
                minutes: self.scenario.header().minutes,
                runs: Vec::new(),
            },
            told: told(self.scenario),
            draws: 0,
        };
        let mut all = Tally::default();
        for piece in pieces {
            match piece.found {
                Found::Sights(sights) => proof.sights = Some(*sights),
                Found::Draw {
                    tally,
                    table,
                    known,
                    pace,
                } => {
                    proof.draws += 1;
                    all.and(*tally);
                    put_together(&mut proof.table, table);
                    for (of, count) in known {
                        *proof.known.entry(of).or_default() += count;
                    }
                    proof.length.runs.extend(pace);
                }
            }
        }
        proof.statements = all.claims().iter().map(of_claim).collect();
        proof.statements.push(of_sights(proof.sights.as_ref()));
        proof.statements.push(of_silence(&proof.told));
        proof.statements.push(of_surface(surface));
        proof.statements.push(of_length(&proof.length));
        proof.statements.push(of_sorted(sorted, self.scenario));
        proof
    }
}

impl Proof {
    /// Whether everything that a program can prove is proven.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.statements.iter().all(|one| one.standing != Standing::Broken)
    }

    /// Victims whom somebody careful could not know, and others whom nobody could clear, in how many meetings of how many.
    #[must_use]
    pub fn not_cleared(&self) -> (u32, u32) {
        let others = self.known.iter().filter(|(of, _)| !of.is_victim);
        let (mut not, mut all) = (0, 0);
        for (of, count) in others {
            all += count;
            if of.known != Knowable::Clears {
                not += count;
            }
        }
        (not, all)
    }
}

fn put_together(table: &mut Vec<Row>, more: Vec<Row>) {
    for row in more {
        match table.iter_mut().find(|known| known.what == row.what) {
            Some(known) => known.bands.and(row.bands),
            None => table.push(row),
        }
    }
}

fn of_claim(claim: &Claim) -> Statement {
    let case = |case: &Case| (Some(case.seed), case.what.clone());
    let untried = claim
        .name
        .about_nobody()
        .filter(|_| claim.standing == Standing::NotTried);
    Statement {
        name: claim.name.word(),
        says: claim.name.says(),
        standing: claim.standing,
        tried: claim.tried.into(),
        broken: claim.broken.into(),
        why: claim
            .cases
            .iter()
            .map(case)
            .chain(untried.map(|why| (None, why.into())))
            .collect(),
        is_for_people: false,
    }
}

/// A claim that is broken by what is listed, out of so many things that were looked at.
fn listed(name: &'static str, says: &'static str, standing: Standing, tried: usize, broken: Vec<String>) -> Statement {
    Statement {
        name,
        says,
        standing,
        tried: u64::try_from(tried).unwrap_or(u64::MAX),
        broken: u64::try_from(broken.len()).unwrap_or(u64::MAX),
        why: broken.into_iter().map(|why| (None, why)).collect(),
        is_for_people: false,
    }
}

fn of_sights(sights: Option<&Sights>) -> Statement {
    let says = "Nothing that can be seen before the first answer tells who is a victim.";
    match sights {
        None => listed("truth-teller", says, Standing::NotTried, 0, Vec::new()),
        Some(of) => listed("truth-teller", says, of.standing(), of.all.len(), of.broken()),
    }
}

fn of_silence(told: &[Told]) -> Statement {
    let says = "No truth is known by its silence: where one has words of its own, the others have some too.";
    let broken = silences(told);
    let standing = match (told.is_empty(), broken.is_empty()) {
        (true, _) => Standing::NotTried,
        (_, true) => Standing::Proven,
        (_, false) => Standing::Broken,
    };
    listed("silence", says, standing, told.len(), broken)
}

fn of_surface(surface: &Surface) -> Statement {
    let sets = usize::try_from(surface.reader.sets).unwrap_or(usize::MAX);
    listed(
        "menu-reader",
        "Who sees nothing but the wordings, without the talk, hardly does better than by chance.",
        surface.standing(),
        sets,
        surface.broken.clone(),
    )
}

fn of_length(length: &Length) -> Statement {
    let seconds = length.seconds();
    let broken = format!(
        "{}:{:02} counted, {} minutes said",
        seconds / 60,
        seconds % 60,
        length.minutes
    );
    let standing = length.standing();
    let broken = if standing == Standing::Broken {
        vec![broken]
    } else {
        Vec::new()
    };
    listed(
        "minutes",
        "It takes about as long as it says, for somebody who reads with care.",
        standing,
        length.runs.len(),
        broken,
    )
}

fn of_sorted(sorted: Option<&Sorted>, scenario: &Scenario) -> Statement {
    let (standing, why) = Sorted::standing(sorted, scenario);
    let lines = sorted.and_then(|sorted| sorted.without.as_ref());
    Statement {
        is_for_people: true,
        ..listed(
            "signs-can-be-read",
            "People who see the lines alone sort them alike, and as they are meant.",
            standing,
            lines.map_or(0, |round| round.lines.len()),
            why,
        )
    }
}
