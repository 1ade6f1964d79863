//! Every line of the files with who says it, under which truths, and in which variant.

use crate::check::Subject;
use grounds_core::read::{Eye, Form, Line, Text};
use grounds_core::scenario::draft::SubjectDraft;
use grounds_core::vocabulary::words::Rung;
use std::collections::BTreeSet;

/// Where a line stands.
pub(super) enum Place {
    /// In an answer of somebody.
    Answer(Answer),
    /// Anywhere else: a row, a reply, a moment, a place.
    Elsewhere,
}

/// An answer, as far as two of them can be told apart.
pub(super) struct Answer {
    /// Whose talk.
    pub who: String,
    pub subject: Text,
    pub rung: Rung,
    /// Which of the subject.
    pub number: usize,
    /// Whether one of several is dealt.
    pub is_dealt: bool,
    /// Only if one of these is true. Empty: whatever is.
    pub truths: BTreeSet<String>,
}

/// A line.
pub(super) struct SaidLine<'a> {
    pub line: &'a Line,
    pub place: Place,
}

/// Every line of talks and tables.
pub(super) fn lines<'a>(subject: &Subject<'a>) -> Vec<SaidLine<'a>> {
    let mut all = Vec::new();
    let of = &subject.draft.scenario;
    let rows = of
        .papers
        .iter()
        .flat_map(|paper| &paper.rows)
        .filter_map(|row| row.text.as_ref());
    let heads = of
        .papers
        .iter()
        .filter_map(|paper| paper.text.as_ref())
        .flat_map(|lines| &lines.0);
    let banks = of.banks.iter().flat_map(|bank| &bank.lines).map(|line| &line.text);
    let places = of.places.iter().flat_map(|place| {
        let spots = place.hotspots.iter().flat_map(|spot| &spot.text.0);
        place.text.0.iter().chain(spots)
    });
    let elsewhere = rows.chain(heads).chain(banks).chain(places);
    all.extend(elsewhere.map(|line| SaidLine {
        line,
        place: Place::Elsewhere,
    }));
    for talk in &subject.draft.talks {
        let who = subject.word(talk.who.0);
        for one in &talk.subjects {
            answers(subject, one, &who, &mut all);
        }
        for moment in &talk.moments {
            let said = moment
                .say
                .iter()
                .chain(moment.replies.iter().filter_map(|reply| reply.answer.as_ref()));
            all.extend(said.flat_map(|lines| &lines.0).map(|line| SaidLine {
                line,
                place: Place::Elsewhere,
            }));
        }
    }
    all
}

fn answers<'a>(subject: &Subject<'a>, one: &'a SubjectDraft, who: &str, all: &mut Vec<SaidLine<'a>>) {
    for (number, answer) in one.answers.iter().enumerate() {
        let said = answer.said();
        let named = if said.truths.0.is_empty() {
            &one.truths
        } else {
            &said.truths
        };
        let truths: BTreeSet<String> = named.0.iter().map(|truth| subject.word(truth.0)).collect();
        for line in said.say.iter().flat_map(|lines| &lines.0) {
            let place = Place::Answer(Answer {
                who: who.to_owned(),
                subject: one.id.0,
                rung: answer.rung(),
                number,
                is_dealt: matches!(answer.rung(), Rung::Deny | Rung::Small),
                truths: truths.clone(),
            });
            all.push(SaidLine { line, place });
        }
    }
}

/// Every line of a value, wherever it stands.
pub(in crate::check) fn each_line<T: Form>(of: &T, look: &mut dyn FnMut(&Line)) {
    struct Found<'f>(&'f mut dyn FnMut(&Line));
    impl Eye for Found<'_> {
        fn line(&mut self, line: &Line) {
            (self.0)(line);
        }
    }
    of.show(&mut Found(look));
}
