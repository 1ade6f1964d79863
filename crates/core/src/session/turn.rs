//! Taking one action.

use super::action::{Action, LineAt};
use super::drawn::Drawn;
use super::event::Event;
use super::refusal::Refusal;
use super::state::{Phase, State};
use super::world::World;
use crate::practice::Practice;
use crate::scenario::talk::TextIx;
use crate::scenario::{PaperIx, PersonIx, PlaceIx, Scenario, SpotIx, ThingIx};
use crate::vocabulary::words::Deed;

/// One action while it is taken.
pub(super) struct Turn<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub drawn: &'a Drawn,
    pub state: &'a mut State,
    pub events: &'a mut Vec<Event>,
    pub seed: u64,
    pub play: u16,
}

pub(super) type Taken = Result<(), Refusal>;

/// An error unless something holds.
pub(super) fn allow(holds: bool, or: Refusal) -> Taken {
    if holds { Ok(()) } else { Err(or) }
}

impl Turn<'_> {
    pub(super) fn take(&mut self, action: &Action) -> Taken {
        allow(self.state.phase != Phase::Ended, Refusal::Over)?;
        if self.state.waits.is_some() && !matches!(action, Action::Reply(_) | Action::Note(_) | Action::Strike(..)) {
            return Err(Refusal::Waited);
        }
        let is_at_desk = matches!(
            action,
            Action::Note(_)
                | Action::Strike(..)
                | Action::Rate(..)
                | Action::Decide(..)
                | Action::EndDay
                | Action::End
                | Action::Against(..)
                | Action::Reply(_)
        );
        allow(is_at_desk || self.state.phase == Phase::Running, Refusal::DayOver)?;
        self.state.changes = self.state.changes.wrapping_add(1);
        match action {
            Action::Go(place) => self.go(*place),
            Action::Look(spot) => self.look(*spot),
            Action::Read(paper, of) => self.read(*paper, *of),
            Action::Against(one, other) => self.against(*one, *other),
            Action::Sit(person) => self.sit(*person),
            Action::Say(turn) => self.say(*turn),
            Action::Rise => self.rise(),
            Action::Do(deed, with) => self.do_deed(*deed, *with),
            Action::Interpret { to, by } => self.interpret(*to, *by),
            Action::Handle { deed, thing, of, to } => self.handle(*deed, *thing, *of, *to),
            Action::Reply(n) => self.reply(*n),
            Action::Note(note) => self.note(note),
            Action::Strike(line, page) => self.strike(*line, *page),
            Action::Rate(person, how) => self.rate(*person, *how),
            Action::Decide(person, decided) => self.decide(*person, decided),
            Action::EndDay => self.end_day(),
            Action::End => {
                self.end();
                Ok(())
            }
        }
    }

    pub(super) fn world(&self) -> World<'_> {
        World {
            scenario: self.scenario,
            practice: self.practice,
            drawn: self.drawn,
            state: self.state,
            at_hand: None,
        }
    }

    pub(super) fn away_from_table(&self) -> Taken {
        allow(self.state.at_table.is_none(), Refusal::AtTable)
    }

    fn go(&mut self, to: PlaceIx) -> Taken {
        self.away_from_table()?;
        let place = self.scenario.place(to);
        allow(
            self.state.place != Some(to) && self.world().all(&place.when),
            Refusal::NotThere,
        )?;
        self.pass_minutes(place.minutes);
        self.move_to(to);
        self.let_things_happen();
        Ok(())
    }

    /// Puts the official into a place, and tells what is seen on coming in.
    pub(super) fn move_to(&mut self, to: PlaceIx) {
        self.state.place = Some(to);
        self.events.push(Event::Moved(to));
        let scenario = self.scenario;
        for &text in &scenario.place(to).text {
            self.perceive(text, None);
        }
        for person in scenario.people() {
            self.see(person);
        }
    }

    /// Who is in the same place is seen, as they are at first sight.
    pub(super) fn see(&mut self, person: PersonIx) {
        let scenario = self.scenario;
        let at = self.state.of(person).at;
        // Who is in no place is seen when one sits down with them.
        let is_at_table = self.state.at_table == Some(person);
        if self.drawn.is_met(person) && (is_at_table || at.is_some() && at == self.state.place) {
            for &text in &self.drawn.manner(scenario, person).seen {
                self.perceive(text, Some(person));
            }
        }
    }

    pub(super) fn perceive(&mut self, text: TextIx, of: Option<PersonIx>) {
        let line = LineAt { text, of };
        self.state.counting.insert(line);
        if self.state.perceived.insert(line) {
            self.events.push(Event::Perceived(line));
        }
    }

    fn look(&mut self, ix: SpotIx) -> Taken {
        self.away_from_table()?;
        let scenario = self.scenario;
        let spot = scenario.spot(ix);
        let is_here = self.state.place == Some(spot.place);
        allow(is_here && self.world().all(&spot.when), Refusal::NotInSight)?;
        allow(self.state.looked.insert(ix), Refusal::DoneBefore)?;
        self.pass_minutes(spot.minutes);
        self.events.push(Event::Looked(ix));
        for &text in &spot.text {
            self.perceive(text, None);
        }
        for &paper in &spot.papers {
            self.find(paper);
        }
        for &thing in &spot.things {
            self.free(thing);
        }
        self.let_things_happen();
        Ok(())
    }

    pub(super) fn find(&mut self, paper: PaperIx) {
        if self.state.found.insert(paper) {
            self.events.push(Event::Found(paper));
        }
    }

    pub(super) fn free(&mut self, thing: ThingIx) {
        if self.state.freed.insert(thing) {
            self.events.push(Event::Freed(thing));
        }
    }

    fn read(&mut self, ix: PaperIx, of: Option<PersonIx>) -> Taken {
        let scenario = self.scenario;
        let paper = scenario.paper(ix);
        allow(self.world().has_paper(ix, of), Refusal::NotFound)?;
        allow(self.world().can_read(ix), Refusal::NotRead)?;
        allow(self.state.read.insert((ix, of)), Refusal::DoneBefore)?;
        self.pass_minutes(paper.minutes);
        self.events.push(Event::WasRead(ix, of));
        for (text, of) in self.lines_of(ix, of) {
            self.perceive(text, of);
        }
        self.let_things_happen();
        Ok(())
    }

    /// The lines of a paper as it stands in this run.
    fn lines_of(&self, ix: PaperIx, of: Option<PersonIx>) -> Vec<(TextIx, Option<PersonIx>)> {
        let above = self.scenario.paper(ix).text.iter().map(|&text| (text, of));
        let rows = self.world().rows(ix, of).into_iter();
        above.chain(rows.filter_map(|row| Some((row.line?, row.of)))).collect()
    }

    fn against(&mut self, one: LineAt, other: LineAt) -> Taken {
        allow(one != other, Refusal::NotPossible)?;
        for line in [one, other] {
            allow(self.state.perceived.contains(&line), Refusal::NotPerceived)?;
        }
        let pair = if one < other { (one, other) } else { (other, one) };
        allow(self.state.against.insert(pair), Refusal::DoneBefore)?;
        let are_two = self.scenario.text(one.text).against.contains(&other.text);
        self.events.push(Event::Against(pair.0, pair.1, are_two));
        Ok(())
    }

    fn handle(&mut self, deed: Deed, thing: ThingIx, of: PersonIx, to: Option<PersonIx>) -> Taken {
        let made = self.scenario.thing(thing);
        allow(
            self.state.freed.contains(&thing) && made.deeds.contains(&deed),
            Refusal::NotPossible,
        )?;
        allow(
            self.world().owners(thing).any(|owner| owner == of),
            Refusal::NotPossible,
        )?;
        allow(!self.state.handed.contains_key(&(thing, of)), Refusal::DoneBefore)?;
        let to = if deed == Deed::GiveBack { to.or(Some(of)) } else { None };
        let is_new = self.state.handled.insert((deed, thing, of));
        allow(is_new || to.is_some(), Refusal::DoneBefore)?;
        if let Some(to) = to {
            self.state.handed.insert((thing, of), to);
        }
        self.pass_minutes(1);
        self.events.push(Event::Handled(deed, thing, of, to));
        self.let_things_happen();
        Ok(())
    }
}
