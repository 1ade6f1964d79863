//! A whole run in a terminal, typed or piped: prebrief, days, talks, papers, notebook, decisions, debrief.
//!
//! It shows what the desk has decided to show and hands wishes back; the desk keeps every move before it is shown. It knows
//! screens as blocks, and no rule of practice and no marking lives here.

mod across;
mod console;
mod drill;
mod items;
mod typeset;

pub use across::look_back;
pub use console::{Console, Left};
pub use drill::{drill, offer_first};

use crate::locale::{key, said};
use grounds_desk::Desk;
use grounds_desk::home::Home;
use grounds_desk::memory::Fold;
use grounds_desk::open::Open;
use grounds_desk::shown::{Block, Body, Offer, Panel, Run, Screen, Told, prebrief, typed};
use grounds_desk::wish::{Turn, Wish};
use items::{Item, Items, marked, wish_of};

/// So many lines are offered to be noted, the latest first.
const LATEST: usize = 15;

/// A run in a terminal.
struct Play<'a, 'c, H> {
    desk: &'a mut Desk<H>,
    console: &'a mut Console<'c>,
    /// How many moves have been told.
    told: usize,
    /// What the last screen told besides lines: the same is not told twice in a row.
    shown: Vec<String>,
}

/// What is told, without headings over nothing: what they stand over is chosen below. The title of a place stands beside the time.
fn without_idle_headings<'b>(blocks: &[Block<'b>], with_title: bool) -> Vec<Block<'b>> {
    let is_idle = |at: usize| match blocks.get(at) {
        Some(Block::Heading(1, _)) => !with_title,
        Some(Block::Heading(..)) => {
            let chosen_below = |next: &Block<'_>| {
                matches!(
                    next,
                    Block::Heading(..) | Block::Offer(_) | Block::Numbered(..) | Block::Field(_) | Block::Finish(_)
                )
            };
            blocks.get(at + 1).is_none_or(chosen_below)
        }
        _ => false,
    };
    let kept = blocks.iter().enumerate().filter(|(at, _)| !is_idle(*at));
    kept.map(|(_, block)| *block).collect()
}

/// Plays the run that is open, or whose prebrief is, to its end and shows its debrief; or until the person leaves.
///
/// # Errors
/// [`Left`] says why it did not come to the end. The record can then be gone on with.
pub fn play<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) -> Result<(), Left> {
    let mut play = Play {
        desk,
        console,
        told: 0,
        shown: Vec::new(),
    };
    let played = play.run();
    if let Err(left) = played {
        play.say_goodbye(left);
    }
    played
}

impl<H: Home> Play<'_, '_, H> {
    fn run(&mut self) -> Result<(), Left> {
        self.tell();
        self.prebrief()?;
        self.so_far();
        while matches!(self.desk.open(), Open::Run(_)) {
            self.turn()?;
        }
        if matches!(self.desk.open(), Open::Debrief(_)) {
            self.debrief();
        }
        Ok(())
    }

    fn screen(&self) -> Screen {
        self.desk.screen(false)
    }

    /// A run of which nothing is done yet is begun by whoever has read what it is about.
    fn prebrief(&mut self) -> Result<(), Left> {
        let notes = self.screen().door.notes;
        let scene = self.desk.scene().filter(|scene| typed::moves(scene) == 0);
        let Some(prebrief) = scene.map(|scene| prebrief::prebrief(&scene)) else {
            return Ok(());
        };
        self.console.show(notes.iter().map(Block::Note));
        self.console.show(prebrief.text_blocks());
        for card in &prebrief.cards {
            self.console.heading(&card.heading);
            for line in &card.lines {
                self.console.hang("  - ", &line.words);
            }
        }
        self.console.gap();
        let begin = self.console.messages().get(key!("text-prompt-begin"));
        self.console.ask(&begin)?;
        if matches!(self.desk.open(), Open::Prebrief(_)) {
            self.grant(prebrief.begin.wish);
        }
        Ok(())
    }

    /// Everything so far, for somebody who begins or comes back.
    fn so_far(&mut self) {
        if let Some(scene) = self.desk.scene() {
            let so_far = typed::so_far(&scene);
            self.told = typed::moves(&scene);
            self.console.show(so_far.blocks());
        }
    }

    /// One choice.
    fn turn(&mut self) -> Result<(), Left> {
        let screen = self.screen();
        if let Some(sheet) = &screen.sheet {
            let blocks = sheet.blocks();
            let chosen = self.choose_in(&blocks, &Items::of(&blocks))?;
            self.grant(chosen.unwrap_or_else(|| sheet.close()));
            return Ok(());
        }
        let Body::Run(run) = &screen.body else { return Ok(()) };
        if let Some(lying) = &run.lying {
            let chosen = self.choose_in(&lying.blocks(), &Items::of_line(lying))?;
            self.grant(chosen.unwrap_or_else(|| lying.close.wish.clone()));
            return Ok(());
        }
        let blocks = self.blocks_of(run);
        self.show(run, &blocks);
        let mut items = Items::of(&blocks);
        self.push_rest(run, &mut items);
        match self.choose(&items)? {
            Some(Item::One(offer)) => self.take(&offer),
            Some(Item::Group(heading, offers)) => self.group(&heading, &offers)?,
            Some(Item::Field(field)) => {
                let typed = self.console.ask(&field.label)?;
                match field.wish(&typed) {
                    Some(wish) => self.grant(wish),
                    None => field.refusal.iter().for_each(|why| self.console.say(why)),
                }
            }
            Some(Item::Lines) => self.note(&run.panel)?,
            Some(Item::Cards(cards)) => self.group("", &cards)?,
            // One step back: to what is in front.
            None => {
                if let Some(front) = run.rail.first().filter(|row| !row.offer.is_chosen()) {
                    self.grant(front.offer.wish.clone());
                }
            }
        }
        Ok(())
    }

    /// The part that is open. Of a talk only what can be said and done is read here; what was said is told as it happens.
    fn blocks_of<'s>(&self, run: &'s Run) -> Vec<Block<'s>> {
        let mut blocks: Vec<Block<'s>> = run.laying.iter().flat_map(|laying| laying.blocks()).collect();
        match &run.panel {
            Panel::Talk(talk) => {
                blocks.extend(talk.row_blocks());
                let more = talk.take_back.iter().chain(&talk.word_for_word).chain(&talk.rise);
                blocks.extend(more.map(Block::Offer));
                blocks.extend(talk.beside.blocks());
            }
            panel => blocks.extend(panel.blocks()),
        }
        blocks
    }

    /// Shows the time and what a screen tells, unless the last place told the same. Lines were told when they happened, except
    /// in the notebook and in papers, where one goes to read them.
    fn show(&mut self, run: &Run, blocks: &[Block<'_>]) {
        let Some(scene) = self.desk.scene() else { return };
        let now = typed::now(&scene);
        let is_read_there = matches!(run.panel, Panel::Papers(_) | Panel::Notebook(_) | Panel::Decide(_));
        // What is seen of people says whom it is seen of only where it stands below them.
        let is_at_sight = |line: &Told| match &run.panel {
            Panel::Place(place) => place.people.iter().any(|person| person.first_sight.contains(line)),
            _ => false,
        };
        let tells = |block: &&Block<'_>| match block {
            Block::Told(line) => is_read_there || is_at_sight(line),
            Block::Offer(_) | Block::Numbered(..) | Block::Field(_) => false,
            _ => true,
        };
        let telling: Vec<Block<'_>> = blocks.iter().filter(tells).copied().collect();
        let telling = without_idle_headings(&telling, is_read_there);
        let words: Vec<String> = telling.iter().map(|block| format!("{block:?}")).collect();
        self.console
            .show([Block::Heading(1, &now.title), Block::Text(&now.left)]);
        if words != self.shown || !matches!(run.panel, Panel::Place(_) | Panel::Decide(_)) {
            self.console.show(telling);
        }
        self.shown = words;
    }

    /// What is always there: noting a line, the other parts, the cards, the end.
    fn push_rest(&self, run: &Run, items: &mut Items) {
        if matches!(run.panel, Panel::Moment(_)) {
            return;
        }
        items.push(Item::Lines);
        for row in run.rail.iter().filter(|row| !row.offer.is_chosen()) {
            items.push(Item::One(row.offer.clone()));
        }
        items.push(Item::Cards(run.cards.clone()));
        items.push(Item::One(run.end.clone()));
    }

    /// Shows a screen and asks for one of its offers. None: one step back.
    fn choose_in(&mut self, blocks: &[Block<'_>], items: &Items) -> Result<Option<Wish>, Left> {
        self.console.show(without_idle_headings(blocks, true));
        loop {
            match self.choose(items)? {
                Some(Item::One(offer)) => match wish_of(&offer) {
                    Ok(wish) => return Ok(Some(wish)),
                    Err(why) => self.console.say(why),
                },
                Some(Item::Group(heading, offers)) => {
                    if let Some(wish) = self.choose_of(&heading, &offers)? {
                        return Ok(Some(wish));
                    }
                }
                Some(Item::Field(field)) => {
                    let typed = self.console.ask(&field.label)?;
                    return Ok(field.wish(&typed));
                }
                Some(Item::Lines | Item::Cards(_)) | None => return Ok(None),
            }
        }
    }

    fn choose(&mut self, items: &Items) -> Result<Option<Item>, Left> {
        let m = self.console.messages();
        let (lines, cards) = (m.get(key!("text-desk-note")), m.get(key!("text-desk-cards")));
        let options = items.all.iter().map(|(n, item)| (*n, item.words(&lines, &cards)));
        let options: Vec<(usize, String)> = options.collect();
        let at = self.console.choose(&options)?;
        Ok(at.and_then(|at| items.all.get(at)).map(|(_, item)| item.clone()))
    }

    fn choose_of(&mut self, heading: &str, offers: &[Offer]) -> Result<Option<Wish>, Left> {
        if !heading.is_empty() {
            self.console.heading(heading);
        }
        let options: Vec<(usize, String)> = (1..).zip(offers.iter().map(marked)).collect();
        loop {
            let Some(offer) = self.console.choose(&options)?.and_then(|at| offers.get(at)) else {
                return Ok(None);
            };
            match wish_of(offer) {
                Ok(wish) => return Ok(Some(wish)),
                Err(why) => self.console.say(why),
            }
        }
    }

    fn group(&mut self, heading: &str, offers: &[Offer]) -> Result<(), Left> {
        if let Some(wish) = self.choose_of(heading, offers)? {
            self.grant(wish);
        }
        Ok(())
    }

    fn take(&mut self, offer: &Offer) {
        match wish_of(offer) {
            Ok(wish) => self.grant(wish),
            Err(why) => self.console.say(why),
        }
    }

    /// Which line is to be noted: of the part that is open, or of what was said and seen last.
    fn note(&mut self, panel: &Panel) -> Result<(), Left> {
        let lines = self.touchable(panel);
        if lines.is_empty() {
            self.console.tell(key!("text-nothing-here"));
            return Ok(());
        }
        self.console.tell(key!("text-which-line"));
        let options: Vec<(usize, String)> = (1..).zip(lines.iter().map(|line| line.told.clone())).collect();
        let at = self.console.choose(&options)?;
        let touch = at.and_then(|at| lines.get(at)).and_then(|line| line.touch.as_ref());
        if let Some(touch) = touch {
            self.grant(touch.wish.clone());
        }
        Ok(())
    }

    fn touchable(&self, panel: &Panel) -> Vec<Told> {
        let is_read_there = matches!(panel, Panel::Papers(_) | Panel::Notebook(_));
        let mut lines: Vec<Told> = if is_read_there {
            let told = panel.blocks().into_iter().filter_map(|block| match block {
                Block::Told(line) => Some(line.clone()),
                _ => None,
            });
            told.collect()
        } else {
            let so_far = self.desk.scene().map(|scene| typed::so_far(&scene).told);
            so_far.unwrap_or_default().into_iter().rev().collect()
        };
        lines.retain(|line| line.touch.is_some());
        lines.dedup_by(|a, b| a.told == b.told);
        if !is_read_there {
            lines.truncate(LATEST);
        }
        lines
    }

    /// Does what was chosen, and shows what followed.
    fn grant(&mut self, wish: Wish) {
        let is_turn = matches!(wish, Wish::Turn(_));
        self.desk.wish(wish);
        if !is_turn && let Some(scene) = self.desk.scene() {
            let news = typed::since(&scene, self.told);
            self.told = typed::moves(&scene);
            self.console.show(news.iter().map(Told::block));
        }
        self.tell();
    }

    /// Tells what has to be told, once: what is written in a terminal stays there.
    fn tell(&mut self) {
        let Some(notice) = self.screen().notice else { return };
        self.console.show([Block::Note(&notice.note)]);
        self.desk.hush();
    }

    /// The three acts, everything that is folded opened: what is written in a terminal can be read at any time.
    fn debrief(&mut self) {
        let mut opened: Vec<Turn> = Vec::new();
        while let Some(turn) = self.still_folded(&opened) {
            opened.push(turn.clone());
            self.desk.wish(turn.into());
        }
        if let Body::Debrief(debrief) = &self.screen().body {
            self.console.show(debrief.blocks());
        }
        self.console.gap();
        if let Some(path) = self.desk.open().run().and_then(grounds_desk::run::Run::place) {
            self.console.tell(said!("text-kept-at", path = &path));
        }
    }

    fn still_folded(&self, opened: &[Turn]) -> Option<Turn> {
        let screen = self.screen();
        let blocks = screen.blocks();
        let turns = blocks.iter().filter_map(|block| match block {
            Block::Offer(offer) if !offer.is_chosen() => match &offer.wish {
                // A walkthrough is for a file: wrapped lines would not be what was written.
                Wish::Turn(Turn::Unfold(Fold::Walkthrough)) => None,
                Wish::Turn(turn @ Turn::Unfold(_)) => Some(turn.clone()),
                _ => None,
            },
            _ => None,
        });
        turns.into_iter().find(|turn| !opened.contains(turn))
    }

    fn say_goodbye(&mut self, left: Left) {
        self.console.gap();
        self.console.tell(match left {
            Left::InputEnded => key!("text-input-ended"),
            Left::Stopped => key!("text-stopped"),
        });
        if let Some(path) = self.desk.open().run().and_then(grounds_desk::run::Run::place) {
            self.console.tell(said!("text-kept-at", path = &path));
        }
    }
}
