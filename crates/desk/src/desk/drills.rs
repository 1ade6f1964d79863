//! Drills: beginning one, answering, and what comes back of it. What was kept is read anew before each answer is taken in, so
//! that two windows on one computer lose nothing of each other.

use super::{Desk, SEEDS};
use crate::home::Home;
use crate::open::{Deck, Drilling, Open};
use crate::wish::{Course, Drilled};
use grounds_core::diagnostic::Severity;
use grounds_core::drill::{Drill, Practised, Spacing, calendar, deal};
use grounds_core::locale::{Said, key, said};
use grounds_core::session::Session;

impl<H: Home> Desk<H> {
    /// Reads what was kept of drills; what cannot be read is told, once. That nothing can be kept there at all comes before it.
    pub(super) fn look_for_practised(&mut self) {
        match self.home.practised() {
            Ok(kept) => self.practised = kept.fitting(),
            Err(_) if self.nowhere.is_some() => {}
            Err(why) => self.tell(Severity::Warning, said!("drill-not-read", reason = why)),
        }
    }

    pub(super) fn drill(&mut self, wish: Drilled) {
        match wish {
            Drilled::Begin(course) => self.begin_drill(course),
            Drilled::Decline => self.was_offered(),
            Drilled::Choose(choice) => self.answer(choice),
            Drilled::GoOn => {
                if let Open::Drill(drill) = &mut self.open {
                    drill.is_read = true;
                }
            }
            Drilled::Space(spacing) => self.change_practised(|kept| kept.spacing = spacing),
            Drilled::Calendar => self.write_calendar(),
        }
    }

    /// Changes what is kept of drills, and keeps it. That something could not be kept is told once, not with every answer.
    fn change_practised(&mut self, change: impl FnOnce(&mut Practised)) {
        let was_kept = self.is_practised_kept;
        if let Err(why) = self.try_practised(change)
            && was_kept
        {
            self.tell(Severity::Warning, said!("drill-not-kept", reason = why));
        }
    }

    /// The drill before the first interview is offered no more. Where that cannot be kept it is offered again another day, and
    /// nobody is troubled with it now.
    fn was_offered(&mut self) {
        let _ = self.try_practised(|kept| kept.was_offered = true);
    }

    fn try_practised(&mut self, change: impl FnOnce(&mut Practised)) -> Result<(), Said> {
        // What could not be kept before is newer than what lies there.
        if self.is_practised_kept
            && let Ok(kept) = self.home.practised()
        {
            self.practised = kept.fitting();
        }
        let before = self.practised.clone();
        change(&mut self.practised);
        if self.practised == before && self.is_practised_kept {
            return Ok(());
        }
        let kept = self.home.keep_practised(&self.practised);
        self.is_practised_kept = kept.is_ok();
        kept
    }

    /// Begins a drill. Before an interview it is made of other scenarios, where there are some: nothing of what one is about to
    /// meet is taken away.
    fn begin_drill(&mut self, course: Course) {
        let then = match &self.open {
            Open::Shelf | Open::Across(_) => None,
            Open::Prebrief(prebrief) => Some(prebrief.at),
            Open::Drill(drill) => drill.then,
            Open::Run(_) | Open::Debrief(_) => return,
        };
        self.was_offered();
        let is_playable = |at: &usize| self.shelf.get(*at).is_some_and(|listed| listed.scenario.is_some());
        let mut at: Vec<usize> = (0..self.shelf.len()).filter(is_playable).collect();
        if at.len() > 1 {
            at.retain(|at| Some(*at) != then);
        }
        let seed = match &self.open {
            // After another one the same number would ask the same.
            Open::Drill(_) => None,
            _ => self.seed,
        };
        let seed = seed.unwrap_or_else(|| self.home.chance() % SEEDS);
        let decks: Vec<Deck> = at.into_iter().filter_map(|at| self.deck(at, seed)).collect();
        let rules = self.practice.drills();
        let (drills, questions) = match course {
            Course::Coding => (&Drill::CODING[..], rules.coding.questions),
            Course::Mixed => (&Drill::ALL[..], rules.mixed.questions),
        };
        let due = self.practised.due(self.home.today());
        let runs: Vec<&Session> = decks.iter().map(|deck| &deck.session).collect();
        let items = deal(&runs, drills, &due, seed, usize::from(questions));
        if items.is_empty() {
            self.tell(Severity::Advice, key!("drill-nothing"));
            return;
        }
        self.lay_open(Open::Drill(Box::new(Drilling {
            course,
            then,
            decks,
            items,
            answers: Vec::new(),
            is_read: true,
        })));
    }

    /// A draw of a scenario that nobody plays.
    fn deck(&self, at: usize, seed: u64) -> Option<Deck> {
        let scenario = self.shelf.get(at)?.scenario.clone()?;
        Some(Deck {
            at,
            session: Session::begin(scenario, self.practice.clone(), seed, 0),
            words: None,
        })
    }

    fn answer(&mut self, choice: usize) {
        let Open::Drill(drill) = &mut self.open else { return };
        let Some((_, item)) = drill.in_front().filter(|_| drill.is_read) else {
            return;
        };
        if choice >= item.choices.len() {
            return;
        }
        let (point, is_right) = (item.point.clone(), item.right == choice);
        drill.answers.push(choice);
        drill.is_read = false;
        let day = self.home.today();
        let practice = self.practice.clone();
        let rules = practice.drills();
        let percent = rules.remembered.percent;
        let spacing = self.practised.spacing;
        // A home measures only when it is asked to: what it says is not taken in where gaps are fixed.
        let before = self.practised.points.get(&point).copied();
        let measured = (spacing == Spacing::Measured)
            .then(|| {
                let (memory, last) = before.map_or((None, day), |of| (of.memory, of.last));
                self.home.measured(memory, day.saturating_sub(last), is_right, percent)
            })
            .flatten();
        self.change_practised(|kept| kept.take(&point, is_right, day, rules, measured));
    }

    fn write_calendar(&mut self) {
        if self.practised.mark == 0 {
            let mark = self.home.chance() | 1;
            self.change_practised(|kept| kept.mark = mark);
        }
        let days = self.practised.days(self.home.today());
        let text = calendar(self.voice.alone(), &days, self.practised.mark, self.home.now());
        match self.home.keep_calendar(&text) {
            Ok(place) => self.tell(Severity::Advice, said!("drill-calendar-kept", place = place)),
            Err(why) => self.tell(Severity::Error, said!("drill-calendar-not", reason = why)),
        }
    }
}
