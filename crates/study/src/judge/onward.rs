//! Playing on from any moment of a run that another began: a competent official, with lapses. They talk as the players of the
//! talk do, and see what a trainee sees; what is true of somebody they use for one thing only, to decide rightly about those
//! of whom enough was told, so that it is the moves that are measured and not a player's wit. What was decided stands.

use super::luck::Luck;
use crate::proof::{Uniform, uniform};
use grounds_core::assess::{Careful, Found, drawn_of, found_about, right};
use grounds_core::judgement::{Knowable, knowable};
use grounds_core::scenario::talk::{Hearing, TextIx};
use grounds_core::scenario::{Answering, EventIx, PaperIx, PersonIx, SpotIx};
use grounds_core::session::{Action, Decided, Event, LineAt, Note, Phase, Session, Sort};
use grounds_core::talk::players::{Player, TEXTBOOK};
use grounds_core::talk::{self, Page, Row, Turn};
use grounds_core::vocabulary::words::{Deed, Need};
use grounds_core::vocabulary::{AgeGroup, Habit, Rung};
use std::collections::BTreeSet;

/// Turns after which a talk that will not end is left.
const TURNS: usize = 120;
/// Rounds of going everywhere: what opens in one is seen in the next.
const ROUNDS: usize = 2;

/// Plays a run to its end.
pub(super) fn play_on(session: Session, careful: &Careful, luck: Luck) -> Session {
    let mut on = Onward { session, careful, luck };
    on.day();
    for _ in 1..on.session.scenario().acts().len() {
        let act = on.session.act();
        if !on.try_it(Action::EndDay) || on.session.act() == act {
            break;
        }
        on.day();
    }
    on.write_up();
    on.try_it(Action::End);
    on.session
}

/// What an official who heard what was heard says about a person: rightly where it is known, and else it stays open, with a way
/// back (REF-01). Grounds are lines that stand on the page.
pub(super) fn decision(session: &Session, careful: &Careful, person: PersonIx) -> Decided {
    let mut decided = right(session, person);
    if !is_known(session, careful, person) {
        uniform(Uniform::OpenAll, &mut decided);
    }
    decided.grounds.retain(|&line| session.is_noted(line, person));
    decided
}

/// Whether a run found of a person what somebody careful finds, and that is enough for a finding.
fn is_known(session: &Session, careful: &Careful, person: PersonIx) -> bool {
    let known = known(session, person);
    let could = drawn_of(session, careful, person).known;
    known == could && known.is_enough()
}

fn known(session: &Session, person: PersonIx) -> Knowable {
    let Found { signs, is_settled, .. } = found_about(session, person);
    let age = AgeGroup::of_age(session.drawn().of(person).age);
    knowable(session.practice(), &signs, age, is_settled)
}

/// Whether what was told is enough: grounds, or enough to rule it out. Nobody is cleared who was not asked whether they are
/// free to leave (INT-10).
fn is_enough(session: &Session, person: PersonIx) -> bool {
    let tests = |event: &Event| matches!(*event, Event::Asked { person: who, tests: true, .. } if who == person);
    match known(session, person) {
        Knowable::Grounds => true,
        Knowable::Clears => session.entries().iter().flat_map(|entry| &entry.events).any(tests),
        Knowable::Sign | Knowable::Nothing => false,
    }
}

/// Whether enough was told, and who may be told of it was asked.
fn is_through(session: &Session, person: PersonIx) -> bool {
    let mut services = session.scenario().services();
    is_enough(session, person) && services.any(|to| session.wish(person, to).is_some())
}

/// Whether somebody who talks well would end the talk at the table now: there is enough, or nothing more to come.
pub(super) fn is_finished(session: &Session) -> bool {
    let Some(table) = session.at_table() else { return false };
    let person = table.person;
    let mut player = Player::new(TEXTBOOK, 0);
    let ends = |turn: Option<Turn>| turn.is_none_or(|turn| ends_talk(session, person, turn));
    table.is_over() || ends(table.played(&mut player, is_enough(session, person)))
}

/// Whether a turn brings the talk to its end.
fn ends_talk(session: &Session, person: PersonIx, turn: Turn) -> bool {
    let closing = session.scenario().script(person).closing();
    turn == Turn::Leave || closing.is_some() && super::luck::subject_of(session, person, turn) == closing
}

/// Whether a move ends the talk at the table, or goes to its end.
pub(super) fn ends(session: &Session, action: &Action) -> bool {
    match (action, session.at_table()) {
        (Action::Say(turn), Some(table)) => ends_talk(session, table.person, *turn),
        (Action::Rise, Some(_)) => true,
        _ => false,
    }
}

/// How a line belongs onto the page about whoever said it, by what it carries.
pub(super) fn sort_of(session: &Session, text: TextIx) -> Option<Sort> {
    let scenario = session.scenario();
    let marks = || scenario.text(text).marks.iter().map(|&mark| scenario.mark(mark));
    if !session.drawn().surfaces(text) {
        None
    } else if marks().any(|mark| !mark.shows.is_empty()) {
        Some(Sort::Counts)
    } else if marks().any(|mark| mark.is_question) {
        Some(Sort::AskFurther)
    } else if marks().any(|mark| mark.is_clearing) {
        Some(Sort::SetAside)
    } else {
        None
    }
}

/// Lines that wait to be put onto a page.
pub(super) fn to_note(session: &Session) -> Vec<Note> {
    let people: Vec<PersonIx> = session.to_decide().collect();
    let note = |line: LineAt| {
        let page = line.of.filter(|who| people.contains(who) && session.counts(line))?;
        let sort = sort_of(session, line.text).filter(|_| !session.is_noted(line, page));
        sort.map(|sort| Note {
            line,
            page,
            sort: Some(sort),
            worry: None,
            codes: Vec::new(),
        })
    };
    session.perceived().filter_map(note).collect()
}

/// The reply that breaks nothing, and is of a kind that is recommended where it has one.
pub(super) fn best_reply(session: &Session, event: EventIx) -> u8 {
    let replies = &session.scenario().event(event).replies;
    let rules = &session.practice().talk().rules;
    let is_fine =
        |reply: &Answering| reply.harms.is_none() && reply.kind.is_none_or(|kind| rules.kind(kind).recommended);
    let best = replies.iter().position(is_fine).unwrap_or(0);
    u8::try_from(best).unwrap_or(0)
}

struct Onward<'a> {
    session: Session,
    careful: &'a Careful,
    luck: Luck,
}

impl Onward<'_> {
    /// Tries something, unless it slips the official's mind, and answers whatever that brings about.
    fn try_it(&mut self, action: Action) -> bool {
        self.answer();
        let is_done = !self.luck.skips(&action) && self.session.apply(action).is_ok();
        self.answer();
        is_done
    }

    fn answer(&mut self) {
        while let Some(event) = self.session.waits() {
            let best = best_reply(&self.session, event);
            if self.session.apply(Action::Reply(best)).is_err() {
                break;
            }
        }
    }

    /// What is left of a day.
    fn day(&mut self) {
        self.answer();
        if let Some(person) = self.session.table() {
            self.reach(person);
            self.talk(person);
        }
        for _ in 0..ROUNDS {
            self.look_round();
        }
        let people: Vec<PersonIx> = self.session.to_decide().collect();
        for person in people {
            if self.session.phase() != Phase::Running {
                break;
            }
            self.give_back();
            // Who was heard, and asked who may be told, is not asked over again (INT-12).
            if is_through(&self.session, person) || !self.is_to_be_talked_with(person) {
                continue;
            }
            if let Some(place) = self.session.place_of(person) {
                self.try_it(Action::Go(place));
            }
            self.reach(person);
            if self.try_it(Action::Sit(person)) {
                self.talk(person);
            }
        }
        self.look_round();
        self.give_back();
    }

    /// Whether the talk with a person can still bring anything today.
    fn is_to_be_talked_with(&self, person: PersonIx) -> bool {
        let act = self.session.act();
        let mut today = self
            .session
            .entries()
            .iter()
            .rev()
            .flat_map(|entry| entry.events.iter().rev());
        let over = today
            .by_ref()
            .take_while(|event| !matches!(event, Event::Act(of) if *of == act))
            .any(|event| matches!(*event, Event::Talk(who, talk::Event::Ended | talk::Event::Gone) if who == person));
        !over
    }

    fn seen(&self) -> (BTreeSet<SpotIx>, BTreeSet<(PaperIx, Option<PersonIx>)>) {
        let (mut spots, mut papers) = (BTreeSet::new(), BTreeSet::new());
        for event in self.session.entries().iter().flat_map(|entry| &entry.events) {
            match *event {
                Event::Looked(spot) => {
                    spots.insert(spot);
                }
                Event::WasRead(paper, of) => {
                    papers.insert((paper, of));
                }
                _ => {}
            }
        }
        (spots, papers)
    }

    fn look_round(&mut self) {
        if self.session.phase() != Phase::Running || self.session.table().is_some() {
            return;
        }
        let scenario = self.session.scenario().clone();
        let (seen, _) = self.seen();
        for place in scenario.places() {
            let unseen: Vec<SpotIx> = scenario
                .place(place)
                .spots
                .iter()
                .filter(|spot| !seen.contains(spot) && !self.luck.skips(&Action::Look(*spot)))
                .collect();
            // Nobody walks to where everything was looked at.
            if unseen.is_empty() {
                continue;
            }
            self.try_it(Action::Go(place));
            for spot in unseen {
                self.try_it(Action::Look(spot));
            }
        }
        // What came to hand meanwhile is read wherever one is.
        for paper in self.session.view().papers() {
            if !paper.is_read && paper.may_read.is_ok() {
                self.try_it(Action::Read(paper.at.paper, paper.at.of));
            }
        }
    }

    /// Takes somebody aside, sees to what is urgent, and finds an interpreter on whom they do not depend.
    fn reach(&mut self, person: PersonIx) {
        let scenario = self.session.scenario().clone();
        if self.session.phase() != Phase::Running {
            return;
        }
        // One way to be alone is enough.
        if !self.session.view().person(person).is_apart && !self.try_it(Action::Do(Deed::Separate, Some(person))) {
            self.try_it(Action::Do(Deed::PrivateRoom, Some(person)));
        }
        self.try_it(Action::Do(Deed::OfferWater, Some(person)));
        // That somebody is hurt or tired is seen at first sight, and comes before any question (INT-01).
        for (need, deed) in [(Need::Medical, Deed::MedicalHelp), (Need::Rest, Deed::Break)] {
            let needs = &self.session.drawn().manner(&scenario, person).needs;
            if needs.contains(&need) && !self.has_done(deed, person) {
                self.try_it(Action::Do(deed, Some(person)));
            }
        }
        if AgeGroup::of_age(self.session.drawn().of(person).age) == AgeGroup::Child {
            self.try_it(Action::Do(Deed::CallSpecialist, Some(person)));
        }
        if self.session.hearing(person) != Hearing::Lost {
            return;
        }
        let independent = |by: &PersonIx| scenario.person(*by).interprets.is_some_and(|of| of.independent);
        for by in scenario.people().filter(independent) {
            if self.try_it(Action::Interpret { to: person, by }) {
                self.try_it(Action::Do(Deed::BriefInterpreter, Some(person)));
                return;
            }
        }
    }

    fn has_done(&self, deed: Deed, person: PersonIx) -> bool {
        let mut events = self.session.entries().iter().flat_map(|entry| &entry.events);
        events.any(|event| matches!(*event, Event::Did(did, Some(with), _) if did == deed && with == person))
    }

    /// Talks until there is enough, or nothing more comes.
    fn talk(&mut self, person: PersonIx) {
        let mut player = Player::new(self.luck.ways(), self.session.seed());
        let mut since = self.session.entries().len();
        for _ in 0..TURNS {
            if self.session.table() != Some(person) || self.session.phase() != Phase::Running {
                return;
            }
            let is_enough = is_enough(&self.session, person);
            // What may have been softened or summed up is asked for word for word, where something was told.
            let hearing = self.session.hearing(person);
            let is_rendered = matches!(hearing, Hearing::Interpreted(habit) if habit != Habit::Faithful);
            if is_rendered && self.has_told(since) {
                self.try_it(Action::Say(Turn::WordForWord));
            }
            let Some(turn) = self.turn(person, &mut player, is_enough) else {
                break;
            };
            since = self.session.entries().len();
            if !self.try_it(Action::Say(turn)) {
                break;
            }
        }
        self.try_it(Action::Rise);
    }

    fn turn(&self, person: PersonIx, player: &mut Player, is_enough: bool) -> Option<Turn> {
        let table = self.session.at_table()?;
        let sight = table.in_sight(Page::Talk);
        let first = sight.iter().flatten().find_map(|row| match row {
            Row::Take(turn) => Some(*turn),
            Row::Open(_) => None,
        });
        player.minds(self.luck.words(person, first));
        let turn = table.played(player, is_enough)?;
        let is_left_alone = |turn: Turn| {
            let subject = super::luck::subject_of(&self.session, person, turn);
            subject.is_some_and(|subject| self.luck.leaves_alone(person, subject))
        };
        if !is_left_alone(turn) {
            return Some(turn);
        }
        // Something else, where there is something; else the talk is left.
        let mut others = table.turns().into_iter();
        others.find(|&turn| matches!(turn, Turn::To(_)) && !is_left_alone(turn))
    }

    /// Whether a part of something was told, or more, since there were so many entries.
    fn has_told(&self, since: usize) -> bool {
        let mut events = self
            .session
            .entries()
            .iter()
            .skip(since)
            .flat_map(|entry| &entry.events);
        events.any(|event| matches!(event, Event::Talk(_, talk::Event::Told(_, rung, _)) if *rung >= Rung::Part))
    }

    /// Gives everybody what is theirs, once it came to hand (ERR-16).
    fn give_back(&mut self) {
        for thing in self.session.view().things() {
            let is_theirs = thing
                .deeds
                .iter()
                .any(|one| one.deed == Deed::GiveBack && one.to == Some(thing.of));
            if is_theirs {
                self.try_it(Action::Handle {
                    deed: Deed::GiveBack,
                    thing: thing.thing,
                    of: thing.of,
                    to: None,
                });
            }
        }
    }

    /// Puts lines onto pages and decides, where nothing was decided.
    fn write_up(&mut self) {
        for note in to_note(&self.session) {
            self.try_it(Action::Note(Box::new(note)));
        }
        let people: Vec<PersonIx> = self.session.to_decide().collect();
        for person in people {
            if self.session.decided(person).is_none() {
                let decided = decision(&self.session, self.careful, person);
                self.try_it(Action::Decide(person, Box::new(decided)));
            }
        }
    }
}
