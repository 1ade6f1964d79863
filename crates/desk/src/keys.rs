//! Every key that does something by itself, once: what is pressed, and what it does in words. A window asks for a key by its name
//! here and in no other way, and the sheet of keys is made of the same list, so it cannot tell of a key that does nothing.
//!
//! What a field of text does with keys is its own, and so is what Tab, the arrows and Enter do among things that can be pressed:
//! those are told on the sheet too, as everybody's.

use grounds_core::locale::{Key, key};

/// A key that does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hotkey {
    /// To the next thing that can be pressed.
    Next,
    /// To the one before.
    Before,
    /// Pressing what has the keyboard.
    Press,
    /// Putting away what lies on top; else one step back.
    Back,
    /// The keys of the screen.
    Keys,
    /// Languages and the size of text.
    Reading,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// A part of the run, by its place on the rail.
    Panel,
    /// A quiet moment, or black for a trainer.
    Quiet,
    /// What stands in this place of a talk or a moment.
    Place,
    /// Waiting.
    Wait,
    /// Taking back what was said last.
    TakeBack,
    /// Looking at a paper on the desk alone.
    Closer,
    /// Sorting the line that lies open, or has the keyboard.
    Sort,
    /// Giving the line that has the keyboard as a reason, or taking it back.
    Reason,
    /// The next page of the notebook.
    PageOn,
    /// The page before.
    PageBack,
    /// The author's panel.
    AuthorPanel,
    /// One move back, for an author.
    AuthorBack,
    /// One move forward, for an author.
    AuthorForward,
}

/// What is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// What is held down meanwhile.
    pub held: Held,
    /// The key.
    pub cap: Cap,
}

/// What is held down while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// Shift.
    Shift,
    /// Ctrl, or Command.
    Ctrl,
    /// Both.
    CtrlShift,
    /// Alt.
    Alt,
}

/// A key of a keyboard, by what is printed on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cap {
    /// A digit from 1.
    Digit(u8),
    /// A letter.
    B,
    /// A letter.
    L,
    /// A letter.
    W,
    /// A letter.
    Y,
    /// A letter.
    Z,
    /// A question mark, wherever it lies.
    Question,
    /// Plus.
    Plus,
    /// The sign that lies under plus on many keyboards.
    Equals,
    /// Minus.
    Minus,
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// The space bar.
    Space,
    /// Escape.
    Esc,
    /// Backspace.
    Backspace,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// An arrow to the left.
    Left,
    /// An arrow to the right.
    Right,
    /// The first key of functions.
    F1,
    /// The second key of functions.
    F2,
}

const fn plain(cap: Cap) -> Stroke {
    Stroke {
        held: Held::Nothing,
        cap,
    }
}

const fn with(held: Held, cap: Cap) -> Stroke {
    Stroke { held, cap }
}

/// The digits from 1 up to this, alone or with something held down.
macro_rules! digits {
    ($held:expr; $($n:literal)+) => { &[$(with($held, Cap::Digit($n))),+] };
}

impl Hotkey {
    /// Every one, in the order in which a sheet tells of it.
    pub const ALL: [Self; 21] = [
        Self::Next,
        Self::Before,
        Self::Press,
        Self::Back,
        Self::Keys,
        Self::Reading,
        Self::Larger,
        Self::Smaller,
        Self::Panel,
        Self::Quiet,
        Self::Place,
        Self::Wait,
        Self::TakeBack,
        Self::Closer,
        Self::Sort,
        Self::Reason,
        Self::PageOn,
        Self::PageBack,
        Self::AuthorPanel,
        Self::AuthorBack,
        Self::AuthorForward,
    ];

    /// What is pressed for it: any of these; where it is one of several things in a row, each has its own, counted from 1.
    #[must_use]
    pub const fn strokes(self) -> &'static [Stroke] {
        match self {
            Self::Next => const { &[plain(Cap::Tab)] },
            Self::Before => const { &[with(Held::Shift, Cap::Tab)] },
            Self::Press => const { &[plain(Cap::Enter), plain(Cap::Space)] },
            Self::Back => const { &[plain(Cap::Esc)] },
            Self::Keys => const { &[plain(Cap::F1), plain(Cap::Question)] },
            Self::Reading => const { &[with(Held::Ctrl, Cap::L)] },
            Self::Larger => const { &[with(Held::Ctrl, Cap::Plus), with(Held::Ctrl, Cap::Equals)] },
            Self::Smaller => const { &[with(Held::Ctrl, Cap::Minus)] },
            Self::Panel => const { digits!(Held::Ctrl; 1 2 3 4) },
            Self::Quiet => const { &[plain(Cap::B)] },
            Self::Place => const { digits!(Held::Nothing; 1 2 3 4 5 6 7) },
            Self::Wait => const { &[plain(Cap::W)] },
            Self::TakeBack => const { &[plain(Cap::Backspace)] },
            Self::Closer => const { digits!(Held::Nothing; 1 2) },
            Self::Sort => const { digits!(Held::Nothing; 1 2 3) },
            Self::Reason => const { &[plain(Cap::Digit(4))] },
            Self::PageOn => const { &[plain(Cap::PageDown)] },
            Self::PageBack => const { &[plain(Cap::PageUp)] },
            Self::AuthorPanel => const { &[plain(Cap::F2)] },
            Self::AuthorBack => const { &[with(Held::Ctrl, Cap::Z), with(Held::Alt, Cap::Left)] },
            Self::AuthorForward => {
                const {
                    &[
                        with(Held::CtrlShift, Cap::Z),
                        with(Held::Ctrl, Cap::Y),
                        with(Held::Alt, Cap::Right),
                    ]
                }
            }
        }
    }

    /// What it does, in words.
    #[must_use]
    pub const fn does(self) -> Key {
        match self {
            Self::Next => key!("keys-next"),
            Self::Before => key!("keys-before"),
            Self::Press => key!("keys-press"),
            Self::Back => key!("keys-back"),
            Self::Keys => key!("keys-keys"),
            Self::Reading => key!("keys-reading"),
            Self::Larger => key!("keys-larger"),
            Self::Smaller => key!("keys-smaller"),
            Self::Panel => key!("keys-panel"),
            Self::Quiet => key!("keys-quiet"),
            Self::Place => key!("keys-place"),
            Self::Wait => key!("keys-wait"),
            Self::TakeBack => key!("keys-take-back"),
            Self::Closer => key!("keys-closer"),
            Self::Sort => key!("keys-sort"),
            Self::Reason => key!("keys-reason"),
            Self::PageOn => key!("keys-page-on"),
            Self::PageBack => key!("keys-page-back"),
            Self::AuthorPanel => key!("keys-author-panel"),
            Self::AuthorBack => key!("keys-author-back"),
            Self::AuthorForward => key!("keys-author-forward"),
        }
    }

    /// How it is written: the keys with strokes between them, and a row of digits by its ends. What lies on keyboards is printed
    /// there in these signs in every country.
    #[must_use]
    pub fn written(self) -> String {
        let strokes = self.strokes();
        if let [first, .., last] = strokes
            && let (Cap::Digit(from), Cap::Digit(to)) = (first.cap, last.cap)
        {
            return format!("{}{from} – {to}", first.held.written());
        }
        // Two signs on one key are one key.
        let signs = strokes.iter().filter(|stroke| stroke.cap != Cap::Equals);
        let all: Vec<String> = signs.map(|stroke| stroke.written()).collect();
        all.join(" / ")
    }
}

impl Stroke {
    fn written(self) -> String {
        let cap = match self.cap {
            Cap::Digit(n) => return format!("{}{n}", self.held.written()),
            Cap::B => "B",
            Cap::L => "L",
            Cap::W => "W",
            Cap::Y => "Y",
            Cap::Z => "Z",
            Cap::Question => "?",
            Cap::Plus => "+",
            Cap::Equals => "=",
            Cap::Minus => "-",
            Cap::Tab => "Tab",
            Cap::Enter => "Enter",
            Cap::Space => "Space",
            Cap::Esc => "Esc",
            Cap::Backspace => "Backspace",
            Cap::PageUp => "Page Up",
            Cap::PageDown => "Page Down",
            Cap::Left => "←",
            Cap::Right => "→",
            Cap::F1 => "F1",
            Cap::F2 => "F2",
        };
        format!("{}{cap}", self.held.written())
    }
}

impl Held {
    const fn written(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Shift => "Shift + ",
            Self::Ctrl => "Ctrl + ",
            Self::CtrlShift => "Ctrl + Shift + ",
            Self::Alt => "Alt + ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cap, Hotkey};
    use std::collections::BTreeSet;

    /// If this fails, a key is left out of the list, or stands there twice.
    #[test]
    fn every_key_is_in_the_list_once() {
        let all: BTreeSet<String> = Hotkey::ALL.iter().map(|key| format!("{key:?}")).collect();
        assert_eq!(all.len(), Hotkey::ALL.len());
        for key in Hotkey::ALL {
            assert!(!key.written().is_empty(), "{key:?}");
            assert!(!key.strokes().is_empty(), "{key:?}");
        }
    }

    /// If this fails, a sheet writes a key otherwise than it lies on the keyboard.
    #[test]
    fn keys_are_written_as_they_lie() {
        for (key, written) in [
            (Hotkey::Panel, "Ctrl + 1 – 4"),
            (Hotkey::Keys, "F1 / ?"),
            (Hotkey::Larger, "Ctrl + +"),
            (Hotkey::Reason, "4"),
            (Hotkey::AuthorForward, "Ctrl + Shift + Z / Ctrl + Y / Alt + →"),
        ] {
            assert_eq!(key.written(), written);
        }
    }

    /// If this fails, a key is asked for that no row of the keyboard has.
    #[test]
    fn digits_are_on_the_keyboard() {
        let strokes = Hotkey::ALL.iter().flat_map(|key| key.strokes());
        for stroke in strokes {
            if let Cap::Digit(n) = stroke.cap {
                assert!((1..=9).contains(&n), "{n}");
            }
        }
    }
}
