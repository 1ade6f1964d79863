//! Renaming a file or folder that a virus scanner or a viewer may hold for a moment, as on Windows: tried again for a second,
//! and then told as that.
//!
//! It refuses to wait for anything else: what will not pass is told at once.

use super::system::is_held;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How often it is tried again, and how long is waited before each: a second in all.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(100);

/// Renames, over what has the new name.
pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    patiently(cfg!(windows), || fs::rename(from, to), thread::sleep)
}

fn patiently(is_windows: bool, mut rename: impl FnMut() -> Result<()>, mut wait: impl FnMut(Duration)) -> Result<()> {
    // Windows denies access to a name that somebody holds open, in the words in which it denies it to an account.
    let may_pass = |error: &Error| is_held(error) || (is_windows && error.kind() == ErrorKind::PermissionDenied);
    for _ in 0..TRIES {
        match rename() {
            Err(error) if may_pass(&error) => wait(PAUSE),
            renamed => return renamed,
        }
    }
    // Whoever came so far could write beside it: so it is this name that is held, and not the folder that is forbidden.
    rename().map_err(|error| {
        if may_pass(&error) {
            Error::new(ErrorKind::ResourceBusy, error)
        } else {
            error
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::why;

    /// Renames where it fails so often, and gives what came of it and how long was waited.
    fn tried(is_windows: bool, fails: u32, kind: ErrorKind) -> (Result<()>, Duration) {
        let (mut left, mut waited) = (fails, Duration::ZERO);
        let rename = || {
            left = left.saturating_sub(1);
            if left > 0 || fails == u32::MAX {
                Err(kind.into())
            } else {
                Ok(())
            }
        };
        let came = patiently(is_windows, rename, |pause| waited += pause);
        (came, waited)
    }

    /// If this fails, a scanner that looks at a file for a moment keeps it from being written; or one that never lets go is
    /// waited for without end, or told as a lack of rights, and the wrong thing is mended.
    #[test]
    fn what_is_held_for_a_moment_is_tried_again_for_a_second() {
        for (is_windows, kind) in [
            (false, ErrorKind::ResourceBusy),
            (true, ErrorKind::ResourceBusy),
            (true, ErrorKind::PermissionDenied),
        ] {
            let (came, waited) = tried(is_windows, 4, kind);
            assert!(came.is_ok() && waited == PAUSE * 3, "{waited:?}");
            let (came, waited) = tried(is_windows, u32::MAX, kind);
            assert_eq!(waited, Duration::from_secs(1));
            let why = why(&came.expect_err("it is held")).to_string();
            assert!(why.starts_with("another program holds this open"), "{why}");
        }
        for kind in [ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::NotFound] {
            let (came, waited) = tried(false, u32::MAX, kind);
            assert_eq!((came.expect_err("it fails").kind(), waited), (kind, Duration::ZERO));
        }
    }
}
