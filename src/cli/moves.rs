//! `grounds replay RUN --moves`: the moves of a run, each judged. The moves are spread over the cores of the machine; what is
//! written does not depend on how many there are.

use super::args::{BudgetName, Format, ReplayArgs};
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::locale::{Messages, counted};
use crate::record::{Around, Hand, Writer};
use crate::session::{Action, Session};
use crate::vocabulary::{Band, Competency, MoveClass};
use crate::wording::Voices;
use grounds_study::author::{Moves, signed};
use grounds_study::judge::{Analysis, Budget, MoveVerdict, Prospect};
use serde_json::{Map, Value, json};

const fn budget(name: BudgetName) -> Budget {
    match name {
        BudgetName::Quick => Budget::quick(),
        BudgetName::Standard => Budget::standard(),
        BudgetName::Deep => Budget::deep(),
    }
}

/// Judges the moves of a run and writes what they come to.
pub(super) fn judge(session: &Session, messages: &Messages, args: &ReplayArgs, io: &mut Io<'_>) -> Outcome {
    let analysis = Analysis::of(session, budget(args.budget));
    let count = analysis.jobs().len();
    let gathered = Crew::of(args.threads).work("moves", count as u64, Vec::new, |judged, job| {
        judged.extend(usize::try_from(job).ok().and_then(|job| analysis.judge(job)));
    });
    let mut verdicts: Vec<MoveVerdict> = gathered.places.into_iter().flatten().collect();
    verdicts.sort_by_key(|verdict| verdict.entry);
    let told = told(session, messages, &verdicts);
    match args.format {
        Format::Json => {
            let moves: Vec<Value> = verdicts
                .iter()
                .zip(&told)
                .map(|(verdict, told)| row(session, verdict, told))
                .collect();
            let id = &*session.scenario().header().id;
            io.line(json!({ "scenario": id, "seed": session.seed(), "provisional": true, "moves": moves }));
        }
        Format::Full | Format::Concise => {
            let is_told = |verdict: &MoveVerdict| {
                args.format == Format::Full || verdict.better().is_some() || verdict.is_undecided()
            };
            for (verdict, told) in verdicts.iter().zip(&told).filter(|(verdict, _)| is_told(verdict)) {
                tell(messages, verdict, told, io);
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

/// The words of one verdict.
struct Told {
    made: Named,
    other: Option<Named>,
    /// Practice points that the move breaks.
    breaks: Vec<String>,
    endangers: Vec<String>,
}

/// A move: as its file writes it, and as one would say it.
struct Named {
    step: String,
    words: String,
}

fn told(session: &Session, messages: &Messages, verdicts: &[MoveVerdict]) -> Vec<Told> {
    let (scenario, practice) = (session.scenario(), session.practice());
    let (writer, voices) = (Writer::new(scenario, practice, Hand::Plain), Voices::english());
    let mut run = session.begin_again();
    let mut all = Vec::new();
    for (n, entry) in session.entries().iter().enumerate() {
        if let Some(verdict) = verdicts.iter().find(|verdict| verdict.entry == n) {
            let moves = Moves::of(&run, &voices, messages);
            let named = |action: &Action| Named {
                step: writer.step(action, Around::of(&run)).written(),
                words: moves.say(action),
            };
            let point = |code: &str| {
                let label = practice.point(code).map_or("", |point| &point.label);
                format!("{code} {label}")
            };
            all.push(Told {
                made: named(&verdict.made),
                other: verdict.other.as_ref().map(|other| named(&other.action)),
                breaks: verdict
                    .broke
                    .iter()
                    .map(|mark| point(mark.point(practice, scenario)))
                    .collect(),
                endangers: verdict.endangers.iter().map(|&who| moves.teller().name(who)).collect(),
            });
        }
        // It was made so before; a run that is played again does not refuse it.
        if run.apply(entry.action.clone()).is_err() {
            break;
        }
    }
    all
}

fn tell(messages: &Messages, verdict: &MoveVerdict, told: &Told, io: &mut Io<'_>) {
    let class = messages.get(verdict.class.key());
    let doubt = if verdict.is_undecided() { "?" } else { "" };
    let (day, second) = verdict.at;
    io.line(format!(
        "{:>4}  day {} minute {:>3}  {:<9} {:>8}  {}",
        verdict.entry + 1,
        u32::from(day) + 1,
        second / 60,
        format!("{class}{doubt}"),
        signed(verdict.difference()),
        told.made.words,
    ));
    let mut below = |words: String| io.line(format!("{:>45}  {words}", ""));
    for point in &told.breaks {
        below(format!("breaks {point}"));
    }
    if !told.endangers.is_empty() {
        below(format!("puts in danger: {}", told.endangers.join(", ")));
    }
    if let Some(other) = told.other.as_ref().filter(|_| verdict.is_blamed()) {
        below(format!("better: {} (sure {} %)", other.words, verdict.sure()));
    }
}

fn summary(verdicts: &[MoveVerdict]) -> String {
    let count = |class| verdicts.iter().filter(|verdict| verdict.class == class).count();
    let classes = MoveClass::ALL
        .iter()
        .map(|&class| format!("{} {}", count(class), class.word()));
    let classes: Vec<String> = classes.collect();
    let played: u64 = verdicts.iter().map(|verdict| u64::from(verdict.continuations)).sum();
    format!(
        "{}: {}; played on {}. A number is what a move won or cost against the best other one: people first, then points of 100; provisional.",
        counted(verdicts.len(), "move", "moves"),
        classes.join(", "),
        counted(played, "time", "times")
    )
}

fn row(session: &Session, verdict: &MoveVerdict, told: &Told) -> Value {
    let named = |of: &Named| json!({ "step": of.step, "words": of.words });
    let with = |of: &Prospect| prospect(session, of);
    let other = verdict.other.as_ref().zip(told.other.as_ref());
    json!({
        "n": verdict.entry + 1, "act": verdict.at.0, "second": verdict.at.1, "made": named(&told.made),
        "class": verdict.class.word(), "broke": told.breaks, "endangers": told.endangers,
        "undecided": verdict.is_undecided(), "difference": verdict.difference(), "sure": verdict.sure(),
        "gain": verdict.gain.mean(), "with": with(&verdict.with), "without": with(&verdict.without),
        "other": other.map(|(other, of)| json!({ "move": named(of), "prospect": with(&other.prospect) })),
        "continuations": verdict.continuations,
    })
}

/// Chances in parts of a hundred; means in hundredths of a point.
fn prospect(session: &Session, of: &Prospect) -> Value {
    let chances = Band::ALL
        .iter()
        .map(|&band| (band.word().to_owned(), of.chance(band).into()));
    let means = Competency::ALL
        .iter()
        .map(|&scale| (scale.word().to_owned(), of.mean(scale).into()));
    let people = of.people().map(|(who, well, lost)| {
        let id = session.scenario().person(who).id.to_string();
        (id, json!({ "well": well, "lost": lost }))
    });
    let (chances, means): (Map<String, Value>, Map<String, Value>) = (chances.collect(), means.collect());
    json!({ "chances": chances, "means": means, "people": people.collect::<Map<String, Value>>() })
}
