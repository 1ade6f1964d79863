//! What was done that protected or harmed: each with the moment, the rule in our words, and where the rule stands.

use super::super::{Block, Note, Scene, Tone};
use super::caution;
use grounds_core::assess::{Mark, Verdict};
use grounds_core::locale::{Key, key, said};
use grounds_core::practice::is_verified;
use grounds_core::vocabulary::Tag;
use grounds_core::wording;

/// Marks of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The title.
    pub title: String,
    /// What is said when there are none.
    pub none: Option<String>,
    /// The marks, the weightiest first.
    pub all: Vec<Marked>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// How it came out, and for which competency it counts.
    pub badges: Vec<Note>,
    /// What was done.
    pub words: String,
    /// When, and in which words; or about what was noticed.
    pub moment: Option<String>,
    /// The rule or indicator behind it.
    pub rule: Rule,
}

/// A rule or an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its code and its name.
    pub name: String,
    /// What it says, and what to do instead.
    pub says: Vec<String>,
    /// That it stands only until somebody has opened its source.
    pub provisional: Option<Note>,
    /// Where it stands, and how surely that was checked.
    pub source: Option<String>,
}

pub(super) fn marks(scene: Scene<'_>, title: Key, marks: &[Mark]) -> Marks {
    let m = scene.messages;
    Marks {
        title: m.get(title),
        none: marks.is_empty().then(|| m.get(key!("debrief-nothing"))),
        all: marks.iter().map(|mark| marked(scene, mark)).collect(),
    }
}

pub(super) fn marked(scene: Scene<'_>, mark: &Mark) -> Marked {
    let (view, m) = (scene.view, scene.messages);
    let tone = match mark.verdict {
        Verdict::Harm => Tone::Bad,
        Verdict::Missed | Verdict::Partly => Tone::Warn,
        Verdict::Good => Tone::Good,
    };
    Marked {
        badges: vec![
            Note::new(tone, m.get(mark.verdict.key())),
            Note::new(Tone::Plain, m.get(mark.competency.key())),
        ],
        words: wording::about(view, m, mark.key, mark.person),
        moment: moment(scene, mark),
        rule: rule(scene, &mark.point),
    }
}

/// When it was, and in which words.
fn moment(scene: Scene<'_>, mark: &Mark) -> Option<String> {
    let (view, m) = (scene.view, scene.messages);
    if let Some(cue) = mark.cue {
        return Some(m.say(&said!("debrief-cue", cue = view.text(view.cue_text(cue)))));
    }
    let entry = mark.entry?;
    let words = view.lines_of(entry).first().map(|line| wording::line(view, m, line))?;
    Some(m.say(&said!("debrief-moment", number = entry + 1, words = &words)))
}

/// The rule or indicator behind a mark: what it says, what to do instead, and where it stands.
fn rule(scene: Scene<'_>, code: &str) -> Rule {
    let m = scene.messages;
    let (mut says, mut source, mut provisional) = (Vec::new(), None, None);
    if let Some(point) = scene.practice.point(code) {
        says.push(m.practice(code, "says", &point.says));
        says.extend(point.instead.as_ref().map(|instead| {
            let instead = m.practice(code, "instead", instead);
            m.say(&said!("debrief-instead", instead = &instead))
        }));
        source = stands_in(scene, &point.sources, point.at.as_deref(), point.tag);
        provisional = caution(scene, point.provisional, key!("tag-provisional-means"));
    } else if let Some(ix) = scene.practice.indicator_ix(code) {
        let indicator = scene.practice.indicator(ix);
        says.push(m.practice(code, "plain", &indicator.plain));
        source = stands_in(scene, &indicator.sources, None, indicator.tag);
    }
    Rule {
        name: wording::rule(m, scene.practice, code),
        says,
        provisional,
        source,
    }
}

fn stands_in(scene: Scene<'_>, keys: &[String], at: Option<&str>, tag: Tag) -> Option<String> {
    let m = scene.messages;
    let titles = keys.iter().filter_map(|key| scene.practice.source(key));
    let titles: Vec<String> = titles.map(|source| source.title.clone()).collect();
    let mut parts = vec![wording::list(m, &titles)];
    parts.extend(at.map(str::to_owned));
    if !is_verified(tag) {
        parts.push(m.get(tag.key()));
    }
    parts.retain(|part| !part.is_empty());
    let source = wording::joined(m, &parts, key!("list-dot"));
    (!source.is_empty()).then(|| m.say(&said!("debrief-source", source = &source)))
}

impl Marks {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.none.as_deref().map(Block::Text));
        self.all.iter().for_each(|mark| mark.blocks_into(out));
    }
}

impl Marked {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Item(&self.words));
        out.extend(self.badges.iter().map(Block::Note));
        out.extend(self.moment.as_deref().map(Block::Text));
        out.push(Block::Text(&self.rule.name));
        out.extend(self.rule.says.iter().map(|says| Block::Text(says)));
        out.extend(self.rule.provisional.as_ref().map(Block::Note));
        out.extend(self.rule.source.as_deref().map(Block::Text));
    }
}
