//! How many gestures things take: a note two, a first question at most four after meeting somebody, a decision at most eight.
//! Each count is held on every scenario, and shown to be one that can come out otherwise.

use crate::support::{SCENARIOS, practice, scenario};
use crate::walk::{Face, acts};
use grounds_core::assess::textbook;
use grounds_core::scenario::talk::Yes;
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::{Action, Decided, Session};
use grounds_desk::memory::Panel;
use grounds_desk::shown::talk::RowIs;
use grounds_desk::shown::{self, Offer};
use grounds_desk::wish::{Part, Slot, Turn, Wish};

/// A note is so many gestures: touching a line, and saying how it is sorted.
const NOTE: usize = 2;
/// A first question is so many at most.
const QUESTION: usize = 4;
/// A decision is so many at most.
const DECISION: usize = 8;

/// Puts the first line of the screen onto a page, by what stands on the screen; gives the gestures.
fn note(face: &mut Face) -> usize {
    let line = face.lines().into_iter().next().expect("something can be noted");
    let touch = line.touch.expect("it can be touched");
    let before = face.gestures;
    face.wish(touch.wish);
    let lying = face.run().lying.expect("it lies open");
    assert!(
        !lying.sorts.is_empty(),
        "it belongs to somebody without a word: {lying:?}"
    );
    face.take(&lying.sorts[0]);
    face.gestures - before
}

/// If this fails, noting a line is work, and nobody does it.
#[test]
fn a_note_is_two_gestures() {
    for name in SCENARIOS {
        for seed in 1..6 {
            let mut face = Face::begun(name, seed);
            face.answer();
            assert_eq!(note(&mut face), NOTE, "{name}, {seed}");
            face.wish(Turn::Panel(Panel::Notebook).into());
            let shown::Panel::Notebook(notebook) = face.run().panel else {
                panic!("the notebook is open")
            };
            let page = notebook.page.expect("a page is open");
            assert_eq!(page.piles[0].lines.len(), 1, "{name}, {seed}: it stands on the page");
        }
    }
}

/// If this fails, a line gets into the notebook because somebody looked at it, or by itself.
#[test]
fn touching_alone_notes_nothing() {
    for name in SCENARIOS {
        let mut face = Face::begun(name, 1);
        face.answer();
        let touch = face.lines().remove(0).touch.expect("it can be touched");
        face.wish(touch.wish);
        let view = face.desk.view().expect("a run is open");
        let noted: usize = view
            .pages()
            .iter()
            .map(|page| page.counts.len() + page.unsorted.len())
            .sum();
        assert_eq!(noted, 0, "{name}");
    }
}

/// Goes where somebody is with whom one can sit down.
fn meet_somebody(face: &mut Face) -> Option<()> {
    let mut been = Vec::new();
    loop {
        face.answer();
        let sits = |offer: &Offer| acts(offer, |action| matches!(action, Action::Sit(_)));
        if face.offers().iter().any(sits) {
            return Some(());
        }
        let new = |offer: &Offer| acts(offer, |action| matches!(action, Action::Go(_))) && !been.contains(&offer.wish);
        been.push(face.first(new)?.wish);
    }
}

/// Asks somebody a first question, by what stands on the screen, after so many gestures of something else; gives the gestures
/// since the person was met.
fn question(face: &mut Face, detour: usize) -> Option<usize> {
    meet_somebody(face)?;
    let before = face.gestures;
    for _ in 0..detour {
        // Looking closer, and away again.
        face.first(|offer| matches!(offer.wish, Wish::Turn(Turn::Person(_))))?;
    }
    face.first(|offer| acts(offer, |action| matches!(action, Action::Sit(_))))?;
    for _ in 0..20 {
        let shown::Panel::Talk(talk) = face.run().panel else {
            face.answer();
            continue;
        };
        let view = face.desk.view().expect("a run is open");
        let begins = view.table().is_some_and(|table| table.begins);
        let rows = || talk.rows.iter().flatten();
        let says = rows().find(|row| row.is == RowIs::Says);
        let goes = rows().find(|row| row.is == RowIs::Subject);
        let row = says.or(goes)?.clone();
        let is_question = row.is == RowIs::Says && !begins && talk.subject.is_some();
        face.take(&row.offer);
        if is_question {
            return Some(face.gestures - before);
        }
    }
    None
}

/// If this fails, a ritual stands between meeting somebody and asking them something.
#[test]
fn a_first_question_is_at_most_four_gestures_away() {
    for name in SCENARIOS {
        for seed in 1..12 {
            let mut face = Face::begun(name, seed);
            let took = question(&mut face, 0).unwrap_or_else(|| panic!("{name}, {seed}: nobody can be asked"));
            assert!(took <= QUESTION, "{name}, {seed}: {took} gestures");
        }
    }
}

/// If this fails, what a first question takes is not counted: a way round would not be seen.
#[test]
fn a_way_round_is_counted() {
    for name in SCENARIOS {
        let straight = question(&mut Face::begun(name, 1), 0).expect("somebody can be asked");
        let round = question(&mut Face::begun(name, 1), 4).expect("somebody can be asked");
        assert_eq!(round, straight + 4, "{name}");
        assert!(round > QUESTION, "{name}");
    }
}

/// Where a textbook run stands before it is decided, and what it decides.
pub(crate) fn before_deciding(name: &'static str, seed: u64) -> (Face, Vec<(PersonIx, Decided)>) {
    let session = Session::begin(scenario(name), practice(), seed, 0);
    let played = textbook(&session, |_, _, _| {});
    let mut face = Face::begun(name, seed);
    let mut decided = Vec::new();
    for entry in played.entries() {
        match &entry.action {
            Action::Decide(person, of) => decided.push((*person, (**of).clone())),
            Action::End => {}
            // What counts is sorted so while one listens; the decision is made from the page.
            action => face.wish(Wish::Act(action.clone())),
        }
    }
    face.wish(Turn::Panel(Panel::Decide).into());
    (face, decided)
}

/// Every gesture of a decision, from an empty draft, found on the screen. `is_by_hand` gives every line and every service one by
/// one.
fn decide(face: &mut Face, person: PersonIx, of: &Decided, is_by_hand: bool) -> usize {
    if shown_decision(face).person != person {
        let turns = |offer: &Offer| offer.wish == Turn::Deciding(person).into();
        face.first(turns).expect("one can turn to them");
    }
    face.gestures = 0;
    let mut parts: Vec<Part> = of
        .findings
        .first()
        .map(|&finding| Part::Finding(finding))
        .into_iter()
        .collect();
    parts.extend(of.findings.get(1).map(|&finding| Part::Besides(finding)));
    parts.extend(grounds(face, of, is_by_hand));
    parts.extend(services(face, person, of, is_by_hand));
    parts.extend(of.offences.map(Part::Offences));
    parts.extend(of.onward.map(Part::Onward));
    parts.extend(of.to.map(Part::To));
    parts.extend(of.way_back.then_some(Part::WayBack));
    for part in parts {
        open(face, part.slot());
        let wish: Wish = Turn::Decision(person, part).into();
        face.first(|offer| offer.wish == wish)
            .unwrap_or_else(|| panic!("{part:?} is not on the screen"));
    }
    let finish = shown_decision(face).finish.and_then(|finish| finish.wish);
    face.wish(finish.expect("nothing is missing"));
    let took = face.gestures;
    let kept = face
        .desk
        .open()
        .session()
        .and_then(|session| session.decided(person).cloned());
    let kept = kept.expect("it is decided");
    assert_eq!((&kept.findings, &kept.services), (&of.findings, &of.services));
    assert_eq!(kept.grounds.len(), of.grounds.len());
    took
}

/// Opens a place of the sentence, where another one is open: a window shows what fits into one of them.
fn open(face: &mut Face, slot: Slot) {
    let decision = shown_decision(face);
    if decision.open != Some(slot) && slot != Slot::WayBack {
        let place = decision.statement.into_iter().find(|sentence| sentence.is == slot);
        face.take(&place.unwrap_or_else(|| panic!("{slot:?} has no place")).offer);
    }
}

fn shown_decision(face: &Face) -> shown::decide::Decision {
    match face.run().panel {
        shown::Panel::Decide(decide) => decide.decision.expect("somebody is decided about"),
        other => panic!("the decisions are open: {other:?}"),
    }
}

fn grounds(face: &Face, of: &Decided, is_by_hand: bool) -> Vec<Part> {
    let shown = shown_decision(face).grounds;
    let pile = shown.first().and_then(|ground| ground.sort);
    match pile.filter(|_| !is_by_hand && shown.len() == of.grounds.len()) {
        Some(sort) => vec![Part::Grounds(sort)],
        None => of.grounds.iter().map(|&line| Part::Ground(line)).collect(),
    }
}

/// What was agreed to in one step, and without what is not wanted; or each by itself, where that is shorter.
fn services(face: &Face, person: PersonIx, of: &Decided, is_by_hand: bool) -> Vec<Part> {
    let view = face.desk.view().expect("a run is open");
    let agreed = view.settled(person).into_iter().filter(|one| one.says == Yes::Yes);
    let (help, told): (Vec<ServiceIx>, Vec<ServiceIx>) = agreed.map(|one| one.to).partition(|to| view.helps(*to));
    let each = of.services.iter().map(|&to| Part::Service(to));
    let each: Vec<Part> = each.chain(of.told.iter().map(|&to| Part::Told(to))).collect();
    let other = |all: &[ServiceIx], wanted: &[ServiceIx], part: fn(ServiceIx) -> Part| -> Vec<Part> {
        let is_other = |to: &&ServiceIx| all.contains(to) != wanted.contains(to);
        all.iter().chain(wanted).filter(is_other).map(|&to| part(to)).collect()
    };
    let others = [
        other(&help, &of.services, Part::Service),
        other(&told, &of.told, Part::Told),
    ]
    .concat();
    let at_once = std::iter::once(Part::Agreed).chain(others);
    let at_once: Vec<Part> = at_once.collect();
    if help.len() + told.len() > 1 && at_once.len() < each.len() && !is_by_hand {
        at_once
    } else {
        each
    }
}

/// If this fails, deciding is filling in a form.
#[test]
fn a_decision_is_at_most_eight_gestures() {
    for name in SCENARIOS {
        for seed in 1..9 {
            let (mut face, decided) = before_deciding(name, seed);
            assert!(!decided.is_empty(), "{name}, {seed}: nobody is decided about");
            for (person, of) in decided {
                let took = decide(&mut face, person, &of, false);
                assert!(took <= DECISION, "{name}, {seed}: {took} gestures for {of:?}");
            }
        }
    }
}

/// If this fails, the gestures of a decision are not counted: giving every line by itself would seem as short.
#[test]
fn a_decision_line_by_line_is_counted() {
    let (mut face, decided) = before_deciding("one-talk", 2);
    let (person, of) = decided.into_iter().next().expect("somebody is decided about");
    assert!(of.grounds.len() > 4, "{of:?}");
    let took = decide(&mut face, person, &of, true);
    assert!(took > DECISION, "{took}");
}
