//! What was said, seen and done, line by line: one's own words at the right, those of others at the left, what is seen in a
//! tone of its own. A line that can be noted can be pressed; where it stands in the notebook is told below it.

use super::text::{self, Face};
use super::theme::Colour;
use super::{Intent, Theme};
use egui::{CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::{Kind, Told, Touch};

/// The widest that words of a talk are set, in sizes of the text: longer lines are hard to read.
const WIDEST: f32 = 44.0;
/// How far the words of one stand in from the side of the other, in parts of the room.
const APART: f32 = 0.12;

/// How a line is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// From the left edge.
    pub(super) from: f32,
    pub(super) width: f32,
    pub(super) face: Face,
    pub(super) ink: Colour,
    pub(super) ground: Option<Colour>,
    /// Whether a bar stands before it, as before what nobody says.
    pub(super) has_bar: bool,
    /// Whether it ends at the right edge.
    pub(super) is_at_right: bool,
    /// The room around the words.
    pub(super) pad: Vec2,
    /// A line under every line of words, as on ruled paper.
    pub(super) ruled: Option<Colour>,
    /// Whether a short line takes all of its width.
    pub(super) is_whole: bool,
}

/// Shows lines one below the other. Whoever speaks is named when somebody else spoke before.
pub(super) fn lines_ui(ui: &mut Ui, theme: &Theme, lines: &[Told], out: &mut Vec<Intent>) {
    let mut before = None;
    for (number, line) in lines.iter().enumerate() {
        ui.push_id(number, |ui| line_ui(ui, theme, line, before, out));
        before = line.who.as_deref();
    }
}

/// Shows one line. `before` is who said the line above.
pub(super) fn line_ui(
    ui: &mut Ui,
    theme: &Theme,
    line: &Told,
    before: Option<&str>,
    out: &mut Vec<Intent>,
) -> Response {
    let look = look(ui, theme, line.kind);
    if let Some(who) = line.who.as_deref().filter(|who| before != Some(*who)) {
        name_ui(ui, theme, who, look);
    }
    look_ui(ui, theme, line, look, out)
}

/// Shows one line, drawn like this.
pub(super) fn look_ui(ui: &mut Ui, theme: &Theme, line: &Told, look: Look, out: &mut Vec<Intent>) -> Response {
    let response = words_ui(ui, theme, line, look);
    if let Some(touch) = line.touch.as_ref().filter(|_| response.clicked()) {
        out.push(touch.wish.clone().into());
    }
    response
}

fn look(ui: &Ui, theme: &Theme, kind: Kind) -> Look {
    let room = ui.available_width();
    let widest = theme.em(WIDEST).min(room);
    let said = widest.min(room * (1.0 - APART));
    let plain = Look {
        from: 0.0,
        width: said,
        face: Face::Body,
        ink: theme.ink,
        ground: Some(theme.card),
        has_bar: false,
        is_at_right: false,
        pad: vec2(theme.gap * 0.85, theme.body * 0.38),
        ruled: None,
        is_whole: false,
    };
    let bare = vec2(theme.gap * 0.85, theme.body * 0.12);
    match kind {
        Kind::Said => plain,
        Kind::Yours => Look {
            from: room - said,
            is_at_right: true,
            ground: Some(theme.accent_soft),
            ..plain
        },
        Kind::Written => Look {
            width: room,
            ground: Some(theme.sunken),
            is_whole: true,
            ..plain
        },
        Kind::Seen => Look {
            width: widest,
            ink: theme.quiet,
            ground: None,
            has_bar: true,
            pad: bare,
            is_whole: true,
            ..plain
        },
        Kind::Done => Look {
            width: widest,
            face: Face::Small,
            ink: theme.quiet,
            ground: None,
            pad: bare,
            is_whole: true,
            ..plain
        },
    }
}

/// Who says what stands below. It is told with the line, so it is only drawn here.
fn name_ui(ui: &mut Ui, theme: &Theme, who: &str, look: Look) {
    ui.add_space(theme.gap * 0.25);
    let galley = text::galley(ui, theme, Face::Label, theme.quiet, who, look.width);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    let inset = theme.gap * 0.3;
    // One's own words stand at the right, and so does what is over them.
    let from = if look.is_at_right {
        look.from + look.width - galley.size().x - inset
    } else {
        look.from + inset
    };
    ui.painter().galley(rect.min + vec2(from, 0.0), galley, theme.quiet.0);
}

fn words_ui(ui: &mut Ui, theme: &Theme, line: &Told, look: Look) -> Response {
    let pad = look.pad;
    let inner = look.width - pad.x * 2.0;
    let words = text::galley(ui, theme, look.face, look.ink, &line.words, inner);
    let marks: Vec<_> = marks_of(line)
        .map(|mark| text::galley(ui, theme, Face::Label, theme.accent, mark, inner - theme.body))
        .collect();
    let below: f32 = marks.iter().map(|mark| mark.size().y).sum();
    // A short line has a short ground; but what is written, and what has none, fills its place.
    let taken = marks.iter().map(|mark| mark.size().x + theme.body);
    let taken = taken.fold(words.size().x, f32::max) + pad.x * 2.0;
    let width = if look.is_whole {
        look.width
    } else {
        taken.min(look.width)
    };
    let from = if look.is_at_right {
        look.from + look.width - width
    } else {
        look.from
    };
    // Pressed it is touched, and drawn over it is selected, like every other text.
    let sense = match &line.touch {
        Some(_) => text::selecting(ui) | Sense::click(),
        None => text::selecting(ui),
    };
    let height = words.size().y + below + pad.y * 2.0;
    let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let rect = Rect::from_min_size(all.min + vec2(from, 0.0), vec2(width, height));
    let response = ui.interact(rect, ui.id().with("line"), sense);
    paint_ground(ui, theme, line, look, rect, &response);
    let mut at = rect.min + pad;
    if let Some(rule) = look.ruled {
        for row in &words.rows {
            let y = (at.y + row.rect().bottom()).round() + 0.5;
            ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, rule.0));
        }
    }
    let down = words.size().y;
    text::paint_selectable(ui, &response, at, words, look.ink);
    at.y += down;
    for mark in marks {
        let tick = Rect::from_center_size(
            pos2(at.x + theme.body * 0.4, at.y + mark.size().y / 2.0),
            Vec2::splat(theme.body * 0.55),
        );
        text::paint_tick(ui, tick, theme.accent, theme.body * 0.11);
        let down = mark.size().y;
        ui.painter().galley(at + vec2(theme.body, 0.0), mark, theme.accent.0);
        at.y += down;
    }
    text::ring(ui, theme.focus, theme, &response, rect);
    tell(&response, line);
    if line.touch.is_some() {
        response.on_hover_cursor(CursorIcon::PointingHand)
    } else {
        response
    }
}

fn marks_of(line: &Told) -> impl Iterator<Item = &str> {
    let marks = line.touch.iter().flat_map(|touch| &touch.marks);
    marks.map(|mark| mark.words.as_str())
}

fn paint_ground(ui: &Ui, theme: &Theme, line: &Told, look: Look, rect: Rect, response: &Response) {
    let is_open = line.touch.as_ref().is_some_and(|touch| touch.is_open);
    let is_hot = line.touch.is_some() && (response.hovered() || response.is_pointer_button_down_on());
    let edge = match (is_open, is_hot) {
        (true, _) => Stroke::new(2.0, theme.accent.0),
        (false, true) => Stroke::new(1.0, theme.accent.0),
        (false, false) if look.ground.is_some() => Stroke::new(1.0, theme.line.0),
        (false, false) => Stroke::NONE,
    };
    let ground = match look.ground {
        Some(ground) => ground.0,
        None if is_open || is_hot => theme.hover.0,
        None => egui::Color32::TRANSPARENT,
    };
    ui.painter()
        .rect(rect, theme.corners(), ground, edge, StrokeKind::Inside);
    // An edge takes the place of the bar.
    if look.has_bar && edge == Stroke::NONE {
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height())).shrink2(vec2(0.0, 2.0));
        ui.painter().rect_filled(bar, 1.5, theme.line_strong.0);
    }
}

/// What a screen reader is told: who says it, and where it stands in the notebook.
fn tell(response: &Response, line: &Told) {
    let mut said = text::told(&line.told);
    for mark in marks_of(line) {
        said = format!("{said} ({})", text::told(mark));
    }
    response.widget_info(|| match &line.touch {
        Some(Touch { is_open, .. }) => WidgetInfo::selected(WidgetType::SelectableLabel, true, *is_open, &said),
        None => WidgetInfo::labeled(WidgetType::Label, true, &said),
    });
}
