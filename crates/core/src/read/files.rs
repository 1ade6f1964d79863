//! Names of files in a scenario folder, and of folders: under which the program looks for them, which one was probably meant,
//! and which not every computer can hold. Names only; nothing here looks at a disk.

use crate::locale::{LANGUAGES, fitting, meant as meant_language};

/// Names that Windows keeps for its devices, whatever stands after a dot.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Whether Windows keeps a name for a device: in any letters, with or without an ending.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    let bare = name.split('.').next().unwrap_or(name).trim_end();
    RESERVED.iter().any(|reserved| bare.eq_ignore_ascii_case(reserved))
}

/// Why Windows cannot hold a file or folder of this name; nothing when it can.
#[must_use]
pub fn unportable(name: &str) -> Option<&'static str> {
    if is_reserved(name) {
        Some("Windows keeps this name for a device")
    } else if name.ends_with(['.', ' ']) {
        Some("Windows drops a dot or a space at the end")
    } else if name.contains(|c: char| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\')) {
        Some("it has a character that Windows does not allow in names")
    } else {
        None
    }
}

/// Whether a file was dropped by a system or an editor, and by no author: thumbnails, settings of a folder, what an editor puts
/// aside. Nobody means it, so nothing is said of it.
#[must_use]
pub fn is_dropped(name: &str) -> bool {
    let small = name.to_lowercase();
    let of_system = ["thumbs.db", "ehthumbs.db", "desktop.ini"].contains(&small.as_str());
    let aside = [".bak", ".tmp", ".swp", "~"]
        .iter()
        .any(|ending| small.ends_with(ending));
    of_system || aside || small.starts_with(['.', '~']) || (small.starts_with('#') && small.ends_with('#'))
}

/// How a file inside a folder is written, the folder as somebody typed it. Inside of a folder paths have `/`; behind one that
/// was typed as Windows writes them, they go on so.
#[must_use]
pub fn inside(folder: &str, path: &str) -> String {
    inside_as(cfg!(windows), folder, path)
}

fn inside_as(is_windows: bool, folder: &str, path: &str) -> String {
    let is_back = is_windows && folder.contains('\\');
    let (separator, path) = if is_back {
        ("\\", path.replace('/', "\\"))
    } else {
        ("/", path.to_owned())
    };
    match folder {
        "" => path,
        folder if folder.ends_with(separator) => format!("{folder}{path}"),
        folder => format!("{folder}{separator}{path}"),
    }
}

/// The path under which the program would read this file of a scenario folder, where that is a little different: an ending
/// in capitals, one that an editor added (`km.ftl.txt`), another way to write a language (`km_KH.ftl`, `kh.ftl`), a
/// translation that lies beside its folder. Nothing when the file is read, or meant for something else.
#[must_use]
pub fn meant(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = folder.to_lowercase();
    let (stem, ending) = taken_apart(name);
    let small = name_of(&stem.to_lowercase(), &ending);
    let meant = match (folder.as_str(), ending.as_str()) {
        ("", "ron" | "md")
            if matches!(
                small.as_str(),
                "scenario.ron" | "review.ron" | "sorted.ron" | "guide.md"
            ) =>
        {
            small
        }
        ("" | "text" | "lang", "ftl") => format!("lang/{}.ftl", language(stem)?),
        ("walkthroughs", "ron") => format!("walkthroughs/{stem}.ron"),
        // A picture is read under any name; only its ending has to be one.
        (_, "svg") if !name.to_lowercase().ends_with(".svg") => path.get(..path.len() - ".txt".len())?.to_owned(),
        _ => return None,
    };
    (meant != path).then_some(meant)
}

/// The same for a file of texts of the program: `km.ftl`, `km.marks.ftl`.
#[must_use]
pub fn meant_text(name: &str) -> Option<String> {
    let (stem, ending) = taken_apart(name);
    if name.contains('/') || ending != "ftl" {
        return None;
    }
    let (first, part) = stem
        .split_once('.')
        .map_or((stem, None), |(first, part)| (first, Some(part)));
    let first = language(first)?;
    let meant = match part {
        Some(part) => format!("{first}.{part}.ftl"),
        None => format!("{first}.ftl"),
    };
    (meant != name).then_some(meant)
}

/// A name without what an editor may have added, and its ending in small letters.
fn taken_apart(name: &str) -> (&str, String) {
    let bare = match name.rsplit_once('.') {
        Some((bare, ending)) if ending.eq_ignore_ascii_case("txt") => bare,
        _ => name,
    };
    let (stem, ending) = bare.rsplit_once('.').unwrap_or((bare, ""));
    (stem, ending.to_lowercase())
}

fn name_of(stem: &str, ending: &str) -> String {
    format!("{stem}.{ending}")
}

/// The code of the language that a file is named after: as the program has it, or else as it is. Nothing when it is named
/// after none.
fn language(stem: &str) -> Option<&str> {
    let known = fitting(stem, LANGUAGES.iter().map(|(code, _)| *code));
    let is_code = || stem.parse::<unic_langid::LanguageIdentifier>().is_ok();
    known
        .or_else(|| meant_language(stem))
        .or_else(|| is_code().then_some(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a file that lies there under nearly the right name is passed over without a word.
    #[test]
    fn a_name_that_is_nearly_right_is_known() {
        for (path, right) in [
            ("scenario.ron.txt", "scenario.ron"),
            ("Scenario.RON", "scenario.ron"),
            ("review.Ron", "review.ron"),
            ("Sorted.ron", "sorted.ron"),
            ("text/km.ftl", "lang/km.ftl"),
            ("Guide.md", "guide.md"),
            ("guide.md.txt", "guide.md"),
            ("lang/km.FTL", "lang/km.ftl"),
            ("lang/km.ftl.txt", "lang/km.ftl"),
            ("Lang/km.ftl", "lang/km.ftl"),
            ("lang/KM.ftl", "lang/km.ftl"),
            ("lang/km_KH.ftl", "lang/km.ftl"),
            ("lang/kh.ftl", "lang/km.ftl"),
            ("km.ftl", "lang/km.ftl"),
            ("walkthroughs/textbook.RON.TXT", "walkthroughs/textbook.ron"),
            ("art/room.svg.txt", "art/room.svg"),
        ] {
            assert_eq!(meant(path).as_deref(), Some(right), "{path}");
        }
        for path in [
            "scenario.ron",
            "guide.md",
            "lang/km.ftl",
            "lang/pt-BR.ftl",
            "lang/de.ftl",
            "walkthroughs/Textbook.ron",
            "art/Room.SVG",
            "notes.txt",
            "notes.md",
            "old/scenario.ron",
            "README.md",
            "",
            ".txt",
        ] {
            assert_eq!(meant(path), None, "{path}");
        }
        assert_eq!(meant_text("km.marks.FTL").as_deref(), Some("km.marks.ftl"));
        assert_eq!(meant_text("km_KH.ftl.txt").as_deref(), Some("km.ftl"));
        assert_eq!(meant_text("km.marks.ftl"), None);
        assert_eq!(meant_text("notes.txt"), None);
    }

    /// If this fails, an author is told of files that a system or an editor has dropped; or one of theirs is passed over.
    #[test]
    fn what_systems_and_editors_drop_is_known() {
        for name in [
            "Thumbs.db",
            "DESKTOP.INI",
            ".DS_Store",
            "scenario.ron~",
            "presser.txt.bak",
            "~$notes.docx",
            "#presser.txt#",
            ".#presser.txt",
            ".presser.txt.swp",
        ] {
            assert!(is_dropped(name), "{name}");
        }
        for name in [
            "scenario.ron",
            "presser - Copy.txt",
            "thumbs.svg",
            "#1.txt",
            "bak.ron",
            "tmp.md",
            "",
        ] {
            assert!(!is_dropped(name), "{name}");
        }
    }

    /// If this fails, a place that is told is half as Windows writes it and half not, or on another system a name with a
    /// backslash is taken for two.
    #[test]
    fn a_file_in_a_folder_is_written_as_the_folder_was_typed() {
        for (is_windows, folder, whole) in [
            (true, r"C:\w\night-shift", r"C:\w\night-shift\talks\a.txt"),
            (true, r"two\", r"two\talks\a.txt"),
            (true, "two/night-shift", "two/night-shift/talks/a.txt"),
            (true, "night-shift", "night-shift/talks/a.txt"),
            (false, r"odd\name", r"odd\name/talks/a.txt"),
            (false, "/", "/talks/a.txt"),
            (false, "", "talks/a.txt"),
        ] {
            assert_eq!(inside_as(is_windows, folder, "talks/a.txt"), whole, "{folder}");
        }
    }

    /// If this fails, one of the names of devices is taken for a name.
    #[test]
    fn all_devices_are_known_in_any_letters_and_with_any_ending() {
        let numbered = (1..=9).flat_map(|n| [format!("com{n}"), format!("lpt{n}")]);
        let names: Vec<String> = ["con", "prn", "aux", "nul"]
            .map(str::to_owned)
            .into_iter()
            .chain(numbered)
            .collect();
        assert_eq!(names.len(), 22);
        for name in names {
            for written in [
                name.clone(),
                name.to_uppercase(),
                format!("{name}.txt"),
                format!("{name}.a.b"),
            ] {
                assert!(is_reserved(&written), "{written}");
            }
            assert!(
                !is_reserved(&format!("{name}-1")) && !is_reserved(&format!("my-{name}")),
                "{name}"
            );
        }
    }

    /// If this fails, a folder is made that cannot be copied to another computer.
    #[test]
    fn names_that_windows_cannot_hold_are_known() {
        for name in [
            "con",
            "CON",
            "nul.svg",
            "Com1",
            "lpt9.ron.txt",
            "aux .x",
            "a:b",
            "what?",
            "end.",
            "end ",
        ] {
            assert!(unportable(name).is_some(), "{name}");
        }
        for name in [
            "console",
            "com10",
            "com",
            "a con",
            "lpt",
            "night-shift",
            "ខ្មែរ.svg",
            ".con",
        ] {
            assert_eq!(unportable(name), None, "{name}");
        }
    }
}
