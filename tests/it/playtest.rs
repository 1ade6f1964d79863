//! Players and many runs: they see the view and nothing else, they come to an end, and what they come to can be added in
//! any order.

use crate::support::{practice, shipped, shipped_bundle, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::check::check;
use reasonable_grounds::playtest::{Playtest, PolicyKind, Tally, Thing, kind_of};
use reasonable_grounds::scenario::{Bundle, Step};
use reasonable_grounds::vocabulary::{Band, Competency, QuestionKind};
use std::collections::BTreeSet;

fn set_up_bundle(bundle: &Bundle, seed: u64) -> Playtest {
    let checked = check(bundle, &practice());
    let scenario = checked
        .scenario
        .unwrap_or_else(|| panic!("cannot be played: {:?}", checked.diagnostics));
    Playtest::new(scenario, practice(), &checked.walkthroughs, seed)
}

fn set_up(name: &str, seed: u64) -> Playtest {
    set_up_bundle(&shipped_bundle(name), seed)
}

/// The files of a shipped scenario with its text changed.
fn rewritten(name: &str, change: impl Fn(String) -> String) -> Bundle {
    let mut bundle = shipped_bundle(name);
    let text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("text");
    bundle
        .files
        .insert("scenario.ron".to_owned(), change(text).into_bytes());
    bundle
}

fn moves(playtest: &Playtest, policy: PolicyKind, k: u64) -> Vec<Step> {
    let (session, _) = playtest.play(policy, k);
    let step = |entry: reasonable_grounds::session::Entry<'_>| playtest.scenario().step(entry.action, &practice());
    session.entries().iter().map(step).collect()
}

/// If this fails, a trained reader would not know a leading question by its words, and neither does the player.
#[test]
fn the_kind_of_a_question_is_told_from_its_words() {
    let (mut same, mut all, mut others) = (0, 0, Vec::new());
    for name in shipped_names() {
        let scenario = shipped(&name);
        for question in scenario.question_ixs().map(|q| scenario.question(q)) {
            let ask = scenario.texts().raw(question.ask);
            all += 1;
            if kind_of(ask) == question.kind {
                same += 1;
            } else {
                others.push(format!("{:?}, read as {:?}: {ask}", question.kind, kind_of(ask)));
            }
        }
    }
    assert!(same * 100 >= all * 90, "{same} of {all}\n{}", others.join("\n"));
}

/// If this fails, the rules for wording fit the shipped scenarios and nothing else. None of these stands in one.
#[test]
fn the_rules_for_wording_hold_for_questions_of_other_authors() {
    use QuestionKind::{BlamingWhy, Closed, Disbelief, ForcedChoice, Leading, Multiple, OpenInvitation, Probing};
    let cases = [
        ("Tell me about the boat.", OpenInvitation),
        ("Describe the house to me, please.", OpenInvitation),
        ("Please start at the beginning and take your time.", OpenInvitation),
        ("Could you tell me what happened after you landed?", OpenInvitation),
        ("I would like to hear about your village.", OpenInvitation),
        ("Walk me through your first night here.", OpenInvitation),
        ("You spoke of a supervisor. Who was that?", Probing),
        ("Where did you sleep on the ship?", Probing),
        ("How many hours did you work on Sunday?", Probing),
        ("In which month did the pay stop?", Probing),
        ("If you had gone to the police, what would have happened?", Probing),
        ("When the captain came back, what did he say?", Probing),
        ("Was your phone with you that night?", Closed),
        ("Have you ever been paid?", Closed),
        ("Is the door locked at night?", Closed),
        ("Do you know the name of the ship, or anything else about it?", Closed),
        ("Did you come by bus or by boat?", ForcedChoice),
        ("Are you here to work, or to beg?", ForcedChoice),
        ("Is he your uncle or your boss?", ForcedChoice),
        ("Who met you, where did you sleep, and what did you pay?", Multiple),
        ("What is your name? Where are you from?", Multiple),
        ("When did you leave and who paid for it, and was it dear?", Multiple),
        ("The manager kept your passport, right?", Leading),
        ("He locked you in, didn't he?", Leading),
        ("You were afraid of the captain, were you not?", Leading),
        ("So they took your money?", Leading),
        ("Why did you not just call the police?", BlamingWhy),
        ("Why would you sign a paper that you cannot read?", BlamingWhy),
        ("Why didn't you run?", BlamingWhy),
        ("Come on, a graduate would have noticed that.", Disbelief),
        ("Three years without pay? That is hard to believe.", Disbelief),
        ("You expect me to write that down?", Disbelief),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(ask, kind)| kind_of(ask) != *kind)
        .map(|(ask, kind)| format!("{kind:?}, read as {:?}: {ask}", kind_of(ask)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A text with words replaced; fails when none of them is there.
fn turned_round(mut text: String, pairs: &[(&str, &str)]) -> String {
    let before = text.clone();
    for (from, to) in pairs {
        text = text.replace(from, to);
    }
    assert_ne!(before, text, "nothing was turned round");
    text
}

/// If this fails, a player looks behind the view: what a trainee cannot see decides its moves.
#[test]
fn what_the_view_hides_changes_no_move() {
    // Truths, indicators, needs, mistakes and reasons; what a person does in a run does not hang on any of them.
    let hidden = [
        ("truth: TraffickedAndOffended", "truth: Exploiter"),
        ("truth: Trafficked,", "truth: LabourRights,"),
        ("truth: WillingOperator", "truth: Trafficked"),
        ("truth: AtRisk", "truth: WillingOperator"),
        ("truth: Unaffected", "truth: AtRisk"),
        ("            shows: [\"CD01\"]", "            shows: [\"EX01\"]"),
        ("            shows: [\"CD02\"]", "            shows: [\"DR01\"]"),
        ("            shows: [\"RV14\"]", "            shows: [\"CD03\"]"),
        ("needs: [Water", "needs: [Medical"),
        ("tempts: \"ERR-18\"", "tempts: \"ERR-03\""),
        ("breaks: \"DMG-", "breaks: \"ERR-"),
    ];
    for name in shipped_names() {
        let plain = set_up(&name, 5);
        let turned = set_up_bundle(&rewritten(&name, |text| turned_round(text, &hidden)), 5);
        for policy in PolicyKind::ALL {
            for k in 0..4 {
                let is_same = moves(&plain, policy, k) == moves(&turned, policy, k);
                assert!(is_same, "{name}, {}, run {k}", policy.word());
            }
        }
    }
}

/// If this fails, what players know of a question comes from the kind that the author wrote, not from its words.
#[test]
fn the_handbook_reads_words_and_not_what_stands_beside_them() {
    let kinds = [
        ("kind: Leading", "kind: Probing"),
        ("kind: OpenInvitation", "kind: BlamingWhy"),
    ];
    for name in shipped_names() {
        let (plain, turned) = (
            set_up(&name, 5),
            set_up_bundle(&rewritten(&name, |text| turned_round(text, &kinds)), 5),
        );
        for question in plain.scenario().question_ixs() {
            assert_eq!(plain.handbook().kind(question), turned.handbook().kind(question));
        }
    }
}

/// If this fails, a policy cannot be asked for by the word under which its results stand, or two share one.
#[test]
fn every_policy_is_known_by_its_word() {
    let playtest = set_up("departure-desk", 1);
    for kind in PolicyKind::ALL {
        assert_eq!(PolicyKind::of_word(kind.word()), Some(kind));
        let player = kind.player(playtest.handbook(), playtest.practice(), 1);
        assert_eq!(player.name(), kind.word());
    }
    assert_eq!(PolicyKind::of_word("expert"), None);
}

/// If this fails, the textbook way does not lead to safe practice in every draw, or leaves too little time.
#[test]
fn the_textbook_player_is_safe_whatever_is_drawn() {
    for name in shipped_names() {
        let playtest = set_up(&name, 11);
        let shift = u32::from(playtest.scenario().header().clock_minutes);
        for k in 0..80 {
            let run = playtest.one_run(PolicyKind::Textbook, k);
            assert_eq!(run.band, Band::Safe, "{name}, seed {}: {:?}", run.run.seed, run.scores);
            let minutes = u32::from(run.minutes);
            assert!(minutes * 100 <= shift * 85, "{name}: {minutes} of {shift}");
        }
    }
}

/// If this fails, a scenario can be passed without finding anything out.
#[test]
fn minds_made_up_beforehand_do_not_pass() {
    for name in shipped_names() {
        let playtest = set_up(&name, 11);
        for k in 0..20 {
            for policy in [PolicyKind::ReferEveryone, PolicyKind::ReferNobody] {
                let run = playtest.one_run(policy, k);
                assert_ne!(run.band, Band::Safe, "{name}, {}, {:?}", policy.word(), run.scores);
                let judging = run.scores[Competency::Judging.index()];
                assert!(judging < 20, "{name}, {}: judging {judging}", policy.word());
                // They work as the textbook player does: it is the mind that fails, not the manners.
                assert!(run.scores[Competency::Care.index()] >= 90);
            }
        }
    }
}

/// If this fails, the novice does not play as novices do, and its figures warn of nothing.
#[test]
fn the_novice_hurries_and_pushes() {
    for name in shipped_names() {
        let playtest = set_up(&name, 11);
        let median = |policy: PolicyKind, competency: Competency| {
            let tally = tally(&playtest, policy, 0..20);
            tally.whole.of(competency).median()
        };
        for competency in [
            Competency::Noticing,
            Competency::Interviewing,
            Competency::Care,
            Competency::Judging,
        ] {
            let (novice, textbook) = (
                median(PolicyKind::Novice, competency),
                median(PolicyKind::Textbook, competency),
            );
            assert!(
                novice + 30 < textbook,
                "{name}: {competency:?}: {novice} and {textbook}"
            );
        }
        let quick = tally(&playtest, PolicyKind::Novice, 0..20).whole.minutes.median();
        assert!(quick * 10 < u32::from(playtest.scenario().header().clock_minutes) * 6);
    }
}

/// If this fails, a player in a language whose rules nobody wrote breaks down, or pretends to know it.
#[test]
fn without_words_it_knows_a_player_goes_by_the_sheet_or_by_chance() {
    for name in shipped_names() {
        let language = |text: String| text.replace("language: \"en\"", "language: \"tlh\"");
        let foreign = set_up_bundle(&rewritten(&name, language), 3);
        let unread = foreign
            .scenario()
            .question_ixs()
            .all(|q| foreign.handbook().kind(q).is_none());
        assert!(unread, "{name}: kinds are told in a language that is not known");
        let run = foreign.one_run(PolicyKind::Textbook, 0);
        assert_eq!(run.band, Band::Safe, "{name} by the sheet: {:?}", run.scores);

        let mut alone = rewritten(&name, language);
        alone.files.retain(|path, _| !path.starts_with("walkthroughs/"));
        let alone = set_up_bundle(&alone, 3);
        for policy in PolicyKind::ALL {
            let run = alone.one_run(policy, 0);
            assert!(run.ended, "{name}, {}", policy.word());
        }
    }
}

/// If this fails, the textbook player without an expert's sheet cares for nobody or asks as a novice does.
#[test]
fn without_a_sheet_the_textbook_player_still_works_by_the_book() {
    for name in shipped_names() {
        let mut bundle = shipped_bundle(&name);
        bundle.files.retain(|path, _| !path.starts_with("walkthroughs/"));
        let playtest = set_up_bundle(&bundle, 3);
        assert!(playtest.handbook().sheet().is_none());
        for k in 0..20 {
            let run = playtest.one_run(PolicyKind::Textbook, k);
            assert_ne!(run.band, Band::Unsafe, "{name}, seed {}", run.run.seed);
            for competency in [Competency::Care, Competency::Interviewing, Competency::Noticing] {
                let score = run.scores[competency.index()];
                assert!(score >= 50, "{name}, seed {}: {competency:?} {score}", run.run.seed);
            }
        }
    }
}

fn tally(playtest: &Playtest, policy: PolicyKind, runs: impl IntoIterator<Item = u64>) -> Tally {
    let mut tally = Tally::none(playtest);
    for k in runs {
        tally.absorb(&playtest.one_run(policy, k), playtest.scenario());
    }
    tally
}

/// Everything that a tally tells, in one text.
fn told(tally: &Tally) -> String {
    let coverage: Vec<String> = Thing::ALL
        .iter()
        .flat_map(|&t| tally.coverage.items(t).map(|item| format!("{item:?}")))
        .collect();
    format!(
        "{:?} {:?} {:?} {:?}",
        tally.whole, tally.moves, tally.unsafe_errors, coverage
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, a player goes in circles, or the program breaks on a run that nobody has tried.
    #[test]
    fn every_player_comes_to_an_end(
        name in prop::sample::select(shipped_names()),
        seed: u64,
        k in 0_u64..1_000_000,
        policy in prop::sample::select(PolicyKind::ALL.to_vec()),
    ) {
        let playtest = set_up(&name, seed);
        let run = playtest.one_run(policy, k);
        prop_assert!(run.ended, "{} was stopped after {} moves", policy.word(), run.moves);
        let tried = run.moves + run.refusals;
        prop_assert!(tried < playtest.moves_at_most() / 2, "{tried} moves, {}", policy.word());
        if policy != PolicyKind::Random {
            prop_assert!(run.refusals <= 30, "{}: {} refusals", policy.word(), run.refusals);
        }
    }

    /// If this fails, the figures depend on how the work was split.
    #[test]
    fn results_can_be_added_in_any_order(cut in 0_u64..12, turn in 0_u64..12) {
        let playtest = set_up("departure-desk", 9);
        let whole = tally(&playtest, PolicyKind::Novice, 0..12);
        let order = (0..12).map(|k| (k + turn) % 12);
        prop_assert_eq!(told(&whole), told(&tally(&playtest, PolicyKind::Novice, order)));
        let (a, b) = (tally(&playtest, PolicyKind::Novice, 0..cut), tally(&playtest, PolicyKind::Novice, cut..12));
        for (first, second) in [(&a, &b), (&b, &a)] {
            let mut both = Tally::none(&playtest);
            both.merge(first);
            both.merge(second);
            prop_assert_eq!(told(&whole), told(&both));
        }
    }
}

/// If this fails, coverage counts what did not happen, or forgets what did.
#[test]
fn coverage_is_what_the_runs_met() {
    let playtest = set_up("departure-desk", 2);
    let mut coverage = playtest.coverage();
    let mut cues: BTreeSet<String> = BTreeSet::new();
    for k in 0..6 {
        let (session, _) = playtest.play(PolicyKind::Random, k);
        let found = reasonable_grounds::assess::assess(&session);
        coverage.absorb(&session, &found, k);
        cues.extend(
            session
                .view()
                .cues()
                .iter()
                .map(|(c, _)| playtest.scenario().cue(*c).id.clone()),
        );
    }
    let met = |thing| coverage.items(thing).filter(|i| i.runs > 0).map(|i| i.name.to_owned());
    assert_eq!(met(Thing::Cue).collect::<BTreeSet<_>>(), cues);
    let never: BTreeSet<String> = coverage.never(Thing::Cue).map(str::to_owned).collect();
    assert!(never.is_disjoint(&cues) && never.len() + cues.len() == playtest.scenario().cue_ixs().len());
    assert_eq!(met(Thing::Place).next().as_deref(), Some("counter"));
    // The first run that met something is one in which it can be seen again.
    for item in coverage.items(Thing::Question) {
        let Some(first) = item.first else { continue };
        assert_eq!(first.seed, playtest.seed_of(first.run));
        let asked = moves(&playtest, PolicyKind::Random, first.run);
        assert!(asked.contains(&Step::Ask(item.name.to_owned())), "{}", item.name);
    }
    let bands: u64 = coverage.items(Thing::Ending).take(3).map(|i| i.runs).sum();
    assert_eq!(bands, 6, "each run ends in one band");
}
