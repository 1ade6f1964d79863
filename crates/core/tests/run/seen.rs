//! What a trainee may see of a run.

use crate::house::{house, who};
use crate::picks::Picks;
use crate::support::{ALL, bundle, practice, resolved, scenario};
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::view::{Line, TableLabel, Told};
use grounds_core::session::{Action, LineAt, Note, Phase, Refusal, Session};
use grounds_core::talk::{IN_SIGHT, Page, Row, Turn};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that the view offers, as moves.
fn offers(session: &Session) -> Vec<Action> {
    let view = session.view();
    let mut all = Vec::new();
    let replies = view.moment().map(|moment| moment.replies).unwrap_or_default();
    all.extend(replies.iter().map(|reply| Action::Reply(reply.reply)));
    if let Some(table) = view.table().filter(|_| view.may_act().is_ok()) {
        for page in [Page::Talk, Page::Else(0), Page::Else(1), Page::Care] {
            let rows = view.rows(page);
            all.extend(rows.into_iter().flatten().filter_map(|row| match row.row {
                Row::Take(turn) => Some(Action::Say(turn)),
                Row::Open(_) => None,
            }));
        }
        let beside = [table.take_back, table.word_for_word].into_iter().flatten();
        all.extend(beside.map(Action::Say));
        all.push(Action::Rise);
    }
    let people = view.people_here();
    all.extend(view.ways().iter().map(|way| Action::Go(way.place)));
    let spots = view.spots().into_iter().filter(|spot| spot.is_open);
    all.extend(spots.map(|spot| Action::Look(spot.spot)));
    let may_talk = people.iter().filter(|one| one.may_talk.is_ok());
    all.extend(may_talk.map(|one| Action::Sit(one.person)));
    let papers = view.papers().into_iter().filter(|paper| paper.may_read.is_ok());
    all.extend(papers.map(|paper| Action::Read(paper.at.paper, paper.at.of)));
    let general = view.deeds(None).into_iter().filter(|offer| !offer.is_done);
    all.extend(general.map(|offer| Action::Do(offer.deed, offer.with)));
    for person in people.iter().map(|one| one.person) {
        let deeds = view.deeds(Some(person)).into_iter().filter(|offer| !offer.is_done);
        all.extend(deeds.map(|offer| Action::Do(offer.deed, offer.with)));
        let others = view.interpreters(person).into_iter().filter(|offer| !offer.is_chosen);
        all.extend(others.map(|offer| Action::Interpret {
            to: person,
            by: offer.by,
        }));
    }
    for thing in view.things() {
        let deeds = thing.deeds.iter().filter(|deed| !deed.is_done);
        all.extend(deeds.map(|deed| Action::Handle {
            deed: deed.deed,
            thing: thing.thing,
            of: thing.of,
            to: deed.to,
        }));
    }
    all
}

pub(crate) fn begin(scenario: &Arc<Scenario>, seed: u64) -> Session {
    Session::begin(scenario.clone(), practice(), seed, 0)
}

/// A run in which only what is offered is done.
fn wander(scenario: &Arc<Scenario>, seed: u64, moves: usize, mut look: impl FnMut(&Session)) -> Session {
    let mut session = begin(scenario, seed);
    let mut picks = Picks(seed);
    for _ in 0..moves {
        look(&session);
        let all = offers(&session);
        let action = match all.get(picks.below(all.len())) {
            Some(action) => action.clone(),
            None => Action::EndDay,
        };
        if session.phase() == Phase::Ended || session.apply(action).is_err() {
            break;
        }
    }
    session
}

/// If this fails, something is offered that is then refused, or a page shows more than can be weighed.
#[test]
fn what_is_offered_can_be_done() {
    for name in ALL {
        let scenario = scenario(name);
        let mut kinds = BTreeSet::new();
        for seed in 0..5 {
            wander(&scenario, seed, 70, |session| {
                for action in offers(session) {
                    let kind = format!("{action:?}");
                    kinds.insert(kind.split(['(', ' ']).next().unwrap_or_default().to_owned());
                    assert_eq!(session.may(&action), Ok(()), "{name} {seed}: {action:?}");
                }
                for page in [Page::Talk, Page::Else(0), Page::Care] {
                    let rows = session.view().rows(page);
                    assert!(rows.iter().flatten().count() <= IN_SIGHT);
                    let of_turn = |turn| {
                        let row = rows.iter().flatten().find(|row| row.row == Row::Take(turn));
                        row.map(|row| row.label)
                    };
                    assert!(matches!(of_turn(Turn::Wait), None | Some(TableLabel::Wait)));
                }
            });
        }
        assert!(kinds.contains("Sit") && kinds.contains("Say"), "{name}: {kinds:?}");
    }
}

/// If this fails, a person who cannot be talked with seems as if they could, or nobody says why not.
#[test]
fn who_cannot_be_talked_with_says_why() {
    for name in ALL {
        let scenario = scenario(name);
        wander(&scenario, 2, 60, |session| {
            for one in session.view().people_here() {
                let sit = session.may(&Action::Sit(one.person));
                assert_eq!(
                    one.may_talk.is_ok(),
                    sit.is_ok(),
                    "{name}: {:?} and {sit:?}",
                    one.may_talk
                );
                assert_eq!(one.may_talk, sit, "{name}");
            }
        });
    }
}

/// If this fails, a line that was heard or read cannot be put onto a page, or one that was not can.
#[test]
fn every_line_that_was_perceived_can_be_noted_and_no_other() {
    for name in ALL {
        let scenario = scenario(name);
        for seed in 0..3 {
            let session = wander(&scenario, seed, 150, |_| {});
            let view = session.view();
            let page = view.known_people().next().expect("somebody is known");
            let shown: BTreeSet<LineAt> = view.lines().iter().filter_map(|line| line.at).collect();
            let perceived: BTreeSet<LineAt> = session.perceived().collect();
            assert_eq!(shown, perceived, "{name} {seed}");
            let place = view.place().map(|place| place.text).unwrap_or_default();
            let papers = view.papers();
            let rows = papers
                .iter()
                .flat_map(|paper| paper.rows.iter().filter_map(|row| row.line));
            let all: Vec<Line> = view.lines().into_iter().chain(place).chain(rows).collect();
            for at in all.iter().filter_map(|line| line.at) {
                let note = Note {
                    line: at,
                    page,
                    sort: None,
                    worry: None,
                    codes: Vec::new(),
                };
                if session.phase() != Phase::Ended {
                    assert_eq!(
                        session.may(&Action::Note(Box::new(note))),
                        Ok(()),
                        "{name} {seed}: {at:?}"
                    );
                }
            }
        }
    }
}

/// If this fails, a face shows a run otherwise than it was, or lines come from somewhere else than from what happened.
#[test]
fn the_transcript_is_the_same_when_a_run_is_played_again() {
    for name in ALL {
        let scenario = scenario(name);
        let session = wander(&scenario, 4, 120, |_| {});
        let actions: Vec<Action> = session.entries().iter().map(|entry| entry.action.clone()).collect();
        let again = Session::replay(scenario.clone(), practice(), 4, 0, actions).expect("it can be played again");
        let lines = session.view().lines();
        assert_eq!(lines, again.view().lines(), "{name}");
        assert!(lines.len() > session.entries().len() / 4, "{name}: {}", lines.len());
        assert!(lines.is_sorted_by_key(|line| (line.entry, line.act)), "{name}");
        let by_move: Vec<Line> = (0..session.entries().len())
            .flat_map(|n| session.view().lines_of(n))
            .collect();
        let rest: Vec<Line> = lines.iter().copied().filter(|line| line.entry.is_some()).collect();
        assert_eq!(by_move, rest, "{name}");
    }
}

/// What can be seen of everybody before the first answer, and what is offered: nothing here may hang on what is true.
fn first_sight(scenario: &Arc<Scenario>, seed: u64) -> BTreeMap<PersonIx, String> {
    let session = begin(scenario, seed);
    let mut seen = BTreeMap::new();
    for one in session.view().people_here() {
        let mut run = session.clone();
        let view = run.view();
        let offers = (view.deeds(Some(one.person)), view.interpreters(one.person));
        let said = format!("{one:?} {offers:?}");
        let sat = run.apply(Action::Sit(one.person)).is_ok();
        let table = run.view().table().filter(|_| sat);
        let rows: Vec<String> = [Page::Talk, Page::Else(0), Page::Care]
            .iter()
            .map(|&page| format!("{:?}", run.view().rows(page)))
            .collect();
        seen.insert(one.person, format!("{said} {table:?} {rows:?}"));
    }
    seen
}

/// The hotel, with so many victims, and something put in.
fn hotel(victims: &str, spoil: &[(&str, &str, &str)]) -> Arc<Scenario> {
    let mut files = bundle("cases/hotel");
    let mut edits = vec![("scenario.ron", "victims: (0, 4)", victims)];
    edits.extend(spoil);
    for (name, old, new) in edits {
        let text = String::from_utf8(files[name].clone()).expect("text");
        assert!(text.contains(old), "{name} does not say {old:?}");
        files.insert(name.into(), text.replacen(old, new, 1).into_bytes());
    }
    let (scenario, told) = resolved(&files);
    Arc::new(scenario.unwrap_or_else(|| panic!("{:?}", told.iter().map(|f| &f.message).collect::<Vec<_>>())))
}

/// How many people look otherwise in a run where as many as can be are victims than in the same run without any.
fn told_by_menus(spoil: &[(&str, &str, &str)]) -> (usize, usize) {
    let (none, all) = (hotel("victims: (0, 0)", spoil), hotel("victims: (3, 3)", spoil));
    let (mut compared, mut differ) = (0, 0);
    for seed in 0..60 {
        let (free, held) = (first_sight(&none, seed), first_sight(&all, seed));
        for (person, seen) in &free {
            // Who is met hangs on the cast; whoever is met in both is compared.
            if let Some(other) = held.get(person) {
                compared += 1;
                differ += usize::from(other != seen);
            }
        }
    }
    (compared, differ)
}

/// If this fails, a menu tells who is a victim: something is offered, or stands there, for them alone.
#[test]
fn nothing_that_is_offered_before_the_first_answer_tells_what_is_true() {
    let (compared, differ) = told_by_menus(&[]);
    assert!(compared > 150, "{compared}");
    assert_eq!(differ, 0, "of {compared}");
    // The same looks at a scenario that does tell, and sees it.
    let spoil = (
        "scenario.ron",
        "settles: [\"had-it\"],",
        "settles: [\"had-it\"], opens_up: [Not(Is(\"room-attendant\", \"held\"))],",
    );
    let (_, differ) = told_by_menus(&[spoil]);
    assert!(differ > 5, "{differ}");
}

/// If this fails, a face draws somebody at their true age, or a list says it.
#[test]
fn nobody_looks_the_age_that_they_hide() {
    let scenario = house("Softens");
    let cook = who(&scenario, "cook");
    for seed in 0..20 {
        let session = begin(&scenario, seed);
        let look = session.view().person(cook).look.expect("a face");
        assert_eq!(look.seems, 20, "the middle of what the face passes for");
    }
}

/// If this fails, things, papers, moments or promises of a run cannot be seen or done.
#[test]
fn a_run_shows_what_came_to_hand_and_what_was_promised() {
    let scenario = house("Faithful");
    let (cook, owner) = (who(&scenario, "cook"), who(&scenario, "owner"));
    let mut session = begin(&scenario, 3);
    assert!(session.view().papers().is_empty() && session.view().things().is_empty());
    assert_eq!(session.view().ways(), [], "the yard is shut until somebody knocks");
    session
        .apply(Action::Look(scenario.spots().next().expect("one")))
        .expect("one can look");
    let papers = session.view().papers();
    assert!(papers.len() == 1 && papers[0].rows.is_empty() && papers[0].may_read.is_ok());
    let things = session.view().things();
    let to: Vec<_> = things[0].deeds.iter().map(|deed| deed.to).collect();
    assert_eq!(
        to,
        [None, Some(cook), Some(owner)],
        "to the owner first, and to whoever stands here"
    );
    session
        .apply(Action::Read(papers[0].at.paper, None))
        .expect("one can read");
    let papers = session.view().papers();
    assert!(papers[0].rows.len() == 2 && papers[0].may_read == Err(Refusal::DoneBefore));
    assert_eq!(papers[0].rows[0].of, Some(cook));
    session.apply(Action::Sit(cook)).expect("one can sit down");
    session.apply(Action::Rise).expect("and get up");
    while session.view().moment().is_none() {
        assert!(session.view().act().left() > 0, "nobody knocked");
        let seat = session
            .view()
            .people_here()
            .into_iter()
            .find(|one| one.may_talk.is_ok());
        session
            .apply(Action::Sit(seat.expect("somebody is here").person))
            .expect("one can sit down");
        session.apply(Action::Rise).expect("and get up");
    }
    let moment = session.view().moment().expect("somebody knocks");
    assert_eq!(
        (moment.by, moment.lines.len(), moment.replies.len()),
        (Some(owner), 1, 2)
    );
    let door = moment.replies.iter().find(|reply| reply.is_done).expect("one is done");
    session.apply(Action::Reply(door.reply)).expect("one can reply");
    let view = session.view();
    assert_eq!(view.ways().len(), 1);
    assert_eq!(view.promises().len(), 1);
    assert!(
        view.promises()[0].was_kept.is_none() && view.lines().iter().any(|line| matches!(line.told, Told::Promised(_)))
    );
    assert_eq!(view.days().len(), 1);
    assert_eq!(view.act().time(), (9 * 60 + 20, 0));
}

/// If this fails, the replies to a moment stand as the author wrote them, the good one first.
#[test]
fn replies_to_a_moment_of_the_day_are_dealt() {
    let scenario = house("Faithful");
    let owner = who(&scenario, "owner");
    let orders: BTreeSet<Vec<u8>> = (0..30)
        .map(|seed| {
            let mut session = begin(&scenario, seed);
            while session.view().moment().is_none() {
                let deeds = [Action::Sit(who(&scenario, "cook")), Action::Rise];
                for deed in deeds {
                    session.apply(deed).expect("time passes");
                }
            }
            let moment = session.view().moment().expect("somebody knocks");
            assert_eq!(moment.by, Some(owner));
            moment.replies.iter().map(|reply| reply.reply).collect()
        })
        .collect();
    assert_eq!(orders.len(), 2, "{orders:?}");
}
