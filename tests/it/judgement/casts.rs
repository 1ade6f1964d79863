//! Casts of four people and ways to treat one of them. The mix of people is invented.

use super::people::{FINDINGS, HELP, findings};
use reasonable_grounds::practice::judgement::{Set, Whom};
use reasonable_grounds::session::Dice;
use reasonable_grounds::judgement::{
    Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay,
};
use reasonable_grounds::vocabulary::{AgeGroup, Finding};

/// People in a cast.
pub(super) const PEOPLE: usize = 4;

/// Somebody in a cast, and whether they say yes to help when asked.
#[derive(Clone, Copy)]
pub(super) struct Met {
    pub(super) situation: Situation,
    pub(super) says_yes: bool,
}

/// How a cast is treated; nothing where there is nobody to whom it could be done.
pub(super) type Play = fn(&mut Dice, &[Met]) -> Option<Vec<Done>>;

/// Victims, each with how often they are met.
pub(super) fn victims() -> Vec<(usize, Situation)> {
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
pub(super) fn others() -> Vec<(usize, Situation)> {
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

pub(super) fn pick<T: Copy>(dice: &mut Dice, all: &[T]) -> T {
    all[dice.below(all.len())]
}

pub(super) fn met(dice: &mut Dice, bank: &[(usize, Situation)]) -> Met {
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
pub(super) fn careful(met: &Met, finding: Option<&str>) -> Done {
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
pub(super) fn everybody(
    people: &[Met],
    finding: Option<&str>,
    change: impl Fn(&Met, Done) -> Done,
) -> Option<Vec<Done>> {
    Some(people.iter().map(|met| change(met, careful(met, finding))).collect())
}

/// Careful with everybody but the first who fits.
pub(super) fn all_but_one(
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

pub(super) fn is_victim(situation: &Situation) -> bool {
    situation.whom == Whom::Victim
}

pub(super) fn is_known_victim(situation: &Situation) -> bool {
    is_victim(situation) && situation.known == Knowable::Grounds
}

pub(super) fn is_cleared(situation: &Situation) -> bool {
    situation.known == Knowable::Clears
}

pub(super) fn told(done: Done, share: &str) -> Done {
    let person: Person = format!("share={share}").parse().expect("it is a share");
    Done {
        told: person.done().told,
        ..done
    }
}

pub(super) fn anything(dice: &mut Dice) -> Done {
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

/// Four people, so many of them victims, in any order.
pub(super) fn cast(dice: &mut Dice, how_many_victims: usize) -> Vec<Met> {
    let (victims, others) = (victims(), others());
    let bank = |at| if at < how_many_victims { &victims } else { &others };
    let mut people: Vec<Met> = (0..PEOPLE).map(|at| met(dice, bank(at))).collect();
    for last in (1..people.len()).rev() {
        people.swap(last, dice.below(last + 1));
    }
    people
}
