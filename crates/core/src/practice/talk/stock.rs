//! The words that the library lends to every talk that has none of its own: `stock.ron`. That something is unsaid, what a
//! body shows, "as I said", replies to poor wordings, ways to come back to a subject, things done for a person.
//!
//! They are written as lines of a scenario are (`{me}` is the person, brackets mean "seen, not said") and translated beside
//! the other texts of the library, by their names.

use crate::group;
use crate::read::{Eye, Form, Node, Reading, Words};
use crate::vocabulary::WordingKind;
use crate::words;

/// A text of the stock, dense. Never written anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StockIx(pub u16);

words! {
    /// A scale that can be seen.
    Scale "a scale" {
        /// Where the person looks, and to whom they talk.
        Trust,
        /// Hands and breath.
        Distress,
    }
}

words! {
    /// A stretch of a scale.
    Band "a band" {
        /// The lowest.
        Low,
        /// Above it.
        Middle,
        /// Above that; of trust the highest.
        High,
        /// The highest of distress.
        Top,
    }
}

words! {
    /// From where a band was entered.
    Way "a way" {
        /// From below.
        Rising,
        /// From above.
        Falling,
    }
}

/// What the stock has words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StockKind {
    /// There is more, and it would come.
    Unsaid,
    /// There is more, and not now: waiting does not help.
    NotNow,
    /// Silence that brings no word.
    Nothing,
    /// What was said before is taken up: "leave that".
    TakenUp,
    /// Asked again.
    AsISaid,
    /// Asked, and nothing at all is said.
    NoWord,
    /// Who may be told is not settled: not alone, not understood, or not free to say.
    NotSettled,
    /// The person, after words were taken back.
    TakenBack,
    /// The person, when there was nothing to take back.
    NothingToTakeBack,
    /// Does not want any more now.
    Halt,
    /// Goes.
    Gone,
    /// The official waits.
    Waits,
    /// The official takes words back.
    TakesBack,
    /// A band of what can be seen was entered.
    Body(Scale, Band, Way),
    /// The reply to this kind, where there is one reply only; or the yes to it.
    Reply(WordingKind),
    /// The no to it.
    No(WordingKind),
}

/// As the file writes them. Those that stand alone come first, in the order of [`ALONE`].
const WRITTEN: &[&str] = &[
    "Unsaid",
    "NotNow",
    "Nothing",
    "TakenUp",
    "AsISaid",
    "NoWord",
    "NotSettled",
    "TakenBack",
    "NothingToTakeBack",
    "Halt",
    "Gone",
    "Waits",
    "TakesBack",
    "Body",
    "Reply",
    "No",
];

/// What stands alone.
const ALONE: [StockKind; 13] = [
    StockKind::Unsaid,
    StockKind::NotNow,
    StockKind::Nothing,
    StockKind::TakenUp,
    StockKind::AsISaid,
    StockKind::NoWord,
    StockKind::NotSettled,
    StockKind::TakenBack,
    StockKind::NothingToTakeBack,
    StockKind::Halt,
    StockKind::Gone,
    StockKind::Waits,
    StockKind::TakesBack,
];

impl Form for StockKind {
    const SAID: &'static str = "what words of the stock are for";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let at = cx.variant(node, Self::SAID, Words::of(WRITTEN))?;
        let word = WRITTEN.get(at)?;
        if *word == "Body" {
            let [scale, band, way] = cx.parts(node, word, [Scale::SAID, Band::SAID, Way::SAID])?;
            let (scale, band, way) = (Scale::read(cx, &scale), Band::read(cx, &band), Way::read(cx, &way));
            return Some(Self::Body(scale?, band?, way?));
        }
        if let Some(alone) = ALONE.get(at) {
            let [] = cx.parts(node, word, [])?;
            return Some(*alone);
        }
        let [kind] = cx.parts(node, word, [WordingKind::SAID])?;
        let kind = WordingKind::read(cx, &kind)?;
        Some(if *word == "No" {
            Self::No(kind)
        } else {
            Self::Reply(kind)
        })
    }

    fn show(&self, eye: &mut dyn Eye) {
        let at = ALONE.iter().position(|alone| alone == self);
        eye.word(at.and_then(|at| WRITTEN.get(at)).copied().unwrap_or("Body"));
    }
}

impl StockKind {
    /// The word of a kind, for names of texts.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Unsaid => "unsaid".into(),
            Self::NotNow => "not-now".into(),
            Self::Nothing => "nothing".into(),
            Self::TakenUp => "taken-up".into(),
            Self::AsISaid => "as-i-said".into(),
            Self::NoWord => "no-word".into(),
            Self::NotSettled => "not-settled".into(),
            Self::TakenBack => "taken-back".into(),
            Self::NothingToTakeBack => "nothing-to-take-back".into(),
            Self::Halt => "halt".into(),
            Self::Gone => "gone".into(),
            Self::Waits => "waits".into(),
            Self::TakesBack => "takes-back".into(),
            Self::Body(scale, band, way) => format!("{scale:?}-{band:?}-{way:?}").to_lowercase(),
            Self::Reply(kind) => format!("reply-{}", kind.word()),
            Self::No(kind) => format!("no-{}", kind.word()),
        }
    }

    /// Everything that the stock must have words for.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = ALONE.to_vec();
        for (scale, bands) in [(Scale::Trust, 3), (Scale::Distress, 4)] {
            let entered = |way, bands: &[Band]| {
                bands
                    .iter()
                    .map(move |&b| Self::Body(scale, b, way))
                    .collect::<Vec<_>>()
            };
            all.extend(entered(Way::Rising, &Band::ALL[1..bands]));
            all.extend(entered(Way::Falling, &Band::ALL[..bands - 1]));
        }
        let answered = WordingKind::ALL.iter().filter(|kind| !kind.invites());
        all.extend(answered.map(|&kind| Self::Reply(kind)));
        all.push(Self::No(WordingKind::Leading));
        all
    }
}

group! {
    /// Words of one kind, each of which will do.
    SayRow "words of the stock" {
        /// As it is called.
        of: StockKind,
        /// As it is called.
        any: Vec<String>,
    }
}

group! {
    /// A set of wordings to come back to any subject; `{about}` is its name.
    BackRow "a way to come back" {
        /// As it is called.
        ask: String,
        /// As it is called.
        ends: Vec<BackEndRow>,
    }
}

group! {
    /// One end of it.
    BackEndRow "an end" {
        /// As it is called.
        kind: WordingKind,
        /// As it is called.
        words: String,
        /// As it is called.
        reply: Vec<String>,
    }
}

group! {
    /// The words of something done for a person.
    CareRow "the words of something done" {
        /// As it is called.
        name: String,
        /// As it is called.
        label: String,
        /// As it is called.
        seen: String,
    }
}

group! {
    /// `stock.ron`.
    StockFile "the stock" {
        /// As it is called.
        say: Vec<SayRow>,
        /// As it is called.
        back: Vec<BackRow>,
        /// As it is called.
        care: Vec<CareRow>,
    }
}

/// Words of one kind.
#[derive(Clone, Debug)]
pub struct Lent {
    /// What they are for.
    pub of: StockKind,
    /// Each of these will do.
    pub any: Vec<StockIx>,
}

/// A set of wordings to come back to a subject.
#[derive(Clone, Debug)]
pub struct BackSet {
    /// Its beginning.
    pub ask: StockIx,
    /// Its ends.
    pub ends: Vec<BackEnd>,
}

/// One end of it.
#[derive(Clone, Debug)]
pub struct BackEnd {
    /// How it is said.
    pub kind: WordingKind,
    /// Its words.
    pub words: StockIx,
    /// What the person says to it, where that is not the stock reply to its kind.
    pub reply: Vec<StockIx>,
}

/// The words that the library lends.
#[derive(Clone, Debug, Default)]
pub struct TalkStock {
    texts: Vec<(String, String)>,
    lent: Vec<Lent>,
    back: Vec<BackSet>,
    /// Name, what stands in the menu, what is seen.
    care: Vec<(String, StockIx, StockIx)>,
}

impl TalkStock {
    /// A text.
    #[must_use]
    pub fn text(&self, ix: StockIx) -> &str {
        self.texts.get(usize::from(ix.0)).map_or("", |(_, text)| text)
    }

    /// Every text with its name, by which translations find it.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The words for something, each of which will do.
    #[must_use]
    pub fn any(&self, of: StockKind) -> &[StockIx] {
        self.lent.iter().find(|l| l.of == of).map_or(&[], |l| &l.any)
    }

    /// Everything there are words for, in the order of the file.
    #[must_use]
    pub fn lent(&self) -> &[Lent] {
        &self.lent
    }

    /// The sets to come back to a subject.
    #[must_use]
    pub fn back(&self) -> &[BackSet] {
        &self.back
    }

    /// The words of something done for a person: what stands in the menu, and what is seen.
    #[must_use]
    pub fn care(&self, name: &str) -> Option<(StockIx, StockIx)> {
        self.care.iter().find(|(n, ..)| n == name).map(|c| (c.1, c.2))
    }

    fn add(&mut self, name: String, text: String) -> StockIx {
        let ix = u16::try_from(self.texts.len()).unwrap_or(u16::MAX);
        self.texts.push((name, text));
        StockIx(ix)
    }
}

impl StockFile {
    /// The texts, each with a name.
    pub(in crate::practice) fn build(self) -> TalkStock {
        let mut stock = TalkStock::default();
        for row in self.say {
            let word = row.of.word();
            let any = (1..).zip(row.any);
            let any = any
                .map(|(n, text)| stock.add(format!("stock-{word}-{n}"), text))
                .collect();
            stock.lent.push(Lent { of: row.of, any });
        }
        for (n, row) in (1..).zip(self.back) {
            let ask = stock.add(format!("stock-back-{n}"), row.ask);
            let mut ends = Vec::new();
            for (m, end) in (1..).zip(row.ends) {
                let words = stock.add(format!("stock-back-{n}-{m}"), end.words);
                let reply = (1..).zip(end.reply);
                let reply = reply
                    .map(|(k, text)| stock.add(format!("stock-back-{n}-{m}-reply-{k}"), text))
                    .collect();
                ends.push(BackEnd {
                    kind: end.kind,
                    words,
                    reply,
                });
            }
            stock.back.push(BackSet { ask, ends });
        }
        for row in self.care {
            let label = stock.add(format!("stock-care-{}", row.name), row.label);
            let seen = stock.add(format!("stock-care-{}-seen", row.name), row.seen);
            stock.care.push((row.name, label, seen));
        }
        stock
    }
}
