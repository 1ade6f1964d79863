//! `real-name`: a real place, people, organisation or firm in an invented country.

use super::avoided::report_names;
use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;

pub(in crate::check) const RULE: Rule = Rule {
    code: "real-name",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"Scenarios are set in an invented country (ETH-11). A real one makes a political statement of every detail, ties guilt
or victimhood to people in the room (ETH-06), and is wrong as soon as its law changes. A real firm or organisation has
never agreed to its part. Sources are real, and stand in `hangs_on`, not in texts.

    from: "Cambodia",  speaks: ["Khmer"],  text: "A booking from Bangkok, paid through PayPal."
    from: "Halmora",   speaks: ["Teral"],  text: "A booking from Marle Bay, paid by a firm."

The names it knows are data: `assets/practice/author.names.en.ron`. Capitals count, and a name that is a common word
is looked for only where a country is written.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let help = "invent one; the debrief cites real sources anyway";
    for (list, what) in [
        (List::Place, "a real place"),
        (List::People, "a real people or language"),
        (List::Body, "a real organisation or firm"),
    ] {
        report_names(subject, sink, &RULE, list, what, help);
    }
    // A name that is a common word is looked for only where a country is written.
    for (passage, find) in subject
        .said
        .listed(List::Origin)
        .filter(|(p, _)| p.at == Stands::Origin)
    {
        let word = quoted(&passage.words, &find.bytes);
        let fault = RULE.fault(format!("“{word}” is a real country"));
        let fault = subject.at_piece(fault, passage, &find.bytes, "outside the story");
        sink.push(fault.help(help));
    }
}
