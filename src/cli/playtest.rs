//! `grounds playtest`: what each way of talking comes to know in a scenario, and what is made of it.

use super::args::{Format, PlaytestArgs};
use super::chosen;
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::locale::counted;
use crate::practice::Practice;
use crate::session::Session;
use grounds_study::playtest::{Tally, play, players, textbook_knows_most};
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) fn run(args: &PlaytestArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let opened = match chosen::all(&args.names, &args.scenarios, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let crew = Crew::of(args.threads);
    args.result.put("players", io, |io| {
        let (mut outcome, mut rows) = (Outcome::Fine, Vec::new());
        for one in &opened {
            let id = &*one.scenario.header().id;
            let empty = || vec![Tally::default(); players().len()];
            let gathered = crew.work(id, args.runs, empty, |place: &mut Vec<Tally>, number| {
                let seed = args.seed.wrapping_add(number);
                let start = Session::begin(one.scenario.clone(), practice.clone(), seed, 0);
                for (sum, more) in place.iter_mut().zip(play(&start)) {
                    sum.and(&more);
                }
            });
            let mut table = empty();
            for place in &gathered.places {
                table.iter_mut().zip(place).for_each(|(sum, more)| sum.and(more));
            }
            match args.format {
                Format::Json => rows.push(row(id, &table)),
                Format::Full | Format::Concise => tell(id, gathered.done, &table, args.format, io),
            }
            if let Some(words) = one.changed_since() {
                io.note(words);
            }
            if !textbook_knows_most(&table) || gathered.done < args.runs {
                outcome = Outcome::Faults;
            }
        }
        if args.format == Format::Json {
            io.line(format!("{:#}", Value::from(rows)));
        }
        outcome
    })
}

fn tell(id: &str, runs: u64, table: &[Tally], format: Format, io: &mut Io<'_>) {
    if format == Format::Full {
        io.line(format!(
            "{id}: {}, each played by everybody",
            counted(runs, "draw", "draws")
        ));
        io.line(
            "                              known of      agreed  fears  good      minutes   decided by what is known",
        );
        io.line(
            "player                        victim other  /talk   /talk  wordings            safe  developing  unsafe",
        );
    }
    for (ways, of) in players().iter().zip(table) {
        let share = |(all, some): (u32, u32)| {
            (some * 100 + all / 2)
                .checked_div(all)
                .map_or("-".into(), |n| format!("{n} %"))
        };
        let each = |n: u32| {
            let tenths = (n * 10 + of.talks / 2).checked_div(of.talks).unwrap_or(0);
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        let minutes = of.seconds / 60 / u64::from(of.runs.max(1));
        let good = share((of.wordings.1, of.wordings.0));
        io.line(format!(
            "{:<30}{:>5} {:>6}  {:>6}  {:>5}  {:>8}  {:>7}  {:>5}  {:>10}  {:>6}",
            ways.name,
            share(of.victims),
            share(of.others),
            each(of.agreed),
            each(of.fears),
            good,
            minutes,
            of.bands.safe,
            of.bands.developing,
            of.bands.unsafe_
        ));
    }
    if format == Format::Full {
        io.line("");
    }
}

fn row(id: &str, table: &[Tally]) -> Value {
    let rows = players();
    let players = rows.iter().zip(table).map(|(ways, of)| {
        json!({
            "player": ways.name, "runs": of.runs, "victims": of.victims.0, "victims_known": of.victims.1,
            "others": of.others.0, "others_known": of.others.1, "wordings": of.wordings.1, "good_wordings": of.wordings.0,
            "fears_met": of.fears, "agreed": of.agreed, "talks": of.talks, "seconds": of.seconds, "safe": of.bands.safe,
            "developing": of.bands.developing, "unsafe": of.bands.unsafe_,
        })
    });
    json!({ "scenario": id, "players": players.collect::<Value>() })
}
