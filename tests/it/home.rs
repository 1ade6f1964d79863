//! The home of a computer: a folder that cannot be written to is told and another one offered, what is left is listed by name,
//! taken up and put away.

use crate::place::computer;
use crate::program::folder;
use crate::support::{practice, shipped, shipped_names};
use reasonable_grounds::desk::home::{Home, Keeping};
use reasonable_grounds::desk::notice::Notice;
use reasonable_grounds::desk::run::{Run, Stopped, why_not};
use reasonable_grounds::desk::settings::Settings;
use reasonable_grounds::desk::shown::Body;
use reasonable_grounds::desk::wish::Wish;
use reasonable_grounds::desk::{Desk, Effect};
use reasonable_grounds::library::{Computer, GameOptions};
use reasonable_grounds::locale::{Said, key};
use reasonable_grounds::session::{Action, Session};
use std::fs;
use std::path::Path;

/// A run with a move, kept at home.
fn begun(home: &mut Computer) -> Run {
    let session = Session::begin(shipped(&shipped_names()[0]), practice(), 5, 0);
    let mut run = Run::begin(session, home).expect("the folder can be written to");
    let spot = run
        .session()
        .view()
        .spots()
        .first()
        .expect("there is something to look at")
        .spot;
    assert_eq!(run.act(Action::Look(spot), home.millis()), Ok(Keeping::Kept));
    run
}

/// If this fails, somebody plays for an hour before it is told that the folder named cannot be written to, or cannot go
/// on without knowing the command line.
#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_another_offered() {
    let place = folder("home-unwritable");
    let in_the_way = place.join("in-the-way");
    fs::write(&in_the_way, "a file").expect("the folder can be written to");
    let mut home = computer(&in_the_way);
    let why = home.can_keep().expect_err("a file is no folder").to_string();
    assert!(why.contains("in-the-way") && why.contains("is in the way"), "{why}");
    let other = home.elsewhere().expect("there is another place on this computer");
    assert_ne!(other, home.kept_in());

    let mut desk = Desk::new(home, practice(), Settings::default(), Some(1)).expect("there are English texts");
    let ways = |notice: &Notice| notice.ways.iter().map(|(_, way)| way.clone()).collect::<Vec<_>>();
    let told = desk.notice().expect("nobody is told");
    assert!(told.said.to_string().contains("in-the-way"), "{}", told.said);
    assert_eq!(ways(told), [Wish::KeepElsewhere, Wish::DismissNotice]);
    assert_eq!(desk.wish(Wish::KeepElsewhere), None);
    assert_eq!(desk.home().kept_in(), other, "what was offered is not what is done");
    assert_eq!(desk.home_mut().can_keep(), Ok(()));
    let told = desk.notice().expect("nobody is told where").said.to_string();
    assert!(told.contains(&other), "{told}");
    assert_eq!(fs::read_to_string(&in_the_way).expect("it is there"), "a file");
}

/// If this fails, somebody who put a folder for runs beside the program is not told that they go elsewhere, or is told again
/// and again.
#[test]
fn that_runs_are_not_kept_beside_the_program_is_told_once() {
    let place = folder("home-passed-over");
    let options = GameOptions {
        records: place.clone(),
        passed_over: Some(Said::from(key!("error-system-read-only"))),
        ..GameOptions::default()
    };
    let home = Computer::new(&options, &[]);
    let mut desk = Desk::new(home, practice(), Settings::default(), Some(1)).expect("there are English texts");
    let told = desk.notice().expect("nobody is told").said.to_string();
    assert!(
        told.contains("can be read, not written") && told.contains(&place.display().to_string()),
        "{told}"
    );
    desk.wish(Wish::DismissNotice);
    assert_eq!(desk.notice(), None);
    let Body::Shelf(shelf) = desk.screen(false).body else {
        panic!("the shelf is shown")
    };
    let where_kept = shelf.kept_in.expect("the shelf does not say where runs are kept");
    assert!(where_kept.contains(&place.display().to_string()), "{where_kept}");
}

/// If this fails, trying whether runs can be kept leaves a file or a folder behind on a computer nobody has played on.
#[test]
fn trying_a_folder_leaves_nothing_behind() {
    let place = folder("home-tried");
    assert_eq!(computer(&place.join("deeper/records")).can_keep(), Ok(()));
    assert_eq!(fs::read_dir(&place).expect("it is there").count(), 0);
    assert_eq!(computer(&place).can_keep(), Ok(()));
    assert_eq!(
        fs::read_dir(&place).expect("a folder that was there is gone").count(),
        0
    );
}

/// If this fails, a run is listed under a name that does not lead back to it, while it is open, or after it was put away.
#[test]
fn what_is_left_is_listed_taken_up_and_put_away_by_its_name() {
    let place = folder("home-names");
    let scenario = shipped(&shipped_names()[0]);
    let mut home = computer(&place);
    let run = begun(&mut home);
    let shown = run.session().clone();
    assert!(home.kept().is_empty(), "a run that is open is offered");
    drop(run);

    let mut later = computer(&place);
    let listed = later.kept();
    assert_eq!(listed.len(), 1);
    let (name, moves) = (&listed[0].name, listed[0].moves);
    assert_eq!((moves, Path::new(name).components().count()), (1, 1), "{name}");
    assert_eq!(why_not(name, &scenario, &practice(), &mut later), None);
    let run = Run::go_on(name, &scenario, &practice(), &mut later).expect("it was left in good order");
    assert_eq!(run.session().entries(), shown.entries());
    let refused = later.put_away(name).expect_err("it is open");
    assert!(refused.to_string().contains("open in another window"), "{refused}");
    drop(run);

    assert_eq!(later.put_away(name), Ok(()));
    assert!(later.kept().is_empty());
    assert!(place.join("put-away").join(name).is_file(), "it is gone");
    let gone = Run::go_on(name, &scenario, &practice(), &mut later).expect_err("it is not there any more");
    assert!(matches!(gone, Stopped::Refused(_)), "{gone:?}");
}

/// If this fails, a run that somebody put away while it was listed ends the program, or is not told.
#[test]
fn a_run_that_is_gone_by_now_is_told_and_listed_no_more() {
    let place = folder("home-gone");
    let mut home = computer(&place);
    drop(begun(&mut home));
    let name = home.kept()[0].name.clone();
    let mut desk = Desk::new(home, practice(), Settings::default(), Some(1)).expect("there are English texts");
    assert_eq!(desk.notice(), None);
    fs::remove_file(place.join(&name)).expect("it is there");
    assert_eq!(desk.wish(Wish::PutAway(name.clone())), None);
    let told = desk.notice().expect("nobody is told").said.to_string();
    assert!(told.contains(&name), "{told}");
    assert!(desk.home_mut().kept().is_empty());
    assert_eq!(desk.wish(Wish::Quit), Some(Effect::Close));
}
