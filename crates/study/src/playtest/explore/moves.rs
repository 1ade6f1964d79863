//! Everything that could be tried now. What a run would refuse anyway is left out where that is cheap to tell; the run
//! has the last word.

use super::recipes::Recipes;
use crate::scenario::{Action, Decided, DocumentIx, PersonIx};
use crate::session::{Phase, QuestionOffer, Session, View};
use crate::vocabulary::{Conduct, ConsentBasis, Finding, OffenceHandling, Onward};

/// With this many papers read or fewer, every pair is tried.
const ALL_PAIRS: usize = 3;

/// Pushes every move that could be tried now. Notes, ratings and decisions stand there once for each kind of difference
/// that they can make to a run.
pub(super) fn push(session: &Session, recipes: &Recipes, moves: &mut Vec<Action>) {
    let view = session.view();
    if view.phase() == Phase::Ended {
        return;
    }
    if view.phase() == Phase::Running {
        push_looking(session, recipes, moves);
        let mut offers: Vec<QuestionOffer> = Vec::new();
        for person in session.scenario().person_ixs().filter(|&p| view.is_reachable(p)) {
            offers.clear();
            view.push_questions(person, &mut offers);
            moves.extend(offers.iter().map(|offer| Action::Ask(offer.ix)));
            push_conduct(view, Some(person), moves);
        }
        push_conduct(view, None, moves);
    }
    for &cue in &recipes.noted {
        if let Some(about) = view.interviewees().first().copied() {
            moves.push(Action::Note {
                cue,
                about,
                shows: Vec::new(),
                sure: 50,
            });
            moves.push(Action::Retract(cue, about));
        }
    }
    moves.extend(recipes.rated.iter().map(|&about| Action::Rate(about, 50)));
    for about in view.to_decide() {
        let open = Finding::ALL.iter().filter(|_| view.decided(about).is_none());
        moves.extend(open.map(|&finding| decide(about, finding)));
    }
    moves.push(Action::End);
}

/// The plainest decision with this finding.
fn decide(about: PersonIx, finding: Finding) -> Action {
    let decided = Decided {
        findings: vec![finding],
        services: Vec::new(),
        consent: ConsentBasis::NotAsked,
        share: Vec::new(),
        offences: OffenceHandling::None,
        onward: Onward::FreeToGo,
    };
    Action::Decide(about, Box::new(decided))
}

fn push_looking(session: &Session, recipes: &Recipes, moves: &mut Vec<Action>) {
    let view = session.view();
    let here = view.place();
    moves.extend(session.scenario().place_ixs().filter(|&p| p != here).map(Action::Go));
    // Looking again shows nothing new, and takes its time.
    moves.extend(view.spots().iter().map(|spot| Action::Look(spot.ix)));
    let papers = view.documents();
    moves.extend(
        papers
            .iter()
            .filter(|(_, is_read)| !is_read)
            .map(|(d, _)| Action::Read(*d)),
    );
    let read: Vec<DocumentIx> = papers.iter().filter(|(_, is_read)| *is_read).map(|(d, _)| *d).collect();
    let pairs = read
        .iter()
        .enumerate()
        .flat_map(|(n, &a)| read[n + 1..].iter().map(move |&b| (a, b)));
    // Two papers that have nothing to do with each other may be laid side by side too: that takes a minute.
    let tells = |pair: &(DocumentIx, DocumentIx)| read.len() <= ALL_PAIRS || recipes.compared.contains(pair);
    moves.extend(pairs.filter(tells).map(|(a, b)| Action::Compare(a, b)));
}

fn push_conduct(view: View<'_>, with: Option<PersonIx>, moves: &mut Vec<Action>) {
    for offer in view.conduct(with) {
        match (offer.conduct, with) {
            (Conduct::ChooseInterpreter, Some(to)) => {
                moves.extend(view.interpreters(to).into_iter().map(|by| Action::Interpret(to, by)));
            }
            (conduct, with) => moves.push(Action::Conduct(conduct, with)),
        }
    }
}
