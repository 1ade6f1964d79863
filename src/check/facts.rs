//! What several rules need to know of a scenario: who is decided about, who they may be, and how a cue comes to be known.

use super::Subject;
use crate::practice::Offered;
use crate::scenario::draft::{
    AnswerDraft, ConductDraft, CueDraft, DecisionDraft, DrawDraft, PersonDraft, ProfileDraft, QuestionDraft, WhenDraft,
};
use crate::vocabulary::{AgeGroup, Conduct, QuestionKind, Role};

/// A way in which a cue comes to be known.
#[derive(Clone, Copy)]
pub(crate) enum Way<'a> {
    /// Looked at, read, compared, or brought by an event.
    Perceived,
    /// By doing something.
    Done(&'a ConductDraft),
    /// In an answer.
    Told(&'a PersonDraft, &'a QuestionDraft, &'a AnswerDraft),
}

/// The profiles that a draw deals out.
pub(crate) fn dealt(draw: &DrawDraft) -> &[ProfileDraft] {
    match draw {
        DrawDraft::Deal(deal) => &deal.profiles,
        DrawDraft::Surface(_) | DrawDraft::Choose(_) => &[],
    }
}

impl<'a> Subject<'a> {
    /// A person by name.
    pub(crate) fn person(&self, id: &str) -> Option<&'a PersonDraft> {
        self.draft.people.iter().find(|p| p.id.value == id)
    }

    /// Each decision with the person it is about.
    pub(crate) fn decided(&self) -> Vec<(&'a DecisionDraft, &'a PersonDraft)> {
        let decisions = self.draft.decisions.iter();
        decisions
            .filter_map(|d| Some((d, self.person(&d.about.value)?)))
            .collect()
    }

    /// Everyone the person may be: the fixed profile, or all that may be dealt.
    pub(crate) fn faces(&self, person: &PersonDraft) -> Vec<&'a ProfileDraft> {
        let fixed = self.person(&person.id.value).and_then(|p| p.profile.as_ref());
        fixed
            .into_iter()
            .chain(
                self.deal_of(person)
                    .into_iter()
                    .flat_map(|n| dealt(&self.draft.draws[n])),
            )
            .collect()
    }

    /// The draw that deals this person a profile, by its place in the file.
    pub(crate) fn deal_of(&self, person: &PersonDraft) -> Option<usize> {
        self.draft.draws.iter().position(|draw| match draw {
            DrawDraft::Deal(deal) => deal.to.iter().any(|to| to.value == person.id.value),
            DrawDraft::Surface(_) | DrawDraft::Choose(_) => false,
        })
    }

    /// The age group; someone who may be a child is one.
    pub(crate) fn age_of(&self, person: &PersonDraft) -> AgeGroup {
        let is_child = |p: &&ProfileDraft| AgeGroup::of_age(p.age.value) == AgeGroup::Child;
        if self.faces(person).iter().any(is_child) {
            AgeGroup::Child
        } else {
            AgeGroup::Adult
        }
    }

    /// Whether someone under eighteen is decided about.
    pub(crate) fn has_child(&self) -> bool {
        self.decided().iter().any(|(_, p)| self.age_of(p) == AgeGroup::Child)
    }

    /// Whether something that is done does harm.
    pub(crate) fn harms(&self, conduct: Conduct) -> bool {
        self.practice.conduct(conduct).offered == Offered::WhereListed
    }

    /// The cues that are about a person.
    pub(crate) fn cues_about(&self, person: &PersonDraft) -> impl Iterator<Item = &'a CueDraft> {
        let id = person.id.value.clone();
        let cues = self.draft.cues.iter();
        cues.filter(move |c| c.about.iter().any(|a| a.value == id))
    }

    /// Every way in which a cue comes to be known.
    pub(crate) fn ways(&self, cue: &str) -> Vec<Way<'a>> {
        let d = self.draft;
        let is = |t: &crate::scenario::draft::Text| t.value == cue;
        let seen = d.places.iter().flat_map(|p| &p.hotspots).flat_map(|h| &h.cues);
        let read = d.documents.iter().flat_map(|d| &d.rows).filter_map(|r| r.cue.as_ref());
        let compared = d.documents.iter().flat_map(|d| &d.compare).flat_map(|c| &c.cues);
        let brought = d.events.iter().flat_map(|e| &e.gives);
        let perceived = seen.chain(read).chain(compared).chain(brought).filter(|t| is(t));
        let mut ways: Vec<Way<'a>> = perceived.map(|_| Way::Perceived).collect();
        ways.extend(d.conduct.iter().filter(|c| c.gives.iter().any(is)).map(Way::Done));
        for person in &d.people {
            for question in &person.questions {
                let told = question.answers.iter().filter(|a| a.gives.iter().any(is));
                ways.extend(told.map(|a| Way::Told(person, question, a)));
            }
        }
        ways
    }

    /// Whether what comes this way can be relied on, and is had without doing harm.
    pub(crate) fn is_sound(&self, way: &Way<'_>) -> bool {
        match way {
            Way::Perceived => true,
            Way::Done(local) => !self.harms(local.does.value),
            Way::Told(person, question, answer) => {
                question.kind.value != QuestionKind::Leading
                    && self.can_be_understood(person)
                    && !self.asks_harm(&question.when)
                    && !self.asks_harm(&answer.when)
            }
        }
    }

    /// Whether a language is shared, or an independent interpreter shares one.
    pub(crate) fn can_be_understood(&self, person: &PersonDraft) -> bool {
        let knows = |l: &String| person.speaks.iter().any(|s| s.value == *l);
        self.draft.official_speaks.iter().any(|l| knows(&l.value))
            || self.draft.people.iter().any(|p| {
                p.role == Role::Interpreter && p.independent == Some(true) && p.speaks.iter().any(|l| knows(&l.value))
            })
    }

    /// Whether a list of conditions can hold only after harm, in company, or through someone who is not independent.
    pub(crate) fn asks_harm(&self, list: &[WhenDraft]) -> bool {
        list.iter().any(|when| match when {
            WhenDraft::Led => true,
            WhenDraft::Not(inner) => matches!(**inner, WhenDraft::Alone | WhenDraft::Understood | WhenDraft::Private),
            WhenDraft::Done(conduct) | WhenDraft::DoneWith(conduct, _) => self.harms(*conduct),
            WhenDraft::Asked(id) => self
                .question(&id.value)
                .is_some_and(|q| q.kind.value == QuestionKind::Leading),
            WhenDraft::All(inner) => self.asks_harm(inner),
            WhenDraft::Any(inner) => {
                !inner.is_empty() && inner.iter().all(|one| self.asks_harm(std::slice::from_ref(one)))
            }
            _ => false,
        })
    }

    /// A question by name.
    pub(crate) fn question(&self, id: &str) -> Option<&'a QuestionDraft> {
        let questions = self.draft.people.iter().flat_map(|p| &p.questions);
        questions.into_iter().find(|q| q.id.value == id)
    }
}

/// The questions of a person that practice recommends.
pub(crate) fn recommended(person: &PersonDraft) -> impl Iterator<Item = &QuestionDraft> {
    let questions = person.questions.iter();
    questions.filter(|q| q.kind.value.is_recommended() && q.breaks.is_none())
}

/// Whether a cue says something, for or against; a decoy says nothing, whatever it seems to.
pub(crate) fn says_something(cue: &CueDraft) -> bool {
    !cue.shows.is_empty() || (!cue.contradicts.is_empty() && cue.tempts.is_none())
}
