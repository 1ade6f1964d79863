//! Sheets of people to look at: `cargo run --release --example people -- <folder> [one sheet]`.
//!
//! Nothing can test whether a drawn face is a human being. Somebody has to look, at two hundred of them.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for a terminal, which is no part of the program"
)]

use grounds_core::vocabulary::words::Mood;
use grounds_core::vocabulary::{Ease, Strain};
use grounds_screens::{Bearing, Cut, Shapes, person_svg};
use resvg::{tiny_skia, usvg};
use std::path::Path;
use std::time::Instant;

const HERS: [u8; 14] = [3, 4, 5, 6, 13, 14, 19, 10, 11, 12, 2, 16, 15, 1];
const HIS: [u8; 14] = [0, 1, 7, 8, 18, 2, 0, 1, 17, 20, 18, 7, 10, 9];

/// Somebody, by a number.
fn somebody(n: u32) -> (Shapes, u8) {
    let mut rest = n.wrapping_mul(2_654_435_761) ^ 0x5bd1_e995;
    let mut below = |most: u32| {
        rest ^= rest << 13;
        rest ^= rest >> 17;
        rest ^= rest << 5;
        u8::try_from(rest % most).unwrap_or(0)
    };
    let is_man = n % 2 == 1;
    let age = 17 + below(58);
    let pick = |list: &[u8], at: u8| list[usize::from(at) % list.len()];
    let hair = if is_man {
        pick(&HIS, below(14))
    } else {
        pick(&HERS, below(14))
    };
    let skin = below(10);
    let shapes = Shapes {
        skin,
        hair: if hair == 9 && age < 45 { 18 } else { hair },
        hair_colour: if skin < 2 { below(5) } else { below(2) },
        clothes: below(16),
        colour: below(12),
        face: if is_man {
            pick(&[1, 5, 7, 9, 3, 6, 11, 0], below(8))
        } else {
            pick(&[0, 2, 4, 8, 10, 3, 6, 11], below(8))
        },
        glasses: below(6) == 0,
        build: below(6),
        eyes: below(8),
        nose: below(10),
        mouth: below(6),
        brows: below(7),
        beard: if is_man { below(9).saturating_sub(3) } else { 0 },
        mark: if is_man { 0 } else { below(5) },
    };
    (shapes, age)
}

fn bearing(n: u32) -> Bearing {
    let eases = [Ease::Open, Ease::Guarded, Ease::Closed];
    let strains = [Strain::Calm, Strain::Uneasy, Strain::Upset];
    let of = Bearing::of(eases[(n / 3 % 3) as usize], strains[(n % 3) as usize]);
    let moods = [
        Mood::Ashamed,
        Mood::Dry,
        Mood::Frightened,
        Mood::Relieved,
        Mood::FarAway,
        Mood::Angry,
        Mood::Tired,
    ];
    Bearing {
        mood: (n >= 9).then(|| moods[(n as usize - 9) % 7]).filter(|_| n < 23),
        ..of
    }
}

/// A sheet of pictures so wide, in so many columns.
fn sheet(path: &Path, count: u32, columns: u32, (width, height): (u32, u32), svg: impl Fn(u32) -> String) {
    let name = path.file_stem().map(|name| name.to_string_lossy());
    if std::env::args()
        .nth(2)
        .is_some_and(|only| name.is_none_or(|name| name != only))
    {
        return;
    }
    let Some(mut sheet) = tiny_skia::Pixmap::new(columns * width, count.div_ceil(columns) * height) else {
        return;
    };
    sheet.fill(tiny_skia::Color::from_rgba8(206, 212, 206, 255));
    let begun = Instant::now();
    for n in 0..count {
        let Ok(tree) = usvg::Tree::from_data(svg(n).as_bytes(), &usvg::Options::default()) else {
            continue;
        };
        let Some(mut one) = tiny_skia::Pixmap::new(width, height) else {
            continue;
        };
        let scale = width as f32 / tree.size().width();
        resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut one.as_mut());
        let (x, y) = ((n % columns * width) as i32, (n / columns * height) as i32);
        let paint = tiny_skia::PixmapPaint::default();
        sheet.draw_pixmap(x, y, one.as_ref(), &paint, tiny_skia::Transform::identity(), None);
    }
    let each = begun.elapsed().as_secs_f64() * 1000.0 / f64::from(count);
    println!("{}: {each:.2} ms each", path.display());
    if let Err(why) = std::fs::write(path, png(&sheet)) {
        eprintln!("{}: {why}", path.display());
    }
}

/// A PNG whose pixels are stored as they are: sheets are looked at once and thrown away.
fn png(sheet: &tiny_skia::Pixmap) -> Vec<u8> {
    let mut raw = Vec::new();
    for row in sheet.data().chunks(sheet.width() as usize * 4) {
        raw.push(0);
        raw.extend(row.chunks(4).flat_map(|p| p[..3].to_vec()));
    }
    let mut packed = vec![0x78, 0x01];
    let mut blocks = raw.chunks(65_535).peekable();
    while let Some(block) = blocks.next() {
        packed.push(u8::from(blocks.peek().is_none()));
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend(block);
    }
    let (a, b) = raw.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    packed.extend((b << 16 | a).to_be_bytes());
    let mut head = Vec::new();
    head.extend(sheet.width().to_be_bytes());
    head.extend(sheet.height().to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", head), (b"IDAT", packed), (b"IEND", Vec::new())] {
        out.extend(u32::try_from(data.len()).unwrap_or(0).to_be_bytes());
        let chunk = [name.as_slice(), &data].concat();
        out.extend(&chunk);
        out.extend(crc(&chunk).to_be_bytes());
    }
    out
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    })
}

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let at = |name: &str| Path::new(&folder).join(name);
    let face = |n: u32, cut| {
        let (shapes, age) = somebody(n);
        person_svg(&shapes, age, Bearing::of(Ease::Open, Strain::Calm), cut)
    };
    let mood = |n: u32, cut| {
        let (shapes, age) = somebody(n * 7 + 3);
        person_svg(&shapes, age, bearing(n), cut)
    };
    sheet(&at("heads.png"), 200, 20, (100, 120), |n| face(n, Cut::Head));
    sheet(&at("heads-large.png"), 32, 8, (230, 276), |n| face(n + 40, Cut::Head));
    sheet(&at("heads-64.png"), 40, 10, (64, 77), |n| face(n, Cut::Head));
    sheet(&at("half.png"), 24, 6, (320, 360), |n| mood(n, Cut::Half));
    sheet(&at("moods.png"), 18, 6, (320, 360), |n| {
        let (shapes, age) = somebody(11);
        person_svg(&shapes, age, bearing(n), Cut::Half)
    });
    sheet(&at("standing.png"), 24, 12, (160, 406), |n| mood(n, Cut::Standing));
    sheet(&at("one.png"), 4, 2, (800, 900), |n| mood(n * 5 + 4, Cut::Half));
    sheet(&at("table.png"), 20, 5, (622, 700), |n| mood(n + 30, Cut::Half));
    sheet(&at("faces.png"), 15, 5, (400, 480), |n| face(n * 3 + 60, Cut::Head));
}
