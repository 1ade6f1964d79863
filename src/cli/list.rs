//! `grounds list`: the scenarios that can be played, and those that cannot, with the reason.

use super::args::{Format, ListArgs};
use super::chosen;
use super::out::{Io, Outcome};
use crate::library::Shelved;
use crate::practice::Practice;
use crate::scenario::Scenario;
use serde_json::{Value, json};

pub(super) fn run(args: &ListArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    let shelf = match chosen::shelf(practice, &args.scenarios) {
        Ok(shelf) => shelf,
        Err(words) => return io.trouble(words),
    };
    match args.format {
        Format::Full => shelf.iter().for_each(|shelved| full(shelved, io)),
        Format::Concise => shelf.iter().for_each(|shelved| io.line(concise(shelved))),
        Format::Json => {
            let rows: Vec<Value> = shelf.iter().map(row).collect();
            io.line(format!("{:#}", Value::from(rows)));
        }
    }
    Outcome::Fine
}

/// Why a scenario cannot be played, in one line.
fn reason(shelved: &Shelved) -> String {
    shelved
        .checked
        .worst()
        .map_or_else(String::new, |d| format!("[{}] {}", d.code, d.message))
}

fn title(scenario: &Scenario) -> &str {
    scenario.texts().raw(scenario.header().title)
}

const fn review(scenario: &Scenario) -> &'static str {
    if scenario.header().review.is_reviewed {
        "reviewed"
    } else {
        "draft"
    }
}

fn full(shelved: &Shelved, io: &mut Io<'_>) {
    let Some(scenario) = &shelved.checked.scenario else {
        io.line(&shelved.name);
        io.line(format!("    cannot be played: {}", reason(shelved)));
        return;
    };
    let header = scenario.header();
    let state = if header.review.is_reviewed {
        "reviewed".to_owned()
    } else {
        "draft, not yet reviewed".to_owned()
    };
    io.line(format!("{}: {}", header.id, title(scenario)));
    io.line(format!("    {}", scenario.texts().raw(header.summary)));
    io.line(format!(
        "    {}, {}, about {} minutes, in {}; {state}",
        header.sector.word(),
        header.level.word(),
        header.minutes,
        scenario.languages().collect::<Vec<_>>().join(", ")
    ));
}

fn concise(shelved: &Shelved) -> String {
    let Some(scenario) = &shelved.checked.scenario else {
        return format!("{}: unplayable: {}", shelved.name, reason(shelved));
    };
    let header = scenario.header();
    let languages = scenario.languages().collect::<Vec<_>>().join(",");
    format!(
        "{}: {}, {}, {} min, {languages}, {}",
        header.id,
        header.sector.word(),
        header.level.word(),
        header.minutes,
        review(scenario)
    )
}

fn row(shelved: &Shelved) -> Value {
    let Some(scenario) = &shelved.checked.scenario else {
        return json!({ "id": shelved.name, "playable": false, "reason": reason(shelved) });
    };
    let header = scenario.header();
    json!({
        "id": header.id, "playable": true, "title": title(scenario), "sector": header.sector.word(),
        "level": header.level.word(), "minutes": header.minutes, "languages": scenario.languages().collect::<Vec<_>>(),
        "review": review(scenario), "open": header.review.open, "revision": header.revision,
    })
}
