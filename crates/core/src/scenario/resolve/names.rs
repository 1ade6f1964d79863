//! Where everything with a name stands. Built from the draft before anything is resolved, so that order in the file means
//! nothing.

use crate::read::names::SUBJECT;
use crate::read::{Text, To};
use crate::scenario::draft::{AnswerDraft, Draft, DrawDraft, TalkDraft, ThenDraft};
use crate::scenario::ix::PersonIx;
use crate::scenario::talk::{Index, SubjectIx, TruthIx};
use std::collections::{BTreeMap, BTreeSet};

/// Places by name.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The people of each name: one, or all copies of a part that is there several times.
    pub people: BTreeMap<String, Vec<usize>>,
    /// Which part each person has, by its place in the file.
    pub parts: Vec<usize>,
    /// The people of each cast.
    pub casts: BTreeMap<String, Vec<usize>>,
    pub places: BTreeMap<String, usize>,
    pub papers: BTreeMap<String, usize>,
    pub things: BTreeMap<String, usize>,
    pub acts: BTreeMap<String, usize>,
    pub services: BTreeMap<String, usize>,
    pub promises: BTreeMap<String, usize>,
    pub banks: BTreeMap<String, usize>,
    /// Draws of one word, and deals of words: name to place among those, with the words.
    pub words: BTreeMap<String, (usize, Vec<String>)>,
    /// Moments of the day.
    pub events: BTreeMap<String, usize>,
    /// The truths of each person.
    pub truths: Vec<BTreeMap<String, TruthIx>>,
    /// The subjects of each person: those of the talks of their casts, then their own.
    pub subjects: Vec<BTreeMap<String, SubjectIx>>,
    /// Subjects that something said or done brings up, in anybody's talk: those are not there from the beginning.
    pub opened: BTreeSet<String>,
    /// The talks of each person: those of casts first, their own last.
    pub talks: Vec<Vec<usize>>,
}

impl Names {
    pub(super) fn of(draft: &Draft) -> Self {
        let of = &draft.scenario;
        let named = |texts: Vec<Text>| -> BTreeMap<String, usize> {
            let all = texts.into_iter().enumerate();
            all.map(|(n, text)| (draft.words(text).into_owned(), n)).collect()
        };
        let mut names = Self {
            places: named(of.places.iter().map(|p| p.id.0).collect()),
            papers: named(of.papers.iter().map(|p| p.id.0).collect()),
            things: named(of.things.iter().map(|t| t.id.0).collect()),
            acts: named(of.acts.iter().map(|a| a.id.0).collect()),
            services: named(of.services.iter().map(|s| s.id.0).collect()),
            promises: named(of.promises.iter().map(|p| p.id.0).collect()),
            banks: named(of.banks.iter().map(|b| b.id.0).collect()),
            ..Self::default()
        };
        for (part, person) in of.people.iter().enumerate() {
            let times = person
                .times
                .map_or(1, |times| usize::try_from(times.get()).unwrap_or(1));
            let from = names.parts.len();
            names.parts.extend(std::iter::repeat_n(part, times));
            names
                .people
                .insert(draft.words(person.id.0).into_owned(), (from..from + times).collect());
        }
        for &part in &names.parts {
            let person = &of.people[part];
            let truths = person.truths.iter().enumerate();
            let truths = truths.map(|(n, truth)| (draft.words(truth.id.0).into_owned(), TruthIx::at(n)));
            names.truths.push(truths.collect());
        }
        names.draws(draft);
        names.talks(draft);
        names.opened(draft);
        names
    }

    fn opened(&mut self, draft: &Draft) {
        let mut opens: Vec<To<SUBJECT>> = Vec::new();
        let then = |all: &[ThenDraft], opens: &mut Vec<To<SUBJECT>>| {
            opens.extend(all.iter().filter_map(|one| match one {
                ThenDraft::Opens(subject) => Some(*subject),
                _ => None,
            }));
        };
        for talk in &draft.talks {
            for subject in &talk.subjects {
                for said in subject.answers.iter().map(AnswerDraft::said).chain(&subject.replies) {
                    opens.extend(&said.opens);
                    then(&said.then, &mut opens);
                }
            }
            for moment in &talk.moments {
                then(&moment.then, &mut opens);
                for reply in &moment.replies {
                    opens.extend(&reply.opens);
                    then(&reply.then, &mut opens);
                }
            }
        }
        self.opened = opens.into_iter().map(|name| draft.words(name.0).into_owned()).collect();
    }

    fn draws(&mut self, draft: &Draft) {
        let word = |text: Text| draft.words(text).into_owned();
        for draw in &draft.scenario.draws {
            match draw {
                DrawDraft::Cast(cast) => {
                    let of = cast.of.iter().filter_map(|who| self.people.get(&word(who.0)));
                    let of = of.flatten().copied();
                    self.casts.insert(word(cast.id.0), of.collect());
                }
                DrawDraft::Choose(choose) => {
                    let words = choose.one_of.iter().map(|&text| word(text)).collect();
                    self.words.insert(word(choose.id.0), (self.words.len(), words));
                }
                DrawDraft::Deal(deal) if !deal.words.is_empty() => {
                    let words = deal.words.iter().chain(&deal.rest).map(|&text| word(text)).collect();
                    self.words.insert(word(deal.id.0), (self.words.len(), words));
                }
                DrawDraft::Deal(_) | DrawDraft::Surface(_) => {}
            }
        }
    }

    fn talks(&mut self, draft: &Draft) {
        let count = self.parts.len();
        self.talks = vec![Vec::new(); count];
        self.subjects = vec![BTreeMap::new(); count];
        // What a cast has in common stands below what its people have of their own.
        let is_of_cast = |talk: &TalkDraft| self.casts.contains_key(draft.words(talk.who.0).as_ref());
        let (casts, own): (Vec<_>, Vec<_>) = draft.talks.iter().enumerate().partition(|(_, talk)| is_of_cast(talk));
        for (n, talk) in casts.into_iter().chain(own) {
            for person in self.who(draft, talk.who) {
                self.talks[person].push(n);
                for subject in &talk.subjects {
                    let known = self.subjects[person].len();
                    let name = draft.words(subject.id.0).into_owned();
                    self.subjects[person].entry(name).or_insert(SubjectIx::at(known));
                }
            }
        }
        let mut events = 0;
        for moment in draft.talks.iter().flat_map(|talk| &talk.moments) {
            if !super::plans::is_of_a_talk(moment) {
                self.events.insert(draft.words(moment.id.0).into_owned(), events);
                events += 1;
            }
        }
    }

    /// The people that a name stands for.
    pub(super) fn who<const K: u8>(&self, draft: &Draft, name: To<K>) -> Vec<usize> {
        let name = draft.words(name.0);
        match self.people.get(name.as_ref()) {
            Some(all) => all.clone(),
            None => self.casts.get(name.as_ref()).cloned().unwrap_or_default(),
        }
    }

    /// The person of this name, when there is just one.
    pub(super) fn the_one(&self, name: &str) -> Option<PersonIx> {
        match self.people.get(name)?[..] {
            [one] => Some(PersonIx::at(one)),
            _ => None,
        }
    }

    /// One place by its name.
    pub(super) fn one<I: Index, const K: u8>(
        &self,
        table: &BTreeMap<String, usize>,
        draft: &Draft,
        name: To<K>,
    ) -> Option<I> {
        table.get(draft.words(name.0).as_ref()).map(|&n| I::at(n))
    }

    /// Everyone.
    pub(super) fn everyone(&self) -> impl Iterator<Item = PersonIx> {
        (0..self.parts.len()).map(PersonIx::at)
    }
}
