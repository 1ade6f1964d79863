//! Words about people who are dealt.

use crate::house::{house, who};
use crate::support::{ALL, practice, scenario};
use grounds_core::locale::Messages;
use grounds_core::practice::talk::StockIx;
use grounds_core::read::fills::{AT_HAND, Part, SLOTS, parts};
use grounds_core::scenario::talk::{TextIx, Words};
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::view::{Party, Phrase, TableLabel, Told};
use grounds_core::session::{Action, Drawn, Session};
use grounds_core::talk::{Page, Row};
use grounds_core::vocabulary::Gender;
use grounds_core::wording::{Address, People, Teller, Tongue, Voice, Voices};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

const LANGUAGES: [&str; 5] = ["en", "id", "km", "th", "vi"];

fn texts_of(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/text")
        .join(language);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("it is there")
        .flatten()
        .map(|e| e.path())
        .collect();
    paths.sort();
    let all = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    all.map(|path| fs::read_to_string(path).expect("text") + "\n").collect()
}

fn messages(language: &str) -> &'static Messages {
    static ALL: OnceLock<Vec<Messages>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let english = texts_of("en");
        let read = |language: &str| Messages::new(language, &texts_of(language), &english).expect("they are messages");
        LANGUAGES.iter().map(|language| read(language)).collect()
    });
    let at = LANGUAGES
        .iter()
        .position(|known| *known == language)
        .expect("it is known");
    &all[at]
}

/// Names of people and casts, and what is always there.
fn knows(scenario: &Scenario, who: &str) -> bool {
    AT_HAND.contains(&who)
        || scenario.person_named(who).is_some()
        || scenario.casts().any(|ix| &*scenario.cast(ix).id == who)
}

/// Slots in a text that are still there after it was filled.
fn left(scenario: &Scenario, words: &str) -> bool {
    parts(words).any(|part| match part {
        Part::Words(_) => false,
        Part::Slot(who, slot) => knows(scenario, who) && slot.is_none_or(|slot| SLOTS.contains(&slot)),
        Part::Forms(who, _) => knows(scenario, who),
    })
}

fn phrases(scenario: &Scenario, words: Words) -> Vec<Phrase> {
    let people: Vec<PersonIx> = scenario.people().collect();
    let mut all = vec![Phrase {
        words,
        me: Party::Official,
        you: Party::Official,
        each: None,
        about: None,
    }];
    for person in people {
        all.push(Phrase::by(person, words));
        all.push(Phrase::to(person, words).back_to(Some(Words::Text(TextIx(0)))));
    }
    all
}

/// If this fails, somebody reads a bracket where a name belongs, or a text ends the program.
#[test]
fn every_text_of_every_scenario_is_filled_for_everybody() {
    let practice = practice();
    let voices = Voices::english();
    let mut filled = 0;
    for name in ALL {
        let scenario = scenario(name);
        for seed in [1, 7, 40] {
            let drawn = Drawn::from_seed(&scenario, seed);
            let session = Session::begin(scenario.clone(), practice.clone(), seed, 0);
            let tellers = [
                Teller::about(People::by_name(&scenario, &drawn), &practice, &voices, messages("en")),
                Teller::of(session.view(), &voices, messages("en")),
            ];
            let stock = (0..practice.talk().stock.texts().count()).map(|n| Words::Stock(StockIx(n as u16)));
            for words in scenario.texts().map(Words::Text).chain(stock) {
                let text = match words {
                    Words::Text(ix) => scenario.words(ix),
                    Words::Stock(ix) => practice.talk().stock.text(ix),
                };
                let has_slots = text.contains('{');
                for phrase in phrases(&scenario, words) {
                    for teller in &tellers {
                        let said = teller.say(&phrase);
                        assert!(!left(&scenario, &said), "{name} {seed}: {text} became {said}");
                        assert!(
                            has_slots || said == text.replace("{{", "{").replace("}}", "}"),
                            "{text}"
                        );
                        filled += usize::from(has_slots);
                    }
                    if !has_slots {
                        break;
                    }
                }
            }
        }
    }
    assert!(filled > 5_000, "{filled}");
    // What the test above would not let pass.
    assert!(left(&scenario("cases/hotel"), "So {trainee.their} bag") && left(&scenario("cases/hotel"), "{staff}"));
    assert!(!left(&scenario("cases/hotel"), "{nobody.their}"));
}

fn tell(
    scenario: &Arc<Scenario>,
    voices: &Voices,
    language: &str,
    words: &str,
    phrase: impl Fn(Words) -> Phrase,
) -> String {
    let practice = practice();
    let drawn = Drawn::from_seed(scenario, 3);
    let first = scenario.line_id(TextIx(0));
    let translate = |id: &grounds_core::scenario::draft::LineId| (*id == first).then(|| words.to_owned());
    let main = Voice::translated(Tongue::english(), voices.main.tongue().clone(), scenario, translate);
    let voices = Voices {
        main,
        beside: voices.beside.clone(),
    };
    let teller = Teller::about(
        People::by_name(scenario, &drawn),
        &practice,
        &voices,
        messages(language),
    );
    teller.say(&phrase(Words::Text(TextIx(0)))).into_owned()
}

/// If this fails, words for a person are wrong in the sentence in which they stand.
#[test]
fn slots_are_filled_with_the_words_of_whoever_is_meant() {
    let scenario = house("Softens");
    let (cook, line) = (who(&scenario, "cook"), who(&scenario, "line"));
    let english = Voices::english();
    let by_cook = |words: &str| tell(&scenario, &english, "en", words, |words| Phrase::by(cook, words));
    let to_cook = |words: &str| tell(&scenario, &english, "en", words, |words| Phrase::to(cook, words));
    assert_eq!(
        by_cook("{me} is {me.age}, of {me.from}."),
        "Aruno is 19, of Ambrey.",
        "the age that he gives"
    );
    assert_eq!(
        by_cook("{me.They}, {me.them}, {me.their}, {me.theirs}, {me.themself}"),
        "He, him, his, his, himself"
    );
    assert_eq!(by_cook("{cook|woman|man} arriv{me|ée|é} {{x}}"), "man arrivé {x}");
    assert_eq!(by_cook("I speak {me.speaks}."), "I speak Teral, Quess.");
    assert_eq!(by_cook("Yes, {you.call}. {you.call}?"), "Yes, officer. officer?");
    assert_eq!(
        to_cook("Good morning, {you.call}. {guests}?"),
        "Good morning, sir. Aruno?"
    );
    // Somebody of whom nobody wrote a name.
    let by_line = tell(&scenario, &english, "en", "{me} speaks. Ask {me}.", |words| {
        Phrase::by(line, words)
    });
    assert_eq!(by_line, "The interpreter speaks. Ask the interpreter.");
    let nobody = |words: &str| {
        tell(&scenario, &english, "en", words, |words| {
            let mut phrase = Phrase::by(cook, words);
            phrase.each = None;
            phrase
        })
    };
    assert_eq!(nobody("{each} and {each.age}{stranger}"), "officer and {stranger}");
}

/// If this fails, a trainee reads a name that nobody has told them, or never learns one.
#[test]
fn who_has_given_no_name_is_called_by_the_label() {
    let scenario = house("Softens");
    let caller = who(&scenario, "caller");
    let practice = practice();
    let voices = Voices::english();
    let session = Session::begin(scenario.clone(), practice.clone(), 3, 0);
    let drawn = Drawn::from_seed(&scenario, 3);
    let knows = Teller::about(People::by_name(&scenario, &drawn), &practice, &voices, messages("en"));
    let sees = Teller::of(session.view(), &voices, messages("en"));
    let phrase = Phrase::about(scenario.person(caller).truths[0].story, Some(caller));
    assert_eq!(knows.say(&phrase), "Ishenda rang. Ask Ishenda, she knows.");
    let seen = sees.say(&phrase);
    assert_eq!(
        seen, "The caller rang. Ask the caller, she knows.",
        "with a capital where a sentence begins"
    );
    assert_eq!(
        (knows.name(caller).as_str(), sees.name(caller).as_str()),
        ("Ishenda", "the caller")
    );
    assert!(!session.view().is_named(caller));
}

/// If this fails, a language lacks a word that stands for people, or has one that belongs to another language.
#[test]
fn every_language_has_its_words_for_people() {
    let english = Tongue::of(messages("en"));
    assert_eq!(english, Tongue::english(), "whoever has no files has the same words");
    for language in LANGUAGES {
        let tongue = Tongue::of(messages(language));
        for slot in ["they", "them", "their", "theirs", "themself", "They", "Them", "Their"] {
            for gender in [Some(Gender::Woman), Some(Gender::Man), None] {
                let word = tongue.pronoun(slot, gender).unwrap_or_default();
                assert!(
                    !word.is_empty() && !word.contains(['{', '$']),
                    "{language} {slot} {word}"
                );
                let is_english = english.pronoun(slot, gender).as_ref() == Some(&word);
                assert_eq!(is_english, language == "en", "{language} {slot} {word}");
            }
        }
        for how in [Address::Child, Address::Adult, Address::Elder] {
            let word = tongue.call(how, Some(Gender::Man), "Kelo");
            assert!(!word.is_empty() && !word.contains("NAME"), "{language}");
        }
        assert!(!tongue.official().is_empty() && tongue.pronoun("thy", None).is_none());
    }
    let khmer = Tongue::of(messages("km"));
    assert_eq!(khmer.call(Address::Child, None, "Kelo"), "ប្អូន");
    assert_eq!(
        english.call(Address::Child, None, "Kelo"),
        "Kelo",
        "where a language has no such word"
    );
    assert_eq!(
        [17, 18, 54, 55].map(|years| Address::of_age(years, 55)),
        [Address::Child, Address::Adult, Address::Adult, Address::Elder]
    );
}

/// If this fails, English pronouns stand in a Khmer sentence, or Khmer ones in an English sentence that nobody translated.
#[test]
fn pronouns_are_those_of_the_language_of_the_text() {
    let scenario = house("Softens");
    let cook = who(&scenario, "cook");
    let khmer = Voices::one(Voice::own(Tongue::of(messages("km"))));
    let translated = tell(&scenario, &khmer, "km", "{me.their} {me.age}", |words| {
        Phrase::by(cook, words)
    });
    assert!(translated.starts_with("របស់គាត់"), "{translated}");
    let practice = practice();
    let drawn = Drawn::from_seed(&scenario, 3);
    let none = |_: &grounds_core::scenario::draft::LineId| None;
    let main = Voice::translated(Tongue::english(), Tongue::of(messages("km")), &scenario, none);
    let beside = Some(Voice::own(Tongue::english()));
    let voices = Voices { main, beside };
    let teller = Teller::about(People::by_name(&scenario, &drawn), &practice, &voices, messages("km"));
    let seen = scenario.person(cook).manner.seen[0];
    assert_eq!(
        teller.say(&Phrase::about(seen, Some(cook))),
        "Looks at his hands.",
        "and once, as both say the same"
    );
}

/// If this fails, what is seen stands between quotation marks, or what is said without.
#[test]
fn quotation_marks_stand_around_what_is_said() {
    let scenario = house("Faithful");
    let cook = who(&scenario, "cook");
    let practice = practice();
    let voices = Voices::english();
    let mut session = Session::begin(scenario.clone(), practice, 3, 0);
    let line = who(&scenario, "line");
    session
        .apply(Action::Interpret { to: cook, by: line })
        .expect("somebody interprets");
    session.apply(Action::Sit(cook)).expect("one can sit down");
    let rows = session.view().rows(Page::Talk).into_iter().flatten();
    let open = rows.filter(|row| {
        let TableLabel::Words(phrase) = row.label else {
            return false;
        };
        matches!(phrase.words, Words::Text(ix) if scenario.words(ix).starts_with("How"))
    });
    for row in open.collect::<Vec<_>>() {
        let Row::Take(turn) = row.row else { continue };
        session.apply(Action::Say(turn)).expect("one can ask");
    }
    let view = session.view();
    let teller = Teller::of(view, &voices, messages("en"));
    let lines: Vec<_> = view.lines().iter().map(|line| teller.line(line)).collect();
    let words: Vec<&str> = lines.iter().map(|line| line.words.as_str()).collect();
    assert!(words.contains(&"Looks at his hands."), "{words:#?}");
    assert!(
        words.contains(&"“So I took the bus.” Looks at the glass. “Like everybody.”"),
        "{words:#?}"
    );
    let asked = lines.iter().find(|line| line.words.starts_with("“Good morning, sir."));
    assert!(
        asked.is_some_and(|line| line.is_you && line.who.as_deref() == Some("You")),
        "{words:#?}"
    );
    assert!(
        view.lines()
            .iter()
            .any(|line| matches!(line.told, Told::Interprets { .. }))
    );
}

/// If this fails, the words of the library stay English for somebody who reads another language, or lose their slots there.
#[test]
fn words_of_the_library_are_said_in_the_language_of_the_reader() {
    let scenario = house("Softens");
    let cook = who(&scenario, "cook");
    let practice = practice();
    let drawn = Drawn::from_seed(&scenario, 3);
    let extra = "practice-stock-unsaid-1 = ({ $me_They } បើកមាត់។ { $me_gender ->\n  [woman] ចាស\n *[man] បាទ\n})\n\
        practice-stock-back-1 = យើងបាននិយាយ\n";
    // The words of the test in place of those that are there.
    let ours = [
        "practice-stock-unsaid-1 ",
        "practice-stock-unsaid-2 ",
        "practice-stock-back-1 ",
    ];
    let is_ours = |line: &&str| !ours.iter().any(|name| line.starts_with(name));
    let others: Vec<String> = texts_of("km").lines().filter(is_ours).map(str::to_owned).collect();
    let khmer = Messages::new("km", &(others.join("\n") + "\n" + extra), &texts_of("en")).expect("they are messages");
    let voices = Voices::one(Voice::own(Tongue::english()).with_stock(&practice, &khmer));
    let teller = Teller::about(People::by_name(&scenario, &drawn), &practice, &voices, &khmer);
    let stock = |name: &str| {
        let at = practice
            .talk()
            .stock
            .texts()
            .position(|(known, _)| known == name)
            .expect("it is there");
        Words::Stock(StockIx(at as u16))
    };
    assert_eq!(
        teller.say(&Phrase::by(cook, stock("stock-unsaid-1"))),
        "(គាត់ បើកមាត់។ បាទ)"
    );
    assert_eq!(
        teller.quoted(&Phrase::by(cook, stock("stock-unsaid-1"))),
        "គាត់ បើកមាត់។ បាទ"
    );
    let back = Phrase::to(cook, stock("stock-back-1")).back_to(Some(Words::Text(
        scenario
            .services()
            .next()
            .map(|ix| scenario.service(ix).label)
            .expect("one"),
    )));
    assert_eq!(
        teller.say(&back),
        "We spoke about The shelter.",
        "a translation that loses what is meant is not used"
    );
    let english = teller.say(&Phrase::by(cook, stock("stock-unsaid-2")));
    assert!(english.starts_with('(') && english.is_ascii(), "{english}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// If this fails, some text ends the program or keeps a bracket that stands for somebody.
    #[test]
    fn any_text_is_filled(words in "([a-zA-Z .“”(]{0,6}(\\{(me|you|each|about|cook|guests|owner|line|x)(\\.(age|from|speaks|call|they|Their|thy)|\\|[a-zé]{0,3}\\|[a-z]{0,3})?\\}|\\{\\{|\\}\\}|\\{|\\}|\\||កា)){0,6}") {
        static HOUSE: OnceLock<Arc<Scenario>> = OnceLock::new();
        let scenario = HOUSE.get_or_init(|| house("Softens"));
        for person in scenario.people() {
            let said = tell(scenario, &Voices::english(), "en", &words, |words| Phrase::by(person, words));
            let plain = words.replace("{{", "").replace("}}", "");
            if !plain.contains("{x") && plain.matches('{').count() == plain.matches('}').count() && !words.contains("{{") && !words.contains("}}") && !words.contains(".thy") {
                prop_assert!(!left(scenario, &said), "{words} became {said}");
            }
        }
    }
}
