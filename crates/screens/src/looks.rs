//! How a person is drawn: what a face passes for, and what a body shows on its two channels. Gaze is drawn from one, hands,
//! shoulders and brows from the other; neither says what is true of anybody.

use super::{Pictures, Theme};
use crate::portrait::{Mood, Shapes};
use crate::vocabulary::{Ease, Gender, Strain};
use egui::{Rect, Ui, pos2, vec2};
use grounds_core::practice::talk::Band;
use grounds_core::session::view;
use grounds_core::talk::Bodies;
use grounds_desk::shown::Portrait;

/// The height of a portrait in parts of its width.
pub(super) const PORTRAIT_HEIGHT: f32 = 1.2;

/// Shapes of hair that are drawn on women, and on men; the scarf and the parted hair, which could be anybody's, on both.
const HAIR: [&[u8]; 2] = [&[2, 3, 4, 5, 6, 1], &[0, 1, 2, 7]];

/// The portrait of a person. In a square, the head and shoulders.
pub(super) fn portrait_ui(ui: &Ui, portrait: &Portrait, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let (look, mood) = (shapes(&portrait.look), mood(portrait.bodies));
    let Some(texture) = pictures.portrait(ui.ctx(), &look, portrait.look.seems, mood, at.width()) else {
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

/// The photograph of a person, as passports have one: a face that shows nothing, whatever the body shows now.
pub(super) fn photograph_ui(ui: &Ui, portrait: &Portrait, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let still = Portrait {
        bodies: None,
        ..*portrait
    };
    portrait_ui(ui, &still, at, theme, pictures);
}

/// The size of a whole portrait so wide.
pub(super) fn whole(width: f32) -> egui::Vec2 {
    vec2(width, width * PORTRAIT_HEIGHT)
}

/// The shapes and colours that an author chose, or those that belong to the name.
fn shapes(look: &view::Look) -> Shapes {
    if let Some(([skin, hair, hair_colour, clothes, colour, face], glasses)) = look.parts {
        return Shapes {
            skin,
            hair,
            hair_colour,
            clothes,
            colour,
            face,
            glasses,
        };
    }
    let mut rest = look.made_from;
    let mut below = |most: u64| {
        let part = rest % most;
        rest = (rest / most).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (rest >> 7);
        u8::try_from(part).unwrap_or(0)
    };
    let hairs = HAIR[usize::from(look.gender == Gender::Man)];
    let hair = below(hairs.len() as u64);
    Shapes {
        skin: below(6),
        hair: hairs.get(usize::from(hair)).copied().unwrap_or(1),
        hair_colour: below(3),
        clothes: below(6),
        colour: below(8),
        face: below(4),
        glasses: below(5) == 0,
    }
}

/// What is drawn of what a body shows. Of somebody one does not sit with, a face that looks back.
const fn mood(bodies: Option<Bodies>) -> Mood {
    let Some(Bodies { gaze, hands }) = bodies else {
        return Mood {
            ease: Ease::Guarded,
            strain: Strain::Calm,
        };
    };
    Mood {
        ease: match gaze {
            Band::Low => Ease::Closed,
            Band::Middle => Ease::Guarded,
            Band::High | Band::Top => Ease::Open,
        },
        strain: match hands {
            Band::Low => Strain::Calm,
            Band::Middle => Strain::Uneasy,
            Band::High | Band::Top => Strain::Upset,
        },
    }
}
