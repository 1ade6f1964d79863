//! People: who is here, how they look, what can be asked of them and done with them.

use super::console::{Console, Left};
use grounds_desk::shown::people::Person;
use grounds_desk::shown::talk::{Talk, Way};
use grounds_desk::shown::{Block, Offer, People};
use grounds_desk::wish::Wish;

/// Shows who is here and asks for one of them. None: one step back, or nobody is here.
///
/// # Errors
/// The person left.
pub(super) fn people(console: &mut Console<'_>, people: &People) -> Result<Option<Wish>, Left> {
    console.show(&[Block::Heading(1, &people.title)]);
    if let Some(nobody) = &people.nobody {
        console.show(&[Block::Note(nobody)]);
        return Ok(None);
    }
    let words: Vec<String> = people.here.iter().map(line).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let at = console.choose_words(&words)?;
    Ok(at.map(|at| people.here[at].offer.wish.clone()))
}

/// Name, part and mood in one line.
fn line(person: &Person) -> String {
    let parts = [Some(&person.name), person.offer.below.as_ref(), person.mood.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(" · ")
}

/// Shows a person and asks whether to ask or to do. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn person(console: &mut Console<'_>, talk: &Talk) -> Result<Option<Wish>, Left> {
    console.show(&talk.face_blocks());
    // Which of them is open where there is no room for both means nothing here.
    let ways: Vec<Offer> = talk
        .ways
        .iter()
        .map(|way| Offer::new(&way.words, way.wish.clone()))
        .collect();
    console.choose(&ways)
}

/// Shows what can be asked, or done, and asks for one of it. None: one step back, or there is nothing.
///
/// # Errors
/// The person left.
pub(super) fn way(console: &mut Console<'_>, way: &Way) -> Result<Option<Wish>, Left> {
    if way.none.is_some() {
        console.show(&way.blocks());
        return Ok(None);
    }
    console.choose_in(&way.blocks())
}
