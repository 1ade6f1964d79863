//! What authors usually do to a talk, and what a translation keeps.

use crate::support::{Read, complete, edited, practice, translated};
use grounds_core::scenario::Translation;
use grounds_study::translate::{Fault, Translated, fluent, judge::judge, take::merged};

const TALK: &str = "talks/anyone.txt";
const MOVED: &str = "\ndeny: It is nothing.\ndeny: Nothing happened.\n";

fn swap(text: &str, cut: &str, paste: &str) -> String {
    assert!(text.contains(cut), "the talk does not say {cut:?}");
    text.replacen(cut, paste, 1)
}

/// The names of faults, with their counts.
fn faults(read: &Read, file: &Translated) -> (usize, usize, usize) {
    let found = judge(
        &read.originals,
        std::slice::from_ref(file),
        "de",
        practice().glossary("de"),
    );
    let count = |fault: &Fault| found.iter().filter(|f| f.fault == *fault).count();
    (count(&Fault::Missing), count(&Fault::Stale), count(&Fault::Unknown))
}

/// If this fails, an edit of the English takes translations away that are still right, or leaves wrong ones untold.
#[test]
fn a_moved_line_keeps_its_translation_and_a_mended_one_is_stale() {
    type Edit = &'static dyn Fn(String) -> String;
    // Each with what is missing, stale and asked for by nothing then.
    let edits: [(&str, (usize, usize, usize), Edit); 6] = [
        ("two answers change places", (0, 0, 0), &|t| {
            swap(&t, MOVED, "\ndeny: Nothing happened.\ndeny: It is nothing.\n")
        }),
        ("a comma is put in", (0, 1, 0), &|t| {
            swap(&t, "deny: It is nothing.", "deny: It is, nothing.")
        }),
        ("a word is changed", (0, 1, 0), &|t| {
            swap(&t, "deny: Nothing happened.", "deny: Nothing has happened.")
        }),
        ("an answer is put before others", (1, 0, 0), &|t| {
            swap(
                &t,
                "deny: It is nothing.",
                "deny: I saw no hatch.\ndeny: It is nothing.",
            )
        }),
        ("an answer is taken out", (0, 0, 1), &|t| {
            swap(&t, "deny: Nothing happened.\n", "")
        }),
        ("a subject gets another name", (0, 1, 0), &|t| {
            swap(&t, "named: ringing home", "named: calling home")
        }),
    ];
    for (what, expected, edit) in edits {
        let (old, new) = edited("one-talk", TALK, edit);
        let file = translated("de.ftl", &complete(&old.originals), &new.originals);
        assert_eq!(faults(&new, &file), expected, "{what}");
        // What is played finds them by the same rule.
        let bytes = complete(&old.originals).into_bytes();
        let read = Translation::read("de", "lang/de.ftl".into(), &bytes);
        let texts = read.texts(&new.scenario);
        let lacks = texts.iter().filter(|text| text.is_none()).count();
        assert_eq!(lacks, expected.0, "{what}: shown in English");
    }
}

/// If this fails, a translation that is taken in after an edit loses what nobody handed in, or keeps names that are gone.
#[test]
fn what_is_taken_in_after_an_edit_stands_under_the_new_names() {
    let (old, new) = edited("one-talk", TALK, |t| {
        let t = swap(&t, "deny: Nothing happened.\n", "");
        swap(
            &t,
            "deny: It is where the plates come out.",
            "deny: That is where plates come out.",
        )
    });
    let there = translated("de.ftl", &complete(&old.originals), &new.originals);
    let id = |read: &Read, words: &str| -> String {
        let mut all = read.originals.all().iter();
        all.find(|o| o.written.as_deref() == Some(words))
            .expect("it is there")
            .id
            .clone()
    };
    let mended = id(&new, "That is where plates come out.");
    let handed_in = format!("# state: draft\n\n{mended} = Da kommen die Teller raus.\n");
    let handed_in = translated("new.ftl", &handed_in, &new.originals);
    let taken = merged(&new.originals, &[there], &handed_in);
    assert_eq!(faults(&new, &taken), (0, 0, 0));
    assert_eq!(taken.gone.len(), 1, "what nothing asks for is kept as a comment");
    let written = fluent::write(&taken, &new.originals, "");
    assert!(
        written.contains(&format!("{mended} = Da kommen die Teller raus.")) && written.contains("# ~ "),
        "{mended}"
    );
    assert!(!written.contains(&format!("\n{} =", id(&old, "It is where the plates come out."))));
    let again = translated("de.ftl", &written, &new.originals);
    assert_eq!(fluent::write(&again, &new.originals, ""), written);
}
