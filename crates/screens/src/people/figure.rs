//! Puts the drawn parts of a person together, and moves them.

use super::bearing::Pose;
use super::inks::{Inks, pick};
use super::parts::Parts;
use super::{Bearing, Cut, Shapes};
use std::fmt::Write as _;

/// Appends to the picture. Writing to a `String` cannot fail.
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{ let _ = write!($out, $($text)*); }};
}
pub(super) use put;

/// How many of each were drawn.
pub(super) const HAIRS: u8 = 21;
pub(super) const DRESSES: u8 = 16;
pub(super) const FACES: u8 = 12;
pub(super) const EYES: u8 = 8;
pub(super) const NOSES: u8 = 10;
pub(super) const MOUTHS: u8 = 6;
pub(super) const BROWS: u8 = 7;
pub(super) const BEARDS: u8 = 6;

/// The middle of a figure.
pub(super) const MIDDLE: f32 = 400.0;

/// A build: which of the three drawn bodies, how much wider, and how far the head sinks between the shoulders.
#[derive(Clone, Copy, Debug)]
pub(super) struct Build {
    body: u8,
    wide: f32,
    pub(super) sink: f32,
}

const BUILDS: [Build; 6] = [
    build(0, 0.95, -2.0),
    build(0, 1.04, 8.0),
    build(1, 0.97, 2.0),
    build(1, 1.05, 10.0),
    build(2, 0.97, 6.0),
    build(2, 1.05, 14.0),
];
/// Half the width of the drawn bodies at the shoulder. Clothes are drawn for the second.
const SHOULDERS: [f32; 3] = [170.0, 190.0, 214.0];
/// How far the hand of crossed arms lies from where the second body has it.
const CROSSED: [f32; 3] = [-22.0, 0.0, 12.0];

const fn build(body: u8, wide: f32, sink: f32) -> Build {
    Build { body, wide, sink }
}

/// What is worn below, for each dress, when somebody stands.
const LEGS: [&str; DRESSES as usize] = [
    "trousers", "trousers", "trousers", "trousers", "trousers", "skirt", "trousers", "trousers", "trousers", "skirt",
    "skirt", "trousers", "trousers", "trousers", "trousers", "sarong",
];
/// Dresses that leave the forearms bare.
const SHORT: [u8; 3] = [11, 14, 15];

/// Everything that is known of somebody before drawing.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) look: Shapes,
    pub(super) age: u8,
    pub(super) shut: bool,
    pub(super) pose: Pose,
    inks: Inks,
    pub(super) build: Build,
    pub(super) hair: u8,
    dress: u8,
}

impl Figure {
    pub(super) fn new(look: &Shapes, age: u8, bearing: Bearing) -> Self {
        let dress = look.clothes % DRESSES;
        Self {
            look: *look,
            age,
            shut: bearing.shut,
            pose: Pose::new(bearing),
            inks: Inks::new(look, age, dress),
            build: pick(&BUILDS, look.build),
            hair: look.hair % HAIRS,
            dress,
        }
    }

    /// The picture.
    pub(super) fn svg(&self, cut: Cut) -> String {
        let mut body = String::with_capacity(64 * 1024);
        let (width, height, view) = match cut {
            Cut::Half => (800, 900, "0 0 800 900"),
            Cut::Head => (400, 480, "190 4 420 504"),
            Cut::Standing => (300, 760, "70 20 660 1672"),
        };
        match cut {
            Cut::Half => self.seated(true, &mut body),
            Cut::Head => {
                self.part("backdrop", &mut body);
                self.seated(false, &mut body);
            }
            Cut::Standing => self.standing(&mut body),
        }
        let mut out = String::with_capacity(body.len() + 4096);
        put!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{view}" stroke-linecap="round" stroke-linejoin="round"><defs>"#
        );
        Parts::get().put_shared(&body, &|class| self.inks.of(class), &mut out);
        put!(out, "</defs>{body}</svg>");
        out
    }

    pub(super) fn part(&self, id: &str, out: &mut String) {
        Parts::get().put(id, &|class| self.inks.of(class), out);
    }

    /// Something moved.
    pub(super) fn moved(&self, how: &str, out: &mut String, draw: impl FnOnce(&Self, &mut String)) {
        put!(out, r#"<g transform="{how}">"#);
        draw(self, out);
        out.push_str("</g>");
    }

    /// From the table up. Hands on the table are left out where the picture ends above them.
    fn seated(&self, to_table: bool, out: &mut String) {
        let arms = self.pose.arms;
        self.behind(out);
        self.trunk(out, |s, out| {
            s.body("", out);
            s.seated_arms(arms, to_table, out);
        });
        self.head(out);
        // A hand that is raised to the neck is before everything.
        if arms == "neck" {
            self.trunk(out, |s, out| {
                s.part(&format!("arms-neck-{}-over", s.sleeves()), out);
                s.part("hands-neck-over", out);
            });
        }
    }

    /// The whole person.
    fn standing(&self, out: &mut String) {
        let body = self.build.body;
        self.behind(out);
        self.moved(&self.widened(1.0), out, |s, out| {
            s.part(&format!("legs-{}-{body}", pick(&LEGS, s.dress)), out);
        });
        let is_held = matches!(self.pose.arms, "held" | "closed");
        self.trunk(out, |s, out| {
            s.body("-standing", out);
            let side = s.shoulder() - pick(&SHOULDERS, 1);
            if is_held {
                s.part(&format!("arms-front-{}", s.sleeves()), out);
                s.part("hands-front", out);
            } else {
                s.moved(&format!("translate({:.0} 0)", -side), out, |s, out| {
                    s.part("hands-hang-left", out);
                });
                s.moved(&format!("translate({side:.0} 0)"), out, |s, out| {
                    s.part("hands-hang-right", out);
                });
                s.part(&format!("arms-hang-{}", s.sleeves()), out);
            }
            s.dressed("-over", out);
        });
        self.head(out);
    }

    /// What lies behind the body.
    fn behind(&self, out: &mut String) {
        self.moved(&self.head_place(), out, |s, out| {
            s.part(&format!("hair-{}-behind", s.hair), out);
        });
        self.moved(&self.widened(0.0), out, |s, out| s.dressed("-behind", out));
    }

    /// Neck and body, and what is worn on them.
    fn body(&self, posture: &str, out: &mut String) {
        let body = self.build.body;
        self.part(&format!("neck-{body}"), out);
        self.part(&format!("torso-{body}{posture}"), out);
        self.dressed("", out);
        self.part(&format!("neck-{body}-shade"), out);
        if self.look.mark % 7 == 5 {
            self.part("prop-strap", out);
        }
    }

    /// Something that widens and rises with the shoulders.
    fn trunk(&self, out: &mut String, draw: impl FnOnce(&Self, &mut String)) {
        self.moved(&self.widened(0.0), out, draw);
    }

    /// The width of this build, and shoulders as high as the mood has them, about the seat.
    fn widened(&self, still: f32) -> String {
        let tall = 1.0 + self.pose.rise * (1.0 - still) / 500.0;
        let Build { wide, .. } = self.build;
        format!(
            "translate({:.1} {:.1}) scale({wide:.3} {tall:.4})",
            MIDDLE * (1.0 - wide),
            840.0 * (1.0 - tall)
        )
    }

    fn shoulder(&self) -> f32 {
        pick(&SHOULDERS, self.build.body)
    }

    /// Which sleeves, of which body.
    fn sleeves(&self) -> String {
        let length = if SHORT.contains(&self.dress) { "short" } else { "long" };
        format!("{length}-{}", self.build.body)
    }

    /// A layer of the clothes, in the width of this body.
    fn dressed(&self, layer: &str, out: &mut String) {
        let wide = self.shoulder() / pick(&SHOULDERS, 1);
        let how = format!("translate({:.1} 0) scale({wide:.3} 1)", MIDDLE * (1.0 - wide));
        self.moved(&how, out, |s, out| s.part(&format!("dress-{}{layer}", s.dress), out));
    }

    fn seated_arms(&self, arms: &str, to_table: bool, out: &mut String) {
        if to_table && arms != "closed" {
            self.part("arms-shadow", out);
        }
        let (sleeves, hands) = (format!("arms-{arms}-{}", self.sleeves()), format!("hands-{arms}"));
        if !to_table {
            self.part(&sleeves, out);
        } else if matches!(arms, "open" | "neck") {
            self.part(&hands, out);
            self.part(&sleeves, out);
        } else {
            let aside = if arms == "closed" {
                pick(&CROSSED, self.build.body)
            } else {
                0.0
            };
            self.part(&sleeves, out);
            self.moved(&format!("translate({aside:.0} 0)"), out, |s, out| s.part(&hands, out));
        }
        self.dressed("-over", out);
    }
}
