//! `pass-mark-unreachable`: a scale on which nobody can pass, whatever is done.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::counted;
use crate::vocabulary::Competency;

pub(in crate::check) const RULE: Rule = Rule {
    code: "pass-mark-unreachable",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"A run is "safe practice" when every scale reaches its pass mark. Some scales a scenario can close by what it leaves
out: noticing without a sign to notice, or with most signs where nobody can find them; judging without signs. Then the
best run in the world fails, and trainees lose trust in the marks.

    cues: [(id: "clean-table", …, tempts: "ERR-19")]                  // nothing to notice: noticing is always 0
    cues: [(id: "clean-table", …), (id: "debt-book", …, shows: ["CD02"])]

This rule counts only what can be counted without playing. `grounds prove` plays, and finds the rest.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let pass = |c: Competency| -> usize {
        let row = subject.practice.scoring().pass.iter().find(|(of, _)| *of == c);
        row.map_or(0, |(_, least)| usize::from(*least))
    };
    let signs: Vec<_> = subject.draft.cues.iter().filter(|c| !c.shows.is_empty()).collect();
    let found = signs.iter().filter(|c| !subject.ways(&c.id.value).is_empty()).count();
    let at = subject.draft.cues.first().map_or(&subject.draft.id, |c| &c.id);
    if signs.is_empty() {
        sink.push(
            RULE.fault("no cue shows anything, so noticing and judging always score 0")
                .at(subject.span(at), "the cues of this scenario")
                .help("add signs, if only about someone on the edge of the story"),
        );
    } else if found * 100 < pass(Competency::Noticing) * signs.len() {
        let words = format!(
            "{found} of {} can be found, and noticing needs {} in a hundred",
            counted(signs.len(), "sign", "signs"),
            pass(Competency::Noticing)
        );
        sink.push(
            RULE.fault(words)
                .at(subject.span(at), "the cues begin here")
                .help("give the others in a place, a document or an answer"),
        );
    }
}
