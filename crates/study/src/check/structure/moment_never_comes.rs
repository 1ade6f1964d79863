//! `moment-never-comes`: a moment that cannot come.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::{MomentDraft, WhenDraft};

pub(in crate::check) const RULE: Rule = Rule {
    code: "moment-never-comes",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This moment cannot come. It waits for a minute after the end of its act, for a talk that is longer than any act, or for a
talk with somebody whom nobody can talk with.

    acts: [(id: "today", minutes: 60, …)]
    moment door by manager, at 75:       // the day is over
    moment door by manager, at 40:
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    for moment in subject.draft.talks.iter().flat_map(|talk| &talk.moments) {
        if let Some((words, help)) = why_never(subject, moment) {
            let fault = subject.at(RULE.fault(words), moment.id.0, "never comes");
            sink.push(fault.help(help));
        }
    }
}

fn why_never(subject: &Subject<'_>, moment: &MomentDraft) -> Option<(String, &'static str)> {
    let of = &subject.draft.scenario;
    let day = moment.day.map(|day| subject.word(day.0));
    let acts = of
        .acts
        .iter()
        .filter(|act| day.as_ref().is_none_or(|day| subject.word(act.id.0) == *day));
    let longest = acts.map(|act| act.minutes.get()).max().unwrap_or_default();
    let minute = moment.at.map(|at| at.get()).or(moment.after.map(|after| after.get()));
    if let Some(minute) = minute.filter(|minute| *minute >= longest) {
        let words = format!("this moment waits for minute {minute}, and there are {longest} minutes");
        return Some((words, "let it come earlier, or give the act more minutes"));
    }
    let casts_and_people = moment.when.iter().find_map(|when| match when {
        WhenDraft::Talking(who) => Some(subject.word(who.0)),
        _ => None,
    })?;
    let part = of
        .people
        .iter()
        .find(|part| subject.word(part.id.0) == casts_and_people)?;
    let has_talk = subject.talks_with(part).any(|talk| !talk.subjects.is_empty());
    (!has_talk).then(|| {
        let words = format!("this moment waits for a talk with `{casts_and_people}`, and there is none");
        (words, "write the talk, or wait for something else")
    })
}
