//! What else could have been done at a moment of a run, as far as it is worth trying out.
//!
//! Everything on offer counts, except what is known beforehand not to be better: what has been done already, and what
//! practice calls harmful. A pointed question may bring more cues than a patient one; it is still never advised.
//! Desk work is the same whenever it is done, so a few pieces of it stand for the rest.

use super::expert::Expert;
use super::memory::Memory;
use crate::practice::Offered;
use crate::scenario::{Action, DocumentIx, PersonIx};
use crate::session::{Event, Phase, Session, View};
use crate::vocabulary::{Conduct, Topic};

/// How many notes that could be written stand for all that could.
const NOTES: usize = 2;

/// Something that could be done, and the run after it.
pub(super) struct Branch {
    pub action: Action,
    pub after: Session,
}

/// Everything worth trying instead of the move made.
pub(super) fn choices(session: &Session, expert: &Expert, made: &Action) -> Vec<Branch> {
    let view = session.view();
    let mut offers = Vec::new();
    if view.phase() == Phase::Running {
        push_offers(view, &mut offers);
    }
    push_desk_work(session, expert, made, &mut offers);
    offers.retain(|other| other != made);
    let tried = offers.into_iter().filter_map(|action| {
        let mut after = session.clone();
        let events = after.apply(action.clone()).ok()?;
        is_advisable(session, events).then_some(Branch { action, after })
    });
    tried.collect()
}

/// Going, looking, reading, comparing, asking and doing: what has not been done yet.
fn push_offers(view: View<'_>, offers: &mut Vec<Action>) {
    offers.extend(view.places().into_iter().map(Action::Go));
    offers.extend(view.spots().iter().filter(|s| !s.is_seen).map(|s| Action::Look(s.ix)));
    let documents = view.documents();
    offers.extend(
        documents
            .iter()
            .filter(|(_, read)| !read)
            .map(|(d, _)| Action::Read(*d)),
    );
    let read: Vec<DocumentIx> = documents.iter().filter(|(_, read)| *read).map(|(d, _)| *d).collect();
    for (at, &a) in read.iter().enumerate() {
        offers.extend(read[at + 1..].iter().map(|&b| Action::Compare(a, b)));
    }
    for person in view.people_here() {
        let questions = view.questions(person).into_iter().filter(|q| !q.is_asked);
        offers.extend(questions.map(|q| Action::Ask(q.ix)));
        push_conduct(view, Some(person), offers);
    }
    push_conduct(view, None, offers);
}

fn push_conduct(view: View<'_>, with: Option<PersonIx>, offers: &mut Vec<Action>) {
    for offer in view
        .conduct(with)
        .into_iter()
        .filter(|o| !o.is_done || o.conduct == Conduct::Break)
    {
        match (offer.conduct, with) {
            (Conduct::ChooseInterpreter, Some(to)) => {
                offers.extend(view.interpreters(to).into_iter().map(|by| Action::Interpret(to, by)));
            }
            (conduct, with) => offers.push(Action::Conduct(conduct, with)),
        }
    }
}

/// Notes, certainty, decisions, the end: an expert's version of the piece of work that was done, and a few pieces that
/// wait to be done.
fn push_desk_work(session: &Session, expert: &Expert, made: &Action, offers: &mut Vec<Action>) {
    let (view, memory) = (session.view(), Memory::of(session));
    if let Action::Note { cue, about, .. } | Action::Retract(cue, about) = *made {
        offers.push(expert.note(cue, about));
    }
    let is_noted = |cue, about| view.notes().iter().any(|n| n.cue == cue && n.about == about);
    let people = view.interviewees();
    let pairs = view
        .cues()
        .iter()
        .flat_map(|&(cue, _)| people.iter().map(move |&about| (cue, about)));
    let waiting = pairs.filter(|&(cue, about)| expert.is_sign(cue, about) && !is_noted(cue, about));
    offers.extend(waiting.take(NOTES).map(|(cue, about)| expert.note(cue, about)));
    let people = view.to_decide();
    let to_rate = people.iter().copied().find(|&p| view.rating(p).is_none());
    let to_decide = people.iter().copied().find(|&p| view.decided(p).is_none());
    let (rated, decided) = match *made {
        Action::Rate(about, _) => (Some(about), None),
        Action::Decide(about, _) => (None, Some(about)),
        _ => (None, None),
    };
    for about in [rated, to_rate].into_iter().flatten() {
        offers.push(Action::Rate(
            about,
            expert.rating(view, about, memory.people[about.index()].is_asked_about_freedom),
        ));
    }
    for about in [decided, to_decide].into_iter().flatten() {
        let decision = expert.decision(view, about, memory.people[about.index()].is_asked_about_freedom);
        offers.extend(decision.map(|d| Action::Decide(about, Box::new(d))));
    }
    offers.push(Action::End);
}

/// Whether practice may advise a move, by what followed from it.
pub(super) fn is_advisable(before: &Session, events: &[Event]) -> bool {
    let (scenario, practice) = (before.scenario(), before.practice());
    events.iter().all(|event| match *event {
        Event::Asked {
            question,
            kind,
            overheard,
            ..
        } => {
            let question = scenario.question(question);
            let everyday = matches!(question.topic, Topic::Rapport | Topic::Needs);
            kind.is_recommended() && (everyday || !overheard) && question.breaks.is_none()
        }
        Event::Did { conduct, .. } => practice.conduct(conduct).offered == Offered::Always,
        Event::Interprets { independent, .. } => independent,
        _ => true,
    })
}

/// How close two moves are, from 0: a move is best explained by one on the same cue, about the same person, or at least
/// of its own kind.
pub(super) fn kinship(before: &Session, one: &Action, other: &Action) -> u8 {
    let (a, b) = (about(before, one), about(before, other));
    let same_kind = std::mem::discriminant(one) == std::mem::discriminant(other);
    let same_person = a.is_some() && a == b;
    let same_cue = matches!((one, other), (Action::Note { cue: a, .. }, Action::Note { cue: b, .. }) if a == b);
    u8::from(same_cue) * 4 + u8::from(same_person) * 2 + u8::from(same_kind)
}

/// Whom a move is about.
fn about(session: &Session, action: &Action) -> Option<PersonIx> {
    match action {
        Action::Ask(question) => Some(session.scenario().question(*question).to),
        Action::Conduct(_, with) => *with,
        Action::Interpret(person, _)
        | Action::Note { about: person, .. }
        | Action::Retract(_, person)
        | Action::Rate(person, _)
        | Action::Decide(person, _) => Some(*person),
        Action::Go(_) | Action::Look(_) | Action::Read(_) | Action::Compare(..) | Action::End => None,
    }
}
