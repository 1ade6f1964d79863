//! `misnamed-file`: a file that nobody reads, because its name is a little different.

use super::names::meant;
use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "misnamed-file",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"A file is not read, because its name is a little different from the one that is looked for. Editors on Windows add
`.txt` and hide it, other programs write endings in capitals, and a country is easily taken for a language. The work in
the file would be lost without a word. Give it the name that the help line says.

    lang/km.ftl.txt        text/km.ftl        lang/kh.ftl        km.ftl        // not read
    lang/km.ftl
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for path in subject.bundle.files.keys().chain(&subject.bundle.misnamed) {
        let Some(right) = meant(path) else { continue };
        let words = format!("`{}` is not read under this name", path.escape_debug());
        let help = if subject.bundle.files.contains_key(&right) {
            format!("`{right}` is read; put into it what is missing there, and remove this file")
        } else {
            format!("call it `{right}`")
        };
        sink.push(RULE.fault(words).in_file(path.clone()).help(help));
    }
}
