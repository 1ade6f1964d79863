//! `idle-draw`: a draw that decides nothing.

use super::conditions::lists;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use grounds_core::scenario::draft::{DealDraft, DrawDraft, WhenDraft};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "idle-draw",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This draw decides nothing. A draw decides something anew in each run. One that nothing asks for, that can come out one way
only or that concerns nobody decides nothing, and the author believes that runs differ when they do not.

    draws: [Choose(id: "mood", one_of: ["calm", "loud"])]     // and no condition asks for it
    moment shouting by manager, at 20, if drawn mood loud:
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    let mut asked = BTreeSet::new();
    for when in lists(subject).into_iter().flat_map(|list| list.all) {
        note(subject, when, &mut asked);
    }
    for draw in &subject.draft.scenario.draws {
        let (id, why): (Text, Option<&str>) = match draw {
            DrawDraft::Cast(_) => continue,
            DrawDraft::Deal(deal) => (deal.id.0, idle_deal(deal, || asked.contains(&subject.word(deal.id.0)))),
            DrawDraft::Surface(surface) => {
                let keeps_all = usize::try_from(surface.keep.get()).is_ok_and(|keep| keep >= surface.of.len());
                let why = "it keeps every mark: keep fewer, or list more";
                (surface.id.0, keeps_all.then_some(why))
            }
            DrawDraft::Choose(choose) => {
                let is_asked = asked.contains(&subject.word(choose.id.0));
                let why = match choose.one_of.len() {
                    0 | 1 => Some("it picks the same word each time: give it a second one"),
                    _ if !is_asked => Some("no condition asks for it: write `drawn …` somewhere, or take it out"),
                    _ => None,
                };
                (choose.id.0, why)
            }
        };
        if let Some(why) = why {
            let fault = RULE.fault(format!("the draw `{}` decides nothing", subject.word(id)));
            sink.push(subject.at(fault, id, "the same in every run").help(why));
        }
    }
}

fn idle_deal(deal: &DealDraft, is_asked: impl Fn() -> bool) -> Option<&'static str> {
    let things = [
        deal.faces.len(),
        deal.speaks.len(),
        deal.manners.len(),
        deal.habits.len(),
        deal.at.len(),
        deal.words.len() + usize::from(deal.rest.is_some()),
    ];
    if things.into_iter().max().unwrap_or_default() < 2 || deal.to.is_empty() {
        Some("it deals the same each time: give it more to deal, or write it at the person")
    } else if !deal.words.is_empty() && !is_asked() {
        Some("no condition asks for its words: write `drawn …` somewhere, or take it out")
    } else {
        None
    }
}

fn note(subject: &Subject<'_>, when: &WhenDraft, asked: &mut BTreeSet<String>) {
    match when {
        WhenDraft::Drawn(draw, _) => {
            asked.insert(subject.word(draw.0));
        }
        WhenDraft::Not(of) => note(subject, of, asked),
        WhenDraft::Any(all) => all.iter().for_each(|one| note(subject, one, asked)),
        _ => {}
    }
}
