//! Every list of conditions of the files, with where it stands and whether somebody is at hand there.

use crate::check::Subject;
use grounds_core::read::Text;
use grounds_core::scenario::draft::{
    AnswerDraft, EndDraft, MomentDraft, SaidDraft, SetDraft, SubjectDraft, TalkDraft, WhenDraft,
};

/// A list of conditions.
#[derive(Clone, Copy)]
pub(super) struct Conditions<'a> {
    /// What it belongs to.
    pub of: Text,
    pub all: &'a [WhenDraft],
    /// Whether conditions in it can speak of the person at hand.
    pub has_person: bool,
}

/// A moment that no talk holds: it names neither whom one talks with nor a minute of a talk.
pub(super) fn is_of_the_day(moment: &MomentDraft) -> bool {
    let talks = |when: &WhenDraft| matches!(when, WhenDraft::Talking(_));
    moment.after.is_none() && !moment.when.iter().any(talks)
}

/// Every list that is not empty.
pub(super) fn lists<'a>(subject: &Subject<'a>) -> Vec<Conditions<'a>> {
    let mut found = Found(Vec::new());
    found.tables(subject);
    for talk in &subject.draft.talks {
        found.talk(talk);
    }
    found.0.retain(|list| !list.all.is_empty());
    found.0
}

struct Found<'a>(Vec<Conditions<'a>>);

impl<'a> Found<'a> {
    fn put(&mut self, of: Text, all: &'a [WhenDraft], has_person: bool) {
        self.0.push(Conditions { of, all, has_person });
    }

    fn tables(&mut self, subject: &Subject<'a>) {
        let of = &subject.draft.scenario;
        for act in &of.acts {
            self.put(act.id.0, &act.when, false);
        }
        for line in of.banks.iter().flat_map(|bank| &bank.lines) {
            self.put(line.text.words, &line.when, true);
        }
        for place in &of.places {
            self.put(place.id.0, &place.when, false);
            for spot in &place.hotspots {
                self.put(spot.element, &spot.when, false);
            }
            for part in &place.parts {
                self.put(part.element, &part.when, false);
            }
        }
        for paper in &of.papers {
            for row in &paper.rows {
                let has_person = row.each.is_some() || paper.each.is_some();
                self.put(row.label.0, &row.when, has_person);
            }
        }
        for person in &of.people {
            self.put(person.id.0, &person.opens_up, true);
        }
        for promise in &of.promises {
            self.put(promise.id.0, &promise.kept_by, true);
        }
        for outcome in &of.outcomes {
            self.put(outcome.days3.0, &outcome.when, true);
        }
    }

    fn talk(&mut self, talk: &'a TalkDraft) {
        for stock in &talk.stock {
            self.put(talk.who.0, &stock.when, true);
        }
        self.said(talk.who.0, &talk.replies);
        talk.back.iter().for_each(|set| self.set(set));
        talk.subjects.iter().for_each(|subject| self.subject(subject));
        for finding in &talk.findings {
            self.put(talk.who.0, &finding.when, true);
        }
        for moment in &talk.moments {
            let has_person = moment.by.is_some() || !is_of_the_day(moment);
            self.put(moment.id.0, &moment.when, has_person);
        }
    }

    fn subject(&mut self, subject: &'a SubjectDraft) {
        self.put(subject.id.0, &subject.opens_by, true);
        subject.ask.iter().for_each(|set| self.set(set));
        self.said(subject.id.0, &subject.replies);
        for answer in subject.answers.iter().map(AnswerDraft::said) {
            self.said(subject.id.0, std::slice::from_ref(answer));
        }
    }

    fn set(&mut self, set: &'a SetDraft) {
        set.ends.iter().for_each(|end| self.end(end));
    }

    fn end(&mut self, end: &'a EndDraft) {
        self.put(end.words.0, &end.fits, true);
        self.put(end.words.0, &end.unless, true);
        for said in [&end.yes, &end.no, &end.reply] {
            self.said(end.words.0, said);
        }
    }

    /// Answers stand at their first words; one without any at what it belongs to.
    fn said(&mut self, of: Text, all: &'a [SaidDraft]) {
        for said in all {
            let lines = said.say.as_ref().map(|lines| &lines.0);
            let first = lines.and_then(|lines| lines.first()).map_or(of, |line| line.words);
            self.put(first, &said.when, true);
        }
    }
}
