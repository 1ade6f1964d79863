//! `subject-never-opened`: a subject that nothing brings up.

use super::effects::effects_of;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use grounds_core::scenario::draft::SubjectDraft;
use grounds_core::scenario::talk::{Index, Opener, Script, SubjectIx};
use grounds_core::scenario::{Effect, PersonIx, Scenario};
use std::borrow::Cow;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "subject-never-opened",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nothing brings this subject up. A subject that some answer, moment or reply `opens` waits for that word, in everybody's
talk; one in which a fear is answered waits until the person names the fear. Where the word never falls, or falls
only in what nobody comes to, the subject is asked about by nobody.

    subject who-hears, statement         // meets: overheard, and no line names it
    part: What do you say then? [names overheard]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    // What a cast has in common may wait in some talks for ever: told is what waits in all.
    let mut places: BTreeMap<Text, (bool, PersonIx, SubjectIx)> = BTreeMap::new();
    for who in scenario.people() {
        let script = scenario.script(who);
        let opened = opened(scenario, who);
        let common = common(subject, scenario, who);
        for ix in script.subjects().filter(|&ix| script.subject(ix).truths.0 != 0) {
            let Some(written) = common.get(scenario.subject_id(who, ix)) else {
                continue;
            };
            let is_open = opened.get(ix.index()).copied().unwrap_or_default();
            let entry = places.entry(written.id.0).or_insert((false, who, ix));
            entry.0 |= is_open;
        }
    }
    for (place, (_, who, ix)) in places.into_iter().filter(|(_, (is_open, ..))| !is_open) {
        let name = scenario.subject_id(who, ix);
        let meets = scenario.script(who).subject(ix).meets.is_some();
        let fault = subject.at(
            RULE.fault(format!("nothing brings up the subject `{name}`")),
            place,
            "never open",
        );
        sink.push(fault.help(if meets {
            "let a line name the fear that is answered here, as in [names overheard]"
        } else {
            "write `opens` under an answer, a moment or a reply, or give the subject conditions: `opens if …`"
        }));
    }
}

/// Where each subject is written for all who have it, by its name: in the talk of the cast, if it is there.
fn common<'a>(subject: &Subject<'a>, scenario: &Scenario, who: PersonIx) -> BTreeMap<Cow<'a, str>, &'a SubjectDraft> {
    let Some(part) = subject.part(scenario, who) else {
        return BTreeMap::new();
    };
    let written = subject.talks_with(part).flat_map(|talk| &talk.subjects);
    written.map(|one| (subject.draft.words(one.id.0), one)).collect()
}

/// Which subjects of a talk can come up at all: those that are there, and what can be brought up in one that is.
fn opened(scenario: &Scenario, who: PersonIx) -> Vec<bool> {
    let script = scenario.script(who);
    let mut open: Vec<bool> = script
        .subjects()
        .map(|ix| script.subject(ix).opener == Opener::AtOnce)
        .collect();
    let mut next: Vec<SubjectIx> = Vec::new();
    for moment in script.moments() {
        let moment = script.moment(moment);
        next.extend(script.list(moment.opens));
        next.extend(
            script
                .replies_of(moment.replies)
                .iter()
                .flat_map(|reply| script.list(reply.opens)),
        );
    }
    next.extend(effects_of(scenario, who).filter_map(|effect| match effect {
        Effect::Opens(subject) => Some(*subject),
        _ => None,
    }));
    // A fear that is named brings up what answers it.
    let named: Vec<_> = script.lines().filter_map(|line| script.line(line).names).collect();
    let answers = |ix: &SubjectIx| script.subject(*ix).meets.is_some_and(|fear| named.contains(&fear));
    next.extend(script.subjects().filter(answers));
    let mut ready: Vec<SubjectIx> = script.subjects().filter(|ix| open[ix.index()]).collect();
    let mark = |ix: SubjectIx, open: &mut Vec<bool>, ready: &mut Vec<SubjectIx>| {
        if let Some(known) = open.get_mut(ix.index()).filter(|known| !**known) {
            *known = true;
            ready.push(ix);
        }
    };
    next.into_iter().for_each(|ix| mark(ix, &mut open, &mut ready));
    while let Some(ix) = ready.pop() {
        for other in brought_up(script, ix) {
            mark(other, &mut open, &mut ready);
        }
    }
    open
}

/// What is brought up in a subject.
fn brought_up(script: &Script, ix: SubjectIx) -> Vec<SubjectIx> {
    let of = script.subject(ix);
    let spans = of.answers.iter().chain([&of.fact]);
    let answers = spans.flat_map(|span| script.answers_of(*span));
    let opens = answers.flat_map(|answer| script.list(answer.opens));
    script.list(of.opens).iter().chain(opens).copied().collect()
}
