//! `word-to-avoid`: words that judge, label or sensationalise.

use super::avoided::{report, report_file};
use super::guide_incomplete::GUIDE;
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::check::passages::Stands;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "word-to-avoid",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"Words teach before facts do. "Illegal migrant" makes an offender of someone who may need protection (ERR-01), "real
victim" says that there is a second kind (ERR-05), "rescue" makes a trophy of a person with a will (ETH-09). The list
is data, with what to write instead, why, and the practice point: `assets/practice/author.words.en.ron`, one file for
each language.

    text: "The officers rescued four sex slaves."
    text: "Four people left with the officers. Their papers had been taken."

Risky questions, things that do harm, and what a controller says may hold such words: there they are what one should
not say. What one sees of a person (`seen`) must not say "suspect" or "victim", because that is what the trainee finds
out.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    report(subject, sink, &RULE, (List::Avoid, book.avoid()), |passage, row| {
        !passage.at.is_bad_example() && (!row.of_people || passage.at == Stands::Seen)
    });
    report_file(subject, sink, &RULE, GUIDE, book.avoid());
}
