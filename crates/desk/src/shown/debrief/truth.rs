//! What was true of each person, beside what was decided.

use super::super::{Block, Fact, Note, Portrait, Scene, Tone};
use grounds_core::debrief::Debrief;
use grounds_core::locale::{key, said};
use grounds_core::vocabulary::Finding;
use grounds_core::wording;

/// What was true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// The title.
    pub title: String,
    /// What was unsafe, whatever else was good.
    pub unsafe_errors: Vec<Note>,
    /// Of each person.
    pub people: Vec<Fate>,
}

/// What was true of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// How they look.
    pub portrait: Portrait,
    /// Who, and what was true.
    pub heading: String,
    /// Who this was and what they did, in the scenario's words.
    pub stories: Vec<String>,
    /// What was found, what fits, and how likely it was said to be.
    pub facts: Vec<Fact>,
}

pub(super) fn truth(scene: Scene<'_>, debrief: &Debrief) -> Truth {
    let m = scene.messages;
    let unsafe_errors = debrief.assessment.unsafe_errors.iter().map(|(code, _)| {
        let rule = wording::rule(m, scene.practice, code);
        Note::new(Tone::Bad, m.say(&said!("debrief-unsafe", rule = &rule)))
    });
    Truth {
        title: m.get(key!("debrief-text-true")),
        unsafe_errors: unsafe_errors.collect(),
        people: debrief.people.iter().map(|one| fate(scene, one)).collect(),
    }
}

fn fate(scene: Scene<'_>, fate: &grounds_core::debrief::Fate) -> Fate {
    let (view, m) = (scene.view, scene.messages);
    let list = |all: &[Finding]| wording::list(m, &all.iter().map(|f| m.get(f.key())).collect::<Vec<_>>());
    let made = if fate.made.is_empty() {
        m.get(key!("debrief-undecided"))
    } else {
        list(&fate.made)
    };
    let mut facts = vec![
        Fact::new(m, m.get(key!("debrief-made")), made),
        Fact::new(m, m.get(key!("debrief-fits")), list(&fate.fitting)),
    ];
    facts.extend(fate.rating.map(|sure| {
        let words = m.say(&said!("debrief-text-rating", percent = sure));
        Fact::new(m, m.get(key!("debrief-rated")), words)
    }));
    let stories = [fate.story, fate.offence].into_iter().flatten();
    Fate {
        portrait: Portrait::of(scene, fate.person),
        heading: m.say(&said!(
            "log-said",
            who = view.name(fate.person),
            words = fate.truth.key()
        )),
        stories: stories.map(|story| view.text(story).into_owned()).collect(),
        facts,
    }
}

impl Truth {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.unsafe_errors.iter().map(Block::Note));
        for fate in &self.people {
            out.push(Block::Heading(3, &fate.heading));
            out.extend(fate.stories.iter().map(|story| Block::Text(story)));
            out.extend(fate.facts.iter().map(Block::Fact));
        }
    }
}
