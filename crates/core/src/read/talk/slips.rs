//! Slips of the pen in a talk: a label that is nearly one, a colon that is missing, two lines that became one.

use super::labels::{self, LABELS};
use super::{Part, Talk, is_space};
use std::ops::Range;

/// How long a heading is at most that is looked for within a line, in bytes.
const NEAR: usize = 120;

impl Talk<'_, '_, '_> {
    /// Tells a line that is for the program and not quite right. Whether it was one.
    pub(super) fn slipped(&mut self, at: &Range<usize>) -> bool {
        let words = self.slice(at);
        let is_small = words.starts_with(|c: char| c.is_ascii_lowercase());
        if words.starts_with('/') {
            self.teller
                .tell("remark", at, "a remark begins with two slashes", "write `//`");
            return true;
        }
        if let Some((head, rest)) = self.colon(at) {
            if is_small || self.has_clause(&head) {
                return self.nearly(&head, &rest);
            }
            return false;
        }
        if self.is_bare_heading(at) {
            let end = at.end;
            let words = "a colon is missing at the end of this heading";
            self.teller.tell("colon", &(end..end), words, "put `:` here");
            let (label, used) = labels::find(&self.words(at)).unwrap_or((LABELS[5], 1));
            let (own, tail) = self.parted(at, used);
            self.dispatch(label, &own, &tail, &(end..end));
            return true;
        }
        if is_small {
            self.small_letter(at);
            // Where nobody speaks yet, that is all there is to say of it.
            return self.speaker == 0 || self.is_label_without_colon(at);
        }
        false
    }

    /// Whether a head is one of a heading, whatever its first word: `hole as held`.
    fn has_clause(&self, head: &Range<usize>) -> bool {
        let words = self.words(head);
        let second = words.get(1).copied();
        head.len() < 60
            && matches!(second, Some("as" | "if" | "fits" | "unless"))
            && !self.slice(head).contains(['.', '?'])
    }

    /// `whole as held` without its colon: nobody says that.
    fn is_bare_heading(&self, at: &Range<usize>) -> bool {
        let words = self.slice(at);
        if words.len() >= 80 || words.ends_with(['.', '?', '!', ')', ']']) {
            return false;
        }
        let Some((label, used)) = labels::find(&self.words(at)) else {
            return false;
        };
        let (_, tail) = self.parted(at, used);
        label.used == labels::Use::Rung && self.is_clauses(&tail)
    }

    /// Something before a colon that is nearly a label, or one that does not belong here.
    fn nearly(&mut self, head: &Range<usize>, rest: &Range<usize>) -> bool {
        let words = self.words(head);
        let Some(first) = words.first() else { return false };
        if let Some((label, used)) = labels::find(&words)
            && self.parted(head, used).1.is_empty()
        {
            self.misplaced(label.words, head);
            return true;
        }
        if labels::kind(&words).is_some() && self.set == 0 {
            let help = "write `ask:` above it, and both above the answers";
            self.teller.tell("no-set", head, "this wording belongs to no set", help);
            return true;
        }
        let among = self.sought();
        let among: Vec<&str> = among.iter().map(String::as_str).collect();
        let short: String = first.chars().take(40).flat_map(char::to_lowercase).collect();
        let pair: String = words[..words.len().min(2)].join(" ").to_lowercase();
        let of_pair = self.teller.nearest(&pair, &among).filter(|word| word.contains(' '));
        let of_one = || self.teller.nearest(&short, &among);
        let meant = of_pair.or_else(of_one).map(str::to_owned);
        let meant = meant.filter(|_| short.len() > 1);
        if words.len() > 1 && meant.is_none() && !self.has_clause(head) {
            self.small_letter(head);
            return false;
        }
        let help = match &meant {
            Some(word) => format!("did you mean `{word}`? If somebody says this, put it in “ ”"),
            None => format!("there are: {}. If somebody says this, put it in “ ”", among.join(", ")),
        };
        let place = head.start..head.start + self.slice(head).split(is_space).next().map_or(0, str::len);
        self.teller
            .tell("label", &place, format!("`{short}` begins nothing"), &help);
        if let Some(word) = meant {
            self.read_as(&word, head, rest);
        }
        true
    }

    /// Reads a mistyped label on as if it were right.
    fn read_as(&mut self, word: &str, head: &Range<usize>, rest: &Range<usize>) {
        let words = labels::Words::of(word);
        let (own, tail) = self.parted(head, words.len());
        if self.set != 0 && labels::kind(&words).is_some() {
            return self.wording_without_kind(&own, &tail, rest);
        }
        let Some((label, _)) = labels::find(&words) else { return };
        if label.used == labels::Use::Stock {
            // Which lines they are stands in the word that is wrong.
            self.nobody_speaks();
            self.speaks(0, "lost");
        } else if self.fits(label.used, label.words, &tail) {
            self.dispatch(label, &own, &tail, rest);
        }
    }

    /// The labels that may have been meant here.
    fn sought(&self) -> Vec<String> {
        let mut all: Vec<String> = if self.set == 0 { Vec::new() } else { labels::kinds() };
        all.extend(
            LABELS
                .iter()
                .filter(|label| self.may_be(label))
                .map(|label| label.words.to_owned()),
        );
        all
    }

    fn may_be(&self, label: &labels::Label) -> bool {
        use labels::Use;
        match (self.part, label.used) {
            (Part::Top, Use::Reply) => self.set != 0,
            (Part::Top, used) => matches!(used, Use::Stock | Use::Back | Use::Rendering | Use::To),
            (Part::Moment, Use::Reply) => label.words == "reply",
            (Part::Moment, used) => {
                let of_moment = [Use::Names, Use::Then, Use::Text, Use::Answer, Use::Rendering];
                of_moment.contains(&used)
            }
            (Part::Finding, used) => matches!(used, Use::Rendering | Use::Word),
            (Part::Subject, Use::Reply) => self.set != 0,
            (Part::Subject, used) => !matches!(used, Use::Stock | Use::Back | Use::Text | Use::Answer),
        }
    }

    pub(super) fn is_nearly_kind(&self, word: &str) -> bool {
        let kinds = labels::kinds();
        crate::diagnostic::nearest(word, kinds.iter().map(String::as_str)).is_some()
    }

    /// A label that is one, somewhere else.
    fn misplaced(&mut self, label: &str, at: &Range<usize>) {
        let help = match label {
            "yes" | "no" | "reply" => "it stands under the wording that it answers, in a set that begins with `ask:`",
            "does" | "harms" | "why" | "answer" => "it stands under a `reply:` of a moment",
            "opens" | "then" | "manner" | "from" => "it stands under an answer or a reply",
            "named" | "weighs" | "behind" | "meets" | "takes" | "opens if" => "it stands under a `subject` line",
            "ask" => "write `ask:` and the beginning, or `ask later:`",
            _ => "it stands above the first subject",
        };
        self.teller
            .tell("misplaced", at, format!("`{label}:` does not belong here"), help);
    }

    pub(super) fn belongs_above(&mut self, at: &Range<usize>) {
        let words = "this is of the whole talk, and stands above its first subject";
        self.teller
            .tell("misplaced", at, words, "put it there, or begin a subject before it");
        self.nobody_speaks();
    }

    pub(super) fn stray(&mut self, at: &Range<usize>) {
        let help = "begin one above it: `subject papers (documents)`";
        self.teller
            .tell("no-subject", at, "this belongs to no subject and no moment", help);
    }

    fn small_letter(&mut self, at: &Range<usize>) {
        let first = self.words(at).first().copied().unwrap_or_default();
        let place = at.start..at.start + self.slice(at).split(is_space).next().map_or(0, str::len);
        if self.is_label_without_colon(at) {
            let end = place.end;
            let words = format!("a colon is missing after `{first}`");
            self.teller.tell("colon", &(end..end), words, "put `:` here");
            return;
        }
        let words = "a line that begins with a small letter";
        let help =
            "if it belongs to the line above, join the two; if it is for the program, a colon or a letter is missing";
        self.teller.tell("small-letter", &place, words, help);
    }

    /// `opens next`, without its colon. Some labels may begin what somebody says.
    fn is_label_without_colon(&self, at: &Range<usize>) -> bool {
        let words = self.words(at);
        let in_set = self.set != 0 && labels::kind(&words).is_some();
        let said = ["to", "from", "part", "whole", "small", "why", "fact"];
        in_set
            || labels::find(&words).is_some_and(|(label, _)| {
                !said.contains(&label.words) && label.used != labels::Use::Stock && self.may_be(&label)
            })
    }

    /// Two lines that became one: `… before we talk?  open: …`, `For one day.They said …`, `(Nods.)(Waits.)`.
    pub(super) fn touching(&mut self, at: &Range<usize>) {
        let words = self.slice(at);
        let bytes = words.as_bytes();
        let mut from = 0;
        while let Some(n) = from_end(bytes, from) {
            from = n + 1;
            let Some(c) = words.get(n..).and_then(|rest| rest.chars().next()) else {
                continue;
            };
            let before = words[..n].trim_end_matches(is_space);
            let gap = n - before.len();
            let mut signs = before.chars().rev();
            let (last, last_but_one) = (signs.next(), signs.next());
            let is_end = last.is_none_or(is_end_of_sentence);
            if !(is_end || gap > 1) || in_slot(&words[..n]) {
                continue;
            }
            let label = if c.is_ascii_lowercase() {
                self.label_at(&words[n..])
            } else {
                None
            };
            let is_bracket = matches!(last, Some(')' | ']' | '”'));
            let is_after_word = last_but_one.is_some_and(char::is_lowercase) || is_bracket;
            let touches =
                gap == 0 && n > 0 && (c.is_ascii_uppercase() && is_after_word || c == '(' && last == Some(')'));
            if label.is_some() || touches {
                let len = words[n..].chars().take_while(char::is_ascii_alphabetic).count().max(1);
                let place = at.start + n..at.start + n + len;
                let help = match label {
                    Some(label) => format!("let `{label}` begin a line of its own"),
                    None => "put a space here, or let a new line begin".to_owned(),
                };
                return self.teller.tell("joined", &place, "two lines became one here", &help);
            }
        }
    }

    /// The label with which some words begin.
    fn label_at(&self, words: &str) -> Option<String> {
        let mut end = words.len().min(NEAR);
        while !words.is_char_boundary(end) {
            end -= 1;
        }
        let head = words[..end].split_once(':')?.0;
        let head = labels::Words::of(head);
        let is_heading = matches!(head.first(), Some(&("subject" | "moment" | "sign" | "finding")));
        let label = labels::find(&head).map(|(label, _)| label.words.to_owned());
        let kind = labels::kind(&head).map(|(kind, _)| super::super::layer::small(kind.word()));
        is_heading.then(|| head[0].to_owned()).or(label).or(kind)
    }
}

const fn is_end_of_sentence(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | ')' | ']' | '”' | '…')
}

/// Where something begins, from here on, that may have been a line of its own: a letter or a bracket behind the end of a
/// sentence, or behind two spaces.
fn from_end(bytes: &[u8], from: usize) -> Option<usize> {
    let begins = |b: u8| b.is_ascii_alphabetic() || b == b'(';
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b',' | b'\'' | b'-');
    (from..bytes.len()).find(|n| {
        let here = begins(bytes[*n]);
        let before = n.checked_sub(1).map(|at| bytes[at]);
        let space = before == Some(b' ') && n.checked_sub(2).is_none_or(|at| !is_plain(bytes[at]));
        here && (space || before.is_none_or(|b| !is_plain(b) && b != b' '))
    })
}

/// Whether a text ends inside of `{…}`.
fn in_slot(words: &str) -> bool {
    words.rfind('{') > words.rfind('}')
}
