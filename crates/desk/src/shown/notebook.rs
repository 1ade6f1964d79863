//! The notebook: a page about each person with the lines that the trainee put there, how likely one thinks it is, what was
//! promised, and who may be told. Nothing stands here that nobody put here.

use super::decide::ground;
use super::parts::capital;
use super::sorting::{Sorting, as_note, sortings};
use super::told::{sort_key, told};
use super::{Block, Field, Note, Offer, Portrait, Rating, Scene, Takes, Told, Tone};
use crate::memory::DecisionDraft;
use crate::wish::Turn;
use grounds_core::locale::search::Wanted;
use grounds_core::locale::{Key, key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Yes;
use grounds_core::session::view::{Line, NoteView, Page as Noted, PromiseView};
use grounds_core::session::{GROUNDS, Sort};

/// The notebook.
#[derive(Clone, Debug, PartialEq)]
pub struct Notebook {
    /// The title.
    pub title: String,
    /// How a line comes here, while nothing stands here.
    pub none: Option<Note>,
    /// Searching everything that was noted and heard.
    pub search: Field,
    /// What was heard, seen or read and fits the words that are searched for.
    pub found: Option<Found>,
    /// Turning to a page: one for each person, chosen is the open one.
    pub tabs: Vec<Tab>,
    /// The page that is open.
    pub page: Option<Page>,
    /// What was promised in general.
    pub promises: Vec<Promise>,
}

/// Turning to a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Whose.
    pub person: PersonIx,
    /// How they look.
    pub portrait: Option<Portrait>,
    /// Turning to it; below stands how many lines it has.
    pub offer: Offer,
}

/// What the words that are searched for find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The heading.
    pub heading: String,
    /// The lines, in order.
    pub lines: Vec<Told>,
    /// That nothing fits.
    pub none: Option<Note>,
}

/// The page about a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Whose.
    pub person: PersonIx,
    /// What they are called.
    pub name: String,
    /// What counts, what is worth a question, what was set aside, and what is not sorted.
    pub piles: [Pile; 4],
    /// How many lines are given as reasons for the decision; none where nothing is decided.
    pub grounds: Option<String>,
    /// Who may be told, as the person said it.
    pub settled: Settled,
    /// What was promised to them.
    pub promises: Vec<Promise>,
    /// How likely it is that they are a victim; none of somebody about whom nothing is decided.
    pub rating: Option<Rating>,
    /// Deciding about them.
    pub decide: Option<Offer>,
}

/// Lines that are sorted alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    /// How.
    pub sort: Option<Sort>,
    /// The same in words.
    pub heading: String,
    /// The lines, in the order in which they were put there.
    pub lines: Vec<Kept>,
    /// That none lies here, for a face that shows the pile all the same.
    pub empty: String,
}

/// A line on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The line.
    pub line: Told,
    /// Why, in the words the trainee chose.
    pub why: Vec<String>,
    /// Putting it onto each pile; chosen is the one where it lies.
    pub sorts: [Sorting; 3],
    /// Giving it as a reason for the decision, or taking it back; none where nothing is decided.
    pub ground: Option<Offer>,
}

/// Who may be told, as a person said it in the talk. It cannot be claimed, only asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The heading.
    pub heading: String,
    /// What was said of each that was asked about.
    pub said: Vec<Note>,
    /// That nothing was.
    pub none: Option<Note>,
}

/// Something that was promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The words.
    pub words: String,
    /// Whether it is open, was kept, or was broken.
    pub note: Note,
}

/// The notebook, as it stands.
#[must_use]
pub fn notebook(scene: &Scene<'_>) -> Notebook {
    let (view, m) = (scene.view, scene.messages);
    let pages = view.pages();
    let is_open = |page: &&Noted<'_>| scene.memory.about == Some(page.person);
    let at_table = view.table().map(|table| table.person);
    let open = pages.iter().find(is_open);
    let open = open.or_else(|| pages.iter().find(|page| Some(page.person) == at_table));
    let open = open
        .or_else(|| pages.iter().find(|page| count(page) > 0))
        .or(pages.first());
    let in_general = view.promises().into_iter().filter(|of| of.to.is_none());
    Notebook {
        title: m.get(key!("panel-notebook")),
        none: scene
            .noted
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("notebook-none")))),
        search: Field::of_words(m.get(key!("notebook-search")), &scene.memory.search, Takes::Search),
        found: found(scene),
        tabs: pages
            .iter()
            .map(|page| tab(scene, page, open.is_some_and(|open| open.person == page.person)))
            .collect(),
        page: open.map(|of| page(scene, of)),
        promises: in_general.map(|of| promise(scene, &of)).collect(),
    }
}

const fn count(page: &Noted<'_>) -> usize {
    page.counts.len() + page.ask_further.len() + page.set_aside.len() + page.unsorted.len()
}

fn tab(scene: &Scene<'_>, page: &Noted<'_>, is_open: bool) -> Tab {
    let below = scene.messages.say(&said!("notebook-lines", count = count(page)));
    Tab {
        person: page.person,
        portrait: Portrait::of(scene, page.person),
        offer: Offer::new(capital(&scene.teller.name(page.person)), Turn::About(page.person))
            .below(below)
            .chosen(is_open),
    }
}

fn found(scene: &Scene<'_>) -> Option<Found> {
    let m = scene.messages;
    let wanted = Wanted::new(&scene.memory.search);
    if wanted.is_empty() {
        return None;
    }
    let mut known = Vec::new();
    let is_first = |line: &&Line| {
        let is_new = line.at.is_some() && !known.contains(&line.at);
        known.push(line.at);
        is_new
    };
    let lines = scene.lines.iter().filter(is_first).map(|line| told(scene, line));
    let lines: Vec<Told> = lines.filter(|line| wanted.is_in(&[&line.told])).collect();
    Some(Found {
        heading: m.get(key!("notebook-found")),
        none: lines
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("reference-none")))),
        lines,
    })
}

fn page(scene: &Scene<'_>, of: &Noted<'_>) -> Page {
    let (view, m, person) = (scene.view, scene.messages, of.person);
    let decision = view.decisions().into_iter().find(|of| of.person == person);
    let draft = decision.as_ref().map(|_| scene.memory.draft(person, view));
    let pile = |sort: Option<Sort>, notes: &[NoteView<'_>]| Pile {
        sort,
        heading: m.get(sort_key(sort)),
        lines: notes
            .iter()
            .filter_map(|note| kept(scene, person, note, draft.as_ref()))
            .collect(),
        empty: m.get(key!("notebook-pile-empty")),
    };
    let given = |draft: &DecisionDraft| {
        let count = said!("notebook-reasons", count = draft.grounds.len(), most = GROUNDS);
        m.say(&count)
    };
    let theirs = view.promises().into_iter().filter(|of| of.to == Some(person));
    Page {
        person,
        name: capital(&scene.teller.name(person)),
        piles: [
            pile(Some(Sort::Counts), &of.counts),
            pile(Some(Sort::AskFurther), &of.ask_further),
            pile(Some(Sort::SetAside), &of.set_aside),
            pile(None, &of.unsorted),
        ],
        grounds: draft.as_ref().map(given),
        settled: settled(scene, person),
        promises: theirs.map(|of| promise(scene, &of)).collect(),
        rating: decision.as_ref().map(|of| Rating::of(scene, person, of.rating)),
        decide: decision.map(|_| {
            let words = m.say(&person_key!("decide-confirm").about(scene.teller.name(person)));
            Offer::new(words, Turn::DecideFirst(person))
        }),
    }
}

fn kept(scene: &Scene<'_>, page: PersonIx, of: &NoteView<'_>, draft: Option<&DecisionDraft>) -> Option<Kept> {
    let worry = of.worry.map(|ix| super::parts::worry(scene, ix).0);
    let codes = of.codes.iter().map(|&ix| super::parts::indicator(scene, ix));
    let (line, at) = (told(scene, &of.line), of.line.at?);
    let words = || scene.messages.get(key!("notebook-reason"));
    Some(Kept {
        line,
        why: worry.into_iter().chain(codes).collect(),
        sorts: sortings(scene, &as_note(of, at, page)),
        ground: draft.map(|draft| ground(scene, page, draft, at, words())),
    })
}

/// Who may be told, as the person said it: only what counts, because they were informed, alone and free.
pub(super) fn settled(scene: &Scene<'_>, person: PersonIx) -> Settled {
    let (view, m) = (scene.view, scene.messages);
    let about = |key: grounds_core::locale::PersonKey| m.say(&key.about(scene.teller.name(person)));
    let said = view.settled(person).into_iter().filter_map(|of| {
        let (_, _, label) = view.services().find(|(ix, ..)| *ix == of.to)?;
        let (tone, answer) = settled_note(of.says);
        let words = said!("log-said", who = scene.teller.say(&label), words = m.get(answer));
        Some(Note::new(tone, m.say(&words)))
    });
    let said: Vec<Note> = said.collect();
    Settled {
        heading: about(person_key!("settled-title")),
        none: said
            .is_empty()
            .then(|| Note::new(Tone::Plain, about(person_key!("settled-nothing")))),
        said,
    }
}

/// What was said to being told, with its colour.
pub(super) const fn settled_note(says: Yes) -> (Tone, Key) {
    match says {
        Yes::Yes => (Tone::Good, key!("settled-yes")),
        Yes::No => (Tone::Bad, key!("settled-no")),
        Yes::NotYet => (Tone::Warn, key!("settled-not-yet")),
    }
}

fn promise(scene: &Scene<'_>, of: &PromiseView) -> Promise {
    let (tone, key) = match of.was_kept {
        None => (Tone::Accent, key!("promise-open")),
        Some(true) => (Tone::Good, key!("promise-kept")),
        Some(false) => (Tone::Bad, key!("promise-broken")),
    };
    Promise {
        words: scene.teller.quoted(&of.words),
        note: Note::new(tone, scene.messages.get(key)),
    }
}

impl Notebook {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.none.as_ref().map(Block::Note));
        out.push(Block::Field(&self.search));
        if let Some(found) = &self.found {
            out.push(Block::Heading(2, &found.heading));
            out.extend(found.lines.iter().map(Told::block));
            out.extend(found.none.as_ref().map(Block::Note));
        }
        out.extend(self.tabs.iter().map(|tab| Block::Offer(&tab.offer)));
        if let Some(page) = &self.page {
            page.blocks_into(&mut out);
        }
        promises_into(&self.promises, &mut out);
        out
    }
}

impl Page {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.name));
        out.extend(self.grounds.as_deref().map(Block::Text));
        for pile in self.piles.iter().filter(|pile| !pile.lines.is_empty()) {
            out.push(Block::Heading(3, &pile.heading));
            for kept in &pile.lines {
                out.push(kept.line.block());
                out.extend(kept.why.iter().map(|why| Block::Item(why)));
                let given = kept.ground.iter().filter(|ground| ground.is_chosen());
                out.extend(given.map(|ground| Block::Item(&ground.words)));
            }
        }
        self.settled.blocks_into(out);
        promises_into(&self.promises, out);
        if let Some(rating) = &self.rating {
            rating.blocks_into(3, out);
        }
        out.extend(self.decide.as_ref().map(Block::Offer));
    }
}

impl Settled {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(3, &self.heading));
        out.extend(self.said.iter().chain(&self.none).map(Block::Note));
    }
}

fn promises_into<'a>(promises: &'a [Promise], out: &mut Vec<Block<'a>>) {
    for promise in promises {
        out.push(Block::Item(&promise.words));
        out.push(Block::Note(&promise.note));
    }
}
