//! Screens, driven without a window: found by their labels, as a screen reader finds them.

use crate::support::{practice, shipped, shipped_bundle};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use reasonable_grounds::assess::assess;
use reasonable_grounds::debrief::debrief;
use reasonable_grounds::library::{embedded_file, messages};
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Session;
use reasonable_grounds::ui::{self, Card, Cx, Fonts, Intent, Panel, Pictures, Place, Theme, UiState, theme};
use reasonable_grounds::vocabulary::{Level, Sector};

/// What a test shows.
enum Shown {
    Shelf(Vec<Card>),
    Prebrief(Session),
    Run(Session),
    Debrief(Session),
}

struct Stage {
    shown: Shown,
    out: Vec<Intent>,
    state: UiState,
    pictures: Pictures,
    theme: Theme,
    percent: u16,
}

fn stage(shown: Shown, scenario: &str, panel: Panel, percent: u16) -> Stage {
    let text = std::str::from_utf8(embedded_file("theme.ron").expect("there is a theme")).expect("it is text");
    let theme = Theme::parse(text).expect("the shipped theme is sound").scaled(percent);
    let state = UiState {
        panel,
        ..UiState::default()
    };
    Stage {
        shown,
        out: Vec::new(),
        state,
        pictures: Pictures::of(&shipped_bundle(scenario).files),
        theme,
        percent,
    }
}

fn harness(stage: Stage) -> Harness<'static, Stage> {
    let messages = messages("en").expect("the English texts load");
    let practice = practice();
    let mut told = false;
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(
        move |ui, stage: &mut Stage| {
            if !told {
                Fonts::find(embedded_file)
                    .expect("fonts are embedded")
                    .install(ui.ctx());
                theme::apply(ui.ctx(), &stage.theme);
                told = true;
            }
            let Stage {
                shown,
                out,
                state,
                pictures,
                theme,
                percent,
            } = stage;
            let debriefing;
            let place = match shown {
                Shown::Shelf(cards) => Place::Shelf(cards),
                Shown::Prebrief(run) => Place::Prebrief(run.view()),
                Shown::Run(run) => Place::Run(run.view()),
                Shown::Debrief(run) => {
                    debriefing = debrief(run, assess(run));
                    Place::Debrief(&debriefing, run.view())
                }
            };
            let mut cx = Cx {
                messages: &messages,
                theme,
                practice: &practice,
                pictures,
                state,
                notice: None,
                text_percent: *percent,
            };
            ui::show(ui, &place, &mut cx, out);
        },
        stage,
    );
    harness.run_steps(6);
    harness
}

fn begun() -> Session {
    Session::begin(shipped("departure-desk"), practice(), 1)
}

fn card(title: &str, unplayable: Option<&str>) -> Card {
    Card {
        title: title.into(),
        summary: "About something.".into(),
        sector: Sector::Border,
        level: Level::Starter,
        minutes: 10,
        language: "en".into(),
        is_reviewed: false,
        unplayable: unplayable.map(str::to_owned),
        resumable: None,
    }
}

/// If this fails, a scenario that cannot be played hides its reason, or can be chosen.
#[test]
fn the_shelf_shows_why_a_scenario_cannot_be_played() {
    let cards = vec![
        card("Sound one", None),
        card("Broken one", Some("there is no cue called `x`")),
    ];
    let harness = harness(stage(Shown::Shelf(cards), "departure-desk", Panel::Place, 100));
    assert!(harness.query_by_label_contains("Sound one").is_some());
    assert!(harness.query_by_label_contains("there is no cue called").is_some());
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
    assert_eq!(harness.state().out, [Intent::Begin]);
}

/// If this fails, a hotspot cannot be reached without seeing the picture.
#[test]
fn a_hotspot_in_the_list_is_looked_at() {
    let run = begun();
    let spot = run.view().spots()[0];
    let label = run.view().text(spot.label).into_owned();
    let expected = Intent::Act(Action::Look(spot.ix));
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
        if harness.state().out.contains(&Intent::Begin) {
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
