//! What every part of the map says in the same way: conditions, what lines carry, how often they were met.

use super::coverage::{Coverage, Share};
use super::flow::Flow;
use super::reach::{Reach, text_of};
use super::shape::{Seen, Style, Token};
use super::words::{Gate, Speech};
use grounds_core::practice::{IndicatorIx, Practice};
use grounds_core::scenario::talk::{FearIx, LineIx, Span, TextIx};
use grounds_core::scenario::{ByPerson, Effect, Mark, PersonIx, Scenario};

/// What is needed to write boxes.
pub(super) struct Pen<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub reach: Reach,
    pub coverage: Option<&'a Coverage>,
}

/// What some lines carry, each thing once with all lines that carry it.
#[derive(Default)]
pub(super) struct Carried(Vec<(Token, String, Vec<TextIx>)>);

impl Carried {
    fn put(&mut self, token: Token, words: String, line: TextIx) {
        match self.0.iter_mut().find(|(of, known, _)| *of == token && *known == words) {
            Some((_, _, lines)) if lines.contains(&line) => {}
            Some((_, _, lines)) => lines.push(line),
            None => self.0.push((token, words, vec![line])),
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> Pen<'a> {
    pub(super) const fn speech(&self) -> Speech<'a> {
        Speech(self.scenario)
    }

    pub(super) fn raw(&self, text: TextIx) -> &'a str {
        self.scenario.words(text)
    }

    pub(super) fn gates(&self, flow: &mut Flow, gates: &[Gate]) {
        for (words, must) in gates {
            if *must {
                flow.gate(words, true);
            } else {
                flow.gate(&format!("not {words}"), false);
            }
        }
    }

    /// Adds what a text carries.
    pub(super) fn text(&self, carried: &mut Carried, line: TextIx) {
        let text = self.scenario.text(line);
        for mark in text.marks.iter().map(|&mark| self.scenario.mark(mark)) {
            for (token, codes) in self.carries(mark) {
                let name = mark.id.as_deref().unwrap_or_default();
                carried.put(token, format!("{codes} {name}").trim().to_owned(), line);
            }
        }
        for &other in &text.against {
            carried.put(Token::Against, self.speech().line(other), line);
        }
    }

    /// Adds what lines of a talk carry.
    pub(super) fn lines(&self, carried: &mut Carried, who: PersonIx, lines: Span<LineIx>) {
        let fear = |fear: FearIx| self.speech().fear(who, fear);
        for line in self.scenario.script(who).lines_of(lines) {
            let Some(text) = text_of(line) else { continue };
            self.text(carried, text);
            if let Some(hinted) = line.hints {
                carried.put(Token::Fear, format!("hints {}", fear(hinted)), text);
            }
            if let Some(named) = line.names {
                carried.put(Token::Fear, format!("names {}", fear(named)), text);
            }
        }
    }

    pub(super) fn carries(&self, mark: &Mark) -> Vec<(Token, String)> {
        let codes = |of: &[IndicatorIx]| {
            let codes = of.iter().map(|&ix| self.practice.indicator(ix).code.to_string());
            codes.collect::<Vec<_>>().join(" ")
        };
        let mut all = Vec::new();
        if !mark.shows.is_empty() {
            all.push((Token::Shows, codes(&mark.shows)));
        }
        if mark.is_question {
            all.push((Token::Asks, codes(&mark.asks)));
        }
        if mark.is_clearing {
            all.push((Token::Clears, codes(&mark.clears)));
        }
        if let Some(code) = &mark.tempts {
            all.push((Token::Tempts, code.to_string()));
        }
        if all.is_empty() {
            all.push((Token::Nothing, String::new()));
        }
        all
    }

    /// Writes what lines carry. The words of the lines are told to the pointer.
    pub(super) fn carried(&self, flow: &mut Flow, carried: Carried) {
        for (token, words, lines) in carried.0 {
            let told = lines.iter().map(|&line| self.told(line));
            let title = told.collect::<Vec<_>>().join("\n");
            let words = if words.is_empty() {
                token_word(token).to_owned()
            } else {
                words
            };
            flow.cue(token, &words, lines, title);
        }
    }

    /// The words of a line, and why its marks are what they are.
    fn told(&self, line: TextIx) -> String {
        let marks = self.scenario.text(line).marks.iter();
        let whys = marks.filter_map(|&mark| self.scenario.mark(mark).why);
        let whys: String = whys.map(|why| format!(" [{}]", self.raw(why))).collect();
        format!("{}{whys}", self.raw(line))
    }

    pub(super) fn effects(&self, flow: &mut Flow, at_hand: Option<PersonIx>, effects: &[Effect]) {
        for effect in effects {
            let words = self.speech().effect(at_hand, effect);
            let style = if matches!(effect, Effect::Harms(_)) {
                Style::Strong
            } else {
                Style::Faint
            };
            flow.words(&format!("{words};"), style);
        }
    }

    /// For whom something is, in words; nothing where it is for everybody.
    pub(super) fn for_whom(&self, of: &ByPerson) -> Option<String> {
        let each = |(who, truths): &(PersonIx, _)| {
            let person = &self.scenario.person(*who).id;
            format!("{person} {}", self.speech().truths(*who, *truths).join(" or "))
        };
        let all: Vec<String> = of.0.iter().map(|one| each(one).trim().to_owned()).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }

    /// The same, where it says more than of whom it is.
    pub(super) fn for_which_truths(&self, of: &ByPerson) -> Option<String> {
        let is_all = |(who, truths): &(PersonIx, _)| self.speech().truths(*who, *truths).is_empty();
        self.for_whom(of).filter(|_| !of.0.iter().all(is_all))
    }

    /// How often some lines were met, where runs were played.
    pub(super) fn met(&self, flow: &mut Flow, share: impl FnOnce(&Coverage) -> Share) {
        let Some(coverage) = self.coverage else { return };
        let Share { met, of } = share(coverage);
        if of == 0 {
            flow.met(Seen::Never, "not dealt");
            return;
        }
        let seen = match met {
            0 => Seen::Never,
            met if met * 10 < of => Seen::Rarely,
            _ => Seen::Often,
        };
        flow.met(seen, &format!("{} %", met * 100 / of));
    }
}

/// What a line is that carries this and has no code.
pub(super) const fn token_word(token: Token) -> &'static str {
    match token {
        Token::Shows => "shows",
        Token::Asks => "asks",
        Token::Clears => "clears",
        Token::Tempts => "tempts",
        Token::Against => "against",
        Token::Nothing => "nothing",
        Token::Fear => "fear",
    }
}
