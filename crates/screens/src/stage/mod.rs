//! The stage: places with the people who are in them, in the light of the hour, and the table at which one talks.
//!
//! It only draws what is shown, and says where each person is, so that they can be pointed at. It refuses to know what anybody
//! is: where people stand comes from marks in the picture and the order in which they were dealt.

mod clock;
mod cover;
mod crowd;
mod ground;
mod light;
mod motion;
mod stands;
mod table;

use super::looks::figure;
use super::{Pictures, Theme};
use crate::scenario::PersonIx;
use crate::scenario::picture::{Marks, Stand};
pub(super) use cover::{cover_ui, opening_ui};
use egui::epaint::RectShape;
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, TextureId, Ui, pos2};
use ground::Ground;
pub(super) use ground::Scenery;
use grounds_desk::shown::Portrait;
pub use motion::due;
pub(super) use motion::since;
pub(super) use table::table_ui;

/// All of a texture.
const WHOLE: Rect = Rect {
    min: pos2(0.0, 0.0),
    max: pos2(1.0, 1.0),
};

/// Draws a place with the people in it. Gives where each of them is.
pub(super) fn place_ui(
    ui: &Ui,
    scenery: Scenery<'_>,
    people: &[(PersonIx, &Portrait)],
    at: Rect,
    theme: &Theme,
    pictures: &mut Pictures,
) -> Vec<(PersonIx, Rect)> {
    let Some(ground) = ground::ground(ui, scenery, (at, at), theme, pictures) else {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
        return Vec::new();
    };
    crowd::crowd(ui, &ground, pictures);
    let (near, people) = sides(&ground.marks, people);
    let places = stands::stands(&ground.marks, people.len());
    let mut there = stood(ui, &ground, (&people, &places), pictures);
    ground.front(ui, theme, pictures);
    there.extend(stood(ui, &ground, (&near, &ground.marks.near), pictures));
    there
}

/// Somebody who is drawn, and whose picture it is.
type Drawn<'a> = (PersonIx, &'a Portrait);

/// Whoever is on the official's side stands on that side, as long as there are marks for it; all others where they are.
fn sides<'a>(marks: &Marks, people: &[Drawn<'a>]) -> (Vec<Drawn<'a>>, Vec<Drawn<'a>>) {
    let mut left = marks.near.len();
    people.iter().partition(|(_, portrait)| {
        let is_near = portrait.badge.is_some() && left > 0;
        left -= usize::from(is_near);
        is_near
    })
}

/// Draws people where they stand. Gives where each of them is.
fn stood(
    ui: &Ui,
    ground: &Ground,
    (people, places): (&[Drawn<'_>], &[Stand]),
    pictures: &mut Pictures,
) -> Vec<(PersonIx, Rect)> {
    let all = people.iter().zip(places).map(|((who, portrait), stand)| {
        let (cut, body) = stands::body(*stand, ground.whole);
        if let Some(figure) = figure(ui.ctx(), portrait, cut, false, body.width(), pictures) {
            ground.painter.image(figure, body, WHOLE, ground.light);
        }
        (*who, body.intersect(ground.whole))
    });
    all.collect()
}

/// Where a part of a picture is on the screen.
pub(super) fn on_screen(part: Rect, picture: Rect) -> Rect {
    let at = |p: Pos2| picture.min + p.to_vec2() * picture.size();
    Rect::from_min_max(at(part.min), at(part.max))
}

/// Lays a part of a texture somewhere, in a light.
fn laid(painter: &Painter, (texture, part): (TextureId, Rect), at: Rect, light: Color32, corners: CornerRadius) {
    painter.add(RectShape::filled(at, corners, light).with_texture(texture, part));
}
