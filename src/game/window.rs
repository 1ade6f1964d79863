//! The window: its size, when it is drawn anew, and with which graphics.

use super::graphics::Graphics;
use super::table::Table;
use bevy::app::PluginGroupBuilder;
use bevy::log::{LogPlugin, tracing_subscriber};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{Monitor, PresentMode, WindowResizeConstraints, WindowResolution};
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;

/// Size of the window at first: what fits an old laptop's or projector's screen.
const SIZE: (u32, u32) = (1280, 720);
/// The smallest size at which nothing is cut off, where the screen is that large.
const SMALLEST: (f32, f32) = (960.0, 600.0);
/// The smallest size of all.
const LEAST: (f32, f32) = (320.0, 240.0);
/// How much of a screen a window may claim: bars and frames need the rest.
const SHARE: f32 = 0.85;

/// Everything Bevy brings that the game uses.
pub(super) fn engine(graphics: Graphics) -> PluginGroupBuilder {
    let window = Window {
        title: "Reasonable Grounds".into(),
        name: Some("reasonable-grounds".into()),
        resolution: WindowResolution::new(SIZE.0, SIZE.1),
        // How large the screen is will be known when the window is there.
        resize_constraints: least(LEAST),
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            // Whether it may close is asked first: steps may not be kept yet.
            close_when_requested: false,
            ..default()
        })
        .set(LogPlugin {
            // What a rung of the ladder of graphics lacks is told in words when all of them do.
            filter: "error,wgpu_hal=off".into(),
            // Colours are for whoever looks: in a file they are signs that nobody can read.
            fmt_layer: |_| {
                let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
                Some(Box::new(layer.with_ansi(std::io::stderr().is_terminal())))
            },
            ..default()
        })
        .build()
        .disable::<RenderPlugin>()
        .add_after::<RenderPlugin>(graphics)
}

fn least(size: (f32, f32)) -> WindowResizeConstraints {
    WindowResizeConstraints {
        min_width: size.0,
        min_height: size.1,
        ..default()
    }
}

/// The least size of a window on the smallest of the screens, given in its own pixels with its scale.
fn least_on(screens: impl Iterator<Item = (u32, u32, f64)>) -> (f32, f32) {
    screens.fold(SMALLEST, |(width, height), (wide, high, scale)| {
        let share = |pixels: u32| (f64::from(pixels) / scale.max(0.1)) as f32 * SHARE;
        (
            width.min(share(wide)).max(LEAST.0),
            height.min(share(high)).max(LEAST.1),
        )
    })
}

/// Keeps the least size of the window inside its screen, also when a screen comes or goes or is scaled otherwise.
fn fit_least_size(screens: Query<'_, '_, &Monitor>, mut windows: Query<'_, '_, &mut Window>) {
    for mut window in &mut windows {
        let scale = f64::from(window.resolution.scale_factor());
        let least =
            least(least_on(screens.iter().map(|s| {
                (s.physical_width, s.physical_height, s.scale_factor.max(scale))
            })));
        if window.resize_constraints != least {
            window.resize_constraints = least;
        }
    }
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
    app.add_systems(Update, fit_least_size);
    app.add_systems(
        Startup,
        (fill_the_screen, hand_over_wake).before(super::bridge::open_named_scenario),
    );
}

/// Lets threads of the game ask for a frame: a window at rest would not show what they found.
fn hand_over_wake(proxy: Res<'_, EventLoopProxyWrapper>, mut table: ResMut<'_, Table>) {
    let proxy = proxy.clone();
    table.wake = Arc::new(move || {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, buttons lie below the edge of a small or a much enlarged screen.
    #[test]
    fn the_least_size_never_exceeds_the_screen() {
        assert_eq!(least_on([(1920, 1080, 1.0)].into_iter()), SMALLEST);
        for (wide, high, scale) in [(1920, 1080, 2.0), (1280, 720, 1.25), (1280, 720, 3.0), (800, 600, 1.0)] {
            let (width, height) = least_on([(3840, 2160, 1.0), (wide, high, scale)].into_iter());
            let room = |pixels: u32| (f64::from(pixels) / scale) as f32;
            assert!(width <= room(wide).max(LEAST.0), "{wide}x{high} at {scale}: {width}");
            assert!(height <= room(high).max(LEAST.1), "{wide}x{high} at {scale}: {height}");
        }
    }
}
