//! What an author sees of a run from the inside.

use crate::{bench, standing};
use grounds_core::session::Action;
use grounds_core::talk::Turn;
use grounds_core::talk::players::{Player, TEXTBOOK};
use grounds_study::author::{PersonInside, Stands, SubjectInside, TalkInside, Workbench};

/// Somebody who talks well with the first person about whom a decision is asked, for so many turns.
fn talked(bench: &mut Workbench, turns: usize) {
    let session = bench.session().expect("it can be played");
    let who = session.to_decide().next().expect("somebody is met");
    let place = session.place_of(who);
    if let Some(place) = place {
        let _ = bench.act(&Action::Go(place));
    }
    bench.act(&Action::Sit(who)).expect("the person talks");
    let mut player = Player::new(TEXTBOOK, 3);
    for _ in 0..turns {
        let session = bench.session().expect("it can be played");
        let Some(turn) = session.at_table().and_then(|table| table.played(&mut player, false)) else {
            break;
        };
        bench.act(&Action::Say(turn)).expect("a player takes what can be taken");
    }
}

fn first(bench: &Workbench) -> PersonInside {
    let inside = standing(bench).inside.expect("it can be played");
    inside.people.into_iter().next().expect("somebody is met")
}

fn talk(bench: &Workbench) -> TalkInside {
    first(bench).talk.expect("they talk")
}

/// If this fails, an author does not see what moves a person, or sees another person's.
#[test]
fn what_moves_a_person_is_shown() {
    let mut bench = bench("one-talk", 5);
    let before = first(&bench);
    assert!(before.talk.is_none() && before.truth.is_some(), "{before:?}");
    assert_eq!(before.known.len(), 2, "{:?}", before.known);
    talked(&mut bench, 12);
    let (shown, session) = (talk(&bench), bench.session().expect("it can be played"));
    let who = session.to_decide().next().expect("somebody is met");
    let inside = session.inside(who).expect("they talk");
    assert_eq!(shown.trust, (inside.trust, inside.ceiling));
    assert_eq!((shown.distress, shown.reach), (inside.distress, inside.reach));
    assert_eq!(shown.fears.len(), inside.fears.len() as usize);
    let met = shown.fears.iter().filter(|(_, is_met)| *is_met).count();
    assert_eq!(met, inside.met.len() as usize);
    assert_eq!(shown.subjects.len(), session.scenario().script(who).subjects().len());
}

/// If this fails, an author is told that something comes which does not, or that nothing keeps a line that never comes.
#[test]
fn what_would_be_told_is_told() {
    let mut bench = bench("one-talk", 5);
    talked(&mut bench, 8);
    let mut tried = 0;
    for _ in 0..30 {
        let session = bench.session().expect("it can be played").clone();
        let Some(table) = session.at_table() else { break };
        let rules = &session.practice().talk().rules;
        let open = |turn: &Turn| match turn {
            Turn::Say(end) => session
                .kind_of(*end)
                .is_some_and(|kind| kind.invites() && rules.kind(kind).recommended),
            _ => false,
        };
        let turns = table.turns();
        let turn = turns.iter().copied().find(open);
        if let Some(Turn::Say(end)) = turn {
            let script = session.scenario().script(table.person);
            let subject = script.set(script.end(end).set).subject;
            if let Some(subject) = subject {
                let id = session.scenario().subject_id(table.person, subject);
                let shown = talk(&bench)
                    .subjects
                    .into_iter()
                    .find(|one| one.id == id)
                    .expect("it is shown");
                tried += usize::from(holds(&mut bench, end, &shown));
            }
        }
        let mut player = Player::new(TEXTBOOK, 3);
        let next = bench
            .session()
            .and_then(|session| session.at_table()?.played(&mut player, false));
        let Some(next) = next else { break };
        bench.act(&Action::Say(next)).expect("a player takes what can be taken");
    }
    assert!(tried > 2, "{tried}");
}

/// Says an end, looks whether what was announced is what comes, and takes it back. Whether anything was announced.
fn holds(bench: &mut Workbench, end: grounds_core::scenario::talk::EndIx, shown: &SubjectInside) -> bool {
    let announced = shown.answers.iter().find(|answer| answer.stands == Stands::Comes);
    let Some(announced) = announced else { return false };
    bench.act(&Action::Say(Turn::Say(end))).expect("it can be said");
    let told = talk(bench)
        .subjects
        .into_iter()
        .find(|one| one.id == shown.id)
        .expect("it is shown");
    bench.back();
    assert!(told.told > shown.told, "{}: {announced:?} does not come", shown.id);
    true
}

/// If this fails, a line that is kept back has no reason beside it, or points at no place in the files.
#[test]
fn every_line_has_a_place_and_every_one_kept_back_a_reason() {
    let mut bench = bench("one-talk", 5);
    talked(&mut bench, 4);
    let (mut lines, mut kept) = (0, 0);
    for subject in talk(&bench).subjects {
        assert_eq!(subject.is_open, subject.shut.is_none(), "{subject:?}");
        for answer in &subject.answers {
            assert!(!answer.why.is_empty(), "{}: {answer:?}", subject.id);
            kept += usize::from(answer.stands == Stands::Not);
            for line in &answer.lines {
                if let Some(place) = &line.place {
                    assert!(
                        place.starts_with("talks/") || place.starts_with("scenario.ron:"),
                        "{place}"
                    );
                    assert_eq!(place.split(':').count(), 3, "{place}");
                    lines += 1;
                }
            }
        }
    }
    assert!(lines > 40 && kept > 20, "{lines} {kept}");
    let weight = talk(&bench)
        .subjects
        .iter()
        .flat_map(|s| s.answers.clone())
        .any(|a| a.why.iter().any(|why| why.starts_with("Needs ")));
    assert!(weight, "nothing is said to need more trust");
}

/// If this fails, a place leads to other words than the line.
#[test]
fn a_place_leads_to_the_line() {
    let mut bench = bench("one-talk", 5);
    talked(&mut bench, 1);
    let files = crate::support::bundle("one-talk");
    let mut looked = 0;
    for subject in talk(&bench).subjects {
        for line in subject.answers.iter().flat_map(|answer| &answer.lines) {
            let Some(place) = &line.place else { continue };
            let mut parts = place.split(':');
            let (file, at) = (parts.next().expect("a file"), parts.next().expect("a line"));
            let at: usize = at.parse().expect("a number");
            let text = String::from_utf8(files[file].clone()).expect("files are text");
            let there = text.lines().nth(at - 1).expect("the file is so long");
            let word = |words: &str| -> String { words.chars().filter(|c| c.is_alphanumeric()).take(6).collect() };
            // Words about dealt people are filled in; the rest is as it stands.
            if !there.contains('{') {
                let (there, words) = (
                    word(there.trim_start_matches(|c: char| !c.is_alphabetic())),
                    word(&line.words),
                );
                looked += usize::from(there == words);
                assert!(
                    text.lines().nth(at - 1).is_some_and(|l| word_in(l, &line.words)),
                    "{place}: {there} {words}"
                );
            }
        }
    }
    assert!(looked > 5, "{looked}");
}

/// Whether the first letters of some words stand in a line, whatever stands between them.
fn word_in(line: &str, words: &str) -> bool {
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let words: String = letters(words).chars().take(12).collect();
    letters(line).contains(&words)
}

/// If this fails, an author cannot ask what the last move was worth, or reads of one that was taken back.
#[test]
fn the_last_move_is_judged_when_it_is_asked_for() {
    let mut bench = bench("one-talk", 5);
    talked(&mut bench, 3);
    assert!(standing(&bench).worth.is_none());
    bench.judge_last();
    let worth = standing(&bench).worth.expect("it was asked for");
    assert!(
        worth.words.contains("points") && worth.words.contains("sure"),
        "{worth:?}"
    );
    bench.back();
    assert!(standing(&bench).worth.is_none(), "it is that of another move");
}

/// If this fails, the author reads moves as the program writes them.
#[test]
fn moves_are_told_in_words() {
    let mut bench = bench("one-talk", 5);
    talked(&mut bench, 10);
    let shown = standing(&bench);
    assert!(shown.moments.len() > 8);
    for moment in &shown.moments {
        assert!(
            !moment.words.contains('#') && !moment.words.contains("(\""),
            "{}",
            moment.words
        );
    }
    assert!(shown.moments.iter().any(|moment| moment.words.starts_with("Say to ")));
    assert!(
        shown
            .moments
            .iter()
            .any(|moment| moment.words.starts_with("Sit down with "))
    );
}
