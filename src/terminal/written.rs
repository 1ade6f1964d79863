//! The parts of a run in which one reads, writes and decides, and the debrief: which is shown after which. What is shown, and
//! what is offered, is decided by the desk.

use super::console::Left;
use super::notebook::Typed;
use super::{Play, debrief, decide, notebook, papers};
use crate::locale::said;
use grounds_desk::home::Home;
use grounds_desk::open::Open;
use grounds_desk::shown;
use grounds_desk::shown::decide::Decision;
use grounds_desk::shown::notebook::Writing;
use grounds_desk::wish::{Turn, Wish};

impl<H: Home> Play<'_, '_, H> {
    pub(super) fn documents(&mut self) -> Result<(), Left> {
        loop {
            let shown = shown::documents::documents(self.scene());
            let chosen = match papers::documents(self.console, &shown)? {
                None => return Ok(()),
                Some(papers::Chosen::Paper(chosen)) => chosen,
                Some(papers::Chosen::Two(two)) => {
                    if let Some(wish) = papers::two(self.console, two)? {
                        self.grant(wish);
                    }
                    continue;
                }
            };
            if let Some(wish) = papers::opens(&chosen.offer) {
                self.grant(wish);
            }
            let shown = shown::documents::documents(self.scene());
            if let Some(paper) = shown.open.iter().find(|paper| paper.document == chosen.document) {
                papers::paper(self.console, paper);
            }
        }
    }

    pub(super) fn notebook(&mut self) -> Result<(), Left> {
        loop {
            let shown = shown::notebook::notebook(self.scene());
            match notebook::notebook(self.console, &shown)? {
                None => return Ok(()),
                Some(notebook::Chosen::Filter(wish)) => self.grant(wish),
                Some(notebook::Chosen::Cue(cue)) => {
                    if let Some(wish) = notebook::cue(self.console, cue)? {
                        self.grant(wish);
                    }
                    if self.desk.memory().note.is_some() {
                        self.write()?;
                        self.grant(Turn::CloseNote.into());
                    }
                }
            }
        }
    }

    /// The note that is open, as it stands.
    fn note(&self) -> Option<Writing> {
        shown::notebook::notebook(self.scene()).note
    }

    /// Asks for each part of a note in turn, and writes it.
    fn write(&mut self) -> Result<(), Left> {
        for part in [
            |note: &Writing| note.about.clone(),
            |note: &Writing| note.meaning.clone(),
        ] {
            let Some(note) = self.note() else { return Ok(()) };
            let Some(wish) = notebook::part(self.console, &part(&note))? else {
                return Ok(());
            };
            self.grant(wish);
        }
        if !self.signs()? {
            return Ok(());
        }
        let Some(note) = self.note() else { return Ok(()) };
        let Some(wish) = notebook::percent(self.console, &note.sure_typed)? else {
            return Ok(());
        };
        self.grant(wish);
        let Some(note) = self.note() else { return Ok(()) };
        if let (Some(Wish::Act(action)), Some(words)) = (note.finish.wish, note.in_short)
            && self.act(action)
        {
            notebook::written(self.console, &words);
        }
        Ok(())
    }

    /// Asks for the indicators of a note, all of them anew. Whether the note goes on.
    fn signs(&mut self) -> Result<bool, Left> {
        let Some(note) = self.note() else { return Ok(false) };
        let Some(reference) = &note.reference else {
            return Ok(true);
        };
        for offer in note.shows {
            self.grant(offer.wish);
        }
        notebook::how_to_type(self.console, reference);
        let mut listed = Vec::new();
        loop {
            let Some(Writing {
                shows,
                reference: Some(reference),
                ..
            }) = self.note()
            else {
                return Ok(false);
            };
            match notebook::signs(self.console, &reference, !shows.is_empty(), &listed)? {
                Typed::Back => return Ok(false),
                Typed::End => return Ok(true),
                Typed::Nothing => notebook::how_to_search(self.console, &reference),
                Typed::Search(wish) => {
                    self.grant(wish);
                    if let Some(reference) = self.note().and_then(|note| note.reference) {
                        listed = notebook::found(self.console, &reference);
                    }
                }
                Typed::Signs(wishes) => wishes.into_iter().for_each(|wish| self.put_on(wish)),
            }
        }
    }

    /// Puts an indicator on the note, when it is not there yet.
    fn put_on(&mut self, wish: Wish) {
        let shows = |desk: &Self| desk.note().map(|note| note.shows).unwrap_or_default();
        if shows(self).iter().any(|offer| offer.wish == wish) {
            return;
        }
        self.grant(wish);
        if let Some(last) = shows(self).last() {
            notebook::put_on(self.console, last);
        }
    }

    pub(super) fn rate(&mut self) -> Result<(), Left> {
        let shown = shown::notebook::notebook(self.scene()).certainty;
        let Some(rating) = notebook::certainty(self.console, &shown)? else {
            return Ok(());
        };
        self.console.say(&shown.ends);
        if let Some(wish) = notebook::percent(self.console, &rating.field)? {
            self.grant(wish);
        }
        Ok(())
    }

    /// Asks about whom, then for each part of the decision in turn, and decides.
    pub(super) fn decide(&mut self) -> Result<(), Left> {
        let shown = shown::decide::decide(self.scene());
        let Some(wish) = decide::whom(self.console, &shown)? else {
            return Ok(());
        };
        self.grant(wish);
        let count = self.decision().map_or(0, |decision| decision.parts.len());
        for at in 0..count {
            let decision = self.decision();
            let Some(part) = decision.as_ref().and_then(|decision| decision.parts.get(at)) else {
                return Ok(());
            };
            let Some(wishes) = decide::part(self.console, part)? else {
                return Ok(());
            };
            wishes.into_iter().for_each(|wish| self.grant(wish));
        }
        if let Some(wish) = self.decision().and_then(|decision| decision.finish?.wish) {
            self.grant(wish);
        }
        if let Some(kept) = self.decision().and_then(|decision| decision.kept) {
            self.console.say(&kept.words);
        }
        Ok(())
    }

    /// The decision that is being made, as it stands.
    fn decision(&self) -> Option<Decision> {
        shown::decide::decide(self.scene()).decision
    }

    pub(super) fn debrief(&mut self) {
        let Open::Debrief(ended) = self.desk.open() else { return };
        let (shown, place) = (shown::debrief::debrief(self.scene(), &ended.debrief), ended.run.place());
        debrief::debrief(self.console, &shown);
        self.console.gap();
        if let Some(path) = place {
            self.console.tell(said!("text-kept-at", path = &path));
        }
    }
}
