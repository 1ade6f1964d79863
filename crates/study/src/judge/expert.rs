//! What an expert makes of a scenario: which questions serve and in which order, what a cue stands for, what the right
//! decision is on what is known. Made once for an analysis, because every way of playing on asks for it.
//!
//! An expert reads people rightly once enough has been learned about them, and keeps them in mind when it has not. So
//! this looks at the truth, but never finds more than what was perceived bears out.

use crate::practice::{IndicatorIx, Offered, Practice};
use crate::scenario::{Action, CueIx, DocumentIx, PersonIx, Question, QuestionIx, Scenario, ServiceIx};
use crate::session::{Consent, Decided, How, View};
use crate::vocabulary::{AgeGroup, Conduct, ConsentBasis, Finding, Manner, QuestionKind, ServiceKind, Topic};
use std::sync::Arc;

/// How sure an expert is of one sign, 0–100.
const SURE_OF_A_SIGN: u8 = 80;
/// How likely a victim is, 0–100, for whom the signs reach suspicion; for whom they do not yet; for whom there are none.
const LIKELY: [u8; 3] = [90, 60, 40];
/// How likely a victim is, 0–100, who was asked about freedom and showed no signs of being held.
const UNLIKELY: u8 = 10;

/// Points of a hundred by which two statements of certainty may differ and still say the same.
const CLOSE: u8 = 30;

/// A question worth asking.
#[derive(Clone, Copy, Debug)]
pub(super) struct Worthwhile {
    pub question: QuestionIx,
    /// Whether it goes into what happened.
    pub is_substantive: bool,
    /// Whether it is an open invitation to tell.
    pub opens: bool,
    /// Whether it has to wait until the person was invited to tell.
    pub waits: bool,
}

/// What an expert makes of a scenario.
#[derive(Clone, Debug)]
pub(super) struct Expert {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    /// For each person, the questions worth asking in the order of work (INT-07 to INT-10).
    questions: Vec<Vec<Worthwhile>>,
    /// For each person, the minutes that a whole conversation takes.
    minutes: Vec<u16>,
    /// Documents that belong side by side.
    pairs: Vec<(DocumentIx, DocumentIx)>,
}

impl Expert {
    pub(super) fn new(scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Self {
        let pairs = scenario
            .document_ixs()
            .flat_map(|d| scenario.document(d).compare.iter().map(move |c| (d, c.with)));
        Self {
            questions: scenario.person_ixs().map(|p| in_order(scenario, p)).collect(),
            minutes: scenario.person_ixs().map(|p| minutes(scenario, practice, p)).collect(),
            pairs: pairs.collect(),
            scenario: scenario.clone(),
            practice: practice.clone(),
        }
    }

    pub(super) fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The questions worth asking a person, in the order of work.
    pub(super) fn questions(&self, person: PersonIx) -> &[Worthwhile] {
        &self.questions[person.index()]
    }

    /// The minutes that a whole conversation with a person takes.
    pub(super) fn minutes(&self, person: PersonIx) -> u16 {
        self.minutes[person.index()]
    }

    /// Whether a question may still bring out a sign that is not among these cues.
    pub(super) fn may_bring_more(&self, question: QuestionIx, met: &[bool]) -> bool {
        let answers = self.scenario.question(question).answers.iter();
        let mut cues = answers.flat_map(|&a| &self.scenario.answer(a).gives);
        cues.any(|c| !met[c.index()] && self.scenario.cue(*c).is_signal())
    }

    /// Documents that belong side by side.
    pub(super) fn pairs(&self) -> &[(DocumentIx, DocumentIx)] {
        &self.pairs
    }

    /// Who can interpret for a person and has no link to the case.
    pub(super) fn interpreters(&self, person: PersonIx) -> impl Iterator<Item = PersonIx> + '_ {
        let speaks = &self.scenario.person(person).speaks;
        self.scenario.person_ixs().filter(move |&by| {
            let by = self.scenario.person(by);
            by.independent && by.speaks.iter().any(|l| speaks.contains(l))
        })
    }

    /// Whether a cue is a sign about a person.
    pub(super) fn is_sign(&self, cue: CueIx, about: PersonIx) -> bool {
        let cue = self.scenario.cue(cue);
        cue.is_signal() && cue.about.contains(&about)
    }

    /// The right note on a cue about a person; that it means nothing is one too.
    pub(super) fn note(&self, cue: CueIx, about: PersonIx) -> Action {
        let shows = if self.is_sign(cue, about) {
            self.scenario.cue(cue).shows.clone()
        } else {
            Vec::new()
        };
        Action::Note {
            cue,
            about,
            shows,
            sure: SURE_OF_A_SIGN,
        }
    }

    /// How likely it is, 0–100, that a person is a victim, on what is known.
    pub(super) fn rating(&self, view: View<'_>, person: PersonIx, was_asked: bool) -> u8 {
        let is_victim = self.scenario.person(person).truth.is_some_and(|t| t.is_victim());
        let signs = self.signs(view, person);
        if !is_victim && was_asked {
            UNLIKELY
        } else if self.practice.reaches_suspicion(&signs, self.age(person)) {
            if is_victim { LIKELY[0] } else { LIKELY[2] }
        } else {
            LIKELY[if signs.is_empty() { 2 } else { 1 }]
        }
    }

    /// The right decision about a person, on what is known; nothing where none is asked.
    pub(super) fn decision(&self, view: View<'_>, person: PersonIx, was_asked: bool) -> Option<Decided> {
        let truth = self.scenario.person(person).truth?;
        let verdict = self.practice.verdict(truth, self.age(person))?;
        let offered = &self.scenario.decision(person)?.services;
        let is_known = self.is_known(view, person, was_asked);
        let fits = verdict.fits.first().copied()?;
        let open = [&verdict.fits, &verdict.partly].into_iter().flatten();
        let open = open.copied().find(|&f| f == Finding::SuspicionRemains);
        let finding = if is_known { fits } else { open.unwrap_or(fits) };
        let consent = match view.consents(person).1 {
            _ if self.age(person) == AgeGroup::Child => ConsentBasis::ChildHeard,
            Consent::Agreed => ConsentBasis::Agreed,
            Consent::Declined => ConsentBasis::Declined,
            Consent::NotAsked => ConsentBasis::NotAsked,
        };
        let kind = |s: ServiceIx| self.scenario.service(s).kind;
        let helps = |s: &ServiceIx| {
            let respects = consent != ConsentBasis::Declined || kind(*s) == ServiceKind::Information;
            respects && verdict.services.contains(&kind(*s))
        };
        Some(Decided {
            findings: vec![finding],
            services: offered.iter().copied().find(helps).into_iter().collect(),
            consent,
            share: Vec::new(),
            offences: *verdict.offences.first()?,
            onward: *verdict.onward.first()?,
        })
    }

    /// Whether an expert would have said the same on what is known: what is right by luck is no merit. Only certainty
    /// and decisions are said on grounds; everything else is done.
    pub(super) fn would_say(&self, view: View<'_>, said: &Action, was_asked: impl Fn(PersonIx) -> bool) -> bool {
        match said {
            Action::Rate(about, sure) => self.rating(view, *about, was_asked(*about)).abs_diff(*sure) <= CLOSE,
            Action::Decide(about, decided) => {
                let was_asked = was_asked(*about);
                let findings = self
                    .decision(view, *about, was_asked)
                    .map(|d| d.findings)
                    .unwrap_or_default();
                let is_open = findings.contains(&Finding::SuspicionRemains);
                let is_borne_out = is_open || self.is_known(view, *about, was_asked);
                is_borne_out && findings.iter().all(|f| decided.findings.contains(f))
            }
            _ => true,
        }
    }

    /// Whether enough is known to decide: signs that reach suspicion, or that the one who shows none was asked.
    fn is_known(&self, view: View<'_>, person: PersonIx, was_asked: bool) -> bool {
        if self.scenario.person(person).truth.is_some_and(|t| t.is_victim()) {
            self.practice
                .reaches_suspicion(&self.signs(view, person), self.age(person))
        } else {
            was_asked
        }
    }

    fn age(&self, person: PersonIx) -> AgeGroup {
        self.scenario.person(person).age_group
    }

    /// The signs perceived about a person that can be relied on.
    fn signs(&self, view: View<'_>, person: PersonIx) -> Vec<IndicatorIx> {
        let relied_on = |how: How| !matches!(how, How::Told(_, Manner::Contaminated | Manner::Coached));
        let cues = view
            .cues()
            .iter()
            .filter(|(cue, how)| relied_on(*how) && self.is_sign(*cue, person));
        let mut signs: Vec<IndicatorIx> = cues
            .flat_map(|(cue, _)| self.scenario.cue(*cue).shows.iter().copied())
            .collect();
        signs.sort_unstable();
        signs.dedup();
        signs
    }
}

/// The questions worth asking a person: of a recommended kind, breaking nothing. Everyday talk and needs first, then the
/// open invitation, then stage by stage (INT-09): each stage once before any twice, so that a conversation that has to
/// be cut short has still touched all of them.
fn in_order(scenario: &Scenario, person: PersonIx) -> Vec<Worthwhile> {
    let asked = |ix: &QuestionIx| scenario.question(*ix);
    let questions = scenario.person(person).questions.iter().copied();
    let mut serving: Vec<QuestionIx> = questions
        .filter(|ix| asked(ix).kind.is_recommended() && asked(ix).breaks.is_none())
        .collect();
    serving.sort_by_key(|ix| (asked(ix).kind, asked(ix).topic));
    let mut order: Vec<(usize, Worthwhile)> = Vec::with_capacity(serving.len());
    for (at, &ix) in serving.iter().enumerate() {
        let Question { kind, topic, .. } = *asked(&ix);
        let is_substantive = !matches!(topic, Topic::Rapport | Topic::Needs);
        let before = serving[..at].iter().filter(|q| asked(q).topic == topic).count();
        let worthwhile = Worthwhile {
            question: ix,
            is_substantive,
            opens: is_substantive && kind == QuestionKind::OpenInvitation,
            waits: is_substantive && kind == QuestionKind::Closed,
        };
        order.push((before, worthwhile));
    }
    order.sort_by_key(|&(before, w)| {
        (
            w.is_substantive,
            !w.opens || before > 0,
            before,
            asked(&w.question).topic,
        )
    });
    order.into_iter().map(|(_, worthwhile)| worthwhile).collect()
}

/// What the order of work takes with one person, with every question worth asking.
fn minutes(scenario: &Scenario, practice: &Practice, person: PersonIx) -> u16 {
    let steps = Conduct::ALL.iter().filter(|c| {
        let is_asked_for = !matches!(c, Conduct::Break | Conduct::MedicalHelp | Conduct::SecondMeeting);
        practice.conduct(**c).offered == Offered::Always && !c.is_general() && is_asked_for
    });
    let takes = |conduct: Conduct| {
        let locals = scenario.local_ixs().map(|ix| scenario.local(ix));
        let here = locals.filter(|l| l.does == conduct && l.with.is_none_or(|p| p == person));
        here.filter_map(|l| l.minutes)
            .min()
            .unwrap_or(practice.conduct(conduct).minutes)
    };
    let questions = in_order(scenario, person)
        .into_iter()
        .map(|w| scenario.question(w.question).minutes);
    steps.map(|&c| takes(c)).chain(questions).fold(0, u16::saturating_add)
}
