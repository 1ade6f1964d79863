//! *Takes as long as it says*: the words that somebody careful reads in a run, and the choices, against the minutes that stand
//! over the scenario.

use super::{Draw, Standing};
use grounds_core::assess::{note_grounds, right};
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::view::{Line, Phrase, Speaker, TableLabel, TableRow, Told};
use grounds_core::session::{Action, Session};
use grounds_core::talk::{Page, Row, Turn};
use grounds_core::wording::{Teller, Voices};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Words that are read in a minute: somebody who reads with care, in a language that need not be their first.
pub const WORDS_A_MINUTE: u32 = 180;
/// Seconds that a choice takes once its words are read.
pub const SECONDS_A_CHOICE: u32 = 4;
/// Choices that a page of the notebook takes for one line.
const TO_NOTE: u32 = 2;
/// Pages of other subjects that somebody turns.
const PAGES: u8 = 4;
/// Choices that a decision takes.
const TO_DECIDE: u32 = 8;

/// What is read and chosen in one run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Words read.
    pub words: u32,
    /// Choices made.
    pub choices: u32,
}

impl Pace {
    /// How long that takes, in seconds.
    #[must_use]
    pub const fn seconds(&self) -> u32 {
        self.words * 60 / WORDS_A_MINUTE + self.choices * SECONDS_A_CHOICE
    }
}

/// How long a run takes, over some draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    /// The minutes that stand over the scenario.
    pub minutes: u16,
    /// What is read and chosen, for each draw.
    pub runs: Vec<(u64, Pace)>,
}

impl Length {
    /// How long a run takes on average, in seconds.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        let all: u32 = self.runs.iter().map(|(_, pace)| pace.seconds()).sum();
        all / u32::try_from(self.runs.len()).unwrap_or(1).max(1)
    }

    /// How the claim stands: within a third of what is said.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let said = u32::from(self.minutes) * 60;
        if self.runs.is_empty() {
            Standing::NotTried
        } else if self.seconds().abs_diff(said) * 3 <= said {
            Standing::Proven
        } else {
            Standing::Broken
        }
    }
}

/// Plays these draws with care and counts what is read and chosen, in the words of the scenario itself.
#[must_use]
pub fn length(
    scenario: &Arc<Scenario>,
    practice: &Arc<Practice>,
    messages: &Messages,
    seeds: impl IntoIterator<Item = u64>,
) -> Length {
    let pace = |seed| {
        let start = Session::begin(scenario.clone(), practice.clone(), seed, 0);
        (seed, pace(&start, messages))
    };
    Length {
        minutes: scenario.header().minutes,
        runs: seeds.into_iter().map(pace).collect(),
    }
}

/// What is read and chosen by somebody careful in this draw, up to the last decision.
#[must_use]
pub fn pace(start: &Session, messages: &Messages) -> Pace {
    let voices = Voices::english();
    let mut done = Draw::of(start).careful.session;
    let people: Vec<PersonIx> = done.to_decide().collect();
    for who in people {
        let mut decided = right(&done, who);
        note_grounds(&mut done, who, &mut decided);
        let _ = done.apply(Action::Decide(who, Box::new(decided)));
    }
    let mut pace = Pace::default();
    let actions: Vec<&Action> = done.entries().iter().map(|entry| &entry.action).collect();
    let mut run = Session::begin(start.scenario().clone(), start.practice().clone(), start.seed(), 0);
    let mut sight = Sight::default();
    for (n, &action) in actions.iter().enumerate() {
        pace.words += sight.weighed(&run, action, &Teller::of(run.view(), &voices, messages));
        pace.choices += match (action, actions.get(n + 1)) {
            // Who goes on at once has only passed by: the careful player tries every door.
            (Action::Go(_), Some(Action::Go(_)) | None) => 0,
            (Action::Note(_), _) => TO_NOTE,
            (Action::Decide(..), _) => TO_DECIDE,
            _ => 1,
        };
        if run.apply(action.clone()).is_err() {
            break;
        }
    }
    let teller = Teller::of(done.view(), &voices, messages);
    let mut known = BTreeSet::new();
    for line in done.view().lines() {
        // A place or a paper is looked at again, and not read again.
        let is_again = is_found(&line) && line.at.is_some_and(|at| !known.insert(at));
        // What one asked was read before it was chosen.
        if !is_again && !matches!(line.told, Told::Asked(..)) {
            pace.words += count(&teller.line(&line).words);
        }
    }
    pace
}

const fn is_found(line: &Line) -> bool {
    matches!(line.speaker, Speaker::Scene | Speaker::Paper(_))
}

fn count(words: &str) -> u32 {
    let words = words
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric));
    u32::try_from(words.count()).unwrap_or(u32::MAX)
}

/// What lies in front, so that it is read once however long one waits over it.
#[derive(Debug, Default)]
struct Sight {
    begin: Option<Phrase>,
    rows: Vec<TableRow>,
}

impl Sight {
    /// Words that come in sight and are weighed before something is chosen.
    fn weighed(&mut self, run: &Session, action: &Action, teller: &Teller<'_>) -> u32 {
        let view = run.view();
        match action {
            Action::Say(turn) => self.at_table(run, *turn, teller),
            Action::Reply(reply) => {
                let replies = view.moment().map(|moment| moment.replies).unwrap_or_default();
                let others = replies.iter().filter(|other| other.reply != *reply);
                others.map(|other| count(&teller.say(&other.words))).sum()
            }
            _ => 0,
        }
    }

    fn at_table(&mut self, run: &Session, turn: Turn, teller: &Teller<'_>) -> u32 {
        let begin = run.view().table().and_then(|table| table.begin);
        let new_begin = begin.filter(|_| begin != self.begin);
        let rows = page_of(run, turn);
        if rows.is_empty() {
            return 0;
        }
        // What is replied or done stands in the transcript, too, and is read once.
        let is_told = |row: &TableRow| matches!(turn, Turn::Reply(_) | Turn::Care(_)) && takes(row, turn);
        let new = rows.iter().filter(|row| !self.rows.contains(row) && !is_told(row));
        let words = new.map(|row| match row.label {
            TableLabel::Words(phrase) | TableLabel::Subject(phrase, _) => count(&teller.say(&phrase)),
            _ => 0,
        });
        let words: u32 = words.sum();
        (self.begin, self.rows) = (begin, rows);
        words + new_begin.map_or(0, |begin| count(&teller.say(&begin)))
    }
}

fn takes(row: &TableRow, turn: Turn) -> bool {
    row.row == Row::Take(turn)
}

/// Everything in sight on the page on which a turn stands, and on those that are turned on the way to it. The ends in front
/// are not read again on the way to something else, and what stands beside an answer has no page.
fn page_of(run: &Session, turn: Turn) -> Vec<TableRow> {
    let on = |page| run.view().rows(page).into_iter().flatten().collect::<Vec<TableRow>>();
    let has = |rows: &[TableRow]| rows.iter().any(|row| takes(row, turn));
    let front = on(Page::Talk);
    if has(&front) {
        return front;
    }
    let care = on(Page::Care);
    if has(&care) {
        return care;
    }
    let mut turned = Vec::new();
    for n in 0..PAGES {
        turned.extend(on(Page::Else(n)));
        if has(&turned) {
            return turned;
        }
    }
    Vec::new()
}
