//! `grounds replay RECORD --moves`: the moves of a run, each judged. The moves are spread over the cores of the
//! machine; what is written does not depend on how many there are.

use super::args::{BudgetName, Format, ReplayArgs};
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::assess::Broken;
use crate::judge::{Analysis, Budget, MoveVerdict, Prospect};
use crate::library::messages;
use crate::locale::Messages;
use crate::locale::counted;
use crate::scenario::Action;
use crate::session::Session;
use crate::vocabulary::{Band, Competency, MoveClass};
use crate::wording::{deed, rule};
use serde_json::{Map, Value, json};

impl BudgetName {
    const fn budget(self) -> Budget {
        match self {
            Self::Quick => Budget::quick(),
            Self::Standard => Budget::standard(),
            Self::Deep => Budget::deep(),
        }
    }
}

/// Judges the moves of a run and writes what they come to.
pub(super) fn judge(session: &Session, args: &ReplayArgs, io: &mut Io<'_>) -> Outcome {
    let messages = match messages("en") {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    let actions = session.entries().iter().map(|e| e.action);
    let begun = (session.scenario(), session.practice());
    let analysis = match Analysis::of(begun.0, begun.1, session.seed(), actions, args.budget.budget()) {
        Ok(analysis) => analysis,
        Err((number, refusal)) => {
            return io.trouble(format!("move {} is refused ({})", number + 1, refusal.key().name()));
        }
    };
    let count = analysis.jobs().len();
    let gathered = Crew::of(args.threads).work("moves", count as u64, Vec::new, |judged, job| {
        judged.extend(usize::try_from(job).ok().and_then(|job| analysis.judge(job)));
    });
    let mut verdicts: Vec<MoveVerdict> = gathered.places.into_iter().flatten().collect();
    verdicts.sort_by_key(|v| v.entry);
    match args.format {
        Format::Json => io.line(row(session, &messages, &verdicts)),
        Format::Full | Format::Concise => {
            let all = args.format == Format::Full;
            for verdict in verdicts
                .iter()
                .filter(|v| all || v.better().is_some() || v.is_undecided())
            {
                tell(session, &messages, verdict, io);
            }
            io.line(summary(&verdicts));
        }
    }
    if verdicts.len() < count {
        let all = counted(count, "move", "moves");
        io.note(format!("stopped: {} of {all} judged", verdicts.len()));
    }
    Outcome::Fine
}

/// Hundredths as a number with a sign and two places.
fn signed(hundredths: i32) -> String {
    let (sign, size) = (if hundredths < 0 { "-" } else { "+" }, hundredths.unsigned_abs());
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

fn tell(session: &Session, messages: &Messages, verdict: &MoveVerdict, io: &mut Io<'_>) {
    let words = |action: &Action| deed(session.view(), messages, session.practice(), action);
    let class = messages.get(verdict.class.key());
    let doubt = if verdict.is_undecided() { "?" } else { "" };
    io.line(format!(
        "{:>4}  minute {:>3}  {:<9} {:>6}  {}",
        verdict.entry + 1,
        verdict.minute,
        format!("{class}{doubt}"),
        signed(verdict.difference()),
        words(&verdict.made),
    ));
    for Broken { point, .. } in &verdict.broke {
        io.line(format!(
            "{:>37}  breaks {}",
            "",
            rule(messages, session.practice(), point)
        ));
    }
    if let Some(better) = verdict.better() {
        io.line(format!(
            "{:>37}  better: {} (sure {} %)",
            "",
            words(better),
            verdict.sure()
        ));
    }
}

fn summary(verdicts: &[MoveVerdict]) -> String {
    let count = |class| verdicts.iter().filter(|v| v.class == class).count();
    let classes: Vec<String> = MoveClass::ALL
        .iter()
        .map(|&c| format!("{} {}", count(c), c.word()))
        .collect();
    let played: u64 = verdicts.iter().map(|v| u64::from(v.continuations)).sum();
    format!(
        "{}: {}; played on {}. A number is what a move won or cost against the best other one, in points of 100; provisional.",
        counted(verdicts.len(), "move", "moves"),
        classes.join(", "),
        counted(played, "time", "times")
    )
}

fn row(session: &Session, messages: &Messages, verdicts: &[MoveVerdict]) -> Value {
    let moves: Vec<Value> = verdicts.iter().map(|v| move_row(session, messages, v)).collect();
    json!({
        "scenario": session.scenario().header().id, "seed": session.seed(), "provisional": true, "moves": moves,
    })
}

fn move_row(session: &Session, messages: &Messages, verdict: &MoveVerdict) -> Value {
    let named = |action: &Action| {
        json!({
            "step": session.scenario().step(action, session.practice()),
            "words": deed(session.view(), messages, session.practice(), action),
        })
    };
    let broke: Vec<Value> = verdict
        .broke
        .iter()
        .map(|b| json!({ "point": b.point, "unsafe": b.is_unsafe }))
        .collect();
    json!({
        "n": verdict.entry + 1, "minute": verdict.minute, "made": named(&verdict.made), "class": verdict.class.word(),
        "broke": broke, "undecided": verdict.is_undecided(),
        "difference": verdict.difference(), "sure": verdict.sure(), "gain": verdict.gain.mean(),
        "with": prospect(&verdict.with), "without": prospect(&verdict.without),
        "other": verdict.other.as_ref().map(|o| json!({ "move": named(&o.action), "prospect": prospect(&o.prospect) })),
        "continuations": verdict.continuations,
    })
}

/// Chances in parts of a hundred; means in hundredths of a point.
fn prospect(prospect: &Prospect) -> Value {
    let chances: Map<String, Value> = Band::ALL
        .iter()
        .map(|&b| (b.word().to_owned(), prospect.chance(b).into()))
        .collect();
    let means: Map<String, Value> = Competency::ALL
        .iter()
        .map(|&c| (c.word().to_owned(), prospect.mean(c).into()))
        .collect();
    json!({ "chances": chances, "means": means })
}
