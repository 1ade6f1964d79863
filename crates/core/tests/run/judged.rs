//! What is made of runs: careful ones with one thing changed.

use crate::support::{practice, scenario};
use grounds_core::assess::{Assessed, Careful, assess, careful};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Yes;
use grounds_core::session::{Action, Decided, LineAt, Note, Session, Sort};
use grounds_core::vocabulary::{Band, Finding, OffenceHandling, Onward, ServiceKind, Verdict};

/// A draw played by somebody careful, up to the decision.
struct Played {
    careful: Careful,
    run: Session,
}

fn play(name: &str, seed: u64) -> Played {
    let careful = careful(&Session::begin(scenario(name), practice(), seed, 0));
    let run = careful.session.clone();
    Played { careful, run }
}

impl Played {
    /// Lines about a person that show something, in their own words, at most six; each put onto the page first.
    fn grounds(&mut self, who: PersonIx) -> Vec<LineAt> {
        let scenario = self.run.scenario().clone();
        let shows = |line: &LineAt| {
            scenario
                .text(line.text)
                .marks
                .iter()
                .any(|&mark| !scenario.mark(mark).shows.is_empty())
        };
        let lines: Vec<LineAt> = self.run.perceived().filter(|line| line.of == Some(who)).collect();
        let lines: Vec<LineAt> = lines
            .into_iter()
            .filter(|&line| self.run.counts(line) && shows(&line))
            .take(6)
            .collect();
        for &line in &lines {
            let note = Note {
                line,
                page: who,
                sort: Some(Sort::Counts),
                worry: None,
                codes: Vec::new(),
            };
            self.run
                .apply(Action::Note(Box::new(note)))
                .expect("what was perceived can be noted");
        }
        lines
    }

    /// What is right for a person of whom this much is true.
    fn right(&mut self, who: PersonIx) -> Decided {
        let scenario = self.run.scenario().clone();
        let is_victim = self
            .run
            .drawn()
            .truth_is(&scenario, who)
            .is_some_and(|truth| truth.is_victim());
        let agreed = scenario
            .services()
            .filter(|&to| self.run.wish(who, to) == Some(Yes::Yes))
            .collect::<Vec<_>>();
        let is_help = |to: &_| {
            !matches!(
                scenario.service(*to).kind,
                ServiceKind::Embassy | ServiceKind::AntiTraffickingUnit | ServiceKind::CriminalInvestigation
            )
        };
        let services = agreed.into_iter().filter(is_help).collect();
        let version = &scenario.person(who).truths[usize::from(self.run.drawn().truth(who).0)];
        let offends = version.offence.is_some();
        if is_victim {
            Decided {
                findings: vec![Finding::PresumedVictim],
                grounds: self.grounds(who),
                services,
                offences: Some(OffenceHandling::NonPunishmentReview),
                onward: Some(Onward::StaysWhileOpen),
                way_back: true,
                ..Decided::default()
            }
        } else {
            Decided {
                findings: vec![if offends {
                    Finding::SuspectWithRights
                } else {
                    Finding::NoGrounds
                }],
                grounds: self.lines_of(who),
                services,
                offences: Some(if offends {
                    OffenceHandling::InvestigateWithRights
                } else {
                    OffenceHandling::None
                }),
                onward: Some(Onward::FreeToGo),
                way_back: true,
                ..Decided::default()
            }
        }
    }

    fn lines_of(&mut self, who: PersonIx) -> Vec<LineAt> {
        let scenario = self.run.scenario().clone();
        let asks = |line: &LineAt| {
            scenario
                .text(line.text)
                .marks
                .iter()
                .any(|&mark| !scenario.mark(mark).asks.is_empty())
        };
        let lines: Vec<LineAt> = self.run.perceived().filter(|line| line.of == Some(who)).collect();
        let lines: Vec<LineAt> = lines
            .into_iter()
            .filter(|&line| self.run.counts(line) && asks(&line))
            .take(3)
            .collect();
        for &line in &lines {
            let note = Note {
                line,
                page: who,
                sort: Some(Sort::AskFurther),
                worry: None,
                codes: Vec::new(),
            };
            self.run
                .apply(Action::Note(Box::new(note)))
                .expect("what was perceived can be noted");
        }
        lines
    }

    fn judge(mut self, change: impl Fn(&Session, PersonIx, &mut Decided)) -> (Assessed, Session) {
        let people: Vec<PersonIx> = self.run.to_decide().collect();
        for who in people {
            let mut decided = self.right(who);
            change(&self.run, who, &mut decided);
            self.run
                .apply(Action::Decide(who, Box::new(decided)))
                .expect("it can be decided");
        }
        self.run.apply(Action::End).expect("it can be ended");
        let assessed = assess(&self.run, &self.careful).expect("the draw is fair");
        (assessed, self.run)
    }
}

fn is_victim(run: &Session, who: PersonIx) -> bool {
    run.drawn()
        .truth_is(run.scenario(), who)
        .is_some_and(|truth| truth.is_victim())
}

fn told(assessed: &Assessed) -> Vec<(Verdict, Vec<String>)> {
    let practice = practice();
    let reasons = |of: &grounds_core::assess::OfPerson| {
        of.verdict
            .reasons(practice.judgement())
            .map(|reason| reason.row.name.clone())
            .collect()
    };
    assessed
        .people
        .iter()
        .map(|of| (of.verdict.verdict, reasons(of)))
        .collect()
}

/// If this fails, who does everything right is not told so.
#[test]
fn careful_and_right_is_safe_in_every_draw() {
    for seed in 0..40 {
        let (assessed, run) = play("one-talk", seed).judge(|_, _, _| ());
        let victim = run.to_decide().any(|who| is_victim(&run, who));
        assert_eq!(
            assessed.band,
            Band::Safe,
            "{seed} victim {victim}: {:?}",
            told(&assessed)
        );
    }
}

/// If this fails, a run that loses a person is called safe, or only developing.
#[test]
fn whoever_loses_a_person_is_unsafe() {
    type Change = fn(&Session, PersonIx, &mut Decided);
    let cleared: Change = |_, _, d| d.findings = vec![Finding::NoGrounds];
    let charged: Change = |_, _, d| d.offences = Some(OffenceHandling::Charge);
    let nothing: Change = |_, _, d| {
        d.services.clear();
        d.way_back = false;
    };
    let removed: Change = |_, _, d| d.onward = Some(Onward::RemoveNow);
    for (what, change) in [
        ("cleared", cleared),
        ("charged", charged),
        ("left with nothing", nothing),
        ("removed", removed),
    ] {
        let mut met = 0;
        for seed in 0..30 {
            let (assessed, run) = play("one-talk", seed).judge(|run, who, d| {
                if is_victim(run, who) {
                    change(run, who, d);
                }
            });
            if run.to_decide().any(|who| is_victim(&run, who)) {
                met += 1;
                assert_eq!(assessed.band, Band::Unsafe, "{what} {seed}: {:?}", told(&assessed));
            }
        }
        assert!(met > 5, "{what}: never tried");
    }
}

/// If this fails, calling everyone a victim is safe practice.
#[test]
fn who_presumes_everybody_is_never_safe_where_somebody_could_be_cleared() {
    for seed in 0..30 {
        let (assessed, run) = play("one-talk", seed).judge(|_, _, d| d.findings = vec![Finding::PresumedVictim]);
        if !run.to_decide().any(|who| is_victim(&run, who)) {
            assert_ne!(assessed.band, Band::Safe, "{seed}: {:?}", told(&assessed));
        }
    }
}

/// If this fails, passing a person's data to somebody whom they begged us not to tell is safe.
#[test]
fn who_tells_an_embassy_against_a_no_is_unsafe() {
    let mut met = 0;
    for seed in 0..40 {
        let mut against = false;
        let played = play("one-talk", seed);
        let scenario = played.run.scenario().clone();
        let embassy = scenario
            .services()
            .find(|&to| scenario.service(to).kind == ServiceKind::Embassy);
        let Some(embassy) = embassy else {
            panic!("the scenario has an embassy")
        };
        let people: Vec<PersonIx> = played.run.to_decide().collect();
        against |= people.iter().any(|&who| played.run.wish(who, embassy) == Some(Yes::No));
        let (assessed, _) = played.judge(|_, _, d| d.told = vec![embassy]);
        if against {
            met += 1;
            assert_eq!(assessed.band, Band::Unsafe, "{seed}: {:?}", told(&assessed));
        } else {
            assert_ne!(assessed.band, Band::Safe, "{seed}: {:?}", told(&assessed));
        }
    }
    assert!(met > 3, "nobody ever says no to the embassy");
}
