//! The texts of the interface in every language: whole, with the same values filled in, and what happens when they are not.

use crate::support::{practice, shipped, shipped_names};
use reasonable_grounds::library::settings::{self, Settings};
use reasonable_grounds::library::{InterfaceTexts, messages};
use reasonable_grounds::locale::{Arg, Choice, LANGUAGES, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, own_name, pair};
use reasonable_grounds::session::Session;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The keys of the messages of a language.
fn keys(language: &str) -> BTreeSet<String> {
    let text = InterfaceTexts::embedded().in_language(language);
    let names = text.lines().filter_map(|line| line.split_once(" ="));
    let is_key = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(' ');
    names
        .map(|(name, _)| name)
        .filter(|name| is_key(name))
        .map(str::to_owned)
        .collect()
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("grounds-languages-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written to");
    folder
}

/// If this fails, somebody reads English in the middle of another language, or a text stays behind that nothing shows.
#[test]
fn every_language_has_every_message_and_no_other() {
    let english = keys(SOURCE_LANGUAGE);
    assert!(english.len() > 700, "the English texts are read");
    for (language, _) in LANGUAGES {
        let own = keys(language);
        let missing: Vec<_> = english.difference(&own).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let extra: Vec<_> = own
            .difference(&english)
            .filter(|key| !key.starts_with("practice-"))
            .collect();
        assert!(extra.is_empty(), "{language} has {extra:?}, which nothing shows");
    }
}

/// If this fails, Khmer readers meet English labels of indicators and rules.
#[test]
fn the_practice_library_has_its_labels_in_khmer() {
    let khmer = messages("km").expect("there is Khmer");
    let practice = practice();
    let indicators = practice.indicators().iter().map(|i| &i.code);
    let codes = indicators.chain(practice.points().iter().map(|p| &p.code));
    let missing: Vec<_> = codes
        .filter(|code| !khmer.has_in_language(&format!("practice-{code}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// If this fails, a scenario is offered in Khmer and is English in part.
#[test]
fn every_shipped_scenario_can_be_read_in_khmer() {
    for name in shipped_names() {
        let scenario = shipped(&name);
        assert!(scenario.languages().any(|l| l == "km"), "{name} is not in Khmer");
        let texts = scenario.texts_for(&Choice::of("km"), true);
        let marked: Vec<_> = texts
            .written()
            .filter(|w| w.text.starts_with("[en]"))
            .map(|w| w.key)
            .collect();
        assert!(marked.is_empty(), "{name}: {marked:?}");
    }
}

/// If this fails, a number, a name or a pronoun is lost between two languages on one screen.
#[test]
fn a_run_reads_in_two_languages_at_once() {
    let scenario = shipped("departure-desk");
    let reads = Choice {
        beside: Some("en".into()),
        own_digits: true,
        ..Choice::of("km")
    };
    let texts = scenario.texts_for(&reads, false);
    let session = Session::begin(scenario.clone(), practice(), 3);
    let (both, alone) = (session.view().with_texts(&texts), session.view());
    let khmer = scenario.texts_for(
        &Choice {
            beside: None,
            ..reads.clone()
        },
        false,
    );
    let khmer = session.view().with_texts(&khmer);
    let title = both.header().title;
    for ix in [title, both.header().role, both.place_texts(both.place()).1] {
        let (main, beside) = (both.text(ix).into_owned(), alone.text(ix).into_owned());
        assert_eq!(pair::beside(&main), beside);
        assert_eq!(pair::main(&main), khmer.text(ix));
    }
    for person in both.interviewees() {
        assert_eq!(
            pair::split(both.name(person)),
            (khmer.name(person), Some(alone.name(person)))
        );
    }
}

/// If this fails, a broken file of a translator keeps the program from starting, or takes more with it than itself.
#[test]
fn a_folder_of_texts_takes_the_place_of_the_shipped_ones_as_far_as_it_can_be_read() {
    let folder = folder("texts");
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("it can be written");
    write(
        "km.ftl",
        "quit = ចាកចេញ\npanel-place = { $x\npercent = { percent }\n".as_bytes(),
    );
    write("th.ftl", b"quit = \xff\xfe");
    write("en.ftl", b"quit = English is not replaced\n");
    write("de.ftl", "quit = Schlie\u{df}en\n".as_bytes());
    let texts = InterfaceTexts::with_folder(&folder);
    assert_eq!(texts.refused.len(), 1, "{:?}", texts.refused);
    assert!(texts.refused[0].contains("th.ftl") && texts.refused[0].contains("UTF-8"));
    let say = |language: &str, key: &str| texts.messages(language).expect("there are texts").get(key);
    assert_eq!(say("km", "quit"), "ចាកចេញ");
    assert_eq!(say("km", "panel-place"), "Place", "what is broken is said in English");
    let asks_itself = texts.messages("km").expect("there are texts");
    assert_eq!(asks_itself.with("percent", &[("percent", Arg::Number(5))]), "5 %");
    assert_ne!(say("th", "quit"), "Close the program", "the shipped texts stay");
    assert_eq!(say("en", "quit"), "Close the program");
    assert_eq!(say("de", "quit"), "Schließen", "a language of its own can be begun");
    let gone = InterfaceTexts::with_folder(&folder.join("nowhere"));
    assert_eq!(gone.refused.len(), 1);
    assert!(gone.messages("km").is_ok());
    let _ = std::fs::remove_dir_all(&folder);
}

/// If this fails, what is missing in the pseudo-language looks translated, or values are lost in it.
#[test]
fn the_language_that_no_one_speaks_is_made_from_every_message() {
    let pseudo = messages(PSEUDO_LANGUAGE).expect("it is made from English");
    let english = messages(SOURCE_LANGUAGE).expect("there is English");
    for key in keys(SOURCE_LANGUAGE) {
        let values = [
            "percent", "count", "minutes", "hours", "number", "score", "least", "reason", "person", "who", "words",
        ];
        let values: Vec<(&str, Arg<'_>)> = values.iter().map(|v| (*v, Arg::Number(7))).collect();
        let (made, plain) = (pseudo.with(&key, &values), english.with(&key, &values));
        if plain == key || !plain.contains(char::is_alphabetic) {
            continue;
        }
        let grown = made.chars().count() * 100 >= plain.chars().count() * 120;
        assert!(made.starts_with('[') && made.ends_with(']') && grown, "{key}: {made}");
    }
}

/// If this fails, a choice is forgotten at the next start, or a broken file of settings stops the program.
#[test]
fn settings_are_kept_and_a_broken_file_is_put_aside() {
    let folder = folder("settings");
    let file = folder.join("deep").join("settings.ron");
    assert_eq!(settings::read(&file), None);
    let chosen = Settings {
        reads: Choice {
            beside: Some("en".into()),
            own_digits: true,
            ..Choice::of("km")
        },
        text_percent: 150,
        graphics: Some("OpenGL".into()),
    };
    settings::keep(&file, &chosen).expect("it can be kept");
    assert_eq!(settings::read(&file), Some(chosen));
    for broken in [&b"Settings("[..], b"\xff", b"(reads: (language: 7))", b""] {
        std::fs::write(&file, broken).expect("it can be written");
        assert_eq!(settings::read(&file), None);
        assert!(
            !file.exists() && file.with_extension("ron.old").exists(),
            "it is put aside"
        );
    }
    std::fs::write(folder.join("in-the-way"), "").expect("it can be written");
    let error = settings::keep(&folder.join("in-the-way").join("settings.ron"), &Settings::default());
    assert!(error.is_err_and(|words| words.contains("in-the-way")));
    let _ = std::fs::remove_dir_all(&folder);
}

/// If this fails, a language cannot be found by those who speak it.
#[test]
fn each_language_is_called_what_its_speakers_call_it() {
    assert_eq!(own_name("km"), "ខ្មែរ");
    assert_eq!(own_name("xx"), "xx");
}
