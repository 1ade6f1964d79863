//! `grounds list`: the scenarios that can be played, and those that cannot, with the reason.

use super::args::{Format, ListArgs};
use super::chosen;
use super::out::{Io, Outcome};
use crate::library::Shelved;
use crate::locale::counted;
use crate::practice::Practice;
use crate::scenario::Scenario;
use serde_json::{Value, json};

pub(super) fn run(args: &ListArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    let shelf = match chosen::shelf(practice, &args.scenarios) {
        Ok(shelf) => shelf,
        Err(words) => return io.trouble(words),
    };
    args.result.put("folder", io, |io| {
        match args.format {
            Format::Full => shelf.iter().for_each(|shelved| full(shelved, &shelf, io)),
            Format::Concise => shelf.iter().for_each(|shelved| io.line(concise(shelved, &shelf))),
            Format::Json => {
                let rows: Vec<Value> = shelf.iter().map(row).collect();
                io.line(format!("{:#}", Value::from(rows)));
            }
        }
        Outcome::Fine
    })
}

/// Where a scenario lies, when another one of the list has the same id: a copy of a folder keeps the id of the first.
fn told_apart(shelved: &Shelved, shelf: &[Shelved]) -> Option<String> {
    let id = |shelved: &Shelved| Some(shelved.scenario.as_ref()?.header().id.clone());
    let own = id(shelved)?;
    let same = shelf.iter().filter(|other| id(other).as_ref() == Some(&own)).count();
    (same > 1).then(|| match &shelved.folder {
        Some(folder) => folder.display().to_string(),
        None => "part of the program".to_owned(),
    })
}

/// Why a scenario cannot be played, in one line.
fn reason(shelved: &Shelved) -> String {
    let worst = shelved.faults.iter().max_by_key(|fault| fault.severity);
    worst.map_or_else(String::new, |fault| format!("[{}] {}", fault.code, fault.message))
}

fn title(scenario: &Scenario) -> &str {
    scenario.words(scenario.header().title)
}

const fn review(shelved: &Shelved) -> &'static str {
    if shelved.is_reviewed { "reviewed" } else { "draft" }
}

fn languages<'a>(shelved: &'a Shelved, scenario: &'a Scenario) -> Vec<&'a str> {
    let beside = shelved.translations.iter().map(|beside| beside.language.as_str());
    std::iter::once(&*scenario.header().language).chain(beside).collect()
}

fn full(shelved: &Shelved, shelf: &[Shelved], io: &mut Io<'_>) {
    let Some(scenario) = &shelved.scenario else {
        io.line(&shelved.name);
        io.line(format!("    cannot be played: {}", reason(shelved)));
        return;
    };
    let place = told_apart(shelved, shelf);
    let header = scenario.header();
    let state = if shelved.is_reviewed {
        "reviewed".to_owned()
    } else {
        "draft, not yet reviewed".to_owned()
    };
    io.line(format!("{}: {}", header.id, title(scenario)));
    io.line(format!("    {}", scenario.words(header.summary)));
    io.line(format!(
        "    {}, {}, about {}, in {}; {state}",
        header.sector.word(),
        header.level.word(),
        counted(header.minutes, "minute", "minutes"),
        languages(shelved, scenario).join(", ")
    ));
    if let Some(place) = place {
        io.line(format!("    one of several with this id: {place}"));
    }
}

fn concise(shelved: &Shelved, shelf: &[Shelved]) -> String {
    let Some(scenario) = &shelved.scenario else {
        return format!("{}: unplayable: {}", shelved.name, reason(shelved));
    };
    let header = scenario.header();
    let languages = languages(shelved, scenario).join(",");
    format!(
        "{}{}: {}, {}, {} min, {languages}, {}",
        header.id,
        told_apart(shelved, shelf).map_or_else(String::new, |place| format!(" ({place})")),
        header.sector.word(),
        header.level.word(),
        header.minutes,
        review(shelved)
    )
}

fn row(shelved: &Shelved) -> Value {
    let folder = shelved.folder.as_ref().map(|folder| folder.display().to_string());
    let Some(scenario) = &shelved.scenario else {
        return json!({ "folder": folder, "id": shelved.name, "playable": false, "reason": reason(shelved) });
    };
    let header = scenario.header();
    json!({
        "folder": folder, "id": &*header.id, "playable": true, "title": title(scenario), "sector": header.sector.word(),
        "level": header.level.word(), "minutes": header.minutes, "languages": languages(shelved, scenario),
        "review": review(shelved), "revision": header.revision,
    })
}
