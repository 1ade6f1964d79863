//! Texts and lines, and what they carry. All lines are put into the table before anything else is resolved, so that any
//! condition can ask for any of them; marks may be written once and named elsewhere, so they are linked in the end.

use super::Resolver;
use crate::practice::IndicatorIx;
use crate::read::{Carries, Eye, Form, Line, Lines, Mark as MarkDraft, Text};
use crate::scenario::cond::Who;
use crate::scenario::draft::headings::{Heading, wide};
use crate::scenario::ix::{MarkIx, PersonIx};
use crate::scenario::parts::Mark;
use crate::scenario::talk::{Index, TextIx};
use crate::scenario::whole;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What has to be linked in the end.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Marks by name.
    pub named_marks: BTreeMap<String, MarkIx>,
    /// Lines by the name that others point at; one name may stand in the talks of several people.
    pub named_lines: BTreeMap<String, Vec<(Option<PersonIx>, TextIx)>>,
    /// Every line by where it stands.
    pub at: HashMap<Text, TextIx>,
    /// Every text by where its words stand: what all of a cast have in common stands in the table once.
    pub placed: HashMap<Text, TextIx>,
    /// The same in the order in which they came, for who goes through all of them.
    pub written: Vec<(TextIx, Text)>,
    /// What stands nowhere in the files, by its heading.
    pub made: BTreeMap<String, TextIx>,
    /// Lines that stand in talks.
    pub said: BTreeSet<TextIx>,
    /// Lines that name a mark which stands elsewhere.
    pub waiting: Vec<(TextIx, Text)>,
    /// Lines that cannot be true beside another.
    pub against: Vec<(TextIx, Text)>,
}

/// Finds the lines of a value.
#[derive(Default)]
struct Found(Vec<Line>);

impl Eye for Found {
    fn line(&mut self, line: &Line) {
        self.0.push(line.clone());
    }
}

impl Resolver<'_> {
    /// A text that stands nowhere in the files as it is read: what a subject or a language is called.
    pub(super) fn push_name(&mut self, words: &str, heading: &str) -> TextIx {
        if let Some(&known) = self.texts.made.get(heading) {
            return known;
        }
        let from = self.out.headings.len();
        self.out.headings.push_str(heading);
        let place = Heading {
            from: wide(from),
            to: wide(self.out.headings.len()),
            nth: 1,
        };
        let ix = self.push_text(words, place);
        self.texts.made.insert(heading.to_owned(), ix);
        ix
    }

    pub(super) fn push_text(&mut self, words: &str, heading: Heading) -> TextIx {
        let ix = TextIx::at(self.out.texts.len());
        self.out.texts.push(whole::Text {
            words: words.into(),
            is_seen: false,
            name: None,
            marks: [].into(),
            against: [].into(),
            heading,
        });
        ix
    }

    /// Puts every line of every file into the table.
    pub(super) fn every_line(&mut self) {
        let draft = self.draft;
        self.lines_of(&draft.scenario, None);
        for talk in &draft.talks {
            let who = self.word(talk.who.0);
            let whose = self.names.the_one(&who);
            let from = self.out.texts.len();
            self.lines_of(talk, whose);
            self.texts.said.extend((from..self.out.texts.len()).map(TextIx::at));
        }
    }

    fn lines_of<T: Form>(&mut self, value: &T, whose: Option<PersonIx>) {
        let mut found = Found::default();
        value.show(&mut found);
        for line in found.0 {
            self.new_line(&line, whose);
        }
    }

    /// A line with what it carries. `whose` is the person in whose talk it stands.
    fn new_line(&mut self, line: &Line, whose: Option<PersonIx>) {
        let ix = self.text(line.words);
        self.texts.at.insert(line.whole, ix);
        let mut marks = Vec::new();
        for mark in &line.marks {
            match mark.carries {
                Carries::Hints | Carries::Names => {}
                Carries::Named => self.texts.waiting.extend(mark.name.map(|name| (ix, name))),
                Carries::Against => self.texts.against.extend(mark.codes.iter().map(|&other| (ix, other))),
                _ if mark.is_of_line => self.name_line(ix, mark, whose),
                _ => {
                    marks.push(self.mark(mark, line.words));
                    // A mark with a name names its line too: `heard asked-once`.
                    self.name_line(ix, mark, whose);
                }
            }
        }
        let text = &mut self.out.texts[ix.index()];
        text.is_seen = line.is_seen;
        text.marks = marks.into();
    }

    /// The place of a line in the table.
    pub(super) fn line(&self, line: &Line) -> TextIx {
        self.texts.at.get(&line.whole).copied().unwrap_or(TextIx(0))
    }

    pub(super) fn lines(&self, lines: Option<&Lines>) -> Box<[TextIx]> {
        let lines = lines.map(|lines| lines.0.as_slice()).unwrap_or_default();
        lines.iter().map(|line| self.line(line)).collect()
    }

    fn name_line(&mut self, ix: TextIx, mark: &MarkDraft, whose: Option<PersonIx>) {
        let Some(name) = mark.name.map(|name| self.word(name)) else {
            return;
        };
        self.out.texts[ix.index()].name = Some(name.as_ref().into());
        self.texts
            .named_lines
            .entry(name.into_owned())
            .or_default()
            .push((whose, ix));
    }

    fn mark(&mut self, draft: &MarkDraft, line: Text) -> MarkIx {
        let codes = |this: &mut Self, of| {
            if draft.carries == of {
                this.indicators(&draft.codes, draft.why.unwrap_or(line))
            } else {
                [].into()
            }
        };
        let mark = Mark {
            id: draft.name.map(|name| self.boxed(name)),
            shows: codes(self, Carries::Shows),
            asks: codes(self, Carries::Asks),
            clears: codes(self, Carries::Clears),
            is_question: draft.carries == Carries::Asks,
            is_clearing: draft.carries == Carries::Clears,
            tempts: self.tempts(draft.carries, draft.codes.first().copied()),
            about: draft.about.map(|who| self.people_called(who)),
            why: draft.why.map(|why| self.text(why)),
        };
        self.keep_mark(mark)
    }

    fn keep_mark(&mut self, mark: Mark) -> MarkIx {
        let ix = MarkIx::at(self.out.marks.len());
        if let Some(name) = &mark.id {
            self.texts.named_marks.entry(name.to_string()).or_insert(ix);
        }
        self.out.marks.push(mark);
        ix
    }

    fn tempts(&mut self, carries: Carries, code: Option<Text>) -> Option<Box<str>> {
        let code = code.filter(|_| carries == Carries::Tempts)?;
        self.point(code)
    }

    /// A practice point by its code, told when the library has none of that name.
    pub(super) fn point(&mut self, code: Text) -> Option<Box<str>> {
        let word = self.word(code);
        if self.practice.knows(&word) {
            return Some(word.as_ref().into());
        }
        let help = "`grounds codes WORD` finds one by its meaning";
        self.tell("unknown-code", code, format!("the library has no `{word}`"), help);
        None
    }

    /// Indicators by their codes. `why` are the words that say what was meant: those of the reason, else of the line.
    pub(super) fn indicators(&mut self, codes: &[Text], why: Text) -> Box<[IndicatorIx]> {
        let mut found = Vec::new();
        for &code in codes {
            let word = self.word(code);
            match self.practice.indicator_ix(&word) {
                Some(ix) => found.push(ix),
                None => {
                    let help = self.indicators_near(why);
                    let words = format!("`{word}` is no indicator of the library");
                    self.tell("unknown-indicator", code, words, help);
                }
            }
        }
        found.into()
    }

    /// Those whose meaning is nearest to some words. Looking weighs every row of the library, so only for so many faults.
    fn indicators_near(&mut self, why: Text) -> String {
        let rows = self.practice.indicators().len();
        let near = if self.sink.may_compare(rows) {
            self.practice.indicators_like(&self.word(why))
        } else {
            Vec::new()
        };
        let near: Vec<String> = near
            .into_iter()
            .map(|ix| self.practice.indicator(ix))
            .map(|indicator| format!("{} ({})", indicator.code, indicator.label))
            .collect();
        if near.is_empty() {
            "`grounds codes WORD` finds one by its meaning".to_owned()
        } else {
            format!("perhaps {}; `grounds codes WORD` finds others", near.join(", or "))
        }
    }

    /// The marks that are written once for many lines.
    pub(super) fn marks(&mut self) {
        let draft = self.draft;
        for cue in &draft.scenario.cues {
            let codes = |codes: &[crate::read::Code]| codes.iter().map(|code| code.0).collect::<Vec<_>>();
            let why = cue.why.unwrap_or(cue.id.0);
            let mark = Mark {
                id: Some(self.boxed(cue.id.0)),
                shows: self.indicators(&codes(&cue.shows), why),
                asks: self.indicators(&codes(&cue.asks), why),
                clears: self.indicators(&codes(&cue.clears), why),
                is_question: !cue.asks.is_empty(),
                is_clearing: !cue.clears.is_empty(),
                tempts: cue.tempts.and_then(|code| self.point(code.0)),
                about: cue.about.map(|who| self.people_called(who.0)),
                why: cue.why.map(|why| self.text(why)),
            };
            self.keep_mark(mark);
        }
    }

    /// The people whom a name stands for.
    pub(super) fn people_called(&self, name: Text) -> Who {
        let name = self.word(name);
        if let Some(one) = self.names.the_one(&name) {
            return Who::One(one);
        }
        let all = self.names.people.get(&*name).or(self.names.casts.get(&*name));
        let all = all.map(Vec::as_slice).unwrap_or_default();
        Who::Any(all.iter().map(|&n| PersonIx::at(n)).collect())
    }

    /// The lines that a name stands for, those of a person's own talk before all others.
    pub(super) fn lines_called(&self, name: Text, whose: Option<PersonIx>) -> Box<[TextIx]> {
        let name = self.word(name);
        let Some(all) = self.texts.named_lines.get(&*name) else {
            return [].into();
        };
        let own: Vec<TextIx> = all
            .iter()
            .filter(|(of, _)| of.is_some() && *of == whose)
            .map(|(_, ix)| *ix)
            .collect();
        if own.is_empty() {
            all.iter().map(|(_, ix)| *ix).collect()
        } else {
            own.into()
        }
    }

    /// Links what points at something that may stand further down.
    pub(super) fn link(&mut self) {
        for (ix, name) in std::mem::take(&mut self.texts.waiting) {
            let mark = self.texts.named_marks.get(&*self.word(name)).copied();
            if let Some(mark) = mark {
                let text = &mut self.out.texts[ix.index()];
                text.marks = text.marks.iter().copied().chain([mark]).collect();
            }
        }
        for (ix, name) in std::mem::take(&mut self.texts.against) {
            let others = self.lines_called(name, None);
            let text = &mut self.out.texts[ix.index()];
            text.against = text.against.iter().chain(others.iter()).copied().collect();
            for other in others {
                let text = &mut self.out.texts[other.index()];
                text.against = text.against.iter().copied().chain([ix]).collect();
            }
        }
    }
}
