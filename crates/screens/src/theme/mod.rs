//! Colours, sizes and fonts, as tokens. The only room of the screens where a colour is made; portraits are pictures.
//!
//! The tokens stand in `assets/theme.ron`: the colours of each look, and sizes. Nothing here reads files: the text of the
//! tokens and the bytes of the fonts are handed over.

mod colours;
mod fonts;
mod style;
#[cfg(test)]
mod tests;

pub use colours::{Colour, Colours, Theme};
pub use fonts::Fonts;
pub(crate) use fonts::STRONG;
pub use style::apply;

use egui::{CornerRadius, Margin, Stroke};
use grounds_desk::settings::{Look, Settings};
use std::fmt;

/// The tokens cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError(pub String);

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ThemeError {}

impl Theme {
    /// Reads the tokens. The look is the light one.
    ///
    /// # Errors
    /// What is wrong, with its place.
    pub fn parse(text: &str) -> Result<Self, ThemeError> {
        let tokens = ron::from_str(text).map_err(|e| ThemeError(format!("the theme cannot be read: {e}")))?;
        Ok(Self::of(tokens))
    }

    /// The same theme with text of another size, in parts of a hundred.
    #[must_use]
    pub fn scaled(&self, percent: u16) -> Self {
        let by = f32::from(percent.clamp(75, 250)) / 100.0;
        Self {
            display: self.display * (1.0 + (by - 1.0) * 0.7),
            title: self.title * (1.0 + (by - 1.0) * 0.85),
            heading: self.heading * by,
            body: self.body * by,
            small: self.small * by,
            ..self.clone()
        }
    }

    /// As a person has chosen it: the look, the size of text, and whether something moves. On a wall across a room letters are
    /// a fifth larger, and nothing moves, because projectors smear.
    #[must_use]
    pub fn chosen(&self, settings: &Settings) -> Self {
        let on_wall = settings.look == Look::Projector;
        let percent = if on_wall {
            settings.text_percent.saturating_mul(6) / 5
        } else {
            settings.text_percent
        };
        self.clone()
            .looking(settings.look)
            .scaled(percent)
            .still(settings.is_still || on_wall)
    }

    /// The same with or without what moves by itself.
    #[must_use]
    pub fn still(self, is_still: bool) -> Self {
        Self { is_still, ..self }
    }

    /// A width in multiples of the text size, so that columns grow with their text.
    #[must_use]
    pub fn em(&self, count: f32) -> f32 {
        self.body * count
    }

    /// The corner radius, as egui takes it.
    #[must_use]
    pub fn corners(&self) -> CornerRadius {
        CornerRadius::same(self.radius)
    }

    /// A frame for what belongs together.
    pub fn card_frame(&self) -> egui::Frame {
        egui::Frame::new()
            .fill(self.card.0)
            .stroke(Stroke::new(1.0, self.line.0))
            .corner_radius(self.corners())
            .inner_margin(Margin::same(self.pad as i8))
    }
}
