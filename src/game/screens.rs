//! Shows the screen of the moment, and passes on what the person wants.

use super::bridge::Asked;
use super::table::Table;
use crate::library::embedded_file;
use crate::ui::{self, Fonts, theme};
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
/// So what egui knows already is not told to it again, or the window would never rest.
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
    mut table: ResMut<'_, Table>,
    mut asked: MessageWriter<'_, Asked>,
    mut told: Local<'_, Told>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let table = &mut *table;
    prepare(&ctx, table, &mut told);
    let mut out = Vec::new();
    let mut root = egui::Ui::new(
        ctx.clone(),
        "screen".into(),
        UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(ctx.viewport_rect()),
    );
    let (screen, mut cx, panel) = table.drawn();
    match panel {
        Some((standing, mut author)) => ui::show_author(&mut root, screen, standing, (&mut cx, &mut author), &mut out),
        None => ui::show(&mut root, screen, &mut cx, &mut out),
    }
    // A wish is carried out in the next update, which has to come. What came by itself needs more than the frame it woke:
    // new letters and pictures are there in the next one.
    if !out.is_empty() || table.frames > 0 {
        table.frames = table.frames.saturating_sub(1);
        ctx.request_repaint();
    }
    if let Some(seconds) = ui::stage::due(&ctx) {
        let wake = table.wake.clone();
        table.pace.wake_in(seconds, &wake);
    }
    asked.write_batch(out.into_iter().map(Asked));
    Ok(())
}

/// Fonts once, style whenever the size of text changes.
fn prepare(ctx: &egui::Context, table: &Table, told: &mut Told) {
    if !told.has_fonts {
        if let Some(fonts) = Fonts::find(embedded_file) {
            fonts.install(ctx);
        }
        told.has_fonts = true;
    }
    let percent = table.desk.settings().text_percent;
    if told.text_percent != percent {
        theme::apply(ctx, &table.scaled);
        told.text_percent = percent;
    }
}
