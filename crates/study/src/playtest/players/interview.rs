//! One conversation, in the order of INT-01 to INT-15: needs, a door, a language, what this is and what it is not,
//! consent, an open invitation, then stage by stage, freedom to leave, and a close that leaves a way back.
//!
//! Nothing is kept that the view tells: each step is left out once the view says that it is done.

use super::textbook::Textbook;
use crate::playtest::handbook::Handbook;
use crate::scenario::{Action, CueIx, PersonIx, QuestionIx};
use crate::session::{ConductOffer, Consent, QuestionOffer, View};
use crate::vocabulary::{Conduct, QuestionKind, Strain, Topic};

/// The stages of a conversation (INT-09, INT-10), and how many questions each is worth when there is time.
const STAGES: [(Topic, usize); 6] = [
    (Topic::Recruitment, 2),
    (Topic::Journey, 2),
    (Topic::Arrival, 2),
    (Topic::Work, 2),
    (Topic::Control, 4),
    (Topic::Leaving, 2),
];
/// Breaks that are offered before someone is left in peace.
const BREAKS: u8 = 6;
/// How often someone who said no is asked again, later and after a pause.
const ASKS: u8 = 2;
/// Minutes that a conversation needs beside its questions.
const CLOSING: u16 = 6;

/// Minutes that a question and its answer take, about.
const A_QUESTION: u16 = 2;

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
    is_over: bool,
}

/// A moment of a conversation: what can be seen, who looks, and what can be done with the person.
struct Moment<'a> {
    view: View<'a>,
    player: &'a Textbook,
    offers: Vec<ConductOffer>,
}

impl Moment<'_> {
    /// Whether a move is worth trying now.
    fn may(&self, action: &Action) -> bool {
        self.player.may(action, self.view)
    }
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
            is_over: false,
        }
    }

    /// With whom.
    pub(super) const fn who(&self) -> PersonIx {
        self.who
    }

    /// Whether there is nothing left to do.
    pub(super) const fn is_over(&self) -> bool {
        self.is_over
    }

    /// The next move with this person; none when there is nothing left to do, or the person is not here. `others` is
    /// the work that waits with other people.
    pub(super) fn next(&mut self, view: View<'_>, player: &Textbook, others: usize) -> Option<Action> {
        if self.is_over {
            return None;
        }
        // A question that was refused has not been put.
        self.put
            .pop_if(|(question, _)| player.was_refused(&Action::Ask(*question)));
        if !view.is_reachable(self.who) {
            let place = view.whereabouts(self.who).filter(|p| view.places().contains(p))?;
            return Some(Action::Go(place)).filter(|a| player.may(a, view));
        }
        let at = &Moment {
            view,
            player,
            offers: view.conduct(Some(self.who)),
        };
        let minutes = self.minutes_left(at, others);
        if minutes == 0 {
            self.is_closing = true;
        }
        if !self.is_closing
            && let Some(action) = self.begin(at).or_else(|| self.talk(at, minutes))
        {
            return Some(action);
        }
        self.is_closing = true;
        let last = self.close(at);
        self.is_over = last.is_none();
        last
    }

    /// Minutes for questions, until this person's share of the shift is used up but for the close.
    fn minutes_left(&mut self, at: &Moment<'_>, others: usize) -> u16 {
        let now = at.view.minutes().0;
        let left = usize::from(Textbook::deadline(at.view).saturating_sub(now));
        let mine = at.player.work_with(self.who);
        let share = u16::try_from(left * mine / (mine + others)).unwrap_or(u16::MAX);
        let until = *self.until.get_or_insert(now.saturating_add(share));
        until.saturating_sub(now).saturating_sub(CLOSING)
    }

    /// Does something with the person, if it is on offer, not done yet, and not refused too often.
    fn once(&self, conduct: Conduct, at: &Moment<'_>) -> Option<Action> {
        let offer = at.offers.iter().find(|o| o.conduct == conduct && !o.is_done)?;
        Some(Action::Conduct(offer.conduct, Some(self.who))).filter(|a| at.may(a))
    }

    /// What comes before the first question (INT-01 to INT-06).
    fn begin(&mut self, at: &Moment<'_>) -> Option<Action> {
        let first = self
            .once(Conduct::Separate, at)
            .or_else(|| self.once(Conduct::PrivateRoom, at))
            .or_else(|| self.care(at))
            .or_else(|| self.find_a_language(at));
        let words = [Conduct::ExplainPurpose, Conduct::ExplainLimits, Conduct::ExplainRights];
        first
            .or_else(|| words.into_iter().find_map(|c| self.once(c, at)))
            .or_else(|| self.ask_consent(at))
    }

    fn care(&self, at: &Moment<'_>) -> Option<Action> {
        let doctor = self.once(Conduct::MedicalHelp, at);
        doctor
            .filter(|_| self.needs_a_doctor(at))
            .or_else(|| self.once(Conduct::OfferWater, at))
    }

    /// Whether the expert fetches one, or what is seen or written of the person speaks of pain.
    fn needs_a_doctor(&self, at: &Moment<'_>) -> bool {
        let handbook = &at.player.handbook;
        let name = at.view.name(self.who);
        let is_named = |cue: CueIx| at.view.text(at.view.cue_text(cue)).contains(name);
        handbook.sheet().is_some_and(|s| s.does(Conduct::MedicalHelp, self.who))
            || handbook.looks_hurt(self.who)
            || at
                .view
                .cues()
                .iter()
                .any(|&(cue, _)| handbook.speaks_of_pain(cue) && is_named(cue))
    }

    /// An interpreter with no ties: never someone who is on the spot (INT-04).
    fn find_a_language(&self, at: &Moment<'_>) -> Option<Action> {
        if at.view.shares_language(self.who) {
            return None;
        }
        if at.view.interpreter(self.who).is_none() {
            let expert = at.player.handbook.sheet().and_then(|s| s.interpreter(self.who));
            let mut choice = at.view.interpreters(self.who);
            choice.sort_by_key(|&p| (Some(p) != expert, at.view.whereabouts(p).is_some()));
            return choice
                .into_iter()
                .filter(|&p| Some(p) == expert || at.view.whereabouts(p).is_none())
                .map(|by| Action::Interpret(self.who, by))
                .find(|a| at.may(a));
        }
        self.once(Conduct::BriefInterpreter, at)
    }

    fn ask_consent(&mut self, at: &Moment<'_>) -> Option<Action> {
        let ask = Action::Conduct(Conduct::AskConsent, Some(self.who));
        match at.view.consents(self.who).0 {
            Consent::Agreed => None,
            Consent::NotAsked => Some(ask).filter(|a| at.may(a)),
            // A no is heard. It may be put once more, after a pause and a kindness.
            Consent::Declined if self.asked_for_consent < ASKS => {
                self.asked_for_consent += 1;
                Some(if self.asked_for_consent == 1 { self.pause() } else { ask }).filter(|a| at.may(a))
            }
            Consent::Declined => None,
        }
    }

    fn pause(&mut self) -> Action {
        self.breaks += 1;
        Action::Conduct(Conduct::Break, Some(self.who))
    }

    fn talk(&mut self, at: &Moment<'_>, minutes: u16) -> Option<Action> {
        if at.view.consents(self.who).0 == Consent::Declined {
            return None;
        }
        if at.view.may_talk(self.who).is_err() && at.view.bearing(self.who).1 != Strain::Upset {
            return None;
        }
        if at.view.bearing(self.who).1 == Strain::Upset {
            if self.breaks >= BREAKS {
                return None;
            }
            return Some(self.pause()).filter(|a| at.may(a));
        }
        let offer = self.next_question(at, minutes)?;
        self.put.push((offer.ix, offer.topic));
        Some(Action::Ask(offer.ix))
    }

    fn next_question(&self, at: &Moment<'_>, minutes: u16) -> Option<QuestionOffer> {
        let handbook = &at.player.handbook;
        let offers: Vec<QuestionOffer> = at
            .view
            .questions(self.who)
            .into_iter()
            .filter(|o| !self.put.iter().any(|(q, _)| *q == o.ix) && at.may(&Action::Ask(o.ix)))
            .collect();
        if let Some(sheet) = handbook.sheet()
            && sheet.people().contains(&self.who)
        {
            let by_expert = |o: &&QuestionOffer| sheet.questions().iter().position(|q| *q == o.ix);
            let theirs: Vec<&QuestionOffer> = offers.iter().filter(|o| by_expert(o).is_some()).collect();
            let is_short = usize::from(minutes) < theirs.len() * usize::from(A_QUESTION) && self.has_begun();
            // With little time left, the freedom to leave comes before the details (INT-10).
            let order = |o: &&&QuestionOffer| (is_short && !is_about_freedom(o.topic), by_expert(o));
            return theirs.iter().min_by_key(order).map(|o| **o);
        }
        self.by_the_book(handbook, &offers)
    }

    /// Whether anything was asked that goes into what happened.
    fn has_begun(&self) -> bool {
        self.put.iter().any(|(_, topic)| !is_everyday(*topic))
    }

    /// Without an expert's sheet: everyday things, one open invitation, then the stages, one question each before a second
    /// one, the fuller kinds first.
    fn by_the_book(&self, handbook: &Handbook, offers: &[QuestionOffer]) -> Option<QuestionOffer> {
        let rank = |o: &&QuestionOffer| rank(handbook.kind(o.ix));
        let put_on = |topic: Topic| self.put.iter().filter(|(_, t)| *t == topic).count();
        let pick = |topic: Topic| {
            let on_topic = offers.iter().filter(|o| o.topic == topic);
            on_topic.filter(|o| rank(o).is_some()).min_by_key(rank)
        };
        let stage = |topic: Topic| STAGES.iter().position(|(t, _)| *t == topic);
        if !self.has_begun() {
            let everyday = [Topic::Needs, Topic::Rapport].into_iter();
            let first = everyday.filter(|&t| put_on(t) == 0).find_map(pick);
            // The account begins with an invitation, whatever it is about (INT-07).
            let open = offers
                .iter()
                .filter(|o| !is_everyday(o.topic) && rank(o) == Some(0))
                .min_by_key(|o| stage(o.topic));
            if let Some(offer) = first.or(open) {
                return Some(*offer);
            }
        }
        let rounds = 1..=STAGES.iter().map(|(_, worth)| *worth).max().unwrap_or(1);
        let stages = rounds.flat_map(|round| {
            let wanted = move |&&(_, worth): &&(Topic, usize)| round <= worth;
            STAGES.iter().filter(wanted).map(move |&(topic, _)| (topic, round))
        });
        let after = [Topic::Others, Topic::Offence, Topic::Next].map(|topic| (topic, 1));
        stages
            .chain(after)
            .filter(|&(topic, round)| put_on(topic) < round)
            .find_map(|(topic, _)| pick(topic))
            .copied()
    }

    /// Asks what the person wants, agrees a safe way, sums up (REF-05, INT-13, INT-15).
    fn close(&mut self, at: &Moment<'_>) -> Option<Action> {
        if !self.asked_for_referral && at.view.consents(self.who).1 == Consent::NotAsked {
            self.asked_for_referral = true;
            let ask = self.once(Conduct::AskReferralConsent, at);
            if ask.is_some() {
                return ask;
            }
        }
        let keeps_in_mind =
            at.view.consents(self.who).0 != Consent::Agreed || at.player.keeps_in_mind(at.view, self.who);
        self.once(Conduct::SafeContact, at)
            .or_else(|| keeps_in_mind.then(|| self.once(Conduct::SecondMeeting, at)).flatten())
            .or_else(|| self.once(Conduct::Close, at))
    }
}

const fn is_everyday(topic: Topic) -> bool {
    matches!(topic, Topic::Needs | Topic::Rapport)
}

const fn is_about_freedom(topic: Topic) -> bool {
    matches!(topic, Topic::Control | Topic::Leaving)
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
