//! Portraits: a face and a posture that show trust and distress, drawn from a few numbers.
//!
//! A portrait says what an attentive person across the table would see: where somebody looks, how they hold
//! shoulders and hands, what brows and mouth do. It refuses the rest. There is no meter to read off, no injury, no
//! tears on demand, and nobody is drawn to look like a "typical victim": every face can show every mood, and the same
//! mood looks the same on everyone. The same numbers always give the same picture.

mod clothes;
mod face;
mod hair;
mod pose;
#[cfg(test)]
mod tests;

pub use pose::Mood;

use crate::vocabulary::{Ease, Strain};
use pose::Pose;
use std::fmt::{self, Write as _};

/// How a portrait is drawn. Every number picks one of a few hand-made shapes or colours, and wraps around.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shapes {
    /// Skin tone, 0–5.
    pub skin: u8,
    /// Shape of the hair, 0–7.
    pub hair: u8,
    /// Colour of the hair, 0–4.
    pub hair_colour: u8,
    /// Clothes, 0–5.
    pub clothes: u8,
    /// Colour of the clothes, 0–7.
    pub colour: u8,
    /// Shape of the face, 0–3.
    pub face: u8,
    /// Glasses or not.
    pub glasses: bool,
}

/// Appends a line to the picture. Writing to a `String` cannot fail.
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{ let _ = writeln!($out, $($text)*); }};
}
use put;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ink(u8, u8, u8);

impl Ink {
    /// This colour with `percent` of another in it.
    const fn mix(self, other: Self, percent: u8) -> Self {
        Self(
            blend(self.0, other.0, percent),
            blend(self.1, other.1, percent),
            blend(self.2, other.2, percent),
        )
    }
}

/// One channel of a mixture. Never leaves the range of its two ends.
#[allow(clippy::cast_possible_truncation, reason = "a weighted mean of two bytes is a byte")]
const fn blend(a: u8, b: u8, percent: u8) -> u8 {
    let p = if percent > 100 { 100 } else { percent as u16 };
    ((a as u16 * (100 - p) + b as u16 * p) / 100) as u8
}

impl fmt::Display for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The colours of one skin tone.
#[derive(Clone, Copy, Debug)]
struct Skin {
    base: Ink,
    shade: Ink,
    blush: Ink,
    lip: Ink,
}

const SKINS: [Skin; 6] = [
    skin(
        Ink(243, 211, 189),
        Ink(206, 152, 124),
        Ink(230, 150, 128),
        Ink(196, 116, 104),
    ),
    skin(
        Ink(232, 189, 152),
        Ink(192, 136, 100),
        Ink(216, 130, 102),
        Ink(180, 102, 86),
    ),
    skin(
        Ink(211, 160, 119),
        Ink(167, 114, 76),
        Ink(196, 114, 84),
        Ink(160, 88, 72),
    ),
    skin(Ink(182, 124, 82), Ink(136, 84, 52), Ink(168, 90, 64), Ink(140, 72, 60)),
    skin(Ink(143, 92, 62), Ink(100, 59, 38), Ink(150, 78, 56), Ink(124, 66, 58)),
    skin(Ink(106, 69, 50), Ink(68, 41, 29), Ink(126, 66, 50), Ink(128, 72, 66)),
];
const HAIRS: [Ink; 5] = [
    Ink(38, 34, 34),
    Ink(62, 43, 34),
    Ink(96, 66, 46),
    Ink(128, 74, 46),
    Ink(178, 142, 88),
];
const CLOTHS: [Ink; 8] = [
    Ink(63, 122, 125),
    Ink(70, 96, 128),
    Ink(208, 152, 62),
    Ink(176, 90, 68),
    Ink(106, 134, 90),
    Ink(122, 86, 116),
    Ink(190, 168, 132),
    Ink(78, 88, 98),
];
const GREY: Ink = Ink(186, 186, 184);
const WHITE: Ink = Ink(250, 248, 242);
const DARK: Ink = Ink(34, 38, 46);
/// The band on a work jacket.
const GLOW: Ink = Ink(226, 214, 140);
/// The iris of most people, and of some with the lightest skin.
const EYES: [Ink; 2] = [Ink(74, 48, 32), Ink(92, 90, 80)];
const BACKDROP: [Ink; 2] = [Ink(226, 231, 226), Ink(188, 203, 202)];
const HALO: Ink = Ink(240, 238, 226);

const fn skin(base: Ink, shade: Ink, blush: Ink, lip: Ink) -> Skin {
    Skin {
        base,
        shade,
        blush,
        lip,
    }
}

/// Everything the parts of a portrait need to draw themselves.
struct Sitter {
    skin: Skin,
    hair: Ink,
    cloth: Ink,
    scarf: Ink,
    style: u8,
    outfit: u8,
    shape: u8,
    glasses: bool,
    age: u8,
    mood: Mood,
    pose: Pose,
}

/// The item a number of a look stands for. Numbers wrap around.
fn pick<T: Copy, const N: usize>(items: &[T; N], number: u8) -> T {
    items[usize::from(number) % N]
}

impl Sitter {
    fn new(look: &Shapes, age: u8, mood: Mood) -> Self {
        let greyness = age.saturating_sub(45).saturating_mul(4).min(85);
        Self {
            skin: pick(&SKINS, look.skin),
            hair: pick(&HAIRS, look.hair_colour).mix(GREY, greyness),
            cloth: pick(&CLOTHS, look.colour),
            scarf: pick(&CLOTHS, look.colour.wrapping_add(look.hair_colour).wrapping_add(3)),
            style: look.hair % 8,
            outfit: look.clothes % 6,
            shape: look.face % 4,
            glasses: look.glasses,
            age,
            mood,
            pose: Pose::new(mood),
        }
    }

    /// Where the head sits on the body.
    fn head(&self) -> String {
        let p = &self.pose;
        format!(
            "translate({:.1} {:.1}) rotate({:.1} 0 90)",
            p.turn * 5.0,
            p.drop,
            p.tilt
        )
    }
}

/// Draws a person from the chest up, 400 by 480, as an SVG without words, scripts or anything from outside.
#[must_use]
pub fn portrait_svg(look: &Shapes, age: u8, mood: Mood) -> String {
    let sitter = Sitter::new(look, age, mood);
    let mut out = String::with_capacity(16 * 1024);
    put!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="400" height="480" viewBox="0 0 400 480">"#
    );
    definitions(&sitter, &mut out);
    put!(out, r#"<rect width="400" height="480" fill="url(#backdrop)"/>"#);
    put!(
        out,
        r#"<circle cx="200" cy="190" r="176" fill="{HALO}" opacity="0.55"/>"#
    );
    put!(out, r#"<g transform="translate(200 160) scale(0.83)">"#);
    head_part(&sitter, &mut out, hair::behind);
    clothes::torso(&sitter, &mut out);
    clothes::arms(&sitter, &mut out);
    head_part(&sitter, &mut out, face::head);
    head_part(&sitter, &mut out, hair::in_front);
    put!(out, "</g>\n</svg>");
    out
}

/// Draws something that moves with the head.
fn head_part(sitter: &Sitter, out: &mut String, part: fn(&Sitter, &mut String)) {
    put!(out, r#"<g transform="{}">"#, sitter.head());
    part(sitter, out);
    put!(out, "</g>");
}

/// A shape in one colour.
fn fill(d: &str, ink: Ink, out: &mut String) {
    put!(out, r#"<path d="{d}" fill="{ink}"/>"#);
}

/// A line with round ends.
fn line(d: &str, ink: Ink, width: f32, opacity: f32, out: &mut String) {
    put!(
        out,
        r#"<path d="{d}" fill="none" stroke="{ink}" stroke-width="{width}" opacity="{opacity}""#
    );
    put!(out, r#" stroke-linecap="round" stroke-linejoin="round"/>"#);
}

/// Gradients and clips: the backdrop, the blush, the face and the eyes.
fn definitions(sitter: &Sitter, out: &mut String) {
    let [top, bottom] = BACKDROP;
    put!(
        out,
        r#"<defs><linearGradient id="backdrop" x1="0" y1="0" x2="0" y2="1">"#
    );
    put!(
        out,
        r#"<stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{bottom}"/></linearGradient>"#
    );
    put!(
        out,
        r#"<radialGradient id="blush"><stop offset="0" stop-color="{0}" stop-opacity="0.55"/>"#,
        sitter.skin.blush
    );
    put!(
        out,
        r#"<stop offset="1" stop-color="{0}" stop-opacity="0"/></radialGradient>"#,
        sitter.skin.blush
    );
    put!(
        out,
        r#"<clipPath id="face"><path d="{}"/></clipPath>"#,
        face::outline(sitter)
    );
    put!(
        out,
        r#"<clipPath id="eye"><path d="{}"/></clipPath></defs>"#,
        face::eye_outline(sitter)
    );
}
