//! When nothing has to be drawn. Every move of the pointer wakes the window; while the pointer stays over the same things,
//! the screen is not even asked, and a picture that has come out the same is not drawn again. Old laptops draw in software.
//!
//! In doubt it draws: only what is known to change nothing is left out.

use super::table::Table;
use bevy::asset::AssetEvent;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::pipelined_rendering::RenderExtractApp;
use bevy::render::render_resource::PipelineCache;
use bevy::render::{Render, RenderApp};
use bevy::time::Real;
use bevy::window::{RequestRedraw, WindowEvent};
use bevy_egui::egui::epaint::{ClippedPrimitive, Primitive};
use bevy_egui::egui::{self, Event, Pos2};
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, EguiRenderOutput, PrimaryEguiContext};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// For so long after the start everything is drawn.
const SETTLING: Duration = Duration::from_secs(2);
/// How many pictures more are drawn after a new letter or image: it is there from the second on.
const LINGER: u8 = 3;

/// What this update needs.
#[derive(Resource, Debug)]
struct Need {
    /// Ask the screen anew.
    pass: bool,
    /// Draw what it answered.
    picture: bool,
    /// Nothing came from outside: the screen itself asked to be asked once more.
    is_own: bool,
    linger: u8,
}

/// Whether the graphics are still being made ready: what is drawn meanwhile is not seen.
#[derive(Resource, Clone, Default)]
struct Unready(Arc<AtomicBool>);

/// What was drawn last.
#[derive(Resource, Default)]
struct Drawn(Vec<ClippedPrimitive>);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Need {
        pass: true,
        picture: true,
        is_own: false,
        linger: 0,
    })
    .init_resource::<Drawn>();
    let needs_pass = |need: Res<'_, Need>| need.pass;
    app.configure_sets(
        PostUpdate,
        (
            EguiPostUpdateSet::EndPass.run_if(needs_pass),
            EguiPostUpdateSet::ProcessOutput.run_if(needs_pass),
            EguiPostUpdateSet::PostProcessOutput.run_if(needs_pass),
        ),
    );
    app.add_systems(
        PostUpdate,
        (
            ask_only_for_news.before(EguiPostUpdateSet::EndPass),
            draw_only_news
                .after(EguiPostUpdateSet::ProcessOutput)
                .before(EguiPostUpdateSet::PostProcessOutput),
        ),
    );
    let unready = Unready::default();
    app.insert_resource(unready.clone());
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render.insert_resource(unready).add_systems(Render, tell_unready);
    }
    // What is drawn is handed to a thread of its own; what is not handed over, it does not draw.
    let Some(render) = app.get_sub_app_mut(RenderExtractApp) else {
        return;
    };
    if let Some(mut hand_over) = render.take_extract() {
        render.set_extract(move |world, render| {
            if world.resource::<Need>().picture {
                hand_over(world, render);
            }
        });
    }
}

fn tell_unready(pipelines: Res<'_, PipelineCache>, unready: Res<'_, Unready>) {
    unready
        .0
        .store(pipelines.waiting_pipelines().next().is_some(), Ordering::Relaxed);
}

/// Whether anything but the pointer has moved, or the pointer is over something else than before.
fn ask_only_for_news(
    mut contexts: Query<'_, '_, (&mut EguiContext, &mut EguiInput), With<PrimaryEguiContext>>,
    mut events: MessageReader<'_, '_, WindowEvent>,
    table: Res<'_, Table>,
    time: Res<'_, Time<Real>>,
    mut need: ResMut<'_, Need>,
) {
    let is_move = |event: &WindowEvent| matches!(event, WindowEvent::CursorMoved(_) | WindowEvent::MouseMotion(_));
    let wants_more = contexts
        .iter_mut()
        .any(|(mut context, _)| context.get_mut().has_requested_repaint());
    let (moves, others): (Vec<_>, Vec<_>) = events.read().map(is_move).partition(|is_move| *is_move);
    let may_rest =
        need.linger == 0 && !moves.is_empty() && others.is_empty() && table.frames == 0 && time.elapsed() > SETTLING;
    need.pass = true;
    need.picture = true;
    need.is_own = wants_more && moves.is_empty() && others.is_empty();
    if let Ok((mut context, mut input)) = contexts.single_mut()
        && may_rest
        && changes_nothing(context.get_mut(), &input)
    {
        need.pass = false;
        need.picture = false;
        // Of many moves only the last tells where the pointer is.
        let last = input.events.pop();
        input.events.clear();
        input.events.extend(last);
    }
}

/// Whether the pointer has only moved within the same things.
fn changes_nothing(ctx: &egui::Context, input: &egui::RawInput) -> bool {
    let moved = |event: &Event| match event {
        Event::PointerMoved(to) => Some(*to),
        _ => None,
    };
    let moves: Option<Vec<Pos2>> = input.events.iter().map(moved).collect();
    let Some(to) = moves.and_then(|moves| moves.last().copied()) else {
        return false;
    };
    let (from, is_down) = ctx.input(|i| (i.pointer.latest_pos(), i.pointer.any_down()));
    let Some(from) = from.filter(|_| !is_down && !ctx.has_requested_repaint()) else {
        return false;
    };
    match (things_at(ctx, from), things_at(ctx, to)) {
        (Some(before), Some(now)) => before == now,
        _ => false,
    }
}

/// Everything of the last picture that contains a point; nothing when an edge is so near that egui may reach over it.
fn things_at(ctx: &egui::Context, at: Pos2) -> Option<BTreeSet<u64>> {
    let reach = ctx.global_style().interaction.interact_radius;
    ctx.viewport(|viewport| {
        let mut things = BTreeSet::new();
        let widgets = &viewport.prev_pass.widgets;
        for thing in widgets.layer_ids().flat_map(|layer| widgets.get_layer(layer)) {
            if thing.interact_rect.contains(at) {
                things.insert(thing.id.value());
            } else if thing.sense.interactive() && thing.interact_rect.expand(reach).contains(at) {
                return None;
            }
        }
        Some(things)
    })
}

/// Whether the screen has answered with another picture.
fn draw_only_news(
    outputs: Query<'_, '_, &EguiRenderOutput, With<PrimaryEguiContext>>,
    mut images: MessageReader<'_, '_, AssetEvent<Image>>,
    mut events: MessageReader<'_, '_, WindowEvent>,
    mut drawn: ResMut<'_, Drawn>,
    time: Res<'_, Time<Real>>,
    unready: Res<'_, Unready>,
    mut redraw: MessageWriter<'_, RequestRedraw>,
    mut need: ResMut<'_, Need>,
) {
    let is_unready = unready.0.load(Ordering::Relaxed);
    if is_unready {
        redraw.write(RequestRedraw);
    }
    let has_images = images.read().count() > 0;
    // What comes from the person changes the picture only through the screen; anything else may be about the window itself.
    let is_input = |event: &WindowEvent| {
        matches!(
            event,
            WindowEvent::CursorMoved(_)
                | WindowEvent::MouseMotion(_)
                | WindowEvent::MouseButtonInput(_)
                | WindowEvent::MouseWheel(_)
                | WindowEvent::KeyboardInput(_)
                | WindowEvent::CursorEntered(_)
                | WindowEvent::CursorLeft(_)
        )
    };
    let all: Vec<bool> = events.read().map(is_input).collect();
    let is_only_input = need.is_own || !all.is_empty() && all.into_iter().all(|is_input| is_input);
    let Ok(output) = outputs.single() else { return };
    if !need.pass {
        return;
    }
    let is_same = is_same(&drawn.0, &output.paint_jobs);
    if !is_same {
        drawn.0.clone_from(&output.paint_jobs);
    }
    if is_unready || has_images || !output.textures_delta.is_empty() {
        need.linger = LINGER;
    }
    need.picture = !(is_same && is_only_input && need.linger == 0 && time.elapsed() > SETTLING);
    if need.picture {
        need.linger = need.linger.saturating_sub(1);
    }
}

fn is_same(before: &[ClippedPrimitive], now: &[ClippedPrimitive]) -> bool {
    let same = |a: &ClippedPrimitive, b: &ClippedPrimitive| match (&a.primitive, &b.primitive) {
        (Primitive::Mesh(one), Primitive::Mesh(other)) => a.clip_rect == b.clip_rect && one == other,
        _ => false,
    };
    before.len() == now.len() && before.iter().zip(now).all(|(a, b)| same(a, b))
}
