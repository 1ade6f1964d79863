//! A place as a picture, under all that stands in it: in the light of the hour, with clocks that go, and with what lies before
//! the people.

use super::{WHOLE, clock, laid, light, on_screen};
use crate::pictures::rect_of;
use crate::scenario::picture::Marks;
use crate::{Pictures, Theme};
use egui::{Color32, CornerRadius, Painter, Rect, Ui};
use std::sync::Arc;

/// The group of a picture that lies before the people in it.
const FRONT: &str = "layer-front";

/// A place that was drawn.
pub(super) struct Ground {
    /// Where all of the picture would be: what is shown may be a part of it.
    pub(super) whole: Rect,
    /// The light in which it all stands.
    pub(super) light: Color32,
    /// Where people are in it.
    pub(super) marks: Arc<Marks>,
    /// Draws on what is shown, and nowhere else.
    pub(super) painter: Painter,
}

/// Draws what is shown of a place. Nothing when its picture cannot be drawn.
pub(super) fn ground(
    ui: &Ui,
    (file, minute): (&str, u16),
    (at, whole): (Rect, Rect),
    theme: &Theme,
    pictures: &mut Pictures,
) -> Option<Ground> {
    let texture = pictures.texture(ui.ctx(), file, whole.size())?;
    let marks = pictures.marks(file);
    let light = light::light(minute, marks.is_outside);
    let part = Rect::from_min_max(
        ((at.min - whole.min) / whole.size()).to_pos2(),
        ((at.max - whole.min) / whole.size()).to_pos2(),
    );
    laid(ui.painter(), (texture, part), at, light, theme.corners());
    let painter = ui.painter().with_clip_rect(at.intersect(ui.clip_rect()));
    for face in &marks.clocks {
        clock::clock(&painter, on_screen(rect_of(*face), whole), minute, light);
    }
    Some(Ground {
        whole,
        light,
        marks,
        painter,
    })
}

impl Ground {
    /// Draws what lies before the people. At the foot it is as round as the picture.
    pub(super) fn front(&self, ui: &Ui, file: &str, theme: &Theme, pictures: &mut Pictures) {
        let Some((front, part)) = pictures.layer(ui.ctx(), file, FRONT, self.whole.width()) else {
            return;
        };
        let foot = CornerRadius {
            nw: 0,
            ne: 0,
            ..theme.corners()
        };
        laid(
            &self.painter,
            (front, WHOLE),
            on_screen(part, self.whole),
            self.light,
            foot,
        );
    }
}
