//! Deciding about one person: finding, consent, services, sharing, offences, staying and going on.

use super::Desk;
use super::console::Left;
use super::words::{marked, text};
use crate::locale::{Key, PersonKey, key, person_key};
use crate::scenario::{Action, Decided, PersonIx};
use crate::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
use crate::wording::about;

impl Desk<'_, '_> {
    pub(super) fn decide(&mut self) -> Result<(), Left> {
        let view = self.run.view();
        let messages = self.console.messages();
        self.console.heading(&messages.get(key!("decide-title")));
        self.console.tell(key!("decide-threshold"));
        let people = view.to_decide();
        let options: Vec<String> = people
            .iter()
            .map(|&p| {
                marked(
                    messages,
                    view.name(p).to_owned(),
                    view.decided(p).is_some(),
                    key!("decide-done"),
                )
            })
            .collect();
        let Some(at) = self.console.choose_words(&options)? else {
            return Ok(());
        };
        if let Some(decided) = self.decision(people[at])?
            && self.act(Action::Decide(people[at], Box::new(decided)))
        {
            self.console.tell(key!("decide-kept"));
        }
        Ok(())
    }

    /// Asks for each part in turn. None: one step back, nothing decided.
    fn decision(&mut self, person: PersonIx) -> Result<Option<Decided>, Left> {
        let messages = self.console.messages();
        self.part(person_key!("decide-findings"), person);
        self.console.tell(key!("decide-findings-why"));
        let findings: Vec<String> = Finding::ALL
            .iter()
            .map(|f| format!("{}. {}", messages.get(f.key()), messages.get(f.means())))
            .collect();
        let Some(findings) = self.console.choose_some(&findings, 1)? else {
            return Ok(None);
        };
        self.part(person_key!("decide-consent"), person);
        let Some(consent) = self.one_of(ConsentBasis::ALL, |c| c.key())? else {
            return Ok(None);
        };
        self.part(person_key!("decide-services"), person);
        let services = self.view().services(person).to_vec();
        let labels: Vec<String> = services
            .iter()
            .map(|&s| text(self.view(), self.view().service_label(s)))
            .collect();
        let Some(referred) = self.console.choose_some(&labels, 0)? else {
            return Ok(None);
        };
        self.part(person_key!("decide-share"), person);
        self.console.tell(key!("decide-share-why"));
        let Some(shared) = self.console.choose_some(&labels, 0)? else {
            return Ok(None);
        };
        self.part(person_key!("decide-offences"), person);
        let Some(offences) = self.one_of(OffenceHandling::ALL, |o| o.key())? else {
            return Ok(None);
        };
        self.part(person_key!("decide-onward"), person);
        let Some(onward) = self.one_of(Onward::ALL, |o| o.key())? else {
            return Ok(None);
        };
        Ok(Some(Decided {
            findings: findings.into_iter().map(|at| Finding::ALL[at]).collect(),
            services: referred.into_iter().map(|at| services[at]).collect(),
            consent,
            share: shared.into_iter().map(|at| services[at]).collect(),
            offences,
            onward,
        }))
    }

    fn part(&mut self, key: PersonKey, person: PersonIx) {
        let words = about(self.view(), self.console.messages(), key, Some(person));
        self.console.gap();
        self.console.say(&words);
    }

    fn one_of<T: Copy>(&mut self, all: &[T], key: fn(T) -> Key) -> Result<Option<T>, Left> {
        let options: Vec<String> = all.iter().map(|&term| self.console.messages().get(key(term))).collect();
        Ok(match self.console.choose_words(&options)? {
            Some(at) => Some(all[at]),
            None => None,
        })
    }
}
