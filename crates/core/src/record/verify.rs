//! Playing a record again and saying whether it comes to the same.

use super::digest::Digester;
use super::find::Finder;
use super::missing::Missing;
use super::{LINES_KEPT, Move, RULES, Record, RunResult};
use crate::locale::{Said, key, said};
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::{Event, Phase, Refusal, Session};
use std::sync::Arc;

/// What a replay came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same events and, when the run was ended, the same result.
    Same,
    /// Something happened differently from this move on, counted from 1; 0 is before the first.
    Diverged {
        /// The move, from 1.
        at: usize,
        /// Why.
        why: Divergence,
    },
    /// The events are the same and the result is not, by the same rules.
    ResultDiffers {
        /// As the record has it.
        kept: String,
        /// As it comes out now.
        now: String,
    },
    /// The events are the same and the result is not, because it was made by other rules.
    OtherRules {
        /// As the record has it.
        kept: String,
        /// As it comes out now.
        now: String,
        /// The rules it was kept by.
        by: u32,
    },
}

/// How a replay left the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Divergence {
    /// The move names something that the scenario no longer has.
    Unknown(Missing),
    /// The move is refused now.
    Refused(Refusal),
    /// Something else follows. What followed then is kept as a hash only.
    OtherEvents(Vec<Event>),
    /// The same follows, and another line is said or seen in it, or one more or less.
    OtherWords {
        /// As the record calls it.
        kept: Option<String>,
        /// As the author finds it now.
        now: Option<String>,
    },
    /// A result was kept for a run that does not end.
    NotEnded,
}

impl Divergence {
    /// Why, to be said. A refusal is told by its name, for whoever looks into a record.
    #[must_use]
    pub fn said(&self) -> Said {
        let shown = |key: &Option<String>| key.as_deref().map_or_else(|| "-".to_owned(), super::short);
        match self {
            Self::Unknown(what) => what.said(),
            Self::Refused(refusal) => said!("error-move-refused", why = format!("{refusal:?}")),
            Self::OtherEvents(_) => key!("error-other-events").into(),
            Self::OtherWords { kept, now } => {
                let (kept, now) = (shown(kept).escape_debug().to_string(), shown(now));
                said!("error-other-words", kept = kept, now = now)
            }
            Self::NotEnded => key!("error-not-ended").into(),
        }
    }
}

/// What has changed since a run was last played, whether or not it matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// What decides a run in the scenario.
    pub scenario: bool,
    /// The scenario's revision: then and now.
    pub revision: Option<(u32, u32)>,
    /// The practice library.
    pub practice: bool,
    /// The version of the rules: then and now.
    pub rules: Option<(u32, u32)>,
    /// Words that were said or seen in it, or where they stand.
    pub words: bool,
}

impl Changed {
    fn since(record: &Record, session: &Session, words: bool) -> Self {
        let (basis, scenario) = (record.basis(), session.scenario());
        let other = |then: u32, now: u32| (then != now).then_some((then, now));
        Self {
            scenario: basis.scenario_fingerprint != scenario.fingerprint()
                || *record.header.scenario != *scenario.header().id,
            revision: other(basis.revision, scenario.header().revision),
            practice: basis.practice_fingerprint != session.practice().fingerprint(),
            rules: other(basis.rules, RULES),
            words,
        }
    }

    /// Whether anything has.
    #[must_use]
    pub const fn is_any(&self) -> bool {
        self.scenario || self.practice || self.words || self.revision.is_some() || self.rules.is_some()
    }
}

/// A record, played again.
#[derive(Debug)]
pub struct Replayed {
    /// The run, as far as it could be played.
    pub session: Session,
    /// What it came to.
    pub verdict: Comparison,
    /// What has changed since it was last played.
    pub changed: Changed,
}

impl Replayed {
    /// Whether it comes to the same, whatever else has changed.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.verdict == Comparison::Same
    }
}

/// Plays a record again with the scenario it names.
#[must_use]
pub fn replay(record: &Record, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Replayed {
    let header = &record.header;
    let mut session = Session::begin(scenario.clone(), practice.clone(), header.seed, header.play);
    let mut words = false;
    let verdict = compare(record, &mut session, &mut words);
    Replayed {
        changed: Changed::since(record, &session, words),
        session,
        verdict,
    }
}

/// `words`: whether any line is written otherwise now than where the run was last gone on with.
fn compare(record: &Record, session: &mut Session, words: &mut bool) -> Comparison {
    let (scenario, practice) = (session.scenario().clone(), session.practice().clone());
    if Digester::of(session).saw(session.opening()) != record.header.saw {
        let why = Divergence::OtherEvents(session.opening().to_vec());
        return Comparison::Diverged { at: 0, why };
    }
    // Keys of one version of the scenario are found together, and between two places at which it went on there is one.
    for moves in record.stretches() {
        let lines = moves.iter().flat_map(|kept| &kept.lines).map(String::as_str);
        let finder = Finder::new(&scenario, &practice, moves.iter().map(|kept| &kept.step), lines);
        // Of earlier stretches it was said when the run went on.
        *words = finder.lines().has_moved();
        for kept in moves {
            if let Err(why) = again(kept, session, &finder) {
                return Comparison::Diverged { at: kept.n, why };
            }
        }
    }
    let Some(kept) = &record.result else {
        return Comparison::Same;
    };
    if session.phase() != Phase::Ended {
        return Comparison::Diverged {
            at: record.moves.len(),
            why: Divergence::NotEnded,
        };
    }
    let now = RunResult::of(session);
    let by = record.basis().rules;
    if now.says_the_same(kept) {
        return Comparison::Same;
    }
    let (kept, now) = (kept.summary(), now.summary());
    if by == RULES {
        Comparison::ResultDiffers { kept, now }
    } else {
        Comparison::OtherRules { kept, now, by }
    }
}

/// Makes one move again.
fn again(kept: &Move, session: &mut Session, finder: &Finder<'_>) -> Result<(), Divergence> {
    let action = finder.action_in(&kept.step, session).map_err(Divergence::Unknown)?;
    let events = session.apply(action).map_err(Divergence::Refused)?.to_vec();
    let (scenario, digester) = (session.scenario(), Digester::of(session));
    let act = &*scenario.act(session.act()).id;
    if (act, session.second()) != (&*kept.act, kept.second) || digester.saw(&events) != kept.saw {
        return Err(Divergence::OtherEvents(events));
    }
    let now: Vec<_> = digester.texts_of(&events).into_iter().take(LINES_KEPT).collect();
    let longest = now.len().max(kept.lines.len());
    for at in 0..longest {
        let (then, now) = (kept.lines.get(at), now.get(at));
        if !matches!((then, now), (Some(then), Some(&now)) if finder.lines().is(then, now)) {
            return Err(Divergence::OtherWords {
                kept: then.cloned(),
                now: now.map(|&ix| scenario.line_id(ix).to_string()),
            });
        }
    }
    Ok(())
}
