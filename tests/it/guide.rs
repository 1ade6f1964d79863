//! The guide for authors: its examples are true, its commands run, and nothing that an author may write is missing.
//!
//! A fence of the guide says after its language what the block is:
//!
//! * `ron` a part of `scenario.ron`; `ron cue`, `hotspot`, `question`, `answer`, `condition`, `change`, `note` something
//!   that belongs into a larger part; `ron walkthrough`, `ron review`, `svg art`, `ftl` a file of its own;
//! * `and` that it comes on top of the block before, `unplayed` that the walkthroughs do not fit it;
//! * `wrong CODE` that the check must find this fault in it;
//! * `text said` what the check says to the block before;
//! * `sh run` commands to run, one after the other in one folder.

mod complete;
mod fragment;

use crate::program::{folder, program};
use crate::support::{practice, root};
use fragment::{pieces, put_into};
use reasonable_grounds::check::{Checked, check};
use reasonable_grounds::diagnostic::render;
use reasonable_grounds::library::starter;
use reasonable_grounds::playtest::walk;
use reasonable_grounds::scenario::Bundle;
use std::fs;

/// A block of the guide.
struct Block {
    line: usize,
    /// The line of text above it, which is all that a rendered page shows of its purpose.
    above: String,
    /// The words of its fence: `ron`, `question`, `wrong` …
    info: Vec<String>,
    text: String,
}

impl Block {
    fn is(&self, words: &[&str]) -> bool {
        self.info
            .iter()
            .map(String::as_str)
            .take(words.len())
            .eq(words.iter().copied())
    }

    /// Where in a scenario it belongs.
    fn slot(&self) -> &str {
        let slot = self
            .info
            .get(1)
            .filter(|w| !["and", "unplayed", "wrong"].contains(&w.as_str()));
        slot.map_or("", String::as_str)
    }

    /// The fault that must be found in it.
    fn wrong(&self) -> Option<&str> {
        let at = self.info.iter().position(|w| w == "wrong")?;
        self.info.get(at + 1).map(String::as_str)
    }
}

fn guide() -> String {
    fs::read_to_string(root().join("scenarios/README.md")).expect("the guide is there")
}

fn blocks() -> Vec<Block> {
    let text = guide();
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut above = String::new();
    for (number, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                open = Some(Block {
                    line: number + 1,
                    above: above.clone(),
                    info: info.split_whitespace().map(str::to_owned).collect(),
                    text: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => line.clone_into(&mut above),
        }
    }
    assert!(open.is_none(), "a block of the guide is not closed");
    blocks
}

/// A scenario with a block of the guide in its place.
fn with(block: &Block, bundle: Bundle) -> Bundle {
    let text = &block.text;
    let part = match (block.info[0].as_str(), block.slot()) {
        ("ron", "") => text.clone(),
        ("ron", "cue") => format!("cues: [{text}]"),
        ("ron", "hotspot") => {
            format!("places: [(id: \"laundry\", hotspots: [(element: \"mending-table\", {text})])]")
        }
        ("ron", "question") => to_presser(text),
        ("ron", "answer") => asked(text),
        ("ron", "condition") => to_presser(&one_question_each(&pieces(text))),
        ("ron", "change") => asked(&format!("(say: \"We are many.\", then: [{text}])")),
        ("ron", "note") => {
            let textbook = text_of(&bundle, "walkthroughs/textbook.ron");
            let before = "        Rate(";
            return file(
                bundle,
                "walkthroughs/textbook.ron",
                &textbook.replacen(before, &format!("{text}{before}"), 1),
            );
        }
        ("ron", "walkthrough") => return file(bundle, "walkthroughs/example.ron", text),
        ("ron", "review") => return file(bundle, "review.ron", text),
        ("ftl", _) => return file(bundle, "text/de.ftl", text),
        ("svg", _) => {
            let drawn = file(bundle, "art/example.svg", text);
            return file_with(drawn, YARD);
        }
        other => panic!(
            "line {}: the guide shows a block that nobody checks: {other:?}",
            block.line
        ),
    };
    file_with(bundle, &part)
}

/// A place that shows the picture of an example.
const YARD: &str = r#"places: [
    (id: "yard", title: "The yard", text: "A bench in the sun.", art: "art/example.svg", hotspots: [
        (element: "bench", label: "Bench", text: "It is empty."),
    ]),
]"#;

/// The bundle with a part put into `scenario.ron`.
fn file_with(bundle: Bundle, part: &str) -> Bundle {
    let whole = put_into(&text_of(&bundle, "scenario.ron"), part);
    file(bundle, "scenario.ron", &whole)
}

fn text_of(bundle: &Bundle, path: &str) -> String {
    String::from_utf8(bundle.files[path].clone()).expect("it is text")
}

/// A question for each condition, with an answer that asks for it, and one for the rest.
fn one_question_each(conditions: &[String]) -> String {
    let question = |(n, condition): (usize, &String)| {
        let answers = format!("(when: [{condition}], say: \"We were {n} then.\"), (say: \"I do not know.\")");
        question(n, &answers)
    };
    conditions.iter().enumerate().map(question).collect()
}

fn file(mut bundle: Bundle, path: &str, text: &str) -> Bundle {
    bundle.files.insert(path.to_owned(), text.as_bytes().to_vec());
    bundle
}

fn to_presser(questions: &str) -> String {
    format!("people: [(id: \"presser\", questions: [{questions}])]")
}

fn asked(answers: &str) -> String {
    to_presser(&question(0, answers))
}

/// A question number `n` with these answers.
fn question(n: usize, answers: &str) -> String {
    format!(
        "(id: \"example-{n}\", kind: Probing, about: Others, ask: \"Who else was here on day {n}?\", answers: [{answers}]),\n"
    )
}

/// If this fails, the guide shows something as right that the check finds fault with, or as wrong what it lets pass.
#[test]
fn every_example_is_what_the_guide_says_it_is() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    let (mut said, mut before) = (String::new(), starter("night-shift"));
    for block in blocks() {
        if block.is(&["text", "said"]) {
            for line in block.text.lines() {
                assert!(
                    said.contains(line),
                    "line {}: the check does not say `{line}`:\n{said}",
                    block.line
                );
            }
        }
        if !["ron", "svg", "ftl"].iter().any(|kind| block.is(&[kind])) {
            continue;
        }
        seen += 1;
        let base = if block.info.iter().any(|w| w == "and") {
            before.clone()
        } else {
            starter("night-shift")
        };
        let mut bundle = with(&block, base);
        if block.info.iter().any(|w| w == "unplayed") {
            bundle.files.retain(|path, _| !path.starts_with("walkthroughs/"));
        }
        let checked = check(&bundle, &practice());
        // What cannot be played is no ground to build on.
        before = checked.scenario.as_ref().map_or(before, |_| bundle);
        said = render::full(&checked.diagnostics);
        let codes: Vec<&str> = checked.diagnostics.iter().map(|d| d.code).collect();
        let is_right = match block.wrong() {
            Some(code) => codes.contains(&code),
            // Two texts of many, which nobody has read yet.
            None if block.is(&["ftl"]) => codes == ["missing-translation", "draft-translation"],
            None => checked.diagnostics.is_empty() && walks(&checked),
        };
        if let Some(code) = block.wrong() {
            let says_so = block.above.contains(&format!("`{code}`"));
            assert!(says_so, "line {}: the page does not say that this is wrong", block.line);
        }
        if !is_right {
            wrong.push(format!("line {} ({}):\n{said}", block.line, block.info.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 30, "only {seen} examples were found");
}

/// Whether its walkthroughs can still be walked, and the one of an example scores what it says.
fn walks(checked: &Checked) -> bool {
    let Some(scenario) = &checked.scenario else {
        return false;
    };
    checked.walkthroughs.iter().all(|walkthrough| {
        walkthrough.seeds.iter().all(|&seed| {
            let walked = walk(walkthrough, scenario, &practice(), seed);
            walked.refused.is_none() && (walked.broken.is_empty() || walkthrough.name != "example")
        })
    })
}

/// If this fails, a new author types a command from the guide and it does not work.
#[test]
fn every_command_of_the_guide_runs() {
    let place = folder("guide");
    let mut ran = 0;
    for block in blocks().iter().filter(|b| b.is(&["sh", "run"])) {
        for line in block.text.lines().filter(|l| !l.trim().is_empty()) {
            let mut typed = line.split_whitespace();
            assert_eq!(typed.next(), Some("grounds"), "line {}: {line}", block.line);
            let args: Vec<&str> = typed.collect();
            let child = program(&args)
                .current_dir(&place)
                .spawn()
                .expect("the program was built");
            let left = crate::program::finish(child, "");
            assert_eq!(
                left.code,
                Some(0),
                "line {}: {line}\n{}{}",
                block.line,
                left.out,
                left.err
            );
            ran += 1;
        }
    }
    assert!(ran >= 5, "only {ran} commands were found");
}
