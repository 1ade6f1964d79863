//! The author's bar and panel beside the play, driven without a window: found by their labels, as a screen reader finds them.

use super::seat;
use crate::support::{practice, root};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use grounds_desk::shown::Screen;
use grounds_study::author::{Opened, Standing, Workbench};
use reasonable_grounds::assess::textbook;
use reasonable_grounds::diagnostic::Sink;
use reasonable_grounds::library::{embedded_file, embedded_text, messages, read_bundle};
use reasonable_grounds::locale::{Messages, When};
use reasonable_grounds::scenario::Bundle;
use reasonable_grounds::scenario::draft::Draft;
use reasonable_grounds::scenario::resolve::resolve_placed;
use reasonable_grounds::ui::{self as ui, AuthorCx, AuthorState, AuthorWish, Cx, Intent, Tab};
use reasonable_grounds::ui::{Fonts, Pictures, Theme, theme};
use reasonable_grounds::wording::Voices;
use std::collections::BTreeMap;
use std::sync::Arc;

struct Beside {
    bench: Workbench,
    standing: Standing,
    screen: Screen,
    author: AuthorState,
    wished: Vec<AuthorWish>,
    messages: Messages,
    theme: Theme,
    pictures: Pictures,
}

fn bundle() -> Bundle {
    read_bundle(&root().join("scenarios/one-talk")).expect("it can be read")
}

fn version(bundle: &Bundle) -> Opened {
    let mut sink = Sink::default();
    let draft = Draft::read(&bundle.files, &mut sink);
    let found = draft.and_then(|draft| resolve_placed(&draft, &practice(), &mut sink));
    let (scenario, places) = found.map_or_else(
        || (None, BTreeMap::new()),
        |(scenario, places)| (Some(Arc::new(scenario)), places),
    );
    Opened {
        scenario,
        places,
        walkthroughs: Vec::new(),
        diagnostics: sink.into_sorted(),
        saved: When::default(),
    }
}

/// The desk with so many moves of somebody careful made.
fn bench(moves: usize) -> Workbench {
    let mut bench = Workbench::open("my-talk".into(), version(&bundle()), practice(), 5, None);
    let start = bench.session().expect("it can be played").clone();
    for entry in textbook(&start, |_, _, _| ()).entries().iter().take(moves) {
        bench.act(&entry.action).expect("it was played so");
    }
    bench
}

fn standing(bench: &Workbench, messages: &Messages) -> Standing {
    bench.standing(&Voices::english(), messages, |_| None)
}

fn shown(bench: Workbench) -> Harness<'static, Beside> {
    let text = embedded_text("theme.ron").expect("there is a theme");
    let messages = messages("en").expect("the English texts load");
    let beside = Beside {
        standing: standing(&bench, &messages),
        bench,
        screen: seat::begun("one-talk", 5).screen(false),
        author: AuthorState::default(),
        wished: Vec::new(),
        messages,
        theme: Theme::parse(&text).expect("the shipped theme is sound"),
        pictures: Pictures::of(&BTreeMap::new()),
    };
    let mut told = false;
    let show = move |egui: &mut egui::Ui, of: &mut Beside| {
        if !told {
            Fonts::find(embedded_file)
                .expect("fonts are embedded")
                .install(egui.ctx());
            theme::apply(egui.ctx(), &of.theme);
            told = true;
        }
        let mut cx = Cx {
            theme: &of.theme,
            pictures: &mut of.pictures,
        };
        let mut author = AuthorCx {
            theme: &of.theme,
            messages: &of.messages,
            author: &mut of.author,
        };
        let mut out = Vec::new();
        ui::show_author(egui, &of.screen, &of.standing, (&mut cx, &mut author), &mut out);
        of.wished.extend(out.into_iter().filter_map(|intent| match intent {
            Intent::Author(wish) => Some(wish),
            Intent::Desk(_) => None,
        }));
    };
    let size = egui::vec2(1366.0, 2400.0);
    let mut harness = Harness::builder().with_size(size).build_ui_state(show, beside);
    harness.run_steps(6);
    harness
}

fn open(harness: &mut Harness<'static, Beside>, tab: Tab) {
    harness.state_mut().author.tab = tab;
    harness.run_steps(4);
}

fn has(harness: &Harness<'static, Beside>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

/// If this fails, an author is not told what is wrong and where, or the play beside it is gone.
#[test]
fn faults_stand_beside_the_play() {
    let mut bench = bench(4);
    let mut broken = bundle();
    let text = String::from_utf8(broken.files["scenario.ron"].clone()).expect("it is text");
    broken
        .files
        .insert("scenario.ron".into(), text.replacen("level:", "levle:", 1).into());
    bench.take(version(&broken));
    let harness = shown(bench);
    assert!(has(&harness, "playing the version saved"));
    let faults = &harness.state().standing.faults;
    assert!(
        faults.iter().any(|fault| fault.place.starts_with("scenario.ron:")),
        "where: {faults:?}"
    );
    assert!(has(&harness, "levle"), "what");
}

/// If this fails, an author does not see what keeps a line back, or where it stands.
#[test]
fn what_keeps_a_line_back_is_shown_with_its_place() {
    let bench = bench(14);
    let inside = bench.session().and_then(|run| {
        let who = run.to_decide().next()?;
        run.inside(who).map(|_| who)
    });
    assert!(inside.is_some(), "somebody has been talked with");
    let mut harness = shown(bench);
    open(&mut harness, Tab::Hidden);
    assert!(has(&harness, "Trust ") && has(&harness, "Distress "));
    assert!(has(&harness, "Somebody careful: "));
    let inside = harness.state().standing.inside.clone().expect("it can be played");
    let talk = inside.people[0].talk.clone().expect("they talk");
    let subject = talk
        .subjects
        .iter()
        .find(|one| one.is_open && !one.answers.is_empty())
        .expect("one is open");
    harness.state_mut().author.subject = Some(subject.id.clone());
    harness.run_steps(4);
    assert!(has(&harness, "talks/"), "where its lines stand");
}

/// If this fails, the last move cannot be judged from the panel, or claims cannot be tried.
#[test]
fn worth_and_claims_are_asked_for() {
    let mut harness = shown(bench(6));
    open(&mut harness, Tab::Marks);
    harness.get_by_label("What was it worth?").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label("Try the claims in a few draws").click_accesskit();
    harness.run_steps(3);
    let wished = std::mem::take(&mut harness.state_mut().wished);
    assert_eq!(wished, [AuthorWish::JudgeLast, AuthorWish::TryClaims]);
    let state = harness.state_mut();
    state.bench.judge_last();
    state.standing = standing(&state.bench, &state.messages);
    harness.run_steps(4);
    assert!(has(&harness, "Against the best other one"));
}

/// If this fails, the moves cannot be gone through by hand or by keys.
#[test]
fn moves_are_gone_through() {
    let mut harness = shown(bench(6));
    open(&mut harness, Tab::Moments);
    assert!(has(&harness, "1. "));
    harness.get_by_label("The beginning").click_accesskit();
    harness.run_steps(3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    let wished = std::mem::take(&mut harness.state_mut().wished);
    assert_eq!(wished, [AuthorWish::GoTo(0), AuthorWish::Back]);
    harness.key_press(Key::F2);
    harness.run_steps(3);
    assert!(harness.state().author.is_shut);
}
