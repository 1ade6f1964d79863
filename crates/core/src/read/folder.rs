//! What can be said of a folder by the names in it, before anything is read.

use super::limits::TALKS;
use crate::diagnostic::{Diagnostic, text_in};

/// The file that makes a folder a scenario.
pub const SCENARIO: &str = "scenario.ron";
/// The folder of the talks.
pub const TALK_FOLDER: &str = "talks/";

/// Whether a file is a talk.
#[must_use]
pub fn is_talk(name: &str) -> bool {
    name.strip_prefix(TALK_FOLDER)
        .is_some_and(|talk| talk.ends_with(".txt") && !talk.contains('/'))
}

/// Whether a `scenario.ron` says of itself that it is of this form: the first `format` outside of remarks has the number 2.
/// So much can be said of a file with any fault in it, and of one that is no text it says nothing.
#[must_use]
pub fn is_of_this_form(scenario: &[u8]) -> bool {
    let Ok(text) = text_in(scenario) else { return false };
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let number = lines.filter_map(|line| {
        let (before, behind) = line.split_once("format")?;
        let is_name = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '"'));
        let digits = behind.trim_start().strip_prefix([':', '='])?.trim_start();
        let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
        (is_name && !digits.is_empty()).then_some(digits)
    });
    number.take(1).any(|digits| digits == "2")
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

fn no_scenario<'f>(mut files: impl Iterator<Item = &'f str>) -> Diagnostic {
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
/// The folder of the translations.
pub const LANGUAGES: &str = "lang/";

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
    use super::is_of_this_form;

    /// If this fails, a scenario is read by the wrong reader, and told faults that it does not have.
    #[test]
    fn a_scenario_says_of_which_form_it_is() {
        for right in [
            "Scenario(format: 2, id: \"a\")",
            "// format: 1\nScenario(\r\n  format : 2,\r\n",
            "(\nformat = 2\n",
        ] {
            assert!(is_of_this_form(right.as_bytes()), "{right}");
        }
        for other in [
            "Scenario(format: 1, title: \"format: 2\")",
            "Scenario(reformat: 2)",
            "// format: 2",
            "format: 21",
            "",
        ] {
            assert!(!is_of_this_form(other.as_bytes()), "{other}");
        }
        assert!(!is_of_this_form(&[0xff, 0xfe, 0xff]));
    }
}
