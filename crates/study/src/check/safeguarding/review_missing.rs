//! `review-missing`: nothing says who has looked at this.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::review::REVIEW;

pub(in crate::check) const RULE: Rule = Rule {
    code: "review-missing",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"Nothing says who has looked at this scenario. A facilitator has to know whether a practitioner, a lawyer, someone with
lived experience and a speaker of the language have read a scenario, and what is still open (ETH-05, ETH-11).
`review.ron` says so. Unreviewed scenarios play, with a mark that says "draft"; a scenario that does not even say that
nobody has looked should not be shipped.

    Review(
        status: Draft,
        reviews: [],
        open: ["Practice: nobody has checked the indicator strengths.", "Lived experience: no one has read it."],
    )
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.bundle.files.contains_key(REVIEW) {
        let fault = RULE.fault("there is no `review.ron`: nothing says who has looked at this scenario");
        let fault = fault.in_file(REVIEW);
        sink.push(fault.help("write one: Review(status: Draft, reviews: [], open: [\"Nobody has read it yet.\"])"));
    }
}
