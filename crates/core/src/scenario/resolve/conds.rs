//! Conditions and changes. What a talk can see for itself stands in its plan; everything else is asked for by number.

use super::{Resolver, small, terms};
use crate::read::{Text, To};
use crate::scenario::cond::{Cond, Effect, Test, Who};
use crate::scenario::draft::{ThenDraft, WhenDraft};
use crate::scenario::ix::{BankIx, BankLineIx, DrawIx, EventIx, PersonIx};
use crate::scenario::talk::{FactIx, FearIx, Index, SubjectIx, Truths};
use crate::vocabulary::words::Deed;

impl Resolver<'_> {
    /// Conditions, all of which must hold. `at_hand` is the person about whom they are, where there is one.
    pub(super) fn when(&mut self, when: &[WhenDraft], at_hand: Option<PersonIx>) -> Box<[Cond]> {
        when.iter().filter_map(|one| self.cond(one, at_hand)).collect()
    }

    pub(super) fn cond(&mut self, when: &WhenDraft, at_hand: Option<PersonIx>) -> Option<Cond> {
        let mut wanted = true;
        let mut inner = when;
        while let WhenDraft::Not(of) = inner {
            wanted = !wanted;
            inner = of;
        }
        let test = self.test(inner, at_hand)?;
        Some(Cond { test, wanted })
    }

    /// The number by which a talk asks for something outside it.
    pub(super) fn fact(&mut self, cond: Test) -> FactIx {
        let cond = Cond {
            test: cond,
            wanted: true,
        };
        if let Some(&known) = self.facts.get(&cond) {
            return FactIx::at(known);
        }
        let ix = self.out.facts.len();
        self.out.facts.push(cond.clone());
        self.facts.insert(cond, ix);
        FactIx::at(ix)
    }

    pub(super) fn test(&mut self, when: &WhenDraft, at_hand: Option<PersonIx>) -> Option<Test> {
        Some(match when {
            WhenDraft::Alone => Test::Alone,
            WhenDraft::Private => Test::Private,
            WhenDraft::Understood => Test::Understood,
            WhenDraft::Briefed => Test::Briefed,
            WhenDraft::Opened => Test::Opened,
            WhenDraft::Met(fear) => Test::Met(terms::fear(*fear)?),
            WhenDraft::Trust(word) => Test::Trust(terms::trust(*word)),
            WhenDraft::Distressed => Test::Distressed,
            WhenDraft::Told(subject) => Test::Told(self.subjects(at_hand, *subject)),
            WhenDraft::ToldBy(who, subject) => {
                let of = self.names.who(self.draft, *who);
                let told = of
                    .into_iter()
                    .flat_map(|n| self.subjects(Some(PersonIx::at(n)), *subject).into_vec());
                Test::Told(told.collect())
            }
            WhenDraft::Planted(subject) => Test::Planted(self.subjects(at_hand, *subject)),
            WhenDraft::Heard(line) | WhenDraft::Seen(line) => Test::Perceived(self.lines_called(line.0, at_hand)),
            WhenDraft::Read(paper) => Test::Read(self.names.one(&self.names.papers, self.draft, *paper)?),
            WhenDraft::Against(one, other) => {
                Test::Against(self.lines_called(one.0, at_hand), self.lines_called(other.0, at_hand))
            }
            WhenDraft::Done(deed) => Test::Done(*deed, None),
            WhenDraft::DoneWith(deed, who) => Test::Done(*deed, Some(self.who(*who))),
            WhenDraft::Drawn(draw, word) => self.drawn(draw.0, *word)?,
            WhenDraft::Dealt(bank, line) => self.dealt(*bank, *line)?,
            WhenDraft::Happened(moment) => {
                let name = self.word(moment.0);
                Test::Happened(EventIx::at(*self.names.events.get(&*name)?))
            }
            WhenDraft::Answered(moment, kind) => {
                let name = self.word(moment.0);
                Test::Answered(EventIx::at(*self.names.events.get(&*name)?), terms::kind(*kind)?)
            }
            WhenDraft::After(minutes) => Test::After(small(minutes.get())),
            WhenDraft::Before(minutes) => Test::Before(small(minutes.get())),
            WhenDraft::Day(act) => Test::Day(self.names.one(&self.names.acts, self.draft, *act)?),
            WhenDraft::SecondTalk => Test::SecondTalk,
            WhenDraft::Talked(who) => Test::Talked(self.who(*who)),
            WhenDraft::Kept(promise) => Test::Kept(self.names.one(&self.names.promises, self.draft, *promise)?),
            WhenDraft::Broken(promise) => Test::Broken(self.names.one(&self.names.promises, self.draft, *promise)?),
            WhenDraft::At(place) => Test::At(self.names.one(&self.names.places, self.draft, *place)?),
            WhenDraft::Present(who) => Test::Present(self.who(*who)),
            WhenDraft::Talking(who) => Test::Talking(self.who(*who)),
            WhenDraft::Speaks(tongue) => Test::Speaks(self.tongue(*tongue)),
            WhenDraft::Is(who, truth) => Test::Is(self.is(at_hand, *who, *truth)),
            WhenDraft::Decided(finding) => Test::Decided(*finding),
            WhenDraft::Agreed(to) => Test::Agreed(self.names.one(&self.names.services, self.draft, *to)?),
            WhenDraft::Refused(to) => Test::Refused(self.names.one(&self.names.services, self.draft, *to)?),
            WhenDraft::Shared(to) => Test::Shared(self.names.one(&self.names.services, self.draft, *to)?),
            WhenDraft::Handed(thing, who) => {
                Test::Handed(self.names.one(&self.names.things, self.draft, *thing)?, self.who(*who))
            }
            WhenDraft::Back(thing) => Test::Back(self.names.one(&self.names.things, self.draft, *thing)?),
            WhenDraft::Lacks(element) => Test::Lacks(*element),
            WhenDraft::Harmed => Test::Harmed,
            WhenDraft::Not(_) => return None,
            WhenDraft::Any(of) => Test::Any(self.when(of, at_hand)),
        })
    }

    pub(super) fn who<const K: u8>(&self, name: To<K>) -> Who {
        self.people_called(name.0)
    }

    /// A subject of the person at hand, or of anyone who has one of that name.
    fn subjects<const K: u8>(&self, at_hand: Option<PersonIx>, name: To<K>) -> Box<[(PersonIx, SubjectIx)]> {
        let name = self.word(name.0);
        let of = |person: PersonIx| self.names.subjects[person.index()].get(&*name).map(|&ix| (person, ix));
        match at_hand.and_then(of) {
            Some(own) => [own].into(),
            None => self.names.everyone().filter_map(of).collect(),
        }
    }

    /// What is true of somebody. Of a cast it is asked about whoever is at hand, else about anyone who is met.
    fn is<const P: u8, const V: u8>(
        &self,
        at_hand: Option<PersonIx>,
        who: To<P>,
        truth: To<V>,
    ) -> Box<[(PersonIx, Truths)]> {
        let truth = self.word(truth.0);
        let people = self.names.who(self.draft, who);
        let own = at_hand.map(Index::index).filter(|own| people.contains(own));
        let people = own.map_or(people, |own| vec![own]).into_iter();
        let of = |n: usize| {
            self.names.truths[n]
                .get(&*truth)
                .map(|&ix| (PersonIx::at(n), Truths::only(ix)))
        };
        people.filter_map(of).collect()
    }

    fn drawn(&mut self, draw: Text, word: Text) -> Option<Test> {
        let written = self.word(word);
        let (at, words) = self.names.words.get(&*self.word(draw))?;
        if let Some(n) = words.iter().position(|one| *one == written) {
            return Some(Test::Drawn(DrawIx::at(*at), small(i32::try_from(n).unwrap_or(0))));
        }
        let help = format!("it gives {}", words.join(", "));
        self.tell("never-drawn", word, format!("this draw never gives `{written}`"), help);
        None
    }

    fn dealt<const K: u8>(&mut self, bank: To<K>, line: Text) -> Option<Test> {
        let draft = self.draft;
        let of: BankIx = self.names.one(&self.names.banks, draft, bank)?;
        let word = self.word(line);
        let before: usize = draft.scenario.banks[..of.index()]
            .iter()
            .map(|bank| bank.lines.len())
            .sum();
        let lines = &draft.scenario.banks[of.index()].lines;
        let named = lines
            .iter()
            .position(|one| one.id.is_some_and(|id| draft.words(id) == word));
        if let Some(n) = named {
            return Some(Test::Dealt(of, BankLineIx::at(before + n)));
        }
        let help = "give the line of the bank this `id`";
        self.tell(
            "never-drawn",
            line,
            format!("no line of this bank is called `{word}`"),
            help,
        );
        None
    }

    /// Changes; `at_hand` is the person in whose talk they stand.
    pub(super) fn then(&mut self, then: &[ThenDraft], at_hand: Option<PersonIx>) -> Vec<Effect> {
        then.iter().filter_map(|one| self.effect(one, at_hand)).collect()
    }

    fn effect(&mut self, then: &ThenDraft, at_hand: Option<PersonIx>) -> Option<Effect> {
        Some(match then {
            ThenDraft::Trust(by) => Effect::Trust(None, small(by.get())),
            ThenDraft::Distress(by) => Effect::Distress(small(by.get())),
            ThenDraft::TrustOf(who, by) => {
                let Who::One(person) = self.who(*who) else { return None };
                Effect::Trust(Some(person), small(by.get()))
            }
            ThenDraft::Opens(subject) => {
                let (_, subject) = *self.subjects(at_hand, *subject).first()?;
                Effect::Opens(subject)
            }
            ThenDraft::Finds(paper) => Effect::Finds(self.names.one(&self.names.papers, self.draft, *paper)?),
            ThenDraft::Arrives(who, place) => {
                Effect::Arrives(self.who(*who), self.names.one(&self.names.places, self.draft, *place)?)
            }
            ThenDraft::Leaves(who) => Effect::Leaves(self.who(*who)),
            ThenDraft::Goes(place) => Effect::Goes(self.names.one(&self.names.places, self.draft, *place)?),
            ThenDraft::Minutes(minutes) => Effect::Seconds(small(minutes.get() * 60)),
            ThenDraft::Seconds(seconds) => Effect::Seconds(small(seconds.get())),
            ThenDraft::Shuts => Effect::Shuts,
            ThenDraft::Ends => Effect::Ends,
            ThenDraft::Names => Effect::Names,
            ThenDraft::Becomes(standing) => Effect::Becomes(*standing),
            ThenDraft::Listens(who) => Effect::Listens(self.who(*who)),
            ThenDraft::Promises(promise) => {
                Effect::Promises(self.names.one(&self.names.promises, self.draft, *promise)?)
            }
            ThenDraft::Fear(fear) => {
                let kind = terms::fear(*fear)?;
                let fears = &self.out.people[at_hand?.index()].fears;
                Effect::Wakes(FearIx::at(fears.iter().position(|(of, _)| *of == kind)?))
            }
            ThenDraft::Frees(thing) => Effect::Frees(self.names.one(&self.names.things, self.draft, *thing)?),
        })
    }

    /// What was done, as changes.
    pub(super) fn deeds(does: &[Deed]) -> impl Iterator<Item = Effect> {
        does.iter().map(|&deed| Effect::Does(deed))
    }

    /// A practice point that is broken, as a change.
    pub(super) fn harm(&mut self, code: Text) -> Option<Effect> {
        let code = self.point(code)?;
        let known = self.out.points.iter().position(|known| *known == code);
        let at = known.unwrap_or_else(|| {
            self.out.points.push(code);
            self.out.points.len() - 1
        });
        Some(Effect::Harms(u16::try_from(at).unwrap_or(u16::MAX)))
    }
}
