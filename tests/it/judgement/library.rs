//! Tables that contradict themselves do not load, and everything that is wrong with one is told in one go, in plain words.

use super::shipped;
use crate::support::{practice, root};
use reasonable_grounds::practice::judgement::{Deed, Trigger};
use reasonable_grounds::practice::limits::JUDGEMENT_ROWS;
use reasonable_grounds::practice::{Judgement, Practice};
use reasonable_grounds::judgement::{Knowable, knowable};
use reasonable_grounds::vocabulary::AgeGroup;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const FILE: &str = "judgement.ron";

fn files() -> BTreeMap<String, String> {
    let entries = fs::read_dir(root().join("assets/practice")).expect("the practice library is there");
    let files = entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "ron"));
    let read = |entry: fs::DirEntry| {
        let text = fs::read_to_string(entry.path()).expect("it is text");
        (entry.file_name().to_string_lossy().into_owned(), text)
    };
    files.map(read).collect()
}

/// What is wrong with the library when pieces of the table are replaced.
fn faults(changes: &[(&str, &str)]) -> Vec<String> {
    let mut files = files();
    let mut text = files[FILE].clone();
    for (from, to) in changes {
        assert!(text.contains(from), "{from} is not in the file");
        text = text.replacen(from, to, 1);
    }
    files.insert(FILE.into(), text);
    Practice::load(&files)
        .err()
        .map_or_else(Vec::new, |error| error.faults())
}

/// If this fails, a slip in the table is taken, or told so that nobody finds it.
#[test]
fn each_slip_in_the_table_is_told_in_a_sentence() {
    let t3 = "(name: \"T3\", needs: [\"says-no\", \"some\"], victim: Partly, other: Partly,";
    let with = |row: &str| format!("(name: \"T3\", {row}");
    let slips = [
        (
            t3,
            with("needs: [\"says_no\", \"some\"], victim: Partly, other: Partly,"),
            "T3 needs `says_no`, which is no fact; `says-no` is one",
        ),
        (
            t3,
            with("needs: [\"says-no\", \"some\"], forbids: [\"guilt\"], victim: Partly, other: Partly,"),
            "T3 forbids `guilt`, which is no fact",
        ),
        (
            t3,
            with("needs: [\"some\", \"some\"], victim: Partly, other: Partly,"),
            "T3 needs `some` twice",
        ),
        (
            t3,
            with("needs: [\"some\"], forbids: [\"some\"], victim: Partly, other: Partly,"),
            "T3 both needs and forbids `some`",
        ),
        (
            t3,
            with("needs: [\"some\", \"nothing\"], victim: Partly, other: Partly,"),
            "T3 can never hold: nobody is both `some` and `nothing`",
        ),
        (
            t3,
            with("victim: Partly, other: Partly,"),
            "T3 names no fact, so it would hold of everybody",
        ),
        (
            t3,
            with("needs: [\"some\"], victim: Wronged, other: Partly,"),
            "T3 makes of a victim `wronged`, which cannot be; it is one of partly, harmed, missed",
        ),
        (
            t3,
            with("needs: [\"some\"], victim: Partly, other: Missed,"),
            "T3 makes of anybody else `missed`, which cannot be",
        ),
        (
            t3,
            with("needs: [\"some\"], victim: Partly, other: Respected,"),
            "T3 makes of anybody else `respected`, which cannot be",
        ),
        (
            t3,
            with("needs: [\"some\"], victim: Partly, other: Partly, unsafe: Always,"),
            "T3 is unsafe for a victim and only `partly`",
        ),
        (
            t3,
            with("needs: [\"some\"], victim: Missed, other: Partly, unsafe: ForVictim,"),
            "T3 need not say that it is unsafe for a victim",
        ),
        (
            t3,
            with("needs: [\"some\"], other: Partly,"),
            "T3 can hold of a victim and does not say what it makes of one",
        ),
        (
            t3,
            with("needs: [\"clears\"], victim: Partly, other: Partly,"),
            "T3 says what it makes of a victim, but nobody careful clears a victim",
        ),
        (
            t3,
            with("needs: [\"clears\"], other: Wronged, unsafe: ForVictim,"),
            "T3 is unsafe for a victim, of whom it never holds",
        ),
        ("name: \"T3\"", "name: \"T1\"".into(), "the row T1 stands twice"),
        ("name: \"T3\"", "name: \"T 3\"".into(), "`T 3` is no name for a row"),
        (
            "needs: [\"locked\", \"child\"]",
            "needs: [\"removed\", \"open\"]".into(),
            "S10 holds exactly when S1 does",
        ),
        (
            "point: \"REF-18\"",
            "point: \"REF-99\"".into(),
            "R4 names the practice point REF-99, which does not exist",
        ),
        (
            "says: \"A promise was made and not kept.\"",
            "says: \" \"".into(),
            "promise-broken has no words",
        ),
        (
            "deed: \"leak\"",
            "deed: \"leek\"".into(),
            "a deed is `leek`, which is no deed; `leak` is one",
        ),
        ("deed: \"leak\"", "deed: \"press\"".into(), "the deed `leak` has no row"),
        (
            "to: \"embassy\", permission: \"refused\"",
            "to: \"consul\", permission: \"refused\"".into(),
            "somebody told is `consul`, which is no recipient",
        ),
        (
            "to: \"embassy\", permission: \"refused\"",
            "to: \"embassy\", permission: \"agreed\"".into(),
            "`embassy:agreed` has a row, but telling with consent is no fault",
        ),
        (
            "to: \"embassy\", permission: \"refused\"",
            "to: \"embassy\", permission: \"unasked\"".into(),
            "telling `embassy:refused` has no row",
        ),
        (
            "order: [Partly, Wronged",
            "order: [Wronged, Partly".into(),
            "`order` must have each of",
        ),
        (
            "order: [Partly, Wronged",
            "order: [Partly".into(),
            "`order` must have each of",
        ),
        ("slips: (from: 3", "slips: (from: 0".into(), "`slips: from` is 0"),
        (
            "grounds: (strong: 1, medium: 2",
            "grounds: (strong: 1, medium: 0".into(),
            "`grounds: medium` is 0",
        ),
        ("slips: (from: 3", "slips: (from: 300".into(), "judgement.ron:"),
        ("victim: Partly", "victim: Perhaps".into(), "judgement.ron:"),
    ];
    assert_eq!(faults(&[]), Vec::<String>::new());
    for (from, to, words) in slips {
        let told = faults(&[(from, &to)]);
        assert!(told.iter().any(|fault| fault.contains(words)), "{to}: {told:?}");
        assert!(told.iter().all(|fault| fault.chars().count() < 500), "{told:?}");
    }
}

/// If this fails, an expert mends one slip and meets the next, one at a time.
#[test]
fn all_slips_are_told_together() {
    let told = faults(&[
        ("\"says-no\", \"some\"", "\"says-yes\", \"sum\""),
        ("deed: \"leak\"", "deed: \"leek\""),
    ]);
    for words in ["`says-yes`", "`sum`", "`leek`", "`leak` has no row"] {
        assert!(told.iter().any(|fault| fault.contains(words)), "{words}: {told:?}");
    }
}

/// If this fails, a library without a table is judged by, or one with too many rows to tell apart.
#[test]
fn a_table_is_there_and_has_an_end() {
    let mut without = files();
    without.remove(FILE);
    let error = Practice::load(&without).expect_err("nobody could be judged");
    assert!(
        error.to_string().contains("judgement.ron: the file is missing"),
        "{error}"
    );

    let mut table = shipped().table().clone();
    let row = table.rows[0].clone();
    for at in table.rows.len()..JUDGEMENT_ROWS {
        let mut more = row.clone();
        more.name = format!("X{at}");
        table.rows.push(more);
    }
    let is_too_many = |faults: &[String]| faults.iter().any(|fault| fault.contains("at most 128 are judged by"));
    let full = Judgement::of(table.clone()).expect_err("rows that say the same");
    assert!(!is_too_many(&full), "{full:?}");
    table.rows.push(row);
    let above = Judgement::of(table).expect_err("one more");
    assert!(is_too_many(&above), "{above:?}");
}

/// If this fails, a reason cannot be translated, or two have one message.
#[test]
fn every_reason_has_a_message_of_its_own() {
    let judgement = shipped();
    let messages: BTreeSet<String> = judgement.rows().iter().map(|row| row.message()).collect();
    assert_eq!(messages.len(), judgement.rows().len());
    for message in messages {
        assert!(
            message.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
            "{message}"
        );
    }
}

/// If this fails, a reason is told in words that are true of a victim only, or of anybody else only, although the row holds of
/// both; or a number that is merely chosen does not say so.
#[test]
fn words_of_a_reason_fit_whoever_it_is() {
    for row in shipped().rows() {
        let says = row.says.to_lowercase();
        for word in [
            "the victim",
            "was trafficked",
            "trafficker",
            "liar",
            "innocent",
            "guilty",
        ] {
            assert!(!says.contains(word), "{}: {says}", row.name);
        }
        assert!(
            row.says.ends_with('.') && says.split_whitespace().count() <= 30,
            "{}: {says}",
            row.name
        );
    }
    assert!(shipped().slips().provisional && shipped().grounds().provisional);
    let is_deed = |trigger| matches!(trigger, Trigger::Deed(_));
    assert_eq!(
        shipped().rows().iter().filter(|row| is_deed(row.trigger)).count(),
        Deed::ALL.len()
    );
}

/// If this fails, too little is called grounds, or exploitation alone, or a child is asked for means.
#[test]
fn what_could_be_known_follows_the_numbers_of_the_table() {
    let practice = practice();
    let known = |codes: &[&str], age, is_settled| {
        let signs: Vec<_> = codes
            .iter()
            .map(|code| practice.indicator_ix(code).expect("a code"))
            .collect();
        knowable(&practice, &signs, age, is_settled)
    };
    use AgeGroup::{Adult, Child};
    let with = |strength, element| {
        let fits = |i: &&reasonable_grounds::practice::Indicator| {
            let is_means = i.dimension() != reasonable_grounds::vocabulary::Dimension::Exploitation;
            i.adult == Some(strength) && is_means == element && i.child.is_some()
        };
        practice
            .indicators()
            .iter()
            .filter(fits)
            .map(|i| i.code.as_str())
            .collect::<Vec<_>>()
    };
    use reasonable_grounds::vocabulary::Strength::{Medium, Strong, Weak};
    let (strong, medium, weak) = (with(Strong, true), with(Medium, true), with(Weak, true));
    let (labour, labour_medium) = (with(Strong, false), with(Medium, false));
    assert_eq!(known(&[], Adult, false), Knowable::Nothing);
    assert_eq!(known(&strong[..1], Adult, false), Knowable::Grounds);
    assert_eq!(known(&medium[..1], Adult, false), Knowable::Sign);
    assert_eq!(
        known(&[medium[0], medium[0]], Adult, false),
        Knowable::Sign,
        "one told twice is one"
    );
    assert_eq!(known(&medium[..2], Adult, false), Knowable::Grounds);
    assert_eq!(known(&weak, Adult, false), Knowable::Sign);
    assert_eq!(
        known(&labour_medium, Adult, false),
        Knowable::Sign,
        "exploitation alone is a labour case"
    );
    assert_eq!(
        known(&labour, Adult, false),
        if labour.is_empty() {
            Knowable::Nothing
        } else {
            Knowable::Sign
        }
    );
    assert_eq!(known(&[labour_medium[0], medium[0]], Adult, false), Knowable::Sign);
    let of_child: Vec<&str> = labour_medium.iter().chain(&labour).copied().take(2).collect();
    assert_eq!(
        known(&of_child, Child, false),
        Knowable::Grounds,
        "a child needs no means"
    );
    assert_eq!(known(&strong[..1], Adult, true), Knowable::Clears);
}
