//! The place: its picture and what can be looked at on it, what was just seen and heard, where one can go, and what can be
//! done in general.

use super::told::{all, around};
use super::{Block, Note, Offer, Scene, Section, Told, Tone};
use grounds_core::locale::{key, said};
use grounds_core::scenario::{Action, PlaceIx};
use grounds_core::session::{ConductOffer, Line, Phase, Words};
use grounds_core::wording;

/// How many lines from before are told again.
const EARLIER: usize = 9;

/// The place where one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceScreen {
    /// Which it is: a face may remember something for each.
    pub place: PlaceIx,
    /// What it is called.
    pub title: String,
    /// Its picture.
    pub picture: Picture,
    /// What was seen and heard last.
    pub newest: Vec<Told>,
    /// What one sees on coming in, unless it has just been told.
    pub description: Option<String>,
    /// What was seen and heard before, the latest first.
    pub earlier: Option<Earlier>,
    /// What can be looked at.
    pub look: Section,
    /// For each of these, the element of the picture.
    pub elements: Vec<String>,
    /// Where one can go.
    pub go: Section,
    /// What can be done in general.
    pub act: Section,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its file in the scenario's folder.
    pub file: String,
    /// What is told to those who cannot see it.
    pub words: String,
    /// What is said where it cannot be shown.
    pub missing: String,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<Told>,
}

/// The place, as it stands.
#[must_use]
pub fn place(scene: Scene<'_>) -> PlaceScreen {
    let (view, m) = (scene.view, scene.messages);
    let (title, description, art) = view.place_texts(view.place());
    let title = view.text(title).into_owned();
    let missing = m.say(&said!("place-no-picture", place = &title));
    let lines = around(view);
    let newest = lines.last().and_then(|line| line.entry);
    let (new, old): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.entry == newest);
    let describes = |line: &&Line| line.words == Words::Scenario(description);
    let is_described = new.iter().any(describes);
    let older = old.into_iter().rev().filter(|line| !describes(line)).take(EARLIER);
    let earlier = all(scene, older);
    PlaceScreen {
        place: view.place(),
        picture: Picture {
            file: art.to_owned(),
            words: title.clone(),
            missing,
        },
        title,
        newest: all(scene, new),
        description: (!is_described).then(|| view.text(description).into_owned()),
        earlier: (!earlier.is_empty()).then(|| Earlier {
            heading: m.get(key!("place-log")),
            lines: earlier,
        }),
        look: look(scene),
        elements: view.spots().iter().map(|spot| spot.element.to_owned()).collect(),
        go: go(scene),
        act: act(scene),
    }
}

/// What can be looked at, in the order of the scenario.
fn look(scene: Scene<'_>) -> Section {
    let (view, m) = (scene.view, scene.messages);
    let seen = m.get(key!("place-seen"));
    let offers = view.spots().into_iter().map(|spot| {
        let done = spot.is_seen.then(|| seen.clone());
        Offer::new(view.text(spot.label), Action::Look(spot.ix)).done(done)
    });
    let mut section = Section::new(m.get(key!("place-look")), offers.collect());
    if view.phase() == Phase::ShiftOver {
        section.notes.push(Note::new(Tone::Plain, m.get(key!("clock-over"))));
    }
    section
}

/// Where one can go.
fn go(scene: Scene<'_>) -> Section {
    let view = scene.view;
    let elsewhere = view.places().into_iter().filter(|&place| place != view.place());
    let offers = elsewhere.map(|place| Offer::new(view.text(view.place_texts(place).0), Action::Go(place)));
    Section::new(scene.messages.get(key!("place-go")), offers.collect())
}

/// What can be done in general.
fn act(scene: Scene<'_>) -> Section {
    let offers = scene.view.conduct(None).into_iter().map(|offer| conduct(scene, &offer));
    Section::new(scene.messages.get(key!("place-do")), offers.collect())
}

/// One thing that can be done.
pub(super) fn conduct(scene: Scene<'_>, offer: &ConductOffer) -> Offer {
    let done = offer.is_done.then(|| scene.messages.get(key!("already-done")));
    let words = wording::offer(scene.view, scene.messages, offer);
    Offer::new(words, Action::Conduct(offer.conduct, offer.with)).done(done)
}

impl PlaceScreen {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.newest.iter().map(Told::block));
        out.extend(self.description.as_deref().map(Block::Text));
        if let Some(earlier) = &self.earlier {
            out.push(Block::Heading(3, &earlier.heading));
            out.extend(earlier.lines.iter().map(Told::block));
        }
        for section in [&self.look, &self.go, &self.act] {
            section.blocks_into(2, &mut out);
        }
        out
    }
}
