//! `key-source-missing`: a claim without the source that carries it.

use crate::check::structure::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::SourceNeed;
use crate::vocabulary::Truth;
use grounds_core::read::{Carries, Line};

pub(in crate::check) const RULE: Rule = Rule {
    code: "key-source-missing",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"`hangs_on` names the documents that a scenario stands on, and the debrief shows them. Some subjects have a key source without
which nobody can check the claims: the UNODC key indicators for forced criminality, the Palermo Protocol or the UNICEF
guidelines where a child is decided about, the ILO lists wherever a line shows an indicator. The table is data:
`assets/practice/author.sources.ron`.

    sector: ForcedCriminality, hangs_on: ["ILO-OI-2009"]                      // the anchor is missing
    sector: ForcedCriminality, hangs_on: ["ILO-OI-2009", "UNODC-FC-2023"]

Add one of the keys named in the message, after reading what it says on the subject.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let of = &subject.draft.scenario;
    let keys: Vec<String> = of.hangs_on.iter().map(|&key| subject.word(key)).collect();
    let at = of.hangs_on.first().copied().unwrap_or(of.id);
    if keys.is_empty() {
        let fault = RULE.fault("`hangs_on` names no source, so nobody can check what the scenario claims");
        let fault = subject.at(fault, at, "in this scenario");
        sink.push(fault.help("name the documents it stands on: hangs_on: [\"ILO-OI-2009\"]"));
        return;
    }
    let needs = |need: SourceNeed| match need {
        SourceNeed::Child => subject.decided().iter().any(|(.., part)| subject.may_be_child(part)),
        SourceNeed::Indicators => shows_indicators(subject),
        SourceNeed::Offence => subject.truths().any(|truth| truth.is == Truth::TraffickedAndOffended),
    };
    for row in subject.practice.key_sources() {
        let is_of_sector = row
            .sector
            .is_none_or(|sector| format!("{sector:?}") == of.sector.word());
        if is_of_sector && row.with.is_none_or(needs) && !row.any_of.iter().any(|key| keys.contains(key)) {
            let words = format!("`hangs_on` names none of {}, and {}", row.any_of.join(", "), row.why);
            let fault = subject.at(RULE.fault(words), at, "in this scenario");
            sink.push(fault.help("add one of them to `hangs_on`"));
        }
    }
}

fn shows_indicators(subject: &Subject<'_>) -> bool {
    let mut shows = subject.draft.scenario.cues.iter().any(|cue| !cue.shows.is_empty());
    let mut look = |line: &Line| shows |= line.marks.iter().any(|mark| mark.carries == Carries::Shows);
    each_line(&subject.draft.scenario, &mut look);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut look));
    shows
}
