//! Runs as statements of xAPI 1.0.3 (valid in 2.0, too), one a line: what a learning record store takes. One run is one
//! registration: it begins, questions are asked, lines are judged, people decided about, places and papers seen, and it ends.
//!
//! Whoever reads them in a store knows no names: an actor is the label of a trainee under the address of whoever gives the
//! course ([`HOME`] where none is named, an address that can be nobody's). A statement has the same id whenever it is made of
//! the same record by the same rules, so that sending it twice does no harm. Nothing claims the category of cmi5: no learning
//! platform has launched anything. There is no score of a whole run, because people are not averaged; what was judged one by one
//! has one.

mod during;
mod names;
mod statement;

use super::{Export, Out, Speaks, at, time};
use crate::cohort::Run;
use grounds_core::record::RULES;
use grounds_core::session::Event;
use grounds_core::vocabulary::{Band, Competency, Verdict};
use names::Names;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use statement::{Object, Of, Verb};

/// The address under which activities and trainees are named, where whoever exports has named none: one that is kept for
/// examples and never leads anywhere (RFC 2606).
pub const HOME: &str = "https://reasonable-grounds.example";

/// A kind of activity in the vocabulary of ADL.
const ADL: &str = "http://adlnet.gov/expapi/activities";
/// A kind of activity in the vocabulary of serious games.
const GAMES: &str = "https://w3id.org/xapi/seriousgames/activity-types";

/// The statements of every run that is told, one a line. `home` is an address without a slash at its end.
#[must_use]
pub fn statements(export: &Export<'_>, speaks: &Speaks<'_>, home: &str) -> String {
    let mut lines = String::new();
    for out in &export.runs {
        let Some(run) = out.told else { continue };
        for statement in of_run(out, run, speaks, home) {
            lines.push_str(&statement.to_string());
            lines.push('\n');
        }
    }
    lines
}

fn of_run(out: &Out<'_>, run: &Run, speaks: &Speaks<'_>, home: &str) -> Vec<Value> {
    let names = Names::of(run, speaks);
    let of = Of {
        out,
        home,
        rules: rules(run),
        language: names.language().to_owned(),
    };
    let whole = || Object {
        id: of.scenario(),
        kind: format!("{ADL}/simulation"),
        name: names.title(),
        more: Map::new(),
    };
    let begun = &out.row.begun;
    let end = run.record.moves.len().saturating_sub(1);
    let (ended, length) = (at(run, end), time::length(run.record.played_millis()));
    let mut all = vec![of.statement(Verb::Initialized, &whole(), None, begun, 0)];
    all.extend(during::statements(&of, run, &names));
    let completed = json!({ "completion": true, "duration": length });
    all.push(of.statement(Verb::Completed, &whole(), Some(completed), &ended, 0));
    let is_safe = run.assessed.band == Band::Safe;
    let verb = if is_safe { Verb::Passed } else { Verb::Failed };
    let result = json!({ "success": is_safe, "duration": length, "extensions": came_to(&of, run) });
    all.push(of.statement(verb, &whole(), Some(result), &ended, 0));
    let over = json!({ "duration": length });
    all.push(of.statement(Verb::Terminated, &whole(), Some(over), &ended, 0));
    all
}

/// What a run came to, as extensions.
fn came_to(of: &Of<'_>, run: &Run) -> Value {
    let mut all = Map::new();
    all.insert(of.extension("band"), json!(run.assessed.band.word()));
    for verdict in Verdict::ALL {
        let people = run
            .assessed
            .people
            .iter()
            .filter(|one| one.verdict.verdict == *verdict)
            .count();
        all.insert(of.extension(verdict.word()), json!(people));
    }
    for scale in Competency::ALL {
        if let Some(score) = run.assessed.score(*scale) {
            all.insert(of.extension(scale.word()), json!(score));
        }
    }
    Value::Object(all)
}

/// A print of what judges a run: another one may come to other scores, and makes other statements.
fn rules(run: &Run) -> String {
    format!("{RULES}/{}", run.session.practice().fingerprint())
}

/// How much of the time of a run was over at a move, in hundredths; all of it only at the end.
fn progress(run: &Run, entry: usize) -> u32 {
    let scenario = run.session.scenario();
    let acts: Vec<_> = scenario
        .acts()
        .map(|ix| (&*scenario.act(ix).id, u32::from(scenario.act(ix).minutes) * 60))
        .collect();
    let all: u32 = acts.iter().map(|(_, seconds)| seconds).sum();
    let Some(kept) = run.record.moves.get(entry) else {
        return 0;
    };
    let before = acts.iter().take_while(|(id, _)| *id != kept.act);
    let gone = before
        .map(|(_, seconds)| seconds)
        .sum::<u32>()
        .saturating_add(kept.second);
    (gone.saturating_mul(100)).checked_div(all).unwrap_or(0).min(99)
}

/// The events of each move. What came before the first is the beginning of the run, which has a statement of its own.
fn events(run: &Run) -> impl Iterator<Item = (usize, &Event)> {
    let entries = run.session.entries().iter().enumerate();
    entries.flat_map(|(n, entry)| entry.events.iter().map(move |event| (n, event)))
}

fn digest(parts: &[&str]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
        digest.update([0]);
    }
    digest.finalize().into()
}
