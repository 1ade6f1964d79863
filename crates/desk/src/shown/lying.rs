//! The line that lies open: touched, and then sorted onto a page. Two gestures. A worry or a code is offered after that, and
//! never demanded. Nothing gets into the notebook by itself, and no word of ours says what a line means.

use super::parts::capital;
use super::sorting::{as_note, sortings};
use super::told::told;
use super::{Block, Field, Offer, Scene, Section, Takes, Told};
use crate::memory::Lying;
use crate::wish::Turn;
use grounds_core::locale::search::Wanted;
use grounds_core::locale::{key, person_key};
use grounds_core::practice::{IndicatorIx, WorryIx};
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Note};
use grounds_core::vocabulary::Level;

/// So many codes are in sight at once; a word finds others.
const CODES: usize = 7;

/// The line that lies open.
#[derive(Clone, Debug, PartialEq)]
pub struct LyingLine {
    /// The line.
    pub line: Told,
    /// What is asked.
    pub question: String,
    /// What the ways to sort mean, until the first line of the run is sorted.
    pub means: Option<String>,
    /// Sorting it onto that page; chosen is how it is sorted now. By its number from 1.
    pub sorts: Vec<Offer>,
    /// Whose page it goes onto: chosen is the one that it goes onto without a word.
    pub pages: Section,
    /// Taking it off the page, when it stands there.
    pub strike: Option<Offer>,
    /// Why, once it is sorted; never where that is not asked at the level of the scenario.
    pub why: Option<Why>,
    /// Laying it against another line.
    pub lay: Offer,
    /// Closing it and nothing else.
    pub close: Offer,
}

/// Why a line was noted: in plain words, or in codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// Finding a code.
    pub search: Option<Field>,
    /// What can be chosen; it may be left open.
    pub section: Section,
}

/// A line that waits to be laid against another.
#[derive(Clone, Debug, PartialEq)]
pub struct Laying {
    /// The line.
    pub line: Told,
    /// What to do now.
    pub hint: String,
    /// Leaving it.
    pub close: Offer,
}

/// The line that lies open, as it stands.
#[must_use]
pub fn lying(scene: &Scene<'_>, of: &Lying) -> LyingLine {
    let m = scene.messages;
    let known = known(scene, of);
    let question = match of.page {
        Some(page) => m.say(&person_key!("note-sort").about(scene.teller.name(page))),
        None => m.get(key!("note-nobody")),
    };
    let sorts = of.page.map(|page| sorts(scene, of, page, known.as_ref()));
    LyingLine {
        line: told(scene, &scene.view.line_at(of.line)),
        question,
        means: (of.page.is_some() && scene.noted.is_empty()).then(|| m.get(key!("note-sort-means"))),
        sorts: sorts.unwrap_or_default(),
        pages: pages(scene, of),
        strike: known
            .as_ref()
            .zip(of.page)
            .map(|(_, page)| Offer::new(m.get(key!("note-strike")), Action::Strike(of.line, page))),
        why: known
            .as_ref()
            .filter(|note| note.sort.is_some())
            .and_then(|note| why(scene, of, note)),
        lay: Offer::new(m.get(key!("note-lay")), Turn::Lay(of.line)).below(m.get(key!("note-lay-means"))),
        close: Offer::new(m.get(key!("note-close")), Turn::CloseLine),
    }
}

/// The line that waits to be laid against another.
#[must_use]
pub fn laying(scene: &Scene<'_>) -> Option<Laying> {
    let m = scene.messages;
    let line = scene.memory.laid?;
    Some(Laying {
        line: told(scene, &scene.view.line_at(line)),
        hint: m.get(key!("note-laying")),
        close: Offer::new(m.get(key!("note-lay-none")), Turn::LayNone),
    })
}

/// The note that stands on the page already.
fn known(scene: &Scene<'_>, of: &Lying) -> Option<Note> {
    let page = scene.view.page(of.page?);
    let piles = [&page.counts, &page.ask_further, &page.set_aside, &page.unsorted];
    let note = piles.into_iter().flatten().find(|note| note.line.at == Some(of.line))?;
    Some(as_note(note, of.line, page.person))
}

/// Sorting it; what is not on the page yet gets there by it.
fn sorts(scene: &Scene<'_>, of: &Lying, page: PersonIx, known: Option<&Note>) -> Vec<Offer> {
    let note = known.cloned().unwrap_or(Note {
        line: of.line,
        page,
        sort: None,
        worry: None,
        codes: Vec::new(),
    });
    sortings(scene, &note).map(|sorting| sorting.offer).into()
}

/// Whose page: of everybody one is here for, and of whoever said it.
fn pages(scene: &Scene<'_>, of: &Lying) -> Section {
    let (m, view) = (scene.messages, scene.view);
    let mut who: Vec<PersonIx> = view.pages().iter().map(|page| page.person).collect();
    let said_by = of.line.of.filter(|by| view.known_people().any(|known| known == *by));
    who.extend(said_by.filter(|by| !who.contains(by)));
    let offer = |person: PersonIx| {
        Offer::new(capital(&scene.teller.name(person)), Turn::OnPage(person)).chosen(of.page == Some(person))
    };
    Section::new(m.get(key!("note-page")), who.into_iter().map(offer).collect())
}

/// Why: a worry for a practitioner, a code for an expert; for who begins nothing is asked.
fn why(scene: &Scene<'_>, of: &Lying, note: &Note) -> Option<Why> {
    match scene.view.header().level {
        Level::Starter => None,
        Level::Practitioner => Some(worries(scene, note)),
        Level::Expert => Some(codes(scene, of, note)),
    }
}

fn worries(scene: &Scene<'_>, note: &Note) -> Why {
    let offer = |(n, _): (u8, &_)| {
        let ix = WorryIx(n);
        let (label, says) = super::parts::worry(scene, ix);
        let is_it = note.worry == Some(ix);
        let changed = Note {
            worry: (!is_it).then_some(ix),
            ..note.clone()
        };
        Offer::new(label, Action::Note(Box::new(changed)))
            .below(says)
            .chosen(is_it)
    };
    let all = (0_u8..).zip(scene.practice.worries());
    Why {
        search: None,
        section: Section::new(scene.messages.get(key!("note-why")), all.map(offer).collect()),
    }
}

/// Codes: those that were chosen, and those that the words find; without words, none.
fn codes(scene: &Scene<'_>, of: &Lying, note: &Note) -> Why {
    let m = scene.messages;
    let wanted = Wanted::new(&of.search);
    let all = scene.practice.indicators().iter();
    let finds = |ix: &IndicatorIx| {
        let of = scene.practice.indicator(*ix);
        let label = m.practice(&of.code, "", &of.label);
        let plain = m.practice(&of.code, "plain", &of.plain);
        !wanted.is_empty() && wanted.is_in(&[&of.code, &label, &plain, &of.label, &of.plain])
    };
    let found = all.filter_map(|of| scene.practice.indicator_ix(&of.code)).filter(finds);
    let mut shown: Vec<IndicatorIx> = note.codes.clone();
    shown.extend(found.filter(|ix| !note.codes.contains(ix)).take(CODES));
    let offer = |ix: IndicatorIx| {
        let is_it = note.codes.contains(&ix);
        let mut codes = note.codes.clone();
        crate::drafts::toggle(&mut codes, ix);
        let changed = Note { codes, ..note.clone() };
        Offer::new(super::parts::indicator(scene, ix), Action::Note(Box::new(changed))).chosen(is_it)
    };
    let offers: Vec<Offer> = shown.into_iter().map(offer).collect();
    let mut section = Section::new(m.get(key!("note-which")), offers);
    if section.offers.is_empty() && !wanted.is_empty() {
        let none = key!("reference-none");
        section.notes.push(super::Note::new(super::Tone::Plain, m.get(none)));
    }
    Why {
        search: Some(Field::of_words(
            m.get(key!("reference-search")),
            &of.search,
            Takes::Codes,
        )),
        section,
    }
}

impl LyingLine {
    /// The line and what can be done with it, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(2, &self.question), self.line.block()];
        out.extend(self.means.as_deref().map(Block::Text));
        let numbered = (1_u8..).zip(&self.sorts);
        out.extend(numbered.map(|(n, offer)| Block::Numbered(n, offer)));
        if let Some(why) = &self.why {
            why.section.blocks_into(3, &mut out);
            out.extend(why.search.as_ref().map(Block::Field));
        }
        self.pages.blocks_into(3, &mut out);
        out.extend(self.strike.as_ref().map(Block::Offer));
        out.extend([&self.lay, &self.close].map(Block::Offer));
        out
    }
}

impl Laying {
    /// The line and what to do, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        vec![
            Block::Heading(2, &self.hint),
            self.line.block(),
            Block::Offer(&self.close),
        ]
    }
}
