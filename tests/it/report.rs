//! `grounds report`: what a run came to, as a page. Read here by a small reader of tags, as strict as a browser is kind.

use crate::program::{Ran, arg, begun_in, edit, folder, grounds, program};
use crate::support::{files_below, played, practice, random_run, record_of, root, shipped, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::record::{Header, encode};
use reasonable_grounds::scenario::Scenario;
use reasonable_grounds::session::{Action, Session};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A page as it is read: headings with their level, what stands open, and every attribute.
#[derive(Debug, Default)]
struct Page {
    headings: Vec<(u8, String)>,
    open: String,
    attributes: Vec<String>,
}

/// Elements without an end.
const ALONE: [&str; 2] = ["meta", "wbr"];

/// Reads a page. Fails the test where an element is not closed by its own end, or a sign of markup stands in text.
fn read(html: &str) -> Page {
    let mut page = Page::default();
    let mut stack: Vec<(String, String)> = Vec::new();
    let mut rest = html.strip_prefix("<!doctype html>").expect("it says what it is");
    while let Some(at) = rest.find('<') {
        let (text, after) = rest.split_at(at);
        page.text(text, &stack);
        let (tag, after) = after[1..].split_once('>').expect("a tag has an end");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let (open, _) = stack.pop().unwrap_or_default();
            assert_eq!(open, name, "closed before it was ended");
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or("").to_owned();
        let attributes = tag[name.len()..].trim_end_matches('/').trim();
        assert_eq!(attributes.matches('"').count() % 2, 0, "{tag}");
        page.attributes.push(attributes.to_owned());
        let level = name.strip_prefix('h').and_then(|level| level.parse().ok());
        if let Some(level) = level {
            page.headings.push((level, String::new()));
        }
        if !tag.ends_with('/') && !ALONE.contains(&&*name) {
            stack.push((name, attributes.to_owned()));
        }
    }
    assert!(stack.is_empty() && rest.trim().is_empty(), "{stack:?}");
    page
}

impl Page {
    fn text(&mut self, text: &str, stack: &[(String, String)]) {
        let is_in = |name: &str| stack.iter().any(|(open, _)| open == name);
        let is_heading = |name: &String| name.len() == 2 && name.starts_with('h') && name != "hr";
        if stack.iter().any(|(name, _)| is_heading(name))
            && let Some((_, words)) = self.headings.last_mut()
        {
            words.push_str(text);
        }
        let is_folded = stack.iter().any(|(_, attributes)| attributes.contains("\"folded\""));
        if is_in("body") && !is_in("svg") && !is_folded {
            self.open.push_str(text);
        }
    }

    fn open_words(&self) -> usize {
        self.open.split_whitespace().count()
    }
}

/// A page of a record, on standard output. The clock of the place is that of Greenwich.
fn report(record: &Path, more: &[&str]) -> Ran {
    let all = [&["report", arg(record), "-o", "-"], more].concat();
    let child = program(&all).env("TZ", "UTC").spawn().expect("the program was built");
    crate::program::finish(child, "")
}

/// The kept records of runs that have ended.
fn ended() -> Vec<PathBuf> {
    let all = files_below(&root().join("tests/golden")).into_iter();
    let is_ended = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("\n{\"result\":"));
    all.filter(is_ended).collect()
}

/// A record in a file of its own.
fn kept(place: &Path, text: &str) -> PathBuf {
    let path = place.join("run.jsonl");
    fs::write(&path, text).expect("the build folder can be written to");
    path
}

/// If this fails, a run cannot be reported, a page asks for something from outside, or more stands open than can be taken in.
#[test]
fn every_kept_run_gives_a_page_that_can_be_taken_in() {
    let records = ended();
    for name in shipped_names() {
        assert!(records.iter().any(|path| arg(path).contains(&name)), "none of {name}");
    }
    for path in records {
        let ran = report(&path, &[]);
        let shown = path.display();
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{shown}");
        let page = read(&ran.out);
        let words = page.open_words();
        assert!((150..=400).contains(&words), "{shown}: {words} words stand open");
        for part in ["<script", "href=", "src=", "url(", "@import"] {
            assert!(!ran.out.contains(part), "{shown} has {part}");
        }
        assert!(
            !page
                .attributes
                .iter()
                .any(|of| of.starts_with("on") || of.contains(" on"))
        );
        let levels: Vec<u8> = page.headings.iter().map(|(level, _)| *level).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{levels:?}");
        assert!(
            levels[0] == 1 && levels.windows(2).all(|two| two[1] <= two[0] + 1),
            "{levels:?}"
        );
        assert!(
            page.headings.iter().all(|(_, words)| !words.trim().is_empty()),
            "{shown}"
        );
        let has_line = ran.out.contains("role=\"img\" aria-label=\"");
        let is_random = arg(&path).contains("random");
        assert!(has_line || is_random, "{shown} has no line of a talk");
        assert_eq!(ran.out, report(&path, &[]).out, "{shown}: other bytes the second time");
    }
}

/// If this fails, a page has lost the line of a talk, its days or its words, or the case on a board.
#[test]
fn a_page_has_the_line_of_each_talk_and_the_case_on_a_board() {
    let page = |name: &str| report(&root().join("tests/golden").join(name), &[]).out;
    let two_days = page("office-park/right-0.jsonl");
    let people = two_days.matches("on a board</h2>").count();
    assert_eq!(people, 3, "everybody has a board");
    assert!(two_days.contains("<table class=\"board\">") && two_days.contains("class=\"whole-thread\""));
    assert_eq!(
        two_days.matches("class=\"curve\"").count(),
        3,
        "everybody was spoken with"
    );
    assert_eq!(
        two_days.matches("What you said, counted").count(),
        3,
        "each picture has its words"
    );
    assert!(two_days.contains("class=\"stage\"") && two_days.contains("INT-05</text>"));
    assert_eq!(
        two_days.matches("<path class=\"day\"").count(),
        2,
        "one talk went over a night"
    );
    // What is not there is not drawn.
    let one_day = page("one-talk/right-0.jsonl");
    assert!(!one_day.contains("<path class=\"day\""));
    let nothing = page("office-park/random-5-0.jsonl");
    assert!(!nothing.contains("class=\"whole-thread\""), "nothing was noted there");
}

/// If this fails, somebody reads a page in another language than they asked for, or is not told that it is a draft.
#[test]
fn a_page_speaks_each_language() {
    let path = root().join("tests/golden/one-talk/right-0.jsonl");
    for (code, words) in [
        ("en", "How it went"),
        ("km", "ទំនុកចិត្ត"),
        ("th", "ความไว้วางใจ"),
        ("vi", "Lòng tin"),
        ("id", "Kepercayaan"),
    ] {
        let ran = report(&path, &["--lang", code]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{code}");
        assert!(
            ran.out.contains(&format!("<html lang=\"{code}\" dir=\"ltr\">")),
            "{code}"
        );
        assert!(ran.out.replace("<wbr>", "").contains(words), "{code}");
        read(&ran.out);
        // Two of the languages are not those of the scenario: its words are marked as English.
        let is_marked = ran.out.contains(" lang=\"en\" dir=\"auto\">");
        assert_eq!(is_marked, ["th", "vi", "id"].contains(&code), "{code}");
    }
    let khmer = report(&path, &["--lang", "km_KH.UTF-8"]).out;
    assert!(khmer.contains("<wbr>") && khmer.contains("<html lang=\"km\""));
    let ran = report(&path, &["--lang", "kh"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("`km`"), "{}", ran.err);
}

/// A scenario to begin with, in which one thing is written otherwise; and it.
fn written(name: &str, cut: &str, paste: &str) -> (PathBuf, Arc<Scenario>) {
    let place = folder(name);
    let folder = begun_in(&place, "night-shift");
    edit(&folder.join("scenario.ron"), cut, paste);
    let bundle = read_bundle(&folder).expect("it can be read");
    (place, check(&bundle, &practice()).scenario.expect("it can be played"))
}

/// If this fails, whoever wrote a scenario, or a record, writes into the page of somebody else.
#[test]
fn nothing_of_a_scenario_or_a_record_becomes_markup() {
    let spoiled = r#"title: "<script>x</script><img> & \"y\" "#;
    let (place, scenario) = written("report-hostile", "title: \"", spoiled);
    let session = played(scenario, 1);
    let label = "</p><style>*{display:none}</style>\u{202e}";
    let text = encode(&session, &Header::of(&session, label.into(), 0), |_| 0);
    let record = kept(&place, &text);
    let ran = report(&record, &["--scenarios", arg(&place)]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let page = read(&ran.out);
    let title = "&lt;script&gt;x&lt;/script&gt;&lt;img&gt; &amp; &quot;y&quot; ";
    assert!(page.open.contains(title), "{}", page.open);
    assert!(
        page.open.contains("&lt;/p&gt;&lt;style&gt;") && page.open.contains("\\u202e"),
        "{}",
        page.open
    );
    assert!(!ran.out.contains("<script") && !ran.out.contains("<img") && !ran.out.contains('\u{202e}'));
    assert_eq!(ran.out.matches("<style>").count(), 1);
}

/// If this fails, a record that is no whole one is believed, or nobody is told what to do with it.
#[test]
fn what_is_wrong_with_a_record_is_told() {
    let place = folder("report-spoiled");
    let good = fs::read_to_string(root().join("tests/golden/one-talk/right-0.jsonl")).expect("it is there");
    let going = record_of(&random_run("one-talk", 3, 6));
    let other = good.replacen("\"scenario\":\"one-talk\"", "\"scenario\":\"../one-talk\"", 1);
    for (text, code, words) in [
        ("", 2, "empty"),
        ("a shopping list\n", 2, "not a record of a run; runs are kept in"),
        (
            &*good.replacen("\"format\":3", "\"format\":9", 1),
            2,
            "update the program",
        ),
        (
            &*good.replacen("\"seed\":0", "\"seed\":1", 1),
            1,
            "line 1 is not what was written",
        ),
        (
            &*good.replacen("\"step\":\"End\"", "\"step\":\"EndDay\"", 1),
            1,
            "nothing is taken from it",
        ),
        (&*other, 1, "line 1 is not what was written"),
        (&*going, 1, "has not ended"),
    ] {
        let ran = report(&kept(&place, text), &[]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{words}: {}", ran.err);
        assert!(
            ran.err.contains(words) && ran.err.contains("run.jsonl"),
            "{words}: {}",
            ran.err
        );
    }
    for (path, words) in [
        (place.clone(), "this is a folder; name one record in it"),
        (place.join("none.jsonl"), "there is no such file; runs are kept in"),
    ] {
        let ran = report(&path, &[]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{words}: {}", ran.err);
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
}

/// If this fails, a run that lost no more than its last line tells nothing or is taken for a whole one; or somebody who can
/// still go on with a run is told what was true in it, because its record was cut off.
#[test]
fn a_record_that_was_cut_off_is_told_when_the_run_had_ended() {
    let place = folder("report-cut");
    let good = fs::read_to_string(root().join("tests/golden/one-talk/right-0.jsonl")).expect("it is there");
    let lines: Vec<&str> = good.lines().collect();
    let cut_in = |whole: usize| format!("{}\n{}", lines[..whole].join("\n"), &lines[whole][..20]);
    let last = lines.len() - 1;
    let ran = report(&kept(&place, &cut_in(last)), &[]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let line = format!("line {} was cut off", last + 1);
    assert!(ran.err.contains(&line), "{}", ran.err);
    let page = read(&ran.out);
    assert!(
        page.open.contains(&format!("cut off in line {}.", last + 1)),
        "{}",
        page.open
    );
    assert!(page.open_words() <= 400);
    let half = lines.len() / 2;
    let ran = report(&kept(&place, &cut_in(half)), &[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    for words in [&*format!("line {} was cut off", half + 1), "--resume"] {
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}

/// If this fails, a record of another scenario is told by words that are not its own.
#[test]
fn a_scenario_that_is_not_here_or_is_another_one_now_is_told() {
    let (place, scenario) = written("report-elsewhere", "title: \"", "title: \"A ");
    let record = kept(&place, &record_of(&played(scenario, 1)));
    let ran = report(&record, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err.contains("`night-shift`, which is not here") && ran.err.contains("--scenarios DIR"),
        "{}",
        ran.err
    );
    let file = place.join("night-shift/scenario.ron");
    edit(&file, "title: \"", "titel: \"");
    let ran = report(&record, &["--scenarios", arg(&place)]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(
        ran.err.contains("cannot be played as it is now") && ran.err.contains("scenario.ron:"),
        "{}",
        ran.err
    );
    fs::remove_dir_all(place.join("night-shift")).expect("it is ours");
    let bare = place.join("night-shift");
    reasonable_grounds::library::write_new(&reasonable_grounds::library::starter("night-shift", true), &bare)
        .expect("the build folder can be written to");
    let ran = report(&record, &["--scenarios", arg(&place)]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("it comes to something else"), "{}", ran.err);
}

/// If this fails, somebody's own page is written over, or a page has to be taken away by hand before each new one.
#[test]
fn only_a_page_that_was_written_here_is_replaced() {
    let place = folder("report-files");
    let record = root().join("tests/golden/one-talk/right-0.jsonl");
    let page = place.join("run.html");
    let write = |more: &[&str]| grounds(&[&["report", arg(&record), "-o", arg(&page)], more].concat(), "");
    fs::write(&page, "<!doctype html>\n<title>Mine</title>\n").expect("the build folder can be written to");
    let ran = write(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err.contains("did not write it") && ran.err.contains("--force"),
        "{}",
        ran.err
    );
    assert!(fs::read_to_string(&page).is_ok_and(|text| text.contains("Mine")));
    for more in [&["--force"][..], &[], &["--lang", "km"], &[]] {
        let ran = write(more);
        assert_eq!(
            (ran.code, ran.out.as_str(), ran.err.as_str()),
            (Some(0), "", ""),
            "{more:?}"
        );
    }
    let written = fs::read_to_string(&page).expect("it was written");
    let ends = if cfg!(windows) { "\r\n" } else { "\n" };
    assert!(written.starts_with(&format!("<!doctype html>{ends}<html lang=\"en\"")));
    let shown = grounds(&["report", arg(&record), "-o", "-"], "").out;
    assert_eq!(written.replace("\r\n", "\n"), shown);
    for (output, words) in [
        (arg(&place), "is a folder"),
        (arg(&place.join("none/x.html")), "make it first"),
    ] {
        let ran = grounds(&["report", arg(&record), "-o", output], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    assert_eq!(
        grounds(&["report", arg(&record)], "").code,
        Some(2),
        "a page is asked for by name"
    );
}

/// If this fails, a page says or marks something otherwise than somebody has looked at. The style is left out.
#[test]
fn a_small_page_is_as_somebody_has_seen_it() {
    let place = folder("report-small");
    let mut session = Session::begin(shipped("one-talk"), practice(), 1, 0);
    session.apply(Action::End).expect("it can be ended");
    // At noon in Greenwich it is the same day nearly everywhere, also where no program is told another place.
    let header = Header::of(&session, "quiet-river-000001".into(), 12 * 60 * 60);
    let ran = report(&kept(&place, &encode(&session, &header, |_| 0)), &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let (head, rest) = ran.out.split_once("<style>").expect("there is a style");
    let (_, body) = rest.split_once("</style>").expect("it ends");
    insta::assert_snapshot!("page", format!("{head}{body}"));
}
