//! Every text of a scenario that a person reads, with where it stands. What a rule of words may look at is decided here,
//! once, so that no rule forgets a field.

use crate::scenario::draft::{Draft, PersonDraft, ProfileDraft, Text};
use crate::vocabulary::{QuestionKind, Role};

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// The content note.
    Note,
    /// An aim.
    Aim,
    /// What one sees of a person.
    Line,
    /// A cue, as the notebook quotes it.
    Cue,
    /// The words of a question of this kind.
    Ask(QuestionKind),
    /// The words on or after something done that harms, or said by someone who controls others.
    Harm,
    /// Everything else that is read.
    Other,
}

impl Stands {
    /// Whether bad words may stand here because they are what should be left alone.
    pub(crate) const fn is_bad_example(self) -> bool {
        match self {
            Self::Ask(kind) => !kind.is_recommended(),
            Self::Harm => true,
            Self::Note | Self::Aim | Self::Line | Self::Cue | Self::Other => false,
        }
    }
}

/// A text with where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage<'a> {
    pub text: &'a Text,
    pub at: Stands,
}

/// Every text of the file that a person reads, in its order.
pub(crate) fn passages<'a>(d: &'a Draft, harms: impl Fn(crate::vocabulary::Conduct) -> bool) -> Vec<Passage<'a>> {
    let mut all: Vec<Passage<'a>> = Vec::new();
    let mut put = |at: Stands, text: &'a Text| all.push(Passage { text, at });
    put(Stands::Other, &d.title);
    put(Stands::Other, &d.summary);
    put(Stands::Other, &d.role);
    put(Stands::Note, &d.content_note);
    d.aims.iter().for_each(|t| put(Stands::Aim, t));
    d.rules.iter().for_each(|t| put(Stands::Other, t));
    put(Stands::Other, &d.opening);
    for place in &d.places {
        put(Stands::Other, &place.title);
        put(Stands::Other, &place.text);
        for spot in &place.hotspots {
            put(Stands::Other, &spot.label);
            put(Stands::Other, &spot.text);
            spot.locked.iter().for_each(|t| put(Stands::Other, t));
        }
    }
    for document in &d.documents {
        put(Stands::Other, &document.title);
        document.text.iter().for_each(|t| put(Stands::Other, t));
        for row in &document.rows {
            put(Stands::Other, &row.label);
            put(Stands::Other, &row.text);
        }
        document.compare.iter().for_each(|c| put(Stands::Other, &c.text));
    }
    for cue in &d.cues {
        put(Stands::Cue, &cue.text);
        cue.why.iter().for_each(|t| put(Stands::Other, t));
    }
    for person in &d.people {
        of_person(person, &mut put);
    }
    d.services.iter().for_each(|s| put(Stands::Other, &s.label));
    for local in &d.conduct {
        let at = if harms(local.does.value) {
            Stands::Harm
        } else {
            Stands::Other
        };
        let texts = [&local.label, &local.refused, &local.say];
        texts.into_iter().flatten().for_each(|t| put(at, t));
    }
    for event in &d.events {
        let by = event.by.as_ref().map(|by| by.value.as_str());
        let speaks = |p: &&PersonDraft| Some(p.id.value.as_str()) == by && p.role == Role::Controller;
        let at = if d.people.iter().find(speaks).is_some() {
            Stands::Harm
        } else {
            Stands::Other
        };
        put(at, &event.say);
    }
    all
}

fn of_person<'a>(person: &'a PersonDraft, put: &mut impl FnMut(Stands, &'a Text)) {
    put(Stands::Line, &person.line);
    let texts = [&person.story, &person.offence];
    texts.into_iter().flatten().for_each(|t| put(Stands::Other, t));
    for question in &person.questions {
        put(Stands::Ask(question.kind.value), &question.ask);
        question.answers.iter().for_each(|a| put(Stands::Other, &a.say));
    }
}

/// Every profile of the file: fixed ones, and those that are dealt.
pub(crate) fn profiles(d: &Draft) -> impl Iterator<Item = &ProfileDraft> {
    let fixed = d.people.iter().filter_map(|p| p.profile.as_ref());
    fixed.chain(d.draws.iter().flat_map(super::facts::dealt))
}
