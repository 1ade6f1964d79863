//! `guide-incomplete`: a guide without questions for afterwards, or without anyone to turn to.

use crate::diagnostic::{Severity, Sink};
use crate::locale::counted;
use crate::practice::List;
use crate::check::{Group, Rule, Subject};

/// Fewer questions do not fill a debrief.
const QUESTIONS: usize = 3;
/// The guide for whoever leads the room.
pub(super) const GUIDE: &str = "guide.md";

pub(in crate::check) const RULE: Rule = Rule {
    code: "guide-incomplete",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"Two things a facilitator's guide cannot do without. Questions for afterwards: the debrief is where learning happens,
and a room that is asked "any questions?" has none; three open ones are enough. And support: someone in the room may
have lived through it, so the guide says to have the number of a local service at hand (ETH-04). Names and numbers of
real services are for the facilitator to fill in, because they differ from place to place.

    Have the number of a local support service at hand. If someone is affected: pause and offer a break.

    ## Questions for afterwards
    - Which sign moved you most, and was it about this person or about the profile?
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(guide) = subject.file(GUIDE) else { return };
    let questions = guide
        .text
        .lines()
        .filter(|line| line.contains(['?', '？', '؟']))
        .count();
    if questions < QUESTIONS {
        sink.push(
            RULE.fault(format!(
                "the guide has {} for afterwards; {QUESTIONS} are the least",
                counted(questions, "question", "questions")
            ))
            .in_file(GUIDE)
            .help("add open questions for the debrief"),
        );
    }
    let supports = |book: &crate::practice::WordBook| book.find(&guide.text).iter().any(|f| f.list == List::Support);
    if subject.book().is_some_and(|book| !supports(book)) {
        sink.push(
            RULE.fault("the guide does not say where someone who is affected can turn")
                .in_file(GUIDE)
                .help("add: have the number of a local support service at hand"),
        );
    }
}
