//! Looking back on all runs that were ended: as many are read in a frame as have room in it.

use super::Desk;
use crate::across::{LookingBack, Why};
use crate::home::Home;
use crate::open::Open;
use grounds_core::across::OfRun;

/// So many milliseconds of a frame go into reading. The run that is begun in them is read to its end.
const READING: u64 = 10;

impl<H: Home> Desk<H> {
    /// Looks back. Nothing is read yet: what is shown at once says that it is being read.
    pub(super) fn look_back(&mut self) {
        self.look_for_kept();
        let ended = self.kept.iter().filter(|run| run.is_ended);
        let ended: Vec<String> = ended.map(|run| run.name.clone()).collect();
        let begun = self.kept.len() - ended.len();
        let back = LookingBack::new(ended, begun, &self.practice.marks().across);
        self.lay_open(Open::Across(Box::new(back)));
    }

    /// Reads on where somebody looks back, for a part of a frame.
    pub(super) fn read_on(&mut self) {
        let began = self.home.millis();
        while self.open.still_to_read() > 0 {
            self.read_next();
            if self.home.millis().saturating_sub(began) >= READING {
                break;
            }
        }
    }

    fn read_next(&mut self) {
        let Open::Across(back) = &self.open else { return };
        let Some(name) = back.next().map(str::to_owned) else {
            return;
        };
        let came_to = self.came_to(&name);
        if let Open::Across(back) = &mut self.open {
            back.take(came_to, &self.practice.marks().across);
        }
    }

    /// What a kept run came to.
    fn came_to(&mut self, name: &str) -> Result<OfRun, Why> {
        let at = self.place_of(name);
        let decoded = crate::run::look(name, &mut self.home).map_err(|_| Why::Unreadable)?;
        let scenario = at.and_then(|at| self.shelf.get(at)?.scenario.as_ref());
        let Open::Across(back) = &mut self.open else {
            return Err(Why::Unreadable);
        };
        back.read(&decoded, scenario, &self.practice)
    }
}
