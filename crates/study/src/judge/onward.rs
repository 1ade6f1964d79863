//! Playing on from any moment: a competent official with lapses takes over a run that another began, looks at what has
//! not been looked at, finishes each conversation in the order of work (INT-01 to INT-15), writes down what was
//! perceived, decides, and ends.
//!
//! What already stands in the notebook stands: nobody goes through their old notes. A decision or a certainty that was
//! stated before something new was learned about the person is looked at again by half of all officials.

use super::expert::{Expert, Worthwhile};
use super::luck::Luck;
use super::memory::{Dealings, Memory};
use crate::scenario::{Action, PersonIx, PlaceIx};
use crate::session::{Consent, Decided, Phase, Session};
use crate::vocabulary::{Conduct, Finding, Need, Role, Strain};

/// Of a shift, the most that is kept free for conversations while looking around, in quarters.
const KEPT_FREE: u16 = 3;
/// Of the time that is left, the part (a fourth) that conversations leave for looking around, if there is so much to see.
const LEFT_TO_LOOK: u16 = 4;
/// Minutes kept free to finish a conversation properly.
const FINISH_MINUTES: u16 = 5;
/// How often a pause is offered in one conversation.
const BREAKS: u8 = 3;
/// How often the questions are gone through: an answer may open the way to a question before it.
const ROUNDS: u8 = 3;

/// What is said before the account, in this order.
const EXPLAIN: [Conduct; 4] = [
    Conduct::ExplainPurpose,
    Conduct::ExplainLimits,
    Conduct::ExplainRights,
    Conduct::AskConsent,
];
/// What finishes a conversation, in this order.
const FINISH: [Conduct; 2] = [Conduct::AskReferralConsent, Conduct::SafeContact];

/// Plays a run to its end.
pub(super) fn play_on(session: Session, expert: &Expert, luck: Luck) -> Session {
    let memory = Memory::of(&session);
    let mut official = Official {
        session,
        memory,
        expert,
        luck,
    };
    if official.session.view().phase() == Phase::Running {
        official.work();
    }
    if !official.session.is_over() {
        official.write_up();
        official.attempt(Action::End);
    }
    official.session
}

struct Official<'a> {
    session: Session,
    memory: Memory,
    expert: &'a Expert,
    luck: Luck,
}

impl Official<'_> {
    /// Does something, unless it slips the mind or is refused.
    fn attempt(&mut self, action: Action) -> bool {
        if self.luck.skips(&action) {
            return false;
        }
        let Ok(events) = self.session.apply(action.clone()) else {
            return false;
        };
        self.memory.keep(self.expert.scenario(), &action, events);
        true
    }

    fn minutes_left(&self) -> u16 {
        let (minute, of) = self.session.view().minutes();
        of.saturating_sub(minute)
    }

    fn dealings(&self, person: PersonIx) -> &Dealings {
        &self.memory.people[person.index()]
    }

    /// Finishes what was begun, looks around, talks with everyone, and looks around again with the time that is left.
    fn work(&mut self) {
        let is_closed = |&person: &PersonIx| self.dealings(person).has_done(Conduct::Close);
        let (closed, mut people): (Vec<_>, Vec<_>) = self.session.view().to_decide().into_iter().partition(is_closed);
        if let Some(current) = self.memory.talking_with.filter(|p| people.contains(p)) {
            people.retain(|&p| p != current);
            self.converse(current, people.len());
        }
        let needed = people
            .iter()
            .map(|&p| self.expert.minutes(p))
            .fold(0, u16::saturating_add);
        let shift = self.session.view().minutes().1;
        self.look_around(needed.min(shift / 4 * KEPT_FREE));
        for (at, &person) in people.iter().enumerate() {
            self.converse(person, people.len() - at - 1);
        }
        self.look_around(0);
        for person in closed {
            self.go_back(person);
        }
    }

    // ---- the place ----

    /// Looks at everything, as long as more than these minutes are left.
    fn look_around(&mut self, reserve: u16) {
        let here = self.session.view().place();
        self.look_here(here, reserve);
        for place in self.expert.scenario().place_ixs().filter(|&p| p != here) {
            if self.minutes_left() > reserve && self.has_unseen(place) && self.attempt(Action::Go(place)) {
                self.look_here(place, reserve);
            }
        }
    }

    /// The minutes that looking at all that was not looked at takes.
    fn minutes_to_look(&self) -> u16 {
        let scenario = self.expert.scenario();
        let unseen = scenario.hotspot_ixs().filter(|s| !self.memory.looked[s.index()]);
        let unread = scenario.document_ixs().filter(|d| !self.memory.read[d.index()]);
        let looking = unseen.map(|s| scenario.hotspot(s).minutes);
        looking
            .chain(unread.map(|d| scenario.document(d).minutes))
            .fold(0, u16::saturating_add)
    }

    fn has_unseen(&self, place: PlaceIx) -> bool {
        let spots = &self.expert.scenario().place(place).hotspots;
        spots
            .iter()
            .any(|s| !self.memory.looked[s.index()] && !self.luck.skips(&Action::Look(*s)))
    }

    fn look_here(&mut self, place: PlaceIx, reserve: u16) {
        let expert = self.expert;
        for &spot in &expert.scenario().place(place).hotspots {
            if self.minutes_left() > reserve && !self.memory.looked[spot.index()] && self.attempt(Action::Look(spot)) {
                self.read_papers();
            }
        }
        self.read_papers();
    }

    /// Reads what is at hand and lays side by side what belongs together.
    fn read_papers(&mut self) {
        let unread: Vec<_> = self
            .session
            .view()
            .documents()
            .into_iter()
            .filter(|(_, is_read)| !is_read)
            .collect();
        if unread.is_empty() {
            return;
        }
        for (document, _) in unread {
            self.attempt(Action::Read(document));
        }
        let expert = self.expert;
        for &(a, b) in expert.pairs() {
            let are_read = self.memory.read[a.index()] && self.memory.read[b.index()];
            if are_read && !self.memory.has_compared(a.index(), b.index()) {
                self.attempt(Action::Compare(a, b));
            }
        }
    }

    // ---- one conversation ----

    /// Does something with a person, if it was not done before.
    fn once(&mut self, conduct: Conduct, person: PersonIx) {
        if !self.dealings(person).has_done(conduct) {
            self.attempt(Action::Conduct(conduct, Some(person)));
        }
    }

    /// Talks with a person; `waiting` is how many others are still to be talked with.
    fn converse(&mut self, person: PersonIx, waiting: usize) {
        let left = self.minutes_left();
        let for_looking = self.minutes_to_look().min(left / LEFT_TO_LOOK);
        let share = (left - for_looking) / u16::try_from(waiting + 1).unwrap_or(u16::MAX);
        let until = left.saturating_sub(share).saturating_add(FINISH_MINUTES);
        if !self.reach(person) {
            return;
        }
        self.once(Conduct::Separate, person);
        self.once(Conduct::PrivateRoom, person);
        if !self.is_safe(person) {
            return;
        }
        self.see_to_needs(person);
        self.find_interpreter(person);
        for conduct in EXPLAIN {
            self.once(conduct, person);
        }
        if self.session.view().consents(person).0 != Consent::Declined {
            self.ask(person, until);
        }
        self.finish(person);
    }

    fn finish(&mut self, person: PersonIx) {
        for conduct in FINISH {
            self.once(conduct, person);
        }
        let view = self.session.view();
        let open = |decided: &Decided| decided.findings.contains(&Finding::SuspicionRemains);
        let was_asked = self.dealings(person).is_asked_about_freedom;
        let is_open = match view.decided(person) {
            Some(decided) => open(decided),
            None => self.expert.decision(view, person, was_asked).is_some_and(|d| open(&d)),
        };
        if is_open {
            self.once(Conduct::SecondMeeting, person);
        }
        self.once(Conduct::Close, person);
    }

    /// Asks what another left unasked, and does what they left undone.
    fn go_back(&mut self, person: PersonIx) {
        if self.reach(person) && self.is_safe(person) {
            self.ask(person, FINISH_MINUTES);
            self.finish(person);
        }
    }

    fn reach(&mut self, person: PersonIx) -> bool {
        let view = self.session.view();
        if view.is_reachable(person) {
            return true;
        }
        view.whereabouts(person)
            .is_some_and(|place| self.attempt(Action::Go(place)))
    }

    /// Whether nobody who controls the person can hear them.
    fn is_safe(&self, person: PersonIx) -> bool {
        let view = self.session.view();
        let is_listened_to = self.dealings(person).has_done(Conduct::LetControllerListen);
        let behind_a_door = view.is_apart(person) == (true, true);
        let beside = || view.people_here().into_iter().any(|p| view.role(p) == Role::Controller);
        !is_listened_to && (behind_a_door || !beside())
    }

    fn see_to_needs(&mut self, person: PersonIx) {
        if self.expert.scenario().person(person).needs.contains(&Need::Medical) {
            self.once(Conduct::MedicalHelp, person);
        }
        self.once(Conduct::OfferWater, person);
    }

    fn find_interpreter(&mut self, person: PersonIx) {
        let view = self.session.view();
        if view.shares_language(person) {
            return;
        }
        let scenario = self.expert.scenario();
        if !view
            .interpreter(person)
            .is_some_and(|by| scenario.person(by).independent)
        {
            let expert = self.expert;
            let _ = expert
                .interpreters(person)
                .any(|by| self.attempt(Action::Interpret(person, by)));
        }
        self.once(Conduct::BriefInterpreter, person);
    }

    /// Asks what is worth asking, as long as more than these minutes are left.
    fn ask(&mut self, person: PersonIx, until: u16) {
        let expert = self.expert;
        let mut breaks = 0;
        for _ in 0..ROUNDS {
            let mut asked_any = false;
            for question in expert.questions(person) {
                if self.minutes_left() <= until || !self.is_to_be_asked(person, question) {
                    continue;
                }
                if breaks < BREAKS && self.session.view().bearing(person).1 == Strain::Upset {
                    breaks += 1;
                    self.attempt(Action::Conduct(Conduct::Break, Some(person)));
                }
                asked_any |= self.attempt(Action::Ask(question.question));
            }
            if !asked_any {
                break;
            }
        }
    }

    /// Whether a question waits to be asked, or to be asked once more because the person did not tell all that first time.
    fn is_to_be_asked(&self, person: PersonIx, worthwhile: &Worthwhile) -> bool {
        let too_early = worthwhile.waits && !self.dealings(person).is_opened;
        let waits = match self.memory.asked[worthwhile.question.index()] {
            0 => true,
            1 => self.expert.may_bring_more(worthwhile.question, &self.memory.met),
            _ => false,
        };
        waits && !too_early && (!worthwhile.is_substantive || self.is_safe(person))
    }

    // ---- the desk ----

    /// Writes down what was perceived, states how sure, decides.
    fn write_up(&mut self) {
        let people = self.session.view().interviewees();
        for at in 0..self.session.view().cues().len() {
            let cue = self.session.view().cues()[at].0;
            for &about in &people {
                let is_noted = || {
                    self.session
                        .view()
                        .notes()
                        .iter()
                        .any(|n| n.cue == cue && n.about == about)
                };
                if self.expert.is_sign(cue, about) && !is_noted() {
                    self.attempt(self.expert.note(cue, about));
                }
            }
        }
        for person in self.session.view().to_decide() {
            let Dealings {
                decided,
                rated,
                learned,
                is_asked_about_freedom: was_asked,
                ..
            } = *self.dealings(person);
            let looks_again = self.luck.looks_again(person);
            let is_open = |stated: Option<usize>| stated.is_none_or(|entry| looks_again && learned > Some(entry));
            let view = self.session.view();
            let rating = Action::Rate(person, self.expert.rating(view, person, was_asked));
            let decision = self.expert.decision(view, person, was_asked);
            if is_open(rated) {
                self.attempt(rating);
            }
            if let Some(decision) = decision.filter(|_| is_open(decided)) {
                self.attempt(Action::Decide(person, Box::new(decision)));
            }
        }
    }
}
