//! The real program as a process, a folder of its own for each test, and walkthroughs as a person would type them.

use crate::support::practice;
use grounds_desk::memory::Memory;
use grounds_desk::shown::{self, Block, Scene};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::scenario::{Action, Decided, PersonIx, Scenario, Walkthrough};
use reasonable_grounds::session::{Session, View};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// What a run of the program left.
pub(crate) struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The output as JSON; fails the test when it is not.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|e| panic!("no JSON on standard output: {e}\n{}\n{}", self.out, self.err))
    }
}

/// An empty folder for one test, inside the build folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("the build folder can be written to");
    path
}

/// The program, told to keep its hands off the usual folder for records.
pub(crate) fn program<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_grounds"));
    let usual = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("usual");
    command
        .args(args)
        .env("XDG_DATA_HOME", &usual)
        .env("XDG_CONFIG_HOME", &usual)
        .env("HOME", &usual)
        .env("LC_ALL", "C")
        .env_remove("COLUMNS");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the program to its end. It must never panic.
pub(crate) fn grounds<S: AsRef<std::ffi::OsStr>>(args: &[S], typed: &str) -> Ran {
    finish(program(args).spawn().expect("the program was built"), typed)
}

/// Types into a running program, closes its input, and waits for its end.
pub(crate) fn finish(mut child: Child, typed: &str) -> Ran {
    let mut input = child.stdin.take().expect("the input is a pipe");
    let typed = typed.to_owned();
    // A program that does not read all its input is no fault of the writer.
    let writer = std::thread::spawn(move || drop(input.write_all(typed.as_bytes())));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    let ran = Ran {
        code: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    assert!(!ran.err.contains("panicked"), "the program panicked:\n{}", ran.err);
    ran
}

/// A path as an argument.
pub(crate) fn arg(path: &Path) -> &str {
    path.to_str().expect("the build folder has a plain name")
}

/// Copies a scenario folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}

/// The one record in a folder.
pub(crate) fn record_in(folder: &Path) -> PathBuf {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .expect("records were kept")
        .flatten()
        .map(|e| e.path())
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// A walkthrough as lines typed into the run in a terminal: what a person would have to type to make the same moves.
pub(crate) fn typed(walkthrough: &Walkthrough, scenario: &Arc<Scenario>, seed: u64) -> String {
    let messages = reasonable_grounds::library::messages("en").expect("the English texts load");
    let mut session = Session::begin(scenario.clone(), practice(), seed);
    // Whoever turns to a person looks at the lists anew.
    let mut memory = Memory::default();
    let mut lines = vec![String::new()];
    for step in &walkthrough.steps {
        let action = scenario.action(step).expect("the walkthrough names nothing missing");
        // Whom one turns to is part of what lists remember.
        let to = match &action {
            Action::Ask(question) => Some(session.view().question_words(*question).0),
            Action::Conduct(_, with) => *with,
            Action::Interpret(person, _) => Some(*person),
            _ => None,
        };
        if let Some(person) = to {
            memory.turn(Turn::Person(person), session.view());
            memory.meet(session.view());
        }
        let scene = Scene {
            view: session.view(),
            messages: &messages,
            practice: &practice(),
            memory: &memory,
        };
        let next = lines_for(scene, &action);
        if session.apply(action.clone()).is_ok() {
            lines.extend(next);
            memory.follow(&action);
            memory.meet(session.view());
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The number under which something stands in a list; 0, which goes back, when it does not.
fn number<T: PartialEq>(list: impl IntoIterator<Item = T>, wanted: &T) -> String {
    list.into_iter()
        .position(|item| item == *wanted)
        .map_or(0, |at| at + 1)
        .to_string()
}

/// The number of an offer among those that are shown; 0 when it is not there.
fn offered(blocks: &[Block<'_>], wish: impl Into<Wish>) -> String {
    let offers = blocks.iter().filter_map(|block| match block {
        Block::Offer(offer) => Some(&offer.wish),
        _ => None,
    });
    number(offers, &&wish.into())
}

/// What is typed to turn to a person and to choose something in one of the two lists.
fn with_person(scene: Scene<'_>, person: PersonIx, way: &str, at: String) -> Vec<String> {
    let here = shown::people::people(scene).here;
    let whom = number(here.iter().map(|p| &p.offer.wish), &&Turn::Person(person).into());
    [vec!["3".into(), whom, way.into(), at], vec!["back".to_owned(); 3]].concat()
}

fn lines_for(scene: Scene<'_>, action: &Action) -> Vec<String> {
    let view = scene.view;
    let back = "back".to_owned();
    let place = || shown::place::place(scene);
    let talk = |person| shown::talk::talk(scene, person);
    let words = |list: &[&str]| list.iter().map(|&w| w.to_owned()).collect::<Vec<_>>();
    match action {
        Action::Go(_) => vec!["2".into(), offered(&place().go.blocks(), action.clone())],
        Action::Look(_) => vec!["1".into(), offered(&place().look.blocks(), action.clone()), back],
        Action::Read(document) => vec!["4".into(), number(view.documents().iter().map(|d| d.0), document), back],
        Action::Compare(a, b) => {
            let read: Vec<_> = view
                .documents()
                .into_iter()
                .filter(|(_, is_read)| *is_read)
                .map(|(d, _)| d)
                .collect();
            let two = format!(
                "{}, {}",
                number(read.iter().copied(), a),
                number(read.iter().copied(), b)
            );
            vec!["4".into(), (view.documents().len() + 1).to_string(), two, back]
        }
        Action::Ask(question) => {
            let (to, _) = view.question_words(*question);
            let at = offered(&talk(to).ask.blocks(), action.clone());
            with_person(scene, to, "1", at)
        }
        Action::Conduct(_, None) => vec!["8".into(), offered(&place().act.blocks(), action.clone()), back],
        Action::Conduct(_, Some(person)) | Action::Interpret(person, _) => {
            let at = offered(&talk(*person).act.blocks(), action.clone());
            with_person(scene, *person, "2", at)
        }
        Action::Note {
            cue,
            about,
            shows,
            sure,
        } => {
            let cue = number(view.cues().iter().rev().map(|c| c.0), cue);
            let mut lines = vec!["5".into(), cue, "1".into(), number(view.interviewees(), about)];
            if shows.is_empty() {
                lines.push("2".into());
            } else {
                let practice = practice();
                let codes: Vec<&str> = shows.iter().map(|&ix| practice.indicator(ix).code.as_str()).collect();
                lines.extend(["1".into(), codes.join(", "), String::new()]);
            }
            lines.extend([sure.to_string(), back]);
            lines
        }
        Action::Retract(cue, about) => {
            let notes = view.notes().iter().filter(|n| n.cue == *cue).map(|n| n.about);
            let at: usize = number(notes, about).parse().expect("a number");
            vec![
                "5".into(),
                number(view.cues().iter().rev().map(|c| c.0), cue),
                (at + 1).to_string(),
                back,
            ]
        }
        Action::Rate(about, sure) => vec!["6".into(), number(view.to_decide(), about), sure.to_string()],
        Action::Decide(about, decided) => decision(view, *about, decided),
        Action::End => words(&["9", "1"]),
    }
}

fn decision(view: View<'_>, about: PersonIx, decided: &Decided) -> Vec<String> {
    use reasonable_grounds::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
    let services = view.services(about);
    let list = |numbers: Vec<String>| {
        if numbers.is_empty() {
            "0".to_owned()
        } else {
            numbers.join(",")
        }
    };
    vec![
        "7".into(),
        number(view.to_decide(), &about),
        list(
            decided
                .findings
                .iter()
                .map(|f| number(Finding::ALL.iter().copied(), f))
                .collect(),
        ),
        number(ConsentBasis::ALL.iter().copied(), &decided.consent),
        list(
            decided
                .services
                .iter()
                .map(|s| number(services.iter().copied(), s))
                .collect(),
        ),
        list(
            decided
                .share
                .iter()
                .map(|s| number(services.iter().copied(), s))
                .collect(),
        ),
        number(OffenceHandling::ALL.iter().copied(), &decided.offences),
        number(Onward::ALL.iter().copied(), &decided.onward),
    ]
}
