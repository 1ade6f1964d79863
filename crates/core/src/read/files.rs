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
