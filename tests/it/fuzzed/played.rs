//! A scenario that somebody handed in is played, read to its end, marked and kept.

use super::{MOVES, lab};
use reasonable_grounds::assess::assess;
use reasonable_grounds::debrief::debrief;
use reasonable_grounds::playtest::{Policy, Random};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::record::{Comparison, Header, RECORD_BYTES, decode, encode, replay};
use reasonable_grounds::scenario::Scenario;
use reasonable_grounds::session::Session;
use reasonable_grounds::wording;
use std::sync::Arc;

/// Plays at random, reads everything a trainee could read, marks, and keeps the run.
pub(crate) fn play_some(scenario: &Arc<Scenario>, practice: &Arc<Practice>, seed: u64) {
    let mut player = Random::new(seed, practice);
    let mut session = Session::begin(scenario.clone(), practice.clone(), seed);
    for _ in 0..MOVES {
        if session.is_over() {
            break;
        }
        let action = player.choose(session.view());
        if let Err(refusal) = session.apply(action) {
            let _ = wording::refusal(session.view(), &lab().messages, refusal);
        }
    }
    read_all(&session);
    let found = assess(&session);
    let _ = found.summary();
    let _ = debrief(&session, found);
    kept_and_read_back(&session, practice);
}

/// Everything that stands on the screen at this moment.
pub(crate) fn read_all(session: &Session) {
    let (view, messages) = (session.view(), &lab().messages);
    for line in view.lines() {
        let _ = (
            wording::line(view, messages, &line),
            wording::speaker(view, messages, &line),
        );
    }
    for person in view.people_here() {
        let _ = (
            view.questions(person),
            view.bearing(person),
            view.consents(person),
            view.interpreters(person),
        );
        let _ = (
            wording::mood(view, messages, person),
            wording::seclusion(view, messages, person),
        );
        let _ = wording::language(view, messages, person);
        for offer in view.conduct(Some(person)) {
            let _ = wording::offer(view, messages, &offer);
        }
    }
    for spot in view.spots() {
        let _ = view.text(view.spot_text(spot.ix));
    }
    for (document, _) in view.documents() {
        for (label, text, _) in view.document_rows(document) {
            let _ = (view.text(label), view.text(text));
        }
    }
    let _ = (
        wording::time_of_day(view, messages),
        view.places(),
        view.to_decide(),
        view.minutes(),
    );
}

/// A run that was kept is read back whole and comes to the same.
pub(crate) fn kept_and_read_back(session: &Session, practice: &Arc<Practice>) {
    let header = Header::of(session, "fuzzed-run-000000".into(), 0);
    let text = encode(session, &header, |n| n as u64);
    if text.len() > RECORD_BYTES {
        // Tens of thousands of people can be decided about in one run, by a machine.
        return;
    }
    let decoded = decode(text.as_bytes()).expect("what we keep can be read");
    assert!(
        decoded.fault.is_none() && decoded.torn.is_none(),
        "what we keep is whole: {:?}",
        decoded.fault
    );
    let again = replay(&decoded.record, session.scenario(), practice);
    assert_eq!(
        again.verdict,
        Comparison::Same,
        "played again it comes to something else"
    );
}
