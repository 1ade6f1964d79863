//! The fingerprint of a scenario: of what decides a run and what is made of it, and of nothing else. A record keeps it, so
//! that somebody who mended a comma is not told that the scenario has changed. It asks the draft and not its files, so layout,
//! comments and the surface on which something was written do not enter it.
//!
//! It may say "changed" too often, for a replay decides; it must not say "the same" of two scenarios in which a run can come
//! to different things.

use super::Draft;
use crate::hex::hex;
use crate::read::{Carries, Eye, Form, Line, Text};
use sha2::{Digest, Sha256};

/// Fields that decide nothing wherever they stand: what is told afterwards, and how things look.
const MUTE: [&str; 7] = ["why", "story", "art", "look", "manner", "days3", "days30"];
/// Fields of the frame that decide nothing.
const MUTE_IN_FRAME: [&str; 14] = [
    "format",
    "id",
    "revision",
    "language",
    "title",
    "summary",
    "role",
    "sector",
    "minutes",
    "content_note",
    "aims",
    "rules",
    "hangs_on",
    "outcomes",
];
/// Fields whose words are read by people. That they are there decides; how they are put does not.
const READ: [&str; 8] = [
    "title", "opening", "label", "named", "begins", "offence", "name", "says",
];
/// Groups in which `from` is a country, and nothing that is pointed at.
const FACES: [&str; 2] = ["faces", "face"];

/// How many bytes are hashed at once.
const AT_ONCE: usize = 8 * 1024;

impl Draft {
    /// The fingerprint: SHA-256, in hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut walk = Walk {
            draft: self,
            hash: Sha256::new(),
            waiting: Vec::with_capacity(AT_ONCE * 2),
            path: Vec::new(),
            written: 0,
            mute: 0,
            is_frame: true,
        };
        walk.part("scenario", "");
        self.scenario.show(&mut walk);
        walk.is_frame = false;
        for talk in &self.talks {
            walk.part("talk", "");
            talk.show(&mut walk);
        }
        walk.flush();
        hex(&walk.hash.finalize())
    }
}

struct Walk<'d> {
    draft: &'d Draft,
    hash: Sha256,
    /// What is not in the hash yet: pieces of a few bytes each cost more than what is in them.
    waiting: Vec<u8>,
    /// The fields on the way, each with whether it decides nothing.
    path: Vec<(&'static str, bool)>,
    /// How many of the path are in the hash. A field is written when something stands in it, so that a field which a later
    /// version of the format adds, and nobody uses, changes nothing.
    written: usize,
    mute: usize,
    is_frame: bool,
}

impl Walk<'_> {
    fn is_mute(&self, field: &str) -> bool {
        let is_of_frame = self.is_frame && self.path.is_empty();
        MUTE.contains(&field) || is_of_frame && MUTE_IN_FRAME.contains(&field)
    }

    /// Whether the words of the field at hand are only read.
    fn is_read(&self) -> bool {
        let is_in_face = || self.path.iter().any(|(field, _)| FACES.contains(field));
        self.path.last().is_some_and(|(field, _)| match *field {
            "from" => is_in_face(),
            // Those of a deal are asked for by conditions.
            "words" => !self.is_frame,
            other => READ.contains(&other),
        })
    }

    /// A kind of thing and its words, with their lengths, so that no two drafts come to the same bytes.
    fn part(&mut self, kind: &str, words: &str) {
        if self.mute > 0 {
            return;
        }
        for at in self.written..self.path.len() {
            put(&mut self.waiting, "in", self.path[at].0);
        }
        self.written = self.path.len();
        put(&mut self.waiting, kind, words);
        if self.waiting.len() >= AT_ONCE {
            self.flush();
        }
    }

    fn flush(&mut self) {
        self.hash.update(&self.waiting);
        self.waiting.clear();
    }
}

fn put(out: &mut Vec<u8>, kind: &str, words: &str) {
    out.extend_from_slice(kind.as_bytes());
    out.push(0);
    out.extend_from_slice(&(words.len() as u64).to_le_bytes());
    out.extend_from_slice(words.as_bytes());
}

impl Eye for Walk<'_> {
    fn enter(&mut self, name: &'static str) {
        let is_mute = self.is_mute(name);
        self.mute += usize::from(is_mute);
        self.path.push((name, is_mute));
    }

    fn leave(&mut self) {
        let Some((_, is_mute)) = self.path.pop() else { return };
        if self.written > self.path.len() {
            self.written = self.path.len();
            self.part("out", "");
        }
        self.mute -= usize::from(is_mute);
    }

    fn text(&mut self, text: Text) {
        if self.is_read() {
            self.part("read", "");
        } else {
            let draft = self.draft;
            self.part("text", &draft.words(text));
        }
    }

    fn line(&mut self, line: &Line) {
        let word = |text: Text| self.draft.words(text).into_owned();
        let mut carried = String::new();
        if line.is_seen {
            carried.push_str("seen ");
        }
        if let Some(by) = line.by {
            carried += &format!("by {:?} ", word(by));
        }
        for mark in line
            .marks
            .iter()
            .filter(|mark| mark.carries != Carries::Nothing || mark.name.is_some())
        {
            let codes: Vec<String> = mark.codes.iter().map(|&code| word(code)).collect();
            carried += &format!(
                "[{:?} {} {:?} {codes:?} {:?} {:?}] ",
                mark.name.map(word),
                mark.is_of_line,
                mark.carries,
                mark.fear.map(crate::vocabulary::words::Fear::word),
                mark.about.map(word)
            );
        }
        for (kind, _) in &line.renderings {
            carried += kind.word();
            carried.push(' ');
        }
        self.part("line", &carried);
    }

    fn word(&mut self, word: &'static str) {
        self.part("word", word);
    }

    fn number(&mut self, number: i64) {
        self.part("number", &number.to_string());
    }
}
