//! With which graphics the window is drawn: a ladder, climbed down until something works, in one process. What worked is
//! tried first the next time. When nothing works it says what was tried and what to do.
//!
//! Bevy would choose on its own, but makes its graphics without the display's handle, which OpenGL needs under X11.

use super::no_window::{NoWindow, Why};
use super::table::Table;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::renderer::{
    RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper,
};
use bevy::render::settings::RenderCreation;
use bevy::winit::DisplayHandleWrapper;
use std::sync::Arc;

/// What to draw with, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rung {
    /// Its name in settings and in words.
    name: &'static str,
    backends: wgpu::Backends,
    /// Drawn by the processor, where the system offers that.
    in_software: bool,
}

const LADDER: [Rung; 5] = [
    Rung {
        name: "Vulkan",
        backends: wgpu::Backends::VULKAN,
        in_software: false,
    },
    Rung {
        name: "Metal",
        backends: wgpu::Backends::METAL,
        in_software: false,
    },
    Rung {
        name: "DirectX 12",
        backends: wgpu::Backends::DX12,
        in_software: false,
    },
    Rung {
        name: "OpenGL",
        backends: wgpu::Backends::GL,
        in_software: false,
    },
    Rung {
        name: "software",
        backends: wgpu::Backends::PRIMARY,
        in_software: true,
    },
];

/// Which rungs are tried, in order: with `--safe-graphics` OpenGL and then software; else what worked last comes first.
/// Only what is wanted and built in is tried; `WGPU_BACKEND` says what is wanted.
fn rungs(is_safe: bool, last: Option<&str>, wanted: wgpu::Backends) -> Vec<Rung> {
    let is_careful = |rung: &Rung| rung.backends == wgpu::Backends::GL || rung.in_software;
    let mut rungs: Vec<Rung> = LADDER
        .into_iter()
        .filter(|rung| !is_safe || is_careful(rung))
        .filter(|rung| wanted.intersects(rung.backends))
        .collect();
    rungs.sort_by_key(|rung| Some(rung.name) != last);
    rungs
}

/// Chooses the graphics and gives them to Bevy.
pub(super) struct Graphics {
    /// `--safe-graphics`.
    pub(super) is_safe: bool,
    /// What worked the last time.
    pub(super) last: Option<String>,
    /// What is said when nothing draws.
    pub(super) no_window: Arc<NoWindow>,
}

/// What was chosen.
#[derive(Resource, Debug)]
struct Found(&'static str);

impl Plugin for Graphics {
    fn build(&self, app: &mut App) {
        let display = app.world().get_resource::<DisplayHandleWrapper>().map(|d| d.0.clone());
        let mut refused = Vec::new();
        let built_in = wgpu::Instance::enabled_backend_features();
        let wanted = wgpu::Backends::from_env().map_or(built_in, |wanted| wanted & built_in);
        for rung in rungs(self.is_safe, self.last.as_deref(), wanted) {
            let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle_from_env();
            if let Some(display) = &display {
                descriptor = descriptor.with_display_handle(Box::new(display.clone()));
            }
            descriptor.backends = rung.backends;
            let instance = wgpu::Instance::new(descriptor);
            match bevy::tasks::block_on(open(&instance, rung)) {
                Ok((adapter, device, queue)) => {
                    let creation = RenderCreation::manual(
                        RenderDevice::from(device),
                        RenderQueue(Arc::new(WgpuWrapper::new(queue))),
                        RenderAdapterInfo(WgpuWrapper::new(adapter.get_info())),
                        RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
                        RenderInstance(Arc::new(WgpuWrapper::new(instance))),
                    );
                    app.add_plugins(RenderPlugin {
                        render_creation: creation,
                        ..default()
                    });
                    app.insert_resource(Found(rung.name)).add_systems(Startup, remember);
                    return;
                }
                Err(reason) => refused.push((rung.name, in_short(&reason))),
            }
        }
        // The rest of Bevy ends in a panic without graphics, so this is the last place to say why.
        self.no_window.tell_and_end(&Why::Driver(&refused));
    }
}

/// Opens an adapter and a device on it: with all that it has, or, where a driver promises more than it keeps, with nothing
/// beyond the least.
async fn open(instance: &wgpu::Instance, rung: Rung) -> Result<(wgpu::Adapter, wgpu::Device, wgpu::Queue), String> {
    let options = wgpu::RequestAdapterOptions {
        force_fallback_adapter: rung.in_software,
        ..Default::default()
    };
    let adapter = instance.request_adapter(&options).await.map_err(|e| e.to_string())?;
    // Experimental features need a promise that this program does not give; memory that both sides write slows graphics
    // cards down.
    let left_out = wgpu::Features::all_experimental_mask() | wgpu::Features::MAPPABLE_PRIMARY_BUFFERS;
    let mut reason = String::new();
    for features in [adapter.features().difference(left_out), wgpu::Features::empty()] {
        let descriptor = wgpu::DeviceDescriptor {
            required_features: features,
            required_limits: adapter.limits(),
            ..Default::default()
        };
        match adapter.request_device(&descriptor).await {
            Ok((device, queue)) => return Ok((adapter, device, queue)),
            Err(error) => reason = error.to_string(),
        }
    }
    Err(reason)
}

/// Keeps what worked for the next start.
fn remember(found: Res<'_, Found>, mut table: ResMut<'_, Table>) {
    table.desk.draw_with(found.0);
}

/// Why something does not draw, in a few words: what was not asked for is no reason.
fn in_short(reason: &str) -> String {
    let first = reason.lines().next().unwrap_or("").trim();
    let is_reason = |part: &&str| !part.ends_with("not requested") && !part.ends_with("not compiled in");
    let parts: Vec<&str> = first.split([';', ',']).map(str::trim).filter(is_reason).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(is_safe: bool, last: Option<&str>, wanted: wgpu::Backends) -> Vec<&'static str> {
        rungs(is_safe, last, wanted).iter().map(|rung| rung.name).collect()
    }

    /// If this fails, a computer with OpenGL only cannot play, or one that needed it has to find out anew at each start.
    #[test]
    fn the_ladder_is_climbed_from_what_worked_last() {
        let all = ["Vulkan", "Metal", "DirectX 12", "OpenGL", "software"];
        assert_eq!(names(false, None, wgpu::Backends::all()), all);
        assert_eq!(
            names(false, Some("OpenGL"), wgpu::Backends::all())[..2],
            ["OpenGL", "Vulkan"]
        );
        assert_eq!(
            names(false, Some("Glide"), wgpu::Backends::all()),
            all,
            "an unknown name changes nothing"
        );
        assert_eq!(
            names(true, Some("Vulkan"), wgpu::Backends::all()),
            ["OpenGL", "software"]
        );
        assert_eq!(names(false, None, wgpu::Backends::GL), ["OpenGL"]);
    }

    /// If this fails, what was never asked for is told as a reason, or a trace of many lines.
    #[test]
    fn a_reason_is_told_in_short() {
        let words = in_short("no adapter; vulkan not requested, gl not compiled in\nand more");
        assert_eq!(words, "no adapter");
    }
}
