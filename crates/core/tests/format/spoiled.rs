//! Files spoiled as authors spoil them: what is told, where, and in which words.

use crate::support::{case, draft_of};
use grounds_core::diagnostic::{Diagnostic, render};
use grounds_core::read::RULES;
use std::collections::BTreeMap;

type Folder = BTreeMap<String, Vec<u8>>;

fn hotel() -> Folder {
    case("hotel")
}

fn text_in(files: &Folder, name: &str) -> String {
    String::from_utf8(files[name].clone()).expect("the fixtures are text")
}

/// The hotel with one thing written in place of another, and the line on which that stands.
fn spoil(file: &str, cut: &str, paste: &str) -> (Folder, usize) {
    let mut files = hotel();
    let text = text_in(&files, file);
    let at = text.find(cut).unwrap_or_else(|| panic!("{file} does not say {cut:?}"));
    let same = cut.bytes().zip(paste.bytes()).take_while(|(a, b)| a == b).count();
    let line = text[..at + same].matches('\n').count() + 1;
    files.insert(file.into(), text.replacen(cut, paste, 1).into_bytes());
    (files, line)
}

fn told(files: &Folder) -> Vec<Diagnostic> {
    draft_of(files).1
}

const SCENARIO: &str = "scenario.ron";

/// The mistakes that the trial of an author made on purpose, and others of their kind.
const DATA: &[(&str, &str)] = &[
    ("back door\",\n", "back door\"\n"),
    (
        "title: \"The Lantern House, back door\"",
        "title: “The Lantern House, back door”",
    ),
    ("back door\",", "back door”,"),
    ("says: NotYet", "says: notYet"),
    ("level: Practitioner", "level: practitioner"),
    ("is: Trafficked", "is: Traficked"),
    ("is: Trafficked", "is: \"Trafficked\""),
    ("id: \"laundry-hand\", role", "id: \"room-attendant\", role"),
    ("told_in: \"next\", why: \"Not", "told_in: \"nxet\", why: \"Not"),
    (
        "        ]),\n        (id: \"rota-rows\"",
        "        ),\n        (id: \"rota-rows\"",
    ),
    ("    ],\n\n    places: [", "\n    places: ["),
    (
        "        ),\n        (\n            id: \"laundry-hand\"",
        "\n        (\n            id: \"laundry-hand\"",
    ),
    ("minutes: 35,", "minutes: 240.5,"),
    ("minutes: 35,", "minutes: 80,5,"),
    ("minutes: 35,", "minutes: \"80\","),
    ("a safe, a fern", "a \"safe\", a fern"),
    ("title: \"The staff floor\",", "title: \"The staff floor,"),
    ("independent: false", "independent: yes"),
    ("    draws: [", "    # who is met\n    draws: ["),
    ("revision: 1", "revision = 1"),
    ("always: [\"trainee\"]", "always: \"trainee\""),
    ("role: Interviewee, label", "label"),
    ("story: \"{room-attendant} was", "story: \"{Room-attendant} was"),
    // Beyond the list of the trial.
    ("    level: Practitioner,", "    \"level\": Practitioner,"),
    (
        "        (id: \"tea-room\", title: \"The tea room\", text: \"Six tables, one radio.\", art: \"art/tea-room.svg\", when: [Day(\"next-morning\")]),",
        "        {id: \"tea-room\", title: \"The tea room\", text: \"Six tables, one radio.\", art: \"art/tea-room.svg\", when: [Day(\"next-morning\")]},",
    ),
    (
        "(of: LosingWork, as: \"underpaid\")",
        "(of: LosingWork, as: \"underpaid\"))",
    ),
    (
        "(of: LosingWork, as: \"underpaid\")",
        "(of: LosingWork, as: \"underpaid\"]",
    ),
    ("content_note:", "content-note:"),
    ("revision: 1,", "revision: ,"),
    ("title: \"The staff floor\"", "title \"The staff floor\""),
    ("revision: 1,", "revision: 1;"),
    ("title: \"The staff floor\",", "title: The staff floor,"),
    ("title: \"The staff floor\",", "title: The staff floor\","),
    ("label: \"the room attendant\"", "label: None"),
    ("    language: \"en\",", "    language: \"en\",\n    language: \"en\","),
    ("[clears CD03: Who", "[clears CD03 Who"),
    ("[clears CD03: Who", "clears CD03: Who"),
    ("[shows EX01]", "[show EX01]"),
    ("[shows EX01]", "[shows overtime]"),
    ("opening: \"A tea room", "opening: (text: \"A tea room"),
    ("        (id: \"slips\", says", "        id: \"slips\", says"),
    ("{each.their} own bag", "{each.thier} own bag"),
    ("{each} laughs", "{each laughs"),
    ("id: \"slips\"", "id: \"Wage Slips\""),
    ("meet: 4", "meet: 400"),
    ("    // Nothing below", "    /* Nothing below"),
    ("revision: 1,", "revision: ១,"),
    (
        "text: \"Wage papers, month by month.\"",
        "text: \"Wage papers, C:\\papers.\"",
    ),
    ("trust: 1, distress: 4", "trust: 25, distress: 4"),
    ("as: \"held\", label: \"{each}\"", "as: \"heald\", label: \"{each}\""),
    (
        "of: [\"staff\"], as: \"held\", when: [Decided(LabourRights)]",
        "of: [\"gardener\"], as: \"underpaid\", when: [Decided(LabourRights)]",
    ),
];

/// Words of programmers, which nobody else knows.
const NOT_PLAIN: [&str; 12] = [
    "struct",
    "enum",
    "variant",
    "identifier",
    "token",
    "expected",
    "parse",
    "syntax",
    "Option",
    "u16",
    "std",
    "integer",
];

/// Holds that faults speak plainly, and by rules that are known.
fn hold_plain(faults: &[Diagnostic]) {
    for fault in faults {
        let said = format!("{} {}", fault.message, fault.help.as_deref().unwrap_or(""));
        let word = NOT_PLAIN.iter().find(|word| said.contains(**word));
        assert!(word.is_none(), "{word:?} in: {said}");
        assert!(
            RULES.iter().any(|(code, _)| *code == fault.code),
            "{} is no rule",
            fault.code
        );
    }
}

/// If this fails, an author is told of a slip in a data file in other words, or elsewhere.
#[test]
fn spoiled_data_files_are_told_in_plain_words_at_their_place() {
    let mut all = String::new();
    let mut far = Vec::new();
    for (cut, paste) in DATA {
        let (files, line) = spoil(SCENARIO, cut, paste);
        let faults = told(&files);
        let is_near = |fault: &Diagnostic| {
            let span = fault.span.iter().chain(fault.related.iter().map(|(span, _)| span));
            span.map(|span| span.position().line).any(|at| at.abs_diff(line) <= 2)
        };
        hold_plain(&faults);
        if !faults.iter().any(is_near) {
            far.push(format!("{paste:?} in line {line}"));
        }
        all += &format!(
            "=== {}\n{}",
            paste.trim().lines().next().unwrap_or(""),
            render::full(&faults)
        );
    }
    insta::assert_snapshot!("spoiled_data", all);
    assert!(far.is_empty(), "told elsewhere, or not: {far:#?}");
}

const TALK: &str = "talks/room-attendant.txt";
const CAST: &str = "talks/staff.txt";

/// The same for talks: the file, what is cut, and what is put there.
const TALKS: &[(&str, &str, &str)] = &[
    (TALK, "talk with room-attendant\n", ""),
    (TALK, "talk with room-attendant\n", "talk with room-atendant\n"),
    (CAST, "subject papers (documents)\n", ""),
    (CAST, "subject papers (documents)\n", "subject papers (documnets)\n"),
    (TALK, "part: In the safe.", "prat: In the safe."),
    (TALK, "part: In the safe.", "part In the safe."),
    (TALK, "whole as held:\nSince", "whole as held\nSince"),
    (TALK, "whole as held:\nSince", "whole as hled:\nSince"),
    (TALK, "whole as held:\nSince", "hole as held:\nSince"),
    (TALK, "behind: losing-work", "behind: loosing-work"),
    (TALK, "behind: losing-work", "behid: losing-work"),
    (TALK, "opens: leaving", "opens: leving"),
    (TALK, "opens: leaving", "open: leaving"),
    (TALK, "opens: leaving", "opens leaving"),
    (TALK, "[#year]", "[#year"),
    (TALK, "[#year]", "#year]"),
    (TALK, "[asked-once = shows CD01:", "[asked-once = show CD01:"),
    (TALK, "[clears DR01]", "[clears deception]"),
    (TALK, "[hints revenge]", "[hints revnge]"),
    (TALK, "then: trust +1", "then: trust 1"),
    (TALK, "then: trust +1", "then: trsut +1"),
    (TALK, "then: trust +1", "then: trust +10"),
    (TALK, "manner: frightened", "manner: afraid"),
    (TALK, "whole as held, if trust trusting", "whole as held, if trust 5"),
    (
        TALK,
        "whole as held, if trust trusting, met overheard:",
        "whole as held, if:",
    ),
    (
        TALK,
        "whole as held, if trust trusting",
        "whole as held, when trust trusting",
    ),
    (TALK, "it rained. [#spring]\nFront", "it rained. [#spring]Front"),
    (
        TALK,
        "On a Monday I asked. When the year is over, he said. [#year]",
        "On a Monday I asked.When the year is over, he said. [#year]",
    ),
    (TALK, "whole as underpaid:\nI did leave", "I did leave"),
    (TALK, "whole as underpaid:\nI did leave", "\nI did leave"),
    (TALK, "softened: There were", "softend: There were"),
    (TALK, "summed up: {", "sumed up: {"),
    (CAST, "closed, fits if told papers:", "close, fits if told papers:"),
    (
        TALK,
        "whole as content:\nOn Friday. Always on Friday.",
        "whole as content:\n",
    ),
    (
        TALK,
        "(Looks at the ceiling, where the office is.)",
        "(Looks at the ceiling, where the office is.",
    ),
    (TALK, "opens if against spring january", "opens if against spring"),
    (
        TALK,
        "  doubt: Which of them is the lie?",
        "  doubt Which of them is the lie?",
    ),
    (
        TALK,
        "  doubt: Which of them is the lie?",
        "  dobt: Which of them is the lie?",
    ),
    (TALK, "ask: Help me with the months: spring, and January.\n", ""),
    (
        TALK,
        "ask: Help me with the months: spring, and January.",
        "ask open: Help me with the months.",
    ),
    (TALK, "// Opens when two", "/ Opens when two"),
    (TALK, "I mix up months.", "I mix up months.\nand years."),
    (CAST, "  leading: How did they make you hand it over?\n", ""),
    (
        CAST,
        "    yes: They said it was the rule.",
        "    yes They said it was the rule.",
    ),
    (CAST, "closed, fits if told papers:", "closed, fits told papers:"),
    (CAST, "closed, fits if told papers:", "closed, fit if told papers:"),
    (CAST, "closed, fits if told papers:", "closed, fits if told paper:"),
    (CAST, "weighs: much", "weighs: a lot"),
    (
        CAST,
        "ask: You asked who hears this.\n",
        "ask: You asked who hears this.\nmeets: overheard\n",
    ),
    (CAST, "named: the pay\n", "named:\n"),
    (CAST, "trust low: (Looks", "trust lo: (Looks"),
    (CAST, "unsaid:\n", "unsayd:\n"),
    (CAST, "taken up: What", "takes up: What"),
    (CAST, "finding presumed as held:", "finding pressumed as held:"),
    (CAST, "finding presumed as held:", "finding presumed as heldd:"),
    (CAST, "reply honest: No.", "reply honst: No."),
    (CAST, "harms: DMG-09", "harms: DMG9"),
    (CAST, "then: promises no-name", "then: promises noname"),
    (
        CAST,
        "moment will-you-say by staff, if",
        "moment will-you-say by staff, fi",
    ),
    (CAST, "to blame: (Looks at the door.)", "to blme: (Looks at the door.)"),
    (CAST, "to leading, no: No.", "to leading no No."),
];

/// If this fails, an author is told of a slip in a talk in other words, or elsewhere, or not at all.
#[test]
fn spoiled_talks_are_told_in_plain_words_at_their_place() {
    let mut all = String::new();
    let mut far = Vec::new();
    for (file, cut, paste) in TALKS {
        let (files, line) = spoil(file, cut, paste);
        let faults = told(&files);
        let is_near = |fault: &Diagnostic| {
            let places = fault.span.iter().filter(|span| span.source.name == *file);
            places.map(|span| span.position().line).any(|at| at.abs_diff(line) <= 3)
        };
        hold_plain(&faults);
        if !faults.iter().any(is_near) {
            far.push(format!("{cut:?} → {paste:?} in line {line}"));
        }
        let name = if paste.trim().is_empty() {
            format!("without {:?}", cut.trim())
        } else {
            paste.trim().to_owned()
        };
        all += &format!("=== {}\n{}", name.lines().next().unwrap_or(""), render::full(&faults));
    }
    insta::assert_snapshot!("spoiled_talks", all);
    assert!(far.is_empty(), "told elsewhere, or not: {far:#?}");
}
