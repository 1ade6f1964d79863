//! `reply-by-truth`: a reply to a poor wording that tells what is true.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::SaidDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "reply-by-truth",
    severity: Severity::Warning,
    group: Group::Talks,
    page: r#"What is said to this wording hangs on what is true. Replies to poor wordings are written once, for everybody: the held and
the free person agree in the same words, and say no in the same words (ERR-17). Else a trainee who leads learns from
the yes what an official cannot learn from it.

    leading: They kept you here, and then?
      yes as held: Yes. They did.                  // tells
      yes: Kept, yes. You could say that.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for talk in &subject.draft.talks {
        let sets = talk.subjects.iter().flat_map(|one| &one.ask).chain(&talk.back);
        let ends = sets.flat_map(|set| &set.ends).filter(|end| !end.kind.is_recommended());
        let to_ends = ends.flat_map(|end| end.yes.iter().chain(&end.no).chain(&end.reply));
        let is_poor = |said: &&SaidDraft| said.to.iter().any(|kind| !kind.is_recommended());
        let general = talk
            .replies
            .iter()
            .chain(talk.subjects.iter().flat_map(|one| &one.replies))
            .filter(is_poor);
        for said in to_ends.chain(general) {
            if let Some(truth) = said.truths.0.first() {
                let fault = RULE.fault("what is said to a poor wording tells what is true");
                let fault = subject.at(fault, truth.0, "only if this is true");
                sink.push(fault.help("write it once, for everybody: the same yes, and the same no"));
            }
        }
    }
}
