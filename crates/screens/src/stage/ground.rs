//! A place as a picture, under all that stands in it: in the light of the hour, with clocks that go, with what moves in it by
//! itself, and with what lies before the people.

use super::{WHOLE, clock, laid, light, motion, on_screen};
use crate::pictures::rect_of;
use crate::scenario::picture::{FRONT, MIDDLE, Marks};
use crate::{Pictures, Theme};
use egui::{Color32, CornerRadius, Painter, Rect, Ui};
use std::sync::Arc;

/// What is seen of a place: its picture without what is not drawn now, at a minute of the day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scenery<'a> {
    /// The picture.
    pub(crate) file: &'a str,
    /// Elements of it that are not drawn now.
    pub(crate) hidden: &'a [String],
    /// The minute of the day.
    pub(crate) minute: u16,
    /// Whether one is there: seen from outside, nothing moves.
    pub(crate) is_alive: bool,
}

impl Scenery<'_> {
    /// The name of the picture as it is now.
    pub(super) fn now(&self, pictures: &mut Pictures) -> String {
        let hidden: Vec<&str> = self.hidden.iter().map(String::as_str).collect();
        pictures.without(self.file, &hidden)
    }
}

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
    /// The second in which what moves by itself is drawn.
    second: f64,
    /// The picture as it is now, and what of it stands still.
    now: String,
    still: String,
}

/// Draws what is shown of a place. Nothing when its picture cannot be drawn.
pub(super) fn ground(
    ui: &Ui,
    scenery: Scenery<'_>,
    (at, whole): (Rect, Rect),
    theme: &Theme,
    pictures: &mut Pictures,
) -> Option<Ground> {
    let now = scenery.now(pictures);
    let marks = pictures.marks(&now);
    let moving: Vec<&str> = marks.moving.iter().map(|one| one.element.as_str()).collect();
    let still = pictures.without(&now, &moving);
    let texture = pictures.texture(ui.ctx(), &still, whole.size())?;
    let light = light::light(scenery.minute, marks.is_outside);
    let part = Rect::from_min_max(
        ((at.min - whole.min) / whole.size()).to_pos2(),
        ((at.max - whole.min) / whole.size()).to_pos2(),
    );
    laid(ui.painter(), (texture, part), at, light, theme.corners());
    let is_moving = scenery.is_alive && !moving.is_empty();
    let second = if is_moving {
        motion::held(ui.ctx(), theme.is_still)
    } else {
        0.0
    };
    let ground = Ground {
        second,
        whole,
        light,
        marks,
        painter: ui.painter().with_clip_rect(at.intersect(ui.clip_rect())),
        now,
        still,
    };
    ground.moving(ui, false, pictures);
    for face in &ground.marks.clocks {
        clock::clock(&ground.painter, on_screen(rect_of(*face), whole), scenery.minute, light);
    }
    Some(ground)
}

impl Ground {
    /// Draws what lies before those whom nobody talks with.
    pub(super) fn middle(&self, ui: &Ui, pictures: &mut Pictures) {
        self.layer(ui, MIDDLE, CornerRadius::ZERO, pictures);
    }

    /// Draws what lies before the people. At the foot it is as round as the picture.
    pub(super) fn front(&self, ui: &Ui, theme: &Theme, pictures: &mut Pictures) {
        let foot = CornerRadius {
            nw: 0,
            ne: 0,
            ..theme.corners()
        };
        self.layer(ui, FRONT, foot, pictures);
        self.moving(ui, true, pictures);
    }

    fn layer(&self, ui: &Ui, group: &str, corners: CornerRadius, pictures: &mut Pictures) {
        if let Some((layer, part)) = pictures.layer(ui.ctx(), &self.still, group, self.whole.width()) {
            laid(
                &self.painter,
                (layer, WHOLE),
                on_screen(part, self.whole),
                self.light,
                corners,
            );
        }
    }

    /// Draws what moves by itself, as it is in this second.
    fn moving(&self, ui: &Ui, is_front: bool, pictures: &mut Pictures) {
        let all = self.marks.moving.iter().filter(|one| one.is_front == is_front);
        for (number, one) in (0..).zip(all) {
            let part = pictures.layer(ui.ctx(), &self.now, &one.element, self.whole.width());
            if let Some((texture, part)) = part {
                let at = on_screen(part, self.whole);
                for mesh in motion::moved(one.motion, texture, at, self.light, (self.second, number)) {
                    self.painter.add(mesh);
                }
            }
        }
    }
}
