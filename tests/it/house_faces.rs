//! What stands on a screen is decided in one room, and faces only lay it out.

use crate::house::{all_sources, code_of};
use crate::support::{files_below, root};
use std::fs;
use std::path::Path;

/// The faces, and what of them is no face of a run: the author's panel is made of what the author's desk says of itself.
const FACES: [(&str, &str); 3] = [
    ("crates/screens/src", "crates/screens/src/author/"),
    ("src/terminal", ""),
    ("src/report", ""),
];

/// What only a view answers. Whoever asks for one of these decides by itself what stands on a screen.
const ANSWERS: [&str; 16] = [
    "rows",
    "deeds",
    "spots",
    "ways",
    "papers",
    "people_here",
    "people_met",
    "interviewees",
    "to_decide",
    "lines_of",
    "lines_with",
    "line_at",
    "decided",
    "moment",
    "promises",
    "interpreters",
];

/// What a face may hold of the run and its words, if anything: the first thing it may not.
fn asks(code: &str) -> Option<String> {
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let names = |word: &str| line.split(|c| !is_word(c)).any(|w| w == word);
        let answers = ANSWERS.iter().any(|method| line.contains(&format!(".{method}(")));
        let lines = ["view.lines(", "view().lines(", ".view."]
            .iter()
            .any(|piece| line.contains(piece));
        if names("View") || names("wording") && !line.contains("grounds_core::{") || answers || lines {
            return Some(line.trim().to_owned());
        }
    }
    None
}

fn rust_files(folder: &Path) -> Vec<(String, String)> {
    let all = files_below(folder).into_iter();
    let rust = all.filter(|path| path.extension().is_some_and(|e| e == "rs"));
    rust.map(|path| {
        let text = fs::read_to_string(&path).expect("source is text");
        let path = path.strip_prefix(root()).expect("inside the package");
        (path.to_string_lossy().replace('\\', "/"), text)
    })
    .collect()
}

/// If this fails, a face decides by itself what stands on a screen, and the next face decides otherwise.
#[test]
fn no_face_asks_the_view_what_to_show() {
    for (folder, besides) in FACES {
        let files = rust_files(&root().join(folder));
        assert!(files.len() > 2, "{folder} is no face any more");
        for (path, text) in files {
            let is_besides = !besides.is_empty() && path.starts_with(besides);
            let asked = asks(&text).filter(|_| !is_besides);
            assert_eq!(asked, None, "{path} asks a view");
        }
    }
}

/// If this fails, a screen takes its words or its rules from the core, instead of showing what it is given.
#[test]
fn only_the_way_in_and_the_author_hand_words_to_screens() {
    for (path, text) in rust_files(&root().join("crates/screens/src")) {
        let may = path.starts_with("crates/screens/src/author/") || path == "crates/screens/src/lib.rs";
        let code: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for word in ["Messages", "Practice", "key!(", "said!("] {
            let named = code.iter().find(|line| line.contains(word));
            assert!(may || named.is_none(), "{path} names `{word}`: {named:?}");
        }
    }
}

/// If this fails, the two tests above hold nothing: each of these spoiled lines was written in a face before.
#[test]
fn a_face_that_asks_is_found() {
    let place = fs::read_to_string(root().join("crates/screens/src/place.rs")).expect("the face is there");
    assert_eq!(asks(&place), None);
    for spoiled in [
        "fn place_ui(ui: &mut Ui, view: View<'_>) {}",
        "    for spot in view.spots() {}",
        "    let told = scene.view.lines();",
        "    let lines = view.lines();",
        "    for line in desk.view().lines() {}",
        "    let general = run.deeds(None);",
        "    let mut rows = here.rows(page);",
        "use crate::wording;",
    ] {
        assert!(asks(&format!("{place}\n{spoiled}\n")).is_some(), "not found: {spoiled}");
        assert_eq!(
            asks(&format!("{place}\n// {}\n", spoiled.trim())),
            None,
            "a comment asks nobody"
        );
    }
    for fine in [
        "    for line in text.lines() {}",
        "struct Viewport;",
        "    self.documents()?;",
    ] {
        assert_eq!(asks(fine), None, "{fine}");
    }
}

/// The files of the window that may name a key: where held keys are told from pressed ones, where what the desk lists is found
/// among what was pressed, and where the window system's keys are told to egui.
const KEYS_MAY: [&str; 3] = [
    "crates/screens/src/input.rs",
    "crates/screens/src/keys.rs",
    "src/game/keys.rs",
];

/// A key that is named in a line of code, and not in a comment.
fn names_a_key(text: &str) -> Option<&str> {
    let tail = |line: &str, at: usize| line.get(at + "Key::".len()..).and_then(|rest| rest.chars().next());
    let is_it = |line: &&str| {
        let at = line
            .find("Key::")
            .filter(|&at| !line.get(..at).is_some_and(|before| before.ends_with("Hot")));
        // A key is a capital letter; what is a value or a function is not.
        !line.trim_start().starts_with("//") && at.is_some_and(|at| tail(line, at).is_some_and(char::is_uppercase))
    };
    text.lines().find(is_it)
}

/// If this fails, the window does something by a key that no sheet tells of: every key is listed in `crates/desk/src/keys.rs`,
/// and asked for by its name there.
#[test]
fn no_screen_names_a_key_of_its_own() {
    for folder in ["crates/screens/src", "src/game"] {
        for (path, text) in rust_files(&root().join(folder)) {
            let named = names_a_key(&text).filter(|_| !KEYS_MAY.contains(&path.as_str()));
            assert_eq!(named, None, "{path} names a key");
        }
    }
    let lying = "    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {";
    assert!(names_a_key(lying).is_some(), "it would be found");
    assert_eq!(names_a_key("    if keys::pressed(ui, Hotkey::Back) {"), None);
}

/// If this fails, a key stands in the list and on the sheet, and no screen asks for it. What egui itself does with Tab and Enter is
/// nobody's to ask for.
#[test]
fn every_key_of_the_list_is_asked_for() {
    use grounds_desk::keys::Hotkey;
    let all: String = rust_files(&root().join("crates/screens/src"))
        .into_iter()
        .filter(|(path, _)| path != "crates/screens/src/keys.rs")
        .map(|(_, text)| text)
        .collect();
    for hotkey in Hotkey::ALL {
        let is_everybodys = matches!(hotkey, Hotkey::Next | Hotkey::Before | Hotkey::Press);
        let is_asked_for = all.contains(&format!("Hotkey::{hotkey:?}"));
        assert!(is_everybodys || is_asked_for, "nobody asks for {hotkey:?}");
    }
}

/// What may name the fairness look: the room that makes it, and the one screen that shows it to whoever played.
const LOOKS_AT_LOOKS: [&str; 2] = ["crates/core/src/across/", "crates/desk/src/shown/across/looks.rs"];

/// The sources that name it and may not.
fn hands_on_the_look(sources: &[(String, String)]) -> Vec<&str> {
    let names = ["fairness", "OfTrait", "Trait::Gender", "across::Looks"];
    let is_it = |(path, text): &&(String, String)| {
        let code = code_of(text);
        let is_test = path.contains("/tests/");
        let may = is_test || LOOKS_AT_LOOKS.iter().any(|room| path.starts_with(room));
        !may && names.iter().any(|name| code.contains(name))
    };
    sources.iter().filter(is_it).map(|(path, _)| path.as_str()).collect()
}

/// If this fails, whether somebody's decisions hung on looks goes into a report, an export or a record: it is for them alone.
#[test]
fn the_fairness_look_is_handed_on_by_nobody() {
    assert_eq!(hands_on_the_look(&all_sources()), Vec::<&str>::new());
    let spoiled = (
        "src/report/mod.rs".to_owned(),
        "let told = pooled.fairness.iter();".to_owned(),
    );
    assert_eq!(hands_on_the_look(&[spoiled]), ["src/report/mod.rs"]);
}
