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
use grounds_desk::shown::reading::door;
use grounds_desk::shown::{self, Body, Reads, Scene};
use reasonable_grounds::assess::assess;
use reasonable_grounds::check::check;
use reasonable_grounds::debrief::{Debrief, debrief};
use reasonable_grounds::library::{InterfaceTexts, embedded_file, embedded_scenarios, embedded_text, practice};
use reasonable_grounds::locale::{Choice, Messages, words};
use reasonable_grounds::playtest::walk;
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::Texts;
use reasonable_grounds::session::Session;
use reasonable_grounds::ui::{self, AuthorState, Chapter, Cx, Fonts, Memory, Pictures, Theme, theme};
use std::hint::black_box;
use std::sync::Arc;

/// The largest scenario, played by its textbook walkthrough: the longest debrief there is.
fn played(practice: &Arc<Practice>) -> Session {
    let mut bundles = embedded_scenarios();
    bundles.sort_by_key(|(_, bundle)| bundle.files["scenario.ron"].len());
    let (_, bundle) = bundles.pop().expect("there are scenarios");
    let checked = check(&bundle, practice);
    let scenario = checked.scenario.expect("it can be played");
    let textbook = checked.walkthroughs.iter().find(|w| w.name == "textbook");
    let textbook = textbook.expect("it has a textbook walkthrough");
    walk(textbook, &scenario, practice, textbook.seeds[0]).session
}

struct Screen {
    ctx: Context,
    theme: Theme,
    messages: Messages,
    practice: Arc<Practice>,
    texts: Texts,
    session: Session,
    debrief: Debrief,
    pictures: Pictures,
    state: Memory,
    author: AuthorState,
    seconds: f64,
}

impl Screen {
    fn new(practice: &Arc<Practice>, session: &Session, reads: &Choice) -> Self {
        let text = embedded_text("theme.ron").expect("there is a theme");
        let mut screen = Self {
            ctx: Context::default(),
            theme: Theme::parse(&text).expect("the theme is sound"),
            messages: InterfaceTexts::embedded()
                .messages_for(reads, false)
                .expect("there are texts"),
            practice: practice.clone(),
            texts: session.scenario().texts_for(reads, false),
            session: session.clone(),
            debrief: debrief(session, assess(session)),
            pictures: Pictures::default(),
            state: Memory::default(),
            author: AuthorState::default(),
            seconds: 0.0,
        };
        Fonts::find(embedded_file)
            .expect("there are fonts")
            .install(&screen.ctx);
        theme::apply(&screen.ctx, &screen.theme);
        screen.state.chapter = Chapter::Moves;
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
        let view = self.session.view().with_texts(&self.texts);
        let scene = Scene {
            view,
            messages: &self.messages,
            practice: &self.practice,
            memory: &self.state,
        };
        let screen = shown::Screen {
            opening: 0,
            program: String::new(),
            body: Body::Debrief(Box::new(shown::debrief::debrief(scene, &self.debrief))),
            notice: None,
            sheet: None,
            door: door(&self.messages, &Reads::default()),
        };
        let mut out = Vec::new();
        let mut shown = ctx.run_ui(input, |ui| {
            let mut cx = Cx {
                messages: &self.messages,
                theme: &self.theme,
                pictures: &mut self.pictures,
                author: &mut self.author,
            };
            ui::show(ui, &screen, None, &mut cx, &mut out);
        });
        // Nothing is drawn, so the letters need not go to a graphics card.
        shown.textures_delta.clear();
        ctx.tessellate(std::mem::take(&mut shown.shapes), shown.pixels_per_point)
            .len()
    }
}

fn letters(c: &mut Criterion) {
    let practice = Arc::new(practice().expect("the library loads"));
    let session = played(&practice);
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
            let new = || Screen::new(&practice, &session, &reads);
            b.iter_batched(
                new,
                |mut screen| black_box(screen.frame()),
                criterion::BatchSize::PerIteration,
            );
        });
        c.bench_function(&format!("debrief, later frames, {name}"), |b| {
            let mut screen = Screen::new(&practice, &session, &reads);
            for _ in 0..4 {
                let _ = screen.frame();
            }
            b.iter(|| black_box(screen.frame()));
        });
    }
    let khmer = session.scenario().texts_in("km");
    c.bench_function("segment every text of the scenario, km", |b| {
        b.iter(|| {
            let points = khmer.written().map(|w| words::break_points(w.text).len());
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
