//! Where runs are kept when nobody names a folder: in `records` beside the program where that can be written to, so that a
//! stick takes them home; else in the user's own folder on this computer, and not in the one that a ministry's network
//! carries from laptop to laptop.
//!
//! It refuses to make the folder beside the program: who gives the program away decides by putting one there.

use super::try_folder;
use crate::locale::Said;
use crate::system;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// The name of the folder.
const RECORDS: &str = "records";

/// Where runs are kept, and what was passed over for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    /// The folder.
    pub folder: PathBuf,
    /// Why nothing can be kept in the folder that lies beside the program: where and why, to be told once.
    pub passed_over: Option<Said>,
}

/// The folder in which records are kept when none is named.
#[must_use]
pub fn usual() -> Usual {
    usual_beside(program_folder().as_deref(), own_folder())
}

/// The same for a program in this folder, and another folder for when nothing can be kept beside it.
fn usual_beside(program: Option<&Path>, own: PathBuf) -> Usual {
    let Some(beside) = program.map(|folder| folder.join(RECORDS)) else {
        return Usual {
            folder: own,
            passed_over: None,
        };
    };
    let tried = match fs::metadata(&beside) {
        Ok(meta) if meta.is_dir() => try_folder(&beside),
        Ok(_) => Err(Error::new(ErrorKind::NotADirectory, "it is a file, not a folder")),
        // None was put there.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Usual {
                folder: own,
                passed_over: None,
            };
        }
        Err(error) => Err(error),
    };
    match tried {
        Ok(()) => Usual {
            folder: beside,
            passed_over: None,
        },
        Err(error) => Usual {
            folder: own,
            passed_over: Some(system::refused(&beside, &error)),
        },
    }
}

/// The user's own folder for records on this computer, or `records` here.
pub(crate) fn own_folder() -> PathBuf {
    let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds");
    dirs.map_or_else(|| PathBuf::from(RECORDS), |d| d.data_local_dir().join(RECORDS))
}

/// A folder for records beside the program, whether there is one or not.
pub(crate) fn beside_program() -> Option<PathBuf> {
    Some(program_folder()?.join(RECORDS))
}

/// The folder that the program itself lies in, and not a link to it.
pub(crate) fn program_folder() -> Option<PathBuf> {
    let exe = std::env::current_exe().ok()?;
    // Only where it is a link: on Windows a resolved path is no longer one that a person would type.
    let is_link = fs::symlink_metadata(&exe).is_ok_and(|meta| meta.is_symlink());
    let real = if is_link { fs::canonicalize(&exe).ok()? } else { exe };
    real.parent().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("grounds-usual-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("there is a folder for what is soon forgotten");
        folder
    }

    /// If this fails, a stick takes no runs home, or a folder is made beside a program where nobody put one.
    #[test]
    fn a_folder_beside_the_program_comes_first_where_there_is_one() {
        let (place, own) = (folder("beside"), PathBuf::from("own"));
        let none = Usual {
            folder: own.clone(),
            passed_over: None,
        };
        assert_eq!(usual_beside(Some(&place), own.clone()), none);
        assert_eq!(usual_beside(None, own.clone()), none);
        assert_eq!(
            fs::read_dir(&place).expect("it is there").count(),
            0,
            "something is made"
        );
        let records = place.join("records");
        fs::create_dir(&records).expect("it can be made");
        let beside = usual_beside(Some(&place), own);
        assert_eq!((beside.folder, beside.passed_over), (records.clone(), None));
        assert_eq!(
            fs::read_dir(&records).expect("it is there").count(),
            0,
            "the try is left"
        );
        let _ = fs::remove_dir_all(&place);
    }

    /// If this fails, runs go to the laptop without a word although somebody put a folder beside the program for them.
    #[test]
    fn a_folder_beside_the_program_that_cannot_be_used_is_told_and_passed_over() {
        let (place, own) = (folder("file"), PathBuf::from("own"));
        let records = place.join("records");
        fs::write(&records, "a file").expect("it can be written");
        let usual = usual_beside(Some(&place), own.clone());
        let why = usual.passed_over.expect("nobody is told").to_string();
        assert_eq!(usual.folder, own);
        assert!(why.contains("in the way") && why.contains("records"), "{why}");
        assert_eq!(fs::read(&records).expect("it is there"), b"a file");
        let _ = fs::remove_dir_all(&place);
    }

    /// If this fails, runs are kept where a network carries them from laptop to laptop.
    #[test]
    fn the_users_own_folder_is_the_one_of_this_computer() {
        let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds").expect("somebody is at home");
        assert_eq!(own_folder(), dirs.data_local_dir().join("records"));
    }
}
