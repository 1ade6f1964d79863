//! People: faces and figures that show trust and distress, put together from what artists drew (`assets/people`).
//!
//! A figure says what an attentive person across the table would see: where somebody looks, how they hold shoulders and
//! hands, what brows and mouth do. It refuses the rest. There is no meter to read off, no wound, no tears on demand, and
//! nobody is drawn to look like a "typical victim": every face can show every mood, and the same mood looks the same on
//! everyone. The same numbers always give the same picture.

mod bearing;
mod figure;
mod head;
mod inks;
mod parts;
#[cfg(test)]
mod tests;

pub use bearing::Bearing;

use figure::Figure;

/// How a person is drawn. Every number picks one of a few drawn shapes or colours, and wraps around.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shapes {
    /// Skin tone: 0–5 from light to dark, 6–9 between and beyond.
    pub skin: u8,
    /// Hair or what is worn on it, 0–20.
    pub hair: u8,
    /// Colour of the hair, 0–5.
    pub hair_colour: u8,
    /// Clothes, 0–15.
    pub clothes: u8,
    /// Colour of the clothes, 0–11.
    pub colour: u8,
    /// Skull and ears, 0–11.
    pub face: u8,
    /// Glasses or not.
    pub glasses: bool,
    /// Build, 0–5: from narrow to broad, and how the head sits on it.
    pub build: u8,
    /// Eyes, 0–7.
    pub eyes: u8,
    /// Nose, 0–9.
    pub nose: u8,
    /// Mouth, 0–5.
    pub mouth: u8,
    /// Brows, 0–6.
    pub brows: u8,
    /// Beard, 0–5; 0 is none.
    pub beard: u8,
    /// What else is seen: 0 nothing, 1 earrings, 2 long earrings, 3 freckles, 4 a mole, 5 a bag's strap, 6 a cheek that is
    /// a little swollen. Only a scenario that says so may ask for the last.
    pub mark: u8,
}

/// How much of a person is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// From the table up, 800 by 900, on nothing. The far edge of the table lies at 840; arms and hands lie before it.
    Half,
    /// Head and shoulders on a soft backdrop, 400 by 480.
    Head,
    /// The whole person standing, 300 by 760, on nothing.
    Standing,
}

impl Cut {
    /// The height in parts of the width.
    pub(crate) const fn height(self) -> f32 {
        match self {
            Self::Half => 900.0 / 800.0,
            Self::Head => 480.0 / 400.0,
            Self::Standing => 760.0 / 300.0,
        }
    }

    /// The size of a picture of it that is so high.
    pub(crate) fn of_height(self, height: f32) -> egui::Vec2 {
        egui::vec2(height / self.height(), height)
    }

    /// How much of the height lies before the far edge of the table.
    pub(crate) const fn before_table(self) -> f32 {
        match self {
            Self::Half => 60.0 / 900.0,
            Self::Head | Self::Standing => 0.0,
        }
    }
}

/// Draws a person, as an SVG without words, scripts or anything from outside.
#[must_use]
pub fn person_svg(shapes: &Shapes, age: u8, bearing: Bearing, cut: Cut) -> String {
    Figure::new(shapes, age, bearing).svg(cut)
}
