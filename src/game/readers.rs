//! Screen readers: what they ask to be pressed reaches the screen, and they are answered while the window rests.
//!
//! `bevy_egui` 0.42 hands over what is shown, but neither passes on what a reader asks for, nor wakes a window that draws
//! only when something happens. A thread of its own looks whether a reader has asked; it draws nothing.

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_a11y::{AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy_egui::PrimaryEguiContext;
use bevy_egui::egui::{self, Event};
use bevy_egui::input::EguiInputEvent;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How often is looked whether a reader has asked for something.
const LOOK_EVERY: Duration = Duration::from_millis(100);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, listen);
    app.add_systems(PostUpdate, pass_on.after(AccessibilitySystems::Update));
}

/// Starts to listen once the window is there. Without a thread readers are answered at the next key or move.
fn listen(
    requested: Res<'_, AccessibilityRequested>,
    handlers: Res<'_, WinitActionRequestHandlers>,
    proxy: Res<'_, EventLoopProxyWrapper>,
    mut is_listening: Local<'_, bool>,
) {
    if *is_listening || handlers.is_empty() {
        return;
    }
    *is_listening = true;
    let waiting: Vec<Arc<Mutex<WinitActionRequestHandler>>> = handlers.values().cloned().collect();
    let (requested, proxy) = (requested.clone(), (*proxy).clone());
    let looking = move || {
        let mut was_requested = false;
        loop {
            thread::sleep(LOOK_EVERY);
            let has_asked = |one: &Arc<Mutex<WinitActionRequestHandler>>| one.lock().is_ok_and(|all| !all.is_empty());
            let is_requested = requested.get();
            let has_begun = is_requested && !std::mem::replace(&mut was_requested, is_requested);
            // Nobody is left to wake when the window has closed.
            if (has_begun || waiting.iter().any(has_asked)) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
        }
    };
    let _ = thread::Builder::new().name("screen-reader".into()).spawn(looking);
}

/// Passes on what a reader asks for.
fn pass_on(
    mut asked: MessageReader<'_, '_, ActionRequest>,
    contexts: Query<'_, '_, Entity, With<PrimaryEguiContext>>,
    mut told: MessageWriter<'_, EguiInputEvent>,
    mut redraw: MessageWriter<'_, RequestRedraw>,
) {
    let asked: Vec<egui::accesskit::ActionRequest> = asked.read().map(|request| request.0.clone()).collect();
    if asked.is_empty() {
        return;
    }
    for context in &contexts {
        told.write_batch(asked.iter().cloned().map(|request| EguiInputEvent {
            context,
            event: Event::AccessKitActionRequest(request),
        }));
    }
    redraw.write(RequestRedraw);
}
