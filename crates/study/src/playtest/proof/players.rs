//! Claims about how players fare: the textbook is safe and has time; chance, inexperience and made-up minds are not.

use super::claim::Claim;
use super::played::{Played, Player};
use super::{CASES, Found, Runs, STOPPED, Seen, Task};
use crate::locale::counted;
use crate::playtest::handbook::SHEET;
use crate::playtest::kind::PolicyKind;
use crate::vocabulary::Band;

/// Parts of a hundred of the shift that the textbook way must leave.
pub(super) const TO_SPARE: u32 = 15;

pub(super) fn textbook_is_safe(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new(
        "textbook-is-safe",
        "Work by the book is safe practice, whatever is drawn",
    );
    let player = Player::Kind(PolicyKind::Textbook);
    let runs = seen.runs_of(player);
    let safe = runs.of_band(Band::Safe);
    claim.tell(format!(
        "safe in {safe} of {}: {}",
        counted(runs.runs.len(), "run", "runs"),
        seen.prover.draws.words()
    ));
    claim.count("runs", runs.runs.len());
    claim.count("safe", safe);
    let first = seen.prover.draws.seeds.first();
    show(&mut claim, seen, &runs, |run| {
        if run.band == Band::Safe {
            (Some(&run.seed) == first).then_some(("safe", false))
        } else {
            Some(("not-safe", true))
        }
    });
    if safe < runs.runs.len() {
        let handbook = &seen.stage().handbook;
        let reads = seen.stage().scenario.question_ixs().any(|q| handbook.kind(q).is_some());
        if handbook.sheet().is_none() && !reads {
            // Not the scenario's fault: this player reads English, or needs an expert to follow.
            claim.leave_open("the textbook player cannot read this language; write a walkthrough called `textbook`");
            claim.cases.clear();
            return claim;
        }
        for run in runs.runs.iter().filter(|r| r.band != Band::Safe).take(CASES) {
            claim.fault(
                format!("with seed {} it is {}: {}", run.seed, run.band.word(), run.lacks),
                "play this run again and see what keeps a careful official from enough signs, answers or time",
            );
        }
    }
    if !runs.is_complete() {
        claim.leave_open(STOPPED);
    }
    claim
}

pub(super) fn time_to_spare(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new(
        "time-to-spare",
        "The clock allows the textbook way, with 15 parts of a hundred to spare",
    );
    let shift = seen.stage().scenario.header().clock_minutes;
    let runs = seen.runs_of(Player::Kind(PolicyKind::Textbook));
    let most = runs.runs.iter().map(|r| r.minutes).max().unwrap_or(0);
    let least = runs.runs.iter().map(|r| r.minutes).min().unwrap_or(0);
    let minutes = if least == most {
        most.to_string()
    } else {
        format!("{least} to {most}")
    };
    claim.tell(format!(
        "the textbook player takes {minutes} of {}",
        counted(shift, "minute", "minutes")
    ));
    claim.count("most-minutes", most.into());
    claim.count("shift", shift.into());
    let help = "give the shift more minutes, or let questions and conduct take fewer";
    let is_late = |run: &Played| !seen.prover.leaves_time(run.minutes);
    for run in runs.runs.iter().filter(|r| is_late(r)).take(CASES) {
        claim.fault(
            format!(
                "with seed {} it takes {} of {}",
                run.seed,
                run.minutes,
                counted(shift, "minute", "minutes")
            ),
            help,
        );
    }
    show(&mut claim, seen, &runs, |run| {
        match (is_late(run), run.minutes == most) {
            (true, _) => Some(("late", true)),
            (false, true) => Some(("in-time", false)),
            (false, false) => None,
        }
    });
    expert_way(&mut claim, seen, shift, help);
    if !runs.is_complete() {
        claim.leave_open(STOPPED);
    }
    claim
}

/// The expert's own way is the textbook way too, and it does not grow shorter when the time does.
fn expert_way(claim: &mut Claim, seen: &Seen<'_>, shift: u16, help: &str) {
    let is_sheet = |at: usize| seen.prover.walkthroughs[at].name == SHEET;
    let (found, _) = seen.found(|task| matches!(task, Task::Walk(at) if is_sheet(*at)));
    let Some(Found::Walked(walk)) = found.first() else {
        return;
    };
    let most = walk.minutes.iter().map(|(_, minutes)| *minutes).max().unwrap_or(0);
    claim.tell(format!(
        "the walkthrough `{SHEET}` takes {most} of {}",
        counted(shift, "minute", "minutes")
    ));
    claim.count("walkthrough-minutes", most.into());
    let late = walk
        .minutes
        .iter()
        .find(|(_, minutes)| !seen.prover.leaves_time(*minutes));
    if let Some((seed, minutes)) = late {
        claim.fault(
            format!(
                "the walkthrough `{SHEET}` takes {minutes} of {} with seed {seed}",
                counted(shift, "minute", "minutes")
            ),
            help,
        );
        let says = format!(
            "The walkthrough `{SHEET}` with seed {seed}: it takes {minutes} of {}.",
            counted(shift, "minute", "minutes")
        );
        if let Some(way) = walk.ways.iter().find(|way| way.seed == *seed) {
            claim
                .cases
                .push(seen.stage().case(&format!("{SHEET}-walkthrough-late"), true, says, way));
        }
    }
}

pub(super) fn by_chance(seen: &Seen<'_>, kind: PolicyKind) -> Claim {
    let (code, says, limit) = match kind {
        PolicyKind::Novice => (
            "novice-is-not-safe",
            "A novice is safe in fewer than 20 runs of a hundred",
            20,
        ),
        _ => (
            "random-is-not-safe",
            "Random play is safe in fewer than 5 runs of a hundred",
            5,
        ),
    };
    let mut claim = Claim::new(code, says);
    let runs = seen.runs_of(Player::Kind(kind));
    let safe = runs.of_band(Band::Safe);
    claim.tell(format!("safe in {safe} of {}", counted(runs.runs.len(), "run", "runs")));
    claim.count("runs", runs.runs.len());
    claim.count("safe", safe);
    if safe * 100 >= runs.wanted.max(1) * limit {
        claim.fault(
            format!(
                "{} play is safe in {safe} of {}",
                kind.word(),
                counted(runs.runs.len(), "run", "runs")
            ),
            "see in these runs what is won without skill: too few decoys, too few people, or too little to ask",
        );
        show(&mut claim, seen, &runs, |run| {
            (run.band == Band::Safe).then_some(("safe", true))
        });
    } else {
        show(&mut claim, seen, &runs, |run| {
            (run.band != Band::Safe).then_some(("not-safe", false))
        });
        if runs.wanted == 0 {
            claim.leave_open("no runs were asked for");
        }
        if !runs.is_complete() {
            claim.leave_open(STOPPED);
        }
    }
    claim
}

pub(super) fn made_up_mind(seen: &Seen<'_>, kind: PolicyKind) -> Claim {
    let (code, says, help) = match kind {
        PolicyKind::ReferEveryone => (
            "refer-everyone-fails",
            "Who refers everyone is never safe",
            "put in someone who is not a victim, with cues that look like signs and are none",
        ),
        _ => (
            "refer-nobody-fails",
            "Who refers nobody is never safe",
            "put in someone who needs a referral, with signs that can be found",
        ),
    };
    let mut claim = Claim::new(code, says);
    let runs = seen.runs_of(Player::Kind(kind));
    let safe = runs.of_band(Band::Safe);
    claim.tell(format!(
        "safe in {safe} of {}: {}",
        counted(runs.runs.len(), "run", "runs"),
        seen.prover.draws.words()
    ));
    claim.count("runs", runs.runs.len());
    claim.count("safe", safe);
    if safe > 0 {
        claim.fault(
            format!(
                "{} is safe in {safe} of {}",
                kind.word(),
                counted(runs.runs.len(), "run", "runs")
            ),
            help,
        );
    }
    let first = seen.prover.draws.seeds.first();
    show(&mut claim, seen, &runs, |run| match run.band {
        Band::Safe => Some(("safe", true)),
        _ => (Some(&run.seed) == first).then_some(("not-safe", false)),
    });
    if !runs.is_complete() {
        claim.leave_open(STOPPED);
    }
    claim
}

/// Writes down some of the runs: `what` gives for a run what it is called and whether it speaks against the claim.
pub(super) fn show(
    claim: &mut Claim,
    seen: &Seen<'_>,
    runs: &Runs<'_>,
    what: impl Fn(&Played) -> Option<(&'static str, bool)>,
) {
    let (mut against, mut witnesses) = (0, 0);
    for run in &runs.runs {
        let (Some((word, is_counter)), Some(way)) = (what(run), &run.way) else {
            continue;
        };
        let (shown, most) = if is_counter {
            (&mut against, CASES)
        } else {
            (&mut witnesses, 1)
        };
        if *shown >= most {
            continue;
        }
        *shown += 1;
        let (player, seed) = (run.player.word(), run.seed);
        let lacks = if run.lacks.is_empty() {
            String::new()
        } else {
            format!(" ({})", run.lacks)
        };
        let says = format!(
            "{player} with seed {seed}: {}{lacks}, after {}.",
            run.band.word(),
            counted(run.minutes, "minute", "minutes")
        );
        let name = format!("{player}-{word}-{seed}");
        claim.cases.push(seen.stage().case(&name, is_counter, says, way));
    }
}
