//! Places, papers, things, banks, acts, promises, services, outcomes.

use super::{Resolver, small};
use crate::read::{Few, To};
use crate::scenario::draft::{PaperDraft, PlaceDraft, RowDraft};
use crate::scenario::ix::{PersonIx, PlaceIx};
use crate::scenario::parts::{
    Act, Bank, BankLine, ByPerson, Holds, Outcome, Paper, Part, Place, Promise, Row, Service, Spot, Thing,
};
use crate::scenario::talk::{Index, Span, Truths};

impl Resolver<'_> {
    pub(super) fn places(&mut self) {
        let of = &self.draft.scenario;
        for service in &of.services {
            let label = self.text(service.label.0);
            let id = self.boxed(service.id.0);
            self.out.services.push(Service {
                id,
                kind: service.kind,
                label,
            });
        }
        for bank in &of.banks {
            let from = self.out.bank_lines.len();
            for line in &bank.lines {
                let made = BankLine {
                    id: line.id.map(|id| self.boxed(id)),
                    text: self.line(&line.text),
                    truths: self.by_truth(&line.truths, None),
                    when: self.when(&line.when, None),
                };
                self.out.bank_lines.push(made);
            }
            let lines = Span::new(from..self.out.bank_lines.len());
            let id = self.boxed(bank.id.0);
            self.out.banks.push(Bank {
                id,
                again: bank.again,
                lines,
            });
        }
        for (n, place) in of.places.iter().enumerate() {
            self.place(PlaceIx::at(n), place);
        }
        for paper in &of.papers {
            self.paper(paper);
        }
        for thing in &of.things {
            let owners = thing.of.iter().flat_map(|&who| self.names.who(self.draft, who));
            let owners: Box<[PersonIx]> = owners.map(PersonIx::at).collect();
            let made = Thing {
                id: self.boxed(thing.id.0),
                what: thing.what,
                truths: self.by_truth(&thing.truths, Some(&owners)),
                of: owners,
                deeds: thing.deeds.as_slice().into(),
                at_once: thing.at_once.map(|n| small(n.get())),
                minutes: thing.minutes.map(|n| small(n.get())),
            };
            self.out.things.push(made);
        }
    }

    fn place(&mut self, ix: PlaceIx, place: &PlaceDraft) {
        let from = self.out.spots.len();
        for spot in &place.hotspots {
            let made = Spot {
                place: ix,
                element: self.boxed(spot.element),
                label: self.text(spot.label.0),
                text: self.lines(Some(&spot.text)),
                minutes: small(spot.minutes.get()),
                when: self.when(&spot.when, None),
                papers: spot
                    .papers
                    .iter()
                    .filter_map(|&name| self.names.one(&self.names.papers, self.draft, name))
                    .collect(),
                things: spot
                    .things
                    .iter()
                    .filter_map(|&name| self.names.one(&self.names.things, self.draft, name))
                    .collect(),
            };
            self.out.spots.push(made);
        }
        let parts = place.parts.iter().map(|part| Part {
            element: self.boxed(part.element),
            when: self.when(&part.when, None),
        });
        let parts = parts.collect();
        let made = Place {
            id: self.boxed(place.id.0),
            title: self.text(place.title.0),
            text: self.lines(Some(&place.text)),
            art: self.boxed(place.art),
            minutes: small(place.minutes.get()),
            when: self.when(&place.when, None),
            parts,
            spots: Span::new(from..self.out.spots.len()),
        };
        self.out.places.push(made);
    }

    fn paper(&mut self, paper: &PaperDraft) {
        let from = self.out.rows.len();
        for row in &paper.rows {
            let made = self.row(row, paper);
            self.out.rows.push(made);
        }
        let made = Paper {
            id: self.boxed(paper.id.0),
            title: self.text(paper.title.0),
            form: paper.form,
            minutes: small(paper.minutes.get()),
            language: paper.language.map(|tongue| self.tongue(tongue)),
            text: self.lines(paper.text.as_ref()),
            each: paper.each.map(|who| self.who(who)),
            rows: Span::new(from..self.out.rows.len()),
        };
        self.out.papers.push(made);
    }

    fn row(&mut self, row: &RowDraft, paper: &PaperDraft) -> Row {
        let line = row.text.as_ref().map(|line| Holds::Line(self.line(line)));
        let bank = row
            .from
            .and_then(|bank| self.names.one(&self.names.banks, self.draft, bank));
        let people = row.each.or(paper.each).map(|who| self.names.who(self.draft, who));
        let people: Option<Box<[PersonIx]>> = people.map(|all| all.into_iter().map(PersonIx::at).collect());
        Row {
            each: row.each.map(|who| self.who(who)),
            label: self.text(row.label.0),
            holds: line.or(bank.map(Holds::From)).unwrap_or(Holds::Nothing),
            truths: self.by_truth(&row.truths, people.as_deref()),
            when: self.when(&row.when, None),
        }
    }

    /// For whom something holds by what is true of them: of these people, or of everyone who has a truth of that name.
    pub(super) fn by_truth<const K: u8>(&self, truths: &Few<To<K>>, people: Option<&[PersonIx]>) -> ByPerson {
        if truths.0.is_empty() {
            return ByPerson(
                people
                    .map(|all| all.iter().map(|&who| (who, Truths::ALL)).collect())
                    .unwrap_or_default(),
            );
        }
        let everyone: Vec<PersonIx> = self.names.everyone().collect();
        let among = people.unwrap_or(&everyone);
        let of = |&who: &PersonIx| {
            let truths = self.truths_of(who, truths);
            (truths.0 != 0).then_some((who, truths))
        };
        ByPerson(among.iter().filter_map(of).collect())
    }

    /// The truths of a person that are named. None named: all.
    pub(super) fn truths_of<const K: u8>(&self, who: PersonIx, named: &Few<To<K>>) -> Truths {
        if named.0.is_empty() {
            return Truths::ALL;
        }
        let known = &self.names.truths[who.index()];
        let found = named.0.iter().filter_map(|name| known.get(&*self.word(name.0)));
        found.fold(Truths(0), |all, &one| all.and(one))
    }

    pub(super) fn acts(&mut self) {
        let of = &self.draft.scenario;
        for act in &of.acts {
            let made = Act {
                id: self.boxed(act.id.0),
                starts: self.clock(act.starts),
                minutes: small(act.minutes.get()),
                at: act
                    .at
                    .and_then(|place| self.names.one(&self.names.places, self.draft, place)),
                opening: self.text(act.opening.0),
                when: self.when(&act.when, None),
                undecided: act.undecided,
            };
            self.out.acts.push(made);
        }
        for promise in &of.promises {
            let made = Promise {
                id: self.boxed(promise.id.0),
                says: self.text(promise.says.0),
                due: promise
                    .due
                    .and_then(|act| self.names.one(&self.names.acts, self.draft, act)),
                kept_by: self.when(&promise.kept_by, None),
            };
            self.out.promises.push(made);
        }
        let decide = of.decide.iter().flat_map(|&who| self.names.who(self.draft, who));
        self.out.decide = decide.map(PersonIx::at).collect();
    }

    pub(super) fn outcomes(&mut self) {
        for outcome in &self.draft.scenario.outcomes {
            let people = outcome.of.iter().flat_map(|&who| self.names.who(self.draft, who));
            let people: Vec<PersonIx> = people.map(PersonIx::at).collect();
            let made = Outcome {
                of: self.by_truth(&outcome.truths, Some(&people)),
                when: self.when(&outcome.when, None),
                days3: self.text(outcome.days3.0),
                days30: self.text(outcome.days30.0),
            };
            self.out.outcomes.push(made);
        }
    }

    /// A time of day, `08:30`, in minutes.
    fn clock(&mut self, text: crate::read::Text) -> u16 {
        let word = self.word(text);
        let parts = word
            .split_once(':')
            .map(|(h, m)| (h.parse::<u16>(), m.parse::<u16>(), m.len()));
        match parts {
            Some((Ok(hour), Ok(minute), 2)) if hour < 24 && minute < 60 => hour * 60 + minute,
            _ => {
                self.tell(
                    "clock",
                    text,
                    format!("`{word}` is no time of day"),
                    "write hours and minutes: \"08:30\"",
                );
                0
            }
        }
    }
}
