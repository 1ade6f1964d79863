//! What can be chosen of a screen, from its blocks alone: what has a place keeps its number, the rest is counted on behind it,
//! and what belongs together in a long list is one choice that opens it.

use grounds_desk::shown::plain::line;
use grounds_desk::shown::{Block, Field, LyingLine, Offer, OfferState};
use grounds_desk::wish::{Turn, Wish};

/// More choices under one heading than this are shown as one.
const FEW: usize = 3;
/// The first number behind the places.
const BEHIND: usize = 8;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// An offer.
    One(Offer),
    /// Offers under a heading.
    Group(String, Vec<Offer>),
    /// A place to type into.
    Field(Field),
    /// Reading a line again, to note it.
    Lines,
    /// Pulling out a card.
    Cards(Vec<Offer>),
}

/// What can be chosen, by its number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Items {
    /// The items.
    pub all: Vec<(usize, Item)>,
    next: usize,
}

impl Items {
    /// What can be chosen of a screen.
    pub(super) fn of(blocks: &[Block<'_>]) -> Self {
        let has_places = blocks.iter().any(|block| matches!(block, Block::Numbered(..)));
        Self::counted(blocks, if has_places { BEHIND } else { 1 })
    }

    /// What can be done with the line that lies open: what ends it belongs to none of its lists.
    pub(super) fn of_line(lying: &LyingLine) -> Self {
        let ends: Vec<&Offer> = lying.strike.iter().chain([&lying.lay, &lying.close]).collect();
        let mut blocks = lying.blocks();
        blocks.retain(|block| !matches!(block, Block::Offer(offer) if ends.contains(offer)));
        let mut items = Self::counted(&blocks, lying.sorts.len() + 1);
        ends.into_iter().for_each(|offer| items.push(Item::One(offer.clone())));
        items
    }

    fn counted(blocks: &[Block<'_>], next: usize) -> Self {
        let mut items = Self { all: Vec::new(), next };
        let (mut heading, mut group): (Option<(u8, &str)>, Vec<Offer>) = (None, Vec::new());
        for block in blocks {
            match *block {
                Block::Heading(level, words) => {
                    items.close(heading.take(), &mut group);
                    heading = Some((level, words));
                }
                Block::Offer(offer) => group.push(offer.clone()),
                Block::Numbered(place, offer) => items.all.push((usize::from(place), Item::One(offer.clone()))),
                Block::Field(field) => items.push(Item::Field(field.clone())),
                Block::Finish(finish) => {
                    items.close(heading.take(), &mut group);
                    group.extend(finish.offer());
                }
                Block::Text(_) | Block::Item(_) | Block::Note(_) | Block::Fact(_) | Block::Told(_) => {}
            }
        }
        items.close(heading, &mut group);
        items
    }

    /// Puts something behind the rest.
    pub(super) fn push(&mut self, item: Item) {
        self.all.push((self.next, item));
        self.next += 1;
    }

    /// Ends what stands under a heading. Parts of a decision, and of a note, are always one choice each: a name alone does not say
    /// what for.
    fn close(&mut self, heading: Option<(u8, &str)>, group: &mut Vec<Offer>) {
        let group = std::mem::take(group);
        let is_part = |offer: &Offer| matches!(offer.wish, Wish::Turn(Turn::Decision(..) | Turn::OnPage(_)));
        let belongs = |level: u8| group.len() > FEW || level > 1 && group.iter().any(is_part);
        match heading.filter(|(level, _)| belongs(*level)) {
            Some((_, heading)) => self.push(Item::Group(heading.to_owned(), group)),
            None => group.into_iter().for_each(|offer| self.push(Item::One(offer))),
        }
    }
}

impl Item {
    /// What a list of choices says of it. What was chosen in a group stands behind its heading.
    pub(super) fn words(&self, lines: &str, cards: &str) -> String {
        match self {
            Self::One(offer) => marked(offer),
            Self::Group(heading, offers) => {
                let chosen: Vec<&str> = offers
                    .iter()
                    .filter(|o| o.is_chosen())
                    .map(|o| o.words.as_str())
                    .collect();
                if chosen.is_empty() {
                    format!("{heading} …")
                } else {
                    format!("{heading} … [{}]", chosen.join("; "))
                }
            }
            Self::Field(field) => format!("{} …", field.label),
            Self::Lines => format!("{lines} …"),
            Self::Cards(_) => format!("{cards} …"),
        }
    }
}

/// An offer as a line, with a sign before what holds now.
pub(super) fn marked(offer: &Offer) -> String {
    // Looking closer at somebody says only who.
    let opens = matches!(offer.wish, Wish::Turn(Turn::Person(_)));
    match offer.state {
        OfferState::Chosen => format!("[x] {}", line(offer)),
        _ if opens => format!("{} …", line(offer)),
        _ => line(offer),
    }
}

/// What an offer stands for; why not, when it is closed.
pub(super) fn wish_of(offer: &Offer) -> Result<Wish, &str> {
    match &offer.state {
        OfferState::Closed(why) => Err(why),
        _ => Ok(offer.wish.clone()),
    }
}
