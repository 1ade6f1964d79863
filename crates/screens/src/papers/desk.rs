//! The desk: what papers lie on, one below the other or two side by side, and what has just happened there.

use super::super::lines::lines_ui;
use super::super::text;
use super::super::widgets::{pane, scroll};
use super::super::{Intent, Theme};
use super::Drawing;
use super::sheet::paper_ui;
use egui::{Frame, Margin, Panel, Rect, Shape, Stroke, Ui, UiBuilder, pos2};
use grounds_desk::shown::Papers;
use grounds_desk::shown::papers::Paper;

/// The share of the height that the answer may take; what is more scrolls.
const MOST: f32 = 0.3;

/// The desk in a place of its own: it stays, and the papers move over it.
pub(super) fn desk_ui(ui: &mut Ui, at: Rect, papers: &Papers, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    ui.painter().add(wood(at, theme));
    pane(ui, at.shrink(theme.gap), "desk", |ui| {
        on_desk_ui(ui, papers, drawing, out);
    });
}

/// The desk below something else, as long as what lies on it.
pub(super) fn below_ui(ui: &mut Ui, papers: &Papers, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let behind = ui.painter().add(Shape::Noop);
    let frame = Frame::new().inner_margin(Margin::same(theme.gap as i8));
    let inner = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        on_desk_ui(ui, papers, drawing, out);
    });
    ui.painter().set(behind, wood(inner.response.rect, theme));
}

fn on_desk_ui(ui: &mut Ui, papers: &Papers, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let open = &papers.open;
    if open.len() == 2 && ui.available_width() > theme.em(34.0) {
        beside_ui(ui, open, drawing, out);
    } else {
        for (number, paper) in (1..).zip(open) {
            ui.push_id((paper.at.paper, paper.at.of), |ui| {
                paper_ui(ui, (number, paper), drawing, out);
            });
            ui.add_space(theme.gap);
        }
    }
    drawing.marks.paint(ui, theme);
    if !is_answered(papers) {
        just_now_ui(ui, papers, theme, out);
    }
}

/// Papers beside each other.
fn beside_ui(ui: &mut Ui, open: &[Paper], drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let top = ui.cursor().min;
    let gap = drawing.theme.gap * 1.5;
    let width = (ui.available_width() - gap) / 2.0;
    let mut bottom = top.y;
    for (column, paper) in open.iter().enumerate() {
        let left = top.x + (width + gap) * column as f32;
        let at = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
        let builder = UiBuilder::new().id_salt((paper.at.paper, paper.at.of)).max_rect(at);
        let inner = ui.scope_builder(builder, |ui| paper_ui(ui, (column + 1, paper), drawing, out));
        bottom = bottom.max(inner.response.rect.bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width * 2.0 + gap, bottom)));
}

/// Whether what has just happened answers two lines that were pointed at.
fn is_answered(papers: &Papers) -> bool {
    papers.pointed.is_some_and(|pointed| pointed.other.is_some())
}

/// What is answered to two lines that were pointed at: at the foot, where it is in sight however far the papers were moved.
pub(super) fn answer_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    if !is_answered(papers) || papers.just_now.is_none() {
        return;
    }
    let most = ui.available_height() * MOST;
    Panel::bottom("answer")
        .frame(Frame::new().inner_margin(Margin::symmetric(0, theme.gap as i8 / 2)))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| {
            egui::ScrollArea::vertical()
                .id_salt("answer")
                .max_height(most)
                .min_scrolled_height(most)
                .auto_shrink([false, true])
                .show(ui, |ui| just_now_ui(ui, papers, theme, out));
        });
}

/// What has just happened, on a note of its own: nothing is written on the desk itself.
fn just_now_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    let Some(just_now) = &papers.just_now else { return };
    let frame = Frame::new()
        .fill(theme.paper.0)
        .stroke(Stroke::new(1.0, theme.line_strong.0))
        .corner_radius(theme.corners())
        .inner_margin(Margin::same(theme.gap as i8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, theme, &just_now.heading);
        ui.push_id("just now", |ui| lines_ui(ui, theme, &just_now.lines, out));
    });
}

/// The one paper that is looked at alone, on as much of the desk as there is.
pub(super) fn alone_ui(
    ui: &mut Ui,
    drawing: &mut Drawing<'_>,
    name: &str,
    add: impl FnOnce(&mut Ui, &mut Drawing<'_>),
) {
    let all = ui.available_rect_before_wrap();
    let theme = drawing.theme;
    ui.painter().add(wood(all, theme));
    let builder = UiBuilder::new().max_rect(all.shrink(theme.gap));
    ui.scope_builder(builder, |ui| scroll(ui, name, |ui| add(ui, drawing)));
}

/// Wood, as quiet as can be: a ground and a few lines of grain.
fn wood(at: Rect, theme: &Theme) -> Shape {
    /// How far apart the lines lie, over and over.
    const GRAIN: [f32; 7] = [19.0, 27.0, 11.0, 33.0, 16.0, 24.0, 41.0];
    let ground = Shape::rect_filled(at, theme.corners(), theme.desk.0);
    let stroke = Stroke::new(1.0, theme.desk_grain.0);
    let lines = GRAIN.iter().cycle().scan(at.top(), |y, apart| {
        *y += apart;
        (*y < at.bottom() - 2.0).then(|| Shape::hline(at.x_range(), y.round() + 0.5, stroke))
    });
    Shape::Vec([ground].into_iter().chain(lines).collect())
}
