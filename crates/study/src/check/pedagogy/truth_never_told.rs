//! `truth-never-told`: a victim in whose talk nothing can be found.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::{Index, TextIx, TruthIx, Words};
use grounds_core::scenario::{Holds, PersonIx, Scenario};

pub(in crate::check) const RULE: Rule = Rule {
    code: "truth-never-told",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Nothing that is said or read shows an indicator when this is true. The right finding must be one that the trainee can have
grounds for (REF-01). Where no answer and no row of this truth carries a mark that `shows` an indicator, the only way
to the right answer is a guess. Whether what there is comes up in a careful talk is for `grounds prove`.

    whole as held: I asked for it, and he said when the year is over.
    whole as held: I asked for it, and he said when the year is over. [shows CD01: Asked for, and not given.]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        if scenario.script(who).subjects().len() == 0 {
            continue;
        }
        for (n, truth) in part.truths.iter().enumerate().filter(|(_, truth)| truth.is.is_victim()) {
            if !can_be_found(scenario, who, TruthIx::at(n)) {
                let words = format!("nothing shows an indicator when `{}` is true", subject.word(truth.id.0));
                let fault = subject.at(RULE.fault(words), truth.id.0, "can only be guessed");
                sink.push(fault.help("let what is told then carry a mark, as in [shows CD01: …]"));
            }
        }
    }
}

/// Whether an answer, or a row of a paper, carries a sign when this is true of somebody.
fn can_be_found(scenario: &Scenario, who: PersonIx, truth: TruthIx) -> bool {
    let shows = |text: TextIx| {
        let mut marks = scenario.text(text).marks.iter();
        marks.any(|&mark| !scenario.mark(mark).shows.is_empty())
    };
    let script = scenario.script(who);
    let subjects = script
        .subjects()
        .map(|ix| script.subject(ix))
        .filter(|of| of.truths.has(truth));
    let spans = subjects.flat_map(|of| of.answers.iter().chain([&of.fact]));
    let answers = spans
        .flat_map(|span| script.answers_of(*span))
        .filter(|answer| answer.truths.has(truth));
    let mut lines = answers.flat_map(|answer| script.lines_of(answer.lines));
    let is_told = lines.any(|line| matches!(line.words, Words::Text(text) if shows(text)));
    let rows = scenario.papers().flat_map(|paper| scenario.paper(paper).rows.iter());
    let mut rows = rows
        .map(|row| scenario.row(row))
        .filter(|row| row.truths.holds(who, truth));
    let mut is_read = || {
        rows.any(|row| match row.holds {
            Holds::Line(text) => shows(text),
            Holds::From(bank) => {
                let mut lines = scenario.bank(bank).lines.iter().map(|line| scenario.bank_line(line));
                lines.any(|line| line.truths.holds(who, truth) && shows(line.text))
            }
            Holds::Nothing => false,
        })
    };
    is_told || is_read()
}
