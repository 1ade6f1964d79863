//! What happened, in a form written for being compared with a replay: by the author's identifiers and the words of the
//! field, never by places in lists or by the shape of a type of this program. So a scenario may get another cue, question
//! or person, and [`Event`] another field, without a kept run coming to something else.
//!
//! **Frozen.** Records of format 2 hang on every byte of this form; another form is another format. A new kind of event
//! gets a new word. It refuses to know why something happened, and what was said: a mended text is no other event.
//!
//! An event is one line: a word and its fields with a tab between, ended by a line feed. In a name a backslash, a tab and
//! a line feed are written `\\`, `\t` and `\n`, so that no two lists of events come to the same bytes.
//!
//! ```text
//! clock MINUTE                                      noted CUE PERSON
//! moved PLACE                                       retracted CUE PERSON
//! looked PLACE ELEMENT                              rated PERSON 0–100
//! found DOCUMENT                                    decided PERSON
//! read DOCUMENT                                     talk-consent PERSON yes|no
//! compared DOCUMENT DOCUMENT                        referral-consent PERSON yes|no
//! cue CUE seen|read|compared|noticed                trust PERSON 0–100
//! cue CUE told PERSON MANNER                        distress PERSON 0–100
//! asked QUESTION KIND again|first                   arrived PERSON PLACE
//!     overheard|unheard alone|together DISTRESS     left PERSON
//! answered QUESTION NUMBER MANNER                   shut PERSON
//! did CONDUCT PERSON|- NUMBER|- again|first         happened EVENT
//! interprets FOR BY independent|partial             shift-over
//!                                                   ended
//! ```
//!
//! An answer is named by its number within its question, from 1. What the scenario says about a conduct is named by its
//! number, from 1, among all it says about that conduct with that same person, or with anyone; `-` is nothing of its own,
//! and nobody.

use crate::hex::hex;
use crate::scenario::{AnswerIx, LocalIx, PersonIx, QuestionIx, Scenario};
use crate::session::{Event, How};
use sha2::{Digest, Sha256};

/// Bytes of a hash that stand for what followed a move.
const SAW_BYTES: usize = 8;

/// A short hash of what happened, for comparing a replay with: the first eight bytes of SHA-256 over the lines.
#[must_use]
pub fn saw(scenario: &Scenario, events: &[Event]) -> String {
    let mut hash = Sha256::new();
    for event in events {
        hash.update(event_line(scenario, event).as_bytes());
        hash.update(b"\n");
    }
    hex(&hash.finalize()[..SAW_BYTES])
}

/// One event as it is digested, without the line feed. For telling an author what happens now.
#[must_use]
pub fn event_line(scenario: &Scenario, event: &Event) -> String {
    let names = Names(scenario);
    match *event {
        Event::Clock(minute) => line("clock", &[&minute.to_string()]),
        Event::Moved(place) => line("moved", &[&scenario.place(place).id]),
        Event::Looked(spot) => {
            let spot = scenario.hotspot(spot);
            line("looked", &[&scenario.place(spot.place).id, &spot.element])
        }
        Event::Found(document) => line("found", &[&scenario.document(document).id]),
        Event::WasRead(document) => line("read", &[&scenario.document(document).id]),
        Event::Compared(one, other) => line("compared", &[&scenario.document(one).id, &scenario.document(other).id]),
        Event::CueMet(cue, How::Told(by, manner)) => {
            line("cue", &[&scenario.cue(cue).id, "told", names.person(by), manner.word()])
        }
        Event::CueMet(cue, how) => line("cue", &[&scenario.cue(cue).id, perceived(how)]),
        Event::Asked {
            question,
            kind,
            again,
            overheard,
            alone,
            distress,
        } => line(
            "asked",
            &[
                &scenario.question(question).id,
                kind.word(),
                either(again, "again", "first"),
                either(overheard, "overheard", "unheard"),
                either(alone, "alone", "together"),
                &distress.to_string(),
            ],
        ),
        Event::Answered {
            question,
            answer,
            manner,
        } => line(
            "answered",
            &[
                &scenario.question(question).id,
                &names.answer(question, answer),
                manner.word(),
            ],
        ),
        Event::Did {
            conduct,
            with,
            local,
            again,
        } => {
            let entry = local.map_or_else(nothing, |local| names.local(local));
            let with = with.map_or("-", |p| names.person(p));
            line("did", &[conduct.word(), with, &entry, either(again, "again", "first")])
        }
        Event::Interprets { to, by, independent } => {
            let whose = either(independent, "independent", "partial");
            line("interprets", &[names.person(to), names.person(by), whose])
        }
        Event::TalkConsent(person, yes) => line("talk-consent", &[names.person(person), either(yes, "yes", "no")]),
        Event::ReferralConsent(person, yes) => {
            line("referral-consent", &[names.person(person), either(yes, "yes", "no")])
        }
        Event::Trust(person, now) => line("trust", &[names.person(person), &now.to_string()]),
        Event::Distress(person, now) => line("distress", &[names.person(person), &now.to_string()]),
        Event::Arrived(person, place) => line("arrived", &[names.person(person), &scenario.place(place).id]),
        Event::Left(person) => line("left", &[names.person(person)]),
        Event::Shut(person) => line("shut", &[names.person(person)]),
        Event::Happened(event) => line("happened", &[&scenario.event(event).id]),
        Event::Noted(cue, about) => line("noted", &[&scenario.cue(cue).id, names.person(about)]),
        Event::Retracted(cue, about) => line("retracted", &[&scenario.cue(cue).id, names.person(about)]),
        Event::Rated(person, sure) => line("rated", &[names.person(person), &sure.to_string()]),
        Event::DecidedAbout(person) => line("decided", &[names.person(person)]),
        Event::ShiftOver => line("shift-over", &[]),
        Event::Ended => line("ended", &[]),
    }
}

/// The names that the author gave.
struct Names<'a>(&'a Scenario);

impl<'a> Names<'a> {
    fn person(&self, person: PersonIx) -> &'a str {
        &self.0.person(person).id
    }

    fn answer(&self, question: QuestionIx, answer: AnswerIx) -> String {
        let answers = &self.0.question(question).answers;
        let at = answers.iter().position(|&one| one == answer);
        at.map_or_else(nothing, |at| (at + 1).to_string())
    }

    fn local(&self, local: LocalIx) -> String {
        let (all, this) = (self.0.locals_of(self.0.local(local).does), self.0.local(local));
        let like_it = all.iter().filter(|&&one| self.0.local(one).with == this.with);
        let at = like_it.copied().position(|one| one == local);
        at.map_or_else(nothing, |at| (at + 1).to_string())
    }
}

const fn perceived(how: How) -> &'static str {
    match how {
        How::Seen => "seen",
        How::Read => "read",
        How::Compared => "compared",
        How::Told(..) => "told",
        How::Noticed => "noticed",
    }
}

const fn either(is_so: bool, yes: &'static str, no: &'static str) -> &'static str {
    if is_so { yes } else { no }
}

fn nothing() -> String {
    "-".to_owned()
}

/// A word and its fields, so that fields of other lengths never come to the same line.
fn line(word: &str, fields: &[&str]) -> String {
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
