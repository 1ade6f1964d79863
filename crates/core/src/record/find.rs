//! A move written in the author's identifiers, found in a scenario as it is now.

use super::lines::LineFinder;
use super::missing::Missing;
use super::step::{At, DecideStep, HandleStep, NoteStep, SORTS, Step};
use super::write::Around;
use crate::practice::Practice;
use crate::scenario::draft::{LineId, print};
use crate::scenario::talk::{EndIx, ReplyIx, Script, Words};
use crate::scenario::{EventIx, PersonIx, PlaceIx, Scenario, ServiceIx, SpotIx};
use crate::session::{Action, Decided, LineAt, Note, Session};
use crate::talk::Turn;
use crate::vocabulary::words::Deed;
use crate::vocabulary::{Finding, OffenceHandling, Onward};

type Found<T> = Result<T, Missing>;

/// Finds what moves name.
#[derive(Clone, Debug)]
pub struct Finder<'s> {
    scenario: &'s Scenario,
    practice: &'s Practice,
    lines: LineFinder<'s>,
}

impl<'s> Finder<'s> {
    /// Finds what these moves name, which were written of one version of the scenario. `more`: other lines that the same
    /// version called so.
    #[must_use]
    pub fn new<'k>(
        scenario: &'s Scenario,
        practice: &'s Practice,
        steps: impl Iterator<Item = &'k Step>,
        more: impl Iterator<Item = &'k str>,
    ) -> Self {
        let lines = LineFinder::new(scenario, steps.flat_map(Step::lines).chain(more));
        Self {
            scenario,
            practice,
            lines,
        }
    }

    /// The lines.
    #[must_use]
    pub const fn lines(&self) -> &LineFinder<'s> {
        &self.lines
    }

    /// A move in a run that stands so. Of words that stand twice in the scenario, those that were perceived are meant.
    ///
    /// # Errors
    /// What does not exist.
    pub fn action_in(&self, step: &Step, session: &Session) -> Found<Action> {
        let around = Around::of(session);
        let action = self.action(step, around)?;
        let seen = |at: &At, line: LineAt| self.perceived(at, line, session);
        Ok(match (step, action) {
            (Step::Against(one, other), Action::Against(a, b)) => Action::Against(seen(one, a), seen(other, b)),
            (Step::Strike(at, _), Action::Strike(line, page)) => Action::Strike(seen(at, line), page),
            (Step::Note(step), Action::Note(note)) => Action::Note(Box::new(Note {
                line: seen(&step.at, note.line),
                ..*note
            })),
            (Step::Decide(step), Action::Decide(who, mut decided)) => {
                let grounds = step.grounds.iter().zip(&decided.grounds);
                decided.grounds = grounds.map(|(at, &line)| seen(at, line)).collect();
                Action::Decide(who, decided)
            }
            (_, action) => action,
        })
    }

    /// A move, where it is known with whom one sits and what waits.
    ///
    /// # Errors
    /// What does not exist.
    pub fn action(&self, step: &Step, around: Around) -> Found<Action> {
        Ok(match step {
            Step::Go(id) => Action::Go(self.place(id)?),
            Step::Look(name) => Action::Look(self.spot(name)?),
            Step::Read(id) => Action::Read(self.paper(id)?, None),
            Step::ReadOf(id, of) => Action::Read(self.paper(id)?, Some(self.person(of)?)),
            Step::Against(one, other) => Action::Against(self.at(one)?, self.at(other)?),
            Step::Sit(id) => Action::Sit(self.person(id)?),
            Step::To(_)
            | Step::Say(_)
            | Step::Wait
            | Step::Care(_)
            | Step::TakeBack
            | Step::WordForWord
            | Step::Answer(_)
            | Step::Leave => Action::Say(self.turn(step, around.at_table.ok_or(Missing::Talk)?)?),
            Step::Rise => Action::Rise,
            Step::Do(deed) => Action::Do(self.deed(deed)?, None),
            Step::With(deed, with) => Action::Do(self.deed(deed)?, Some(self.person(with)?)),
            Step::Interpret(to, by) => Action::Interpret {
                to: self.person(to)?,
                by: self.person(by)?,
            },
            Step::Handle(step) => self.handle(step)?,
            Step::Reply(words) => Action::Reply(self.reply_of_day(words, around.waits)?),
            Step::Note(note) => Action::Note(Box::new(self.note(note)?)),
            Step::Strike(at, page) => Action::Strike(self.at(at)?, self.person(page)?),
            Step::Rate(who, how) => Action::Rate(self.person(who)?, *how),
            Step::Decide(step) => Action::Decide(self.person(&step.who)?, Box::new(self.decided(step)?)),
            Step::EndDay => Action::EndDay,
            Step::End => Action::End,
        })
    }

    fn turn(&self, step: &Step, person: PersonIx) -> Found<Turn> {
        let script = self.scenario.script(person);
        Ok(match step {
            Step::To(id) => {
                let subject = self.scenario.subject_named(person, id);
                Turn::To(subject.ok_or_else(|| Missing::Subject(id.clone()))?)
            }
            Step::Say(words) => Turn::Say(self.end(script, words)?),
            Step::Care(name) => {
                let row = self.practice.talk().rules.care_named(name);
                let mut all = script.cares();
                let care = all.find(|&ix| row == Some(usize::from(script.care(ix).row)));
                Turn::Care(care.ok_or_else(|| Missing::Word(name.clone()))?)
            }
            Step::TakeBack => Turn::TakeBack,
            Step::WordForWord => Turn::WordForWord,
            Step::Answer(words) => Turn::Reply(self.reply(script, words)?),
            Step::Wait => Turn::Wait,
            _ => Turn::Leave,
        })
    }

    fn end(&self, script: &Script, words: &str) -> Found<EndIx> {
        let all: Vec<(EndIx, Words)> = script.ends().map(|ix| (ix, script.end(ix).words)).collect();
        self.of_words(words, &all)
            .ok_or_else(|| Missing::Wording(words.to_owned()))
    }

    fn reply(&self, script: &Script, words: &str) -> Found<ReplyIx> {
        let replies = script.moments().flat_map(|ix| script.moment(ix).replies.iter());
        let all: Vec<(ReplyIx, Words)> = replies.map(|ix| (ix, script.reply(ix).words)).collect();
        self.of_words(words, &all)
            .ok_or_else(|| Missing::Wording(words.to_owned()))
    }

    /// The thing with these words: the line itself, else one in the same words, else, of what the library lends, the one with
    /// the same name.
    fn of_words<I: Copy>(&self, written: &str, all: &[(I, Words)]) -> Option<I> {
        let id = LineId::read(written)?;
        let line = self.lines.line(written);
        let stock = &self.practice.talk().stock;
        let is_it = |words: &Words| matches!(words, Words::Text(ix) if Some(*ix) == line);
        let print_of = |words: &Words| match words {
            Words::Text(ix) => print(self.scenario.words(*ix)),
            Words::Stock(ix) => print(stock.text(*ix)),
        };
        let name = |words: &Words| match words {
            Words::Text(_) => None,
            Words::Stock(ix) => stock.texts().nth(usize::from(ix.0)).map(|(name, _)| name),
        };
        let first = |fits: &dyn Fn(&Words) -> bool| all.iter().find(|(_, words)| fits(words)).map(|(ix, _)| *ix);
        first(&is_it)
            .or_else(|| first(&|words| print_of(words) == id.print))
            .or_else(|| first(&|words| name(words) == Some(id.heading.as_str())))
    }

    fn reply_of_day(&self, words: &str, waits: Option<EventIx>) -> Found<u8> {
        let missing = || Missing::Wording(words.to_owned());
        let found = |event: EventIx| {
            let replies = &self.scenario.event(event).replies;
            replies.iter().position(|reply| self.lines.is(words, reply.words))
        };
        let place = match waits {
            Some(event) => found(event),
            // Nobody waits: where it is only looked whether there is such a reply at all.
            None => self.scenario.events().find_map(found),
        };
        place.and_then(|n| u8::try_from(n).ok()).ok_or_else(missing)
    }

    fn handle(&self, step: &HandleStep) -> Found<Action> {
        let mut things = self.scenario.things();
        let thing = things.find(|&ix| *self.scenario.thing(ix).id == *step.thing);
        Ok(Action::Handle {
            deed: self.deed(&step.deed)?,
            thing: thing.ok_or_else(|| Missing::Thing(step.thing.clone()))?,
            of: self.person(&step.of)?,
            to: step.to.as_ref().map(|to| self.person(to)).transpose()?,
        })
    }

    fn note(&self, step: &NoteStep) -> Found<Note> {
        let sort = |word: &String| {
            let found = SORTS.iter().find(|(_, of)| of == word);
            found.map(|(sort, _)| *sort).ok_or_else(|| Missing::Word(word.clone()))
        };
        let worry = |id: &String| {
            let found = self.practice.worry_ix(id);
            found.ok_or_else(|| Missing::Word(id.clone()))
        };
        let code = |code: &String| {
            let found = self.practice.indicator_ix(code);
            found.ok_or_else(|| Missing::Indicator(code.clone()))
        };
        Ok(Note {
            line: self.at(&step.at)?,
            page: self.person(&step.page)?,
            sort: step.sort.as_ref().map(sort).transpose()?,
            worry: step.worry.as_ref().map(worry).transpose()?,
            codes: step.codes.iter().map(code).collect::<Found<_>>()?,
        })
    }

    fn decided(&self, step: &DecideStep) -> Found<Decided> {
        let services = |all: &[String]| all.iter().map(|id| self.service(id)).collect::<Found<_>>();
        let findings = step.findings.iter().map(|word| term(word, Finding::ALL, Finding::word));
        let offences = step.offences.as_ref();
        let onward = step.onward.as_ref();
        Ok(Decided {
            findings: findings.collect::<Found<_>>()?,
            grounds: step.grounds.iter().map(|at| self.at(at)).collect::<Found<_>>()?,
            services: services(&step.services)?,
            told: services(&step.told)?,
            offences: offences
                .map(|word| term(word, OffenceHandling::ALL, OffenceHandling::word))
                .transpose()?,
            onward: onward.map(|word| term(word, Onward::ALL, Onward::word)).transpose()?,
            to: step.to.as_ref().map(|to| self.person(to)).transpose()?,
            way_back: step.way_back,
        })
    }

    fn at(&self, at: &At) -> Found<LineAt> {
        let line = self.lines.line(&at.line);
        Ok(LineAt {
            text: line.ok_or_else(|| Missing::Line(at.line.clone()))?,
            of: at.of.as_ref().map(|of| self.person(of)).transpose()?,
        })
    }

    /// The same words in several places are several lines. Only one that was perceived can be noted.
    fn perceived(&self, at: &At, line: LineAt, session: &Session) -> LineAt {
        let mut all = session.perceived();
        if session.perceived().any(|one| one == line) {
            return line;
        }
        all.find(|one| one.of == line.of && self.lines.is(&at.line, one.text))
            .unwrap_or(line)
    }

    fn person(&self, id: &str) -> Found<PersonIx> {
        let found = self.scenario.person_named(id);
        found.ok_or_else(|| Missing::Person(id.to_owned()))
    }

    fn place(&self, id: &str) -> Found<PlaceIx> {
        let found = self.scenario.places().find(|&ix| *self.scenario.place(ix).id == *id);
        found.ok_or_else(|| Missing::Place(id.to_owned()))
    }

    fn spot(&self, name: &str) -> Found<SpotIx> {
        let missing = || Missing::Spot(name.to_owned());
        let (place, element) = name.split_once('/').ok_or_else(missing)?;
        let place = self.place(place).map_err(|_| missing())?;
        let mut spots = self.scenario.place(place).spots.iter();
        spots
            .find(|&ix| *self.scenario.spot(ix).element == *element)
            .ok_or_else(missing)
    }

    fn paper(&self, id: &str) -> Found<crate::scenario::PaperIx> {
        let found = self.scenario.papers().find(|&ix| *self.scenario.paper(ix).id == *id);
        found.ok_or_else(|| Missing::Paper(id.to_owned()))
    }

    fn service(&self, id: &str) -> Found<ServiceIx> {
        let found = self
            .scenario
            .services()
            .find(|&ix| *self.scenario.service(ix).id == *id);
        found.ok_or_else(|| Missing::Service(id.to_owned()))
    }

    fn deed(&self, word: &str) -> Found<Deed> {
        term(word, Deed::ALL, Deed::word)
    }
}

fn term<T: Copy>(word: &str, all: &[T], word_of: fn(T) -> &'static str) -> Found<T> {
    let found = all.iter().copied().find(|&one| word_of(one) == word);
    found.ok_or_else(|| Missing::Word(word.to_owned()))
}
