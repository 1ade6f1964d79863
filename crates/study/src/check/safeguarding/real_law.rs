//! `real-law`: a real law cited as if it held in the invented country.

use super::avoided::report_names;
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "real-law",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"The law of the place is invented, like the place, and stands in `rules` in plain words. A real law in a text is either
wrong there or out of date soon, and a trainee takes it home as valid. Real law comes only as an overlay, with its
date and who reviewed it (ETH-11).

    rules: ["Under the Palermo Protocol, article 3, consent counts for nothing."]
    rules: ["Agreeing to a false offer is not agreeing to what came after."]

The names it knows are data: `assets/practice/author.names.en.ron`, `laws`.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let help = "say the rule of the invented place in plain words, and cite the source in `hangs_on`";
    report_names(subject, sink, &RULE, List::Law, "real law", help);
}
