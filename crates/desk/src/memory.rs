//! What the screens of a run remember and the run does not: which part is open, which line lies open, what is half written.
//! Not worth replaying. It is changed by a [`Turn`] and by what follows from an accepted move, and by nothing else.

pub use crate::drafts::DecisionDraft;

use crate::drafts::toggle;
use crate::wish::{Part, Slot, Turn};
use grounds_core::locale::{Key, key};
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::{PaperAt, View};
use grounds_core::session::{Action, LineAt};
use grounds_core::talk::Page;
use std::collections::BTreeMap;

/// A part of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Panel {
    /// What is in front: a moment that waits, the talk at the table, or the place.
    #[default]
    Here,
    /// What can be read.
    Papers,
    /// What was noted.
    Notebook,
    /// What is decided.
    Decide,
}

impl Panel {
    /// Every panel, in the order of the rail.
    pub const ALL: [Self; 4] = [Self::Here, Self::Papers, Self::Notebook, Self::Decide];

    /// The key of its name. What is in front has the name of what it is.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Here => key!("panel-place"),
            Self::Papers => key!("panel-documents"),
            Self::Notebook => key!("panel-notebook"),
            Self::Decide => key!("panel-decide"),
        }
    }
}

/// A card that can be pulled out at any time of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Card {
    /// Who one is, and what one practises.
    Role,
    /// What is allowed here.
    Rules,
    /// How one plays.
    How,
    /// What it rests on.
    Sources,
    /// A moment away from it, and a way to stop.
    Quiet,
}

impl Card {
    /// Every card, in order.
    pub const ALL: [Self; 5] = [Self::Role, Self::Rules, Self::How, Self::Sources, Self::Quiet];
}

/// A part of the debrief that is folded until somebody opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// The rest about a person, or of a moment: by the place of its first block.
    Part(usize),
    /// How the lines of the talks are read.
    Legend,
    /// The course of the talk with a person.
    Course(PersonIx),
    /// The case of a person on a board.
    Board(PersonIx),
    /// The seven competencies and every mark.
    Scores,
    /// What it rests on.
    Sources,
    /// The run as a walkthrough.
    Walkthrough,
    /// A part of what many runs show together.
    Across(Behind),
}

/// What is folded behind the words about many runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Behind {
    /// Sensitivity, criterion, certainty.
    Figures,
    /// How it was asked, run by run.
    Asked,
    /// The competencies, run by run.
    Competencies,
    /// The weakest worries and the commonest mistakes.
    Missed,
    /// Whether looks mattered.
    Looks,
}

/// The line that lies open, to be put onto a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    /// The line.
    pub line: LineAt,
    /// Whose page.
    pub page: Option<PersonIx>,
    /// Whether it was put there just now: then a worry or a code is offered, and nothing is asked.
    pub is_noted: bool,
    /// What is searched for among the indicators.
    pub search: String,
}

/// What the screens remember. A new run starts with a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The open panel.
    pub panel: Panel,
    /// Who is looked at closer, among those who are here.
    pub person: Option<PersonIx>,
    /// The page of the talk.
    pub page: Page,
    /// The line that lies open.
    pub lying: Option<Lying>,
    /// The line that the next one is laid against.
    pub laid: Option<LineAt>,
    /// The papers that lie open, left and right.
    pub papers: [Option<PaperAt>; 2],
    /// The open page of the notebook.
    pub about: Option<PersonIx>,
    /// What is searched for among everything that was noted and heard.
    pub search: String,
    /// The person a decision is being made about.
    pub deciding: Option<PersonIx>,
    /// The place of that decision where something is being chosen; none: the first in which nothing stands.
    pub slot: Option<Slot>,
    /// Decisions being made.
    pub decisions: BTreeMap<PersonIx, DecisionDraft>,
    /// Whether ending the day or the run is being confirmed.
    pub is_ending: bool,
    /// Whether somebody wanted something when the screen was last looked at.
    pub waited: bool,
    /// Whether the choice of languages is open.
    pub is_reading_open: bool,
    /// Whether the keys of the screen are shown.
    pub is_keys_open: bool,
    /// The card that is pulled out.
    pub card: Option<Card>,
    /// What is unfolded in the debrief.
    pub unfolded: Vec<Fold>,
}

impl Memory {
    /// Takes in a turn.
    pub fn turn(&mut self, turn: Turn, view: View<'_>) {
        match turn {
            Turn::Panel(panel) => {
                self.panel = panel;
                self.lying = None;
            }
            Turn::Person(person) => self.person = (self.person != Some(person)).then_some(person),
            Turn::Page(page) => self.page = page,
            Turn::Touch(line) => self.touch(line, view),
            Turn::OnPage(person) => {
                if let Some(lying) = &mut self.lying {
                    lying.page = Some(person);
                    lying.is_noted = false;
                }
            }
            Turn::SearchCodes(words) => {
                if let Some(lying) = &mut self.lying {
                    lying.search = words;
                }
            }
            Turn::CloseLine => self.lying = None,
            Turn::Lay(line) => {
                self.laid = Some(line);
                self.lying = None;
            }
            Turn::LayNone => self.laid = None,
            Turn::Paper(paper) => self.lay(paper),
            Turn::About(person) => self.about = Some(person),
            Turn::Search(words) => self.search = words,
            Turn::Deciding(person) => (self.deciding, self.slot) = (Some(person), None),
            Turn::Decision(person, part) => self.decide(person, part, view),
            Turn::Slot(person, slot) => (self.deciding, self.slot) = (Some(person), Some(slot)),
            Turn::Ending(is_asked) => self.is_ending = is_asked,
            Turn::DecideFirst(person) => {
                self.is_ending = false;
                self.panel = Panel::Decide;
                (self.deciding, self.slot) = (Some(person), None);
            }
            Turn::Reading(is_open) => self.is_reading_open = is_open,
            Turn::Keys(is_open) => self.show_keys(is_open),
            Turn::Card(card) => self.card = card,
            Turn::Unfold(fold) => self.unfold(fold),
        }
    }

    /// Unfolds something, or folds it again.
    pub(crate) fn unfold(&mut self, fold: Fold) {
        toggle(&mut self.unfolded, fold);
    }

    fn touch(&mut self, line: LineAt, view: View<'_>) {
        let is_open = self.lying.as_ref().is_some_and(|lying| lying.line == line);
        self.lying = (!is_open).then(|| Lying {
            line,
            page: self.page_for(line, view),
            is_noted: false,
            search: String::new(),
        });
    }

    /// On whose page a line belongs if nobody says otherwise: where it stands already, else on that of whoever said it or whose
    /// row it is, else of whoever one sits with, or whose page or decision is open, else of the only one there is.
    fn page_for(&self, line: LineAt, view: View<'_>) -> Option<PersonIx> {
        let pages = view.pages();
        let has_page = |who: &PersonIx| pages.iter().any(|page| page.person == *who);
        let is_on =
            |pile: &[grounds_core::session::view::NoteView<'_>]| pile.iter().any(|note| note.line.at == Some(line));
        let stands_on = pages
            .iter()
            .find(|page| {
                let piles = [&page.counts, &page.ask_further, &page.set_aside, &page.unsorted];
                piles.into_iter().any(|pile| is_on(pile))
            })
            .map(|page| page.person);
        let at_table = view.table().map(|table| table.person);
        let open = match self.panel {
            Panel::Notebook => self.about,
            Panel::Decide => self.deciding,
            Panel::Here | Panel::Papers => None,
        };
        let likely = [line.of, at_table, open, self.person];
        let likely = likely.into_iter().flatten().find(has_page);
        stands_on.or(likely).or(match &pages[..] {
            [only] => Some(only.person),
            _ => pages.first().map(|page| page.person),
        })
    }

    /// What follows from a move that was accepted. `is_starter` says that a note asks for nothing more.
    pub fn follow(&mut self, action: &Action, is_starter: bool) {
        let is_note = matches!(action, Action::Note(_) | Action::Strike(..));
        if !is_note {
            self.lying = None;
        }
        match action {
            Action::Read(paper, of) => {
                let at = PaperAt { paper: *paper, of: *of };
                if !self.papers.contains(&Some(at)) {
                    self.lay(at);
                }
            }
            Action::Note(note) => self.was_noted(note.line, is_starter),
            Action::Strike(..) => self.lying = None,
            Action::Against(..) => self.laid = None,
            Action::Sit(_) | Action::Rise | Action::Go(_) | Action::Say(_) | Action::Reply(_) => {
                (self.page, self.panel) = (Page::Talk, Panel::Here);
            }
            Action::EndDay => {
                self.is_ending = false;
                (self.page, self.panel, self.person) = (Page::Talk, Panel::Here, None);
            }
            Action::End => self.is_ending = false,
            Action::Decide(person, _) => {
                self.decisions.remove(person);
                // What was said stands there, and what was answered.
                (self.deciding, self.slot) = (Some(*person), None);
            }
            _ => {}
        }
    }

    /// Turns to somebody who has come up wanting something: that is in front of everything else.
    pub fn attend(&mut self, view: View<'_>) {
        let waits = view.moment().is_some() || view.table().is_some_and(|table| table.waits);
        if waits && !self.waited {
            (self.panel, self.page, self.lying) = (Panel::Here, Page::Talk, None);
        }
        self.waited = waits;
    }

    /// A line is on its page. Where a worry or a code can be given it stays open for that; else it is done.
    fn was_noted(&mut self, line: LineAt, is_starter: bool) {
        self.lying = self.lying.take().filter(|lying| !is_starter && lying.line == line);
        if let Some(lying) = &mut self.lying {
            lying.is_noted = true;
        }
    }

    /// Lays a paper beside the one that is open, or takes it away.
    fn lay(&mut self, paper: PaperAt) {
        let desk = &mut self.papers;
        match (desk[0], desk[1]) {
            (Some(one), other) if one == paper => *desk = [other, None],
            (one, Some(other)) if other == paper => *desk = [one, None],
            (None, _) => desk[0] = Some(paper),
            (Some(_), None) => desk[1] = Some(paper),
            (Some(_), Some(other)) => *desk = [Some(other), Some(paper)],
        }
    }

    /// The decision about a person as it stands on the screen: what is being written, else what was decided.
    #[must_use]
    pub fn draft(&self, person: PersonIx, view: View<'_>) -> DecisionDraft {
        let written = self.decisions.get(&person).cloned();
        let decided = || {
            let of = view.decisions().into_iter().find(|of| of.person == person);
            of.and_then(|of| of.decided.map(DecisionDraft::of)).unwrap_or_default()
        };
        written.unwrap_or_else(decided).fitting(person, view)
    }

    fn decide(&mut self, person: PersonIx, part: Part, view: View<'_>) {
        let mut draft = self.draft(person, view);
        draft.take(part, person, view);
        self.decisions.insert(person, draft.clone());
        // A reason that is given from its page opens nothing here.
        if self.panel != Panel::Decide {
            return;
        }
        let slot = part.slot();
        self.deciding = Some(person);
        if part.is_whole() && draft.has(slot) {
            // What is chosen once leads on, so that nobody has to open one place after the other.
            self.slot = draft.next(Some(slot), person, view).or(Some(slot));
        } else if slot != Slot::WayBack {
            self.slot = Some(slot);
        }
    }

    /// Shows the keys, or puts them away. They come in place of the choice of languages, from where one gets to them.
    pub(crate) const fn show_keys(&mut self, is_open: bool) {
        self.is_keys_open = is_open;
        if is_open {
            self.is_reading_open = false;
        }
    }

    /// About whom a decision is being made: who was turned to, else the first about whom nothing is decided.
    #[must_use]
    pub fn deciding(&self, view: View<'_>) -> Option<PersonIx> {
        let all = view.decisions();
        let chosen = self.deciding.filter(|who| all.iter().any(|of| of.person == *who));
        let open = || {
            all.iter()
                .find(|of| of.decided.is_none())
                .or(all.first())
                .map(|of| of.person)
        };
        chosen.or_else(open)
    }

    /// What is remembered once a run is over: only that somebody is choosing a language.
    #[must_use]
    pub(crate) fn for_the_debrief(&self) -> Self {
        Self {
            is_reading_open: self.is_reading_open,
            ..Self::default()
        }
    }

    /// Forgets what is not there at the moment that is shown: an author goes from any moment to any other.
    pub fn fit(&mut self, view: View<'_>) {
        let at_hand = view.papers();
        for open in &mut self.papers {
            *open = open.filter(|at| at_hand.iter().any(|paper| paper.at == *at));
        }
        (self.lying, self.laid, self.is_ending) = (None, None, false);
    }
}
