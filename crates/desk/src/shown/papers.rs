//! The papers: what has come to hand, the one or two that lie open side by side, and the things that can be reached. Each row
//! is a line like any other: it can be noted, and laid against another. What clashes, the trainee points at.

use super::people::thing;
use super::place::minutes;
use super::told::{all, told};
use super::{Block, Note, Offer, Portrait, Scene, Section, Told, Tone};
use crate::wish::{Turn, Wish};
use grounds_core::locale::{key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::Told as Tells;
use grounds_core::session::view::{PaperAt, PaperView, RowView};
use grounds_core::session::{Action, LineAt};
use grounds_core::vocabulary::words::PaperForm;

/// The papers.
#[derive(Clone, Debug, PartialEq)]
pub struct Papers {
    /// The title.
    pub title: String,
    /// What is said when there are none.
    pub none: Option<Note>,
    /// What can be done with lines, while there are any.
    pub hint: Option<String>,
    /// While two lie open: which of them goes when a third is opened.
    pub third: Option<Note>,
    /// What is at hand.
    pub at_hand: Vec<AtHand>,
    /// What lies open, left to right: two at most.
    pub open: Vec<Paper>,
    /// What is pointed at, for a face that draws. There are no words in it: both lines are told.
    pub pointed: Option<Pointed>,
    /// What has just happened: time passes while one reads.
    pub just_now: Option<JustNow>,
    /// Things that can be reached, one section for each.
    pub things: Vec<Section>,
}

/// Two lines of which the trainee thinks that they cannot both be so. Whether they can is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointed {
    /// The one that was pointed at first, or stands first.
    pub one: LineAt,
    /// The other; none while it is being looked for.
    pub other: Option<LineAt>,
}

/// A paper at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtHand {
    /// Which.
    pub at: PaperAt,
    /// Reading it, opening it, or putting it away: it is the chosen one while it lies open.
    pub offer: Offer,
    /// Whether it has been read.
    pub is_read: bool,
}

/// A paper that lies open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub at: PaperAt,
    /// Its title.
    pub title: String,
    /// As what it is drawn.
    pub form: PaperForm,
    /// Whose photograph is in it, where a paper of its form has one and it is somebody's.
    pub holder: Option<Portrait>,
    /// In which language it is, when it says so.
    pub language: Option<String>,
    /// What stands above its rows.
    pub above: Vec<Told>,
    /// Its rows.
    pub rows: Vec<PaperRow>,
    /// While it has not been read: that, and reading it.
    pub unread: Option<Note>,
    /// Reading it.
    pub read: Option<Offer>,
    /// Putting it away.
    pub close: Offer,
    /// Looking at it alone and larger, and no longer: words for a face that draws. It changes nothing, so that no wish goes with
    /// them.
    pub closer: [String; 2],
}

/// A row of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRow {
    /// What stands before it.
    pub label: String,
    /// Whose it is, where the paper has one for each: the name.
    pub whose: Option<String>,
    /// What stands in it; nothing in an empty one.
    pub line: Option<Told>,
    /// What stands before it, and whose it is, as one line.
    pub told: String,
}

/// What has just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JustNow {
    /// The heading.
    pub heading: String,
    /// What was said and seen.
    pub lines: Vec<Told>,
}

/// The papers, as they stand.
#[must_use]
pub fn papers(scene: &Scene<'_>) -> Papers {
    let (view, m) = (scene.view, scene.messages);
    let all_papers = view.papers();
    let is_any = !all_papers.is_empty();
    let open = scene.memory.papers.iter().flatten();
    let open: Vec<_> = open
        .filter_map(|at| all_papers.iter().find(|paper| paper.at == *at))
        .collect();
    let third = match open[..] {
        [first, _] if all_papers.len() > 2 => Some(scene.teller.say(&first.title).into_owned()),
        _ => None,
    };
    Papers {
        title: m.get(key!("documents-title")),
        none: (!is_any).then(|| Note::new(Tone::Plain, m.get(key!("documents-none")))),
        hint: is_any.then(|| m.get(key!("documents-how"))),
        third: third.map(|first| Note::new(Tone::Plain, m.say(&said!("documents-third", document = first)))),
        at_hand: all_papers.iter().map(|paper| at_hand(scene, paper)).collect(),
        open: open.into_iter().map(|paper| one(scene, paper)).collect(),
        pointed: pointed(scene),
        just_now: just_now(scene),
        things: view.things().iter().map(|of| thing(scene, of)).collect(),
    }
}

/// The papers of one person, to be opened from where one sits with them.
pub(super) fn of(scene: &Scene<'_>, person: PersonIx) -> Vec<Offer> {
    let papers = scene.view.papers().into_iter();
    let theirs = papers.filter(|paper| paper.at.of == Some(person));
    theirs.map(|paper| at_hand(scene, &paper).offer).collect()
}

fn at_hand(scene: &Scene<'_>, paper: &PaperView) -> AtHand {
    let (m, at) = (scene.messages, paper.at);
    let is_open = scene.memory.papers.contains(&Some(at));
    // Reading opens it as well.
    let wish: Wish = if paper.is_read || is_open {
        Turn::Paper(at).into()
    } else {
        Action::Read(at.paper, at.of).into()
    };
    let offer = Offer::new(scene.teller.say(&paper.title).into_owned(), wish);
    let offer = if paper.is_read {
        offer.below(m.get(key!("document-read")))
    } else {
        let why_not = paper.may_read.err().map(|why| scene.teller.refusal(why));
        minutes(m, offer, paper.minutes).closed(why_not)
    };
    AtHand {
        at,
        offer: offer.chosen(is_open),
        is_read: paper.is_read,
    }
}

fn one(scene: &Scene<'_>, paper: &PaperView) -> Paper {
    let (m, at) = (scene.messages, paper.at);
    let language = paper.language.map(|tongue| {
        let name = scene.teller.say(&scene.view.tongue(tongue)).into_owned();
        m.say(&said!("document-language", language = name))
    });
    let why_not = paper.may_read.err().map(|why| scene.teller.refusal(why));
    let read = || Offer::new(m.get(key!("document-do-read")), Action::Read(at.paper, at.of)).main();
    Paper {
        at,
        title: scene.teller.say(&paper.title).into_owned(),
        form: paper.form,
        holder: at
            .of
            .filter(|_| paper.form == PaperForm::Passport)
            .and_then(|of| Portrait::of(scene, of)),
        language,
        above: all(scene, &paper.above),
        rows: paper.rows.iter().map(|row| one_row(scene, row)).collect(),
        unread: (!paper.is_read).then(|| Note::new(Tone::Plain, m.get(key!("document-unread")))),
        read: (!paper.is_read).then(|| read().closed(why_not)),
        close: Offer::new(m.get(key!("document-close")), Turn::Paper(at)),
        closer: [key!("document-closer"), key!("document-back")].map(|key| m.get(key)),
    }
}

fn one_row(scene: &Scene<'_>, row: &RowView) -> PaperRow {
    let m = scene.messages;
    let label = scene.teller.say(&row.label).into_owned();
    let whose = row.of.map(|who| scene.teller.name(who));
    // What names its owner already does not do so twice.
    let is_named = |whose: &String| label.to_lowercase().contains(&whose.to_lowercase());
    let told_label = match whose.as_ref().filter(|whose| !is_named(whose)) {
        Some(whose) => m.say(&said!("log-said", who = whose, words = &label)),
        None => label.clone(),
    };
    PaperRow {
        label,
        whose,
        line: row.line.as_ref().map(|line| told(scene, line)),
        told: told_label,
    }
}

/// The line that waits for another, or the two that were laid side by side in the last move.
fn pointed(scene: &Scene<'_>) -> Option<Pointed> {
    if let Some(one) = scene.memory.laid {
        return Some(Pointed { one, other: None });
    }
    let last = scene.last()?;
    let mut new = scene.lines.iter().filter(|line| line.entry == Some(last));
    new.find_map(|line| match line.told {
        Tells::Against(one, other) => Some(Pointed {
            one,
            other: Some(other),
        }),
        _ => None,
    })
}

/// What has happened in the last move beside the paper that was read in it.
fn just_now(scene: &Scene<'_>) -> Option<JustNow> {
    let last = scene.last();
    let is_written = |line: &grounds_core::session::view::Line| {
        matches!(line.speaker, grounds_core::session::view::Speaker::Paper(_))
    };
    let new = scene.lines.iter().filter(|line| line.entry == last);
    let lines = all(scene, new.filter(|line| !is_written(line)));
    (last.is_some() && !lines.is_empty()).then(|| JustNow {
        heading: scene.messages.get(key!("just-now")),
        lines,
    })
}

impl Papers {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.none.as_ref().map(Block::Note));
        out.extend(self.hint.as_deref().map(Block::Text));
        out.extend(self.third.as_ref().map(Block::Note));
        out.extend(self.at_hand.iter().map(|paper| Block::Offer(&paper.offer)));
        if let Some(just) = &self.just_now {
            out.push(Block::Heading(3, &just.heading));
            out.extend(just.lines.iter().map(Told::block));
        }
        for paper in &self.open {
            paper.blocks_into(&mut out);
        }
        for section in &self.things {
            section.blocks_into(3, &mut out);
        }
        out
    }
}

impl Paper {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.language.as_deref().map(Block::Text));
        out.extend(self.unread.as_ref().map(Block::Note));
        out.extend(self.read.as_ref().map(Block::Offer));
        out.extend(self.above.iter().map(Told::block));
        for row in &self.rows {
            out.push(Block::Item(&row.told));
            out.extend(row.line.as_ref().map(Told::block));
        }
        out.push(Block::Offer(&self.close));
    }
}
