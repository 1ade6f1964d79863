//! The departure desk: six travellers' parts of whom two are met, and somebody who may travel along with one of them.

use crate::support::{practice, scenario};
use grounds_core::assess::{careful, drawn_of};
use grounds_core::judgement::Knowable;
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Words;
use grounds_core::session::{Action, Event, Hearer, Session};
use grounds_core::talk::Turn;
use grounds_core::talk::players::{Player, TEXTBOOK};
use grounds_core::vocabulary::words::Deed;

fn is_at_risk(run: &Session, who: PersonIx) -> bool {
    let truth = run.drawn().truth_is(run.scenario(), who);
    truth.is_some_and(|truth| truth.is_victim())
}

/// If this fails, two careful talks do not fit into the evening, or a part does not tell enough of its truth.
#[test]
fn somebody_careful_finds_grounds_for_whoever_is_at_risk_and_clears_the_others() {
    let scenario = scenario("departure-desk");
    for seed in 0..60 {
        let run = Session::begin(scenario.clone(), practice(), seed, 0);
        let of = careful(&run);
        for who in run.to_decide() {
            let expected = if is_at_risk(&run, who) {
                Knowable::Grounds
            } else {
                Knowable::Clears
            };
            assert_eq!(drawn_of(&run, &of, who).known, expected, "{seed} {who:?}");
        }
    }
}

/// The reply that leaves it to the traveller whether the one who travels along may stay, where it is on offer.
fn lets_sit_in(run: &Session, who: PersonIx) -> Option<Turn> {
    let scenario = run.scenario();
    let is_it = |turn: &Turn| match turn {
        Turn::Reply(reply) => match scenario.script(who).reply(*reply).words {
            Words::Text(text) => scenario.words(text).contains("is it all right for you"),
            Words::Stock(_) => false,
        },
        _ => false,
    };
    run.at_table()?.turns().into_iter().find(is_it)
}

fn apply(run: &mut Session, action: Action) -> bool {
    let is_done = run.apply(action).is_ok();
    while run.waits().is_some() && run.apply(Action::Reply(0)).is_ok() {}
    is_done
}

/// Talks with somebody, and lets whoever asks sit in. Whether anybody asked.
fn talk(run: &mut Session, who: PersonIx) -> bool {
    apply(run, Action::Do(Deed::PrivateRoom, Some(who)));
    apply(run, Action::Sit(who));
    let mut player = Player::new(TEXTBOOK, run.seed());
    let mut was_let_in = false;
    while run.at_table().is_some_and(|table| table.person == who) {
        let turn = match lets_sit_in(run, who) {
            Some(turn) => {
                was_let_in = true;
                Some(turn)
            }
            None => run.at_table().and_then(|table| table.played(&mut player, false)),
        };
        if !turn.is_some_and(|turn| apply(run, Action::Say(turn))) {
            break;
        }
    }
    apply(run, Action::Rise);
    was_let_in
}

/// If this fails, a neighbour who means well is judged as a courier, or a courier as a neighbour: what somebody is who travels
/// along follows from the traveller at hand, and not from the other one.
#[test]
fn who_travels_along_has_power_over_whoever_is_at_risk_and_over_nobody_else() {
    let scenario = scenario("departure-desk");
    let mut seen = [0, 0];
    for seed in 0..120 {
        let mut run = Session::begin(scenario.clone(), practice(), seed, 0);
        let people: Vec<PersonIx> = run.to_decide().collect();
        for who in people {
            if !talk(&mut run, who) {
                continue;
            }
            let at_risk = is_at_risk(&run, who);
            seen[usize::from(at_risk)] += 1;
            let heard = |wanted: fn(&Hearer) -> bool| {
                let mut events = run.entries().iter().flat_map(|entry| &entry.events);
                events.any(|event| matches!(event, Event::Overheard(of, by) if *of == who && wanted(by)))
            };
            assert_eq!(heard(|by| matches!(by, Hearer::Power(_))), at_risk, "{seed} {who:?}");
            assert_eq!(
                heard(|by| matches!(by, Hearer::Stranger(_))),
                !at_risk,
                "{seed} {who:?}"
            );
        }
    }
    assert!(
        seen.iter().all(|&count| count >= 5),
        "company is too rare to tell: {seen:?}"
    );
}
