//! Shows the screen of the moment, and passes on what the person wants.

use super::bridge::Asked;
use super::desk::{Desk, Screen};
use super::reading::read;
use crate::library::embedded_file;
use crate::session::Session;
use crate::ui::{self, Cx, Fonts, Intent, Place, theme};
use bevy::prelude::*;
use bevy::render::view::Msaa;
use bevy_egui::egui::{self, UiBuilder};
use bevy_egui::{EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default());
    app.add_systems(Startup, spawn_camera);
    app.add_systems(EguiPrimaryContextPass, show_screen);
    app.add_systems(
        PreUpdate,
        drop_idle_events
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

/// Every frame is told which modifier keys are down, and egui takes anything it is told as a reason for another frame.
/// News that is none is dropped, or the window would never rest.
fn drop_idle_events(mut inputs: Query<'_, '_, &mut EguiInput>, mut known: Local<'_, egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *known, *now) != *now,
            _ => true,
        });
    }
}

fn spawn_camera(mut commands: Commands<'_, '_>) {
    // egui smooths its own edges; smoothing them again costs a quarter of a frame in software and changes nothing.
    commands.spawn((Camera2d, Msaa::Off));
}

/// What was last told to egui, so that fonts and style are set when they change and not in every frame.
#[derive(Default)]
struct Told {
    has_fonts: bool,
    text_percent: u16,
}

fn show_screen(
    mut contexts: EguiContexts<'_, '_>,
    mut desk: ResMut<'_, Desk>,
    screen: Res<'_, State<Screen>>,
    mut asked: MessageWriter<'_, Asked>,
    mut told: Local<'_, Told>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    desk.settle_words();
    prepare(&ctx, &desk, &mut told);
    let mut out = Vec::new();
    let mut root = egui::Ui::new(
        ctx.clone(),
        "screen".into(),
        UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(ctx.viewport_rect()),
    );
    show(&mut root, &mut desk, *screen.get(), &mut out);
    // A wish is carried out in the next update, which has to come. What came by itself needs more than the frame it woke:
    // new letters and pictures are there in the next one.
    if !out.is_empty() || desk.frames > 0 {
        desk.frames = desk.frames.saturating_sub(1);
        ctx.request_repaint();
    }
    asked.write_batch(out.into_iter().map(Asked));
    Ok(())
}

/// Fonts once, style whenever the size of text changes.
fn prepare(ctx: &egui::Context, desk: &Desk, told: &mut Told) {
    if !told.has_fonts {
        if let Some(fonts) = Fonts::find(embedded_file) {
            fonts.install(ctx);
        }
        told.has_fonts = true;
    }
    if told.text_percent != desk.text_percent {
        theme::apply(ctx, &desk.scaled);
        told.text_percent = desk.text_percent;
    }
}

fn show(root: &mut egui::Ui, desk: &mut Desk, screen: Screen, out: &mut Vec<Intent>) {
    let reader = desk.reader();
    let Desk {
        voice,
        words,
        scaled,
        practice,
        pictures,
        state,
        author,
        notice,
        text_percent,
        keeper,
        preview,
        debrief,
        cards,
        authoring,
        ..
    } = desk;
    let session: Option<&Session> = keeper.as_ref().map(|k| k.session()).or(preview.as_ref());
    let place = match (screen, session, debrief.as_ref()) {
        (Screen::Author, ..) if let Some(a) = authoring.as_ref() => {
            Place::Author(&a.standing, a.played(words.as_ref()))
        }
        (Screen::Prebrief, Some(session), _) => Place::Prebrief(read(session, words.as_ref())),
        (Screen::Run, Some(session), _) => Place::Run(read(session, words.as_ref())),
        (Screen::Debrief, Some(session), Some(debrief)) => Place::Debrief(debrief, read(session, words.as_ref())),
        _ => Place::Shelf(cards),
    };
    let mut cx = Cx {
        messages: &voice.messages,
        theme: scaled,
        practice,
        pictures,
        state,
        author,
        notice: notice.as_ref().map(|(severity, words)| (*severity, words.as_str())),
        text_percent: *text_percent,
        reader,
    };
    ui::show(root, &place, &mut cx, out);
}
