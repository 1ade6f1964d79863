//! The moves of a run that is over, weighed on a thread of its own, one after the other, so that the debrief fills in while it
//! is read. What is found does not depend on how long it takes; a run that is closed is weighed no further.

use crate::debrief::Weighed;
use crate::desk::home::{Progress, Weighing};
use crate::session::{Action, Session};
use grounds_study::judge::{Analysis, Budget, MoveVerdict};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What the thread and who waits for it both see.
#[derive(Debug, Default)]
struct Shared {
    done: AtomicUsize,
    is_left: AtomicBool,
    found: Mutex<Vec<Weighed>>,
}

/// A run whose moves are being weighed.
#[derive(Debug)]
struct Background {
    shared: Arc<Shared>,
    all: usize,
}

/// Begins to weigh what was said in a run. None where the system gives no thread.
pub fn begin(over: &Session) -> Option<Box<dyn Weighing>> {
    let says = |action: &Action| matches!(action, Action::Say(_) | Action::Reply(_));
    let entries = over.entries().iter().enumerate();
    let jobs: Vec<usize> = entries.filter(|(_, of)| says(&of.action)).map(|(n, _)| n).collect();
    let shared = Arc::new(Shared::default());
    let background = Background {
        shared: Arc::clone(&shared),
        all: jobs.len(),
    };
    let over = over.clone();
    let thread = thread::Builder::new().name("weigh".into());
    thread.spawn(move || weigh(&over, &jobs, &shared)).ok()?;
    Some(Box::new(background))
}

fn weigh(over: &Session, jobs: &[usize], shared: &Shared) {
    let analysis = Analysis::of(over, Budget::quick());
    for &job in jobs {
        if shared.is_left.load(Ordering::Relaxed) {
            return;
        }
        if let Some(verdict) = analysis.judge(job) {
            let mut found = shared.found.lock().unwrap_or_else(PoisonError::into_inner);
            found.push(weighed(&verdict));
        }
        shared.done.fetch_add(1, Ordering::Release);
    }
}

fn weighed(of: &MoveVerdict) -> Weighed {
    Weighed {
        entry: of.entry,
        class: of.class,
        against_other: of.difference(),
        gain: of.gain.mean(),
        better: of.better().cloned(),
    }
}

impl Weighing for Background {
    fn ask(&mut self) -> Progress {
        let done = self.shared.done.load(Ordering::Acquire);
        if done < self.all {
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            return Progress::Done(number(done), number(self.all));
        }
        let mut found = self.shared.found.lock().unwrap_or_else(PoisonError::into_inner);
        Progress::All(std::mem::take(&mut found))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.shared.is_left.store(true, Ordering::Relaxed);
    }
}
