//! Draws played by somebody careful, with notes and decisions as practice asks, and each with one thing changed.

use crate::support::{practice, scenario};
use grounds_core::assess::{Assessed, Careful, assess, careful, drawn_of};
use grounds_core::judgement::{Knowable, OtherNeed};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Yes;
use grounds_core::session::{Action, Decided, LineAt, Note, Session, Sort};
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward, ServiceKind, Truth};

/// The most lines that a finding is grounded on.
const GROUNDS: usize = 6;

/// A draw that somebody careful has played, up to the decisions.
pub(crate) struct Played {
    pub careful: Careful,
    pub run: Session,
}

/// Plays a draw with care.
pub(crate) fn play(name: &str, seed: u64) -> Played {
    let careful = careful(&Session::begin(scenario(name), practice(), seed, 0));
    let run = careful.session.clone();
    Played { careful, run }
}

/// What is true of somebody.
pub(crate) fn truth(run: &Session, who: PersonIx) -> Truth {
    run.drawn().truth_is(run.scenario(), who).unwrap_or(Truth::Unaffected)
}

/// How a line is sorted by whoever knows what it carries about a person.
pub(crate) fn rightly(run: &Session, line: LineAt, who: PersonIx) -> Option<Sort> {
    let scenario = run.scenario();
    let marks = scenario.text(line.text).marks.iter().map(|&ix| scenario.mark(ix));
    let about = marks.filter(|mark| match &mark.about {
        Some(about) => about.is(who),
        None => line.of == Some(who),
    });
    let mut sort = None;
    for mark in about {
        sort = Some(match sort {
            Some(Sort::Counts) => Sort::Counts,
            _ if !mark.shows.is_empty() => Sort::Counts,
            _ if mark.is_clearing => Sort::SetAside,
            _ if mark.is_question => Sort::AskFurther,
            _ => Sort::SetAside,
        });
    }
    sort
}

/// Whether a line is worth a question about a person, or speaks against it.
fn clears(run: &Session, line: LineAt, who: PersonIx) -> bool {
    let scenario = run.scenario();
    let mut marks = scenario.text(line.text).marks.iter().map(|&ix| scenario.mark(ix));
    let is_about = |mark: &grounds_core::scenario::Mark| match &mark.about {
        Some(about) => about.is(who),
        None => line.of == Some(who),
    };
    marks.any(|mark| is_about(mark) && (mark.is_question || mark.is_clearing))
}

impl Played {
    /// Puts every line that carries something onto the page, sorted rightly.
    pub(crate) fn note_all(&mut self) {
        let people: Vec<PersonIx> = self.run.to_decide().collect();
        let lines: Vec<LineAt> = self.run.perceived().filter(|&line| self.run.counts(line)).collect();
        for who in people {
            for &line in &lines {
                if let Some(sort) = rightly(&self.run, line, who) {
                    self.note(line, who, Some(sort));
                }
            }
        }
    }

    pub(crate) fn note(&mut self, line: LineAt, page: PersonIx, sort: Option<Sort>) {
        let (worry, codes) = (None, Vec::new());
        let note = Note {
            line,
            page,
            sort,
            worry,
            codes,
        };
        self.run
            .apply(Action::Note(Box::new(note)))
            .expect("what was perceived can be noted");
    }

    /// What is right for a person, by what could be known.
    pub(crate) fn right(&self, who: PersonIx) -> Decided {
        let scenario = self.run.scenario();
        let of = drawn_of(&self.run, &self.careful, who);
        let agreed = scenario
            .services()
            .filter(|&to| self.run.wish(who, to) == Some(Yes::Yes));
        let agreed: Vec<_> = agreed.collect();
        let is_help = |kind: ServiceKind| {
            !matches!(
                kind,
                ServiceKind::Embassy | ServiceKind::AntiTraffickingUnit | ServiceKind::CriminalInvestigation
            )
        };
        let keeps = of.known != Knowable::Clears;
        let need = match of.need {
            OtherNeed::Labour => Some(Finding::LabourRights),
            OtherNeed::Other => Some(Finding::OtherProtectionNeed),
            OtherNeed::Urgent | OtherNeed::None => None,
        };
        let finding = match of.known {
            Knowable::Grounds => Finding::PresumedVictim,
            Knowable::Sign | Knowable::Nothing => Finding::SuspicionRemains,
            Knowable::Clears if of.acts_seen => Finding::SuspectWithRights,
            Knowable::Clears => need.unwrap_or(Finding::NoGrounds),
        };
        let findings = [Some(finding), need.filter(|&need| need != finding)]
            .into_iter()
            .flatten()
            .collect();
        let offences = match (keeps, of.acts_seen) {
            (true, true) => OffenceHandling::NonPunishmentReview,
            (false, true) => OffenceHandling::InvestigateWithRights,
            (_, false) => OffenceHandling::None,
        };
        let of_page = |wanted: &[Sort]| -> Vec<LineAt> {
            let notes = self.run.notes().iter().filter(|note| note.page == who);
            let notes = notes.filter(|note| note.sort.is_some_and(|sort| wanted.contains(&sort)));
            notes.map(|note| note.line).collect()
        };
        let grounds = if keeps {
            let mut all = of_page(&[Sort::Counts]);
            all.extend(of_page(&[Sort::AskFurther]));
            all
        } else {
            let mut asks = of_page(&[Sort::AskFurther]);
            asks.truncate(2);
            asks.into_iter()
                .chain(of_page(&[Sort::SetAside]))
                .filter(|&line| clears(&self.run, line, who))
                .collect()
        };
        Decided {
            findings,
            grounds: grounds.into_iter().take(GROUNDS).collect(),
            services: agreed
                .iter()
                .copied()
                .filter(|&to| is_help(scenario.service(to).kind))
                .collect(),
            told: agreed
                .iter()
                .copied()
                .filter(|&to| !is_help(scenario.service(to).kind))
                .collect(),
            offences: Some(offences),
            onward: Some(if keeps {
                Onward::StaysWhileOpen
            } else {
                Onward::FreeToGo
            }),
            way_back: true,
            ..Decided::default()
        }
    }

    /// Decides about everybody as is right, but for what is changed, and ends.
    pub(crate) fn decide(mut self, change: impl Fn(&Session, PersonIx, &mut Decided)) -> Judged {
        let people: Vec<PersonIx> = self.run.to_decide().collect();
        for who in people {
            let mut decided = self.right(who);
            change(&self.run, who, &mut decided);
            let decided = Action::Decide(who, Box::new(decided));
            self.run.apply(decided).expect("it can be decided");
        }
        self.end()
    }

    /// Ends as it stands.
    pub(crate) fn end(mut self) -> Judged {
        self.run.apply(Action::End).expect("it can be ended");
        let assessed = assess(&self.run, &self.careful).expect("the draw is fair");
        Judged {
            careful: self.careful,
            assessed,
            run: self.run,
        }
    }
}

/// A run and what it comes to.
pub(crate) struct Judged {
    pub careful: Careful,
    pub assessed: Assessed,
    pub run: Session,
}

/// A careful run with every line noted and everything decided rightly.
pub(crate) fn whole(name: &str, seed: u64) -> Judged {
    let mut played = play(name, seed);
    played.note_all();
    played.decide(|_, _, _| ())
}

/// What a run comes to beside a careful one, ended as it stands.
pub(crate) fn end_of(careful: &Careful, mut run: Session) -> Judged {
    // Whoever wants something is answered as breaks nothing.
    while let Some(event) = run.waits() {
        let replies = &run.scenario().event(event).replies;
        let fine = replies.iter().position(|reply| reply.harms.is_none()).unwrap_or(0);
        let fine = u8::try_from(fine).expect("there are few replies");
        run.apply(Action::Reply(fine)).expect("it waits for one");
    }
    run.apply(Action::End).expect("it can be ended");
    let assessed = assess(&run, careful).expect("the draw is fair");
    Judged {
        careful: careful.clone(),
        assessed,
        run,
    }
}
