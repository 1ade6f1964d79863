//! The signs: missed, imagined, read, and rightly left alone, each with why it means what it means.

use super::super::parts::stands_for;
use super::super::{Block, Fact, Note, Scene, Tone};
use grounds_core::debrief::{Debrief, Reread};
use grounds_core::locale::{key, person_key, said};
use grounds_core::wording;

/// The signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signs {
    /// How many there are of each kind.
    pub counts: Vec<Note>,
    /// Those of each kind; kinds of which there are none are left out.
    pub groups: Vec<SignsOf>,
}

/// The signs of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignsOf {
    /// The title.
    pub title: String,
    /// The signs.
    pub all: Vec<Again>,
}

/// A cue, read again knowing what was true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// About whom, and whether it can be relied on.
    pub badges: Vec<Note>,
    /// What was noticed.
    pub words: String,
    /// Why it means what it means.
    pub why: Option<String>,
    /// What it stands for, and what was written.
    pub facts: Vec<Fact>,
    /// The known mistake it tempts to.
    pub tempts: Option<String>,
}

pub(super) fn signs(scene: Scene<'_>, debrief: &Debrief) -> Signs {
    let m = scene.messages;
    let parts = [
        (key!("debrief-text-missed"), Tone::Warn, &debrief.missed),
        (key!("debrief-text-imagined"), Tone::Bad, &debrief.imagined),
        (key!("debrief-text-noticed"), Tone::Good, &debrief.noticed),
        (key!("debrief-text-resisted"), Tone::Good, &debrief.resisted),
    ];
    let count = |(key, tone, all): &(_, Tone, &Vec<Reread>)| {
        Note::new(*tone, m.say(&said!("debrief-count", what = *key, count = all.len())))
    };
    Signs {
        counts: parts.iter().map(count).collect(),
        groups: parts
            .into_iter()
            .filter(|(.., all)| !all.is_empty())
            .map(|(key, tone, all)| SignsOf {
                title: m.get(key),
                all: all.iter().map(|one| again(scene, tone, one)).collect(),
            })
            .collect(),
    }
}

fn again(scene: Scene<'_>, tone: Tone, reread: &Reread) -> Again {
    let (view, m) = (scene.view, scene.messages);
    let about = wording::about(view, m, person_key!("debrief-about"), Some(reread.reading.about));
    let mut badges = vec![Note::new(tone, about)];
    if let Some(manner) = reread.reading.manner.filter(|_| reread.reading.is_unreliable()) {
        badges.push(Note::new(Tone::Warn, m.get(manner.key())));
    }
    let listed = |shows| wording::list(m, &stands_for(scene, shows));
    let noted = match &reread.noted {
        None => m.get(key!("debrief-not-noted")),
        Some(note) => m.say(&said!("debrief-noted", what = listed(&note.shows), percent = note.sure)),
    };
    Again {
        badges,
        words: view.text(reread.text).into_owned(),
        why: reread.why.map(|why| view.text(why).into_owned()),
        facts: vec![
            Fact::new(m, m.get(key!("debrief-shows")), listed(&reread.shows)),
            Fact::new(m, m.get(key!("debrief-your-note")), noted),
        ],
        tempts: reread.tempts.as_deref().map(|code| {
            let rule = wording::rule(m, scene.practice, code);
            m.say(&said!("debrief-text-tempts", rule = &rule))
        }),
    }
}

impl Signs {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.counts.iter().map(Block::Note));
        for group in &self.groups {
            out.push(Block::Heading(2, &group.title));
            for again in &group.all {
                out.push(Block::Item(&again.words));
                out.extend(again.badges.iter().map(Block::Note));
                out.extend(again.why.as_deref().map(Block::Text));
                out.extend(again.facts.iter().map(Block::Fact));
                out.extend(again.tempts.as_deref().map(Block::Text));
            }
        }
    }
}
