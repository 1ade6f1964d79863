//! Who is named in a text, and whether its translation names the same people. Languages do without pronouns, and have forms
//! where English has none; a name, an age, a country may not be lost.

use grounds_core::read::Piece;
use grounds_core::read::fills::{Part, SLOTS, parts};
use grounds_core::read::line::pieces;
use std::collections::BTreeSet;

/// Slots for words that another language may leave out, or say by a name.
const PRONOUNS: [&str; 8] = ["they", "them", "their", "theirs", "themself", "They", "Them", "Their"];
/// Who is there in every text that is said: whoever speaks, and whoever is spoken to. A language may have forms of its own for
/// them.
const IN_TALK: [&str; 2] = ["me", "you"];

/// Whether a slot is a pronoun or a form, which other languages do without.
fn is_pronoun(slot: &str) -> bool {
    PRONOUNS.contains(&slot) || slot == "call"
}

/// What is wrong with the people in a translation, each with what to do: somebody is lost, somebody is named whom the text
/// does not name, or what is seen stands no longer in brackets.
#[must_use]
pub fn faults(source: &str, target: &str, _: bool) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (given, used) = (People::of(source), People::of(target));
    for (who, slot) in given.kept.iter().filter(|slot| !used.kept.contains(*slot)) {
        let is_told = slot.is_none() && used.people.contains(who);
        if !is_told {
            let fluent = in_fluent(who, *slot);
            found.push((format!("{fluent} is lost"), format!("write {fluent} where it belongs")));
        }
    }
    for (who, slot) in &used.kept {
        let is_name = slot.is_none() && given.people.contains(who);
        if !given.kept.contains(&(*who, *slot)) && !is_name {
            let words = format!("{} does not stand in the text", in_fluent(who, *slot));
            found.push((words, "name the same people".to_owned()));
        }
    }
    let known = |who: &str| given.people.contains(who) || IN_TALK.contains(&who);
    for who in used.people.iter().filter(|who| !known(who)) {
        let words = format!("{} does not stand in the text", in_fluent(who, None));
        found.push((words, "name the same people".to_owned()));
    }
    for slot in used.unknown {
        let help = format!("there are: {}", SLOTS.join(", "));
        found.push((format!("nobody has a `.{slot}`"), help));
    }
    if seen(source) != seen(target) {
        let words = "what is seen stands in brackets in the text, and not in the translation, or the other way round";
        found.push((words.to_owned(), "set the same pieces in brackets: ( )".to_owned()));
    }
    found.sort();
    found.dedup();
    found
}

/// Who is named in a text.
#[derive(Default)]
struct People<'t> {
    /// Everybody for whom something is filled in.
    people: BTreeSet<&'t str>,
    /// What every language says: names, ages, countries.
    kept: BTreeSet<(&'t str, Option<&'t str>)>,
    /// Slots that there are not.
    unknown: BTreeSet<&'t str>,
}

impl<'t> People<'t> {
    fn of(text: &'t str) -> Self {
        let mut all = Self::default();
        for part in parts(text) {
            match part {
                Part::Words(_) => {}
                Part::Slot(who, slot) => {
                    all.people.insert(who);
                    match slot {
                        Some(slot) if !SLOTS.contains(&slot) => {
                            all.unknown.insert(slot);
                        }
                        // Whoever speaks says "I", and whoever is spoken to is not called by name in every language.
                        Some(slot) if is_pronoun(slot) => {}
                        slot => {
                            all.kept.insert((who, slot));
                        }
                    }
                }
                Part::Forms(who, _) => {
                    all.people.insert(who);
                }
            }
        }
        all
    }
}

/// How many pieces of a text are seen, and whether anything is said beside them.
fn seen(text: &str) -> (usize, bool) {
    let all: Vec<Piece<'_>> = pieces(text).collect();
    let seen = all.iter().filter(|piece| matches!(piece, Piece::Seen(_))).count();
    (seen, seen < all.len())
}

fn in_fluent(who: &str, slot: Option<&str>) -> String {
    match slot {
        Some(slot) => format!("{{ ${who}_{slot} }}"),
        None => format!("{{ ${who} }}"),
    }
}
