//! What playing came to, for another program: everything, in whole numbers, in an order that does not change.

use super::Report;
use crate::playtest::{Coverage, Figures, Item, Spread, Tally, Thing};
use crate::practice::Practice;
use crate::scenario::{DrawKind, Scenario};
use crate::vocabulary::{Band, Competency};
use serde_json::{Map, Value, json};

/// One scenario.
pub(super) fn report(report: &Report) -> Value {
    let scenario = report.playtest.scenario();
    let practice = report.playtest.practice();
    let policies: Map<String, Value> = report
        .tallies
        .iter()
        .map(|(kind, tally)| (kind.word().to_owned(), policy(tally, scenario, practice)))
        .collect();
    json!({
        "scenario": scenario.header().id,
        "revision": scenario.header().revision,
        "fingerprint": scenario.fingerprint(),
        "practice": practice.fingerprint(),
        "seed": report.seed,
        "runs": { "wanted": report.wanted, "played": report.done, "stopped": report.is_stopped() },
        "shift": scenario.header().clock_minutes,
        "policies": policies,
        "coverage": coverage(&report.coverage),
    })
}

fn policy(tally: &Tally, scenario: &Scenario, practice: &Practice) -> Value {
    let codes = practice.scoring().unsafe_points.iter().cloned();
    let unsafe_errors: Map<String, Value> = codes.zip(tally.unsafe_errors.iter().map(|&n| n.into())).collect();
    let mut fields = figures(&tally.whole);
    fields.insert("moves".into(), spread(&tally.moves));
    fields.insert("refusals".into(), spread(&tally.refusals));
    fields.insert("endless".into(), tally.endless.into());
    fields.insert("unsafe_errors".into(), unsafe_errors.into());
    fields.insert("draws".into(), draws(tally, scenario).into());
    fields.insert("coverage".into(), coverage(&tally.coverage));
    fields.into()
}

fn draws(tally: &Tally, scenario: &Scenario) -> Map<String, Value> {
    let one = |draw| {
        let kind = match scenario.draw(draw).kind {
            DrawKind::Deal { .. } => "deal",
            DrawKind::Surface { .. } => "surface",
            DrawKind::Choose { .. } => "choose",
        };
        let gave: Map<String, Value> = tally
            .by_draw(scenario, draw)
            .map(|(name, found)| {
                // Who got which face is many and small: bands say enough.
                let value = if kind == "deal" {
                    bands(found).into()
                } else {
                    figures(found).into()
                };
                (name, value)
            })
            .collect();
        (scenario.draw(draw).id.clone(), json!({ "kind": kind, "gave": gave }))
    };
    scenario.draw_ixs().map(one).collect()
}

fn bands(figures: &Figures) -> Map<String, Value> {
    let count = |band: &Band| (band.word().to_owned(), figures.of_band(*band).into());
    Band::ALL.iter().map(count).collect()
}

fn figures(figures: &Figures) -> Map<String, Value> {
    let of = |c: &Competency| (c.word().to_owned(), spread(figures.of(*c)));
    let competencies: Map<String, Value> = Competency::ALL.iter().map(of).collect();
    Map::from_iter([
        ("runs".to_owned(), figures.runs().into()),
        ("bands".to_owned(), bands(figures).into()),
        ("competencies".to_owned(), competencies.into()),
        ("minutes".to_owned(), spread(&figures.minutes)),
    ])
}

fn spread(spread: &Spread) -> Value {
    json!({
        "min": spread.min(), "q1": spread.quantile(1, 4), "median": spread.median(), "q3": spread.quantile(3, 4),
        "max": spread.max(), "mean_hundredths": spread.mean_hundredths(),
    })
}

fn coverage(coverage: &Coverage) -> Value {
    let one = |thing: Thing| {
        let (met, all) = coverage.share(thing);
        let items: Vec<Value> = coverage.items(thing).map(item).collect();
        (
            thing.word().to_owned(),
            json!({ "met": met, "all": all, "items": items }),
        )
    };
    Value::Object(Thing::ALL.into_iter().map(one).collect())
}

fn item(item: Item<'_>) -> Value {
    let first = item.first.map(|f| json!({ "run": f.run, "seed": f.seed }));
    json!({ "name": item.name, "runs": item.runs, "first": first })
}
