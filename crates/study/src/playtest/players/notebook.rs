//! What a player writes about a cue: by the expert's sheet, or by the words of the practice library.

use super::textbook::{Stance, Textbook};
use crate::locale::words::without_marks;
use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{Action, CueIx, PersonIx};
use crate::session::{How, View};
use crate::vocabulary::{AgeGroup, Strength};

/// How sure of a reading by words alone, 0–100.
const BY_WORDS: u8 = 65;
const CERTAIN: u8 = 100;

/// The notes to write about a cue that was just met.
pub(super) fn notes(player: &Textbook, view: View<'_>, cue: CueIx, how: How) -> Vec<Action> {
    let note = |about: PersonIx, shows: Vec<IndicatorIx>, sure: u8| Action::Note {
        cue,
        about,
        shows,
        sure,
    };
    match player.stance {
        Stance::Nobody => people_of(view, cue, how)
            .into_iter()
            .map(|p| note(p, Vec::new(), CERTAIN))
            .collect(),
        Stance::Everyone => view
            .interviewees()
            .into_iter()
            .map(|p| note(p, always(player, cue, p), CERTAIN))
            .collect(),
        Stance::Fair => fair(player, view, cue, how)
            .into_iter()
            .map(|(p, shows, sure)| note(p, shows, sure))
            .collect(),
    }
}

fn fair(player: &Textbook, view: View<'_>, cue: CueIx, how: How) -> Vec<(PersonIx, Vec<IndicatorIx>, u8)> {
    if let Some(sheet) = player.handbook.sheet() {
        return view
            .interviewees()
            .into_iter()
            .filter_map(|p| sheet.reading(cue, p).map(|r| (p, r.shows.clone(), r.sure)))
            .collect();
    }
    let shows = player.handbook.reading(cue);
    people_of(view, cue, how)
        .into_iter()
        .map(|p| (p, shows.to_vec(), BY_WORDS))
        .collect()
}

/// Whether a text names a person, in whatever way a line may be broken there.
pub(super) fn is_named(text: &str, name: &str) -> bool {
    !name.is_empty() && without_marks(text).contains(&*without_marks(name))
}

/// Whom a cue is about, as far as its words and its teller say: those it names, else the one who told it, else all.
fn people_of(view: View<'_>, cue: CueIx, how: How) -> Vec<PersonIx> {
    let text = view.text(view.cue_text(cue));
    let all = view.interviewees();
    let named: Vec<PersonIx> = all.iter().copied().filter(|&p| is_named(&text, view.name(p))).collect();
    match (named.is_empty(), how) {
        (false, _) => named,
        (true, How::Told(who, _)) if all.contains(&who) => vec![who],
        (true, _) => all,
    }
}

/// What someone who sees signs everywhere makes of a cue: the expert's reading where there is one, else what its words
/// suggest, else the gravest there is.
fn always(player: &Textbook, cue: CueIx, about: PersonIx) -> Vec<IndicatorIx> {
    let by_expert = player.handbook.sheet().and_then(|s| s.reading(cue, about));
    if let Some(reading) = by_expert.filter(|r| !r.shows.is_empty()) {
        return reading.shows.clone();
    }
    match player.handbook.reading(cue) {
        [] => gravest(&player.practice),
        by_words => by_words.to_vec(),
    }
}

fn gravest(practice: &Practice) -> Vec<IndicatorIx> {
    let strong = practice
        .indicators()
        .iter()
        .rev()
        .find(|i| i.strength(AgeGroup::Adult) == Some(Strength::Strong));
    strong
        .and_then(|i| practice.indicator_ix(&i.code))
        .into_iter()
        .collect()
}
