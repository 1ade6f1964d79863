//! What an author should look at in a talk: what nobody ever hears, fears that nothing meets, truths known by their silence.

use super::flow::{Flow, TEXT};
use super::pen::Pen;
use super::rows::rows;
use super::shape::{Style, Tile, Tint};
use super::words::rung_word;
use crate::proof::told;
use grounds_core::scenario::PersonIx;

/// The box, where there is anything to say.
pub(super) fn card(pen: &Pen<'_>, who: PersonIx) -> Option<Tile> {
    let troubles = troubles(pen, who);
    if troubles.is_empty() {
        return None;
    }
    let mut flow = Flow::new();
    flow.passage("To look at", TEXT + 1, Style::Strong, 1);
    for words in troubles {
        flow.passage(&words, super::flow::SMALL, Style::Plain, 3);
    }
    Some(flow.boxed(None, Tint::Lost))
}

/// Each in a sentence.
pub(super) fn troubles(pen: &Pen<'_>, who: PersonIx) -> Vec<String> {
    let (scenario, reach) = (pen.scenario, &pen.reach);
    let script = scenario.script(who);
    let mut all = Vec::new();
    for ix in script.subjects() {
        let id = scenario.subject_id(who, ix);
        if reach.is_of_others(scenario, who, ix) {
            continue;
        }
        if !reach.has_subject(who, ix) {
            all.push(format!("{id}: nobody ever gets to it"));
            continue;
        }
        let unheard = rows(scenario, reach, who, ix).into_iter().filter(|row| !row.is_reached);
        for row in unheard {
            let truths = pen.speech().truths(who, row.truths).join(", ");
            let of = format!("{} {truths}", rung_word(row.rung));
            all.push(format!("{id}: nobody ever hears {}", of.trim()));
        }
    }
    for fear in script.fears().filter(|&fear| !reach.met.contains(&(who, fear))) {
        all.push(format!("fear {}: nothing meets it", pen.speech().fear(who, fear)));
    }
    let own = &*scenario.person(who).id;
    for told in told(scenario).iter().filter(|told| told.person == own) {
        for (truth, rung) in told.silent() {
            let rung = rung_word(Some(rung));
            all.push(format!(
                "{}: {truth} has nothing on {rung}, where another truth has",
                told.subject
            ));
        }
    }
    let lost = script.moments().filter(|&ix| !reach.moments.contains(&(who, ix)));
    all.extend(lost.map(|ix| {
        let name = super::node::moment_name(scenario, who, ix);
        format!("moment {name}: it never comes")
    }));
    all
}
