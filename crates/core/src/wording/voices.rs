//! In which words a scenario is told: in its own, in those of a translation, or in two at once.

use super::tongue::Tongue;
use crate::locale::{Messages, fitting};
use crate::practice::Practice;
use crate::practice::talk::StockIx;
use crate::read::fills::{AT_HAND, Part, SLOTS, parts};
use crate::scenario::draft::LineId;
use crate::scenario::talk::{Index, TextIx, Words};
use crate::scenario::{Scenario, TongueIx, Translation};
use crate::vocabulary::Gender;
use std::sync::Arc;

/// One language in which a scenario is told.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The words for people in texts of the scenario that are not translated.
    own: Arc<Tongue>,
    /// The same in translated ones.
    tongue: Arc<Tongue>,
    /// By text; empty when the scenario is told in its own words.
    texts: Vec<Option<Box<str>>>,
    /// By text of the stock: for a woman who speaks, and for a man.
    stock: Vec<Option<[Box<str>; 2]>>,
    /// The words for people in the stock as the library has it.
    english: Arc<Tongue>,
}

/// Some words, and the language that they are in.
#[derive(Clone, Copy, Debug)]
pub(super) struct InTongue<'v> {
    pub words: &'v str,
    pub tongue: &'v Tongue,
}

impl Voice {
    /// The words of the scenario itself. `own` are those of its language.
    #[must_use]
    pub fn own(own: Tongue) -> Self {
        let own = Arc::new(own);
        Self {
            tongue: Arc::clone(&own),
            own,
            texts: Vec::new(),
            stock: Vec::new(),
            english: Arc::new(Tongue::english()),
        }
    }

    /// The words of a translation: what `translate` does not know stays in those of the scenario.
    #[must_use]
    pub fn translated(
        own: Tongue,
        into: Tongue,
        scenario: &Scenario,
        translate: impl Fn(&LineId) -> Option<String>,
    ) -> Self {
        let texts = scenario.texts().map(|ix| {
            let words = translate(&scenario.line_id(ix));
            words.map(String::into_boxed_str)
        });
        Self {
            texts: texts.collect(),
            tongue: Arc::new(into),
            ..Self::own(own)
        }
    }

    /// The words of a scenario for somebody who reads the language of these messages: those of the translation into it that
    /// lies beside the scenario, where there is one, else its own; and the words that the library lends. `own` are the words
    /// for people in the language of the scenario.
    #[must_use]
    pub fn reading(
        own: Tongue,
        scenario: &Scenario,
        beside: &[Translation],
        practice: &Practice,
        messages: &Messages,
    ) -> Self {
        let is_own = fitting(messages.language(), [&*scenario.header().language]).is_some();
        let fits = fitting(messages.language(), beside.iter().map(|of| of.language.as_str()));
        let found = beside.iter().find(|of| Some(of.language.as_str()) == fits && !is_own);
        let texts = found.map(|translation| {
            let texts = translation.texts(scenario).into_iter();
            texts
                .map(|entry| entry.map(|entry| entry.text.as_str().into()))
                .collect()
        });
        Self {
            texts: texts.unwrap_or_default(),
            ..Self::own(own)
        }
        .with_stock(practice, messages)
    }

    /// With the words that the library lends, as these messages have them.
    #[must_use]
    pub fn with_stock(mut self, practice: &Practice, messages: &Messages) -> Self {
        let all = practice.talk().stock.texts();
        self.stock = all.map(|(name, english)| lent(messages, name, english)).collect();
        self.tongue = Arc::new(Tongue::of(messages));
        if self.texts.is_empty() && self.tongue.language() == self.own.language() {
            self.own = Arc::clone(&self.tongue);
        }
        self
    }

    /// The words for people in the language that is read.
    #[must_use]
    pub fn tongue(&self) -> &Tongue {
        &self.tongue
    }

    pub(super) fn text<'v>(&'v self, scenario: &'v Scenario, ix: TextIx) -> InTongue<'v> {
        match self.texts.get(ix.index()) {
            Some(Some(words)) => InTongue {
                words,
                tongue: &self.tongue,
            },
            _ => InTongue {
                words: scenario.words(ix),
                tongue: &self.own,
            },
        }
    }

    pub(super) fn stock<'v>(&'v self, practice: &'v Practice, ix: StockIx, me: Option<Gender>) -> InTongue<'v> {
        match self.stock.get(usize::from(ix.0)) {
            Some(Some(forms)) => InTongue {
                words: &forms[usize::from(me == Some(Gender::Man))],
                tongue: &self.tongue,
            },
            _ => InTongue {
                words: practice.talk().stock.text(ix),
                tongue: &self.english,
            },
        }
    }

    pub(super) fn words<'v>(
        &'v self,
        scenario: &'v Scenario,
        practice: &'v Practice,
        words: Words,
        me: Option<Gender>,
    ) -> InTongue<'v> {
        match words {
            Words::Text(ix) => self.text(scenario, ix),
            Words::Stock(ix) => self.stock(practice, ix, me),
        }
    }

    /// What a language of the place is called.
    pub(super) fn language<'v>(&'v self, scenario: &'v Scenario, ix: TongueIx) -> &'v str {
        self.text(scenario, scenario.tongue_name(ix)).words
    }
}

/// A text of the stock in the language of the messages, with the slots of the library: for a woman who speaks, and for a man.
/// In Fluent `{me.they}` is `{ $me_they }`, and `$me_gender` may be chosen by.
fn lent(messages: &Messages, name: &str, english: &str) -> Option<[Box<str>; 2]> {
    let slots = AT_HAND.into_iter().flat_map(|who| {
        let with = SLOTS
            .iter()
            .map(move |slot| (format!("{who}_{slot}"), format!("{{{who}.{slot}}}")));
        with.chain([(who.to_owned(), format!("{{{who}}}"))])
    });
    let slots: Vec<(String, String)> = slots.collect();
    let said = |gender: &str| {
        let slots = slots.iter().map(|(name, slot)| (name.as_str(), slot.as_str()));
        let values: Vec<(&str, &str)> = slots.chain([("me_gender", gender)]).collect();
        messages.lent(name, &values).map(String::into_boxed_str)
    };
    let forms = [said("woman")?, said("man")?];
    // One that loses what one comes back to is no translation; the library's own words are said then.
    let is_whole = forms.iter().all(|form| names(form) >= names(english));
    is_whole.then_some(forms)
}

/// A text of the library about a person, in the language of the messages where it is translated.
pub(super) fn lent_about(messages: &Messages, name: &str, english: &str, each: &str) -> String {
    let found = messages.lent(name, &[("each", each)]);
    found.unwrap_or_else(|| english.replace("{each}", each))
}

/// Whether the subject that one comes back to is named, which no translation may lose.
fn names(words: &str) -> bool {
    parts(words).any(|part| matches!(part, Part::Slot("about", _)))
}

/// The languages in which a scenario is told: one, or one and another beside it.
#[derive(Clone, Debug)]
pub struct Voices {
    /// The one that is read.
    pub main: Voice,
    /// The one beside it.
    pub beside: Option<Voice>,
}

impl Voices {
    /// One language.
    #[must_use]
    pub const fn one(main: Voice) -> Self {
        Self { main, beside: None }
    }

    /// A scenario in its own words, when that is English.
    #[must_use]
    pub fn english() -> Self {
        Self::one(Voice::own(Tongue::english()))
    }
}
