//! `idle-person`: a person who never appears.

use super::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Line;
use grounds_core::read::fills::{Part, parts};
use grounds_core::scenario::draft::{DealDraft, DrawDraft, PersonDraft, ThenDraft};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "idle-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This person never appears. Somebody who is in no place, whom nothing brings, who says nothing and whom no text names is in
the file and in no run.

    people: [(id: "driver", role: Bystander, …)]              // never appears
    people: [(id: "driver", role: Bystander, at: "yard", …)]  // stands in the yard
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    let seen = seen(subject);
    for part in &subject.draft.scenario.people {
        let name = subject.word(part.id.0);
        let has_talk = subject.talks_with(part).next().is_some();
        let is_there = part.at.is_some() || part.calls_about.is_some() || subject.interprets(part);
        if !has_talk && !is_there && !has_power(part) && !seen.contains(&name) {
            let fault = subject.at(RULE.fault(format!("`{name}` never appears")), part.id.0, "in no run");
            sink.push(fault.help("give the person a place (`at`), let something bring them, or leave them out"));
        }
    }
}

/// Somebody with power over others is judged by, wherever they are.
const fn has_power(part: &PersonDraft) -> bool {
    !part.power_over.is_empty()
}

/// Everybody whom a text names, whom a sign is about, who speaks in somebody's talk, or whom something brings.
fn seen(subject: &Subject<'_>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for passage in subject.said.where_(|reading| !reading.is_plain) {
        for part in parts(&passage.words) {
            if let Part::Slot(who, _) | Part::Forms(who, _) = part {
                seen.insert(who.to_owned());
            }
        }
    }
    let is_at = |deal: &&DealDraft| !deal.at.is_empty();
    let deals = subject.draft.scenario.draws.iter().filter_map(|draw| match draw {
        DrawDraft::Deal(deal) => Some(deal),
        _ => None,
    });
    for who in deals.filter(is_at).flat_map(|deal| &deal.to) {
        seen.insert(subject.word(who.0));
    }
    let mut about = |line: &Line| {
        let named = line.marks.iter().filter_map(|mark| mark.about);
        seen.extend(named.map(|who| subject.word(who)));
    };
    each_line(&subject.draft.scenario, &mut about);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut about));
    for talk in &subject.draft.talks {
        for moment in &talk.moments {
            seen.extend(moment.by.map(|who| subject.word(who.0)));
            let lines = moment
                .say
                .iter()
                .chain(moment.replies.iter().filter_map(|reply| reply.answer.as_ref()));
            let by = lines.flat_map(|lines| &lines.0).filter_map(|line| line.by);
            seen.extend(by.map(|who| subject.word(who)));
            let then = moment
                .then
                .iter()
                .chain(moment.replies.iter().flat_map(|reply| &reply.then));
            seen.extend(then.filter_map(|then| match then {
                ThenDraft::Arrives(who, _) | ThenDraft::Listens(who) => Some(subject.word(who.0)),
                _ => None,
            }));
        }
        let answers = talk.subjects.iter().flat_map(|of| &of.answers);
        let lines = answers
            .filter_map(|answer| answer.said().say.as_ref())
            .flat_map(|lines| &lines.0);
        seen.extend(lines.filter_map(|line| line.by).map(|who| subject.word(who)));
    }
    seen
}
