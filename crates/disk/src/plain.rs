//! Reading and writing regular files by a name that anybody may have typed. Pipes, devices and sockets are refused
//! before they are opened: a pipe that nobody writes into would never open, a device never end.

use super::replace::rename;
use grounds_core::read::files::is_reserved;
use std::fs::{self, File};
#[cfg(unix)]
use std::io::ErrorKind;
use std::io::{Error, Read, Result, Write};
use std::path::{Path, PathBuf};

/// The folder that something lies in. Of a bare name it is the one we are in, which `Path` gives as nothing at all.
#[must_use]
pub fn folder_around(path: &Path) -> &Path {
    here(path.parent().unwrap_or(path))
}

/// A path, where nothing at all means the folder we are in.
pub(super) fn here(path: &Path) -> &Path {
    if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    }
}

/// The real path of something that is there, links followed, as a person would type it.
///
/// # Errors
/// When it is not there.
pub fn real_path(path: &Path) -> Result<PathBuf> {
    let real = fs::canonicalize(path)?;
    Ok(match real.to_str().and_then(as_typed) {
        Some(typed) if cfg!(windows) => typed.into(),
        _ => real,
    })
}

/// A path of Windows without the prefix that it puts before resolved ones; nothing when it has none, or would not be found
/// without it.
pub(super) fn as_typed(path: &str) -> Option<String> {
    /// Letters that a path may have without that prefix.
    const LETTERS: usize = 259;
    let rest = path.strip_prefix(r"\\?\")?;
    let typed = match rest.strip_prefix(r"UNC\") {
        Some(share) => format!(r"\\{share}"),
        None if rest.as_bytes().get(1) == Some(&b':') => rest.to_owned(),
        None => return None,
    };
    let can_be_found = typed.encode_utf16().count() <= LETTERS
        && typed
            .split('\\')
            .skip(1)
            .all(|name| !is_reserved(name) && !name.ends_with(['.', ' ']));
    can_be_found.then_some(typed)
}

/// Refuses folders, pipes and devices.
pub(super) fn only_plain(path: &Path) -> Result<()> {
    let meta = fs::metadata(path)?;
    if meta.is_file() {
        Ok(())
    } else if meta.is_dir() {
        Err(Error::other("it is a folder, not a file"))
    } else {
        Err(Error::other("it is a pipe or a device, not a file"))
    }
}

/// The content of a plain file, up to one byte more than `most`, so that a larger one is noticed.
pub(super) fn read_plain(path: &Path, most: usize) -> Result<Vec<u8>> {
    only_plain(path)?;
    let mut bytes = Vec::new();
    // The limit holds even for a file that grows while it is read.
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a path leads to the file that is open. When it does not, somebody has removed or moved it, or its disk is away.
#[cfg(unix)]
pub(super) fn leads_to(path: &Path, open: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let which = |meta: fs::Metadata| (meta.dev(), meta.ino());
    match (fs::metadata(path).map(which), open.metadata().map(which)) {
        (Ok(there), Ok(open)) => there == open,
        _ => false,
    }
}

/// Elsewhere it is told by the name alone; files that have to stay are opened so that they cannot be moved.
#[cfg(not(unix))]
pub(super) fn leads_to(path: &Path, _: &File) -> bool {
    path.exists()
}

/// Makes a folder and those above it, so that they are still there after the power went.
pub(super) fn make_folder(folder: &Path) -> Result<()> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    fs::create_dir_all(folder)?;
    missing
        .iter()
        .filter_map(|made| made.parent())
        .try_for_each(sync_folder)
}

/// Puts the names in a folder through to the disk: a new file is safe only when its name is. Windows does so by itself.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.or_else(|error| match error.kind() {
        // A folder that may be written to and not read, a stick whose file system cannot do it: nothing better is possible.
        ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported => Ok(()),
        _ => Err(error),
    })
}

/// Windows has no such call, and needs none.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

/// Writes a file whole or not at all: a full disk leaves what was there before.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = path
        .file_name()
        .ok_or_else(|| Error::other("it is not the name of a file"))?;
    let part = path.with_file_name(format!(".{}.part", name.to_string_lossy()));
    let written = File::create(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| rename(&part, path))
        .and_then(|()| sync_folder(path.parent().unwrap_or(Path::new("."))));
    written.inspect_err(|_| {
        // If even this fails, there is nothing better to do with it.
        let _ = fs::remove_file(&part);
    })
}

#[cfg(test)]
mod tests {
    use super::as_typed;

    /// If this fails, somebody is told of `\\?\C:\w`, which nobody has typed; or of a path that leads nowhere.
    #[test]
    fn a_resolved_path_of_windows_is_shown_as_it_is_typed() {
        let long = format!(r"\\?\C:\{}", "w\\".repeat(200));
        for (real, typed) in [
            (r"\\?\C:\w\night-shift", Some(r"C:\w\night-shift")),
            (r"\\?\UNC\server\share\w", Some(r"\\server\share\w")),
            (r"\\?\C:\", Some(r"C:\")),
            (r"\\?\C:\w\aux.txt", None),
            (r"\\?\C:\w.\x", None),
            (r"\\?\Volume{1}\w", None),
            (r"C:\w", None),
            ("/srv/w", None),
            (long.as_str(), None),
        ] {
            assert_eq!(as_typed(real).as_deref(), typed, "{real}");
        }
    }
}
