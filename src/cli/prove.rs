//! `grounds prove`: every claim about a scenario, in a line, with draws that anybody can play again; runs with one thing
//! changed; and what somebody careful could know.

use super::args::{Format, ProveArgs};
use super::chosen::{self, Chosen};
use super::crew::Crew;
use super::out::{Io, Outcome};
use super::sort::kept;
use crate::judgement::Knowable;
use crate::library::messages;
use crate::locale::{Messages, SOURCE_LANGUAGE, counted};
use crate::practice::Practice;
use grounds_study::proof::{Bands, Piece, Proof, Prover, Standing, Statement, Surface, surface};
use serde_json::{Value, json};
use std::sync::Arc;

/// Cases of one claim that are told.
const CASES: usize = 8;

pub(super) fn run(args: &ProveArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let opened = match chosen::all(&args.names, &args.scenarios, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let messages = match messages(SOURCE_LANGUAGE) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    args.result.put("claims", io, |io| {
        let beside: Vec<(&str, Arc<_>)> = opened
            .iter()
            .map(|one| (&*one.scenario.header().id, one.scenario.clone()))
            .collect();
        let surface = surface(&beside, practice);
        prove_all(&opened, args, practice, &messages, &surface, io)
    })
}

fn prove_all(
    opened: &[Chosen],
    args: &ProveArgs,
    practice: &Arc<Practice>,
    messages: &Messages,
    surface: &Surface,
    io: &mut Io<'_>,
) -> Outcome {
    let crew = Crew::of(args.threads);
    let (mut rows, mut outcome) = (Vec::new(), Outcome::Fine);
    let mut left = opened.iter();
    for one in left.by_ref() {
        let sorted = match kept(&one.shelved.bundle) {
            Ok(sorted) => sorted,
            Err(words) => return io.trouble(words),
        };
        let prover = Prover {
            scenario: &one.scenario,
            practice,
            messages,
            seed: args.seed,
            draws: args.runs,
        };
        let gathered = crew.work(
            &one.scenario.header().id,
            prover.pieces(),
            Vec::new,
            |place: &mut Vec<Piece>, number| place.push(prover.piece(number)),
        );
        let pieces = gathered.places.into_iter().flatten().collect();
        let proof = prover.conclude(pieces, surface, sorted.as_ref());
        if !proof.is_proven() || gathered.done < prover.pieces() {
            outcome = Outcome::Faults;
        }
        let id = &*one.scenario.header().id;
        match args.format {
            Format::Full => full(id, &proof, io),
            Format::Concise => concise(id, &proof, io),
            Format::Json => rows.push(row(id, &proof)),
        }
        if let Some(words) = one.changed_since() {
            io.note(words);
        }
        if Crew::is_stopped() {
            break;
        }
    }
    if args.format == Format::Json {
        io.line(format!("{:#}", Value::from(rows)));
    }
    for unproven in left {
        outcome = Outcome::Faults;
        io.note(format!("stopped before {}", unproven.scenario.header().id));
    }
    outcome
}

const fn word(one: &Statement) -> &'static str {
    match one.standing {
        Standing::Proven => "proven",
        Standing::Broken => "broken",
        Standing::NotTried => "not proven",
    }
}

fn full(id: &str, proof: &Proof, io: &mut Io<'_>) {
    io.line(format!("{id}: {}", counted(proof.draws, "draw", "draws")));
    io.line("");
    for one in &proof.statements {
        let mark = match one.standing {
            Standing::Proven => "[ok]  ",
            Standing::Broken => "[FAIL]",
            Standing::NotTried => "[??]  ",
        };
        let counted = match (one.standing, one.tried) {
            (Standing::Broken, tried) => format!(" {} of {tried}", one.broken),
            (_, 0) => String::new(),
            (_, tried) => format!(" {tried}"),
        };
        io.line(format!("{mark} {} ({}{counted})", one.says, one.name));
        for (seed, why) in one.why.iter().take(CASES) {
            match seed {
                Some(seed) => io.line(format!("         seed {seed}: {why}")),
                None => io.line(format!("         {why}")),
            }
        }
        if one.why.len() > CASES {
            io.line(format!("         and {} more", one.why.len() - CASES));
        }
    }
    io.line("");
    io.line("Runs with one thing changed          safe  developing  unsafe");
    for row in &proof.table {
        let Bands {
            safe,
            developing,
            unsafe_,
            unfair,
        } = row.bands;
        let unfair = if unfair > 0 {
            format!("  ({unfair} unfair)")
        } else {
            String::new()
        };
        io.line(format!(
            "  {:<35}{safe:>4}{developing:>12}{unsafe_:>8}{unfair}",
            row.what
        ));
    }
    io.line("");
    io.line("What somebody careful comes to know, by what is true");
    for (of, count) in &proof.known {
        let truth = if of.is_victim { "victim" } else { "no victim" };
        let known = known(of.known);
        io.line(format!(
            "  {:<14} {:<14} {truth:<10} {known:<28} {count:>4}",
            of.part, of.truth
        ));
    }
    let (not, all) = proof.not_cleared();
    io.line(format!("  {not} of {all} others could not be cleared."));
    let broken = proof
        .statements
        .iter()
        .filter(|one| one.standing == Standing::Broken)
        .count();
    let open = proof
        .statements
        .iter()
        .filter(|one| one.standing == Standing::NotTried)
        .count();
    io.line("");
    io.line(format!(
        "{}: {} claims, {broken} broken, {open} not proven.",
        if proof.is_proven() { "Proven" } else { "Not proven" },
        proof.statements.len()
    ));
    io.line("");
}

const fn known(known: Knowable) -> &'static str {
    match known {
        Knowable::Grounds => "grounds to presume",
        Knowable::Sign => "a sign, and no grounds yet",
        Knowable::Clears => "can be cleared",
        Knowable::Nothing => "nothing either way",
    }
}

fn concise(id: &str, proof: &Proof, io: &mut Io<'_>) {
    for one in &proof.statements {
        let why = one.why.first().map(|(_, why)| format!(": {why}")).unwrap_or_default();
        io.line(format!("{id}: {}: {}{why}", one.name, word(one)));
    }
}

fn row(id: &str, proof: &Proof) -> Value {
    let claims = proof.statements.iter().map(|one| {
        let why = one.why.iter().map(|(seed, why)| json!({ "seed": seed, "why": why }));
        json!({
            "claim": one.name, "says": one.says, "standing": word(one), "tried": one.tried, "broken": one.broken,
            "why": why.collect::<Value>(),
        })
    });
    let table = proof.table.iter().map(|row| {
        let Bands {
            safe,
            developing,
            unsafe_,
            unfair,
        } = row.bands;
        json!({ "run": row.what, "safe": safe, "developing": developing, "unsafe": unsafe_, "unfair": unfair })
    });
    let known = proof.known.iter().map(|(of, count)| {
        json!({
            "part": of.part, "truth": of.truth, "victim": of.is_victim, "known": known(of.known), "draws": count,
        })
    });
    json!({
        "scenario": id, "proven": proof.is_proven(), "draws": proof.draws, "claims": claims.collect::<Value>(),
        "table": table.collect::<Value>(), "known": known.collect::<Value>(),
    })
}
