//! Neck, torso, six kinds of clothes, arms and hands. Posture shows here as much as in the face.

use super::face::STRONG;
use super::{DARK, Ease, GLOW, Sitter, Strain, WHITE, fill, line, put};
use std::fmt::Write as _;

/// How wide a sleeve is.
const SLEEVE: f32 = 56.0;

/// Neck, body and what is worn on it.
pub(super) fn torso(s: &Sitter, out: &mut String) {
    if s.outfit == 2 {
        put!(
            out,
            r#"<path d="M-72 134C-88 92 -62 72 -34 74H34C62 72 88 92 72 134Z" fill="{}"/>"#,
            s.cloth.mix(DARK, 30)
        );
    }
    neck(s, out);
    put!(out, r#"<path d="{}" fill="{}"/>"#, body(s), s.cloth);
    match s.outfit {
        0 => jumper(s, out),
        1 => shirt(s, out),
        2 => hood(s, out),
        3 => jacket(s, out),
        4 => work_jacket(s, out),
        _ => tunic(s, out),
    }
}

fn neck(s: &Sitter, out: &mut String) {
    let (x, w) = (s.pose.turn * 4.0, 26.0 + STRONG[usize::from(s.shape)] * 6.0);
    put!(
        out,
        r#"<path d="M{:.1} 40L-{w:.1} 96Q-34 116 -60 124L0 190L60 124Q34 116 {w:.1} 96L{:.1} 40Z" fill="{}"/>"#,
        x - w,
        x + w,
        s.skin.base
    );
    under_chin(s, out);
}

/// The shadow of the head on the neck.
fn under_chin(s: &Sitter, out: &mut String) {
    let (x, y, w) = (
        s.pose.turn * 4.0,
        s.pose.drop,
        25.0 + STRONG[usize::from(s.shape)] * 6.0,
    );
    put!(
        out,
        r#"<path d="M{:.1} 60V{:.1}Q{x:.1} {:.1} {:.1} {:.1}V60Z" fill="{}"/>"#,
        x - w,
        y + 90.0,
        y + 124.0,
        x + w,
        y + 86.0,
        s.skin.base.mix(s.skin.shade, 45)
    );
}

/// The shoulders' distances from the spine and their height. The shoulder turned away looks nearer.
fn shoulders(s: &Sitter) -> (f32, f32, f32) {
    let p = &s.pose;
    (
        p.shoulder * (1.0 + p.turn * 0.05),
        p.shoulder * (1.0 - p.turn * 0.1),
        152.0 - p.rise,
    )
}

/// The outline of the clothed body, from the left of the neck round to it again.
fn body(s: &Sitter) -> String {
    let (left, right, y) = shoulders(s);
    let neck = 108.0 - s.pose.rise * 0.2;
    let (slope, tip, arm) = (y - 24.0, y + 12.0, y + 46.0);
    let half = |w: f32| [w - 14.0, w, w + 7.0, w - 30.0, w - 14.0].map(|x| format!("{x:.1}"));
    let ([l1, l2, l3, l4, l5], [r1, r2, r3, r4, r5]) = (half(left), half(right));
    format!(
        "M-40 {neck:.1}Q0 146 40 {neck:.1}C60 122 {r1} {slope:.1} {r2} {tip:.1}C{r3} {arm:.1} {r4} 300 {r5} 420\
         H-{l5}C-{l4} 300 -{l3} {arm:.1} -{l2} {tip:.1}C-{l1} {slope:.1} -60 122 -40 {neck:.1}Z"
    )
}

fn jumper(s: &Sitter, out: &mut String) {
    line("M-40 107Q0 147 40 107", s.cloth.mix(DARK, 26), 13.0, 1.0, out);
    line(
        "M-34 112l3 9M-20 122l2 9M0 126v9M20 122l-2 9M34 112l-3 9",
        s.cloth,
        2.4,
        1.0,
        out,
    );
}

fn shirt(s: &Sitter, out: &mut String) {
    let dark = s.cloth.mix(DARK, 26);
    fill("M-40 100L0 172L40 100Z", s.skin.base, out);
    under_chin(s, out);
    fill(
        "M-30 112L-6 168L0 172L-20 126ZM30 112L6 168L0 172L20 126Z",
        s.skin.shade,
        out,
    );
    line("M0 172V400", dark, 3.0, 1.0, out);
    fill(
        "M-40 100L-56 124L-26 178L0 172L-34 116ZM40 100L56 124L26 178L0 172L34 116Z",
        s.cloth.mix(WHITE, 26),
        out,
    );
    line("M-56 124L-26 178L0 172L26 178L56 124", dark, 2.4, 1.0, out);
    for y in [206, 254, 302] {
        put!(
            out,
            r#"<circle cx="6" cy="{y}" r="4" fill="{}"/>"#,
            s.cloth.mix(WHITE, 60)
        );
    }
}

fn hood(s: &Sitter, out: &mut String) {
    let dark = s.cloth.mix(DARK, 26);
    fill(
        "M-44 100Q-76 118 -66 146Q-30 168 0 178Q30 168 66 146Q76 118 44 100Q40 136 0 152Q-40 136 -44 100Z",
        s.cloth.mix(WHITE, 12),
        out,
    );
    line("M-44 104Q-38 136 0 152Q38 136 44 104", dark, 4.0, 1.0, out);
    line("M-66 146Q-30 168 0 178Q30 168 66 146", dark, 2.6, 1.0, out);
    line(
        "M-22 148Q-26 184 -22 216M22 148Q28 180 24 208",
        WHITE.mix(s.cloth, 20),
        4.4,
        1.0,
        out,
    );
}

fn jacket(s: &Sitter, out: &mut String) {
    let (dark, light) = (s.cloth.mix(DARK, 34), WHITE.mix(s.cloth, 14));
    fill("M-40 106Q0 146 40 106L56 130L14 330H-14L-56 130Z", light, out);
    line("M-40 107Q0 146 40 107", light.mix(DARK, 20), 6.0, 1.0, out);
    fill(
        "M-42 100L-60 132L-44 172L-56 184L-8 330L-4 400H-60L-80 150ZM42 100L60 132L44 172L56 184L8 330L4 400H60L80 150Z",
        s.cloth,
        out,
    );
    line(
        "M-42 102L-62 134L-44 172L-56 184L-8 330V400M42 102L62 134L44 172L56 184L8 330V400",
        dark,
        3.0,
        1.0,
        out,
    );
}

fn work_jacket(s: &Sitter, out: &mut String) {
    let dark = s.cloth.mix(DARK, 30);
    fill(
        "M-40 104Q-58 112 -56 132Q0 178 56 132Q58 112 40 104Q34 138 0 148Q-34 138 -40 104Z",
        s.cloth.mix(WHITE, 16),
        out,
    );
    line("M-56 132Q0 178 56 132M0 150V400", dark, 3.0, 1.0, out);
    line("M0 160V400", WHITE.mix(DARK, 30), 2.2, 1.0, out);
    let (l, r, _) = shoulders(s);
    put!(
        out,
        r#"<path d="M{:.1} 262H{:.1}V282H{:.1}Z" fill="{}"/>"#,
        -l - 10.0,
        r + 10.0,
        -l - 10.0,
        WHITE.mix(GLOW, 45)
    );
    line("M34 204H86V246H34ZM34 218H86", dark, 2.6, 1.0, out);
}

fn tunic(s: &Sitter, out: &mut String) {
    let (dark, light) = (s.cloth.mix(DARK, 30), s.cloth.mix(WHITE, 55));
    fill("M-42 100L-4 186H4L42 100Z", s.skin.base, out);
    under_chin(s, out);
    line("M-44 106L-4 190V216M44 106L4 190V216", dark, 12.0, 1.0, out);
    put!(
        out,
        r#"<path d="M-44 106L-4 190V216M44 106L4 190V216" fill="none" stroke="{light}" stroke-width="4" stroke-dasharray="0.1 9" stroke-linecap="round"/>"#
    );
}

/// Both arms, as the mood holds them.
pub(super) fn arms(s: &Sitter, out: &mut String) {
    match s.mood.ease {
        Ease::Open => resting(s, out),
        Ease::Guarded => held_together(s, out),
        Ease::Closed => crossed(s, out),
    }
}

/// A sleeve from shoulder over elbow to wrist, with a cuff. Its edge starts below the shoulder, so that it joins it.
fn sleeve(s: &Sitter, [shoulder, elbow, wrist]: [(f32, f32); 3], out: &mut String) {
    let ((ax, ay), (bx, by), (cx, cy)) = (shoulder, elbow, wrist);
    let (qx, qy) = (ax + (bx - ax) * 0.95, ay + (by - ay) * 0.45);
    let (mx, my) = (f32::midpoint(ax, qx), f32::midpoint(ay, qy) + 12.0);
    let length = ((cx - bx) * (cx - bx) + (cy - by) * (cy - by)).sqrt().max(1.0);
    let (px, py) = (cx + (bx - cx) * 11.0 / length, cy + (by - cy) * 11.0 / length);
    let rest = format!("Q{qx:.1} {qy:.1} {bx:.1} {by:.1}L{cx:.1} {cy:.1}");
    let (edge, wide, cuff) = (s.cloth.mix(DARK, 26), SLEEVE + 5.0, SLEEVE + 3.0);
    put!(out, r#"<g fill="none" stroke-linejoin="round">"#);
    put!(
        out,
        r#"<path d="M{mx:.1} {my:.1}{rest}" stroke="{edge}" stroke-width="{wide}"/>"#
    );
    put!(
        out,
        r#"<path d="M{ax:.1} {ay:.1}{rest}" stroke="{}" stroke-width="{SLEEVE}"/>"#,
        s.cloth
    );
    put!(
        out,
        r#"<path d="M{cx:.1} {cy:.1}L{px:.1} {py:.1}" stroke="{edge}" stroke-width="{cuff}"/></g>"#
    );
}

/// A relaxed hand lying on the lap, mirrored by `side`.
fn hand(s: &Sitter, x: f32, y: f32, side: f32, out: &mut String) {
    put!(out, r#"<g transform="translate({x:.1} {y:.1}) scale({side} 1)">"#);
    fill(
        "M-34 -20Q-6 -26 12 -14Q34 -6 46 10Q48 20 36 20Q20 26 0 24Q-22 24 -34 20Z",
        s.skin.base,
        out,
    );
    line(
        "M16 2Q30 6 42 13M10 10Q24 16 34 19M-2 -18Q14 -20 24 -8",
        s.skin.shade,
        2.4,
        1.0,
        out,
    );
    put!(out, "</g>");
}

fn resting(s: &Sitter, out: &mut String) {
    let (l, r, y) = shoulders(s);
    let apart = match s.mood.strain {
        Strain::Calm => 56.0,
        Strain::Uneasy => 48.0,
        Strain::Upset => 40.0,
    };
    hand(s, 12.0 - apart, 346.0, 1.0, out);
    hand(s, apart - 12.0, 350.0, -1.0, out);
    sleeve(s, [(27.0 - l, y + 20.0), (6.0 - l, 306.0), (-apart - 14.0, 340.0)], out);
    sleeve(s, [(r - 27.0, y + 20.0), (r - 6.0, 306.0), (apart + 14.0, 344.0)], out);
}

fn held_together(s: &Sitter, out: &mut String) {
    let (l, r, y) = shoulders(s);
    fill(
        "M60 298Q24 292 -4 302Q-26 312 -28 330Q-22 350 6 348Q34 352 62 344Z",
        s.skin.base.mix(s.skin.shade, 22),
        out,
    );
    fill(
        "M-60 296Q-24 288 2 297Q32 306 40 322Q42 336 18 345Q-18 354 -60 344Z",
        s.skin.base,
        out,
    );
    line(
        "M40 320Q22 311 4 313M41 331Q22 324 2 326M32 340Q16 336 0 337M-22 297Q2 300 12 314",
        s.skin.shade,
        2.6,
        1.0,
        out,
    );
    sleeve(s, [(27.0 - l, y + 20.0), (4.0 - l, 302.0), (-44.0, 322.0)], out);
    sleeve(s, [(r - 27.0, y + 20.0), (r - 4.0, 302.0), (46.0, 324.0)], out);
}

fn crossed(s: &Sitter, out: &mut String) {
    let (l, r, y) = shoulders(s);
    sleeve(s, [(r - 27.0, y + 20.0), (r - 2.0, 300.0), (-60.0, 330.0)], out);
    put!(out, r#"<g transform="translate({:.1} 262) rotate(-10)">"#, r - 62.0);
    fill(
        "M-34 -19Q0 -26 20 -22Q38 -18 41 -9Q46 -1 42 7Q42 17 34 19Q20 28 -34 27Z",
        s.skin.base,
        out,
    );
    line(
        "M14 -11Q30 -11 40 -8M13 1Q30 2 42 6M12 13Q26 16 36 17",
        s.skin.shade,
        2.6,
        1.0,
        out,
    );
    put!(out, "</g>");
    sleeve(s, [(27.0 - l, y + 20.0), (4.0 - l, 300.0), (r - 86.0, 271.0)], out);
}
