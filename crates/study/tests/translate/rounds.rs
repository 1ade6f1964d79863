//! From the text of a scenario to a pattern and back, from Fluent to PO and back: nothing is lost on the way.

use crate::support::{ALL, bundle, complete, practice, read, translated};
use grounds_core::locale::translated::fingerprint;
use grounds_study::translate::scenario::pattern::{from_text, to_text};
use grounds_study::translate::scenario::slots::faults;
use grounds_study::translate::{Fault, Original, fluent, judge::judge, po, take::merged};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// If this fails, a text that an author wrote cannot be handed to a translator, or comes back as another.
#[test]
fn every_text_goes_to_a_pattern_and_back() {
    let mut seen = 0;
    for name in ALL {
        let read = read(&bundle(name));
        let ids: BTreeSet<&str> = read
            .originals
            .all()
            .iter()
            .map(|original| original.id.as_str())
            .collect();
        assert_eq!(ids.len(), read.scenario.texts().len(), "{name}: each text once");
        for original in read.originals.all() {
            let written = original.written.as_deref().expect("a scenario writes its texts");
            assert_eq!(
                to_text(&original.text).as_deref(),
                Ok(written),
                "{name}: {}",
                original.text
            );
            assert_eq!(faults(written, written, true), [], "{name}: {written}");
            assert_eq!(original.fingerprint, fingerprint(written));
            assert!(
                !original.about.is_empty() && !original.place.is_empty(),
                "{}",
                original.id
            );
            seen += 1;
        }
    }
    assert!(seen > 4_000, "{seen}");
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zក-អ.,*\\[\\]\"\\\\()| ]{1,6}",
        Just("{{".to_owned()),
        Just("}}".to_owned()),
        Just("\n".to_owned()),
        Just("{cook}".to_owned()),
        Just("{team-leader.their}".to_owned()),
        "\\{me\\|[a-zក. *\"\\\\]{0,5}\\|[a-zក. ]{0,5}\\}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    /// If this fails, some text of an author yet to come is lost on the way to a translator.
    #[test]
    fn any_text_goes_to_a_pattern_and_back(pieces in proptest::collection::vec(piece(), 0..9)) {
        let text = pieces.concat();
        let pattern = from_text(&text);
        let back = to_text(&pattern);
        prop_assert_eq!(back.as_deref(), Ok(text.as_str()), "{}", pattern);
        prop_assert_eq!(from_text(&back.unwrap_or_default()), pattern, "and it is written in one way");
    }
}

/// If this fails, a translator who works in Poedit loses what stands in the Fluent file, or the other way round.
#[test]
fn from_fluent_to_po_and_back_nothing_is_lost() {
    for name in ["one-talk", "cases/hotel"] {
        let read = read(&bundle(name));
        let file = complete(&read.originals);
        let kept = translated("de.ftl", &file, &read.originals);
        assert!(kept.faults.is_empty(), "{:?}", kept.faults.first());
        let written = fluent::write(&kept, &read.originals, "");
        assert_eq!(written, file, "{name}");
        let as_po = po::write(&kept, &read.originals);
        let back = translated("de.po", &as_po, &read.originals);
        assert!(back.faults.is_empty(), "{:?}", back.faults.first());
        assert_eq!(fluent::write(&back, &read.originals, ""), file);
        let extracted = fluent::extract(&kept, &read.originals);
        let taken = merged(&read.originals, &[], &translated("de.ftl", &extracted, &read.originals));
        assert_eq!(fluent::write(&taken, &read.originals, ""), file);
        let found = judge(&read.originals, &[taken], "de", practice().glossary("de"));
        // Capitals may have more room than small letters; nothing else may be wrong.
        assert_eq!(found, [], "{name}");
    }
}

/// If this fails, who translates does not know who says it, to whom, and what stood before.
#[test]
fn a_translator_is_told_what_a_line_is() {
    let read = read(&bundle("one-talk"));
    let of = |words: &str| -> &Original {
        let mut all = read.originals.all().iter();
        all.find(|original| original.written.as_deref() == Some(words))
            .expect("it is there")
    };
    let question = of("how did you come to be sent to this house?");
    assert_eq!(
        question.about,
        "the official to tonight, an end of “In any order you like:”; it is of the kind leading; keep its kind"
    );
    assert!(question.place.starts_with("talks/anyone.txt:"), "{}", question.place);
    assert_eq!(question.limit, 200);
    assert_eq!(
        of("Sent … yes. In the end you get sent.").about,
        "tonight, agreeing, to “In any order you like: how did you come to be sent to this house?”"
    );
    let told = of("I tell them that it is going well.");
    assert_eq!(told.about, "clerk, asked about “home”; told in part");
    assert!(
        told.comments[0].starts_with("before it: The telephone for that is in the office"),
        "{:?}",
        told.comments
    );
    assert_eq!(
        of("ringing home").about,
        "what this is called, in “back to …” and in lists"
    );
    let why = of("Made to write home what is not so.");
    assert!(
        why.about.starts_with("why this line counts") && why.about.contains("They had me write it, too."),
        "{}",
        why.about
    );
    assert_eq!(of("Tin").about, "places kitchen, hotspots tin, label");
    let reply = of("(Watches the page go.) So that is how quick it goes. With the others, too?");
    assert!(
        reply.about.starts_with("what follows on “It is out."),
        "{}",
        reply.about
    );
    assert_eq!(of("Tin").comments, [""; 0]);
}

/// If this fails, somebody is lost in a translation and nobody is told, or a language may not do without a pronoun.
#[test]
fn people_who_are_lost_or_put_in_are_told() {
    let wrong = |source: &str, target: &str| {
        faults(source, target, false)
            .into_iter()
            .map(|(words, _)| words)
            .collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(wrong("{cook} is {cook.age}.", "{cook.age} {cook}"), none);
    assert_eq!(wrong("{cook}, {cook.their} bag", "{cook}"), none, "pronouns may go");
    assert_eq!(wrong("{cook.They} went", "{cook} went"), none, "or become a name");
    assert_eq!(
        wrong("{cook} went", "{cook.they} went"),
        none,
        "and the other way round"
    );
    assert_eq!(
        wrong("Yes.", "{me|ចាស|បាទ}, {you.call}"),
        none,
        "forms of whoever speaks"
    );
    assert_eq!(wrong("{cook} is {cook.age}.", "{cook}"), ["{ $cook_age } is lost"]);
    assert_eq!(wrong("Back to {about}.", "Back."), ["{ $about } is lost"]);
    assert_eq!(
        wrong("He went.", "{guard} went."),
        ["{ $guard } does not stand in the text"]
    );
    assert_eq!(
        wrong("He went.", "{guard|a|b}"),
        ["{ $guard } does not stand in the text"]
    );
    assert_eq!(wrong("{cook}", "{cook.hers}"), ["nobody has a `.hers`"; 1]);
    assert_eq!(wrong("(Nods.) Yes.", "(Nods.) Yes."), none);
    assert_eq!(wrong("(Nods.) Yes.", "Nods. Yes.").len(), 1);
    assert_eq!(wrong("Yes.", "(Yes.)").len(), 1);
    let _ = Fault::Missing;
}
