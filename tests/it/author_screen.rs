//! The author's bar and panel, driven without a window: found by their labels, as a screen reader finds them.

use crate::author::at;
use crate::stage::{Shown, Stage, harness, stage};
use crate::support::{practice, shipped_bundle};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use reasonable_grounds::author::{Opened, Workbench};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::Severity;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::key;
use reasonable_grounds::scenario::{Action, Bundle};
use reasonable_grounds::ui::{AuthorWish, Hidden, Intent, Panel, Tab};

fn version(bundle: &Bundle, saved: &str) -> Opened {
    Opened {
        checked: check(bundle, &practice()),
        saved: at(saved),
    }
}

/// The folder with one piece of its text replaced.
fn edited(from: &str, to: &str) -> Bundle {
    let mut bundle = shipped_bundle("departure-desk");
    let text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("it is text");
    assert!(text.contains(from));
    bundle
        .files
        .insert("scenario.ron".into(), text.replacen(from, to, 1).into());
    bundle
}

/// A desk with a few moves of the textbook walkthrough made.
fn desk(moves: usize) -> Workbench {
    let bundle = shipped_bundle("departure-desk");
    let mut bench = Workbench::open("my-desk".into(), version(&bundle, "14:02:00"), practice(), 5, None);
    let textbook = bench
        .walkthroughs()
        .position(|w| w == "textbook")
        .expect("there is one");
    bench.walk(textbook);
    bench.go_to(moves);
    bench
}

fn shown(bench: Workbench, percent: u16) -> Harness<'static, Stage> {
    let standing = bench.standing(&messages("en").expect("the English texts load"));
    harness(stage(
        Shown::Author(Box::new((bench, standing))),
        "departure-desk",
        Panel::Place,
        percent,
    ))
}

fn open(harness: &mut Harness<'static, Stage>, tab: Tab) {
    harness.state_mut().author.tab = tab;
    harness.run_steps(4);
}

fn press(harness: &mut Harness<'static, Stage>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(3);
}

/// What was wished, and no longer is.
fn wishes(harness: &mut Harness<'static, Stage>) -> Vec<Intent> {
    std::mem::take(&mut harness.state_mut().out)
}

/// If this fails, an author is not told which version is played while the file is broken, or what is wrong and where.
#[test]
fn a_broken_file_shows_its_faults_beside_the_play() {
    let mut bench = desk(4);
    let broken = edited("cues: [\"nervous-hands\"]", "cues: [\"nervos-hands\"]");
    bench.take(version(&broken, "14:05:00"));
    let mut harness = shown(bench, 100);
    assert!(
        harness
            .query_by_label_contains("playing the version saved at 14:02:00")
            .is_some()
    );
    assert!(harness.query_by_label_contains("Faults (").is_some());
    let message = "there is no cue called `nervos-hands`";
    let row = harness.get_by_label_contains(message);
    let label = row.accesskit_node().label().expect("it has one");
    press(&mut harness, &label);
    assert!(
        harness
            .query_by_label_contains("did you mean `nervous-hands`")
            .is_some(),
        "what to do"
    );
    assert!(
        harness.query_all_by_label_contains("scenario.ron:").next().is_some(),
        "where"
    );
    assert!(
        harness
            .query_all_by_label_contains("Papers on the desk")
            .next()
            .is_some(),
        "the play is still there"
    );
}

/// If this fails, the faults of one kind cannot be looked at alone, or a rule is not explained.
#[test]
fn faults_are_filtered_and_explained() {
    let mut bench = desk(0);
    let before = "    cues: [\n";
    let more = format!("{before}        (id: \"never-given\", text: \"Nothing gives this.\", about: [\"tourist\"]),\n");
    bench.take(version(&edited(before, &more), "14:05:00"));
    let mut harness = shown(bench, 100);
    let message = "nothing gives the cue `never-given`";
    let label = harness
        .get_by_label_contains(message)
        .accesskit_node()
        .label()
        .expect("it has one");
    press(&mut harness, &label);
    press(&mut harness, "Explain this rule");
    assert!(
        harness
            .query_by_label_contains("Every cue must be perceived somewhere")
            .is_some()
    );
    harness.state_mut().author.filter = Some(Severity::Error);
    harness.run_steps(3);
    assert!(harness.query_by_label_contains(message).is_none());
    assert!(harness.query_by_label("None of this kind.").is_some());
}

/// If this fails, an author cannot go to a moment by mouse or by keys.
#[test]
fn moments_are_gone_to_by_list_and_by_keys() {
    let mut harness = shown(desk(4), 100);
    let keys = [
        (Modifiers::COMMAND, Key::Z, AuthorWish::Back),
        (Modifiers::ALT, Key::ArrowLeft, AuthorWish::Back),
        (Modifiers::COMMAND, Key::Y, AuthorWish::Forward),
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::Z, AuthorWish::Forward),
        (Modifiers::ALT, Key::ArrowRight, AuthorWish::Forward),
    ];
    for (modifiers, key, wish) in keys {
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(2);
        assert_eq!(wishes(&mut harness), [Intent::Author(wish)]);
    }
    open(&mut harness, Tab::Moments);
    let second = harness
        .query_all_by_label_contains("2. ")
        .next()
        .expect("it is listed")
        .accesskit_node()
        .label()
        .expect("it has one");
    press(&mut harness, &second);
    press(&mut harness, "The beginning");
    press(&mut harness, "Before the run");
    press(&mut harness, "Another draw");
    press(&mut harness, "careless");
    let wished = wishes(&mut harness);
    let [walk, earlier @ ..] = [&wished[4], &wished[0], &wished[1], &wished[2], &wished[3]];
    assert!(matches!(walk, Intent::Author(AuthorWish::Walk(_))));
    assert_eq!(
        earlier,
        [
            &Intent::Author(AuthorWish::GoTo(2)),
            &Intent::Author(AuthorWish::GoTo(0)),
            &Intent::Author(AuthorWish::Prebrief),
            &Intent::Author(AuthorWish::AnotherDraw),
        ]
    );
}

/// If this fails, the number of a draw cannot be typed, or nonsense is taken for one.
#[test]
fn the_number_of_a_draw_is_typed() {
    let mut harness = shown(desk(4), 100);
    open(&mut harness, Tab::Moments);
    harness.state_mut().author.seed = Some("twelve".into());
    harness.run_steps(3);
    press(&mut harness, "Use this number");
    assert_eq!(wishes(&mut harness), []);
    assert!(harness.query_by_label_contains("A number without sign").is_some());
    harness.state_mut().author.seed = Some(" 12 ".into());
    harness.run_steps(3);
    press(&mut harness, "Use this number");
    assert_eq!(wishes(&mut harness), [Intent::Author(AuthorWish::Draw(12))]);
}

/// If this fails, a move that the version does not allow is not told, or cannot be left out.
#[test]
fn a_stopped_run_says_where_and_why() {
    let mut bench = desk(60);
    let gone = edited("element: \"papers\"", "element: \"passport-reader\"");
    let text = String::from_utf8(gone.files["scenario.ron"].clone()).expect("text");
    let gone = Bundle {
        files: gone
            .files
            .iter()
            .map(|(k, v)| (k.clone(), v.clone()))
            .chain([(
                "scenario.ron".to_owned(),
                text.replacen(
                    "element: \"passport-reader\",\n                    label: \"Passport reader\"",
                    "element: \"papers\",\n                    label: \"Passport reader\", when: [After(59)]",
                    1,
                )
                .into_bytes(),
            )])
            .collect(),
        ..gone
    };
    bench.take(version(&gone, "14:05:00"));
    assert!(bench.stop().is_some(), "{:?}", bench.diagnostics());
    let mut harness = shown(bench, 100);
    assert!(harness.query_by_label_contains("This version stops at move").is_some());
    press(&mut harness, "Leave this move out");
    assert_eq!(wishes(&mut harness), [Intent::Author(AuthorWish::LeaveOut)]);
}

/// If this fails, an author does not see what a person hides, or why an answer is not given.
#[test]
fn hidden_things_are_shown_with_what_keeps_answers_away() {
    let bench = desk(12);
    let session = bench.session().expect("it plays");
    let inside = bench
        .standing(&messages("en").expect("texts"))
        .inside
        .expect("it plays");
    let person = inside.people.iter().find(|p| p.id == "graduate").expect("there is one");
    let (question, blocked) = person
        .questions
        .iter()
        .find_map(|q| {
            let missing = q.answers.iter().flat_map(|a| &a.when).find(|c| !c.holds)?;
            Some((q.question, missing.words.clone()))
        })
        .expect("some answer is not given yet");
    let (trust, _) = session.inner_state(person.person);
    let who = person.person;
    let mut harness = shown(bench, 100);
    open(&mut harness, Tab::Hidden);
    harness.state_mut().author.person = Some(who);
    harness.state_mut().author.question = Some(question);
    harness.run_steps(4);
    assert!(harness.query_by_label(&format!("Trust {trust}")).is_some());
    assert!(
        harness
            .query_all_by_label_contains("On the way into exploitation")
            .next()
            .is_some(),
        "the truth"
    );
    assert!(
        harness
            .query_all_by_label(&format!("missing: {blocked}"))
            .next()
            .is_some(),
        "{blocked}"
    );
    for (part, sign) in [
        (Hidden::Cues, "Given by: "),
        (Hidden::Events, "minutes have passed"),
        (Hidden::Gates, "What the draw decided"),
    ] {
        harness.state_mut().author.hidden = part;
        harness.run_steps(4);
        assert!(harness.query_all_by_label_contains(sign).next().is_some(), "{part:?}");
    }
    open(&mut harness, Tab::Marks);
    assert!(harness.query_by_label("If the run ended now.").is_some());
}

/// If this fails, something hidden stands on the trainee's side of the screen, or the play is changed by the panel.
#[test]
fn the_play_beside_stays_as_a_trainee_sees_it() {
    let labels = |harness: &Harness<'static, Stage>, left_of: f64| {
        let mut all: Vec<String> = harness
            .root()
            .query_all(By::new())
            .filter(|n| {
                n.accesskit_node()
                    .bounding_box()
                    .is_some_and(|b| b.x1 <= left_of && b.y0 > 60.0)
            })
            .filter_map(|n| n.accesskit_node().label())
            .collect();
        all.sort();
        all
    };
    let mut harness = shown(desk(12), 100);
    let edge = harness
        .get_by_label("Moments")
        .accesskit_node()
        .bounding_box()
        .expect("it is drawn")
        .x0
        - 120.0;
    let mut seen = Vec::new();
    for tab in Tab::ALL {
        open(&mut harness, tab);
        seen.push(labels(&harness, edge));
    }
    assert!(seen[0].len() > 8, "{:?}", seen[0]);
    assert!(seen.iter().all(|s| *s == seen[0]));
    harness.key_press(Key::F2);
    harness.run_steps(4);
    assert!(harness.query_by_label("Moments").is_none(), "the panel is put away");
    assert!(harness.query_by_label("Show the panel").is_some());
    press(&mut harness, "Show the panel");
    assert!(harness.query_by_label("Moments").is_some());
}

/// If this fails, words of the panel run out of the window, at some size of text, or a part of it crashes.
#[test]
fn every_part_of_the_panel_fits_at_every_size_of_text() {
    for percent in [100, 150] {
        for (moves, is_broken) in [(0, false), (12, true), (60, false)] {
            let mut bench = desk(moves);
            if is_broken {
                bench.take(version(&edited("aims: [", "goals: ["), "14:05:00"));
                bench.lose_sight(key!("error-own-folder"));
            }
            let mut harness = shown(bench, percent);
            for tab in Tab::ALL {
                for part in Hidden::ALL {
                    harness.state_mut().author.hidden = part;
                    open(&mut harness, tab);
                    for node in harness.root().query_all(By::new()) {
                        let Some(bounds) = node.accesskit_node().bounding_box() else {
                            continue;
                        };
                        let label = node.accesskit_node().label().unwrap_or_default();
                        let inside = bounds.x0 >= -1.0 && bounds.x1 <= 1281.0;
                        assert!(
                            inside || label.is_empty(),
                            "{tab:?} {part:?} {percent} %: `{label}` at {bounds:?}"
                        );
                    }
                    let soon = harness.output().viewport_output.values().map(|v| v.repaint_delay).min();
                    assert_eq!(soon, Some(std::time::Duration::MAX), "{tab:?} {part:?} comes to rest");
                }
            }
        }
    }
}

/// If this fails, an author whose first version cannot be played sees an empty window.
#[test]
fn nothing_playable_says_so_and_lists_the_faults() {
    let broken = edited("Scenario(", "Scenario((");
    let bench = Workbench::open("my-desk".into(), version(&broken, "14:02:00"), practice(), 5, None);
    let mut harness = shown(bench, 100);
    assert!(harness.query_by_label("Nothing can be played yet").is_some());
    assert!(harness.query_by_label_contains("Faults (1)").is_some());
    for tab in Tab::ALL {
        open(&mut harness, tab);
    }
}

/// If this fails, the play in author view does not act.
#[test]
fn the_play_beside_can_be_played() {
    let bench = desk(0);
    let spot = bench.session().expect("it plays").view().spots()[0].ix;
    let session = bench.session().expect("it plays");
    let label = session.view().text(session.view().spots()[0].label).into_owned();
    let mut harness = shown(bench, 100);
    harness
        .get_all_by_label(&label)
        .last()
        .expect("it is listed")
        .click_accesskit();
    harness.run_steps(3);
    assert_eq!(wishes(&mut harness), [Intent::from(Action::Look(spot))]);
}

/// If this fails, an author has to leave the view to find which code a sign has, or is not told how sure it is.
#[test]
fn codes_are_looked_up_beside_the_play() {
    let mut harness = shown(desk(0), 100);
    open(&mut harness, Tab::Codes);
    assert!(
        harness.query_by_label_contains("CD01 Documents kept").is_some(),
        "all of them are named"
    );
    harness.state_mut().author.wanted = "passport kept".into();
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("CD01 Documents kept").is_some());
    assert!(
        harness
            .query_by_label_contains("Worry: Papers kept by someone")
            .is_some()
    );
    assert!(
        harness.query_by_label_contains("ETH-01").is_none(),
        "what has nothing to do with it is left out"
    );
    harness.state_mut().author.wanted = "REF-05".into();
    harness.run_steps(3);
    assert!(
        harness
            .query_by_label_contains("Ask for consent to each referral (provisional)")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("nobody here has opened the source")
            .is_some()
    );
    harness.state_mut().author.wanted = "xylophone".into();
    harness.run_steps(3);
    assert!(
        harness
            .query_by_label_contains("Nothing in the practice library is like")
            .is_some()
    );
}
