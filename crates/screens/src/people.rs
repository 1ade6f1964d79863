//! The people: who is here, beside each other, and the conversation with one of them.

use super::text::{self, Row};
use super::{Intent, Mood, Pictures, Theme, interview};
use egui::{Rect, Ui, pos2, vec2};
use grounds_desk::shown::people::Person;
use grounds_desk::shown::{People, Portrait};

/// The height of a portrait in parts of its width.
pub(super) const PORTRAIT_HEIGHT: f32 = 1.2;

/// Shows the people here.
pub(super) fn people_ui(ui: &mut Ui, people: &People, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    if let Some(nobody) = &people.nobody {
        text::title(ui, theme, &people.title);
        text::note(ui, theme, nobody.tone.into(), &nobody.words);
    }
    strip_ui(ui, &people.here, theme, pictures, out);
    ui.add_space(theme.gap * 0.25);
    if let Some(talk) = &people.talk {
        ui.push_id(talk.person, |ui| {
            interview::interview_ui(ui, talk, theme, pictures, out);
        });
    }
}

/// Everyone here, beside each other.
fn strip_ui(ui: &mut Ui, here: &[Person], theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let each = theme.em(11.0).min(ui.available_width());
    let side = (theme.body + theme.small) * theme.line_height;
    let size = vec2(each, side + theme.body * 0.84);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = theme.gap * 0.5;
        for person in here {
            let offer = &person.offer;
            let row = Row {
                words: &offer.words,
                below: offer.below.as_deref(),
                is_chosen: offer.is_chosen(),
                is_name: true,
                room: side,
                ..Row::default()
            };
            let layout = egui::Layout::top_down(egui::Align::Min);
            let one = ui.allocate_ui_with_layout(size, layout, |ui| {
                ui.push_id(&offer.wish, |ui| {
                    ui.set_width(each);
                    text::row(ui, theme, row)
                })
                .inner
            });
            let (response, room) = one.inner;
            portrait_ui(ui, &person.portrait, room, theme, pictures);
            if response.clicked() {
                out.push(offer.wish.clone().into());
            }
        }
    });
}

/// The portrait of a person, with the mood of the moment. In a square, the head and shoulders.
pub(super) fn portrait_ui(ui: &Ui, portrait: &Portrait, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let mood = Mood {
        ease: portrait.ease,
        strain: portrait.strain,
    };
    let Some(texture) = pictures.portrait(ui.ctx(), &portrait.look, portrait.age, mood, at.width()) else {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
        return;
    };
    let share = (at.height() / at.width() / PORTRAIT_HEIGHT).min(1.0);
    let part = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, share));
    egui::Image::new((texture, at.size()))
        .uv(part)
        .corner_radius(theme.corners())
        .paint_at(ui, at);
}
