//! `condition-never-holds`: conditions of one list that exclude each other.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::WhenDraft;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::check) const RULE: Rule = Rule {
    code: "condition-never-holds",
    severity: Severity::Error,
    group: Group::Structure,
    page: r#"The conditions of one list exclude each other. A list holds only when all of them hold. Some can never hold together:
trust of at least 60 and below 40, a minute after 90 and before 30, something and its `Not(…)`, or a minute that lies
after the end of the shift.

What stands behind such a list can never be seen, so an author who tests the scenario looks for it in vain.

    when: [TrustAtLeast(60), TrustBelow(40)]     // never
    when: [TrustAtLeast(40), TrustBelow(60)]     // from 40 to 59
"#,
    run,
};

/// What a list of conditions leaves open.
#[derive(Default)]
struct Open<'a> {
    trust: Range,
    distress: Range,
    minute: Range,
    /// Where the trainee must be, and whether that is somewhere else too.
    place: Option<&'a str>,
    is_elsewhere: bool,
    /// Draw and word.
    words: BTreeMap<&'a str, &'a str>,
    /// A draw that must come out in two ways.
    torn: Option<&'a str>,
    /// Whether anything is refused; only then does it matter what is asked for.
    refuses: bool,
    must: BTreeSet<String>,
    must_not: BTreeSet<String>,
}

struct Range {
    from: u16,
    below: u16,
}

impl Default for Range {
    fn default() -> Self {
        Self {
            from: 0,
            below: u16::MAX,
        }
    }
}

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let shift = subject.draft.clock.minutes.value;
    for (name, list, _) in subject.condition_lists() {
        if let Some(why) = clash(list, shift) {
            let fault = RULE.fault(format!("these conditions can never hold: {why}"));
            sink.push(
                fault
                    .at(subject.span(name), "the `when` of this")
                    .help("remove one of the two, or move its limit"),
            );
        }
    }
}

/// Why a list can never hold, if it cannot.
fn clash(list: &[WhenDraft], shift: u16) -> Option<String> {
    let mut open = Open::default();
    // Trust and distress end at 100, the clock at the end of the shift.
    open.trust.below = 101;
    open.distress.below = 101;
    open.minute.below = shift.saturating_add(1);
    // Whether something is asked for and refused at once matters where something is refused.
    open.refuses = list.iter().any(refuses);
    for when in list {
        narrow(&mut open, when);
        if let WhenDraft::Any(inner) = when
            && (inner.is_empty()
                || inner
                    .iter()
                    .all(|one| clash(std::slice::from_ref(one), shift).is_some()))
        {
            return Some("nothing in `Any` can hold".to_owned());
        }
    }
    for (range, what) in [
        (&open.trust, "trust"),
        (&open.distress, "distress"),
        (&open.minute, "the minute"),
    ] {
        if range.from >= range.below {
            return Some(format!(
                "{what} cannot be at least {} and below {}",
                range.from, range.below
            ));
        }
    }
    if open.is_elsewhere {
        return Some("nobody is in two places at once".to_owned());
    }
    if let Some(draw) = open.torn {
        return Some(format!("the draw `{draw}` comes out one way only in a run"));
    }
    open.must
        .intersection(&open.must_not)
        .next()
        .map(|what| format!("`{what}` and `Not({what})`"))
}

fn narrow<'a>(open: &mut Open<'a>, when: &'a WhenDraft) {
    match when {
        WhenDraft::TrustAtLeast(n) => open.trust.from = open.trust.from.max(n.value.into()),
        WhenDraft::TrustBelow(n) => open.trust.below = open.trust.below.min(n.value.into()),
        WhenDraft::DistressAtLeast(n) => open.distress.from = open.distress.from.max(n.value.into()),
        WhenDraft::DistressBelow(n) => open.distress.below = open.distress.below.min(n.value.into()),
        WhenDraft::After(n) => open.minute.from = open.minute.from.max(n.value),
        WhenDraft::Before(n) => open.minute.below = open.minute.below.min(n.value),
        WhenDraft::All(list) => list.iter().for_each(|one| narrow(open, one)),
        WhenDraft::At(id) => {
            let place = *open.place.get_or_insert(&id.value);
            open.is_elsewhere |= place != id.value;
            if open.refuses {
                open.must.extend(word(when));
            }
        }
        WhenDraft::Drawn(draw, picked) => {
            let before = open.words.insert(&draw.value, &picked.value);
            if before.is_some_and(|before| before != picked.value) {
                open.torn = Some(&draw.value);
            }
            if open.refuses {
                open.must.extend(word(when));
            }
        }
        WhenDraft::Not(inner) => open.must_not.extend(word(inner)),
        other if open.refuses => open.must.extend(word(other)),
        _ => {}
    }
}

/// Whether a condition refuses something outright.
fn refuses(when: &WhenDraft) -> bool {
    match when {
        WhenDraft::Not(_) => true,
        WhenDraft::All(list) => list.iter().any(refuses),
        _ => false,
    }
}

/// A condition that is simply so or not so, as a word.
fn word(when: &WhenDraft) -> Option<String> {
    Some(match when {
        WhenDraft::Alone => "Alone".to_owned(),
        WhenDraft::Private => "Private".to_owned(),
        WhenDraft::Understood => "Understood".to_owned(),
        WhenDraft::Briefed => "Briefed".to_owned(),
        WhenDraft::Opened => "Opened".to_owned(),
        WhenDraft::Led => "Led".to_owned(),
        WhenDraft::Asked(id) => format!("Asked(\"{}\")", id.value),
        WhenDraft::Seen(id) => format!("Seen(\"{}\")", id.value),
        WhenDraft::Read(id) => format!("Read(\"{}\")", id.value),
        WhenDraft::Done(conduct) => format!("Done({conduct:?})"),
        WhenDraft::DoneWith(conduct, id) => format!("DoneWith({conduct:?}, \"{}\")", id.value),
        WhenDraft::Drawn(draw, word) => format!("Drawn(\"{}\", \"{}\")", draw.value, word.value),
        WhenDraft::Happened(id) => format!("Happened(\"{}\")", id.value),
        WhenDraft::At(id) => format!("At(\"{}\")", id.value),
        WhenDraft::Present(id) => format!("Present(\"{}\")", id.value),
        WhenDraft::Compared(a, b) => format!("Compared(\"{}\", \"{}\")", a.value, b.value),
        WhenDraft::Noted(id) => format!("Noted(\"{}\")", id.value),
        WhenDraft::Rated(id) => format!("Rated(\"{}\")", id.value),
        WhenDraft::Decided(id) => format!("Decided(\"{}\")", id.value),
        WhenDraft::All(_)
        | WhenDraft::TrustAtLeast(_)
        | WhenDraft::TrustBelow(_)
        | WhenDraft::DistressAtLeast(_)
        | WhenDraft::DistressBelow(_)
        | WhenDraft::After(_)
        | WhenDraft::Before(_)
        | WhenDraft::Any(_)
        | WhenDraft::Not(_) => return None,
    })
}
