//! A scenario from the outside: the place where it begins, and in it people of whom nothing can be told yet.

use super::{WHOLE, clock, laid, light, stands};
use crate::looks::{figure, stranger};
use crate::people::Cut;
use crate::scenario::picture::Posture;
use crate::{Pictures, Theme};
use egui::{Color32, Rect, Ui, pos2, vec2};
use grounds_desk::shown::Portrait;

/// How many people are on a cover.
const PEOPLE: usize = 2;
/// What they are tinted with: somebody is there, and nobody knows who.
const UNKNOWN: Color32 = Color32::from_rgb(70, 84, 102);

/// Draws a cover: the place, cut to the room there is, with people who are not known yet. Whether it could be drawn.
pub(crate) fn cover_ui(ui: &Ui, (file, minute): (&str, u16), at: Rect, theme: &Theme, pictures: &mut Pictures) -> bool {
    let Some(picture) = place_ui(ui, (file, minute), at, theme, pictures) else {
        return false;
    };
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    let marks = pictures.marks(file);
    for (number, stand) in stands::stands(&marks, PEOPLE).iter().enumerate() {
        // Who sits at a table is drawn so that it can be seen; a cover shows that somebody is there.
        let cut = match stand.posture {
            Posture::Standing => Cut::Standing,
            Posture::Sitting => Cut::Half,
        };
        let body = stands::on_screen(stand.area, picture, cut);
        if let Some(figure) = stranger(ui.ctx(), number, cut, body.width(), pictures) {
            painter.image(figure, body, WHOLE, UNKNOWN);
        }
    }
    front(
        ui,
        file,
        picture,
        (at, light::light(minute, marks.is_outside)),
        pictures,
    );
    true
}

/// The same without them, and with somebody near who hands one the shift.
pub(crate) fn opening_ui(
    ui: &Ui,
    (file, minute): (&str, u16),
    face: Option<&Portrait>,
    at: Rect,
    theme: &Theme,
    pictures: &mut Pictures,
) -> bool {
    let is_drawn = place_ui(ui, (file, minute), at, theme, pictures).is_some();
    let Some(face) = face else { return is_drawn };
    let height = (at.height() * 0.82).min(at.width() * 0.7 * Cut::Half.height());
    let size = vec2(height / Cut::Half.height(), height);
    let body = Rect::from_min_size(
        pos2(
            at.right() - size.x * 0.94,
            at.bottom() - size.y * (1.0 - Cut::Half.before_table()),
        ),
        size,
    );
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    if let Some(figure) = figure(ui.ctx(), face, Cut::Half, false, size.x, pictures) {
        painter.image(figure, body, WHOLE, Color32::WHITE);
    }
    is_drawn
}

/// The place, as large as it has to be to fill the room. Gives where all of it would be.
fn place_ui(ui: &Ui, (file, minute): (&str, u16), at: Rect, theme: &Theme, pictures: &mut Pictures) -> Option<Rect> {
    let aspect = pictures.aspect(file)?;
    let size = vec2(
        at.width().max(at.height() * aspect),
        at.height().max(at.width() / aspect),
    );
    let texture = pictures.texture(ui.ctx(), file, size)?;
    let marks = pictures.marks(file);
    // The middle of it, across and a little above the middle of its height: floors say little.
    let whole = Rect::from_min_size(
        pos2(at.center().x - size.x / 2.0, at.top() - (size.y - at.height()) * 0.35),
        size,
    );
    let part = Rect::from_min_max(
        ((at.min - whole.min) / size).to_pos2(),
        ((at.max - whole.min) / size).to_pos2(),
    );
    let light = light::light(minute, marks.is_outside);
    laid(ui, (texture, part), at, light, theme.corners());
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    for face in &marks.clocks {
        clock::clock(&painter, stands::of_picture(*face, whole), minute, light);
    }
    Some(whole)
}

/// What lies before the people.
fn front(ui: &Ui, file: &str, picture: Rect, (at, light): (Rect, Color32), pictures: &mut Pictures) {
    let Some((front, part)) = pictures.layer(ui.ctx(), file, super::FRONT, picture.width()) else {
        return;
    };
    let corner = |p: egui::Pos2| {
        pos2(
            picture.left() + p.x * picture.width(),
            picture.top() + p.y * picture.height(),
        )
    };
    let part = Rect::from_min_max(corner(part.min), corner(part.max));
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    painter.image(front, part, WHOLE, light);
}
