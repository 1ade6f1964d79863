//! What a run is told, in words.

use crate::played::{Judged, play};
use grounds_core::locale::Messages;
use grounds_core::two::debrief::{Debrief, Speaks, debrief};
use grounds_core::two::wording::Voices;
use std::fmt::Write;

pub(crate) fn learned(of: &Judged) -> Debrief {
    debrief(&of.run, &of.careful, of.assessed.clone())
}

/// English.
pub(crate) fn english() -> Messages {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/text/en");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("there is English")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let text: String = files
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("it is text") + "\n")
        .collect();
    Messages::new("en", "", &text).expect("English is Fluent")
}

/// A debrief as it is read: what is folded stands in brackets.
pub(crate) fn page(of: &Judged, learned: &Debrief, folded: bool) -> String {
    let (voices, messages) = (Voices::english(), english());
    let speaks = Speaks::of(&of.run, &voices, &messages);
    let mut out = String::new();
    for shown in &learned.acts {
        let words = speaks.block(&shown.block).join(" | ");
        if shown.is_open {
            let _ = writeln!(out, "{words}");
        } else if folded {
            let _ = writeln!(out, "    [{words}]");
        }
    }
    out
}

/// If this fails, the first thing after a run is a wall of text, or what is folded away is not there at all.
#[test]
fn what_is_open_is_short_and_the_rest_is_there() {
    let words = |text: &str| text.split_whitespace().count();
    for (name, seed) in [("one-talk", 1), ("one-talk", 2)] {
        let mut played = play(name, seed);
        played.note_all();
        let of = played.decide(|_, _, _| ());
        let told = learned(&of);
        let (open, all) = (page(&of, &told, false), page(&of, &told, true));
        assert!(words(&open) < 500, "{name} {seed}: {}\n{open}", words(&open));
        assert!(words(&all) > words(&open), "{name} {seed}");
        assert!(
            all.lines().all(|line| !line.contains("feedback-")),
            "a key stands where words should: {all}"
        );
    }
}
