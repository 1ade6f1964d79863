//! `bad-picture`: a picture that cannot be drawn, or must not be.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "bad-picture",
    severity: Severity::Error,
    group: Group::Files,
    page: r#"A picture holds something that is not allowed, or cannot be read as SVG. Pictures are opened on other people's
computers, so they are read with suspicion: shapes only, no words (they could not be translated), no scripts, no
other pictures, no links out, and limits on size and nesting. The message says what, and on which line. In Inkscape,
save as Plain SVG.

    <text>OFFICE</text>      // say it in the scenario
    <g id="sign">…</g>
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (path, picture) in subject.pictures() {
        if let Err(why) = picture {
            let fault = RULE.fault(why.clone()).in_file(path.clone());
            sink.push(fault.help("take it out of the picture; in Inkscape, save as Plain SVG"));
        }
    }
}
