//! The practice library that a command works with: the program's, with the folders of `--practice` upon it. What those change
//! is said before anything else, because every mark that follows hangs on it.

use super::out::{Io, Outcome};
use crate::diagnostic::render;
use crate::library::{NoPractice, practice_with};
use crate::locale::counted;
use crate::practice::{Change, Layered, Practice};
use std::path::PathBuf;
use std::sync::Arc;

/// Rows that are named; of more, their number is said.
const NAMED: usize = 12;

/// The library, or how the command ends without one.
pub(super) fn read(folders: &[PathBuf], io: &mut Io<'_>) -> Result<Arc<Practice>, Outcome> {
    match practice_with(folders) {
        Ok(layered) => {
            tell(folders, &layered, io);
            Ok(Arc::new(layered.practice))
        }
        Err(NoPractice::Library(error)) => Err(io.trouble(format!(
            "the practice library cannot be used\n{}",
            render::full(&error.told)
        ))),
        Err(NoPractice::Folder(error)) => Err(io.trouble(error)),
    }
}

fn tell(folders: &[PathBuf], layered: &Layered, io: &mut Io<'_>) {
    // The first layer is the program's own.
    for (layer, folder) in (1..).zip(folders) {
        let Some((_, overlay)) = layered.overlays.iter().find(|(at, _)| *at == layer) else {
            io.note(format!("practice: {}, a whole library", folder.display()));
            continue;
        };
        let of_it = || layered.changes.iter().filter(|change| change.layer == layer);
        let (new, replaced): (Vec<&Change>, Vec<&Change>) = of_it().partition(|change| change.is_new);
        let whose = format!("{} ({}, {})", overlay.name, overlay.by, overlay.year);
        let parts = [rows(&replaced, "replaced"), rows(&new, "added")];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let changes = if parts.is_empty() {
            "changes nothing".to_owned()
        } else {
            parts.join("; ")
        };
        io.note(format!("practice: {}: {whose}: {changes}", folder.display()));
    }
}

/// "2 rows replaced: INT-04, CD01".
fn rows(changes: &[&Change], what: &str) -> Option<String> {
    if changes.is_empty() {
        return None;
    }
    let names: Vec<&str> = changes.iter().take(NAMED).map(|change| change.name()).collect();
    let more = if changes.len() > NAMED { " …" } else { "" };
    let count = counted(changes.len(), "row", "rows");
    Some(format!("{count} {what}: {}{more}", names.join(", ")))
}
