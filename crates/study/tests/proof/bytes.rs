//! Files from anyone: talks, records, walkthroughs and sheets of answers, with bytes changed. They are taken
//! or refused in good order, and what is taken can be looked at to its end.

use super::support::{bundle, messages, practice, resolved, scenario};
use grounds_core::diagnostic::Sink;
use grounds_core::record::{decode, glance, replay};
use grounds_core::session::Session;
use grounds_core::walkthrough::written;
use grounds_study::chart::{Chart, svg};
use grounds_study::proof::Draw;
use grounds_study::sort::{Answers, Cards, Shows, SortedRound, cards, sheet};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// Words that mean something in one of the files.
const WORDS: [&str; 16] = [
    "subject ",
    "opens: ",
    "as held",
    "part",
    "if told ",
    "\n\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    "\"",
    ":",
    "18446744073709551616",
    "\u{feff}",
];

/// One change: where, how much goes, and what comes.
type Change = (prop::sample::Index, usize, Vec<u8>);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let word = prop::sample::select(WORDS.to_vec()).prop_map(|word| word.as_bytes().to_vec());
    let bytes = prop_oneof![word, prop::collection::vec(any::<u8>(), 0..6), Just(Vec::new())];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, bytes), 1..5)
}

fn changed(seed: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for (at, goes, comes) in changes {
        let from = at.index(bytes.len() + 1);
        let to = (from + goes).min(bytes.len());
        bytes.splice(from..to, comes.iter().copied());
    }
    bytes
}

fn the_cards() -> &'static Cards {
    static CARDS: OnceLock<Cards> = OnceLock::new();
    CARDS.get_or_init(|| cards(&scenario("one-talk"), &practice(), messages()))
}

fn golden() -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/one-talk");
    fs::read(folder.join("right-17.jsonl")).expect("the record is there")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// If this fails, a talk that somebody has broken ends the program, or a map cannot be drawn of one that is read.
    #[test]
    fn changed_talks_are_taken_or_refused(of in prop::sample::select(vec!["whisper", "calls", "mother"]), changes in changes()) {
        let mut files = bundle("cases/hotline");
        let talk = files.get_mut(&format!("talks/{of}.txt")).expect("the talk is there");
        *talk = changed(talk, &changes);
        let (scenario, faults) = resolved(&files);
        for fault in &faults {
            if let Some(span) = &fault.span {
                prop_assert!(span.source.text.get(span.bytes.clone()).is_some(), "a place outside of its file");
            }
        }
        if let Some(scenario) = scenario {
            let map = svg(&Chart::of(&scenario, &practice(), None), &scenario);
            prop_assert!(roxmltree::Document::parse(&map).is_ok(), "a map that is none");
        }
    }

    /// If this fails, a sheet that comes back from a spreadsheet ends the program, or answers a card that there is not.
    #[test]
    fn changed_answers_are_taken_or_refused(changes in changes()) {
        let cards = the_cards();
        let rows = cards.lines.iter().map(|line| format!("{},counts\n", line.card));
        let seed = format!("card,answer\n{}", rows.collect::<String>());
        for seed in [seed, sheet(cards, Shows::Words)] {
            match Answers::read(&changed(seed.as_bytes(), &changes), cards) {
                Ok(answers) => {
                    let known = |card: &String| {
                        cards.lines.iter().any(|line| line.card == *card) || cards.sets.iter().any(|set| set.card == *card)
                    };
                    prop_assert!(answers.given.keys().all(known));
                    let round = SortedRound::of(cards, &[answers.clone(), answers]);
                    prop_assert!(round.fits() <= 1000);
                }
                Err(unread) => prop_assert!(unread.iter().all(|row| !row.why.is_empty())),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// If this fails, a record that somebody has changed ends the program, or what is whole in it is not played.
    #[test]
    fn changed_records_are_taken_or_refused(changes in changes()) {
        let bytes = changed(&golden(), &changes);
        let _ = glance(&bytes, &bytes, true);
        if let Ok(decoded) = decode(&bytes) {
            prop_assert!(decoded.good_bytes <= bytes.len());
            let _ = replay(&decoded.record, &scenario("one-talk"), &practice());
        }
    }

    /// If this fails, a walkthrough that somebody has broken ends the program, or a fault has no place.
    #[test]
    fn changed_walkthroughs_are_taken_or_refused(changes in changes()) {
        static SEED: OnceLock<String> = OnceLock::new();
        let scenario = scenario("one-talk");
        let seed = SEED.get_or_init(|| {
            let start = Session::begin(scenario.clone(), practice(), 3, 0);
            written(&Draw::of(&start).careful.session, "With care.")
        });
        let bytes = changed(seed.as_bytes(), &changes);
        let files = [("walkthroughs/fuzzed.ron".to_owned(), bytes)].into();
        let mut sink = Sink::default();
        let all = grounds_core::walkthrough::Walkthrough::all(&files, &scenario, &practice(), &mut sink);
        for fault in sink.into_sorted() {
            if let Some(span) = &fault.span {
                prop_assert!(span.source.text.get(span.bytes.clone()).is_some(), "a place outside of its file");
            }
        }
        for walkthrough in all {
            let _ = walkthrough.play(&scenario, &practice(), 3);
        }
    }
}
