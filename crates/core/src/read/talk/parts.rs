//! The parts of a talk: whose it is, its own lines, subjects, moments, answers to findings.

use super::super::tree::{Kind, Node, flag};
use super::build::supplied;
use super::labels::{Label, Use};
use super::{Part, Talk, name_len, split};
use std::ops::Range;

impl Talk<'_, '_, '_> {
    pub(super) fn talk_with(&mut self, at: &Range<usize>) {
        let at = self.trim(at);
        if self.has_who {
            let help = "put the second talk into a file of its own";
            return self
                .teller
                .tell("talk-twice", &at, "one file holds the talk with one person", help);
        }
        self.has_who = true;
        let root = self.root;
        self.field(root, "who", Kind::Word, &at);
    }

    /// Begins a part: nobody speaks in it yet.
    fn begin(&mut self, part: Part, list: &str, at: &Range<usize>) -> u32 {
        self.nobody_speaks();
        let root = self.root;
        self.part = part;
        self.whole = self.group_in(root, list, at);
        (self.set, self.end) = (0, 0);
        self.whole
    }

    pub(super) fn nobody_speaks(&mut self) {
        self.hold_words();
        self.speaker = 0;
        self.lines = "say";
        self.last = super::Last::default();
        (self.is_after_gap, self.has_changes) = (false, false);
    }

    /// Tells whoever is to speak and says nothing.
    fn hold_words(&mut self) {
        let speaker = self.speaker;
        let is_silent = speaker != 0 && self.lines == "say" && self.nodes.last_of(speaker) == 0;
        let has = |talk: &Self, name| talk.field_of(speaker, name) != 0;
        if is_silent || speaker != 0 && self.lines == "say" && !has(self, "say") && !has(self, "from") {
            let at = self.nodes.get(speaker).bytes();
            let first = self.slice(&at).lines().next().map_or(0, str::len);
            let at = at.start..at.start + first;
            self.teller.tell(
                "no-words",
                &at,
                "this has no words",
                "write them under it, or take it out",
            );
        }
    }

    /// Lines go into this group from here on.
    pub(super) fn speaks(&mut self, group: u32, lines: &'static str) {
        self.nobody_speaks();
        (self.speaker, self.lines) = (group, lines);
    }

    /// A heading without its colon, and what stands behind the colon.
    fn without_colon(&self, at: &Range<usize>) -> (Range<usize>, Range<usize>) {
        match self.slice(at).find(':') {
            Some(n) => (
                self.trim(&(at.start..at.start + n)),
                self.trim(&(at.start + n + 1..at.end)),
            ),
            None => (at.clone(), at.end..at.end),
        }
    }

    /// The name behind a heading's first word, and what stands behind the name.
    fn name(&mut self, part: u32, field: &str, at: &Range<usize>) -> Range<usize> {
        let name = at.start..at.start + name_len(self.slice(at));
        self.field(part, field, Kind::Word, &name);
        let rest = self.slice(&(name.end..at.end));
        let from = at.end - rest.trim_start_matches([' ', '\t', ',', '\u{a0}']).len();
        from..at.end
    }

    pub(super) fn subject(&mut self, at: &Range<usize>, rest: &Range<usize>) {
        let part = self.begin(Part::Subject, "subjects", at);
        let (head, behind) = self.without_colon(rest);
        let mut rest = self.name(part, "id", &head);
        if self.slice(&rest).starts_with('(') {
            rest = self.topic(part, &rest);
        }
        self.clauses(&rest, part, &["as", "first", "statement"]);
        if !behind.is_empty() {
            self.nobody_yet(&behind);
        }
    }

    /// `(documents)`, and what stands behind it.
    fn topic(&mut self, part: u32, at: &Range<usize>) -> Range<usize> {
        let close = self.slice(at).find(')').map(|n| at.start + n);
        if close.is_none() {
            self.teller
                .tell("topic", at, "this bracket is not closed", "put `)` behind the topic");
        }
        let topic = self.trim(&(at.start + 1..close.unwrap_or(at.end)));
        self.field(part, "about", Kind::Word, &topic);
        let from = close.map_or(at.end, |close| close + 1);
        let rest = self.slice(&(from..at.end));
        at.end - rest.trim_start_matches([' ', '\t', ',', '\u{a0}']).len()..at.end
    }

    pub(super) fn moment(&mut self, at: &Range<usize>, rest: &Range<usize>) {
        let part = self.begin(Part::Moment, "moments", at);
        let (head, behind) = self.without_colon(rest);
        let rest = self.name(part, "id", &head);
        self.clauses(&rest, part, &["by", "at", "after", "on", "if"]);
        self.speaks(part, "say");
        if !behind.is_empty() {
            self.speech(&behind);
        }
    }

    /// `finding presumed as held:`.
    pub(super) fn finding(&mut self, at: &Range<usize>, rest: &Range<usize>) {
        let part = self.begin(Part::Finding, "findings", at);
        let (head, behind) = self.without_colon(rest);
        let rest = self.name(part, "of", &head);
        self.clauses(&rest, part, &["as", "if"]);
        self.speaks(part, "say");
        if !behind.is_empty() {
            self.speech(&behind);
        }
    }

    /// `sign overheard:`.
    pub(super) fn sign(&mut self, at: &Range<usize>, rest: &Range<usize>) {
        if self.part != Part::Top {
            return self.belongs_above(at);
        }
        let root = self.root;
        let (head, behind) = self.without_colon(rest);
        let sign = self.group_in(root, "signs", at);
        let rest = self.name(sign, "of", &head);
        self.clauses(&rest, sign, &[]);
        self.set = 0;
        self.speaks(sign, "say");
        if !behind.is_empty() {
            self.speech(&behind);
        }
    }

    /// `unsaid:`, `trust low:`.
    pub(super) fn stock(&mut self, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        let root = self.root;
        let stock = self.group_in(root, "stock", own);
        self.field(stock, "of", Kind::Word, own);
        let mut tail = tail.clone();
        let of = self.slice(own).to_lowercase();
        if matches!(of.as_str(), "trust" | "distress") {
            if tail.is_empty() {
                let words = format!("how much {of} is missing");
                self.teller.tell(
                    "heading",
                    own,
                    words,
                    &format!("write `{of} low:`, `{of} middle:` or `{of} high:`"),
                );
            } else {
                tail = self.name(stock, "degree", &tail);
            }
        }
        self.clauses(&tail, stock, &["if"]);
        self.set = 0;
        self.speaks(stock, "say");
        if !rest.is_empty() {
            self.speech(rest);
        }
    }

    /// A line of a subject, above its wordings and answers.
    pub(super) fn of_subject(&mut self, label: Label, head: &Range<usize>, rest: &Range<usize>) {
        if self.part != Part::Subject {
            return self.stray(head);
        }
        if self.is_answered() {
            self.without_subject(head);
        } else if self.set != 0 {
            let help = "put it above `ask:`";
            let words = "this belongs to the subject, and stands below its wordings";
            self.teller.tell("late", head, words, help);
        }
        let part = self.whole;
        if rest.is_empty() {
            let words = format!("something is missing behind `{}`", label.words);
            return self.teller.tell("no-value", head, words, "write it behind the colon");
        }
        match (label.used, label.name) {
            (Use::OpensIf, _) => {
                let list = self.list_of(part, "opens_by");
                self.conditions(rest, list, false);
            }
            (_, "behind") => {
                let fears = split(self.text, rest, |c| c == ',');
                self.words_in(part, "behind", &fears);
            }
            (_, "named") => {
                let words = self.slice(rest);
                if let Some(n) = words.find(':').or_else(|| words.find("opens if ")) {
                    let place = rest.start + n..rest.start + n + 1;
                    let help = "let the second begin a line of its own";
                    self.teller.tell("joined", &place, "two lines became one here", help);
                }
                self.field(part, "named", Kind::Text, rest);
            }
            (_, "takes") => {
                self.field(part, "takes", Kind::Number, rest);
            }
            (_, name) => {
                self.field(part, name, Kind::Word, rest);
            }
        }
    }

    /// Whether the subject has answers already: what stands above answers is of the next one.
    pub(super) fn is_answered(&self) -> bool {
        let part = self.whole;
        self.field_of(part, "answers") != 0 || self.field_of(part, "replies") != 0
    }

    /// The line that begins a subject is missing; what follows is read as one without a name.
    pub(super) fn without_subject(&mut self, at: &Range<usize>) {
        let words = "this stands above the answers of a subject, and here it stands below them";
        let help = "a `subject` line is missing before it; or put it above the answers";
        self.teller.tell("no-subject", at, words, help);
        let part = self.begin(Part::Subject, "subjects", at);
        self.nodes.set(part, flag::BROKEN);
        self.nodes.add(part, Node::new(Kind::Gap, at).named(supplied("id")));
    }

    /// `opens if told pay`, which needs no colon.
    pub(super) fn opens_if(&mut self, at: &Range<usize>) -> bool {
        let is_it = self.part == Part::Subject && self.begins(at, "opens if ");
        if is_it {
            let rest = self.trim(&(at.start + "opens if ".len()..at.end));
            let label = Label {
                words: "opens if",
                name: "opens_by",
                used: Use::OpensIf,
            };
            self.of_subject(label, &(at.start..at.start + "opens if".len()), &rest);
        }
        is_it
    }

    /// `statement`, `first`: one word that says something of a subject.
    pub(super) fn flag(&mut self, at: &Range<usize>) -> bool {
        let words = self.slice(at);
        let flags = ["statement", "first"];
        let Some(name) = flags.into_iter().find(|flag| words.eq_ignore_ascii_case(flag)) else {
            return false;
        };
        if self.part != Part::Subject || self.speaker != 0 || self.set != 0 {
            return false;
        }
        let part = self.whole;
        self.nodes.add(part, Node::bare(Kind::Word, at).named(supplied(name)));
        true
    }
}
