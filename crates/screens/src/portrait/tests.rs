//! What every portrait must keep to.

use super::*;
use std::collections::BTreeSet;

const EASES: [Ease; 3] = [Ease::Open, Ease::Guarded, Ease::Closed];
const STRAINS: [Strain; 3] = [Strain::Calm, Strain::Uneasy, Strain::Upset];

fn moods() -> impl Iterator<Item = Mood> {
    EASES
        .into_iter()
        .flat_map(|ease| STRAINS.into_iter().map(move |strain| Mood { ease, strain }))
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
    }
}

#[test]
fn every_mood_is_its_own_picture() {
    for n in 0..8 {
        let drawn: BTreeSet<String> = moods().map(|m| portrait_svg(&look(n), 30, m)).collect();
        assert_eq!(drawn.len(), 9, "look {n}");
    }
}

#[test]
fn portraits_obey_the_rules_for_pictures() {
    for n in [0, 1, 2, 3, 4, 5, 6, 7, 100, u8::MAX] {
        for (mood, age) in moods().zip([0, 12, 19, 22, 40, 46, 60, 99, u8::MAX]) {
            let svg = portrait_svg(&look(n), age, mood);
            let found = crate::scenario::picture::inspect(svg.as_bytes());
            assert!(found.is_ok(), "look {n}, age {age}, {mood:?}: {found:?}");
            assert!(
                !svg.contains("NaN") && !svg.contains("inf"),
                "look {n}, age {age}, {mood:?}"
            );
        }
    }
}

#[test]
fn numbers_wrap_around() {
    let mood = Mood {
        ease: Ease::Open,
        strain: Strain::Calm,
    };
    let (first, again) = (
        Shapes { skin: 1, ..look(0) },
        Shapes {
            skin: 7,
            face: 4,
            hair: 8,
            ..look(0)
        },
    );
    assert_eq!(portrait_svg(&first, 30, mood), portrait_svg(&again, 30, mood));
}
