//! A run: the time, the parts of the run with what waits in each, the ways out, and the part that is open.

use super::reading::Reads;
use super::{Block, Offer, Panel, Scene, decide, documents, notebook, people, place};
use crate::memory;
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Form, Said, form, key, said};
use grounds_core::session::Phase;
use grounds_core::wording;

/// A run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The title of the scenario.
    pub title: String,
    /// The time on the wall.
    pub clock: String,
    /// How much of the shift is left.
    pub left: String,
    /// That the texts are a draft, in few words.
    pub draft: Option<String>,
    /// The parts of the run.
    pub rail: Vec<RailRow>,
    /// Leaving: the run is kept.
    pub pause: Offer,
    /// Asking whether the run shall end.
    pub end: Offer,
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
pub fn run(scene: Scene<'_>, reads: &Reads) -> Run {
    let (view, m, memory) = (scene.view, scene.messages, scene.memory);
    let rail = memory::Panel::ALL.into_iter().enumerate();
    Run {
        title: view.text(view.header().title).into_owned(),
        clock: wording::time_of_day(view, m),
        left: left(scene),
        draft: reads.sees_draft().then(|| m.get(key!("reading-draft-short"))),
        rail: rail.map(|(at, panel)| rail_row(scene, at + 1, panel)).collect(),
        pause: Offer::new(m.get(key!("run-pause")), Wish::Leave),
        end: Offer::new(m.get(key!("run-end")), Turn::Ending(true)).chosen(memory.is_ending),
        panel: panel(scene),
    }
}

fn panel(scene: Scene<'_>) -> Panel {
    match scene.memory.panel {
        memory::Panel::Place => Panel::Place(place::place(scene)),
        memory::Panel::People => Panel::People(people::people(scene)),
        memory::Panel::Documents => Panel::Documents(documents::documents(scene)),
        memory::Panel::Notebook => Panel::Notebook(notebook::notebook(scene)),
        memory::Panel::Decide => Panel::Decide(decide::decide(scene)),
    }
}

/// How much of the shift is left.
pub(super) fn left(scene: Scene<'_>) -> String {
    let (view, m) = (scene.view, scene.messages);
    let (passed, all) = view.minutes();
    let minutes = all.saturating_sub(passed);
    match view.phase() {
        Phase::Running if minutes > 90 => m.say(&said!("clock-left-hours", hours = (minutes + 30) / 60)),
        Phase::Running => m.say(&said!("clock-left", minutes = minutes)),
        Phase::ShiftOver | Phase::Ended => m.get(key!("clock-over")),
    }
}

fn rail_row(scene: Scene<'_>, number: usize, panel: memory::Panel) -> RailRow {
    let m = scene.messages;
    let waits = waiting(scene, panel);
    let count = waits.filter(|(count, _)| *count > 0);
    RailRow {
        offer: Offer::new(m.get(panel.key()), Turn::Panel(panel)).chosen(scene.memory.panel == panel),
        count: count
            .and_then(|(count, _)| i64::try_from(count).ok())
            .map(|count| m.number(count)),
        waiting: waits.map(|(count, form)| m.say(&Said::new(form, vec![("count", count.into())]))),
        keys: m.say(&said!("panel-shortcut", number = number)),
    }
}

/// What waits in a part: documents not read, cues without a note, people without a decision.
fn waiting(scene: Scene<'_>, panel: memory::Panel) -> Option<(usize, Form)> {
    let view = scene.view;
    match panel {
        memory::Panel::Place | memory::Panel::People => None,
        memory::Panel::Documents => {
            let unread = view.documents().iter().filter(|(_, is_read)| !is_read).count();
            Some((unread, form!("waiting-documents", count)))
        }
        memory::Panel::Notebook => {
            let is_unmarked = |cue| view.notes().iter().all(|note| note.cue != cue);
            let unmarked = view.cues().iter().filter(|(cue, _)| is_unmarked(*cue)).count();
            Some((unmarked, form!("waiting-cues", count)))
        }
        memory::Panel::Decide => {
            let open = view.to_decide().iter().filter(|&&p| view.decided(p).is_none()).count();
            Some((open, form!("waiting-decisions", count)))
        }
    }
}

impl Run {
    /// The screen in reading order: what one is at first, then the other parts and the ways out.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![
            Block::Text(&self.title),
            Block::Text(&self.clock),
            Block::Text(&self.left),
        ];
        out.extend(self.draft.as_deref().map(Block::Text));
        out.extend(self.panel.blocks());
        for row in &self.rail {
            out.push(Block::Offer(&row.offer));
            out.extend(row.waiting.as_deref().map(Block::Text));
        }
        out.extend([&self.pause, &self.end].map(Block::Offer));
        out
    }
}
