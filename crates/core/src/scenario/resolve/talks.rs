//! The talk with each person: what the cast has in common and what is the person's own put together, laid out, and what it
//! changes outside itself kept beside it. And moments of the day, which no talk holds.

use super::plans::{With, is_of_a_talk};
use super::{Resolver, terms};
use crate::scenario::cond::Effect;
use crate::scenario::draft::{AnswerDraft, SaidDraft, SubjectDraft, TalkDraft};
use crate::scenario::ix::{EffectIx, PersonIx};
use crate::scenario::talk::{
    AnswerPlan, FearPlan, FindingPlan, Index, Opener, Plan, RecipientIx, Said as SaidPlan, Script, Span, SubjectIx,
    SubjectPlan, TextIx, Truths, WishPlan, Words,
};
use crate::scenario::whole::Aftermath;
use crate::vocabulary::WordingKind;
use crate::vocabulary::words::{Rung as WrittenRung, Weight};

/// Changes beside a plan: in the order in which its answers, moments and replies are laid out.
#[derive(Default)]
pub(super) struct Changes {
    /// For each subject and rung (deny, small, part, whole, fact) those of each answer.
    pub answers: Vec<[Vec<Vec<Effect>>; 5]>,
    pub moments: Vec<Vec<Effect>>,
    pub replies: Vec<Vec<Vec<Effect>>>,
    /// Why each reply is what it is, for the debrief.
    pub whys: Vec<Vec<Option<TextIx>>>,
}

impl Resolver<'_> {
    pub(super) fn talks(&mut self) {
        let draft = self.draft;
        let moments = draft.talks.iter().flat_map(|talk| &talk.moments);
        for moment in moments.filter(|moment| !is_of_a_talk(moment)) {
            let event = self.event(moment);
            self.out.events.push(event);
        }
        let everyone: Vec<PersonIx> = self.names.everyone().collect();
        self.out.topics = self.names.subjects.iter().map(|of| vec![None; of.len()]).collect();
        for person in everyone {
            let (plan, changes) = self.plan(person);
            let script = match Script::build(&plan, self.practice.talk()) {
                Ok(script) => script,
                Err(flaws) => {
                    self.flaws(person, &flaws);
                    Script::default()
                }
            };
            let aftermath = self.aftermath(&script, changes);
            self.out.scripts.push(script);
            self.out.aftermaths.push(aftermath);
        }
    }

    fn plan(&mut self, person: PersonIx) -> (Plan, Changes) {
        let draft = self.draft;
        let with = With { person };
        let talks: Vec<&TalkDraft> = self.names.talks[person.index()]
            .iter()
            .map(|&n| &draft.talks[n])
            .collect();
        let mut plan = Plan {
            truths: u8::try_from(self.out.people[person.index()].truths.len())
                .unwrap_or(u8::MAX)
                .max(1),
            ..Plan::default()
        };
        let mut changes = Changes::default();
        let fears = self.out.people[person.index()].fears.clone();
        plan.fears.extend(fears.iter().map(|&(kind, truths)| FearPlan {
            kind,
            truths,
            signs: Vec::new(),
        }));
        self.blank_subjects(person, &mut plan, &mut changes);
        for talk in &talks {
            for subject in &talk.subjects {
                self.subject(subject, with, &mut plan, &mut changes);
            }
            for sign in &talk.signs {
                let fear = terms::fear(sign.of).and_then(|kind| self.fear_of(person, kind));
                if let Some(fear) = fear {
                    let lines = self.plan_lines(sign.say.as_ref(), with);
                    plan.fears[fear.index()]
                        .signs
                        .extend(lines.into_iter().map(|line| vec![line]));
                }
            }
            plan.stock.extend(self.stock(&talk.stock, with));
            plan.back.extend(talk.back.iter().map(|set| self.set(set, with)));
            for finding in &talk.findings {
                let when = self.talk_when(&finding.when, with);
                plan.findings.push(FindingPlan {
                    finding: finding.of,
                    truths: self.truths_of(person, &finding.truths),
                    when,
                    lines: self.lines_in(finding.manner, finding.say.as_ref(), with),
                });
            }
            let to = self.replies(&talk.replies, with);
            join(&mut plan.to, to);
        }
        self.wishes_of(person, &mut plan);
        self.moments(person, &mut plan, &mut changes);
        (plan, changes)
    }

    /// Every subject of the person with its name and nothing besides, so that any can point at any.
    fn blank_subjects(&mut self, person: PersonIx, plan: &mut Plan, changes: &mut Changes) {
        let mut named: Vec<(SubjectIx, String)> = self.names.subjects[person.index()]
            .iter()
            .map(|(name, &ix)| (ix, name.clone()))
            .collect();
        named.sort_unstable();
        let ids = named.iter().map(|(_, name)| name.clone().into_boxed_str());
        self.out.subject_ids.push(ids.collect());
        for (_, name) in named {
            let said = self.push_name(&name.replace('-', " "), &format!("subjects/{name}"));
            let mut subject = SubjectPlan::new(&name, Words::Text(said));
            if self.names.opened.contains(&name) {
                subject.opener = Opener::Word;
            }
            plan.subjects.push(subject);
            changes.answers.push(Default::default());
        }
    }

    fn subject(&mut self, subject: &SubjectDraft, with: With, plan: &mut Plan, changes: &mut Changes) {
        let Some(ix) = self.subject_of(with.person, subject.id.0) else {
            return;
        };
        if subject.about.is_some() {
            self.out.topics[with.person.index()][ix.index()] = subject.about;
        }
        if subject.first {
            plan.first = Some(ix);
        }
        if let Some(named) = subject.named {
            plan.subjects[ix.index()].name = Words::Text(self.text(named.0));
        }
        let own_truths = self.truths_of(with.person, &subject.truths);
        let when = self.opens_when(&subject.opens_by, with);
        let behind: Vec<_> = subject
            .behind
            .iter()
            .filter_map(|&of| self.fear_of(with.person, terms::fear(of)?))
            .collect();
        let meets = subject
            .meets
            .and_then(terms::fear)
            .and_then(|kind| self.fear_of(with.person, kind));
        let (ask, later): (Vec<_>, Vec<_>) = subject.ask.iter().partition(|set| !set.later);
        let ask: Vec<_> = ask.into_iter().map(|set| self.set(set, with)).collect();
        let later: Vec<_> = later.into_iter().map(|set| self.set(set, with)).collect();
        let to = self.replies(&subject.replies, with);
        let of = &mut plan.subjects[ix.index()];
        if !subject.truths.0.is_empty() {
            of.truths = own_truths;
        }
        if let Some(weight) = subject.weighs {
            of.weighs = match weight {
                Weight::Little => 0,
                Weight::Much => 1,
                Weight::Most => 2,
            };
        }
        if !behind.is_empty() {
            of.behind = behind;
        }
        of.is_statement |= subject.statement || meets.is_some();
        of.meets = meets.or(of.meets);
        if of.meets.is_some() {
            of.opener = Opener::Word;
        }
        // Nobody is answered about a fear that they do not have.
        if subject.meets.is_some() && meets.is_none() {
            of.truths = Truths(0);
        }
        // What waits for conditions of its own is there when they hold, whoever else brings it up.
        if !when.is_empty() && of.meets.is_none() {
            of.opener = Opener::AtOnce;
        }
        of.when.extend(when);
        // Wordings of one's own stand in place of those of the cast.
        if !ask.is_empty() {
            of.ask = ask;
        }
        if !later.is_empty() {
            of.later = later;
        }
        join(&mut of.to, to);
        if ends_with_close(of) {
            plan.closing = Some(ix);
        }
        for answer in &subject.answers {
            self.answer(answer, ix, own_truths, with, plan, changes);
        }
    }

    fn answer(
        &mut self,
        answer: &AnswerDraft,
        ix: SubjectIx,
        of: Truths,
        with: With,
        plan: &mut Plan,
        changes: &mut Changes,
    ) {
        let said = answer.said();
        let own = self.truths_of(with.person, &said.truths);
        let made = AnswerPlan {
            truths: Truths(own.0 & of.0),
            when: self.talk_when(&said.when, with),
            lines: self.answer_lines(said, with),
            summed: self.summed(said.say.as_ref()),
            opens: said
                .opens
                .iter()
                .filter_map(|name| self.subject_of(with.person, name.0))
                .collect(),
        };
        let effects = self.then(&said.then, Some(with.person));
        let subject = &mut plan.subjects[ix.index()];
        // What a first answer brings up, a poor question brings up too.
        if matches!(answer.rung(), WrittenRung::Small) {
            subject.opens.extend(&made.opens);
        }
        let rung = match answer.rung() {
            WrittenRung::Deny => 0,
            WrittenRung::Small => 1,
            WrittenRung::Part => 2,
            WrittenRung::Whole => 3,
            WrittenRung::Fact => 4,
        };
        match subject.answers.get_mut(rung) {
            Some(answers) => answers.push(made),
            None => subject.fact.push(made),
        }
        changes.answers[ix.index()][rung].push(effects);
    }

    /// Replies to kinds of wordings.
    fn replies(&mut self, all: &[SaidDraft], with: With) -> Vec<SaidPlan> {
        let mut found: Vec<SaidPlan> = Vec::new();
        for said in all {
            let lines = self.answer_lines(said, with);
            for kind in said.to.iter().filter_map(|&kind| terms::kind(kind)) {
                let at = found.iter().position(|one| one.to == kind).unwrap_or_else(|| {
                    found.push(SaidPlan {
                        to: kind,
                        yes: Vec::new(),
                        no: Vec::new(),
                    });
                    found.len() - 1
                });
                let side = if said.no { &mut found[at].no } else { &mut found[at].yes };
                if side.is_empty() {
                    side.clone_from(&lines);
                }
            }
        }
        found
    }

    /// What the person wants, told in the subject that is written for it; else in whatever asks who may be told.
    fn wishes_of(&mut self, person: PersonIx, plan: &mut Plan) {
        let draft = self.draft;
        for wish in &draft.scenario.people[self.names.parts[person.index()]].wishes {
            let Some(to) = self.names.services.get(&*self.word(wish.to.0)) else {
                continue;
            };
            let says = match wish.says {
                crate::vocabulary::words::WishAnswer::Yes => crate::scenario::talk::Yes::Yes,
                crate::vocabulary::words::WishAnswer::No => crate::scenario::talk::Yes::No,
                crate::vocabulary::words::WishAnswer::NotYet => crate::scenario::talk::Yes::NotYet,
            };
            let made = WishPlan {
                to: RecipientIx::at(*to),
                says,
                truths: self.truths_of(person, &wish.truths),
                when: Vec::new(),
            };
            let told_in = wish.told_in.and_then(|name| self.subject_of(person, name.0));
            let asks = |subject: &SubjectPlan| has_kind(subject, WordingKind::Consent);
            let told_in = told_in.or_else(|| plan.subjects.iter().position(asks).map(SubjectIx::at));
            if let Some(subject) = told_in {
                plan.subjects[subject.index()].wishes.push(made);
            }
        }
    }

    /// Changes beside a script, found by the places at which it laid things out: those of the plan, in order.
    fn aftermath(&mut self, script: &Script, changes: Changes) -> Aftermath {
        let mut aftermath = Aftermath::default();
        let set = |table: &mut Vec<Span<EffectIx>>, at: usize, span| {
            if table.len() <= at {
                table.resize(at + 1, Span::EMPTY);
            }
            table[at] = span;
        };
        for (n, rungs) in changes.answers.into_iter().enumerate().take(script.subjects().len()) {
            for (rung, of) in rungs.into_iter().enumerate() {
                let subject = script.subject(SubjectIx::at(n));
                let laid = subject.answers.get(rung).copied().unwrap_or(subject.fact);
                for (answer, effects) in laid.iter().zip(of) {
                    let span = self.effects(effects);
                    set(&mut aftermath.answers, answer.index(), span);
                }
            }
        }
        for (moment, (of_moment, of_replies)) in script.moments().zip(changes.moments.into_iter().zip(changes.replies))
        {
            let span = self.effects(of_moment);
            set(&mut aftermath.moments, moment.index(), span);
            for (reply, effects) in script.moment(moment).replies.iter().zip(of_replies) {
                let span = self.effects(effects);
                set(&mut aftermath.replies, reply.index(), span);
            }
        }
        for (moment, whys) in script.moments().zip(changes.whys) {
            let replies = script.moment(moment).replies.iter();
            let known = replies.zip(whys).filter_map(|(reply, why)| Some((reply, why?)));
            aftermath.whys.extend(known);
        }
        aftermath
    }
}

/// Those of the second, and of the first what the second does not say.
fn join(all: &mut Vec<SaidPlan>, own: Vec<SaidPlan>) {
    for said in own {
        match all.iter_mut().find(|one| one.to == said.to) {
            Some(known) => {
                if !said.yes.is_empty() {
                    known.yes = said.yes;
                }
                if !said.no.is_empty() {
                    known.no = said.no;
                }
            }
            None => all.push(said),
        }
    }
}

fn has_kind(subject: &SubjectPlan, kind: WordingKind) -> bool {
    subject.ask.iter().flat_map(|set| &set.ends).any(|end| end.kind == kind)
}

fn ends_with_close(subject: &SubjectPlan) -> bool {
    has_kind(subject, WordingKind::Close)
}
