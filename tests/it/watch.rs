//! A scenario folder that is looked at again and again, and the place where an author's moves are kept.

use crate::support::{files_below, root};
use reasonable_grounds::library::sittings::Sitting;
use reasonable_grounds::library::{Seen, Watch};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// More looks than any change needs.
const LOOKS: usize = 40;

/// A copy of a small scenario's folder that can be edited, and is gone when dropped.
pub(crate) struct Copied(pub(crate) PathBuf);

impl Copied {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("grounds-author-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let from = root().join("assets/template");
        for file in files_below(&from) {
            let to = folder.join(file.strip_prefix(&from).expect("it lies below"));
            fs::create_dir_all(to.parent().expect("it has one")).expect("a folder can be made");
            fs::copy(&file, &to).expect("a file can be copied");
        }
        Self(folder)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("scenario.ron")
    }

    pub(crate) fn text(&self) -> String {
        fs::read_to_string(self.file()).expect("it is text")
    }

    pub(crate) fn save(&self, text: &str) {
        fs::write(self.file(), text).expect("the copy can be written to");
    }

    /// Every file with its content and its time.
    pub(crate) fn state(&self) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
        files_below(&self.0)
            .into_iter()
            .map(|path| {
                let content = fs::read(&path).expect("it can be read");
                let time = fs::metadata(&path).and_then(|m| m.modified()).expect("it has a time");
                (path, content, time)
            })
            .collect()
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn look(watch: &mut Watch) -> Option<Seen> {
    (0..LOOKS).find_map(|_| watch.look())
}

/// If this fails, a change is not noticed, or looking finds changes where there are none.
#[test]
fn every_way_of_saving_is_noticed_once() {
    let copy = Copied::new("saving");
    let (mut watch, ..) = Watch::open(&copy.0).expect("the folder can be read");
    assert!(look(&mut watch).is_none(), "nothing has changed");
    let text = copy.text();
    let changed = |seen: Option<Seen>, what: &str| match seen {
        Some(Seen::Changed(bundle, saved)) => {
            assert!(saved.minutes.is_some(), "{what}: it says when");
            bundle
        }
        other => panic!("{what}: {other:?}"),
    };

    copy.save(&format!("{text}\n// one more line\n"));
    changed(look(&mut watch), "writing over");
    assert!(look(&mut watch).is_none());

    let talk = copy.0.join("talks/presser.txt");
    let said = fs::read_to_string(&talk).expect("it is text");
    fs::write(&talk, format!("{said}\n// one more line\n")).expect("it can be written");
    changed(look(&mut watch), "a talk");

    // As editors do that save by renaming.
    let beside = copy.0.join("scenario.ron~new");
    fs::write(&beside, &text).expect("it can be written");
    fs::rename(&beside, copy.file()).expect("it can be renamed");
    let bundle = changed(look(&mut watch), "renaming");
    assert_eq!(bundle.files["scenario.ron"], text.as_bytes());

    // Another content of the same size and with the same time, as on a stick that counts in two seconds.
    let time = fs::metadata(copy.file())
        .and_then(|m| m.modified())
        .expect("it has one");
    let turned = text.replacen("laundry", "luandry", 1);
    copy.save(&turned);
    fs::File::options()
        .write(true)
        .open(copy.file())
        .and_then(|f| f.set_modified(time))
        .expect("a time can be set");
    let bundle = changed(look(&mut watch), "the same size and time");
    assert_eq!(bundle.files["scenario.ron"], turned.as_bytes());

    // A time alone is no change.
    fs::File::options()
        .write(true)
        .open(copy.file())
        .and_then(|f| f.set_modified(time + Duration::from_secs(60)))
        .expect("a time can be set");
    assert!(look(&mut watch).is_none(), "the content is the same");

    fs::remove_file(copy.0.join("art/laundry.svg")).expect("it can be removed");
    let bundle = changed(look(&mut watch), "a picture that is gone");
    assert!(!bundle.files.contains_key("art/laundry.svg"));
    fs::write(copy.0.join(".scenario.ron.swp"), "what an editor keeps").expect("it can be written");
    fs::write(copy.0.join("notes.txt"), "no part of a scenario").expect("it can be written");
    assert!(look(&mut watch).is_none(), "files that are never read");
}

/// If this fails, a file that is still being written is taken for a version.
#[test]
fn a_file_that_is_still_growing_is_left_alone() {
    let copy = Copied::new("growing");
    let (mut watch, ..) = Watch::open(&copy.0).expect("the folder can be read");
    assert!(look(&mut watch).is_none());
    let text = copy.text();
    for part in 1..8 {
        copy.save(&text[..part * 100]);
        assert!(watch.look().is_none(), "part {part}");
    }
    copy.save(&text);
    assert!(look(&mut watch).is_none(), "in the end it is as it was");
}

/// If this fails, a stick that is pulled out is not noticed, or not when it is back.
#[test]
fn a_folder_that_is_gone_is_told_once_and_seen_again() {
    let copy = Copied::new("gone");
    let away = copy.0.with_extension("away");
    let (mut watch, ..) = Watch::open(&copy.0).expect("the folder can be read");
    fs::rename(&copy.0, &away).expect("it can be renamed");
    assert!(matches!(look(&mut watch), Some(Seen::Gone(reason)) if !reason.to_string().is_empty()));
    assert!(look(&mut watch).is_none(), "it is told once");
    fs::rename(&away, &copy.0).expect("it can be renamed");
    assert!(
        matches!(look(&mut watch), Some(Seen::Changed(..))),
        "back again, although nothing changed"
    );
    assert!(look(&mut watch).is_none());
    assert!(Watch::open(Path::new("no-such-folder-anywhere")).is_err());
}

/// If this fails, an author's place is lost, mixed up with another folder's, or overwritten by a second window.
#[test]
fn a_place_is_kept_for_each_folder_and_held_by_one_window() {
    let (one, other) = (Copied::new("sitting-one"), Copied::new("sitting-other"));
    let kept_in = std::env::temp_dir().join(format!("grounds-sittings-{}", std::process::id()));
    let _ = fs::remove_dir_all(&kept_in);
    let (first, kept) = Sitting::open(&kept_in, &one.0, 100).expect("it can be kept");
    assert_eq!(kept, None);
    first.keep("the first").expect("it can be written");
    first.keep("the second").expect("it can be written again");
    let (second, kept) = Sitting::open(&kept_in, &other.0, 100).expect("another folder");
    assert_eq!(kept, None);
    second.keep("of the other").expect("it can be written");
    assert!(
        Sitting::open(&kept_in, &one.0, 100).is_err(),
        "it is open in another window"
    );
    drop(first);
    let (first, kept) = Sitting::open(&kept_in, &one.0, 100).expect("it is free again");
    assert_eq!(kept.as_deref(), Some("the second".as_bytes()));
    first.put_away();
    drop(first);
    assert_eq!(Sitting::open(&kept_in, &one.0, 100).expect("free").1, None);
    let away = files_below(&kept_in)
        .into_iter()
        .find(|p| p.extension().is_some_and(|e| e == "unreadable"));
    assert!(away.is_some(), "what was put away is still there");
    let _ = fs::remove_dir_all(&kept_in);
}

/// If this fails, a place is kept in the author's own folder.
#[test]
fn nothing_is_ever_kept_in_the_scenarios_folder() {
    let copy = Copied::new("inside");
    let before = copy.state();
    for inside in [copy.0.clone(), copy.0.join("a/b"), copy.0.join("art/../kept")] {
        let refused = Sitting::open(&inside, &copy.0, 100);
        assert!(
            refused.is_err_and(|why| why.to_string().contains("nothing is ever written there")),
            "{inside:?}"
        );
    }
    assert_eq!(copy.state(), before);
    assert!(!copy.0.join("a").exists());
}
