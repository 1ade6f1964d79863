//! A face for tests: it sees screens and hands back the wishes of what is offered, and nothing else.

use crate::place::Place;
use crate::support::practice;
use grounds_core::session::Action;
use grounds_desk::Desk;
use grounds_desk::settings::Settings;
use grounds_desk::shown::plain::plain;
use grounds_desk::shown::{Block, Body, Offer, OfferState, Panel, Run, Screen, Told};
use grounds_desk::wish::Wish;

/// Somebody at a desk.
pub(crate) struct Face {
    pub(crate) desk: Desk<Place>,
    /// How many gestures were made.
    pub(crate) gestures: usize,
}

impl Face {
    pub(crate) fn at(place: Place, settings: Settings, seed: u64) -> Self {
        Self {
            desk: Desk::new(place, practice(), settings, Some(seed)).expect("there are texts"),
            gestures: 0,
        }
    }

    /// A run of a scenario that has begun.
    pub(crate) fn begun(name: &'static str, seed: u64) -> Self {
        let mut face = Self::at(Place::new(&[name], None), Settings::default(), seed);
        face.wish(Wish::Open(0));
        face.wish(Wish::Begin);
        face.gestures = 0;
        face
    }

    pub(crate) fn screen(&self) -> Screen {
        self.desk.screen(false)
    }

    /// The screen as text.
    pub(crate) fn plain(&self) -> String {
        plain(&self.screen().blocks())
    }

    pub(crate) fn run(&self) -> Run {
        match self.screen().body {
            Body::Run(run) => run,
            other => panic!("no run is open: {other:?}"),
        }
    }

    /// A gesture: what an offer stands for.
    pub(crate) fn take(&mut self, offer: &Offer) {
        assert!(!matches!(offer.state, OfferState::Closed(_)), "it is closed: {offer:?}");
        self.wish(offer.wish.clone());
    }

    pub(crate) fn wish(&mut self, wish: Wish) {
        self.gestures += 1;
        self.desk.wish(wish);
    }

    /// Every offer on the screen that can be chosen, in reading order.
    pub(crate) fn offers(&self) -> Vec<Offer> {
        let screen = self.screen();
        let blocks = screen.blocks();
        let offers = blocks.iter().filter_map(|block| match block {
            Block::Offer(offer) | Block::Numbered(_, offer) => Some((*offer).clone()),
            Block::Finish(finish) => finish.offer(),
            _ => None,
        });
        offers
            .filter(|offer| !matches!(offer.state, OfferState::Closed(_)))
            .collect()
    }

    /// Every line on the screen that can be touched.
    pub(crate) fn lines(&self) -> Vec<Told> {
        let screen = self.screen();
        let blocks = screen.blocks();
        let told = blocks.iter().filter_map(|block| match block {
            Block::Told(told) if told.touch.is_some() => Some((*told).clone()),
            _ => None,
        });
        told.collect()
    }

    /// Takes the first offer that fits.
    pub(crate) fn first(&mut self, fits: impl Fn(&Offer) -> bool) -> Option<Offer> {
        let offer = self.offers().into_iter().find(fits)?;
        self.take(&offer);
        Some(offer)
    }

    /// Answers whoever waits, with the first reply, until nobody does.
    pub(crate) fn answer(&mut self) {
        while let Panel::Moment(moment) = self.run().panel {
            let (_, offer) = moment.replies.first().expect("a moment has replies").clone();
            self.take(&offer);
        }
    }
}

/// Whether an offer is this kind of move.
pub(crate) fn acts(offer: &Offer, is: impl Fn(&Action) -> bool) -> bool {
    matches!(&offer.wish, Wish::Act(action) if is(action))
}
