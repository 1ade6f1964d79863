//! `key-source-missing`: a claim without the source that carries it.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::SourceNeed;
use crate::vocabulary::Truth;

pub(in crate::check) const RULE: Rule = Rule {
    code: "key-source-missing",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"`hangs_on` names the documents that a scenario stands on, and the debrief shows them. Some subjects have a key source
without which nobody can check the claims: the UNODC key indicators for forced criminality, the Palermo Protocol or
the UNICEF guidelines where a child is decided about, the ILO lists wherever a cue shows an indicator. The table is
data: `assets/practice/author.sources.ron`.

    sector: ForcedCriminality, hangs_on: ["ILO-OI-2009"]                      // the anchor is missing
    sector: ForcedCriminality, hangs_on: ["ILO-OI-2009", "UNODC-FC-2023"]

Add one of the keys named in the message, after reading what it says on the subject.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let d = subject.draft;
    let has = |key: &String| d.hangs_on.iter().any(|k| k.value == *key);
    let needs = |need: SourceNeed| match need {
        SourceNeed::Child => subject.has_child(),
        SourceNeed::Indicators => d.cues.iter().any(|c| !c.shows.is_empty()),
        SourceNeed::Offence => d.people.iter().any(|p| p.truth == Some(Truth::TraffickedAndOffended)),
    };
    if d.hangs_on.is_empty() {
        sink.push(
            RULE.fault("`hangs_on` names no source, so nobody can check what the scenario claims")
                .at(subject.span(&d.id), "in this scenario")
                .help("name the documents it stands on: hangs_on: [\"ILO-OI-2009\"]"),
        );
    }
    for row in subject.practice.key_sources().iter().filter(|_| !d.hangs_on.is_empty()) {
        let applies = row.sector.is_none_or(|s| s == d.sector) && row.with.is_none_or(needs);
        if applies && !row.any_of.iter().any(has) {
            let words = format!("`hangs_on` names none of {}, and {}", row.any_of.join(", "), row.why);
            let at = d.hangs_on.first().unwrap_or(&d.id);
            sink.push(
                RULE.fault(words)
                    .at(subject.span(at), "in this scenario")
                    .help("add one of them to `hangs_on`"),
            );
        }
    }
}
