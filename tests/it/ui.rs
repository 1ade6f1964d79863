//! Screens, driven without a window: found by their labels, as a screen reader finds them.

use crate::stage::{Shown, Stage, begun, harness, listed, stage};
use crate::support::{practice, shipped, shipped_bundle, shipped_names, walked};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use grounds_desk::wish::Wish;
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::scenario::{Action, Decided};
use reasonable_grounds::ui::{Intent, Panel, Pictures};
use reasonable_grounds::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
use std::collections::BTreeMap;

/// If this fails, a scenario that cannot be played hides its reason, or can be chosen.
#[test]
fn the_shelf_shows_why_a_scenario_cannot_be_played() {
    let shelf = vec![
        listed("departure-desk", None),
        listed("broken-one", Some("there is no cue called `x`")),
    ];
    let title = begun().view().text(begun().view().header().title).into_owned();
    let harness = harness(stage(Shown::Shelf(shelf), "departure-desk", Panel::Place, 100));
    assert!(harness.query_by_label(&title).is_some());
    assert!(harness.query_by_label_contains("there is no cue called").is_some());
    assert_eq!(harness.query_all_by_label("Open").count(), 1);
}

/// If this fails, a run cannot be begun from the prebrief.
#[test]
fn the_prebrief_shows_the_content_note_and_begins() {
    let mut harness = harness(stage(Shown::Prebrief(begun()), "departure-desk", Panel::Place, 100));
    assert!(
        harness.query_by_label_contains("A false job offer").is_some(),
        "the content note"
    );
    assert!(
        harness.query_all_by_label_contains("not yet reviewed").next().is_some(),
        "the draft mark"
    );
    harness.get_by_label("Begin").click();
    harness.run_steps(3);
    assert_eq!(harness.state().out, [Intent::Desk(Wish::Begin)]);
}

/// If this fails, a hotspot cannot be reached without seeing the picture.
#[test]
fn a_hotspot_in_the_list_is_looked_at() {
    let run = begun();
    let spot = run.view().spots()[0];
    let label = run.view().text(spot.label).into_owned();
    let expected = Intent::from(Action::Look(spot.ix));
    let mut harness = harness(stage(Shown::Run(run), "departure-desk", Panel::Place, 100));
    harness.get_all_by_label(&label).last().expect("it is listed").click();
    harness.run_steps(3);
    assert!(harness.state().out.contains(&expected), "{:?}", harness.state().out);
}

/// If this fails, a person without a mouse cannot begin.
#[test]
fn the_keyboard_alone_begins_a_run() {
    let mut harness = harness(stage(Shown::Prebrief(begun()), "departure-desk", Panel::Place, 100));
    for _ in 0..12 {
        harness.key_press(egui::Key::Tab);
        harness.run_steps(2);
        harness.key_press(egui::Key::Enter);
        harness.run_steps(2);
        if harness.state().out.contains(&Intent::Desk(Wish::Begin)) {
            return;
        }
    }
    panic!("Begin is not reached by Tab and Enter: {:?}", harness.state().out);
}

/// If this fails, some screen of some run crashes, at some size of text.
#[test]
fn every_panel_of_many_runs_is_drawn_at_every_size_of_text() {
    for seed in 0..4 {
        let run = play(
            &mut Random::new(seed, &practice()),
            &shipped("office-park"),
            &practice(),
            seed,
            200,
        );
        for percent in [100, 150] {
            for panel in Panel::ALL {
                let _ = harness(stage(Shown::Run(run.clone()), "office-park", panel, percent));
            }
            let _ = harness(stage(Shown::Debrief(run.clone()), "office-park", Panel::Place, percent));
        }
    }
}

/// If this fails, words run out of the window at the side, or lie under something else, at some size of text.
#[test]
fn no_words_leave_the_window_at_the_side() {
    for (size, percent) in [((1280.0, 720.0), 100), ((1280.0, 720.0), 150), ((1920.0, 1080.0), 150)] {
        let mut shown = vec![
            (Shown::Prebrief(begun()), Panel::Place),
            (Shown::Debrief(walked("departure-desk", 200)), Panel::Place),
        ];
        shown.extend(Panel::ALL.map(|panel| (Shown::Run(walked("departure-desk", 30)), panel)));
        for (shown, panel) in shown {
            let mut harness = harness(stage(shown, "departure-desk", panel, percent));
            harness.set_size(egui::vec2(size.0, size.1));
            harness.run_steps(4);
            for node in harness.root().query_all(By::new()) {
                let Some(bounds) = node.accesskit_node().bounding_box() else {
                    continue;
                };
                let label = node.accesskit_node().label().unwrap_or_default();
                let inside = bounds.x0 >= -1.0 && bounds.x1 <= f64::from(size.0) + 1.0;
                assert!(
                    inside || label.is_empty(),
                    "{panel:?} at {percent} %: `{label}` at {bounds:?}"
                );
            }
        }
    }
}

/// If this fails, the window is drawn without end although nothing changes.
#[test]
fn every_screen_comes_to_rest() {
    for panel in Panel::ALL {
        let harness = harness(stage(
            Shown::Run(walked("departure-desk", 30)),
            "departure-desk",
            panel,
            100,
        ));
        let soon = harness.output().viewport_output.values().map(|v| v.repaint_delay).min();
        assert_eq!(soon, Some(std::time::Duration::MAX), "{panel:?}");
    }
}

/// If this fails, a panel cannot be opened without a mouse.
#[test]
fn ctrl_and_a_digit_open_a_panel() {
    let keys = [
        egui::Key::Num1,
        egui::Key::Num2,
        egui::Key::Num3,
        egui::Key::Num4,
        egui::Key::Num5,
    ];
    let mut harness = harness(stage(Shown::Run(begun()), "departure-desk", Panel::Decide, 100));
    for (key, panel) in keys.into_iter().zip(Panel::ALL) {
        harness.key_press_modifiers(egui::Modifiers::COMMAND, key);
        harness.run_steps(3);
        assert_eq!(harness.state().state.panel, panel);
    }
}

/// If this fails, a note cannot be written by pressing what the screen offers.
#[test]
fn a_note_is_written_step_by_step() {
    let run = walked("departure-desk", 30);
    let view = run.view();
    let (cue, about) = (view.cues()[0].0, view.interviewees()[0]);
    let (words, name) = (view.text(view.cue_text(cue)).into_owned(), view.name(about).to_owned());
    let mut harness = harness(stage(Shown::Run(run), "departure-desk", Panel::Notebook, 100));
    let press = |harness: &mut Harness<'static, Stage>, label: &str| {
        harness.get_by_label(label).click_accesskit();
        harness.run_steps(3);
    };
    press(&mut harness, &words);
    for label in [name.as_str(), "70 %", "It means nothing", "Write it down"] {
        press(&mut harness, label);
    }
    let note = Action::Note {
        cue,
        about,
        shows: Vec::new(),
        sure: 70,
    };
    assert_eq!(harness.state().out, [Intent::from(note)]);
}

/// If this fails, a decision can be confirmed while something is missing, or cannot when nothing is.
#[test]
fn a_decision_is_confirmed_only_when_it_is_whole() {
    let run = begun();
    let about = run.view().to_decide()[0];
    let confirm = format!("Decide about {}", run.view().name(about));
    let mut harness = harness(stage(Shown::Run(run), "departure-desk", Panel::Decide, 100));
    let press = |harness: &mut Harness<'static, Stage>, label: &str| {
        harness.get_by_label(label).click_accesskit();
        harness.run_steps(3);
    };
    press(&mut harness, &confirm);
    assert_eq!(harness.state().out, [], "nothing is chosen yet");
    for label in ["No grounds", "Not asked", "No offence is in question", "Free to go on"] {
        press(&mut harness, label);
    }
    press(&mut harness, &confirm);
    let decided = Decided {
        findings: vec![Finding::NoGrounds],
        services: Vec::new(),
        consent: ConsentBasis::NotAsked,
        share: Vec::new(),
        offences: OffenceHandling::None,
        onward: Onward::FreeToGo,
    };
    assert_eq!(
        harness.state().out,
        [Intent::from(Action::Decide(about, Box::new(decided)))]
    );
}

/// If this fails, a picture that is missing or broken keeps someone from playing.
#[test]
fn without_a_picture_the_list_remains() {
    let run = begun();
    let label = run.view().text(run.view().spots()[0].label).into_owned();
    let expected = Intent::from(Action::Look(run.view().spots()[0].ix));
    for content in [
        "",
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
        "no picture",
    ] {
        let files = shipped_bundle("departure-desk").files;
        let broken: BTreeMap<String, Vec<u8>> = files.into_keys().map(|k| (k, content.into())).collect();
        let mut stage = stage(Shown::Run(run.clone()), "departure-desk", Panel::Place, 100);
        stage.pictures = Pictures::of(&broken);
        let mut harness = harness(stage);
        harness.get_by_label(&label).click();
        harness.run_steps(3);
        assert!(harness.state().out.contains(&expected), "{:?}", harness.state().out);
    }
}

/// If this fails, an element of a shipped picture that can be looked at is not where anyone could point at it.
#[test]
fn every_hotspot_of_a_shipped_picture_can_be_pointed_at() {
    for name in shipped_names() {
        let mut pictures = Pictures::of(&shipped_bundle(&name).files);
        let scenario = shipped(&name);
        for spot in scenario.hotspot_ixs().map(|ix| scenario.hotspot(ix)) {
            let art = &scenario.place(spot.place).art;
            let at = pictures.element(art, &spot.element);
            assert!(
                at.is_some_and(|r| r.width() > 0.01 && r.height() > 0.01),
                "{name}/{art}: {}",
                spot.element
            );
        }
    }
}
