//! What is said: sets of wordings and their ends, answers on rungs, replies, and the lines in them.

use super::super::tree::{Kind, Node, flag};
use super::build::supplied;
use super::labels::{self, Label, Use};
use super::{Last, Part, Talk};
use crate::vocabulary::words::WordingKind;
use std::ops::Range;

impl Talk<'_, '_, '_> {
    pub(super) fn dispatch(&mut self, label: Label, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        match label.used {
            Use::Rung => self.rung(label.name, own, tail, rest),
            Use::To => self.reply_to(own, tail, rest),
            Use::Ask => self.ask(own, tail, rest),
            Use::OpensIf | Use::OfSubject => self.of_subject(label, own, rest),
            Use::Reply if self.part == Part::Moment => self.reply(own, tail, rest),
            Use::Reply => self.end_reply(label.name, own, tail, rest),
            Use::Names | Use::Then | Use::Word | Use::Text => self.of_answer(label, own, rest),
            Use::Answer => self.answer(own, rest),
            Use::Rendering => self.rendering(label.name, own, rest),
            Use::Stock => self.stock(own, tail, rest),
            Use::Back => {
                let root = self.root;
                self.begin_set(root, "back", own, rest);
            }
        }
    }

    /// `whole as held, if day next-morning:`.
    fn rung(&mut self, name: &'static str, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        if self.part != Part::Subject {
            return self.stray(own);
        }
        self.nobody_speaks();
        let part = self.whole;
        let answers = self.list_of(part, "answers");
        let head = own.start..tail.end.max(own.end);
        let answer = Node::bare(Kind::Group, &head).tagged(supplied(name));
        let answer = self.nodes.add(answers, answer);
        self.clauses(tail, answer, &["as", "to", "if"]);
        (self.set, self.end) = (0, 0);
        self.speaks(answer, "say");
        if !rest.is_empty() {
            self.speech(rest);
        }
    }

    /// `to leading:`, `to leading, no:`: of a subject, or of the whole talk.
    fn reply_to(&mut self, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        let group = match self.part {
            Part::Top => self.root,
            Part::Subject => self.whole,
            Part::Moment | Part::Finding => return self.stray(own),
        };
        self.nobody_speaks();
        let head = own.start..tail.end;
        let reply = self.group_in(group, "replies", &head);
        self.clauses(&(own.start..tail.end), reply, &["to", "no", "as", "if"]);
        (self.set, self.end) = (0, 0);
        self.speaks(reply, "say");
        if !rest.is_empty() {
            self.speech(rest);
        }
    }

    /// `ask:` and its beginning, `ask later:`.
    fn ask(&mut self, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        if self.part == Part::Top && self.set != 0 && tail.is_empty() {
            return self.ask_of_back(own, rest);
        }
        if self.part != Part::Subject {
            return self.stray(own);
        }
        if self.is_answered() {
            self.without_subject(own);
        }
        let part = self.whole;
        if !tail.is_empty() && !self.begins(tail, "later") {
            // `ask open: …` as if the wording were the set.
            let kind = self.slice(tail);
            let help = format!("write `ask:` alone, and under it `{kind}: …`");
            let words = "the kind of a wording stands on a line of its own";
            self.teller.tell("ask", tail, words, &help);
            self.begin_set(part, "ask", own, &(own.end..own.end));
            return self.wording(tail, &(tail.end..tail.end), rest);
        }
        let set = self.begin_set(part, "ask", own, rest);
        if !tail.is_empty() {
            let later = tail.start..tail.start + "later".len();
            self.field(set, "later", Kind::Word, &later);
            self.clauses(&(later.end..tail.end), set, &[]);
        }
    }

    /// `ask:` under `back:` is its beginning, or that of another way to come back.
    fn ask_of_back(&mut self, own: &Range<usize>, rest: &Range<usize>) {
        let (root, set) = (self.root, self.set);
        if self.field_of(set, "begins") != 0 || self.field_of(set, "ends") != 0 {
            self.begin_set(root, "back", own, rest);
        } else if !rest.is_empty() {
            self.touching(rest);
            self.field(set, "begins", Kind::Text, rest);
        }
    }

    fn begin_set(&mut self, group: u32, list: &str, own: &Range<usize>, rest: &Range<usize>) -> u32 {
        self.nobody_speaks();
        let set = self.group_in(group, list, own);
        if !rest.is_empty() {
            self.touching(rest);
            self.field(set, "begins", Kind::Text, rest);
        }
        (self.set, self.end) = (set, 0);
        set
    }

    /// One end: `closed, fits if told papers: Is it still there?`
    pub(super) fn wording(&mut self, kind: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        if self.is_subject_line(kind, rest) {
            return;
        }
        self.nobody_speaks();
        let set = self.set;
        let end = self.group_in(set, "ends", &(kind.start..rest.end.max(kind.end)));
        self.field(end, "kind", Kind::Word, kind);
        self.clauses(tail, end, &["fits", "unless"]);
        if rest.is_empty() {
            let words = "the words of this wording are missing";
            self.teller.tell("no-words", kind, words, "write them behind the colon");
            self.nodes.set(end, flag::BROKEN);
        } else {
            self.touching(rest);
            self.field(end, "words", Kind::Text, rest);
        }
        self.end = end;
        self.hold_close(kind, rest);
        self.end_kind = labels::kind(&self.words(kind)).map(|(kind, _)| kind);
    }

    /// `close` sums up; one short question is most likely `closed` with a letter lost.
    fn hold_close(&mut self, kind: &Range<usize>, rest: &Range<usize>) {
        let words = self.slice(rest);
        let is_one_question = words.ends_with('?') && !words.contains(['.', '!']) && words.len() < 80;
        if is_one_question && self.slice(kind).eq_ignore_ascii_case("close") {
            let words = "`close` sums up and says what comes next, and this is one question";
            self.teller
                .warn("close-or-closed", kind, words, "write `closed:`, or sum up");
        }
    }

    /// `meets: overheard` below `ask:` is no wording, but a line of the subject that came too late.
    fn is_subject_line(&mut self, kind: &Range<usize>, rest: &Range<usize>) -> bool {
        let is_one_word = !self.slice(rest).contains([' ', '?', '.', '…']) && !rest.is_empty();
        let is_it = is_one_word && self.slice(kind).eq_ignore_ascii_case("meets");
        if is_it {
            let words = "this belongs to the subject, and stands below `ask:`";
            self.teller.tell("late", kind, words, "put it above `ask:`");
        }
        is_it
    }

    /// `yes:`, `no:`, `reply:`: what is said to the wording above.
    fn end_reply(&mut self, name: &'static str, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        if self.end == 0 {
            let words = format!("no wording stands above this `{name}:`");
            let help = "it stands under the wording that it answers";
            return self.teller.tell("no-wording", own, words, help);
        }
        let is_open = matches!(
            self.end_kind,
            Some(WordingKind::Open | WordingKind::Probing | WordingKind::Several)
        );
        if is_open && name != "reply" {
            let words = format!("nobody can answer the wording above with {name}");
            let help = "it stands under a wording that one can agree with; that one is missing, or write `reply:`";
            self.teller.tell("no-wording", own, words, help);
        }
        self.nobody_speaks();
        let end = self.end;
        let said = self.group_in(end, name, &(own.start..tail.end.max(own.end)));
        self.clauses(tail, said, &["as", "if"]);
        self.speaks(said, "say");
        if rest.is_empty() {
            return;
        }
        self.speech(rest);
    }

    /// A reply in a moment: `reply blanket: …`.
    fn reply(&mut self, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        self.nobody_speaks();
        let part = self.whole;
        let reply = self.group_in(part, "replies", &(own.start..rest.end.max(own.end)));
        if !tail.is_empty() {
            let words = self.words(tail);
            let used = labels::kind(&words).map_or(1, |(_, used)| used);
            let (kind, behind) = self.parted(tail, used);
            self.field(reply, "kind", Kind::Word, &kind);
            self.clauses(&behind, reply, &[]);
        }
        self.speaks(reply, "answer");
        if rest.is_empty() {
            let words = "the words of this reply are missing";
            self.teller.tell("no-words", own, words, "write them behind the colon");
            self.nodes.set(reply, flag::BROKEN);
        } else {
            self.touching(rest);
            self.one_line(reply, "say", rest);
            self.opens_mark(rest);
        }
    }

    /// `answer:` under a reply of a moment.
    fn answer(&mut self, own: &Range<usize>, rest: &Range<usize>) {
        if self.speaker == self.whole {
            let help = "it stands under the reply that it follows";
            return self
                .teller
                .tell("no-reply", own, "no reply stands above this `answer:`", help);
        }
        (self.is_after_gap, self.has_changes) = (false, false);
        if !rest.is_empty() {
            self.speech(rest);
        }
    }

    /// A line for the program under an answer, a reply or a moment.
    fn of_answer(&mut self, label: Label, own: &Range<usize>, rest: &Range<usize>) {
        if self.speaker == 0 {
            return self.stray(own);
        }
        self.is_after_gap = false;
        self.has_changes |= matches!(label.name, "opens" | "then" | "manner");
        let group = self.speaker;
        if rest.is_empty() {
            let words = format!("something is missing behind `{}`", label.words);
            return self.teller.tell("no-value", own, words, "write it behind the colon");
        }
        match label.used {
            Use::Names => self.names(group, label.name, rest),
            Use::Then => {
                let list = self
                    .nodes
                    .add(group, Node::new(Kind::List, rest).named(supplied("then")));
                self.conditions(rest, list, true);
            }
            Use::Text => {
                self.touching(rest);
                self.field(group, label.name, Kind::Text, rest);
            }
            _ => {
                self.field(group, label.name, Kind::Word, rest);
            }
        }
    }

    /// `softened:`, `summed up:`, `misheard:`: what an interpreter makes of the line above.
    fn rendering(&mut self, name: &'static str, own: &Range<usize>, rest: &Range<usize>) {
        if self.last.words == 0 {
            let words = "no words stand above this that could be interpreted so";
            return self
                .teller
                .tell("rendering", own, words, "put it under the line that it is made of");
        }
        self.touching(rest);
        let group = self.last_as_group();
        self.field(group, name, Kind::Text, rest);
        self.is_after_gap = false;
    }

    /// The rest of a mark that was begun on the line above, or one more.
    pub(super) fn more_of_mark(&mut self, at: &Range<usize>) {
        let words = self.slice(at);
        self.is_in_mark = words.rfind('[') > words.rfind(']') || !words.contains(']');
        let last = self.last.words;
        if last == 0 {
            self.is_in_mark = false;
            let help = "put it behind the words that it is about";
            return self.teller.tell("mark", at, "no line stands above this mark", help);
        }
        self.nodes.words_end(last, at.end);
    }

    /// Notes whether a mark goes on in the next line.
    fn opens_mark(&mut self, at: &Range<usize>) {
        let words = self.slice(at);
        let open = words.rfind('[').filter(|open| !words[..*open].ends_with('['));
        self.is_in_mark = open.is_some_and(|open| !words[open..].contains(']'));
    }

    /// A line that somebody says, or that is seen.
    pub(super) fn speech(&mut self, at: &Range<usize>) {
        self.touching(at);
        let is_after_gap = std::mem::take(&mut self.is_after_gap);
        if self.lines == "lost" {
            return; // its heading is wrong, which has been told
        }
        if self.part == Part::Top && self.speaker == 0 && self.set == 0 {
            return self.stray(at);
        }
        if self.speaker == 0 {
            self.nobody_yet(at);
            return self.opens_mark(at);
        }
        let (speaker, lines) = (self.speaker, self.lines);
        let has_words = self.field_of(speaker, lines) != 0 || lines == "answer";
        self.line_in(speaker, lines, at);
        self.opens_mark(at);
        if self.has_changes {
            let words = "these words stand below `then`, `opens` or `manner`, where an answer ends";
            let help = "put them above those; or write the heading that is missing";
            self.teller.tell("no-heading", at, words, help);
        } else if is_after_gap && has_words {
            let words = "after an empty line something else begins, and its heading is missing";
            let help = "write `part:`, `small:`, `deny:`, `reply:` … above this, or take the empty line out";
            self.teller.tell("no-heading", at, words, help);
        }
    }

    /// Words under a subject that no heading says whose they are.
    pub(super) fn nobody_yet(&mut self, at: &Range<usize>) {
        let help = if self.set == 0 {
            "a heading comes first: `whole:`, `part:`, `small:`, `deny:`, or `to leading:`"
        } else {
            "behind `ask:` stands the beginning; under it one line each: `open: …`, `leading: …`, `yes: …`"
        };
        self.last = Last::default();
        self.teller.tell("no-heading", at, "nobody says this yet", help);
    }

    /// A wording whose kind was mistyped, which has been told.
    pub(super) fn wording_without_kind(&mut self, own: &Range<usize>, tail: &Range<usize>, rest: &Range<usize>) {
        self.nobody_speaks();
        let set = self.set;
        let end = self.group_in(set, "ends", &(own.start..rest.end));
        self.nodes.add(end, Node::new(Kind::Gap, own).named(supplied("kind")));
        self.clauses(tail, end, &["fits", "unless"]);
        self.field(end, "words", Kind::Text, rest);
        (self.end, self.end_kind) = (end, None);
    }
}
