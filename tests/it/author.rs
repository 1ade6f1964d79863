//! The author's desk: a scenario edited while it is played. Versions go in, the run stays.

use crate::support::{practice, shipped, shipped_bundle};
use proptest::prelude::*;
use reasonable_grounds::author::{Bookmark, MomentState, Opened, Standing, Trail, Version, Why, Workbench, inspect};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::Severity;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::When;
use reasonable_grounds::playtest::{Policy, Random};
use reasonable_grounds::scenario::{Action, Bundle, Missing, Step};
use reasonable_grounds::session::{Refusal, Session};

/// The text of a scenario file.
fn text(bundle: &Bundle) -> String {
    String::from_utf8(bundle.files["scenario.ron"].clone()).expect("a shipped scenario is text")
}

/// The same folder with another text.
fn with_text(bundle: &Bundle, text: impl Into<Vec<u8>>) -> Bundle {
    let mut bundle = bundle.clone();
    bundle.files.insert("scenario.ron".into(), text.into());
    bundle
}

/// The same folder with one piece of the text replaced.
fn edited(bundle: &Bundle, from: &str, to: &str) -> Bundle {
    let before = text(bundle);
    assert!(before.contains(from), "the scenario does not hold `{from}`");
    with_text(bundle, before.replacen(from, to, 1))
}

/// A time of day such as `14:02`, or none.
pub(crate) fn at(time: &str) -> When {
    let parts: Vec<u16> = time.split(':').filter_map(|part| part.parse().ok()).collect();
    let minutes = parts.first().zip(parts.get(1)).map(|(hour, minute)| hour * 60 + minute);
    When {
        minutes,
        seconds: parts.get(2).and_then(|&second| u8::try_from(second).ok()),
        ..When::default()
    }
}

fn version(bundle: &Bundle, saved: &str) -> Opened {
    Opened {
        checked: check(bundle, &practice()),
        saved: at(saved),
    }
}

pub(crate) fn opened(bundle: &Bundle, seed: u64) -> Workbench {
    Workbench::open("folder".into(), version(bundle, "14:02"), practice(), seed, None)
}

pub(crate) fn standing(bench: &Workbench) -> Standing {
    bench.standing(&messages("en").expect("the English texts load"))
}

/// Makes random moves, those of a player who sees the view.
pub(crate) fn play(bench: &mut Workbench, seed: u64, moves: usize) {
    let mut policy = Random::new(seed, &practice());
    let mut tried = 0;
    while bench.moment() < moves && tried < moves * 20 {
        tried += 1;
        let Some(session) = bench.session().filter(|s| !s.is_over()) else {
            return;
        };
        let action = policy.choose(session.view());
        // Staying in the run is worth more here than reaching its end.
        if action != Action::End {
            let _ = bench.act(&action);
        }
    }
}

/// What a run has come to, as text: every event, and what is hidden.
pub(crate) fn came_to(session: &Session) -> String {
    let words = messages("en").expect("the English texts load");
    format!(
        "{:?} {:?} {:?}",
        session.opening(),
        session.entries(),
        inspect(session, &words)
    )
}

/// A run through the first shipped scenario, and its folder.
fn begun(moves: usize) -> (Bundle, Workbench) {
    let bundle = shipped_bundle("departure-desk");
    let mut bench = opened(&bundle, 5);
    play(&mut bench, 5, moves);
    (bundle, bench)
}

/// If this fails, a file that is broken for a moment loses the run, or moves it to another moment.
#[test]
fn nonsense_of_every_kind_and_back_lands_on_the_same_moment() {
    let (bundle, mut bench) = begun(25);
    let (trail, before) = (bench.trail().clone(), came_to(bench.session().expect("open")));
    let whole = text(&bundle);
    let broken = [
        with_text(&bundle, ""),
        with_text(&bundle, "nonsense"),
        with_text(&bundle, [0xff, 0xfe, 0x00]),
        with_text(&bundle, &whole[..whole.len() / 2]),
        with_text(&bundle, whole.replace("Scenario(", "Scenario((")),
        edited(&bundle, "format: 1", "format: 9"),
        edited(&bundle, "start: \"counter\"", "start: \"nowhere\""),
        edited(&bundle, "cues: [\"nervous-hands\"]", "cues: [\"nervos-hands\"]"),
        edited(&bundle, "minutes: 60", "minutes: \"sixty\""),
        edited(&bundle, "aims: [", "goals: ["),
        Bundle {
            name: bundle.name.clone(),
            ..Bundle::default()
        },
    ];
    for (number, version_) in broken.iter().enumerate() {
        let taken = bench.take(version(version_, "14:05"));
        assert!(!taken.is_played, "version {number} can be played");
        let now = standing(&bench);
        assert_eq!(now.version, Version::Older, "version {number}");
        assert_eq!(
            now.saved, "14:02",
            "version {number} says when the version that is played was saved"
        );
        assert!(now.errors > 0 && now.faults.iter().any(|f| f.severity == Severity::Error));
        assert_eq!(came_to(bench.session().expect("open")), before, "version {number}");
    }
    bench.take(version(&bundle, "14:09"));
    assert_eq!(bench.trail(), &trail);
    assert_eq!(came_to(bench.session().expect("open")), before);
    assert_eq!(standing(&bench).version, Version::Newest);
    assert_eq!(standing(&bench).saved, "14:09");
}

/// If this fails, moves made while the file is broken are lost when it is mended.
#[test]
fn moves_made_while_the_file_is_broken_are_kept() {
    let (bundle, mut bench) = begun(10);
    bench.take(version(&with_text(&bundle, "nonsense"), "14:05"));
    play(&mut bench, 77, 18);
    let (moment, before) = (bench.moment(), came_to(bench.session().expect("open")));
    assert!(moment > 10, "the play goes on with the last good version");
    bench.take(version(&bundle, "14:09"));
    assert_eq!(
        (bench.moment(), came_to(bench.session().expect("open"))),
        (moment, before)
    );
}

/// The number of a move that asks a question, its name, and a version that is sound and does not have it.
fn without_an_asked_question(bundle: &Bundle, bench: &Workbench) -> (usize, String, Opened) {
    let steps = bench.trail().steps.iter().enumerate();
    let without = |id: &str| {
        let gone = edited(bundle, &format!("id: \"{id}\""), &format!("id: \"{id}-other\""));
        let gone = version(&gone, "14:05");
        let scenario = gone.checked.scenario.as_ref();
        scenario.is_some_and(|s| s.question_named(id).is_none()).then_some(gone)
    };
    steps
        .filter_map(|(number, step)| match step {
            Step::Ask(id) => Some((number, id.clone(), without(id)?)),
            _ => None,
        })
        .next()
        .expect("the run asks something that nothing else names")
}

/// If this fails, a move that a version does not have is passed over in silence, or lost, or the reason is not told.
#[test]
fn a_question_that_is_gone_stops_the_run_there_and_comes_back() {
    let (bundle, mut bench) = begun(30);
    let (trail, before) = (bench.trail().clone(), came_to(bench.session().expect("open")));
    let (number, id, gone) = without_an_asked_question(&bundle, &bench);
    bench.take(gone);
    assert_eq!(bench.moment(), number, "it stays at the last moment that is possible");
    let (at, why) = bench.stop().expect("it stops");
    assert_eq!(*at, number);
    assert!(
        matches!(why, Why::Missing(what) if *what == Missing::Question(id.clone())),
        "{why:?}"
    );
    let now = standing(&bench);
    let stopped = now.stopped.expect("it is told");
    assert_eq!(
        (stopped.number, stopped.waiting),
        (number + 1, trail.steps.len() - number)
    );
    assert!(stopped.why.contains(&id), "{}", stopped.why);
    assert_eq!(now.moments[number].state, MomentState::Stopped);
    assert_eq!(bench.trail(), &trail, "the moves behind it are kept");
    bench.take(version(&bundle, "14:06"));
    assert_eq!(bench.stop(), None);
    assert_eq!(came_to(bench.session().expect("open")), before);
}

/// If this fails, leaving out a move that is not possible loses it, or does not go on.
#[test]
fn a_move_that_is_not_possible_can_be_left_out_and_brought_back() {
    let (bundle, mut bench) = begun(30);
    let trail = bench.trail().clone();
    let (number, _, gone) = without_an_asked_question(&bundle, &bench);
    bench.take(gone);
    let length = trail.steps.len();
    bench.leave_out();
    assert_eq!(bench.trail().steps.len(), length - 1);
    assert!(bench.stop().is_none_or(|(at, _)| *at >= number));
    bench.take(version(&bundle, "14:06"));
    bench.bring_back();
    assert_eq!(bench.trail(), &trail);
}

/// If this fails, a refusal in a newer version is passed over, or told wrongly.
#[test]
fn a_move_that_is_refused_in_a_version_says_why() {
    let bundle = shipped_bundle("departure-desk");
    let mut bench = opened(&bundle, 1);
    let scenario = shipped("departure-desk");
    let spot = scenario
        .hotspot_named(scenario.header().start, "papers")
        .expect("it is there");
    bench.act(&Action::Look(spot)).expect("it can be looked at");
    let locked = edited(
        &bundle,
        "element: \"papers\",",
        "element: \"papers\", when: [After(30)], locked: \"Not yet, says {shift-leader}.\",",
    );
    bench.take(version(&locked, "14:05"));
    assert!(
        matches!(bench.stop(), Some((0, Why::Refused(Refusal::Told(_))))),
        "{:?}",
        bench.stop()
    );
    let why = standing(&bench).stopped.expect("it is told").why;
    assert!(why.starts_with("Not yet, says ") && !why.contains('{'), "{why}");
}

/// If this fails, putting things of the file in another order moves the run.
#[test]
fn another_order_in_the_file_keeps_the_moment() {
    let bundle = shipped_bundle("departure-desk");
    let whole = text(&bundle);
    let mut bench = opened(&bundle, 9);
    play(&mut bench, 9, 30);
    let (moment, steps) = (bench.moment(), bench.trail().clone());
    // The first two cues change places, and with them the numbers of all that stand between.
    let at: Vec<usize> = whole
        .match_indices("\n        (\n            id: \"")
        .map(|(at, _)| at)
        .filter(|&at| at > whole.find("\n    cues: [").expect("there are cues"))
        .take(3)
        .collect();
    let [a, b, c] = at[..] else {
        panic!("there are three cues")
    };
    let turned = format!("{}{}{}{}", &whole[..a], &whole[b..c], &whole[a..b], &whole[c..]);
    let turned = version(&with_text(&bundle, turned), "14:05");
    assert!(turned.checked.scenario.is_some(), "{:?}", turned.checked.diagnostics);
    bench.take(turned);
    assert_eq!(bench.stop(), None);
    assert_eq!((bench.moment(), bench.trail()), (moment, &steps));
}

/// If this fails, one cannot go to a moment and come back, or going there loses what comes after.
#[test]
fn any_moment_can_be_gone_to_and_come_back_from() {
    let (_, mut bench) = begun(25);
    let all = bench.moment();
    let before = came_to(bench.session().expect("open"));
    let mut seen = Vec::new();
    for moment in 0..=all {
        bench.go_to(moment);
        assert_eq!(bench.moment(), moment);
        seen.push(came_to(bench.session().expect("open")));
    }
    assert_eq!(seen[all], before);
    for moment in (0..all).rev() {
        bench.back();
        assert_eq!(
            came_to(bench.session().expect("open")),
            seen[moment],
            "back to {moment}"
        );
    }
    bench.back();
    assert_eq!(bench.moment(), 0, "before the beginning there is nothing");
    for (moment, then) in seen.iter().enumerate().skip(1) {
        bench.forward();
        assert_eq!(came_to(bench.session().expect("open")), *then, "forward to {moment}");
    }
    bench.forward();
    assert_eq!(bench.moment(), all, "behind the last move there is nothing");
}

/// If this fails, another move in the middle of a run loses the moves behind it for good.
#[test]
fn another_move_sets_the_old_run_aside_and_the_same_move_does_not() {
    let (_, mut bench) = begun(12);
    let trail = bench.trail().clone();
    bench.go_to(4);
    let next = bench
        .session()
        .expect("open")
        .scenario()
        .action(&trail.steps[4])
        .expect("it exists");
    bench.act(&next).expect("it was possible before");
    assert_eq!(
        (bench.trail().steps.len(), bench.moment()),
        (trail.steps.len(), 5),
        "the same move walks along"
    );
    assert!(bench.set_aside().is_empty());
    bench.go_to(4);
    bench.act(&Action::End).expect("a run can always be ended");
    assert_eq!(bench.trail().steps.len(), 5);
    assert_eq!(bench.set_aside().len(), 1);
    bench.bring_back();
    assert_eq!(bench.trail().steps, trail.steps);
    bench.bring_back();
    assert_eq!(
        bench.trail().steps.len(),
        5,
        "bringing back again comes by the other one"
    );
}

/// If this fails, the same moves in another draw lose their place when one comes back to the first draw.
#[test]
fn another_draw_and_back_is_the_same_run() {
    let (_, mut bench) = begun(25);
    let before = came_to(bench.session().expect("open"));
    for seed in 0..20 {
        bench.draw(seed);
        assert_eq!(bench.session().expect("open").seed(), seed);
        assert_eq!(standing(&bench).seed, seed);
    }
    bench.draw(5);
    assert_eq!(came_to(bench.session().expect("open")), before);
}

/// If this fails, a folder whose first version is broken cannot be opened, or does not begin when it is mended.
#[test]
fn a_scenario_that_begins_broken_plays_as_soon_as_it_is_sound() {
    let bundle = shipped_bundle("departure-desk");
    let mut bench = opened(&with_text(&bundle, "Scenario("), 3);
    let now = standing(&bench);
    assert_eq!(
        (now.version, now.inside.is_none(), now.errors),
        (Version::None, true, 1)
    );
    assert_eq!(bench.act(&Action::End), Err(None));
    bench.go_to(3);
    bench.back();
    bench.leave_out();
    bench.bring_back();
    bench.walk(0);
    bench.take(version(&bundle, "14:05"));
    assert_eq!(standing(&bench).version, Version::Newest);
    assert_eq!(bench.moment(), 0);
}

/// If this fails, closing the program loses the place in the run, or a broken file loses it on the way in.
#[test]
fn a_bookmark_leads_back_to_the_same_moment() {
    let (bundle, mut bench) = begun(20);
    bench.go_to(9);
    let kept = bench.bookmark().encode();
    let mark = Bookmark::decode(kept.as_bytes()).expect("it can be read back");
    let again = Workbench::open(
        "folder".into(),
        version(&bundle, ""),
        practice(),
        99,
        Some(mark.clone()),
    );
    assert_eq!(again.trail(), bench.trail());
    assert_eq!(
        came_to(again.session().expect("open")),
        came_to(bench.session().expect("open"))
    );
    let mut broken = Workbench::open(
        "folder".into(),
        version(&with_text(&bundle, "nonsense"), ""),
        practice(),
        99,
        Some(mark),
    );
    broken.forward();
    broken.back();
    broken.take(version(&bundle, ""));
    assert_eq!(
        came_to(broken.session().expect("open")),
        came_to(bench.session().expect("open"))
    );
    for bad in [
        "",
        "{}",
        "[1]",
        "{\"format\":2,\"trail\":{\"seed\":1,\"steps\":[],\"at\":0},\"set_aside\":[]}",
    ] {
        assert_eq!(Bookmark::decode(bad.as_bytes()), None, "{bad}");
    }
    let far = Bookmark::new(
        Trail {
            at: 400,
            ..Trail::fresh(1)
        },
        Vec::new(),
    )
    .encode();
    assert_eq!(Bookmark::decode(far.as_bytes()).expect("readable").trail.at, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// If this fails, some edit, whatever it does, changes the run for good although it is taken back.
    #[test]
    fn random_edits_taken_back_leave_the_run_as_it_was(
        seed in 0_u64..1000,
        moves in 1_usize..40,
        edits in prop::collection::vec((0.0_f64..1.0, 0_usize..400, "[0-9]|[ -~]{0,12}"), 1..6),
    ) {
        let bundle = shipped_bundle("departure-desk");
        let mut bench = opened(&bundle, seed);
        play(&mut bench, seed, moves);
        let (trail, before) = (bench.trail().clone(), came_to(bench.session().expect("open")));
        let mut now = text(&bundle);
        for (share, length, put) in edits {
            let mut from = (now.len() as f64 * share) as usize;
            while !now.is_char_boundary(from) { from -= 1; }
            let mut to = (from + length).min(now.len());
            while !now.is_char_boundary(to) { to += 1; }
            // A digit takes the place of the next digit: most such versions can be played, and play otherwise.
            if put.len() == 1 && put.as_bytes()[0].is_ascii_digit()
                && let Some(next) = now[from..].find(|c: char| c.is_ascii_digit())
            {
                from += next;
                to = from + 1;
            }
            now.replace_range(from..to, &put);
            bench.take(version(&with_text(&bundle, now.clone()), "later"));
            prop_assert_eq!(bench.trail(), &trail);
            // Whatever is left of it can be shown.
            let _ = standing(&bench);
        }
        bench.take(version(&bundle, "back"));
        prop_assert_eq!(bench.stop(), None);
        prop_assert_eq!(came_to(bench.session().expect("open")), before);
    }
}
