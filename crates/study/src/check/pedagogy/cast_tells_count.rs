//! `cast-tells-count`: a cast that tells how many victims there are.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::DrawDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "cast-tells-count",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"The cast tells how many victims there are. Between `victims: (1, 2)` and three people who are met, somebody who has found
two knows that the third is none; and where there is always one, looking goes on until one is found. From none to all,
each number as likely as the next, nothing can be counted out.

    Cast(id: "staff", meet: 3, …, victims: (1, 2))
    Cast(id: "staff", meet: 3, …, victims: (0, 3))
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let casts = subject.draft.scenario.draws.iter().filter_map(|draw| match draw {
        DrawDraft::Cast(cast) => Some(cast),
        _ => None,
    });
    for (cast, made) in casts.zip(scenario.casts().map(|cast| scenario.cast(cast))) {
        let is_decided = made.of.iter().any(|who| scenario.decide().contains(who));
        let (low, high) = made.victims;
        if is_decided && (low > 0 || high < made.meet) {
            let words = format!(
                "among {} who are met there are always from {low} to {high} victims",
                made.meet
            );
            let fault = subject.at(RULE.fault(words), cast.id.0, "can be counted out");
            sink.push(fault.help(format!("write victims: (0, {})", made.meet)));
        }
    }
}
