//! Keys and the edge of the window, as egui is told of them. It reads no rule and no word.
//!
//! `bevy_egui` looks at the modifier keys once in a frame, so a quick Ctrl + A loses its Ctrl; here each key is told with
//! what was held down at its moment. It also tells whether a key is only held down, pastes as pasting, and that the pointer
//! has left, all of which `bevy_egui` 0.42 leaves out.

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy::window::CursorLeft;
use bevy_egui::egui::{self, Event};
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::{EguiInputEvent, ModifierKeysState};
use bevy_egui::{EguiClipboard, EguiGlobalSettings, EguiInputSet, PrimaryEguiContext};

pub(super) fn plugin(app: &mut App) {
    let mut settings = app.world_mut().get_resource_or_init::<EguiGlobalSettings>();
    settings.input_system_settings.run_write_keyboard_input_messages_system = false;
    app.add_systems(PreUpdate, tell_keys.in_set(EguiInputSet::ReadBevyMessages));
}

/// Tells egui of every key, in the order in which they came.
fn tell_keys(
    mut keys: MessageReader<'_, '_, KeyboardInput>,
    mut lost: MessageReader<'_, '_, KeyboardFocusLost>,
    mut left: MessageReader<'_, '_, CursorLeft>,
    mut held: Local<'_, ModifierKeysState>,
    mut clipboard: ResMut<'_, EguiClipboard>,
    contexts: Query<'_, '_, Entity, With<PrimaryEguiContext>>,
    mut told: MessageWriter<'_, EguiInputEvent>,
) {
    if lost.read().count() > 0 {
        *held = ModifierKeysState::default();
    }
    let mut events = Vec::new();
    for key in keys.read() {
        tell_key(key, &mut held, || clipboard.get_text(), &mut events);
    }
    if left.read().count() > 0 {
        events.push(Event::PointerGone);
    }
    for context in &contexts {
        told.write_batch(events.iter().cloned().map(|event| EguiInputEvent { context, event }));
    }
}

/// Tells of one key: the text it types, itself, and what it asks of the clipboard.
fn tell_key(
    input: &KeyboardInput,
    held: &mut ModifierKeysState,
    pasted: impl FnOnce() -> Option<String>,
    events: &mut Vec<Event>,
) {
    let is_down = input.state.is_pressed();
    match input.logical_key {
        Key::Shift => held.shift = is_down,
        Key::Control => held.ctrl = is_down,
        Key::Alt => held.alt = is_down,
        Key::Super | Key::Meta => held.win = is_down,
        _ => {}
    }
    let modifiers = held.to_egui_modifiers();
    if is_down && held.text_input_is_allowed() {
        match &input.logical_key {
            Key::Character(typed) if !typed.chars().any(char::is_control) => {
                events.push(Event::Text(typed.to_string()));
            }
            Key::Space => events.push(Event::Text(" ".into())),
            _ => {}
        }
    }
    let physical_key = bevy_to_egui_physical_key(&input.key_code);
    // On keyboards without Latin letters the place of the key tells which one is meant.
    let Some(key) = bevy_to_egui_key(&input.logical_key).or(physical_key) else {
        return;
    };
    events.push(Event::Key {
        key,
        physical_key,
        pressed: is_down,
        repeat: input.repeat,
        modifiers,
    });
    if is_down && modifiers.command && !modifiers.alt {
        match key {
            egui::Key::C => events.push(Event::Copy),
            egui::Key::X => events.push(Event::Cut),
            egui::Key::V => events.extend(pasted().map(Event::Paste)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::ButtonState;

    fn key(logical_key: Key, key_code: KeyCode, state: ButtonState) -> KeyboardInput {
        KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        }
    }

    /// What is told when all of this comes within one frame.
    fn told(inputs: &[KeyboardInput]) -> Vec<Event> {
        let (mut held, mut events) = (ModifierKeysState::default(), Vec::new());
        for input in inputs {
            tell_key(input, &mut held, || Some("two\nlines".into()), &mut events);
        }
        events
    }

    fn with_ctrl(typed: &str, place: KeyCode) -> Vec<Event> {
        let typed = Key::Character(typed.into());
        told(&[
            key(Key::Control, KeyCode::ControlLeft, ButtonState::Pressed),
            key(typed.clone(), place, ButtonState::Pressed),
            key(typed, place, ButtonState::Released),
            key(Key::Control, KeyCode::ControlLeft, ButtonState::Released),
        ])
    }

    /// If this fails, somebody who presses Ctrl + A quickly types an "a", and Shift + Tab goes forward.
    #[test]
    fn a_modifier_and_a_key_within_one_frame_are_one() {
        let events = with_ctrl("a", KeyCode::KeyA);
        assert!(!events.iter().any(|e| matches!(e, Event::Text(_))), "{events:?}");
        let is_all = |e: &Event| matches!(e, Event::Key { key: egui::Key::A, pressed: true, modifiers, .. } if modifiers.command);
        assert!(events.iter().any(is_all), "{events:?}");
    }

    /// If this fails, Ctrl + the third digit is something else on a Thai or a French keyboard than on an English one.
    #[test]
    fn the_place_of_a_digit_is_told_on_every_keyboard() {
        for typed in ["3", "-", "\"", "\u{e45}"] {
            let events = with_ctrl(typed, KeyCode::Digit3);
            let is_third = |e: &Event| matches!(e, Event::Key { physical_key: Some(egui::Key::Num3), pressed: true, modifiers, .. } if modifiers.command);
            assert!(events.iter().any(is_third), "{typed}: {events:?}");
        }
    }

    /// If this fails, nothing can be copied or pasted with a Thai or Khmer keyboard, or lines are pasted as if typed.
    #[test]
    fn copy_and_paste_go_by_letter_or_by_place() {
        for (typed, place, wanted) in [
            ("c", KeyCode::KeyC, Event::Copy),
            ("\u{e41}", KeyCode::KeyC, Event::Copy),
            ("v", KeyCode::KeyV, Event::Paste("two\nlines".into())),
        ] {
            assert!(with_ctrl(typed, place).contains(&wanted), "{typed}");
        }
    }
}
