//! `graphic-detail`: harm told so that one sees it.

use super::avoided::report;
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "graphic-detail",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"No injury, restraint, sexual violence or torture is described (ETH-01, ETH-03). That harm happened may be said in one
neutral line, and only where a decision needs it. Detail hurts people who lived through it, some of whom sit in the
room; it draws the eye from debts and passports; and no first contact needs it (DMG-06). This holds for risky
questions too.

    say: "They chained me to the bed. There was blood on the floor."
    say: "They punished me once. I do not want to say more about it."

The words it looks for are data (`author.words.en.ron`, `graphic`); a word that is harmless where it stands ("blood
pressure") can be allowed in `review.ron` with a reason.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if let Some(book) = subject.book() {
        report(subject, sink, &RULE, (List::Graphic, book.graphic()), |_, _| true);
    }
}
