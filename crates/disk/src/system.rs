//! What the system refused, as a value: where, why in plain words of every language, and the system's own words behind
//! them, for whoever has to look it up. Nothing here decides what to do about it.

use crate::locale::{Key, Said, key, said};
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Why the system did not do something with a file or folder, and with which.
pub(super) fn refused(path: &Path, error: &Error) -> Said {
    at(path, why(error))
}

/// A reason, behind the file or folder that it is about.
pub(super) fn at(path: &Path, reason: impl Into<Said>) -> Said {
    said!("error-place", path = path.display().to_string(), reason = reason.into())
}

/// Why the system did not do something.
pub(super) fn why(error: &Error) -> Said {
    let why = if is_held(error) {
        key!("error-system-busy")
    } else if is_away(error) {
        key!("error-system-away")
    } else {
        kind(error.kind())
    };
    said!("error-system", why = why, words = error.to_string())
}

/// Whether another program holds a file open so that nothing can be done with it: a viewer, a virus scanner.
pub(super) fn is_held(error: &Error) -> bool {
    /// "Used by another process", "another process has locked a portion".
    const SHARING: [i32; 2] = [32, 33];
    let is_told = matches!(
        error.kind(),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock
    );
    is_told || (cfg!(windows) && is_one_of(error, &SHARING))
}

/// Whether a disk or a share does not answer any more, as after a stick was pulled out.
pub(super) fn is_away(error: &Error) -> bool {
    /// Input/output error, no such device or address, no such device.
    const UNIX: [i32; 3] = [5, 6, 19];
    /// Not ready, a device that does not work, the network's path, name or device is gone, no medium, not connected, and
    /// their kin.
    const WINDOWS: [i32; 16] = [
        21, 31, 53, 54, 55, 59, 64, 67, 121, 433, 1110, 1112, 1117, 1167, 1222, 1231,
    ];
    let is_told = matches!(
        error.kind(),
        ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NotConnected
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::TimedOut
    );
    is_told || is_one_of(error, if cfg!(windows) { &WINDOWS } else { &UNIX })
}

fn is_one_of(error: &Error, codes: &[i32]) -> bool {
    error.raw_os_error().is_some_and(|code| codes.contains(&code))
}

const fn kind(kind: ErrorKind) -> Key {
    match kind {
        ErrorKind::NotFound => key!("error-system-not-found"),
        ErrorKind::PermissionDenied => key!("error-system-permission"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge | ErrorKind::WriteZero => {
            key!("error-system-full")
        }
        ErrorKind::ReadOnlyFilesystem => key!("error-system-read-only"),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory | ErrorKind::IsADirectory => {
            key!("error-system-in-the-way")
        }
        _ => key!("error-system-other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a full disk is told in the words of the system alone, which few can read.
    #[test]
    fn each_kind_has_plain_words_and_the_system_has_its_own() {
        for (kind, plain) in [
            (ErrorKind::StorageFull, "there is no room left on the disk"),
            (ErrorKind::PermissionDenied, "this account may not read or write here"),
            (ErrorKind::ReadOnlyFilesystem, "this disk can be read, not written"),
            (ErrorKind::NotFound, "this is not there"),
            (ErrorKind::NotADirectory, "something else of this name is in the way"),
            (ErrorKind::ResourceBusy, "another program holds this open"),
            (
                ErrorKind::HostUnreachable,
                "this disk or share does not answer; put the stick in again, or connect the share",
            ),
        ] {
            let error = Error::new(kind, "os says 28");
            let words = refused(Path::new("a/b"), &error).to_string();
            assert_eq!(words, format!("a/b: {plain} (os says 28)"));
        }
    }
}
