//! Whether decisions differed where only looks did. It is said with care: hardly ever are there enough cases, a difference is a
//! reason to think and no more, and none found is no proof of fairness. For whoever played, alone.

use super::super::{Note, Tone};
use super::{Part, Sight};
use grounds_core::across::{OfTrait, Seen, Trait};
use grounds_core::locale::{key, said};

impl Sight<'_> {
    pub(super) fn looks(&self) -> Vec<Part> {
        let says = [key!("across-looks-alone"), key!("across-looks-means")];
        let intro = Part {
            says: says.into_iter().map(|key| self.plain(&key.into())).collect(),
            ..Part::default()
        };
        let traits = self.of.fairness.iter().map(|of| self.looks_of(of));
        std::iter::once(intro).chain(traits).collect()
    }

    fn looks_of(&self, of: &OfTrait) -> Part {
        let name = match of.of {
            Trait::Age => key!("across-trait-age"),
            Trait::Gender => key!("across-trait-gender"),
            Trait::Origin => key!("across-trait-origin"),
            Trait::Dress => key!("across-trait-dress"),
        };
        let (got, pairs, same_got, same) = (of.unlike.got, of.unlike.of, of.alike.got, of.alike.of);
        let (tone, said) = match of.seen {
            Seen::TooFew(..) => {
                let need = self.rules.pairs;
                let few = said!("across-looks-few", pairs = pairs, same = same, need = need);
                (Tone::Plain, few)
            }
            Seen::Nothing => {
                let nothing = said!(
                    "across-looks-nothing",
                    got = got,
                    pairs = pairs,
                    same_got = same_got,
                    same = same,
                );
                (Tone::Plain, nothing)
            }
            Seen::Differs => {
                let differs = said!(
                    "across-looks-differs",
                    got = got,
                    pairs = pairs,
                    same_got = same_got,
                    same = same,
                    alone = of.alone,
                );
                (Tone::Warn, differs)
            }
        };
        Part {
            heading: Some(self.m.get(name)),
            says: vec![Note::new(tone, self.m.say(&said))],
            plots: Vec::new(),
        }
    }
}
