//! The stage: places with the people who are in them, in the light of the hour, and the table at which one talks.
//!
//! It only draws what is shown, and says where each person is, so that they can be pointed at. It refuses to know what anybody
//! is: where people stand comes from marks in the picture and the order in which they were dealt.

mod clock;
mod cover;
mod light;
mod motion;
mod stands;
mod table;

use super::looks::figure;
use super::people::Cut;
use super::{Pictures, Theme};
use crate::scenario::PersonIx;
use crate::scenario::picture::Posture;
pub(super) use cover::{cover_ui, opening_ui};
use egui::{Color32, CornerRadius, Rect, TextureId, Ui, pos2};
use grounds_desk::shown::Portrait;
pub use motion::due;
pub(super) use table::table_ui;

/// The group of a picture that lies before the people in it.
const FRONT: &str = "layer-front";
/// All of a texture.
const WHOLE: Rect = Rect {
    min: pos2(0.0, 0.0),
    max: pos2(1.0, 1.0),
};

/// Draws a place with the people in it. Gives where each of them is.
pub(super) fn place_ui(
    ui: &Ui,
    (file, minute): (&str, u16),
    people: &[(PersonIx, &Portrait)],
    at: Rect,
    theme: &Theme,
    pictures: &mut Pictures,
) -> Vec<(PersonIx, Rect)> {
    let Some(texture) = pictures.texture(ui.ctx(), file, at.size()) else {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
        return Vec::new();
    };
    let marks = pictures.marks(file);
    let light = light::light(minute, marks.is_outside);
    laid(ui, (texture, WHOLE), at, light, theme.corners());
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    for face in &marks.clocks {
        clock::clock(&painter, stands::of_picture(*face, at), minute, light);
    }
    let stands = stands::stands(&marks, people.len());
    let mut there = Vec::new();
    for ((who, portrait), stand) in people.iter().zip(&stands) {
        let cut = match stand.posture {
            Posture::Standing => Cut::Standing,
            Posture::Sitting => Cut::Half,
        };
        let body = stands::on_screen(stand.area, at, cut);
        if let Some(figure) = figure(ui.ctx(), portrait, cut, false, body.width(), pictures) {
            painter.image(figure, body, WHOLE, light);
        }
        there.push((*who, body.intersect(at)));
    }
    if let Some((front, part)) = pictures.layer(ui.ctx(), file, FRONT, at.width()) {
        let corner = |p: egui::Pos2| pos2(at.left() + p.x * at.width(), at.top() + p.y * at.height());
        let part = Rect::from_min_max(corner(part.min), corner(part.max));
        let all = theme.corners();
        let foot = CornerRadius { nw: 0, ne: 0, ..all };
        laid(ui, (front, WHOLE), part, light, foot);
    }
    there
}

/// Lays a part of a texture somewhere, in a light.
fn laid(ui: &Ui, (texture, part): (TextureId, Rect), at: Rect, light: Color32, corners: CornerRadius) {
    egui::Image::new((texture, at.size()))
        .uv(part)
        .tint(light)
        .corner_radius(corners)
        .paint_at(ui, at);
}
