//! How a person reads: language, a second language beside it, digits, size of text. Open to everyone on every screen, at any
//! moment; nothing of the run changes by it.

use super::text::{self, Face, Press, Tone};
use super::theme::Colour;
use super::{Cx, Intent};
use crate::locale::{Arg, Choice, Digits, LANGUAGES, PSEUDO_LANGUAGE, own_name};
use egui::{Id, Key, Modal, Modifiers, Pos2, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// How the person at the screen reads, and what has to be said about the texts.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The languages chosen.
    pub choice: Choice,
    /// The texts of the interface are a draft that no speaker has signed, in the language or in the one beside.
    pub is_draft: bool,
    /// The texts of the open scenario are such a draft.
    pub is_scenario_draft: bool,
    /// The language in which the open scenario is shown, when it is not written in the one chosen.
    pub shown: Option<String>,
    /// The language that no one speaks is on offer, for those who write.
    pub offers_pseudo: bool,
}

impl Reader {
    /// Whether anything on this screen is a draft translation.
    #[must_use]
    pub const fn sees_draft(&self) -> bool {
        self.is_draft || self.is_scenario_draft
    }
}

/// The sizes of text one can choose.
const TEXT_SIZES: [u16; 4] = [100, 125, 150, 175];

/// The button that opens the choice: a globe, for those who cannot read the words beside it.
pub(super) fn open_button_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let words = own_name(&cx.reader.choice.language).to_owned();
    let told = cx.messages.with(
        "log-said",
        &[
            ("who", Arg::Word(&cx.messages.get("reading-open"))),
            ("words", Arg::Word(&words)),
        ],
    );
    let size = theme.body * 1.1;
    let pad = vec2(theme.body * 0.7, theme.body * 0.3);
    let galley = text::galley(ui, theme, Face::Small, theme.accent, &words, f32::INFINITY);
    let inner = vec2(size + theme.gap * 0.5 + galley.size().x, galley.size().y.max(size));
    let (rect, response) = ui.allocate_exact_size(inner + pad * 2.0, Sense::click());
    let ground = if response.hovered() { theme.hover } else { theme.card };
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter()
        .rect_stroke(rect, theme.corners(), edge, egui::StrokeKind::Inside);
    globe(
        ui,
        pos2(rect.left() + pad.x + size / 2.0, rect.center().y),
        size,
        theme.accent,
    );
    let at = pos2(
        rect.right() - pad.x - galley.size().x,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, theme.accent.0);
    text::ring(ui, theme.focus, theme, &response, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text::told(&told)));
    opened(cx, &response);
    text::hint(theme, response, &cx.messages.get("reading-hint"));
}

/// The same on the rail of the run, where there is room for the globe only.
pub(super) fn rail_button_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let size = theme.body * 1.25;
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size + theme.gap), Sense::click());
    if cx.state.is_reading_open || response.hovered() {
        ui.painter().rect_filled(rect, theme.corners(), theme.rail_raised.0);
    }
    globe(ui, rect.center(), size, theme.on_dark);
    text::ring(ui, theme.on_dark, theme, &response, rect);
    let told = cx.messages.get("reading-open");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text::told(&told)));
    opened(cx, &response);
    text::hint(theme, response, &cx.messages.get("reading-hint"));
}

/// What has to be said about the texts of this screen: that nobody has signed them, or that they are in another language.
pub(super) fn notes_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    if let Some(words) = shown_in_other(cx) {
        text::small_note(ui, theme, Tone::Warn, &words);
    }
    if cx.reader.sees_draft() {
        text::small_note(ui, theme, Tone::Warn, &m.get("reading-draft"));
    }
}

fn shown_in_other(cx: &Cx<'_>) -> Option<String> {
    let shown = cx.reader.shown.as_ref()?;
    let name = |code| cx.messages.language_name(code);
    let (asked, shown) = (name(&cx.reader.choice.language), name(shown));
    let values = [("asked", Arg::Word(&asked)), ("shown", Arg::Word(&shown))];
    Some(cx.messages.with("reading-scenario-other", &values))
}

fn opened(cx: &mut Cx<'_>, response: &Response) {
    if response.clicked() {
        cx.state.is_reading_open = !cx.state.is_reading_open;
    }
}

/// The choice itself, over whatever screen is open.
pub(super) fn choice_ui(ui: &mut Ui, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::L)) {
        cx.state.is_reading_open = !cx.state.is_reading_open;
    }
    if !cx.state.is_reading_open {
        return;
    }
    let theme = cx.theme;
    let room = ui.ctx().content_rect();
    let width = theme.em(34.0).min(room.width() * 0.9);
    let modal = Modal::new(Id::new("reading"))
        .frame(theme.card_frame())
        .backdrop_color(theme.shade.0);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(width);
        egui::ScrollArea::vertical()
            .max_height(room.height() * 0.86)
            .min_scrolled_height(room.height() * 0.86)
            .show(ui, |ui| content_ui(ui, cx, out));
    });
    if shown.should_close() {
        cx.state.is_reading_open = false;
    }
}

fn content_ui(ui: &mut Ui, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("reading-title"));
    let before = cx.reader.choice.clone();
    let mut choice = before.clone();
    text::label(ui, theme, &m.get("reading-language"));
    ui.horizontal_wrapped(|ui| {
        for code in offered(cx) {
            if text::segment(ui, theme, choice.language == code, own_name(code)).clicked() {
                code.clone_into(&mut choice.language);
            }
        }
    });
    notes_ui(ui, cx);
    ui.add_space(theme.gap * 0.4);
    text::label(ui, theme, &m.get("reading-beside"));
    ui.push_id("beside", |ui| beside_ui(ui, cx, &mut choice));
    text::quiet(ui, theme, &m.get("reading-beside-why"));
    digits_ui(ui, cx, &mut choice);
    ui.add_space(theme.gap * 0.4);
    text::label(ui, theme, &m.get("text-size"));
    ui.horizontal_wrapped(|ui| sizes_ui(ui, cx, out));
    ui.add_space(theme.gap * 0.6);
    if text::button(ui, theme, Press::Main, &m.get("reading-close")).clicked() {
        cx.state.is_reading_open = false;
    }
    if choice.beside.as_ref() == Some(&choice.language) {
        choice.beside = None;
    }
    if choice != before {
        out.push(Intent::Read(choice));
    }
}

fn offered(cx: &Cx<'_>) -> Vec<&'static str> {
    let chosen = &cx.reader.choice;
    let wants_pseudo = |code: &str| code == PSEUDO_LANGUAGE;
    let is_on = wants_pseudo(&chosen.language) || chosen.beside.as_deref().is_some_and(wants_pseudo);
    let pseudo = (cx.reader.offers_pseudo || is_on).then_some(PSEUDO_LANGUAGE);
    LANGUAGES.iter().map(|(code, _)| *code).chain(pseudo).collect()
}

fn beside_ui(ui: &mut Ui, cx: &Cx<'_>, choice: &mut Choice) {
    let (theme, m) = (cx.theme, cx.messages);
    ui.horizontal_wrapped(|ui| {
        if text::segment(ui, theme, choice.beside.is_none(), &m.get("reading-beside-none")).clicked() {
            choice.beside = None;
        }
        for code in offered(cx) {
            if code == choice.language {
                continue;
            }
            if text::segment(ui, theme, choice.beside.as_deref() == Some(code), own_name(code)).clicked() {
                choice.beside = Some(code.to_owned());
            }
        }
    });
}

/// Digits, where the language, or the one beside, has its own.
fn digits_ui(ui: &mut Ui, cx: &Cx<'_>, choice: &mut Choice) {
    let (theme, m) = (cx.theme, cx.messages);
    let languages = [Some(choice.language.as_str()), choice.beside.as_deref()];
    let Some(own) = languages.into_iter().flatten().find_map(Digits::of_language) else {
        return;
    };
    ui.add_space(theme.gap * 0.4);
    text::label(ui, theme, &m.get("reading-digits"));
    ui.horizontal_wrapped(|ui| {
        for (is_own, digits) in [(false, Digits::Latin), (true, own)] {
            if text::segment(ui, theme, choice.own_digits == is_own, &digits.write("0 1 2 3 4")).clicked() {
                choice.own_digits = is_own;
            }
        }
    });
}

/// The sizes of text, beside each other in a line of the caller's.
pub(super) fn sizes_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    for percent in TEXT_SIZES {
        let values = [("percent", Arg::Number(percent.into()))];
        let words = cx.messages.with("text-size-percent", &values);
        if text::segment(ui, cx.theme, percent == cx.text_percent, &words).clicked() {
            out.push(Intent::SetTextSize(percent));
        }
    }
}

/// A globe: a circle, its equator, and two meridians.
fn globe(ui: &Ui, centre: Pos2, size: f32, ink: Colour) {
    let (radius, stroke) = (size / 2.0 - 1.0, Stroke::new((size / 14.0).max(1.2), ink.0));
    let painter = ui.painter();
    painter.circle_stroke(centre, radius, stroke);
    painter.hline(centre.x - radius..=centre.x + radius, centre.y, stroke);
    painter.vline(centre.x, centre.y - radius..=centre.y + radius, stroke);
    let meridian = egui::epaint::EllipseShape {
        center: centre,
        radius: vec2(radius * 0.45, radius),
        fill: egui::Color32::TRANSPARENT,
        stroke,
        angle: 0.0,
    };
    painter.add(meridian);
}
