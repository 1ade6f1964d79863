//! The sheet: sentences, each in the place where it stands, and empty places with what is asked there. A place is pressed to choose
//! what stands in it.

use super::super::text::{self, Face};
use super::super::{Intent, Theme};
use egui::{CursorIcon, Galley, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};
use grounds_desk::shown::decide::{Decision, Sentence};
use grounds_desk::wish::Slot;
use std::sync::Arc;

/// Shows the sheet. `fits` is shown below the place that is open.
pub(super) fn sheet_ui(
    ui: &mut Ui,
    decision: &Decision,
    theme: &Theme,
    out: &mut Vec<Intent>,
    mut fits: impl FnMut(&mut Ui, Slot, &mut Vec<Intent>),
) {
    theme.card_frame().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme.gap * 0.35;
        // Once it was read, the sheet is what was read.
        let is_open = decision.open.is_some();
        for sentence in decision.statement.iter().filter(|of| is_open || of.is_said) {
            ui.push_id(format!("{:?}", sentence.is), |ui| {
                sentence_ui(ui, sentence, theme, out);
                if decision.open == Some(sentence.is) {
                    fits(ui, sentence.is, out);
                }
            });
        }
    });
}

/// What stands in a place, laid out.
struct Laid {
    words: Arc<Galley>,
    quotes: Vec<Arc<Galley>>,
}

impl Laid {
    fn of(ui: &Ui, theme: &Theme, sentence: &Sentence, width: f32) -> Self {
        let (face, ink) = if sentence.is_said {
            (Face::Body, theme.ink)
        } else {
            (Face::Small, theme.quiet)
        };
        let quote = |words: &String| text::galley(ui, theme, Face::Small, theme.ink, words, width - theme.body);
        Self {
            words: text::galley(ui, theme, face, ink, &sentence.offer.words, width),
            quotes: sentence.quotes.iter().map(quote).collect(),
        }
    }

    fn height(&self) -> f32 {
        let quotes: f32 = self.quotes.iter().map(|quote| quote.size().y).sum();
        self.words.size().y + quotes
    }
}

fn sentence_ui(ui: &mut Ui, sentence: &Sentence, theme: &Theme, out: &mut Vec<Intent>) {
    let pad = vec2(theme.gap * 0.6, theme.body * 0.28);
    let width = ui.available_width();
    let laid = Laid::of(ui, theme, sentence, width - pad.x * 2.0);
    let height = laid.height() + pad.y * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    ground(ui, theme, rect, sentence, response.hovered());
    let mut at = rect.min + pad;
    let ink = if sentence.is_said { theme.ink } else { theme.quiet };
    let down = laid.words.size().y;
    ui.painter().galley(at, laid.words, ink.0);
    at.y += down;
    for quote in laid.quotes {
        let bar = Rect::from_min_size(at, vec2(3.0, quote.size().y)).shrink2(vec2(0.0, 2.0));
        ui.painter().rect_filled(bar, 1.5, theme.accent.0);
        let down = quote.size().y;
        ui.painter().galley(at + vec2(theme.body, 0.0), quote, theme.ink.0);
        at.y += down;
    }
    text::ring(ui, theme.focus, theme, &response, rect);
    tell(&response, sentence);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(sentence.offer.wish.clone().into());
    }
}

/// What is said stands on the sheet; an empty place has a broken edge, the open one a strong one.
fn ground(ui: &Ui, theme: &Theme, rect: Rect, sentence: &Sentence, is_hot: bool) {
    let is_open = sentence.offer.is_chosen();
    let fill = match (is_open, is_hot) {
        (true, _) => theme.accent_soft,
        (false, true) => theme.hover,
        (false, false) => theme.card,
    };
    ui.painter().rect_filled(rect, theme.corners(), fill.0);
    if is_open || is_hot {
        let edge = Stroke::new(if is_open { 2.0 } else { 1.0 }, theme.accent.0);
        ui.painter()
            .rect_stroke(rect, theme.corners(), edge, StrokeKind::Inside);
    } else if sentence.is_said {
        let under = Stroke::new(1.0, theme.ruled.0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, under);
    } else {
        let inner = rect.shrink(1.0);
        let corners = [
            inner.left_top(),
            inner.right_top(),
            inner.right_bottom(),
            inner.left_bottom(),
            inner.left_top(),
        ];
        let edge = Stroke::new(1.0, theme.line_strong.0);
        ui.painter().extend(Shape::dashed_line(&corners, edge, 5.0, 4.0));
    }
}

/// A way back is put in or taken out by pressing it; all else opens.
fn tell(response: &egui::Response, sentence: &Sentence) {
    let mut said = text::told(&sentence.offer.words);
    for quote in &sentence.quotes {
        said = format!("{said} {}", text::told(quote));
    }
    response.widget_info(|| {
        if sentence.is == Slot::WayBack {
            WidgetInfo::selected(WidgetType::Checkbox, true, sentence.is_said, &said)
        } else {
            WidgetInfo::selected(WidgetType::SelectableLabel, true, sentence.offer.is_chosen(), &said)
        }
    });
}
