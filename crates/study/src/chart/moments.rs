//! Moments, of a talk and of the day, and what is said whatever one asks.

use super::edges::of_moment;
use super::flow::{Flow, TEXT};
use super::node::{Node, moment_name};
use super::pen::{Carried, Pen};
use super::shape::{Style, Tile, Tint};
use grounds_core::practice::talk::StockKind;
use grounds_core::scenario::talk::{MomentIx, Words};
use grounds_core::scenario::{Effect, EventIx, PersonIx, Said};

/// A moment of a talk.
pub(super) fn of_talk(pen: &Pen<'_>, who: PersonIx, ix: MomentIx) -> Tile {
    let scenario = pen.scenario;
    let script = scenario.script(who);
    let moment = script.moment(ix);
    let is_reached = pen.reach.moments.contains(&(who, ix));
    let mut flow = Flow::new();
    flow.passage(&moment_name(scenario, who, ix), TEXT, Style::Strong, 1);
    if let Some(after) = moment.after {
        flow.words(&format!("around minute {after}"), Style::Plain);
    }
    pen.gates(&mut flow, &pen.speech().gates_within(who, script.conds(moment.when)));
    if !is_reached {
        flow.words("never comes", Style::Wrong);
    }
    flow.line();
    let mut carried = Carried::default();
    pen.lines(&mut carried, who, moment.lines);
    pen.carried(&mut flow, carried);
    for opened in of_moment(scenario, who, ix) {
        flow.opens(scenario.subject_id(who, opened));
    }
    let others = scenario
        .after_moment(who, ix)
        .iter()
        .filter(|effect| !is_opening(effect));
    pen.effects(&mut flow, Some(who), &others.cloned().collect::<Vec<_>>());
    for at in moment.replies.iter() {
        let reply = script.reply(at);
        flow.line();
        flow.words(reply.kind.word(), Style::Strong);
        let mut carried = Carried::default();
        pen.lines(&mut carried, who, reply.lines);
        if let Words::Text(text) = reply.words {
            pen.text(&mut carried, text);
        }
        pen.carried(&mut flow, carried);
        let others = scenario
            .after_reply(who, at)
            .iter()
            .filter(|effect| !is_opening(effect));
        pen.effects(&mut flow, Some(who), &others.cloned().collect::<Vec<_>>());
    }
    flow.boxed(
        Some(Node::Moment(who, ix)),
        if is_reached { Tint::Moment } else { Tint::Lost },
    )
}

const fn is_opening(effect: &Effect) -> bool {
    matches!(effect, Effect::Opens(_))
}

/// What the person says to findings, where a line of it carries something or differs by truth.
pub(super) fn findings(pen: &Pen<'_>, who: PersonIx, number: usize) -> Option<Tile> {
    let script = pen.scenario.script(who);
    if script.findings().is_empty() {
        return None;
    }
    let mut flow = Flow::new();
    for answer in script.findings() {
        flow.line();
        flow.words(answer.finding.word(), Style::Strong);
        flow.words(&pen.speech().truths(who, answer.truths).join(", "), Style::Plain);
        pen.gates(&mut flow, &pen.speech().gates_within(who, script.conds(answer.when)));
        let mut carried = Carried::default();
        pen.lines(&mut carried, who, answer.lines);
        pen.carried(&mut flow, carried);
    }
    Some(flow.boxed(None, Tint::Person(number)))
}

/// What is carried by lines that belong to no subject: pieces of the stock in words of this talk, and ways back.
pub(super) fn at_any_time(pen: &Pen<'_>, who: PersonIx) -> Option<Tile> {
    let script = pen.scenario.script(who);
    let mut carried = Carried::default();
    for kind in StockKind::all() {
        for lines in script.stock(kind) {
            pen.lines(&mut carried, who, *lines);
        }
    }
    for end in script
        .sets_of(script.back())
        .iter()
        .flat_map(|set| script.ends_of(set.ends))
    {
        pen.lines(&mut carried, who, end.yes);
        pen.lines(&mut carried, who, end.no);
    }
    for care in script.cares() {
        pen.lines(&mut carried, who, script.care(care).lines);
    }
    if carried.is_empty() {
        return None;
    }
    let mut flow = Flow::new();
    pen.carried(&mut flow, carried);
    Some(flow.boxed(None, Tint::Neutral))
}

/// A moment of the day.
pub(super) fn of_day(pen: &Pen<'_>, ix: EventIx) -> Tile {
    let event = pen.scenario.event(ix);
    let is_reached = pen.reach.events.contains(&ix);
    let mut flow = Flow::new();
    flow.passage(&event.id, TEXT, Style::Strong, 1);
    if let Some(by) = event.by {
        flow.words(&format!("by {}", pen.scenario.person(by).id), Style::Plain);
    }
    if let Some(at) = event.at {
        let starts = event.day.map(|day| pen.scenario.act(day).starts);
        let clock = starts.map_or(String::new(), |starts| {
            format!(", {}", clock(starts.saturating_add(at)))
        });
        flow.words(&format!("minute {at}{clock}"), Style::Plain);
    }
    pen.gates(&mut flow, &pen.speech().gates(&event.when));
    if !is_reached {
        flow.words("never comes", Style::Wrong);
    }
    flow.line();
    said(pen, &mut flow, &event.lines);
    pen.effects(&mut flow, event.by, &event.then);
    for reply in &event.replies {
        flow.line();
        let kind = reply.kind.map_or("done", |kind| kind.word());
        flow.words(kind, Style::Strong);
        let mut carried = Carried::default();
        pen.text(&mut carried, reply.words);
        pen.carried(&mut flow, carried);
        said(pen, &mut flow, &reply.lines);
        pen.effects(&mut flow, event.by, &reply.then);
        if let Some(code) = &reply.harms
            && !reply.then.iter().any(|effect| matches!(effect, Effect::Harms(_)))
        {
            flow.words(&format!("breaks {code}"), Style::Strong);
        }
    }
    let mut tile = flow.boxed(
        Some(Node::Event(ix)),
        if is_reached { Tint::Moment } else { Tint::Lost },
    );
    let lines: Vec<&str> = event.lines.iter().map(|line| pen.raw(line.text)).collect();
    tile.title = lines.join("\n");
    tile
}

fn said(pen: &Pen<'_>, flow: &mut Flow, lines: &[Said]) {
    let mut carried = Carried::default();
    for line in lines {
        pen.text(&mut carried, line.text);
    }
    pen.carried(flow, carried);
}

/// A time of day.
pub(super) fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
