//! The place: its clock, what can be looked at, where one can go, what can be done in general, and the end.

use super::Desk;
use super::console::{Choice, Left};
use super::words::{marked, offer, text};
use crate::locale::{key, said};
use crate::scenario::Action;
use crate::session::Phase;
use crate::wording;

impl Desk<'_, '_> {
    /// Where one is and what time it is.
    pub(super) fn show_clock(&mut self) {
        let view = self.run.view();
        let time = wording::time_of_day(view, self.console.messages());
        let place = text(view, view.place_texts(view.place()).0);
        self.console.heading(&format!("{time}  {place}"));
        let (passed, all) = view.minutes();
        if view.phase() == Phase::Running {
            self.console
                .tell(said!("clock-left", minutes = all.saturating_sub(passed)));
        } else {
            self.console.tell(key!("clock-over"));
        }
    }

    pub(super) fn look(&mut self) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            if view.phase() != Phase::Running {
                self.console.tell(key!("refusal-shift-over"));
                return Ok(());
            }
            self.console.heading(&self.console.messages().get(key!("place-look")));
            let messages = self.console.messages();
            let spots = view.spots();
            let options: Vec<String> = spots
                .iter()
                .map(|s| marked(messages, text(view, s.label), s.is_seen, key!("place-seen")))
                .collect();
            let Choice::Option(at) = self.console.choose(&options)? else {
                return Ok(());
            };
            let spot = spots[at].ix;
            self.act(Action::Look(spot));
        }
    }

    pub(super) fn go(&mut self) -> Result<(), Left> {
        let view = self.run.view();
        self.console.heading(&self.console.messages().get(key!("place-go")));
        let places: Vec<_> = view.places().into_iter().filter(|&p| p != view.place()).collect();
        let options: Vec<String> = places.iter().map(|&p| text(view, view.place_texts(p).0)).collect();
        if let Choice::Option(at) = self.console.choose(&options)? {
            let place = places[at];
            self.act(Action::Go(place));
        }
        Ok(())
    }

    pub(super) fn act_in_general(&mut self) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            self.console.heading(&self.console.messages().get(key!("place-do")));
            let offers = view.conduct(None);
            let options: Vec<String> = offers.iter().map(|o| offer(view, self.console.messages(), o)).collect();
            let Choice::Option(at) = self.console.choose(&options)? else {
                return Ok(());
            };
            let conduct = offers[at].conduct;
            self.act(Action::Conduct(conduct, None));
        }
    }

    pub(super) fn end(&mut self) -> Result<(), Left> {
        let view = self.run.view();
        let messages = self.console.messages();
        self.console.heading(&messages.get(key!("end-title")));
        let undecided: Vec<_> = view
            .to_decide()
            .into_iter()
            .filter(|&p| view.decided(p).is_none())
            .collect();
        if undecided.is_empty() {
            self.console.tell(key!("end-all-decided"));
        } else {
            self.console.tell(key!("end-undecided"));
            undecided.iter().for_each(|&p| self.console.hang("  - ", view.name(p)));
        }
        let unrated: Vec<&str> = view
            .to_decide()
            .into_iter()
            .filter(|&p| view.rating(p).is_none())
            .map(|p| view.name(p))
            .collect();
        if !unrated.is_empty() {
            self.console.tell(said!("end-unrated", people = unrated.join(", ")));
        }
        let options = [key!("end-confirm"), key!("end-stay")].map(|key| messages.get(key));
        if self.console.choose(&options)? == Choice::Option(0) {
            self.act(Action::End);
        }
        Ok(())
    }
}
