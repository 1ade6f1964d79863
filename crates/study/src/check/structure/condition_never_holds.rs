//! `condition-never-holds`: conditions of one list that exclude each other.

use super::conditions::lists;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::{WhenDraft, shown};
use grounds_core::vocabulary::words::TrustWord;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "condition-never-holds",
    severity: Severity::Error,
    group: Group::Structure,
    page: r#"The conditions of one list exclude each other. A list holds only when all of them hold. Some can never hold together:
after minute 90 and before minute 30, two days, two places, two words of one draw, something and its `not`. What stands
behind such a list can never be seen, so an author who tests the scenario looks for it in vain.

    whole if drawn seat corner, drawn seat window:      // never
    whole if drawn seat corner:
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for list in &lists(subject) {
        if let Some(why) = clash(subject, list.all) {
            let fault = RULE.fault(format!("these conditions can never hold: {why}"));
            let fault = subject.at(fault, list.of, "the conditions of this");
            sink.push(fault.help("remove one of the two, or write two answers"));
        }
    }
}

/// What a list of conditions leaves open.
#[derive(Default)]
struct Open {
    after: i32,
    before: Option<i32>,
    trust: usize,
    below: Option<usize>,
    /// What may be one thing only: the day, the place, the word of a draw.
    one: BTreeMap<String, String>,
    /// Each condition as it is written, and whether it must hold.
    must: BTreeMap<String, bool>,
}

/// Why a list can never hold, if it cannot.
fn clash(subject: &Subject<'_>, list: &[WhenDraft]) -> Option<String> {
    let mut open = Open::default();
    let why = list.iter().find_map(|when| open.narrow(subject, when));
    if why.is_some() {
        return why;
    }
    if open.before.is_some_and(|before| before <= open.after) {
        return Some(format!("no minute is after {} and before it", open.after));
    }
    if open.below.is_some_and(|below| below <= open.trust) {
        return Some("trust cannot be at least one word and below it".to_owned());
    }
    None
}

impl Open {
    fn narrow(&mut self, subject: &Subject<'_>, when: &WhenDraft) -> Option<String> {
        let (mut inner, mut wanted) = (when, true);
        while let WhenDraft::Not(of) = inner {
            wanted = !wanted;
            inner = of;
        }
        match (inner, wanted) {
            (WhenDraft::After(n), true) | (WhenDraft::Before(n), false) => self.after = self.after.max(n.get()),
            (WhenDraft::Before(n), true) | (WhenDraft::After(n), false) => {
                self.before = Some(self.before.map_or(n.get(), |known| known.min(n.get())));
            }
            (WhenDraft::Trust(word), true) => self.trust = self.trust.max(at(*word)),
            (WhenDraft::Trust(word), false) => {
                self.below = Some(self.below.map_or(at(*word), |known| known.min(at(*word))));
            }
            (WhenDraft::Day(day), true) => return self.only(subject.word(day.0), "the day", "it is one day only"),
            (WhenDraft::At(place), true) => {
                return self.only(subject.word(place.0), "the place", "nobody is in two places at once");
            }
            (WhenDraft::Drawn(draw, word), true) => {
                let name = format!("the draw `{}`", subject.word(draw.0));
                return self.only(subject.word(*word), &name, "a draw gives one word only");
            }
            (WhenDraft::Any(all), true)
                if all
                    .iter()
                    .all(|one| clash(subject, std::slice::from_ref(one)).is_some()) =>
            {
                return Some("nothing in `Any` can hold".to_owned());
            }
            _ => {}
        }
        let written = shown(&subject.draft.sources, inner);
        let before = self.must.insert(written, wanted);
        (before == Some(!wanted)).then(|| "one of them must hold and must not".to_owned())
    }

    fn only(&mut self, word: String, of: &str, why: &str) -> Option<String> {
        let known = self.one.entry(of.to_owned()).or_insert_with(|| word.clone());
        (*known != word).then(|| format!("{of} would be `{known}` and `{word}`, and {why}"))
    }
}

const fn at(word: TrustWord) -> usize {
    word.index()
}
