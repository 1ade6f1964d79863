//! What was said, seen and done, as lines: who says it, in which words, where it stands in the notebook, and touching it. No
//! word of ours says what a line means.

use super::parts::capital;
use super::{Block, Scene};
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Key, key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::Told as Tells;
use grounds_core::session::view::{Line, Speaker};
use grounds_core::session::{Action, LineAt, Sort};

/// What kind of line it is, for its look and its voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody says it.
    Said,
    /// The trainee says it.
    Yours,
    /// It is seen or heard, and nobody says it.
    Seen,
    /// What the trainee does, and what happens around: who comes, who goes.
    Done,
    /// It is written: in a paper.
    Written,
}

/// A line of what was said, seen and done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Who says it; none for what is seen, and for what is told of you with a "you" of its own.
    pub who: Option<String>,
    /// The same, for a face that draws whoever speaks.
    pub by: Option<PersonIx>,
    /// What kind of line it is.
    pub kind: Kind,
    /// What is said.
    pub words: String,
    /// All of it as one line, for where there is one line and no layout.
    pub told: String,
    /// The time of the day at which it was over.
    pub time: String,
    /// Whether it belongs to the last move.
    pub is_new: bool,
    /// Touching it, when it can be noted.
    pub touch: Option<Touch>,
}

/// A line that can be noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// As what it is noted.
    pub line: LineAt,
    /// What touching it stands for: to open it, or to lay it against another that waits.
    pub wish: Wish,
    /// Whether it lies open.
    pub is_open: bool,
    /// On whose page it stands, and how it is sorted.
    pub marks: Vec<Mark>,
}

/// Where a line stands in the notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// On whose page.
    pub person: PersonIx,
    /// How it is sorted there, by the trainee.
    pub sort: Option<Sort>,
    /// Both in words.
    pub words: String,
}

impl Mark {
    pub(super) fn of(scene: &Scene<'_>, person: PersonIx, sort: Option<Sort>) -> Self {
        let m = scene.messages;
        let words = said!(
            "log-said",
            who = capital(&scene.teller.name(person)),
            words = m.get(sort_key(sort))
        );
        Self {
            person,
            sort,
            words: m.say(&words),
        }
    }
}

/// How a line is sorted, in words.
pub(super) const fn sort_key(sort: Option<Sort>) -> Key {
    match sort {
        Some(Sort::Counts) => key!("note-counts"),
        Some(Sort::AskFurther) => key!("note-ask-further"),
        Some(Sort::SetAside) => key!("note-set-aside"),
        None => key!("note-unsorted"),
    }
}

/// A line, as it is told.
#[must_use]
pub fn told(scene: &Scene<'_>, line: &Line) -> Told {
    let m = scene.messages;
    let said = scene.teller.line(line);
    let who = said.who.as_deref().map(capital);
    let told = match &who {
        Some(who) => capital(&m.say(&said!("log-said", who = who, words = &said.words))),
        None => said.words.clone(),
    };
    let by = match line.speaker {
        Speaker::Person(person) => Some(person),
        Speaker::You | Speaker::Scene | Speaker::Paper(_) => None,
    };
    Told {
        kind: kind(line, who.is_some()),
        by: by.filter(|_| who.is_some()),
        who,
        words: said.words,
        told,
        time: time(scene, line),
        is_new: line.entry == scene.last(),
        touch: line.at.map(|at| touch(scene, at)),
    }
}

fn kind(line: &Line, is_said: bool) -> Kind {
    match (line.speaker, line.told) {
        (Speaker::Paper(_), _) => Kind::Written,
        (Speaker::You, Tells::Words(_) | Tells::Asked(..)) if is_said => Kind::Yours,
        (Speaker::Person(_), _) if is_said => Kind::Said,
        (Speaker::Scene | Speaker::Person(_), Tells::Words(_)) => Kind::Seen,
        _ => Kind::Done,
    }
}

fn time(scene: &Scene<'_>, line: &Line) -> String {
    let days = scene.view.days();
    let starts = days.iter().find(|day| day.act == line.act).map_or(0, |day| day.starts);
    let minute = (u32::from(starts) + line.second / 60) % (24 * 60);
    scene.messages.time(u16::try_from(minute).unwrap_or(0), None)
}

/// Touching a line.
fn touch(scene: &Scene<'_>, at: LineAt) -> Touch {
    let memory = scene.memory;
    let wish = match memory.laid {
        Some(other) if other != at => Action::Against(other, at).into(),
        Some(_) => Turn::LayNone.into(),
        None => Turn::Touch(at).into(),
    };
    Touch {
        line: at,
        wish,
        is_open: memory.lying.as_ref().is_some_and(|lying| lying.line == at),
        marks: scene.marks(at),
    }
}

/// Lines, as they are told.
pub(super) fn all<'a>(scene: &Scene<'_>, lines: impl IntoIterator<Item = &'a Line>) -> Vec<Told> {
    lines.into_iter().map(|line| told(scene, line)).collect()
}

impl Told {
    /// The line as a block.
    #[must_use]
    pub const fn block(&self) -> Block<'_> {
        Block::Told(self)
    }
}
