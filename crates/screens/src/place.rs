//! The place: its picture, whose elements can be looked at, who is here, a list of the same things, and the ways out.

use super::beside::beside_ui;
use super::lines::lines_ui;
use super::looks::portrait_ui;
use super::stage::Scenery;
use super::text::{self, Face, Press, Row, Tone};
use super::widgets::{card, columns, facts_ui, offers_ui, pane, scroll};
use super::{Intent, Pictures, Theme, stage};
use crate::scenario::PersonIx;
use egui::{Align2, Color32, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};
use grounds_desk::shown::place::{Picture, Spot};
use grounds_desk::shown::{Offer, OfferState, Person, PlaceScreen, Portrait, Section};
use grounds_desk::wish::Wish;

/// Shows the place where one is.
pub(super) fn place_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let room = ui.available_height();
    if ui.available_width() < theme.em(40.0) {
        scroll(ui, "place", |ui| {
            scene_ui(ui, place, room, theme, pictures, out);
            ui.add_space(theme.gap * 0.5);
            lists_ui(ui, place, theme, pictures, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.25, [2.1, 1.0]);
    pane(ui, left, "place-left", |ui| {
        scene_ui(ui, place, room, theme, pictures, out);
    });
    pane(ui, right, "place-right", |ui| lists_ui(ui, place, theme, pictures, out));
}

/// The picture, what was just seen, and what one sees on coming in. The picture leaves room for a few lines below it.
fn scene_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    room: f32,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    text::title(ui, theme, &place.title);
    if let Some(picture) = &place.picture {
        let most = (room - theme.em(17.0)).max(room * 0.4);
        picture_ui(ui, place, picture, most, theme, pictures, out);
    }
    if let Some(over) = &place.over {
        text::note(ui, theme, over.tone.into(), &over.words);
    }
    ui.push_id("newest", |ui| lines_ui(ui, theme, &place.newest, out));
    ui.push_id("description", |ui| lines_ui(ui, theme, &place.description, out));
    if let Some(earlier) = &place.earlier {
        ui.add_space(theme.gap * 0.5);
        text::label(ui, theme, &earlier.heading);
        ui.push_id("earlier", |ui| lines_ui(ui, theme, &earlier.lines, out));
    }
}

fn picture_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    picture: &Picture,
    most: f32,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let Picture {
        file,
        hidden,
        words,
        missing,
    } = picture;
    let Some(aspect) = pictures.aspect(file) else {
        // Where it cannot be drawn, its place is for what is told.
        text::small_note(ui, theme, Tone::Plain, missing);
        return;
    };
    let width = ui.available_width().min(most * aspect);
    let size = vec2(width, width / aspect);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
    let rect = Rect::from_min_size(rect.min, size);
    let scenery = Scenery {
        file,
        hidden,
        minute: place.minute,
        is_alive: true,
    };
    let people: Vec<(PersonIx, &Portrait)> = (place.people.iter())
        .filter_map(|person| Some((person.person, person.portrait.as_ref()?)))
        .collect();
    let there = stage::place_ui(ui, scenery, &people, rect, theme, pictures);
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter()
        .rect_stroke(rect, theme.corners(), edge, StrokeKind::Inside);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(words)));
    let spots = place.spots.iter().filter_map(|spot| {
        let part = pictures.element(file, &spot.element)?;
        Some((&spot.offer, stage::on_screen(part, rect)))
    });
    let people = there.iter().filter_map(|(who, at)| {
        let person = place.people.iter().find(|person| person.person == *who)?;
        Some((nearer(person), *at))
    });
    pointed_ui(ui, people.chain(spots).collect(), rect, theme, out);
}

/// What pointing at somebody does: sitting down with them, or where that cannot be, looking closer.
fn nearer(person: &Person) -> &Offer {
    let open = person
        .sit
        .as_ref()
        .filter(|sit| !matches!(sit.state, OfferState::Closed(_)));
    open.unwrap_or(&person.closer)
}

/// What can be pointed at in the picture: people and things. The largest come first, so that a small thing before a large one
/// can be reached.
fn pointed_ui(ui: &mut Ui, mut all: Vec<(&Offer, Rect)>, picture: Rect, theme: &Theme, out: &mut Vec<Intent>) {
    all.sort_by(|a, b| b.1.area().total_cmp(&a.1.area()));
    let responses: Vec<_> = all
        .iter()
        .map(|(offer, at)| {
            let is_open = !matches!(offer.state, OfferState::Closed(_));
            // What was looked at stays in front of whoever stands behind it: a second press does nothing, and sits down with nobody.
            let sense = Sense::click();
            let id = ui.id().with(("spot", &offer.wish));
            let response = ui.interact(at.expand(3.0).intersect(picture), id, sense);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_open, text::told(&offer.words)));
            if is_open {
                response.on_hover_cursor(CursorIcon::PointingHand)
            } else {
                response
            }
        })
        .collect();
    for ((offer, at), response) in all.iter().zip(&responses) {
        one_ui(ui, offer, *at, picture, response, theme);
        if response.clicked() && !matches!(offer.state, OfferState::Closed(_)) {
            out.push(offer.wish.clone().into());
        }
    }
}

fn one_ui(ui: &Ui, offer: &Offer, at: Rect, picture: Rect, response: &egui::Response, theme: &Theme) {
    let at = at.expand(3.0).intersect(picture);
    text::ring(ui, theme.focus, theme, response, at);
    if !(response.hovered() || response.has_focus()) {
        return;
    }
    for (width, ink) in [(5.0, theme.rail), (3.0, theme.on_dark)] {
        let stroke = Stroke::new(width, ink.0);
        ui.painter()
            .rect(at, theme.corners(), Color32::TRANSPARENT, stroke, StrokeKind::Outside);
    }
    let (anchor, align) = if at.top() - picture.top() > theme.body * 2.2 {
        (at.center_top() - vec2(0.0, 6.0), Align2::CENTER_BOTTOM)
    } else {
        (at.center_bottom() + vec2(0.0, 6.0), Align2::CENTER_TOP)
    };
    text::caption(ui, theme, anchor, align, picture, &offer.words);
}

/// Who is here, what can be looked at, where one can go, and what can be done, as lists.
fn lists_ui(ui: &mut Ui, place: &PlaceScreen, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    text::heading(ui, theme, &place.people_title);
    if let Some(nobody) = &place.nobody {
        text::quiet(ui, theme, &nobody.words);
    }
    for person in &place.people {
        ui.push_id(("person", person.person), |ui| {
            card(ui, theme, |ui| person_ui(ui, person, theme, pictures, out));
        });
    }
    if !place.spots.is_empty() {
        ui.add_space(theme.gap * 0.5);
        text::heading(ui, theme, &place.look);
        for (number, spot) in place.spots.iter().enumerate() {
            ui.push_id(("spot", number), |ui| listed_ui(ui, spot, theme, out));
        }
    }
    for (name, section) in [("go", &place.go), ("act", &place.act)] {
        if !section.is_empty() && !section.offers.is_empty() {
            ui.push_id(name, |ui| part_ui(ui, section, theme, out));
        }
    }
}

/// What can be done here, under a heading of the same size as the lists above it.
fn part_ui(ui: &mut Ui, section: &Section, theme: &Theme, out: &mut Vec<Intent>) {
    ui.add_space(theme.gap * 0.5);
    if let Some(heading) = &section.heading {
        text::heading(ui, theme, heading);
    }
    for note in &section.notes {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
    offers_ui(ui, theme, &section.offers, out);
}

/// Something that can be looked at; what one saw stands below it.
fn listed_ui(ui: &mut Ui, spot: &Spot, theme: &Theme, out: &mut Vec<Intent>) {
    if spot.seen.is_empty() {
        offers_ui(ui, theme, std::slice::from_ref(&spot.offer), out);
        return;
    }
    text::show(ui, theme, Face::Label, theme.quiet, &spot.offer.words);
    lines_ui(ui, theme, &spot.seen, out);
}

/// Somebody who is here. Their row opens what can be done besides.
fn person_ui(ui: &mut Ui, person: &Person, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let row = Row {
        words: &person.closer.words,
        below: person.badge.as_deref(),
        is_chosen: person.closer.is_chosen(),
        is_name: true,
        room: if person.portrait.is_some() { theme.em(4.5) } else { 0.0 },
        ..Row::default()
    };
    let (response, room) = text::row(ui, theme, row);
    if let Some(portrait) = &person.portrait {
        portrait_ui(ui, portrait, room, theme, pictures);
    }
    if response.clicked() {
        out.push(person.closer.wish.clone().into());
    }
    lines_ui(ui, theme, &person.first_sight, out);
    facts_ui(ui, theme, &person.setting);
    if let Some(sit) = &person.sit {
        out.extend(sit_as(sit, theme, ui).map(Intent::from));
    }
    if let Some(beside) = &person.beside {
        beside_ui(ui, beside, theme, out);
    }
}

/// Sitting down with somebody is the way on; why it cannot be now stands there in words.
fn sit_as(sit: &Offer, theme: &Theme, ui: &mut Ui) -> Option<Wish> {
    if let OfferState::Closed(why) = &sit.state {
        text::quiet(ui, theme, why);
        return None;
    }
    text::button(ui, theme, Press::Main, &sit.words)
        .clicked()
        .then(|| sit.wish.clone())
}
