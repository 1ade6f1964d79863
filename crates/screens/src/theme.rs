//! Colours, sizes and fonts, as tokens. The only room of the screens where a colour is made; portraits are pictures.
//!
//! The tokens stand in `assets/theme.ron`. Nothing here reads files: the text of the tokens and the bytes of the fonts
//! are handed over.

use egui::epaint::text::{FontData, FontDefinitions};
use egui::style::{ScrollAnimation, ScrollStyle};
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, vec2};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A colour of the theme, written `#rrggbb` or `#rrggbbaa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub(super) Color32);

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

/// The tokens.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Behind everything.
    pub paper: Colour,
    /// Behind what belongs together.
    pub card: Colour,
    /// Fields, and what lies lower than the paper.
    pub sunken: Colour,
    /// The rail of the run.
    pub rail: Colour,
    /// What is chosen on the rail.
    pub rail_raised: Colour,
    /// Text.
    pub ink: Colour,
    /// Text that waits.
    pub quiet: Colour,
    /// Text on the rail and on what is chosen.
    pub on_dark: Colour,
    /// Text that waits, on the rail.
    pub on_dark_quiet: Colour,
    /// What can be pressed.
    pub accent: Colour,
    /// The same, under the pointer.
    pub accent_hover: Colour,
    /// Behind what is chosen.
    pub accent_soft: Colour,
    /// Behind what the pointer is on.
    pub hover: Colour,
    /// Edges.
    pub line: Colour,
    /// Edges of what can be pressed.
    pub line_strong: Colour,
    /// The ring around what has the keyboard.
    pub focus: Colour,
    /// Over what has to wait.
    pub shade: Colour,
    /// The desk on which papers lie.
    pub desk: Colour,
    /// Its grain.
    pub desk_grain: Colour,
    /// What is written on papers by hand, in the inks of different hands.
    pub pens: [Colour; 3],
    /// Words printed small on papers, and what is ruled on them.
    pub printed: Colour,
    /// Lines that papers are ruled with.
    pub ruled: Colour,
    /// Went well.
    pub good: Colour,
    /// Behind it.
    pub good_soft: Colour,
    /// Needs care.
    pub warn: Colour,
    /// Behind it.
    pub warn_soft: Colour,
    /// Harmed, or cannot go on.
    pub bad: Colour,
    /// Behind it.
    pub bad_soft: Colour,
    /// Largest text, in points.
    pub display: f32,
    /// Titles.
    pub title: f32,
    /// Headings.
    pub heading: f32,
    /// Text.
    pub body: f32,
    /// Notes.
    pub small: f32,
    /// Height of a line, in parts of its text size.
    pub line_height: f32,
    /// Between things.
    pub gap: f32,
    /// Inside cards.
    pub pad: f32,
    /// Of corners.
    pub radius: u8,
    /// Whether nothing moves by itself. Chosen by the person, not by whoever draws the theme.
    #[serde(skip)]
    pub is_still: bool,
}

/// The tokens cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError(pub String);

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ThemeError {}

/// The family of the heavier weight.
pub(super) const STRONG: &str = "strong";

/// The shipped fonts: the name egui knows each by, its file, and whether it is of the common weight, the heavier or both.
/// Latin comes first; each other font holds its script only, because a font that covers Latin too shapes mixed text
/// wrongly. Signs and Chinese have one weight.
const FILES: [(&str, &str, Weight); 12] = [
    ("latin", "fonts/NotoSans-Regular.ttf", Weight::Plain),
    ("latin-strong", "fonts/NotoSans-Bold.ttf", Weight::Strong),
    ("khmer", "fonts/NotoSansKhmer-Regular.ttf", Weight::Plain),
    ("khmer-strong", "fonts/NotoSansKhmer-Bold.ttf", Weight::Strong),
    ("thai", "fonts/NotoSansThai-Regular.ttf", Weight::Plain),
    ("thai-strong", "fonts/NotoSansThai-Bold.ttf", Weight::Strong),
    ("lao", "fonts/NotoSansLao-Regular.ttf", Weight::Plain),
    ("lao-strong", "fonts/NotoSansLao-Bold.ttf", Weight::Strong),
    ("burmese", "fonts/NotoSansMyanmar-Regular.ttf", Weight::Plain),
    ("burmese-strong", "fonts/NotoSansMyanmar-Bold.ttf", Weight::Strong),
    ("symbols", "fonts/NotoSansSymbols.ttf", Weight::Both),
    ("chinese", "fonts/NotoSansSC-Regular.otf", Weight::Both),
];

/// Which text a font is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Plain,
    Strong,
    Both,
}

/// The bytes of the fonts.
#[derive(Clone, Debug)]
pub struct Fonts(Vec<Cow<'static, [u8]>>);

impl Fonts {
    /// Finds the shipped fonts by their path in `assets/`.
    #[must_use]
    pub fn find(file: impl Fn(&str) -> Option<Cow<'static, [u8]>>) -> Option<Self> {
        let all: Option<Vec<_>> = FILES.iter().map(|(_, path, _)| file(path)).collect();
        all.map(Self)
    }

    /// Hands the fonts to egui. Call it once, before the first frame; [`super::show`] waits until they are there.
    pub fn install(&self, ctx: &egui::Context) {
        let mut all = FontDefinitions::empty();
        for (bytes, (name, ..)) in self.0.iter().zip(FILES) {
            all.font_data.insert(
                (*name).to_owned(),
                Arc::new(FontData {
                    font: bytes.clone(),
                    ..FontData::from_static(&[])
                }),
            );
        }
        let without = |other: Weight| {
            let fitting = FILES.iter().filter(|(.., weight)| *weight != other);
            fitting.map(|(name, ..)| (*name).to_owned()).collect::<Vec<_>>()
        };
        let plain = without(Weight::Strong);
        all.families.insert(FontFamily::Proportional, plain.clone());
        all.families.insert(FontFamily::Monospace, plain);
        all.families
            .insert(FontFamily::Name(STRONG.into()), without(Weight::Plain));
        ctx.set_fonts(all);
    }

    /// Whether egui has them already.
    pub(super) fn are_installed(ctx: &egui::Context) -> bool {
        ctx.fonts(|f| f.definitions().families.contains_key(&FontFamily::Name(STRONG.into())))
    }
}

impl Theme {
    /// Reads the tokens.
    ///
    /// # Errors
    /// What is wrong, with its place.
    pub fn parse(text: &str) -> Result<Self, ThemeError> {
        ron::from_str(text).map_err(|e| ThemeError(format!("the theme cannot be read: {e}")))
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

/// Gives egui the look of a theme. Cheap enough to call whenever the text size may have changed.
pub fn apply(ctx: &egui::Context, theme: &Theme) {
    super::input::Guard::install(ctx);
    ctx.set_theme(egui::Theme::Light);
    ctx.all_styles_mut(|style| {
        let sizes = [
            (TextStyle::Body, theme.body),
            (TextStyle::Button, theme.body),
            (TextStyle::Heading, theme.heading),
            (TextStyle::Small, theme.small),
            (TextStyle::Monospace, theme.body),
        ];
        style.text_styles = sizes
            .into_iter()
            .map(|(s, size)| (s, FontId::proportional(size)))
            .collect();
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
        style.spacing.item_spacing = vec2(theme.gap * 0.67, theme.gap * 0.5);
        style.spacing.interact_size = vec2(32.0, theme.body * 1.9);
        style.spacing.scroll = scroll_style();
        style.spacing.tooltip_width = theme.em(22.0);
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.3;
        style.visuals = visuals(theme);
    });
}

fn scroll_style() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        bar_inner_margin: 6.0,
        handle_min_length: 32.0,
        dormant_handle_opacity: 0.7,
        active_handle_opacity: 0.8,
        dormant_background_opacity: 0.2,
        ..ScrollStyle::solid()
    }
}

fn visuals(theme: &Theme) -> egui::Visuals {
    let mut v = egui::Visuals::light();
    v.override_text_color = Some(theme.ink.0);
    v.panel_fill = theme.paper.0;
    v.window_fill = theme.card.0;
    v.window_stroke = Stroke::new(1.0, theme.line_strong.0);
    v.window_corner_radius = theme.corners();
    v.window_shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: theme.shade.0,
    };
    v.popup_shadow = Shadow::NONE;
    v.extreme_bg_color = theme.sunken.0;
    v.text_edit_bg_color = Some(theme.card.0);
    v.selection.bg_fill = theme.accent_soft.0;
    v.selection.stroke = Stroke::new(2.0, theme.focus.0);
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(2.0, theme.accent.0);
    for w in [
        &mut v.widgets.inactive,
        &mut v.widgets.hovered,
        &mut v.widgets.active,
        &mut v.widgets.open,
    ] {
        w.bg_fill = theme.line_strong.0;
        w.weak_bg_fill = theme.sunken.0;
        w.bg_stroke = Stroke::new(1.0, theme.line_strong.0);
        w.fg_stroke = Stroke::new(1.0, theme.ink.0);
        w.expansion = 0.0;
        w.corner_radius = theme.corners();
    }
    v
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Theme {
        Theme::parse(include_str!("../../../assets/theme.ron")).expect("the shipped theme reads")
    }

    fn luminance(colour: Colour) -> f64 {
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(colour.0.r()) + 0.7152 * part(colour.0.g()) + 0.0722 * part(colour.0.b())
    }

    fn contrast(a: Colour, b: Colour) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_survives_a_projector() {
        let t = shipped();
        let pairs = [
            ("ink on paper", t.ink, t.paper, 7.0),
            ("ink on sunken", t.ink, t.sunken, 7.0),
            ("quiet on card", t.quiet, t.card, 4.5),
            ("quiet on paper", t.quiet, t.paper, 4.5),
            ("quiet on sunken", t.quiet, t.sunken, 4.5),
            ("quiet on chosen", t.quiet, t.accent_soft, 4.5),
            ("on dark", t.on_dark, t.rail, 7.0),
            ("quiet on dark", t.on_dark_quiet, t.rail, 4.5),
            ("quiet on raised", t.on_dark_quiet, t.rail_raised, 4.5),
            ("button", t.on_dark, t.accent, 4.5),
            ("accent on card", t.accent, t.card, 4.5),
            ("accent on chosen", t.accent, t.accent_soft, 4.5),
            ("good", t.good, t.good_soft, 4.5),
            ("warn", t.warn, t.warn_soft, 4.5),
            ("bad", t.bad, t.bad_soft, 4.5),
            ("first pen", t.pens[0], t.sunken, 4.5),
            ("second pen", t.pens[1], t.sunken, 4.5),
            ("third pen", t.pens[2], t.sunken, 4.5),
            ("printed small", t.printed, t.sunken, 4.5),
            ("a point on the desk", t.on_dark, t.accent, 4.5),
            ("focus ring on card", t.focus, t.card, 3.0),
            ("focus ring on paper", t.focus, t.paper, 3.0),
            ("focus ring on rail", t.on_dark, t.rail, 3.0),
            ("edge of what can be pressed", t.line_strong, t.card, 3.0),
        ];
        for (what, front, back, least) in pairs {
            let found = contrast(front, back);
            assert!(found >= least, "{what}: {found:.2} to 1, at least {least}");
        }
    }

    #[test]
    fn a_colour_that_is_none_is_told() {
        let broken = include_str!("../../../assets/theme.ron").replace("#ffffff", "white");
        assert!(Theme::parse(&broken).is_err());
    }
}
