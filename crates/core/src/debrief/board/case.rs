//! How a board is made: each note and each ground to what it leads to, then what was missed, by the same eyes as the marks.

use super::{Board, Carried, Carries, Dimensioned, Leap, OfElement, OnBoard, State};
use crate::assess::{About, Assessed, Careful, Carries as OfLine, Mark, OfPerson, found_about, shown_in};
use crate::debrief::block::Quote;
use crate::practice::{IndicatorIx, Practice, WorryIx, combine};
use crate::scenario::PersonIx;
use crate::session::{LineAt, Note, Session, Sort};
use crate::vocabulary::{AgeGroup, Dimension, Element, Finding, Marked};
use std::collections::BTreeSet;

/// Boards of everybody about whom a decision was asked.
pub(in crate::debrief) fn boards(session: &Session, careful: &Careful, assessed: &Assessed) -> Vec<Board> {
    assessed
        .people
        .iter()
        .map(|of| Case::of(session, careful, assessed, of).board())
        .collect()
}

/// Everything that a board is made from.
struct Case<'a> {
    session: &'a Session,
    careful: &'a Careful,
    assessed: &'a Assessed,
    person: PersonIx,
    age: AgeGroup,
    grounds: &'a [LineAt],
}

/// A line in its place: the indicator leads to a worry and a dimension; a worry alone was the trainee's.
struct Strand {
    line: OnBoard,
    worry: Option<WorryIx>,
    /// Whether it speaks against it.
    is_against: bool,
}

impl<'a> Case<'a> {
    fn of(session: &'a Session, careful: &'a Careful, assessed: &'a Assessed, of: &OfPerson) -> Self {
        Self {
            session,
            careful,
            assessed,
            person: of.person,
            age: of.judged.situation().age,
            grounds: session.decided(of.person).map_or(&[][..], |decided| &decided.grounds),
        }
    }

    fn practice(&self) -> &Practice {
        self.session.practice()
    }

    fn board(&self) -> Board {
        let mut strands = self.noted();
        let shows = |of: &Strand| of.line.is_ground && of.line.state == State::Found;
        let is_contrary = self.is_nothing_found() && strands.iter().any(shows);
        self.missed(&mut strands);
        let (against, strands): (Vec<Strand>, Vec<Strand>) = strands.into_iter().partition(|of| of.is_against);
        let (placed, loose): (Vec<Strand>, Vec<Strand>) =
            strands.into_iter().partition(|of| self.dimension(of).is_some());
        let page = self.page();
        let positive = self.practice().positive_dimensions(&page, self.age);
        let lines = |of: Vec<Strand>| of.into_iter().map(|of| of.line).collect();
        Board {
            person: self.person,
            age: self.age,
            dimensions: self.dimensions(&placed, &page),
            against: lines(against),
            loose: lines(loose),
            elements: self.elements(&page),
            carries: if is_contrary { Carries::Contrary } else { self.carries() },
            leaps: self.marks(&[Marked::Leap, Marked::LeapPlanted]).count(),
            label: (!positive.is_empty()).then(|| combine(&positive, self.age)),
        }
    }

    /// The notes of the page, and the grounds that stand on no page.
    fn noted(&self) -> Vec<Strand> {
        let on_page = self.session.notes().iter().filter(|note| note.page == self.person);
        let mut strands: Vec<Strand> = on_page.clone().flat_map(|note| self.strands(note)).collect();
        let is_noted = |line: LineAt| on_page.clone().any(|note| note.line == line);
        for &line in self.grounds.iter().filter(|&&line| !is_noted(line)) {
            strands.extend(self.strands(&Note {
                line,
                page: self.person,
                sort: None,
                worry: None,
                codes: Vec::new(),
            }));
        }
        strands
    }

    /// What a note leads to: what its line shows; else what it was taken for, where it was taken for something.
    fn strands(&self, note: &Note) -> Vec<Strand> {
        let carries = OfLine::of(self.session, note.line, self.person);
        let is_ground = self.grounds.contains(&note.line);
        let is_aside = note.sort == Some(Sort::SetAside) && !is_ground;
        let is_taken = note.sort == Some(Sort::Counts) || is_ground;
        let mark = carries.cue.map(|cue| self.session.scenario().mark(cue));
        let (shows, asks) = mark.map_or((&[][..], &[][..]), |mark| (&mark.shows[..], &mark.asks[..]));
        let is_planted = !self.session.counts(note.line);
        let (state, of): (State, &[IndicatorIx]) = match () {
            // Whoever left it open took it for nothing.
            () if is_planted && !is_taken => return Vec::new(),
            () if is_planted => (State::Imagined(Leap::Planted), shows),
            () if carries.shows && is_aside => (State::Missed(Marked::SignPutAside), shows),
            () if carries.shows => (State::Found, shows),
            () if carries.asks && !is_aside => (State::Asks, asks),
            () if carries.clears && is_taken && self.keeps() => (State::Imagined(Leap::Against), &[]),
            () if carries.clears => (State::Against, &[]),
            () if is_taken => (State::Imagined(Leap::Nothing), &[]),
            // What was left open or set aside, and says nothing, is on no board.
            () => return Vec::new(),
        };
        let of = if of.is_empty() { &note.codes[..] } else { of };
        let strand = |indicator: Option<IndicatorIx>| {
            let weighs = indicator.map(|ix| self.practice().indicator(ix).strength(self.age));
            Strand {
                worry: indicator.map(|ix| self.practice().worry_of(ix)).or(note.worry),
                is_against: state == State::Against,
                line: OnBoard {
                    words: Quote::Line(self.session.view().line_at(note.line)),
                    indicator,
                    strength: weighs.flatten(),
                    state,
                    is_ground,
                },
            }
        };
        match of {
            [] => vec![strand(None)],
            all => all.iter().map(|&ix| strand(Some(ix))).collect(),
        }
    }

    /// Whether the person was presumed a victim, or the question was kept open.
    fn keeps(&self) -> bool {
        let cleared = [Marked::ClearedOnLines, Marked::ClearedAsked, Marked::ClearedUnasked];
        self.marks(&cleared).next().is_none()
    }

    /// Whether it was found that there are no grounds, and nothing beside it.
    fn is_nothing_found(&self) -> bool {
        let decided = self.session.decided(self.person);
        decided.is_some_and(|decided| decided.findings == [Finding::NoGrounds])
    }

    /// Signs that somebody careful finds and that are on no page: as many as the case needs, as the marks have them.
    fn missed(&self, strands: &mut Vec<Strand>) {
        let missed = [
            Marked::SignLeft,
            Marked::SignChanged,
            Marked::SignUnheard,
            Marked::SignUnseen,
        ];
        for mark in self.marks(&missed) {
            let (Some(line), Some(ix), About::Shown(how)) = (mark.line, mark.indicator, mark.about) else {
                continue;
            };
            let Some(cue) = mark.cue.map(|cue| self.session.scenario().mark(cue)) else {
                continue;
            };
            let (shows, is_against) = (cue.shows.contains(&ix), cue.clears.contains(&ix));
            let is_found = |of: &Strand| of.line.indicator == Some(ix) && of.line.state == State::Found;
            if shows && strands.iter().any(is_found) {
                continue;
            }
            let is_known = !matches!(how, Marked::SignUnheard | Marked::SignUnseen);
            let words = if is_known {
                Quote::Line(self.session.view().line_at(line))
            } else {
                Quote::Unheard(self.careful.session.view().line_at(line).phrase_or(line))
            };
            // A line that speaks against several things hangs there once.
            if is_against && strands.iter().any(|of| of.is_against && of.line.words == words) {
                continue;
            }
            strands.push(Strand {
                worry: Some(self.practice().worry_of(ix)),
                is_against: is_against && !shows,
                line: OnBoard {
                    words,
                    indicator: Some(ix),
                    // What speaks against a sign weighs nothing for it.
                    strength: self.practice().indicator(ix).strength(self.age).filter(|_| !is_against),
                    state: State::Missed(how),
                    is_ground: false,
                },
            });
        }
    }

    /// What a line leads to: the dimension of its indicator, else the first of the worry that it was noted under.
    fn dimension(&self, of: &Strand) -> Option<Dimension> {
        let by_indicator = of.line.indicator.map(|ix| self.practice().indicator(ix).dimension());
        by_indicator.or_else(|| self.practice().worry(of.worry?).dimensions().first().copied())
    }

    fn dimensions(&self, strands: &[Strand], page: &[IndicatorIx]) -> Vec<Dimensioned> {
        let practice = self.practice();
        let there = self.there();
        let with_lines = Dimension::ALL.iter().copied().filter_map(|dimension| {
            let of_it = || strands.iter().filter(move |of| self.dimension(of) == Some(dimension));
            let worries: BTreeSet<WorryIx> = of_it().filter_map(|of| of.worry).collect();
            let of_worry = |worry: WorryIx| {
                let mut lines: Vec<OnBoard> = of_it()
                    .filter(|of| of.worry == Some(worry))
                    .map(|of| of.line.clone())
                    .collect();
                lines.sort_by_key(|line| (line.state, line.indicator));
                (worry, lines)
            };
            let tally = |of: &[IndicatorIx]| practice.tally(of.iter().copied(), dimension, self.age);
            (!worries.is_empty()).then(|| Dimensioned {
                dimension,
                worries: worries.into_iter().map(of_worry).collect(),
                tally: tally(page),
                is_positive: tally(page).is_positive(),
                could_be: tally(&there).is_positive(),
            })
        });
        with_lines.collect()
    }

    fn elements(&self, page: &[IndicatorIx]) -> Vec<OfElement> {
        let given = self.signs(self.session, self.sound());
        let there = self.there();
        let speaks = |all: &[IndicatorIx], element| {
            let mut elements = all
                .iter()
                .flat_map(|&ix| self.practice().indicator(ix).dimension().elements());
            elements.any(|&one| one == element)
        };
        let of = |&element: &Element| OfElement {
            element,
            carried: match element {
                Element::Means if self.age == AgeGroup::Child => Carried::NotNeeded,
                _ if speaks(&given, element) => Carried::Given,
                _ if speaks(page, element) => Carried::OnPage,
                _ if speaks(&there, element) => Carried::Missed,
                _ => Carried::NotThere,
            },
        };
        Element::ALL.iter().map(of).collect()
    }

    /// What the marks make of the grounds.
    fn carries(&self) -> Carries {
        let good = [
            Marked::GroundsAct,
            Marked::GroundsMeans,
            Marked::GroundsPurpose,
            Marked::ClearedOnLines,
        ];
        let bad = [
            Marked::GroundsActNot,
            Marked::GroundsMeansNot,
            Marked::GroundsPurposeNot,
            Marked::ClearedUnasked,
        ];
        let (good, bad) = (self.marks(&good).count(), self.marks(&bad).count());
        let is_leaping = self.marks(&[Marked::Leap, Marked::LeapPlanted]).count() == self.grounds.len();
        match () {
            () if self.session.decided(self.person).is_none() => Carries::NoDecision,
            () if self.grounds.is_empty() => Carries::NoneGiven,
            () if is_leaping => Carries::Not,
            () if self.marks(&[Marked::ClearedAsked]).next().is_some() => Carries::Part,
            () if bad == 0 => Carries::Whole,
            () if good == 0 => Carries::Not,
            () => Carries::Part,
        }
    }

    fn marks(&self, of: &[Marked]) -> impl Iterator<Item = &'a Mark> {
        let about = self.assessed.marks_about(self.person);
        let of = of.to_vec();
        about.filter(move |mark| of.iter().any(|&one| mark.is(one)))
    }

    /// Grounds that count: seen, read, or told in the person's own words.
    fn sound(&self) -> impl Iterator<Item = LineAt> {
        self.grounds.iter().copied().filter(|&line| self.session.counts(line))
    }

    /// The indicators of what the page has and did not set aside, and of the grounds.
    fn page(&self) -> Vec<IndicatorIx> {
        let counted = self.session.notes().iter().filter(|note| {
            let is_on_page = note.page == self.person && note.sort != Some(Sort::SetAside);
            is_on_page && self.session.counts(note.line)
        });
        self.signs(self.session, counted.map(|note| note.line).chain(self.sound()))
    }

    /// The indicators that somebody careful finds.
    fn there(&self) -> Vec<IndicatorIx> {
        found_about(&self.careful.session, self.person).signs
    }

    fn signs(&self, session: &Session, lines: impl Iterator<Item = LineAt>) -> Vec<IndicatorIx> {
        let shown = shown_in(session, self.person, lines);
        let shows = shown.keys().filter(|(column, _)| column.is_sign());
        let all: BTreeSet<IndicatorIx> = shows.map(|(_, indicator)| *indicator).collect();
        all.into_iter().collect()
    }
}
