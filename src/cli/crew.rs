//! Worker threads for commands that do many pieces of work, none of which needs another: a pool that takes chunks off a
//! shared counter. A progress bar on standard error when that is a terminal; Ctrl-C stops after the piece in hand, a
//! second one at once.
//!
//! Each worker gathers into a place of its own. What is gathered has to be such that the places can be put together in
//! any order: then the result does not depend on how many workers there were.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::num::NonZeroUsize;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// Whether Ctrl-C was pressed. A signal belongs to the process, so there is one.
static STOPPED: AtomicBool = AtomicBool::new(false);
static LISTENS: Once = Once::new();

/// What a shell expects of a program that was interrupted.
const INTERRUPTED: i32 = 130;
/// Pieces that a worker takes at a time, at most: enough that taking costs nothing, few enough to end together.
const CHUNK: u64 = 64;

/// Some workers.
#[derive(Debug)]
pub(super) struct Crew {
    threads: NonZeroUsize,
}

/// What workers gathered.
#[derive(Debug)]
pub(super) struct Gathered<T> {
    /// One place for each worker.
    pub places: Vec<T>,
    /// How many pieces were done; fewer than asked for when the crew was stopped.
    pub done: u64,
}

impl Crew {
    /// A crew of this size; without one, as many as the machine has cores.
    pub(super) fn of(threads: Option<NonZeroUsize>) -> Self {
        LISTENS.call_once(|| {
            // Where no handler can be set, Ctrl-C ends the program as it always does.
            let _ = ctrlc::set_handler(|| {
                if STOPPED.swap(true, Ordering::SeqCst) {
                    std::process::exit(INTERRUPTED);
                }
            });
        });
        let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self {
            threads: threads.unwrap_or_else(cores),
        }
    }

    /// Whether the crew was told to stop.
    pub(super) fn is_stopped() -> bool {
        STOPPED.load(Ordering::SeqCst)
    }

    /// Does the pieces 0 to `count`. `place` makes a worker's place; `one` does a piece and gathers it there.
    pub(super) fn work<T: Send>(
        &self,
        what: &str,
        count: u64,
        place: impl Fn() -> T + Sync,
        one: impl Fn(&mut T, u64) + Sync,
    ) -> Gathered<T> {
        let bar = progress(what, count);
        let threads = u64::try_from(self.threads.get()).unwrap_or(u64::MAX).min(count.max(1));
        let chunk = (count / (threads * 8)).clamp(1, CHUNK);
        let (next, done) = (AtomicU64::new(0), AtomicU64::new(0));
        let worker = || {
            let mut place = place();
            loop {
                let from = next.fetch_add(chunk, Ordering::Relaxed);
                for piece in from..from.saturating_add(chunk).min(count) {
                    if Self::is_stopped() {
                        return place;
                    }
                    one(&mut place, piece);
                    done.fetch_add(1, Ordering::Relaxed);
                    bar.inc(1);
                }
                if from >= count {
                    return place;
                }
            }
        };
        let places = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
            let joined = workers.into_iter().map(thread::ScopedJoinHandle::join);
            // A panic in a worker is our bug, and no less one for having happened elsewhere.
            joined
                .map(|result| result.unwrap_or_else(|p| std::panic::resume_unwind(p)))
                .collect()
        });
        bar.finish_and_clear();
        Gathered {
            places,
            done: done.into_inner(),
        }
    }
}

fn progress(what: &str, count: u64) -> ProgressBar {
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(count), target).with_message(what.to_owned());
    match ProgressStyle::with_template("{msg} [{bar:30}] {pos} of {len}, {eta} left; Ctrl-C stops") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_done_once_whatever_the_number_of_workers() {
        for threads in [1, 2, 7, 64] {
            for count in [0, 1, 63, 1000] {
                let gathered = Crew::of(NonZeroUsize::new(threads)).work("", count, Vec::new, |place, n| place.push(n));
                let mut all: Vec<u64> = gathered.places.into_iter().flatten().collect();
                all.sort_unstable();
                assert!(all.into_iter().eq(0..count), "{threads} workers, {count} pieces");
                assert_eq!(gathered.done, count);
            }
        }
    }
}
