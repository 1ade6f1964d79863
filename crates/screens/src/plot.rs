//! Draws a plot: points with their bounds between two axes. Nothing in it hangs on colour: the line from corner to corner is
//! broken, bounds are strokes, points are rings. All of it is told in words below it, which are heard as well.

use super::Theme;
use super::text::{self, Face};
use egui::{Align2, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::Plot;

/// The whole of an axis.
const WHOLE: f32 = 1000.0;

/// Shows a plot under its heading, with what it says.
pub(super) fn plot_ui(ui: &mut Ui, plot: &Plot, theme: &Theme) {
    text::heading(ui, theme, &plot.heading);
    let drawn = Drawn::room(ui, plot, theme);
    drawn.axes(ui, plot, theme);
    drawn.points(ui, plot, theme);
    text::quiet(ui, theme, &plot.told);
    // Numbers with bounds are read below; those without stand in the plot and in its words.
    for point in plot.points.iter().filter(|point| point.between.is_some()) {
        text::bullet(ui, theme, &point.told);
    }
}

/// Where a plot is drawn.
struct Drawn {
    /// Everything, words included.
    all: Rect,
    /// Between the axes.
    field: Rect,
}

impl Drawn {
    /// Takes the room, and tells those who hear it that something is drawn there.
    fn room(ui: &mut Ui, plot: &Plot, theme: &Theme) -> Self {
        let line = theme.em(1.4);
        let side = plot.up.iter().map(|tick| width(ui, theme, &tick.words));
        let side = side.fold(0.0, f32::max) + theme.em(0.9);
        let most = if plot.even.is_some() { 24.0 } else { 34.0 };
        let wide = ui.available_width().min(theme.em(most));
        // Where both axes are of one kind, a step is as long up as along.
        let high = if plot.even.is_some() {
            wide - side
        } else {
            theme.em(5.0)
        };
        let size = vec2(wide, high + line * 3.5);
        let (all, response) = ui.allocate_exact_size(size, Sense::hover());
        // What it says stands in words below it, and is heard there.
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&plot.heading)));
        let field = Rect::from_min_max(
            pos2(all.left() + side, all.top() + line * 1.5),
            pos2(all.right() - theme.em(0.8), all.bottom() - line * 2.0),
        );
        Self { all, field }
    }

    fn at(&self, along: u16, up: u16) -> Pos2 {
        let share = |part: u16| f32::from(part.min(1000)) / WHOLE;
        pos2(
            self.field.left() + self.field.width() * share(along),
            self.field.bottom() - self.field.height() * share(up),
        )
    }

    /// The field, its numbers, and what is counted on each side.
    fn axes(&self, ui: &Ui, plot: &Plot, theme: &Theme) {
        let painter = ui.painter();
        let edge = Stroke::new(1.0, theme.line_strong.0);
        painter.rect(self.field, 0.0, theme.paper.0, edge, StrokeKind::Inside);
        let grid = Stroke::new(1.0, theme.line.0);
        for tick in &plot.up {
            let y = self.at(0, tick.at).y;
            painter.line_segment([pos2(self.field.left(), y), pos2(self.field.right(), y)], grid);
            self.words(
                ui,
                theme,
                pos2(self.field.left() - 9.0, y),
                Align2::RIGHT_CENTER,
                &tick.words,
            );
        }
        for tick in &plot.along {
            let x = self.at(tick.at, 0).x;
            let foot = self.field.bottom();
            painter.line_segment([pos2(x, foot), pos2(x, foot + 4.0)], edge);
            self.words(ui, theme, pos2(x, foot + 4.0), Align2::CENTER_TOP, &tick.words);
        }
        self.words(ui, theme, self.all.left_top(), Align2::LEFT_TOP, &plot.up_is);
        self.words(ui, theme, self.all.right_bottom(), Align2::RIGHT_BOTTOM, &plot.along_is);
        if let Some(even) = &plot.even {
            let ends = [self.at(0, 0), self.at(1000, 1000)];
            let stroke = Stroke::new(1.5, theme.quiet.0);
            painter.extend(Shape::dashed_line(&ends, stroke, 7.0, 5.0));
            let foot = self.at(1000, 0) - vec2(6.0, 4.0);
            let words = self.words(ui, theme, foot, Align2::RIGHT_BOTTOM, even);
            let key = [
                words.left_center() - vec2(32.0, 0.0),
                words.left_center() - vec2(6.0, 0.0),
            ];
            painter.extend(Shape::dashed_line(&key, stroke, 7.0, 5.0));
        }
    }

    /// The line through the points, their bounds, and a ring for each.
    fn points(&self, ui: &Ui, plot: &Plot, theme: &Theme) {
        let painter = ui.painter();
        let line = Stroke::new(2.5, theme.accent.0);
        for pair in plot.points.windows(2) {
            if pair[1].goes_on {
                let ends = [&pair[0], &pair[1]].map(|point| self.at(point.along, point.up));
                painter.line_segment(ends, line);
            }
        }
        for point in &plot.points {
            let at = self.at(point.along, point.up);
            if let Some((low, high)) = point.between {
                let ends = [self.at(point.along, low), self.at(point.along, high)];
                let stroke = Stroke::new(1.5, theme.ink.0);
                painter.line_segment(ends, stroke);
                for end in ends {
                    painter.line_segment([end - vec2(5.0, 0.0), end + vec2(5.0, 0.0)], stroke);
                }
            }
            painter.circle(at, 4.5, theme.paper.0, line);
        }
    }

    /// Small words, inside of the plot whatever their length; gives where.
    fn words(&self, ui: &Ui, theme: &Theme, at: Pos2, align: Align2, words: &str) -> Rect {
        let galley = text::galley(ui, theme, Face::Label, theme.quiet, words, self.all.width());
        let rect = align.anchor_size(at, galley.size());
        let beyond = (rect.right() - self.all.right()).max(0.0);
        let short = (self.all.left() - rect.left() + beyond).max(0.0);
        let rect = rect.translate(vec2(short - beyond, 0.0));
        ui.painter().galley(rect.min, galley, theme.quiet.0);
        rect
    }
}

fn width(ui: &Ui, theme: &Theme, words: &str) -> f32 {
    text::galley(ui, theme, Face::Label, theme.quiet, words, f32::INFINITY)
        .size()
        .x
}
