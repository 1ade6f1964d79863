//! A run: the time, the parts of the run with what waits in each, the ways out, the cards, the line that lies open, and the part
//! that is open.

use super::lying::{Laying, LyingLine, laying, lying};
use super::parts::capital;
use super::reading::Reads;
use super::{Block, Offer, Panel, Scene, cards, decide, moment, notebook, papers, place, talk};
use crate::memory;
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Form, Key, Said, form, key, said};
use grounds_core::session::Phase;
use grounds_core::session::view::When;

/// A run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The title of the scenario.
    pub title: String,
    /// Which day it is, where there are several.
    pub day: Option<String>,
    /// The time on the wall.
    pub clock: String,
    /// How much of the day is left.
    pub left: String,
    /// That the texts are a draft, in few words.
    pub draft: Option<String>,
    /// The parts of the run.
    pub rail: Vec<RailRow>,
    /// Cards that can be pulled out: role, rules, how one plays, sources.
    pub cards: Vec<Offer>,
    /// Leaving: the run is kept.
    pub pause: Offer,
    /// Asking whether the day or the run shall end.
    pub end: Offer,
    /// The line that lies open. It is shown where it was touched, or beside it, and takes nothing else away.
    pub lying: Option<LyingLine>,
    /// The line that waits to be laid against another.
    pub laying: Option<Laying>,
    /// The part that is open.
    pub panel: Panel,
}

/// A part of the run, on the rail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RailRow {
    /// Opening it.
    pub offer: Offer,
    /// How much waits there, as a number.
    pub count: Option<String>,
    /// The same in a sentence, also when nothing waits.
    pub waiting: Option<String>,
    /// By which keys it opens, for a face with keys.
    pub keys: String,
}

/// The run, as it stands.
#[must_use]
pub fn run(scene: &Scene<'_>, reads: &Reads) -> Run {
    let (view, m, memory) = (scene.view, scene.messages, scene.memory);
    let rail = memory::Panel::ALL.into_iter().enumerate();
    let (minute, _) = view.act().time();
    Run {
        title: scene
            .teller
            .say(&grounds_core::session::view::Phrase::of(view.header().title))
            .into_owned(),
        day: day(scene),
        clock: m.time(minute, None),
        left: left(scene),
        draft: reads.sees_draft().then(|| m.get(key!("reading-draft-short"))),
        rail: rail.map(|(at, panel)| rail_row(scene, at + 1, panel)).collect(),
        cards: cards::offers(scene),
        pause: Offer::new(m.get(key!("run-pause")), Wish::Leave),
        end: Offer::new(m.get(end_key(scene)), Turn::Ending(true)).chosen(memory.is_ending),
        lying: memory.lying.as_ref().map(|of| lying(scene, of)),
        laying: laying(scene),
        panel: panel(scene),
    }
}

/// Ending the day while another is known to come, else the run.
pub(super) fn is_last_day(scene: &Scene<'_>) -> bool {
    scene.view.days().iter().all(|day| day.is != When::Ahead)
}

fn end_key(scene: &Scene<'_>) -> Key {
    if is_last_day(scene) {
        key!("run-end")
    } else {
        key!("run-end-day")
    }
}

fn day(scene: &Scene<'_>) -> Option<String> {
    let days = scene.view.days();
    let now = days.iter().position(|day| day.is == When::Now)?;
    (days.len() > 1).then(|| scene.messages.say(&said!("run-day", day = now + 1)))
}

fn panel(scene: &Scene<'_>) -> Panel {
    match scene.memory.panel {
        memory::Panel::Here => here(scene),
        memory::Panel::Papers => Panel::Papers(papers::papers(scene)),
        memory::Panel::Notebook => Panel::Notebook(notebook::notebook(scene)),
        memory::Panel::Decide => Panel::Decide(decide::decide(scene)),
    }
}

/// What is in front: somebody who wants something now, the talk at the table, or the place.
fn here(scene: &Scene<'_>) -> Panel {
    if let Some(of) = scene.view.moment() {
        return Panel::Moment(moment::moment(scene, &of));
    }
    match scene.view.table() {
        Some(table) => Panel::Talk(Box::new(talk::talk(scene, &table))),
        None => Panel::Place(place::place(scene)),
    }
}

/// How much of the day is left.
pub(super) fn left(scene: &Scene<'_>) -> String {
    let (view, m) = (scene.view, scene.messages);
    let minutes = view.act().left();
    match view.phase() {
        Phase::Running if minutes > 90 => m.say(&said!("clock-left-hours", hours = (minutes + 30) / 60)),
        Phase::Running => m.say(&said!("clock-left", minutes = minutes)),
        Phase::DayOver | Phase::Ended => m.get(key!("clock-over")),
    }
}

fn rail_row(scene: &Scene<'_>, number: usize, panel: memory::Panel) -> RailRow {
    let m = scene.messages;
    let waits = waiting(scene, panel);
    let count = waits.as_ref().map_or(0, |(count, _)| *count);
    RailRow {
        offer: Offer::new(name(scene, panel), Turn::Panel(panel)).chosen(scene.memory.panel == panel),
        count: i64::try_from(count)
            .ok()
            .filter(|count| *count > 0)
            .map(|count| m.number(count)),
        waiting: waits.map(|(_, said)| m.say(&said)),
        keys: m.say(&said!("panel-shortcut", number = number)),
    }
}

/// What is in front is called what it is.
fn name(scene: &Scene<'_>, panel: memory::Panel) -> String {
    match (panel, scene.view.table()) {
        (memory::Panel::Here, Some(table)) => capital(&scene.teller.name(table.person)),
        _ => scene.messages.get(panel.key()),
    }
}

/// What waits in a part: somebody who wants something, papers not read, people without a decision. The notebook owes nothing:
/// a line that was not noted is no debt.
fn waiting(scene: &Scene<'_>, panel: memory::Panel) -> Option<(usize, Said)> {
    let view = scene.view;
    let counted = |count: usize, form: Form| (count, Said::new(form, vec![("count", count.into())]));
    match panel {
        memory::Panel::Here => {
            let waits = view.moment().is_some() || view.table().is_some_and(|table| table.waits);
            waits.then(|| (1, key!("refusal-waited").into()))
        }
        memory::Panel::Papers => {
            let papers = view.papers();
            let unread = papers.iter().filter(|paper| !paper.is_read).count();
            (!papers.is_empty()).then(|| counted(unread, form!("waiting-documents", count)))
        }
        memory::Panel::Notebook => None,
        memory::Panel::Decide => {
            let open = view.decisions().iter().filter(|of| of.decided.is_none()).count();
            Some(counted(open, form!("waiting-decisions", count)))
        }
    }
}

impl Run {
    /// The screen in reading order: what one is at first, then the other parts and the ways out.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Text(&self.title)];
        out.extend(self.day.as_deref().map(Block::Text));
        out.extend([Block::Text(&self.clock), Block::Text(&self.left)]);
        out.extend(self.draft.as_deref().map(Block::Text));
        out.extend(self.laying.iter().flat_map(Laying::blocks));
        out.extend(self.lying.iter().flat_map(LyingLine::blocks));
        out.extend(self.panel.blocks());
        for row in &self.rail {
            out.push(Block::Offer(&row.offer));
            out.extend(row.waiting.as_deref().map(Block::Text));
        }
        out.extend(self.cards.iter().map(Block::Offer));
        out.extend([&self.pause, &self.end].map(Block::Offer));
        out
    }
}
