//! Every limit of pictures, records, practice files, folders and messages: exactly so much is taken, and one more is
//! refused, with one clear message.

use crate::program::{arg, begun_in, folder, grounds};
use crate::support::{begun, root};
use reasonable_grounds::diagnostic::{Diagnostic, FAULTS, GUESSES, MESSAGE_CHARS, Sink};
use reasonable_grounds::library::{read_bundle, starter};
use reasonable_grounds::practice::{Practice, limits as practice_limits};
use reasonable_grounds::read::limits::DEPTH;
use reasonable_grounds::record::{Fault, Header, LINE_BYTES, RECORD_BYTES, WORD_CHARS, decode, encode};
use reasonable_grounds::scenario::limits::*;
use reasonable_grounds::scenario::picture::inspect;
use std::collections::BTreeMap;
use std::fs;

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inside}</svg>")
}

/// A picture with exactly so much is drawn; with one more it is not, and `word` says why.
fn picture_holds(what: &str, most: usize, word: &str, make: impl Fn(usize) -> String) {
    assert!(
        inspect(make(most).as_bytes()).is_ok(),
        "{what}: exactly {most} is refused"
    );
    let why = inspect(make(most + 1).as_bytes()).expect_err(what);
    assert!(why.contains(word) && why.len() < 300, "{what}: {why}");
}

#[test]
fn pictures() {
    let filled = |bytes: usize| svg(&" ".repeat(bytes - svg("").len()));
    picture_holds("bytes", PICTURE_BYTES, "bytes", filled);
    picture_holds("elements", PICTURE_ELEMENTS, "elements", |count| {
        svg(&"<rect/>".repeat(count - 1))
    });
    picture_holds("depth", PICTURE_DEPTH, "deep", |deep| {
        svg(&format!("{}{}", "<g>".repeat(deep - 1), "</g>".repeat(deep - 1)))
    });
    picture_holds("attributes", PICTURE_TAG_SIGNS, "attributes", |count| {
        let attributes: String = (0..count).map(|n| format!(" a{n}=\"\"")).collect();
        svg(&format!("<g{attributes}/>"))
    });
    picture_holds("nodes", PICTURE_NODES as usize, "remarks", |count| {
        // The document and the picture are two.
        svg(&"<!---->".repeat(count - 2))
    });
    picture_holds("side", PICTURE_SIDE as usize, "viewBox", |side| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} 10\"/>")
    });
    picture_holds("an attribute", PICTURE_ATTRIBUTE_CHARS, "longer", |chars| {
        svg(&format!("<path d=\"{}\"/>", &"0 ".repeat(chars)[..chars]))
    });
    picture_holds("dashed lines", PICTURE_DASHED, "dashed", |count| {
        svg(&format!("<g stroke-dasharray=\"1\">{}</g>", "<rect/>".repeat(count)))
    });
    picture_holds("dashes in a style", PICTURE_DASHED, "dashed", |count| {
        svg(&"<rect style=\"fill: red; stroke-dasharray: 1 2\"/>".repeat(count))
    });
    picture_holds("layers", PICTURE_LAYERS, "see-through", |count| {
        svg(&"<g opacity=\"0.5\"/>".repeat(count))
    });
    picture_holds("references in a row", PICTURE_REFERENCES, "references", |count| {
        let paints = (1..count).map(|n| format!("<linearGradient id=\"p{n}\" href=\"#p{}\"/>", n - 1));
        let paints: String = paints.collect();
        svg(&format!(
            "<linearGradient id=\"p0\"/>{paints}<rect fill=\"url(#p{})\"/>",
            count - 1
        ))
    });
    picture_holds("what is drawn through <use>", PICTURE_ELEMENTS, "elements", |count| {
        // The group counts ten each time it is used, and each use one.
        let uses = (count - 1 - 10) / 11;
        let rest = count - 1 - 10 - uses * 11;
        svg(&format!(
            "<g id=\"a\">{}</g>{}{}",
            "<rect/>".repeat(9),
            "<use href=\"#a\"/>".repeat(uses),
            "<rect/>".repeat(rest)
        ))
    });
}

#[test]
fn pictures_that_ask_for_too_much_work_are_refused() {
    for (inside, word) in [
        ("<rect filter=\"blur(900px)\"/>", "filter"),
        ("<rect style=\"FILTER: blur(900px)\"/>", "FILTER"),
        ("<rect style=\"/**/filter: blur(900px)\"/>", "style"),
        ("<circle r=\"4294967296\"/>", "beyond"),
        ("<path d=\"M0 0L1e9 2-3\"/>", "beyond"),
        ("<g style=\"stroke-width: 1e300\"/>", "beyond"),
        ("<rect mask=\"url(#a)\"/>", "mask"),
        ("<path marker-mid=\"url(#a)\"/>", "marker"),
        (
            "<clipPath id=\"a\" clip-path=\"url(#a)\"><rect/></clipPath>",
            "references",
        ),
        ("<linearGradient id=\"a\" href=\"#a\"/>", "references"),
    ] {
        let why = inspect(svg(inside).as_bytes()).expect_err(inside);
        assert!(why.contains(word), "{inside}: {why}");
    }
}

#[test]
fn records() {
    let with_trainee = |chars: usize| {
        let session = begun("one-talk");
        let header = Header::of(&session, "t".repeat(chars), 0);
        decode(encode(&session, &header, |_| 0).as_bytes())
    };
    assert!(with_trainee(WORD_CHARS).is_ok());
    assert_eq!(with_trainee(WORD_CHARS + 1).err(), Some(Fault::NotARecord));
    let torn = |bytes: usize| [&b"{\"format\":"[..], &vec![b'1'; bytes - 10]].concat();
    assert_eq!(
        decode(&torn(LINE_BYTES)).err(),
        Some(Fault::Empty),
        "a first line that may go on"
    );
    assert_eq!(decode(&torn(LINE_BYTES + 1)).err(), Some(Fault::NotARecord));
    assert_eq!(decode(&vec![b'\n'; RECORD_BYTES]).err(), Some(Fault::NotARecord));
    assert_eq!(decode(&vec![b'\n'; RECORD_BYTES + 1]).err(), Some(Fault::TooLarge));
}

fn practice_files() -> BTreeMap<String, String> {
    let entries = fs::read_dir(root().join("assets/practice")).expect("the practice library is there");
    let files = entries.flatten().map(|e| {
        let text = fs::read_to_string(e.path()).expect("a practice file is text");
        (e.file_name().to_string_lossy().into_owned(), text)
    });
    files.collect()
}

/// What is wrong with the practice library when one file says something else.
fn faults(name: &str, content: String) -> Vec<String> {
    let mut files = practice_files();
    files.insert(name.into(), content);
    Practice::load(&files).map_or_else(|error| error.faults(), |_| Vec::new())
}

#[test]
fn practice_library() {
    let padded = |bytes: usize| format!("[]//{}", "x".repeat(bytes - 4));
    assert_eq!(
        faults("more.ron", padded(practice_limits::FILE_BYTES)),
        Vec::<String>::new()
    );
    assert_eq!(faults("more.ron", padded(practice_limits::FILE_BYTES + 1)).len(), 1);
    let rows = |count: usize| {
        let row = |n| format!("(code:\"X-{n}\",label:\"x\",says:\"x\",sources:[\"ILO-OI-2009\"],tag:Verified),");
        let rows: String = (0..count).map(row).collect();
        faults("more.ron", format!("[{rows}]"))
    };
    assert_eq!(rows(practice_limits::ROWS), Vec::<String>::new());
    let above = rows(practice_limits::ROWS + 1);
    assert!(above.len() == 1 && above[0].contains("rows"), "{above:?}");
    let deep = |depth: usize| faults("more.ron", format!("{}{}", "[".repeat(depth), "]".repeat(depth))).concat();
    assert!(!deep(DEPTH).contains("nest"), "{}", deep(DEPTH));
    assert!(deep(DEPTH + 1).contains("nest"), "{}", deep(DEPTH + 1));
    let marks = |number: u16| {
        let text = practice_files()["marks.ron"].clone();
        let at = text.find("takes: ").expect("a mark takes something") + "takes: ".len();
        let rest = text[at..].trim_start_matches(|c: char| c.is_ascii_digit());
        faults("marks.ron", format!("{}{number}{rest}", &text[..at]))
    };
    assert_eq!(marks(practice_limits::SCORE), Vec::<String>::new());
    assert_eq!(marks(practice_limits::SCORE + 1).len(), 1);
}

/// A small scenario with so many more files.
fn filled(name: &str, inside: &str, files: usize, bytes: usize) -> std::path::PathBuf {
    let to = begun_in(&folder(name), "night-shift");
    fs::create_dir_all(to.join(inside)).expect("the build folder can be written to");
    for n in 0..files {
        fs::write(to.join(inside).join(format!("more-{n:05}.md")), vec![b'x'; bytes]).expect("it can be written to");
    }
    to
}

#[test]
fn files_and_bytes_of_a_folder() {
    let own = starter("night-shift", false).files.len();
    let full = filled("limit-files", "notes", FILES - own, 1);
    let bundle = read_bundle(&full).expect("it can be opened");
    assert_eq!((bundle.files.len(), bundle.refused.len()), (FILES, 0));
    fs::write(full.join("notes/one-more.md"), "x").expect("it can be written to");
    let bundle = read_bundle(&full).expect("it can be opened");
    assert_eq!((bundle.files.len(), bundle.refused.len()), (FILES, 1));
    let ran = grounds(&["check", arg(&full)], "");
    assert_eq!(
        (ran.code, ran.out.matches("holds too much").count()),
        (Some(1), 1),
        "{}",
        ran.out
    );

    let fit = FOLDER_BYTES / SCENARIO_BYTES;
    let large = filled("limit-bytes", "notes", fit, SCENARIO_BYTES);
    let bundle = read_bundle(&large).expect("it can be opened");
    let bytes: usize = bundle.files.values().map(Vec::len).sum();
    assert!(bytes <= FOLDER_BYTES && bundle.refused.len() < 10, "{bytes} bytes");
    assert!(!bundle.refused.is_empty(), "more than {FOLDER_BYTES} bytes are read");
    fs::remove_dir_all(&large).expect("it can be removed");
}

#[test]
fn entries_and_depth_of_a_folder() {
    let many = filled("limit-entries", "voices", FOLDER_ENTRIES - 5, 0);
    // The scenario has entries of its own, in its folder and in the folders in it.
    let seen = |path| read_bundle(path).map(|bundle| bundle.refused.into_keys().collect::<Vec<_>>());
    let inside = |path: &std::path::Path| fs::read_dir(path).expect("it can be opened").count();
    let own = inside(&many) + inside(&many.join("art")) + inside(&many.join("talks"));
    for n in 0..own - 5 {
        fs::remove_file(many.join(format!("voices/more-{n:05}.md"))).expect("it can be removed");
    }
    let refused = seen(&many).expect("it can be opened");
    assert!(
        !refused.contains(&"voices".to_owned()),
        "exactly {FOLDER_ENTRIES} entries are not looked at"
    );
    fs::write(many.join("voices/one-more.md"), "x").expect("it can be written to");
    assert_eq!(seen(&many).expect("it can be opened"), ["voices"]);
    let ran = grounds(&["check", arg(&many)], "");
    assert_eq!(
        (ran.code, ran.out.matches("is not looked into").count()),
        (Some(1), 1),
        "{}",
        ran.out
    );
    // A folder with so many entries of its own is no scenario at all.
    let ran = grounds(&["check", arg(&many.join("voices"))], "");
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for n in 0..own {
        fs::write(many.join(format!("voices/again-{n}.md")), "x").expect("it can be written to");
    }
    let ran = grounds(&["check", arg(&many.join("voices"))], "");
    assert_eq!((ran.code, ran.err.lines().count()), (Some(2), 1), "{}", ran.err);
    fs::remove_dir_all(&many).expect("it can be removed");

    let deep = filled("limit-depth", "a/b/c/d", 1, 1);
    assert_eq!(FOLDER_DEPTH, 4);
    let bundle = read_bundle(&deep).expect("it can be opened");
    assert!(
        bundle.files.contains_key("a/b/c/d/more-00000.md"),
        "{:?}",
        bundle.refused
    );
    let deeper = filled("limit-depth", "a/b/c/d/e", 1, 1);
    let bundle = read_bundle(&deeper).expect("it can be opened");
    assert_eq!(bundle.refused.into_keys().collect::<Vec<_>>(), ["a/b/c/d/e"]);
}

#[test]
fn faults_and_their_words() {
    let told = |count: usize| {
        let mut sink = Sink::default();
        (0..count).for_each(|n| sink.push(Diagnostic::error("syntax", format!("fault {n}"))));
        sink.push(Diagnostic::warning("stray-space", "another rule"));
        sink.into_sorted()
    };
    assert_eq!(told(FAULTS).len(), FAULTS + 1);
    let above = told(FAULTS + 7);
    assert_eq!(above.len(), FAULTS + 2, "each is told");
    assert!(
        above.iter().any(|d| d.message.starts_with("7 more")),
        "nothing says how many there are"
    );
    let mut sink = Sink::default();
    (0..FAULTS * 2).for_each(|n| sink.push(Diagnostic::warning("stray-space", format!("fault {n}"))));
    sink.drop_code("stray-space");
    assert_eq!(sink.into_sorted(), [], "what an author allows is told");

    let words = |chars: usize| Diagnostic::error("syntax", "ស".repeat(chars)).message;
    assert_eq!(words(MESSAGE_CHARS), "ស".repeat(MESSAGE_CHARS));
    assert_eq!(words(MESSAGE_CHARS + 1).chars().count(), MESSAGE_CHARS);
    assert!(words(MESSAGE_CHARS + 1).ends_with('…'));

    let mut sink = Sink::default();
    let names: Vec<String> = (0..GUESSES).map(|n| format!("name-{n}")).collect();
    let _ = sink.nearest("name-1x", names.iter().map(String::as_str));
    assert_eq!(
        sink.nearest("nam", ["name"].into_iter()),
        None,
        "more than {GUESSES} names are compared"
    );
    assert_eq!(Sink::default().nearest("nam", ["name"].into_iter()), Some("name"));
}
