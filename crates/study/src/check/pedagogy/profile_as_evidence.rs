//! `profile-as-evidence`: schooling, looks or age that count for or against someone.

use crate::check::passages::quoted;
use crate::check::structure::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::Span;
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use grounds_core::read::{Carries, Line};

pub(in crate::check) const RULE: Rule = Rule {
    code: "profile-as-evidence",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Most victims in scam compounds are men, many are graduates who speak several languages (PRF-01). Schooling, gender, looks,
calm or confidence are evidence of nothing, so a line about them may neither speak against an indicator nor show
coercion or exploitation. It may be a decoy (`tempts ERR-19`), and it may show that someone's situation was made use
of (RV, VD).

    {first} has a diploma. [clears DR01: Whoever has studied knows what is offered.]      // as if that protected
    {first} has a diploma. [tempts ERR-19: Schooling protects nobody.]
"#,
    run,
};

/// Up to this many words a line says hardly more than what someone is like.
const SHORT: usize = 6;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    let mut look = |line: &Line| {
        let weighs = |code: &str| !code.starts_with("RV") && !code.starts_with("VD");
        let clears = line.marks.iter().any(|mark| mark.carries == Carries::Clears);
        let shown = line
            .marks
            .iter()
            .filter(|mark| mark.carries == Carries::Shows)
            .flat_map(|mark| &mark.codes);
        let shows = shown.into_iter().any(|&code| weighs(&subject.draft.words(code)));
        if !clears && !shows {
            return;
        }
        let words = subject.draft.words(line.words);
        // A line may speak of a girl and show something else; only what rests on the person alone is meant.
        if words.split_whitespace().count() > SHORT {
            return;
        }
        let find = book.find(&words).into_iter().find(|find| find.list == List::Profile);
        if let Some(find) = find
            && let Some(span) = subject.span(line.words)
        {
            let start = span.bytes.start;
            let at = Span {
                bytes: start + find.bytes.start..start + find.bytes.end,
                ..span
            };
            let fault = RULE.fault(format!("this line makes evidence of “{}”", quoted(&words, &find.bytes)));
            let fault = fault.at(at, "says nothing about freedom");
            sink.push(fault.help("make a decoy of it ([tempts ERR-19: …]), or say what was done"));
        }
    };
    each_line(&subject.draft.scenario, &mut look);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut look));
}
