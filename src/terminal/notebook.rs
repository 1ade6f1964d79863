//! The notebook: what a cue stands for, or that it means nothing; about whom; how sure. And how sure of each person.

use super::console::{Console, Left, listed, number};
use crate::locale::{in_latin_digits, key, said};
use grounds_desk::shown::notebook::{Certainty, Cue, Notebook, Rating, Reference};
use grounds_desk::shown::plain::line;
use grounds_desk::shown::{Block, Field, Offer, Section};
use grounds_desk::wish::Wish;

/// Indicators shown for one search: as many as a small window holds.
const FOUND: usize = 12;

/// What was chosen.
#[derive(Debug)]
pub(super) enum Chosen<'a> {
    /// Something noticed.
    Cue(&'a Cue),
    /// Another filter.
    Filter(Wish),
}

/// Shows what was noticed, with its notes, and asks for one of it. None: one step back, or there is nothing.
///
/// # Errors
/// The person left.
pub(super) fn notebook<'a>(console: &mut Console<'_>, shown: &'a Notebook) -> Result<Option<Chosen<'a>>, Left> {
    console.show(&[Block::Heading(1, &shown.title)]);
    if let Some(none) = &shown.none {
        console.show(&[Block::Note(none)]);
        return Ok(None);
    }
    let filter = shown.filter.as_ref().map(|filter| &filter.only_unmarked);
    let mut lines: Vec<String> = shown.cues.iter().map(cue_line).collect();
    lines.extend(filter.map(|offer| offer.words.clone()));
    let Some(at) = console.choose_words(&lines)? else {
        return Ok(None);
    };
    let filter = || filter.map(|offer| Chosen::Filter(offer.wish.clone()));
    Ok(shown.cues.get(at).map(Chosen::Cue).or_else(filter))
}

fn cue_line(cue: &Cue) -> String {
    let words = line(&cue.offer);
    if cue.notes.is_empty() {
        words
    } else {
        format!("{words} [{}]", cue.notes.join("; "))
    }
}

/// Shows something noticed and asks what to do about it. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn cue(console: &mut Console<'_>, cue: &Cue) -> Result<Option<Wish>, Left> {
    console.show(&[Block::Heading(1, &cue.offer.words)]);
    console.choose(&cue.offers)
}

/// Asks for one of a part of a note. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn part(console: &mut Console<'_>, part: &Section) -> Result<Option<Wish>, Left> {
    if let Some(heading) = &part.heading {
        console.say(heading);
    }
    console.choose(&part.offers)
}

/// Asks for a number from 0 to 100. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn percent(console: &mut Console<'_>, field: &Field) -> Result<Option<Wish>, Left> {
    let prompt = console.messages().get(key!("text-prompt-percent"));
    let prompt = format!("{} {prompt}", field.label);
    loop {
        let typed = console.ask(&prompt)?;
        if console.is_word(&typed, key!("text-word-back")) {
            return Ok(None);
        }
        match (field.wish(&typed), &field.refusal) {
            (Some(wish), _) => return Ok(Some(wish)),
            (None, Some(refusal)) => console.say(refusal),
            (None, None) => {}
        }
    }
}

/// What was typed where indicators were asked for.
#[derive(Debug)]
pub(super) enum Typed {
    /// One step back.
    Back,
    /// These are all.
    End,
    /// Wishes to put indicators on the note.
    Signs(Vec<Wish>),
    /// The wish to search for words.
    Search(Wish),
    /// Nothing, before there was any: how to search is said.
    Nothing,
}

/// Says how indicators are typed.
pub(super) fn how_to_type(console: &mut Console<'_>, reference: &Reference) {
    console.say(&reference.how_to_type);
}

/// Asks for indicators, by their codes or by their numbers among those shown last, or for words to search for.
///
/// # Errors
/// The person left.
pub(super) fn signs(
    console: &mut Console<'_>,
    reference: &Reference,
    is_any: bool,
    shown: &[Wish],
) -> Result<Typed, Left> {
    let prompt = console.messages().get(key!("text-prompt-indicators"));
    let typed = console.ask(&prompt)?;
    if console.is_word(&typed, key!("text-word-back")) {
        return Ok(Typed::Back);
    }
    let words: Vec<&str> = listed(&typed).collect();
    if words.is_empty() {
        return Ok(if is_any { Typed::End } else { Typed::Nothing });
    }
    let named = |word: &&str| match number(word) {
        Some(number) => number.checked_sub(1).and_then(|at| shown.get(at)).cloned(),
        None => reference.by_code(&in_latin_digits(word)),
    };
    if let Some(wishes) = words.iter().map(named).collect::<Option<Vec<Wish>>>() {
        return Ok(Typed::Signs(wishes));
    }
    let search = reference.search.wish(&words.join(" "));
    Ok(search.map_or(Typed::Nothing, Typed::Search))
}

/// Says how to search.
pub(super) fn how_to_search(console: &mut Console<'_>, reference: &Reference) {
    console.say(&reference.search.label);
}

/// Shows the indicators that were found, and gives their wishes in the order of their numbers.
pub(super) fn found(console: &mut Console<'_>, reference: &Reference) -> Vec<Wish> {
    if let Some(none) = &reference.none {
        console.show(&[Block::Note(none)]);
    }
    let all: Vec<&Offer> = reference.found().collect();
    let lines: Vec<String> = all.iter().take(FOUND).map(|offer| line(offer)).collect();
    console.show_options(&lines);
    if all.len() > FOUND {
        console.tell(said!("text-more-found", count = all.len() - FOUND));
    }
    all.into_iter().take(FOUND).map(|offer| offer.wish.clone()).collect()
}

/// Says that an indicator is on the note.
pub(super) fn put_on(console: &mut Console<'_>, offer: &Offer) {
    console.hang("  + ", &offer.words);
}

/// Says what was written.
pub(super) fn written(console: &mut Console<'_>, words: &str) {
    console.tell(said!("text-noted", note = words));
}

/// Shows of whom it is asked how likely it is, and asks for one of them. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn certainty<'a>(console: &mut Console<'_>, shown: &'a Certainty) -> Result<Option<&'a Rating>, Left> {
    console.show(&[Block::Heading(1, &shown.title), Block::Text(&shown.why)]);
    let names: Vec<&str> = shown.people.iter().map(|rating| rating.name.as_str()).collect();
    let at = console.choose_words(&names)?;
    Ok(at.and_then(|at| shown.people.get(at)))
}
