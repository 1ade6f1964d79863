//! What only a face without a screen needs: one list of everything that can be done, what has just happened, and everything
//! that was said so far. There lines run on, and nothing stays in view.

use super::told::all;
use super::{Block, Note, Scene, Section, Told, Tone, run};
use grounds_core::locale::{Form, Key, Said, form, key};
use grounds_core::session::Event;
use grounds_core::wording;

/// Where one is, what time it is, and what can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// The time and the place.
    pub title: String,
    /// How much of the shift is left.
    pub left: String,
    /// What can be done, in the order of the numbers, which never change.
    pub choices: [(MenuItem, String); 9],
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuItem {
    /// Look at something.
    Look,
    /// Go somewhere else.
    Go,
    /// Talk to people.
    People,
    /// Documents.
    Documents,
    /// The notebook.
    Notebook,
    /// Say how likely it is.
    Rate,
    /// Decide.
    Decide,
    /// Do something in general.
    Do,
    /// End the run.
    End,
}

const CHOICES: [(MenuItem, Key); 9] = [
    (MenuItem::Look, key!("text-desk-look")),
    (MenuItem::Go, key!("text-desk-go")),
    (MenuItem::People, key!("text-desk-people")),
    (MenuItem::Documents, key!("text-desk-documents")),
    (MenuItem::Notebook, key!("text-desk-notebook")),
    (MenuItem::Rate, key!("text-desk-rate")),
    (MenuItem::Decide, key!("text-desk-decide")),
    (MenuItem::Do, key!("text-desk-do")),
    (MenuItem::End, key!("text-desk-end")),
];

/// The menu, as it stands.
#[must_use]
pub fn menu(scene: Scene<'_>) -> Menu {
    let (view, m) = (scene.view, scene.messages);
    let (time, place) = (
        wording::time_of_day(view, m),
        view.text(view.place_texts(view.place()).0),
    );
    Menu {
        title: format!("{time}  {place}"),
        left: run::left(scene),
        choices: CHOICES.map(|(choice, key)| (choice, m.get(key))),
    }
}

/// What has just happened: what was said and seen, what came to hand, what was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What was said and seen.
    pub told: Vec<Told>,
    /// What came to hand and into the notebook.
    pub gained: Vec<Note>,
}

/// What has just happened, with the events of the last move.
#[must_use]
pub fn happened(scene: Scene<'_>, events: &[Event]) -> Happened {
    let (view, m) = (scene.view, scene.messages);
    let lines = view.entries().checked_sub(1).map(|last| view.lines_of(last));
    let gain = |event: &Event| -> Option<Note> {
        let (form, text): (Form, _) = match *event {
            Event::Found(document) => (form!("text-found", text), view.document_texts(document).0),
            Event::CueMet(cue, _) => (form!("text-noticed", text), view.cue_text(cue)),
            _ => return None,
        };
        let said = Said::new(form, vec![("text", view.text(text).into())]);
        Some(Note::new(Tone::Plain, m.say(&said)))
    };
    Happened {
        told: all(scene, &lines.unwrap_or_default()),
        gained: events.iter().filter_map(gain).collect(),
    }
}

/// Everything that was said and seen so far, for somebody who begins or comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoFar {
    /// The place.
    pub title: String,
    /// What was said and seen.
    pub told: Vec<Told>,
    /// What one sees on coming in, while nothing was done.
    pub description: Option<String>,
}

/// Everything so far.
#[must_use]
pub fn so_far(scene: Scene<'_>) -> SoFar {
    let view = scene.view;
    let (title, description, _) = view.place_texts(view.place());
    SoFar {
        title: view.text(title).into_owned(),
        told: all(scene, &view.lines()),
        description: (view.entries() == 0).then(|| view.text(description).into_owned()),
    }
}

impl SoFar {
    /// All of it in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.told.iter().map(Told::block));
        out.extend(self.description.as_deref().map(Block::Text));
        out
    }
}

impl Section {
    /// The section alone, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        self.blocks_into(1, &mut out);
        out
    }
}
