//! What every figure must keep to.

use super::figure::{BEARDS, BROWS, DRESSES, EYES, FACES, HAIRS, MOUTHS, NOSES};
use super::parts::{FILES, Parts};
use super::*;
use crate::vocabulary::words::Mood;
use crate::vocabulary::{Ease, Strain};
use resvg::{tiny_skia, usvg};
use std::collections::BTreeSet;

const EASES: [Ease; 3] = [Ease::Open, Ease::Guarded, Ease::Closed];
const STRAINS: [Strain; 3] = [Strain::Calm, Strain::Uneasy, Strain::Upset];
const MOODS: [Option<Mood>; 8] = [
    None,
    Some(Mood::Ashamed),
    Some(Mood::Dry),
    Some(Mood::Frightened),
    Some(Mood::Relieved),
    Some(Mood::FarAway),
    Some(Mood::Angry),
    Some(Mood::Tired),
];
const CUTS: [Cut; 3] = [Cut::Half, Cut::Head, Cut::Standing];

fn moods() -> impl Iterator<Item = Bearing> {
    EASES
        .into_iter()
        .flat_map(|ease| STRAINS.into_iter().map(move |strain| Bearing::of(ease, strain)))
}

fn look(n: u8) -> Shapes {
    Shapes {
        skin: n,
        hair: n,
        hair_colour: n,
        clothes: n,
        colour: n,
        face: n,
        glasses: n.is_multiple_of(2),
        build: n,
        eyes: n,
        nose: n,
        mouth: n,
        brows: n,
        beard: n,
        mark: n,
    }
}

/// If this fails, two moods look the same on somebody, and a trainee cannot see the difference.
#[test]
fn every_mood_is_its_own_picture_and_so_are_manners_and_a_blink() {
    for n in 0..21 {
        for cut in [Cut::Half, Cut::Head] {
            let drawn: BTreeSet<String> = moods().map(|m| person_svg(&look(n), 30, m, cut)).collect();
            assert_eq!(drawn.len(), 9, "look {n}");
        }
        let felt = MOODS.map(|mood| Bearing {
            mood,
            ..Bearing::default()
        });
        let shut = Bearing {
            shut: true,
            ..Bearing::default()
        };
        let drawn: BTreeSet<String> = felt
            .into_iter()
            .chain([shut])
            .map(|b| person_svg(&look(n), 30, b, Cut::Half))
            .collect();
        assert_eq!(drawn.len(), 9, "look {n}");
    }
}

#[test]
fn figures_obey_the_rules_for_pictures() {
    for n in [0, 1, 2, 3, 4, 5, 6, 7, 100, u8::MAX] {
        for (mood, age) in moods().zip([0, 12, 19, 22, 40, 46, 60, 99, u8::MAX]) {
            for cut in CUTS {
                let svg = person_svg(&look(n), age, mood, cut);
                let found = crate::scenario::picture::inspect(svg.as_bytes());
                assert!(found.is_ok(), "look {n}, age {age}, {mood:?}, {cut:?}: {found:?}");
                assert!(
                    !svg.contains("NaN") && !svg.contains("inf"),
                    "look {n}, age {age}, {mood:?}"
                );
            }
        }
    }
}

/// Every id that a figure can ask for, whoever it is.
fn every_id() -> Vec<String> {
    let fixed = [
        "backdrop",
        "arms-shadow",
        "hands-open",
        "hands-held",
        "hands-neck",
        "hands-neck-over",
        "hands-cup",
        "hands-closed",
        "hands-front",
        "hands-hang-left",
        "hands-hang-right",
        "sockets",
        "iris",
        "age-1",
        "age-2",
        "age-3",
        "age-spots",
        "freckles",
        "mole",
        "swelling",
        "warmth",
        "crease-uneasy",
        "crease-upset",
        "glasses-0",
        "glasses-1",
        "ear-studs",
        "ear-drops",
        "prop-strap",
    ];
    let mut ids: Vec<String> = fixed.map(str::to_owned).to_vec();
    let mut all = |count: u8, names: &[&str]| {
        for n in 0..count {
            ids.extend(names.iter().map(|name| name.replace('#', &n.to_string())));
        }
    };
    all(FACES, &["skull-#", "shade-#"]);
    all(EYES, &["eyes-#-white", "eyes-#-lids", "eyes-#-low", "eyes-#-shut"]);
    all(NOSES, &["nose-#"]);
    all(BROWS, &["brow-#-left", "brow-#-right"]);
    all(BEARDS - 1, &["beard-#"]);
    all(HAIRS, &["hair-#"]);
    all(DRESSES, &["dress-#"]);
    for mouth in ["rest", "soft", "smile", "tight", "down", "wry", "part"] {
        all(MOUTHS, &[&format!("mouth-#-{mouth}")]);
    }
    all(
        3,
        &[
            "neck-#",
            "neck-#-shade",
            "torso-#",
            "torso-#-standing",
            "legs-trousers-#",
            "legs-skirt-#",
            "legs-sarong-#",
        ],
    );
    for length in ["long", "short"] {
        for arms in ["open", "held", "closed", "neck", "cup", "hang", "front"] {
            all(3, &[&format!("arms-{arms}-{length}-#")]);
        }
        all(3, &[&format!("arms-neck-{length}-#-over")]);
    }
    ids
}

/// If this fails, a part that the composer asks for is in no file, and somebody has no nose.
#[test]
fn every_part_that_is_asked_for_was_drawn() {
    let parts = Parts::get();
    let asked = every_id();
    let missing: Vec<_> = asked.iter().filter(|id| !parts.has(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_part_that_was_not_drawn_is_nothing() {
    let mut out = String::new();
    Parts::get().put("no-such-part", &|_| None, &mut out);
    assert_eq!(out, "");
}

/// If this fails, a file brings what no drawing needs, or two files mean different things by one name.
#[test]
fn files_hold_shapes_and_nothing_else() {
    let mut sum = 0;
    for (name, text) in FILES {
        sum += text.len();
        for foreign in ["<text", "<filter", "<mask", "<style", "<image", "<script", "href"] {
            assert!(!text.contains(foreign), "{name} holds {foreign}");
        }
        assert!(usvg::roxmltree::Document::parse(text).is_ok(), "{name}");
    }
    assert!(sum < 400 * 1024, "all files together have {sum} bytes");
}

/// The share of a picture's middle that is painted: where the face must be.
fn painted(svg: &str, (x, y): (f32, f32)) -> bool {
    let tree = usvg::Tree::from_data(svg.as_bytes(), &usvg::Options::default()).expect("a figure can be read");
    let mut pixmap = tiny_skia::Pixmap::new(100, 120).expect("a small picture");
    let scale = 100.0 / tree.size().width();
    resvg::render(
        &tree,
        tiny_skia::Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let (x, y) = ((x * 100.0) as u32, (y * scale * tree.size().height()) as u32);
    pixmap.pixel(x, y).is_some_and(|p| p.alpha() == 255)
}

/// If this fails, a mood or a build pushes a face out of its picture.
#[test]
fn a_face_stays_in_the_frame() {
    for n in 0..12 {
        for mood in moods() {
            assert!(
                painted(&person_svg(&look(n), 40, mood, Cut::Half), (0.5, 0.26)),
                "{n} {mood:?}"
            );
        }
    }
}

#[test]
fn numbers_wrap_around() {
    let mood = Bearing::default();
    let (first, again) = (
        Shapes { skin: 1, ..look(0) },
        Shapes {
            skin: 11,
            face: 12,
            hair: 21,
            build: 6,
            mouth: 6,
            ..look(0)
        },
    );
    assert_eq!(
        person_svg(&first, 30, mood, Cut::Half),
        person_svg(&again, 30, mood, Cut::Half)
    );
}
