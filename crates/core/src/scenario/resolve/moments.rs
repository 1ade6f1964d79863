//! Moments: those of a talk, whoever's file they stand in, and those of the day, which no talk holds.

use super::plans::{With, is_of_a_talk};
use super::talks::Changes;
use super::{Resolver, small, terms};
use crate::read::{Line, Lines};
use crate::scenario::cond::{Effect, Test, Who};
use crate::scenario::draft::{MomentDraft, ReplyDraft, WhenDraft};
use crate::scenario::ix::PersonIx;
use crate::scenario::parts::{Answering, Event, Said};
use crate::scenario::talk::{
    Cond, Index, LinePlan, MomentPlan, Plan, ReplyPlan, Speaker, Test as Within, VoiceIx, Words,
};
use crate::vocabulary::WordingKind;

impl Resolver<'_> {
    /// Moments of talks with this person: whoever's file they stand in.
    pub(super) fn moments(&mut self, person: PersonIx, plan: &mut Plan, changes: &mut Changes) {
        let draft = self.draft;
        let own: Vec<usize> = self.names.talks[person.index()].clone();
        for (n, talk) in draft.talks.iter().enumerate() {
            for moment in talk.moments.iter().filter(|moment| is_of_a_talk(moment)) {
                let mut talking = moment.when.iter().filter_map(|one| match one {
                    WhenDraft::Talking(who) => Some(self.who(*who)),
                    _ => None,
                });
                let is_here = match talking.next() {
                    Some(who) => who.is(person),
                    None => own.contains(&n),
                };
                if is_here {
                    self.moment(moment, With { person }, plan, changes);
                }
            }
        }
    }

    fn moment(&mut self, moment: &MomentDraft, with: With, plan: &mut Plan, changes: &mut Changes) {
        let rest: Vec<WhenDraft> = moment
            .when
            .iter()
            .filter(|one| !matches!(one, WhenDraft::Talking(_)))
            .cloned()
            .collect();
        let mut when = self.talk_when(&rest, with);
        if let Some(day) = moment
            .day
            .and_then(|act| self.names.one(&self.names.acts, self.draft, act))
        {
            let fact = self.fact(Test::Day(day));
            when.push(Cond::is(Within::Outside(fact)));
        }
        let by = self.comes_in(moment).filter(|by| *by != with.person);
        let mut after = Vec::new();
        let mut replies = Vec::new();
        let mut effects_of_replies = Vec::new();
        let mut whys = Vec::new();
        for reply in &moment.replies {
            let kind = reply.kind.and_then(terms::kind).unwrap_or(WordingKind::Honest);
            replies.push(ReplyPlan {
                words: Words::Text(self.line(&reply.say)),
                kind,
                lines: self.lines_by(reply.answer.as_ref(), by, with),
                opens: reply
                    .opens
                    .iter()
                    .filter_map(|name| self.subject_of(with.person, name.0))
                    .collect(),
            });
            effects_of_replies.push(self.reply_effects(reply, Some(with.person)));
            whys.push(reply.why.map(|why| self.text(why)));
        }
        after.extend(self.then(&moment.then, Some(with.person)));
        plan.moments.push(MomentPlan {
            id: self.word(moment.id.0).into_owned(),
            after: moment.after.map(|minutes| small(minutes.get())),
            when,
            lines: self.lines_by(moment.say.as_ref(), by, with),
            distress: 0,
            begin: None,
            replies,
            opens: Vec::new(),
        });
        changes.moments.push(after);
        changes.replies.push(effects_of_replies);
        changes.whys.push(whys);
    }

    /// Who comes in with a moment.
    fn comes_in(&self, moment: &MomentDraft) -> Option<PersonIx> {
        moment.by.and_then(|who| match self.who(who) {
            Who::One(one) => Some(one),
            Who::Any(_) => None,
        })
    }

    /// Lines of a moment in a talk: whoever comes in speaks, and not the person at the table.
    fn lines_by(&mut self, lines: Option<&Lines>, by: Option<PersonIx>, with: With) -> Vec<LinePlan> {
        let mut plans = self.plan_lines(lines, with);
        let lines = lines.map(|lines| lines.0.as_slice()).unwrap_or_default();
        if let Some(by) = by {
            let own = plans.iter_mut().zip(lines).filter(|(_, line)| line.by.is_none());
            for (plan, _) in own.filter(|(plan, _)| plan.by == Speaker::Person) {
                plan.by = Speaker::Other(VoiceIx(by.0));
            }
        }
        plans
    }

    fn reply_effects(&mut self, reply: &ReplyDraft, at_hand: Option<PersonIx>) -> Vec<Effect> {
        let mut effects: Vec<Effect> = Self::deeds(&reply.does).collect();
        effects.extend(reply.harms.and_then(|code| self.harm(code.0)));
        effects.extend(self.then(&reply.then, at_hand));
        effects
    }

    pub(super) fn event(&mut self, moment: &MomentDraft) -> Event {
        let by = self.comes_in(moment);
        let replies = moment.replies.iter().map(|reply| Answering {
            kind: reply.kind.and_then(terms::kind),
            words: self.line(&reply.say),
            is_done: reply.say.is_seen,
            harms: reply.harms.and_then(|code| self.point(code.0)),
            why: reply.why.map(|why| self.text(why)),
            lines: self.event_lines(reply.answer.as_ref(), by),
            then: self.reply_effects(reply, by).into(),
        });
        let replies = replies.collect();
        Event {
            id: self.boxed(moment.id.0),
            by,
            at: moment.at.map(|minute| small(minute.get())),
            day: moment
                .day
                .and_then(|act| self.names.one(&self.names.acts, self.draft, act)),
            when: self.when(&moment.when, by),
            lines: self.event_lines(moment.say.as_ref(), by),
            replies,
            then: self.then(&moment.then, by).into(),
        }
    }

    fn event_lines(&self, lines: Option<&Lines>, by: Option<PersonIx>) -> Box<[Said]> {
        let lines = lines.map(|lines| lines.0.as_slice()).unwrap_or_default();
        let said = |line: &Line| {
            let named = line.by.and_then(|who| self.names.the_one(&self.word(who)));
            Said {
                text: self.line(line),
                by: if line.is_seen { None } else { named.or(by) },
            }
        };
        lines.iter().map(said).collect()
    }
}
