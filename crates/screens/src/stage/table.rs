//! The table at which one talks: the person large and near, the place behind them out of focus, whoever hears standing in it,
//! and whoever interprets at the table's edge. Only breath and lids move.

use super::ground::Scenery;
use super::{WHOLE, laid, light, motion};
use crate::looks::figure;
use crate::people::Cut;
use crate::{Pictures, Theme};
use egui::{Color32, Mesh, Painter, Pos2, Rect, Ui, pos2, vec2};
use grounds_desk::shown::Talk;

/// How much of the height the table takes.
const TABLE: f32 = 0.13;
/// How much darker the place behind is: the light is on whoever is talked with.
const BEHIND: Color32 = Color32::from_rgb(196, 198, 204);
/// The same for who stands there.
const STANDING: Color32 = Color32::from_rgb(214, 214, 218);
/// The wood of the table, at its far edge and its near one.
const WOOD: [Color32; 2] = [Color32::from_rgb(176, 134, 92), Color32::from_rgb(126, 90, 60)];
/// Seconds in which one comes to the table.
const COMING: f32 = 0.25;
/// The wall of a room apart, its rail and its ground; its door, the frame and the leaf.
const WALL: [Color32; 2] = [Color32::from_rgb(150, 160, 154), Color32::from_rgb(174, 183, 175)];
const DOOR: [Color32; 2] = [Color32::from_rgb(128, 138, 134), Color32::from_rgb(98, 120, 122)];
/// How far a breath lifts, in parts of the figure's height.
const LIFT: f32 = 0.007;

/// Draws the talk.
pub(crate) fn table_ui(ui: &Ui, talk: &Talk, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    let scenery = talk.picture.as_ref().filter(|_| !talk.is_apart).map(|picture| Scenery {
        file: &picture.file,
        hidden: &picture.hidden,
        minute: talk.minute,
        is_alive: false,
    });
    let light = behind(ui, scenery, at, theme, pictures);
    let wood = at.bottom() - at.height() * TABLE;
    let standing = talk.company.iter().filter(|other| !other.interprets);
    // One to the right, the next to the left: nobody stands behind whoever is talked with.
    for (other, middle) in standing.zip([0.86, 0.13, 0.99, 0.0]) {
        let height = at.height() * 0.66;
        let size = Cut::Standing.of_height(height);
        let body = Rect::from_min_size(
            pos2(
                at.left() + at.width() * middle - size.x / 2.0,
                wood + size.y * 0.1 - size.y,
            ),
            size,
        );
        if let Some(figure) = figure(ui.ctx(), &other.portrait, Cut::Standing, false, size.x, pictures) {
            painter.image(figure, body, WHOLE, light * STANDING);
        }
    }
    table(&painter, Rect::from_min_max(pos2(at.left(), wood), at.max), light);
    sitter(ui, &painter, talk, (at, wood), theme, pictures);
    for other in talk.company.iter().filter(|other| other.interprets) {
        let height = at.height() * 0.5;
        let size = Cut::Half.of_height(height);
        let body = Rect::from_min_size(pos2(at.right() - size.x * 0.72, at.bottom() - size.y), size);
        if let Some(figure) = figure(ui.ctx(), &other.portrait, Cut::Half, false, size.x, pictures) {
            painter.image(figure, body, WHOLE, light);
        }
    }
}

/// The place behind, out of focus: as much of it as fits, without its foot. Gives the light in which all stands.
fn behind(ui: &Ui, scenery: Option<Scenery<'_>>, at: Rect, theme: &Theme, pictures: &mut Pictures) -> Color32 {
    let shown = scenery.and_then(|scenery| {
        let now = scenery.now(pictures);
        let aspect = pictures.aspect(&now)?;
        let marks = pictures.marks(&now);
        let seen = 0.82;
        let height = at.height() / seen;
        let texture = pictures.soft(ui.ctx(), &now, vec2(height * aspect, height))?;
        let share = (at.width() / (height * aspect)).min(1.0);
        let middle = marks
            .people
            .first()
            .map_or(0.5, |stand| (stand.area.left + stand.area.right) / 2.0);
        let left = (middle - share / 2.0).clamp(0.0, 1.0 - share);
        let part = Rect::from_min_max(pos2(left, 0.0), pos2(left + share, seen));
        Some((texture, part, light::light(scenery.minute, marks.is_outside)))
    });
    let Some((texture, part, light)) = shown else {
        apart(ui, at, theme);
        return Color32::WHITE;
    };
    laid(ui.painter(), (texture, part), at, light * BEHIND, theme.corners());
    light
}

/// A room apart: a wall, and a door that is shut.
fn apart(ui: &Ui, at: Rect, theme: &Theme) {
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    painter.rect_filled(at, theme.corners(), WALL[1]);
    let part = |left: f32, top: f32, right: f32, bottom: f32| {
        Rect::from_min_max(at.lerp_inside(vec2(left, top)), at.lerp_inside(vec2(right, bottom)))
    };
    painter.rect_filled(part(0.0, 0.0, 1.0, 0.06), theme.corners(), WALL[0]);
    painter.rect_filled(part(0.0, 0.66, 1.0, 0.67), 0.0, WALL[0]);
    for (inset, ink) in [(0.0, DOOR[0]), (0.012, DOOR[1])] {
        painter.rect_filled(part(0.06 + inset, 0.14 + inset, 0.25 - inset, 1.0), 2.0, ink);
    }
    painter.circle_filled(
        at.lerp_inside(vec2(0.225, 0.55)),
        at.width() * 0.009,
        Color32::from_rgb(214, 178, 104),
    );
}

/// Whoever is talked with, as large as there is room, breathing.
fn sitter(ui: &Ui, painter: &Painter, talk: &Talk, (at, wood): (Rect, f32), theme: &Theme, pictures: &mut Pictures) {
    let Some(portrait) = &talk.portrait else { return };
    let who = portrait.look.made_from;
    let second = motion::second(ui.ctx(), theme.is_still);
    let is_shut = second.is_some_and(|second| motion::is_shut(second, who));
    let breath = second.map_or(0.0, |second| motion::breath(second, who));
    let above = 1.0 - Cut::Half.before_table();
    let height = ((wood - at.top()) * 0.97 / above).min(at.width() * 1.3 * Cut::Half.height());
    let foot = wood + height * Cut::Half.before_table();
    let size = Cut::Half.of_height(height);
    let Some(figure) = figure(ui.ctx(), portrait, Cut::Half, is_shut, size.x, pictures) else {
        return;
    };
    // One comes to the table, and nobody is there all at once.
    let come = motion::since(
        ui.ctx(),
        egui::Id::new("table").with(talk.person),
        COMING,
        theme.is_still,
    ) / COMING;
    let come = 1.0 - (1.0 - come).powi(3);
    let lifted = height * (1.0 + LIFT * breath) * (0.96 + 0.04 * come);
    let body = Rect::from_min_max(
        pos2(at.center().x - size.x / 2.0, foot - lifted),
        pos2(at.center().x + size.x / 2.0, foot),
    );
    painter.image(figure, body, WHOLE, Color32::WHITE.gamma_multiply(come));
}

/// The table: wood that is lighter where the light falls, and its edge.
fn table(painter: &Painter, at: Rect, light: Color32) {
    let [far, near] = WOOD.map(|ink| ink * light);
    let mut mesh = Mesh::default();
    let mut corner = |at: Pos2, ink| mesh.colored_vertex(at, ink);
    corner(at.left_top(), far);
    corner(at.right_top(), far);
    corner(at.left_bottom(), near);
    corner(at.right_bottom(), near);
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(1, 2, 3);
    painter.add(mesh);
    let edge = Rect::from_min_max(
        at.left_top(),
        pos2(at.right(), at.top() + (at.height() * 0.05).max(1.0)),
    );
    painter.rect_filled(edge, 0.0, Color32::from_rgb(208, 168, 122) * light);
}
