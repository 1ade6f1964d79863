//! Short drills: questions of half a minute each, made from the wordings and lines of a scenario and from the practice library.
//! What is right follows from that data alone; a question that the data does not decide is not made ([`Item::right_by_data`]).
//! Nothing here marks anybody, and nothing is timed.

mod again;
mod asked;
mod calendar;
mod data;
mod lines;
mod order;
mod words;

pub use again::{Measured, Memory, Point, Practised, Spacing, VERSION};
pub use calendar::calendar;
pub use words::{Speaks, point};

use crate::chance::{Dice, Streams};
use crate::practice::Practice;
use crate::scenario::PersonIx;
use crate::scenario::talk::{EndIx, SetIx, SubjectIx, Words, id_of};
use crate::session::view::Line;
use crate::session::{LineAt, Session, Sort};
use crate::vocabulary::WordingKind;
use std::collections::BTreeSet;

/// What is drilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Drill {
    /// To say the kind of a question (INT-07, ERR-17): whoever codes questions asks better ones.
    Kind,
    /// To choose the better of two near misses.
    Better,
    /// To build the next question from what was just said (INT-09).
    Next,
    /// Whether a line counts, is worth a question, or is set aside.
    Sort,
    /// Whether some lines are reasonable grounds (REF-01).
    Enough,
    /// What comes first in an interview (FRM-02).
    Order,
}

impl Drill {
    /// Every drill.
    pub const ALL: [Self; 6] = [
        Self::Kind,
        Self::Better,
        Self::Next,
        Self::Sort,
        Self::Enough,
        Self::Order,
    ];
    /// What is drilled before the first interview: how questions are put, and nothing of who is who.
    pub const CODING: [Self; 3] = [Self::Kind, Self::Better, Self::Order];

    /// Its word, in what comes back.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Better => "better",
            Self::Next => "next",
            Self::Sort => "sort",
            Self::Enough => "enough",
            Self::Order => "order",
        }
    }

    /// What this comes back under: the drill, and what was to be known in it.
    fn point(self, about: &str) -> String {
        format!("{} {about}", self.word())
    }

    /// The drill of a point, and what was to be known; none of a point that no drill of this program has.
    #[must_use]
    pub fn of_point(point: &str) -> Option<(Self, &str)> {
        let (word, about) = point.split_once(' ')?;
        let drill = Self::ALL.into_iter().find(|drill| drill.word() == word)?;
        Some((drill, about))
    }
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is drilled.
    pub drill: Drill,
    /// What comes back when it goes wrong: [`Drill::of_point`] takes it apart.
    pub point: String,
    /// With whom one talks, or about whom it is.
    pub of: Option<PersonIx>,
    /// What is read before the choices.
    pub shown: Vec<Shown>,
    /// Two choices or more, in the order in which they are shown.
    pub choices: Vec<Offered>,
    /// Which of them is right.
    pub right: usize,
    /// What decides it.
    pub rests: Rests,
    /// The practice point behind it.
    pub code: String,
}

/// What is read before the choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A line, as it stands in a run.
    Line(Line),
    /// What one asks about, for the first time.
    Subject(Words),
    /// How one begins to say something; the choices are its ends.
    Begin(Words),
    /// A step that is done, by its practice point.
    Done(String),
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// It is a question of this kind.
    Kind(WordingKind),
    /// To say it like this.
    End(EndIx),
    /// To sort it like this.
    Sort(Sort),
    /// These are reasonable grounds, or not yet.
    Enough(bool),
    /// This step, by its practice point.
    Step(String),
}

/// What decides which choice is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rests {
    /// The kind of this end, which is the same whatever was told.
    End(EndIx),
    /// The kinds of the ends of this set, before anything was told.
    Set(SetIx),
    /// The same, right after these words were heard about a subject.
    Heard(SetIx, SubjectIx, Vec<Words>),
    /// What this line carries.
    Line(LineAt),
    /// What these lines show together.
    Lines(Vec<LineAt>),
    /// The order of work in the library.
    Order,
}

/// What the questions of one scenario are made from.
struct Making<'a> {
    session: &'a Session,
    dice: Dice,
}

impl Making<'_> {
    fn practice(&self) -> &Practice {
        self.session.practice()
    }

    /// Who is met, and talked with or decided about.
    fn people(&self) -> Vec<PersonIx> {
        let scenario = self.session.scenario();
        let is_met = |person: &PersonIx| self.session.drawn().is_met(*person);
        scenario.people().filter(is_met).collect()
    }

    /// Every question of a drill that can be made, the right answer first.
    fn all(&mut self, drill: Drill) -> Vec<Item> {
        match drill {
            Drill::Kind => asked::kinds(self),
            Drill::Better => asked::better(self),
            Drill::Next => asked::next(self),
            Drill::Sort => lines::sorts(self),
            Drill::Enough => lines::enough(self),
            Drill::Order => order::orders(self),
        }
    }
}

/// So many questions out of what these runs have, each with the place of its run: those drills in turn, what is due before
/// anything else, no question twice. The same seed gives the same questions. Fewer when there is not enough to ask.
#[must_use]
pub fn deal(runs: &[&Session], drills: &[Drill], due: &[String], seed: u64, questions: usize) -> Vec<(usize, Item)> {
    let streams = Streams::of_drill(seed);
    let mut piles: Vec<Vec<(usize, Item)>> = Vec::new();
    for &drill in drills {
        let mut pile = Vec::new();
        for (at, &session) in runs.iter().enumerate() {
            let name = id_of(drill.word()) ^ id_of(&session.scenario().header().id).rotate_left(17);
            let dice = streams.named(name);
            let mut making = Making { session, dice };
            let made = making.all(drill).into_iter();
            pile.extend(
                made.filter(|item| item.right_by_data(session) == [item.right])
                    .map(|item| (at, item)),
            );
        }
        // What is asked for is no matter of which scenario has most of it.
        let mut dice = streams.named(id_of(drill.word()));
        dice.shuffle(&mut pile);
        piles.push(evenly(pile, due));
    }
    let mut dealt = in_turn(piles, due, questions);
    let mut dice = streams.named(id_of("places"));
    for (_, item) in &mut dealt {
        item.lay_out(&mut dice);
    }
    dealt
}

/// What is due first, then one of each point before a second of any.
fn evenly(pile: Vec<(usize, Item)>, due: &[String]) -> Vec<(usize, Item)> {
    let mut seen: Vec<(String, usize)> = Vec::new();
    let mut ranked: Vec<(bool, usize, (usize, Item))> = Vec::new();
    for one in pile {
        let point = &one.1.point;
        let before = match seen.iter_mut().find(|(known, _)| known == point) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                seen.push((point.clone(), 0));
                0
            }
        };
        ranked.push((!due.contains(point), before, one));
    }
    // By how often it came before; what came first stays first.
    ranked.sort_by_key(|(is_new, before, _)| (*before, *is_new));
    ranked.into_iter().map(|(.., one)| one).collect()
}

/// One of each pile in turn, after what is due.
fn in_turn(piles: Vec<Vec<(usize, Item)>>, due: &[String], questions: usize) -> Vec<(usize, Item)> {
    let mut out: Vec<(usize, Item)> = Vec::new();
    let mut points: BTreeSet<String> = BTreeSet::new();
    let mut rest: Vec<std::vec::IntoIter<(usize, Item)>> = Vec::new();
    for pile in piles {
        let mut later = Vec::new();
        for one in pile {
            let is_due = due.contains(&one.1.point) && !points.contains(&one.1.point);
            if is_due && out.len() < questions {
                points.insert(one.1.point.clone());
                out.push(one);
            } else {
                later.push(one);
            }
        }
        rest.push(later.into_iter());
    }
    while out.len() < questions {
        let before = out.len();
        for pile in &mut rest {
            if out.len() < questions
                && let Some(one) = pile.find(|(_, item)| !out.iter().any(|(_, known)| known.asks_the_same(item)))
            {
                out.push(one);
            }
        }
        if out.len() == before {
            break;
        }
    }
    out
}

impl Item {
    /// Whether both show the same and rest on the same: then one of them is enough.
    fn asks_the_same(&self, other: &Self) -> bool {
        self.drill == other.drill && self.rests == other.rests && self.shown == other.shown
    }

    /// Lays the choices out. What is sorted, and whether it is enough, has an order that everybody knows; anything else comes
    /// in any order, so that no place is likelier than another.
    fn lay_out(&mut self, dice: &mut Dice) {
        if matches!(self.drill, Drill::Sort | Drill::Enough) {
            return;
        }
        let mut places: Vec<usize> = (0..self.choices.len()).collect();
        dice.shuffle(&mut places);
        self.right = places.iter().position(|&place| place == self.right).unwrap_or(0);
        self.choices = places
            .iter()
            .filter_map(|&place| self.choices.get(place).cloned())
            .collect();
    }
}
