//! A proof for a person: one line for each claim, what was counted, and for what does not hold what to do.

use crate::locale::{counted, which};
use crate::playtest::{Case, Claim, Proof, Shortness, Standing};
use std::fmt::Write;

/// Columns of a terminal that nobody has made wider.
const COLUMNS: usize = 80;
/// Faults of one claim that are told; the rest is counted.
const FAULTS: usize = 8;

/// Everything a person may want to know.
pub(super) fn full(proof: &Proof, with_ways: bool) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}, revision {}", proof.scenario, proof.revision);
    put(&mut out, "  ", &format!("Played: {}.", proof.draws.words()));
    out.push('\n');
    for claim in &proof.claims {
        one(claim, with_ways, &mut out);
    }
    let count = |standing: fn(&Standing) -> bool| proof.claims.iter().filter(|c| standing(&c.standing)).count();
    let fails = count(|s| *s == Standing::Fails);
    let open = count(|s| matches!(s, Standing::Open(_)));
    let holds = count(|s| *s == Standing::Holds);
    let _ = writeln!(
        out,
        "{}: {holds} of {} {}{}{}.\n",
        if proof.is_proven() { "Proven" } else { "Not proven" },
        counted(proof.claims.len(), "claim", "claims"),
        which(&holds, "holds", "hold"),
        if fails > 0 {
            format!(", {}", counted(fails, "fails", "fail"))
        } else {
            String::new()
        },
        if open > 0 {
            format!(", {open} cannot be judged")
        } else {
            String::new()
        },
    );
    out
}

/// One line for each claim.
pub(super) fn concise(proof: &Proof) -> String {
    let mut out = String::new();
    for claim in &proof.claims {
        let _ = write!(out, "{}: {}: {}", proof.scenario, claim.code, claim.standing.word());
        let why = match &claim.standing {
            Standing::Open(why) => Some(why),
            Standing::Fails => claim.faults.first().map(|f| &f.what),
            Standing::Holds => claim.told.first(),
        };
        if let Some(why) = why {
            let _ = write!(out, ": {why}");
        }
        out.push('\n');
    }
    out
}

fn one(claim: &Claim, with_ways: bool, out: &mut String) {
    let mark = match &claim.standing {
        Standing::Holds => "[ok]   ",
        Standing::Fails => "[FAIL] ",
        Standing::Open(_) => "[ ?? ] ",
    };
    put(out, mark, &format!("{} ({})", claim.says, claim.code));
    for words in &claim.told {
        put(out, "         ", words);
    }
    if let Standing::Open(why) = &claim.standing {
        put(out, "       ? ", why);
    }
    let mut last = "";
    for fault in claim.faults.iter().take(FAULTS) {
        put(out, "       ! ", &fault.what);
        if fault.help != last {
            put(out, "         -> ", &fault.help);
        }
        last = &fault.help;
    }
    if claim.faults.len() > FAULTS {
        put(out, "       ! ", &format!("and {} more", claim.faults.len() - FAULTS));
    }
    let against: Vec<&str> = claim
        .cases
        .iter()
        .filter(|c| c.is_counter)
        .map(|c| c.name.as_str())
        .collect();
    if !against.is_empty() {
        let shown = against.iter().take(FAULTS).copied().collect::<Vec<_>>().join(", ");
        put(
            out,
            "         ",
            &format!("Runs that show it, with --keep DIR: {shown}"),
        );
    }
    if with_ways {
        claim.cases.iter().for_each(|case| way(case, out));
    }
    out.push('\n');
}

/// A way, move by move.
fn way(case: &Case, out: &mut String) {
    let Some(about) = &case.about else { return };
    let steps: Vec<String> = case.walkthrough.steps.iter().map(|s| s.written()).collect();
    let sign = match about.shortness {
        Some(Shortness::Shortest) => "shortest",
        Some(Shortness::Minimal) => "short",
        Some(Shortness::Found) => "a way",
        None => "nearest",
    };
    let seed = case.walkthrough.seeds.first().copied().unwrap_or(0);
    let moves = if steps.is_empty() {
        "from the beginning".to_owned()
    } else {
        steps.join(", ")
    };
    put(
        out,
        "         ",
        &format!("{} {}: {sign}, seed {seed}: {moves}", about.thing.word(), about.name),
    );
}

/// Writes words in lines that fit, the first after `lead`, the others as far in.
fn put(out: &mut String, lead: &str, words: &str) {
    let inner = " ".repeat(lead.chars().count());
    let mut line = lead.to_owned();
    let mut is_fresh = true;
    for word in words.split(' ') {
        if !is_fresh && line.chars().count() + 1 + word.chars().count() > COLUMNS {
            let _ = writeln!(out, "{line}");
            line.clone_from(&inner);
            is_fresh = true;
        }
        if !is_fresh {
            line.push(' ');
        }
        line.push_str(word);
        is_fresh = false;
    }
    let _ = writeln!(out, "{line}");
}
