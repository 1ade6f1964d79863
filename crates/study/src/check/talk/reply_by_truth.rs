//! `reply-by-truth`: a reply to a wording that hangs on what is true.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "reply-by-truth",
    severity: Severity::Error,
    group: Group::Talks,
    page: r#"What is said to this wording hangs on what is true. Replies to wordings are written once, for everybody: the held and the
free person agree in the same words, and say no in the same words (ERR-17). Else a trainee who leads learns from the
yes what an official cannot learn from it. What does hang on the truth is an answer of the subject: `small as held:`,
`whole as held:`, and so is what somebody wants when they are asked whom one may tell.

    leading: They kept you here, and then?
      yes as held: Yes. They did.                  // tells
      yes: Kept, yes. You could say that.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for talk in &subject.draft.talks {
        let sets = talk.subjects.iter().flat_map(|one| &one.ask).chain(&talk.back);
        let ends = sets.flat_map(|set| &set.ends);
        let to_ends = ends.flat_map(|end| end.yes.iter().chain(&end.no).chain(&end.reply));
        let to_kinds = talk
            .replies
            .iter()
            .chain(talk.subjects.iter().flat_map(|one| &one.replies));
        for said in to_ends.chain(to_kinds) {
            if let Some(truth) = said.truths.0.first() {
                let fault = RULE.fault("what is said to a wording hangs on what is true");
                let fault = subject.at(fault, truth.0, "only if this is true");
                sink.push(fault.help("write it once, for everybody; or, where the answer differs, as an answer of the subject: `whole as …:`"));
            }
        }
    }
}
