//! Sticks and shares under a real run: pulled out and put in again, changed meanwhile, copied and replayed while it is open.
//! A folder that is moved away and back stands for the stick.

use crate::fuzzed::targets::anything::{Picks, anything};
use crate::place::{computer, file_of};
use crate::program::{arg, finish, folder, grounds, program_at, record_in};
use crate::support::{practice, shipped, shipped_names};
use reasonable_grounds::desk::home::Keeping;
use reasonable_grounds::desk::run::Run;
use reasonable_grounds::library::records;
use reasonable_grounds::record::decode;
use reasonable_grounds::session::{Action, Session};
use std::fs;
use std::path::{Path, PathBuf};

/// A run that is kept in a folder, and somebody who plays it.
struct Played {
    run: Run,
    picks: Picks,
}

impl Played {
    fn begin(records: &Path) -> Self {
        let session = Session::begin(shipped(&shipped_names()[0]), practice(), 5, 0);
        Self {
            run: Run::begin(session, &mut computer(records)).expect("the folder can be written to"),
            picks: Picks(5),
        }
    }

    /// Makes so many moves more; gives what came of keeping the last.
    fn act(&mut self, moves: usize) -> Keeping {
        let upto = self.run.session().entries().len() + moves;
        let mut last = Keeping::Kept;
        while self.run.session().entries().len() < upto {
            let action = anything(self.run.session(), &mut self.picks);
            if let Some(action) = action.filter(|action| *action != Action::End)
                && let Ok(keeping) = self.run.act(action, 1)
            {
                last = keeping;
            }
        }
        last
    }
}

fn moves_in(path: &Path) -> usize {
    let decoded = decode(&fs::read(path).expect("the record is there")).expect("it is a record");
    assert_eq!((decoded.fault, decoded.torn), (None, None), "it is whole");
    decoded.record.moves.len()
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<PathBuf> = fs::read_dir(folder)
        .expect("it is there")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    names.sort();
    names
}

/// A record that another window or program has: it is neither looked at, put away nor taken up.
fn is_taken(path: &Path) {
    use records::RecordsError::OpenElsewhere;
    assert!(matches!(records::look(path), Err(OpenElsewhere(_))));
    assert!(matches!(records::put_away(path), Err(OpenElsewhere(_))));
    assert!(matches!(records::take_up(path), Err(OpenElsewhere(_))));
}

/// If this fails, a trainer cannot copy or replay a run that a trainee has open; or can go on with it, or put it away.
#[test]
fn a_run_that_is_open_is_copied_and_replayed_and_not_gone_on_with() {
    let place = folder("stick-open");
    let mut played = Played::begin(&place.join("records"));
    played.act(5);
    let path = file_of(&played.run);
    let copy = place.join("copy.jsonl");
    fs::copy(&path, &copy).expect("it can be copied");
    assert_eq!(moves_in(&copy), 5);
    let (of_copy, of_open) = (
        grounds(&["replay", arg(&copy)], ""),
        grounds(&["replay", arg(&path)], ""),
    );
    assert_eq!(
        (of_open.code, of_open.out),
        (of_copy.code, of_copy.out),
        "{}",
        of_open.err
    );
    assert!(of_open.err.is_empty(), "{}", of_open.err);

    is_taken(&path);
    assert!(records::kept(&place.join("records")).is_empty(), "it is offered");
    // What was copied with its lock is held by nobody.
    fs::write(place.join("copy.jsonl.lock"), "").expect("it can be written");
    assert!(records::look(&copy).is_ok());
    drop(played);
    assert_eq!(names_in(&place.join("records")), std::slice::from_ref(&path));
    assert!(records::look(&path).is_ok());
}

/// The program in a folder of its own, as on a stick.
fn on_a_stick(place: &Path) -> PathBuf {
    let built = Path::new(env!("CARGO_BIN_EXE_grounds"));
    let exe = place.join(built.file_name().expect("it has a name"));
    if fs::hard_link(built, &exe).is_err() {
        fs::copy(built, &exe).expect("it can be copied");
    }
    exe
}

/// A run of a few moves in the terminal; gives what was told beside it, and where its record is.
fn played_with(exe: &Path) -> (String, PathBuf) {
    let args = ["play", &shipped_names()[0], "--text", "--seed", "1", "--format", "json"];
    let ran = finish(program_at(exe, &args).spawn().expect("it was built"), "\n1\n1\nstop\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let record = ran.json()["record"].as_str().map(PathBuf::from);
    let record = record.expect("it says where the record is");
    (ran.err, record.canonicalize().expect("it is there"))
}

/// If this fails, the stick takes no runs home although a folder for them lies beside the program; or one is made where nobody
/// wanted it; or a folder that cannot be used is passed over without a word.
#[test]
fn runs_are_kept_beside_the_program_where_there_is_a_folder_for_them() {
    let place = folder("stick-beside").canonicalize().expect("it is there");
    let exe = on_a_stick(&place);
    let beside = place.join("records");
    let (err, record) = played_with(&exe);
    assert!(
        !record.starts_with(&place) && !err.contains("beside the program"),
        "{err}"
    );
    assert!(!beside.exists(), "a folder is made");

    fs::create_dir(&beside).expect("it can be made");
    let (err, record) = played_with(&exe);
    assert_eq!(record, record_in(&beside));
    assert!(!err.contains("beside the program"), "{err}");
    #[cfg(unix)]
    {
        let link = folder("stick-link").join("grounds");
        std::os::unix::fs::symlink(&exe, &link).expect("it can be made");
        assert!(
            played_with(&link).1.starts_with(&beside),
            "what counts is where the program lies"
        );
    }

    fs::remove_dir_all(&beside).expect("it is ours");
    fs::write(&beside, "a file").expect("it can be written");
    let (err, record) = played_with(&exe);
    assert_eq!(err.matches("beside the program").count(), 1, "told once: {err}");
    assert!(
        err.contains(arg(record.parent().expect("it lies in a folder"))),
        "{err}"
    );
    assert_eq!(fs::read(&beside).expect("it is there"), b"a file");
    let named = place.join("named");
    let args = ["play", &shipped_names()[0], "--text", "--records", arg(&named)];
    let ran = finish(program_at(&exe, &args).spawn().expect("it was built"), "\n1\nstop\n");
    assert!(!ran.err.contains("beside the program"), "{}", ran.err);
    assert!(record_in(&named).is_file(), "what is named comes first");
}

/// A folder that is moved while a file in it is open: Windows does not allow it.
#[cfg(unix)]
mod moved {
    use super::*;
    use crate::place::is_open_elsewhere;
    use reasonable_grounds::desk::home::Home;
    use reasonable_grounds::library::record_named;

    impl Played {
        fn moves(&self) -> usize {
            self.run.session().entries().len()
        }
    }

    fn told(keeping: &Keeping) -> String {
        match keeping {
            Keeping::Waits(why) => why.to_string(),
            other => format!("{other:?}"),
        }
    }

    /// If this fails, a stick that is pulled out in a run is not told, the moves made meanwhile are lost when it is back or go to
    /// another file, or something is made in its place.
    #[test]
    fn a_stick_that_is_back_gets_what_was_done_meanwhile_in_the_same_file() {
        let place = folder("stick-back");
        let (stick, pocket) = (place.join("stick"), place.join("pocket"));
        let mut played = Played::begin(&stick.join("records"));
        let path = file_of(&played.run);
        assert_eq!(played.act(3), Keeping::Kept);
        let which = |path: &Path| {
            use std::os::unix::fs::MetadataExt;
            fs::metadata(path).expect("it is there").ino()
        };
        let before = which(&path);

        fs::rename(&stick, &pocket).expect("it can be moved");
        let first = told(&played.act(1));
        assert!(
            first.contains("put the stick in again") && first.contains(arg(&path)),
            "{first}"
        );
        assert_eq!(told(&played.act(2)), first, "the same is told in other words");
        assert_eq!(played.run.waiting(), 3);
        assert!(!stick.exists(), "a folder is made where the stick was");
        // Another stick with a folder of that name.
        fs::create_dir_all(stick.join("records")).expect("it can be made");
        assert_eq!(told(&played.act(1)), first);
        assert_eq!(
            names_in(&stick.join("records")),
            [] as [PathBuf; 0],
            "another stick is written to"
        );
        fs::remove_dir_all(&stick).expect("it is ours");

        fs::rename(&pocket, &stick).expect("it can be moved back");
        assert_eq!(played.run.keep(&mut computer(&stick.join("records"))), Keeping::Kept);
        assert_eq!((moves_in(&path), played.run.waiting()), (played.moves(), 0));
        assert_eq!(which(&path), before, "it is another file");
        assert_eq!(played.act(1), Keeping::Kept);
        assert_eq!(moves_in(&path), played.moves());
        let again = Run::go_on(
            &record_named(&path),
            &shipped(&shipped_names()[0]),
            &practice(),
            &mut computer(&stick),
        );
        assert!(
            is_open_elsewhere(&path, again.err().as_ref()),
            "it is not held any more"
        );
        drop(played);
        assert_eq!(
            names_in(&stick.join("records")),
            [path],
            "something is left beside the record"
        );
    }

    /// If this fails, a record that somebody has changed while its stick was out is written over or broken, and nobody is told.
    #[test]
    fn a_record_that_came_back_as_another_is_left_as_it_is() {
        let place = folder("stick-other");
        let (stick, pocket) = (place.join("stick"), place.join("pocket"));
        let mut played = Played::begin(&stick);
        let path = file_of(&played.run);
        played.act(3);
        fs::rename(&stick, &pocket).expect("it can be moved");
        played.act(2);
        fs::rename(&pocket, &stick).expect("it can be moved back");
        let own = fs::read(&path).expect("it is there");
        for other in [[&own[..], b"x"].concat(), b"a letter\n".to_vec(), own[1..].to_vec()] {
            fs::write(&path, &other).expect("it can be written");
            let why = told(&played.run.keep(&mut computer(&stick)));
            assert!(why.contains("somebody else") && why.contains(arg(&path)), "{why}");
            assert_eq!(fs::read(&path).expect("it is there"), other, "it was written over");
            assert_eq!(played.run.waiting(), 2);
        }
        // Somebody puts the right one back; it may be shorter.
        let line = own.iter().position(|&byte| byte == b'\n').expect("it has lines") + 1;
        fs::write(&path, &own[..line]).expect("it can be written");
        assert_eq!(played.run.keep(&mut computer(&stick)), Keeping::Kept);
        assert_eq!(moves_in(&path), played.moves());
    }

    /// If this fails, a program that knows nothing of the lock beside a record takes one that is open, or is taken from.
    #[test]
    fn a_program_of_before_and_this_one_keep_out_of_each_others_records() {
        let place = folder("stick-versions");
        let mut played = Played::begin(&place);
        played.act(2);
        let path = file_of(&played.run);
        let of_before = fs::File::open(&path).expect("it is there");
        assert!(of_before.try_lock().is_err(), "the other program takes it");
        drop(played);
        of_before.try_lock().expect("nobody has it");
        is_taken(&path);
        assert_eq!(names_in(&place), [path], "a lock is left beside it");
    }

    /// If this fails, what is kept on a stick that can only be read cannot be read again, or is offered and then fails without a
    /// word.
    #[test]
    fn a_record_that_can_only_be_read_is_read_and_not_gone_on_with() {
        use std::os::unix::fs::PermissionsExt;
        let place = folder("stick-read-only");
        let mut played = Played::begin(&place);
        played.act(2);
        let path = file_of(&played.run);
        drop(played);
        let may = |mode: u32| {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("it is ours");
            fs::set_permissions(&place, fs::Permissions::from_mode(mode | 0o111)).expect("it is ours");
        };
        may(0o444);
        let name = record_named(&path);
        assert!(computer(&place).read(&name).is_ok());
        assert_eq!(records::kept(&place).len(), 1);
        // Whoever may do everything may also write.
        if fs::write(place.join("probe"), "").is_err() {
            let why = records::take_up(&path)
                .expect_err("it cannot be written to")
                .to_string();
            assert!(why.contains("may not read or write here"), "{why}");
            assert_eq!(
                names_in(&place),
                std::slice::from_ref(&path),
                "a lock is left beside it"
            );
        }
        may(0o644);
    }
}
