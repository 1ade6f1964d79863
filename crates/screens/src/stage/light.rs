//! The light of an hour: what everything in a picture is multiplied with. Rooms have lamps, so the hour is only felt in them;
//! under the sky it is seen. It costs nothing: pictures are tinted as they are laid on the screen.

use egui::Color32;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// What the light is at some hours under the sky; between them it changes evenly.
const SKY: [(u16, [u8; 3]); 9] = [
    (0, [132, 146, 188]),
    (5 * 60, [148, 154, 190]),
    (6 * 60 + 30, [250, 218, 200]),
    (9 * 60, [255, 248, 238]),
    (12 * 60, [255, 255, 255]),
    (16 * 60, [255, 246, 230]),
    (18 * 60, [250, 208, 170]),
    (19 * 60 + 30, [170, 164, 196]),
    (22 * 60, [132, 146, 188]),
];
/// How much of it is felt in a room, in parts of a hundred.
const INDOORS: u16 = 28;

/// The light at a minute of the day.
#[must_use]
pub(super) fn light(minute: u16, is_outside: bool) -> Color32 {
    let sky = sky(minute % DAY);
    let share = if is_outside { 100 } else { INDOORS };
    let [r, g, b] = sky.map(|channel| mix(255, channel, share, 100));
    Color32::from_rgb(r, g, b)
}

fn sky(minute: u16) -> [u8; 3] {
    let after = SKY.iter().position(|(at, _)| *at > minute).unwrap_or(SKY.len());
    let (from, before) = SKY[after - 1];
    let (to, next) = SKY.get(after).copied().unwrap_or((DAY, SKY[0].1));
    std::array::from_fn(|channel| mix(before[channel], next[channel], minute - from, to - from))
}

/// Between two channels, so many parts of a whole on the way.
fn mix(a: u8, b: u8, part: u16, whole: u16) -> u8 {
    let (a, b, part, whole) = (u32::from(a), u32::from(b), u32::from(part), u32::from(whole.max(1)));
    u8::try_from((a * (whole - part.min(whole)) + b * part.min(whole)) / whole).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brightness(ink: Color32) -> u32 {
        ink.to_array()[..3].iter().map(|&c| u32::from(c)).sum()
    }

    /// If this fails, the light jumps while somebody looks, a night is as bright as noon, or a room is too dark to read in.
    #[test]
    fn the_light_follows_the_hour_without_a_jump() {
        for minute in 0..DAY {
            for is_outside in [false, true] {
                let (now, next) = (light(minute, is_outside), light((minute + 1) % DAY, is_outside));
                let step = now
                    .to_array()
                    .iter()
                    .zip(next.to_array())
                    .map(|(a, b)| a.abs_diff(b))
                    .max();
                assert!(step <= Some(2), "{minute}: {now:?} {next:?}");
            }
            assert!(brightness(light(minute, false)) > 600, "{minute} indoors");
            assert!(brightness(light(minute, true)) > 400, "{minute} outdoors");
        }
        assert_eq!(light(12 * 60, true), Color32::WHITE);
        assert!(brightness(light(23 * 60, true)) < brightness(light(18 * 60, true)));
        assert!(brightness(light(18 * 60, true)) < brightness(light(12 * 60, true)));
    }
}
