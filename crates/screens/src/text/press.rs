//! What can be pressed: buttons, rows, choices, and the lines of the rail.
//!
//! Each has a hand under the pointer, a ring when it has the keyboard, and its words for screen readers. A press is
//! answered by whoever shows it.

use super::{Face, galley, hint, ring, told};
use crate::theme::{Colour, Theme};
use egui::{CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

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
    button_when(ui, theme, press, true, words)
}

/// How a button of a kind is lettered, and the room around its words.
fn lettering(theme: &Theme, press: Press) -> (Face, Vec2) {
    match press {
        Press::Light => (Face::Small, vec2(theme.body * 0.665, theme.body * 0.35)),
        Press::Main | Press::Plain => (Face::Strong, vec2(theme.body * 0.95, theme.body * 0.5)),
    }
}

/// How large a button will be where there is so much room at its side.
pub fn button_size(ui: &Ui, theme: &Theme, press: Press, words: &str, room: f32) -> Vec2 {
    let (face, pad) = lettering(theme, press);
    galley(ui, theme, face, theme.ink, words, room - pad.x * 2.0).size() + pad * 2.0
}

/// A button that can be pressed only when it makes sense, and keeps its place among others when it does not.
pub fn button_when(ui: &mut Ui, theme: &Theme, press: Press, is_possible: bool, words: &str) -> Response {
    let (face, pad) = lettering(theme, press);
    let most = ui.max_rect().width() - pad.x * 2.0;
    let galley_ = galley(ui, theme, face, theme.ink, words, most);
    let sense = if is_possible { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(galley_.size() + pad * 2.0, sense);
    let enabled = is_possible && ui.is_enabled();
    let hot = response.hovered() || response.is_pointer_button_down_on();
    let (ground, ink, edge) = match press {
        _ if !enabled => (theme.sunken, theme.quiet, theme.line),
        Press::Main if hot => (theme.accent_hover, theme.on_accent, theme.accent_hover),
        Press::Main => (theme.accent, theme.on_accent, theme.accent),
        Press::Plain | Press::Light if hot => (theme.hover, theme.accent, theme.accent),
        Press::Plain | Press::Light => (theme.card, theme.accent, theme.line_strong),
    };
    paint_box(ui, theme, rect, ground, edge);
    ui.painter()
        .galley_with_override_text_color(rect.min + pad, galley_, ink.0);
    let response = finish(ui, theme, response, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, told(words)));
    response
}

/// The box behind something that can be pressed.
fn paint_box(ui: &Ui, theme: &Theme, rect: Rect, ground: Colour, edge: Colour) {
    let edge = Stroke::new(1.0, edge.0);
    ui.painter()
        .rect(rect, theme.corners(), ground.0, edge, StrokeKind::Inside);
}

/// A row of a list that can be pressed. It takes the whole width.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row<'a> {
    /// What it says.
    pub words: &'a str,
    /// A quieter line below.
    pub below: Option<&'a str>,
    /// Whether it is the chosen one.
    pub is_chosen: bool,
    /// Whether it is a name or a title.
    pub is_name: bool,
    /// Words for having been done before; shown as a tick, and told to screen readers and the pointer.
    pub done: Option<&'a str>,
    /// Why it cannot be pressed now, if it cannot: told to screen readers and the pointer. It keeps its place and its height.
    pub closed: Option<&'a str>,
    /// Whether it may come to be done: room for the tick is kept, so that nothing moves when it comes.
    pub ticks: bool,
    /// The side of a square at the left that is left free for a picture.
    pub room: f32,
}

/// Shows a row; gives the rectangle that is left free.
pub fn row(ui: &mut Ui, theme: &Theme, row: Row<'_>) -> (Response, Rect) {
    let pad = vec2(theme.gap * 0.8, theme.body * 0.42);
    let width = ui.available_width();
    let left = pad.x
        + if row.room > 0.0 {
            row.room + theme.gap * 0.8
        } else {
            0.0
        };
    let mark = if row.ticks || row.done.is_some() {
        theme.body * 1.2
    } else {
        0.0
    };
    let inner = width - left - pad.x - mark;
    let face = if row.is_name { Face::Strong } else { Face::Body };
    let is_open = row.closed.is_none();
    let is_quiet = row.done.is_some() || !is_open;
    let ink = if is_quiet { theme.quiet } else { theme.ink };
    let first = galley(ui, theme, face, ink, row.words, inner);
    let second = row.below.map(|b| galley(ui, theme, Face::Small, theme.quiet, b, inner));
    let text_height = first.size().y + second.as_ref().map_or(0.0, |g| g.size().y);
    let height = text_height.max(row.room) + pad.y * 2.0;
    let sense = if is_open { Sense::click() } else { Sense::hover() };
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);
    let (ground, edge) = match (row.is_chosen, response.hovered()) {
        _ if !is_open => (theme.sunken, theme.line),
        (true, _) => (theme.accent_soft, theme.accent),
        (false, true) => (theme.hover, theme.accent),
        (false, false) => (theme.card, theme.line),
    };
    paint_box(ui, theme, rect, ground, edge);
    let at = pos2(rect.left() + left, rect.center().y - text_height / 2.0);
    let first_height = first.size().y;
    ui.painter().galley(at, first, ink.0);
    if let Some(second) = second {
        ui.painter().galley(at + vec2(0.0, first_height), second, theme.quiet.0);
    }
    let mut said = told(row.words);
    if let Some(done) = row.done {
        let centre = pos2(rect.right() - pad.x - mark * 0.4, rect.center().y);
        paint_tick(
            ui,
            Rect::from_center_size(centre, Vec2::splat(theme.body * 0.7)),
            theme.accent,
            theme.body * 0.13,
        );
        said = format!("{said} ({})", told(done));
        response = hint(theme, response, done);
    }
    if let Some(why) = row.closed {
        said = format!("{said} ({})", told(why));
        response = hint(theme, response, why);
    }
    let response = if is_open {
        finish(ui, theme, response, rect)
    } else {
        response
    };
    let enabled = ui.is_enabled() && is_open;
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, enabled, row.is_chosen, &said));
    let room = Rect::from_center_size(
        pos2(rect.left() + pad.x + row.room / 2.0, rect.center().y),
        Vec2::splat(row.room),
    );
    (response, room)
}

/// A row that is only its words, with a tick when it has been done before. Says whether it was pressed.
pub fn option(ui: &mut Ui, theme: &Theme, words: &str, done: Option<&str>) -> bool {
    let only_words = Row {
        words,
        done,
        ticks: true,
        ..Row::default()
    };
    row(ui, theme, only_words).0.clicked()
}

/// Whether one of many or each for itself can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceKind {
    /// Each for itself.
    Any,
    /// One of many.
    One,
}

/// Something to tick, with its mark at the left.
pub fn choice(ui: &mut Ui, theme: &Theme, kind: ChoiceKind, is_on: bool, words: &str, below: Option<&str>) -> Response {
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
    let response = finish(ui, theme, response, rect);
    let enabled = ui.is_enabled();
    let widget = if kind == ChoiceKind::Any {
        WidgetType::Checkbox
    } else {
        WidgetType::RadioButton
    };
    response.widget_info(|| WidgetInfo::selected(widget, enabled, is_on, told(words)));
    response
}

fn paint_mark(ui: &Ui, theme: &Theme, kind: ChoiceKind, is_on: bool, at: Rect) {
    let edge = Stroke::new(1.5, if is_on { theme.accent.0 } else { theme.line_strong.0 });
    let ground = if is_on && kind == ChoiceKind::Any {
        theme.accent
    } else {
        theme.card
    };
    match kind {
        ChoiceKind::One => {
            ui.painter().circle(at.center(), at.width() / 2.0, ground.0, edge);
            if is_on {
                ui.painter()
                    .circle_filled(at.center(), at.width() * 0.27, theme.accent.0);
            }
        }
        ChoiceKind::Any => {
            ui.painter().rect(at, 4.0, ground.0, edge, StrokeKind::Inside);
            if is_on {
                paint_tick(ui, at.shrink(at.width() * 0.22), theme.on_accent, theme.body * 0.14);
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
        (true, _) => (theme.accent, theme.on_accent, theme.accent),
        (false, true) => (theme.hover, theme.accent, theme.accent),
        (false, false) => (theme.card, theme.ink, theme.line_strong),
    };
    paint_box(ui, theme, rect, ground, edge);
    ui.painter()
        .galley_with_override_text_color(rect.min + pad, galley, ink.0);
    let response = finish(ui, theme, response, rect);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, is_chosen, told(words)));
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
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, enabled, is_chosen, told(words)));
    response
}

/// Something on the rail that is wanted now and then: in small letters.
pub fn rail_link(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let pad = vec2(theme.gap, theme.body * 0.22);
    let width = ui.available_width();
    let galley = galley(ui, theme, Face::Small, theme.on_dark_quiet, words, width - pad.x * 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + pad.y * 2.0), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.corners(), theme.rail_raised.0);
    }
    ui.painter().galley(rect.min + pad, galley, theme.on_dark_quiet.0);
    ring(ui, theme.on_dark, theme, &response, rect.shrink(1.0));
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, told(words)));
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// What everything that can be pressed has: a hand under the pointer, a ring when it has the keyboard.
fn finish(ui: &Ui, theme: &Theme, response: Response, rect: Rect) -> Response {
    ring(ui, theme.focus, theme, &response, rect);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
