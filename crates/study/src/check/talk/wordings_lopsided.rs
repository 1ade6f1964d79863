//! `wordings-lopsided`: good wordings that stick out.

use super::sets::{WrittenSet, sets};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::proof::surface::eye::Seen;

pub(in crate::check) const RULE: Rule = Rule {
    code: "wordings-lopsided",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"Somebody who only looks, and never reads, could pick the good wordings. Over all sets the good end should be the longest in
about a third of them and the shortest in a third; not always the one that is most like the others, not always the one
with the question mark. Words that load a question add to its length: count. A trainee who finds the good end by its
looks learns that, and not how to ask.

    leading: How did they make you hand it over, when you did not want to?
    open: What happened with it?                                            // again the shortest
"#,
    run,
};

/// Fewer sets say nothing: of so few, chance alone could be as far off.
const FEWEST: usize = 10;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let sets: Vec<&WrittenSet> = sets(subject).iter().filter(|set| set.is_mixed()).collect();
    if sets.len() < FEWEST {
        return;
    }
    for look in LOOKS {
        let mut count = Count::default();
        for set in &sets {
            count.all(set);
            if let Some(end) = (look.which)(set.looks()).and_then(|n| set.seen.ends.get(n)) {
                count.picked(end.is_good);
            }
        }
        let Some(first) = sets
            .first()
            .and_then(|set| set.ends.first())
            .filter(|_| count.is_lopsided())
        else {
            continue;
        };
        let words = format!(
            "the end that is {} is a good one in {} of {} sets; by chance it would be in {}",
            look.said,
            count.good,
            count.good + count.poor,
            count.expected()
        );
        let fault = subject.at(RULE.fault(words), *first, "the sets begin here");
        sink.push(fault.help("rewrite some sets so that it is a good end in some of them, and a poor one in others"));
    }
}

/// Something that the eye sees of one end beside the others; none when no end stands out by it.
struct Look {
    said: &'static str,
    which: fn(&[Seen]) -> Option<usize>,
}

const LOOKS: [Look; 6] = [
    Look {
        said: "the longest",
        which: |all| most(all, |one| one.letters),
    },
    Look {
        said: "the shortest",
        which: |all| most(all, |one| -one.letters),
    },
    Look {
        said: "most like the others",
        which: |all| most(all, |one| one.like),
    },
    Look {
        said: "least like the others",
        which: |all| most(all, |one| -one.like),
    },
    Look {
        said: "the only question",
        which: |all| most(all, |one| i64::from(one.asks)),
    },
    Look {
        said: "the only one that is no question",
        which: |all| most(all, |one| -i64::from(one.asks)),
    },
];

/// The one end that has the most, when it is one.
fn most(all: &[Seen], of: impl Fn(&Seen) -> i64) -> Option<usize> {
    let best = all.iter().map(&of).max()?;
    let mut found = all.iter().enumerate().filter(|(_, one)| of(one) == best);
    let (first, _) = found.next()?;
    found.next().is_none().then_some(first)
}

/// How often what stands out is good, beside how often ends are.
#[derive(Default)]
pub(super) struct Count {
    good: u64,
    poor: u64,
    all_good: u64,
    all_poor: u64,
}

impl Count {
    fn all(&mut self, set: &WrittenSet) {
        self.all_good += set.good() as u64;
        self.all_poor += (set.ends.len() - set.good()) as u64;
    }

    const fn picked(&mut self, is_good: bool) {
        if is_good {
            self.good += 1;
        } else {
            self.poor += 1;
        }
    }

    fn expected(&self) -> u64 {
        let all = (self.all_good + self.all_poor).max(1);
        ((self.good + self.poor) * self.all_good + all / 2) / all
    }

    /// Whether it is further from chance than 1.6 times its spread, which happens to one honest count in nine.
    fn is_lopsided(&self) -> bool {
        is_far(self.good, self.good + self.poor, self.all_good, self.all_poor)
    }
}

/// Whether so many good ones among some is further off than 1.6 times the spread of chance (binomial), where so many of all
/// are good and poor. Squared, so that all numbers are whole.
pub(super) const fn is_far(good: u64, of: u64, all_good: u64, all_poor: u64) -> bool {
    let all = all_good + all_poor;
    let off = (good * all).abs_diff(of * all_good);
    25 * off * off > 64 * of * all_good * all_poor
}
