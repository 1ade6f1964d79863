//! `teaches-traffickers`: craft that would serve those who exploit.

use super::avoided::report;
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "teaches-traffickers",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"Traffickers read what is published and adapt to it. A scenario teaches no forging craft, no recruitment scripts, no
laundering steps, no ways past checks, and no thresholds that would help to coach answers (ETH-07, `UNODC-E4J`). It
says what published guidance says already, and no more.

    say: "They swap the photo under the film and use mule accounts at three banks."
    say: "The passport was not what it seemed, and the money went on to someone else."

Say that it happened, not how it is done.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if let Some(book) = subject.book() {
        report(subject, sink, &RULE, (List::Teaching, book.teaching()), |_, _| true);
    }
}
