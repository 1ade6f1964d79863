//! The pace of what moves by itself. The window rests until it is touched; where somebody breathes, a thread that sleeps wakes
//! it for the next picture, and for no picture before it. When nothing moves, nothing is woken.

use super::table::Wake;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// Who wakes the window.
#[derive(Default)]
pub(super) struct Pace {
    /// Where the pauses to wait go; none until the first, or where there can be no thread.
    asks: Option<Sender<Duration>>,
    /// Whether one is waited for already.
    is_waiting: Arc<AtomicBool>,
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").finish_non_exhaustive()
    }
}

impl Pace {
    /// Wakes the window after so many seconds, unless it will be woken already.
    pub(super) fn wake_in(&mut self, seconds: f32, wake: &Wake) {
        if self.is_waiting.swap(true, Ordering::Relaxed) {
            return;
        }
        let pause = Duration::from_secs_f32(seconds.clamp(0.01, 10.0));
        if self.asks.is_none() {
            self.asks = start(&self.is_waiting, wake);
        }
        let is_asked = self.asks.as_ref().is_some_and(|asks| asks.send(pause).is_ok());
        if !is_asked {
            // Without a thread people sit still; it is tried again with the next picture.
            self.is_waiting.store(false, Ordering::Relaxed);
        }
    }
}

/// Starts the thread. It ends when the table is gone.
fn start(is_waiting: &Arc<AtomicBool>, wake: &Wake) -> Option<Sender<Duration>> {
    let (asks, asked) = channel();
    let (is_waiting, wake) = (Arc::clone(is_waiting), Arc::clone(wake));
    let thread = thread::Builder::new().name("pace".into());
    thread.spawn(move || keep_pace(&asked, &is_waiting, &wake)).ok()?;
    Some(asks)
}

fn keep_pace(asked: &Receiver<Duration>, is_waiting: &AtomicBool, wake: &Wake) {
    while let Ok(pause) = asked.recv() {
        thread::sleep(pause);
        is_waiting.store(false, Ordering::Relaxed);
        wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    /// If this fails, a moving pointer makes people breathe faster, or nobody breathes at all.
    #[test]
    fn one_picture_is_asked_for_however_often_it_is_asked() {
        let (tell, told) = channel();
        let tell = Mutex::new(tell);
        let wake: Wake = Arc::new(move || {
            let told = tell.lock().map(|tell| tell.send(()));
            assert!(told.is_ok());
        });
        let mut pace = Pace::default();
        for _ in 0..3 {
            for _ in 0..50 {
                pace.wake_in(0.05, &wake);
            }
            assert!(told.recv_timeout(Duration::from_secs(20)).is_ok(), "nobody is woken");
            assert!(told.recv_timeout(Duration::from_millis(120)).is_err(), "woken twice");
        }
    }
}
