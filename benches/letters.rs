//! What words cost: a whole debrief in Khmer laid out, segmenting alone, and what languages and fonts add to a start.
//!
//! ```sh
//! cargo bench --no-default-features --features ui --bench letters
//! ```
//!
//! Nothing passes or fails by time. A frame at 60 Hz has 16.7 ms; the first frame of a screen may take longer, those after
//! it find everything laid out.

#![allow(missing_docs, reason = "the macros of the bench make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, RawInput, Rect, pos2, vec2};
use grounds_desk::Desk;
use grounds_desk::shown::{self, Body};
use grounds_desk::wish::Wish;
use reasonable_grounds::assess::textbook;
use reasonable_grounds::library::{
    Computer, GameOptions, InterfaceTexts, embedded_file, embedded_text, practice, whole_shelf,
};
use reasonable_grounds::locale::{Choice, words};
use reasonable_grounds::session::Session;
use reasonable_grounds::ui::{self, Cx, Fonts, Pictures, Theme, theme};
use std::hint::black_box;
use std::sync::Arc;

const SEED: u64 = 1;

/// The debrief of the largest scenario, played by the textbook: the longest screen there is. And all that is read of it in a
/// language, for segmenting alone.
fn debrief(reads: &Choice) -> (shown::Screen, Vec<String>) {
    let practice = Arc::new(practice().expect("the library loads"));
    let mut shelf = whole_shelf(&practice, &[]);
    shelf.sort_by_key(|shelved| shelved.scenario.as_ref().map_or(0, |scenario| scenario.texts().len()));
    let at = shelf.len() - 1;
    let scenario = shelf[at].scenario.clone().expect("it can be played");
    let beside = shelf[at].translations.iter().find(|beside| beside.language == "km");
    let khmer = beside.map_or_else(Vec::new, |beside| beside.texts.values().cloned().collect());
    let records = std::env::temp_dir().join(format!("letters-{}", std::process::id()));
    let mut options = GameOptions {
        texts: InterfaceTexts::embedded(),
        records: records.clone(),
        ..GameOptions::default()
    };
    options.settings.reads = reads.clone();
    let home = Computer::new(&options, &shelf);
    let desk = Desk::new(home, practice.clone(), options.settings, Some(SEED));
    let mut desk = desk.expect("there are texts");
    desk.wish(Wish::Open(at));
    desk.wish(Wish::Begin);
    for entry in textbook(&Session::begin(scenario, practice, SEED, 0), |_, _, _| ()).entries() {
        desk.wish(Wish::Act(entry.action.clone()));
    }
    let screen = desk.screen(false);
    let _ = std::fs::remove_dir_all(records);
    assert!(matches!(screen.body, Body::Debrief(_)), "a run that is over is told of");
    (screen, khmer)
}

struct Screen {
    ctx: Context,
    theme: Theme,
    shown: shown::Screen,
    pictures: Pictures,
    seconds: f64,
}

impl Screen {
    fn new(reads: &Choice) -> Self {
        let text = embedded_text("theme.ron").expect("there is a theme");
        let mut screen = Self {
            ctx: Context::default(),
            theme: Theme::parse(&text).expect("the theme is sound"),
            shown: debrief(reads).0,
            pictures: Pictures::default(),
            seconds: 0.0,
        };
        Fonts::find(embedded_file)
            .expect("there are fonts")
            .install(&screen.ctx);
        theme::apply(&screen.ctx, &screen.theme);
        // Fonts are there from the second frame on.
        screen.blank();
        screen.blank();
        screen
    }

    fn input(&mut self) -> RawInput {
        self.seconds += 1.0 / 60.0;
        RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 720.0))),
            time: Some(self.seconds),
            ..RawInput::default()
        }
    }

    fn blank(&mut self) {
        let input = self.input();
        self.ctx.run_ui(input, |_| {}).textures_delta.clear();
    }

    /// One frame: everything laid out and cut into triangles.
    fn frame(&mut self) -> usize {
        let input = self.input();
        let ctx = self.ctx.clone();
        let mut out = Vec::new();
        let mut shown = ctx.run_ui(input, |ui| {
            let mut cx = Cx {
                theme: &self.theme,
                pictures: &mut self.pictures,
            };
            ui::show(ui, &self.shown, &mut cx, &mut out);
        });
        // Nothing is drawn, so the letters need not go to a graphics card.
        shown.textures_delta.clear();
        ctx.tessellate(std::mem::take(&mut shown.shapes), shown.pixels_per_point)
            .len()
    }
}

fn letters(c: &mut Criterion) {
    let both = Choice {
        beside: Some("en".into()),
        ..Choice::of("km")
    };
    for (name, reads) in [
        ("en", Choice::of("en")),
        ("km", Choice::of("km")),
        ("km beside en", both),
    ] {
        c.bench_function(&format!("debrief, first frame, {name}"), |b| {
            let new = || Screen::new(&reads);
            b.iter_batched(
                new,
                |mut screen| black_box(screen.frame()),
                criterion::BatchSize::PerIteration,
            );
        });
        c.bench_function(&format!("debrief, later frames, {name}"), |b| {
            let mut screen = Screen::new(&reads);
            for _ in 0..4 {
                let _ = screen.frame();
            }
            b.iter(|| black_box(screen.frame()));
        });
    }
    let (_, khmer) = debrief(&Choice::of("km"));
    c.bench_function("segment every text of the scenario, km", |b| {
        b.iter(|| {
            let points = khmer.iter().map(|text| words::break_points(text).len());
            black_box(points.sum::<usize>())
        });
    });
}

fn starting(c: &mut Criterion) {
    for language in ["en", "km"] {
        c.bench_function(&format!("start: messages, {language}"), |b| {
            b.iter(|| {
                let texts = InterfaceTexts::embedded();
                black_box(
                    texts
                        .messages_for(&Choice::of(language), false)
                        .expect("there are texts"),
                )
            });
        });
    }
    c.bench_function("start: all fonts, and a first frame of every script", |b| {
        b.iter(|| {
            let ctx = Context::default();
            Fonts::find(embedded_file).expect("there are fonts").install(&ctx);
            let mut height = 0.0;
            for _ in 0..2 {
                let mut shown = ctx.run_ui(RawInput::default(), |ui| {
                    let words = "Aa ខ្មែរ ไทย ລາວ မြန်မာ 中文";
                    height = ui.label(words).rect.height();
                });
                shown.textures_delta.clear();
            }
            black_box(height)
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = letters, starting
}
criterion_main!(benches);
