//! Ways to go through a whole run, played on thousands of seeded casts of four with no, one, two and four victims: what is
//! careful is always safe, and what loses, accuses or presumes everybody never is.

use super::casts::{Met, PEOPLE, Play, careful, cast, is_cleared, is_victim};
use super::plays::{Cell, SAFE, TABLE};
use super::shipped;
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::session::Dice;
use reasonable_grounds::judgement::{Done, Heard, Knowable, Person, Situation, Verdicted, band, verdict};
use reasonable_grounds::vocabulary::{AgeGroup, Band};

/// Casts for each cell of the table.
const CASTS: usize = 2_000;
/// How far a share may be from the one in the table, in points of a hundred: other casts were drawn for it.
const APART: usize = 4;

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
        Cell::Nobody => runs == 0,
        Cell::Always(band) => runs > 0 && counts[band.index()] == runs,
        Cell::About(shares) => {
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
    assert!(wrong(SAFE, [1999, 1, 0]).is_some() && wrong(Cell::About([0, 100, 0]), [100, 1900, 0]).is_some());
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
