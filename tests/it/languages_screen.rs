//! Every screen in every language that has texts, in large letters, and in two languages side by side.

use super::seat::{self, SCENARIOS, sit, wander};
use super::stage::{labels, shown_at, with};
use egui::vec2;
use grounds_desk::memory::Panel as Part;
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::locale::Choice;

/// If this fails, words run out of the window at the side in some language, or a key is shown in place of words.
#[test]
fn every_screen_fits_in_every_language() {
    let beside = Choice {
        beside: Some("en".into()),
        ..Choice::of("km")
    };
    for reads in [Choice::of("km"), Choice::of("th"), beside] {
        for scenario in SCENARIOS {
            let mut at = seat::desk(5, reads.clone(), 150);
            at.wish(Wish::Open(seat::at(&at, scenario)));
            let size = vec2(1024.0, 768.0);
            let mut screen = shown_at(at, size);
            fits(&screen, size.x, &format!("{scenario} prebrief {reads:?}"));
            with(&mut screen, |desk| {
                desk.wish(Wish::Begin);
                sit(desk);
                wander(desk, 12, 3);
            });
            for part in Part::ALL {
                with(&mut screen, |desk| {
                    desk.wish(Turn::Panel(part).into());
                });
                fits(&screen, size.x, &format!("{scenario} {part:?} {reads:?}"));
            }
        }
    }
}

fn fits(screen: &super::stage::Shown, width: f32, of: &str) {
    for (label, at) in labels(screen) {
        assert!(
            at.left() >= -1.0 && at.right() <= width + 1.0,
            "{of}: `{label}` at {at}"
        );
        let is_key = |word: &str| {
            let begins = [
                "talk-",
                "note-",
                "decide-",
                "refusal-",
                "run-",
                "place-",
                "prebrief-",
                "finding-",
            ];
            begins.iter().any(|key| word.starts_with(key)) && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        };
        let key = label.split_whitespace().find(|word| is_key(word));
        assert_eq!(key, None, "{of}: a key in place of words");
    }
}
