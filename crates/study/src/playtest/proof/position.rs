//! `no-position-bias` and `no-length-bias`: nobody can tell the right option by its place or its length.

use super::claim::Claim;
use super::options::{Habit, Measure, lists, right_at_end};
use super::played::Player;
use super::players::show;
use super::{STOPPED, Seen};
use crate::locale::counted;
use crate::scenario::chance::{Lean, ONE_IN, lean};
use crate::vocabulary::Band;

pub(super) fn no_bias(seen: &Seen<'_>, measure: Measure) -> Claim {
    let (code, says, habits, help) = match measure {
        Measure::Place => (
            "no-position-bias",
            "No option is right by where it stands",
            [Habit::First, Habit::Last],
            "mix the order of the questions on one topic, and of the services",
        ),
        Measure::Length => (
            "no-length-bias",
            "No option is right by how long it is",
            [Habit::Longest, Habit::Shortest],
            "make good and bad questions, and services, equally long",
        ),
    };
    let mut claim = Claim::new(code, says);
    let stage = seen.stage();
    let lists = lists(&stage.scenario, &stage.practice, measure);
    claim.count("lists", lists.len());
    for habit in habits {
        let right = right_at_end(&lists, habit);
        claim.tell(format!(
            "the {} is a right one in {right} of {}",
            habit.word().replace('-', " "),
            counted(lists.len(), "list", "lists")
        ));
        claim.count(habit.word(), right);
    }
    let leaning = match (measure, lean(&lists)) {
        (_, None) => None,
        (Measure::Place, Some(Lean::Low)) => Some("early in their lists"),
        (Measure::Place, Some(Lean::High)) => Some("late in their lists"),
        (Measure::Length, Some(Lean::Low)) => Some("the short ones"),
        (Measure::Length, Some(Lean::High)) => Some("the long ones"),
    };
    match leaning {
        Some(how) => claim.fault(
            format!("the right questions and services are {how} oftener than chance gives once in {ONE_IN} scenarios"),
            help,
        ),
        None => claim.tell(format!(
            "chance alone gives such lists oftener than once in {ONE_IN} scenarios"
        )),
    }
    for habit in habits {
        let runs = seen.runs_of(Player::Habit(habit));
        let safe = runs.of_band(Band::Safe);
        let player = habit.word().replace('-', " ");
        claim.tell(format!(
            "who takes the {player} in every list, and looks, cares and notes by the book, is safe in {safe} of {}",
            counted(runs.runs.len(), "run", "runs")
        ));
        if safe > 0 {
            let what = format!(
                "who takes the {player} in every list is safe in {safe} of {}",
                counted(runs.runs.len(), "run", "runs")
            );
            claim.fault(what, help);
        }
        show(&mut claim, seen, &runs, |run| {
            if run.band == Band::Safe {
                Some(("safe", true))
            } else {
                Some(("not-safe", false))
            }
        });
        if !runs.is_complete() {
            claim.leave_open(STOPPED);
        }
    }
    claim
}
