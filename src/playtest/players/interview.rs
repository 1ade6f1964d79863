//! One conversation, in the order of INT-01 to INT-15: needs, a door, a language, what this is and what it is not,
//! consent, an open invitation, then stage by stage, freedom to leave, and a close that leaves a way back.
//!
//! Nothing is kept that the view tells: each step is left out once the view says that it is done.

use super::textbook::Textbook;
use crate::playtest::handbook::Handbook;
use crate::scenario::{Action, PersonIx, QuestionIx};
use crate::session::{Consent, QuestionOffer, View};
use crate::vocabulary::{Conduct, QuestionKind, Role, Strain, Topic};

/// Topics in the order in which a conversation takes them (INT-09, INT-10), and how many questions each is worth.
const ORDER: [(Topic, usize); 11] = [
    (Topic::Needs, 1),
    (Topic::Rapport, 1),
    (Topic::Recruitment, 2),
    (Topic::Journey, 2),
    (Topic::Arrival, 2),
    (Topic::Work, 3),
    (Topic::Control, 4),
    (Topic::Leaving, 2),
    (Topic::Others, 1),
    (Topic::Offence, 1),
    (Topic::Next, 1),
];
/// Breaks that are offered before someone is left in peace.
const BREAKS: u8 = 6;
/// How often someone who said no is asked again, later and after a pause.
const ASKS: u8 = 2;
/// Minutes that a conversation needs beside its questions.
const CLOSING: u16 = 6;

/// Words for pain and illness, as anyone would see or hear them.
const PAIN: &[&str] = &[
    "cheek", "tooth", "hurt", "pain", "bruise", "cough", "fever", "ill", "sick", "limp", "bandage", "wound", "swollen",
    "bleed", "pregnant", "faint", "injur", "burn",
];

/// One conversation.
#[derive(Debug)]
pub(super) struct Interview {
    who: PersonIx,
    breaks: u8,
    asked_for_consent: u8,
    asked_for_referral: bool,
    /// The minute by which it should come to its end; set when it begins.
    until: Option<u16>,
    /// Questions put, with their topics.
    put: Vec<(QuestionIx, Topic)>,
    is_closing: bool,
}

impl Interview {
    pub(super) const fn with(who: PersonIx) -> Self {
        Self {
            who,
            breaks: 0,
            asked_for_consent: 0,
            asked_for_referral: false,
            until: None,
            put: Vec::new(),
            is_closing: false,
        }
    }

    /// The next move with this person; none when there is nothing left to do. `others` are still waiting.
    pub(super) fn next(&mut self, view: View<'_>, player: &Textbook, others: usize) -> Option<Action> {
        let deadline = Textbook::deadline(view);
        let now = view.minutes().0;
        let share = u16::try_from(others + 1).unwrap_or(1);
        let until = *self.until.get_or_insert(now + deadline.saturating_sub(now) / share);
        if now + CLOSING >= until {
            self.is_closing = true;
        }
        if !view.is_reachable(self.who) {
            return self.reach(view, player);
        }
        if !self.is_closing
            && let Some(action) = self.begin(view, player).or_else(|| self.talk(view, player))
        {
            return Some(action);
        }
        self.is_closing = true;
        self.close(view, player)
    }

    fn reach(&self, view: View<'_>, player: &Textbook) -> Option<Action> {
        let place = view.whereabouts(self.who).filter(|p| view.places().contains(p))?;
        Some(Action::Go(place)).filter(|a| player.may(a, view))
    }

    /// Does something with the person, if it is on offer, not done yet, and not refused too often.
    fn once(&self, conduct: Conduct, view: View<'_>, player: &Textbook) -> Option<Action> {
        let offers = view.conduct(Some(self.who));
        let offer = offers.iter().find(|o| o.conduct == conduct && !o.is_done)?;
        Some(Action::Conduct(offer.conduct, Some(self.who))).filter(|a| player.may(a, view))
    }

    /// What comes before the first question (INT-01 to INT-06).
    fn begin(&mut self, view: View<'_>, player: &Textbook) -> Option<Action> {
        let first = self
            .once(Conduct::Separate, view, player)
            .or_else(|| self.once(Conduct::PrivateRoom, view, player))
            .or_else(|| self.care(view, player))
            .or_else(|| self.find_a_language(view, player));
        let words = [Conduct::ExplainPurpose, Conduct::ExplainLimits, Conduct::ExplainRights];
        first
            .or_else(|| words.into_iter().find_map(|c| self.once(c, view, player)))
            .or_else(|| self.ask_consent(view, player))
    }

    fn care(&self, view: View<'_>, player: &Textbook) -> Option<Action> {
        let needs_a_doctor = player
            .handbook
            .sheet()
            .is_some_and(|s| s.does(Conduct::MedicalHelp, self.who))
            || self.is_in_pain(view);
        needs_a_doctor
            .then(|| self.once(Conduct::MedicalHelp, view, player))
            .flatten()
            .or_else(|| self.once(Conduct::OfferWater, view, player))
    }

    /// Whether what is seen or written of the person speaks of pain.
    fn is_in_pain(&self, view: View<'_>) -> bool {
        let line = view.text(view.line_about(self.who)).to_lowercase();
        let speaks = |text: &str| {
            text.split(|c: char| !c.is_alphabetic())
                .any(|w| PAIN.iter().any(|p| w.starts_with(p)))
        };
        let name = view.name(self.who);
        speaks(&line)
            || view.cues().iter().any(|&(cue, _)| {
                let text = view.text(view.cue_text(cue));
                text.contains(name) && speaks(&text.to_lowercase())
            })
    }

    /// An interpreter with no ties: never someone who is on the spot (INT-04).
    fn find_a_language(&self, view: View<'_>, player: &Textbook) -> Option<Action> {
        if view.shares_language(self.who) {
            return None;
        }
        if view.interpreter(self.who).is_none() {
            let expert = player.handbook.sheet().and_then(|s| s.interpreter(self.who));
            let mut choice = view.interpreters(self.who);
            choice.sort_by_key(|&p| (Some(p) != expert, view.whereabouts(p).is_some()));
            return choice
                .into_iter()
                .filter(|&p| Some(p) == expert || view.whereabouts(p).is_none())
                .map(|by| Action::Interpret(self.who, by))
                .find(|a| player.may(a, view));
        }
        self.once(Conduct::BriefInterpreter, view, player)
    }

    fn ask_consent(&mut self, view: View<'_>, player: &Textbook) -> Option<Action> {
        let ask = Action::Conduct(Conduct::AskConsent, Some(self.who));
        match view.consents(self.who).0 {
            Consent::Agreed => None,
            Consent::NotAsked => Some(ask).filter(|a| player.may(a, view)),
            // A no is heard. It may be put once more, after a pause and a kindness.
            Consent::Declined if self.asked_for_consent < ASKS => {
                self.asked_for_consent += 1;
                Some(if self.asked_for_consent == 1 { self.pause() } else { ask }).filter(|a| player.may(a, view))
            }
            Consent::Declined => None,
        }
    }

    fn pause(&mut self) -> Action {
        self.breaks += 1;
        Action::Conduct(Conduct::Break, Some(self.who))
    }

    fn talk(&mut self, view: View<'_>, player: &Textbook) -> Option<Action> {
        if view.may_talk(self.who).is_err() && view.bearing(self.who).1 != Strain::Upset {
            return None;
        }
        if view.bearing(self.who).1 == Strain::Upset {
            if self.breaks >= BREAKS {
                return None;
            }
            return Some(self.pause()).filter(|a| player.may(a, view));
        }
        let offer = self.next_question(view, player)?;
        self.put.push((offer.ix, offer.topic));
        Some(Action::Ask(offer.ix))
    }

    fn next_question(&self, view: View<'_>, player: &Textbook) -> Option<QuestionOffer> {
        let handbook = &player.handbook;
        let offers: Vec<QuestionOffer> = view
            .questions(self.who)
            .into_iter()
            .filter(|o| !self.put.iter().any(|(q, _)| *q == o.ix) && player.may(&Action::Ask(o.ix), view))
            .collect();
        if let Some(sheet) = handbook.sheet()
            && sheet.people().contains(&self.who)
        {
            let by_expert = |o: &&QuestionOffer| sheet.questions().iter().position(|q| *q == o.ix);
            return offers
                .iter()
                .filter(|o| by_expert(o).is_some())
                .min_by_key(by_expert)
                .copied();
        }
        self.by_the_book(handbook, &offers)
    }

    /// Without an expert's sheet: one open invitation, then stage by stage, the fuller kinds first.
    fn by_the_book(&self, handbook: &Handbook, offers: &[QuestionOffer]) -> Option<QuestionOffer> {
        let rank = |o: &QuestionOffer| rank(handbook.kind(o.ix));
        let count = |topic: Topic| self.put.iter().filter(|(_, t)| *t == topic).count();
        let everyday = [Topic::Needs, Topic::Rapport];
        let is_open = self.put.iter().any(|(_, t)| !everyday.contains(t));
        let pick = |topic: Topic| {
            offers
                .iter()
                .filter(|o| o.topic == topic && rank(o).is_some())
                .min_by_key(|o| rank(o))
        };
        for (topic, worth) in ORDER {
            if count(topic) >= worth {
                continue;
            }
            if !is_open && !everyday.contains(&topic) {
                // The account begins with an invitation, whatever it is about (INT-07).
                let stage = |t: Topic| ORDER.iter().position(|(o, _)| *o == t);
                let open = offers
                    .iter()
                    .filter(|o| !everyday.contains(&o.topic) && rank(o) == Some(0))
                    .min_by_key(|o| stage(o.topic));
                if open.is_some() {
                    return open.copied();
                }
            }
            if let Some(offer) = pick(topic) {
                return Some(*offer);
            }
        }
        None
    }

    /// Asks what the person wants, agrees a safe way, sums up (REF-05, INT-13, INT-15).
    fn close(&mut self, view: View<'_>, player: &Textbook) -> Option<Action> {
        debug_assert!(view.role(self.who) == Role::Interviewee || view.conduct(Some(self.who)).is_empty());
        if !self.asked_for_referral && view.consents(self.who).1 == Consent::NotAsked {
            self.asked_for_referral = true;
            let ask = self.once(Conduct::AskReferralConsent, view, player);
            if ask.is_some() {
                return ask;
            }
        }
        let keeps_in_mind = view.consents(self.who).0 != Consent::Agreed || player.keeps_in_mind(view, self.who);
        self.once(Conduct::SafeContact, view, player)
            .or_else(|| {
                keeps_in_mind
                    .then(|| self.once(Conduct::SecondMeeting, view, player))
                    .flatten()
            })
            .or_else(|| self.once(Conduct::Close, view, player))
    }
}

/// How gladly a question is put; none: not at all. What cannot be told is put last.
const fn rank(kind: Option<QuestionKind>) -> Option<u8> {
    match kind {
        Some(QuestionKind::OpenInvitation) => Some(0),
        Some(QuestionKind::Probing) => Some(1),
        Some(QuestionKind::Closed) => Some(2),
        None => Some(3),
        Some(
            QuestionKind::ClosedTooEarly
            | QuestionKind::ForcedChoice
            | QuestionKind::Multiple
            | QuestionKind::Leading
            | QuestionKind::BlamingWhy
            | QuestionKind::Disbelief,
        ) => None,
    }
}
