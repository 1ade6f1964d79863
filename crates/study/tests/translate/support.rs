//! What the tests share beside what those of the core do: messages, and a translation of everything.

use grounds_core::diagnostic::Sink;
use grounds_core::locale::Messages;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve;
use grounds_study::translate::scenario::{found_again, originals};
use grounds_study::translate::{Originals, Translated};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

#[path = "../../../core/tests/run/support.rs"]
#[allow(dead_code, reason = "not every test reads everything")]
mod shared;
pub(crate) use shared::{ALL, practice};
use shared::{files, place_of, root};

/// The texts of a folder, by name; none where there is no such folder.
fn texts_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    if folder.is_dir() {
        files(folder, ".ftl")
    } else {
        BTreeMap::new()
    }
}

/// The files of a scenario, translations too.
pub(crate) fn bundle(name: &str) -> BTreeMap<String, Vec<u8>> {
    let translations = texts_in(&place_of(name).join("lang")).into_iter();
    let mut all = shared::bundle(name);
    all.extend(translations.map(|(name, bytes)| (format!("lang/{name}"), bytes)));
    all
}

/// A scenario and what there is to translate of it.
pub(crate) struct Read {
    pub scenario: Arc<Scenario>,
    pub originals: Originals,
}

pub(crate) fn read(files: &BTreeMap<String, Vec<u8>>) -> Read {
    let mut sink = Sink::default();
    let draft = Draft::read(files, &mut sink).expect("it reads");
    let scenario = resolve(&draft, &practice(), &mut sink);
    let told: Vec<String> = sink.into_sorted().into_iter().map(|fault| fault.message).collect();
    let scenario = scenario.unwrap_or_else(|| panic!("{told:#?}"));
    Read {
        originals: originals(&scenario, &draft),
        scenario: Arc::new(scenario),
    }
}

/// A scenario as it ships, and with something changed in one of its files.
pub(crate) fn edited(name: &str, file: &str, change: impl Fn(String) -> String) -> (Read, Read) {
    let old = bundle(name);
    let mut new = old.clone();
    let text = String::from_utf8(old[file].clone()).expect("files are text");
    new.insert(file.into(), change(text.clone()).into_bytes());
    assert_ne!(old, new, "the file is changed");
    (read(&old), read(&new))
}

/// A file of a translation, each text under the name that its line has now.
pub(crate) fn translated(name: &str, text: &str, originals: &Originals) -> Translated {
    found_again(Translated::read(name, text.as_bytes()), originals)
}

/// Every text, translated: each letter outside of slots in capitals, so that it is another text.
pub(crate) fn complete(originals: &Originals) -> String {
    let mut out = String::from("# language: de\n# translator: a test\n# state: reviewed\n");
    for original in originals.all() {
        let mut depth = 0_usize;
        let capitals: String = original
            .text
            .chars()
            .map(|c| {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth == 0 { c.to_ascii_uppercase() } else { c }
            })
            .collect();
        let message = grounds_study::translate::pattern::as_message(&original.id, &capitals);
        out.push_str(&format!("\n# source: {}\n{message}\n", original.fingerprint));
    }
    out
}

/// What the program says.
pub(crate) fn messages(language: &str) -> Messages {
    messages_with(language, "")
}

/// The same with some texts of the language in place of its own.
pub(crate) fn messages_with(language: &str, more: &str) -> Messages {
    let texts = |language: &str| -> String {
        // A scenario can be in a language that the program does not speak.
        let all = texts_in(&root().join("assets/text").join(language));
        let text = |bytes| String::from_utf8(bytes).expect("texts are text") + "\n";
        all.into_values().map(text).collect()
    };
    Messages::new(language, &(more.to_owned() + "\n" + &texts(language)), &texts("en")).expect("they are messages")
}

/// The English texts of the program, by file.
pub(crate) fn english() -> BTreeMap<String, String> {
    let all = files(&root().join("assets/text/en"), ".ftl").into_iter();
    all.map(|(name, bytes)| (format!("en/{name}"), String::from_utf8(bytes).expect("texts are text")))
        .collect()
}
