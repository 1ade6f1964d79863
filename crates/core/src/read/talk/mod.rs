//! Reads a talk, the plain text beside `scenario.ron`, into the same tree as a data file. Line by line: no indentation, no
//! quotation marks, no bracket over more than one paragraph. What a person says stands bare; what is for the program stands
//! before a colon at the beginning of a line, or in square brackets at its end.
//!
//! The grammar says some things twice on purpose, so that a lost sign is seen: an empty line ends an answer, what changes
//! comes last and carries a sign, no line begins with a small letter (in scripts that have them) but for the program.

mod build;
mod clauses;
mod labels;
mod parts;
mod said;
mod slips;

use super::teller::Teller;
use super::text::{is_space, split, trimmed};
use super::tree::{Kind, Node, Nodes, Tree, flag};
use crate::vocabulary::words::WordingKind;
use labels::{Use, Words};
use memchr::memchr;
use std::ops::Range;

/// How far into a line the colon of a label stands at most, in bytes.
const LABEL_BYTES: usize = 200;

/// What is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// What stands before the first subject.
    Top,
    Subject,
    Moment,
    /// What the person says to a finding.
    Finding,
}

/// The line that was read last: where it stands among others, and its words.
#[derive(Clone, Copy, Debug, Default)]
struct Last {
    place: u32,
    words: u32,
}

struct Talk<'t, 's, 'k> {
    text: &'t str,
    teller: &'s mut Teller<'k>,
    nodes: Nodes,
    root: u32,
    has_who: bool,
    part: Part,
    /// The subject, moment or finding.
    whole: u32,
    /// The set of wordings that is open, and its last end.
    set: u32,
    end: u32,
    end_kind: Option<WordingKind>,
    /// Whoever is speaking: the group into which lines go, and the name under which.
    speaker: u32,
    lines: &'static str,
    last: Last,
    /// An empty line came after the last words.
    is_after_gap: bool,
    /// Some programs put an empty line after every paragraph: then it means nothing.
    is_gappy: bool,
    /// A square bracket is still open.
    is_in_mark: bool,
    /// What changes was said: no words come after it.
    has_changes: bool,
}

/// Reads a talk. Of one with faults, what can be read.
pub(super) fn read<'t>(text: &'t str, teller: &mut Teller<'_>) -> Tree<'t> {
    let (empty, full) = text.lines().fold((0, 0), |(empty, full), line| {
        let is_empty = line.chars().all(is_space);
        (empty + usize::from(is_empty), full + usize::from(!is_empty))
    });
    let mut nodes = Nodes::for_bytes(text.len());
    let root = nodes.push(Node::new(Kind::Group, &(0..text.len())));
    let mut talk = Talk {
        text,
        teller,
        nodes,
        root,
        has_who: false,
        part: Part::Top,
        whole: 0,
        set: 0,
        end: 0,
        end_kind: None,
        speaker: 0,
        lines: "say",
        last: Last::default(),
        is_after_gap: false,
        is_gappy: empty * 5 > full * 4,
        is_in_mark: false,
        has_changes: false,
    };
    let mut start = 0;
    while start < text.len() && talk.teller.told() < super::limits::FAULTS {
        let end = memchr(b'\n', &text.as_bytes()[start..]).map_or(text.len(), |n| start + n);
        talk.line(&(start..end));
        start = end + 1;
    }
    talk.nobody_speaks();
    if !talk.has_who {
        let words = "the first line says whose talk this is";
        let help = "begin with `talk with` and the name of the person or cast";
        talk.teller.tell("no-talk-with", &(0..0), words, help);
        talk.nodes.set(root, flag::BROKEN);
    }
    talk.nodes.into_tree(text, labels::SUPPLIED, root)
}

/// Every word that is for the program when it begins a line.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let parts = [
        "talk with",
        "subject",
        "moment",
        "finding",
        "sign",
        "statement",
        "first",
        "ask later",
    ];
    let labels = labels::LABELS.iter().map(|label| label.words);
    labels.filter(|words| !words.contains('-')).chain(parts)
}

/// A remark behind the words of a line is no part of them.
fn without_remark(words: &str) -> &str {
    if memchr(b'/', words.as_bytes()).is_none() {
        return words;
    }
    let mut from = 0;
    while let Some(n) = words[from..].find("//") {
        let at = from + n;
        if at == 0 || words[..at].ends_with(is_space) {
            return &words[..at];
        }
        from = at + 2;
    }
    words
}

impl<'t> Talk<'t, '_, '_> {
    fn slice(&self, at: &Range<usize>) -> &'t str {
        self.text.get(at.clone()).unwrap_or_default()
    }

    fn trim(&self, at: &Range<usize>) -> Range<usize> {
        trimmed(self.text, at)
    }

    fn line(&mut self, whole: &Range<usize>) {
        let at = self.trim(whole);
        if at.is_empty() {
            self.is_after_gap |= !self.is_gappy;
            self.is_in_mark &= self.is_gappy;
            return;
        }
        let words = without_remark(self.slice(&at));
        if words.is_empty() {
            return;
        }
        let at = self.trim(&(at.start..at.start + words.len()));
        let words = self.slice(&at);
        if self.is_in_mark || words.starts_with('[') && !words.starts_with("[[") {
            return self.more_of_mark(&at);
        }
        if !self.heading(&at) && !self.labelled(&at) && !self.slipped(&at) {
            self.speech(&at);
        }
    }

    /// `talk with`, `subject`, `moment`, `finding`, `sign`.
    fn heading(&mut self, at: &Range<usize>) -> bool {
        let words = self.slice(at);
        let len = words.bytes().take_while(u8::is_ascii_alphabetic).count();
        let parts = ["talk", "subject", "moment", "finding", "sign"];
        let Some(first) = parts.into_iter().find(|part| words[..len].eq_ignore_ascii_case(part)) else {
            return false;
        };
        let rest = self.trim(&(at.start + len..at.end));
        match first {
            "talk" if self.begins(&rest, "with ") => self.talk_with(&(rest.start + 5..rest.end)),
            "subject" if self.is_named_part(&rest) => self.subject(at, &rest),
            "moment" if self.is_named_part(&rest) => self.moment(at, &rest),
            "finding" if self.is_named_part(&rest) => self.finding(at, &rest),
            "sign" if self.is_named_part(&rest) && self.slice(&rest).contains(':') => self.sign(at, &rest),
            _ => return false,
        }
        true
    }

    fn begins(&self, at: &Range<usize>, with: &str) -> bool {
        let words = self.slice(at);
        words
            .get(..with.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(with))
    }

    /// Whether a name stands here, and behind it what may stand behind the name of a subject or a moment.
    fn is_named_part(&self, at: &Range<usize>) -> bool {
        let words = self.slice(at);
        let after = words[name_len(words)..].trim_matches(is_space);
        let clauses = ["if ", "by ", "at ", "on ", "as ", "after "];
        name_len(words) > 0
            && (after.is_empty()
                || after.starts_with([':', '(', ','])
                || clauses.iter().any(|clause| after.starts_with(clause)))
    }

    /// Something before a colon that belongs here.
    fn labelled(&mut self, at: &Range<usize>) -> bool {
        let Some((head, rest)) = self.colon(at) else {
            return self.opens_if(at) || self.flag(at);
        };
        let words = self.words(&head);
        if let Some((_, used)) = labels::kind(&words).filter(|_| self.set != 0) {
            let (kind, tail) = self.parted(&head, used);
            // Nothing else stands in a set; what stands behind the kind is told with the heading.
            if self.is_clauses(&tail) || self.is_small(at) {
                self.wording(&kind, &tail, &rest);
                return true;
            }
        }
        let Some((label, used)) = labels::find(&words) else {
            return false;
        };
        let (own, tail) = self.parted(&head, used);
        let is_heading = label.used == Use::Rung && self.is_small(at) && head.len() < LABEL_BYTES / 2;
        if !is_heading && !self.fits(label.used, label.words, &tail) {
            return false;
        }
        self.dispatch(label, &own, &tail, &rest);
        true
    }

    /// Whether a line begins with a small letter, and so is for the program.
    fn is_small(&self, at: &Range<usize>) -> bool {
        self.slice(at).starts_with(|c: char| c.is_ascii_lowercase())
    }

    /// What stands before the first colon of a line, and behind it.
    fn colon(&self, at: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let words = self.slice(at);
        let narrow = memchr(b':', words.as_bytes());
        let is_ascii = words.is_ascii();
        let wide = if is_ascii { None } else { words.find('：') };
        let n = narrow.into_iter().chain(wide).min().filter(|n| *n <= LABEL_BYTES)?;
        if words[..n].contains(['[', '(', '“', '{']) {
            return None;
        }
        let len = if words[n..].starts_with(':') {
            1
        } else {
            '：'.len_utf8()
        };
        let head = self.trim(&(at.start..at.start + n));
        Some((head, self.trim(&(at.start + n + len..at.end))))
    }

    /// The first words of a head.
    fn words(&self, head: &Range<usize>) -> Words<'t> {
        Words::of(self.slice(head))
    }

    /// The first words of a head, and what stands behind them.
    fn parted(&self, head: &Range<usize>, words: usize) -> (Range<usize>, Range<usize>) {
        let is_between = |c: char| is_space(c) || c == ',';
        let mut rest = self.slice(head);
        for _ in 0..words {
            rest = rest.trim_start_matches(is_between);
            rest = &rest[rest.find(is_between).unwrap_or(rest.len())..];
        }
        let tail = rest.trim_start_matches(is_between);
        (head.start..head.end - rest.len(), head.end - tail.len()..head.end)
    }

    /// Whether a label means something here. Where it does not, a line with a capital is what somebody says.
    fn fits(&self, used: Use, words: &str, tail: &Range<usize>) -> bool {
        let is_plain = tail.is_empty();
        let in_answer = self.speaker != 0;
        match used {
            Use::Rung => self.is_clauses(tail),
            Use::To => self.is_kinds(tail),
            Use::Ask => is_plain || self.begins(tail, "later") || labels::kind(&self.words(tail)).is_some(),
            Use::OpensIf | Use::OfSubject => is_plain && self.part != Part::Moment,
            Use::Reply if words == "reply" && self.part == Part::Moment => true,
            Use::Reply => self.set != 0 && self.is_clauses(tail),
            Use::Names | Use::Then | Use::Word => is_plain && (in_answer || self.part == Part::Moment),
            Use::Text | Use::Answer => is_plain && self.part == Part::Moment,
            Use::Rendering => is_plain,
            Use::Stock if matches!(words, "trust" | "distress") => self.part == Part::Top,
            Use::Stock => self.part == Part::Top && self.is_clauses(tail),
            Use::Back => self.part == Part::Top && is_plain,
        }
    }

    fn is_clauses(&self, tail: &Range<usize>) -> bool {
        let clauses = ["as ", "to ", "if ", "fits ", "unless ", "if:"];
        tail.is_empty()
            || self.slice(tail).eq_ignore_ascii_case("if")
            || clauses.iter().any(|clause| self.begins(tail, clause))
    }

    /// Whether kinds of wordings stand here, or something that is nearly one.
    fn is_kinds(&self, tail: &Range<usize>) -> bool {
        let words = self.words(tail);
        labels::kind(&words).is_some() || words.len() == 1 && self.is_nearly_kind(words[0])
    }
}

/// The length of the name that some words begin with.
fn name_len(words: &str) -> usize {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    words.bytes().take_while(is_part).count()
}
