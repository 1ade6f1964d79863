//! Records from anyone: cut off, changed, too large, of other formats, of things that do not exist.

use crate::players::{record_of, right, scenario, wander};
use crate::support::practice;
use grounds_core::record::{
    Comparison, Divergence, FORMAT, Fault, LINE_BYTES, RECORD_BYTES, WhyNot, decode, glance, go_on, replay,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The lines with hashes that fit, as somebody would make them who knows how.
fn mended(text: &str) -> String {
    let mut chain = hex(&Sha256::digest(b"reasonable-grounds record 3"));
    let mut out = String::new();
    for line in text.lines() {
        let content = line.split(",\"chain\":\"").next().unwrap_or(line);
        let mut hash = Sha256::new();
        hash.update(chain.as_bytes());
        hash.update(content.as_bytes());
        chain = hex(&hash.finalize());
        out += &format!("{content},\"chain\":\"{chain}\"}}\n");
    }
    out
}

fn kept() -> &'static str {
    static KEPT: OnceLock<String> = OnceLock::new();
    KEPT.get_or_init(|| record_of(&right(&scenario("one-talk"), 3)))
}

/// If this fails, the tests below would mend nothing.
#[test]
fn mending_what_is_whole_changes_nothing() {
    assert_eq!(mended(kept()), kept());
}

/// If this fails, a record that was cut off in the middle of a line is lost, or taken for whole.
#[test]
fn a_torn_end_is_told_and_passed_over() {
    let text = kept();
    let first = text.find('\n').expect("it has lines") + 1;
    for cut in [first + 1, first + 200, text.len() - 1] {
        let decoded = decode(&text.as_bytes()[..cut]).expect("the header is whole");
        assert!(decoded.fault.is_none() && decoded.torn.is_some(), "{cut}");
        assert!(decoded.good_bytes <= cut && text[..decoded.good_bytes].ends_with('\n'));
    }
    assert_eq!(decode(&text.as_bytes()[..first - 1]).err(), Some(Fault::Empty));
    assert_eq!(decode(b"").err(), Some(Fault::Empty));
}

/// If this fails, somebody's text is read as a run, or an earlier or later record looks like a broken one.
#[test]
fn what_is_no_record_of_this_format_is_told_as_what_it_is() {
    let other = |format: u32| {
        let text = kept().replacen(&format!("\"format\":{FORMAT}"), &format!("\"format\":{format}"), 1);
        decode(mended(&text).as_bytes()).err()
    };
    assert_eq!(other(2), Some(Fault::EarlierFormat(2)));
    assert_eq!(other(9), Some(Fault::LaterFormat(9)));
    for text in ["hello\n", "{}\n", "[1]\n", "{\"format\":3}\n", "\u{0}\n"] {
        assert_eq!(decode(text.as_bytes()).err(), Some(Fault::NotARecord), "{text:?}");
        assert_eq!(glance(text.as_bytes(), text.as_bytes(), true), None);
    }
    let large = vec![b' '; RECORD_BYTES + 1];
    assert_eq!(decode(&large).err(), Some(Fault::TooLarge));
    let long = kept().replacen("quiet-river", &"x".repeat(1_000), 1);
    assert_eq!(decode(mended(&long).as_bytes()).err(), Some(Fault::NotARecord));
    for fault in [
        Fault::Empty,
        Fault::TooLarge,
        Fault::NotARecord,
        Fault::EarlierFormat(2),
        Fault::LaterFormat(9),
        Fault::Changed(2),
        Fault::Unclear(2),
    ] {
        assert!(
            fault.to_string().len() > 10 && !fault.to_string().contains("error-"),
            "{fault}"
        );
    }
}

/// If this fails, a long line fills the memory or ends the program.
#[test]
fn a_line_that_is_too_long_is_told() {
    let step = format!("{{\"Go\":\"{}\"}}", "x".repeat(LINE_BYTES));
    let at = kept().find("\"step\":").expect("it has moves") + 7;
    let end = at + kept()[at..].find(",\"act\"").expect("it has an act");
    let text = format!("{}{step}{}", &kept()[..at], &kept()[end..]);
    let decoded = decode(mended(&text).as_bytes()).expect("the header is whole");
    assert_eq!(decoded.fault, Some(Fault::Changed(2)));
    assert!(decoded.record.moves.is_empty());
}

/// If this fails, a move that fits its hash and means nothing is passed over.
#[test]
fn a_move_that_means_nothing_is_told() {
    for (from, to) in [
        ("\"n\":2,", "\"n\":7,"),
        ("\"step\":{\"Look\":", "\"step\":{\"Fly\":"),
        ("\"at_millis\":8000,", "\"at_millis\":-8,"),
    ] {
        let text = kept().replacen(from, to, 1);
        assert_ne!(text, kept(), "{from}");
        let decoded = decode(mended(&text).as_bytes()).expect("the header is whole");
        assert!(
            matches!(decoded.fault, Some(Fault::Unclear(_))),
            "{from}: {:?}",
            decoded.fault
        );
    }
}

/// If this fails, a run that names what does not exist ends the program, or nobody says what it is.
#[test]
fn what_does_not_exist_is_told_with_its_move() {
    let scenario = scenario("one-talk");
    let unended = kept().split("{\"result\"").next().expect("it has moves");
    for (from, to) in [
        ("\"Look\":\"kitchen/", "\"Look\":\"cellar/"),
        ("\"Sit\":\"clerk\"", "\"Sit\":\"nobody\\u001b[2J\""),
        ("\"Read\":\"agreement\"", "\"Read\":\"\""),
        ("\"With\":[\"OfferWater\",\"clerk\"]", "\"With\":[\"Dance\",\"clerk\"]"),
        ("\"Say\":\"", "\"Say\":\"nowhere/1#000000000000000a\",\"was\":\""),
    ] {
        let text = unended.replacen(from, to, 1).replace(",\"was\":", "},\"was\":{\"it\":");
        assert_ne!(text, unended, "{from}");
        let decoded = decode(mended(&text).as_bytes()).expect("the header is whole");
        assert_eq!(decoded.fault, None, "{from}");
        let why = go_on(&decoded, &scenario, &practice()).map(drop);
        let why = why.expect_err("there is no such thing");
        let WhyNot::Differs {
            at,
            why: Divergence::Unknown(_),
            ..
        } = &why
        else {
            panic!("{from}: {why:?}")
        };
        let said = why.said().to_string();
        assert!(
            said.contains(&format!("at move {at}")) && !said.contains('\u{1b}'),
            "{said}"
        );
    }
}

/// If this fails, what a later program writes makes a record unreadable, or is lost without a word.
#[test]
fn what_is_not_known_is_kept() {
    let text = kept().replacen("{\"format\"", "{\"weather\":\"rain\",\"format\"", 1);
    let text = text.replacen("{\"n\":2,", "{\"mood\":[1],\"n\":2,", 1);
    let mut lines: Vec<&str> = text.lines().collect();
    lines.insert(3, "{\"pause\":20,\"chain\":\"\"}");
    let decoded = decode(mended(&lines.join("\n")).as_bytes()).expect("the header is whole");
    assert_eq!((&decoded.fault, decoded.torn), (&None, None));
    let record = decoded.record;
    assert_eq!(record.unknown, [4]);
    assert!(record.header.more.contains_key("weather") && record.moves[1].more.contains_key("mood"));
    assert_eq!(
        replay(&record, &scenario("one-talk"), &practice()).verdict,
        Comparison::Same
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// If this fails, a record can be changed in one place and nobody sees it.
    #[test]
    fn a_changed_byte_is_told(at: prop::sample::Index, by in 1_u8..=255) {
        let mut bytes = kept().as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= by;
        let is_told = match decode(&bytes) {
            Err(_) => true,
            Ok(decoded) => decoded.fault.is_some() || decoded.torn.is_some(),
        };
        prop_assert!(is_told, "byte {at}");
    }

    /// If this fails, a line can be taken out of a record, or written twice, and nobody sees it.
    #[test]
    fn a_lost_line_is_told(at: prop::sample::Index, twice: bool) {
        let mut lines: Vec<&str> = kept().lines().collect();
        // The last one is the result: without it, the run is one that has none yet.
        let at = at.index(lines.len() - 1);
        if twice {
            lines.insert(at, lines[at]);
        } else {
            lines.remove(at);
        }
        let text = lines.join("\n") + "\n";
        let is_told = match decode(text.as_bytes()) {
            Err(_) => true,
            Ok(decoded) => decoded.fault.is_some(),
        };
        prop_assert!(is_told, "line {at}");
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// If this fails, some record ends the program.
    #[test]
    fn nothing_that_is_read_panics(cuts in prop::collection::vec((any::<prop::sample::Index>(), "[\\PC\"{}\\[\\]:,#~/]{0,12}"), 1..6)) {
        let mut text = record_of(&wander(&scenario("one-talk"), 4, 0, 60));
        for (at, put) in cuts {
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, &put);
        }
        let _ = glance(text.as_bytes(), text.as_bytes(), true);
        if let Ok(decoded) = decode(mended(&text).as_bytes()) {
            let _ = replay(&decoded.record, &scenario("one-talk"), &practice());
            if let Err(why) = go_on(&decoded, &scenario("one-talk"), &practice()) {
                prop_assert!(why.said().to_string().chars().count() < 2_000);
            }
        }
    }
}
