//! `talk-not-needed`: a talk in which nobody has to listen.

use crate::diagnostic::{Severity, Sink};
use crate::two::check::{Group, Rule, Subject};
use std::collections::BTreeSet;

pub(in crate::two::check) const RULE: Rule = Rule {
    code: "talk-not-needed",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"Somebody who knows the trade could pick every wording of this talk without hearing one answer. In a whole talk the right
end turns on what was told before in at least a third of the sets: it `fits if` something was told, or holds `unless`
it was. Then a word that is a kindness to one is put into the mouth of another.

    open: And the boat, whose is it?                          // right whatever was told
    leading, fits if told boat: And the boat, whose is it?    // right for who listened
"#,
    run,
};

/// Sets from which a talk is a whole one.
const WHOLE: usize = 12;
/// One set in so many turns on what was told.
const ONE_IN: usize = 3;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut known = BTreeSet::new();
    for (.., part) in subject.decided() {
        let talks = subject.talks_with(part);
        let sets = talks.flat_map(|talk| &talk.subjects).flat_map(|one| &one.ask);
        let (mut all, mut turning) = (0, 0);
        for set in sets.filter(|set| set.ends.len() > 1) {
            all += 1;
            turning += usize::from(set.ends.iter().any(|end| !end.fits.is_empty() || !end.unless.is_empty()));
        }
        if all >= WHOLE && turning * ONE_IN < all && known.insert(part.id.0) {
            let words = format!(
                "in {turning} of {all} sets of the talk with `{}` the right end turns on what was told; a third should",
                subject.word(part.id.0)
            );
            let fault = subject.at(RULE.fault(words), part.id.0, "nobody has to listen");
            sink.push(fault.help("write `fits if told …` or `unless …` at ends that are right only then"));
        }
    }
}
