//! The window: its size, when it is drawn anew, and with which graphics.

use super::desk::Desk;
use bevy::app::PluginGroupBuilder;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{Backends, RenderCreation, WgpuSettings};
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use std::sync::Arc;
use std::time::Duration;

/// Size of the window at first: what fits an old laptop's or projector's screen.
const SIZE: (u32, u32) = (1280, 720);
/// The smallest size at which nothing is cut off.
const SMALLEST: (f32, f32) = (960.0, 600.0);

/// Everything Bevy brings that the game uses.
pub(super) fn engine(safe_graphics: bool) -> PluginGroupBuilder {
    let window = Window {
        title: "Reasonable Grounds".into(),
        name: Some("reasonable-grounds".into()),
        resolution: WindowResolution::new(SIZE.0, SIZE.1),
        resize_constraints: bevy::window::WindowResizeConstraints {
            min_width: SMALLEST.0,
            min_height: SMALLEST.1,
            ..default()
        },
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    let mut settings = WgpuSettings::default();
    if safe_graphics {
        settings.backends = Some(Backends::GL);
    }
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            ..default()
        })
        .set(RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(settings)),
            ..default()
        })
        .set(LogPlugin {
            filter: "error".into(),
            ..default()
        })
}

/// Draws when something was asked or changed, and rests otherwise: old laptops draw in software.
pub(super) fn redraw_only_when_asked(app: &mut App) {
    let resting = UpdateMode::Reactive {
        wait: Duration::MAX,
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    app.insert_resource(WinitSettings {
        focused_mode: resting,
        unfocused_mode: resting,
    });
    app.insert_resource(ClearColor(Color::WHITE));
    app.add_systems(
        Startup,
        (fill_the_screen, hand_over_wake).before(super::bridge::open_named_scenario),
    );
}

/// Lets threads of the game ask for a frame: a window at rest would not show what they found.
fn hand_over_wake(proxy: Res<'_, EventLoopProxyWrapper>, mut desk: ResMut<'_, Desk>) {
    let proxy = proxy.clone();
    desk.wake = Arc::new(move || {
        // Nobody is left to wake when the window has closed.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
}

/// Starts as large as the screen allows: on a projector of 1280×720 a window of that size would hide its lower edge.
fn fill_the_screen(mut windows: Query<'_, '_, &mut Window>) {
    for mut window in &mut windows {
        window.set_maximized(true);
    }
}
