//! What a talk says wrongly, in words and where it stands.

use super::Resolver;
use crate::diagnostic::Diagnostic;
use crate::read::Text;
use crate::scenario::ix::PersonIx;
use crate::scenario::talk::{Flaw, Index, Source};

impl Resolver<'_> {
    pub(super) fn flaws(&mut self, person: PersonIx, flaws: &[Flaw]) {
        let draft = self.draft;
        let id = draft.scenario.people[self.names.parts[person.index()]].id.0;
        let name = self.word(id);
        for flaw in flaws {
            let (at, words, help) = self.flaw(person, flaw);
            let mut fault = Diagnostic::error("talk-flaw", format!("the talk with `{name}`: {words}")).help(help);
            if let Some(span) = draft.span(at.unwrap_or(id)) {
                fault = fault.at(span, "here");
            }
            self.sink.push(fault);
        }
    }

    fn flaw(&self, person: PersonIx, flaw: &Flaw) -> (Option<Text>, String, &'static str) {
        let (source, words, help) = match flaw {
            Flaw::Ends(at, n) => (
                Some(*at),
                format!("a set of wordings has {n} ends"),
                "give it two or three",
            ),
            Flaw::Replies(at, n) => (
                Some(*at),
                format!("a moment has {n} replies"),
                "give it two, three or four",
            ),
            Flaw::NoLine(at, _) => (
                Some(*at),
                "a condition waits for a line that nobody says here".into(),
                "name another line",
            ),
            Flaw::NoSubject(at, _) | Flaw::NoFear(at, _) => (
                Some(*at),
                "something is named that this person does not have".into(),
                "name another",
            ),
            Flaw::Kind(at, kind) => (
                Some(*at),
                format!("`{}` is never written", kind.word()),
                "write another kind",
            ),
            Flaw::Weighs(at, n) => (Some(*at), format!("a subject weighs {n}"), "write little, much or most"),
            Flaw::NoCare(name) => (None, format!("the library knows no `{name}`"), "name what it knows"),
            Flaw::TooMany(what, n) => (None, format!("{n} {what} are more than there can be"), "write fewer"),
        };
        let at = source.and_then(|source| self.source(person, source));
        (at, words, help)
    }

    /// Where something of a talk stands in the files.
    fn source(&self, person: PersonIx, source: Source) -> Option<Text> {
        let draft = self.draft;
        let talks = self.names.talks[person.index()].iter().rev().map(|&n| &draft.talks[n]);
        match source {
            Source::Subject(ix) => {
                let (name, _) = self.names.subjects[person.index()].iter().find(|(_, of)| **of == ix)?;
                let mut subjects = talks.flat_map(|talk| &talk.subjects);
                subjects
                    .find(|subject| self.word(subject.id.0) == *name)
                    .map(|subject| subject.id.0)
            }
            Source::Moment(_) | Source::Fear(_) | Source::Finding(_) | Source::Talk => {
                talks.map(|talk| talk.who.0).next()
            }
        }
    }
}
