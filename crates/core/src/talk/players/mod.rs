//! Rule players of a talk: what each way of asking gets from the same person. For tests, proofs and study.
//!
//! They see what a trainee sees, a [`View`], and read one thing in the words that a machine cannot: of which kind a wording
//! is, and to which answer it leans. Somebody who knows the trade reads that without the talk. They see no number and no truth.

mod seek;
mod taste;

pub use taste::Taste;

use super::event::Sign;
use super::{Turn, View};
use crate::chance::{Dice, Streams};
use crate::scenario::talk::{Facts, SubjectIx, id_of};
use crate::vocabulary::Lean;

/// How somebody goes about a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// What it is called.
    pub name: &'static str,
    /// Which wordings they take.
    pub taste: Taste,
    /// Where they go next.
    pub goes: Goes,
    /// Whether they take up a fear.
    pub hears: bool,
    /// When they wait.
    pub waits: Waits,
    /// Whether they do everything there is to do for a person before they ask.
    pub cares_first: bool,
    /// From this minute on they come to the end.
    pub until: u16,
}

/// Where somebody goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// Wherever the talk goes.
    Along,
    /// Wherever the talk goes, and now and then anywhere.
    Anywhere,
    /// Where there is more to hear, and no further than needed.
    Seeking,
}

/// When somebody waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// Never.
    Never,
    /// When there is more, and it would come.
    AtTheSign,
    /// At every sign, whichever it is.
    AtAnySign,
    /// So many times after everything that is said.
    Always(u8),
}

const PLAIN: Ways = Ways {
    name: "",
    taste: Taste::Any,
    goes: Goes::Along,
    hears: false,
    waits: Waits::Never,
    cares_first: false,
    until: 41,
};

/// Knows good wordings, hears a fear, waits at the right moment, stops when there is enough.
pub const TEXTBOOK: Ways = Ways {
    name: "textbook",
    taste: Taste::Good { of_five: 5 },
    goes: Goes::Seeking,
    hears: true,
    waits: Waits::AtTheSign,
    ..PLAIN
};

/// The same, with any wording in one of five.
pub const FOUR_OF_FIVE: Ways = Ways {
    name: "textbook, 4 of 5",
    taste: Taste::Good { of_five: 4 },
    ..TEXTBOOK
};

/// The same, with any wording in two of five.
pub const THREE_OF_FIVE: Ways = Ways {
    name: "textbook, 3 of 5",
    taste: Taste::Good { of_five: 3 },
    ..TEXTBOOK
};

/// Every wording good, and no fear heard.
pub const DEAF: Ways = Ways {
    name: "asks well, hears no fear",
    hears: false,
    ..TEXTBOOK
};

/// Good wordings, a silence after each, no ear for fear.
pub const SILENT: Ways = Ways {
    name: "good wordings, long silences",
    taste: Taste::Good { of_five: 5 },
    waits: Waits::Always(1),
    ..PLAIN
};

/// The textbook, and waits whenever anything shows.
pub const REFLEX: Ways = Ways {
    name: "textbook, waits at every sign",
    waits: Waits::AtAnySign,
    ..TEXTBOOK
};

/// All the care there is, then anything.
pub const KIND: Ways = Ways {
    name: "kind but clueless",
    goes: Goes::Anywhere,
    waits: Waits::AtTheSign,
    cares_first: true,
    ..PLAIN
};

/// All the care there is, then good wordings; no ear for fear.
pub const KIND_AND_GOOD: Ways = Ways {
    name: "all care, good wordings",
    cares_first: true,
    ..DEAF
};

/// Anything.
pub const RANDOM: Ways = Ways {
    name: "random",
    goes: Goes::Anywhere,
    ..PLAIN
};

/// Whatever can be answered in a word, and home.
pub const HURRIED: Ways = Ways {
    name: "hurried",
    taste: Taste::Quick,
    until: 15,
    ..PLAIN
};

/// Good wordings every other time, else leads towards a victim.
pub const HALF: Ways = Ways {
    name: "half textbook, half leading",
    taste: Taste::HalfLeading(Lean::Held),
    ..TEXTBOOK
};

/// Believes that this is a victim, and asks so.
pub const LEADS_VICTIM: Ways = Ways {
    name: "leads: a victim",
    taste: Taste::Leading(Lean::Held),
    ..PLAIN
};

/// Believes that this person came freely, and asks so.
pub const LEADS_FREE: Ways = Ways {
    name: "leads: came freely",
    taste: Taste::Leading(Lean::Free),
    ..PLAIN
};

/// Everybody, best first.
pub const ALL: [Ways; 13] = [
    TEXTBOOK,
    FOUR_OF_FIVE,
    THREE_OF_FIVE,
    REFLEX,
    DEAF,
    SILENT,
    KIND_AND_GOOD,
    KIND,
    RANDOM,
    HURRIED,
    HALF,
    LEADS_VICTIM,
    LEADS_FREE,
];

/// Somebody who plays.
pub struct Player {
    ways: Ways,
    dice: Dice,
    /// The last words were poor ones.
    slipped: bool,
    /// The last turn was a break.
    rested: bool,
    silences: u8,
    last: Option<SubjectIx>,
    /// Subjects that were come back to, and how much was known then.
    tried: Vec<(SubjectIx, usize)>,
}

impl std::fmt::Debug for Player {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Player")
            .field("ways", &self.ways)
            .finish_non_exhaustive()
    }
}

impl Player {
    /// Somebody with these ways. Chance is their own.
    #[must_use]
    pub fn new(ways: Ways, seed: u64) -> Self {
        Self {
            ways,
            dice: Streams::of(seed, id_of(ways.name)).named(0),
            slipped: false,
            rested: false,
            silences: 0,
            last: None,
            tried: Vec::new(),
        }
    }

    /// From here on chance hangs on this number. Whoever plays one talk on in two ways has the same words come to mind at the
    /// same place in both, however many turns went before.
    pub fn minds(&mut self, number: u64) {
        self.dice = Streams::of(number, id_of(self.ways.name)).named(0);
    }

    /// What they do now; nothing when it is over. `enough`: whether what was told in the person's own words is enough to
    /// know, as who plays them sees it.
    pub fn take<F: Facts>(&mut self, view: &View<'_, F>, enough: bool) -> Option<Turn> {
        if view.is_over() {
            return None;
        }
        if view.moment().is_some() {
            return self.reply(view);
        }
        let turn = if view.begins() {
            self.say(view)
        } else if let Some(turn) = self.cares(view).or_else(|| self.waits(view, enough)) {
            Some(turn)
        } else {
            match self.ways.goes {
                Goes::Seeking => self.seek(view, enough),
                Goes::Along => self.go_along(view),
                Goes::Anywhere => self.go_anywhere(view),
            }
        };
        self.rested = matches!(turn, Some(Turn::Care(_)));
        turn.or_else(|| self.close(view))
    }

    /// Everything there is to do for a person, each once, before anything is asked.
    fn cares<F: Facts>(&self, view: &View<'_, F>) -> Option<Turn> {
        let once = |care: &_| {
            let row = view.room.rules.care.get(usize::from(view.room.script.care(*care).row));
            row.is_some_and(|row| row.once)
        };
        let next = view.care().find(once).filter(|_| self.ways.cares_first);
        next.map(Turn::Care)
    }

    fn waits<F: Facts>(&mut self, view: &View<'_, F>, enough: bool) -> Option<Turn> {
        let waits = match self.ways.waits {
            Waits::Never => false,
            Waits::AtTheSign => view.sign() == Some(Sign::Unsaid) && self.wants_more(view, enough),
            Waits::AtAnySign => view.sign().is_some() && self.wants_more(view, enough),
            Waits::Always(most) => self.silences < most,
        };
        if waits {
            self.silences = self.silences.saturating_add(1);
            self.slipped = false;
        } else {
            self.silences = 0;
        }
        waits.then_some(Turn::Wait)
    }

    /// Goes where the talk goes.
    fn go_along<F: Facts>(&mut self, view: &View<'_, F>) -> Option<Turn> {
        if view.minutes() >= self.ways.until {
            return None;
        }
        if view.set().is_some() {
            return self.say(view);
        }
        let is_quiet = |ix: &SubjectIx| view.room.script.subject(*ix).is_quiet;
        view.fresh().filter(|ix| !is_quiet(ix)).last().map(Turn::To)
    }

    /// The same, and now and then anywhere.
    fn go_anywhere<F: Facts>(&mut self, view: &View<'_, F>) -> Option<Turn> {
        if view.minutes() < self.ways.until && self.dice.below(4) == 0 {
            let count = view.fresh().chain(view.back()).count();
            let at = self.dice.below(count);
            if let Some(ix) = view.fresh().chain(view.back()).nth(at) {
                return Some(Turn::To(ix));
            }
        }
        self.go_along(view)
    }

    /// Comes to the end.
    fn close<F: Facts>(&mut self, view: &View<'_, F>) -> Option<Turn> {
        view.ending().or_else(|| self.say(view))
    }

    /// Says one of the ends in front.
    fn say<F: Facts>(&mut self, view: &View<'_, F>) -> Option<Turn> {
        let room = view.room;
        let read = |end| (view.talk.kind(room, end), room.script.end(end).leans);
        let mut ends = [None; 3];
        ends.iter_mut()
            .zip(view.ends())
            .for_each(|(place, end)| *place = Some((end, read(end))));
        let options = ends.iter().flatten().map(|&(_, (kind, lean))| (kind, lean));
        let at = self.ways.taste.pick(room.rules, options, &mut self.dice)?;
        let (end, (kind, _)) = ends.iter().flatten().nth(at).copied()?;
        self.slipped = !room.rules.kind(kind).recommended;
        self.silences = 0;
        self.last = view.front();
        if let Some(ix) = view.front().filter(|&ix| view.was_asked(ix)) {
            self.tried.push((ix, seek::progress(view)));
        }
        Some(Turn::Say(end))
    }

    fn reply<F: Facts>(&mut self, view: &View<'_, F>) -> Option<Turn> {
        let room = view.room;
        let kinds = view.replies().map(|reply| (room.script.reply(reply).kind, None));
        let at = self.ways.taste.pick(room.rules, kinds, &mut self.dice)?;
        view.replies().nth(at).map(Turn::Reply)
    }
}
