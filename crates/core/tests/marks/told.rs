//! What a run is told, in words.

use crate::played::{Judged, play};
use crate::support::{ALL, practice, scenario};
use grounds_core::assess::{assess, careful};
use grounds_core::debrief::{Debrief, Speaks, debrief};
use grounds_core::locale::Messages;
use grounds_core::session::{Action, Session};
use grounds_core::vocabulary::Competency;
use grounds_core::wording::Voices;
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

/// How many words are read before anything is opened.
pub(crate) fn opened(of: &Judged, learned: &Debrief) -> usize {
    let (voices, messages) = (Voices::english(), english());
    let speaks = Speaks::of(&of.run, &voices, &messages);
    let open = learned.acts.iter().filter(|shown| shown.is_open);
    let words = open.flat_map(|shown| speaks.block(&shown.block));
    words.map(|words| words.split_whitespace().count()).sum()
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

/// If this fails, the debrief of a run reads otherwise than somebody has read it. Read it, and take it over when it is true.
#[test]
fn debriefs_read_as_somebody_has_read_them() {
    for (name, seed) in [("one-talk", 1), ("one-talk", 2), ("office-park", 2), ("office-park", 4)] {
        let mut played = play(name, seed);
        played.note_all();
        let of = played.decide(|_, _, _| ());
        insta::assert_snapshot!(format!("{name}-{seed}"), page(&of, &learned(&of), true));
    }
}

/// If this fails, a run in which nothing was done cannot be told of, or is told of at length.
#[test]
fn whatever_scenario_is_left_at_once_is_told_of_in_few_words() {
    for name in ALL {
        for seed in 0..3 {
            let begun = Session::begin(scenario(name), practice(), seed, 0);
            let by_careful = careful(&begun);
            // A sketch of a case may be unfair in a draw: then nobody is judged in it.
            let mut run = begun.clone();
            run.apply(Action::End).expect("it can be ended");
            let Ok(assessed) = assess(&run, &by_careful) else {
                continue;
            };
            let careful = by_careful;
            let of = Judged { careful, assessed, run };
            let told = learned(&of);
            assert!(opened(&of, &told) <= 400, "{name} {seed}");
            assert!(of.assessed.score(Competency::Judging).is_none(), "{name} {seed}");
        }
    }
}
