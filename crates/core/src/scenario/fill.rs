//! Filling in who was drawn: the placeholders of a text, in both halves of a pair.

use super::text::{Part, parts};
use crate::locale::{Digits, pair};
use crate::vocabulary::Gender;
use std::borrow::Cow;
use std::fmt::Write;

/// Who stands behind a person of the file in one run: what placeholders are filled with.
#[derive(Clone, Copy, Debug)]
pub struct Spoken<'a> {
    /// First name.
    pub name: &'a str,
    /// Years.
    pub age: u8,
    /// Country.
    pub from: &'a str,
    /// Which words stand for the person.
    pub gender: Gender,
    /// In which digits the age is written, here and in a text beside.
    pub digits: [Digits; 2],
}

impl Spoken<'_> {
    /// Whether the two halves say the person differently.
    fn is_pair(self) -> bool {
        self.digits[0] != self.digits[1] || [self.name, self.from].iter().any(|w| w.contains(pair::SEPARATOR))
    }

    /// The person as one half of a pair says it.
    fn half(self, is_beside: bool) -> Self {
        if is_beside {
            Self {
                name: pair::beside(self.name),
                from: pair::beside(self.from),
                digits: [self.digits[1]; 2],
                ..self
            }
        } else {
            Self {
                name: pair::main(self.name),
                from: pair::main(self.from),
                ..self
            }
        }
    }
}

/// Fills the placeholders of a text, in both halves of a pair. `who` finds the person of a name; what it does not know stays
/// as written.
#[must_use]
pub fn fill<'t, 'p>(text: &'t str, who: impl Fn(&str) -> Option<Spoken<'p>>) -> Cow<'t, str> {
    if !text.contains(['{', '}']) {
        return Cow::Borrowed(text);
    }
    // Nearly always there is one language, and one pass does.
    let is_pair = std::cell::Cell::new(text.contains(pair::SEPARATOR));
    let once = fill_half(text, |id| {
        let spoken = who(id);
        if spoken.is_some_and(Spoken::is_pair) {
            is_pair.set(true);
        }
        spoken
    });
    if !is_pair.get() {
        return Cow::Owned(once);
    }
    let half = |text: &str, is_beside: bool| fill_half(text, |id| who(id).map(|spoken| spoken.half(is_beside)));
    Cow::Owned(pair::join(
        half(pair::main(text), false),
        &half(pair::beside(text), true),
    ))
}

fn fill_half<'p>(text: &str, who: impl Fn(&str) -> Option<Spoken<'p>>) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for part in parts(text) {
        match part {
            Part::Words(words) | Part::Broken(words) => out.push_str(words),
            Part::Slot(person, slot) => match who(person) {
                Some(spoken) => push_slot(&spoken, slot, &mut out),
                None => {
                    let _ = write!(out, "{{{person}}}");
                }
            },
        }
    }
    out
}

fn push_slot(who: &Spoken<'_>, slot: Option<&str>, out: &mut String) {
    let pick = |woman: &'static str, man: &'static str| match who.gender {
        Gender::Woman => woman,
        Gender::Man => man,
    };
    match slot {
        None => out.push_str(who.name),
        Some("age") => {
            out.push_str(&who.digits[0].write(&who.age.to_string()));
        }
        Some("from") => out.push_str(who.from),
        Some("they") => out.push_str(pick("she", "he")),
        Some("them") => out.push_str(pick("her", "him")),
        Some("their") => out.push_str(pick("her", "his")),
        Some("They") => out.push_str(pick("She", "He")),
        Some("Them") => out.push_str(pick("Her", "Him")),
        Some("Their") => out.push_str(pick("Her", "His")),
        Some(other) => out.push_str(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_and_braces_survive() {
        let mali = Spoken {
            name: "Mali",
            age: 24,
            from: "Talun",
            gender: Gender::Woman,
            digits: [Digits::Latin; 2],
        };
        let filled = fill("{first}, {first.age}, {{x}} {first.Their} bag {nobody}", |id| {
            (id == "first").then_some(mali)
        });
        assert_eq!(filled, "Mali, 24, {x} Her bag {nobody}");
    }

    #[test]
    fn both_halves_of_a_pair_are_filled_with_their_own_words() {
        let mali = Spoken {
            name: "ម៉ាលី\u{1f}Mali",
            age: 24,
            from: "តាលុន\u{1f}Talun",
            gender: Gender::Woman,
            digits: [Digits::Khmer, Digits::Latin],
        };
        let filled = |text| fill(text, |_| Some(mali)).into_owned();
        assert_eq!(
            filled("{a}, អាយុ {a.age}\u{1f}{a} is {a.age}"),
            "ម៉ាលី, អាយុ ២៤\u{1f}Mali is 24"
        );
        assert_eq!(filled("{a}"), "ម៉ាលី\u{1f}Mali");
        assert_eq!(filled("{{x}}"), "{x}");
    }

    #[test]
    fn a_brace_that_is_not_closed_does_not_lose_text() {
        assert_eq!(fill("half {open", |_| None), "half {open");
        assert_eq!(fill("a } b", |_| None), "a } b");
    }
}
