//! What things of a scenario are called, in every language that the scenario has.

use super::super::{Speaks, Tongue, cell};
use crate::cohort::Run;
use grounds_core::session::view::Phrase;
use grounds_core::wording::{People, Teller};
use serde_json::{Map, Value, json};

/// Says what things are called.
#[derive(Debug)]
pub(super) struct Names<'a> {
    run: &'a Run,
    tellers: Vec<(&'a str, Teller<'a>)>,
}

impl<'a> Names<'a> {
    pub(super) fn of(run: &'a Run, speaks: &Speaks<'a>) -> Self {
        let session = &run.session;
        let tongues = speaks.scenarios.get(&run.record.header.scenario);
        let teller = |tongue: &'a Tongue| {
            let people = People::by_name(session.scenario(), session.drawn());
            let teller = Teller::about(people, session.practice(), &tongue.voices, speaks.messages);
            (&*tongue.told_in, teller)
        };
        Self {
            run,
            tellers: tongues.into_iter().flatten().map(teller).collect(),
        }
    }

    /// The language in which the run is told first.
    pub(super) fn language(&self) -> &str {
        let own = &*self.run.session.scenario().header().language;
        self.tellers.first().map_or(own, |(language, _)| language)
    }

    /// Some words in each language that has them.
    pub(super) fn say(&self, phrase: &Phrase) -> Map<String, Value> {
        let said = self.tellers.iter().map(|(language, teller)| {
            let words = cell::plain(&teller.say(phrase));
            (language.to_string(), words)
        });
        let said = said.filter(|(_, words)| !words.trim().is_empty());
        said.map(|(language, words)| (language, json!(words))).collect()
    }

    /// The title of the scenario.
    pub(super) fn title(&self) -> Map<String, Value> {
        self.say(&Phrase::of(self.run.session.scenario().header().title))
    }
}
