//! Documents: reading them, and laying two side by side.

use super::console::{Console, Left};
use grounds_desk::shown::documents::{AnyTwo, AtHand, Documents, Paper};
use grounds_desk::shown::plain::line;
use grounds_desk::shown::{Block, Offer};
use grounds_desk::wish::Wish;

/// What was chosen.
#[derive(Debug)]
pub(super) enum Chosen<'a> {
    /// To read a document.
    Paper(&'a AtHand),
    /// To lay two side by side.
    Two(&'a AnyTwo),
}

/// Shows what is at hand and asks for one of it. None: one step back, or there is nothing.
///
/// # Errors
/// The person left.
pub(super) fn documents<'a>(console: &mut Console<'_>, shown: &'a Documents) -> Result<Option<Chosen<'a>>, Left> {
    console.show(&[Block::Heading(1, &shown.title)]);
    if let Some(none) = &shown.none {
        console.show(&[Block::Note(none)]);
        return Ok(None);
    }
    let mut lines: Vec<String> = shown.at_hand.iter().map(|d| line(&d.offer)).collect();
    lines.extend(shown.any_two.as_ref().map(|two| two.words.clone()));
    let Some(at) = console.choose_words(&lines)? else {
        return Ok(None);
    };
    let two = || shown.any_two.as_ref().map(Chosen::Two);
    Ok(shown.at_hand.get(at).map(Chosen::Paper).or_else(two))
}

/// The wish that opens a document; none while it lies open: here, nobody puts anything away.
pub(super) fn opens(offer: &Offer) -> Option<Wish> {
    (!offer.is_chosen()).then(|| offer.wish.clone())
}

/// Shows a document.
pub(super) fn paper(console: &mut Console<'_>, paper: &Paper) {
    console.show(&paper.blocks());
}

/// Asks for two documents and gives the wish to compare them. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn two(console: &mut Console<'_>, two: &AnyTwo) -> Result<Option<Wish>, Left> {
    loop {
        console.say(&two.ask);
        let Some(picked) = console.choose_some(&two.titles, 2)? else {
            return Ok(None);
        };
        if let [one, other] = picked[..] {
            return Ok(two.wish(one, other));
        }
    }
}
