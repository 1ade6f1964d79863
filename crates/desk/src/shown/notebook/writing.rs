//! A note that is being written: about whom a cue is, how sure one is, and which indicators it stands for or that it means
//! nothing; the reference of all indicators; and what is still missing.

use super::super::{Block, Field, Finish, Note, Offer, Scene, Section, Takes, Tone};
use crate::memory::{Meaning, NoteDraft};
use crate::wish::{Turn, Wish};
use grounds_core::locale::search::Wanted;
use grounds_core::locale::{key, pair, said};
use grounds_core::practice::{Indicator, IndicatorIx, is_verified};
use grounds_core::scenario::{Action, CueIx};
use grounds_core::session::Note as Noted;
use grounds_core::vocabulary::Dimension;
use grounds_core::wording;

/// How sure one can say one is by choosing; by typing, one can say any number.
const SURE: [u8; 5] = [10, 30, 50, 70, 90];

/// A note that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// On which cue.
    pub cue: CueIx,
    /// That it was noticed.
    pub label: String,
    /// What was noticed.
    pub words: String,
    /// About whom.
    pub about: Section,
    /// How sure.
    pub sure: Section,
    /// How sure, typed.
    pub sure_typed: Field,
    /// What it stands for: indicators, or nothing.
    pub meaning: Section,
    /// The indicators on the note: choosing one takes it off.
    pub shows: Vec<Offer>,
    /// The indicators one can put on it; none while it stands for nothing.
    pub reference: Option<Reference>,
    /// Keeping it.
    pub finish: Finish,
    /// What the note says, in one line; none while something is missing.
    pub in_short: Option<String>,
    /// Closing it without keeping it.
    pub close: Offer,
}

/// The reference of all indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The title.
    pub title: String,
    /// A caution that holds for all of them.
    pub caution: Option<String>,
    /// How to find one.
    pub search: Field,
    /// Those that were found, by dimension; the chosen ones are on the note.
    pub groups: Vec<Section>,
    /// What is said when none was.
    pub none: Option<Note>,
    /// How to type their codes.
    pub how_to_type: String,
    /// Every code, for one who types.
    codes: Vec<(String, IndicatorIx)>,
}

impl Reference {
    /// The wish to put the indicator of a code on the note, or to take it off; none when there is no such code.
    #[must_use]
    pub fn by_code(&self, typed: &str) -> Option<Wish> {
        let code = typed.trim().to_uppercase();
        let (_, ix) = self.codes.iter().find(|(known, _)| *known == code)?;
        Some(Turn::NoteShows(*ix).into())
    }

    /// Those that were found, in their order.
    pub fn found(&self) -> impl Iterator<Item = &Offer> {
        self.groups.iter().flat_map(|group| &group.offers)
    }
}

/// The note, as it stands.
pub(super) fn writing(scene: Scene<'_>, draft: &NoteDraft) -> Writing {
    let (view, m) = (scene.view, scene.messages);
    let is_sign = draft.meaning == Some(Meaning::Indicators);
    let about = view.interviewees().into_iter();
    let about = about.map(|p| Offer::new(view.name(p), Turn::NoteAbout(p)).chosen(draft.about == Some(p)));
    let sure = SURE.map(|sure| {
        let words = m.say(&said!("percent", percent = sure));
        Offer::new(words, Turn::NoteSure(sure)).chosen(draft.sure == Some(sure))
    });
    let meanings = [
        (Meaning::Indicators, key!("note-indicators")),
        (Meaning::Nothing, key!("note-nothing")),
    ];
    let meanings =
        meanings.map(|(one, key)| Offer::new(m.get(key), Turn::NoteMeaning(one)).chosen(draft.meaning == Some(one)));
    let how_sure = m.get(key!("note-how-sure"));
    let on_note = |&ix: &IndicatorIx| {
        let words = wording::indicator(m, scene.practice.indicator(ix));
        Offer::new(words, Turn::NoteShows(ix)).chosen(true)
    };
    Writing {
        cue: draft.cue,
        label: m.get(key!("note-cue")),
        words: view.text(view.cue_text(draft.cue)).into_owned(),
        about: Section::new(m.get(key!("note-about")), about.collect()),
        sure: Section::new(how_sure.clone(), sure.into()),
        sure_typed: Field::of_percent(m, how_sure, draft.sure, Takes::NoteSure),
        meaning: Section::new(m.get(key!("note-meaning")), meanings.into()),
        shows: draft.shows.iter().filter(|_| is_sign).map(on_note).collect(),
        reference: is_sign.then(|| reference(scene, draft)),
        finish: Finish {
            words: m.get(key!("note-save")),
            wish: draft.complete().map(Wish::Act),
            missing: draft.missing().map(|key| m.get(key)),
        },
        in_short: draft.complete().and_then(|action| in_short(scene, &action)),
        close: Offer::new(m.get(key!("note-close")), Turn::CloseNote),
    }
}

/// What a note that would be written says.
fn in_short(scene: Scene<'_>, action: &Action) -> Option<String> {
    let Action::Note {
        cue,
        about,
        shows,
        sure,
    } = action
    else {
        return None;
    };
    let note = Noted {
        cue: *cue,
        about: *about,
        shows: shows.clone(),
        sure: *sure,
    };
    Some(super::in_short(scene, &note))
}

/// The indicators, searched by code and words.
fn reference(scene: Scene<'_>, draft: &NoteDraft) -> Reference {
    let m = scene.messages;
    let all = scene.practice.indicators();
    // A caution that holds for every sign is said once, not 67 times.
    let tag = all.first().map(|i| i.tag);
    let shared = tag.filter(|tag| all.iter().all(|i| i.tag == *tag));
    let wanted = Wanted::new(&draft.search);
    let found = |&dimension: &Dimension| {
        let fits = |i: &&Indicator| i.dimension() == dimension && wording::finds(m, i, &wanted);
        let fitting = all.iter().filter(fits);
        let offers: Vec<Offer> = fitting
            .filter_map(|i| sign(scene, i, shared.is_some(), draft))
            .collect();
        (!offers.is_empty()).then(|| Section::new(m.get(dimension.key()), offers))
    };
    let groups: Vec<Section> = Dimension::ALL.iter().filter_map(found).collect();
    let code = |i: &Indicator| Some((i.code.clone(), scene.practice.indicator_ix(&i.code)?));
    Reference {
        title: m.get(key!("reference-title")),
        caution: shared
            .filter(|tag| !is_verified(*tag))
            .map(|tag| m.say(&said!("reference-tag", tag = tag.key()))),
        search: Field::of_words(m.get(key!("reference-search")), &draft.search, Takes::SignSearch),
        none: groups
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("reference-none")))),
        groups,
        how_to_type: m.get(key!("text-indicators")),
        codes: all.iter().filter_map(code).collect(),
    }
}

fn sign(scene: Scene<'_>, indicator: &Indicator, is_caution_said: bool, draft: &NoteDraft) -> Option<Offer> {
    let m = scene.messages;
    let ix = scene.practice.indicator_ix(&indicator.code)?;
    let plain = m.practice(&indicator.code, "plain", &indicator.plain);
    let needs_caution = !is_caution_said && !is_verified(indicator.tag);
    let below = if needs_caution {
        pair::zip(&[&plain, &m.get(indicator.tag.key())], |lines| lines.join("\n"))
    } else {
        plain
    };
    let offer = Offer::new(wording::indicator(m, indicator), Turn::NoteShows(ix));
    Some(offer.below(below).chosen(draft.shows.contains(&ix)))
}

impl Writing {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend([Block::Text(&self.label), Block::Heading(2, &self.words)]);
        for part in [&self.about, &self.sure, &self.meaning] {
            part.blocks_into(3, out);
        }
        out.extend(self.shows.iter().map(Block::Offer));
        if let Some(reference) = &self.reference {
            reference.blocks_into(out);
        }
        out.extend([Block::Finish(&self.finish), Block::Offer(&self.close)]);
    }
}

impl Reference {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.caution.as_deref().map(Block::Text));
        out.push(Block::Field(&self.search));
        for group in &self.groups {
            group.blocks_into(3, out);
        }
        out.extend(self.none.as_ref().map(Block::Note));
    }
}
