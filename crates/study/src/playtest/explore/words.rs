//! What a thing needs, in the words of the file, so that an author can look for them there.

use super::super::coverage::Atlas;
use super::recipes::Need;
use crate::scenario::Scenario;
use crate::scenario::graph::{cond_words, list_words};

/// A need that nothing can meet.
pub(super) fn need(need: &Need, s: &Scenario, atlas: &Atlas) -> String {
    match *need {
        Need::Holds(cond, _) => format!("{} can never hold", cond_words(s, cond)),
        Need::Fails(cond, _) => format!("{} always holds", cond_words(s, cond)),
        Need::NotAll(run, _) if s.conds(run).is_empty() => {
            "something earlier in the list has no conditions, so nothing after it is ever used".to_owned()
        }
        Need::NotAll(run, _) => format!("something earlier in the list is always used: {}", list_words(s, run)),
        Need::Goal(goal) if goal < atlas.len() => format!("`{}` can never be met", atlas.name(goal)),
        Need::Goal(_) => "the document can never come to hand".to_owned(),
        Need::Surfaces(cue) => format!("the cue `{}` never surfaces", s.cue(cue).id),
        Need::Talk(q) => format!("`{}` can never be talked to here", s.person(s.question(q).to).id),
        Need::Conduct(conduct, Some(p)) => format!("{} can never be done with `{}`", conduct.word(), s.person(p).id),
        Need::Conduct(conduct, None) => format!("{} can never be done", conduct.word()),
    }
}
