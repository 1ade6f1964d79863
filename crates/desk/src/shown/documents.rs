//! The documents: what has come to hand, the one or two that lie open, laying them side by side, and what has just
//! happened, since time passes while one reads.

use super::{Block, Fact, Note, Offer, Scene, Section, Tone, told};
use crate::wish::{Turn, Wish};
use grounds_core::locale::key;
use grounds_core::scenario::{Action, DocumentIx};
use grounds_core::session::{Phase, Speaker};

/// The documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documents {
    /// The title.
    pub title: String,
    /// What is said when there are none.
    pub none: Option<Note>,
    /// What is at hand.
    pub at_hand: Vec<AtHand>,
    /// How one lays documents side by side.
    pub hint: Option<String>,
    /// What is said while none lies open.
    pub choose: Option<Note>,
    /// Comparing the two that lie open.
    pub compare: Option<Offer>,
    /// Comparing any two that were read, for a face on which no two lie beside each other.
    pub any_two: Option<AnyTwo>,
    /// What lies open, left to right.
    pub open: Vec<Paper>,
    /// What has just happened.
    pub just_now: Option<Section>,
}

/// A document at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtHand {
    /// The document.
    pub document: DocumentIx,
    /// Reading it, opening it, or putting it away: it is the chosen one while it lies open.
    pub offer: Offer,
    /// Whether it has been read.
    pub is_read: bool,
}

/// Choosing two documents to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyTwo {
    /// What it is.
    pub words: String,
    /// What is asked.
    pub ask: String,
    /// Which there are.
    pub titles: Vec<String>,
    documents: Vec<DocumentIx>,
}

impl AnyTwo {
    /// Comparing two of them, by their places in the list; none when they are not two of them.
    #[must_use]
    pub fn wish(&self, one: usize, other: usize) -> Option<Wish> {
        let two = (*self.documents.get(one)?, *self.documents.get(other)?);
        (one != other).then(|| Action::Compare(two.0, two.1).into())
    }
}

/// A document that lies open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The document.
    pub document: DocumentIx,
    /// Its title.
    pub title: String,
    /// What kind of document it is.
    pub kind: Option<String>,
    /// What stands in it.
    pub rows: Vec<Fact>,
    /// While it has not been read: that, and reading it.
    pub unread: Option<Unread>,
    /// Putting it away.
    pub close: Offer,
}

/// That a document that lies open has not been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What is said.
    pub words: String,
    /// Reading it.
    pub read: Offer,
}

/// The documents, as they stand.
#[must_use]
pub fn documents(scene: Scene<'_>) -> Documents {
    let (view, m) = (scene.view, scene.messages);
    let at_hand: Vec<AtHand> = view
        .documents()
        .into_iter()
        .map(|(document, is_read)| at_hand(scene, document, is_read))
        .collect();
    let open: Vec<DocumentIx> = scene.memory.documents.iter().flatten().copied().collect();
    let is_any = !at_hand.is_empty();
    let compare = match open[..] {
        [one, other] => Some(Offer::new(m.get(key!("documents-compare")), Action::Compare(one, other)).main()),
        _ => None,
    };
    Documents {
        title: m.get(key!("documents-title")),
        none: (!is_any).then(|| Note::new(Tone::Plain, m.get(key!("documents-none")))),
        hint: is_any.then(|| m.get(key!("documents-hint"))),
        choose: (is_any && open.is_empty()).then(|| Note::new(Tone::Plain, m.get(key!("documents-choose")))),
        compare,
        any_two: any_two(scene, &at_hand),
        open: open.into_iter().map(|document| paper(scene, document)).collect(),
        at_hand,
        just_now: just_now(scene),
    }
}

fn at_hand(scene: Scene<'_>, document: DocumentIx, is_read: bool) -> AtHand {
    let (view, m) = (scene.view, scene.messages);
    let is_open = scene.memory.documents.contains(&Some(document));
    let below = if is_read {
        key!("document-read")
    } else {
        key!("document-unread")
    };
    // Reading opens it as well.
    let wish: Wish = if is_read || is_open {
        Turn::Document(document).into()
    } else {
        Action::Read(document).into()
    };
    AtHand {
        document,
        offer: Offer::new(view.text(view.document_texts(document).0), wish)
            .below(m.get(below))
            .chosen(is_open),
        is_read,
    }
}

fn any_two(scene: Scene<'_>, at_hand: &[AtHand]) -> Option<AnyTwo> {
    let m = scene.messages;
    let read: Vec<&AtHand> = at_hand.iter().filter(|d| d.is_read).collect();
    (read.len() > 1 && scene.view.phase() == Phase::Running).then(|| AnyTwo {
        words: m.get(key!("text-compare")),
        ask: m.get(key!("text-choose-two")),
        titles: read.iter().map(|d| d.offer.words.clone()).collect(),
        documents: read.iter().map(|d| d.document).collect(),
    })
}

fn paper(scene: Scene<'_>, document: DocumentIx) -> Paper {
    let (view, m) = (scene.view, scene.messages);
    let (title, kind) = view.document_texts(document);
    let is_read = view.documents().contains(&(document, true));
    let unread = || Unread {
        words: m.get(key!("document-unread")),
        read: Offer::new(m.get(key!("document-do-read")), Action::Read(document)),
    };
    Paper {
        document,
        title: view.text(title).into_owned(),
        kind: kind.map(|kind| view.text(kind).into_owned()),
        rows: view
            .document_rows(document)
            .into_iter()
            .map(|(label, words, _)| Fact::new(m, view.text(label), view.text(words)))
            .collect(),
        unread: (!is_read).then(unread),
        close: Offer::new(m.get(key!("document-close")), Turn::Document(document)),
    }
}

/// What has just happened, for screens that do not show the log: time passes there too. What one just said or did to
/// someone belongs to the conversation, not here.
#[must_use]
pub fn just_now(scene: Scene<'_>) -> Option<Section> {
    let (view, m) = (scene.view, scene.messages);
    let lines = view.lines_of(view.entries().checked_sub(1)?);
    if lines.first().is_none_or(|line| line.speaker == Speaker::You) {
        return None;
    }
    let told = lines.iter().map(|line| told::told(scene, line).told);
    Some(Section {
        heading: Some(m.get(key!("just-now"))),
        notes: told.map(|words| Note::new(Tone::Accent, words)).collect(),
        offers: Vec::new(),
    })
}

impl Documents {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.none.as_ref().map(Block::Note));
        out.extend(self.at_hand.iter().map(|d| Block::Offer(&d.offer)));
        out.extend(self.hint.as_deref().map(Block::Text));
        out.extend(self.choose.as_ref().map(Block::Note));
        out.extend(self.compare.as_ref().map(Block::Offer));
        for paper in &self.open {
            paper.blocks_into(&mut out);
        }
        if let Some(just_now) = &self.just_now {
            just_now.blocks_into(2, &mut out);
        }
        out
    }
}

impl Paper {
    /// What one reads of it, in order, without what can be done with it.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(2, &self.title)];
        out.extend(self.kind.as_deref().map(Block::Text));
        out.extend(self.rows.iter().map(Block::Fact));
        out
    }

    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.blocks());
        if let Some(unread) = &self.unread {
            out.extend([Block::Text(&unread.words), Block::Offer(&unread.read)]);
        }
        out.push(Block::Offer(&self.close));
    }
}
