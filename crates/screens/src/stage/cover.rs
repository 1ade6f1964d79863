//! A scenario from the outside: the place where it begins, and in it people of whom nothing can be told yet.

use super::crowd::crowd;
use super::ground::{Ground, Scenery, ground};
use super::{WHOLE, stands};
use crate::looks::{figure, stranger};
use crate::people::Cut;
use crate::{Pictures, Theme};
use egui::{Color32, Rect, Ui, pos2, vec2};
use grounds_desk::shown::Portrait;

/// How many people are on a cover.
const PEOPLE: usize = 2;
/// What they are tinted with: somebody is there, and nobody knows who.
const UNKNOWN: Color32 = Color32::from_rgb(70, 84, 102);

/// Draws a cover: the place, cut to the room there is, with people who are not known yet. Whether it could be drawn.
pub(crate) fn cover_ui(ui: &Ui, scenery: Scenery<'_>, at: Rect, theme: &Theme, pictures: &mut Pictures) -> bool {
    let Some(ground) = filling(ui, scenery, at, theme, pictures) else {
        return false;
    };
    crowd(ui, &ground, pictures);
    for (number, stand) in stands::stands(&ground.marks, PEOPLE).iter().enumerate() {
        let (cut, body) = stands::body(*stand, ground.whole);
        if let Some(figure) = stranger(ui.ctx(), number, cut, body.width(), pictures) {
            ground.painter.image(figure, body, WHOLE, UNKNOWN);
        }
    }
    ground.front(ui, theme, pictures);
    true
}

/// The same without them, and with somebody near who hands one the shift.
pub(crate) fn opening_ui(
    ui: &Ui,
    scenery: Scenery<'_>,
    face: Option<&Portrait>,
    at: Rect,
    theme: &Theme,
    pictures: &mut Pictures,
) -> bool {
    let is_drawn = filling(ui, scenery, at, theme, pictures).is_some();
    let Some(face) = face else { return is_drawn };
    let height = (at.height() * 0.82).min(at.width() * 0.7 * Cut::Half.height());
    let size = Cut::Half.of_height(height);
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

/// The place, as large as it has to be to fill the room.
fn filling(ui: &Ui, scenery: Scenery<'_>, at: Rect, theme: &Theme, pictures: &mut Pictures) -> Option<Ground> {
    let aspect = pictures.aspect(scenery.file)?;
    let size = vec2(
        at.width().max(at.height() * aspect),
        at.height().max(at.width() / aspect),
    );
    // The middle of it, across and a little above the middle of its height: floors say little.
    let whole = Rect::from_min_size(
        pos2(at.center().x - size.x / 2.0, at.top() - (size.y - at.height()) * 0.35),
        size,
    );
    ground(ui, scenery, (at, whole), theme, pictures)
}
