//! Exactly what a trainee may see now. Faces and players get a view and nothing else, so that none of them can cheat: kinds of
//! wordings, truths, what a line carries, trust and distress as numbers stay behind it.
//!
//! Everything here is a small value without words: a face finds those with a
//! [`Teller`](crate::wording::Teller), in the language that is read. What is offered is the same for everybody who looks
//! the same from outside, whatever is true of them.

mod deeds;
mod lines;
mod notebook;
mod papers;
mod people;
mod phrase;
mod table;

pub use deeds::{DeedOffer, InterpreterOffer, PromiseView, Settled, ThingDeed, ThingView};
pub use notebook::{DecisionView, NoteView, Page};
pub use papers::{PaperView, RowView};
pub use people::{Common, Look, PersonView};
pub use phrase::{Line, PaperAt, Party, Phrase, Speaker, Told};
pub use table::{MomentReply, MomentView, Table, TableLabel, TableRow};

use super::{Drawn, Entry, Phase, Refusal, Session};
use crate::chance::Streams;
use crate::practice::Practice;
use crate::scenario::{ActIx, Header, PersonIx, PlaceIx, Scenario, SpotIx};
use crate::session::world::World;

/// A view of a run.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    session: &'a Session,
}

/// The act that runs, and its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActView {
    /// Which.
    pub act: ActIx,
    /// The minute of the day at which it starts.
    pub starts: u16,
    /// How many minutes it lasts.
    pub minutes: u16,
    /// How many seconds of it are gone.
    pub second: u32,
    /// What one reads first.
    pub opening: Phrase,
}

impl ActView {
    /// The minute of the day, 0–1439, and the seconds behind it.
    #[must_use]
    pub fn time(&self) -> (u16, u8) {
        let minutes = u32::from(self.starts) + self.second / 60;
        let minute = u16::try_from(minutes % (24 * 60)).unwrap_or(0);
        (minute, u8::try_from(self.second % 60).unwrap_or(0))
    }

    /// How many whole minutes are left.
    #[must_use]
    pub fn left(&self) -> u16 {
        let gone = u16::try_from(self.second / 60).unwrap_or(u16::MAX);
        self.minutes.saturating_sub(gone)
    }
}

/// A day that is played, as far as one can know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which.
    pub act: ActIx,
    /// The minute of the day at which it starts.
    pub starts: u16,
    /// How many minutes it lasts.
    pub minutes: u16,
    /// Whether it is over, runs, or lies ahead.
    pub is: When,
}

/// Where a day lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// It is over.
    Past,
    /// It runs.
    Now,
    /// It lies ahead.
    Ahead,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView<'a> {
    /// Which.
    pub place: PlaceIx,
    /// Its title.
    pub title: Phrase,
    /// What one sees here.
    pub text: Vec<Line>,
    /// The picture.
    pub art: &'a str,
    /// Elements of the picture that are not drawn now.
    pub hidden: Vec<&'a str>,
}

/// A way to another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Where to.
    pub place: PlaceIx,
    /// Its title.
    pub title: Phrase,
    /// How many minutes it takes.
    pub minutes: u16,
}

/// Something in the picture that can be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpotView<'a> {
    /// Which.
    pub spot: SpotIx,
    /// The element of the picture.
    pub element: &'a str,
    /// What it is called.
    pub label: Phrase,
    /// Whether it can be looked at now.
    pub is_open: bool,
    /// What one saw; none while it has not been looked at.
    pub seen: Option<Vec<Line>>,
    /// How many minutes it takes.
    pub minutes: u16,
}

impl Session {
    /// What a trainee may see now.
    #[must_use]
    pub const fn view(&self) -> View<'_> {
        View { session: self }
    }
}

impl<'a> View<'a> {
    fn scenario(self) -> &'a Scenario {
        &self.session.scenario
    }

    fn world(self) -> World<'a> {
        self.session.world(None)
    }

    /// What stands behind the people, for who finds words about them.
    pub(crate) fn people(self) -> (&'a Scenario, &'a Drawn) {
        (self.scenario(), &self.session.drawn)
    }

    /// The practice library that the run goes by.
    #[must_use]
    pub fn practice(self) -> &'a Practice {
        &self.session.practice
    }

    /// What stands over the scenario.
    #[must_use]
    pub fn header(self) -> &'a Header {
        self.scenario().header()
    }

    /// Where the run stands.
    #[must_use]
    pub const fn phase(self) -> Phase {
        self.session.state.phase
    }

    /// The moves so far, for who counts them.
    #[must_use]
    pub fn moves(self) -> usize {
        self.session.entries.len()
    }

    fn entry(self, number: usize) -> Option<&'a Entry> {
        self.session.entries.get(number)
    }

    /// The act that runs.
    #[must_use]
    pub fn act(self) -> ActView {
        let act = self.session.state.act;
        let of = self.scenario().act(act);
        ActView {
            act,
            starts: of.starts,
            minutes: of.minutes,
            second: self.session.state.second,
            opening: Phrase::of(of.opening),
        }
    }

    /// The days, as far as one can know: one that takes place only if something holds is told when it does.
    #[must_use]
    pub fn days(self) -> Vec<Day> {
        let now = self.session.state.act;
        let world = self.world();
        let acts = self.scenario().acts();
        let is_known = |&act: &ActIx| act <= now || world.all(&self.scenario().act(act).when);
        acts.filter(is_known)
            .map(|act| {
                let of = self.scenario().act(act);
                Day {
                    act,
                    starts: of.starts,
                    minutes: of.minutes,
                    is: match act.cmp(&now) {
                        std::cmp::Ordering::Less => When::Past,
                        std::cmp::Ordering::Equal => When::Now,
                        std::cmp::Ordering::Greater => When::Ahead,
                    },
                }
            })
            .collect()
    }

    /// Where the official is; nowhere at a telephone.
    #[must_use]
    pub fn place(self) -> Option<PlaceView<'a>> {
        let place = self.session.state.place?;
        let of = self.scenario().place(place);
        Some(PlaceView {
            place,
            title: Phrase::of(of.title),
            text: of.text.iter().map(|&text| self.seen(text, None)).collect(),
            art: &of.art,
            hidden: self.hidden_parts(place),
        })
    }

    fn hidden_parts(self, place: PlaceIx) -> Vec<&'a str> {
        let world = self.world();
        let parts = self.scenario().place(place).parts.iter();
        parts
            .filter(|part| !world.all(&part.when))
            .map(|part| &*part.element)
            .collect()
    }

    /// What a place is called.
    #[must_use]
    pub fn place_title(self, place: PlaceIx) -> Phrase {
        Phrase::of(self.scenario().place(place).title)
    }

    /// Where one can go from here.
    #[must_use]
    pub fn ways(self) -> Vec<Way> {
        if self.may_move().is_err() {
            return Vec::new();
        }
        let here = self.session.state.place;
        let world = self.world();
        let open = self
            .scenario()
            .places()
            .filter(|&place| Some(place) != here && world.all(&self.scenario().place(place).when));
        open.map(|place| Way {
            place,
            title: self.place_title(place),
            minutes: self.scenario().place(place).minutes,
        })
        .collect()
    }

    /// What can be looked at here. All of it stands in the picture, whether it can be looked at yet or not.
    #[must_use]
    pub fn spots(self) -> Vec<SpotView<'a>> {
        let Some(place) = self.session.state.place else {
            return Vec::new();
        };
        let (world, may_move) = (self.world(), self.may_move().is_ok());
        let view = |spot| {
            let of = self.scenario().spot(spot);
            let was_looked_at = self.session.state.looked.contains(&spot);
            let text = || of.text.iter().map(|&text| self.seen(text, None)).collect();
            SpotView {
                spot,
                element: &of.element,
                label: Phrase::of(of.label),
                is_open: may_move && !was_looked_at && world.all(&of.when),
                seen: was_looked_at.then(text),
                minutes: of.minutes,
            }
        };
        self.scenario().place(place).spots.iter().map(view).collect()
    }

    /// Whether anything can be done beside the desk, and if not why: the time is over, or somebody waits for a reply.
    ///
    /// # Errors
    /// The reason that would be told.
    pub fn may_act(self) -> Result<(), Refusal> {
        match (self.phase(), self.session.state.waits) {
            (Phase::Ended, _) => Err(Refusal::Over),
            (_, Some(_)) => Err(Refusal::Waited),
            (Phase::DayOver, None) => Err(Refusal::DayOver),
            (Phase::Running, None) => Ok(()),
        }
    }

    /// The same for what one gets up for.
    ///
    /// # Errors
    /// The reason that would be told.
    pub fn may_move(self) -> Result<(), Refusal> {
        self.may_act()?;
        match self.session.state.at_table {
            Some(_) => Err(Refusal::AtTable),
            None => Ok(()),
        }
    }

    /// The streams of what is put in some order for the eye, and means nothing.
    fn streams(self) -> Streams {
        Streams::of_draw(!self.session.seed)
    }

    /// Everybody who is met in this run and of whom one knows: of callers those who have called.
    pub fn known_people(self) -> impl Iterator<Item = PersonIx> + use<'a> {
        let (scenario, session) = (self.scenario(), self.session);
        scenario.people().filter(move |&who| {
            let has_called = || session.state.of(who).talk.is_some() || session.state.of(who).is_shut;
            session.drawn.is_met(who) && (scenario.person(who).channel.is_none() || has_called())
        })
    }
}
