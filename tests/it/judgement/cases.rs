//! Cases in words, vectors, and people as text: through the public door and through the example.

use super::{Expected, cases, facts_that_count, shipped, vectors};
use proptest::prelude::*;
use reasonable_grounds::practice::judgement::{Deed, Member, Permission, Recipient, Set, Share, Whom};
use reasonable_grounds::judgement::{
    Done, Heard, Help, InputFault, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay, Unfair, verdict,
};
use reasonable_grounds::vocabulary::{AgeGroup, Finding, Verdict};

#[allow(dead_code, reason = "its main belongs to the example")]
#[path = "../../../examples/verdict.rs"]
mod example;

fn all() -> Vec<Expected> {
    [cases(), vectors(), facts_that_count()].into_iter().flatten().collect()
}

/// What the example writes, what it complains of, and how many lines it could not read.
fn written(input: &[u8]) -> (String, String, usize) {
    let (mut out, mut trouble, mut input) = (Vec::new(), Vec::new(), input);
    let faults = example::judge_all(&shipped(), &mut input, &mut out, &mut trouble).expect("memory can be written");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(out), text(trouble), faults)
}

/// If this fails, a practitioner who signed a case would not sign what the program makes of it.
#[test]
fn every_case_has_its_verdict_and_band() {
    let judgement = shipped();
    assert_eq!(cases().len(), 82);
    let differ: Vec<String> = cases()
        .iter()
        .filter_map(|case| case.differs(&case.person(), &judgement))
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// If this fails, a verdict is right by other reasons, or a reason is not told.
#[test]
fn every_vector_has_its_verdict_band_and_reasons() {
    let judgement = shipped();
    assert_eq!(vectors().len(), 531);
    let all: Vec<Expected> = vectors().into_iter().chain(facts_that_count()).collect();
    let differ: Vec<String> = all.iter().filter_map(|v| v.differs(&v.person(), &judgement)).collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// If this fails, what a stranger judges with the example is not what the program judges.
#[test]
fn the_example_writes_the_same() {
    let all = all();
    let input: String = all.iter().map(|one| format!("{}\n", one.inputs)).collect();
    let (out, trouble, faults) = written(input.as_bytes());
    assert_eq!((trouble.as_str(), faults), ("", 0));
    assert_eq!(out.lines().count(), all.len());
    for (one, line) in all.iter().zip(out.lines()) {
        let begins = format!("{},{},", one.verdict, one.band);
        let reasons = line.strip_prefix(&begins).unwrap_or_else(|| panic!("{one:?}: {line}"));
        assert!(
            one.reasons.as_ref().is_none_or(|wanted| wanted == reasons),
            "{one:?}: {line}"
        );
    }
}

/// If this fails, one bad line hides the others, or nobody learns which it was and what may stand there.
#[test]
fn the_example_tells_each_bad_line_once_and_goes_on() {
    let long = "x".repeat(20_000);
    let lines: [(&[u8], &str); 12] = [
        (b"find=A ref=agreed", ""),
        (b"find", "line 2: `find` is no input with a value; write `find=A`"),
        (
            b"mood=calm",
            "line 3: there is no input `mood`; there are truth, age, known",
        ),
        (b"find=A find=B", "line 4: `find` is given twice"),
        (
            b"find=A+Q",
            "line 5: `Q` is no value of `find`; it is one of A, B, C, D, E, F, G, N",
        ),
        (
            b"slips=300",
            "line 6: `300` is no number of slips; write one from 0 to 255",
        ),
        (
            b"share=embassy",
            "line 7: `embassy` is no value of `share`; it is one of helper:agreed",
        ),
        (b"known=clears", "line 8: somebody careful would clear a victim"),
        (b"find=\xff", "line 9: it is not UTF-8 from byte 6 on"),
        (long.as_bytes(), "line 10: it has more than 4096 bytes"),
        (b"deeds=\x1b[2J", "line 11: `\\u{1b}[2J` is no value of `deeds`"),
        (b"find=N back=yes\r", ""),
    ];
    let input = lines.map(|(line, _)| line).join(&b'\n');
    let (out, trouble, faults) = written(&input);
    assert_eq!(out, "protected,safe,\nmissed,unsafe,R2 T1\n");
    let told: Vec<&str> = lines
        .iter()
        .map(|(_, words)| *words)
        .filter(|words| !words.is_empty())
        .collect();
    assert_eq!((faults, trouble.lines().count()), (told.len(), told.len()), "{trouble}");
    for (line, words) in trouble.lines().zip(told) {
        assert!(line.starts_with(&format!("verdict: {words}")), "{line}");
    }
}

/// If this fails, an empty line or no line at all is taken for a fault, or for more people than there are.
#[test]
fn an_empty_line_is_somebody_about_whom_nothing_was_decided() {
    assert_eq!(written(b""), (String::new(), String::new(), 0));
    let (out, trouble, faults) = written(b"\n\xef\xbb\xbf\n");
    assert_eq!((out.lines().count(), trouble.as_str(), faults), (2, "", 0));
    assert!(out.lines().all(|line| line == "missed,unsafe,H3 R1 T1"), "{out}");
}

/// If this fails, a draw that is unfair is judged, or stops the program.
#[test]
fn a_victim_whom_somebody_careful_clears_is_refused() {
    let situation = |whom, known| Situation {
        whom,
        known,
        ..Situation::default()
    };
    let new = |whom, known| Person::new(situation(whom, known), Done::default()).map(|person| person.situation().known);
    assert_eq!(new(Whom::Victim, Knowable::Clears), Err(Unfair));
    assert_eq!(new(Whom::Other, Knowable::Clears), Ok(Knowable::Clears));
    assert_eq!(new(Whom::Victim, Knowable::Nothing), Ok(Knowable::Nothing));
    assert_eq!("known=clears".parse::<Person>(), Err(InputFault::Unfair(Unfair)));
}

fn set<T: Member>() -> impl Strategy<Value = Set<T>> {
    proptest::collection::vec(proptest::sample::select(T::ALL), 0..3).prop_map(|members| members.into_iter().collect())
}

fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

prop_compose! {
    fn any_situation()(
        whom in one(Whom::ALL), age in one(AgeGroup::ALL), known in one(Knowable::ALL), stage in one(Stage::ALL),
        acts_seen in any::<bool>(), need in one(OtherNeed::ALL),
    ) -> Situation {
        Situation { whom, age, known, stage, acts_seen, need }
    }
}

prop_compose! {
    fn any_done()(
        (findings, deeds, told) in (set::<Finding>(), set::<Deed>(), set::<Share>()),
        help in one(Help::ALL), heard in one(Heard::ALL), offences in one(Offences::ALL), stay in one(Stay::ALL),
        slips in any::<u8>(),
        (is_informed, way_back, line_speaks) in any::<(bool, bool, bool)>(),
        (specialist_called, wish_ignored) in any::<(bool, bool)>(),
    ) -> Done {
        Done {
            findings, help, is_informed, way_back, heard, line_speaks, offences, stay, specialist_called, wish_ignored,
            slips, deeds, told,
        }
    }
}

proptest! {
    /// If this fails, a person that a proof found cannot be tried by hand, or is another one then.
    #[test]
    fn a_person_written_and_read_is_the_same(situation in any_situation(), done in any_done()) {
        let Ok(person) = Person::new(situation, done) else { return Ok(()) };
        prop_assert_eq!(person.to_string().parse::<Person>(), Ok(person));
    }

    /// If this fails, a reason is told that is worse than the verdict, or the worst is not told first.
    #[test]
    fn the_worst_reason_is_told_first_and_names_the_verdict(situation in any_situation(), done in any_done()) {
        let Ok(person) = Person::new(situation, done) else { return Ok(()) };
        let judgement = shipped();
        let found = verdict(&person, &judgement);
        let reasons: Vec<_> = found.reasons(&judgement).collect();
        prop_assert_eq!(reasons.first().map(|r| r.verdict), (!found.is_good()).then_some(found.verdict));
        prop_assert_eq!(reasons.iter().any(|r| r.is_unsafe), found.is_unsafe);
        let order = &judgement.table().order;
        let badness = |r: &reasonable_grounds::judgement::Reason<'_>| {
            (r.verdict == Verdict::Missed, r.is_unsafe, order.iter().position(|&o| o == r.verdict))
        };
        prop_assert!(reasons.windows(2).all(|pair| badness(&pair[0]) >= badness(&pair[1])));
    }

    /// If this fails, a text that somebody made to break it stops the program, or is quoted whole.
    #[test]
    fn any_text_is_a_person_or_is_refused_in_a_sentence(text in any::<String>(), word in "[a-z]{2,8}=[A-Za-z:+-]{0,20}") {
        for text in [&text, &word, &format!("find=A {text}")] {
            if let Err(fault) = text.parse::<Person>() {
                let told = fault.to_string();
                prop_assert!(told.chars().count() < 500 && !told.contains('\n'), "{}", told);
            }
        }
    }
}

/// If this fails, the words of a recipient and an answer are read as another pair.
#[test]
fn every_answer_to_every_recipient_is_a_share_of_its_own() {
    assert_eq!(Share::ALL.len(), Recipient::ALL.len() * Permission::ALL.len());
    for (at, share) in Share::ALL.iter().enumerate() {
        assert_eq!(share.place(), at);
        let person: Person = format!("share={share}").parse().expect("it can be written");
        assert!(person.done().told.iter().eq([*share]), "{share}");
    }
}
