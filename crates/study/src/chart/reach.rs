//! What anybody can ever get to. It is said of too much rather than of too little: whatever hangs on chance, trust or the clock
//! is taken to hold. So what is not reached here is reached by nobody, whatever is drawn and whatever is said.

use super::reach_cond::MayBe;
use grounds_core::practice::talk::StockKind;
use grounds_core::scenario::talk::{
    Answer, AnswerIx, FearIx, Line, LineIx, MomentIx, Opener, Script, SetIx, Span, SubjectIx, TextIx, TruthIx, Truths,
    Words,
};
use grounds_core::scenario::{Dealt, Effect, EventIx, Holds, PaperIx, PersonIx, PlaceIx, Said, Scenario};
use grounds_core::vocabulary::{Rung, WordingKind};
use std::collections::{BTreeMap, BTreeSet};

/// What anybody can get to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Subjects, each with the number of answers that lie before it at least.
    pub subjects: BTreeMap<(PersonIx, SubjectIx), usize>,
    /// Answers.
    pub answers: BTreeSet<(PersonIx, AnswerIx)>,
    /// Moments of talks.
    pub moments: BTreeSet<(PersonIx, MomentIx)>,
    /// Moments of the day.
    pub events: BTreeSet<EventIx>,
    /// Places.
    pub places: BTreeSet<PlaceIx>,
    /// Papers.
    pub papers: BTreeSet<PaperIx>,
    /// Lines that somebody hears, sees or reads.
    pub texts: BTreeSet<TextIx>,
    /// Subjects that something names.
    pub(super) named: BTreeSet<(PersonIx, SubjectIx)>,
    /// Fears that can be met.
    pub(super) met: BTreeSet<(PersonIx, FearIx)>,
}

impl Reach {
    /// Goes as far as anybody can.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut reach = Self::default();
        reach.at_first(scenario);
        for round in 0.. {
            let before = reach.size();
            let known = reach.clone();
            Step {
                scenario,
                known: &known,
                reach: &mut reach,
                round,
            }
            .all();
            if reach.size() == before {
                break;
            }
        }
        reach
    }

    fn size(&self) -> [usize; 9] {
        [
            self.subjects.len(),
            self.answers.len(),
            self.moments.len(),
            self.events.len(),
            self.places.len(),
            self.papers.len(),
            self.texts.len(),
            self.named.len(),
            self.met.len(),
        ]
    }

    /// What is seen of people, and where the day begins.
    fn at_first(&mut self, scenario: &Scenario) {
        self.texts.extend(scenario.acts().map(|act| scenario.act(act).opening));
        let own = scenario.people().map(|who| &scenario.person(who).manner);
        let dealt = scenario.deals().iter().filter_map(|deal| match &deal.what {
            Dealt::Manners(manners) => Some(manners.iter()),
            _ => None,
        });
        for manner in own.chain(dealt.flatten()) {
            self.texts.extend(manner.seen.iter().chain(&manner.asked).copied());
        }
    }

    /// Whether a subject is ever asked about.
    #[must_use]
    pub fn has_subject(&self, who: PersonIx, subject: SubjectIx) -> bool {
        self.subjects.contains_key(&(who, subject))
    }

    /// Whether a subject that is not got to is simply none of this person's: what a cast has in common is asked of others, and
    /// nothing about it is written for this one.
    #[must_use]
    pub fn is_of_others(&self, scenario: &Scenario, who: PersonIx, subject: SubjectIx) -> bool {
        let id = scenario.subject_id(who, subject);
        let others = scenario.people().filter(|&other| other != who);
        let mut same = others.filter_map(|other| Some((other, scenario.subject_named(other, id)?)));
        let is_asked = same.any(|(other, ix)| self.has_subject(other, ix));
        !self.has_subject(who, subject) && is_asked && !has_own_words(scenario, who, subject)
    }

    /// Whether an answer is ever given.
    #[must_use]
    pub fn has_answer(&self, who: PersonIx, answer: AnswerIx) -> bool {
        self.answers.contains(&(who, answer))
    }
}

/// One round: what can be got to from what was known before it.
struct Step<'a> {
    scenario: &'a Scenario,
    known: &'a Reach,
    reach: &'a mut Reach,
    round: usize,
}

impl Step<'_> {
    fn all(&mut self) {
        for place in self.scenario.places() {
            self.place(place);
        }
        for paper in self.scenario.papers() {
            self.paper(paper);
        }
        for event in self.scenario.events() {
            self.event(event);
        }
        for who in self.scenario.people() {
            self.talk(who);
        }
    }

    fn may(&self) -> MayBe<'_> {
        MayBe {
            scenario: self.scenario,
            reach: self.known,
        }
    }

    fn place(&mut self, ix: PlaceIx) {
        let place = self.scenario.place(ix);
        if !self.may().all(&place.when) {
            return;
        }
        self.reach.places.insert(ix);
        self.reach.texts.extend(place.text.iter().copied());
        for spot in place.spots.iter().map(|spot| self.scenario.spot(spot)) {
            if self.may().all(&spot.when) {
                self.reach.texts.extend(spot.text.iter().copied());
                self.reach.papers.extend(spot.papers.iter().copied());
            }
        }
    }

    fn paper(&mut self, ix: PaperIx) {
        if !self.known.papers.contains(&ix) {
            return;
        }
        let paper = self.scenario.paper(ix);
        self.reach.texts.extend(paper.text.iter().copied());
        for row in paper.rows.iter().map(|row| self.scenario.row(row)) {
            if !self.may().all(&row.when) {
                continue;
            }
            match row.holds {
                Holds::Nothing => {}
                Holds::Line(line) => {
                    self.reach.texts.insert(line);
                }
                Holds::From(bank) => {
                    let lines = self.scenario.bank(bank).lines.iter();
                    let lines = lines.map(|line| self.scenario.bank_line(line));
                    let fitting = lines.filter(|line| self.may().all(&line.when));
                    let texts: Vec<TextIx> = fitting.map(|line| line.text).collect();
                    self.reach.texts.extend(texts);
                }
            }
        }
    }

    fn event(&mut self, ix: EventIx) {
        let event = self.scenario.event(ix);
        if !self.may().all(&event.when) {
            return;
        }
        self.reach.events.insert(ix);
        self.said(&event.lines);
        self.effects(event.by, &event.then);
        for reply in &event.replies {
            self.reach.texts.insert(reply.words);
            self.said(&reply.lines);
            self.effects(event.by, &reply.then);
        }
    }

    fn said(&mut self, lines: &[Said]) {
        self.reach.texts.extend(lines.iter().map(|line| line.text));
    }

    fn effects(&mut self, at_hand: Option<PersonIx>, effects: &[Effect]) {
        for effect in effects {
            match *effect {
                Effect::Opens(subject) => {
                    self.reach.named.extend(at_hand.map(|who| (who, subject)));
                }
                Effect::Finds(paper) => {
                    self.reach.papers.insert(paper);
                }
                Effect::Goes(place) => {
                    self.reach.places.insert(place);
                }
                _ => {}
            }
        }
    }

    fn talk(&mut self, who: PersonIx) {
        let script = self.scenario.script(who);
        if !self.may().all(&self.scenario.person(who).opens_up) {
            return;
        }
        let run = Talk { who, script };
        for lines in StockKind::all().into_iter().flat_map(|kind| script.stock(kind)) {
            self.lines(run, *lines);
        }
        for fear in script.fears() {
            for lines in script.runs(script.fear(fear).signs) {
                self.lines(run, *lines);
                let asked = asking_after(script, fear).map(|ix| (who, ix));
                self.reach.named.extend(asked);
            }
        }
        for finding in script.findings() {
            self.lines(run, finding.lines);
        }
        self.ends(run, script.back());
        for subject in script.subjects() {
            self.subject(run, subject);
        }
        for moment in script.moments() {
            self.moment(run, moment);
        }
    }

    fn lines(&mut self, talk: Talk<'_>, lines: Span<LineIx>) {
        for line in talk.script.lines_of(lines) {
            self.reach.texts.extend(text_of(line));
            let brought_up = fear_subjects(talk.script, line);
            self.reach.named.extend(brought_up.into_iter().map(|ix| (talk.who, ix)));
        }
    }

    fn ends(&mut self, talk: Talk<'_>, sets: Span<SetIx>) {
        let script = talk.script;
        for end in script.sets_of(sets).iter().flat_map(|set| script.ends_of(set.ends)) {
            self.lines(talk, end.yes);
            self.lines(talk, end.no);
        }
    }

    fn subject(&mut self, talk: Talk<'_>, ix: SubjectIx) {
        let (who, script) = (talk.who, talk.script);
        let subject = script.subject(ix);
        let is_named = subject.opener == Opener::AtOnce || self.known.named.contains(&(who, ix));
        let has_words = !subject.ask.is_empty() || !subject.later.is_empty();
        let is_somebodys = (0..script.truths()).any(|truth| subject.truths.has(TruthIx(truth)));
        if !is_named || !has_words || !is_somebodys || !self.may().within(who, script.conds(subject.when)) {
            return;
        }
        self.reach.subjects.entry((who, ix)).or_insert(self.round);
        let named = script.list(subject.opens).iter().map(|&opened| (who, opened));
        self.reach.named.extend(named);
        let sets = || script.sets_of(subject.ask).iter().chain(script.sets_of(subject.later));
        let has_end = |kind| {
            sets()
                .flat_map(|set| script.ends_of(set.ends))
                .any(|end| end.kind == kind)
        };
        if has_end(WordingKind::Meets) {
            self.reach.met.extend(subject.meets.map(|fear| (who, fear)));
        }
        self.ends(talk, subject.ask);
        self.ends(talk, subject.later);
        for rung in Rung::ALL {
            self.rung(talk, ix, script.rung(ix, rung), Some(rung));
        }
        let sets = script.sets_of(subject.ask).iter().chain(script.sets_of(subject.later));
        let mut ends = sets.flat_map(|set| script.ends_of(set.ends));
        if ends.any(|end| end.kind == WordingKind::Closed) {
            self.rung(talk, ix, subject.fact, None);
        }
    }

    /// Answers of one rung; none is what a late closed question gets.
    fn rung(&mut self, talk: Talk<'_>, ix: SubjectIx, answers: Span<AnswerIx>, rung: Option<Rung>) {
        let (who, script) = (talk.who, talk.script);
        let subject = script.subject(ix);
        let is_far = rung.is_some_and(|rung| rung >= Rung::Part);
        for at in answers.iter() {
            let answer = script.answer(at);
            let free = |truth: TruthIx| {
                let mut fears = subject
                    .behind
                    .iter()
                    .filter(|&fear| script.fear(fear).truths.has(truth));
                !is_far || fears.all(|fear| self.known.met.contains(&(who, fear)))
            };
            let of = |truth: &TruthIx| subject.truths.has(*truth) && answer.truths.has(*truth);
            let mut truths = (0..script.truths()).map(TruthIx).filter(of);
            let is_given = truths.any(|truth| free(truth) && !is_shadowed(script, answers, answer, truth));
            if !is_given || !self.may().within(who, script.conds(answer.when)) {
                continue;
            }
            self.reach.answers.insert((who, at));
            self.lines(talk, answer.lines);
            let named = script.list(answer.opens).iter().map(|&opened| (who, opened));
            self.reach.named.extend(named);
            self.effects(Some(who), self.scenario.after_answer(who, at));
        }
    }

    fn moment(&mut self, talk: Talk<'_>, ix: MomentIx) {
        let (who, script) = (talk.who, talk.script);
        let moment = script.moment(ix);
        if !self.may().within(who, script.conds(moment.when)) {
            return;
        }
        self.reach.moments.insert((who, ix));
        self.lines(talk, moment.lines);
        let named = script.list(moment.opens).iter().map(|&opened| (who, opened));
        self.reach.named.extend(named);
        self.effects(Some(who), self.scenario.after_moment(who, ix));
        for at in moment.replies.iter() {
            let reply = script.reply(at);
            self.lines(talk, reply.lines);
            let named = script.list(reply.opens).iter().map(|&opened| (who, opened));
            self.reach.named.extend(named);
            self.effects(Some(who), self.scenario.after_reply(who, at));
        }
    }
}

/// The talk with somebody.
#[derive(Clone, Copy)]
struct Talk<'a> {
    who: PersonIx,
    script: &'a Script,
}

/// Whether somebody with this truth always has an answer of their own that goes before this one.
fn is_shadowed(script: &Script, all: Span<AnswerIx>, answer: &Answer, truth: TruthIx) -> bool {
    let is_for_all = answer.truths == Truths::ALL && answer.when.is_empty();
    let mut others = script.answers_of(all).iter();
    is_for_all && others.any(|other| other.truths != Truths::ALL && other.when.is_empty() && other.truths.has(truth))
}

/// Whether an answer stands in a person's own file.
fn has_own_words(scenario: &Scenario, who: PersonIx, subject: SubjectIx) -> bool {
    let script = scenario.script(who);
    let of = script.subject(subject);
    let answers = of.answers.iter().chain([&of.fact]).flat_map(|span| span.iter());
    let mut texts = answers
        .flat_map(|at| script.lines_of(script.answer(at).lines))
        .filter_map(text_of);
    let id = &*scenario.person(who).id;
    texts.any(|text| scenario.heading(text).0.split('/').next() == Some(id))
}

/// Subjects in which a fear is asked after: they come up when it shows.
pub(super) fn asking_after(script: &Script, fear: FearIx) -> impl Iterator<Item = SubjectIx> {
    let subjects = script.subjects();
    subjects.filter(move |&ix| script.subject(ix).asks_after == Some(fear))
}

/// Subjects that come up when a line is said: where the fear that shows in it is asked after, and where one that is named is
/// met.
pub(super) fn fear_subjects(script: &Script, line: &Line) -> Vec<SubjectIx> {
    let shown = line.hints.into_iter().flat_map(|fear| asking_after(script, fear));
    let met = script.subjects().filter(|&ix| {
        let meets = script.subject(ix).meets;
        meets.is_some() && meets == line.names
    });
    shown.chain(met).collect()
}

/// The words of a line, where they stand in the scenario.
pub(super) const fn text_of(line: &Line) -> Option<TextIx> {
    match line.words {
        Words::Text(text) => Some(text),
        Words::Stock(_) => None,
    }
}
