//! Plans that point at nothing are refused, each for what is wrong with it.

use crate::fixture::Fixture;
use grounds_core::scenario::talk::Flaw;

/// If this fails, a talk can be built that is wrong.
#[test]
fn what_points_at_nothing_is_refused() {
    let text = include_str!("office.ron");
    let spoil = |from: &str, to: &str| {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(text, spoiled, "nothing was spoiled: {from}");
        Fixture::read(&spoiled).err().unwrap_or_default()
    };
    let is = |flaws: &[Flaw], wanted: &dyn Fn(&Flaw) -> bool, what: &str| {
        assert!(flaws.iter().any(wanted), "{what}: {flaws:?}");
    };
    is(
        &spoil("opens: [\"coming\", \"door\"]", "opens: [\"comming\"]"),
        &|f| matches!(f, Flaw::NoSubject(..)),
        "a subject",
    );
    is(
        &spoil("meets: \"overheard\"", "meets: \"overherd\""),
        &|f| matches!(f, Flaw::NoFear(..)),
        "a fear",
    );
    is(
        &spoil("[hints overheard]", "[hints nothing]"),
        &|f| matches!(f, Flaw::NoFear(..)),
        "a glance",
    );
    is(
        &spoil("fits: [\"heard number\"]", "fits: [\"heard nobody\"]"),
        &|f| matches!(f, Flaw::NoLine(..)),
        "a line",
    );
    is(
        &spoil("fits: [\"told papers part\"]", "fits: [\"told paper part\"]"),
        &|f| matches!(f, Flaw::NoSubject(..)),
        "a condition",
    );
    is(
        &spoil("weighs: 1", "weighs: 9"),
        &|f| matches!(f, Flaw::Weighs(_, 9)),
        "a weight",
    );
    is(
        &spoil(
            "(kind: Open, say: \"how does a day",
            "(kind: Fact, say: \"how does a day",
        ),
        &|f| matches!(f, Flaw::Kind(..)),
        "a kind",
    );
    is(
        &spoil("\"seat\"", "\"sofa\""),
        &|f| matches!(f, Flaw::NoCare(name) if name == "sofa"),
        "care",
    );
    is(
        &spoil("closing: \"end\"", "closing: \"ende\""),
        &|f| matches!(f, Flaw::NoSubject(..)),
        "the end",
    );
    let four = "(kind: Open, say: \"a\"), (kind: Open, say: \"b\"), (kind: Open, say: \"c\"), (kind: Open, say: \"d\")";
    let ends = spoil(
        "(kind: Open, say: \"Say it in words of your own, or leave it.\"),",
        &format!("{four},"),
    );
    is(&ends, &|f| matches!(f, Flaw::Ends(_, 6)), "ends");
    let replies = spoil(
        "(kind: Honest, say: \"Nobody else sits in with us. I come to you later.\"),\n            (kind: LetIn, say: \"Sit in until it is drunk, then.\"),\n",
        "",
    );
    is(&replies, &|f| matches!(f, Flaw::Replies(_, 1)), "replies");
    let truths = spoil(
        "truths: [\"held\", \"free\"]",
        &format!("truths: [\"held\", \"free\", {}]", "\"x\", ".repeat(15)),
    );
    is(&truths, &|f| matches!(f, Flaw::TooMany("truths", 17)), "truths");
}

/// Several faults are told in one round.
#[test]
fn several_flaws_are_told_at_once() {
    let text = include_str!("office.ron")
        .replace("weighs: 1", "weighs: 4")
        .replace("\"seat\"", "\"sofa\"");
    let flaws = Fixture::read(&text).err().expect("it is wrong");
    assert!(flaws.len() > 3, "{flaws:?}");
}
