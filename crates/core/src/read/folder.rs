//! What can be said of a folder by the names in it, before anything is read.

use super::limits::TALKS;
use crate::diagnostic::Diagnostic;

/// The file that makes a folder a scenario.
pub const SCENARIO: &str = "scenario.ron";
/// The folder of the talks.
pub const TALK_FOLDER: &str = "talks/";
/// The number of the form of files that is read here.
const FORM: &str = "2";

/// Whether a file is a talk.
#[must_use]
pub fn is_talk(name: &str) -> bool {
    name.strip_prefix(TALK_FOLDER)
        .is_some_and(|talk| talk.ends_with(".txt") && !talk.contains('/'))
}

/// The form that a `scenario.ron` says of itself: the number of the first `format` outside of remarks. So much can be said of a
/// file with any fault in it; of one that says no number, nothing.
#[must_use]
pub fn form_of(scenario: &str) -> Option<&str> {
    let lines = scenario.lines().map(|line| line.split("//").next().unwrap_or_default());
    let mut number = lines.filter_map(|line| {
        let (before, behind) = line.split_once("format")?;
        let is_name = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '"'));
        let behind = behind.trim_start().strip_prefix([':', '='])?.trim_start();
        let end = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
        (is_name && end > 0).then(|| &behind[..end])
    });
    number.next()
}

/// That a `scenario.ron` ends before it begins.
#[must_use]
pub fn only_remarks() -> Diagnostic {
    let fault = Diagnostic::error("wrong-kind", "nothing stands in the file but remarks").in_file(SCENARIO);
    fault.help("was it cut off? Take a copy that you kept, or begin anew: `grounds new NAME`")
}

/// What keeps a `scenario.ron` from being read at all: nothing stands in it, or it is of another form. Faults that would follow
/// from that alone help nobody.
#[must_use]
pub fn is_none_of_ours(scenario: &str) -> Option<Diagnostic> {
    if scenario.trim().is_empty() {
        let fault = Diagnostic::error("wrong-kind", "the file is empty").in_file(SCENARIO);
        return Some(fault.help("take a copy that you kept, or begin anew: `grounds new NAME`"));
    }
    let form = form_of(scenario).filter(|form| *form != FORM)?;
    let shown = form.get(..12).unwrap_or(form);
    let words = format!("this is a scenario in format {shown}; this program reads format {FORM}");
    let help = if form.len() > FORM.len() || form > FORM {
        "a later version of the program reads it"
    } else {
        "an earlier version of the program reads it; `grounds new NAME` begins one in this format"
    };
    Some(Diagnostic::error("out-of-range", words).in_file(SCENARIO).help(help))
}

/// A file that is larger than any that is written by hand.
#[must_use]
pub fn too_large(name: &str, bytes: usize, most: usize) -> Diagnostic {
    let words = format!("the file has {bytes} bytes; at most {most} are read");
    let help = "this is no file that somebody wrote by hand; is it another one?";
    Diagnostic::error("file-too-large", words).in_file(name).help(help)
}

/// What is wrong with the names of the files, and of the talks among them.
pub fn judge<'f>(files: impl Iterator<Item = &'f str> + Clone) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if !files.clone().any(|file| file == SCENARIO) {
        faults.push(no_scenario(files.clone()));
    }
    faults.extend(files.clone().filter_map(misnamed_talk));
    let talks = files.filter(|file| is_talk(file)).count();
    if talks > TALKS {
        let words = format!("there are {talks} talks; at most {TALKS} are read");
        let fault = Diagnostic::error("too-many", words).in_file(TALK_FOLDER);
        faults.push(fault.help("people who say the same share the talk of their cast"));
    }
    faults
}

/// That a folder has no `scenario.ron`, or one under another name.
pub fn no_scenario<'f>(mut files: impl Iterator<Item = &'f str>) -> Diagnostic {
    let near = files.find(|file| {
        let small = file.to_lowercase();
        let bare = small.trim_end_matches(".txt").trim_end_matches(".ron");
        small.starts_with(SCENARIO) || bare == "scenario"
    });
    match near {
        Some(file) => {
            let words = format!("the file is called `{file}`, and should be called `{SCENARIO}`");
            let help = "rename it; Windows hides endings: in Explorer, View, Show, File name extensions";
            Diagnostic::error("file-name", words).in_file(file).help(help)
        }
        None => Diagnostic::error("no-scenario", format!("there is no `{SCENARIO}` in this folder"))
            .in_file(SCENARIO)
            .help("`grounds new NAME` makes a folder with one"),
    }
}

/// The file that holds how the lines were sorted.
pub const SORTED: &str = "sorted.ron";

/// Whether a file is a part of a scenario, or something for people that lies beside one.
#[must_use]
pub fn is_part(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let small = name.to_lowercase();
    let is_for_people = small.ends_with(".md") || small.starts_with("license") || small.starts_with("readme");
    is_for_people
        || is_talk(path)
        || match folder {
            "" => [SCENARIO, crate::review::REVIEW, SORTED].contains(&name),
            "walkthroughs" => name.ends_with(".ron"),
            "lang" => name.ends_with(".ftl"),
            _ => false,
        }
}

/// A file among the talks, or meant to be, that is not read.
#[must_use]
pub fn misnamed_talk(file: &str) -> Option<Diagnostic> {
    let small = file.to_lowercase();
    if is_talk(file) || !small.starts_with(TALK_FOLDER) {
        return None;
    }
    let help = if [".docx", ".doc", ".odt", ".rtf", ".pages"]
        .iter()
        .any(|end| small.ends_with(end))
    {
        "in the word processor: Save as, Plain text, UTF-8".to_owned()
    } else if small.ends_with(".txt") {
        let name = small.trim_start_matches(TALK_FOLDER).replace('/', "-");
        format!("call it `{TALK_FOLDER}{name}`")
    } else {
        "a talk is called after its person and ends in .txt; take away what is none".to_owned()
    };
    let words = format!("`{file}` is not read: it is no plain text, or is not called so");
    Some(Diagnostic::warning("file-name", words).in_file(file).help(help))
}

#[cfg(test)]
mod tests {
    use super::{form_of, is_none_of_ours, is_part};

    /// If this fails, a file that is read is called unread, or one that nobody reads is passed over.
    #[test]
    fn what_is_a_part_of_a_scenario_is_known() {
        for path in [
            "scenario.ron",
            "lang/km.ftl",
            "sorted.ron",
            "guide.md",
            "talks/cook.txt",
            "walkthroughs/a.ron",
        ] {
            assert!(is_part(path), "{path}");
        }
        for path in ["answers.ron", "lang/km.po", "talks/cook.docx", "art/room.png"] {
            assert!(!is_part(path), "{path}");
        }
    }

    /// If this fails, a scenario of another form is told faults that it does not have, or one of this form is refused.
    #[test]
    fn a_scenario_says_of_which_form_it_is() {
        for right in [
            "Scenario(format: 2, id: \"a\")",
            "// format: 1\nScenario(\r\n  format : 2,\r\n",
            "(\nformat = 2\n",
        ] {
            assert_eq!(form_of(right), Some("2"), "{right}");
            assert!(is_none_of_ours(right).is_none(), "{right}");
        }
        for (other, form) in [
            ("Scenario(format: 1, title: \"format: 2\")", "1"),
            ("format: 21", "21"),
            ("Scenario(format: 99999999999999999999", "99999999999999999999"),
        ] {
            assert_eq!(form_of(other), Some(form), "{other}");
            assert!(is_none_of_ours(other).is_some(), "{other}");
        }
        for none in ["Scenario(reformat: 1)", "// format: 1", "Scenario(format: \"1\")", "x"] {
            assert!(is_none_of_ours(none).is_none(), "{none}");
        }
        assert!(is_none_of_ours(" \n\t").is_some());
    }
}
