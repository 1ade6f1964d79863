//! Questions about lines: how one is sorted, and whether some of them are grounds.

use super::asked::{line_of, told_by, told_in};
use super::data::known;
use super::{Drill, Item, Making, Offered, Rests, Shown};
use crate::assess::fitting_sorts;
use crate::judgement::Knowable;
use crate::scenario::PersonIx;
use crate::scenario::talk::Words;
use crate::session::view::{Line, Phrase, Speaker, Told};
use crate::session::{LineAt, Sort};
use crate::vocabulary::Marked;
use std::collections::BTreeSet;

/// How a line can be sorted, in the order in which everybody knows it.
const SORTS: [Sort; 3] = [Sort::Counts, Sort::AskFurther, Sort::SetAside];
/// So many lines lie before whoever says whether they are grounds.
const LINES: usize = 4;
/// How often such lines are drawn for each person.
const DRAWN: usize = 6;

/// A line and on whose page it stands.
struct Noted {
    line: Line,
    at: LineAt,
    page: PersonIx,
}

/// Every line that carries something about somebody and that can be heard or read in this draw.
fn noted(making: &Making<'_>) -> Vec<Noted> {
    let scenario = making.session.scenario();
    let mut out = Vec::new();
    for person in making.people() {
        for words in told_in(making, person) {
            let Words::Text(text) = words else { continue };
            let Some(line) = told_by(making, person, words) else {
                continue;
            };
            let at = LineAt { text, of: Some(person) };
            out.extend(page_of(making, at).map(|page| Noted { line, at, page }));
        }
    }
    for paper in scenario.papers() {
        for row in scenario.paper(paper).rows.iter() {
            let crate::scenario::Holds::Line(text) = scenario.row(row).holds else {
                continue;
            };
            for of in making.session.drawn().rows_of(scenario, paper, row) {
                let at = LineAt { text, of };
                let of_paper = crate::session::view::PaperAt { paper, of };
                let Some(page) = page_of(making, at) else { continue };
                let told = Told::Words(Phrase::about(text, of));
                let line = line_of(making, page, Speaker::Paper(of_paper), told);
                out.extend(line.map(|line| Noted { line, at, page }));
            }
        }
    }
    out
}

/// About whom everything is that a line carries: one person who is met, and none where it is about several or nobody.
fn page_of(making: &Making<'_>, at: LineAt) -> Option<PersonIx> {
    let scenario = making.session.scenario();
    let marks = &scenario.text(at.text).marks;
    let mut pages = BTreeSet::new();
    for &mark in marks {
        match &scenario.mark(mark).about {
            None => pages.insert(at.of?),
            Some(crate::scenario::Who::One(one)) => pages.insert(*one),
            Some(crate::scenario::Who::Any(_)) => return None,
        };
    }
    let mut pages = pages.into_iter();
    let page = pages.next().filter(|page| making.session.drawn().is_met(*page));
    page.filter(|_| pages.next().is_none())
}

/// Sort a line.
pub(super) fn sorts(making: &mut Making<'_>) -> Vec<Item> {
    let session = making.session;
    let code = |at: LineAt, of: PersonIx| code_of_line(making, at, of);
    let made = noted(making).into_iter().filter_map(|noted| {
        let sorts = fitting_sorts(session, noted.at, noted.page);
        let [sort] = sorts.as_slice() else { return None };
        let right = SORTS.iter().position(|known| known == sort)?;
        Some(Item {
            drill: Drill::Sort,
            point: Drill::Sort.point(word_of(*sort)),
            of: Some(noted.page),
            shown: vec![Shown::Line(noted.line)],
            choices: SORTS.map(Offered::Sort).into(),
            right,
            rests: Rests::Line(noted.at),
            code: code(noted.at, noted.page),
        })
    });
    made.collect()
}

/// The word of a sort, in what comes back.
pub(super) const fn word_of(sort: Sort) -> &'static str {
    match sort {
        Sort::Counts => "counts",
        Sort::AskFurther => "ask-further",
        Sort::SetAside => "set-aside",
    }
}

/// The first code that stands behind a line; the rule of sorting where the author names none.
fn code_of_line(making: &Making<'_>, at: LineAt, _: PersonIx) -> String {
    let scenario = making.session.scenario();
    let practice = making.practice();
    let marks = || scenario.text(at.text).marks.iter().map(|&mark| scenario.mark(mark));
    let signs = marks().flat_map(|mark| mark.shows.iter().chain(&mark.asks).chain(&mark.clears));
    let sign = signs.map(|&ix| practice.indicator(ix).code.clone()).next();
    let tempts = marks().find_map(|mark| mark.tempts.as_deref().map(str::to_owned));
    sign.or(tempts)
        .unwrap_or_else(|| practice.marks().row(Marked::SortedFits).point.clone())
}

/// Say whether some lines about somebody are grounds. Lines that clear are left out: to weigh them is another question.
pub(super) fn enough(making: &mut Making<'_>) -> Vec<Item> {
    let all = noted(making);
    let mut out = Vec::new();
    for person in making.people() {
        let mut of: Vec<&Noted> = all.iter().filter(|noted| noted.page == person).collect();
        of.retain(|noted| {
            let sorts = fitting_sorts(making.session, noted.at, person);
            !clears(making, noted.at) && sorts.len() == 1
        });
        if of.len() <= LINES {
            continue;
        }
        for _ in 0..DRAWN {
            making.dice.shuffle(&mut of);
            let shown: Vec<&Noted> = of.iter().copied().take(LINES).collect();
            out.push(enough_of(making, person, &shown));
            // As many of which it is not yet enough: without what shows most, until the rest is none.
            let few = too_few(making, person, &of);
            out.extend((few.len() == LINES).then(|| enough_of(making, person, &few)));
        }
    }
    out
}

fn enough_of(making: &Making<'_>, person: PersonIx, lines: &[&Noted]) -> Item {
    let at: Vec<LineAt> = lines.iter().map(|noted| noted.at).collect();
    let is_enough = known(making.session, &at, person) == Knowable::Grounds;
    let about = if is_enough { "grounds" } else { "not-yet" };
    Item {
        drill: Drill::Enough,
        point: Drill::Enough.point(about),
        of: Some(person),
        shown: lines.iter().map(|noted| Shown::Line(noted.line)).collect(),
        choices: [true, false].map(Offered::Enough).into(),
        right: usize::from(!is_enough),
        rests: Rests::Lines(at),
        code: making.practice().drills().enough.point.clone(),
    }
}

/// Lines that together are no grounds yet.
fn too_few<'n>(making: &Making<'_>, person: PersonIx, of: &[&'n Noted]) -> Vec<&'n Noted> {
    let mut few: Vec<&Noted> = Vec::new();
    for &noted in of {
        let at: Vec<LineAt> = few.iter().chain([&noted]).map(|noted| noted.at).collect();
        if few.len() < LINES && known(making.session, &at, person) != Knowable::Grounds {
            few.push(noted);
        }
    }
    few
}

fn clears(making: &Making<'_>, at: LineAt) -> bool {
    let scenario = making.session.scenario();
    scenario
        .text(at.text)
        .marks
        .iter()
        .any(|&mark| scenario.mark(mark).is_clearing)
}
