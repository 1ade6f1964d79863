//! What happened, in a form written for being compared with a replay: by the author's identifiers and the words of the field,
//! never by places in tables or by the shape of a type of this program.
//!
//! **Frozen.** Records of format 3 hang on every byte of this form; another form is another format. A new kind of event gets a
//! new word. What it refuses to know, so that an edit which changes nothing that was played stops no run:
//!
//! * what was said: a mended text is no other event. Which lines were said and seen is kept beside it, by heading and print
//!   ([`texts_of`]), so that a line which moved is the same line;
//! * words that the library lends: "As I said" in other words is nothing else;
//! * what came up to be asked about: that is what can happen, and not what has.
//!
//! An event is one line: a word and its fields with a tab between, ended by a line feed. In a name a backslash, a tab and a
//! line feed are written `\\`, `\t` and `\n`, so that no two lists of events come to the same bytes. `-` is nobody and nothing.
//!
//! ```text
//! act ACT                                    clock SECOND
//! moved PLACE                                looked PLACE ELEMENT
//! found PAPER                                read PAPER PERSON|-
//! freed THING                                handled DEED THING PERSON PERSON|-
//! perceived PERSON|-                         against yes|no
//! sat PERSON LANGUAGE…                       rose PERSON
//! asked PERSON alone|heard                   overheard PERSON power|group|stranger PERSON
//!     understood|lost tests|-                child-questioned PERSON
//! did DEED PERSON|- again|first              interprets FOR BY bound|free
//! harmed PERSON|- POINT                      promised PROMISE PERSON|-
//! kept PROMISE                               broken PROMISE
//! became PERSON STANDING                     gave-name PERSON
//! arrived PERSON PLACE                       left PERSON
//! listens PERSON                             shut PERSON
//! happened MOMENT                            replied MOMENT
//! said PERSON|-                              noted PERSON
//! struck PERSON                              rated PERSON 0–100
//! decided PERSON                             answered-finding PERSON FINDING
//! act-over                                   ended
//! talk PERSON …                              (digest_talk)
//! ```

use super::digest_talk;
use crate::hex::hex;
use crate::practice::Practice;
use crate::scenario::talk::{TextIx, Words};
use crate::scenario::{PersonIx, Scenario};
use crate::session::{Drawn, Event, Hearer, Session};
use crate::talk;
use sha2::{Digest, Sha256};

/// Bytes of a hash that stand for what followed a move.
const SAW_BYTES: usize = 8;

/// What a digest is made from, beside the events.
#[derive(Clone, Copy, Debug)]
pub struct Digester<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The practice library.
    pub practice: &'a Practice,
    /// What was drawn.
    pub drawn: &'a Drawn,
}

impl<'a> Digester<'a> {
    /// What a run's events are digested by.
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        Self {
            scenario: session.scenario(),
            practice: session.practice(),
            drawn: session.drawn(),
        }
    }

    /// A short hash of what happened, for comparing a replay with: the first eight bytes of SHA-256 over the lines.
    #[must_use]
    pub fn saw(&self, events: &[Event]) -> String {
        let mut hash = Sha256::new();
        for line in events.iter().filter_map(|event| self.line(event)) {
            hash.update(line.as_bytes());
            hash.update(b"\n");
        }
        hex(&hash.finalize()[..SAW_BYTES])
    }

    /// The texts of the scenario that were said and seen, in order: of a talk whatever an interpreter made of them, and the
    /// name under which somebody sat there.
    #[must_use]
    pub fn texts_of(&self, events: &[Event]) -> Vec<TextIx> {
        let mut texts = Vec::new();
        for event in events {
            match *event {
                Event::Perceived(line) => texts.push(line.text),
                Event::Said(text, _) => texts.push(text),
                Event::Sat(person) => texts.extend(self.drawn.face(self.scenario, person).map(|face| face.name)),
                Event::Talk(person, talk::Event::Line(line, ..)) => {
                    if let Words::Text(text) = self.scenario.script(person).line(line).words {
                        texts.push(text);
                    }
                }
                Event::Talk(person, talk::Event::Summed(answer)) => {
                    texts.extend(self.scenario.script(person).answer(answer).summed);
                }
                _ => {}
            }
        }
        texts
    }

    /// One event as it is digested, without the line feed. Nothing of what the digest refuses to know.
    #[must_use]
    pub fn line(&self, event: &Event) -> Option<String> {
        let scenario = self.scenario;
        let person = |ix: PersonIx| &*scenario.person(ix).id;
        let anyone = |ix: Option<PersonIx>| ix.map_or("-", person);
        Some(match *event {
            Event::Act(act) => line("act", &[&scenario.act(act).id]),
            Event::Clock(second) => line("clock", &[&second.to_string()]),
            Event::Moved(place) => line("moved", &[&scenario.place(place).id]),
            Event::Looked(spot) => {
                let spot = scenario.spot(spot);
                line("looked", &[&scenario.place(spot.place).id, &spot.element])
            }
            Event::Found(paper) => line("found", &[&scenario.paper(paper).id]),
            Event::WasRead(paper, of) => line("read", &[&scenario.paper(paper).id, anyone(of)]),
            Event::Freed(thing) => line("freed", &[&scenario.thing(thing).id]),
            Event::Handled(deed, thing, of, to) => line(
                "handled",
                &[deed.word(), &scenario.thing(thing).id, person(of), anyone(to)],
            ),
            Event::Perceived(at) => line("perceived", &[anyone(at.of)]),
            Event::Against(_, _, are_two) => line("against", &[either(are_two, "yes", "no")]),
            Event::Sat(who) => self.sat(who),
            Event::Rose(who) => line("rose", &[person(who)]),
            Event::Talk(who, event) => digest_talk::line(self, who, event)?,
            Event::Asked {
                person: who,
                is_alone,
                is_understood,
                tests,
            } => line(
                "asked",
                &[
                    person(who),
                    either(is_alone, "alone", "heard"),
                    either(is_understood, "understood", "lost"),
                    either(tests, "tests", "-"),
                ],
            ),
            Event::Overheard(who, by) => {
                let (kind, by) = match by {
                    Hearer::Power(by) => ("power", by),
                    Hearer::Group(by) => ("group", by),
                    Hearer::Stranger(by) => ("stranger", by),
                };
                line("overheard", &[person(who), kind, person(by)])
            }
            Event::ChildQuestioned(who) => line("child-questioned", &[person(who)]),
            Event::Did(deed, with, again) => line("did", &[deed.word(), anyone(with), either(again, "again", "first")]),
            Event::Interprets { to, by, is_bound } => line(
                "interprets",
                &[person(to), person(by), either(is_bound, "bound", "free")],
            ),
            Event::Harmed(who, point) => line("harmed", &[anyone(who), scenario.point(point)]),
            Event::Promised(promise, to) => line("promised", &[&scenario.promise(promise).id, anyone(to)]),
            Event::Kept(promise) => line("kept", &[&scenario.promise(promise).id]),
            Event::Broken(promise) => line("broken", &[&scenario.promise(promise).id]),
            Event::Became(who, standing) => line("became", &[person(who), standing.word()]),
            Event::GaveName(who) => line("gave-name", &[person(who)]),
            Event::Arrived(who, place) => line("arrived", &[person(who), &scenario.place(place).id]),
            Event::Left(who) => line("left", &[person(who)]),
            Event::Listens(who) => line("listens", &[person(who)]),
            Event::Shut(who) => line("shut", &[person(who)]),
            Event::Happened(event) => line("happened", &[&scenario.event(event).id]),
            Event::Replied(event, _) => line("replied", &[&scenario.event(event).id]),
            Event::Said(_, by) => line("said", &[anyone(by)]),
            Event::Noted(_, page) => line("noted", &[person(page)]),
            Event::Struck(_, page) => line("struck", &[person(page)]),
            Event::Rated(who, how) => line("rated", &[person(who), &how.to_string()]),
            Event::Decided(who) => line("decided", &[person(who)]),
            Event::AnsweredFinding(who, answer) => {
                let answers = scenario.script(who).findings();
                let finding = answers
                    .get(usize::from(answer.0))
                    .map_or("-", |answer| answer.finding.word());
                line("answered-finding", &[person(who), finding])
            }
            Event::ActOver => line("act-over", &[]),
            Event::Ended => line("ended", &[]),
        })
    }

    /// Somebody in other languages is somebody else to talk with, so a deal that came out otherwise shows here.
    fn sat(&self, who: PersonIx) -> String {
        let tongues = self.drawn.tongues(self.scenario, who).iter();
        let mut fields = vec![&*self.scenario.person(who).id];
        fields.extend(tongues.map(|&tongue| self.scenario.tongue(tongue)));
        line("sat", &fields)
    }
}

pub(super) const fn either(is_so: bool, yes: &'static str, no: &'static str) -> &'static str {
    if is_so { yes } else { no }
}

/// A word and its fields, so that fields of other lengths never come to the same line.
pub(super) fn line(word: &str, fields: &[&str]) -> String {
    let mut line = word.to_owned();
    for field in fields {
        line.push('\t');
        for c in field.chars() {
            match c {
                '\\' => line.push_str("\\\\"),
                '\t' => line.push_str("\\t"),
                '\n' => line.push_str("\\n"),
                other => line.push(other),
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::line;

    /// If this fails, two different lists of events can come to the same bytes, and a run that differs is taken for the same.
    #[test]
    fn a_name_cannot_pass_for_two() {
        assert_eq!(line("left", &["a\tb"]), "left\ta\\tb");
        assert_eq!(line("left", &["a\nended"]), "left\ta\\nended");
        assert_eq!(line("left", &["a\\tb"]), "left\ta\\\\tb");
        assert_ne!(line("noted", &["a\tb", "c"]), line("noted", &["a", "b\tc"]));
    }
}
