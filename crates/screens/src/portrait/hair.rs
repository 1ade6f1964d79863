//! Hair in eight shapes, one of them a head scarf. Each has a part behind the body and a part over the face.

use super::{DARK, Ink, Sitter, WHITE, fill, line, put};
use std::fmt::Write as _;

/// Nought is short, one parted, seven short with a beard; these are the others.
const CURLS: u8 = 2;
const BOB: u8 = 3;
const LONG: u8 = 4;
const BUN: u8 = 5;
const SCARF: u8 = 6;

/// Where curls sit: x, y, radius. Those of the crown first, then those over the forehead.
const CROWN: [(i16, i16, i16); 13] = [
    (-66, -14, 19),
    (-72, -40, 22),
    (-64, -68, 25),
    (-44, -92, 27),
    (-16, -104, 28),
    (16, -104, 28),
    (44, -92, 27),
    (64, -68, 25),
    (72, -40, 22),
    (66, -14, 19),
    (0, -80, 40),
    (-34, -66, 30),
    (34, -66, 30),
];
const FRINGE: [(i16, i16, i16); 6] = [
    (-46, -56, 15),
    (-26, -66, 17),
    (-4, -70, 17),
    (18, -68, 17),
    (38, -62, 16),
    (52, -48, 12),
];

/// The part behind neck and shoulders.
pub(super) fn behind(s: &Sitter, out: &mut String) {
    let dark = s.hair.mix(DARK, 30);
    match s.style {
        CURLS => circles(&CROWN, dark, out),
        BOB => fill(
            "M-76 -20C-84 -92 -42 -116 0 -116C42 -116 84 -92 76 -20C82 30 84 70 74 98Q0 122 -74 98C-84 70 -82 30 -76 -20Z",
            dark,
            out,
        ),
        LONG => fill(
            "M-76 -20C-84 -92 -42 -116 0 -116C42 -116 84 -92 76 -20C84 40 96 100 92 190Q60 214 0 210Q-60 214 -92 190C-96 100 -84 40 -76 -20Z",
            dark,
            out,
        ),
        BUN => {
            circles(&[(6, -112, 34)], s.hair, out);
            strands(
                "M-18 -118Q4 -142 32 -120M-14 -106Q8 -124 36 -104",
                s.hair.mix(DARK, 35),
                out,
            );
        }
        SCARF => fill(
            "M-84 -10C-90 -96 -46 -120 0 -120C46 -120 90 -96 84 -10C90 60 112 116 124 168Q0 220 -124 168C-112 116 -90 60 -84 -10Z",
            s.scarf.mix(DARK, 28),
            out,
        ),
        _ => fill(
            "M-65 6C-76 -66 -48 -106 2 -106C52 -106 74 -66 65 6Z",
            s.hair.mix(DARK, 30),
            out,
        ),
    }
}

/// The part over forehead, temples and, with the long ones, the shoulders.
pub(super) fn in_front(s: &Sitter, out: &mut String) {
    match s.style {
        0 => crop(s, out),
        1 => parted(s, out),
        CURLS => curls(s, out),
        BOB => bob(s, out),
        LONG => long(s, out),
        BUN => tied_back(s, out),
        SCARF => scarf(s, out),
        _ => {
            receding(s, out);
            beard(s, out);
        }
    }
}

/// Fine lines that give hair or cloth a direction.
fn strands(d: &str, ink: Ink, out: &mut String) {
    line(d, ink, 2.6, 0.6, out);
}

fn circles(places: &[(i16, i16, i16)], ink: Ink, out: &mut String) {
    for (x, y, r) in places {
        put!(out, r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{ink}"/>"#);
    }
}

fn crop(s: &Sitter, out: &mut String) {
    fill(
        "M-67 2C-76 -70 -48 -110 2 -110C52 -110 76 -70 67 2L60 -2C62 -28 56 -46 46 -58C16 -50 -18 -52 -44 -62C-54 -46 -62 -28 -60 -2Z",
        s.hair,
        out,
    );
    strands(
        "M-46 -74Q-20 -92 12 -88M-28 -64Q0 -78 36 -72M-58 -48Q-56 -66 -46 -80",
        s.hair.mix(WHITE, 22),
        out,
    );
}

fn parted(s: &Sitter, out: &mut String) {
    fill(
        "M-68 6C-80 -70 -50 -114 6 -116C58 -116 80 -74 68 6L61 0C64 -26 60 -44 50 -54C22 -48 -8 -54 -30 -76C-36 -56 -62 -40 -61 0Z",
        s.hair,
        out,
    );
    strands(
        "M-26 -80Q0 -60 46 -62M-20 -92Q12 -72 56 -72M-14 -102Q22 -92 56 -86M-40 -84Q-56 -66 -60 -38",
        s.hair.mix(WHITE, 22),
        out,
    );
}

fn curls(s: &Sitter, out: &mut String) {
    circles(&FRINGE, s.hair, out);
    circles(
        &[(-64, -36, 16), (65, -36, 16), (-65, -12, 12), (66, -12, 12)],
        s.hair,
        out,
    );
    strands(
        "M-52 -64q6 -12 18 -8M-30 -80q8 -12 20 -6M0 -84q8 -10 18 -4M26 -78q10 -8 18 2M-66 -44q2 -10 12 -12M-16 -104q10 -8 20 -2",
        s.hair.mix(WHITE, 22),
        out,
    );
}

fn bob(s: &Sitter, out: &mut String) {
    fill(
        "M-6 -114C-52 -114 -84 -80 -78 -14C-80 30 -84 66 -74 98C-60 96 -54 70 -57 34C-62 6 -58 -36 -14 -84Z",
        s.hair,
        out,
    );
    fill(
        "M-14 -114C46 -120 84 -82 78 -14C80 30 84 66 74 98C60 96 54 70 57 34C62 0 56 -44 -14 -84Z",
        s.hair,
        out,
    );
    strands(
        "M-20 -100Q-62 -78 -68 -10Q-70 40 -68 80M6 -102Q58 -84 68 -12Q70 40 68 80M-4 -92Q44 -74 58 -24",
        s.hair.mix(WHITE, 20),
        out,
    );
}

fn long(s: &Sitter, out: &mut String) {
    fill(
        "M2 -115C-50 -116 -84 -80 -77 -14C-80 50 -98 110 -88 206C-70 214 -50 208 -44 186C-60 130 -48 70 -58 30C-62 0 -56 -44 2 -86Z",
        s.hair,
        out,
    );
    fill(
        "M-4 -115C48 -118 84 -80 77 -14C80 50 92 96 90 150C80 156 72 150 68 140C60 110 62 70 58 30C62 0 56 -44 -4 -86Z",
        s.hair,
        out,
    );
    strands(
        "M-14 -102Q-60 -80 -68 -10Q-70 70 -78 120Q-80 160 -74 196M-62 60Q-66 110 -66 150Q-64 180 -58 194M10 -102Q58 -82 68 -10Q70 60 80 130",
        s.hair.mix(WHITE, 20),
        out,
    );
}

fn tied_back(s: &Sitter, out: &mut String) {
    fill(
        "M-66 4C-76 -68 -48 -110 0 -110C48 -110 76 -68 66 4L61 2C62 -30 44 -62 10 -80C-34 -66 -62 -34 -61 2Z",
        s.hair,
        out,
    );
    strands(
        "M6 -84Q-44 -70 -60 -24M2 -94Q-48 -84 -64 -38M14 -84Q46 -70 60 -28M14 -94Q52 -82 64 -40M-2 -104Q-34 -100 -52 -76",
        s.hair.mix(WHITE, 22),
        out,
    );
}

fn scarf(s: &Sitter, out: &mut String) {
    let (ink, dark) = (s.scarf, s.scarf.mix(DARK, 28));
    let (_, _, c) = super::face::frame(s);
    put!(
        out,
        r#"<path d="M-80 0C-88 -92 -46 -118 0 -118C46 -118 88 -92 80 0C82 50 92 92 96 132Q50 170 0 168Q-50 170 -96 132C-92 92 -82 50 -80 0ZM0 -72C-42 -72 -57 -40 -56 0C-55 36 -42 64 -24 {:.1}Q0 {:.1} 24 {:.1}C42 64 55 36 56 0C57 -40 42 -72 0 -72Z" fill="{ink}" fill-rule="evenodd"/>"#,
        c - 11.0,
        c + 2.0,
        c - 11.0
    );
    let wrap = format!(
        "M-55 24C-48 62 -26 {c:.1} 2 {c:.1}C28 {c:.1} 48 62 55 24C66 80 84 104 100 128Q60 122 20 142Q-40 166 -96 132C-78 104 -62 80 -55 24Z"
    );
    fill(&wrap, ink.mix(WHITE, 10), out);
    strands(
        "M-62 60Q-44 106 14 116M-70 86Q-40 132 40 124M60 62Q58 92 30 112M-66 -20Q-66 -78 0 -96M70 -24Q66 -80 20 -100M-84 118Q-30 150 24 136",
        dark,
        out,
    );
}

fn receding(s: &Sitter, out: &mut String) {
    fill(
        "M-66 8C-74 -66 -48 -106 0 -106C48 -106 74 -66 66 8L60 2C62 -24 58 -40 52 -54C48 -66 38 -74 28 -76C12 -68 -10 -68 -26 -77C-38 -74 -48 -64 -52 -54C-58 -40 -62 -24 -60 2Z",
        s.hair,
        out,
    );
    strands(
        "M-36 -84Q-6 -98 30 -86M-22 -76Q0 -84 22 -78M-60 -44Q-58 -62 -46 -76",
        s.hair.mix(WHITE, 22),
        out,
    );
}

/// A short beard; nobody under twenty has one.
fn beard(s: &Sitter, out: &mut String) {
    if s.age < 20 {
        return;
    }
    let (x, y) = (s.pose.turn * 9.0, s.pose.nod);
    put!(
        out,
        r#"<g clip-path="url(#face)"><path transform="translate({x:.1} {y:.1})" fill-rule="evenodd" fill="{}" opacity="0.88" d="M-80 6H-62C-58 40 -44 50 -26 49C-14 42 -8 46 0 47C8 46 14 42 26 49C44 50 58 40 62 6H80V110H-80ZM0 53C-12 51 -25 55 -25 62C-24 71 -12 75 0 75C12 75 24 71 25 62C25 55 12 51 0 53Z"/></g>"#,
        s.hair.mix(s.skin.shade, 20)
    );
}
