//! Names of files that are nearly right.

use grounds_core::read::folder::{LANGUAGES, SORTED};

/// The path under which the program would read a file of a scenario folder, where that is a little different; nothing when it
/// is read, or meant for something else.
#[must_use]
pub(in crate::check) fn meant(path: &str) -> Option<String> {
    let small = path.to_lowercase();
    if small.trim_end_matches(".txt") == SORTED {
        return (path != SORTED).then(|| SORTED.to_owned());
    }
    // The rules for names of translations are those of the folder `text`.
    let as_text = small.strip_prefix(LANGUAGES).and_then(|_| path.get(LANGUAGES.len()..));
    let as_text = as_text.map_or_else(|| path.to_owned(), |name| format!("text/{name}"));
    let right = crate::scenario::files::meant(&as_text).unwrap_or(as_text);
    let right = match right.strip_prefix("text/") {
        Some(name) => format!("{LANGUAGES}{name}"),
        None => right,
    };
    (right != path).then_some(right)
}

#[cfg(test)]
mod tests {
    use super::meant;
    use grounds_core::read::folder::is_part;

    /// If this fails, work that lies there under nearly the right name is passed over without a word.
    #[test]
    fn a_name_that_is_nearly_right_is_known() {
        for (path, right) in [
            ("Scenario.RON", "scenario.ron"),
            ("review.ron.txt", "review.ron"),
            ("Sorted.ron", "sorted.ron"),
            ("text/km.ftl", "lang/km.ftl"),
            ("km.ftl", "lang/km.ftl"),
            ("lang/km.FTL", "lang/km.ftl"),
            ("Lang/kh.ftl", "lang/km.ftl"),
            ("art/room.svg.txt", "art/room.svg"),
        ] {
            assert_eq!(meant(path).as_deref(), Some(right), "{path}");
            assert!(is_part(right) || right.ends_with(".svg"), "{right}");
        }
        for path in [
            "scenario.ron",
            "lang/km.ftl",
            "sorted.ron",
            "guide.md",
            "talks/cook.txt",
            "walkthroughs/a.ron",
        ] {
            assert_eq!(meant(path), None, "{path}");
            assert!(is_part(path), "{path}");
        }
        for path in ["answers.ron", "lang/km.po", "talks/cook.docx", "art/room.png"] {
            assert!(!is_part(path), "{path}");
        }
    }
}
