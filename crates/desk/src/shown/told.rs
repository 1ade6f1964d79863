//! What was said and seen, as lines: who says it, in which words, and where it is told again. What somebody says is told
//! where the trainee is, whatever part of the run is open.

use super::{Scene, Told};
use grounds_core::locale::said;
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Line, Speaker, View, Words};
use grounds_core::wording;

/// A line, as it is told.
#[must_use]
pub fn told(scene: Scene<'_>, line: &Line) -> Told {
    let (view, m) = (scene.view, scene.messages);
    let words = wording::line(view, m, line);
    // What was done is told in words that begin with "you" already.
    let is_did = matches!(line.words, Words::Conduct(_));
    let who = wording::speaker(view, m, line).filter(|_| !is_did);
    let told = match &who {
        Some(who) => m.say(&said!("log-said", who = who, words = &words)),
        None => words.clone(),
    };
    let is_you = line.speaker == Speaker::You;
    Told {
        who,
        is_you,
        words,
        told,
    }
}

/// Every line, as it is told.
pub(super) fn all<'a>(scene: Scene<'_>, lines: impl IntoIterator<Item = &'a Line>) -> Vec<Told> {
    lines.into_iter().map(|line| told(scene, line)).collect()
}

/// What one sees and hears around oneself: everything but one's own conversations. Somebody who speaks up unasked is heard
/// there, also in the middle of a conversation.
pub(super) fn around(view: View<'_>) -> Vec<Line> {
    let mut lines = view.lines();
    lines.retain(|line| line.with.is_none() || line.entry.is_none() || line.is_event);
    lines
}

/// What was said with a person, and what happened meanwhile.
pub(super) fn conversation(view: View<'_>, person: PersonIx) -> Vec<Line> {
    let entries = (0..view.entries()).map(|entry| view.lines_of(entry));
    let with = entries.filter(|lines| lines.iter().any(|line| line.with == Some(person)));
    with.flatten().collect()
}
