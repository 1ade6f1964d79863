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
    said!("error-system", why = kind(error.kind()), words = error.to_string())
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
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => key!("error-system-busy"),
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
        ] {
            let error = Error::new(kind, "os says 28");
            let words = refused(Path::new("a/b"), &error).to_string();
            assert_eq!(words, format!("a/b: {plain} (os says 28)"));
        }
    }
}
