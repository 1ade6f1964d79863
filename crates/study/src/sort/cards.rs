//! The cards: every line that somebody careful perceives in some draws or that carries something, and every set of wordings
//! that they meet, each with what was said before it. A card has a name made of its words and where they stand, which tells
//! nothing, and cards lie in the order of those names, which is nobody's.

use super::word_of;
use crate::proof::Draw;
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::scenario::talk::{EndIx, TextIx};
use grounds_core::scenario::{MarkIx, Scenario};
use grounds_core::session::view::{Phrase, TableLabel, Told};
use grounds_core::session::{Action, Event, Session, Sort};
use grounds_core::talk::{self, Page, Row, Turn};
use grounds_core::vocabulary::WordingKind;
use grounds_core::wording::{People, Teller, Voices};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many draws are played to find what there is to sort.
pub const CARD_DRAWS: u64 = 24;
/// How many lines of the talk stand before a card, at most: what one remembers.
const BEFORE: usize = 12;

/// What there is to sort in a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    /// The id of the scenario.
    pub scenario: String,
    /// Its fingerprint: answers to another version are told as such.
    pub fingerprint: String,
    /// Lines.
    pub lines: Vec<LineCard>,
    /// Sets of wordings.
    pub sets: Vec<SetCard>,
}

/// A line to sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineCard {
    /// The name of the card.
    pub card: String,
    /// How the line is found again in the files.
    pub line: String,
    /// The words.
    pub words: String,
    /// What was said before it, when somebody careful first met it; nothing for what is found.
    pub before: Vec<String>,
    /// How it may be sorted rightly. Never on a blind sheet.
    pub fits: Vec<Sort>,
    /// What it carries, in codes. Never on a blind sheet.
    pub carries: Vec<String>,
}

/// A set of wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetCard {
    /// The name of the card.
    pub card: String,
    /// How its beginning, or its first end, is found again.
    pub line: String,
    /// The beginning, once for all.
    pub begin: String,
    /// The ends, in the order of their letters.
    pub ends: Vec<EndCard>,
    /// What was said before it.
    pub before: Vec<String>,
}

/// An end of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndCard {
    /// The words.
    pub words: String,
    /// Its kind where it was met. Never on a blind sheet.
    pub kind: WordingKind,
    /// Whether that is one to choose. Never on a blind sheet.
    pub is_good: bool,
}

impl SetCard {
    /// The letter of an end.
    #[must_use]
    pub fn letter(at: usize) -> char {
        u8::try_from(at).map_or('?', |at| char::from(b'a'.saturating_add(at)))
    }
}

/// Everything there is to sort.
#[must_use]
pub fn cards(scenario: &Arc<Scenario>, practice: &Arc<Practice>, messages: &Messages) -> Cards {
    let mut all = Gather {
        messages,
        voices: Voices::english(),
        lines: BTreeMap::new(),
        sets: BTreeMap::new(),
    };
    for seed in 0..CARD_DRAWS {
        let start = Session::begin(scenario.clone(), practice.clone(), seed, 0);
        all.walk(&start);
    }
    all.carrying(&Session::begin(scenario.clone(), practice.clone(), 0, 0));
    Cards {
        scenario: scenario.header().id.to_string(),
        fingerprint: scenario.fingerprint().to_owned(),
        lines: all.lines.into_values().collect(),
        sets: all.sets.into_values().collect(),
    }
}

struct Gather<'a> {
    messages: &'a Messages,
    voices: Voices,
    lines: BTreeMap<String, LineCard>,
    sets: BTreeMap<String, SetCard>,
}

impl Gather<'_> {
    /// Plays a draw with care and lays out what is met.
    fn walk(&mut self, start: &Session) {
        let done = Draw::of(start).careful.session;
        let said = Said::of(&done, &self.voices, self.messages);
        for (text, words, entry) in &said.lines {
            self.line(&done, *text, words, || said.before(*entry));
        }
        let mut run = start.begin_again();
        for (n, entry) in done.entries().iter().enumerate() {
            if matches!(entry.action, Action::Say(Turn::Say(_))) {
                self.set(&run, || said.before(Some(n)));
            }
            if run.apply(entry.action.clone()).is_err() {
                break;
            }
        }
    }

    /// Lines that carry something and were met in no draw are sorted too.
    fn carrying(&mut self, any: &Session) {
        let scenario = any.scenario().clone();
        let people = People::by_name(&scenario, any.drawn());
        for text in scenario.texts().filter(|&text| !scenario.text(text).marks.is_empty()) {
            let voices = self.voices.clone();
            let teller = Teller::about(people, any.practice(), &voices, self.messages);
            self.line(any, text, &teller.say(&Phrase::of(text)), Vec::new);
        }
    }

    fn line(&mut self, run: &Session, text: TextIx, words: &str, before: impl FnOnce() -> Vec<String>) {
        let scenario = run.scenario();
        let line = scenario.line_id(text).to_string();
        let card = name(&line);
        self.lines.entry(card.clone()).or_insert_with(|| {
            let marks = &scenario.text(text).marks;
            LineCard {
                card,
                line,
                words: words.to_owned(),
                before: before(),
                fits: fits(scenario, marks),
                carries: marks.iter().map(|&mark| carries(run, mark)).collect(),
            }
        });
    }

    /// The set that lies in front, when it is one of which to choose.
    fn set(&mut self, run: &Session, before: impl FnOnce() -> Vec<String>) {
        let view = run.view();
        let (Some(table), Some(person)) = (view.table(), run.table()) else {
            return;
        };
        let script = run.scenario().script(person);
        let rows = view.rows(Page::Talk).into_iter().flatten();
        let ends: Vec<(EndIx, Phrase)> = rows
            .filter_map(|row| match (row.row, row.label) {
                (Row::Take(Turn::Say(end)), TableLabel::Words(words)) => Some((end, words)),
                _ => None,
            })
            .collect();
        let Some(&(first, _)) = ends.first().filter(|_| ends.len() > 1) else {
            return;
        };
        let set = script.set(script.end(first).set);
        let place = [set.begin, Some(script.end(first).words)].into_iter().flatten();
        let line = place.map(|words| named(run, words)).collect::<Vec<_>>().join(" ");
        let card = name(&format!("{}/{}/{line}", person.0, set.id));
        if self.sets.contains_key(&card) {
            return;
        }
        let teller = Teller::of(view, &self.voices, self.messages);
        let mut ends: Vec<EndCard> = ends
            .iter()
            .filter_map(|(end, words)| {
                let kind = kind(run, *end)?;
                Some(EndCard {
                    words: teller.say(words).into_owned(),
                    kind,
                    is_good: run.practice().talk().rules.kind(kind).recommended,
                })
            })
            .collect();
        // The place on the table was dealt; letters are given by a print of the words, which is nobody's order either.
        ends.sort_by_key(|end| name(&end.words));
        let begin = table
            .begin
            .map(|begin| teller.say(&begin).into_owned())
            .unwrap_or_default();
        let before = before();
        self.sets.insert(
            card.clone(),
            SetCard {
                card,
                line,
                begin,
                ends,
                before,
            },
        );
    }
}

/// What was told in a run, in words, with where.
struct Said {
    lines: Vec<(TextIx, String, Option<usize>)>,
    told: Vec<(Option<usize>, String)>,
}

impl Said {
    fn of(done: &Session, voices: &Voices, messages: &Messages) -> Self {
        let teller = Teller::about(
            People::by_name(done.scenario(), done.drawn()),
            done.practice(),
            voices,
            messages,
        );
        let mut said = Self {
            lines: Vec::new(),
            told: Vec::new(),
        };
        for line in done.view().lines() {
            let told = teller.line(&line);
            if let (Some(at), Told::Words(phrase)) = (line.at, line.told) {
                said.lines.push((at.text, teller.say(&phrase).into_owned(), line.entry));
            }
            let words = match told.who {
                Some(who) => format!("{who}: {}", told.words),
                None => told.words,
            };
            if line.with.is_some() {
                said.told.push((line.entry, words));
            }
        }
        said
    }

    /// The last lines of the talk before a move; of an answer, with what was asked.
    fn before(&self, entry: Option<usize>) -> Vec<String> {
        let Some(entry) = entry else { return Vec::new() };
        let known = self.told.iter().filter(|(at, _)| at.is_some_and(|at| at < entry));
        let all: Vec<&String> = known.map(|(_, words)| words).collect();
        let from = all.len().saturating_sub(BEFORE);
        all[from..].iter().map(|words| (*words).clone()).collect()
    }
}

/// The kind of an end at this moment: it is said in a copy of the run, and what happened is read.
fn kind(run: &Session, end: EndIx) -> Option<WordingKind> {
    let mut tried = run.clone();
    let events = tried.apply(Action::Say(Turn::Say(end))).ok()?;
    events.iter().find_map(|event| match event {
        Event::Talk(_, talk::Event::Asked(asked, _, kind)) if *asked == end => Some(*kind),
        _ => None,
    })
}

fn fits(scenario: &Scenario, marks: &[MarkIx]) -> Vec<Sort> {
    let any = |is: fn(&grounds_core::scenario::Mark) -> bool| marks.iter().any(|&ix| is(scenario.mark(ix)));
    let mut fits = Vec::new();
    if any(|mark| !mark.shows.is_empty()) {
        fits.push(Sort::Counts);
    }
    if any(|mark| mark.is_question) {
        fits.push(Sort::AskFurther);
    }
    // What carries nothing is no sign, and so is what explains.
    if fits.is_empty() || any(|mark| mark.is_clearing) {
        fits.push(Sort::SetAside);
    }
    fits
}

fn carries(run: &Session, mark: MarkIx) -> String {
    let (scenario, practice) = (run.scenario(), run.practice());
    let mark = scenario.mark(mark);
    let codes = |all: &[grounds_core::practice::IndicatorIx]| {
        let codes = all.iter().map(|&ix| practice.indicator(ix).code.to_string());
        codes.collect::<Vec<_>>().join(" ")
    };
    let part = |word: &str, all: &[_], is: bool| is.then(|| format!("{word} {}", codes(all)).trim_end().to_owned());
    let parts = [
        part("shows", &mark.shows, !mark.shows.is_empty()),
        part("asks", &mark.asks, mark.is_question),
        part("clears", &mark.clears, mark.is_clearing),
        mark.tempts.as_ref().map(|code| format!("tempts {code}")),
    ];
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if told.is_empty() {
        word_of(Sort::SetAside).to_owned()
    } else {
        told.join("; ")
    }
}

fn named(run: &Session, words: grounds_core::scenario::talk::Words) -> String {
    use grounds_core::scenario::talk::Words;
    match words {
        Words::Text(text) => run.scenario().line_id(text).to_string(),
        Words::Stock(stock) => run.practice().talk().stock.text(stock).to_owned(),
    }
}

/// The name of a card: eight digits made of what it is of.
fn name(of: &str) -> String {
    let print = of.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |print, byte| {
        (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{:08x}", (print >> 32) ^ (print & 0xffff_ffff))
}
