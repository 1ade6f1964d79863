//! `missing-picture`: a picture that is not there.

use super::path_outside::is_inside;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "missing-picture",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"There is no such picture in the folder. Its name is misspelt, upper and lower case differ, it has another ending, or
the file was not copied. On some computers `Office.svg` and `office.svg` are the same, on others they are not; here
they never are. Pictures are SVG: a photograph could show a real place or a real person. Until it is there the place is
shown as a list, and can be played.

    art: "art/Office.svg",
    art: "art/office.svg",
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let bundle = subject.bundle;
    for place in &subject.draft.scenario.places {
        let path = subject.word(place.art);
        if bundle.files.contains_key(&path) || !is_inside(&path) {
            continue;
        }
        let others = bundle.files.keys().chain(bundle.refused.keys());
        let is_near = |other: &&String| {
            let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_lowercase();
            stem(other) == stem(&path)
        };
        let (words, help) = match others.into_iter().find(is_near) {
            Some(other) if !other.to_lowercase().ends_with(".svg") => (
                format!("`{}` is no picture that can be drawn", path.escape_debug()),
                "pictures are SVG: draw it in Inkscape, and save it as Plain SVG".to_owned(),
            ),
            Some(other) => (
                format!("there is no picture `{}`", path.escape_debug()),
                format!("did you mean `{other}`? Capitals count"),
            ),
            None => (
                format!("there is no picture `{}`", path.escape_debug()),
                "draw it, or copy it into the folder".to_owned(),
            ),
        };
        let fault = subject.at(RULE.fault(words), place.art, "not in the folder");
        sink.push(fault.help(help));
    }
}
