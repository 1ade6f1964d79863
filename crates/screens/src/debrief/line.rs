//! The line of a talk, drawn: trust and distress, what was said by the shape of its kind, what it brought, stages and steps.
//! Trust is whole with round points, distress is broken with square ones, and every row says what it is. Where things stand says
//! the desk; whoever sees no picture is told its words.

use super::super::Theme;
use super::super::text::{self, Face};
use super::super::theme::Colour;
use egui::{
    Galley, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use grounds_core::vocabulary::Stance;
use grounds_desk::shown::debrief::{Glyph, HIGHEST, Line, MOST_GAINED, OnLine, StepAt, WIDTH};
use std::sync::Arc;

/// Dashes and gaps of a broken line.
const DASH: [f32; 2] = [7.0, 5.0];

/// Shows the line of the talks with a person, under their name.
pub(super) fn line_ui(ui: &mut Ui, heading: &str, line: &Line, theme: &Theme) {
    text::heading(ui, theme, heading);
    let field = Field::of(ui, line, theme);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), field.height()), Sense::hover());
    if ui.is_rect_visible(rect) {
        field.paint(ui, rect.min, line, theme);
    }
    let told = text::told(&line.told.join(" "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
}

/// What the marks of the lines mean.
pub(super) fn legend_ui(ui: &mut Ui, all: &[(Glyph, String)], theme: &Theme) {
    for (glyph, words) in all {
        let size = vec2(theme.em(1.8), theme.em(1.4));
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            glyph_at(ui.painter(), rect, *glyph, theme);
            text::show(ui, theme, Face::Small, theme.ink, words);
        });
    }
}

/// Where the rows of a picture lie.
struct Field {
    width: f32,
    /// What lies right of the rows: their names.
    margin: f32,
    names: [Arc<Galley>; 4],
    row: f32,
    top: f32,
    curve: f32,
    steps: Vec<(usize, StepAt, Arc<Galley>)>,
}

impl Field {
    fn of(ui: &Ui, line: &Line, theme: &Theme) -> Self {
        let width = ui.available_width();
        let [trust, distress] = &line.names;
        let [you, came] = &line.rows;
        let inks = [theme.accent, theme.bad, theme.ink, theme.ink];
        let mut inks = inks.into_iter();
        let names = [trust, distress, you, came].map(|words| {
            let ink = inks.next().unwrap_or(theme.ink);
            text::galley(ui, theme, Face::Label, ink, words, width * 0.25)
        });
        let widest = names.iter().map(|name| name.size().x).fold(0.0, f32::max);
        let highest = names.iter().map(|name| name.size().y).fold(theme.em(1.5), f32::max);
        let margin = widest + theme.gap;
        let words = |step: &StepAt| text::galley(ui, theme, Face::Small, theme.ink, &step.code, f32::INFINITY);
        let along = |along: u16| (width - margin) * f32::from(along) / f32::from(WIDTH);
        let mut ends: Vec<f32> = Vec::new();
        let mut sorted: Vec<&StepAt> = line.steps.iter().collect();
        sorted.sort_by_key(|step| step.along);
        let steps = sorted.into_iter().map(|step| {
            let (words, at) = (words(step), along(step.along));
            let free = ends.iter().position(|&end| end <= at).unwrap_or(ends.len());
            let end = at + words.size().x + theme.em(1.4);
            match ends.get_mut(free) {
                Some(open) => *open = end,
                None => ends.push(end),
            }
            (free, step.clone(), words)
        });
        Self {
            steps: steps.collect(),
            width,
            margin,
            names,
            row: highest,
            top: theme.em(if line.days.is_empty() { 1.6 } else { 3.0 }),
            curve: theme.em(7.0),
        }
    }

    fn deep(&self) -> usize {
        self.steps.iter().map(|(row, ..)| row + 1).max().unwrap_or(0)
    }

    fn height(&self) -> f32 {
        // The curve, two rows of marks, the band, the steps, the times.
        self.top + self.curve + self.row * (4.2 + self.deep() as f32)
    }

    fn x(&self, along: u16) -> f32 {
        let pad = 8.0;
        pad + (self.width - self.margin - 2.0 * pad) * f32::from(along) / f32::from(WIDTH)
    }

    fn y(&self, value: u8) -> f32 {
        self.top + self.curve * (1.0 - f32::from(value.min(HIGHEST)) / f32::from(HIGHEST))
    }

    fn paint(&self, ui: &Ui, at: Pos2, line: &Line, theme: &Theme) {
        let painter = ui.painter();
        let here = |x: f32, y: f32| at + vec2(x, y);
        let right = self.width - self.margin;
        let foot = self.top + self.curve;
        let thin = Stroke::new(1.0, theme.line.0);
        let edge = Rect::from_min_max(here(0.0, self.top - 4.0), here(right, foot + 4.0));
        painter.rect(edge, 2.0, theme.paper.0, thin, StrokeKind::Inside);
        for value in [3, 6] {
            let y = self.y(value);
            painter.line_segment([here(1.0, y), here(right - 1.0, y)], thin);
        }
        let (said, came) = (foot + self.row * 0.75, foot + self.row * 1.95);
        let band = foot + self.row * 2.15;
        self.upright(ui, at, line, theme, (came, band + self.row));
        self.curves(painter, at, line, theme);
        for point in &line.points {
            self.marks(painter, at, point, theme, (said, came));
        }
        self.stages(ui, at, line, theme, band);
        for (row, step, words) in &self.steps {
            let at = here(self.x(step.along), band + self.row * (*row as f32 + 1.15));
            tick(painter, at + vec2(0.0, words.size().y * 0.5), step.is_late, theme);
            painter.galley(at + vec2(theme.em(0.4), 0.0), words.clone(), theme.ink.0);
        }
        let times = band + self.row * (self.deep() as f32 + 1.15);
        for time in &line.times {
            let words = text::galley(ui, theme, Face::Small, theme.quiet, &time.words, f32::INFINITY);
            let left = (self.x(time.along) - words.size().x * 0.5).clamp(0.0, (right - words.size().x).max(0.0));
            painter.galley(here(left, times), words, theme.quiet.0);
        }
        self.names(painter, at, line, theme, (said, came));
    }

    /// What each row is.
    fn names(&self, painter: &Painter, at: Pos2, line: &Line, theme: &Theme, (said, came): (f32, f32)) {
        let left = self.width - self.margin + theme.gap * 0.5;
        let last = line.points.last();
        let (trust, distress) = last.map_or((0.0, 0.0), |last| (self.y(last.trust), self.y(last.distress)));
        // The two names stand apart where the lines end at one place.
        let gap = ((self.row - (trust - distress).abs()) * 0.5).max(0.0);
        let (trust, distress) = if trust <= distress {
            (trust - gap, distress + gap)
        } else {
            (trust + gap, distress - gap)
        };
        let inks = [theme.accent, theme.bad, theme.ink, theme.ink];
        let ys = [trust, distress, said, came - self.row * 0.3];
        for ((name, ink), y) in self.names.iter().zip(inks).zip(ys) {
            let top = y - name.size().y * 0.5;
            painter.galley(at + vec2(left, top), name.clone(), ink.0);
        }
    }

    /// Days, moments and pauses.
    fn upright(&self, ui: &Ui, at: Pos2, line: &Line, theme: &Theme, (came, foot): (f32, f32)) {
        let painter = ui.painter();
        let here = |x: f32, y: f32| at + vec2(x, y);
        let strong = Stroke::new(1.5, theme.ink.0);
        for day in &line.days {
            let x = self.x(day.along) - 5.0;
            painter.line_segment([here(x, 0.0), here(x, foot)], strong);
            let words = text::galley(ui, theme, Face::Label, theme.ink, &day.words, f32::INFINITY);
            painter.galley(here(x + 5.0, 0.0), words, theme.ink.0);
        }
        for moment in &line.moments {
            let x = self.x(moment.along);
            let ends = [here(x, self.top - 4.0), here(x, came)];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, theme.quiet.0), 2.0, 4.0));
            let words = text::galley(ui, theme, Face::Label, theme.ink, &moment.words, f32::INFINITY);
            let middle = here(x, self.top - 4.0 - theme.em(0.75));
            painter.circle(middle, theme.em(0.68), theme.card.0, Stroke::new(1.0, theme.ink.0));
            painter.galley(middle - words.size() * 0.5, words, theme.ink.0);
        }
        for &along in &line.pauses {
            let foot = self.top + self.curve + 4.0;
            for x in [self.x(along) - 3.0, self.x(along) + 2.0] {
                painter.line_segment([here(x, foot + 4.0), here(x + 4.0, foot - 4.0)], strong);
            }
        }
    }

    fn curves(&self, painter: &Painter, at: Pos2, line: &Line, theme: &Theme) {
        let along = |value: fn(&OnLine) -> u8| -> Vec<Pos2> {
            let place = |point: &OnLine| at + vec2(self.x(point.along), self.y(value(point)));
            line.points.iter().map(place).collect()
        };
        let (trust, distress) = (along(|of| of.trust), along(|of| of.distress));
        for &point in &trust {
            painter.circle_filled(point, 3.5, theme.accent.0);
        }
        for &point in &distress {
            painter.rect_filled(Rect::from_center_size(point, Vec2::splat(6.0)), 0.0, theme.bad.0);
        }
        let [dash, gap] = DASH;
        painter.extend(Shape::dashed_line(&distress, Stroke::new(2.0, theme.bad.0), dash, gap));
        painter.add(Shape::line(trust, Stroke::new(2.5, theme.accent.0)));
    }

    /// What was said in a move, and what it brought.
    fn marks(&self, painter: &Painter, at: Pos2, point: &OnLine, theme: &Theme, (you, came): (f32, f32)) {
        let x = self.x(point.along);
        if let Some((stance, is_recommended)) = point.said {
            let ink = if is_recommended { theme.good } else { theme.bad };
            said(painter, at + vec2(x, you), stance, ink, theme);
        }
        let foot = at + vec2(x, came);
        if point.gained > 0 {
            gained(painter, foot, point.gained, self.row * 0.8, theme);
        }
        if point.is_planted {
            planted(painter, foot - vec2(0.0, theme.em(0.4)), theme);
        }
        if point.is_met {
            met(painter, foot - vec2(0.0, theme.em(0.4)), theme);
        }
    }

    /// The band of the stages. What has no room for its word has none: the words that stand for the picture say it.
    fn stages(&self, ui: &Ui, at: Pos2, line: &Line, theme: &Theme, top: f32) {
        for stage in &line.stages {
            let (from, to) = (self.x(stage.from), self.x(stage.to));
            let rect = Rect::from_min_max(at + vec2(from, top), at + vec2(to, top + self.row));
            let edge = Stroke::new(1.0, theme.line_strong.0);
            ui.painter().rect(rect, 0.0, theme.sunken.0, edge, StrokeKind::Middle);
            let words = text::galley(ui, theme, Face::Small, theme.ink, &stage.words, f32::INFINITY);
            if words.size().x + 6.0 <= rect.width() {
                ui.painter()
                    .galley(rect.center() - words.size() * 0.5, words, theme.ink.0);
            }
        }
    }
}

/// A circle, a diamond, a triangle or a cross: told apart without any colour.
fn said(painter: &Painter, at: Pos2, stance: Stance, ink: Colour, theme: &Theme) {
    let size = theme.em(0.34);
    let line = Stroke::new(2.0, ink.0);
    let corner = |x: f32, y: f32| at + vec2(x, y) * size;
    match stance {
        Stance::Invites => {
            painter.circle_filled(at, size, ink.0);
        }
        Stance::Tells => {
            let corners = vec![corner(0.0, -1.2), corner(1.2, 0.0), corner(0.0, 1.2), corner(-1.2, 0.0)];
            painter.add(Shape::convex_polygon(corners, ink.0, Stroke::NONE));
        }
        Stance::PutsIn => {
            painter.add(Shape::closed_line(
                vec![corner(0.0, -1.1), corner(1.2, 1.0), corner(-1.2, 1.0)],
                line,
            ));
        }
        Stance::Presses => {
            painter.line_segment([corner(-1.0, -1.0), corner(1.0, 1.0)], line);
            painter.line_segment([corner(1.0, -1.0), corner(-1.0, 1.0)], line);
        }
    }
}

/// A bar: the higher, the more was told.
fn gained(painter: &Painter, foot: Pos2, gained: u8, highest: f32, theme: &Theme) {
    let high = highest * f32::from(gained.min(MOST_GAINED)) / f32::from(MOST_GAINED);
    let half = theme.em(0.2);
    let bar = Rect::from_min_max(foot - vec2(half, high), foot + vec2(half, 0.0));
    painter.rect_filled(bar, 0.0, theme.ink.0);
}

/// An empty square: words that are not theirs.
fn planted(painter: &Painter, middle: Pos2, theme: &Theme) {
    let square = Rect::from_center_size(middle, Vec2::splat(theme.em(0.65)));
    painter.rect_stroke(square, 0.0, Stroke::new(2.0, theme.bad.0), StrokeKind::Middle);
}

/// A ring in a ring.
fn met(painter: &Painter, middle: Pos2, theme: &Theme) {
    for size in [0.2, 0.48] {
        painter.circle_stroke(middle, theme.em(size), Stroke::new(2.0, theme.good.0));
    }
}

/// A small square: full where a step was done, empty where it was late.
fn tick(painter: &Painter, middle: Pos2, is_late: bool, theme: &Theme) {
    let square = Rect::from_center_size(middle, Vec2::splat(theme.em(0.4)));
    if is_late {
        painter.rect_stroke(square, 0.0, Stroke::new(1.5, theme.ink.0), StrokeKind::Inside);
    } else {
        painter.rect_filled(square, 0.0, theme.ink.0);
    }
}

fn glyph_at(painter: &Painter, rect: Rect, glyph: Glyph, theme: &Theme) {
    let middle = rect.center();
    let across = [pos2(rect.left(), middle.y), pos2(rect.right(), middle.y)];
    match glyph {
        Glyph::Trust => {
            painter.circle_filled(middle, 3.5, theme.accent.0);
            painter.line_segment(across, Stroke::new(2.5, theme.accent.0));
        }
        Glyph::Distress => {
            painter.rect_filled(Rect::from_center_size(middle, Vec2::splat(6.0)), 0.0, theme.bad.0);
            let [dash, gap] = DASH;
            painter.extend(Shape::dashed_line(&across, Stroke::new(2.0, theme.bad.0), dash, gap));
        }
        Glyph::Said(stance) => {
            let is_good = matches!(stance, Stance::Invites | Stance::Tells);
            said(
                painter,
                middle,
                stance,
                if is_good { theme.good } else { theme.bad },
                theme,
            );
        }
        Glyph::Gained => {
            for (n, x) in (1..=MOST_GAINED).zip([-0.55, 0.0, 0.55]) {
                let foot = pos2(middle.x + theme.em(x), rect.bottom());
                gained(painter, foot, n, rect.height() * 0.9, theme);
            }
        }
        Glyph::Planted => planted(painter, middle, theme),
        Glyph::Met => met(painter, middle, theme),
        Glyph::Step => tick(painter, middle, false, theme),
        Glyph::Late => tick(painter, middle, true, theme),
        Glyph::Pause => {
            for x in [-3.0, 2.0] {
                let stroke = Stroke::new(1.5, theme.ink.0);
                painter.line_segment([middle + vec2(x, 4.0), middle + vec2(x + 4.0, -4.0)], stroke);
            }
        }
        Glyph::Moment => {
            let ends = [pos2(middle.x, rect.top()), pos2(middle.x, rect.bottom())];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, theme.quiet.0), 2.0, 4.0));
        }
    }
}
