//! Before a day or a run ends: what is still open is said first, and a way back. Nothing irreversible happens by one careless
//! gesture.

use super::parts::{capital, list};
use super::run::is_last_day;
use super::{Block, Note, Offer, Scene, Tone};
use crate::wish::Turn;
use grounds_core::locale::{key, said};
use grounds_core::session::Action;

/// The question whether a day or a run shall end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The title.
    pub title: String,
    /// Whether everything is decided.
    pub note: Note,
    /// The people about whom nothing is decided.
    pub undecided: Vec<String>,
    /// The people about whom nobody said how likely it is.
    pub unrated: Option<String>,
    /// That something was promised and is still open.
    pub promised: Option<String>,
    /// What it is.
    pub promises: Vec<String>,
    /// Going on: with the first decision that is missing, where that is the last day.
    pub stay: Offer,
    /// Ending the day, where another is known to come.
    pub end_day: Option<Offer>,
    /// Ending the run.
    pub end: Offer,
    /// Closing the question and nothing else.
    pub close: Turn,
}

/// The question, as it stands.
#[must_use]
pub fn end(scene: &Scene<'_>) -> End {
    let (view, m) = (scene.view, scene.messages);
    let all = view.decisions();
    let open: Vec<_> = all
        .iter()
        .filter(|of| of.decided.is_none())
        .map(|of| of.person)
        .collect();
    let unrated = all.iter().filter(|of| of.rating.is_none());
    let unrated: Vec<String> = unrated.map(|of| scene.teller.name(of.person)).collect();
    let is_last = is_last_day(scene);
    let close = Turn::Ending(false);
    let to_first = open.first().filter(|_| is_last);
    let to_first = to_first.map_or(close.clone(), |&first| Turn::DecideFirst(first));
    let stay = Offer::new(m.get(key!("end-stay")), to_first);
    let end_day = Offer::new(m.get(key!("run-end-day")), Action::EndDay).below(m.get(key!("end-day-means")));
    let end = Offer::new(m.get(key!("end-confirm")), Action::End);
    let (title, note) = words(scene, is_last, open.is_empty());
    // What ends for good is the one to take only when everything is said.
    let (stay, end) = match (is_last, open.is_empty()) {
        (true, true) => (stay, end.main()),
        (true, false) => (stay.main(), end),
        (false, _) => (stay, end),
    };
    let promises = view.promises().into_iter().filter(|of| of.was_kept.is_none());
    let promises: Vec<String> = promises.map(|of| scene.teller.quoted(&of.words)).collect();
    End {
        title,
        note,
        undecided: open.iter().map(|&who| capital(&scene.teller.name(who))).collect(),
        unrated: (!unrated.is_empty()).then(|| m.say(&said!("end-unrated", people = list(m, &unrated)))),
        promised: (!promises.is_empty()).then(|| m.get(key!("promise-open"))),
        promises,
        stay,
        end_day: (!is_last).then(|| end_day.main()),
        end,
        close,
    }
}

fn words(scene: &Scene<'_>, is_last: bool, is_decided: bool) -> (String, Note) {
    let m = scene.messages;
    let title = if is_last {
        key!("end-title")
    } else {
        key!("end-day-title")
    };
    let note = match (is_decided, is_last) {
        (true, true) => Note::new(Tone::Good, m.get(key!("end-all-decided"))),
        (true, false) => Note::new(Tone::Good, m.get(key!("end-day-decided"))),
        (false, _) => Note::new(Tone::Warn, m.get(key!("end-undecided"))),
    };
    (m.get(title), note)
}

impl End {
    /// What is said, in reading order.
    #[must_use]
    pub fn text_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title), Block::Note(&self.note)];
        out.extend(self.undecided.iter().map(|name| Block::Item(name)));
        out.extend(self.unrated.as_deref().map(Block::Text));
        out.extend(self.promised.as_deref().map(Block::Text));
        out.extend(self.promises.iter().map(|words| Block::Item(words)));
        out
    }

    /// The question in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.text_blocks();
        out.push(Block::Offer(&self.stay));
        out.extend(self.end_day.iter().chain([&self.end]).map(Block::Offer));
        out
    }
}
