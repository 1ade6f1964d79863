//! Everything that is hidden in a run, as plain data: the state of the people, the cues, the events, the marks so far.

use super::condition::{Condition, Teller};
use super::marks::{MarksInside, marks};
use super::people::{TalkInside, people};
use crate::locale::{Messages, form, said};
use crate::scenario::{CueIx, DrawKind, EventIx, PersonIx, Run, Scenario};
use crate::session::Session;
use crate::wording;

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

impl Gate {
    pub(super) fn new(what: String, teller: Teller<'_>, when: Run, who: Option<PersonIx>) -> Self {
        Self {
            what,
            is_open: teller.inside.all_hold(when, who),
            when: teller.all(when, who),
        }
    }
}

/// A cue from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueInside {
    /// The cue.
    pub cue: CueIx,
    /// Its name in the file.
    pub id: String,
    /// As the notebook quotes it.
    pub text: String,
    /// About whom.
    pub about: String,
    /// The indicators it shows, with their short names; none for a decoy.
    pub shows: Vec<String>,
    /// The mistake it tempts to.
    pub tempts: Option<String>,
    /// Whether it surfaces in this draw.
    pub surfaces: bool,
    /// How it was perceived, when it was.
    pub met: Option<String>,
    /// What gives it.
    pub given_by: Vec<String>,
}

/// An event from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventInside {
    /// The event.
    pub event: EventIx,
    /// Its name in the file.
    pub id: String,
    /// What one sees or hears.
    pub say: String,
    /// Whether it has happened.
    pub has_happened: bool,
    /// What it waits for: its time and its conditions.
    pub when: Vec<Condition>,
    /// What keeps it from happening, any one of them.
    pub unless: Vec<Condition>,
}

/// A run from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The clock, in words.
    pub clock: String,
    /// What the seed decided.
    pub drawn: Vec<String>,
    /// The people.
    pub people: Vec<TalkInside>,
    /// The cues, in the order of the file.
    pub cues: Vec<CueInside>,
    /// The events, in the order of the file.
    pub events: Vec<EventInside>,
    /// Places, things and deeds that have conditions.
    pub gates: Vec<Gate>,
    /// What the run would score if it ended now.
    pub marks: MarksInside,
}

/// Looks into a run.
#[must_use]
pub fn inspect(session: &Session, messages: &Messages) -> Inspection {
    let teller = Teller::new(session, messages);
    let scenario = session.scenario();
    let view = session.view();
    let (passed, all) = view.minutes();
    let time = wording::time_of_day(view, messages);
    Inspection {
        clock: messages.say(&said!("inside-clock", time = time, passed = passed, all = all)),
        drawn: drawn(teller),
        people: people(session, messages),
        cues: scenario.cue_ixs().map(|ix| cue(teller, ix)).collect(),
        events: scenario.event_ixs().map(|ix| event(teller, ix)).collect(),
        gates: gates(teller),
        marks: marks(session, messages),
    }
}

/// What the seed decided, in words.
fn drawn(teller: Teller<'_>) -> Vec<String> {
    let (session, m, view) = (teller.session, teller.messages, teller.view());
    let scenario = session.scenario();
    let mut all = Vec::new();
    for ix in scenario.draw_ixs() {
        let draw = scenario.draw(ix);
        let words: Vec<String> = match &draw.kind {
            DrawKind::Deal { to, .. } => to
                .iter()
                .map(|&p| format!("{} = {}", scenario.person(p).id, view.name(p)))
                .collect(),
            DrawKind::Surface { of, .. } => of
                .iter()
                .filter(|&&c| teller.inside.surfaces(c))
                .map(|&c| scenario.cue(c).id.clone())
                .collect(),
            DrawKind::Choose { one_of } => {
                let word = usize::from(session.drawn().word(ix));
                one_of.get(word).cloned().into_iter().collect()
            }
        };
        let words = wording::list(m, &words);
        all.push(m.say(&said!("log-said", who = draw.id.as_str(), words = &words)));
    }
    all
}

fn cue(teller: Teller<'_>, ix: CueIx) -> CueInside {
    let (session, m, view) = (teller.session, teller.messages, teller.view());
    let (scenario, practice) = (session.scenario(), session.practice());
    let cue = scenario.cue(ix);
    let about: Vec<String> = cue.about.iter().map(|&p| view.name(p).to_owned()).collect();
    CueInside {
        cue: ix,
        id: cue.id.clone(),
        text: view.text(cue.text).into_owned(),
        about: wording::list(m, &about),
        shows: cue
            .shows
            .iter()
            .map(|&i| wording::indicator(m, practice.indicator(i)))
            .collect(),
        tempts: cue.tempts.as_ref().map(|code| wording::rule(m, practice, code)),
        surfaces: teller.inside.surfaces(ix),
        met: teller.inside.met(ix).map(|how| wording::how(view, m, how)),
        given_by: given_by(scenario, ix),
    }
}

/// What gives a cue, in the names of the file.
fn given_by(scenario: &Scenario, cue: CueIx) -> Vec<String> {
    let mut all = Vec::new();
    for spot in scenario.hotspot_ixs().map(|h| scenario.hotspot(h)) {
        if spot.cues.contains(&cue) {
            all.push(format!("{}/{}", scenario.place(spot.place).id, spot.element));
        }
    }
    for document in scenario.document_ixs().map(|d| scenario.document(d)) {
        if document.rows.iter().any(|r| r.cue == Some(cue)) {
            all.push(document.id.clone());
        }
        let compared = document.compare.iter().filter(|c| c.cues.contains(&cue));
        all.extend(compared.map(|c| format!("{} + {}", document.id, scenario.document(c.with).id)));
    }
    for question in scenario.question_ixs().map(|q| scenario.question(q)) {
        for (number, &answer) in question.answers.iter().enumerate() {
            if scenario.answer(answer).gives.contains(&cue) {
                all.push(format!("{} ({})", question.id, number + 1));
            }
        }
    }
    for local in scenario.local_ixs().map(|l| scenario.local(l)) {
        if local.gives.contains(&cue) {
            all.push(local.does.word().to_owned());
        }
    }
    let events = scenario.event_ixs().map(|e| scenario.event(e));
    all.extend(events.filter(|e| e.gives.contains(&cue)).map(|e| e.id.clone()));
    all
}

fn event(teller: Teller<'_>, ix: EventIx) -> EventInside {
    let event = teller.session.scenario().event(ix);
    let minute = teller.inside.minute();
    let mut when: Vec<Condition> = event
        .at
        .map(|at| Condition {
            words: teller.minutes(form!("cond-after", need, now), at),
            holds: minute >= at,
        })
        .into_iter()
        .collect();
    when.extend(teller.all(event.when, None));
    EventInside {
        event: ix,
        id: event.id.clone(),
        say: teller.view().text(event.say).into_owned(),
        has_happened: teller.inside.has_happened(ix),
        when,
        unless: teller.all(event.unless, None),
    }
}

/// Places, things to look at and things to do in general that have conditions.
fn gates(teller: Teller<'_>) -> Vec<Gate> {
    let (m, view, scenario) = (teller.messages, teller.view(), teller.session.scenario());
    let mut gates = Vec::new();
    for place in scenario.place_ixs().map(|p| scenario.place(p)) {
        if !place.when.is_empty() {
            gates.push(Gate::new(
                m.say(&said!("deed-go", place = view.text(place.title))),
                teller,
                place.when,
                None,
            ));
        }
    }
    for spot in scenario.hotspot_ixs().map(|h| scenario.hotspot(h)) {
        if !spot.when.is_empty() {
            gates.push(Gate::new(
                m.say(&said!("deed-look", spot = view.text(spot.label))),
                teller,
                spot.when,
                None,
            ));
        }
    }
    for local in scenario.local_ixs().map(|l| scenario.local(l)) {
        if local.does.is_general() && !local.when.is_empty() {
            gates.push(Gate::new(m.say(&local.does.key().about("")), teller, local.when, None));
        }
    }
    gates
}
