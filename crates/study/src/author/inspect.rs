//! Everything that is hidden in a run, as plain data: the people, the moments of the day, what is open, the marks so far.

use super::condition::{Condition, Inner};
use super::marks::MarksInside;
use super::person::PersonInside;
use super::workbench::Places;
use grounds_core::assess::Careful;
use grounds_core::locale::{Messages, said};
use grounds_core::scenario::{Cond, Dealt, EventIx};
use grounds_core::session::Session;
use grounds_core::wording::Voices;

/// Something that is open or shut, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// What it is.
    pub what: String,
    /// Whether it is open now.
    pub is_open: bool,
    /// Its conditions.
    pub when: Vec<Condition>,
}

/// A moment of the day from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventInside {
    /// Its name in the file.
    pub id: String,
    /// What one sees or hears first.
    pub say: String,
    /// Whether it has come.
    pub has_happened: bool,
    /// What it waits for: its time and its conditions.
    pub when: Vec<Condition>,
    /// File, line and column, as editors write them.
    pub place: Option<String>,
}

/// A run from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The clock, in words.
    pub clock: String,
    /// What the seed decided.
    pub drawn: Vec<String>,
    /// The people.
    pub people: Vec<PersonInside>,
    /// The moments of the day, in the order of the file.
    pub events: Vec<EventInside>,
    /// Places and things to look at that have conditions.
    pub gates: Vec<Gate>,
    /// What is made of the run if it ends now.
    pub marks: MarksInside,
}

/// Looks into a run. `careful` is what somebody careful comes to in the same draw.
#[must_use]
pub fn inspect(
    session: &Session,
    careful: &Careful,
    places: &Places,
    voices: &Voices,
    messages: &Messages,
) -> Inspection {
    let inner = Inner::new(session, voices, messages, places);
    let act = session.scenario().act(session.act());
    let passed = u16::try_from(session.second() / 60).unwrap_or(u16::MAX);
    let time = messages.time(act.starts.saturating_add(passed), None);
    Inspection {
        clock: messages.say(&said!("inside-clock", time = time, passed = passed, all = act.minutes)),
        drawn: inner.drawn(),
        people: inner.people(careful),
        events: session.scenario().events().map(|event| inner.event(event)).collect(),
        gates: inner.gates(),
        marks: inner.marks(careful),
    }
}

impl Inner<'_> {
    /// What the seed decided, in words of the file.
    fn drawn(&self) -> Vec<String> {
        let (scenario, drawn) = (self.scenario(), self.session.drawn());
        let mut all = Vec::new();
        for cast in scenario.casts().map(|ix| scenario.cast(ix)) {
            let met = cast.of.iter().filter(|&&who| drawn.is_met(who));
            let met: Vec<String> = met
                .map(|&who| format!("{}: {}", scenario.person(who).id, self.truth_id(who)))
                .collect();
            all.push(self.said(&cast.id, &met));
        }
        for deal in scenario.deals() {
            if matches!(deal.what, Dealt::Faces(_)) {
                let met = deal.to.iter().filter(|&&who| drawn.is_met(who));
                let met: Vec<String> = met
                    .map(|&who| format!("{}: {}", scenario.person(who).id, self.name(who)))
                    .collect();
                all.push(self.said(&deal.id, &met));
            }
        }
        all
    }

    fn said(&self, who: &str, words: &[String]) -> String {
        self.messages
            .say(&said!("log-said", who = who, words = words.join(", ")))
    }

    fn event(&self, ix: EventIx) -> EventInside {
        let (event, m) = (self.scenario().event(ix), self.messages);
        let now = self.session.second() / 60;
        let mut when: Vec<Condition> = event
            .at
            .into_iter()
            .map(|need| Condition {
                words: m.say(&said!("cond-after", need = need, now = now)),
                holds: now >= u32::from(need),
            })
            .collect();
        when.extend(event.day.map(|day| Condition {
            words: m.say(&said!("cond-day", what = &*self.scenario().act(day).id)),
            holds: self.session.act() == day,
        }));
        when.extend(self.all(&event.when, event.by));
        let first = event.lines.first();
        EventInside {
            id: event.id.to_string(),
            say: first.map_or_else(String::new, |line| self.text(line.text, line.by)),
            has_happened: self.session.has_happened(ix),
            when,
            place: first
                .and_then(|line| self.places.get(&line.text))
                .map(super::fault::place),
        }
    }

    /// Places and things to look at that have conditions.
    fn gates(&self) -> Vec<Gate> {
        let (m, scenario) = (self.messages, self.scenario());
        let places = scenario.places().map(|ix| scenario.place(ix)).map(|place| {
            let title = self.text(place.title, None);
            (m.say(&said!("deed-go", place = title)), &place.when)
        });
        let spots = scenario.spots().map(|ix| scenario.spot(ix)).map(|spot| {
            let label = self.text(spot.label, None);
            (m.say(&said!("deed-look", spot = label)), &spot.when)
        });
        let all = places.chain(spots).filter(|(_, when)| !when.is_empty());
        all.map(|(what, when)| self.gate(what, when)).collect()
    }

    fn gate(&self, what: String, when: &[Cond]) -> Gate {
        Gate {
            what,
            is_open: when.iter().all(|cond| self.session.holds(cond, None)),
            when: self.all(when, None),
        }
    }
}
