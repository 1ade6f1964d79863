//! `harm-rewarded`: something that should be left undone, and pays.

use crate::check::facts::{Way, says_something};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::ThenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "harm-rewarded",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Something that does harm pays in this scenario. Threats, searched telephones, a call to the family, the manager on the
next chair: such things are on offer so that they can be left undone (DMG-01 to DMG-11, ERR-09 to ERR-14). If one of
them brings a sign that nothing else brings, a paper, or trust, the scenario says that harm is worth it.

    (does: SearchPhone, say: "You scroll.", gives: ["chat-with-boss"])     // the only way to the sign
    (does: SearchPhone, say: "You scroll. The shoulders go up.")           // nothing gained

Give the sign in a way that harms nobody, too, or take it out here.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for local in subject.draft.conduct.iter().filter(|c| subject.harms(c.does.value)) {
        for cue in &local.gives {
            let is_sign = subject.cue(&cue.value).is_some_and(says_something);
            let harms = |way: &Way<'_>| matches!(way, Way::Done(other) if subject.harms(other.does.value));
            if is_sign && subject.ways(&cue.value).iter().all(harms) {
                let words = format!("only doing harm gives the sign `{}`", cue.value);
                sink.push(
                    RULE.fault(words)
                        .at(subject.span(cue), "a reward for doing harm")
                        .help("give it in a question, a place or a document as well"),
                );
            }
        }
        let gains = local.then.iter().any(|then| match then {
            ThenDraft::Trust(n) | ThenDraft::TrustOf(_, n) => *n > 0,
            ThenDraft::Distress(n) | ThenDraft::DistressOf(_, n) => *n < 0,
            ThenDraft::Finds(_) => true,
            _ => false,
        });
        if gains {
            let words = format!("`{:?}` does harm, and here it brings something good", local.does.value);
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&local.does), "a reward for doing harm")
                    .help("take the gain out of its `then`"),
            );
        }
    }
}
