//! What is done with bytes that may come from anyone, for each kind of file. Fuzzing and the normal tests share these
//! bodies (`fuzz/`, `tests/it/fuzzed.rs`). A body panics when the program would do something wrong with the bytes; that
//! they are refused is never wrong. It touches no file but those of this repository, once.
//!
//! The fuzz targets take this file in and no other of the tests. So what is below names what it needs from here, never from
//! the crate around it.

#[path = "../../../crates/core/tests/record/anything.rs"]
pub(crate) mod anything;
#[path = "drawing.rs"]
mod drawing;
#[path = "person.rs"]
mod person;
#[path = "played.rs"]
mod played;

pub(crate) use person::person;
use played::{kept_and_read_back, play_some, read_all};
use reasonable_grounds::author::{Bookmark, Opened, Workbench};
use reasonable_grounds::chart::{Chart, svg};
use reasonable_grounds::check::{Checked, check};
use reasonable_grounds::diagnostic::{Diagnostic, render};
use reasonable_grounds::library;
use reasonable_grounds::locale::{Messages, When};
use reasonable_grounds::practice::{Layer, OVERLAY, Practice};
use reasonable_grounds::record::{Finder, Record, decode, glance, go_on, replay};
use reasonable_grounds::scenario::{Bundle, Scenario, picture};
use reasonable_grounds::session::Session;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// One kind of file, and what is done with bytes that claim to be one.
pub(crate) type Body = fn(&[u8]);

/// Every target, by the name of its corpus folder.
pub(crate) const TARGETS: &[(&str, Body)] = &[
    ("scenario", scenario),
    ("walkthrough", walkthrough),
    ("translation", translation),
    ("review", review),
    ("record", record),
    ("picture", picture),
    ("practice", practice),
    ("bookmark", bookmark),
    ("talk", talk),
    ("person", person),
];

/// Characters of one message. It may quote a little of the file, never all of it.
const MESSAGE_CHARS: usize = 2_000;
/// Moves that are tried in a scenario that can be played.
const MOVES: usize = 60;

/// What every body starts from.
struct Lab {
    practice_files: BTreeMap<String, Vec<u8>>,
    practice: Arc<Practice>,
    messages: Messages,
    /// The starting scenario, in which the check finds nothing.
    base: Bundle,
    scenario: Arc<Scenario>,
}

fn lab() -> &'static Lab {
    static LAB: OnceLock<Lab> = OnceLock::new();
    LAB.get_or_init(|| {
        let practice = Arc::new(library::practice().expect("the shipped practice library loads"));
        let base = library::starter("night-shift", false);
        Lab {
            practice_files: practice_files(),
            messages: library::messages("en").expect("the English texts load"),
            scenario: check(&base, &practice).scenario.expect("the base can be played"),
            practice,
            base,
        }
    })
}

/// The top folder of the repository, seen from the program or from `fuzz/`.
fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_top = |folder: &&Path| folder.join("assets/practice").is_dir();
    here.ancestors().find(is_top).expect("inside the repository").to_owned()
}

fn practice_files() -> BTreeMap<String, Vec<u8>> {
    let folder = top().join("assets/practice");
    let entries = std::fs::read_dir(folder).expect("the practice library is there");
    let files = entries.flatten().map(|e| {
        let text = std::fs::read(e.path()).expect("a practice file can be read");
        (e.file_name().to_string_lossy().into_owned(), text)
    });
    files.collect()
}

/// The base with one file put in, or replaced.
fn base_with(path: &str, bytes: &[u8]) -> Bundle {
    let mut bundle = lab().base.clone();
    bundle.files.insert(path.into(), bytes.to_vec());
    bundle
}

/// `scenario.ron`.
pub(crate) fn scenario(bytes: &[u8]) {
    folder_with("scenario.ron", bytes);
}

/// A talk, beside tables that are sound.
pub(crate) fn talk(bytes: &[u8]) {
    folder_with("talks/presser.txt", bytes);
}

/// The base with one file in it: told, and played where it can be. For one in four a map is drawn, which is slower.
fn folder_with(path: &str, bytes: &[u8]) {
    let (practice, seed) = (&lab().practice, seed_of(bytes));
    let checked = check(&base_with(path, bytes), practice);
    told(&checked);
    let Some(scenario) = &checked.scenario else { return };
    play_some(scenario, practice, seed);
    if seed.is_multiple_of(4) {
        let map = svg(&Chart::of(scenario, practice, None), scenario);
        assert!(map.starts_with("<svg") || map.starts_with("<?xml"), "no map: {map}");
    }
}

/// An author's place in a run, as the author view keeps it.
pub(crate) fn bookmark(bytes: &[u8]) {
    let Some(mark) = Bookmark::decode(bytes) else { return };
    assert_eq!(
        Bookmark::decode(mark.encode().as_bytes()).as_ref(),
        Some(&mark),
        "it does not come back"
    );
    let lab = lab();
    let checked = check(&lab.base, &lab.practice);
    let opened = Opened {
        scenario: checked.scenario,
        places: BTreeMap::new(),
        walkthroughs: checked.walkthroughs,
        diagnostics: checked.diagnostics,
        saved: When::default(),
    };
    let mut bench = Workbench::open("base".into(), opened, lab.practice.clone(), 1, Some(mark));
    bench.back();
    bench.forward();
    bench.leave_out();
    bench.bring_back();
    bench.go_to(usize::MAX);
    if let Some(session) = bench.session() {
        kept_and_read_back(session, &lab.practice);
    }
}

/// `walkthroughs/*.ron`.
pub(crate) fn walkthrough(bytes: &[u8]) {
    let checked = check(&base_with("walkthroughs/fuzzed.ron", bytes), &lab().practice);
    told(&checked);
    let scenario = checked.scenario.as_ref();
    let scenario = scenario.expect("a walkthrough keeps nothing from being played");
    for walked in &checked.walkthroughs {
        for &seed in walked.seeds.iter().take(2) {
            kept_and_read_back(&walked.play(scenario, &lab().practice, seed).session, &lab().practice);
        }
    }
}

/// `lang/km.ftl`.
pub(crate) fn translation(bytes: &[u8]) {
    let bundle = base_with("lang/km.ftl", bytes);
    let checked = check(&bundle, &lab().practice);
    told(&checked);
    let scenario = checked.scenario.expect("a translation keeps nothing from being played");
    for beside in reasonable_grounds::scenario::Translation::all(&bundle.files) {
        assert_eq!(
            beside.texts(&scenario).len(),
            scenario.texts().len(),
            "a text too many, or one lost"
        );
    }
}

/// `review.ron`.
pub(crate) fn review(bytes: &[u8]) {
    let checked = check(&base_with("review.ron", bytes), &lab().practice);
    told(&checked);
}

/// A record: as it is; then its moves as a run that is kept and read back.
pub(crate) fn record(bytes: &[u8]) {
    let Some(decoded) = read_record(bytes) else { return };
    let lab = lab();
    let mut session = Session::begin(lab.scenario.clone(), lab.practice.clone(), decoded.header.seed, 0);
    let finder = Finder::new(&lab.scenario, &lab.practice, decoded.steps(), std::iter::empty());
    for step in decoded.steps() {
        if let Ok(action) = finder.action_in(step, &session) {
            let _ = session.apply(action);
        }
    }
    kept_and_read_back(&session, &lab.practice);
    read_all(&session);
}

fn read_record(bytes: &[u8]) -> Option<Record> {
    let _ = glance(bytes, bytes, false);
    let decoded = match decode(bytes) {
        Ok(decoded) => decoded,
        Err(fault) => {
            assert!(
                fault.said().to_string().chars().count() < MESSAGE_CHARS,
                "no clear message"
            );
            return None;
        }
    };
    assert!(decoded.good_bytes <= bytes.len(), "more was read than there is");
    let again = replay(&decoded.record, &lab().scenario, &lab().practice);
    assert!(
        again.session.entries().len() <= decoded.record.moves.len(),
        "a move was made up"
    );
    let _ = decoded.record.played_millis();
    match go_on(&decoded, &lab().scenario, &lab().practice) {
        Ok(on) => assert!(on.is_same() && again.is_same(), "replay and going on do not agree"),
        Err(why) => assert!(
            why.said().to_string().chars().count() < MESSAGE_CHARS,
            "no clear message"
        ),
    }
    if decoded.fault.is_none() {
        let seen = glance(bytes, bytes, true).expect("what can be read can be looked at");
        let (header, moves) = (&decoded.record.header, decoded.record.moves.len());
        assert_eq!(
            (&seen.trainee, seen.started, seen.moves),
            (&header.trainee, header.started, moves)
        );
        assert_eq!(
            seen.is_ended,
            decoded.record.result.is_some(),
            "the list and the record do not agree"
        );
    }
    Some(decoded.record)
}

/// `art/*.svg`. Where screens are built, an accepted picture is drawn too.
pub(crate) fn picture(bytes: &[u8]) {
    match picture::inspect(bytes) {
        Ok(found) => {
            assert!(found.width >= 1 && found.height >= 1, "a picture without a size");
            for (element, doubt) in picture::doubtful(bytes, found.ids.iter().map(String::as_str)) {
                if let picture::Sight::Seen(area) = doubt.sight {
                    let is_inside = area.left >= 0.0 && area.right <= 1.0 && area.top >= 0.0 && area.bottom <= 1.0;
                    let is_some = area.left < area.right && area.top < area.bottom;
                    assert!(is_inside && is_some, "`{element}` is seen where nothing is: {area:?}");
                }
            }
            drawing::draw(bytes);
        }
        Err(reason) => assert!(
            !reason.is_empty() && reason.chars().count() < MESSAGE_CHARS,
            "no clear message: {reason}"
        ),
    }
}

/// A file of `assets/practice`: its name on the first line, then what it holds. It is read as a file of the library, and as
/// one of an overlay upon it.
pub(crate) fn practice(bytes: &[u8]) {
    let end = bytes.iter().position(|b| *b == b'\n').unwrap_or(bytes.len());
    let (name, content) = (
        String::from_utf8_lossy(&bytes[..end]),
        bytes.get(end + 1..).unwrap_or_default(),
    );
    let mut below = Layer {
        name: String::new(),
        files: lab().practice_files.clone(),
    };
    // A name that is no file of ours is one more list of practice points.
    let name = if below.files.contains_key(&*name) {
        &*name
    } else {
        "more.ron"
    };
    let said = b"Overlay(name: \"x\", by: \"x\", year: \"x\")".to_vec();
    let upper = Layer {
        name: "upper".into(),
        files: [(OVERLAY.to_owned(), said), (name.to_owned(), content.to_vec())].into(),
    };
    taken_or_refused(&[below.clone(), upper], seed_of(bytes));
    below.files.insert(name.to_owned(), content.to_vec());
    taken_or_refused(&[below], seed_of(bytes));
}

fn taken_or_refused(layers: &[Layer], seed: u64) {
    match Practice::layered(layers) {
        Ok(layered) => {
            let practice = layered.practice;
            let checked = check(&lab().base, &practice);
            told(&checked);
            if let Some(scenario) = &checked.scenario {
                play_some(scenario, &Arc::new(practice), seed);
            }
        }
        Err(error) => {
            assert!(!error.told.is_empty(), "refused without a reason");
            error.told.iter().for_each(clear);
            let _ = render::full(&error.told);
        }
    }
}

/// What was found can be told in every form, points into its text, and explains why something cannot be played.
fn told(checked: &Checked) {
    assert!(
        checked.scenario.is_some() || checked.has_errors(),
        "it cannot be played, and nothing says why"
    );
    for fault in &checked.diagnostics {
        clear(fault);
    }
    let _ = render::full(&checked.diagnostics);
    let _ = render::concise(&checked.diagnostics);
    let _ = render::json(&checked.diagnostics);
}

fn clear(fault: &Diagnostic) {
    for words in [Some(&fault.message), Some(&fault.label), fault.help.as_ref()]
        .into_iter()
        .flatten()
    {
        assert!(
            words.chars().count() <= MESSAGE_CHARS,
            "[{}] is as long as the file",
            fault.code
        );
    }
    assert!(!fault.message.is_empty(), "[{}] says nothing", fault.code);
    for span in [fault.span.as_ref(), fault.related.as_ref().map(|(span, _)| span)]
        .into_iter()
        .flatten()
    {
        assert!(
            span.source.text.get(span.bytes.clone()).is_some(),
            "[{}] points nowhere: {:?}",
            fault.code,
            span.bytes
        );
    }
}

/// A seed that hangs on the bytes.
fn seed_of(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(7, |seed: u64, &b| seed.wrapping_mul(31).wrapping_add(b.into()))
}
