//! The novice: hurries, skips conduct, asks what can be answered with yes, notes what looks suspicious, and decides by
//! first impression. Nobody is blamed for playing like this; it is how people play before they have learned it.

use super::memory::Memory;
use super::notebook::is_named;
use crate::playtest::handbook::Handbook;
use crate::playtest::policy::Policy;
use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{Action, CueIx, Decided, PersonIx};
use crate::session::{Dice, Phase, QuestionOffer, View};
use crate::vocabulary::{
    Conduct, ConsentBasis, Finding, OffenceHandling, Onward, QuestionKind, ServiceKind, Strain, Topic,
};
use std::collections::VecDeque;
use std::sync::Arc;

/// Things looked at before the talking begins.
const LOOKS: usize = 5;
/// Questions to each person.
const QUESTIONS: usize = 7;
/// Signs from which a first impression is settled.
const SETTLED: usize = 3;

/// Plays as one does for the first time.
#[derive(Debug)]
pub struct Novice {
    handbook: Arc<Handbook>,
    practice: Arc<Practice>,
    dice: Dice,
    memory: Memory,
    looks: usize,
    /// What is put to whom, decided on meeting them.
    people: Option<VecDeque<(PersonIx, usize)>>,
    noted: usize,
    notes: VecDeque<Action>,
}

impl Novice {
    /// A novice with moods of its own.
    #[must_use]
    pub fn new(handbook: Arc<Handbook>, practice: Arc<Practice>, seed: u64) -> Self {
        Self {
            handbook,
            practice,
            dice: Dice::of_number(seed),
            memory: Memory::default(),
            looks: 0,
            people: None,
            noted: 0,
            notes: VecDeque::new(),
        }
    }

    fn next(&mut self, view: View<'_>) -> Action {
        self.write_down(view);
        if let Some(note) = self.notes.pop_front() {
            return note;
        }
        if view.phase() == Phase::Running
            && let Some(action) = self.look(view).or_else(|| self.talk(view))
        {
            return action;
        }
        self.settle(view).unwrap_or(Action::End)
    }

    /// Notes what looks suspicious; what does not is forgotten.
    fn write_down(&mut self, view: View<'_>) {
        let cues = view.cues();
        for &(cue, _) in &cues[self.noted.min(cues.len())..] {
            if self.dice.below(3) == 0 {
                continue;
            }
            let people = view.to_decide();
            if people.is_empty() {
                continue;
            }
            let about = self.about(view, cue).unwrap_or(people[self.dice.below(people.len())]);
            let mut shows = self.handbook.reading(cue).to_vec();
            let count = self.practice.indicators().len();
            if shows.is_empty() && count > 0 {
                shows.push(IndicatorIx(u16::try_from(self.dice.below(count)).unwrap_or(0)));
            }
            let sure = 70 + u8::try_from(self.dice.below(31)).unwrap_or(0);
            self.notes.push_back(Action::Note {
                cue,
                about,
                shows,
                sure,
            });
        }
        self.noted = cues.len();
    }

    /// Whoever is named first.
    fn about(&self, view: View<'_>, cue: CueIx) -> Option<PersonIx> {
        let text = view.text(view.cue_text(cue));
        let named = |p: &PersonIx| is_named(&text, view.name(*p));
        view.to_decide().into_iter().find(named)
    }

    fn look(&mut self, view: View<'_>) -> Option<Action> {
        if self.looks >= LOOKS {
            return None;
        }
        self.looks += 1;
        let unread = view.documents().into_iter().find(|(_, is_read)| !is_read);
        if let Some((document, _)) = unread {
            return Some(Action::Read(document)).filter(|a| self.memory.may(a, view));
        }
        let spots: Vec<Action> = view
            .spots()
            .into_iter()
            .filter(|s| !s.is_seen)
            .map(|s| Action::Look(s.ix))
            .filter(|a| self.memory.may(a, view))
            .collect();
        (!spots.is_empty()).then(|| spots[self.dice.below(spots.len())].clone())
    }

    fn talk(&mut self, view: View<'_>) -> Option<Action> {
        let mut people = self
            .people
            .take()
            .unwrap_or_else(|| view.to_decide().into_iter().map(|p| (p, 0)).collect());
        let mut found = None;
        while let Some((who, moves)) = people.pop_front() {
            found = self.talk_with(view, who, moves);
            if found.is_some() {
                people.push_front((who, moves + 1));
                break;
            }
        }
        self.people = Some(people);
        found
    }

    fn talk_with(&mut self, view: View<'_>, who: PersonIx, moves: usize) -> Option<Action> {
        if moves > QUESTIONS + 3 {
            return None;
        }
        if !view.is_reachable(who) {
            let place = view.whereabouts(who).filter(|p| view.places().contains(p))?;
            return Some(Action::Go(place)).filter(|a| self.memory.may(a, view));
        }
        if let Some(action) = self.first_move(view, who, moves) {
            return Some(action);
        }
        let offers: Vec<QuestionOffer> = view
            .questions(who)
            .into_iter()
            .filter(|o| !o.is_asked && self.memory.may(&Action::Ask(o.ix), view))
            .collect();
        let chosen = self.push(&offers)?;
        Some(Action::Ask(chosen.ix))
    }

    /// Some fetch water, some take the person aside; whoever offers to interpret may.
    fn first_move(&mut self, view: View<'_>, who: PersonIx, moves: usize) -> Option<Action> {
        if !view.shares_language(who) && view.interpreter(who).is_none() {
            let choice = view.interpreters(who);
            if !choice.is_empty() {
                let by = choice[self.dice.below(choice.len())];
                return Some(Action::Interpret(who, by)).filter(|a| self.memory.may(a, view));
            }
        }
        let conduct = match (moves, self.dice.below(3)) {
            (0, 0) => Conduct::Separate,
            (0, 1) => Conduct::OfferWater,
            (1, 0) => Conduct::ExplainPurpose,
            _ => return None,
        };
        let offers = view.conduct(Some(who));
        let offer = offers.iter().find(|o| o.conduct == conduct && !o.is_done)?;
        Some(Action::Conduct(offer.conduct, Some(who))).filter(|a| self.memory.may(a, view))
    }

    /// Chooses a question: one that pushes twice as gladly as one that lets the person tell.
    fn push(&mut self, offers: &[QuestionOffer]) -> Option<QuestionOffer> {
        let weight = |o: &QuestionOffer| match self.handbook.kind(o.ix) {
            Some(QuestionKind::Closed | QuestionKind::ClosedTooEarly | QuestionKind::Leading) => 6,
            Some(QuestionKind::ForcedChoice | QuestionKind::Multiple | QuestionKind::BlamingWhy) => 3,
            Some(QuestionKind::Probing) if o.topic != Topic::Rapport => 2,
            _ => 1,
        };
        let total: usize = offers.iter().map(weight).sum();
        let mut at = self.dice.below(total);
        offers
            .iter()
            .find(|o| {
                let here = weight(o);
                let is_it = at < here;
                at = at.saturating_sub(here);
                is_it
            })
            .copied()
    }

    /// Settles each person by how many signs were noted, and by how nervous they look.
    fn settle(&mut self, view: View<'_>) -> Option<Action> {
        let people = view.to_decide();
        let impression = |who: PersonIx| {
            let signs = view
                .notes()
                .iter()
                .filter(|n| n.about == who && !n.shows.is_empty())
                .count();
            signs >= SETTLED || (signs > 0 && view.bearing(who).1 == Strain::Upset)
        };
        if let Some(&who) = people.iter().find(|&&p| view.rating(p).is_none()) {
            let spread = u8::try_from(self.dice.below(16)).unwrap_or(0);
            let sure = if impression(who) { 80 + spread } else { 5 + spread };
            return Some(Action::Rate(who, sure)).filter(|a| self.memory.may(a, view));
        }
        let who = people.into_iter().find(|&p| view.decided(p).is_none())?;
        let is_victim = impression(who);
        let wanted = if is_victim {
            ServiceKind::VictimSupport
        } else {
            ServiceKind::Information
        };
        let services = view.services(who).iter().copied();
        let decided = Decided {
            findings: vec![if is_victim {
                Finding::PresumedVictim
            } else {
                Finding::NoGrounds
            }],
            services: services
                .filter(|s| self.handbook.service(*s) == Some(wanted))
                .take(1)
                .collect(),
            consent: ConsentBasis::NotAsked,
            share: Vec::new(),
            offences: OffenceHandling::None,
            onward: if is_victim {
                Onward::StaysWhileOpen
            } else {
                Onward::FreeToGo
            },
        };
        Some(Action::Decide(who, Box::new(decided))).filter(|a| self.memory.may(a, view))
    }
}

impl Policy for Novice {
    fn name(&self) -> &'static str {
        "novice"
    }

    fn choose(&mut self, view: View<'_>) -> Action {
        self.memory.look_back(view);
        let action = self.next(view);
        self.memory.make(action, view)
    }
}
