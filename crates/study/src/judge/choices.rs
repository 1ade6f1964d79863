//! What else could have been done at a moment of a run, as far as it is worth trying out.
//!
//! Everything on offer counts, except what is known beforehand not to be better: what has been done already, and what
//! practice calls harmful. Words that lean may bring more lines than patient ones; they are still never advised.
//! Desk work is the same whenever it is done, so a few pieces of it stand for the rest.

use super::luck::subject_of;
use super::onward::{best_reply, decision, sort_of, to_note};
use grounds_core::assess::Careful;
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Event, Hearer, Note, Phase, Session, View};
use grounds_core::talk;
use grounds_core::vocabulary::words::Deed;

/// How many notes that could be written stand for all that could.
const NOTES: usize = 1;

/// Something that could be done, and the run after it.
#[derive(Debug)]
pub(super) struct Branch {
    pub action: Action,
    pub after: Session,
}

/// Everything worth trying instead of the move made.
pub(super) fn choices(session: &Session, careful: &Careful, made: &Action) -> Vec<Branch> {
    let view = session.view();
    let mut offers = Vec::new();
    if let Some(event) = session.waits() {
        offers.push(Action::Reply(best_reply(session, event)));
    } else if let Some(table) = session.at_table() {
        offers.extend(table.turns().into_iter().map(Action::Say));
        push_deeds(view, Some(table.person), &mut offers);
        offers.push(Action::Rise);
    } else if session.phase() == Phase::Running {
        push_offers(view, &mut offers);
    }
    push_desk_work(session, careful, made, &mut offers);
    offers.retain(|other| other != made);
    let tried = offers.into_iter().filter_map(|action| {
        let mut after = session.clone();
        let events = after.apply(action.clone()).ok()?;
        is_advisable(session, &action, events).then_some(Branch { action, after })
    });
    tried.collect()
}

/// Going, looking, reading, sitting down and doing: what has not been done yet.
fn push_offers(view: View<'_>, offers: &mut Vec<Action>) {
    offers.extend(view.ways().into_iter().map(|way| Action::Go(way.place)));
    offers.extend(
        view.spots()
            .iter()
            .filter(|spot| spot.is_open)
            .map(|spot| Action::Look(spot.spot)),
    );
    let papers = view.papers();
    let unread = papers.iter().filter(|paper| !paper.is_read && paper.may_read.is_ok());
    offers.extend(unread.map(|paper| Action::Read(paper.at.paper, paper.at.of)));
    for person in view.people_here() {
        if person.may_talk.is_ok() {
            offers.push(Action::Sit(person.person));
        }
        push_deeds(view, Some(person.person), offers);
    }
    push_deeds(view, None, offers);
    for thing in view.things() {
        let is_theirs = |one: &&grounds_core::session::view::ThingDeed| {
            !one.is_done && (one.deed != Deed::GiveBack || one.to == Some(thing.of))
        };
        offers.extend(thing.deeds.iter().filter(is_theirs).map(|one| Action::Handle {
            deed: one.deed,
            thing: thing.thing,
            of: thing.of,
            to: None,
        }));
    }
}

fn push_deeds(view: View<'_>, with: Option<PersonIx>, offers: &mut Vec<Action>) {
    let deeds = view.deeds(with).into_iter().filter(|offer| !offer.is_done);
    offers.extend(deeds.map(|offer| Action::Do(offer.deed, with)));
    if let Some(to) = with {
        let interpreters = view.interpreters(to).into_iter().filter(|offer| !offer.is_chosen);
        offers.extend(interpreters.map(|offer| Action::Interpret { to, by: offer.by }));
    }
}

/// Notes, decisions, the end: a competent version of the piece of work that was done, and a few pieces that wait to be done.
fn push_desk_work(session: &Session, careful: &Careful, made: &Action, offers: &mut Vec<Action>) {
    match made {
        Action::Note(note) => {
            let sort = sort_of(session, note.line.text);
            let better = Note {
                sort: sort.or(note.sort),
                ..Note::clone(note)
            };
            offers.push(Action::Note(Box::new(better)));
        }
        Action::Decide(person, _) => {
            let better = decision(session, careful, *person);
            offers.push(Action::Decide(*person, Box::new(better)));
        }
        _ => {}
    }
    let waiting = to_note(session).into_iter().take(NOTES);
    offers.extend(waiting.map(|note| Action::Note(Box::new(note))));
    if session.table().is_none() {
        let undecided = session.to_decide().find(|&who| session.decided(who).is_none());
        if let Some(who) = undecided {
            offers.push(Action::Decide(who, Box::new(decision(session, careful, who))));
        }
        offers.push(Action::EndDay);
    }
    offers.push(Action::End);
}

/// Whether practice may advise a move, by what followed from it.
pub(super) fn is_advisable(before: &Session, action: &Action, events: &[Event]) -> bool {
    let rules = &before.practice().talk().rules;
    let to_owner = !matches!(action, Action::Handle { to: Some(to), of, .. } if to != of);
    to_owner
        && events.iter().all(|event| match event {
            Event::Talk(_, talk::Event::Asked(_, _, kind) | talk::Event::Replied(_, kind)) => {
                rules.kind(*kind).recommended
            }
            Event::Overheard(_, hearer) => matches!(hearer, Hearer::Stranger(_)),
            Event::Interprets { is_bound, .. } => !is_bound,
            Event::Harmed(..) | Event::ChildQuestioned(_) => false,
            _ => true,
        })
}

/// How close two moves are, from 0: a move is best explained by one on the same line, about the same subject, with the same
/// person, or at least of its own kind.
pub(super) fn kinship(before: &Session, one: &Action, other: &Action) -> u8 {
    let subject = |action: &Action| match (action, before.at_table()) {
        (Action::Say(turn), Some(table)) => subject_of(before, table.person, *turn),
        _ => None,
    };
    let same_subject = subject(one).is_some() && subject(one) == subject(other);
    let same_person = person(one).is_some() && person(one) == person(other);
    let same_kind = std::mem::discriminant(one) == std::mem::discriminant(other);
    let same_line = matches!((one, other), (Action::Note(a), Action::Note(b)) if a.line == b.line);
    u8::from(same_line || same_subject) * 4 + u8::from(same_person) * 2 + u8::from(same_kind)
}

/// Whom a move is about.
const fn person(action: &Action) -> Option<PersonIx> {
    match action {
        Action::Sit(person) | Action::Decide(person, _) | Action::Rate(person, _) | Action::Strike(_, person) => {
            Some(*person)
        }
        Action::Do(_, with) => *with,
        Action::Interpret { to, .. } => Some(*to),
        Action::Handle { of, .. } => Some(*of),
        Action::Note(note) => Some(note.page),
        _ => None,
    }
}
