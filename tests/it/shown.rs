//! What stands on each screen, as plain values: read from the first line to the last, and held against the run.

use crate::support::{practice, shipped, shipped_names, walked};
use grounds_desk::home::{KeptRun, Listed};
use grounds_desk::memory::{self, Memory};
use grounds_desk::shown::plain::plain;
use grounds_desk::shown::shelf::{Shelf, Shelving, shelf};
use grounds_desk::shown::{
    Block, Body, Note, Notice, Offer, OfferState, Reads, Scene, Screen, Sheet, Tone, end, people, place, prebrief,
    reading, run, talk, typed,
};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::library;
use reasonable_grounds::locale::{Choice, Day, Messages, When, key};
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Session;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::Arc;

const SCENARIO: &str = "departure-desk";

fn english() -> Messages {
    library::messages("en").expect("the English texts load")
}

fn reads() -> Reads {
    Reads {
        text_percent: 100,
        ..Reads::default()
    }
}

/// Something of a run, made of its scene.
fn of<T>(session: &Session, memory: &Memory, make: impl FnOnce(Scene<'_>) -> T) -> T {
    let (messages, practice) = (english(), practice());
    make(Scene {
        view: session.view(),
        messages: &messages,
        practice: &practice,
        memory,
    })
}

fn at(panel: memory::Panel) -> Memory {
    Memory {
        panel,
        ..Memory::default()
    }
}

fn kept(name: &str, scenario: &str, why_not: bool) -> KeptRun {
    KeptRun {
        name: name.into(),
        scenario: scenario.into(),
        trainee: "T-07".into(),
        when: When {
            day: Some(Day {
                year: 2026,
                month: 11,
                day: 5,
            }),
            ..When::default()
        },
        minute: 14,
        moves: 9,
        at: (scenario == SCENARIO).then_some(0),
        why_not: why_not.then(|| key!("clock-over").into()),
    }
}

fn on_shelf(kept: &[KeptRun], can_write: bool) -> Shelf {
    let one = |name: &str, why_not: Option<&str>| Listed {
        name: name.into(),
        scenario: why_not.is_none().then(|| shipped(name)),
        why_not: why_not.map(str::to_owned),
        files: Arc::default(),
        is_on_disk: true,
    };
    let listed = [
        one(SCENARIO, None),
        one("broken", Some("scenario.ron:1:1: there is no cue called `x`")),
    ];
    shelf(Shelving {
        messages: &english(),
        reads: &reads(),
        listed: &listed,
        kept,
        kept_in: Some("the folder beside the program"),
        can_write,
    })
}

/// If this fails, a screen says or offers something else than was read and found good at the start of a shipped scenario.
#[test]
fn screens_are_read_from_their_first_line_to_their_last() {
    let begun = walked(SCENARIO, 0);
    let mut out = String::new();
    let mut put = |name: &str, blocks: &[Block<'_>]| {
        let _ = writeln!(out, "==== {name}\n{}", plain(blocks));
    };
    put("shelf", &on_shelf(&[kept("one", SCENARIO, false)], true).blocks());
    let nothing = Memory::default();
    put("prebrief", &of(&begun, &nothing, prebrief::prebrief).blocks());
    for panel in [memory::Panel::Place, memory::Panel::People] {
        let run = of(&begun, &at(panel), |scene| run::run(scene, &reads()));
        put(&format!("{panel:?}"), &run.blocks());
    }
    put("end", &of(&begun, &nothing, end::end).blocks());
    put("languages", &reading::reading(&english(), &reads()).blocks());
    put("everything so far", &of(&begun, &nothing, typed::so_far).blocks());
    insta::assert_snapshot!("shown", out);
}

/// The offers among blocks.
fn offers<'a>(blocks: &[Block<'a>]) -> Vec<&'a Offer> {
    let offers = blocks.iter().filter_map(|block| match block {
        Block::Offer(offer) => Some(*offer),
        _ => None,
    });
    offers.collect()
}

/// If this fails, two offers of a list are the same thing to a face that knows them by their wish, or something can be
/// chosen that the run does not offer.
#[test]
fn each_offer_of_a_list_is_another_wish_and_one_that_the_run_knows() {
    for name in shipped_names() {
        for seed in 0..3 {
            let session = play(
                &mut Random::new(seed, &practice()),
                &shipped(&name),
                &practice(),
                seed,
                40,
            );
            let lists = of(&session, &Memory::default(), |scene| {
                let here = place::place(scene);
                let mut lists = vec![here.look.offers, here.go.offers, here.act.offers];
                for person in scene.view.people_here() {
                    let talk = talk::talk(scene, person);
                    for way in [talk.ask, talk.act] {
                        lists.push(way.sections.into_iter().flat_map(|s| s.offers).collect());
                    }
                }
                lists
            });
            for list in lists {
                let wishes: HashSet<&Wish> = list.iter().map(|offer| &offer.wish).collect();
                assert_eq!(wishes.len(), list.len(), "{name}: {list:#?}");
                for offer in &list {
                    assert!(
                        !offer.words.is_empty() && matches!(offer.wish, Wish::Act(_)),
                        "{name}: {offer:?}"
                    );
                }
            }
        }
    }
}

/// If this fails, someone who speaks up is not heard by a trainee who looks around: a warning or the way on is missed.
#[test]
fn what_a_person_says_unasked_is_told_where_the_trainee_is() {
    let mut begun = walked(SCENARIO, 0);
    let spot = begun.view().spots()[0].ix;
    begun.apply(Action::Look(spot)).expect("it can be looked at");
    let spoken: Vec<_> = begun
        .view()
        .lines_of(0)
        .into_iter()
        .filter(|l| l.with.is_some())
        .collect();
    assert!(!spoken.is_empty(), "somebody speaks up at the first look");
    let here = of(&begun, &Memory::default(), place::place);
    for line in spoken {
        let told = of(&begun, &Memory::default(), |scene| {
            grounds_desk::shown::told::told(scene, &line)
        });
        assert!(
            told.who.is_some() && here.newest.contains(&told),
            "{told:?} in {:#?}",
            here.newest
        );
    }
}

/// If this fails, one's own conversations are told among what one sees at a place.
#[test]
fn conversations_are_told_with_the_person_and_not_at_the_place() {
    let mut begun = walked(SCENARIO, 0);
    let person = begun.view().to_decide()[0];
    let question = begun.view().questions(person)[0];
    let words = begun.view().text(question.ask).into_owned();
    begun.apply(Action::Ask(question.ix)).expect("it can be asked");
    let here = of(&begun, &Memory::default(), place::place);
    assert!(!plain(&here.blocks()).contains(&words));
    let talk = of(&begun, &Memory::default(), |scene| talk::talk(scene, person));
    assert!(talk.said.iter().any(|told| told.is_you && told.words == words));
}

/// If this fails, a run that was begun cannot be found again on its card, or one that cannot be gone on with is offered.
#[test]
fn every_run_that_was_begun_stands_on_its_card() {
    let runs = [
        kept("three", SCENARIO, true),
        kept("one", SCENARIO, false),
        kept("two", SCENARIO, false),
        kept("four", "elsewhere", false),
    ];
    let shelf = on_shelf(&runs, false);
    let card = &shelf.cards[0];
    let wishes: Vec<Vec<&Wish>> = card
        .runs
        .iter()
        .map(|r| r.offers.iter().map(|o| &o.wish).collect())
        .collect();
    let (on, away) = (|n: &str| Wish::GoOn(n.into()), |n: &str| Wish::PutAway(n.into()));
    assert_eq!(
        wishes,
        [
            vec![&away("three")],
            vec![&on("one"), &away("one")],
            vec![&on("two"), &away("two")]
        ]
    );
    assert!(card.runs[0].why_not.is_some());
    let main: Vec<&Offer> = offers(&shelf.blocks()).into_iter().filter(|o| o.is_main()).collect();
    assert_eq!(main.len(), 1, "one way stands out");
    assert_eq!(main[0].wish, on("one"));
    assert!(
        !card.offers.iter().any(|o| matches!(o.wish, Wish::Write(_))),
        "nobody writes here"
    );
    assert!(
        on_shelf(&[], false).cards[0].offers[0].is_main(),
        "without a run, beginning stands out"
    );
}

/// If this fails, what was done before looks as if it were new, or moves away.
#[test]
fn what_was_done_keeps_its_place_and_says_so() {
    let mut session = walked(SCENARIO, 0);
    let before = of(&session, &Memory::default(), place::place).look;
    let wish = before.offers[1].wish.clone();
    let Wish::Act(action) = wish.clone() else {
        panic!("looking is a move")
    };
    session.apply(action).expect("it can be looked at");
    let after = of(&session, &Memory::default(), place::place).look;
    assert_eq!(after.offers[1].wish, wish);
    assert!(matches!(&after.offers[1].state, OfferState::Done(words) if words == "looked at"));
}

/// If this fails, the question whether to end sends one somewhere else than to the first decision that is missing.
#[test]
fn staying_leads_to_the_first_decision_that_is_missing() {
    let session = walked(SCENARIO, 0);
    let first = session.view().to_decide()[0];
    let mut memory = Memory {
        is_ending: true,
        ..Memory::default()
    };
    let sheet = of(&session, &memory, |scene| Sheet::over_run(scene, &reads()));
    let Some(Sheet::End(end)) = sheet else {
        panic!("the question is asked: {sheet:?}")
    };
    assert!(end.stay.is_main() && !end.end.is_main());
    let Wish::Turn(turn) = end.stay.wish else {
        panic!("staying is no move")
    };
    memory.turn(turn, session.view());
    assert_eq!(
        (memory.is_ending, memory.panel, memory.deciding),
        (false, memory::Panel::Decide, Some(first))
    );
}

/// If this fails, languages cannot be chosen while it is asked whether a run shall end, or the notice is read too late.
#[test]
fn what_lies_over_the_screen_is_read_first() {
    let session = walked(SCENARIO, 0);
    let memory = Memory {
        is_ending: true,
        is_reading_open: true,
        ..Memory::default()
    };
    let sheet = of(&session, &memory, |scene| Sheet::over_run(scene, &reads())).expect("two would lie there");
    assert_eq!(sheet.close(), Turn::Reading(false).into());
    let again = Offer::new("Try again", Wish::Keep);
    let screen = Screen {
        opening: 0,
        program: String::new(),
        body: Body::Run(of(&session, &memory, |scene| run::run(scene, &reads()))),
        notice: Some(Notice {
            note: Note::new(Tone::Bad, "There is no room."),
            offers: vec![again, Offer::new("All right", Wish::DismissNotice)],
        }),
        sheet: Some(sheet),
        door: reading::door(&english(), &reads()),
    };
    let blocks = screen.blocks();
    let text = plain(&blocks);
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    assert!(text.starts_with('#') && place("There is no room.") < place("Look at"));
    assert!(place("Try again") < place("All right"), "what makes it go comes last");
    assert_eq!(
        offers(&blocks).last().map(|o| &o.wish),
        Some(&Turn::Reading(true).into())
    );
}

/// If this fails, a language stands beside itself, or the one that no one speaks is offered to everyone.
#[test]
fn languages_are_offered_as_the_choice_they_would_be() {
    let reads = Reads {
        choice: Choice {
            beside: Some("km".into()),
            ..Choice::of("th")
        },
        ..reads()
    };
    let shown = reading::reading(&english(), &reads);
    let wishes: Vec<&Wish> = shown.language.offers.iter().map(|o| &o.wish).collect();
    assert!(wishes.contains(&&Wish::Read(Choice::of("km"))), "{wishes:?}");
    let beside = |code: &str| Choice {
        beside: Some(code.into()),
        ..Choice::of("th")
    };
    assert!(shown.beside.offers.iter().all(|o| o.wish != Wish::Read(beside("th"))));
    let chosen = shown.beside.offers.iter().find(|o| o.is_chosen()).map(|o| &o.wish);
    assert_eq!(chosen, Some(&Wish::Read(beside("km"))));
    assert_eq!(shown.language.offers.len(), 5);
    assert!(shown.digits.is_some(), "Thai has digits of its own");
    assert!(reading::reading(&english(), &self::reads()).digits.is_none());
}

/// If this fails, who plays which part is told to a trainee who is to find it out.
#[test]
fn only_those_on_the_official_side_carry_a_badge() {
    use reasonable_grounds::vocabulary::Role;
    for name in shipped_names() {
        let session = Session::begin(shipped(&name), practice(), 1);
        let shown = of(&session, &Memory::default(), people::people);
        for person in &shown.here {
            let role = session.view().role(person.portrait.person);
            let is_open = matches!(role, Role::Colleague | Role::Interpreter);
            assert_eq!(person.offer.below.is_some(), is_open, "{name}: {role:?}");
            assert_eq!(person.mood.is_some(), role == Role::Interviewee);
        }
        assert_eq!(
            shown.here.iter().filter(|p| p.offer.is_chosen()).count(),
            usize::from(!shown.here.is_empty())
        );
        assert!(shown.nobody.iter().all(|note| note.tone == Tone::Plain));
    }
}
