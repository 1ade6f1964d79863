//! The transcript of a run, from its events alone: what was said, seen and done, in order. What was interpreted stands here
//! as it was heard.

use super::{Line, PaperAt, Party, Phrase, Speaker, Told, View};
use crate::practice::talk::StockKind;
use crate::scenario::talk::{LineIx, Speaker as Says, TextIx, Words};
use crate::scenario::{ActIx, PersonIx, PlaceIx};
use crate::session::{Entry, Event, LineAt};
use crate::talk;
use crate::vocabulary::Habit;

/// What has to be remembered from one event of a move to the next. How things stood before the move is kept beside it, so
/// that the lines of one are found without those of all before.
#[derive(Clone, Copy, Debug)]
struct Now {
    entry: Option<usize>,
    act: ActIx,
    second: u32,
    with: Option<PersonIx>,
    /// Where the official is: who comes and goes elsewhere is not seen.
    place: Option<PlaceIx>,
    /// The paper that lies open while its lines are told.
    paper: Option<PaperAt>,
    /// The line of a moment that was just said: that it was perceived is no second line.
    said: Option<LineAt>,
}

impl<'a> View<'a> {
    /// Every line so far.
    #[must_use]
    pub fn lines(self) -> Vec<Line> {
        let mut lines = Vec::new();
        self.push_all(&self.session.opening, Now::at_start(), &mut lines);
        for number in 0..self.moves() {
            self.push_entry(number, &mut lines);
        }
        lines
    }

    /// The lines of one move.
    #[must_use]
    pub fn lines_of(self, entry: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        self.push_entry(entry, &mut lines);
        lines
    }

    /// What was said with a person, in every talk, and what happened meanwhile.
    #[must_use]
    pub fn lines_with(self, person: PersonIx) -> Vec<Line> {
        let mut lines = self.lines();
        lines.retain(|line| line.with == Some(person));
        lines
    }

    /// A line that was perceived, as it was heard: as it is, when it was ever said so.
    #[must_use]
    pub fn line_at(self, at: LineAt) -> Line {
        self.line_in(&self.lines(), at)
    }

    pub(super) fn line_in(self, lines: &[Line], at: LineAt) -> Line {
        let heard = lines.iter().copied().filter(|line| line.at == Some(at));
        let as_it_is = |line: &Line| matches!(line.told, Told::Words(phrase) if phrase.words == Words::Text(at.text));
        let best = heard.fold(None, |best: Option<Line>, line| match best {
            Some(known) if as_it_is(&known) || !as_it_is(&line) => Some(known),
            _ => Some(line),
        });
        best.unwrap_or_else(|| self.seen(at.text, at.of))
    }

    fn push_entry(self, number: usize, lines: &mut Vec<Line>) {
        if let Some(entry) = self.entry(number) {
            self.push_all(&entry.events, Now::before(number, entry), lines);
        }
    }

    fn push_all(self, events: &[Event], mut now: Now, lines: &mut Vec<Line>) {
        for at in 0..events.len() {
            self.push(events, at, &mut now, lines);
        }
    }

    fn push(self, events: &[Event], at: usize, now: &mut Now, lines: &mut Vec<Line>) {
        let mut did = |speaker, told, now: &Now| lines.push(line(now, speaker, told, None));
        match events[at] {
            Event::Act(act) => {
                (now.act, now.second, now.with) = (act, 0, None);
                let opening = Phrase::of(self.scenario().act(act).opening);
                did(Speaker::Scene, Told::Words(opening), now);
            }
            Event::Clock(second) => now.second = second,
            Event::Moved(place) => {
                now.place = Some(place);
                did(Speaker::You, Told::Came(place), now);
            }
            Event::WasRead(paper, of) => now.paper = Some(PaperAt { paper, of }),
            Event::Perceived(at) if now.said == Some(at) => now.said = None,
            Event::Perceived(at) => {
                let speaker = now.paper.map_or(Speaker::Scene, Speaker::Paper);
                lines.push(line(now, speaker, Told::Words(Phrase::about(at.text, at.of)), Some(at)));
            }
            Event::Said(text, by) => {
                let at = LineAt { text, of: by };
                now.said = Some(at);
                let speaker = by.map_or(Speaker::Scene, Speaker::Person);
                lines.push(line(now, speaker, Told::Words(Phrase::about(text, by)), Some(at)));
            }
            Event::Replied(event, n) => {
                if let Some(words) = self.event_reply(event, n) {
                    did(Speaker::You, Told::Words(words), now);
                }
            }
            Event::Against(one, other, _) => did(Speaker::You, Told::Against(one, other), now),
            Event::Sat(person) => {
                now.with = Some(person);
                did(Speaker::You, Told::Sat(person), now);
            }
            Event::Rose(person) => {
                did(Speaker::You, Told::Rose(person), now);
                now.with = None;
            }
            Event::Talk(person, event) => self.push_talk(person, event, now, lines),
            Event::Did(deed, with, _) => did(Speaker::You, Told::Did(deed, with), now),
            Event::Interprets { to, by, .. } => did(Speaker::Person(by), Told::Interprets { to, by }, now),
            Event::Handled(deed, thing, of, to) => did(Speaker::You, Told::Handled(deed, thing, of, to), now),
            Event::Promised(promise, to) => {
                let words = self.promise_words(promise, to);
                did(Speaker::You, Told::Promised(words), now);
            }
            Event::Arrived(person, place) => {
                if self.is_seen_moving(person, Some(place), &events[..at], now) {
                    did(Speaker::Scene, Told::Arrived(person), now);
                }
            }
            Event::Left(person) => {
                if self.is_seen_moving(person, None, &events[..at], now) {
                    did(Speaker::Scene, Told::Left(person), now);
                }
            }
            Event::Listens(person) => did(Speaker::Scene, Told::Listens(person), now),
            Event::Shut(person) => did(Speaker::Scene, Told::Shut(person), now),
            Event::GaveName(person) => did(Speaker::Scene, Told::GaveName(person), now),
            Event::Decided(person) => did(Speaker::You, Told::Decided(person), now),
            Event::AnsweredFinding(person, finding) => {
                let script = self.scenario().script(person);
                let of = script.findings().get(usize::from(finding.0));
                for ix in of.into_iter().flat_map(|of| of.lines.iter()) {
                    let (speaker, phrase, _) = self.said(person, ix);
                    lines.push(line(now, speaker, Told::Words(phrase), None));
                }
            }
            Event::ActOver => did(Speaker::Scene, Told::ActOver, now),
            // What follows is for who marks the run, or is told by what it changes.
            Event::Asked { .. }
            | Event::Looked(_)
            | Event::Found(_)
            | Event::Freed(_)
            | Event::Overheard(..)
            | Event::ChildQuestioned(_)
            | Event::Harmed(..)
            | Event::Kept(_)
            | Event::Broken(_)
            | Event::Became(..)
            | Event::Happened(_)
            | Event::Noted(..)
            | Event::Struck(..)
            | Event::Rated(..)
            | Event::Ended => {}
        }
    }

    /// Somebody comes to a place, or goes away; whether the official sees it. `before` is what happened in the move until then.
    fn is_seen_moving(self, who: PersonIx, to: Option<PlaceIx>, before: &[Event], now: &Now) -> bool {
        let moves = self.session.entries[..now.entry.unwrap_or(0)].iter().rev();
        let earlier = moves
            .map(|entry| &entry.events)
            .chain(now.entry.map(|_| &self.session.opening));
        let was = went(before, who).or_else(|| earlier.into_iter().find_map(|events| went(events, who)));
        let was = was.unwrap_or_else(|| self.session.drawn.at(self.scenario(), who));
        let is_here = |place: Option<PlaceIx>| place.is_some() && place == now.place;
        is_here(was) != is_here(to)
    }

    fn push_talk(self, person: PersonIx, event: talk::Event, now: &Now, lines: &mut Vec<Line>) {
        let script = self.scenario().script(person);
        match event {
            talk::Event::Asked(end, subject, _) => {
                let begin = self.begin_words(person, end, subject);
                let told = Told::Asked(begin, self.end_words(person, end, Some(subject)));
                lines.push(line(now, Speaker::You, told, None));
            }
            talk::Event::Replied(reply, _) => {
                let told = Told::Words(self.reply_words(person, reply));
                lines.push(line(now, Speaker::You, told, None));
            }
            talk::Event::Waited => {
                let waits = self.stock_to(person, StockKind::Waits);
                lines.extend(waits.map(|words| line(now, Speaker::You, Told::Words(words), None)));
            }
            talk::Event::TookBack(_) => {
                let takes = self.stock_to(person, StockKind::TakesBack);
                lines.extend(takes.map(|words| line(now, Speaker::You, Told::Words(words), None)));
            }
            talk::Event::Cared(care) => {
                let told = Told::Cared(self.care_words(person, care));
                lines.push(line(now, Speaker::You, told, None));
            }
            talk::Event::WordForWord => lines.push(line(now, Speaker::You, Told::WordForWord(person), None)),
            talk::Event::Line(ix, habit, _) => {
                let (speaker, phrase, at) = self.said(person, ix);
                let heard = self.rendered(person, ix, habit);
                let words = heard.map_or(phrase.words, Words::Text);
                lines.push(line(now, speaker, Told::Words(Phrase { words, ..phrase }), at));
            }
            talk::Event::Summed(answer) => {
                if let Some(text) = script.answer(answer).summed {
                    let at = LineAt { text, of: Some(person) };
                    let told = Told::Words(Phrase::by(person, Words::Text(text)));
                    lines.push(line(now, Speaker::Person(person), told, Some(at)));
                }
            }
            _ => {}
        }
    }

    /// A line of the talk with a person: who says it, in which words, and as what it can be noted.
    fn said(self, person: PersonIx, ix: LineIx) -> (Speaker, Phrase, Option<LineAt>) {
        let of = self.scenario().script(person).line(ix);
        let (speaker, phrase) = match of.by {
            Says::Person => (Speaker::Person(person), Phrase::by(person, of.words)),
            Says::Official => (Speaker::You, Phrase::to(person, of.words)),
            Says::Other(other) => {
                let other = PersonIx(other.0);
                let phrase = Phrase {
                    me: Party::Person(other),
                    ..Phrase::by(person, of.words)
                };
                (Speaker::Person(other), phrase)
            }
            Says::Seen => (Speaker::Scene, Phrase::by(person, of.words)),
        };
        let at = match of.words {
            Words::Text(text) => Some(LineAt { text, of: Some(person) }),
            Words::Stock(_) => None,
        };
        (speaker, phrase, at)
    }

    /// What was heard in place of a line.
    fn rendered(self, person: PersonIx, ix: LineIx, habit: Habit) -> Option<TextIx> {
        let of = self.scenario().script(person).line(ix);
        match habit {
            Habit::Softens => of.softened,
            Habit::Mishears => of.misheard,
            Habit::Faithful | Habit::SumsUp => None,
        }
    }
}

/// Where somebody went in these events, if they did; the last time counts.
fn went(events: &[Event], who: PersonIx) -> Option<Option<PlaceIx>> {
    events.iter().rev().find_map(|event| match *event {
        Event::Arrived(person, place) if person == who => Some(Some(place)),
        Event::Left(person) if person == who => Some(None),
        _ => None,
    })
}

impl Now {
    const fn at_start() -> Self {
        Self {
            entry: None,
            act: ActIx(0),
            second: 0,
            with: None,
            place: None,
            paper: None,
            said: None,
        }
    }

    const fn before(number: usize, entry: &Entry) -> Self {
        Self {
            entry: Some(number),
            act: entry.act,
            second: entry.second,
            with: entry.with,
            place: entry.place,
            paper: None,
            said: None,
        }
    }
}

const fn line(now: &Now, speaker: Speaker, told: Told, at: Option<LineAt>) -> Line {
    Line {
        entry: now.entry,
        act: now.act,
        second: now.second,
        with: now.with,
        speaker,
        told,
        at,
    }
}
