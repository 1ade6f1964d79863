//! The texts of the talks, in their order.

use super::{Gather, Kind, Stands};
use grounds_core::read::{Lines, Text};
use grounds_core::scenario::draft::{
    AnswerDraft, EndDraft, MomentDraft, ReplyDraft, SaidDraft, SetDraft, SubjectDraft, TalkDraft,
};
use grounds_core::vocabulary::words::Role;
use std::collections::BTreeSet;

impl Gather<'_> {
    pub(super) fn talks(&mut self) {
        let draft = self.draft;
        let people = draft.scenario.people.iter();
        let controllers = people.filter(|person| person.role == Role::Controller);
        let controllers: BTreeSet<String> = controllers.map(|p| draft.words(p.id.0).into_owned()).collect();
        for talk in &draft.talks {
            let is_controller = |who: Text| controllers.contains(draft.words(who).as_ref());
            self.talk(talk, &is_controller);
        }
    }

    fn talk(&mut self, talk: &TalkDraft, is_controller: &dyn Fn(Text) -> bool) {
        let own = said_by(is_controller(talk.who.0));
        for stock in &talk.stock {
            self.lines(Kind::Line, own, stock.say.as_ref());
        }
        for sign in &talk.signs {
            self.lines(Kind::Line, own, sign.say.as_ref());
        }
        self.said(&talk.replies, own);
        talk.back.iter().for_each(|set| self.set(set, own));
        talk.subjects.iter().for_each(|subject| self.subject(subject, own));
        for finding in &talk.findings {
            self.lines(Kind::Line, own, finding.say.as_ref());
        }
        for moment in &talk.moments {
            let by = moment.by.map_or(own, |who| said_by(is_controller(who.0)));
            self.moment(moment, by, is_controller);
        }
    }

    fn said(&mut self, all: &[SaidDraft], at: Stands) {
        for said in all {
            self.lines(Kind::Line, at, said.say.as_ref());
        }
    }

    fn subject(&mut self, subject: &SubjectDraft, own: Stands) {
        if let Some(named) = subject.named {
            self.other(Kind::Label, named.0);
        }
        subject.ask.iter().for_each(|set| self.set(set, own));
        self.said(&subject.replies, own);
        for answer in subject.answers.iter().map(AnswerDraft::said) {
            self.lines(Kind::Line, own, answer.say.as_ref());
        }
    }

    fn set(&mut self, set: &SetDraft, own: Stands) {
        if let Some(begins) = set.begins {
            self.other(Kind::Beginning, begins.0);
        }
        set.ends.iter().for_each(|end| self.end(end, own));
    }

    fn end(&mut self, end: &EndDraft, own: Stands) {
        self.put(Kind::Wording, Stands::Wording(end.kind), end.words.0);
        for said in [&end.yes, &end.no, &end.reply] {
            self.said(said, own);
        }
    }

    fn moment(&mut self, moment: &MomentDraft, by: Stands, is_controller: &dyn Fn(Text) -> bool) {
        self.told(moment.say.as_ref(), by, is_controller);
        for reply in &moment.replies {
            self.reply(reply, is_controller);
        }
    }

    fn reply(&mut self, reply: &ReplyDraft, is_controller: &dyn Fn(Text) -> bool) {
        let at = match reply.kind {
            _ if reply.harms.is_some() => Stands::Harm,
            Some(kind) => Stands::Wording(kind),
            None => Stands::Other,
        };
        self.line(Kind::Wording, at, &reply.say);
        if let Some(why) = reply.why {
            self.other(Kind::Why, why);
        }
        self.told(reply.answer.as_ref(), Stands::Other, is_controller);
    }

    /// Lines that several people may say.
    fn told(&mut self, lines: Option<&Lines>, own: Stands, is_controller: &dyn Fn(Text) -> bool) {
        for line in lines.into_iter().flat_map(|lines| &lines.0) {
            let at = line.by.map_or(own, |who| said_by(is_controller(who)));
            self.line(Kind::Line, at, line);
        }
    }
}

/// What somebody who controls others says may be what should be left alone.
const fn said_by(controller: bool) -> Stands {
    if controller { Stands::Harm } else { Stands::Other }
}
