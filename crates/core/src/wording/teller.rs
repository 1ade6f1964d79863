//! What a face shows of a run, in words. Faces lay them out and make none.

use super::fill::Fill;
use super::people::People;
use super::tongue::Tongue;
use super::voices::{Voice, Voices};
use crate::locale::{Messages, key, pair, person_key, said};
use crate::practice::Practice;
use crate::read::Piece;
use crate::read::line::pieces;
use crate::scenario::PersonIx;
use crate::scenario::talk::Words;
use crate::session::view::{Line, Phrase, Speaker, Told};
use crate::session::{LineAt, Refusal, View};
use crate::vocabulary::words::Deed;
use std::borrow::Cow;

/// The words of a run, in the languages that are read.
#[derive(Clone, Debug)]
pub struct Teller<'a> {
    people: People<'a>,
    practice: &'a Practice,
    voices: &'a Voices,
    messages: &'a Messages,
}

/// A line in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldLine {
    /// Who says it; none for what is seen, and for what is told of you with a "you" of its own.
    pub who: Option<String>,
    /// Whether it is the official who says or does it.
    pub is_you: bool,
    /// The words, with quotation marks around what is said.
    pub words: String,
}

impl<'a> Teller<'a> {
    /// The words of a run as a trainee may read them now.
    #[must_use]
    pub fn of(view: View<'a>, voices: &'a Voices, messages: &'a Messages) -> Self {
        Self::about(People::known(view), view.practice(), voices, messages)
    }

    /// The same about these people: when a run is over, everybody has a name.
    #[must_use]
    pub const fn about(people: People<'a>, practice: &'a Practice, voices: &'a Voices, messages: &'a Messages) -> Self {
        Self {
            people,
            practice,
            voices,
            messages,
        }
    }

    /// Says something in each language.
    fn each(&self, say: impl Fn(Fill<'a>) -> Cow<'a, str>) -> Cow<'a, str> {
        let with = |voice: &'a Voice| {
            say(Fill {
                people: self.people,
                practice: self.practice,
                voice,
            })
        };
        let main = with(&self.voices.main);
        match &self.voices.beside {
            None => main,
            Some(beside) => Cow::Owned(pair::join(main.into_owned(), &with(beside))),
        }
    }

    /// The words of a phrase, without quotation marks and with the brackets of what is seen.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> Cow<'a, str> {
        self.each(|fill| fill.phrase(phrase))
    }

    /// The same as it stands in a run: quotation marks around what is said, brackets around nothing.
    #[must_use]
    pub fn quoted(&self, phrase: &Phrase) -> String {
        let is_seen = self.is_seen(phrase);
        let said = self.each(|fill| {
            let words = fill.phrase(phrase);
            if is_seen {
                bare(words)
            } else {
                in_quotes(fill.voice.tongue(), &words).into()
            }
        });
        said.into_owned()
    }

    /// Whether all of a phrase is seen, and none of it said.
    #[must_use]
    pub fn is_seen(&self, phrase: &Phrase) -> bool {
        match phrase.words {
            Words::Text(ix) => self.people.scenario.text(ix).is_seen,
            Words::Stock(ix) => {
                let words = self.practice.talk().stock.text(ix);
                pieces(words).all(|piece| matches!(piece, Piece::Seen(_)))
            }
        }
    }

    /// What a person is called.
    #[must_use]
    pub fn name(&self, person: PersonIx) -> String {
        self.each(|fill| fill.name(person)).into_owned()
    }

    /// Words of the library about a person: `{each}` is their name, in a translation `{ $each }`.
    #[must_use]
    pub fn of_library(&self, name: &str, english: &str, each: PersonIx) -> String {
        super::voices::lent_about(self.messages, name, english, &self.name(each))
    }

    /// A line of the transcript, or of a page.
    #[must_use]
    pub fn line(&self, line: &Line) -> ToldLine {
        let is_you = line.speaker == Speaker::You;
        let plain = |words| ToldLine {
            who: None,
            is_you,
            words,
        };
        let m = self.messages;
        let about = |key: crate::locale::PersonKey, person| m.say(&key.about(self.name(person)));
        match line.told {
            Told::Words(phrase) => self.words_of(line.speaker, &phrase),
            Told::Asked(begin, end) => {
                let begin = begin.map(|begin| self.say(&begin)).filter(|words| !words.is_empty());
                let end = self.say(&end);
                let words = match &begin {
                    Some(begin) => pair::zip(&[begin, &end], |words| words.join(" ")).into(),
                    None => end,
                };
                ToldLine {
                    who: Some(m.get(key!("speaker-you"))),
                    is_you,
                    words: self.quote(&words),
                }
            }
            Told::Cared(phrase) => plain(self.say(&phrase).into_owned()),
            Told::WordForWord(_) => plain(m.get(key!("told-word-for-word"))),
            Told::Did(deed, with) => plain(self.did(deed, with)),
            Told::Interprets { to, by } => ToldLine {
                who: Some(self.name(by)),
                is_you,
                words: self.quote(&about(person_key!("line-interprets"), to)),
            },
            Told::Handled(deed, _, of, to) => plain(match to.filter(|to| *to != of) {
                Some(to) => m.say(&said!("told-given", person = self.name(of), to = self.name(to))),
                None => self.did(deed, Some(of)),
            }),
            Told::Came(place) => {
                let title = self.say(&Phrase::of(self.people.scenario.place(place).title));
                plain(m.say(&said!("told-came", place = title)))
            }
            Told::Sat(person) => plain(about(person_key!("told-sat"), person)),
            Told::Rose(_) => plain(m.get(key!("told-rose"))),
            Told::Arrived(person) => plain(about(person_key!("told-arrived"), person)),
            Told::Left(person) => plain(about(person_key!("told-left"), person)),
            Told::Listens(person) => plain(about(person_key!("told-listens"), person)),
            Told::Shut(person) => plain(about(person_key!("line-shut"), person)),
            Told::GaveName(person) => plain(about(person_key!("told-name"), person)),
            Told::Promised(phrase) => plain(m.say(&said!("told-promised", words = self.quoted(&phrase)))),
            Told::Against(one, other) => {
                let (one, other) = (self.line_words(one), self.line_words(other));
                plain(m.say(&said!("told-against", one = one, other = other)))
            }
            Told::Decided(person) => plain(about(person_key!("told-decided"), person)),
            Told::ActOver => plain(m.say(&person_key!("line-shift-over").about(""))),
        }
    }

    /// Words of a scenario as somebody says them, or as they are seen.
    fn words_of(&self, speaker: Speaker, phrase: &Phrase) -> ToldLine {
        let is_seen = self.is_seen(phrase);
        let who = match speaker {
            _ if is_seen => None,
            Speaker::You => Some(self.messages.get(key!("speaker-you"))),
            Speaker::Person(person) => Some(self.name(person)),
            Speaker::Scene | Speaker::Paper(_) => None,
        };
        let is_said = who.is_some();
        ToldLine {
            who,
            is_you: speaker == Speaker::You,
            words: if is_said {
                self.quoted(phrase)
            } else {
                self.each(|fill| bare(fill.phrase(phrase))).into_owned()
            },
        }
    }

    /// The words of a line that was perceived.
    fn line_words(&self, at: LineAt) -> String {
        self.quoted(&Phrase::about(at.text, at.of))
    }

    fn quote(&self, words: &str) -> String {
        let (main, beside) = pair::split(words);
        let main = in_quotes(self.voices.main.tongue(), main);
        match (beside, &self.voices.beside) {
            (Some(words), Some(voice)) => pair::join(main, &in_quotes(voice.tongue(), words)),
            _ => main,
        }
    }

    /// What can be done, on a button.
    #[must_use]
    pub fn deed(&self, deed: Deed, with: Option<PersonIx>) -> String {
        let name = with.map(|person| self.name(person)).unwrap_or_default();
        self.messages.say(&super::deeds::label(deed).about(name))
    }

    /// What was done.
    #[must_use]
    pub fn did(&self, deed: Deed, with: Option<PersonIx>) -> String {
        let name = with.map(|person| self.name(person)).unwrap_or_default();
        let key = super::deeds::done(deed, with.is_some());
        self.messages.say(&key.about(name))
    }

    /// Why something cannot be done.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> String {
        let (key, person) = super::deeds::refused(refusal);
        let name = person.map(|person| self.name(person)).unwrap_or_default();
        self.messages.say(&key.about(name))
    }
}

/// Quotation marks around each piece that is said; what is seen stands without brackets beside it.
fn in_quotes(tongue: &Tongue, words: &str) -> String {
    each_piece(words, |piece, out| match piece {
        // What a paper says in its own quotation marks has them.
        Piece::Said(said) if said.starts_with('“') && said.ends_with('”') => out.push_str(said),
        Piece::Said(said) => tongue.quote(said, out),
        Piece::Seen(seen) => out.push_str(seen),
    })
}

/// Words without the brackets of what is seen.
fn bare(words: Cow<'_, str>) -> Cow<'_, str> {
    if let (Cow::Borrowed(words), None) = (&words, words.find('(')) {
        return Cow::Borrowed(words.trim());
    }
    let all = each_piece(&words, |piece, out| match piece {
        Piece::Said(words) | Piece::Seen(words) => out.push_str(words),
    });
    Cow::Owned(all)
}

/// The pieces of a line, each written by `write`, with a space between two.
fn each_piece(words: &str, write: impl Fn(Piece<'_>, &mut String)) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for (n, piece) in pieces(words).enumerate() {
        if n > 0 {
            out.push(' ');
        }
        write(piece, &mut out);
    }
    out
}
