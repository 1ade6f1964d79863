//! When anything is told across cases, to which side somebody is said to lean, and how careful the fairness look is.

use crate::support::practice;
use grounds_core::across::{Lean, Looks, OfRun, Pooled, Seen, Share, Trait, apart, pooled, sure};
use grounds_core::assess::{SortedLine, Stated};
use grounds_core::practice::WorryIx;
use grounds_core::practice::marks::Across;
use grounds_core::vocabulary::{Competency, Gender};

fn rules() -> Across {
    practice().marks().across.clone()
}

fn case(said: Option<u8>, is_presumed: bool, is_victim: bool) -> Stated {
    Stated {
        said,
        is_presumed,
        is_victim,
    }
}

/// Lines: so many innocent ones of which so many were counted, and so many that show of which so many were.
fn lines(innocent: usize, counted: usize, signs: usize, seen: usize) -> Vec<SortedLine> {
    let line = |is_sign, is_counted| SortedLine { is_sign, is_counted };
    let innocent = (0..innocent).map(|n| line(false, n < counted));
    innocent.chain((0..signs).map(|n| line(true, n < seen))).collect()
}

fn lean_of(innocent: usize, counted: usize, signs: usize, seen: usize) -> Option<Lean> {
    let run = OfRun {
        lines: lines(innocent, counted, signs, seen),
        ..OfRun::default()
    };
    pooled(&[run], &rules()).lines.lean
}

/// If this fails, somebody is told a figure from a handful of cases, or never; or not how many more it takes.
#[test]
fn figures_are_told_from_enough_cases_only() {
    let rules = rules();
    let of = |victims: u16, others: u16| {
        let cases = (0..victims)
            .map(|_| (true, true))
            .chain((0..others).map(|_| (false, false)));
        apart(cases, rules.of_each, &rules)
    };
    let enough = of(rules.of_each, rules.of_each);
    assert!(enough.told.is_some() && enough.lean.is_some() && enough.more == (0, 0));
    let few = of(rules.of_each - 1, rules.of_each);
    assert_eq!((few.told, few.lean, few.more), (None, None, (1, 0)));
    let none = of(0, 2);
    assert_eq!(none.more, (u32::from(rules.of_each), u32::from(rules.of_each) - 2));
    let mut stated: Vec<Stated> = (0..rules.ratings).map(|_| case(Some(70), true, true)).collect();
    let all = sure(&stated, &rules);
    assert!(all.brier.is_some() && all.more == 0 && !all.curve.is_empty());
    stated.pop();
    stated.push(case(None, true, true));
    let few = sure(&stated, &rules);
    assert_eq!((few.brier, few.more, few.curve.len()), (None, 1, 0));
}

/// If this fails, somebody who takes half of what is innocent for signs is not told so, or somebody is told from noise.
#[test]
fn to_which_side_somebody_leans_hangs_on_the_interval() {
    assert_eq!(lean_of(20, 9, 20, 20), Some(Lean::Readily));
    assert_eq!(lean_of(20, 1, 20, 9), Some(Lean::Hardly));
    assert_eq!(lean_of(20, 10, 20, 10), Some(Lean::Both));
    assert_eq!(lean_of(20, 2, 20, 18), Some(Lean::Neither));
    // Three of ten are more than a fifth, and may well be chance.
    assert_eq!(lean_of(10, 3, 10, 10), Some(Lean::Neither));
    assert_eq!(lean_of(100, 30, 10, 10), Some(Lean::Readily));
    assert_eq!(lean_of(9, 9, 20, 20), None);
}

/// If this fails, runs lose their order, a run that did not judge something counts as 0, or a rare worry is told as the weakest.
#[test]
fn runs_are_told_one_after_the_other() {
    let run = |care: Option<u8>, found: u32, mistakes: &[&str]| OfRun {
        scores: care.map(|care| (Competency::Care, care)).into_iter().collect(),
        worries: [
            (WorryIx(1), Share { got: found, of: 4 }),
            (WorryIx(2), Share { got: 3, of: 4 }),
        ]
        .into(),
        mistakes: mistakes.iter().map(|&code| code.into()).collect(),
        ..OfRun::default()
    };
    let mut runs = vec![
        run(Some(40), 1, &["ERR-17"]),
        run(None, 0, &["ERR-17", "ERR-04"]),
        run(Some(70), 2, &[]),
    ];
    runs[0].worries.insert(WorryIx(5), Share { got: 0, of: 1 });
    let all = pooled(&runs, &rules());
    assert_eq!((all.runs, all.more_runs), (3, 0));
    assert_eq!(all.competencies, [(Competency::Care, vec![Some(40), None, Some(70)])]);
    let worries: Vec<_> = all
        .worries
        .iter()
        .map(|(worry, share)| (worry.0, share.got, share.of))
        .collect();
    assert_eq!(
        worries,
        [(1, 3, 12), (2, 9, 12)],
        "one sign of a worry says nothing of it"
    );
    let mistakes: Vec<_> = all.mistakes.iter().map(|(code, n)| (&**code, *n)).collect();
    assert_eq!(mistakes, [("ERR-17", 2), ("ERR-04", 1)]);
    assert_eq!(pooled(&runs[..1], &rules()).more_runs, 2);
    assert_eq!(pooled(&[], &rules()).runs, 0);
}

/// Somebody of one part and truth, and whether they were presumed a victim.
fn met(part: &str, gender: Gender, age: u8, from: &str, is_presumed: bool) -> OfRun {
    let looks = Looks {
        part: part.into(),
        age,
        gender,
        from: from.into(),
        clothes: Some(1),
    };
    OfRun {
        people: vec![(case(None, is_presumed, true), Some(looks))],
        ..OfRun::default()
    }
}

fn seen(of: &Pooled, which: Trait) -> (Share, Share, u32, Seen) {
    let of = of
        .fairness
        .iter()
        .find(|of| of.of == which)
        .expect("every trait is there");
    (of.unlike, of.alike, of.alone, of.seen)
}

/// If this fails, the look says something of a handful of pairs, or finds nothing where every woman is presumed and no man.
#[test]
fn a_difference_is_found_where_there_is_one_and_enough() {
    let of = |n: usize| {
        let runs: Vec<OfRun> = (0..n)
            .map(|n| {
                let is_woman = n.is_multiple_of(2);
                let gender = if is_woman { Gender::Woman } else { Gender::Man };
                met("inn/cook/held", gender, 30, "Halmora", is_woman)
            })
            .collect();
        pooled(&runs, &rules())
    };
    let many = of(48);
    let (unlike, alike, alone, says) = seen(&many, Trait::Gender);
    assert_eq!(
        (unlike, alike, alone),
        (Share { got: 24, of: 24 }, Share { got: 0, of: 24 }, 24)
    );
    assert_eq!(says, Seen::Differs);
    // Who met nobody of another age, origin or dress is told nothing of it.
    for other in [Trait::Age, Trait::Origin, Trait::Dress] {
        assert!(
            matches!(seen(&many, other).3, Seen::TooFew(12, 0)),
            "{other:?}: {:?}",
            seen(&many, other)
        );
    }
    assert!(matches!(seen(&of(8), Trait::Gender).3, Seen::TooFew(8, 8)));
}

/// If this fails, who decides by coin is told to be unfair, or people of other parts are held against each other.
#[test]
fn what_chance_brings_is_no_difference_and_only_one_part_is_compared() {
    let coin = |n: usize| (n * 7 / 3).is_multiple_of(2);
    let runs: Vec<OfRun> = (0..60_usize)
        .map(|n| {
            let gender = if n.is_multiple_of(2) {
                Gender::Woman
            } else {
                Gender::Man
            };
            met(
                "inn/cook/held",
                gender,
                20 + u8::try_from(n % 30).expect("it is small"),
                "Halmora",
                coin(n),
            )
        })
        .collect();
    let all = pooled(&runs, &rules());
    assert_eq!(seen(&all, Trait::Gender).3, Seen::Nothing);
    let apart: Vec<OfRun> = (0..60_usize)
        .map(|n| {
            let (part, gender) = if n.is_multiple_of(2) {
                ("inn/cook/held", Gender::Woman)
            } else {
                ("inn/cook/free", Gender::Man)
            };
            met(part, gender, 30, "Halmora", n.is_multiple_of(2))
        })
        .collect();
    let (unlike, alike, ..) = seen(&pooled(&apart, &rules()), Trait::Gender);
    assert_eq!(
        (unlike.of, alike.got),
        (0, 0),
        "other truths are rightly decided about otherwise"
    );
}
