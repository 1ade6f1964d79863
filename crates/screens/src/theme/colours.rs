//! Colours as tokens, one set for each look. The only place where a colour of the screens is made.

use egui::Color32;
use grounds_desk::settings::Look;
use serde::{Deserialize, Deserializer};
use std::sync::Arc;

/// A colour of the theme, written `#rrggbb` or `#rrggbbaa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub(crate) Color32);

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let byte = |at: usize| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let alpha = if text.len() == 9 { byte(7) } else { Some(u8::MAX) };
        match (
            text.starts_with('#') && matches!(text.len(), 7 | 9),
            byte(1),
            byte(3),
            byte(5),
            alpha,
        ) {
            (true, Some(r), Some(g), Some(b), Some(a)) => Ok(Self(Color32::from_rgba_unmultiplied(r, g, b, a))),
            _ => Err(serde::de::Error::custom("a colour is written #rrggbb or #rrggbbaa")),
        }
    }
}

/// Declares the colours once: as the set of a look, and as what a theme is painted with.
macro_rules! colours {
    ($($(#[$colour:meta])* $name:ident: $of:ty,)+ ; $($(#[$size:meta])* $field:ident: $size_of:ty,)+) => {
        /// The colours of a look.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Colours {
            $($(#[$colour])* pub $name: $of,)+
        }

        /// The tokens as they are written: the colours of each look, and sizes.
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields, rename = "Theme")]
        pub(super) struct Tokens {
            light: Colours,
            dark: Colours,
            contrast: Colours,
            projector: Colours,
            $($field: $size_of,)+
        }

        /// The tokens of one look.
        #[derive(Clone, Debug)]
        pub struct Theme {
            $($(#[$colour])* pub $name: $of,)+
            $($(#[$size])* pub $field: $size_of,)+
            /// Whether nothing moves by itself. Chosen by the person, not by whoever draws the theme.
            pub is_still: bool,
            /// Every look there is, light first.
            pub(super) looks: Arc<[Colours; 4]>,
        }

        impl Theme {
            /// In the light look.
            pub(super) fn of(tokens: Tokens) -> Self {
                let first = tokens.light.clone();
                Self {
                    $($name: first.$name,)+
                    $($field: tokens.$field,)+
                    is_still: false,
                    looks: Arc::new([tokens.light, tokens.dark, tokens.contrast, tokens.projector]),
                }
            }

            fn painted(self, at: usize) -> Self {
                let looks = Arc::clone(&self.looks);
                let Some(of) = looks.get(at) else { return self };
                Self {
                    $($name: of.$name,)+
                    ..self
                }
            }
        }
    };
}

colours! {
    /// Behind everything.
    paper: Colour,
    /// Behind what belongs together.
    card: Colour,
    /// Fields, and what lies lower than the paper.
    sunken: Colour,
    /// The rail of the run.
    rail: Colour,
    /// What is chosen on the rail.
    rail_raised: Colour,
    /// Text.
    ink: Colour,
    /// Text that waits.
    quiet: Colour,
    /// Text on the rail.
    on_dark: Colour,
    /// Text that waits, on the rail.
    on_dark_quiet: Colour,
    /// What can be pressed.
    accent: Colour,
    /// Text on it.
    on_accent: Colour,
    /// The same, under the pointer.
    accent_hover: Colour,
    /// Behind what is chosen.
    accent_soft: Colour,
    /// Behind what the pointer is on.
    hover: Colour,
    /// Edges.
    line: Colour,
    /// Edges of what can be pressed.
    line_strong: Colour,
    /// The ring around what has the keyboard.
    focus: Colour,
    /// Over what has to wait.
    shade: Colour,
    /// The desk on which papers lie.
    desk: Colour,
    /// Its grain.
    desk_grain: Colour,
    /// What is written on papers by hand, in the inks of different hands.
    pens: [Colour; 3],
    /// Words printed small on papers, and what is ruled on them.
    printed: Colour,
    /// Lines that papers are ruled with.
    ruled: Colour,
    /// Went well.
    good: Colour,
    /// Behind it.
    good_soft: Colour,
    /// Needs care.
    warn: Colour,
    /// Behind it.
    warn_soft: Colour,
    /// Harmed, or cannot go on.
    bad: Colour,
    /// Behind it.
    bad_soft: Colour,
    ;
    /// Largest text, in points.
    display: f32,
    /// Titles.
    title: f32,
    /// Headings.
    heading: f32,
    /// Text.
    body: f32,
    /// Notes.
    small: f32,
    /// Height of a line, in parts of its text size.
    line_height: f32,
    /// Between things.
    gap: f32,
    /// Inside cards.
    pad: f32,
    /// Of corners.
    radius: u8,
}

impl Theme {
    /// The same in another look.
    #[must_use]
    pub fn looking(self, look: Look) -> Self {
        self.painted(match look {
            Look::Light => 0,
            Look::Dark => 1,
            Look::Contrast => 2,
            Look::Projector => 3,
        })
    }

    /// The same for what lies on paper, which is as light as paper whatever is around it.
    #[must_use]
    pub fn on_paper(&self) -> Self {
        self.clone().painted(0)
    }
}
