//! Which bracket is missing, mistaken, or one too many. The indentation of the line says it where the author indents, the
//! whole run of closing brackets where several stand together; what was opened on an earlier line is closed at the beginning
//! of a line.

use super::super::tree::{Kind, Node};
use super::mend::{Mender, Open, Step};
use super::tokens::{Sign, Token, begins_field};

/// Signs of a line that are looked at to judge a bracket.
const LOOKED_AT: usize = 100;

/// What a closing sign that is not due says of the brackets before it.
#[derive(Clone, Copy, Debug)]
enum Slip {
    /// It stands for the one that is due.
    Mistaken,
    /// The one that is due is missing before it.
    Missing,
    /// It closes nothing.
    TooMany,
}

impl Mender<'_, '_, '_> {
    /// Looks at a sign before it is read as a part of the innermost bracket.
    pub(super) fn before(&mut self, token: &Token, is_named: bool) -> Step {
        let Some(open) = self.open.last().copied() else {
            return Step::Item;
        };
        let line = self.layout.line(token.at.start);
        let is_first = self.layout.is_first(token.at.start);
        match token.sign {
            Sign::End => {
                self.pass(token);
                self.file_ends();
                return Step::Leave;
            }
            Sign::Close(sign) if sign == open.close() && !self.belongs_outside(token, &open) => {
                self.take(token);
                return Step::Leave;
            }
            Sign::Close(sign) => return self.wrong_closing(sign, token, &open),
            _ => {}
        }
        if is_first && line != open.line && open.is_indented.is_none() {
            let is_indented = self.layout.indent(line) > open.indent;
            // The outermost bracket may hold its things at the left edge, and so may all in a file that is not indented.
            let may_be_flat = self.open.len() == 1 || !self.layout.is_indented;
            if let Some(open) = self.open.last_mut() {
                open.is_indented = Some(is_indented || !may_be_flat);
            }
        }
        if self.is_outside(token) {
            return self.not_closed();
        }
        let below = self.open.len().checked_sub(2).and_then(|at| self.open.get(at)).copied();
        if open.is_list() && token.sign == Sign::Word && begins_field(self.line_from(token.at.start)) {
            let is_of_group = is_first && line != open.line && below.is_some_and(|below| !below.is_list());
            if is_of_group && !self.layout.is_indented {
                return self.not_closed();
            }
            return self.group_without_bracket(token);
        }
        let begins_next = is_first && token.sign == Sign::Open(b'(') && below.is_some_and(|below| below.is_list());
        if !open.is_list() && is_named && begins_next {
            return self.not_closed();
        }
        if !open.is_list() && is_named && self.is_second_value(token, &open, is_first, line) {
            return self.list_without_bracket(&open);
        }
        if token.sign == Sign::Comma {
            let help = "take it out";
            self.teller
                .tell("comma-too-many", &token.at, "there is nothing before this comma", help);
            self.pass(token);
            return Step::Again;
        }
        Step::Item
    }

    fn file_ends(&mut self) {
        if self.is_cut_off {
            return self.breaks();
        }
        if self.open.len() == 1 {
            self.not_closed();
            return;
        }
        self.is_cut_off = true;
        let open: Vec<String> = self.open.iter().map(|open| self.called(open)).collect();
        let words = format!("the file ends here, and {} brackets are still open", open.len());
        let help = format!(
            "open are: {}. If the end is lost, take a copy; otherwise close them",
            open.join(", ")
        );
        self.teller.tell("cut-off", &(self.end..self.end), words, &help);
        self.breaks();
    }

    /// "the list `banks`", "the group `packer`".
    fn called(&self, open: &Open) -> String {
        let what = if open.is_list() { "list" } else { "group" };
        let node = self.nodes.get(open.node);
        let start = node.bytes().start;
        // The name of a field is known when its value has been read; as long as it is open, it stands before the bracket.
        let before = self.text[..start].trim_end().strip_suffix(':').unwrap_or_default();
        let before = before.trim_end();
        let len = before.bytes().rev().take_while(|b| super::in_word(*b)).count();
        let name = &before[before.len() - len..];
        let id = self.nodes.children(open.node).map(|child| self.nodes.get(child));
        let id = id.filter(|child| child.kind == Kind::Text && &self.text[child.name.bytes()] == "id");
        let id = id.map(|child| &self.text[child.words()]).next();
        let tag = &self.text[node.tag.bytes()];
        match [Some(name), id, Some(tag)]
            .into_iter()
            .flatten()
            .find(|name| !name.is_empty())
        {
            Some(name) => format!("the {what} `{name}`"),
            None => format!("this {what}"),
        }
    }

    /// The innermost bracket ends here, and its closing sign is missing.
    fn not_closed(&mut self) -> Step {
        let Some(open) = self.open.last().copied() else {
            return Step::Leave;
        };
        let words = format!("{}, begun in line {}, is not closed", self.called(&open), open.line + 1);
        let help = format!("put `{}` here, or wherever it ends", open.close() as char);
        let begins = (&(open.at..open.at + 1), "it begins here");
        self.teller
            .tell_both("not-closed", &(self.end..self.end), words, &help, begins);
        self.is_assumed = true;
        Step::Leave
    }

    /// Whether a closing sign of our kind stands where that of an outer bracket should, so that ours is missing.
    fn belongs_outside(&mut self, token: &Token, open: &Open) -> bool {
        if !self.layout.is_indented || !self.layout.is_first(token.at.start) {
            return false;
        }
        let column = self.layout.indent(self.layout.line(token.at.start));
        let mut outer = self.open.iter().rev().skip(1);
        column < open.indent
            && outer.any(|outer| outer.close() == open.close() && outer.indent == column && outer.line != open.line)
    }

    /// A closing sign that is not ours: ours is missing, this one is mistaken for ours, or it is one too many.
    fn wrong_closing(&mut self, sign: u8, token: &Token, open: &Open) -> Step {
        if sign == open.close() {
            return self.not_closed(); // it belongs outside
        }
        let at = token.at.start;
        let (line, is_first) = (self.layout.line(at), self.layout.is_first(at));
        let column = self.layout.indent(line);
        let is_indented = self.layout.is_indented;
        let signs = self.line_from(at).bytes().filter(|b| *b != b' ');
        let run: Vec<u8> = signs
            .take_while(|b| matches!(b, b')' | b']' | b'}'))
            .take(2 * 32)
            .collect();
        let due: Vec<Open> = self.open.iter().rev().copied().collect();
        let may_end = |open: &Open| {
            !is_indented
                || if is_first {
                    open.indent == column
                } else {
                    open.line == line
                }
        };
        let fits = |run: &[u8], due: &[Open]| {
            run.len() <= due.len()
                && run
                    .iter()
                    .zip(due)
                    .all(|(sign, open)| *sign == open.close() && may_end(open))
        };
        let rest = run.get(1..).unwrap_or_default();
        let is_too_many = !is_first && !rest.is_empty() && fits(rest, &due);
        let outer = due.get(1..).unwrap_or_default();
        let is_mistaken = may_end(open) && fits(rest, outer) && !is_too_many;
        let is_missing = outer.iter().any(|open| open.close() == sign && may_end(open));
        let by_run = match (is_mistaken, is_missing) {
            (true, missing) if !(missing && fits(&run, outer)) => Slip::Mistaken,
            (_, true) if !is_too_many => Slip::Missing,
            _ => Slip::TooMany,
        };
        match self.by_line(sign, token, is_first).unwrap_or(by_run) {
            Slip::Mistaken => self.mistaken(sign, token, open),
            Slip::Missing => self.not_closed(),
            Slip::TooMany => self.one_too_many(sign, token, is_too_many),
        }
    }

    /// Which slip makes the best sense of the rest of the line; nothing when several do.
    fn by_line(&self, sign: u8, token: &Token, is_first: bool) -> Option<Slip> {
        if is_first {
            return None; // the indentation says it
        }
        let line = self.layout.line(token.at.start);
        let due: Vec<(u8, bool)> = self.open.iter().map(|open| (open.close(), open.line == line)).collect();
        let outer = due.iter().rev().skip(1).position(|(close, _)| *close == sign);
        let without = |count: usize| due[..due.len() - count].to_vec();
        let mut costs = vec![
            (self.cost(without(1), token.at.end), Slip::Mistaken),
            (self.cost(due.clone(), token.at.end), Slip::TooMany),
        ];
        if let Some(outer) = outer {
            costs.push((self.cost(without(outer + 2), token.at.end), Slip::Missing));
        }
        costs.sort_by_key(|(cost, _)| *cost);
        match costs.as_slice() {
            [(best, slip), (next, _), ..] if best < next => Some(*slip),
            _ => None,
        }
    }

    /// How ill the rest of a line fits the brackets that are due: their closing signs, and whether they were opened on it.
    fn cost(&self, mut due: Vec<(u8, bool)>, from: usize) -> usize {
        let mut cost = 0;
        let end = self.layout.end(from);
        let mut at = from;
        for _ in 0..LOOKED_AT {
            let token = self.token_at(at);
            if token.at.start >= end || token.sign == Sign::End {
                break;
            }
            at = token.at.end;
            match token.sign {
                Sign::Open(b'[') => due.push((b']', true)),
                Sign::Open(b'{') => due.push((b'}', true)),
                Sign::Open(_) => due.push((b')', true)),
                Sign::Close(sign) => match due.last() {
                    Some((close, is_here)) if *close == sign => {
                        cost += usize::from(!is_here);
                        due.pop();
                    }
                    _ => cost += 2,
                },
                _ => {}
            }
        }
        cost + due.iter().filter(|(_, is_here)| *is_here).count()
    }

    fn one_too_many(&mut self, sign: u8, token: &Token, is_run: bool) -> Step {
        let words = format!("this `{}` closes nothing", sign as char);
        let help = "take it out, or look above for a bracket that is missing";
        self.teller.tell("bracket-too-many", &token.at, words, help);
        self.breaks();
        self.pass(token);
        let next = self.peek();
        if next.sign == Sign::Comma && !is_run {
            self.pass(&next);
        }
        Step::Again
    }

    fn mistaken(&mut self, sign: u8, token: &Token, open: &Open) -> Step {
        let words = format!("`{}` closes what `{}` opened", sign as char, open.sign as char);
        let help = format!("write `{}`", open.close() as char);
        let begins = (&(open.at..open.at + 1), "opened here");
        if open.sign != b'{' {
            self.teller.tell_both("wrong-bracket", &token.at, words, &help, begins);
        }
        self.pass(token);
        self.end = self.at;
        Step::Leave
    }

    /// Fields that stand in a list by themselves.
    fn group_without_bracket(&mut self, token: &Token) -> Step {
        let help = "put `(` before this and `)` behind the group";
        let words = "a group of fields stands in round brackets";
        self.teller.tell("no-bracket", &token.at, words, help);
        let Some(list) = self.open.last().map(|open| open.node) else {
            return Step::Leave;
        };
        let me = self
            .nodes
            .push(Node::new(Kind::Group, &(token.at.start..token.at.start)));
        self.enter(me, b'(', token.at.start);
        self.items(me);
        self.breaks();
        self.leave(me);
        self.nodes.join(list, me);
        let next = self.peek();
        if next.sign == Sign::Comma {
            self.take(&next);
        }
        Step::Again
    }

    /// Whether another text stands behind the value of a field, and is no field: `say: "One.", "Two.",`.
    fn is_second_value(&self, token: &Token, open: &Open, is_first: bool, line: usize) -> bool {
        let is_text =
            matches!(token.sign, Sign::Text { .. }) && self.text.as_bytes().get(token.at.start) == Some(&b'"');
        is_text && is_first && line != open.line && self.peek_behind(token).sign != Sign::Colon
    }

    /// The bracket that opens a list is missing.
    fn list_without_bracket(&mut self, open: &Open) -> Step {
        let last = *self.nodes.get(self.nodes.last_of(open.node));
        let name = &self.text[last.name.bytes()];
        let words = format!("several values stand behind `{name}`, and a list stands in square brackets");
        let help = "put `[` before the first of them and `]` behind the last";
        let start = last.bytes().start;
        self.teller.tell("no-bracket", &(start..start + 1), words, help);
        self.breaks();
        // The others are looked over, up to the bracket that closes them or to the next field.
        loop {
            let token = self.peek();
            match token.sign {
                Sign::Comma => self.take(&token),
                Sign::Text { .. } if self.peek_behind(&token).sign != Sign::Colon => self.take(&token),
                Sign::Close(b']') => {
                    self.take(&token);
                    let next = self.peek();
                    if next.sign == Sign::Comma {
                        self.take(&next);
                    }
                    return Step::Again;
                }
                _ => return Step::Again,
            }
        }
    }
}
