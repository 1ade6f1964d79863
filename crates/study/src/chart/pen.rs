//! What every part of the map says about a thing in the same way: its gates, its cues, its coverage, its words for the
//! pointer.

use super::coverage::{self, Coverage};
use super::measure;
use super::shape::{Flow, Mark, Part, Rect, SMALL, Seen, Style, Tile, Tint, Token};
use crate::locale::counted;
use crate::practice::Practice;
use crate::scenario::graph::{Node, Reach, gate_words, node_kind, node_name};
use crate::scenario::{Cond, CueIx, Effect, PersonIx, Run, Scenario, TextIx};
use crate::vocabulary::Role;

pub(super) struct Pen<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub reach: Reach<'a>,
    pub coverage: Option<&'a Coverage>,
    /// People with a lane, by their numbers on the map.
    pub lanes: Vec<PersonIx>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(scenario: &'a Scenario, practice: &'a Practice, coverage: Option<&'a Coverage>) -> Self {
        let is_interviewee = |p: &PersonIx| scenario.person(*p).role == Role::Interviewee;
        let has_questions = |p: &PersonIx| !scenario.person(*p).questions.is_empty();
        let first = scenario.person_ixs().filter(is_interviewee);
        let others = scenario.person_ixs().filter(|p| !is_interviewee(p) && has_questions(p));
        Self {
            scenario,
            practice,
            reach: Reach::of(scenario, practice),
            coverage,
            lanes: first.chain(others).collect(),
        }
    }

    pub(super) fn raw(&self, text: TextIx) -> &'a str {
        self.scenario.texts().raw(text)
    }

    pub(super) fn name(&self, node: Node) -> String {
        node_name(self.scenario, node)
    }

    /// The number of a person on the map, from 0.
    pub(super) fn number(&self, person: PersonIx) -> Option<usize> {
        self.lanes.iter().position(|&p| p == person)
    }

    /// How often a node was met; or that it never can be.
    pub(super) fn seen(&self, node: Node) -> Option<(Seen, String)> {
        if !self.reach.is_reached(node) {
            return Some((Seen::Never, "never".to_owned()));
        }
        let (met, runs) = self.coverage?.of(self.scenario, node)?;
        let words = match met.saturating_mul(100) / runs.max(1) {
            0 if met > 0 => "<1 %".to_owned(),
            share => format!("{share} %"),
        };
        Some((coverage::seen(met, runs), words))
    }

    /// What is said when the pointer rests on a node: its kind, its name, what is written, how often it was met.
    pub(super) fn title(&self, node: Node, text: &str) -> String {
        let mut title = format!("{} {}", node_kind(node), self.name(node));
        if !text.is_empty() {
            title = format!("{title}\n{text}");
        }
        if let Some(chain) = self.reach.why_not(node) {
            title = format!("{title}\nnever: {}", chain.words());
        } else if let Some((met, runs)) = self.coverage.and_then(|c| c.of(self.scenario, node)) {
            let share = met.saturating_mul(1_000) / runs.max(1);
            let runs = counted(runs, "run", "runs");
            title = format!("{title}\nmet in {met} of {runs} ({}.{} %)", share / 10, share % 10);
        }
        title
    }

    /// Sets the conditions of a run as gates.
    pub(super) fn gates(&self, flow: &mut Flow, run: Run, must: bool) {
        for &cond in self.scenario.conds(run) {
            self.gate(flow, cond, must);
        }
    }

    fn gate(&self, flow: &mut Flow, cond: Cond, must: bool) {
        let conds = |run| self.scenario.conds(run);
        match cond {
            Cond::All(run) if must => self.gates(flow, run, must),
            Cond::Any(run)
                if must && (2..=3).contains(&conds(run).len()) && conds(run).iter().all(|c| !is_list(*c)) =>
            {
                for (n, &one) in conds(run).iter().enumerate() {
                    if n > 0 {
                        flow.words("or", Style::Faint);
                    }
                    self.gate(flow, one, must);
                }
            }
            Cond::Not(run) if conds(run).len() == 1 => self.gate(flow, conds(run)[0], !must),
            _ => flow.gate(&gate_words(self.scenario, cond, must), must),
        }
    }

    /// Sets a cue: a dot for what it is, its codes, and the numbers of those it is about when that is not plain.
    pub(super) fn cue(&self, flow: &mut Flow, cue: CueIx, plain: Option<PersonIx>) {
        let (token, mut words) = self.cue_words(cue);
        let about = &self.scenario.cue(cue).about;
        if plain.is_none_or(|p| about.as_slice() != [p]) {
            let numbers: Vec<String> = (about.iter())
                .filter_map(|&p| self.number(p))
                .map(|n| (n + 1).to_string())
                .collect();
            if !numbers.is_empty() {
                words = format!("{words} ({})", numbers.join(","));
            }
        }
        flow.cue(token, &words, Some(Node::Cue(cue)), self.cue_title(cue));
    }

    fn cue_words(&self, ix: CueIx) -> (Token, String) {
        let cue = self.scenario.cue(ix);
        let codes = |list: &[crate::practice::IndicatorIx]| {
            let shown: Vec<&str> = list
                .iter()
                .take(3)
                .map(|&i| self.practice.indicator(i).code.as_str())
                .collect();
            shown.join(" ")
        };
        if cue.is_signal() {
            (Token::Sign, codes(&cue.shows))
        } else if !cue.contradicts.is_empty() {
            (Token::Against, codes(&cue.contradicts))
        } else {
            (Token::Decoy, cue.tempts.clone().unwrap_or_else(|| "decoy".to_owned()))
        }
    }

    fn cue_title(&self, ix: CueIx) -> String {
        let cue = self.scenario.cue(ix);
        let about: Vec<&str> = cue.about.iter().map(|&p| self.scenario.person(p).id.as_str()).collect();
        self.title(
            Node::Cue(ix),
            &format!("{}\nabout {}", self.raw(cue.text), about.join(", ")),
        )
    }

    /// Sets what a list of changes does.
    pub(super) fn changes(&self, flow: &mut Flow, run: Run) {
        let s = self.scenario;
        for effect in s.effects(run) {
            let of = |p: Option<PersonIx>| p.map_or(String::new(), |p| format!(" of {}", s.person(p).id));
            let words = match *effect {
                Effect::Trust(p, by) => format!("trust{} {}", of(p), signed(by)),
                Effect::Distress(p, by) => format!("distress{} {}", of(p), signed(by)),
                Effect::Arrives(p, place) => format!("{} comes to {}", s.person(p).id, s.place(place).id),
                Effect::Leaves(p) => format!("{} leaves", s.person(p).id),
                Effect::Goes(place) => format!("leads to {}", s.place(place).id),
                Effect::Minutes(n) => format!("{n} min pass"),
                Effect::Shuts(p) => format!("{} says no more", s.person(p).id),
                Effect::Finds(d) => {
                    flow.paper(&s.document(d).id);
                    continue;
                }
            };
            flow.words(&words, Style::Faint);
        }
    }

    /// A part of a tile, from a top to the bottom of a flow.
    pub(super) fn part(&self, node: Node, rect: Rect, text: &str) -> Part {
        Part {
            node,
            rect,
            title: self.title(node, text),
            seen: self.seen(node).map(|(seen, _)| seen),
        }
    }

    /// A tile of a node with the marks of a flow; its height follows them. How often the node was met stands in the
    /// corner, for which the maker of the marks has left room on the right of the first line.
    pub(super) fn tile(&self, node: Node, tint: Tint, width: i32, flow: Flow, text: &str) -> Tile {
        let height = flow.bottom() + 3;
        let mut marks = flow.marks;
        let seen = self.seen(node);
        if let Some((seen, words)) = &seen {
            let w = measure::width(words, SMALL) + 6;
            marks.push(Mark::Met {
                rect: Rect {
                    x: width - w - 2,
                    y: 2,
                    w,
                    h: 14,
                },
                seen: *seen,
                words: words.clone(),
            });
        }
        Tile {
            node: Some(node),
            rect: Rect {
                x: 0,
                y: 0,
                w: width,
                h: height,
            },
            tint,
            title: self.title(node, text),
            seen: seen.map(|(seen, _)| seen),
            is_boxed: true,
            marks,
            parts: Vec::new(),
        }
    }

    /// The room that the corner of a tile needs for how often it was met.
    pub(super) fn corner(&self, node: Node) -> i32 {
        self.seen(node)
            .map_or(0, |(_, words)| measure::width(&words, SMALL) + 10)
    }
}

const fn is_list(cond: Cond) -> bool {
    matches!(cond, Cond::Any(_) | Cond::All(_))
}

/// A change with its sign.
fn signed(by: i8) -> String {
    if by < 0 {
        format!("−{}", by.unsigned_abs())
    } else {
        format!("+{by}")
    }
}
