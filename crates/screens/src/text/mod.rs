//! The one way in which text reaches a screen: paragraphs, headings, buttons, rows, choices, fields.
//!
//! Everything that lays out words does it in [`galley`], which breaks lines between the words of every script
//! ([`layout`]) and remembers what it has laid out ([`cache`]). A text in two languages shows both, the second quieter and
//! below. Everything here also tells its words to screen readers, which is how tests find it, and what is read in long
//! form can be selected and copied. Nothing here knows a message or a run: words are handed over.

mod cache;
mod layout;
mod press;

pub use cache::laid_out;
pub use press::{
    ChoiceKind, Press, Row, button, button_size, button_when, choice, option, paint_tick, rail_link, rail_row, row,
    segment,
};

use super::theme::{Colour, STRONG, Theme};
use crate::locale::{pair, words};
use egui::text::TextFormat;
use egui::text_selection::LabelSelectionState;
use egui::{
    Align2, FontFamily, FontId, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};
use grounds_desk::shown;
use std::sync::Arc;

/// How large and how heavy words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The name of the program, the verdict of a run.
    Display,
    /// The title of a screen.
    Title,
    /// The heading of a part.
    Heading,
    /// Text.
    Body,
    /// Text that carries weight.
    Strong,
    /// Notes.
    Small,
    /// A small heading over a group.
    Label,
}

impl Face {
    fn font(self, theme: &Theme) -> FontId {
        let strong = || FontFamily::Name(STRONG.into());
        match self {
            Self::Display => FontId::new(theme.display, strong()),
            Self::Title => FontId::new(theme.title, strong()),
            Self::Heading => FontId::new(theme.heading, strong()),
            Self::Body => FontId::new(theme.body, FontFamily::Proportional),
            Self::Strong => FontId::new(theme.body, strong()),
            Self::Small => FontId::new(theme.small, FontFamily::Proportional),
            Self::Label => FontId::new(theme.small, strong()),
        }
    }
}

/// How much further apart the lines of scripts stand whose marks are stacked, in parts of the text size.
const STACKED_LINE: f32 = 1.7;

/// Lays out words, wrapped at a width; both halves when they are in two languages.
pub fn galley(ui: &Ui, theme: &Theme, face: Face, ink: Colour, words: &str, width: f32) -> Arc<Galley> {
    let width = width.max(theme.body);
    let font = face.font(theme);
    let look = (
        &font,
        ink.0,
        theme.small.to_bits(),
        theme.line_height.to_bits(),
        width.to_bits(),
    );
    cache::galley(ui, words, look, || {
        let (main, beside) = pair::split(words);
        let main = [span(theme, font.clone(), ink, main)];
        let Some(beside) = beside else {
            return layout::lay_out(ui, &[&main], width);
        };
        let smaller = FontId::new(theme.small.min(font.size), FontFamily::Proportional);
        let beside = [span(theme, smaller, quieter(theme, ink), beside)];
        layout::lay_out(ui, &[&main, &beside], width)
    })
}

fn span<'a>(theme: &Theme, font: FontId, ink: Colour, words: &'a str) -> layout::Span<'a> {
    let apart = if words::is_stacked(words) {
        theme.line_height.max(STACKED_LINE)
    } else {
        theme.line_height
    };
    let format = TextFormat {
        line_height: Some((font.size * apart).round()),
        color: ink.0,
        font_id: font,
        ..TextFormat::default()
    };
    layout::Span { words, format }
}

/// The colour of the second language beside words of a colour.
fn quieter(theme: &Theme, ink: Colour) -> Colour {
    if ink == theme.on_dark || ink == theme.on_dark_quiet {
        theme.on_dark_quiet
    } else if ink == theme.on_accent {
        theme.on_accent
    } else {
        theme.quiet
    }
}

/// What screen readers are told: no places to break, and both languages in a row.
#[must_use]
pub fn told(words: &str) -> String {
    words::without_marks(&pair::in_a_row(words)).into_owned()
}

/// What a screen reader is told about text that cannot be pressed.
fn tell(response: &Response, words: &str) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, told(words)));
}

/// What text that is read in long form answers to: selecting with the mouse. Pressing Tab passes it by.
#[must_use]
pub fn selecting(ui: &Ui) -> Sense {
    // A finger scrolls.
    let sense = if ui.input(egui::InputState::has_touch_screen) {
        Sense::click()
    } else {
        Sense::click_and_drag()
    };
    sense - Sense::FOCUSABLE
}

/// Paints text that can be selected and copied. The response is of the place where it stands, with [`selecting`].
pub fn paint_selectable(ui: &Ui, response: &Response, at: Pos2, galley: Arc<Galley>, ink: Colour) {
    LabelSelectionState::label_text_selection(ui, response, at, galley, ink.0, Stroke::NONE);
}

/// A paragraph.
pub fn show(ui: &mut Ui, theme: &Theme, face: Face, ink: Colour, words: &str) -> Response {
    let galley = galley(ui, theme, face, ink, words, ui.available_width());
    let sense = selecting(ui);
    let (rect, response) = ui.allocate_exact_size(galley.size(), sense);
    tell(&response, words);
    paint_selectable(ui, &response, rect.min, galley, ink);
    // Selecting tells that it is a label, so this comes after.
    match face {
        Face::Display | Face::Title => tell_heading(ui, &response, 1, words),
        Face::Heading => tell_heading(ui, &response, 2, words),
        Face::Body | Face::Strong | Face::Small | Face::Label => {}
    }
    response
}

/// Tells screen readers which words are headings, and of which rank: readers leap from one to the next.
fn tell_heading(ui: &Ui, response: &Response, rank: usize, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_level(rank);
        // Only a label is known by its value.
        node.set_label(told(words));
        node.clear_value();
    });
}

/// Text.
pub fn body(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    show(ui, theme, Face::Body, theme.ink, words)
}

/// A part of a line of a file, on a ground of its own, between what stands before and behind it.
pub fn excerpt(ui: &mut Ui, theme: &Theme, tone: Tone, parts: [&str; 3]) -> Response {
    let (ink, ground) = tone.colours(theme);
    let plain = TextFormat {
        font_id: Face::Small.font(theme),
        color: theme.ink.0,
        line_height: Some((theme.small * theme.line_height).round()),
        ..TextFormat::default()
    };
    let marked = TextFormat {
        color: ink.0,
        background: ground.0,
        underline: Stroke::new(1.5, ink.0),
        ..plain.clone()
    };
    let width = ui.available_width();
    let look = (parts, tone as u8, plain.font_id.size.to_bits(), width.to_bits());
    let galley = cache::galley(ui, &parts.concat(), look, || {
        let formats = [&plain, &marked, &plain];
        let spans = [0, 1, 2].map(|i| layout::Span {
            words: parts[i],
            format: formats[i].clone(),
        });
        layout::lay_out(ui, &[&spans], width)
    });
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, theme.ink.0);
    tell(&response, &parts.concat());
    response
}

/// Text that waits.
pub fn quiet(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    show(ui, theme, Face::Small, theme.quiet, words)
}

/// The title of a screen.
pub fn title(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    show(ui, theme, Face::Title, theme.ink, words)
}

/// The heading of a part.
pub fn heading(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    show(ui, theme, Face::Heading, theme.ink, words)
}

/// A small heading over a group.
pub fn label(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let response = show(ui, theme, Face::Label, theme.quiet, words);
    tell_heading(ui, &response, 3, words);
    response
}

/// A line of a list that only tells.
pub fn bullet(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let indent = theme.body;
    let galley = galley(ui, theme, Face::Body, theme.ink, words, ui.available_width() - indent);
    let sense = selecting(ui);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(indent, 0.0), sense);
    let middle = rect.top() + theme.body * theme.line_height / 2.0;
    ui.painter()
        .circle_filled(pos2(rect.left() + 4.0, middle), theme.body * 0.16, theme.accent.0);
    tell(&response, words);
    paint_selectable(ui, &response, rect.min + vec2(indent, 0.0), galley, theme.ink);
    response
}

/// What a badge means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A fact.
    Plain,
    /// Chosen, or about the run.
    Accent,
    /// Went well.
    Good,
    /// Needs care.
    Warn,
    /// Harmed.
    Bad,
}

impl From<shown::Tone> for Tone {
    fn from(tone: shown::Tone) -> Self {
        match tone {
            shown::Tone::Plain => Self::Plain,
            shown::Tone::Accent => Self::Accent,
            shown::Tone::Good => Self::Good,
            shown::Tone::Warn => Self::Warn,
            shown::Tone::Bad => Self::Bad,
        }
    }
}

impl Tone {
    /// The text and the ground of a tone.
    #[must_use]
    pub const fn colours(self, theme: &Theme) -> (Colour, Colour) {
        match self {
            Self::Plain => (theme.quiet, theme.sunken),
            Self::Accent => (theme.accent, theme.accent_soft),
            Self::Good => (theme.good, theme.good_soft),
            Self::Warn => (theme.warn, theme.warn_soft),
            Self::Bad => (theme.bad, theme.bad_soft),
        }
    }
}

/// A few words on a coloured ground.
pub fn badge(ui: &mut Ui, theme: &Theme, tone: Tone, words: &str) -> Response {
    let (ink, ground) = tone.colours(theme);
    let pad = vec2(theme.small * 0.6, theme.small * 0.15);
    let room = ui.available_size_before_wrap().x;
    let full = ui.max_rect().width();
    let mut galley_ = galley(ui, theme, Face::Label, ink, words, f32::INFINITY);
    if galley_.size().x + pad.x * 2.0 > room {
        galley_ = galley(ui, theme, Face::Label, ink, words, full - pad.x * 2.0);
    }
    let (rect, response) = ui.allocate_exact_size(galley_.size() + pad * 2.0, Sense::hover());
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    ui.painter().galley(rect.min + pad, galley_, ink.0);
    tell(&response, words);
    response
}

/// A coloured box with a sentence or two.
pub fn note(ui: &mut Ui, theme: &Theme, tone: Tone, words: &str) -> Response {
    boxed(ui, theme, Face::Body, tone, words)
}

/// A coloured box with a sentence that may be read later.
pub fn small_note(ui: &mut Ui, theme: &Theme, tone: Tone, words: &str) -> Response {
    boxed(ui, theme, Face::Small, tone, words)
}

fn boxed(ui: &mut Ui, theme: &Theme, face: Face, tone: Tone, words: &str) -> Response {
    // A meaning colours the words as well; what is merely told is read in the colour of text.
    let (ink, ground) = match tone {
        Tone::Plain | Tone::Accent => (theme.ink, tone.colours(theme).1),
        Tone::Good | Tone::Warn | Tone::Bad => tone.colours(theme),
    };
    let pad = Vec2::splat(theme.gap * 0.8);
    let width = ui.available_width();
    let galley = galley(ui, theme, face, ink, words, width - pad.x * 2.0);
    let sense = selecting(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + pad.y * 2.0), sense);
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    tell(&response, words);
    paint_selectable(ui, &response, rect.min + pad, galley, ink);
    response
}

/// A field to write in, for searching.
pub fn field(ui: &mut Ui, theme: &Theme, text: &mut String, hint: &str) -> Response {
    let font = Face::Body.font(theme);
    let edit = egui::TextEdit::singleline(text)
        .hint_text(told(hint))
        .font(font)
        .desired_width(f32::INFINITY)
        .margin(egui::Margin::symmetric(10, 7))
        .char_limit(200);
    let response = ui.add(edit);
    ring(ui, theme.focus, theme, &response, response.rect);
    // The words a screen reader tells are the purpose of the field, not only what stands in it.
    let enabled = ui.is_enabled();
    let current = text.clone();
    response.widget_info(|| {
        let hint = told(hint);
        let mut info = WidgetInfo::text_edit(enabled, &current, &current, &hint);
        info.label = Some(hint);
        info
    });
    response
}

/// A hint that shows when the pointer rests on something.
pub fn hint(theme: &Theme, response: Response, words: &str) -> Response {
    response.on_hover_ui(|ui| {
        show(ui, theme, Face::Small, theme.ink, words);
    })
}

/// Words over a picture, on a ground of their own.
pub fn caption(ui: &Ui, theme: &Theme, at: Pos2, align: Align2, within: Rect, words: &str) {
    let pad = vec2(8.0, 3.0);
    let galley = galley(
        ui,
        theme,
        Face::Label,
        theme.on_dark,
        words,
        within.width() - pad.x * 2.0,
    );
    let mut rect = align.anchor_size(at, galley.size() + pad * 2.0);
    rect = rect.translate(vec2(
        (within.left() - rect.left()).max(0.0),
        (within.top() - rect.top()).max(0.0),
    ));
    rect = rect.translate(vec2(
        (within.right() - rect.right()).min(0.0),
        (within.bottom() - rect.bottom()).min(0.0),
    ));
    ui.painter().rect_filled(rect, 4.0, theme.rail.0);
    ui.painter().galley(rect.min + pad, galley, theme.on_dark.0);
}

/// The ring around what has the keyboard, and scrolling to it when it has just got there.
pub fn ring(ui: &Ui, colour: Colour, theme: &Theme, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(3.0, colour.0);
        ui.painter()
            .rect_stroke(rect, theme.corners(), stroke, StrokeKind::Inside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
