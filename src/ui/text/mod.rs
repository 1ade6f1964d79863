//! The one way in which text reaches a screen: paragraphs, headings, buttons, rows, choices, fields.
//!
//! Everything that lays out words does it in [`galley`], so that breaking lines between the words of Khmer, Thai or Lao
//! is one change in one place. Everything here also tells its words to screen readers, which is how tests find it.
//! Nothing here knows a message or a run: words are handed over.

mod press;

pub use press::{Choice, Press, Row, button, button_when, choice, option, paint_tick, rail_row, row, segment};

use super::theme::{Colour, STRONG, Theme};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, FontFamily, FontId, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};
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

/// Lays out words, wrapped at a width.
pub fn galley(ui: &Ui, theme: &Theme, face: Face, ink: Colour, words: &str, width: f32) -> Arc<Galley> {
    let font = face.font(theme);
    let line_height = (font.size * theme.line_height).round();
    let format = TextFormat {
        line_height: Some(line_height),
        color: ink.0,
        font_id: font,
        ..TextFormat::default()
    };
    // Marks for line breaks that no font draws.
    let words = if words.contains('\u{200b}') {
        words.replace('\u{200b}', "")
    } else {
        words.to_owned()
    };
    let mut job = LayoutJob::single_section(words, format);
    job.wrap = TextWrapping::wrap_at_width(width.max(theme.body));
    ui.painter().layout_job(job)
}

/// A paragraph.
pub fn show(ui: &mut Ui, theme: &Theme, face: Face, ink: Colour, words: &str) -> Response {
    let galley = galley(ui, theme, face, ink, words, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    response
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
    let mut job = LayoutJob::default();
    for (part, format) in parts.into_iter().zip([&plain, &marked, &plain]) {
        job.append(part, 0.0, format.clone());
    }
    job.wrap = TextWrapping::wrap_at_width(ui.available_width());
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, theme.ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, parts.concat()));
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
    show(ui, theme, Face::Label, theme.quiet, words)
}

/// A line of a list that only tells.
pub fn bullet(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let indent = theme.body;
    let galley = galley(ui, theme, Face::Body, theme.ink, words, ui.available_width() - indent);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(indent, 0.0), Sense::hover());
    let middle = rect.top() + theme.body * theme.line_height / 2.0;
    ui.painter()
        .circle_filled(pos2(rect.left() + 4.0, middle), theme.body * 0.16, theme.accent.0);
    ui.painter().galley(rect.min + vec2(indent, 0.0), galley, theme.ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
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
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
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
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + pad.y * 2.0), Sense::hover());
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    ui.painter().galley(rect.min + pad, galley, ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    response
}

/// A field to write in, for searching.
pub fn field(ui: &mut Ui, theme: &Theme, text: &mut String, hint: &str) -> Response {
    let font = Face::Body.font(theme);
    let edit = egui::TextEdit::singleline(text)
        .hint_text(hint)
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
        let mut info = WidgetInfo::text_edit(enabled, &current, &current, hint);
        info.label = Some(hint.to_owned());
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
