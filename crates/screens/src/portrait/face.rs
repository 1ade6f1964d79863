//! The head: its outline, eyes, brows, nose and mouth, the lines of age, and glasses.

use super::{DARK, EYES, Ink, Sitter, Strain, WHITE, fill, line, pick, put};
use std::fmt::Write as _;

/// Half the width at the cheeks, half the width of the jaw, and where the chin ends, for each shape of face.
const SHAPES: [(f32, f32, f32); 4] = [
    (62.0, 50.0, 90.0),
    (66.0, 58.0, 85.0),
    (63.0, 61.0, 91.0),
    (58.0, 45.0, 95.0),
];

/// How strong brows are and how thin lips, for each shape of face.
pub(super) const STRONG: [f32; 4] = [0.2, 0.5, 1.0, 0.0];

/// Youngest and oldest age drawn without a mark of either.
const YOUNG: u8 = 22;
const AGED: u8 = 45;

/// Cheek, jaw and chin of this person; the young have softer, shorter chins.
pub(super) fn frame(s: &Sitter) -> (f32, f32, f32) {
    let (cheek, jaw, chin) = pick(&SHAPES, s.shape);
    if s.age < YOUNG {
        (cheek + 1.0, jaw - 2.0, chin - 5.0)
    } else {
        (cheek, jaw, chin)
    }
}

/// The outline of a face, its middle between the eyes.
pub(super) fn outline(s: &Sitter) -> String {
    let (cheek, jaw, chin) = frame(s);
    let (bend, corner, near) = (jaw + 6.0, jaw * 0.8, jaw * 0.46);
    let (high, low) = (chin - 28.0, chin - 7.0);
    format!(
        "M-{cheek:.1} -8C-{cheek:.1} -62 -40 -86 0 -86C40 -86 {cheek:.1} -62 {cheek:.1} -8\
         C{cheek:.1} 26 {bend:.1} 46 {corner:.1} {high:.1}C{near:.1} {low:.1} 18 {chin:.1} 0 {chin:.1}\
         C-18 {chin:.1} -{near:.1} {low:.1} -{corner:.1} {high:.1}C-{bend:.1} 46 -{cheek:.1} 26 -{cheek:.1} -8Z"
    )
}

/// The opening of an eye whose outer corner is on the right; the other one is mirrored.
pub(super) fn eye_outline(s: &Sitter) -> String {
    let (h, low) = (s.pose.lid, if s.mood.strain == Strain::Upset { 6.0 } else { 7.5 });
    format!(
        "M-16 2C-9 {:.1} 8 {:.1} 17 -1C10 {:.1} -8 {:.1} -16 2Z",
        -h,
        -h * 1.1,
        low + 1.0,
        low + 2.5
    )
}

/// The whole head but the hair.
pub(super) fn head(s: &Sitter, out: &mut String) {
    ears(s, out);
    fill(&outline(s), s.skin.base, out);
    shading(s, out);
    let (_, _, chin) = frame(s);
    let (x, y) = (s.pose.turn * 9.0, s.pose.nod.min(chin - 76.0));
    put!(out, r#"<g transform="translate({x:.1} {y:.1})">"#);
    if s.age > AGED {
        lines_of_age(s, out);
    }
    for side in [-1.0, 1.0] {
        eye(s, side, out);
        brow(s, side, out);
    }
    furrow(s, out);
    nose(s, out);
    mouth(s, out);
    if s.glasses {
        glasses(s, out);
    }
    put!(out, "</g>");
}

fn ears(s: &Sitter, out: &mut String) {
    let (w, ..) = frame(s);
    for (side, x) in [(-1.0, -w - s.pose.turn * 2.0), (1.0, w - s.pose.turn * 6.0)] {
        put!(
            out,
            r#"<ellipse cx="{x:.1}" cy="10" rx="11" ry="19" fill="{}"/>"#,
            s.skin.base.mix(s.skin.shade, 35)
        );
        line(
            &format!("M{:.1} 0q{:.1} 2 {:.1} 18", x + side * 3.0, side * 5.0, side * 1.0),
            s.skin.shade,
            3.0,
            0.6,
            out,
        );
    }
}

/// Soft light from the left, warm cheeks.
fn shading(s: &Sitter, out: &mut String) {
    let x = s.pose.turn * 9.0;
    put!(out, r#"<g clip-path="url(#face)">"#);
    put!(
        out,
        r#"<path d="M90 -100V110H-20Q44 92 48 30Q54 -40 34 -100Z" fill="{}" opacity="0.22"/>"#,
        s.skin.shade
    );
    put!(
        out,
        r#"<path d="M-90 -100H90V-38Q0 -62 -90 -38Z" fill="{}" opacity="0.1"/>"#,
        s.skin.shade
    );
    for side in [-1.0, 1.0] {
        put!(
            out,
            r#"<circle cx="{:.1}" cy="36" r="25" fill="url(#blush)"/>"#,
            x + side * 36.0
        );
    }
    put!(out, "</g>");
}

/// How far an eye is from the middle of the face. The one turned away looks nearer.
fn eye_x(s: &Sitter, side: f32) -> f32 {
    side * 27.5 - s.pose.turn * side.max(0.0) * 2.5
}

/// One eye, from lid to lower lid.
fn eye(s: &Sitter, side: f32, out: &mut String) {
    let scale = if s.age < YOUNG { 1.08 } else { 1.0 };
    let (h, shade) = (s.pose.lid, s.skin.shade);
    let (x, mirrored) = (eye_x(s, side), side * scale);
    put!(
        out,
        r#"<g transform="translate({x:.1} 0) scale({mirrored:.2} {scale:.2})">"#
    );
    let lid = format!("M-17 2C-9 -14 9 -15 18 -2C9 {:.1} -9 {:.1} -17 2Z", -h, -h);
    put!(out, r#"<path d="{lid}" fill="{shade}" opacity="0.32"/>"#);
    eyeball(s, side, out);
    let lashes = format!("M-16 2C-9 {:.1} 8 {:.1} 18 -2", -h, -h * 1.1);
    line(&lashes, DARK.mix(shade, 20), 3.6, 1.0, out);
    line("M-12 -6C-6 -15 9 -16 17 -7", shade, 2.0, 0.7, out);
    lower_lid(s, out);
    put!(out, "</g>");
}

/// What shows between the lids. The light in both eyes comes from the same side.
fn eyeball(s: &Sitter, side: f32, out: &mut String) {
    let (gx, gy) = s.pose.gaze;
    let (x, y, shadow) = (gx * side, gy - 1.0, 2.0 - s.pose.lid * 0.8);
    put!(
        out,
        r#"<g clip-path="url(#eye)"><rect x="-20" y="-16" width="40" height="32" fill="{WHITE}"/>"#
    );
    put!(out, r#"<circle cx="{x:.1}" cy="{y:.1}" r="8.6" fill="{}"/>"#, s.iris());
    put!(out, r#"<circle cx="{x:.1}" cy="{y:.1}" r="4.3" fill="{DARK}"/>"#);
    put!(
        out,
        r#"<circle cx="{:.1}" cy="{:.1}" r="2.2" fill="{WHITE}"/>"#,
        (gx - 2.6) * side,
        y - 3.2
    );
    put!(
        out,
        r#"<path d="M-18 -18H20V-3Q0 {shadow:.1} -18 2Z" fill="{DARK}" opacity="0.16"/></g>"#
    );
}

/// The line under an eye: deeper with strain and with age.
fn lower_lid(s: &Sitter, out: &mut String) {
    let depth = match s.mood.strain {
        Strain::Calm => 0.3,
        Strain::Uneasy => 0.45,
        Strain::Upset => 0.75,
    };
    line("M-12 9Q2 14 13 7", s.skin.shade, 2.0, depth, out);
    if s.age > AGED {
        line(
            "M-11 14Q1 20 12 13M21 -3L28 -6M21 2L29 3M20 6L26 10",
            s.skin.shade,
            1.8,
            0.65,
            out,
        );
    }
}

fn brow(s: &Sitter, side: f32, out: &mut String) {
    let lift = s.pose.brow;
    let weight = if s.age < YOUNG { 4.6 } else { 5.4 };
    let (x, y) = (eye_x(s, side), -22.0 - s.pose.lid * 0.1);
    let inner = -16.0 - lift.max(0.0) * 0.25;
    let (top, under) = (-lift, weight + STRONG[usize::from(s.shape)] * 1.8 - lift);
    let (arch, hollow, outer) = (-7.0 - lift * 0.2, -1.5 - lift * 0.2, 1.0 + lift * 0.32);
    let d = format!("M{inner:.1} {top:.1}Q2 {arch:.1} 21 {outer:.1}Q4 {hollow:.1} {inner:.1} {under:.1}Z");
    put!(out, r#"<g transform="translate({x:.1} {y:.1}) scale({side} 1)">"#);
    fill(&d, s.brow_ink(), out);
    line(&d, s.brow_ink(), 1.6, 1.0, out);
    put!(out, "</g>");
}

/// Between the brows and over them, when somebody is upset.
fn furrow(s: &Sitter, out: &mut String) {
    let (d, depth) = match s.mood.strain {
        Strain::Calm => return,
        Strain::Uneasy => ("M-3 -24q2 5 0 10", 0.45),
        Strain::Upset => (
            "M-5 -28q3 6 0 13M6 -28q-3 6 0 13M-16 -46q16 -5 32 0M-11 -53q11 -3 22 0",
            0.6,
        ),
    };
    line(d, s.skin.shade, 2.2, depth, out);
}

fn nose(s: &Sitter, out: &mut String) {
    let (x, shade) = (s.pose.turn * 4.0, s.skin.shade);
    let tip = if s.age < YOUNG { 32.0 } else { 36.0 };
    let (below, above, wings) = (tip + 6.0, tip - 6.0, tip - 3.0);
    put!(out, r#"<g transform="translate({x:.1} 0)">"#);
    let side = format!("M4 -6Q7 14 13 {tip}Q12 {below} 1 {below}Q5 16 4 -6Z");
    put!(out, r#"<path d="{side}" fill="{shade}" opacity="0.3"/>"#);
    line(
        &format!("M-11 {wings}q-4 5 2 7q5 0 9 3q4 -3 9 -3q6 -2 2 -7"),
        shade,
        2.6,
        0.85,
        out,
    );
    line(&format!("M-1 4Q0 18 0 {above}"), WHITE, 4.0, 0.1, out);
    put!(out, "</g>");
}

/// Both lips, the line between them, and the dip under them.
fn mouth(s: &Sitter, out: &mut String) {
    let (w, lip) = (s.pose.mouth, s.skin.lip);
    let (mid, corner) = (61.0 + s.pose.smile * 0.5, 61.0 - s.pose.smile * 0.7);
    let full = s.pose.lips - STRONG[usize::from(s.shape)] * 0.22;
    fill(&upper_lip(w, mid, corner, full), lip.mix(s.skin.base, 25), out);
    let (e, half, rim) = (w * 0.86, w * 0.5, corner + 0.6);
    let (inside, low) = (mid + 2.0, mid + full * 10.8);
    let lower = format!(
        "M-{e:.1} {rim:.1}Q0 {inside:.1} {e:.1} {rim:.1}\
         Q{half:.1} {low:.1} 0 {low:.1}Q-{half:.1} {low:.1} -{e:.1} {rim:.1}Z"
    );
    fill(&lower, lip.mix(s.skin.base, 50), out);
    let end = w + 1.0;
    let between =
        format!("M-{end:.1} {corner:.1}Q-{half:.1} {mid:.1} 0 {mid:.1}Q{half:.1} {mid:.1} {end:.1} {corner:.1}");
    line(&between, lip.mix(DARK, 45), 2.8, 1.0, out);
    line("M-9 77Q0 79.5 9 77", s.skin.shade, 2.6, 0.5, out);
}

/// The bow of the upper lip: half its width, the heights of its middle and corners, and how full it is.
fn upper_lip(w: f32, mid: f32, corner: f32, full: f32) -> String {
    let (slope, peak, dip) = (mid - full * 4.2, mid - full * 7.0 - 1.0, mid - full * 4.9);
    let (bend, seam) = (w * 0.55, mid + 2.0 - (corner - mid).max(0.0) * 0.5);
    format!(
        "M-{w:.1} {corner:.1}C-{bend:.1} {slope:.1} -5 {peak:.1} 0 {dip:.1}\
         C5 {peak:.1} {bend:.1} {slope:.1} {w:.1} {corner:.1}Q0 {seam:.1} -{w:.1} {corner:.1}Z"
    )
}

fn lines_of_age(s: &Sitter, out: &mut String) {
    line("M-19 42Q-30 52 -31 64M19 42Q30 52 31 64", s.skin.shade, 2.4, 0.6, out);
    line(
        "M-26 -50Q0 -55 26 -50M-20 -60Q0 -64 20 -60",
        s.skin.shade,
        1.8,
        0.4,
        out,
    );
}

fn glasses(s: &Sitter, out: &mut String) {
    let t = s.pose.turn * 2.5;
    for (x, w) in [(-52.0, 46.0), (6.0, 46.0 - t)] {
        put!(
            out,
            r#"<rect x="{x:.1}" y="-17" width="{w:.1}" height="38" rx="15" fill="{WHITE}" fill-opacity="0.14" stroke="{DARK}" stroke-width="3.4"/>"#
        );
    }
    line(
        &format!(
            "M-6 -4Q0 -9 6 -4M-52 -6L-64 -10M{:.1} -6L{:.1} -10",
            52.0 - t,
            63.0 - t * 4.0
        ),
        DARK,
        3.4,
        1.0,
        out,
    );
}

impl Sitter {
    /// Brows follow the hair, darker.
    fn brow_ink(&self) -> Ink {
        self.hair.mix(DARK, 35).mix(self.skin.shade, 12)
    }

    /// Eyes are brown, a little lighter with the lightest skin.
    fn iris(&self) -> Ink {
        let [brown, light] = EYES;
        if self.skin.base.0 > 240 { light } else { brown }
    }
}
