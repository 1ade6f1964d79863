//! What can be told on each rung of each subject, for each truth. Where one truth has words of its own and another has none,
//! the second is known by its silence: whoever hears nothing there has heard everything.

use grounds_core::scenario::talk::{SubjectIx, TruthIx, Truths};
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::vocabulary::Rung;

/// A subject of a person: how many answers each truth has on each rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The person.
    pub person: String,
    /// The subject.
    pub subject: String,
    /// For each truth: its name, and the answers on each rung in the order of [`Rung::ALL`]. Truths that the subject is not
    /// there for are left out.
    pub truths: Vec<(String, [u32; Rung::ALL.len()])>,
}

impl Told {
    /// Truths that are known by their silence: they have nothing to say on a rung on which another has.
    pub fn silent(&self) -> impl Iterator<Item = (&str, Rung)> {
        self.truths.iter().flat_map(move |(truth, counts)| {
            let has = move |at: usize| self.truths.iter().any(|(_, other)| other[at] > 0);
            let silent = (0..counts.len()).filter(move |&at| counts[at] == 0 && has(at));
            silent.filter_map(move |at| Some((truth.as_str(), *Rung::ALL.get(at)?)))
        })
    }
}

/// The table of a scenario: every subject of everybody about whom more than one thing can be true.
#[must_use]
pub fn told(scenario: &Scenario) -> Vec<Told> {
    let several = scenario.people().filter(|&who| scenario.person(who).truths.len() > 1);
    several
        .flat_map(|who| {
            let subjects = scenario.script(who).subjects();
            subjects.filter_map(move |subject| of(scenario, who, subject))
        })
        .collect()
}

/// What is broken, in words.
#[must_use]
pub fn silences(table: &[Told]) -> Vec<String> {
    let words = |told: &Told| {
        let silent = told.silent().map(|(truth, rung)| {
            format!(
                "{}/{}: `{truth}` has nothing to say where others tell ({})",
                told.person,
                told.subject,
                word_of(rung)
            )
        });
        silent.collect::<Vec<_>>()
    };
    table.iter().flat_map(words).collect()
}

/// A rung, in words.
const fn word_of(rung: Rung) -> &'static str {
    match rung {
        Rung::Deny => "denies",
        Rung::Small => "makes it small",
        Rung::Part => "tells a part",
        Rung::Whole => "tells the whole",
    }
}

fn of(scenario: &Scenario, who: PersonIx, subject: SubjectIx) -> Option<Told> {
    let script = scenario.script(who);
    let there: Truths = script.subject(subject).truths;
    let truths: Vec<(String, [u32; Rung::ALL.len()])> = scenario
        .person(who)
        .truths
        .iter()
        .zip(0_u8..)
        .filter(|(_, at)| there.has(TruthIx(*at)))
        .map(|(version, at)| {
            let count = |rung: Rung| {
                let answers = script.answers_of(script.rung(subject, rung));
                let has = answers.iter().filter(|answer| answer.truths.has(TruthIx(at))).count();
                u32::try_from(has).unwrap_or(u32::MAX)
            };
            (version.id.to_string(), Rung::ALL.map(count))
        })
        .collect();
    let tells = truths.iter().any(|(_, counts)| counts.iter().any(|count| *count > 0));
    (truths.len() > 1 && tells).then(|| Told {
        person: scenario.person(who).id.to_string(),
        subject: scenario.subject_id(who, subject).to_owned(),
        truths,
    })
}
