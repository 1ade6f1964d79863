//! What is shown at a moment: what is open, as values, with what has to be told and what has to be answered first. Made anew
//! when something has changed, not in every frame.

use crate::desk::Desk;
use crate::home::Home;
use crate::notice::Notice;
use crate::open::Open;
use crate::run::Run;
use crate::shown::reading::{self, Reads};
use crate::shown::{self, Body, Offer, Scene, Screen, Sheet, shelf};
use grounds_core::debrief::Speaks;
use grounds_core::locale::{Messages, key};

impl Notice {
    /// The notice as it is shown.
    #[must_use]
    pub fn shown(&self, messages: &Messages) -> shown::Notice {
        let offers = self
            .ways
            .iter()
            .map(|(key, wish)| Offer::new(messages.get(*key), wish.clone()));
        shown::Notice {
            note: shown::Note::new(self.severity.into(), messages.say(&self.said)),
            offers: offers.collect(),
        }
    }
}

impl<H: Home> Desk<H> {
    /// How the person reads, and what has to be said about the texts.
    pub fn reads(&self) -> Reads {
        let at = match &self.open {
            Open::Drill(drill) => drill.in_front().map(|(deck, _)| deck.at),
            open => open.at(),
        };
        let open = at.and_then(|at| self.shelf.get(at));
        Reads::of(&self.voice, &self.settings, open, false)
    }

    /// What the screens of a run are made of; none on the shelf.
    pub fn scene(&self) -> Option<Scene<'_>> {
        let listed = self.open.at().and_then(|at| self.shelf.get(at));
        Some(Scene::new(
            self.view()?,
            self.teller()?,
            self.voice.messages(),
            &self.memory,
            listed.is_some_and(|listed| listed.is_reviewed),
        ))
    }

    /// Everything that is shown. `can_write` says whether the face has an author's desk.
    pub fn screen(&self, can_write: bool) -> Screen {
        let (messages, reads) = (self.voice.messages(), self.reads());
        let scene = self.scene();
        let body = match (&self.open, &scene) {
            (Open::Drill(drill), _) => Body::Drill(Box::new(shown::drill::drill(drill, self.around()))),
            (Open::Prebrief(_), Some(scene)) => {
                let mut prebrief = shown::prebrief::prebrief(scene);
                prebrief.drill = self.offers_drill().then(|| shown::drill::before_first(messages));
                Body::Prebrief(prebrief)
            }
            (Open::Run(_), Some(scene)) => Body::Run(shown::run::run(scene, &reads)),
            (Open::Debrief(ended), Some(scene)) => {
                let voices = self.voices();
                let session = ended.run.session();
                let speaks = voices.map(|voices| Speaks::of(session, voices, messages));
                let weighed = self.weighed();
                let debrief = |speaks| shown::debrief::debrief(scene, &speaks, session, &ended.debrief, weighed);
                let debrief = speaks.map(debrief);
                debrief.map_or(Body::Nothing, |debrief| Body::Debrief(Box::new(debrief)))
            }
            (Open::Across(back), _) => {
                let shown = shown::across::across(messages, &self.practice, &self.memory, back);
                Body::Across(Box::new(shown))
            }
            _ if self.settings.is_first => Body::First(reading::first(messages, &reads)),
            _ => Body::Shelf(self.shelf_shown(&reads, can_write)),
        };
        let over = match &scene {
            Some(scene) => Sheet::over_run(scene, &reads, &body),
            None => Sheet::over(messages, &reads, &self.memory, &body),
        };
        let leaving = || {
            let waiting = self.open.leaving().and(self.open.run()).map(Run::waiting)?;
            Some(Sheet::Leaving(shown::leaving::leaving(messages, waiting)))
        };
        Screen {
            opening: self.opening,
            program: messages.get(key!("program-name")),
            body,
            notice: self.notice().map(|notice| notice.shown(messages)),
            sheet: over.or_else(leaving),
            door: reading::door(messages, &reads),
        }
    }

    fn shelf_shown(&self, reads: &Reads, can_write: bool) -> shown::Shelf {
        let kept_in = self.home.kept_in();
        shelf::shelf(shelf::Shelving {
            messages: self.voice.messages(),
            reads,
            listed: &self.shelf,
            kept: &self.kept,
            kept_in: Some(&kept_in),
            can_write,
            drills: &shown::drill::on_shelf(self.around()),
        })
    }

    /// What drills are shown with.
    fn around(&self) -> shown::drill::Around<'_> {
        shown::drill::Around {
            messages: self.voice.messages(),
            practice: &self.practice,
            practised: &self.practised,
            today: self.home.today(),
        }
    }

    /// Whether a drill is offered: to somebody who has begun no run here, and has neither taken nor declined it before.
    fn offers_drill(&self) -> bool {
        matches!(self.open, Open::Prebrief(_)) && self.kept.is_empty() && !self.practised.was_offered
    }
}
