//! Ways to go through a whole run, played on thousands of seeded casts of four with no, one, two and four victims: what is
//! careful is always safe, and what loses, accuses or presumes everybody never is. The mix of people is invented.

use super::people::{FINDINGS, HELP, findings};
use super::shipped;
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::practice::judgement::{Set, Whom};
use reasonable_grounds::session::Dice;
use reasonable_grounds::two::judgement::{
    Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay, Verdicted, band, verdict,
};
use reasonable_grounds::vocabulary::{AgeGroup, Band, Finding};

/// Casts for each cell of the table.
const CASTS: usize = 2_000;
/// People in a cast.
const PEOPLE: usize = 4;
/// How far a share may be from the table of the design, in points of a hundred: other casts were drawn there.
const APART: usize = 4;

/// Somebody in a cast, and whether they say yes to help when asked.
#[derive(Clone, Copy)]
struct Met {
    situation: Situation,
    says_yes: bool,
}

/// How a cast is treated; nothing where there is nobody to whom it could be done.
type Play = fn(&mut Dice, &[Met]) -> Option<Vec<Done>>;

/// Victims, each with how often they are met.
fn victims() -> Vec<(usize, Situation)> {
    let grounds = Situation::default();
    vec![
        (6, grounds),
        (
            2,
            Situation {
                acts_seen: true,
                ..grounds
            },
        ),
        (
            2,
            Situation {
                stage: Stage::Ahead,
                ..grounds
            },
        ),
        (
            2,
            Situation {
                known: Knowable::Sign,
                ..grounds
            },
        ),
        (
            1,
            Situation {
                known: Knowable::Nothing,
                ..grounds
            },
        ),
        (
            2,
            Situation {
                age: AgeGroup::Child,
                ..grounds
            },
        ),
    ]
}

/// Anybody else, each with how often they are met.
fn others() -> Vec<(usize, Situation)> {
    let clear = Situation {
        whom: Whom::Other,
        known: Knowable::Clears,
        ..Situation::default()
    };
    vec![
        (5, clear),
        (
            3,
            Situation {
                acts_seen: true,
                ..clear
            },
        ),
        (
            3,
            Situation {
                need: OtherNeed::Labour,
                ..clear
            },
        ),
        (
            1,
            Situation {
                need: OtherNeed::Other,
                ..clear
            },
        ),
        (
            1,
            Situation {
                known: Knowable::Sign,
                ..clear
            },
        ),
        (
            1,
            Situation {
                known: Knowable::Nothing,
                ..clear
            },
        ),
        (
            1,
            Situation {
                age: AgeGroup::Child,
                ..clear
            },
        ),
    ]
}

fn pick<T: Copy>(dice: &mut Dice, all: &[T]) -> T {
    all[dice.below(all.len())]
}

fn met(dice: &mut Dice, bank: &[(usize, Situation)]) -> Met {
    let mut at = dice.below(bank.iter().map(|(weight, _)| weight).sum());
    let found = bank.iter().find(|(weight, _)| {
        let is_here = at < *weight;
        at = at.wrapping_sub(*weight);
        is_here
    });
    let (_, situation) = *found.expect("the number is below all weights together");
    let says_yes = dice.below(10) < 7;
    Met { situation, says_yes }
}

/// As a careful official would: with the right finding, or with another one and all else as careful.
fn careful(met: &Met, finding: Option<&str>) -> Done {
    let Situation {
        known,
        acts_seen,
        need,
        age,
        ..
    } = met.situation;
    let is_child = age == AgeGroup::Child;
    let presume = if is_child { "B" } else { "A" };
    let right = match (known, acts_seen, need) {
        (Knowable::Grounds, ..) => presume,
        (Knowable::Sign | Knowable::Nothing, ..) => "C",
        (Knowable::Clears, true, _) => "F",
        (Knowable::Clears, false, OtherNeed::Labour) => "E",
        (Knowable::Clears, false, OtherNeed::Other) => "D",
        (Knowable::Clears, false, _) => "N",
    };
    let letters = match finding {
        Some("presume") => presume,
        other => other.unwrap_or(right),
    };
    let is_open = known != Knowable::Clears;
    let is_helped = letters.contains(['A', 'B', 'C', 'D', 'E']);
    Done {
        findings: findings(letters),
        help: match (is_helped, met.says_yes) {
            (true, true) => Help::Agreed,
            (true, false) => Help::Declined,
            (false, _) => Help::None,
        },
        way_back: true,
        offences: match (letters.contains('F'), acts_seen) {
            (_, true) if is_open => Offences::Review,
            (true, _) => Offences::Investigate,
            (false, _) => Offences::None,
        },
        stay: if is_open { Stay::Stays } else { Stay::Free },
        specialist_called: is_child && is_open,
        ..Done::default()
    }
}

/// Everybody, with this finding or the right one, and a change.
fn everybody(people: &[Met], finding: Option<&str>, change: impl Fn(&Met, Done) -> Done) -> Option<Vec<Done>> {
    Some(people.iter().map(|met| change(met, careful(met, finding))).collect())
}

/// Careful with everybody but the first who fits.
fn all_but_one(
    people: &[Met],
    fits: impl Fn(&Situation) -> bool,
    finding: Option<&str>,
    change: impl Fn(Done) -> Done,
) -> Option<Vec<Done>> {
    let hit = people.iter().position(|met| fits(&met.situation))?;
    let treat = |(at, met)| {
        if at == hit {
            change(careful(met, finding))
        } else {
            careful(met, None)
        }
    };
    Some(people.iter().enumerate().map(treat).collect())
}

fn is_victim(situation: &Situation) -> bool {
    situation.whom == Whom::Victim
}

fn is_known_victim(situation: &Situation) -> bool {
    is_victim(situation) && situation.known == Knowable::Grounds
}

fn is_cleared(situation: &Situation) -> bool {
    situation.known == Knowable::Clears
}

fn told(done: Done, share: &str) -> Done {
    let person: Person = format!("share={share}").parse().expect("it is a share");
    Done {
        told: person.done().told,
        ..done
    }
}

fn anything(dice: &mut Dice) -> Done {
    let single: Vec<Set<Finding>> = FINDINGS[1..9].iter().map(|letters| findings(letters)).collect();
    let (help, is_informed) = pick(dice, &HELP);
    let mut coin = || dice.below(2) == 1;
    let (way_back, line_speaks, specialist_called) = (coin(), coin(), coin());
    Done {
        findings: pick(dice, &single),
        help,
        is_informed,
        way_back,
        line_speaks,
        specialist_called,
        heard: pick(dice, Heard::ALL),
        offences: pick(dice, Offences::ALL),
        stay: pick(dice, &[Stay::Free, Stay::Stays, Stay::Kept, Stay::Removed]),
        ..Done::default()
    }
}

/// What has to come of two thousand casts.
#[derive(Clone, Copy, Debug)]
enum Cell {
    /// There is nobody to whom it could be done.
    Nobody,
    /// Every single run has this band, whoever is in it.
    Always(Band),
    /// So many of a hundred are safe, developing and unsafe.
    About([usize; 3]),
}

use Cell::{About, Always, Nobody};

const SAFE: Cell = Always(Band::Safe);
const DEVELOPING: Cell = Always(Band::Developing);
const UNSAFE: Cell = Always(Band::Unsafe);

/// Ways to go through a run, and what comes of them with no, one, two and four victims in the cast.
const TABLE: [(&str, Play, [Cell; 4]); 22] = [
    ("careful", |_, p| everybody(p, None, |_, d| d), [SAFE; 4]),
    (
        "careful and brief: stops at grounds, with two slips to each",
        |_, p| {
            everybody(p, None, |met, done| {
                let is_presumed = met.situation.known == Knowable::Grounds;
                Done {
                    heard: if is_presumed { Heard::Spoken } else { Heard::Tested },
                    slips: 2,
                    ..done
                }
            })
        },
        [SAFE; 4],
    ),
    (
        "careful, a stranger in earshot",
        |_, p| everybody(p, None, |_, d| Done { slips: 1, ..d }),
        [SAFE; 4],
    ),
    (
        "careful, and unkind to each",
        |_, p| everybody(p, None, |_, d| Done { slips: 4, ..d }),
        [DEVELOPING; 4],
    ),
    (
        "careful, but one victim cleared with a leaflet",
        |_, p| all_but_one(p, is_known_victim, Some("N"), |d| d),
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one victim left with nothing",
        |_, p| {
            let nothing = |d| Done {
                help: Help::Declined,
                way_back: false,
                specialist_called: false,
                ..d
            };
            all_but_one(p, is_known_victim, Some("presume"), nothing)
        },
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one victim charged",
        |_, p| {
            all_but_one(p, is_victim, None, |d| Done {
                offences: Offences::Charge,
                ..d
            })
        },
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but the embassy told against one no",
        |_, p| all_but_one(p, is_victim, None, |d| told(d, "embassy:refused")),
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one cleared person presumed",
        |_, p| all_but_one(p, is_cleared, Some("presume"), |d| d),
        [DEVELOPING, DEVELOPING, DEVELOPING, Nobody],
    ),
    (
        "careful, but one offender let go",
        |_, p| all_but_one(p, |s| is_cleared(s) && s.acts_seen, Some("N"), |d| d),
        [DEVELOPING, DEVELOPING, DEVELOPING, Nobody],
    ),
    (
        "refer everyone, with talk, consent and lines",
        |_, p| everybody(p, Some("presume"), |_, d| d),
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([77, 23, 0]),
        ],
    ),
    (
        "refer everyone, no talk",
        |_, p| {
            let unheard = |d| Done {
                heard: Heard::None,
                line_speaks: false,
                help: Help::Unasked,
                ..d
            };
            everybody(p, Some("presume"), |_, d| unheard(d))
        },
        [DEVELOPING, DEVELOPING, DEVELOPING, About([0, 100, 0])],
    ),
    (
        "shelter for all, willing or not",
        |_, p| {
            let taken = |met: &Met| if met.says_yes { Help::Agreed } else { Help::Against };
            everybody(p, Some("presume"), |met, d| Done { help: taken(met), ..d })
        },
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([23, 77, 0]),
        ],
    ),
    (
        "clear everyone, with talk and leaflet",
        |_, p| everybody(p, Some("N"), |_, d| d),
        [
            About([6, 94, 0]),
            About([1, 18, 82]),
            About([0, 4, 95]),
            About([0, 0, 100]),
        ],
    ),
    (
        "clear everyone, no talk",
        |_, p| {
            let waved = |d| Done {
                heard: Heard::None,
                line_speaks: false,
                way_back: false,
                ..d
            };
            everybody(p, Some("N"), |_, d| waved(d))
        },
        [DEVELOPING, About([0, 6, 94]), About([0, 1, 99]), About([0, 0, 100])],
    ),
    (
        "keep everyone open",
        |_, p| everybody(p, Some("C"), |_, d| d),
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([2, 98, 0]),
        ],
    ),
    (
        "suspect everyone, with rights",
        |_, p| everybody(p, Some("F"), |_, d| d),
        [
            About([0, 75, 25]),
            About([0, 15, 85]),
            About([0, 4, 96]),
            About([0, 0, 100]),
        ],
    ),
    (
        "charge everyone",
        |_, p| {
            everybody(p, Some("F"), |_, d| Done {
                offences: Offences::Charge,
                ..d
            })
        },
        [About([0, 0, 100]), UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "a coin: presume or clear, and all else careful",
        |dice, p| {
            let flip = |met| careful(met, Some(if dice.below(2) == 1 { "presume" } else { "N" }));
            Some(p.iter().map(flip).collect())
        },
        [
            About([1, 99, 0]),
            About([1, 60, 39]),
            About([2, 34, 64]),
            About([7, 7, 87]),
        ],
    ),
    (
        "anything at all",
        |dice, p| Some(p.iter().map(|_| anything(dice)).collect()),
        [
            About([0, 10, 90]),
            About([0, 4, 96]),
            About([0, 1, 99]),
            About([0, 0, 100]),
        ],
    ),
    (
        "perfect noticing, the opposite decision",
        |_, p| {
            let opposite = |met: &Met| careful(met, Some(if is_cleared(&met.situation) { "presume" } else { "N" }));
            Some(p.iter().map(opposite).collect())
        },
        [
            About([0, 100, 0]),
            About([0, 18, 82]),
            About([0, 5, 95]),
            About([0, 0, 100]),
        ],
    ),
    (
        "the right finding from papers, nobody met",
        |_, p| {
            everybody(p, None, |met, done| {
                let is_helped = met.situation.known == Knowable::Grounds;
                let help = if is_helped { Help::Unasked } else { Help::None };
                Done {
                    heard: Heard::None,
                    way_back: false,
                    help,
                    ..done
                }
            })
        },
        [DEVELOPING, About([0, 88, 12]), About([0, 76, 24]), About([0, 56, 44])],
    ),
];

fn cast(dice: &mut Dice, how_many_victims: usize) -> Vec<Met> {
    let (victims, others) = (victims(), others());
    let bank = |at| if at < how_many_victims { &victims } else { &others };
    let mut people: Vec<Met> = (0..PEOPLE).map(|at| met(dice, bank(at))).collect();
    for last in (1..people.len()).rev() {
        people.swap(last, dice.below(last + 1));
    }
    people
}

fn verdicts(judgement: &Judgement, people: &[Met], treated: &[Done]) -> Vec<Verdicted> {
    let each = people.iter().zip(treated);
    let judge = |(met, done): (&Met, &Done)| {
        let person = Person::new(met.situation, *done).expect("nobody here is a victim whom somebody clears");
        verdict(&person, judgement)
    };
    each.map(judge).collect()
}

/// How many of the casts come out in each band.
fn count(judgement: &Judgement, play: Play, how_many_victims: usize) -> [usize; 3] {
    let mut counts = [0; 3];
    for number in 0..CASTS {
        let mut dice = Dice::of_number((how_many_victims * CASTS + number) as u64);
        let people = cast(&mut dice, how_many_victims);
        if let Some(treated) = play(&mut dice, &people) {
            counts[band(&verdicts(judgement, &people, &treated)).index()] += 1;
        }
    }
    counts
}

/// What is wrong with what came of a way to go through a run.
fn wrong(cell: Cell, counts: [usize; 3]) -> Option<String> {
    let runs: usize = counts.iter().sum();
    let is_right = match cell {
        Nobody => runs == 0,
        Always(band) => runs > 0 && counts[band.index()] == runs,
        About(shares) => {
            let near = |(count, share): (usize, usize)| (100 * count / runs.max(1)).abs_diff(share) <= APART;
            runs > 0 && counts.into_iter().zip(shares).all(near)
        }
    };
    (!is_right).then(|| format!("{counts:?} and not {cell:?}"))
}

/// If this fails, a careful way to go through a run is not safe, or a careless, cruel or lazy one is.
#[test]
fn each_way_to_go_through_a_run_comes_to_what_it_should() {
    let judgement = shipped();
    let mut all = Vec::new();
    for (name, play, cells) in TABLE {
        for (how_many, cell) in [0, 1, 2, 4].into_iter().zip(cells) {
            let counts = count(&judgement, play, how_many);
            all.extend(wrong(cell, counts).map(|why| format!("{name}, {how_many} victims: {why}")));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// If this fails, the test above would take anything for right.
#[test]
fn a_spoiled_table_comes_to_something_else() {
    let mut table = shipped().table().clone();
    table.rows.retain(|row| row.name != "T1" && row.name != "T8");
    let spoiled = Judgement::of(table).expect("it can be judged by");
    let found = |name: &str| {
        TABLE
            .iter()
            .find(|(known, ..)| known.starts_with(name))
            .expect("it is in the table")
    };
    for (name, at, how_many) in [
        ("careful, but one victim cleared", 1, 1),
        ("careful, but one cleared person", 0, 0),
    ] {
        let (_, play, cells) = found(name);
        let counts = count(&spoiled, *play, how_many);
        assert!(wrong(cells[at], counts).is_some(), "{name}: {counts:?}");
    }
    assert!(wrong(SAFE, [1999, 1, 0]).is_some() && wrong(About([0, 100, 0]), [100, 1900, 0]).is_some());
}

/// If this fails, one answer for everybody is safe where it does not fit somebody: a victim who is cleared, somebody cleared who
/// is presumed.
#[test]
fn one_answer_for_everybody_is_safe_only_where_it_fits_everybody() {
    let judgement = shipped();
    let (mut casts, mut safe) = (0, 0);
    for (how_many, number) in (0..=PEOPLE).flat_map(|n| (0..CASTS as u64).map(move |number| (n, number))) {
        let people = cast(&mut Dice::of_number(number), how_many);
        for answer in ["presume", "C", "D", "E", "F", "G", "N"] {
            let treated: Vec<Done> = people.iter().map(|met| careful(met, Some(answer))).collect();
            let verdicts = verdicts(&judgement, &people, &treated);
            let has = |fits: fn(&Situation) -> bool| people.iter().any(|met| fits(&met.situation));
            let is_mixed = has(|s| is_victim(s) && s.known != Knowable::Nothing) && has(is_cleared);
            casts += 1;
            if band(&verdicts) == Band::Safe {
                safe += 1;
                assert!(
                    !is_mixed,
                    "{answer} for {:?}",
                    people.iter().map(|met| met.situation).collect::<Vec<_>>()
                );
            }
        }
    }
    assert!(
        safe > 0 && safe * 4 < casts,
        "{safe} of {casts}: where it fits everybody it is right"
    );
}

/// If this fails, who is never spoken with can be decided safely, although there was time.
#[test]
fn without_talk_no_answer_for_everybody_is_safe() {
    let judgement = shipped();
    for number in 0..CASTS as u64 {
        for how_many in 0..=PEOPLE {
            let people = cast(&mut Dice::of_number(number), how_many);
            // A child need not be spoken with: the specialist does.
            if people.iter().all(|met| met.situation.age == AgeGroup::Child) {
                continue;
            }
            for answer in [None, Some("presume"), Some("C"), Some("F"), Some("N")] {
                let unheard = |met| Done {
                    heard: Heard::None,
                    ..careful(met, answer)
                };
                let treated: Vec<Done> = people.iter().map(unheard).collect();
                assert_ne!(band(&verdicts(&judgement, &people, &treated)), Band::Safe, "{answer:?}");
            }
        }
    }
}
