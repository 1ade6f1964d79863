//! A page of a passport: a photograph, what is known of its holder, and a band of signs as machines read them. It is the
//! passport of no country, and the signs are none.

use super::super::Intent;
use super::super::looks;
use super::Drawing;
use super::row::{Hand, above_ui, below_ui, in_cell};
use super::template::{file, whole};
use egui::{Rect, Sense, Shape, Ui, pos2, vec2};
use grounds_core::vocabulary::words::PaperForm;
use grounds_desk::shown::papers::Paper;

/// The height of a photograph in parts of its width.
const PHOTO: f32 = 1.2;

pub(super) fn rows_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    ui.add_space(theme.gap * 0.5);
    let room = ui.available_rect_before_wrap();
    let width = theme.em(7.0).min(room.width() * 0.45);
    let photo = Rect::from_min_size(room.min, vec2(width, width * PHOTO));
    photo_ui(ui, paper, photo, drawing);
    let is_beside = room.width() - width > theme.em(11.0);
    let from = if is_beside {
        pos2(photo.right() + theme.gap * 1.25, room.top())
    } else {
        pos2(room.left(), photo.bottom() + theme.gap)
    };
    let at = Rect::from_min_max(from, pos2(room.right(), f32::INFINITY));
    let bottom = in_cell(ui, at, "holder", |ui| {
        above_ui(ui, paper, drawing, out);
        for (number, row) in paper.rows.iter().enumerate() {
            let hand = Hand::printed(drawing);
            ui.push_id(number, |ui| below_ui(ui, row, hand, drawing, out));
        }
    });
    let bottom = bottom.max(photo.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    ui.add_space(theme.gap * 0.75);
    band_ui(ui, drawing);
}

fn photo_ui(ui: &Ui, paper: &Paper, at: Rect, drawing: &mut Drawing<'_>) {
    let file = file(PaperForm::Passport);
    let zoom = at.width() / 108.0;
    if let Some(holder) = &paper.holder {
        looks::photograph_ui(ui, holder, at.shrink(3.0), drawing.theme, drawing.pictures);
    } else if let Some(part) = drawing.pictures.part(ui.ctx(), file, "photo", zoom) {
        ui.painter().add(whole(&part, at.shrink(2.0)));
    }
    if let Some(part) = drawing.pictures.part(ui.ctx(), file, "photo-edge", zoom) {
        ui.painter().add(whole(&part, at));
    }
    if let Some(part) = drawing.pictures.part(ui.ctx(), file, "stamp", zoom) {
        let over = Rect::from_center_size(at.right_bottom() - part.size * 0.42, part.size);
        ui.painter().add(whole(&part, over));
    }
}

/// The band, over and over to the edge; nothing without its drawing.
fn band_ui(ui: &mut Ui, drawing: &mut Drawing<'_>) {
    let zoom = drawing.theme.body / 16.0 * 0.8;
    let part = drawing.pictures.part(ui.ctx(), file(PaperForm::Passport), "band", zoom);
    let Some(part) = part else { return };
    let (at, _) = ui.allocate_exact_size(vec2(ui.available_width(), part.size.y), Sense::hover());
    let times = (at.width() / part.size.x).round().max(1.0);
    let width = at.width() / times;
    let pieces = (0..times as usize).map(|n| {
        let min = pos2(at.left() + width * n as f32, at.top());
        whole(&part, Rect::from_min_size(min, vec2(width, at.height())))
    });
    ui.painter().add(Shape::Vec(pieces.collect()));
}
