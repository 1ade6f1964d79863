//! `talk-not-needed`: a talk in which nobody has to listen.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::check) const RULE: Rule = Rule {
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
    // Whoever shares the talk of a cast is told together: it is mended in one file.
    let mut found: BTreeMap<(usize, usize), Vec<Text>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for (.., part) in subject.decided() {
        let talks = subject.talks_with(part);
        let sets = talks.flat_map(|talk| &talk.subjects).flat_map(|one| &one.ask);
        let (mut all, mut turning) = (0, 0);
        for set in sets.filter(|set| set.ends.len() > 1) {
            all += 1;
            let turns = set
                .ends
                .iter()
                .any(|end| !end.fits.is_empty() || !end.unless.is_empty());
            turning += usize::from(turns);
        }
        if all >= WHOLE && turning * ONE_IN < all && known.insert(part.id.0) {
            found.entry((turning, all)).or_default().push(part.id.0);
        }
    }
    for ((turning, all), people) in found {
        let Some(&first) = people.first() else { continue };
        let names: Vec<String> = people.iter().map(|&who| format!("`{}`", subject.word(who))).collect();
        let words = format!(
            "in {turning} of {all} sets of the talk with {} the right end turns on what was told; a third should",
            names.join(", ")
        );
        let fault = subject.at(RULE.fault(words), first, "nobody has to listen");
        sink.push(fault.help("write `fits if told …` or `unless …` at ends that are right only then"));
    }
}
