//! What stands on every screen, in one walk through a scenario: as text, in English and with the interface in Khmer; and what
//! must stand on none.

use crate::place::Place;
use crate::support::practice;
use crate::walk::{Face, acts};
use grounds_core::assess::textbook;
use grounds_core::locale::{Choice, pair};
use grounds_core::scenario::talk::{TextIx, Words};
use grounds_core::session::view::{Speaker, Told as Tells};
use grounds_core::session::{Action, Session};
use grounds_core::talk::{self, Page};
use grounds_core::vocabulary::words::Deed;
use grounds_desk::memory::{Card, Fold, Panel};
use grounds_desk::settings::Settings;
use grounds_desk::shown::talk::RowIs;
use grounds_desk::shown::{self, Body, Offer};
use grounds_desk::voice::Translation;
use grounds_desk::wish::{Part, Turn, Wish};

/// Takes the first row of the talk that is like this.
fn row(face: &mut Face, is: RowIs) {
    let shown::Panel::Talk(talk) = face.run().panel else {
        panic!("one sits with somebody")
    };
    let row = talk.rows.iter().flatten().find(|row| row.is == is);
    let row = row.unwrap_or_else(|| panic!("no {is:?} in sight: {talk:?}")).clone();
    face.take(&row.offer);
}

/// Notes the first line that can be, as counting.
fn note(face: &mut Face) {
    let line = face.lines().into_iter().next_back().expect("something can be noted");
    face.wish(line.touch.expect("it can be touched").wish);
    let sorts = face.run().lying.expect("it lies open").sorts;
    face.take(&sorts[0]);
}

/// Every screen of a run, one after the other: its name, and what stands on it.
fn walk(place: Place, settings: Settings) -> Vec<(&'static str, String)> {
    let mut face = Face::at(place, settings, 7);
    let mut all = vec![("shelf", face.plain())];
    let mut see = |name, face: &Face| all.push((name, face.plain()));
    face.wish(Wish::Open(0));
    see("prebrief", &face);
    face.wish(Wish::Begin);
    see("place", &face);
    face.first(|offer| matches!(offer.wish, Wish::Turn(Turn::Person(_))));
    see("closer", &face);
    for _ in 0..3 {
        face.first(|offer| acts(offer, |action| matches!(action, Action::Look(_))));
    }
    see("looked", &face);
    face.wish(Turn::Panel(Panel::Papers).into());
    for _ in 0..2 {
        face.first(|offer| acts(offer, |action| matches!(action, Action::Read(..))));
    }
    see("papers", &face);
    let touch = face.lines().remove(0).touch.expect("a row can be touched");
    face.wish(touch.wish);
    see("a line lies open", &face);
    face.wish(Turn::Lay(touch.line).into());
    see("a line is laid against another", &face);
    let other = face
        .lines()
        .into_iter()
        .rev()
        .find_map(|line| line.touch.filter(|of| of.line != touch.line));
    face.wish(other.expect("there is another line").wish);
    face.first(|offer| acts(offer, |action| matches!(action, Action::Sit(_))));
    face.wish(Turn::Panel(Panel::Here).into());
    face.first(|offer| acts(offer, |action| matches!(action, Action::Sit(_))));
    see("the talk begins", &face);
    row(&mut face, RowIs::Says);
    see("the talk", &face);
    face.wish(Turn::Page(Page::Care).into());
    see("care", &face);
    face.wish(Turn::Page(Page::Else(0)).into());
    see("something else", &face);
    row(&mut face, RowIs::Subject);
    row(&mut face, RowIs::Says);
    see("an answer", &face);
    note(&mut face);
    row(&mut face, RowIs::Wait);
    face.answer();
    see("after waiting", &face);
    face.wish(Turn::Panel(Panel::Notebook).into());
    see("the notebook", &face);
    face.wish(Turn::Search("office".into()).into());
    see("searching", &face);
    face.wish(Turn::Panel(Panel::Decide).into());
    see("deciding", &face);
    let shown::Panel::Decide(decide) = face.run().panel else {
        panic!("the decisions are open")
    };
    let person = decide.decision.expect("somebody is decided about").person;
    for part in [
        Part::Finding(grounds_core::vocabulary::Finding::SuspicionRemains),
        Part::Grounds(grounds_core::session::Sort::Counts),
        Part::WayBack,
    ] {
        face.wish(Turn::Decision(person, part).into());
    }
    see("a decision half made", &face);
    let finish = face
        .offers()
        .into_iter()
        .find(|offer| acts(offer, |a| matches!(a, Action::Decide(..))));
    face.take(&finish.expect("it can be decided"));
    see("decided", &face);
    face.wish(Turn::Card(Some(Card::Rules)).into());
    see("a card", &face);
    face.wish(Turn::Card(None).into());
    face.wish(Turn::Reading(true).into());
    see("languages", &face);
    face.wish(Turn::Reading(false).into());
    face.wish(Turn::Ending(true).into());
    see("ending", &face);
    face.wish(Wish::Act(Action::End));
    see("debrief", &face);
    let Body::Debrief(debrief) = face.screen().body else {
        panic!("the run is over")
    };
    let more = debrief
        .acts
        .iter()
        .flat_map(|act| &act.parts)
        .filter_map(|part| part.more.clone());
    let courses = debrief.courses.iter().map(|course| course.points.unfold.clone());
    let boards = debrief.boards.iter().map(|board| board.case.unfold.clone());
    let folded = more.chain(courses).chain(boards);
    for offer in folded {
        face.take(&offer);
    }
    face.wish(Turn::Unfold(Fold::Scores).into());
    face.wish(Turn::Unfold(Fold::Sources).into());
    face.wish(Turn::Unfold(Fold::Walkthrough).into());
    see("debrief, unfolded", &face);
    face.wish(Wish::Leave);
    see("shelf again", &face);
    all
}

fn reading(language: &str, beside: Option<&str>) -> Settings {
    Settings {
        reads: Choice {
            beside: beside.map(str::to_owned),
            ..Choice::of(language)
        },
        ..Settings::default()
    }
}

fn told(all: &[(&str, String)]) -> String {
    let one = |(name, text): &(&str, String)| format!("==== {name}\n{text}");
    all.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// If this changes, so has what a person finds on a screen: look whether that is meant.
#[test]
fn every_screen_of_one_walk() {
    let english = walk(Place::new(&["one-talk"], None), reading("en", None));
    insta::assert_snapshot!("walk-en", told(&english));
    let khmer = walk(Place::new(&["one-talk"], None), reading("km", None));
    insta::assert_snapshot!("walk-km", told(&khmer));
    let names = |all: &[(&'static str, String)]| all.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(
        names(&english),
        names(&khmer),
        "the language of the interface decides nothing"
    );
}

/// Words that only whoever knows the answers may read: they stand in no screen of a run.
fn hidden() -> Vec<String> {
    use grounds_core::vocabulary::{Finding, Truth, WordingKind};
    let messages = crate::support::messages(&Choice::of("en"));
    let kinds = WordingKind::ALL.iter().map(|kind| messages.get(kind.key()));
    let truths = Truth::ALL.iter().map(|truth| messages.get(truth.key()));
    let library = practice();
    let codes = library.indicators().iter().map(|indicator| indicator.code.clone());
    // What a finding means may be said in the same words as a truth: everybody reads that of every finding.
    let findings: String = Finding::ALL
        .iter()
        .map(|finding| messages.get(finding.means()) + "\n")
        .collect();
    let all = kinds.chain(truths).chain(codes);
    all.filter(|word| !findings.contains(word)).collect()
}

/// If this fails, a screen tells what only the marks may: a kind of wording, what is true of somebody, a code.
#[test]
fn no_screen_of_a_run_tells_what_is_hidden() {
    let hidden = hidden();
    let shows = |text: &str| {
        let lines: Vec<&str> = text.lines().collect();
        let is_in = |word: &&String| {
            lines
                .iter()
                .any(|line| line.split(['(', ')', ':', '.']).any(|part| part.trim() == *word))
        };
        hidden.iter().find(is_in).cloned()
    };
    let all = walk(Place::new(&["one-talk"], None), reading("en", None));
    for (name, text) in &all {
        let found = shows(text);
        if *name == "debrief, unfolded" {
            // And it would be found: there it is told.
            assert!(found.is_some(), "{name} tells what was hidden");
        } else if *name != "debrief" {
            assert_eq!(found, None, "{name}");
        }
    }
}

/// If this fails, a menu tells of somebody who has not come up yet.
#[test]
fn nobody_is_offered_who_has_not_come_up() {
    let hands = |face: &Face| {
        let offers = face.offers().into_iter();
        let is_hand = |offer: &Offer| matches!(offer.wish, Wish::Turn(Turn::Decision(_, Part::To(_))));
        offers.filter(is_hand).count()
    };
    let mut face = Face::begun("one-talk", 7);
    face.wish(Turn::Panel(Panel::Decide).into());
    assert_eq!(hands(&face), 0, "nobody but the one person has come up");
    let (face, _) = crate::gestures::before_deciding("office-park", 7);
    assert!(hands(&face) > 0, "who has come up can be chosen");
}

/// If this fails, whoever comes in during a talk speaks out of the mouth of the person at the table.
#[test]
fn who_comes_in_speaks_for_themselves() {
    let mut heard = 0;
    for seed in 1..9 {
        let (face, _) = crate::gestures::before_deciding("office-park", seed);
        let view = face.desk.view().expect("a run is open");
        for line in view.lines() {
            let Tells::Words(phrase) = line.told else { continue };
            let Words::Text(text) = phrase.words else { continue };
            let words = crate::support::scenario("office-park").words(text).to_owned();
            if words.contains("It wants a signature by noon") {
                heard += 1;
                let with = line.with.expect("it comes in a talk");
                assert!(
                    matches!(line.speaker, Speaker::Person(by) if by != with),
                    "{seed}: {:?} says: {words}",
                    line.speaker
                );
            }
        }
    }
    assert!(heard > 0, "somebody came in");
}

/// What can be done in a talk and around it, by name.
fn kind(wish: &Wish) -> Option<&'static str> {
    Some(match wish {
        Wish::Act(Action::Say(talk::Turn::Wait)) => "wait",
        Wish::Act(Action::Say(talk::Turn::TakeBack)) => "take back",
        Wish::Act(Action::Say(talk::Turn::WordForWord)) => "word for word",
        Wish::Act(Action::Say(talk::Turn::Reply(_)) | Action::Reply(_)) => "reply",
        Wish::Act(Action::Interpret { .. }) => "interpreter",
        Wish::Act(Action::EndDay) => "the next day",
        Wish::Act(Action::Do(Deed::SecondMeeting, _)) => "another talk",
        Wish::Act(Action::Handle { .. }) => "things",
        Wish::Turn(Turn::Page(Page::Care)) => "care",
        _ => return None,
    })
}

/// If this fails, something that the run knows stands on no screen, and nobody who plays can do it.
#[test]
fn what_a_talk_knows_can_be_reached() {
    let mut seen = std::collections::BTreeSet::new();
    let mut promised = false;
    for name in crate::support::SCENARIOS {
        for seed in 1..4 {
            let session = Session::begin(crate::support::scenario(name), practice(), seed, 0);
            let played = textbook(&session, |_, _, _| {});
            let mut face = Face::begun(name, seed);
            for entry in played.entries() {
                let is_day = entry.action == Action::EndDay;
                let looks =
                    |face: &Face| -> Vec<&str> { face.offers().iter().filter_map(|offer| kind(&offer.wish)).collect() };
                seen.extend(looks(&face));
                if seen.contains("care") && face.desk.view().is_some_and(|view| view.table().is_some()) {
                    face.wish(Turn::Page(Page::Care).into());
                    seen.extend(looks(&face));
                    face.wish(Turn::Page(Page::Talk).into());
                }
                if is_day {
                    face.wish(Turn::Panel(Panel::Notebook).into());
                    promised |= face.plain().contains("Promised");
                    face.wish(Turn::Ending(true).into());
                    seen.extend(looks(&face));
                    face.wish(Turn::Ending(false).into());
                }
                face.wish(Wish::Act(entry.action.clone()));
            }
        }
    }
    let all = [
        "another talk",
        "care",
        "interpreter",
        "reply",
        "take back",
        "the next day",
        "things",
        "wait",
        "word for word",
    ];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), all);
    assert!(promised, "what was promised stands on the page of whom it was promised");
}

/// If this fails, whoever reads two languages reads one of them: of the interface, or of the scenario.
#[test]
fn two_languages_stand_on_one_screen() {
    let mut place = Place::new(&["one-talk"], None);
    let scenario = crate::support::scenario("one-talk");
    let texts = scenario
        .texts()
        .map(|ix: TextIx| (scenario.line_id(ix), format!("km:{}", scenario.words(ix))));
    place.translations = vec![Translation {
        language: "km".into(),
        is_draft: true,
        texts: texts.collect(),
    }];
    let mut face = Face::at(place, reading("en", Some("km")), 7);
    face.wish(Wish::Open(0));
    let Body::Prebrief(prebrief) = face.screen().body else {
        panic!("the prebrief is open")
    };
    let (main, beside) = pair::split(&prebrief.title);
    assert_eq!(main, "Over the lamp shop");
    assert_eq!(beside, Some("km:Over the lamp shop"));
    let (main, beside) = pair::split(&prebrief.begin.words);
    assert_eq!(main, "Begin");
    assert!(beside.is_some_and(|words| !words.is_ascii()), "{beside:?}");
    face.wish(Wish::Begin);
    face.first(|offer| acts(offer, |action| matches!(action, Action::Sit(_))));
    let shown::Panel::Talk(talk) = face.run().panel else {
        panic!("one sits with somebody")
    };
    for row in talk.rows.iter().flatten().filter(|row| row.is == RowIs::Says) {
        let (_, beside) = pair::split(&row.offer.words);
        assert!(beside.is_some_and(|words| words.contains("km:")), "{row:?}");
    }
    assert!(
        face.screen().door.notes.iter().any(|note| !note.words.is_empty()),
        "that it is a draft is told"
    );
}
