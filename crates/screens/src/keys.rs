//! Which of the program's own keys was pressed. What lies on which key is said once, in the desk ([`Hotkey`]); here it is only
//! found among what egui was told. A key is taken: nothing else sees it.

use egui::{Event, Key, Modifiers, Ui};
use grounds_desk::keys::{Cap, Held, Hotkey, Stroke};

/// Whether it was pressed.
pub(super) fn pressed(ui: &Ui, hotkey: Hotkey) -> bool {
    place(ui, hotkey).is_some()
}

/// Which of its strokes was pressed, counted from 1: of several digits, that digit.
pub(super) fn place(ui: &Ui, hotkey: Hotkey) -> Option<u8> {
    let is_writing = ui.ctx().text_edit_focused();
    let strokes = (1..).zip(hotkey.strokes());
    let mut live = strokes.filter(|(_, stroke)| !is_writing || reaches_through_text(**stroke));
    live.find(|(_, stroke)| is_taken(ui, **stroke)).map(|(place, _)| place)
}

fn is_taken(ui: &Ui, stroke: Stroke) -> bool {
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !is_it(event, stroke));
        input.events.len() < before
    })
}

/// Whether it holds also while something is written: a field has letters, digits and its own Ctrl + Z for itself.
const fn reaches_through_text(stroke: Stroke) -> bool {
    match stroke.held {
        Held::Nothing => matches!(stroke.cap, Cap::F1 | Cap::F2 | Cap::Esc),
        Held::Ctrl => !matches!(stroke.cap, Cap::Z | Cap::Y),
        Held::Shift | Held::CtrlShift | Held::Alt => false,
    }
}

fn is_it(event: &Event, stroke: Stroke) -> bool {
    let Event::Key {
        key,
        physical_key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return false;
    };
    is_held(*modifiers, stroke) && lies_on(*key, *physical_key, stroke)
}

const fn is_held(modifiers: Modifiers, stroke: Stroke) -> bool {
    let Modifiers {
        alt, shift, command, ..
    } = modifiers;
    match stroke.held {
        // Digits need no shift on any keyboard, and a question mark does on most.
        Held::Nothing => !command && !alt,
        Held::Shift => shift && !command && !alt,
        Held::Ctrl => command && !alt && !(shift && matches!(stroke.cap, Cap::Z | Cap::Y)),
        Held::CtrlShift => command && shift && !alt,
        Held::Alt => alt && !command,
    }
}

/// Digits lie in their place on every keyboard, whatever they type, and so does what is pressed with Ctrl for languages. All else
/// goes by its sign; but plus and minus never on a key that lies where a digit does, which opens a part of the run.
fn lies_on(key: Key, place: Option<Key>, stroke: Stroke) -> bool {
    let wanted = key_of(stroke.cap);
    match (stroke.cap, stroke.held) {
        (Cap::Digit(_) | Cap::L, Held::Ctrl) => place.unwrap_or(key) == wanted,
        (Cap::Digit(_), _) => key == wanted || place == Some(wanted),
        (Cap::Plus | Cap::Equals | Cap::Minus, _) => {
            let digits = Hotkey::Panel.strokes().iter();
            let is_digit = |place: Key| digits.clone().any(|digit| key_of(digit.cap) == place);
            key == wanted && place.is_none_or(|place| place != Key::Num5 && !is_digit(place))
        }
        _ => key == wanted,
    }
}

/// The key with this sign.
const fn key_of(cap: Cap) -> Key {
    match cap {
        Cap::Digit(1) => Key::Num1,
        Cap::Digit(2) => Key::Num2,
        Cap::Digit(3) => Key::Num3,
        Cap::Digit(4) => Key::Num4,
        Cap::Digit(5) => Key::Num5,
        Cap::Digit(6) => Key::Num6,
        Cap::Digit(7) => Key::Num7,
        Cap::Digit(8) => Key::Num8,
        Cap::Digit(_) => Key::Num9,
        Cap::B => Key::B,
        Cap::L => Key::L,
        Cap::W => Key::W,
        Cap::Y => Key::Y,
        Cap::Z => Key::Z,
        Cap::Question => Key::Questionmark,
        Cap::Plus => Key::Plus,
        Cap::Equals => Key::Equals,
        Cap::Minus => Key::Minus,
        Cap::Tab => Key::Tab,
        Cap::Enter => Key::Enter,
        Cap::Space => Key::Space,
        Cap::Esc => Key::Escape,
        Cap::Backspace => Key::Backspace,
        Cap::PageUp => Key::PageUp,
        Cap::PageDown => Key::PageDown,
        Cap::Left => Key::ArrowLeft,
        Cap::Right => Key::ArrowRight,
        Cap::F1 => Key::F1,
        Cap::F2 => Key::F2,
    }
}
