//! The boxes of the talk with one person: who it is, each subject with its rungs, moments, what is said to findings.

use super::flow::{Flow, HEAD, TEXT};
use super::node::Node;
use super::pen::{Carried, Pen};
use super::rows::{Row, rows};
use super::shape::{Style, Tile, Tint};
use super::words::{rung_word, yes_word};
use super::{moments, troubles};
use grounds_core::locale::counted;
use grounds_core::read::small;
use grounds_core::scenario::talk::{Opener, Script, SetIx, Span, Subject, SubjectIx, Truths, Turning};
use grounds_core::scenario::{Effect, PersonIx};

use std::collections::BTreeMap;

/// Boxes that stay together in a column: a heading and what it is over.
pub(super) type Unit = Vec<Tile>;

/// The boxes of a talk in the order in which one gets to them.
pub(super) fn units(pen: &Pen<'_>, who: PersonIx, number: usize) -> Vec<Unit> {
    let mut units = vec![vec![head(pen, who, number)]];
    units.extend(troubles::card(pen, who).map(|card| vec![card]));
    let script = pen.scenario.script(who);
    let mut by_depth: BTreeMap<Option<usize>, Vec<SubjectIx>> = BTreeMap::new();
    let (others, own): (Vec<_>, Vec<_>) = script
        .subjects()
        .partition(|&ix| pen.reach.is_of_others(pen.scenario, who, ix));
    for subject in own {
        let depth = pen.reach.subjects.get(&(who, subject)).copied();
        by_depth.entry(depth).or_default().push(subject);
    }
    // What nobody gets to comes last, and not first.
    let lost = by_depth.remove(&None);
    let first = by_depth.keys().next().copied().flatten().unwrap_or(0);
    for (depth, subjects) in by_depth {
        let heading = super::flow::heading(&steps(depth.unwrap_or(0) - first));
        push_all(
            &mut units,
            heading,
            subjects.iter().map(|&ix| subject(pen, who, ix, number)),
        );
    }
    if let Some(lost) = lost {
        let heading = super::flow::heading("Nobody ever gets to these");
        push_all(
            &mut units,
            heading,
            lost.iter().map(|&ix| subject(pen, who, ix, number)),
        );
    }
    push_all(
        &mut units,
        super::flow::heading("Moments"),
        script.moments().map(|ix| moments::of_talk(pen, who, ix)),
    );
    push_all(
        &mut units,
        super::flow::heading("What is said to findings"),
        moments::findings(pen, who, number),
    );
    let left_out = (!others.is_empty()).then(|| of_others(pen, who, &others));
    push_all(&mut units, super::flow::heading("Asked of others only"), left_out);
    push_all(
        &mut units,
        super::flow::heading("At any time"),
        moments::at_any_time(pen, who),
    );
    units
}

/// Subjects of the cast that this person is never asked about.
fn of_others(pen: &Pen<'_>, who: PersonIx, subjects: &[SubjectIx]) -> Tile {
    let ids: Vec<&str> = subjects.iter().map(|&ix| pen.scenario.subject_id(who, ix)).collect();
    let mut flow = Flow::new();
    flow.passage(&ids.join(", "), super::flow::SMALL, Style::Faint, 12);
    flow.boxed(None, Tint::Neutral)
}

/// A heading over some boxes: the first of them stays with it.
pub(super) fn push_all(units: &mut Vec<Unit>, heading: Tile, tiles: impl IntoIterator<Item = Tile>) {
    let mut heading = Some(heading);
    for tile in tiles {
        units.push(heading.take().into_iter().chain([tile]).collect());
    }
}

fn steps(depth: usize) -> String {
    match depth {
        0 => "From the beginning".to_owned(),
        1 => "One step on".to_owned(),
        n => format!("{n} steps on"),
    }
}

fn head(pen: &Pen<'_>, who: PersonIx, number: usize) -> Tile {
    let script = pen.scenario.script(who);
    let person = pen.scenario.person(who);
    let mut flow = Flow::new();
    flow.passage(&format!("Talk with {}", person.id), HEAD, Style::Strong, 2);
    for version in &person.truths {
        flow.words(&version.id, Style::Strong);
        flow.words(version.is.word(), Style::Plain);
        flow.line();
    }
    pen.gates(&mut flow, &pen.speech().gates(&person.opens_up));
    flow.gap();
    for fear in script.fears() {
        let of = script.fear(fear);
        flow.indent(0);
        flow.words(&format!("fear {}", of.kind.word()), Style::Strong);
        flow.words(&pen.speech().truths(who, of.truths).join(", "), Style::Faint);
        flow.indent(10);
        let named: Vec<SubjectIx> = script
            .subjects()
            .filter(|&ix| script.subject(ix).asks_after == Some(fear))
            .collect();
        let met: Vec<SubjectIx> = script
            .subjects()
            .filter(|&ix| script.subject(ix).meets == Some(fear))
            .collect();
        let ids = |of: &[SubjectIx]| {
            let ids: Vec<&str> = of.iter().map(|&ix| pen.scenario.subject_id(who, ix)).collect();
            ids.join(", ")
        };
        flow.words(&format!("named in {}", or_nothing(ids(&named))), Style::Plain);
        let style = if pen.reach.met.contains(&(who, fear)) {
            Style::Plain
        } else {
            Style::Wrong
        };
        flow.words(&format!("met in {}", or_nothing(ids(&met))), style);
        let mut signs = Carried::default();
        for lines in script.runs(of.signs) {
            pen.lines(&mut signs, who, *lines);
        }
        let count = counted(script.runs(of.signs).len(), "plainer sign", "plainer signs");
        flow.words(&count, Style::Faint);
        pen.carried(&mut flow, signs);
        flow.line();
    }
    flow.boxed(None, Tint::Person(number))
}

fn or_nothing(words: String) -> String {
    if words.is_empty() { "nothing".to_owned() } else { words }
}

fn subject(pen: &Pen<'_>, who: PersonIx, ix: SubjectIx, number: usize) -> Tile {
    let scenario = pen.scenario;
    let script = scenario.script(who);
    let subject = script.subject(ix);
    let is_reached = pen.reach.has_subject(who, ix);
    let mut flow = Flow::new();
    flow.passage(scenario.subject_id(who, ix), TEXT + 1, Style::Strong, 1);
    let topic = scenario.topic(who, ix).map(|topic| small(topic.word()));
    let weight = ["", "weighs much", "weighs most"].get(usize::from(subject.weighs));
    let is = [
        topic.as_deref().unwrap_or(""),
        weight.copied().unwrap_or(""),
        if subject.is_statement { "statement" } else { "" },
        if subject.is_quiet {
            "never in front by itself"
        } else {
            ""
        },
        if script.first() == Some(ix) {
            "begins the talk"
        } else {
            ""
        },
        if script.closing() == Some(ix) {
            "ends the talk"
        } else {
            ""
        },
    ];
    let is: Vec<&str> = is.into_iter().filter(|word| !word.is_empty()).collect();
    flow.passage(&is.join(", "), super::flow::SMALL, Style::Faint, 2);
    opening(pen, &mut flow, who, ix, is_reached);
    behind(pen, &mut flow, who, subject);
    flow.line();
    wordings(&mut flow, script, subject);
    for (n, row) in rows(scenario, &pen.reach, who, ix).iter().enumerate() {
        answer_row(pen, &mut flow, (who, ix), row, n);
    }
    replies(pen, &mut flow, who, subject);
    wishes(pen, &mut flow, who, subject);
    let tint = if is_reached { Tint::Person(number) } else { Tint::Lost };
    let mut tile = flow.boxed(Some(Node::Subject(who, ix)), tint);
    tile.title = asked(pen, who, subject);
    tile
}

/// What opens it, in words: an arrow can be missed, and ends at the edge of the sheet.
fn opening(pen: &Pen<'_>, flow: &mut Flow, who: PersonIx, ix: SubjectIx, is_reached: bool) {
    let script = pen.scenario.script(who);
    let subject = script.subject(ix);
    flow.line();
    if subject.opener == Opener::Word {
        let by: Vec<String> = super::edges::openers(pen.scenario, who, ix);
        if by.is_empty() {
            flow.words("nothing opens it", Style::Wrong);
        } else {
            flow.words("opened by", Style::Faint);
            for name in by {
                flow.words(&name, Style::Plain);
            }
        }
        flow.line();
    }
    let truths = pen.speech().truths(who, subject.truths);
    if !truths.is_empty() {
        flow.words(&format!("only {}", truths.join(", ")), Style::Plain);
    }
    pen.gates(flow, &pen.speech().gates_within(who, script.conds(subject.when)));
    if !is_reached {
        flow.words("never reached", Style::Wrong);
    }
}

fn behind(pen: &Pen<'_>, flow: &mut Flow, who: PersonIx, subject: &Subject) {
    let fear = |fear| pen.speech().fear(who, fear);
    flow.line();
    for of in subject.behind.iter() {
        let is_met = pen.reach.met.contains(&(who, of));
        let style = if is_met { Style::Strong } else { Style::Wrong };
        flow.words(&format!("behind {}", fear(of)), style);
        if !is_met {
            flow.words("(nothing meets it)", Style::Wrong);
        }
    }
    if let Some(of) = subject.meets {
        flow.words(&format!("meets {}", fear(of)), Style::Strong);
    }
}

/// How much there is to choose from, and how often the right end turns on what was said before.
fn wordings(flow: &mut Flow, script: &Script, subject: &Subject) {
    let count = |sets: Span<SetIx>| {
        let ends = script.sets_of(sets).iter().flat_map(|set| script.ends_of(set.ends));
        ends.fold((0, 0), |(all, turn), end| {
            (all + 1, turn + usize::from(!matches!(end.turns, Turning::Never)))
        })
    };
    if subject.ask.is_empty() && subject.later.is_empty() {
        flow.words("no words to ask with", Style::Wrong);
    }
    for (word, sets) in [("asked", subject.ask), ("later", subject.later)] {
        if sets.is_empty() {
            continue;
        }
        let (ends, turn) = count(sets);
        let turning = if turn > 0 {
            format!(", {turn} turn")
        } else {
            String::new()
        };
        let ends = counted(ends, "end", "ends");
        flow.words(&format!("{word}: {}×, {ends}{turning}", sets.len()), Style::Faint);
    }
    flow.line();
}

/// The sets of wordings, for the pointer.
fn asked(pen: &Pen<'_>, who: PersonIx, subject: &Subject) -> String {
    use grounds_core::scenario::talk::Words;
    let script = pen.scenario.script(who);
    let words = |words: Words| match words {
        Words::Text(text) => pen.raw(text),
        Words::Stock(stock) => pen.practice.talk().stock.text(stock),
    };
    let mut told = Vec::new();
    for set in script.sets_of(subject.ask).iter().chain(script.sets_of(subject.later)) {
        told.push(set.begin.map_or("", words).to_owned());
        let ends = script.ends_of(set.ends).iter();
        told.extend(ends.map(|end| format!("  {}: {}", end.kind.word(), words(end.words))));
    }
    told.join("\n")
}

fn answer_row(pen: &Pen<'_>, flow: &mut Flow, of: (PersonIx, SubjectIx), row: &Row, n: usize) {
    let (who, ix) = of;
    let script = pen.scenario.script(who);
    let top = flow.top();
    flow.words(rung_word(row.rung), Style::Strong);
    if row.answers.len() > 1 {
        flow.words(&format!("×{}", row.answers.len()), Style::Faint);
    }
    let truths = Truths(row.truths.0 & script.subject(ix).truths.0);
    for truth in pen.speech().truths(who, truths) {
        flow.words(&truth, Style::Plain);
    }
    pen.met(flow, |coverage| coverage.from(who, truths, &row.texts(script)));
    if !row.is_reached {
        flow.words("never heard", Style::Wrong);
    }
    if let Some(&first) = row.answers.first() {
        pen.gates(
            flow,
            &pen.speech().gates_within(who, script.conds(script.answer(first).when)),
        );
    }
    let mut carried = Carried::default();
    for &answer in &row.answers {
        pen.lines(&mut carried, who, script.answer(answer).lines);
    }
    pen.carried(flow, carried);
    for &opened in &row.opens {
        flow.opens(pen.scenario.subject_id(who, opened));
    }
    for &answer in row.answers.iter().take(1) {
        let effects = pen.scenario.after_answer(who, answer);
        let others: Vec<_> = effects
            .iter()
            .filter(|effect| !matches!(effect, Effect::Opens(_)))
            .cloned()
            .collect();
        pen.effects(flow, Some(who), &others);
    }
    flow.row(top, n, row.is_reached);
}

/// What the replies to wordings carry: they are heard only by who uses such words.
fn replies(pen: &Pen<'_>, flow: &mut Flow, who: PersonIx, subject: &Subject) {
    let script = pen.scenario.script(who);
    let mut carried = Carried::default();
    for set in script.sets_of(subject.ask).iter().chain(script.sets_of(subject.later)) {
        for end in script.ends_of(set.ends) {
            pen.lines(&mut carried, who, end.yes);
            pen.lines(&mut carried, who, end.no);
        }
    }
    if !carried.is_empty() {
        flow.line();
        flow.words("replies", Style::Strong);
        pen.carried(flow, carried);
        flow.line();
    }
}

fn wishes(pen: &Pen<'_>, flow: &mut Flow, who: PersonIx, subject: &Subject) {
    let script = pen.scenario.script(who);
    flow.line();
    for wish in script.wishes_of(subject.wishes) {
        let to = pen.scenario.services().find(|service| service.0 == wish.to.0);
        let to = to.map_or("", |service| &pen.scenario.service(service).id);
        let says = yes_word(wish.says);
        let truths = pen.speech().truths(who, wish.truths).join(", ");
        flow.words(format!("{to}: {says} {truths}").trim(), Style::Plain);
        pen.gates(flow, &pen.speech().gates_within(who, script.conds(wish.when)));
    }
    flow.line();
}
