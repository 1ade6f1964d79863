//! A scenario as a map that a person can read and print. The first sheets are of the day: who there is and what can be true of
//! them, what is drawn, acts and moments, places, papers, what becomes of people. Then comes a sheet for each talk: what can
//! be asked, what brings it up, what is told on which rung for which truth, which line carries what, and what nobody ever
//! hears.
//!
//! Everything here is a value: [`Chart`] says where what stands, the writers ([`svg`], [`dot`], [`json`]) say it in a format.
//! Nothing here reads or writes a file, and the same scenario gives the same bytes.

mod coverage;
mod day;
mod edges;
mod flow;
mod measure;
mod moments;
mod node;
mod outcomes;
mod papers;
mod pen;
mod reach;
mod reach_cond;
mod rows;
mod shape;
mod sheet;
mod talk;
mod troubles;
mod wires;
mod words;
mod write;

pub use coverage::{Coverage, Share};
pub use node::Node;
pub use reach::Reach;
pub use shape::{Kind, Mark, Part, Rect, Seen, Sheet, Style, Tile, Tint, Token, Wire};
pub use sheet::{PAPER, SMALLEST};
pub use write::{dot, is_ours, json, svg};

use grounds_core::practice::Practice;
use grounds_core::scenario::{PersonIx, Scenario};
use pen::Pen;
use talk::Unit;

/// Where everything stands on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The title of the scenario.
    pub title: String,
    /// Sheets of paper lying on their side.
    pub sheets: Vec<Sheet>,
}

impl Chart {
    /// Lays a scenario out.
    #[must_use]
    pub fn of(scenario: &Scenario, practice: &Practice, coverage: Option<&Coverage>) -> Self {
        let pen = Pen {
            scenario,
            practice,
            reach: Reach::of(scenario),
            coverage,
        };
        let id = &scenario.header().id;
        let mut sheets = sheet::sheets(&format!("{id}: the day"), &day::units(&pen));
        for talks in together(&pen) {
            let names: Vec<&str> = talks.iter().map(|talk| &*scenario.person(talk.who).id).collect();
            let title = format!("{id}: talks with {}", names.join(", "));
            let units: Vec<Unit> = talks.iter().flat_map(|talk| talk.units.clone()).collect();
            let mut of_talks = sheet::sheets(&title, &units);
            let edges = talks
                .iter()
                .flat_map(|talk| edges::edges(scenario, &pen.reach, talk.who));
            let edges: Vec<edges::Edge> = edges.collect();
            for sheet in &mut of_talks {
                wires::draw(sheet, &edges);
            }
            sheets.append(&mut of_talks);
        }
        Self {
            title: scenario.words(scenario.header().title).to_owned(),
            sheets,
        }
    }
}

/// The boxes of one talk.
struct Talk {
    who: PersonIx,
    units: Vec<Unit>,
}

/// Talks, with as many on one sheet as it holds at full size.
fn together(pen: &Pen<'_>) -> Vec<Vec<Talk>> {
    let mut all: Vec<Vec<Talk>> = Vec::new();
    for (number, who) in talks(pen.scenario).enumerate() {
        let talk = Talk {
            who,
            units: talk::units(pen, who, number),
        };
        let fits = |last: &Vec<Talk>| {
            let units = last.iter().chain([&talk]).flat_map(|talk| talk.units.clone());
            sheet::is_one(&units.collect::<Vec<_>>())
        };
        match all.last_mut().filter(|last| fits(last)) {
            Some(last) => last.push(talk),
            None => all.push(vec![talk]),
        }
    }
    all
}

/// Everybody with whom there is something to talk about. Of several who are alike the first stands for all.
fn talks(scenario: &Scenario) -> impl Iterator<Item = PersonIx> {
    let has_subjects = |who: &PersonIx| scenario.script(*who).subjects().len() > 0;
    let people = scenario.people();
    people.filter(move |who| has_subjects(who) && like(scenario, *who).is_none())
}

/// The first of those who are alike, of whom somebody is another: they were written once, with a number of times.
fn like(scenario: &Scenario, who: PersonIx) -> Option<PersonIx> {
    let (first, number) = scenario.person(who).id.rsplit_once('/')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    scenario.person_named(first).filter(|_| is_number)
}

impl Pen<'_> {
    /// The number of somebody among those with whom there is something to talk about: it gives the colour.
    fn number(&self, who: PersonIx) -> Option<usize> {
        talks(self.scenario).position(|other| other == who)
    }
}
