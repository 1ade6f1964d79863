//! Places with what can be looked at, papers with their rows, banks and things.

use super::flow::{Flow, SMALL, TEXT};
use super::node::Node;
use super::pen::{Carried, Pen};
use super::shape::{Style, Tile, Tint};
use grounds_core::read::small;
use grounds_core::scenario::talk::TextIx;
use grounds_core::scenario::{BankIx, Holds, PaperIx, PlaceIx, SpotIx, ThingIx};

pub(super) fn place(pen: &Pen<'_>, ix: PlaceIx) -> Tile {
    let place = pen.scenario.place(ix);
    let is_reached = pen.reach.places.contains(&ix);
    let mut flow = Flow::new();
    flow.passage(pen.raw(place.title), TEXT, Style::Strong, 2);
    flow.words(&place.art, Style::Faint);
    pen.gates(&mut flow, &pen.speech().gates(&place.when));
    if !is_reached {
        flow.words("never reached", Style::Wrong);
    }
    texts(pen, &mut flow, &place.text);
    flow.boxed(Some(Node::Place(ix)), if is_reached { Tint::Place } else { Tint::Lost })
}

fn texts(pen: &Pen<'_>, flow: &mut Flow, lines: &[TextIx]) {
    let mut carried = Carried::default();
    for &line in lines {
        pen.text(&mut carried, line);
    }
    flow.line();
    pen.carried(flow, carried);
    flow.line();
}

pub(super) fn spot(pen: &Pen<'_>, ix: SpotIx) -> Tile {
    let spot = pen.scenario.spot(ix);
    let mut flow = Flow::new();
    flow.words(&spot.element, Style::Strong);
    pen.met(&mut flow, |coverage| coverage.any(&spot.text));
    pen.gates(&mut flow, &pen.speech().gates(&spot.when));
    texts(pen, &mut flow, &spot.text);
    for &found in &spot.papers {
        flow.opens(&format!("paper {}", pen.scenario.paper(found).id));
    }
    for &found in &spot.things {
        flow.opens(&format!("thing {}", pen.scenario.thing(found).id));
    }
    let mut tile = flow.boxed(Some(Node::Spot(ix)), Tint::Place);
    let lines: Vec<&str> = spot.text.iter().map(|&line| pen.raw(line)).collect();
    tile.title = lines.join("\n");
    tile
}

pub(super) fn paper(pen: &Pen<'_>, ix: PaperIx) -> Tile {
    let scenario = pen.scenario;
    let paper = scenario.paper(ix);
    let is_reached = pen.reach.papers.contains(&ix);
    let mut flow = Flow::new();
    flow.passage(&paper.id, TEXT, Style::Strong, 1);
    flow.words(&small(paper.form.word()), Style::Plain);
    if let Some(tongue) = paper.language {
        flow.words(&format!("in {}", scenario.tongue(tongue)), Style::Plain);
    }
    if let Some(each) = &paper.each {
        flow.words(&format!("one for each of {}", pen.speech().who(each)), Style::Plain);
    }
    if !is_reached {
        flow.words("nobody finds it", Style::Wrong);
    }
    texts(pen, &mut flow, &paper.text);
    for row in paper.rows.iter().map(|row| scenario.row(row)) {
        flow.line();
        flow.words(pen.raw(row.label), Style::Plain);
        if let Some(each) = &row.each {
            flow.words(&format!("each of {}", pen.speech().who(each)), Style::Faint);
        }
        if let Some(whose) = pen.for_which_truths(&row.truths) {
            flow.words(&whose, Style::Plain);
        }
        pen.gates(&mut flow, &pen.speech().gates(&row.when));
        match row.holds {
            Holds::Nothing => {}
            Holds::Line(line) => {
                pen.met(&mut flow, |coverage| coverage.any(&[line]));
                let mut carried = Carried::default();
                pen.text(&mut carried, line);
                pen.carried(&mut flow, carried);
            }
            Holds::From(bank) => {
                flow.words(&format!("from bank {}", scenario.bank(bank).id), Style::Faint);
            }
        }
    }
    let mut tile = flow.boxed(Some(Node::Paper(ix)), if is_reached { Tint::Paper } else { Tint::Lost });
    tile.title = pen.raw(paper.title).to_owned();
    tile
}

pub(super) fn thing(pen: &Pen<'_>, ix: ThingIx) -> Tile {
    let thing = pen.scenario.thing(ix);
    let mut flow = Flow::new();
    flow.words(&thing.id, Style::Strong);
    flow.words(&small(thing.what.word()), Style::Plain);
    let of: Vec<&str> = thing.of.iter().map(|&who| &*pen.scenario.person(who).id).collect();
    if !of.is_empty() {
        flow.passage(&format!("of {}", of.join(", ")), SMALL, Style::Plain, 3);
    }
    let deeds: Vec<String> = thing.deeds.iter().map(|deed| small(deed.word())).collect();
    flow.passage(&deeds.join(", "), SMALL, Style::Faint, 2);
    flow.boxed(Some(Node::Thing(ix)), Tint::Paper)
}

/// Lines of which a fitting one is picked for each person.
pub(super) fn bank(pen: &Pen<'_>, ix: BankIx) -> Tile {
    let bank = pen.scenario.bank(ix);
    let mut flow = Flow::new();
    flow.passage(&bank.id, TEXT, Style::Strong, 1);
    let again = if bank.again { ", some twice" } else { "" };
    flow.words(&format!("{} lines{again}", bank.lines.len()), Style::Plain);
    for line in bank.lines.iter().map(|line| pen.scenario.bank_line(line)) {
        flow.line();
        flow.words(line.id.as_deref().unwrap_or("·"), Style::Plain);
        if let Some(whose) = pen.for_which_truths(&line.truths) {
            flow.passage(&whose, SMALL, Style::Faint, 2);
        }
        pen.gates(&mut flow, &pen.speech().gates(&line.when));
        pen.met(&mut flow, |coverage| coverage.any(&[line.text]));
        let mut carried = Carried::default();
        pen.text(&mut carried, line.text);
        pen.carried(&mut flow, carried);
    }
    flow.boxed(Some(Node::Bank(ix)), Tint::Paper)
}
