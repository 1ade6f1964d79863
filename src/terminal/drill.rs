//! A drill in a terminal: the question, its choices by number, the line on the answer, and at the end how it went.

use super::console::{Console, Left};
use crate::desk::home::Home;
use crate::desk::shown::drill::Question;
use crate::desk::shown::{Block, Body};
use crate::desk::wish::{Drilled, Wish};
use crate::desk::{Desk, shown::Drill};

/// Asks until the drill that is open is over, and tells how it went; or until the person goes back.
///
/// # Errors
/// [`Left`] says why it did not come to the end. What was answered is kept.
pub fn drill<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) -> Result<(), Left> {
    let mut notes = desk.screen(false).door.notes;
    while let Body::Drill(drill) = desk.screen(false).body {
        console.show(std::mem::take(&mut notes).iter().map(Block::Note));
        let Some(question) = &drill.question else {
            console.show(drill.blocks());
            break;
        };
        ask(desk, console, &drill, question)?;
    }
    tell(desk, console);
    Ok(())
}

fn ask<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>, drill: &Drill, question: &Question) -> Result<(), Left> {
    let at = drill.at.as_deref().unwrap_or(&drill.title);
    console.heading(at);
    console.show(question.shown.iter().map(|words| Block::Item(words)));
    console.gap();
    console.say(&question.words);
    let options = question
        .choices
        .iter()
        .map(|(place, offer)| (usize::from(*place), offer.words.clone()));
    let Some(chosen) = console.choose(&options.collect::<Vec<_>>())? else {
        desk.wish(Wish::Leave);
        return Ok(());
    };
    if let Some((_, offer)) = question.choices.get(chosen) {
        desk.wish(offer.wish.clone());
    }
    if let Body::Drill(answered) = desk.screen(false).body {
        let told = answered.question.and_then(|question| question.told);
        console.show(told.iter().map(Block::Note));
    }
    tell(desk, console);
    desk.wish(Drilled::GoOn.into());
    Ok(())
}

/// Tells what has to be told, once.
fn tell<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) {
    if let Some(notice) = desk.screen(false).notice {
        console.show([Block::Note(&notice.note)]);
        desk.hush();
    }
}

/// Offers the drill that comes before the first interview, where it is offered: with one number it is done, with another it is
/// not, and it is not asked again.
///
/// # Errors
/// The person left.
pub fn offer_first<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) -> Result<(), Left> {
    let Body::Prebrief(prebrief) = desk.screen(false).body else {
        return Ok(());
    };
    let Some(offered) = prebrief.drill else { return Ok(()) };
    console.show(offered.notes.iter().map(Block::Note));
    let options = (1..).zip(offered.offers.iter().map(|offer| offer.words.clone()));
    let chosen = console.choose(&options.collect::<Vec<_>>())?;
    let wish = chosen
        .and_then(|at| offered.offers.get(at))
        .map(|offer| offer.wish.clone());
    desk.wish(wish.unwrap_or_else(|| Drilled::Decline.into()));
    drill(desk, console)
}
