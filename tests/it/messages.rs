//! Which file holds which message, and that the program asks for each by a name that the compiler sees.

use crate::house::all_sources;
use crate::support::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The files, and how the names of their messages begin. Of two beginnings that fit, the longer one counts.
const ROOMS: [(&str, &[&str]); 22] = [
    ("across", &["across"]),
    ("start", &["start"]),
    ("feedback", &["feedback"]),
    ("shelf", &["program", "quit", "shelf", "card", "back"]),
    (
        "reading",
        &[
            "text-size",
            "motion",
            "look",
            "quiet",
            "keys",
            "reading",
            "language",
            "date",
            "month",
        ],
    ),
    ("prebrief", &["prebrief", "source"]),
    (
        "run",
        &[
            "panel", "waiting", "clock", "run", "notice", "place", "log", "just", "already", "line", "list", "leaving",
        ],
    ),
    (
        "people",
        &[
            "moment",
            "people",
            "thing",
            "speaker",
            "name",
            "mood",
            "setting",
            "talk",
            "interpreter",
            "group",
        ],
    ),
    ("spoken", &["pronoun", "call", "unnamed", "quote", "told"]),
    ("papers", &["documents", "document"]),
    (
        "notebook",
        &[
            "notebook",
            "promise",
            "settled",
            "cue",
            "how",
            "certainty",
            "percent",
            "notes",
            "note",
            "reference",
            "indicator",
        ],
    ),
    ("decide", &["decide", "missing", "end"]),
    ("refusals", &["refusal"]),
    ("deeds", &["conduct", "did", "deed"]),
    (
        "terms",
        &[
            "element",
            "dimension",
            "strength",
            "age",
            "tag",
            "kind",
            "wording",
            "stance",
            "stage",
            "fear",
            "topic",
            "manner",
            "ease",
            "strain",
            "need",
            "gender",
            "role",
            "move",
            "truth",
            "finding",
            "consent",
            "offence",
            "onward",
            "service",
            "competency",
            "band",
            "treated",
            "sector",
            "level",
        ],
    ),
    ("debrief", &["debrief"]),
    ("drill", &["drill"]),
    ("errors", &["error"]),
    ("cohort", &["cohort"]),
    ("export", &["export"]),
    ("terminal", &["text", "debrief-text"]),
    (
        "author",
        &[
            "card-author",
            "claims",
            "fear-has",
            "fear-met",
            "fear-named",
            "fear-shown",
            "known",
            "line-copy",
            "rung",
            "subject",
            "talk-distress",
            "talk-none",
            "talk-promised",
            "talk-pull",
            "talk-reach",
            "talk-tired",
            "talk-trust",
            "worth",
            "author",
            "faults",
            "fault",
            "moments",
            "stopped",
            "hidden",
            "inside",
            "cond",
            "marks",
            "codes",
        ],
    ),
];

/// Vocabulary and the lists of the library make these names from a word and what stands around it; what is looked up is held
/// where those lists are read.
const OF_TERMS: [&str; 3] = ["terms", "deeds", "feedback"];

/// The messages of each English file.
fn messages() -> BTreeMap<String, Vec<String>> {
    let entries = fs::read_dir(root().join("assets/text/en")).expect("there is English");
    let paths = entries.flatten().map(|entry| entry.path());
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("it is text");
        let names = text.lines().filter_map(|line| line.split_once(" ="));
        let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(' ');
        let names = names
            .map(|(name, _)| name)
            .filter(|name| is_name(name))
            .map(str::to_owned);
        let room = path.file_stem().and_then(|stem| stem.to_str()).expect("it has a name");
        (room.to_owned(), names.collect())
    };
    paths.map(read).collect()
}

/// The file that a message belongs into.
fn room_of(name: &str) -> Option<&'static str> {
    let fits = |prefix: &str| {
        let rest = name.strip_prefix(prefix)?;
        (rest.is_empty() || rest.starts_with('-')).then_some(prefix.len())
    };
    let all = ROOMS
        .iter()
        .flat_map(|(room, prefixes)| prefixes.iter().map(move |prefix| (*room, *prefix)));
    let fitting = all.filter_map(|(room, prefix)| Some((fits(prefix)?, room)));
    fitting.max().map(|(_, room)| room)
}

/// If this fails, a message stands where nobody looks for it, or a file of texts belongs to no room.
#[test]
fn every_message_stands_in_the_file_of_its_room() {
    let all = messages();
    let rooms: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(all.keys().map(String::as_str).collect::<BTreeSet<_>>(), rooms);
    for (room, names) in &all {
        assert!(!names.is_empty(), "{room} is empty");
        for name in names {
            assert_eq!(room_of(name), Some(room.as_str()), "{name}");
        }
    }
    assert_eq!(room_of("talk-trust"), Some("author"), "the longer beginning counts");
    assert_eq!(room_of("debriefing"), None);
}

/// If this fails, translators translate a text that nobody ever sees.
#[test]
fn every_message_is_asked_for() {
    let source: String = all_sources().into_iter().map(|(_, text)| text).collect();
    let all = messages();
    let names = all.iter().filter(|(room, _)| !OF_TERMS.contains(&room.as_str()));
    let unasked: Vec<&String> = names
        .flat_map(|(_, names)| names)
        // The names of languages are asked for by code.
        .filter(|name| !name.starts_with("language-") && !source.contains(&format!("\"{name}\"")))
        .collect();
    assert!(unasked.is_empty(), "{unasked:?}");
}

/// If this fails, a message is asked for by a name that is made while the program runs, so that nothing tells when it is
/// wrong.
#[test]
fn names_of_messages_are_not_made_while_running() {
    let makes = |text: &str| text.contains(".by_name(");
    let found: Vec<String> = all_sources()
        .into_iter()
        .filter(|(path, text)| makes(text) && !path.ends_with("locale/messages.rs"))
        .map(|(path, _)| path)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
