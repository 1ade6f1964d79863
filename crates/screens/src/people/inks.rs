//! The colours of a person: skin, hair, cloth. Files hold real colours beside the names of these; here is what goes in.

use super::Shapes;
use std::fmt;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink(u8, u8, u8);

impl Ink {
    /// This colour with `percent` of another in it.
    const fn mix(self, other: Self, percent: u8) -> Self {
        Self(
            blend(self.0, other.0, percent),
            blend(self.1, other.1, percent),
            blend(self.2, other.2, percent),
        )
    }
}

/// One channel of a mixture. Never leaves the range of its two ends.
#[allow(clippy::cast_possible_truncation, reason = "a weighted mean of two bytes is a byte")]
const fn blend(a: u8, b: u8, percent: u8) -> u8 {
    let p = if percent > 100 { 100 } else { percent as u16 };
    ((a as u16 * (100 - p) + b as u16 * p) / 100) as u8
}

impl fmt::Display for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// One skin: itself, what lies in shade, what the light strikes, lines in it, cheeks, lips.
type Skin = [Ink; 6];

/// The first six are those that scenarios have always known, from light to dark; the others lie between and beyond.
const SKINS: [Skin; 10] = [
    skin(
        [243, 211, 189],
        [196, 136, 108],
        [255, 236, 216],
        [132, 76, 62],
        [226, 132, 112],
        [192, 108, 98],
    ),
    skin(
        [232, 189, 152],
        [182, 122, 88],
        [255, 226, 192],
        [118, 66, 48],
        [214, 118, 92],
        [178, 94, 82],
    ),
    skin(
        [211, 160, 119],
        [156, 101, 66],
        [246, 205, 162],
        [98, 54, 36],
        [196, 104, 76],
        [162, 86, 72],
    ),
    skin(
        [182, 124, 82],
        [124, 74, 45],
        [226, 172, 124],
        [76, 40, 26],
        [172, 84, 58],
        [144, 74, 62],
    ),
    skin(
        [143, 92, 62],
        [90, 52, 34],
        [194, 138, 100],
        [52, 27, 18],
        [152, 72, 52],
        [128, 66, 58],
    ),
    skin(
        [118, 78, 57],
        [70, 42, 31],
        [186, 134, 103],
        [38, 20, 15],
        [142, 70, 54],
        [138, 76, 70],
    ),
    skin(
        [94, 62, 48],
        [54, 33, 26],
        [164, 118, 94],
        [27, 15, 12],
        [124, 60, 48],
        [124, 68, 64],
    ),
    skin(
        [222, 174, 134],
        [170, 112, 76],
        [252, 216, 176],
        [108, 60, 42],
        [206, 112, 84],
        [172, 92, 80],
    ),
    skin(
        [197, 142, 98],
        [140, 87, 54],
        [238, 190, 142],
        [86, 47, 31],
        [184, 94, 66],
        [152, 78, 66],
    ),
    skin(
        [124, 80, 56],
        [74, 43, 29],
        [178, 126, 92],
        [42, 22, 15],
        [140, 66, 50],
        [124, 66, 60],
    ),
];
const HAIRS: [Ink; 6] = [
    Ink(38, 34, 35),
    Ink(58, 42, 35),
    Ink(92, 64, 46),
    Ink(124, 72, 46),
    Ink(172, 136, 86),
    Ink(30, 30, 38),
];
const CLOTHS: [Ink; 12] = [
    Ink(63, 122, 125),
    Ink(70, 96, 128),
    Ink(200, 146, 64),
    Ink(172, 90, 68),
    Ink(106, 134, 90),
    Ink(122, 86, 116),
    Ink(188, 166, 132),
    Ink(84, 94, 104),
    Ink(150, 66, 72),
    Ink(54, 66, 92),
    Ink(206, 178, 168),
    Ink(92, 76, 62),
];
const PALE: [Ink; 5] = [
    Ink(228, 220, 202),
    Ink(214, 222, 228),
    Ink(236, 228, 214),
    Ink(206, 198, 184),
    Ink(226, 208, 190),
];
const TROUSERS: [Ink; 6] = [
    Ink(57, 66, 78),
    Ink(48, 50, 56),
    Ink(78, 68, 57),
    Ink(62, 78, 106),
    Ink(92, 88, 80),
    Ink(58, 48, 50),
];
const SHOES: [Ink; 3] = [Ink(43, 39, 37), Ink(74, 52, 38), Ink(58, 62, 68)];
/// What is worn on duty: two cloths of offices, one of guards.
const UNIFORMS: [Ink; 3] = [Ink(72, 90, 118), Ink(134, 128, 98), Ink(58, 74, 78)];
const IRISES: [Ink; 4] = [Ink(74, 48, 32), Ink(58, 38, 28), Ink(96, 72, 44), Ink(98, 104, 94)];
const GREY: Ink = Ink(190, 189, 186);
const WHITE: Ink = Ink(250, 247, 240);
const DARK: Ink = Ink(24, 26, 32);

/// The dress that is worn on duty, and those that are light shirts and dark coats whatever their colour.
const UNIFORM: u8 = 6;
const MANAGER: u8 = 7;
const COAT: u8 = 12;

const fn skin(base: [u8; 3], shade: [u8; 3], light: [u8; 3], line: [u8; 3], blush: [u8; 3], lip: [u8; 3]) -> Skin {
    [ink(base), ink(shade), ink(light), ink(line), ink(blush), ink(lip)]
}

const fn ink([red, green, blue]: [u8; 3]) -> Ink {
    Ink(red, green, blue)
}

/// The item a number of a look stands for. Numbers wrap around.
pub(super) fn pick<T: Copy, const N: usize>(items: &[T; N], number: u8) -> T {
    items[usize::from(number) % N]
}

/// The colours of one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inks {
    skin: Skin,
    hair: Ink,
    brow: Ink,
    iris: Ink,
    cloth: Ink,
    pale: Ink,
    scarf: Ink,
    trousers: Ink,
    shoe: Ink,
}

impl Inks {
    pub(super) fn new(look: &Shapes, age: u8, dress: u8) -> Self {
        // Not everybody goes grey in the same year.
        let begins = 38 + (look.face.wrapping_mul(5) + look.nose % 5) % 16;
        let grey = age.saturating_sub(begins).saturating_mul(4).min(88);
        let own = pick(&HAIRS, look.hair_colour);
        let cloth = pick(&CLOTHS, look.colour);
        Self {
            skin: pick(&SKINS, look.skin),
            hair: own.mix(GREY, grey),
            brow: own.mix(GREY, grey / 2).mix(DARK, 22),
            // Light eyes are rare, and rarer in darker skins.
            iris: if matches!(look.skin % 10, 0 | 1) {
                pick(&IRISES, look.eyes)
            } else {
                pick(&IRISES, look.eyes % 2)
            },
            cloth: match dress {
                UNIFORM => pick(&UNIFORMS, look.colour),
                MANAGER => cloth.mix(WHITE, 62),
                COAT => cloth.mix(DARK, 34),
                _ => cloth,
            },
            pale: pick(&PALE, look.colour),
            scarf: pick(&CLOTHS, look.colour.wrapping_add(look.hair_colour).wrapping_add(3)),
            trousers: pick(&TROUSERS, look.colour.wrapping_add(look.face)),
            shoe: pick(&SHOES, look.colour.wrapping_add(look.nose)),
        }
    }

    /// The colour of a class of the drawings.
    pub(super) fn of(&self, class: &str) -> Option<Ink> {
        let [base, shade, light, line, blush, lip] = self.skin;
        Some(match class {
            "skin" => base,
            "skin-dim" => base.mix(shade, 36),
            "skin-shade" => shade,
            "skin-light" => light,
            "skin-line" => line,
            "blush" => blush,
            "lip" => lip,
            "lip-shade" => lip.mix(line, 34),
            "hair" => self.hair,
            "hair-light" => self.hair.mix(WHITE, 34),
            "hair-dark" => self.hair.mix(DARK, 30),
            "brow" => self.brow,
            "iris" => self.iris,
            "cloth" => self.cloth,
            "cloth-2" => self.pale,
            "scarf" => self.scarf,
            "trousers" => self.trousers,
            "shoe" => self.shoe,
            _ => return None,
        })
    }
}
