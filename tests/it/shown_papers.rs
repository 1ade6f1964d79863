//! What stands on the screens of documents, notebook, decisions and debrief, as plain values: written down as text in
//! English and Khmer, and what every face may rely on.

use crate::support::{begun, files_below, practice, root, walked};
use reasonable_grounds::assess::assess;
use reasonable_grounds::debrief;
use reasonable_grounds::desk::memory::{Meaning, Memory};
use reasonable_grounds::desk::shown::plain::plain;
use reasonable_grounds::desk::shown::{Block, Field, Scene, Takes, debrief as judged, decide, documents, notebook};
use reasonable_grounds::desk::wish::{Part, Turn, Wish};
use reasonable_grounds::library::InterfaceTexts;
use reasonable_grounds::locale::{Choice, Messages, words};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::{Session, View};
use reasonable_grounds::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};

const SCENARIO: &str = "departure-desk";

/// Someone who reads in a language, in a run.
struct Reader {
    messages: Messages,
    run: Session,
    memory: Memory,
    language: Choice,
}

impl Reader {
    fn new(language: &str, run: Session) -> Self {
        let language = Choice::of(language);
        let messages = InterfaceTexts::embedded()
            .messages_for(&language, false)
            .expect("the texts load");
        Self {
            messages,
            run,
            memory: Memory::default(),
            language,
        }
    }

    /// Shows the run to a function that says what stands on a screen.
    fn see<T>(&self, show: impl FnOnce(Scene<'_>) -> T) -> T {
        let texts = self.run.scenario().texts_for(&self.language, false);
        let practice = practice();
        show(Scene {
            view: self.run.view().with_texts(&texts),
            messages: &self.messages,
            practice: &practice,
            memory: &self.memory,
        })
    }

    fn turn(&mut self, turn: Turn) {
        self.memory.turn(turn, self.run.view());
    }

    /// Does what is wished, as a desk does. Whether it was done.
    fn wish(&mut self, wish: &Wish) -> bool {
        match wish {
            Wish::Turn(turn) => self.turn(turn.clone()),
            Wish::Act(action) => {
                if self.run.apply(action.clone()).is_err() {
                    return false;
                }
                self.memory.follow(action);
            }
            _ => return false,
        }
        true
    }

    fn view(&self) -> View<'_> {
        self.run.view()
    }
}

/// A screen as text, as one might read it out.
fn read(blocks: &[Block<'_>]) -> String {
    words::without_marks(&plain(blocks)).into_owned()
}

/// A reader in the middle of a run, with documents open, a note and a decision half written.
fn in_the_middle(language: &str) -> Reader {
    let mut reader = Reader::new(language, walked(SCENARIO, 30));
    let read: Vec<_> = reader.view().documents();
    for (document, _) in read.into_iter().take(2) {
        reader.turn(Turn::Document(document));
    }
    let person = reader.view().to_decide()[0];
    for part in [
        Part::Finding(Finding::ALL[0]),
        Part::Consent(ConsentBasis::ALL[0]),
        Part::Service(reader.view().services(person)[0]),
    ] {
        reader.turn(Turn::Decision(person, part));
    }
    reader
}

/// If this fails, what stands on a screen has changed: look whether it should have.
#[test]
fn the_screens_of_a_run_as_text() {
    for language in ["en", "km"] {
        let mut reader = in_the_middle(language);
        let mut out = reader.see(|scene| read(&documents::documents(scene).blocks()));
        out += &reader.see(|scene| read(&notebook::notebook(scene).blocks()));
        out += &reader.see(|scene| read(&decide::decide(scene).blocks()));
        let cue = reader.view().cues()[0].0;
        reader.turn(Turn::Note(cue));
        reader.turn(Turn::NoteMeaning(Meaning::Indicators));
        reader.turn(Turn::NoteSearch("CD0".into()));
        out += &reader.see(|scene| read(&notebook::notebook(scene).blocks()));
        insta::assert_snapshot!(format!("shown-run-{language}"), out);
    }
}

/// The same for the debrief.
#[test]
fn the_debrief_as_text() {
    for language in ["en", "km"] {
        let reader = Reader::new(language, walked(SCENARIO, 200));
        let of = debrief::debrief(&reader.run, assess(&reader.run));
        let out = reader.see(|scene| read(&judged::debrief(scene, &of).blocks()));
        insta::assert_snapshot!(format!("shown-debrief-{language}"), out);
    }
}

/// If this fails, the run before anything was noticed has a hole where words belong.
#[test]
fn an_empty_run_says_that_it_is_empty() {
    let reader = Reader::new("en", begun(SCENARIO));
    let out = reader.see(|scene| {
        let mut blocks = read(&documents::documents(scene).blocks());
        blocks += &read(&notebook::notebook(scene).blocks());
        blocks + &read(&decide::decide(scene).blocks())
    });
    insta::assert_snapshot!("shown-empty", out);
}

/// If this fails, a decision can be made while something is missing, or cannot when nothing is, or what was decided is
/// offered as if it were not.
#[test]
fn a_decision_is_offered_only_when_it_is_whole() {
    let mut reader = Reader::new("en", begun(SCENARIO));
    let person = reader.view().to_decide()[0];
    let finish = |reader: &Reader| reader.see(|scene| decide::decide(scene).decision.expect("one is asked"));
    let parts = [
        Part::Finding(Finding::NoGrounds),
        Part::Consent(ConsentBasis::NotAsked),
        Part::Offences(OffenceHandling::None),
        Part::Onward(Onward::FreeToGo),
    ];
    for part in parts {
        let open = finish(&reader).finish.expect("it is not decided");
        assert_eq!((open.wish.is_some(), open.missing.is_some()), (false, true), "{part:?}");
        reader.turn(Turn::Decision(person, part));
    }
    let whole = finish(&reader).finish.expect("it is not decided");
    assert_eq!(whole.missing, None);
    let wish = whole.wish.expect("nothing is missing");
    assert!(reader.wish(&wish), "what is offered is accepted");
    let decided = finish(&reader);
    assert!(decided.finish.is_none() && decided.kept.is_some());
    // The spoiled twin: one part changed, and it can be decided again.
    reader.turn(Turn::Decision(person, Part::Consent(ConsentBasis::Declined)));
    let changed = finish(&reader);
    assert!(changed.finish.is_some_and(|f| f.wish.is_some()) && changed.kept.is_none());
}

/// If this fails, something is offered in the notebook that is then refused, or a filter hides what it should not.
#[test]
fn what_the_notebook_offers_is_accepted() {
    let mut reader = Reader::new("en", walked(SCENARIO, 12));
    let shown = |reader: &Reader| reader.see(notebook::notebook);
    let all = shown(&reader).cues;
    assert!(all.len() > 1, "something was noticed");
    let unmarked = all.iter().find(|c| c.notes.is_empty()).expect("something has no note");
    let cue = unmarked.cue;
    reader.wish(&unmarked.offer.wish);
    let note = shown(&reader).note.expect("it is open");
    for offer in [&note.about.offers[0], &note.sure.offers[3], &note.meaning.offers[0]] {
        assert!(reader.wish(&offer.wish));
    }
    let note = shown(&reader).note.expect("it is open");
    assert_eq!(note.finish.wish, None, "no indicator was chosen");
    assert!(reader.wish(&note.meaning.offers[1].wish));
    let nothing = shown(&reader).note.expect("it is open");
    assert!(nothing.reference.is_none() && nothing.finish.wish.is_some());
    assert!(reader.wish(&nothing.meaning.offers[0].wish));
    let reference = note.reference.expect("it stands for indicators");
    assert_eq!(reference.by_code("nothing of the kind"), None);
    let wish = reference.by_code(" cd01 ").expect("there is such an indicator");
    reader.wish(&wish);
    let note = shown(&reader).note.expect("it is open");
    assert_eq!(note.shows.len(), 1);
    assert!(reader.wish(&note.finish.wish.expect("nothing is missing")));
    assert!(shown(&reader).note.is_none(), "what is written is closed");
    // Only what has no note: everything else, and not this.
    let marked = shown(&reader).cues.iter().filter(|c| !c.notes.is_empty()).count();
    reader.turn(Turn::OnlyUnmarked);
    let left = shown(&reader).cues;
    assert_eq!(left.len() + marked, all.len());
    assert!(left.iter().all(|c| c.cue != cue));
    reader.turn(Turn::OnlyUnmarked);
    // Taking back is offered with the cue and beside the note, and comes to the same.
    let now = shown(&reader);
    let with_cue = &now.cues.iter().find(|c| c.cue == cue).expect("it is there").offers[1];
    let beside = now.written.people.iter().flat_map(|p| &p.notes).find(|n| n.cue == cue);
    assert_eq!(Some(&with_cue.wish), beside.map(|n| &n.retract.wish));
    assert!(reader.wish(&with_cue.wish));
}

/// If this fails, a number that was typed is taken wrongly, or what is no number from 0 to 100 is taken at all.
#[test]
fn a_field_takes_what_it_is_for() {
    let reader = Reader::new("en", walked(SCENARIO, 12));
    let rating = reader.see(notebook::notebook).certainty.people.remove(0);
    let field = rating.field;
    assert!(field.refusal.is_some(), "what cannot be taken is answered");
    for (typed, taken) in [("70", 70), (" 70 % ", 70), ("0", 0), ("100", 100)] {
        let wish = Wish::Act(Action::Rate(rating.person, taken));
        assert_eq!(field.wish(typed), Some(wish), "{typed}");
    }
    for typed in ["", "101", "-1", "256", "seventy", "7 0", "1e2", "99999999999999999999"] {
        assert_eq!(field.wish(typed), None, "{typed}");
    }
    let search = Field {
        takes: Takes::CueSearch,
        ..field
    };
    assert_eq!(search.wish(""), Some(Wish::Turn(Turn::Search(String::new()))));
}

/// If this fails, two documents that were read cannot be compared, or one can be compared with itself.
#[test]
fn any_two_documents_that_were_read_are_compared() {
    let mut reader = in_the_middle("en");
    let shown = reader.see(documents::documents);
    assert_eq!(shown.open.len(), 2);
    let any = shown.any_two.expect("two were read");
    assert_eq!(any.wish(0, 0), None);
    assert_eq!(any.wish(0, 99), None);
    let wish = any.wish(0, 1).expect("there are two");
    assert!(reader.wish(&wish));
    // Nothing can be compared before two were read.
    let fresh = Reader::new("en", begun(SCENARIO));
    assert_eq!(fresh.see(documents::documents).any_two, None);
}

/// What a face would name if it asked the run, or the library, what to show, or had words of its own.
const ASKS: [&str; 7] = [
    "session::View",
    "View<",
    ".view()",
    "wording::",
    "Practice",
    "key!(",
    "said!(",
];

/// What of this stands in a source, outside of its comments.
fn asks(source: &str) -> Vec<&'static str> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    ASKS.into_iter().filter(|word| code.contains(word)).collect()
}

/// If this fails, a face decides again what stands on a screen, and windows, terminals and pages come apart.
#[test]
fn no_face_asks_the_view_what_to_show() {
    let spoiled = "fn list_ui(ui: &mut Ui, view: View<'_>) {\n    for d in view.documents() {}\n}";
    assert_eq!(asks(spoiled), ["View<"], "the test sees nothing");
    let mut asking = Vec::new();
    for folder in ["crates/screens/src", "src/terminal"] {
        for path in files_below(&root().join(folder)) {
            let name = path
                .strip_prefix(root())
                .expect("inside the package")
                .to_string_lossy()
                .replace('\\', "/");
            let source = std::fs::read_to_string(&path).expect("source is text");
            let mut found = asks(&source);
            // The author's panel shows what the author's desk says of itself, and has words of its own.
            let is_author = name.starts_with("crates/screens/src/author/");
            // The loop of the terminal makes the scene. What one types there, and is answered, are words of the console.
            let is_loop = name == "src/terminal/mod.rs";
            // The way in tells screen readers the name of the program.
            let has_words = folder == "src/terminal" || name == "crates/screens/src/lib.rs";
            found.retain(|word| !(is_author || is_loop || has_words && word.ends_with("!(")));
            if !found.is_empty() {
                asking.push((name, found));
            }
        }
    }
    assert!(asking.is_empty(), "{asking:#?}");
}
