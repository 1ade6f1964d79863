//! How a person is drawn: what a face passes for, and what a body shows on its two channels. Gaze is drawn from one, hands,
//! shoulders and brows from the other; neither says what is true of anybody.

use super::{Pictures, Theme};
use crate::people::{Bearing, Cut, Shapes};
use crate::vocabulary::words::{Mood, Role};
use crate::vocabulary::{Ease, Gender, Strain};
use egui::{Rect, Ui, pos2, vec2};
use grounds_core::practice::talk::Band;
use grounds_core::session::view;
use grounds_core::talk::Bodies;
use grounds_desk::shown::Portrait;

/// Hair and headwear that are drawn on women, and on men; what could be anybody's is on both. Scarves are worn by some and
/// by no means by all.
const HAIR: [&[u8]; 2] = [
    &[3, 4, 5, 6, 13, 14, 19, 10, 11, 12, 2, 16, 15, 5, 4, 1],
    &[0, 1, 7, 8, 18, 2, 0, 1, 17, 20, 18, 7, 10, 12],
];
/// Skulls with softer jaws, and with stronger ones; the last four are on both.
const FACES: [&[u8]; 2] = [&[0, 2, 4, 8, 10, 3, 6, 11], &[1, 5, 7, 9, 3, 6, 11, 0]];
/// What is worn by whoever has no part that dresses people.
const CLOTHES: [&[u8]; 2] = [
    &[0, 1, 2, 5, 9, 10, 11, 12, 13, 15, 3, 14],
    &[0, 1, 2, 4, 8, 11, 13, 14, 12, 3, 5],
];
const BUILDS: [&[u8]; 2] = [&[0, 1, 2, 0, 3, 4], &[2, 3, 4, 1, 5, 3]];

/// The portrait of a person. In a square, the head and shoulders.
pub(super) fn portrait_ui(ui: &Ui, portrait: &Portrait, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let (look, bearing) = (
        shapes(&portrait.look, portrait.badge),
        bearing(portrait.bodies, portrait.mood),
    );
    let age = portrait.look.seems;
    let Some(texture) = pictures.person(ui.ctx(), &look, age, bearing, Cut::Head, at.width()) else {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
        return;
    };
    let share = (at.height() / at.width() / Cut::Head.height()).min(1.0);
    let part = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, share));
    egui::Image::new((texture, at.size()))
        .uv(part)
        .corner_radius(theme.corners())
        .paint_at(ui, at);
}

/// A person as a figure on a stage, to be drawn so wide.
pub(super) fn figure(
    ctx: &egui::Context,
    portrait: &Portrait,
    cut: Cut,
    is_shut: bool,
    width: f32,
    pictures: &mut Pictures,
) -> Option<egui::TextureId> {
    let bearing = Bearing {
        shut: is_shut,
        ..bearing(portrait.bodies, portrait.mood)
    };
    pictures.person(
        ctx,
        &shapes(&portrait.look, portrait.badge),
        portrait.look.seems,
        bearing,
        cut,
        width,
    )
}

/// Somebody of whom nothing is known, to be drawn in one dark colour.
pub(super) fn stranger(
    ctx: &egui::Context,
    number: usize,
    cut: Cut,
    width: f32,
    pictures: &mut Pictures,
) -> Option<egui::TextureId> {
    let gender = if number.is_multiple_of(2) {
        Gender::Woman
    } else {
        Gender::Man
    };
    let look = view::Look {
        parts: None,
        made_from: 0x5eed + number as u64,
        seems: 30,
        gender,
    };
    pictures.person(ctx, &shapes(&look, None), look.seems, bearing(None, None), cut, width)
}

/// The photograph of a person, as passports have one: a face that shows nothing, whatever the body shows now.
pub(super) fn photograph_ui(ui: &Ui, portrait: &Portrait, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let still = Portrait {
        bodies: None,
        mood: None,
        ..*portrait
    };
    portrait_ui(ui, &still, at, theme, pictures);
}

/// The size of a whole portrait so wide.
pub(super) fn whole(width: f32) -> egui::Vec2 {
    vec2(width, width * Cut::Head.height())
}

/// The shapes and colours that an author chose, or those that belong to the name. What authors have no number for always
/// comes from the name, so that two people of the same numbers are still two people. Whoever is on the official's side, and
/// whom no author has dressed, wears what is worn on duty; nobody else's clothes tell a part.
fn shapes(look: &view::Look, badge: Option<Role>) -> Shapes {
    let own = made(look);
    let made = Shapes {
        clothes: match badge {
            Some(Role::Colleague) => UNIFORM,
            Some(Role::Interpreter) => LANYARD,
            _ => own.clothes,
        },
        ..own
    };
    let Some(([skin, hair, hair_colour, clothes, colour, face], glasses)) = look.parts else {
        return made;
    };
    let own = Shapes {
        skin,
        hair,
        hair_colour,
        clothes,
        colour,
        face: face + 4 * (made.face % 3),
        glasses,
        ..made
    };
    // Authors mean short hair with a beard by this.
    match hair {
        BEARDED => Shapes { beard: 2, ..own },
        _ => own,
    }
}

/// The hair that has always come with a beard.
const BEARDED: u8 = 7;
/// What colleagues wear, and those who interpret.
const UNIFORM: u8 = 6;
const LANYARD: u8 = 7;

/// Somebody whom only the name describes.
fn made(look: &view::Look) -> Shapes {
    let mut rest = look.made_from;
    let mut below = |most: usize| {
        let most = most.max(1) as u64;
        let part = rest % most;
        rest = (rest / most).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (rest >> 7);
        u8::try_from(part).unwrap_or(0)
    };
    let is_man = look.gender == Gender::Man;
    let mut of = |lists: &[&[u8]; 2]| {
        let [hers, his] = lists;
        let list = if is_man { his } else { hers };
        list.get(usize::from(below(list.len()))).copied().unwrap_or(0)
    };
    let (hair, face, clothes, build) = (of(&HAIR), of(&FACES), of(&CLOTHES), of(&BUILDS));
    let skin = below(10);
    // Some of those who pass for fifty have lost their hair.
    let is_bald = is_man && look.seems >= 48 && below(3) == 0;
    let mark = if is_man { below(2) * 4 } else { below(5) };
    Shapes {
        skin,
        hair: if is_bald { 9 } else { hair },
        // Light hair belongs to light skins.
        hair_colour: if skin < 2 { below(5) } else { below(2) },
        clothes,
        colour: below(12),
        face,
        glasses: below(6) == 0,
        build,
        eyes: below(8),
        nose: below(10),
        mouth: below(6),
        brows: below(7),
        beard: if is_man { below(9).saturating_sub(3) } else { 0 },
        mark,
    }
}

/// What is drawn of what a body shows. Of somebody one does not sit with, a face that looks back.
const fn bearing(bodies: Option<Bodies>, mood: Option<Mood>) -> Bearing {
    let Some(Bodies { gaze, hands }) = bodies else {
        return Bearing::of(Ease::Guarded, Strain::Calm);
    };
    let ease = match gaze {
        Band::Low => Ease::Closed,
        Band::Middle => Ease::Guarded,
        Band::High | Band::Top => Ease::Open,
    };
    let strain = match hands {
        Band::Low => Strain::Calm,
        Band::Middle => Strain::Uneasy,
        Band::High | Band::Top => Strain::Upset,
    };
    Bearing {
        mood,
        ..Bearing::of(ease, strain)
    }
}
