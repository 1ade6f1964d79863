//! Deciding about one person: finding, consent, services, sharing, offences, staying and going on.

use super::console::{Console, Left};
use grounds_desk::shown::decide::{Asked, Decide, Take};
use grounds_desk::shown::plain::line;
use grounds_desk::shown::{Block, Offer};
use grounds_desk::wish::Wish;

/// Asks about whom to decide. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn whom(console: &mut Console<'_>, shown: &Decide) -> Result<Option<Wish>, Left> {
    console.show(&[Block::Heading(1, &shown.title), Block::Text(&shown.threshold)]);
    let people: Vec<Offer> = shown.people.iter().map(|person| person.offer.clone()).collect();
    console.choose(&people)
}

/// Asks for one part, and gives the wishes that make the decision so. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn part(console: &mut Console<'_>, part: &Asked) -> Result<Option<Vec<Wish>>, Left> {
    console.gap();
    if let Some(heading) = &part.section.heading {
        console.say(heading);
    }
    for note in &part.section.notes {
        console.say(&note.words);
    }
    let offers = &part.section.offers;
    let fewest = match part.take {
        Take::One => return Ok(console.choose(offers)?.map(|wish| vec![wish])),
        Take::Some => 1,
        Take::Any => 0,
    };
    let lines: Vec<String> = offers.iter().map(line).collect();
    let Some(picked) = console.choose_some(&lines, fewest)? else {
        return Ok(None);
    };
    // A wish puts in what is out and takes out what is in.
    let differs = |(at, offer): &(usize, &Offer)| picked.contains(at) != offer.is_chosen();
    let changes = offers.iter().enumerate().filter(differs);
    Ok(Some(changes.map(|(_, offer)| offer.wish.clone()).collect()))
}
