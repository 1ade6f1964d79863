//! What was done in a run, in the order in which it was done.

use super::super::{at, decisions, notes, questions};
use super::names::Names;
use super::statement::{Object, Of, Verb};
use super::{ADL, GAMES, events, progress};
use crate::cohort::Run;
use grounds_core::scenario::PersonIx;
use grounds_core::session::Event;
use grounds_core::session::view::Phrase;
use grounds_core::vocabulary::{FearKind, Finding, Marked, Rung};
use serde_json::{Map, Value, json};

/// The statements between the beginning of a run and its end.
pub(super) fn statements(of: &Of<'_>, run: &Run, names: &Names<'_>) -> Vec<Value> {
    let mut all: Vec<(usize, Value)> = Vec::new();
    for (nth, (entry, event)) in events(run).enumerate() {
        all.extend(seen(of, run, names, (entry, nth), event).map(|statement| (entry, statement)));
    }
    all.extend(
        of.out
            .questions
            .iter()
            .map(|row| (row.moment.entry, asked(of, run, names, row))),
    );
    let notes = of.out.notes.iter().enumerate();
    all.extend(notes.filter_map(|(nth, row)| Some((row.moment.as_ref()?.entry, sorted(of, row, nth)?))));
    all.extend(
        of.out
            .decisions
            .iter()
            .filter_map(|row| Some((row.moment.as_ref()?.entry, decided(of, row)?))),
    );
    // What was done in one move keeps its order.
    all.sort_by_key(|(entry, _)| *entry);
    all.into_iter().map(|(_, statement)| statement).collect()
}

/// A place reached, a thing looked at, a paper read.
fn seen(of: &Of<'_>, run: &Run, names: &Names<'_>, (entry, nth): (usize, usize), event: &Event) -> Option<Value> {
    let scenario = run.session.scenario();
    let at = at(run, entry);
    let object = |id, kind: &str, name| Object {
        id,
        kind: format!("{GAMES}/{kind}"),
        name,
        more: Map::new(),
    };
    let reached = |object: &Object| {
        let how_far = json!({ "https://w3id.org/xapi/cmi5/result/extensions/progress": progress(run, entry) });
        of.statement(
            Verb::Progressed,
            object,
            Some(json!({ "extensions": how_far })),
            &at,
            nth,
        )
    };
    Some(match *event {
        Event::Act(act) => {
            let act = scenario.act(act);
            reached(&object(of.under(&["acts", &act.id]), "level", Map::new()))
        }
        Event::Moved(place) => {
            let place = scenario.place(place);
            reached(&object(
                of.under(&["places", &place.id]),
                "level",
                names.say(&Phrase::of(place.title)),
            ))
        }
        Event::Looked(spot) => {
            let spot = scenario.spot(spot);
            let id = of.under(&["places", &scenario.place(spot.place).id, &spot.element]);
            let object = object(id, "item", names.say(&Phrase::of(spot.label)));
            of.statement(Verb::Experienced, &object, None, &at, nth)
        }
        Event::WasRead(paper, whose) => {
            let title = names.say(&Phrase::about(scenario.paper(paper).title, whose));
            let whose = whose.map(|who| &*scenario.person(who).id);
            let path: Vec<&str> = ["papers", &*scenario.paper(paper).id]
                .into_iter()
                .chain(whose)
                .collect();
            of.statement(
                Verb::Experienced,
                &object(of.under(&path), "item", title),
                None,
                &at,
                nth,
            )
        }
        _ => return None,
    })
}

/// A question, or the reply to a moment.
fn asked(of: &Of<'_>, run: &Run, names: &Names<'_>, row: &questions::Row) -> Value {
    let person = run.session.scenario().person_named(&row.person);
    let subject = row.subject.as_deref();
    let name = |person: PersonIx| {
        let scenario = run.session.scenario();
        let ix = scenario.subject_named(person, subject?)?;
        Some(names.say(&Phrase::to(person, scenario.script(person).subject(ix).name)))
    };
    let path = match subject {
        Some(subject) => vec!["people", &*row.person, "subjects", subject],
        None => vec!["people", &*row.person, "moments"],
    };
    let object = Object {
        id: of.under(&path),
        kind: format!("{ADL}/interaction"),
        name: person.and_then(name).unwrap_or_default(),
        more: Map::new(),
    };
    let extensions = of.extensions([
        ("question-type", json!(row.kind.word())),
        ("recommended", json!(row.is_recommended)),
        ("words", json!(row.words)),
        ("trust-before", json!(row.trust.0)),
        ("trust-after", json!(row.trust.1)),
        ("distress-before", json!(row.distress.0)),
        ("distress-after", json!(row.distress.1)),
        ("told", json!(row.told.map(Rung::word))),
        ("planted", json!(row.is_planted)),
        ("taken-back", json!(row.is_taken_back)),
        ("fear-met", json!(row.fear_met.map(FearKind::word))),
        ("heard-by", json!(row.heard_by)),
    ]);
    let mut result = json!({ "extensions": extensions });
    if let Some(line) = &row.line {
        result["response"] = json!(line);
    }
    of.statement(Verb::Asked, &object, Some(result), &row.moment.at, row.moment.entry)
}

/// What something is chosen from.
fn choices<'w>(words: impl Iterator<Item = &'w str>) -> Map<String, Value> {
    let all: Vec<Value> = words.map(|word| json!({ "id": word })).collect();
    let mut more = Map::new();
    more.insert("interactionType".to_owned(), json!("choice"));
    more.insert("choices".to_owned(), Value::Array(all));
    more
}

/// A line that was sorted, as it stood at the end.
fn sorted(of: &Of<'_>, row: &notes::Row, nth: usize) -> Option<Value> {
    let (sort, moment) = (row.sort?, row.moment.as_ref()?);
    let sorts = grounds_core::record::SORTS.iter().map(|(_, word)| *word);
    let mut name = Map::new();
    if !row.words.trim().is_empty() {
        name.insert(of.language.clone(), json!(row.words));
    }
    let object = Object {
        id: of.under(&["people", &row.person, "lines", &row.line]),
        kind: format!("{ADL}/cmi.interaction"),
        name,
        more: choices(sorts),
    };
    let mut result = json!({
        "response": sort,
        "extensions": of.extensions([
            ("came-out", json!(row.came_out.map(|(marked, ..)| marked.word()))),
            ("worry", json!(row.worry)),
            ("codes", json!(row.codes)),
            ("rule-ids", json!(row.point)),
            ("ground", json!(row.is_ground)),
        ]),
    });
    if let Some((marked, earned, possible)) = row.came_out {
        result["success"] = json!(marked == Marked::SortedFits);
        if possible > 0 {
            result["score"] = json!({
                "scaled": scaled(earned, possible), "raw": earned.min(possible), "min": 0, "max": possible,
            });
        }
    }
    Some(of.statement(Verb::Answered, &object, Some(result), &moment.at, nth))
}

/// A share, to four places.
fn scaled(earned: u16, possible: u16) -> f64 {
    let parts = u32::from(earned.min(possible)) * 10_000 / u32::from(possible.max(1));
    f64::from(parts) / 10_000.0
}

/// What was decided about a person.
fn decided(of: &Of<'_>, row: &decisions::Row) -> Option<Value> {
    let (moment, decided) = (row.moment.as_ref()?, row.decided.as_ref()?);
    let object = Object {
        id: of.under(&["people", &row.person, "decision"]),
        kind: format!("{ADL}/cmi.interaction"),
        name: Map::new(),
        more: choices(Finding::ALL.iter().map(|finding| finding.word())),
    };
    let result = json!({
        "response": row.findings.join("[,]"),
        "success": row.is_good,
        "extensions": of.extensions([
            ("verdict", json!(row.verdict.word())),
            ("reasons", json!(row.reasons)),
            ("rule-ids", json!(row.points)),
            ("confidence", json!(row.certainty)),
            ("grounds", json!(decided.grounds.len())),
            ("services", json!(row.services)),
            ("way-back", json!(decided.way_back)),
        ]),
    });
    Some(of.statement(Verb::Answered, &object, Some(result), &moment.at, moment.entry))
}
