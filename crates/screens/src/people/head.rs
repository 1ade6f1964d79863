//! The head of a figure: skull, features, hair, and what years and moods do to them.

use super::figure::{BEARDS, BROWS, EYES, FACES, Figure, MIDDLE, MOUTHS, NOSES, put};
use super::inks::pick;
use super::parts::Parts;
use std::fmt::Write as _;

/// The height of the eyes, and where a head turns on its neck.
const EYE_LINE: f32 = 214.0;
const NECK: f32 = 330.0;
/// How far each skull's chin lies below the first one's, and each nose ends below the first one: mouths follow.
const CHINS: [f32; 12] = [0.0, -2.0, 4.0, 2.0, -6.0, 8.0, 8.0, -6.0, 2.0, 4.0, -8.0, 10.0];
const NOSE_ENDS: [f32; 10] = [0.0, 0.0, 3.0, 1.0, -4.0, 5.0, 3.0, -2.0, 1.0, 4.0];
/// Hair that covers where earrings would be, and headwear under which nothing of it is seen.
const COVERS: [u8; 3] = [6, 12, 16];

impl Figure {
    /// Where the head sits on the body. The young have larger heads for their shoulders.
    pub(super) fn head_place(&self) -> String {
        let p = &self.pose;
        let size = if self.age < 18 { 1.09 } else { 1.05 };
        let (x, y) = (p.turn * 0.7, self.build.sink + p.drop - p.rise * 0.35);
        format!(
            "translate({:.1} {:.1}) rotate({:.1} {MIDDLE} {NECK}) scale({size})",
            x + MIDDLE * (1.0 - size),
            y + NECK * (1.0 - size),
            p.tilt
        )
    }

    pub(super) fn head(&self, out: &mut String) {
        self.moved(&self.head_place(), out, |s, out| {
            let face = s.look.face % FACES;
            s.part(&format!("skull-{face}"), out);
            s.moved(&s.aside(1.0, 0.0), out, |s, out| s.part("sockets", out));
            s.part(&format!("shade-{face}"), out);
            s.features(face, out);
            s.beard(face, out);
            s.part(&format!("hair-{}", s.hair), out);
            s.worn(out);
        });
    }

    /// Features go aside in a turned head and down in a lowered one; what stands out goes further.
    fn aside(&self, share: f32, down: f32) -> String {
        let (x, y) = (self.pose.turn * share, self.pose.nod * share + down);
        format!("translate({x:.1} {y:.1})")
    }

    /// How far this face's mouth lies below the first one's.
    fn mouth_down(&self, face: u8) -> f32 {
        pick(&CHINS, face) * 0.45 + pick(&NOSE_ENDS, self.look.nose) * 0.55
    }

    fn features(&self, face: u8, out: &mut String) {
        let (p, down) = (self.pose, self.mouth_down(face));
        self.moved(&self.aside(0.9, 0.0), out, |s, out| s.years(out));
        if p.warm {
            self.moved(&self.aside(1.0, 0.0), out, |s, out| s.part("warmth", out));
        }
        self.eyes(out);
        self.moved(&self.aside(1.4, 0.0), out, |s, out| {
            s.part(&format!("nose-{}", s.look.nose % NOSES), out);
        });
        self.moved(&self.aside(1.0, down), out, |s, out| {
            s.part(&format!("mouth-{}-{}", s.look.mouth % MOUTHS, p.mouth), out);
        });
        self.moved(&self.aside(1.0, 0.0), out, |s, out| {
            s.part(p.crease.unwrap_or_default(), out);
            s.brow("left", -34.0, (p.worry, p.lift.0), out);
            s.brow("right", 34.0, (-p.worry, p.lift.1), out);
        });
    }

    fn brow(&self, side: &str, x: f32, (turn, lift): (f32, f32), out: &mut String) {
        // The inner end goes up, and the outer one stays.
        let how = format!(
            "translate(0 {:.1}) rotate({:.1} {:.0} {:.0})",
            -lift,
            -turn,
            MIDDLE + x * 1.4,
            EYE_LINE - 26.0
        );
        self.moved(&how, out, |s, out| {
            s.part(&format!("brow-{}-{side}", s.look.brows % BROWS), out);
        });
    }

    fn eyes(&self, out: &mut String) {
        let (p, eye) = (self.pose, self.look.eyes % EYES);
        let wide = p.wide * if self.age < 18 { 1.06 } else { 1.0 };
        let how = format!(
            "translate({:.1} {:.1}) scale(1 {wide:.3})",
            p.turn,
            p.nod + EYE_LINE * (1.0 - wide)
        );
        self.moved(&how, out, |s, out| {
            s.part(&format!("eyes-{eye}-white"), out);
            let clip = format!("eye-{eye}");
            if Parts::get().has_shared(&clip) {
                put!(out, r#"<g clip-path="url(#{clip})">"#);
                s.moved(&format!("translate({:.1} {:.1})", p.gaze.0, p.gaze.1), out, |s, out| {
                    s.part("iris", out);
                });
                out.push_str("</g>");
            }
            let lids = if s.shut {
                "shut"
            } else if p.low {
                "low"
            } else {
                "lids"
            };
            s.part(&format!("eyes-{eye}-{lids}"), out);
        });
    }

    /// What years have written, and what somebody was born with.
    fn years(&self, out: &mut String) {
        let lines = match self.age {
            0..30 => None,
            30..44 => Some("age-1"),
            44..58 => Some("age-2"),
            _ => Some("age-3"),
        };
        self.part(lines.unwrap_or_default(), out);
        if self.age > 66 {
            self.part("age-spots", out);
        }
        match self.look.mark % 7 {
            3 => self.part("freckles", out),
            4 => self.part("mole", out),
            6 => self.part("swelling", out),
            _ => {}
        }
    }

    /// A beard; nobody under twenty has one.
    fn beard(&self, face: u8, out: &mut String) {
        let Some(beard) = (self.look.beard % BEARDS).checked_sub(1).filter(|_| self.age >= 20) else {
            return;
        };
        let place = self.aside(1.0, self.mouth_down(face));
        // All but the full one end where the face does.
        let clip = format!("face-{face}");
        if beard < 4 && Parts::get().has_shared(&clip) {
            put!(out, r#"<g clip-path="url(#{clip})">"#);
            self.moved(&place, out, |s, out| s.part(&format!("beard-{beard}"), out));
            out.push_str("</g>");
        } else {
            self.moved(&place, out, |s, out| s.part(&format!("beard-{beard}"), out));
        }
    }

    /// Glasses and earrings.
    fn worn(&self, out: &mut String) {
        let ear = match self.look.mark % 7 {
            1 => "ear-studs",
            2 => "ear-drops",
            _ => "",
        };
        if !COVERS.contains(&self.hair) {
            self.part(ear, out);
        }
        if self.look.glasses {
            self.moved(&self.aside(1.1, 0.0), out, |s, out| {
                s.part(&format!("glasses-{}", s.look.nose % 2), out);
            });
        }
    }
}
