//! Cards: who one is, what is allowed here, how one plays, what it rests on. They lie beside the prebrief, and can be pulled
//! out at any time of a run.

use super::reading::Reads;
use super::{Block, Offer, Scene, Sheet};
use crate::memory::Card;
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Key, key, said};
use grounds_core::practice::is_verified;
use grounds_core::scenario::talk::TextIx;
use grounds_core::session::view::Phrase;

/// Text under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading.
    pub heading: String,
    /// What stands below it.
    pub lines: Vec<PassageLine>,
    /// Whether the lines are a list.
    pub is_list: bool,
}

/// A line of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageLine {
    /// What it says.
    pub words: String,
    /// What stands below in smaller letters, if anything.
    pub below: Option<String>,
}

impl PassageLine {
    pub(super) fn new(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            below: None,
        }
    }
}

/// The heading of a card.
const fn heading(card: Card) -> Key {
    match card {
        Card::Role => key!("prebrief-role"),
        Card::Rules => key!("prebrief-rules"),
        Card::How => key!("prebrief-how"),
        Card::Sources => key!("prebrief-sources"),
        Card::Quiet => key!("quiet"),
    }
}

/// How one plays.
const HOW: [Key; 4] = [
    key!("prebrief-play-look"),
    key!("prebrief-play-talk"),
    key!("prebrief-play-note"),
    key!("prebrief-play-decide"),
];

/// What stands on the screen of a quiet moment.
const QUIET: [Key; 4] = [
    key!("quiet-stop"),
    key!("quiet-ground"),
    key!("quiet-invented"),
    key!("quiet-talk"),
];

/// A card.
#[must_use]
pub fn card(scene: &Scene<'_>, card: Card) -> Passage {
    let (m, header) = (scene.messages, scene.view.header());
    let text = |&ix: &TextIx| PassageLine::new(scene.teller.say(&Phrase::of(ix)).into_owned());
    let lines = match card {
        Card::Role => std::iter::once(&header.role)
            .chain(header.aims.iter())
            .map(text)
            .collect(),
        Card::Rules => header.rules.iter().map(text).collect(),
        Card::How => HOW.iter().map(|&key| PassageLine::new(m.get(key))).collect(),
        Card::Quiet => QUIET.iter().map(|&key| PassageLine::new(m.get(key))).collect(),
        Card::Sources => header.hangs_on.iter().map(|key| source(scene, key)).collect(),
    };
    Passage {
        heading: m.get(heading(card)),
        lines,
        is_list: !matches!(card, Card::Role | Card::Quiet),
    }
}

/// Pulling out each card.
pub(super) fn offers(scene: &Scene<'_>) -> Vec<Offer> {
    let offer = |card: Card| {
        Offer::new(scene.messages.get(heading(card)), Turn::Card(Some(card))).chosen(scene.memory.card == Some(card))
    };
    Card::ALL.into_iter().map(offer).collect()
}

/// A card that was pulled out.
pub(super) fn pulled(scene: &Scene<'_>, reads: &Reads, of: Card) -> Sheet {
    let m = scene.messages;
    let mut card = card(scene, of);
    if of != Card::Quiet {
        let close = Offer::new(m.get(key!("note-close")), Turn::Card(None)).main();
        return Sheet::Card(card, close);
    }
    let support = reads
        .support
        .as_deref()
        .map(|words| said!("quiet-support", words = words));
    card.lines.extend(support.map(|words| PassageLine::new(m.say(&words))));
    Sheet::Quiet(Quiet {
        words: card,
        back: Offer::new(m.get(key!("quiet-back")), Turn::Card(None)).main(),
        leave: Offer::new(m.get(key!("quiet-leave")), Wish::Leave),
    })
}

/// A moment away from it all: nothing of the run is in sight, and nothing goes on meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// What helps, in a few sentences.
    pub words: Passage,
    /// Going back to where one was.
    pub back: Offer,
    /// Stopping: the run is kept.
    pub leave: Offer,
}

impl Quiet {
    /// The quiet moment in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        self.words.blocks_into(1, &mut out);
        out.extend([Block::Offer(&self.back), Block::Offer(&self.leave)]);
        out
    }
}

/// A source, and what it is worth when nobody has held it in hand.
pub(super) fn source(scene: &Scene<'_>, key: &str) -> PassageLine {
    let m = scene.messages;
    let Some(source) = scene.practice.source(key) else {
        return PassageLine::new(key);
    };
    let words = match (source.body.is_empty(), source.year.is_empty()) {
        (true, _) => source.title.clone(),
        (false, true) => format!("{}. {}", source.title, source.body),
        (false, false) => m.say(&said!(
            "source-line",
            title = &source.title,
            body = &source.body,
            year = &source.year
        )),
    };
    PassageLine {
        words,
        below: (!is_verified(source.tag)).then(|| m.get(source.tag.key())),
    }
}

impl Passage {
    /// The passage in reading order, with a heading of this level.
    pub(super) fn blocks_into<'a>(&'a self, level: u8, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(level, &self.heading));
        for line in &self.lines {
            out.push(if self.is_list {
                Block::Item(&line.words)
            } else {
                Block::Text(&line.words)
            });
            out.extend(line.below.as_deref().map(Block::Text));
        }
    }
}
