//! Every limit of a scenario, its walkthroughs, its review and its translations: a file with exactly so much is taken, and with one more it is refused, with one clear message.

use crate::support::{practice, root};
use reasonable_grounds::check::{Checked, check};
use reasonable_grounds::diagnostic::{Diagnostic, Severity};
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::scenario::limits::*;
use reasonable_grounds::scenario::{Bundle, Translation};
use std::sync::OnceLock;

/// A small folder in which the check finds nothing.
pub(crate) fn base() -> Bundle {
    static BASE: OnceLock<Bundle> = OnceLock::new();
    BASE.get_or_init(|| read_bundle(&root().join("tests/checks/base")).expect("the base is there"))
        .clone()
}

fn base_text() -> String {
    String::from_utf8(base().files["scenario.ron"].clone()).expect("the base is text")
}

/// The base with something put in place of something.
fn edited(cut: &str, paste: &str) -> String {
    let text = base_text();
    assert!(text.contains(cut), "the base no longer says {cut}");
    text.replacen(cut, paste, 1)
}

fn checked(path: &str, content: impl Into<Vec<u8>>) -> Checked {
    let mut bundle = base();
    bundle.files.insert(path.into(), content.into());
    check(&bundle, &practice())
}

fn errors(checked: &Checked) -> Vec<&Diagnostic> {
    let errors = checked.diagnostics.iter().filter(|d| d.severity == Severity::Error);
    errors.collect()
}

/// The scenario that `make` gives for exactly `most` can be played; for one more it cannot, and one message says so.
fn holds(what: &str, most: usize, code: &str, make: impl Fn(usize) -> String) {
    let at = checked("scenario.ron", make(most));
    assert!(
        at.scenario.is_some(),
        "{what}: exactly {most} is refused: {:?}",
        errors(&at).first()
    );
    let above = checked("scenario.ron", make(most + 1));
    let codes: Vec<_> = errors(&above).iter().map(|d| d.code).collect();
    assert_eq!(codes, [code], "{what}: {} is not refused with one message", most + 1);
    assert!(above.scenario.is_none(), "{what}: it is told, and played all the same");
}

fn list(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| one(n) + ", ").collect()
}

#[test]
fn bytes_of_a_scenario() {
    let padded = |bytes: usize| {
        let text = base_text();
        let remark = bytes - text.len() - 3;
        format!("{text}//{}\n", "x".repeat(remark))
    };
    assert_eq!(padded(SCENARIO_BYTES).len(), SCENARIO_BYTES);
    holds("bytes of a scenario", SCENARIO_BYTES, "too-large", padded);
}

#[test]
fn depth_of_brackets() {
    let code = |deep: usize| {
        let list = format!("aims: {}{}", "[".repeat(deep), "]".repeat(deep));
        let found = checked("scenario.ron", edited("aims: [\"Look before you ask\"]", &list));
        errors(&found).first().map_or("", |d| d.code)
    };
    // The list stands in the brackets of the scenario; the library counts each bracket twice.
    let most = RON_DEPTH / 2 - 1;
    assert_ne!(code(most), "too-deep", "exactly {most} is refused");
    assert_eq!(code(most + 1), "too-deep");
}

#[test]
fn things_of_one_kind() {
    holds("services", ITEMS, "too-many", |count| {
        let more = list(count - 3, |n| format!("(id:\"s{n}\",kind:Information,label:\"S{n}\")"));
        edited("services: [", &format!("services: [{more}"))
    });
}

#[test]
fn letters_of_a_name() {
    holds("letters of an identifier", ID_CHARS, "bad-identifier", |chars| {
        base_text().replace("\"tea\"", &format!("\"{}\"", "t".repeat(chars)))
    });
}

/// Each kind of text, at a place where one stands.
#[test]
fn characters_of_each_kind_of_text() {
    let places = [
        ("title", TITLE_CHARS, "The sorting room"),
        ("label", LABEL_CHARS, "Labour office"),
        ("name", LABEL_CHARS, "Talun"),
        ("question", QUESTION_CHARS, "Who keeps your papers?"),
        ("speech", TEXT_CHARS, "My aunt knew the owner."),
        ("prose", TEXT_CHARS, "A book lies on it."),
        ("entry", TEXT_CHARS, "Six months of wages"),
        (
            "passage",
            PASSAGE_CHARS,
            "You are in a small room. Two people sort buttons.",
        ),
    ];
    for (kind, most, text) in places {
        holds(kind, most, "text-too-long", |chars| {
            edited(
                &format!("\"{text}\""),
                &format!("\"{}\"", "a ".repeat(chars).split_at(chars).0.replace("a ", "aa")),
            )
        });
    }
}

#[test]
fn code_points_stacked_on_letters() {
    // Seen, each is one letter; nobody can lay out a letter with a thousand marks.
    let stacked = |points: usize| edited("\"Labour office\"", &format!("\"a{}\"", "\u{301}".repeat(points - 1)));
    holds("stacked marks", LABEL_CHARS * STACKED_TIMES, "text-too-long", stacked);
}

#[test]
fn characters_of_people_and_languages() {
    holds("a first name", LABEL_CHARS, "text-too-long", |chars| {
        edited("name: \"Talin\"", &format!("name: \"{}\"", "T".repeat(chars)))
    });
    holds("the name of a language", LABEL_CHARS, "bad-name", |chars| {
        edited(
            "official_speaks: [",
            &format!("official_speaks: [\"{}\", ", "C".repeat(chars)),
        )
    });
    holds("languages of a person", LANGUAGES, "too-many", |count| {
        edited(
            "speaks: [\"Common\"],\n            at",
            &format!("speaks: [{}],\n            at", list(count, |n| format!("\"L{n}\""))),
        )
    });
    for (steering, code) in [("T\\na", "bad-name"), ("T\\u{1b}[2J", "control-character")] {
        let found = checked("scenario.ron", edited("\"Talin\"", &format!("\"{steering}\"")));
        assert_eq!(
            errors(&found).iter().map(|d| d.code).collect::<Vec<_>>(),
            [code],
            "{steering}"
        );
    }
}

#[test]
fn numbers_on_their_scales() {
    holds("minutes of a shift", SHIFT_MINUTES.into(), "bad-clock", |minutes| {
        edited("minutes: 90", &format!("minutes: {minutes}"))
    });
    holds("trust in a condition", SCALE_MAX.into(), "out-of-scale", |trust| {
        edited("TrustAtLeast(45)", &format!("TrustBelow({trust})"))
    });
    holds(
        "distress at the beginning",
        SCALE_MAX.into(),
        "out-of-scale",
        |distress| edited("distress: 20", &format!("distress: {distress}")),
    );
    holds(
        "a minute in a condition",
        SHIFT_MINUTES.into(),
        "out-of-scale",
        |minute| edited("[TrustAtLeast(45)]", &format!("[Before({minute})]")),
    );
}

#[test]
fn conditions() {
    holds("conditions in a list", CONDITIONS, "too-many", |count| {
        edited(
            "[TrustAtLeast(45)]",
            &format!("[{}]", list(count, |_| "Seen(\"debt-book\")".into())),
        )
    });
    holds("nested conditions", CONDITION_DEPTH, "too-deep", |deep| {
        let levels = deep - 1;
        edited(
            "[TrustAtLeast(45)]",
            &format!("[{}Seen(\"debt-book\"){}]", "Not(".repeat(levels), ")".repeat(levels)),
        )
    });
}

#[test]
fn draws() {
    holds("profiles of a deal", PROFILES, "too-many", |count| {
        let profiles = list(count, |_| {
            "(name: \"Talin\", age: 30, gender: Woman, from: \"Talun\")".into()
        });
        let deal = format!("draws: [Deal(id: \"who\", profiles: [{profiles}], to: [\"worker\"])],\n    places: [(");
        edited("places: [(", &deal).replacen(
            "profile: (name: \"Talin\", age: 30, gender: Woman, from: \"Talun\"),",
            "",
            1,
        )
    });
    let choose = |words: String| {
        edited(
            "places: [(",
            &format!("draws: [Choose(id: \"day\", one_of: [{words}])],\n    places: [("),
        )
    };
    holds("words of a draw", CHOICES, "too-many", |count| {
        choose(list(count, |n| format!("\"w{n}\"")))
    });
    holds("letters of a word", ID_CHARS, "bad-identifier", |chars| {
        choose(format!("\"{}\"", "w".repeat(chars)))
    });
}

/// What a walkthrough is told when it has so much.
fn walkthrough(seeds: usize, steps: usize, says: usize) -> Vec<String> {
    let text = format!(
        "Walkthrough(says: \"{}\", seeds: [{}], steps: [{}], expect: (band: Unsafe))",
        "s".repeat(says),
        list(seeds, |n| n.to_string()),
        list(steps, |_| "Look(\"table\")".into())
    );
    let found = checked("walkthroughs/many.ron", text);
    let broken = found.diagnostics.into_iter().filter(|d| d.code == "broken-walkthrough");
    broken.map(|d| d.message).collect()
}

#[test]
fn seeds_steps_and_words_of_a_walkthrough() {
    assert_eq!(
        walkthrough(WALKTHROUGH_SEEDS, WALKTHROUGH_STEPS, TEXT_CHARS),
        Vec::<String>::new()
    );
    for (seeds, steps, says) in [
        (WALKTHROUGH_SEEDS + 1, 1, 1),
        (1, WALKTHROUGH_STEPS + 1, 1),
        (1, 1, TEXT_CHARS + 1),
        (0, 1, 1),
    ] {
        let told = walkthrough(seeds, steps, says);
        assert_eq!(told.len(), 1, "{seeds} seeds, {steps} steps, {says} letters: {told:?}");
    }
}

#[test]
fn entries_of_a_review() {
    let review = |entries: usize, note: usize| {
        let open = list(entries, |_| format!("\"{}\"", "n".repeat(note)));
        let found = checked("review.ron", format!("Review(status: Draft, open: [{open}])"));
        errors(&found).iter().map(|d| d.code).collect::<Vec<_>>()
    };
    assert_eq!(review(REVIEW_ENTRIES, 1), Vec::<&str>::new());
    assert_eq!(review(REVIEW_ENTRIES + 1, 1), ["too-many"]);
    assert_eq!(review(1, PASSAGE_CHARS), Vec::<&str>::new());
    assert_eq!(review(1, PASSAGE_CHARS + 1), ["too-many"]);
    let found = checked("review.ron", *b"Review(status: Draft, open: [\"\xff\"])");
    assert_eq!(errors(&found).iter().map(|d| d.code).collect::<Vec<_>>(), ["not-utf8"]);
}

#[test]
fn bytes_and_texts_of_a_translation() {
    let padded = |bytes: usize| {
        let message = "title = x\n";
        format!("{message}# {}\n", "x".repeat(bytes - message.len() - 3))
    };
    let read = |bytes: usize| Translation::read("km", "km.ftl".into(), padded(bytes).as_bytes());
    assert!(read(SCENARIO_BYTES).faults.is_empty());
    let above = read(SCENARIO_BYTES + 1);
    assert_eq!((above.faults.len(), above.entries().count()), (1, 0));
    // A text that no screen could lay out stays in the language of the scenario.
    let title = |chars: usize| {
        let found = checked("text/km.ftl", format!("title = {}\n", "x".repeat(chars)));
        let scenario = found.scenario.expect("a translation keeps nothing from being played");
        let texts = scenario.texts_in("km").clone();
        texts.raw(scenario.header().title).len()
    };
    let most = TITLE_CHARS * STACKED_TIMES;
    assert_eq!(title(most), most);
    assert_eq!(title(most + 1), "The sorting room".len());
}
