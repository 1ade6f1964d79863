//! Disks that are full, read-only, tear writes, lose what was not synced, and have their folder removed, under a run that is
//! played all the same. No real disk: [`Bad`] is one in memory that remembers what would be left after the power went.

pub(crate) mod bad;

use crate::program::folder;
use crate::record_digest::{FIXTURE, base_with};
use crate::support::practice;
use bad::{Bad, Trouble};
use proptest::prelude::*;
use reasonable_grounds::library::records::{Keeper, RecordsError, Store};
use reasonable_grounds::playtest::{Policy, Random};
use reasonable_grounds::record::decode;
use reasonable_grounds::scenario::{Action, Scenario};
use reasonable_grounds::session::Session;
use std::fs;
use std::sync::{Arc, OnceLock};

fn scenario() -> &'static Arc<Scenario> {
    static SCENARIO: OnceLock<Arc<Scenario>> = OnceLock::new();
    SCENARIO.get_or_init(|| base_with(FIXTURE))
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
    let trouble = prop_oneof![
        (0_usize..6_000).prop_map(Trouble::Full),
        Just(Trouble::ReadOnly),
        (0_usize..400).prop_map(Trouble::Torn),
        Just(Trouble::SyncFails),
        Just(Trouble::NameFails),
        Just(Trouble::Dead),
    ];
    prop_oneof![
        8 => Just(Next::Act),
        2 => trouble.prop_map(Next::Break),
        2 => Just(Next::Heal),
        1 => Just(Next::TryAgain),
        1 => Just(Next::Close),
        1 => any::<usize>().prop_map(Next::Crash),
        1 => Just(Next::Remove),
    ]
}

/// A run on a bad disk, and what is expected of it.
struct Played {
    scenario: Arc<Scenario>,
    disk: Bad,
    keeper: Keeper,
    policy: Random,
    /// Nothing was written since the folder was removed.
    is_removed: bool,
}

impl Played {
    fn begin(scenario: &Arc<Scenario>, seed: u64) -> Self {
        let disk = Bad::new();
        let session = Session::begin(scenario.clone(), practice(), seed);
        let store = disk.clone();
        let keeper = Keeper::begin_on(session, |_| Ok(Box::new(store))).expect("nothing is wrong yet");
        let policy = Random::new(seed, &practice());
        Self {
            scenario: scenario.clone(),
            disk,
            keeper,
            policy,
            is_removed: false,
        }
    }

    fn act(&mut self) {
        let action = self.policy.choose(self.keeper.session().view());
        if action != Action::End
            && let Ok(kept) = self.keeper.try_action(action, 5)
        {
            assert_eq!(kept.waiting, self.keeper.waiting());
            assert_eq!(
                kept.unsaved.is_none(),
                kept.waiting == 0,
                "a move waits and nobody is told"
            );
            self.is_removed &= kept.unsaved.is_some();
        }
    }

    /// The steps that were shown, and how many of them were called kept.
    fn shown(&self) -> (Vec<reasonable_grounds::scenario::Step>, usize) {
        let session = self.keeper.session();
        let steps = session
            .entries()
            .iter()
            .map(|entry| self.scenario.step(entry.action, &practice()));
        let steps: Vec<_> = steps.collect();
        let kept = steps.len() - self.keeper.waiting();
        (steps, kept)
    }

    /// Every move that was called kept is found after the power went, now.
    fn check(&self) {
        if self.is_removed {
            return;
        }
        let (steps, kept) = self.shown();
        let left = self.disk.left().expect("there is a record");
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
            scenario,
            disk,
            keeper,
            policy,
            is_removed,
        } = self;
        let told = keeper.session().entries().len() - keeper.waiting();
        drop(keeper);
        disk.set(Trouble::Nothing);
        let mut store = disk.clone();
        if !disk.get().is_there {
            assert!(is_removed, "the whole record is gone");
            return Self::begin(&scenario, seed);
        }
        store.open_again().expect("nothing is wrong any more");
        let resumed = Keeper::resume_on(Box::new(store), &scenario, &practice());
        let keeper = match resumed {
            Ok(keeper) => keeper,
            Err(_) if is_removed => return Self::begin(&scenario, seed),
            Err(why) => panic!("a kept run cannot be gone on with: {why}"),
        };
        assert!(
            is_removed || keeper.session().entries().len() >= told,
            "what was called kept is gone"
        );
        Self {
            scenario,
            disk,
            keeper,
            policy,
            is_removed: false,
        }
    }

    fn go(mut self, next: Next) -> Self {
        match next {
            Next::Act => self.act(),
            Next::Break(trouble) => self.disk.set(trouble),
            Next::Heal => self.disk.set(Trouble::Nothing),
            Next::TryAgain => {
                let is_kept = self.keeper.write_waiting().unsaved.is_none();
                self.is_removed &= !is_kept;
            }
            Next::Close => {
                let told = self.keeper.write_waiting();
                self.is_removed &= told.unsaved.is_some();
                self.check();
                return self.go_on(1);
            }
            Next::Crash(chance) => {
                self.disk.crash(chance);
                self.disk.set(Trouble::Dead);
                return self.go_on(2);
            }
            Next::Remove => {
                self.disk.remove();
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
        let mut played = Played::begin(scenario(), seed);
        for next in order {
            played = played.go(next);
            played.check();
        }
        // In the end the disk is well again: nothing that was shown in this sitting is lost.
        played.disk.set(Trouble::Nothing);
        prop_assert_eq!(played.keeper.write_waiting().unsaved, None);
        played.is_removed = false;
        played.check();
        prop_assert_eq!(played.keeper.waiting(), 0);
        prop_assert_eq!(played.disk.left().map(|r| r.moves.len()), Some(played.keeper.session().entries().len()));
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
    let mut played = Played::begin(scenario(), 0);
    for next in order {
        played = played.go(next);
        played.check();
    }
}

/// If this fails, whoever closes a window without asking loses moves although there is room again.
#[test]
fn what_waits_is_tried_once_more_when_a_run_is_dropped() {
    let mut played = Played::begin(scenario(), 3);
    played.disk.set(Trouble::Full(0));
    while played.keeper.waiting() < 5 {
        played.act();
    }
    let shown = played.keeper.session().entries().len();
    played.disk.set(Trouble::Nothing);
    let disk = played.disk.clone();
    drop(played);
    assert_eq!(disk.left().map(|r| r.moves.len()), Some(shown));
}

/// If this fails, the name of a new record is not put through to the disk, and after the power went there is none.
#[test]
fn a_run_does_not_begin_before_its_name_is_safe() {
    let disk = Bad::new();
    disk.set(Trouble::NameFails);
    let session = Session::begin(scenario().clone(), practice(), 3);
    let store = disk.clone();
    assert!(matches!(
        Keeper::begin_on(session, |_| Ok(Box::new(store))),
        Err(RecordsError::System(..))
    ));
}

/// If this fails, a run that was gone on with elsewhere, while its disk did not answer here, is written over.
#[test]
fn what_somebody_else_wrote_meanwhile_is_not_written_over() {
    let mut played = Played::begin(scenario(), 3);
    while played.keeper.session().entries().len() < 3 {
        played.act();
    }
    played.disk.set(Trouble::Dead);
    while played.keeper.waiting() < 2 {
        played.act();
    }
    played.disk.set(Trouble::Nothing);
    let mut other =
        Keeper::resume_on(Box::new(played.disk.clone()), &played.scenario, &practice()).expect("it is whole");
    other.try_action(Action::End, 9).expect("a run can always be ended");
    let before = played.disk.get().safe.clone();
    let told = played.keeper.write_waiting();
    assert!(
        told.unsaved.is_some_and(|why| why.contains("somebody else")),
        "nobody is told"
    );
    assert_eq!(told.waiting, 2);
    drop(played.keeper);
    assert_eq!(played.disk.get().safe, before);
}

/// If this fails, a record whose folder was removed goes into nothing while the window says that all is kept.
#[cfg(unix)]
#[test]
fn a_removed_folder_is_made_again_with_the_whole_record() {
    let place = folder("record-removed").join("deeper/records");
    let mut keeper = Keeper::begin(scenario().clone(), practice(), 3, &place).expect("the folder can be made");
    let mut policy = Random::new(3, &practice());
    let mut moves = |keeper: &mut Keeper, upto: usize| {
        while keeper.session().entries().len() < upto {
            let action = policy.choose(keeper.session().view());
            if action != Action::End {
                let kept = keeper.try_action(action, 1).unwrap_or_default();
                assert_eq!(kept.unsaved, None);
            }
        }
    };
    moves(&mut keeper, 4);
    fs::remove_dir_all(place.parent().expect("it lies deeper")).expect("it can be removed");
    moves(&mut keeper, 5);
    let bytes = fs::read(keeper.path()).expect("the record is there again");
    assert_eq!(decode(&bytes).expect("it is whole").record.moves.len(), 5);
    // It is locked as before.
    assert!(matches!(
        Keeper::resume(keeper.path(), keeper.session().scenario(), &practice()),
        Err(RecordsError::OpenElsewhere(_))
    ));
}
