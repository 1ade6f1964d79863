//! The people: who is here, and the conversation with one of them.

use super::text::{self, Row, Tone};
use super::{Cx, Intent, Mood, interview};
use crate::scenario::PersonIx;
use crate::session::View;
use crate::vocabulary::Role;
use egui::{Rect, Ui, pos2, vec2};

/// The height of a portrait in parts of its width.
pub(super) const PORTRAIT_HEIGHT: f32 = 1.2;

/// Shows the people here.
pub(super) fn people_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let here = view.people_here();
    if cx.state.person.is_none_or(|p| !here.contains(&p)) {
        cx.state.person = here.first().copied();
    }
    let Some(person) = cx.state.person else {
        text::title(ui, theme, &m.get("people-title"));
        text::note(ui, theme, Tone::Plain, &m.get("people-nobody"));
        return;
    };
    strip_ui(ui, view, &here, cx);
    ui.add_space(theme.gap * 0.25);
    ui.push_id(person, |ui| interview::interview_ui(ui, view, person, cx, out));
}

/// Everyone here, beside each other.
fn strip_ui(ui: &mut Ui, view: View<'_>, here: &[PersonIx], cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let each = theme.em(11.0).min(ui.available_width());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = theme.gap * 0.5;
        for &person in here {
            let side = (theme.body + theme.small) * theme.line_height;
            let size = vec2(each, side + theme.body * 0.84);
            let role = role_words(view, cx, person);
            let chosen = cx.state.person == Some(person);
            let (response, room) = ui
                .allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.push_id(person, |ui| {
                        ui.set_width(each);
                        let row = Row {
                            words: view.name(person),
                            below: role.as_deref(),
                            is_chosen: chosen,
                            is_name: true,
                            room: side,
                            done: None,
                        };
                        text::row(ui, theme, row)
                    })
                    .inner
                })
                .inner;
            portrait_ui(ui, view, person, room, cx);
            if response.clicked() {
                cx.state.person = Some(person);
            }
        }
    });
}

/// The part a person plays, when it is no secret.
pub(super) fn role_words(view: View<'_>, cx: &Cx<'_>, person: PersonIx) -> Option<String> {
    match view.role(person) {
        Role::Colleague | Role::Interpreter => Some(cx.messages.get(view.role(person).key())),
        Role::Interviewee | Role::Controller | Role::Bystander => None,
    }
}

/// The portrait of a person, with the mood of the moment. In a square, the head and shoulders.
pub(super) fn portrait_ui(ui: &Ui, view: View<'_>, person: PersonIx, at: Rect, cx: &mut Cx<'_>) {
    let (look, age, mood) = (view.look(person), view.age(person), mood(view, person));
    let Some(texture) = cx.pictures.portrait(ui.ctx(), &look, age, mood, at.width()) else {
        ui.painter().rect_filled(at, cx.theme.corners(), cx.theme.sunken.0);
        return;
    };
    let share = (at.height() / at.width() / PORTRAIT_HEIGHT).min(1.0);
    let part = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, share));
    egui::Image::new((texture, at.size()))
        .uv(part)
        .corner_radius(cx.theme.corners())
        .paint_at(ui, at);
}

/// What trust and distress look like from outside.
fn mood(view: View<'_>, person: PersonIx) -> Mood {
    let (ease, strain) = view.bearing(person);
    Mood { ease, strain }
}
