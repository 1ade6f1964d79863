//! Conditions and changes: names looked up, nesting made flat.

use super::super::draft::{Text, ThenDraft, WhenDraft};
use super::super::limits::{CHOICES, CONDITION_DEPTH, CONDITIONS, SCALE_MAX, SHIFT_MINUTES};
use super::super::located::Located;
use super::super::{Cond, CueIx, DocumentIx, DrawIx, Effect, EventIx, PersonIx, PlaceIx, QuestionIx, Run, ServiceIx};
use super::Resolver;
use crate::diagnostic::Diagnostic;

impl Resolver<'_> {
    pub(super) fn person_ix(&mut self, id: &Text) -> Option<PersonIx> {
        self.people.find(id, self.source, self.sink).map(PersonIx)
    }

    pub(super) fn place_ix(&mut self, id: &Text) -> Option<PlaceIx> {
        self.places.find(id, self.source, self.sink).map(PlaceIx)
    }

    pub(super) fn document_ix(&mut self, id: &Text) -> Option<DocumentIx> {
        self.documents.find(id, self.source, self.sink).map(DocumentIx)
    }

    pub(super) fn cue_ix(&mut self, id: &Text) -> Option<CueIx> {
        self.cues.find(id, self.source, self.sink).map(CueIx)
    }

    pub(super) fn question_ix(&mut self, id: &Text) -> Option<QuestionIx> {
        self.questions.find(id, self.source, self.sink).map(QuestionIx)
    }

    pub(super) fn service_ix(&mut self, id: &Text) -> Option<ServiceIx> {
        self.services.find(id, self.source, self.sink).map(ServiceIx)
    }

    pub(super) fn cue_list(&mut self, ids: &[Text]) -> Vec<CueIx> {
        ids.iter().filter_map(|id| self.cue_ix(id)).collect()
    }

    /// Takes a list of conditions in. Nested lists are laid down first, so that each list is one run.
    pub(super) fn when(&mut self, list: &[WhenDraft]) -> Run {
        self.check_conditions(list);
        self.conds_of(list)
    }

    /// Nobody can say when a list holds that is longer or deeper than this, and every move would ask.
    fn check_conditions(&mut self, list: &[WhenDraft]) {
        let (longest, depth) = extent(list);
        let (code, words, help) = if longest > CONDITIONS {
            let words = format!("{longest} conditions in one list; at most {CONDITIONS} may stand there");
            (
                "too-many",
                words,
                "let an event gather some of them, and ask for `Happened(…)`",
            )
        } else if depth > CONDITION_DEPTH {
            let words = format!("conditions nest {depth} deep; at most {CONDITION_DEPTH} is possible");
            (
                "too-deep",
                words,
                "a list already means that all hold; let an event gather the inner ones",
            )
        } else {
            return;
        };
        let fault = Diagnostic::error(code, words).help(help);
        let fault = match list.iter().find_map(named) {
            Some(name) => fault.at(name.span(self.source), "in this list"),
            None => fault.in_file(self.source.name.clone()),
        };
        self.sink.push(fault);
    }

    fn conds_of(&mut self, list: &[WhenDraft]) -> Run {
        let pending = self.pending.len();
        for when in list {
            let cond = self.cond(when);
            self.pending.extend(cond);
        }
        let start = self.conds.len();
        self.conds.extend(self.pending.drain(pending..));
        Run::new(start..self.conds.len())
    }

    fn cond(&mut self, when: &WhenDraft) -> Option<Cond> {
        Some(match when {
            WhenDraft::Alone => Cond::Alone,
            WhenDraft::Private => Cond::Private,
            WhenDraft::Understood => Cond::Understood,
            WhenDraft::Briefed => Cond::Briefed,
            WhenDraft::Opened => Cond::Opened,
            WhenDraft::Led => Cond::Led,
            WhenDraft::TrustAtLeast(n) => Cond::TrustAtLeast(self.scale(n)),
            WhenDraft::TrustBelow(n) => Cond::TrustBelow(self.scale(n)),
            WhenDraft::DistressAtLeast(n) => Cond::DistressAtLeast(self.scale(n)),
            WhenDraft::DistressBelow(n) => Cond::DistressBelow(self.scale(n)),
            WhenDraft::Asked(id) => Cond::Asked(self.question_ix(id)?),
            WhenDraft::Seen(id) => Cond::Seen(self.cue_ix(id)?),
            WhenDraft::Read(id) => Cond::Read(self.document_ix(id)?),
            WhenDraft::Done(conduct) => Cond::Done(*conduct),
            WhenDraft::DoneWith(conduct, id) => Cond::DoneWith(*conduct, self.person_ix(id)?),
            WhenDraft::Drawn(draw, word) => self.drawn(draw, word)?,
            WhenDraft::Happened(id) => Cond::Happened(self.events.find(id, self.source, self.sink).map(EventIx)?),
            WhenDraft::After(n) => Cond::After(self.minute(n)),
            WhenDraft::Before(n) => Cond::Before(self.minute(n)),
            WhenDraft::At(id) => Cond::At(self.place_ix(id)?),
            WhenDraft::Present(id) => Cond::Present(self.person_ix(id)?),
            WhenDraft::Compared(a, b) => Cond::Compared(self.document_ix(a)?, self.document_ix(b)?),
            WhenDraft::Noted(id) => Cond::Noted(self.cue_ix(id)?),
            WhenDraft::Rated(id) => Cond::Rated(self.person_ix(id)?),
            WhenDraft::Decided(id) => Cond::Decided(self.person_ix(id)?),
            WhenDraft::All(list) => Cond::All(self.conds_of(list)),
            WhenDraft::Any(list) => Cond::Any(self.conds_of(list)),
            WhenDraft::Not(inner) => Cond::Not(self.conds_of(std::slice::from_ref(inner))),
        })
    }

    fn scale(&mut self, n: &Located<u8>) -> u8 {
        if n.value > SCALE_MAX {
            self.fault(
                "out-of-scale",
                format!("{} is above the scale", n.value),
                n,
                "0 to 100",
                "trust and distress go from 0 to 100",
            );
        }
        n.value
    }

    pub(super) fn minute(&mut self, n: &Located<u16>) -> u16 {
        if n.value > SHIFT_MINUTES {
            self.fault(
                "out-of-scale",
                format!("minute {} is after the longest shift", n.value),
                n,
                "0 to 1440",
                "count minutes from the start of the shift",
            );
        }
        n.value
    }

    fn drawn(&mut self, draw: &Text, word: &Text) -> Option<Cond> {
        let ix = self.draws.find(draw, self.source, self.sink)?;
        let Some(words) = self.choices.get(&ix) else {
            self.fault(
                "not-a-choice",
                format!("the draw `{}` picks no word", draw.value),
                draw,
                "not a Choose draw",
                "only a `Choose` draw can be asked for",
            );
            return None;
        };
        let found = words.iter().position(|w| *w == word.value);
        if found.is_none() {
            let some: Vec<&str> = words.iter().take(CHOICES).map(String::as_str).collect();
            let help = format!("it picks one of: {}", some.join(", "));
            self.fault(
                "unknown-choice",
                format!("the draw `{}` never picks `{}`", draw.value, word.value.escape_debug()),
                word,
                "not one of its words",
                &help,
            );
        }
        Some(Cond::Drawn(DrawIx(ix), u16::try_from(found?).unwrap_or(u16::MAX)))
    }

    /// Takes a list of changes in.
    pub(super) fn then(&mut self, list: &[ThenDraft]) -> Run {
        let start = self.effects.len();
        for then in list {
            let effect = self.effect(then);
            self.effects.extend(effect);
        }
        Run::new(start..self.effects.len())
    }

    fn effect(&mut self, then: &ThenDraft) -> Option<Effect> {
        Some(match then {
            ThenDraft::Trust(by) => Effect::Trust(None, *by),
            ThenDraft::Distress(by) => Effect::Distress(None, *by),
            ThenDraft::TrustOf(id, by) => Effect::Trust(Some(self.person_ix(id)?), *by),
            ThenDraft::DistressOf(id, by) => Effect::Distress(Some(self.person_ix(id)?), *by),
            ThenDraft::Arrives(person, place) => Effect::Arrives(self.person_ix(person)?, self.place_ix(place)?),
            ThenDraft::Leaves(person) => Effect::Leaves(self.person_ix(person)?),
            ThenDraft::Goes(place) => Effect::Goes(self.place_ix(place)?),
            ThenDraft::Minutes(n) => Effect::Minutes((*n).min(SHIFT_MINUTES)),
            ThenDraft::Shuts(person) => Effect::Shuts(self.person_ix(person)?),
            ThenDraft::Finds(document) => Effect::Finds(self.document_ix(document)?),
        })
    }
}

/// The longest list in a list of conditions, and how deep they nest.
fn extent(list: &[WhenDraft]) -> (usize, usize) {
    let inner = list.iter().map(|when| match when {
        WhenDraft::All(list) | WhenDraft::Any(list) => extent(list),
        WhenDraft::Not(inner) => extent(std::slice::from_ref(inner)),
        _ => (0, 0),
    });
    inner.fold((list.len(), 1), |(longest, depth), (inner, levels)| {
        (longest.max(inner), depth.max(levels + 1))
    })
}

/// A name in a condition, which has a place in the file.
fn named(when: &WhenDraft) -> Option<&Text> {
    match when {
        WhenDraft::Asked(id)
        | WhenDraft::Seen(id)
        | WhenDraft::Read(id)
        | WhenDraft::DoneWith(_, id)
        | WhenDraft::Drawn(id, _)
        | WhenDraft::Happened(id)
        | WhenDraft::At(id)
        | WhenDraft::Present(id)
        | WhenDraft::Compared(id, _)
        | WhenDraft::Noted(id)
        | WhenDraft::Rated(id)
        | WhenDraft::Decided(id) => Some(id),
        WhenDraft::All(list) | WhenDraft::Any(list) => list.iter().find_map(named),
        WhenDraft::Not(inner) => named(inner),
        _ => None,
    }
}
