//! A run in the words of a translation: people are filled in as in English, what is missing is said in English.

use crate::support::{ALL, bundle, complete, messages, practice, read};
use grounds_core::scenario::talk::Words;
use grounds_core::scenario::{Scenario, Translation};
use grounds_core::session::view::Phrase;
use grounds_core::session::{Drawn, Session};
use grounds_core::vocabulary::Gender;
use grounds_core::wording::{People, Teller, Tongue, Voice, Voices};

fn voices(scenario: &Scenario, beside: &[Translation], language: &str) -> Voices {
    let (practice, messages) = (practice(), messages(language));
    Voices::one(Voice::reading(
        Tongue::english(),
        scenario,
        beside,
        &practice,
        &messages,
    ))
}

fn file(text: &str) -> Vec<Translation> {
    vec![Translation::read("km", "lang/km.ftl".into(), text.as_bytes())]
}

/// If this fails, a run in another language is another run, or is told in the wrong words.
#[test]
fn a_complete_translation_is_shown_and_changes_no_run() {
    for name in ALL {
        let mut files = bundle(name);
        let plain = read(&files);
        files.insert("lang/de.ftl".into(), complete(&plain.originals).into_bytes());
        let read = read(&files);
        assert_eq!(read.scenario.fingerprint(), plain.scenario.fingerprint());
        let beside = Translation::all(&files);
        let german = beside.iter().find(|t| t.language == "de").expect("it is read");
        assert_eq!(german.faults, [], "{name}");
        assert!(german.texts(&read.scenario).iter().all(Option::is_some), "{name}");
        let voices = voices(&read.scenario, &beside, "de");
        let session = Session::begin(read.scenario.clone(), practice(), 7, 0);
        let (english, spoken) = (messages("en"), messages("de"));
        let said = Teller::of(session.view(), &voices, &spoken);
        let own = Voices::english();
        let plain = Teller::of(session.view(), &own, &english);
        for ix in read.scenario.texts() {
            let phrase = Phrase::of(ix);
            if !read.scenario.words(ix).contains('{') {
                assert_eq!(said.say(&phrase), plain.say(&phrase).to_ascii_uppercase(), "{name}");
            }
        }
    }
}

/// If this fails, one missing text takes others with it, or a spoiled file keeps a scenario from being played.
#[test]
fn what_is_not_translated_is_said_in_english() {
    let read = read(&bundle("one-talk"));
    let title = read.scenario.header().title;
    let id = |ix| grounds_core::scenario::translation::message_id(&read.scenario.line_id(ix));
    let beside = file(&format!(
        "{} = ខាងលើហាងចង្កៀង\n{} = {{ $stranger }} {{ $clerk_age }}\nbroken = {{\n",
        id(title),
        id(read.scenario.header().summary)
    ));
    let khmer = messages("km");
    let voices = voices(&read.scenario, &beside, "km");
    let session = Session::begin(read.scenario.clone(), practice(), 7, 0);
    let teller = Teller::of(session.view(), &voices, &khmer);
    assert_eq!(teller.say(&Phrase::of(title)), "ខាងលើហាងចង្កៀង");
    let summary = teller.say(&Phrase::of(read.scenario.header().summary));
    assert!(
        summary.starts_with("One person, one kitchen"),
        "somebody is asked for who is not there: {summary}"
    );
    let none = self::voices(&read.scenario, &[], "km");
    let teller = Teller::of(session.view(), &none, &khmer);
    assert_eq!(teller.say(&Phrase::of(title)), "Over the lamp shop");
}

/// If this fails, people who are dealt are not in a Khmer sentence as they are in an English one.
#[test]
fn people_are_filled_into_a_translation() {
    let read = read(&bundle("one-talk"));
    let clerk = read.scenario.person_named("clerk").expect("there is a clerk");
    let ix = read.scenario.header().title;
    let id = grounds_core::scenario::translation::message_id(&read.scenario.line_id(ix));
    let text = "{ $me_gender ->\n    [woman] ចាស\n   *[man] បាទ\n}";
    let beside = file(&format!(
        "{id} = {} {{ $you_call }}! {{ $clerk }} {{ $clerk_age }} {{ $me_their }}\n",
        text.replace('\n', "\n    ")
    ));
    let khmer = messages("km");
    let voices = voices(&read.scenario, &beside, "km");
    let mut seen = [false; 2];
    for seed in 0..12 {
        let drawn = Drawn::from_seed(&read.scenario, seed);
        let people = People::by_name(&read.scenario, &drawn);
        let (gender, age) = (people.gender(clerk), people.age(clerk));
        let teller = Teller::about(people, &practice(), &voices, &khmer)
            .say(&Phrase::by(clerk, Words::Text(ix)))
            .into_owned();
        let yes = if gender == Some(Gender::Woman) {
            "ចាស"
        } else {
            "បាទ"
        };
        seen[usize::from(gender == Some(Gender::Woman))] = true;
        let number = Tongue::of(&khmer).number(age);
        assert!(teller.starts_with(&format!("{yes} លោកមន្ត្រី! ")), "{teller}");
        assert!(teller.ends_with(&format!(" {number} របស់គាត់")), "{teller}");
        assert!(!teller.contains('{'), "{teller}");
    }
    assert_eq!(seen, [true; 2], "a woman and a man");
}
