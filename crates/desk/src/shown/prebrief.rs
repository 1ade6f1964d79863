//! The prebrief: who one is, what one practises, what is allowed here, what it rests on, and a word of care.

use super::{Block, Note, Offer, Scene, Tone};
use crate::wish::Wish;
use grounds_core::locale::{Key, key, said};
use grounds_core::practice::is_verified;

/// What to know before a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prebrief {
    /// The title of the scenario.
    pub title: String,
    /// What is known of it in a few words each.
    pub facts: Vec<Note>,
    /// What may be hard to read: before anything else, and above any fold (ETH-04).
    pub care: Note,
    /// That one can pause.
    pub pause: String,
    /// That everything is invented.
    pub fiction: String,
    /// Who one is.
    pub role: Passage,
    /// What one practises.
    pub aims: Passage,
    /// What is allowed here.
    pub rules: Passage,
    /// How one plays.
    pub how: Passage,
    /// Which keys do what, for a face with keys.
    pub keys: String,
    /// What it rests on.
    pub sources: Passage,
    /// That nobody has reviewed it.
    pub draft: Option<Passage>,
    /// Beginning.
    pub begin: Offer,
    /// Going back.
    pub leave: Offer,
}

/// Text under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading.
    pub heading: String,
    /// What stands below it.
    pub lines: Vec<Line>,
    /// Whether the lines are a list.
    pub is_list: bool,
}

/// A line of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub words: String,
    /// What stands below in smaller letters, if anything.
    pub below: Option<String>,
}

impl Line {
    fn new(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            below: None,
        }
    }
}

/// The prebrief of the scenario in view.
#[must_use]
pub fn prebrief(scene: Scene<'_>) -> Prebrief {
    let (view, m, header) = (scene.view, scene.messages, scene.view.header());
    let text = |ix| Line::new(view.text(ix));
    let list = |key: Key, lines: Vec<Line>| Passage {
        heading: m.get(key),
        lines,
        is_list: true,
    };
    let paragraph = |key: Key, line: Line| Passage {
        heading: m.get(key),
        lines: vec![line],
        is_list: false,
    };
    let how = [
        key!("prebrief-how-look"),
        key!("prebrief-how-talk"),
        key!("prebrief-how-note"),
        key!("prebrief-how-decide"),
    ];
    let content = view.text(header.content_note);
    let care = m.say(&said!("prebrief-content-note", note = &content));
    // What is still open is for reviewers: it may tell who is who.
    let draft = || paragraph(key!("prebrief-draft"), Line::new(m.get(key!("prebrief-draft-means"))));
    Prebrief {
        title: view.text(header.title).into_owned(),
        facts: facts(scene),
        care: Note::new(Tone::Warn, care),
        pause: m.get(key!("prebrief-pause")),
        fiction: m.get(key!("shelf-fiction")),
        role: paragraph(key!("prebrief-role"), text(header.role)),
        aims: list(
            key!("prebrief-aims"),
            header.aims.iter().map(|&aim| text(aim)).collect(),
        ),
        rules: list(
            key!("prebrief-rules"),
            header.rules.iter().map(|&rule| text(rule)).collect(),
        ),
        how: list(key!("prebrief-how"), how.map(|key| Line::new(m.get(key))).to_vec()),
        keys: m.get(key!("prebrief-keys")),
        sources: list(
            key!("prebrief-sources"),
            header.hangs_on.iter().map(|key| source(scene, key)).collect(),
        ),
        draft: (!header.review.is_reviewed).then(draft),
        begin: Offer::new(m.get(key!("prebrief-begin")), Wish::Begin).main(),
        leave: Offer::new(m.get(key!("back-to-shelf")), Wish::Leave),
    }
}

fn facts(scene: Scene<'_>) -> Vec<Note> {
    let (m, header) = (scene.messages, scene.view.header());
    let mut facts = vec![
        Note::new(Tone::Accent, m.get(header.level.key())),
        Note::new(Tone::Plain, m.get(header.sector.key())),
        Note::new(Tone::Plain, m.say(&said!("card-minutes", minutes = header.minutes))),
    ];
    if !header.review.is_reviewed {
        facts.push(Note::new(Tone::Warn, m.get(key!("card-draft"))));
    }
    facts
}

/// A source, and what it is worth when nobody has held it in hand.
fn source(scene: Scene<'_>, key: &str) -> Line {
    let m = scene.messages;
    let Some(source) = scene.practice.source(key) else {
        return Line::new(key);
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
    Line {
        words,
        below: (!is_verified(source.tag)).then(|| m.get(source.tag.key())),
    }
}

impl Prebrief {
    /// What is read before the run, in order, without what can be done.
    #[must_use]
    pub fn text_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.facts.iter().chain([&self.care]).map(Block::Note));
        out.extend([Block::Text(&self.pause), Block::Text(&self.fiction)]);
        let passages = [&self.role, &self.aims, &self.rules, &self.how, &self.sources];
        for passage in passages.into_iter().chain(&self.draft) {
            passage.blocks_into(&mut out);
        }
        out
    }

    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.text_blocks();
        out.push(Block::Text(&self.keys));
        out.extend([&self.begin, &self.leave].map(Block::Offer));
        out
    }
}

impl Passage {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.heading));
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
