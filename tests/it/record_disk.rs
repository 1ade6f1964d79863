//! Disks that are full, read-only, tear writes, lose what was not synced, and have their folder removed, under a run that is
//! played all the same. No real disk: [`Bad`] is one in memory that remembers what would be left after the power went.

pub(crate) mod bad;

use crate::fuzzed::targets::anything::{Picks, anything};
use crate::place::{Place, THE_RUN, scenario};
#[cfg(unix)]
use crate::place::{computer, file_of, is_open_elsewhere};
#[cfg(unix)]
use crate::program::folder;
use crate::support::practice;
use bad::{Bad, Trouble, trouble};
use proptest::prelude::*;
use reasonable_grounds::desk::home::{Home, Keeping};
use reasonable_grounds::desk::run::{Run, Stopped};
#[cfg(unix)]
use reasonable_grounds::library::record_named;
use reasonable_grounds::locale::Said;
use reasonable_grounds::record::{Header, Step, decode, encode};
use reasonable_grounds::session::{Action, Session};
#[cfg(unix)]
use std::fs;

fn begin(seed: u64, home: &mut impl Home) -> Result<Run, (Box<Run>, Said)> {
    Run::begin(Session::begin(scenario().clone(), practice(), seed, 0), home)
}

fn resume(home: &mut Place) -> Result<Run, Stopped> {
    Run::go_on(THE_RUN, scenario(), &practice(), home)
}

/// What happens next.
#[derive(Clone, Copy, Debug)]
enum Next {
    Act,
    Break(Trouble),
    Heal,
    TryAgain,
    /// Paused or closed in good order, and gone on with.
    Close,
    /// The power goes, and comes back.
    Crash(usize),
    Remove,
}

fn next() -> impl Strategy<Value = Next> {
    prop_oneof![
        8 => Just(Next::Act),
        2 => trouble().prop_map(Next::Break),
        2 => Just(Next::Heal),
        1 => Just(Next::TryAgain),
        1 => Just(Next::Close),
        1 => any::<usize>().prop_map(Next::Crash),
        1 => Just(Next::Remove),
    ]
}

/// A run on a bad disk, and what is expected of it.
struct Played {
    place: Place,
    run: Run,
    policy: Picks,
    /// Nothing was written since the folder was removed.
    is_removed: bool,
}

impl Played {
    fn begin(seed: u64) -> Self {
        let mut place = Place::new(None);
        let run = begin(seed, &mut place).expect("nothing is wrong yet");
        Self {
            place,
            run,
            policy: Picks(seed),
            is_removed: false,
        }
    }

    fn disk(&self) -> &Bad {
        &self.place.disk
    }

    fn act(&mut self) {
        let action = anything(self.run.session(), &mut self.policy);
        if let Some(action) = action.filter(|action| *action != Action::End)
            && let Ok(keeping) = self.run.act(action, 5)
        {
            let is_kept = keeping == Keeping::Kept;
            assert_eq!(is_kept, self.run.waiting() == 0, "a move waits and nobody is told");
            self.is_removed &= !is_kept;
        }
    }

    /// Tries once more to keep what waits. Whether all of it is kept now. A disk that is away cannot be looked at: what was
    /// kept there is kept as far as anybody knows.
    fn keep(&mut self) -> bool {
        let is_kept = self.run.keep(&mut self.place) == Keeping::Kept;
        self.is_removed &= !is_kept || self.disk().is_away();
        is_kept
    }

    /// The steps that were shown, and how many of them were called kept.
    fn shown(&self) -> (Vec<Step>, usize) {
        let session = self.run.session();
        let whole = encode(session, &Header::of(session, "nobody".into(), 0), |_| 0);
        let whole = decode(whole.as_bytes()).expect("what was just written is a record");
        let steps: Vec<Step> = whole.record.steps().cloned().collect();
        let kept = steps.len() - self.run.waiting();
        (steps, kept)
    }

    /// Every move that was called kept is found after the power went, now.
    fn check(&self) {
        if self.is_removed {
            return;
        }
        let (steps, kept) = self.shown();
        let left = self.disk().left().expect("there is a record");
        assert!(
            left.moves.len() >= kept,
            "{} moves are left, {kept} were called kept",
            left.moves.len()
        );
        for (at, one) in left.moves.iter().enumerate() {
            assert_eq!(one.step, steps[at], "move {at}");
        }
    }

    /// Goes on with what is left; or begins anew where somebody removed it all.
    fn go_on(self, seed: u64) -> Self {
        let Self {
            mut place,
            run,
            policy,
            is_removed,
        } = self;
        let told = run.session().entries().len() - run.waiting();
        drop(run);
        place.disk.set(Trouble::Nothing);
        if !place.disk.get().is_there {
            assert!(is_removed, "the whole record is gone");
            return Self::begin(seed);
        }
        let run = match resume(&mut place) {
            Ok(run) => run,
            Err(_) if is_removed => return Self::begin(seed),
            Err(why) => panic!("a kept run cannot be gone on with: {}", why.said()),
        };
        assert!(
            is_removed || run.session().entries().len() >= told,
            "what was called kept is gone"
        );
        Self {
            place,
            run,
            policy,
            is_removed: false,
        }
    }

    fn go(mut self, next: Next) -> Self {
        match next {
            Next::Act => self.act(),
            Next::Break(trouble) => self.disk().set(trouble),
            Next::Heal => self.disk().set(Trouble::Nothing),
            Next::TryAgain => {
                self.keep();
            }
            Next::Close => {
                self.keep();
                self.check();
                return self.go_on(1);
            }
            Next::Crash(chance) => {
                self.disk().crash(chance);
                self.disk().set(Trouble::Dead);
                return self.go_on(2);
            }
            Next::Remove => {
                self.disk().remove();
                self.is_removed = true;
            }
        }
        self
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// If this fails, there is an order of moves and mishaps after which a move that was called kept is nowhere, or one that
    /// was not kept was called so.
    #[test]
    fn what_was_called_kept_is_kept(seed in 0_u64..1_000, order in prop::collection::vec(next(), 1..60)) {
        let mut played = Played::begin(seed);
        for next in order {
            played = played.go(next);
            played.check();
        }
        // In the end the disk is well again: nothing that was shown in this sitting is lost.
        played.disk().set(Trouble::Nothing);
        prop_assert!(played.keep());
        played.check();
        prop_assert_eq!(played.run.waiting(), 0);
        prop_assert_eq!(played.disk().left().map(|r| r.moves.len()), Some(played.run.session().entries().len()));
    }
}

/// If this fails, a line that can be read and is not on the disk, because whoever wrote it was stopped in between, is called
/// kept when the run is gone on with. (Found by the test above.)
#[test]
fn what_was_left_half_done_is_put_through_when_a_run_is_gone_on_with() {
    let torn = Trouble::Torn(163);
    let order = [
        Next::Break(Trouble::SyncFails),
        Next::Act,
        Next::Break(torn),
        Next::Act,
        Next::Close,
    ];
    let mut played = Played::begin(0);
    for next in order {
        played = played.go(next);
        played.check();
    }
}

/// If this fails, whoever closes a window without asking loses moves although there is room again.
#[test]
fn what_waits_is_tried_once_more_when_a_run_is_dropped() {
    let mut played = Played::begin(3);
    played.disk().set(Trouble::Full(0));
    while played.run.waiting() < 5 {
        played.act();
    }
    let shown = played.run.session().entries().len();
    played.disk().set(Trouble::Nothing);
    let disk = played.disk().clone();
    drop(played);
    assert_eq!(disk.left().map(|r| r.moves.len()), Some(shown));
}

/// If this fails, the name of a new record is not put through to the disk, and after the power went there is none.
#[test]
fn a_run_does_not_begin_before_its_name_is_safe() {
    let mut place = Place::new(None);
    place.disk.set(Trouble::NameFails);
    let (run, why) = begin(3, &mut place).expect_err("it began without a name");
    assert_eq!(why.name(), "error-place", "{why}");
    assert_eq!(run.place(), None, "it is called kept");
}

/// If this fails, a run that was gone on with elsewhere, while its disk did not answer here, is written over.
#[test]
fn what_somebody_else_wrote_meanwhile_is_not_written_over() {
    let mut played = Played::begin(3);
    while played.run.session().entries().len() < 3 {
        played.act();
    }
    played.disk().set(Trouble::Dead);
    while played.run.waiting() < 2 {
        played.act();
    }
    played.disk().set(Trouble::Nothing);
    let mut other = resume(&mut Place::on(played.disk().clone(), None)).expect("it is whole");
    other.act(Action::End, 9).expect("a run can always be ended");
    let before = played.disk().get().safe.clone();
    let told = played.run.keep(&mut played.place);
    assert!(
        matches!(&told, Keeping::Waits(why) if why.to_string().contains("somebody else")),
        "nobody is told: {told:?}"
    );
    assert_eq!(played.run.waiting(), 2);
    let disk = played.disk().clone();
    drop(played);
    assert_eq!(disk.get().safe, before);
}

/// If this fails, moves are put behind bytes that are not theirs when a stick is back: the record breaks, or another one is
/// written over. Or what was cut off in a write, or lost at the end, keeps the run from ever being kept.
#[test]
fn a_stick_that_is_back_is_written_on_only_where_the_record_is_what_was_written() {
    let mut played = Played::begin(3);
    while played.run.session().entries().len() < 4 {
        played.act();
    }
    let before = played.disk().get().safe.clone();
    played.disk().set(Trouble::Dead);
    while played.run.waiting() < 3 {
        played.act();
    }
    let told = |played: &mut Played| match played.run.keep(&mut played.place) {
        Keeping::Waits(why) => why.to_string(),
        other => format!("{other:?}"),
    };
    assert!(
        told(&mut played).contains("put the stick in again"),
        "{}",
        told(&mut played)
    );
    let first = told(&mut played);
    assert_eq!(told(&mut played), first, "the same is told in other words");
    let middle = before.len() / 2;
    let others = [
        [&before[..middle], b"#", &before[middle + 1..]].concat(),
        [&before[..], b"{\"somebody\": \"else\"}\n"].concat(),
        [&before[..], b"x"].concat(),
        b"a letter to the ministry\n".to_vec(),
    ];
    for other in others {
        played.disk().put(&other);
        played.disk().set(Trouble::Nothing);
        assert!(told(&mut played).contains("somebody else"), "{}", told(&mut played));
        assert_eq!(played.disk().get().safe, other, "it was written over");
        played.disk().set(Trouble::Dead);
        let _ = played.keep();
    }
    for own in [
        before.clone(),
        before[..middle].to_vec(),
        Vec::new(),
        [&before[..], &[0; 700]].concat(),
    ] {
        played.disk().put(&own);
        played.disk().set(Trouble::Nothing);
        assert!(played.keep(), "{}", told(&mut played));
        played.check();
        let moves = played.run.session().entries().len();
        assert_eq!(played.disk().left().map(|record| record.moves.len()), Some(moves));
        played.disk().set(Trouble::Dead);
        let waiting = played.run.waiting();
        while played.run.waiting() == waiting {
            played.act();
        }
    }
}

/// If this fails, two windows on a disk that knows no locks write over each other's moves.
#[test]
fn what_somebody_appends_to_a_record_that_is_open_is_noticed_before_the_next_line() {
    let mut played = Played::begin(3);
    while played.run.session().entries().len() < 3 {
        played.act();
    }
    let foreign = [&played.disk().get().safe[..], b"{\"a\": \"line\"}\n"].concat();
    played.disk().put(&foreign);
    while played.run.waiting() < 2 {
        played.act();
    }
    assert_eq!(played.disk().get().safe, foreign);
}

/// If this fails, a record whose folder was removed goes into nothing while the window says that all is kept.
#[cfg(unix)]
#[test]
fn a_removed_folder_is_made_again_with_the_whole_record() {
    let place = folder("record-removed").join("deeper/records");
    let mut run = begin(3, &mut computer(&place)).expect("the folder can be made");
    let path = file_of(&run);
    let mut policy = Picks(3);
    let mut moves = |run: &mut Run, upto: usize| {
        while run.session().entries().len() < upto {
            let action = anything(run.session(), &mut policy);
            if let Some(action) = action.filter(|action| *action != Action::End)
                && let Ok(keeping) = run.act(action, 1)
            {
                assert_eq!(keeping, Keeping::Kept);
            }
        }
    };
    moves(&mut run, 4);
    fs::remove_dir_all(place.parent().expect("it lies deeper")).expect("it can be removed");
    moves(&mut run, 5);
    let bytes = fs::read(&path).expect("the record is there again");
    assert_eq!(decode(&bytes).expect("it is whole").record.moves.len(), 5);
    // It is locked as before.
    let again = Run::go_on(&record_named(&path), scenario(), &practice(), &mut computer(&place));
    assert!(is_open_elsewhere(&path, again.err().as_ref()));
}
