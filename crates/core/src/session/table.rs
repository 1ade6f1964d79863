//! At the table: sitting down with somebody, turns of the talk, and what they change around it.

use super::EVENTS;
use super::action::LineAt;
use super::event::{Event, Hearer};
use super::refusal::Refusal;
use super::turn::{Taken, Turn, allow};
use super::world::World;
use crate::scenario::PersonIx;
use crate::scenario::talk::{AnswerIx, Hearing, Index, LineIx, TruthIx, Words, id_of};
use crate::talk::{self, Between, Manner, Room, Start, Talk};
use crate::vocabulary::AgeGroup;
use crate::vocabulary::words::{Deed, Role, Topic};

impl Turn<'_> {
    pub(super) fn sit(&mut self, person: PersonIx) -> Taken {
        self.away_from_table()?;
        self.world().may_sit(person)?;
        let start = self.start(person);
        let before = self.state.of_mut(person).talk.take();
        let is_new_day = self.state.of(person).talked_in.is_some_and(|act| act < self.state.act);
        let between = self.between(person);
        let facts = self.world().about(person);
        let room = room(&facts);
        let next = match before {
            None => Box::new(Talk::begin(room, start)),
            Some(talk) if is_new_day => Box::new(talk.again(room, start, between)),
            Some(talk) => talk,
        };
        if next.view(room).is_over() {
            self.state.of_mut(person).talk = Some(next);
            return Err(Refusal::WillNotTalk(person));
        }
        self.state.of_mut(person).talk = Some(next);
        self.state.of_mut(person).talked_in = Some(self.state.act);
        self.state.at_table = Some(person);
        self.events.push(Event::Sat(person));
        // Across a table names are given first; a voice has none until it gives one.
        let is_heard_only = self.scenario.person(person).role == Role::Voice;
        if !is_heard_only && !std::mem::replace(&mut self.state.of_mut(person).has_name, true) {
            self.events.push(Event::GaveName(person));
        }
        self.see(person);
        self.pass_minutes(u16::from(self.practice.run().fetching.minutes));
        Ok(())
    }

    fn start(&self, person: PersonIx) -> Start {
        let usual = Manner::usual(&self.practice.talk().rules.starts);
        let dealt = self.drawn.manner(self.scenario, person);
        let range = |of: Option<u8>, usual| of.map_or(usual, |one| (one, one));
        Start {
            seed: self.seed,
            person: id_of(&self.scenario.person(person).id),
            truth: TruthIx::at(self.drawn.truth(person).index()),
            play: self.play,
            manner: Manner {
                trust: range(dealt.trust, usual.trust),
                distress: range(dealt.distress, usual.distress),
                bends: range(dealt.bends, usual.bends),
                tired: range(dealt.tired, usual.tired),
            },
        }
    }

    fn between(&self, person: PersonIx) -> Between {
        let to = |promise| self.state.promised.get(promise) == Some(&Some(person));
        let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
        Between {
            kept: count(self.state.kept.iter().filter(|promise| to(promise)).count()),
            broken: count(self.state.broken.iter().filter(|promise| to(promise)).count()),
        }
    }

    pub(super) fn say(&mut self, turn: talk::Turn) -> Taken {
        let person = self.state.at_table.ok_or(Refusal::NoTalk)?;
        let mut talk = self.state.of_mut(person).talk.take().ok_or(Refusal::NoTalk)?;
        let mut out = Vec::with_capacity(EVENTS);
        let facts = self.world().about(person);
        let taken = talk.apply(room(&facts), turn, &mut out);
        self.state.of_mut(person).talk = Some(talk);
        taken.map_err(Refusal::Talk)?;
        self.heard_by(person, &out);
        self.follow(person, &out);
        self.notice(person);
        self.let_things_happen();
        Ok(())
    }

    /// Tells who heard a question that was not for them, and whether a child was questioned on the matter (CHI-01).
    fn heard_by(&mut self, person: PersonIx, out: &[talk::Event]) {
        let asked = out.iter().find_map(|event| match event {
            talk::Event::Asked(_, subject, kind) => Some((*subject, *kind)),
            _ => None,
        });
        let Some((subject, kind)) = asked else { return };
        let topic = self.scenario.topic(person, subject);
        if !topic.is_some_and(Topic::is_matter) {
            return;
        }
        let hearers: Vec<Hearer> = self.world().hearers(person);
        if self.practice.talk().rules.kind(kind).recommended {
            let is_understood = self.world().hearing_of(person) != Hearing::Lost;
            self.events.push(Event::Asked {
                person,
                is_alone: hearers.is_empty(),
                is_understood,
                tests: topic == Some(Topic::Leaving),
            });
        }
        for hearer in hearers {
            self.events.push(Event::Overheard(person, hearer));
        }
        let is_child = AgeGroup::of_age(self.drawn.of(person).age) == AgeGroup::Child;
        let has_specialist = self.world().did(Deed::CallSpecialist, Some(person));
        if is_child && !has_specialist {
            self.events.push(Event::ChildQuestioned(person));
        }
    }

    /// What came of a turn, taken over into the run.
    fn follow(&mut self, person: PersonIx, out: &[talk::Event]) {
        let scenario = self.scenario;
        for &event in out {
            self.events.push(Event::Talk(person, event));
            match event {
                talk::Event::Line(line, _, standing) => self.heard(person, line, standing),
                talk::Event::Summed(answer) => self.heard_summed(person, answer),
                talk::Event::Told(subject, rung, _) => {
                    self.state.told.insert((person, subject), rung);
                }
                talk::Event::Planted(_, subject) => {
                    self.state.planted.insert((person, subject));
                }
                talk::Event::Struck(_, subject) => {
                    self.state.planted.remove(&(person, subject));
                }
                talk::Event::Met(fear) => {
                    self.state.met.insert((person, fear));
                }
                talk::Event::Woken(fear) => {
                    self.state.met.remove(&(person, fear));
                }
                talk::Event::Settled(wish) => {
                    let wish = scenario.script(person).wish(wish);
                    let to = crate::scenario::ServiceIx(wish.to.0);
                    self.state.wishes.insert((person, to), wish.says);
                }
                talk::Event::Asked(_, _, crate::vocabulary::WordingKind::Explain) => {
                    self.state.of_mut(person).is_opened = true;
                }
                talk::Event::Moment(moment) => {
                    let then = scenario.after_moment(person, moment);
                    self.change(then, Some(person));
                }
                talk::Event::Replied(reply, _) => {
                    let then = scenario.after_reply(person, reply);
                    self.change(then, Some(person));
                }
                talk::Event::Answered(answer) => {
                    let then = scenario.after_answer(person, answer);
                    self.change(then, Some(person));
                }
                talk::Event::Minutes(minutes) => self.pass_minutes(u16::from(minutes)),
                talk::Event::Ended | talk::Event::Gone => self.leave_table(person),
                _ => {}
            }
        }
    }

    /// A line of the talk was perceived: one of the scenario's can be put onto a page.
    fn heard(&mut self, person: PersonIx, line: LineIx, standing: talk::Standing) {
        if let Words::Text(text) = self.scenario.script(person).line(line).words {
            let line = LineAt { text, of: Some(person) };
            self.state.perceived.insert(line);
            // What was put in, promised for, or made softer on the way is heard and counts for nothing.
            if standing == talk::Standing::Own {
                self.state.counting.insert(line);
            }
        }
    }

    /// An answer was summed up by who interprets: the sentence that was heard can be put onto a page.
    fn heard_summed(&mut self, person: PersonIx, answer: AnswerIx) {
        let summed = self.scenario.script(person).answer(answer).summed;
        let of = Some(person);
        self.state.perceived.extend(summed.map(|text| LineAt { text, of }));
    }

    /// Something around the talk may have changed what can be asked about.
    fn notice(&mut self, person: PersonIx) {
        let Some(mut talk) = self.state.of_mut(person).talk.take() else {
            return;
        };
        let mut out = Vec::new();
        let facts = self.world().about(person);
        talk.notice(room(&facts), &mut out);
        self.state.of_mut(person).talk = Some(talk);
        self.events
            .extend(out.into_iter().map(|event| Event::Talk(person, event)));
    }

    pub(super) fn rise(&mut self) -> Taken {
        let person = self.state.at_table.ok_or(Refusal::NoTalk)?;
        self.leave_table(person);
        self.let_things_happen();
        Ok(())
    }

    pub(super) fn leave_table(&mut self, person: PersonIx) {
        if self.state.at_table.take().is_some() {
            self.events.push(Event::Rose(person));
        }
    }

    /// The time is over in the middle of a talk.
    pub(super) fn cut_talk(&mut self) {
        let Some(person) = self.state.at_table else { return };
        if let Some(mut talk) = self.state.of_mut(person).talk.take() {
            let mut out = Vec::new();
            talk.cut(&mut out);
            self.state.of_mut(person).talk = Some(talk);
            self.events
                .extend(out.into_iter().map(|event| Event::Talk(person, event)));
        }
        self.leave_table(person);
    }

    pub(super) fn interpret(&mut self, to: PersonIx, by: PersonIx) -> Taken {
        let scenario = self.scenario;
        let of = scenario.person(by);
        let interprets = of.interprets.ok_or(Refusal::NoInterpreter)?;
        allow(self.drawn.is_met(by) && by != to, Refusal::NoInterpreter)?;
        let speaks = self.drawn.tongues(scenario, to);
        let knows = self.drawn.tongues(scenario, by);
        allow(
            knows.is_empty() || speaks.iter().any(|tongue| knows.contains(tongue)),
            Refusal::NoInterpreter,
        )?;
        allow(self.state.of(to).interpreter != Some(by), Refusal::DoneBefore)?;
        self.pass_minutes(interprets.waits);
        self.state.of_mut(to).interpreter = Some(by);
        self.state.of_mut(to).is_briefed = false;
        let is_bound = self.world().has_power(by, to) || of.role == Role::Interviewee || !interprets.independent;
        self.events.push(Event::Interprets { to, by, is_bound });
        self.let_things_happen();
        Ok(())
    }
}

/// The room in which a talk takes place.
fn room<'a>(facts: &'a World<'a>) -> Room<'a, World<'a>> {
    let person = facts.at_hand.unwrap_or(PersonIx(0));
    Room {
        script: facts.scenario.script(person),
        rules: &facts.practice.talk().rules,
        facts,
    }
}
