//! What several rules need to know of a scenario: who is decided about, who they may be, where something is written. Made once:
//! a scenario may hold thousands of things, and no rule may take their square.

use super::Subject;
use grounds_core::diagnostic::{Diagnostic, Span};
use grounds_core::practice::WordBook;
use grounds_core::read::Text;
use grounds_core::scenario::draft::{Draft, DrawDraft, FaceDraft, PersonDraft, TalkDraft};
use grounds_core::scenario::{PersonIx, Scenario, Version};
use grounds_core::vocabulary::words::Role;
use std::collections::{BTreeMap, BTreeSet};

/// Under this age somebody is a child (LAW-02).
pub(super) const OF_AGE: u8 = 18;

/// Look-ups into a draft, by name.
#[derive(Default)]
pub(super) struct Facts<'a> {
    people: BTreeMap<String, &'a PersonDraft>,
    /// The casts in which somebody can be drawn, by the name of each person.
    casts: BTreeMap<String, Vec<String>>,
    talks: BTreeMap<String, &'a TalkDraft>,
    /// Faces that are dealt, by whom they are dealt to.
    dealt: BTreeMap<String, Vec<&'a FaceDraft>>,
    /// Languages that are dealt, by whom.
    tongues: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        let word = |text: Text| draft.words(text).into_owned();
        let mut facts = Self::default();
        for person in &draft.scenario.people {
            facts.people.entry(word(person.id.0)).or_insert(person);
        }
        for talk in &draft.talks {
            facts.talks.entry(word(talk.who.0)).or_insert(talk);
        }
        let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for draw in &draft.scenario.draws {
            if let DrawDraft::Cast(cast) = draw {
                let of: Vec<String> = cast.of.iter().map(|who| word(who.0)).collect();
                for who in &of {
                    facts.casts.entry(who.clone()).or_default().push(word(cast.id.0));
                }
                members.insert(word(cast.id.0), of);
            }
        }
        for draw in &draft.scenario.draws {
            let DrawDraft::Deal(deal) = draw else { continue };
            let to = deal.to.iter().map(|who| word(who.0));
            let to = to.flat_map(|name| members.get(&name).cloned().unwrap_or_else(|| vec![name]));
            for who in to {
                facts.dealt.entry(who.clone()).or_default().extend(&deal.faces);
                let tongues = deal.speaks.iter().flatten().map(|&tongue| word(tongue));
                facts.tongues.entry(who).or_default().extend(tongues);
            }
        }
        facts
    }
}

impl<'a> Subject<'a> {
    /// The words of a text.
    pub(super) fn word(&self, text: Text) -> String {
        self.draft.words(text).into_owned()
    }

    /// A fault at a place of the files.
    pub(super) fn at(&self, fault: Diagnostic, place: Text, label: impl Into<String>) -> Diagnostic {
        match self.draft.span(place) {
            Some(span) => fault.at(span, label),
            None => fault,
        }
    }

    /// The place of a text.
    pub(super) fn span(&self, place: Text) -> Option<Span> {
        self.draft.span(place)
    }

    /// What authors are held to in the language of the file.
    pub(super) fn book(&self) -> Option<&'a WordBook> {
        self.practice.words(&self.draft.words(self.draft.scenario.language))
    }

    /// Whether the rules of English apply.
    pub(super) fn is_english(&self) -> bool {
        let language = self.draft.words(self.draft.scenario.language);
        language == "en" || language.starts_with("en-")
    }

    /// The part of a person, of whom there may be several.
    pub(super) fn part(&self, scenario: &Scenario, person: PersonIx) -> Option<&'a PersonDraft> {
        let id = &scenario.person(person).id;
        self.facts.people.get(id.split('/').next().unwrap_or(id)).copied()
    }

    /// Everyone about whom a decision is asked, each part once.
    pub(super) fn decided(&self) -> Vec<(&'a Scenario, PersonIx, &'a PersonDraft)> {
        let mut known = BTreeSet::new();
        let scenarios = self.scenario.into_iter();
        let all = scenarios.flat_map(|scenario| scenario.decide().iter().map(move |&who| (scenario, who)));
        let parts = all.filter_map(|(scenario, who)| Some((scenario, who, self.part(scenario, who)?)));
        parts.filter(|(.., part)| known.insert(part.id.0)).collect()
    }

    /// The talk of a person, and those of the casts that the person can be drawn in.
    pub(super) fn talks_with(&self, part: &PersonDraft) -> impl Iterator<Item = &'a TalkDraft> {
        let name = self.word(part.id.0);
        let casts = self.facts.casts.get(&name).into_iter().flatten();
        let names: Vec<&String> = casts.collect();
        let own = self.facts.talks.get(&name).copied();
        let of_casts = names.into_iter().filter_map(|cast| self.facts.talks.get(cast).copied());
        own.into_iter().chain(of_casts).collect::<Vec<_>>().into_iter()
    }

    /// Every face that a person may have: the fixed one, and those that are dealt.
    pub(super) fn faces(&self, part: &'a PersonDraft) -> impl Iterator<Item = &'a FaceDraft> {
        let dealt = self.facts.dealt.get(self.draft.words(part.id.0).as_ref());
        part.face
            .iter()
            .chain(dealt.into_iter().flatten().copied().collect::<Vec<_>>())
    }

    /// Every language that a person may speak.
    pub(super) fn tongues(&self, part: &PersonDraft) -> BTreeSet<String> {
        let own = part.speaks.iter().map(|&tongue| self.word(tongue));
        let dealt = self.facts.tongues.get(self.draft.words(part.id.0).as_ref());
        own.chain(dealt.into_iter().flatten().cloned()).collect()
    }

    /// Whether somebody may be under eighteen.
    pub(super) fn may_be_child(&self, part: &'a PersonDraft) -> bool {
        let of_age = i32::from(OF_AGE);
        match part.age {
            Some((youngest, _)) => youngest.get() < of_age,
            None => self.faces(part).any(|face| face.looks.0.get() < of_age),
        }
    }

    /// Every truth of everyone about whom a decision is asked.
    pub(super) fn truths(&self) -> impl Iterator<Item = &'a Version> {
        let decided = self.decided().into_iter();
        decided.flat_map(|(scenario, who, _)| scenario.person(who).truths.iter())
    }

    /// Languages that the official speaks, or an independent interpreter puts into one of them.
    pub(super) fn understood(&self) -> BTreeSet<String> {
        let of = &self.draft.scenario;
        let own: BTreeSet<String> = of.official_speaks.iter().map(|&tongue| self.word(tongue)).collect();
        let mut all = own.clone();
        let interpret = of.people.iter().filter(|part| self.interprets(part));
        for part in interpret.filter(|part| part.interprets.as_ref().is_none_or(|of| of.independent)) {
            all.extend(self.tongues(part));
        }
        all
    }

    /// Whether somebody can be asked to interpret.
    pub(super) fn interprets(&self, part: &PersonDraft) -> bool {
        part.interprets.is_some() || part.role == Role::Interpreter
    }
}
