//! What a thing needs, in the words of the file, so that an author can look for them there.

use super::super::coverage::Atlas;
use super::recipes::Need;
use crate::scenario::{Cond, DrawKind, Run, Scenario};

/// A need that nothing can meet.
pub(super) fn need(need: &Need, s: &Scenario, atlas: &Atlas) -> String {
    match *need {
        Need::Holds(cond, _) => format!("{} can never hold", condition(&cond, s)),
        Need::Fails(cond, _) => format!("{} always holds", condition(&cond, s)),
        Need::NotAll(run, _) if s.conds(run).is_empty() => {
            "something earlier in the list has no conditions, so nothing after it is ever used".to_owned()
        }
        Need::NotAll(run, _) => format!("something earlier in the list is always used: {}", list(run, s)),
        Need::Goal(goal) if goal < atlas.len() => format!("`{}` can never be met", atlas.name(goal)),
        Need::Goal(_) => "the document can never come to hand".to_owned(),
        Need::Surfaces(cue) => format!("the cue `{}` never surfaces", s.cue(cue).id),
        Need::Talk(q) => format!("`{}` can never be talked to here", s.person(s.question(q).to).id),
        Need::Conduct(conduct, Some(p)) => format!("{} can never be done with `{}`", conduct.word(), s.person(p).id),
        Need::Conduct(conduct, None) => format!("{} can never be done", conduct.word()),
    }
}

fn list(run: Run, s: &Scenario) -> String {
    let conds: Vec<String> = s.conds(run).iter().map(|c| condition(c, s)).collect();
    format!("[{}]", conds.join(", "))
}

/// A condition as an author writes it.
pub(super) fn condition(cond: &Cond, s: &Scenario) -> String {
    match *cond {
        Cond::Alone => "Alone".into(),
        Cond::Private => "Private".into(),
        Cond::Understood => "Understood".into(),
        Cond::Briefed => "Briefed".into(),
        Cond::Opened => "Opened".into(),
        Cond::Led => "Led".into(),
        Cond::TrustAtLeast(n) => format!("TrustAtLeast({n})"),
        Cond::TrustBelow(n) => format!("TrustBelow({n})"),
        Cond::DistressAtLeast(n) => format!("DistressAtLeast({n})"),
        Cond::DistressBelow(n) => format!("DistressBelow({n})"),
        Cond::Asked(q) => format!("Asked({:?})", s.question(q).id),
        Cond::Seen(c) => format!("Seen({:?})", s.cue(c).id),
        Cond::Read(d) => format!("Read({:?})", s.document(d).id),
        Cond::Done(conduct) => format!("Done({conduct:?})"),
        Cond::DoneWith(conduct, p) => format!("DoneWith({conduct:?}, {:?})", s.person(p).id),
        Cond::Drawn(draw, word) => {
            let draw = s.draw(draw);
            let word = match &draw.kind {
                DrawKind::Choose { one_of } => one_of.get(usize::from(word)).map_or("", String::as_str),
                DrawKind::Deal { .. } | DrawKind::Surface { .. } => "",
            };
            format!("Drawn({:?}, {word:?})", draw.id)
        }
        Cond::Happened(e) => format!("Happened({:?})", s.event(e).id),
        Cond::After(n) => format!("After({n})"),
        Cond::Before(n) => format!("Before({n})"),
        Cond::At(place) => format!("At({:?})", s.place(place).id),
        Cond::Present(p) => format!("Present({:?})", s.person(p).id),
        Cond::Compared(a, b) => format!("Compared({:?}, {:?})", s.document(a).id, s.document(b).id),
        Cond::Noted(c) => format!("Noted({:?})", s.cue(c).id),
        Cond::Rated(p) => format!("Rated({:?})", s.person(p).id),
        Cond::Decided(p) => format!("Decided({:?})", s.person(p).id),
        Cond::Any(run) => format!("Any({})", list(run, s)),
        Cond::All(run) => format!("All({})", list(run, s)),
        Cond::Not(run) => match s.conds(run) {
            [one] => format!("Not({})", condition(one, s)),
            _ => format!("Not(All({}))", list(run, s)),
        },
    }
}
