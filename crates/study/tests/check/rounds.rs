//! What an author is told who makes the mistakes that authors make: through the check, in plain words, at the place, and all of
//! it in one round. The reader's own tests hold each kind of slip; here is what comes together.

use crate::support::{bundle, practice, told};
use grounds_core::diagnostic::{Diagnostic, Severity};
use grounds_core::scenario::Bundle;
use grounds_study::check::check;
use grounds_study::translate::scenario::originals;

fn base() -> Bundle {
    let mut base = bundle("assets/template");
    base.name = "template".into();
    base.folder = Some("template".into());
    base
}

/// The starting scenario with things written in place of others: the file, what is cut, what stands there then.
fn spoiled(slips: &[(&str, &str, &str)]) -> Bundle {
    let mut bundle = base();
    for (file, cut, paste) in slips {
        let text = String::from_utf8(bundle.files[*file].clone()).expect("the template is text");
        assert!(text.contains(cut), "{file} does not say {cut:?}");
        bundle
            .files
            .insert((*file).to_owned(), text.replacen(cut, paste, 1).into_bytes());
    }
    bundle
}

/// Code, file and line of each error.
fn places(told: &[Diagnostic]) -> Vec<(&'static str, String, usize)> {
    let errors = told.iter().filter(|fault| fault.severity == Severity::Error);
    let place = |fault: &Diagnostic| fault.span.as_ref().map_or(0, |span| span.position().line);
    errors
        .map(|fault| (fault.code, fault.file.clone(), place(fault)))
        .collect()
}

const TABLE: &str = "scenario.ron";
const TALK: &str = "talks/presser.txt";

/// If this fails, an author mends one fault, and then hears of the next.
#[test]
fn many_mistakes_of_several_files_are_told_in_one_round() {
    let slips = [
        (
            TABLE,
            "title: \"The press in Mill Street\"",
            "title: “The press in Mill Street”",
        ),
        (TABLE, "level: Starter", "level: starter"),
        (TABLE, "minutes: 8,", "minutes: 8.5,"),
        (TABLE, "is: Trafficked", "is: Traficked"),
        (TALK, "part as held:\nIt was", "prat as held:\nIt was"),
        (TALK, "opens: look", "opens look"),
        (TALK, "[hotel-desk = shows DR01:", "[hotel-desk = show DR01:"),
        ("review.ron", "status: Draft", "status: draft"),
    ];
    let told = told(&spoiled(&slips));
    let found = places(&told);
    for (file, _, paste) in &slips {
        let bundle = spoiled(&slips);
        let text = String::from_utf8(bundle.files[*file].clone()).expect("text");
        let line = text[..text
            .find(paste.lines().next().expect("a line"))
            .expect("it stands there")]
            .matches('\n')
            .count()
            + 1;
        let is_told = found
            .iter()
            .any(|(_, at, n)| *at == format!("template/{file}") && n.abs_diff(line) <= 1);
        assert!(is_told, "{paste:?} in line {line} of {file}: {found:?}");
    }
    for fault in &told {
        let said = format!("{} {}", fault.message, fault.help.as_deref().unwrap_or(""));
        let word = ["struct", "enum", "variant", "identifier", "token", "expected", "u16"]
            .iter()
            .find(|word| said.contains(**word));
        assert!(word.is_none(), "{word:?} in: {said}");
    }
}

/// If this fails, a table with a slip in it hides what is wrong in the pictures, the guide and the talks.
#[test]
fn a_fault_of_one_kind_hides_none_of_another() {
    let mut bundle = spoiled(&[
        (TABLE, "level: Starter", "level: starter"),
        (TABLE, "art/laundry.svg", "art/laundri.svg"),
        (TALK, "It does not work either.", "Write to help@harbourline.org."),
    ]);
    bundle.files.remove("guide.md");
    let told = told(&bundle);
    for code in [
        "unknown-word",
        "missing-picture",
        "real-contact",
        "guide-missing",
        "unused-file",
    ] {
        assert!(
            told.iter().any(|fault| fault.code == code),
            "{code}: {:?}",
            places(&told)
        );
    }
}

/// If this fails, a code of which only the meaning is known cannot be found from the fault.
#[test]
fn an_unknown_code_is_told_with_those_that_are_near_in_meaning() {
    let told = told(&spoiled(&[(TALK, "shows CD01: Asked for", "shows CD99: Asked for")]));
    let fault = told
        .iter()
        .find(|fault| fault.code == "unknown-indicator")
        .expect("it is told");
    assert!(
        fault.help.as_deref().is_some_and(|help| help.contains("CD")),
        "{:?}",
        fault.help
    );
}

/// If this fails, a translation that is not complete, or speaks of another language, is played without a word.
#[test]
fn a_translation_is_held_against_the_texts() {
    let mut bundle = base();
    let checked = check(&bundle, &practice());
    let (scenario, draft) = (checked.scenario.expect("it plays"), checked.draft.expect("it reads"));
    let known = originals(&scenario, &draft).all()[0].id.clone();
    let text = format!("# language: th\n# state: reviewed\n\n{known} = Words\n\nnowhere = Words\n");
    bundle.files.insert("lang/km.ftl".into(), text.into_bytes());
    let told = told(&bundle);
    for code in [
        "missing-translation",
        "orphan-translation",
        "unsigned-translation",
        "unreadable-translation",
    ] {
        assert!(
            told.iter()
                .any(|fault| fault.code == code && fault.file == "template/lang/km.ftl"),
            "{code}"
        );
    }
}
