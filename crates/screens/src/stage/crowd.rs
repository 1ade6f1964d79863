//! People who are in a place and whom nobody talks with: a queue, rows of desks. They are as many as the artist marked, look
//! the same every time one comes here, and stand back a little, so that those one can talk with stand out.

use super::ground::Ground;
use super::{WHOLE, stands};
use crate::Pictures;
use crate::looks::stranger;
use egui::{Color32, Ui};

/// How people are tinted who are not those one talks with.
const BACK: Color32 = Color32::from_rgb(196, 203, 210);

/// Draws everybody whom nobody talks with, the farthest first, and what lies before them.
pub(super) fn crowd(ui: &Ui, ground: &Ground, pictures: &mut Pictures) {
    for (number, mark) in ground.marks.crowd.iter().enumerate() {
        let (cut, body) = stands::body(*mark, ground.whole);
        if let Some(figure) = stranger(ui.ctx(), number, cut, body.width(), pictures) {
            ground.painter.image(figure, body, WHOLE, ground.light * BACK);
        }
    }
    ground.middle(ui, pictures);
}
