//! A proof for another program: everything, with the moves of each run.

use crate::playtest::{Case, Claim, Proof, Shortness, Standing};
use serde_json::{Map, Value, json};

pub(super) fn proof(proof: &Proof) -> Value {
    json!({
        "scenario": proof.scenario,
        "revision": proof.revision,
        "fingerprint": proof.fingerprint,
        "proven": proof.is_proven(),
        "draws": {
            // Beyond what JSON can say exactly it is the greatest number that it can.
            "total": u64::try_from(proof.draws.total).unwrap_or(u64::MAX),
            "played": proof.draws.seeds.len(),
            "all": proof.draws.is_all,
        },
        "claims": proof.claims.iter().map(claim).collect::<Vec<_>>(),
    })
}

fn claim(claim: &Claim) -> Value {
    let figures: Map<String, Value> = claim
        .figures
        .iter()
        .map(|(name, n)| ((*name).to_owned(), json!(n)))
        .collect();
    json!({
        "code": claim.code,
        "says": claim.says,
        "standing": claim.standing.word(),
        "why": match &claim.standing {
            Standing::Open(why) => Some(why),
            Standing::Holds | Standing::Fails => None,
        },
        "told": claim.told,
        "figures": figures,
        "faults": claim.faults.iter().map(|f| json!({ "what": f.what, "help": f.help })).collect::<Vec<_>>(),
        "cases": claim.cases.iter().map(case).collect::<Vec<_>>(),
    })
}

fn case(case: &Case) -> Value {
    let walk = &case.walkthrough;
    json!({
        "name": case.name,
        "counter": case.is_counter,
        "thing": case.about.as_ref().map(|a| a.thing.word()),
        "of": case.about.as_ref().map(|a| &a.name),
        "shortness": case.about.as_ref().and_then(|a| a.shortness).map(|s| match s {
            Shortness::Shortest => "shortest",
            Shortness::Minimal => "minimal",
            Shortness::Found => "found",
        }),
        "says": walk.says,
        "seeds": walk.seeds,
        "band": walk.expect.band.word(),
        "unsafe": walk.expect.unsafe_errors,
        "steps": walk.steps.iter().map(|s| s.written()).collect::<Vec<_>>(),
    })
}
