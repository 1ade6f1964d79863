//! The one way in which text reaches a screen: paragraphs, headings, buttons, rows, choices, fields.
//!
//! Everything that lays out words does it in [`galley`], so that breaking lines between the words of Khmer, Thai or Lao
//! is one change in one place. Everything here also tells its words to screen readers, which is how tests find it.
//! Nothing here knows a message or a run: words are handed over.

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
    let (ink, ground) = tone.colours(theme);
    let pad = Vec2::splat(theme.gap * 0.8);
    let width = ui.available_width();
    let galley = galley(ui, theme, Face::Body, ink, words, width - pad.x * 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + pad.y * 2.0), Sense::hover());
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    ui.painter().galley(rect.min + pad, galley, ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    response
}

/// What pressing a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The way on.
    Main,
    /// Anything else.
    Plain,
    /// Little, and often.
    Light,
}

/// A button. Greyed out when the screen around it is disabled.
pub fn button(ui: &mut Ui, theme: &Theme, press: Press, words: &str) -> Response {
    let face = if press == Press::Light {
        Face::Small
    } else {
        Face::Strong
    };
    let scale = if press == Press::Light { 0.35 } else { 0.5 };
    let pad = vec2(
        theme.body * 0.95 * if press == Press::Light { 0.7 } else { 1.0 },
        theme.body * scale,
    );
    let most = ui.max_rect().width() - pad.x * 2.0;
    let galley_ = galley(ui, theme, face, theme.ink, words, most);
    let (rect, response) = ui.allocate_exact_size(galley_.size() + pad * 2.0, Sense::click());
    let enabled = ui.is_enabled();
    let hot = response.hovered() || response.is_pointer_button_down_on();
    let (ground, ink, edge) = match press {
        _ if !enabled => (theme.sunken, theme.quiet, theme.line),
        Press::Main if hot => (theme.accent_hover, theme.on_dark, theme.accent_hover),
        Press::Main => (theme.accent, theme.on_dark, theme.accent),
        Press::Plain | Press::Light if hot => (theme.hover, theme.accent, theme.accent),
        Press::Plain | Press::Light => (theme.card, theme.accent, theme.line_strong),
    };
    ui.painter().rect(
        rect,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
    ui.painter()
        .galley_with_override_text_color(rect.min + pad, galley_, ink.0);
    finish(ui, theme, &response, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, words));
    response
}

/// A row of a list that can be chosen: a line of text, and a quieter one below. It takes the whole width.
pub fn row(ui: &mut Ui, theme: &Theme, is_chosen: bool, words: &str, below: Option<&str>) -> Response {
    row_with_room(ui, theme, is_chosen, words, below, 0.0).0
}

/// A row that leaves room at its left for a picture or a mark; gives the rectangle of that room.
pub fn row_with_room(
    ui: &mut Ui,
    theme: &Theme,
    is_chosen: bool,
    words: &str,
    below: Option<&str>,
    room: f32,
) -> (Response, Rect) {
    let pad = vec2(theme.gap * 0.8, theme.body * 0.42);
    let width = ui.available_width();
    let left = pad.x + if room > 0.0 { room + theme.gap * 0.8 } else { 0.0 };
    let inner = width - left - pad.x;
    let face = if is_chosen || below.is_some() {
        Face::Strong
    } else {
        Face::Body
    };
    let first = galley(ui, theme, face, theme.ink, words, inner);
    let second = below.map(|b| galley(ui, theme, Face::Small, theme.quiet, b, inner));
    let text_height = first.size().y + second.as_ref().map_or(0.0, |g| g.size().y);
    let height = text_height.max(room) + pad.y * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let (ground, edge) = match (is_chosen, response.hovered()) {
        (true, _) => (theme.accent_soft, theme.accent),
        (false, true) => (theme.hover, theme.accent),
        (false, false) => (theme.card, theme.line),
    };
    ui.painter().rect(
        rect,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
    let mut at = pos2(rect.left() + left, rect.center().y - text_height / 2.0);
    let first_height = first.size().y;
    ui.painter().galley(at, first, theme.ink.0);
    at.y += first_height;
    if let Some(second) = second {
        ui.painter().galley(at, second, theme.quiet.0);
    }
    finish(ui, theme, &response, rect);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, enabled, is_chosen, words));
    let room_rect = Rect::from_center_size(
        pos2(rect.left() + pad.x + room / 2.0, rect.center().y),
        Vec2::splat(room),
    );
    (response, room_rect)
}

/// Whether one of many or each for itself can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Each for itself.
    Any,
    /// One of many.
    One,
}

/// Something to tick, with its mark at the left.
pub fn choice(ui: &mut Ui, theme: &Theme, kind: Choice, is_on: bool, words: &str, below: Option<&str>) -> Response {
    let side = theme.body * 1.15;
    let pad = vec2(theme.gap * 0.5, theme.body * 0.25);
    let width = ui.available_width();
    let left = pad.x + side + theme.body * 0.6;
    let face = if is_on { Face::Strong } else { Face::Body };
    let first = galley(ui, theme, face, theme.ink, words, width - left - pad.x);
    let second = below.map(|b| galley(ui, theme, Face::Small, theme.quiet, b, width - left - pad.x));
    let height = first.size().y + second.as_ref().map_or(0.0, |g| g.size().y) + pad.y * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if is_on || response.hovered() {
        let ground = if is_on { theme.accent_soft } else { theme.hover };
        ui.painter().rect_filled(rect, theme.corners(), ground.0);
    }
    let line = theme.body * theme.line_height;
    let mark = Rect::from_center_size(
        pos2(rect.left() + pad.x + side / 2.0, rect.top() + pad.y + line / 2.0),
        Vec2::splat(side),
    );
    paint_mark(ui, theme, kind, is_on, mark);
    let first_height = first.size().y;
    let at = pos2(rect.left() + left, rect.top() + pad.y);
    ui.painter().galley(at, first, theme.ink.0);
    if let Some(second) = second {
        ui.painter().galley(at + vec2(0.0, first_height), second, theme.quiet.0);
    }
    finish(ui, theme, &response, rect);
    let enabled = ui.is_enabled();
    let widget = if kind == Choice::Any {
        WidgetType::Checkbox
    } else {
        WidgetType::RadioButton
    };
    response.widget_info(|| WidgetInfo::selected(widget, enabled, is_on, words));
    response
}

fn paint_mark(ui: &Ui, theme: &Theme, kind: Choice, is_on: bool, at: Rect) {
    let edge = Stroke::new(1.5, if is_on { theme.accent.0 } else { theme.line_strong.0 });
    let ground = if is_on && kind == Choice::Any {
        theme.accent
    } else {
        theme.card
    };
    match kind {
        Choice::One => {
            ui.painter().circle(at.center(), at.width() / 2.0, ground.0, edge);
            if is_on {
                ui.painter()
                    .circle_filled(at.center(), at.width() * 0.27, theme.accent.0);
            }
        }
        Choice::Any => {
            ui.painter().rect(at, 4.0, ground.0, edge, StrokeKind::Inside);
            if is_on {
                paint_tick(ui, at.shrink(at.width() * 0.22), theme.on_dark, theme.body * 0.14);
            }
        }
    }
}

/// A tick, drawn, because not every font has one.
pub fn paint_tick(ui: &Ui, at: Rect, ink: Colour, width: f32) {
    let point = |x: f32, y: f32| pos2(at.left() + at.width() * x, at.top() + at.height() * y);
    let line = vec![point(0.02, 0.55), point(0.36, 0.88), point(0.98, 0.14)];
    ui.painter().line(line, Stroke::new(width, ink.0));
}

/// One of a few short words beside each other, one of which is chosen.
pub fn segment(ui: &mut Ui, theme: &Theme, is_chosen: bool, words: &str) -> Response {
    let pad = vec2(theme.body * 0.75, theme.body * 0.3);
    let galley = galley(
        ui,
        theme,
        Face::Label,
        theme.ink,
        words,
        ui.max_rect().width() - pad.x * 2.0,
    );
    let (rect, response) = ui.allocate_exact_size(galley.size() + pad * 2.0, Sense::click());
    let (ground, ink, edge) = match (is_chosen, response.hovered()) {
        (true, _) => (theme.accent, theme.on_dark, theme.accent),
        (false, true) => (theme.hover, theme.accent, theme.accent),
        (false, false) => (theme.card, theme.ink, theme.line_strong),
    };
    ui.painter().rect(
        rect,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
    ui.painter()
        .galley_with_override_text_color(rect.min + pad, galley, ink.0);
    finish(ui, theme, &response, rect);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, is_chosen, words));
    response
}

/// A line of the rail: words, and a number at the right when there is one to tell.
pub fn rail_row(ui: &mut Ui, theme: &Theme, is_chosen: bool, words: &str, count: Option<&str>) -> Response {
    let pad = vec2(theme.gap, theme.body * 0.5);
    let width = ui.available_width();
    let number = count.map(|c| galley(ui, theme, Face::Label, theme.on_dark, c, width));
    let taken = number.as_ref().map_or(0.0, |n| n.size().x + theme.gap);
    let face = if is_chosen { Face::Strong } else { Face::Body };
    let ink = if is_chosen { theme.on_dark } else { theme.on_dark_quiet };
    let galley = galley(ui, theme, face, ink, words, width - pad.x * 2.0 - taken);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + pad.y * 2.0), Sense::click());
    if is_chosen || response.hovered() {
        ui.painter().rect_filled(rect, theme.corners(), theme.rail_raised.0);
    }
    if is_chosen {
        let bar = Rect::from_min_size(rect.min + vec2(0.0, 8.0), vec2(4.0, rect.height() - 16.0));
        ui.painter().rect_filled(bar, 2.0, theme.on_dark.0);
    }
    ui.painter().galley(rect.min + pad, galley, ink.0);
    if let Some(number) = number {
        let at = pos2(
            rect.right() - pad.x - number.size().x,
            rect.center().y - number.size().y / 2.0,
        );
        ui.painter().galley(at, number, theme.on_dark_quiet.0);
    }
    ring(ui, theme.on_dark, theme, &response, rect.shrink(1.0));
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, enabled, is_chosen, words));
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
    finish(ui, theme, &response, response.rect);
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
pub fn finish(ui: &Ui, theme: &Theme, response: &Response, rect: Rect) {
    ring(ui, theme.focus, theme, response, rect);
}

fn ring(ui: &Ui, colour: Colour, theme: &Theme, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(3.0, colour.0);
        ui.painter()
            .rect_stroke(rect, theme.corners(), stroke, StrokeKind::Inside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
