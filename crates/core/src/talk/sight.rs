//! What is in sight at once: never more than seven things, each with its place. The ends stand first, and to wait always
//! stands in the same place. To take back what was just said stands beside those words, for one turn, and not here.

use super::{Turn, View};
use crate::scenario::talk::Facts;

/// The most that is in sight at once. More cannot be weighed, only searched.
pub const IN_SIGHT: usize = 7;

/// Where the ends and other subjects end, and waiting begins.
const WAIT: usize = 3;
/// Subjects on one page, before "others" and the way back.
const ON_A_PAGE: usize = 5;

/// What is open. Turning a page says nothing and takes no time: a face keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// The talk.
    #[default]
    Talk,
    /// Something else, and its page.
    Else(u8),
    /// What can be done for the person.
    Care,
}

/// What stands in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Takes a turn.
    Take(Turn),
    /// Opens a page.
    Open(Page),
}

/// What is in sight, each in its place.
pub type Sight = [Option<Row>; IN_SIGHT];

impl<F: Facts> View<'_, F> {
    /// What is in sight on a page.
    #[must_use]
    pub fn in_sight(&self, page: Page) -> Sight {
        let mut sight = [None; IN_SIGHT];
        if self.is_over() {
            return sight;
        }
        if self.moment().is_some() {
            fill(&mut sight, self.replies().map(Turn::Reply));
            return sight;
        }
        if self.begins() {
            fill(&mut sight, self.ends().map(Turn::Say));
            return sight;
        }
        match page {
            Page::Talk => self.talk_page(&mut sight),
            Page::Else(n) => self.else_page(&mut sight, usize::from(n)),
            Page::Care => {
                fill(&mut sight[..IN_SIGHT - 1], self.care().map(Turn::Care));
                sight[IN_SIGHT - 1] = Some(Row::Open(Page::Talk));
            }
        }
        sight
    }

    fn talk_page(&self, sight: &mut Sight) {
        if self.set().is_some() {
            fill(&mut sight[..WAIT], self.ends().map(Turn::Say));
        } else {
            let ahead = self.ahead();
            fill(&mut sight[..WAIT], ahead.into_iter().flatten().map(Turn::To));
        }
        sight[WAIT] = Some(Row::Take(Turn::Wait));
        let others = self.fresh().chain(self.back()).next();
        sight[WAIT + 1] = others.map(|_| Row::Open(Page::Else(0)));
        sight[WAIT + 2] = self.care().next().map(|_| Row::Open(Page::Care));
        sight[WAIT + 3] = self.ending().map(Row::Take);
    }

    /// How the talk can be brought to its end, unless its words stand in front already.
    #[must_use]
    pub fn ending(&self) -> Option<Turn> {
        let ending = self.room.script.closing().map_or(Turn::Leave, Turn::To);
        self.may(ending).then_some(ending)
    }

    fn else_page(&self, sight: &mut Sight, page: usize) {
        // What was seen and what came up last stand on the first page.
        let is_quiet = |ix: &_| self.room.script.subject(*ix).is_quiet;
        let seen = self.fresh().filter(is_quiet);
        let rest = self.fresh().filter(|ix| !is_quiet(ix));
        let mut all = seen.chain(rest).chain(self.back()).skip(page * ON_A_PAGE).map(Turn::To);
        fill(&mut sight[..ON_A_PAGE], all.by_ref());
        // One that would stand alone on a page of its own takes the place of the way to it.
        if let Some(one) = all.next() {
            let more = all.next().is_some();
            let next = u8::try_from(page + 1).unwrap_or(u8::MAX);
            sight[ON_A_PAGE] = Some(if more {
                Row::Open(Page::Else(next))
            } else {
                Row::Take(one)
            });
        }
        sight[IN_SIGHT - 1] = Some(Row::Open(Page::Talk));
    }
}

/// Turns in the first places.
fn fill(places: &mut [Option<Row>], turns: impl Iterator<Item = Turn>) {
    for (place, turn) in places.iter_mut().zip(turns) {
        *place = Some(Row::Take(turn));
    }
}
