//! Before the window opens: is there a display, and are the libraries there that it needs? They are loaded while the
//! program runs, so what is missing has to be said in words instead of a crash.

use super::no_window::{NoWindow, Why};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Libraries that the window loads, and the Debian packages that bring them. In each row any one library suffices.
const LIBRARIES: &[(&[&str], &str)] = &[
    (&["libX11.so.6"], "libx11-6"),
    (&["libX11-xcb.so.1"], "libx11-xcb1"),
    (&["libXcursor.so.1"], "libxcursor1"),
    (&["libXi.so.6"], "libxi6"),
    (&["libxkbcommon.so.0"], "libxkbcommon0"),
    (&["libxkbcommon-x11.so.0"], "libxkbcommon-x11-0"),
    (
        &["libvulkan.so.1", "libEGL.so.1"],
        "libvulkan1 mesa-vulkan-drivers libegl1",
    ),
];

/// Where libraries usually are.
const FOLDERS: &[&str] = &[
    "/lib",
    "/usr/lib",
    "/lib64",
    "/usr/lib64",
    "/usr/local/lib",
    "/run/opengl-driver/lib",
];

/// Ends the program with what is missing for a window, if anything.
pub(super) fn check_display(no_window: &NoWindow) {
    if !cfg!(target_os = "linux") {
        return;
    }
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let has_display = is_set("DISPLAY") || (cfg!(feature = "wayland") && is_set("WAYLAND_DISPLAY"));
    if !has_display {
        no_window.tell_and_end(&Why::Display);
    }
    let folders = library_folders();
    let missing: Vec<&str> = LIBRARIES
        .iter()
        .filter(|(names, _)| !names.iter().any(|n| is_in(&folders, n)))
        .map(|(_, package)| *package)
        .collect();
    if !missing.is_empty() {
        no_window.tell_and_end(&Why::Libraries(&missing.join(" ")));
    }
}

fn library_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(PathBuf::from).collect();
    if let Some(paths) = std::env::var_os("LD_LIBRARY_PATH") {
        folders.extend(std::env::split_paths(&paths));
    }
    // Debian and its kin keep them one folder deeper, named after the processor.
    let deeper: Vec<PathBuf> = folders
        .iter()
        .filter_map(|f| std::fs::read_dir(f).ok())
        .flat_map(|entries| entries.flatten().map(|e| e.path()))
        .filter(|p| p.is_dir() && p.file_name().is_some_and(|n| n.to_string_lossy().contains("-linux-")))
        .collect();
    folders.extend(deeper);
    folders
}

fn is_in(folders: &[PathBuf], name: &str) -> bool {
    folders.iter().any(|f: &PathBuf| Path::new(f).join(name).exists())
}

/// A window can still fail to open: no server behind the display, no driver that draws. Then the reason is told in a
/// sentence with what to do, instead of a trace.
pub(super) fn explain_panics(no_window: Arc<NoWindow>) {
    let earlier = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let words = info.payload_as_str().unwrap_or("");
        let place = info.location().map_or("", |l| l.file());
        let opening = place.contains("bevy_winit")
            || place.contains("bevy_render")
            || place.contains("winit")
            || place.contains("wgpu");
        if opening {
            let first = words.lines().next().unwrap_or("").trim().to_owned();
            no_window.tell_and_end(&Why::Driver(&[("-", first)]));
        }
        earlier(info);
    }));
}
