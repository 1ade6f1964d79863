//! The notebook: what was noticed, what one has made of it, and how likely one thinks it is that someone is a victim.
//! The note that is being written is in [`writing`].

mod writing;

pub use writing::{Reference, Writing};

use super::parts::stands_for;
use super::{Block, Field, Note, Offer, Scene, Takes, Tone};
use crate::wish::Turn;
use grounds_core::locale::search::Wanted;
use grounds_core::locale::{key, person_key, said};
use grounds_core::scenario::{Action, CueIx, PersonIx};
use grounds_core::session::{How, Note as Noted};
use grounds_core::wording;

/// The notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notebook {
    /// The title of what was noticed.
    pub title: String,
    /// What is said while nothing was.
    pub none: Option<Note>,
    /// How to find something; none while there is nothing to find.
    pub filter: Option<Filter>,
    /// What was noticed and is not filtered out, the newest first.
    pub cues: Vec<Cue>,
    /// The note that is being written.
    pub note: Option<Writing>,
    /// How likely it is that each person is a victim.
    pub certainty: Certainty,
    /// What was written.
    pub written: Written,
}

/// How to find something among what was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// By its words.
    pub search: Field,
    /// Only what has no note; chosen while it holds.
    pub only_unmarked: Offer,
}

/// Something noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Which.
    pub cue: CueIx,
    /// Opening the note on it, or closing it; chosen while it is open.
    pub offer: Offer,
    /// The notes on it, in a few words each.
    pub notes: Vec<String>,
    /// What can be done about it, for a face that shows no notes beside it: writing a note, taking one back.
    pub offers: Vec<Offer>,
}

/// How likely one thinks it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certainty {
    /// The title.
    pub title: String,
    /// Why it is asked.
    pub why: String,
    /// Of whom.
    pub people: Vec<Rating>,
    /// What the ends of the scale mean.
    pub ends: String,
}

/// How likely it is that one person is a victim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The person.
    pub person: PersonIx,
    /// Their name, and what was said before.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// The scale. What stands below is the number in words, for where there is room for it.
    pub scale: Vec<Offer>,
    /// The same, typed.
    pub field: Field,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The title.
    pub title: String,
    /// What is said while nothing was.
    pub none: Option<Note>,
    /// By person.
    pub people: Vec<AboutOne>,
}

/// The notes about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutOne {
    /// The person.
    pub person: PersonIx,
    /// Their name.
    pub name: String,
    /// The notes.
    pub notes: Vec<OneNote>,
}

/// One note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneNote {
    /// On which cue.
    pub cue: CueIx,
    /// What was noticed.
    pub words: String,
    /// What it stands for.
    pub shows: Vec<String>,
    /// How sure.
    pub sure: String,
    /// Changing it.
    pub change: Offer,
    /// Taking it back.
    pub retract: Offer,
}

/// The notebook, as it stands.
#[must_use]
pub fn notebook(scene: Scene<'_>) -> Notebook {
    let (view, m) = (scene.view, scene.messages);
    let is_empty = view.cues().is_empty();
    Notebook {
        title: m.get(key!("notebook-cues")),
        none: is_empty.then(|| Note::new(Tone::Plain, m.get(key!("notebook-empty")))),
        filter: (!is_empty).then(|| filter(scene)),
        cues: cues(scene),
        note: scene.memory.note.as_ref().map(|draft| writing::writing(scene, draft)),
        certainty: certainty(scene),
        written: written(scene),
    }
}

fn filter(scene: Scene<'_>) -> Filter {
    let (m, memory) = (scene.messages, scene.memory);
    Filter {
        search: Field::of_words(m.get(key!("notebook-search")), &memory.search, Takes::CueSearch),
        only_unmarked: Offer::new(m.get(key!("notebook-only-unmarked")), Turn::OnlyUnmarked)
            .chosen(memory.only_unmarked),
    }
}

fn cues(scene: Scene<'_>) -> Vec<Cue> {
    let wanted = Wanted::new(&scene.memory.search);
    let all = scene.view.cues().iter().rev();
    all.filter_map(|&(cue, how)| one_cue(scene, cue, how, &wanted))
        .collect()
}

fn one_cue(scene: Scene<'_>, cue: CueIx, how: How, wanted: &Wanted) -> Option<Cue> {
    let (view, m, memory) = (scene.view, scene.messages, scene.memory);
    let words = view.text(view.cue_text(cue));
    let on_cue: Vec<&Noted> = view.notes().iter().filter(|n| n.cue == cue).collect();
    if !wanted.is_in(&[&words]) || (memory.only_unmarked && !on_cue.is_empty()) {
        return None;
    }
    let is_open = memory.note.as_ref().is_some_and(|n| n.cue == cue);
    let marks = m.say(&said!("cue-marked", count = on_cue.len()));
    let below = m.say(&said!("cue-below", how = wording::how(view, m, how), marked = &marks));
    let notes: Vec<String> = on_cue.iter().map(|note| in_short(scene, note)).collect();
    let retract = m.get(key!("note-retract"));
    let retracts = on_cue.iter().zip(&notes).map(|(note, words)| {
        let words = m.say(&said!("log-said", who = &retract, words = words));
        Offer::new(words, Action::Retract(cue, note.about))
    });
    let write = Offer::new(m.get(key!("text-note-write")), Turn::Note(cue)).main();
    Some(Cue {
        cue,
        offer: Offer::new(words, Turn::Note(cue)).below(below).chosen(is_open),
        offers: std::iter::once(write).chain(retracts).collect(),
        notes,
    })
}

/// A note in one line: about whom, what, how sure.
fn in_short(scene: Scene<'_>, note: &Noted) -> String {
    let m = scene.messages;
    let what = wording::list(m, &stands_for(scene, &note.shows));
    let words = m.say(&said!("debrief-noted", what = &what, percent = note.sure));
    m.say(&said!("log-said", who = scene.view.name(note.about), words = &words))
}

fn certainty(scene: Scene<'_>) -> Certainty {
    let (view, m) = (scene.view, scene.messages);
    Certainty {
        title: m.get(key!("certainty-title")),
        why: m.get(key!("certainty-why")),
        people: view.to_decide().into_iter().map(|p| rating(scene, p)).collect(),
        ends: m.get(key!("certainty-ends")),
    }
}

fn rating(scene: Scene<'_>, person: PersonIx) -> Rating {
    let (view, m) = (scene.view, scene.messages);
    let question = wording::about(view, m, person_key!("certainty-question"), Some(person));
    let now = view.rating(person);
    let percent = |sure: u8| m.say(&said!("percent", percent = sure));
    let name = view.name(person).to_owned();
    let step = |sure: u8| {
        Offer::new(m.number(sure.into()), Action::Rate(person, sure))
            .below(percent(sure))
            .chosen(now == Some(sure))
    };
    Rating {
        person,
        name: match now {
            Some(sure) => m.say(&said!("log-said", who = &name, words = percent(sure))),
            None => name,
        },
        scale: (0..=100).step_by(10).map(step).collect(),
        field: Field::of_percent(m, question.clone(), now, Takes::Rating(person)),
        question,
    }
}

fn written(scene: Scene<'_>) -> Written {
    let (view, m) = (scene.view, scene.messages);
    let about = |person| AboutOne {
        person,
        name: view.name(person).to_owned(),
        notes: view
            .notes()
            .iter()
            .filter(|n| n.about == person)
            .map(|note| one_note(scene, note))
            .collect(),
    };
    Written {
        title: m.get(key!("notes-title")),
        none: view
            .notes()
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("notes-none")))),
        people: view
            .interviewees()
            .into_iter()
            .map(about)
            .filter(|one| !one.notes.is_empty())
            .collect(),
    }
}

fn one_note(scene: Scene<'_>, note: &Noted) -> OneNote {
    let (view, m) = (scene.view, scene.messages);
    OneNote {
        cue: note.cue,
        words: view.text(view.cue_text(note.cue)).into_owned(),
        shows: stands_for(scene, &note.shows),
        sure: m.say(&said!("note-sure", percent = note.sure)),
        change: Offer::new(m.get(key!("note-change")), Turn::Rewrite(note.cue, note.about)),
        retract: Offer::new(m.get(key!("note-retract")), Action::Retract(note.cue, note.about)),
    }
}

impl Notebook {
    /// The screen in reading order. While a note is written, it stands in the place of certainty and of what was written.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.none.as_ref().map(Block::Note));
        if let Some(filter) = &self.filter {
            out.extend([Block::Field(&filter.search), Block::Offer(&filter.only_unmarked)]);
        }
        out.extend(self.cues.iter().map(|cue| Block::Offer(&cue.offer)));
        if let Some(note) = &self.note {
            note.blocks_into(&mut out);
            return out;
        }
        self.certainty.blocks_into(&mut out);
        self.written.blocks_into(&mut out);
        out
    }
}

impl Certainty {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend([Block::Heading(2, &self.title), Block::Text(&self.why)]);
        for rating in &self.people {
            out.push(Block::Field(&rating.field));
        }
        out.push(Block::Text(&self.ends));
    }
}

impl Written {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.none.as_ref().map(Block::Note));
        for about in &self.people {
            out.push(Block::Heading(3, &about.name));
            for note in &about.notes {
                out.push(Block::Text(&note.words));
                out.extend(note.shows.iter().map(|words| Block::Item(words)));
                out.push(Block::Text(&note.sure));
                out.extend([Block::Offer(&note.change), Block::Offer(&note.retract)]);
            }
        }
    }
}
