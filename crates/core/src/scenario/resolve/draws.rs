//! Draws. A cast that cannot be met, and a deal with too little to deal, are told here.

use super::{Resolver, small, terms};
use crate::read::Text;
use crate::scenario::draft::{CastDraft, DealDraft, DrawDraft};
use crate::scenario::draws::{Cast, Choose, Deal, Dealt, Quota};
use crate::scenario::ix::PersonIx;
use crate::scenario::talk::{Index, TruthIx, Truths};
use crate::scenario::whole::{Surface, WordDraw};
use crate::vocabulary::Truth;

impl Resolver<'_> {
    pub(super) fn draws(&mut self) {
        for draw in &self.draft.scenario.draws {
            match draw {
                DrawDraft::Cast(cast) => self.cast(cast),
                DrawDraft::Deal(deal) => self.deal(deal),
                DrawDraft::Choose(choose) => {
                    let one_of = choose.one_of.iter().map(|&word| self.boxed(word)).collect();
                    let id = self.boxed(choose.id.0);
                    self.out.word_draws.push(WordDraw::Choose(self.out.chooses.len()));
                    self.out.chooses.push(Choose { id, one_of });
                }
                DrawDraft::Surface(surface) => {
                    let of = surface
                        .of
                        .iter()
                        .flat_map(|&line| self.lines_called(line.0, None))
                        .collect();
                    let id = self.boxed(surface.id.0);
                    self.out.surfaces.push(Surface {
                        id,
                        keep: small(surface.keep.get()),
                        of,
                    });
                }
            }
        }
    }

    fn cast(&mut self, cast: &CastDraft) {
        let people = |this: &Self, names: &[super::super::draft::Who]| -> Box<[PersonIx]> {
            let all = names.iter().flat_map(|&who| this.names.who(this.draft, who));
            all.map(PersonIx::at).collect()
        };
        let of = people(self, &cast.of);
        let (low, high) = (
            small::<usize>(cast.victims.0.get()),
            small::<usize>(cast.victims.1.get()),
        );
        let also = cast.also.iter().map(|quota| Quota {
            of: of
                .iter()
                .map(|&who| self.truths_that(who, |is| quota.of.contains(&is)))
                .collect(),
            least: small(quota.least.get()),
            most: small(quota.most.get()),
        });
        let made = Cast {
            id: self.boxed(cast.id.0),
            meet: small(cast.meet.get()),
            always: people(self, &cast.always),
            victims: (low, high),
            also: also.collect(),
            of,
        };
        self.can_be_met(cast, &made);
        self.out.casts.push(made);
    }

    fn truths_that(&self, who: PersonIx, holds: impl Fn(Truth) -> bool) -> Truths {
        let truths = self.out.people[who.index()].truths.iter().enumerate();
        let fitting = truths.filter(|(_, version)| holds(version.is));
        fitting.fold(Truths(0), |all, (n, _)| all.and(TruthIx::at(n)))
    }

    /// Tells a cast that no run could meet.
    fn can_be_met(&mut self, draft: &CastDraft, cast: &Cast) {
        let at: Text = draft.id.0;
        let (low, high) = cast.victims;
        if cast.meet > cast.of.len() || cast.always.len() > cast.meet {
            let words = format!("{} are met, of {}", cast.meet, cast.of.len());
            self.tell("cast-too-small", at, words, "name more people in `of`, or meet fewer");
            return;
        }
        if low > high || high > cast.meet {
            let words = format!("there cannot be from {low} to {high} victims among {}", cast.meet);
            self.tell(
                "cast-victims",
                at,
                words,
                format!("write for example `victims: (0, {})`", cast.meet),
            );
            return;
        }
        let can_be = |is: bool| {
            cast.of
                .iter()
                .filter(|&&who| self.truths_that(who, |t| t.is_victim() == is).0 != 0)
                .count()
        };
        let (victims, others) = (can_be(true), can_be(false));
        if victims < high || others + low < cast.meet {
            let words = format!("{victims} of them can be victims, and {others} can be something else");
            let help = "give more people a truth of each kind, or narrow `victims`";
            self.tell("cast-victims", at, words, help);
        }
    }

    fn deal(&mut self, deal: &DealDraft) {
        let to = deal.to.iter().flat_map(|&who| self.names.who(self.draft, who));
        let to: Box<[PersonIx]> = to.map(PersonIx::at).collect();
        let mut all: Vec<Dealt> = Vec::new();
        if !deal.faces.is_empty() {
            all.push(Dealt::Faces(deal.faces.iter().map(|face| self.face(face)).collect()));
        }
        if !deal.speaks.is_empty() {
            let lists = deal.speaks.iter();
            let lists = lists.map(|list| list.iter().map(|&tongue| self.tongue(tongue)).collect());
            all.push(Dealt::Tongues(lists.collect()));
        }
        if !deal.manners.is_empty() {
            all.push(Dealt::Manners(
                deal.manners.iter().map(|manner| self.manner(manner)).collect(),
            ));
        }
        if !deal.habits.is_empty() {
            all.push(Dealt::Habits(deal.habits.iter().map(|&h| terms::habit(h)).collect()));
        }
        if !deal.at.is_empty() {
            let places = deal.at.iter();
            let places = places.filter_map(|&name| self.names.one(&self.names.places, self.draft, name));
            all.push(Dealt::Places(places.collect()));
        }
        if !deal.words.is_empty() {
            let words = deal.words.iter().map(|&word| self.boxed(word)).collect();
            self.out.word_draws.push(WordDraw::Deal(self.out.deals.len()));
            all.push(Dealt::Words(words, deal.rest.map(|rest| self.boxed(rest))));
        }
        let what = match <[Dealt; 1]>::try_from(all) {
            Ok([what]) => what,
            Err(all) => {
                let words = format!("a deal deals one kind of thing, and this one {}", all.len());
                let help = "write one deal for each: faces, speaks, manners, habits, at or words";
                return self.tell("deal-of-one", deal.id.0, words, help);
            }
        };
        let made = Deal {
            id: self.boxed(deal.id.0),
            to,
            what,
            again: deal.again,
        };
        self.out.deals.push(made);
    }
}
