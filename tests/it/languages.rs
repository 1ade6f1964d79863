//! The texts of the interface in every language: whole, with the same values filled in, and what happens when they are not.

use crate::place::computer;
use crate::support::{practice, shipped, shipped_bundle, shipped_names};
use reasonable_grounds::check::texts::translations;
use reasonable_grounds::desk::run::Run;
use reasonable_grounds::desk::settings::{Look, Settings};
use reasonable_grounds::library::settings;
use reasonable_grounds::library::{InterfaceTexts, embedded_texts, messages};
use reasonable_grounds::locale::translated::fingerprint;
use reasonable_grounds::locale::{
    Choice, Key, LANGUAGES, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, Value, key, own_name, said,
};
use reasonable_grounds::scenario::Translation;
use reasonable_grounds::session::Session;
use reasonable_grounds::translate::lag::lags;
use reasonable_grounds::translate::{Fault, Originals, Status, Translated};
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

/// If this fails, a text stays behind that nothing shows, or a value is lost or made up in a language. What is only
/// missing is counted (`grounds translate status`) and said in English; a release asks for it.
#[test]
fn no_language_says_what_english_does_not() {
    let embedded = embedded_texts();
    let english = embedded.files.iter().filter(|(name, _)| name.starts_with("en/"));
    let english = english.map(|(name, bytes)| (name.clone(), String::from_utf8_lossy(bytes).into_owned()));
    let practice = practice();
    let originals = Originals::of_interface(&english.collect(), &practice);
    assert!(
        originals.all().len() > 1300,
        "the English texts and the practice library are read"
    );
    let all = translations(&embedded);
    for (language, _) in LANGUAGES.iter().filter(|(code, _)| *code != SOURCE_LANGUAGE) {
        let files = all.get(*language).map_or(&[][..], Vec::as_slice);
        assert!(!files.is_empty(), "there is nothing in {language}");
        let status = Status::of(&originals, files, language, practice.glossary(language), false);
        // Length and the glossary are the business of `translate status`, as is what is missing.
        let wrong = status.findings.iter().filter(|finding| {
            let fault = &finding.fault;
            matches!(
                fault,
                Fault::Unknown | Fault::Placeholder(..) | Fault::Twice | Fault::Ring(_) | Fault::Asks(_)
            )
        });
        let wrong: Vec<String> = wrong.map(|f| format!("{}: {}", f.id, f.fault.words().0)).collect();
        assert!(wrong.is_empty() && status.unreadable == 0, "{language}: {wrong:#?}");
    }
}

/// If this fails, a language that lags is called wrong, or a release lets it pass.
#[test]
fn a_language_may_lag_and_only_a_release_asks_for_all() {
    let english = [("en/run.ftl".to_owned(), "a = A\nb = B\nc = C { $n }\n".to_owned())];
    let originals = Originals::of_interface(&english.into(), &practice());
    let lag = |text: &str| {
        let file = Translated::read("km/run.ftl", text.as_bytes());
        let status = Status::of(&originals, &[file], "km", None, false);
        let all = lags(&originals, &status);
        let run = all
            .iter()
            .find(|lag| lag.file == "km/run.ftl")
            .expect("it has this file");
        let named = all
            .iter()
            .find(|lag| lag.file == "km/practice.ftl")
            .expect("and this one");
        assert!(!named.is_needed, "nobody has begun with it");
        (run.texts, run.missing, run.stale, run.is_whole())
    };
    let (a, b, c) = (fingerprint("A"), fingerprint("B"), fingerprint("C { $n }"));
    let whole = format!("# source: {a}\na = ក\n\n# source: {b}\nb = ខ\n\n# source: {c}\nc = គ {{ $n }}\n");
    assert_eq!(lag(&whole), (3, 0, 0, true));
    assert_eq!(lag(&whole.replace(&a, "0123456789ab")), (3, 0, 1, false));
    assert_eq!(lag(&format!("# source: {b}\nb = ខ\n")), (3, 2, 0, false));
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
        let (scenario, bundle) = (shipped(&name), shipped_bundle(&name));
        let all = Translation::all(&bundle.files);
        let khmer = all.iter().find(|of| of.language == "km").expect("it is in Khmer");
        let texts = khmer.texts(&scenario);
        let missing: Vec<&str> = scenario
            .texts()
            .zip(&texts)
            .filter(|(_, text)| text.is_none())
            .map(|(ix, _)| scenario.words(ix))
            .collect();
        // What somebody has just written waits for a translator; a whole part does not.
        assert!(missing.len() * 50 <= texts.len(), "{name}: {missing:?}");
    }
}

/// If this fails, a broken file of a translator keeps the program from starting, or takes more with it than itself.
#[test]
fn a_folder_of_texts_takes_the_place_of_the_shipped_ones_as_far_as_it_can_be_read() {
    let folder = folder("texts");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        std::fs::write(path, bytes).expect("it can be written");
    };
    write("km/shelf.ftl", "quit = ចាកចេញ\n".as_bytes());
    write("km/run.ftl", b"panel-place = { $x\n");
    write("km/notebook.ftl", b"percent = { percent }\n");
    write("th/shelf.ftl", b"quit = \xff\xfe");
    write("en/shelf.ftl", b"quit = English is not replaced\n");
    write("de/shelf.ftl", "quit = Schlie\u{df}en\n".as_bytes());
    write("vi.ftl", b"quit = not where texts lie\n");
    let texts = InterfaceTexts::with_folder(&folder);
    assert_eq!(texts.refused.len(), 2, "{:?}", texts.refused);
    let refused = |at: usize| texts.refused[at].to_string();
    assert!(refused(0).contains("shelf.ftl") && refused(0).contains("UTF-8"));
    assert!(refused(1).contains("vi.ftl") && refused(1).contains("km/run.ftl"));
    let say = |language: &str, key: Key| texts.messages(language).expect("there are texts").get(key);
    let quit = key!("quit");
    assert_eq!(say("km", quit), "ចាកចេញ");
    assert_eq!(
        say("km", key!("panel-place")),
        "Place",
        "what is broken is said in English"
    );
    let asks_itself = texts.messages("km").expect("there are texts");
    assert_eq!(asks_itself.say(&said!("percent", percent = 5)), "5 %");
    assert_ne!(say("th", quit), "Close the program", "the shipped texts stay");
    assert_eq!(say("en", quit), "Close the program");
    assert_eq!(say("de", quit), "Schließen", "a language of its own can be begun");
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
        let values: Vec<(&str, Value)> = values.iter().map(|v| (*v, Value::Number(7))).collect();
        let made = pseudo.by_name(&key, &values).expect("it is made from English");
        let plain = english.by_name(&key, &values).expect("it is there");
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
        is_still: true,
        look: Look::Dark,
        is_first: true,
        support: None,
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
    assert!(error.is_err_and(|words| words.to_string().contains("in-the-way")));
    let _ = std::fs::remove_dir_all(&folder);
}

/// If this fails, somebody who reads Khmer is told in English, or by a bare key, why a run cannot be kept.
#[test]
fn an_error_is_told_in_the_language_of_the_screen() {
    let folder = folder("errors");
    std::fs::write(folder.join("in-the-way"), "").expect("it can be written");
    let session = Session::begin(shipped("departure-desk"), practice(), 1, 0);
    let begun = Run::begin(session, &mut computer(&folder.join("in-the-way/records")));
    let (_, error) = begun.expect_err("a file is no folder");
    let path = folder.join("in-the-way").display().to_string();
    for (language, _) in LANGUAGES {
        let messages = messages(language).expect("there are texts");
        let told = messages.say(&said!("notice-cannot-keep", reason = error.clone()));
        let plain = messages.get(key!("error-system-in-the-way"));
        assert!(told.contains(&path) && told.contains(&plain), "{language}: {told}");
        assert!(
            !told.contains("notice-") && !told.contains("error-"),
            "{language}: {told}"
        );
    }
    let khmer = messages("km").expect("there is Khmer").say(&error);
    assert_ne!(khmer, error.to_string(), "the command line says it in English");
    assert!(
        error.to_string().contains("something else of this name is in the way"),
        "{error}"
    );
    let _ = std::fs::remove_dir_all(&folder);
}

/// If this fails, a language cannot be found by those who speak it.
#[test]
fn each_language_is_called_what_its_speakers_call_it() {
    assert_eq!(own_name("km"), "ខ្មែរ");
    assert_eq!(own_name("xx"), "xx");
}
