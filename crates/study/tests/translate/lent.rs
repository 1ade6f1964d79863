//! What the library lends to every run, in the language that is read: words about people, words of a talk, what became of them.

use crate::support::{bundle, english, messages, messages_with, practice, read};
use grounds_core::locale::{LANGUAGES, SOURCE_LANGUAGE};
use grounds_core::practice::talk::{StockIx, StockKind};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Words;
use grounds_core::session::Drawn;
use grounds_core::session::view::Phrase;
use grounds_core::vocabulary::Gender;
use grounds_core::wording::{Address, People, Teller, Tongue, Voice, Voices};
use grounds_study::translate::{Fault, Originals, Translated, judge::judge};

const GENDERS: [Option<Gender>; 3] = [Some(Gender::Woman), Some(Gender::Man), None];

/// If this fails, a sentence in some language has an English pronoun in it, a bare placeholder, or no word for somebody whose
/// gender is dealt.
#[test]
fn words_about_people_are_there_in_every_language() {
    assert_eq!(LANGUAGES.len(), 5);
    let own = Tongue::english();
    for (language, _) in LANGUAGES {
        let tongue = Tongue::of(&messages(language));
        let is_own = language == SOURCE_LANGUAGE;
        for gender in GENDERS {
            for slot in ["they", "them", "their", "theirs", "themself"] {
                let word = tongue.pronoun(slot, gender).expect("there is one");
                assert!(
                    !word.trim().is_empty() && !word.contains(['{', '$']),
                    "{language}: {word}"
                );
                assert_eq!(
                    own.pronoun(slot, gender).as_ref() == Some(&word),
                    is_own,
                    "{language}: {word}"
                );
            }
            for how in [Address::Child, Address::Adult, Address::Elder] {
                let call = tongue.call(how, gender, "Sunel");
                assert!(!call.is_empty() && !call.contains("NAME"), "{language}: {call}");
            }
        }
        assert!(!tongue.official().is_empty());
    }
}

/// If this fails, a text that a run speaks is counted nowhere, so a language seems whole and is not.
#[test]
fn what_a_run_borrows_is_counted() {
    let practice = practice();
    let originals = Originals::of_interface(&english(), &practice);
    let stock = practice
        .talk()
        .stock
        .texts()
        .map(|(name, _)| format!("practice-{name}"));
    let outcomes = practice.marks().outcomes().iter();
    let outcomes =
        outcomes.flat_map(|row| ["days3", "days30"].map(|part| format!("practice-{}-{part}", row.message())));
    let reasons = practice
        .judgement()
        .rows()
        .iter()
        .map(|row| format!("practice-{}-says", row.message()));
    let all: Vec<String> = stock.chain(outcomes).chain(reasons).collect();
    assert!(all.len() > 180, "{}", all.len());
    for id in &all {
        let original = originals.get(id).unwrap_or_else(|| panic!("{id} is not counted"));
        assert_eq!(original.part, "lent");
    }
    assert!(!Originals::may_wait("lent"), "a run speaks them");
    let nothing = Translated::read("km/lent.ftl", b"");
    let missing: Vec<String> = judge(&originals, &[nothing], "km", None)
        .into_iter()
        .filter(|finding| finding.fault == Fault::Missing)
        .map(|finding| finding.id)
        .collect();
    assert!(all.iter().all(|id| missing.contains(id)));
}

/// If this fails, what one comes back to is lost in a translation, or a form by gender is called wrong.
#[test]
fn what_is_wrong_with_words_that_are_lent_is_found() {
    let practice = practice();
    let originals = Originals::of_interface(&english(), &practice);
    let faults = |text: &str| {
        let found = judge(
            &originals,
            &[Translated::read("km/lent.ftl", text.as_bytes())],
            "km",
            None,
        );
        let told = found.into_iter().filter(|f| matches!(f.fault, Fault::Placeholder(..)));
        told.map(|f| f.id).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(faults("practice-stock-back-1 = ពី{ $about }។\n"), none);
    assert_eq!(faults("practice-stock-back-1 = ពីវា។\n"), ["practice-stock-back-1"]);
    assert_eq!(
        faults("practice-stock-no-word-1 = លើកស្មា។\n"),
        ["practice-stock-no-word-1"],
        "it is seen, not said"
    );
    assert_eq!(
        faults("practice-stock-no-word-1 = (លើកស្មា។)\n"),
        none,
        "pronouns may be left out"
    );
    let forms = "practice-stock-halt-1 = { $me_gender ->\n    [woman] ចាស\n   *[man] បាទ\n }\n";
    assert_eq!(faults(forms), none);
    assert_eq!(
        faults("practice-outcome-respected-days3 = ទៅហើយ។\n"),
        ["practice-outcome-respected-days3"],
        "of whom?"
    );
}

/// If this fails, a person answers in English in the middle of a talk in another language, or a woman as a man.
#[test]
fn the_stock_is_said_in_the_language_that_is_read() {
    let (practice, read) = (practice(), read(&bundle("one-talk")));
    let clerk = read.scenario.person_named("clerk").expect("there is a clerk");
    let own = "practice-stock-halt-1 = { $me_gender ->\n    [woman] ចាស ឈប់\n   *[man] បាទ ឈប់\n }\n\
               practice-outcome-respected-days3 = { $each } ទៅហើយ។\n";
    let spoken = messages_with("vi", own);
    let voices = Voices::one(Voice::reading(
        Tongue::english(),
        &read.scenario,
        &[],
        &practice,
        &spoken,
    ));
    let stock = |of: StockKind| -> StockIx { practice.talk().stock.any(of)[0] };
    let mut seen = [false; 2];
    for seed in 0..12 {
        let drawn = Drawn::from_seed(&read.scenario, seed);
        let people = People::by_name(&read.scenario, &drawn);
        let is_man = people.gender(clerk) == Some(Gender::Man);
        let name = people_name(&people, clerk, &voices, &spoken, &practice);
        let teller = Teller::about(people, &practice, &voices, &spoken);
        let halt = teller.say(&Phrase::by(clerk, Words::Stock(stock(StockKind::Halt))));
        assert_eq!(
            halt,
            if is_man {
                "បាទ ឈប់"
            } else {
                "ចាស ឈប់"
            }
        );
        let english = "{each} has gone on with what the day was for.";
        assert_eq!(
            teller.of_library("outcome-respected-days3", english, clerk),
            format!("{name} ទៅហើយ។")
        );
        assert_eq!(
            teller.of_library("outcome-nowhere-days3", "{each} waits.", clerk),
            format!("{name} waits."),
            "what is missing is said in English"
        );
        seen[usize::from(is_man)] = true;
    }
    assert_eq!(seen, [true; 2], "a woman and a man");
}

fn people_name(
    people: &People<'_>,
    person: PersonIx,
    voices: &Voices,
    messages: &grounds_core::locale::Messages,
    practice: &grounds_core::practice::Practice,
) -> String {
    Teller::about(*people, practice, voices, messages).name(person)
}
