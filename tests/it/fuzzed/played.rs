//! A scenario that somebody handed in is played, read to its end, judged and kept.

use super::anything::{Picks, anything};
use super::{MOVES, lab};
use reasonable_grounds::assess::{assess, careful};
use reasonable_grounds::debrief::{Speaks, debrief};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::record::{Comparison, Header, RECORD_BYTES, decode, encode, replay};
use reasonable_grounds::scenario::Scenario;
use reasonable_grounds::session::{Phase, Session};
use reasonable_grounds::talk::Page;
use reasonable_grounds::wording::{Teller, Voices};
use std::sync::Arc;

/// Plays at random, reads everything a trainee could read, judges, and keeps the run.
pub(crate) fn play_some(scenario: &Arc<Scenario>, practice: &Arc<Practice>, seed: u64) {
    let mut session = Session::begin(scenario.clone(), practice.clone(), seed, 0);
    let (voices, messages) = (Voices::english(), &lab().messages);
    let mut picks = Picks(seed);
    for _ in 0..MOVES {
        if session.phase() == Phase::Ended {
            break;
        }
        if let Some(Err(refusal)) = anything(&session, &mut picks).map(|action| session.apply(action).map(<[_]>::len)) {
            let _ = Teller::of(session.view(), &voices, messages).refusal(refusal);
        }
    }
    read_all(&session);
    let known = careful(&session);
    if let Ok(assessed) = assess(&session, &known) {
        let learned = debrief(&session, &known, assessed);
        let speaks = Speaks::of(&session, &voices, messages);
        for shown in &learned.acts {
            let _ = speaks.block(&shown.block);
        }
    }
    kept_and_read_back(&session, practice);
}

/// Everything that stands on the screen at this moment.
pub(crate) fn read_all(session: &Session) {
    let (view, voices, messages) = (session.view(), Voices::english(), &lab().messages);
    let teller = Teller::of(view, &voices, messages);
    for line in view.lines() {
        let _ = teller.line(&line);
    }
    for page in [Page::Talk, Page::Else(0), Page::Care] {
        assert!(
            view.rows(page).into_iter().flatten().count() <= 7,
            "more is in sight than can be weighed"
        );
    }
    for person in view.people_here() {
        let _ = (
            teller.name(person.person),
            view.deeds(Some(person.person)),
            view.interpreters(person.person),
        );
    }
    for spot in view.spots() {
        let _ = teller.say(&spot.label);
    }
    for paper in view.papers() {
        let _ = teller.say(&paper.title);
    }
    let _ = (view.ways(), view.pages(), view.decisions(), view.act().time());
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
