//! What a finished run came to, as it is kept: the band, for each person the verdict and its reasons, and the competencies. What was true stands
//! nowhere in it.

use super::More;
use crate::assess::{Assessed, assess, careful};
use crate::session::Session;
use crate::vocabulary::Competency;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was made of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultOf {
    /// The part.
    pub of: String,
    /// The verdict, in its word.
    pub verdict: String,
    /// The rows of the table of judgement that hold.
    pub reasons: Vec<String>,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

/// What a finished run came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    /// The band, in its word; nothing where the draw was unfair, in which nobody is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<String>,
    /// Everybody about whom a decision was asked.
    #[serde(default)]
    pub people: Vec<ResultOf>,
    /// Each competency that was judged, 0–100. None of them enters the band.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scores: BTreeMap<String, u8>,
    /// The person for whom the draw was unfair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unfair: Option<String>,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

impl RunResult {
    /// The result of a run.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        match assess(session, &careful(session)) {
            Ok(assessed) => Self::assessed(session, &assessed),
            Err((person, _)) => Self {
                unfair: Some(session.scenario().person(person).id.to_string()),
                ..Self::default()
            },
        }
    }

    /// The result of an assessment.
    #[must_use]
    pub fn assessed(session: &Session, assessed: &Assessed) -> Self {
        let table = session.practice().judgement();
        let people = assessed.people.iter().map(|of| ResultOf {
            of: session.scenario().person(of.person).id.to_string(),
            verdict: of.verdict.verdict.word().to_owned(),
            reasons: of
                .verdict
                .reasons(table)
                .map(|reason| reason.row.name.clone())
                .collect(),
            more: More::new(),
        });
        let scores = Competency::ALL.iter();
        let scores = scores.filter_map(|&of| Some((of.word().to_owned(), assessed.score(of)?)));
        Self {
            band: Some(assessed.band.word().to_owned()),
            people: people.collect(),
            scores: scores.collect(),
            ..Self::default()
        }
    }

    /// Whether it comes to the same in what matters. What a later program added does not.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let people = |of: &Self| -> Vec<(String, String, Vec<String>)> {
            let all = of.people.iter();
            all.map(|one| (one.of.clone(), one.verdict.clone(), one.reasons.clone()))
                .collect()
        };
        (&self.band, &self.scores, &self.unfair) == (&other.band, &other.scores, &other.unfair)
            && people(self) == people(other)
    }

    /// In one line: `band=safe cook=protected noticing=80`.
    #[must_use]
    pub fn summary(&self) -> String {
        let mut said = match (&self.band, &self.unfair) {
            (Some(band), _) => format!("band={band}"),
            (None, Some(person)) => format!("unfair={person}"),
            (None, None) => "band=-".to_owned(),
        };
        for person in &self.people {
            said += &format!(" {}={}", person.of, person.verdict);
            for (n, reason) in person.reasons.iter().enumerate() {
                said.push(if n == 0 { ':' } else { '+' });
                said += reason;
            }
        }
        for (competency, score) in &self.scores {
            said += &format!(" {competency}={score}");
        }
        said
    }
}
