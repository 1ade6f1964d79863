//! *Truth-teller*: nothing that can be seen before the first answer predicts what is true. Over many draws, for everything that
//! can be seen of a person before anything is said (face, manner, language, place, first lines, what can be asked, what can be
//! done), the share of victims among those of whom it was seen is laid beside what it would be if it said nothing.

use super::{Standing, truth_of};
use grounds_core::practice::Practice;
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::Words;
use grounds_core::session::view::{Phrase, TableLabel, Told};
use grounds_core::session::{Action, Session};
use grounds_core::talk::{Page, Row, Turn};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// People of whom something must have been seen before anything is said of it.
pub const FEWEST_SEEN: u32 = 30;
/// How far off, in standard deviations of what chance would bring, something must be before it is said to tell. Several hundred
/// things are looked at in a scenario: at four, chance alone is called a teller in one scenario out of fifty.
const FAR: i64 = 4;
/// Parts of a hundred: the least and the most of whom a part may be a victim. Beyond, whoever knows the part knows the answer.
const PART: (u64, u64) = (15, 85);

/// Something that can be seen before the first answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tell {
    /// What.
    pub what: String,
    /// Of how many people it was seen, over all draws.
    pub seen: u32,
    /// How many of those were victims.
    pub victims: u32,
    /// How many there would be if it said nothing, in thousandths.
    pub expected: i64,
    /// How far from that chance can bring them, in thousandths: the bound.
    pub within: i64,
}

impl Tell {
    /// Whether it tells.
    #[must_use]
    pub const fn tells(&self) -> bool {
        self.seen >= FEWEST_SEEN && self.off().abs() > self.within
    }

    /// How far off it is, in thousandths of a person.
    #[must_use]
    pub const fn off(&self) -> i64 {
        self.victims as i64 * 1000 - self.expected
    }
}

/// What a part is, over the draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartSeen {
    /// The name of the part.
    pub part: String,
    /// In how many draws it was met.
    pub met: u32,
    /// In how many of those it was a victim.
    pub victims: u32,
}

impl PartSeen {
    /// Whether the part alone gives the answer away.
    #[must_use]
    pub const fn tells(&self) -> bool {
        let (of, met) = (self.victims as u64 * 100, self.met as u64);
        self.met >= FEWEST_SEEN && (of < PART.0 * met || of > PART.1 * met)
    }
}

/// What can be seen before the first answer, over some draws.
#[derive(Clone, Debug)]
pub struct Sights {
    /// Each part about which a decision is asked.
    pub parts: Vec<PartSeen>,
    /// Everything that was seen often enough, the farthest off first.
    pub all: Vec<Tell>,
    /// How many things were seen too seldom to say anything.
    pub rare: u32,
}

impl Sights {
    /// What gives the answer away, in words.
    #[must_use]
    pub fn broken(&self) -> Vec<String> {
        let parts = self.parts.iter().filter(|part| part.tells());
        let parts = parts.map(|of| format!("{} is a victim in {} of {} draws", of.part, of.victims, of.met));
        let told = self.all.iter().filter(|of| of.tells()).map(|of| {
            let about = (of.expected + 500) / 1000;
            format!(
                "{}: {} of {} are victims, and about {about} would be",
                of.what, of.victims, of.seen
            )
        });
        parts.chain(told).collect()
    }

    /// How the claim stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.all.is_empty() {
            Standing::NotTried
        } else if self.broken().is_empty() {
            Standing::Proven
        } else {
            Standing::Broken
        }
    }
}

/// One person in one draw.
struct Met {
    draw: u64,
    who: PersonIx,
    is_victim: bool,
    seen: BTreeSet<String>,
}

/// Looks at everybody before the first answer, over these seeds.
#[must_use]
pub fn sights(scenario: &Arc<Scenario>, practice: &Arc<Practice>, seeds: impl IntoIterator<Item = u64>) -> Sights {
    let mut all = Vec::new();
    for seed in seeds {
        let start = Session::begin(scenario.clone(), practice.clone(), seed, 0);
        let people: Vec<PersonIx> = start.to_decide().collect();
        for who in people {
            all.push(Met {
                draw: seed,
                who,
                is_victim: truth_of(&start, who).is_victim(),
                seen: before_the_first_answer(&start, who),
            });
        }
    }
    judged(scenario, &all)
}

fn judged(scenario: &Scenario, all: &[Met]) -> Sights {
    // A part may be a victim more often than another; what is seen of it is laid beside its own share.
    let mut parts: BTreeMap<PersonIx, (u32, u32)> = BTreeMap::new();
    for met in all {
        let part = parts.entry(met.who).or_default();
        *part = (part.0 + 1, part.1 + u32::from(met.is_victim));
    }
    let share = |who: PersonIx| {
        let (met, victims) = parts.get(&who).copied().unwrap_or((1, 0));
        i64::from(victims) * 1000 / i64::from(met.max(1))
    };
    let mut by: BTreeMap<&str, Vec<&Met>> = BTreeMap::new();
    for met in all {
        for what in &met.seen {
            by.entry(what).or_default().push(met);
        }
    }
    let rare = by.iter().filter(|(_, of)| count(of.len()) < FEWEST_SEEN).count();
    let often = by.into_iter().filter(|(_, of)| count(of.len()) >= FEWEST_SEEN);
    let mut tellers: Vec<Tell> = often.map(|(what, of)| teller(what, &of, share)).collect();
    let farness = |of: &Tell| of.off().abs() * 1000 / of.within.max(1);
    tellers.sort_by_key(|of| std::cmp::Reverse(farness(of)));
    let part = |(who, (met, victims)): (&PersonIx, &(u32, u32))| PartSeen {
        part: scenario.person(*who).id.to_string(),
        met: *met,
        victims: *victims,
    };
    Sights {
        parts: parts.iter().map(part).collect(),
        all: tellers,
        rare: count(rare),
    }
}

/// Lays what was seen beside chance. The spread is that of a binomial with each person's own share, or, where it is wider, what
/// it was from draw to draw: people met together are not dealt apart from each other.
fn teller(what: &str, of: &[&Met], share: impl Fn(PersonIx) -> i64) -> Tell {
    let (mut expected, mut binomial) = (0_i64, 0_i64);
    let mut draws: BTreeMap<u64, i64> = BTreeMap::new();
    for met in of {
        let share = share(met.who);
        expected += share;
        binomial += share * (1000 - share);
        *draws.entry(met.draw).or_default() += i64::from(met.is_victim) * 1000 - share;
    }
    let between: i64 = draws.values().map(|off| off * off).sum();
    // Half a person is not far from anything.
    let within = FAR * binomial.max(between).isqrt() + 500;
    Tell {
        what: what.to_owned(),
        seen: count(of.len()),
        victims: count(of.iter().filter(|met| met.is_victim).count()),
        expected,
        within,
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Everything that can be seen of a person by who goes to them, sits down, and has said nothing; and then, what can be asked
/// once it was said who one is.
fn before_the_first_answer(start: &Session, who: PersonIx) -> BTreeSet<String> {
    let mut run = start.clone();
    let mut seen = BTreeSet::new();
    if let Some(place) = run.place_of(who) {
        seen.insert(format!("place {}", run.scenario().place(place).id));
        act(&mut run, Action::Go(place));
    }
    at_first_sight(&run, who, &mut seen);
    let before = run.entries().len();
    if !act(&mut run, Action::Sit(who)) {
        seen.insert("cannot be talked with at once".into());
        return seen;
    }
    for entry in before..run.entries().len() {
        for line in run.view().lines_of(entry) {
            if let Told::Words(phrase) = line.told {
                seen.insert(format!("line “{}”", words(&run, phrase)));
            }
        }
    }
    at_the_table(&run, "", &mut seen);
    if let Some(Turn::Say(end)) = first_end(&run) {
        act(&mut run, Action::Say(Turn::Say(end)));
        menu(&run, "then ", &mut seen);
    }
    seen
}

/// Does something, and answers what it brings about with the first reply: the same for everybody.
fn act(run: &mut Session, action: Action) -> bool {
    let is_done = run.apply(action).is_ok();
    while run.waits().is_some() {
        if run.apply(Action::Reply(0)).is_err() {
            break;
        }
    }
    is_done
}

/// The first end in the order of the file, so that the order in which they were dealt changes nothing.
fn first_end(run: &Session) -> Option<Turn> {
    let ends = run.at_table()?.turns();
    ends.into_iter()
        .filter(|turn| matches!(turn, Turn::Say(_)))
        .min_by_key(|turn| match turn {
            Turn::Say(end) => end.0,
            _ => u16::MAX,
        })
}

fn at_first_sight(run: &Session, who: PersonIx, seen: &mut BTreeSet<String>) {
    let (view, scenario) = (run.view(), run.scenario());
    let person = view.person(who);
    if let Some(look) = person.look {
        seen.insert(format!("face {:x}", look.made_from));
        seen.insert(format!("seems {} years", look.seems / 10 * 10));
        seen.insert(format!("{:?}", look.gender));
    }
    for line in &person.first_sight {
        if let Told::Words(phrase) = line.told {
            seen.insert(format!("manner “{}”", words(run, phrase)));
        }
    }
    for &tongue in person.speaks {
        seen.insert(format!("speaks {}", scenario.tongue(tongue)));
    }
    let id = |of: PersonIx| &scenario.person(of).id;
    seen.insert(format!("understood {:?}", person.common));
    seen.insert(format!(
        "named {}, channel {:?}, badge {:?}",
        person.is_named, person.channel, person.badge
    ));
    for offer in view.deeds(Some(who)) {
        seen.insert(format!("deed {:?}", offer.deed));
    }
    for offer in view.interpreters(who) {
        seen.insert(format!("interpreter {}", id(offer.by)));
    }
    for thing in view.things().iter().filter(|thing| thing.of == who) {
        seen.insert(format!("thing {:?}", thing.what));
    }
    for other in view.people_here().iter().filter(|other| other.person != who) {
        seen.insert(format!("beside {}", id(other.person)));
    }
}

fn at_the_table(run: &Session, when: &str, seen: &mut BTreeSet<String>) {
    let Some(table) = run.view().table() else { return };
    let scenario = run.scenario();
    seen.insert(format!("{when}gaze {:?}", table.bodies.gaze));
    seen.insert(format!("{when}hands {:?}", table.bodies.hands));
    seen.insert(format!("{when}sign {:?}, begins {}", table.sign, table.begins));
    for other in table.in_picture {
        seen.insert(format!("{when}in the picture {}", scenario.person(other).id));
    }
    menu(run, when, seen);
}

/// What can be said and asked: on the first page, and on all pages behind it.
fn menu(run: &Session, when: &str, seen: &mut BTreeSet<String>) {
    let mut pages = vec![Page::Talk];
    let mut next = 0;
    while let Some(&page) = pages.get(next) {
        next += 1;
        let rows = run.view().rows(page);
        seen.insert(format!("{when}{page:?}: {} things", rows.iter().flatten().count()));
        for row in rows.into_iter().flatten() {
            match row.label {
                TableLabel::Words(phrase) | TableLabel::Subject(phrase, _) => {
                    seen.insert(format!("{when}on offer “{}”", words(run, phrase)));
                }
                _ => {}
            }
            if let Row::Open(page) = row.row
                && !pages.contains(&page)
            {
                pages.push(page);
            }
        }
    }
}

/// The words of a phrase with their slots: who is dealt is seen as a face, and not again in every line.
fn words(run: &Session, phrase: Phrase) -> String {
    match phrase.words {
        Words::Text(text) => run.scenario().words(text).to_owned(),
        Words::Stock(stock) => run.practice().talk().stock.text(stock).to_owned(),
    }
}
