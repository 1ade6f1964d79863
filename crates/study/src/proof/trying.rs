//! Every claim, tried in one draw.

use super::deciding::alike;
use super::{Change, Claim, Draw, Name, Outcome, Uniform, changed, truth_of};
use grounds_core::assess::{Approach, approached, drawn_of};
use grounds_core::judgement::Knowable;
use grounds_core::scenario::{ActIx, PersonIx};
use grounds_core::session::{Event, Session};
use grounds_core::talk::players::{DEAF, FOUR_OF_FIVE, KIND, LEADS_FREE, LEADS_VICTIM, Ways};
use grounds_core::vocabulary::Band;

/// Parts of a hundred of the time that somebody careful leaves over.
const TO_SPARE: u32 = 15;
/// Parts of a hundred of draws in which who asks well four times in five knows enough: hard, not hopeless.
const FOUR_OF_FIVE_KNOWS: (u32, u32) = (50, 80);
/// Of a hundred people, about so many may somebody come to know enough who takes any wording: by luck, now and then. More, and
/// it is the talk that opens by itself.
const BY_LUCK: u32 = 1;
/// Subjects from which a talk is a whole one. A shorter one has too few turns to go wrong in one of five.
const WHOLE_TALK: usize = 12;
/// People below whom no share is told: of fewer, chance alone could be ten of a hundred off.
const FEWEST_PEOPLE: u32 = 80;

/// Tells whether it is hard and not hopeless, from of how many people somebody who asks well four times in five knows enough.
pub(super) fn hard_not_hopeless(claim: &mut Claim, (knows, of): (u32, u32)) {
    if of >= FEWEST_PEOPLE {
        let percent = knows * 100 / of;
        let (least, most) = FOUR_OF_FIVE_KNOWS;
        claim.hold(0, (least..=most).contains(&percent), || {
            format!("knows enough about {percent} of a hundred people")
        });
    }
}

/// Puts what somebody came to who takes any wording to the claim: what luck brings breaks nothing.
pub(super) fn hardly_by_luck(claim: &mut Claim, lucky: Claim) {
    if lucky.broken * 100 > lucky.tried * BY_LUCK {
        claim.and(lucky);
    } else {
        claim.tried += lucky.tried;
    }
}

fn band(outcome: &Outcome) -> Option<Band> {
    outcome.assessed.as_ref().map(|assessed| assessed.band)
}

pub(super) fn try_draw(claim: &mut Claim, seed: u64, draw: &Draw) {
    match claim.name {
        Name::FairDraws => fair(claim, seed, draw),
        Name::TextbookSafe => textbook(claim, seed, draw),
        Name::LoseOne => {
            for change in Change::LOSES.into_iter().chain([Change::EmbassyTold]) {
                let outcome = draw.decided(|run, who, decided| changed(run, who, change, decided));
                if outcome.applied > 0 {
                    let holds = band(&outcome) == Some(Band::Unsafe);
                    claim.hold(seed, holds, || format!("{}: {}", change.word(), said(&outcome)));
                }
            }
        }
        Name::PresumeOne | Name::LetGo => never_safe(claim, seed, draw),
        Name::Uniform => {
            let run = &draw.careful.session;
            for answer in Uniform::ALL {
                let fits_not = |who| !answer.fits(truth_of(run, who)) && could_be_told(draw, who);
                if draw.people().any(fits_not) {
                    answered_alike(claim, seed, answer, &draw.decided(alike(answer)));
                }
            }
        }
        Name::UniformSilent => {
            for answer in Uniform::ALL {
                let outcome = draw.approached(Approach::SILENT, alike(answer));
                answered_alike(claim, seed, answer, &outcome);
            }
        }
        Name::PapersOnly => {
            let outcome = draw.approached(Approach::SILENT, |_, _, _| true);
            claim.hold(seed, band(&outcome) != Some(Band::Safe), || {
                "the right answer from papers is safe".into()
            });
        }
        Name::WaysThatFail => ways_that_fail(claim, seed, draw),
        // It is a share of all the people, and told when all of them are counted.
        Name::HardNotHopeless => {}
    }
}

/// One answer for everybody is not safe.
fn answered_alike(claim: &mut Claim, seed: u64, answer: Uniform, outcome: &Outcome) {
    claim.hold(seed, band(outcome) != Some(Band::Safe), || {
        format!("{} is safe", answer.word())
    });
}

fn said(outcome: &Outcome) -> String {
    match &outcome.assessed {
        None => "the draw is unfair".into(),
        Some(assessed) => {
            let people: Vec<String> = assessed
                .people
                .iter()
                .map(|of| format!("{:?}", of.verdict.verdict))
                .collect();
            format!("{:?}, {}", assessed.band, people.join(", "))
        }
    }
}

fn could_be_told(draw: &Draw, who: PersonIx) -> bool {
    drawn_of(&draw.careful.session, &draw.careful, who).known != Knowable::Nothing
}

fn fair(claim: &mut Claim, seed: u64, draw: &Draw) {
    let run = &draw.careful.session;
    for who in draw.people() {
        if truth_of(run, who).is_victim() {
            let known = drawn_of(run, &draw.careful, who).known;
            let id = &run.scenario().person(who).id;
            claim.hold(seed, matches!(known, Knowable::Grounds | Knowable::Sign), || {
                format!("{id} is a victim, and somebody careful comes to {known:?}")
            });
        }
    }
}

fn textbook(claim: &mut Claim, seed: u64, draw: &Draw) {
    let outcome = draw.decided(|_, _, _| false);
    claim.hold(seed, band(&outcome) == Some(Band::Safe), || said(&outcome));
    for (act, used) in used(&draw.careful.session) {
        let all = u32::from(draw.careful.session.scenario().act(act).minutes) * 60;
        claim.hold(seed, used * 100 <= all * (100 - TO_SPARE), || {
            format!("act {} takes {} of {} minutes", act.0, used / 60, all / 60)
        });
    }
}

/// What each act took, in seconds.
fn used(run: &Session) -> Vec<(ActIx, u32)> {
    let mut used: Vec<(ActIx, u32)> = vec![(ActIx(0), 0)];
    for entry in run.entries() {
        for event in &entry.events {
            match (*event, used.last_mut()) {
                (Event::Act(act), _) => used.push((act, 0)),
                (Event::Clock(second), Some(last)) => last.1 = second,
                _ => {}
            }
        }
    }
    used
}

fn never_safe(claim: &mut Claim, seed: u64, draw: &Draw) {
    let change = if claim.name == Name::LetGo {
        Change::LetGo
    } else {
        Change::Presumed
    };
    let run = &draw.careful.session;
    let could_be_cleared = draw
        .people()
        .any(|who| !truth_of(run, who).is_victim() && drawn_of(run, &draw.careful, who).known == Knowable::Clears);
    if change == Change::Presumed && !could_be_cleared {
        return;
    }
    let outcome = draw.decided(|run, who, decided| changed(run, who, change, decided));
    if outcome.applied > 0 {
        claim.hold(seed, band(&outcome) != Some(Band::Safe), || said(&outcome));
    }
}

fn talking(ways: Ways) -> Approach {
    Approach {
        talks: Some(ways),
        ..Approach::CAREFUL
    }
}

fn ways_that_fail(claim: &mut Claim, seed: u64, draw: &Draw) {
    for ways in [DEAF, LEADS_VICTIM, LEADS_FREE] {
        fails(claim, seed, draw, ways);
    }
}

/// Tries somebody who takes any wording, apart from the claim: that luck is rare is told of all the people.
pub(super) fn try_luck(lucky: &mut Claim, seed: u64, draw: &Draw) {
    fails(lucky, seed, draw, KIND);
}

fn fails(claim: &mut Claim, seed: u64, draw: &Draw, ways: Ways) {
    let run = approached(&draw.careful.session, talking(ways));
    for who in draw.people() {
        let known = drawn_of(&run.session, &run, who).known;
        let id = &run.session.scenario().person(who).id;
        claim.hold(seed, !known.is_enough(), || {
            format!("{}: knows enough about {id} ({known:?})", ways.name)
        });
    }
}

pub(super) fn count_knowing(draw: &Draw, knows: &mut (u32, u32)) {
    let run = approached(&draw.careful.session, talking(FOUR_OF_FIVE));
    let scenario = run.session.scenario();
    let is_whole = |who: &PersonIx| scenario.script(*who).subjects().len() >= WHOLE_TALK;
    for who in draw.people().filter(is_whole) {
        // Only about those of whom somebody careful knows enough.
        let careful = drawn_of(&draw.careful.session, &draw.careful, who).known;
        if careful.is_enough() {
            knows.1 += 1;
            let known = drawn_of(&run.session, &run, who).known;
            knows.0 += u32::from(known == careful);
        }
    }
}
