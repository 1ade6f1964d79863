//! Lays a plan out as dense tables, fills in what the library lends, and refuses what points at nothing.

use super::cond::{Cond, Test};
use super::ix::{AnswerIx, FearIx, Index, LineIx, Span, SubjectIx, TextIx};
use super::parts::{
    Answer, Care, End, Fear, FearSet, FindingAnswer, Line, Moment, Opener, Reply, Set, Speaker, Subject, Truths,
    Turning, Wish, Words,
};
use super::plan::{
    AnswerPlan, CarePlan, EndPlan, LinePlan, MomentPlan, Plan, Said, SetPlan, SubjectPlan, TurningPlan, WishPlan,
};
use super::{Script, SetIx, WishIx};
use crate::practice::talk::{StockIx, StockKind, TalkLibrary};
use crate::vocabulary::{Rung, WordingKind};
use std::collections::BTreeMap;

/// Ends of a set: with waiting, something else, care and the end that makes the seven choices in sight.
pub const ENDS: usize = 3;
/// Replies to a moment.
pub const REPLIES: usize = 4;
/// Truths of a person.
pub const TRUTHS: usize = 16;
/// Fears of a person.
pub const FEARS: usize = 16;
/// Things that can be done for a person: with the way back they are the seven in sight.
pub const CARE: usize = 6;
/// How much a subject can weigh.
const WEIGHS: u8 = 2;

/// What a plan says wrongly, and where. Whoever read the files knows the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It points at a subject that is not there.
    NoSubject(Source, SubjectIx),
    /// It points at a fear that is not there.
    NoFear(Source, FearIx),
    /// It waits for a line that nobody says in this talk.
    NoLine(Source, TextIx),
    /// A set has no end, or more than [`ENDS`].
    Ends(Source, usize),
    /// A kind that is never written.
    Kind(Source, WordingKind),
    /// A moment has one reply, or more than [`REPLIES`].
    Replies(Source, usize),
    /// A subject weighs more than anything can.
    Weighs(Source, u8),
    /// The library knows no such thing to do for a person.
    NoCare(String),
    /// Fewer than one or more than [`TRUTHS`] truths, more than [`FEARS`] fears, more than [`CARE`] things to do, or more
    /// of something than its numbers reach.
    TooMany(&'static str, usize),
}

/// Where something in a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a subject.
    Subject(SubjectIx),
    /// In a fear.
    Fear(FearIx),
    /// In a moment, by its place.
    Moment(usize),
    /// In the words for a finding, by its place.
    Finding(usize),
    /// In the talk as a whole.
    Talk,
}

/// A number made of a name (FNV-1a), so that chance hangs on names and not on places.
#[must_use]
pub const fn id_of(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (mut hash, mut at) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

impl Script {
    /// Lays a plan out.
    ///
    /// # Errors
    /// Everything in it that points at nothing, or is more than there can be.
    pub fn build(plan: &Plan, library: &TalkLibrary) -> Result<Self, Vec<Flaw>> {
        let mut layout = Layout::new(plan, library);
        layout.lay();
        if layout.flaws.is_empty() {
            Ok(layout.finish())
        } else {
            Err(layout.flaws)
        }
    }
}

/// The tables while they grow.
struct Layout<'a> {
    plan: &'a Plan,
    library: &'a TalkLibrary,
    flaws: Vec<Flaw>,
    subjects: Vec<Subject>,
    sets: Vec<Set>,
    ends: Vec<End>,
    answers: Vec<Answer>,
    lines: Vec<Line>,
    wishes: Vec<Wish>,
    fears: Vec<Fear>,
    moments: Vec<Moment>,
    replies: Vec<Reply>,
    findings: Vec<FindingAnswer>,
    care: Vec<Care>,
    /// With lines by their text: those are found when all lines are there.
    conds: Vec<(Source, Cond<TextIx>)>,
    lists: Vec<SubjectIx>,
    runs: Vec<Span<LineIx>>,
    stock: Vec<(StockKind, Span<Span<LineIx>>)>,
    back: Span<SetIx>,
    first_said: BTreeMap<Words, LineIx>,
}

impl<'a> Layout<'a> {
    fn new(plan: &'a Plan, library: &'a TalkLibrary) -> Self {
        Self {
            plan,
            library,
            flaws: Vec::new(),
            subjects: Vec::new(),
            sets: Vec::new(),
            ends: Vec::new(),
            answers: Vec::new(),
            lines: Vec::new(),
            wishes: Vec::new(),
            fears: Vec::new(),
            moments: Vec::new(),
            replies: Vec::new(),
            findings: Vec::new(),
            care: Vec::new(),
            conds: Vec::new(),
            lists: Vec::new(),
            runs: Vec::new(),
            stock: Vec::new(),
            back: Span::EMPTY,
            first_said: BTreeMap::new(),
        }
    }

    fn lay(&mut self) {
        let plan = self.plan;
        self.counts();
        for (n, subject) in plan.subjects.iter().enumerate() {
            self.subject(SubjectIx::at(n), subject);
        }
        for (n, fear) in plan.fears.iter().enumerate() {
            let at = Source::Fear(FearIx::at(n));
            let signs = self.variants(at, &fear.signs);
            self.fears.push(Fear {
                kind: fear.kind,
                truths: fear.truths,
                signs,
                named_in: Span::EMPTY,
                met_in: Span::EMPTY,
                wakes: Span::EMPTY,
            });
        }
        for (n, moment) in plan.moments.iter().enumerate() {
            self.moment(n, moment);
        }
        for (n, finding) in plan.findings.iter().enumerate() {
            let when = self.when(Source::Finding(n), &finding.when);
            let lines = self.lines(Source::Finding(n), &finding.lines);
            self.findings.push(FindingAnswer {
                finding: finding.finding,
                truths: finding.truths,
                when,
                lines,
                special: special(when.is_empty(), finding.truths),
            });
        }
        self.lend();
        for subject in [plan.first, plan.closing].into_iter().flatten() {
            self.points_at(Source::Talk, subject);
        }
        for (at, cond) in &self.conds {
            if let Test::Heard(text) = cond.test
                && !self.first_said.contains_key(&Words::Text(text))
            {
                self.flaws.push(Flaw::NoLine(*at, text));
            }
        }
        for (what, count) in [
            ("lines", self.lines.len()),
            ("ends", self.ends.len()),
            ("answers", self.answers.len()),
        ] {
            if count > usize::from(u16::MAX) {
                self.flaws.push(Flaw::TooMany(what, count));
            }
        }
    }

    fn counts(&mut self) {
        let plan = self.plan;
        if plan.truths == 0 || usize::from(plan.truths) > TRUTHS {
            self.flaws.push(Flaw::TooMany("truths", usize::from(plan.truths)));
        }
        for (what, count, most) in [
            ("fears", plan.fears.len(), FEARS),
            ("things to do", plan.care.len(), CARE),
            ("subjects", plan.subjects.len(), usize::from(u16::MAX)),
            ("moments", plan.moments.len(), usize::from(u16::MAX)),
        ] {
            if count > most {
                self.flaws.push(Flaw::TooMany(what, count));
            }
        }
    }

    fn subject(&mut self, ix: SubjectIx, plan: &SubjectPlan) {
        let at = Source::Subject(ix);
        if plan.weighs > WEIGHS {
            self.flaws.push(Flaw::Weighs(at, plan.weighs));
        }
        let ask = self.set_run(at, Some((ix, plan)), &plan.ask, "ask");
        let later = self.set_run(at, Some((ix, plan)), &plan.later, "later");
        let named = |rung: usize| format!("{}/{rung}", plan.id);
        let answers = std::array::from_fn(|rung| self.answers(at, &named(rung), &plan.answers[rung]));
        let fact = self.answers(at, &named(Rung::ALL.len()), &plan.fact);
        let behind = plan.behind.iter().fold(FearSet::default(), |set, &fear| {
            self.fears_at(at, fear);
            set.with(fear)
        });
        if let Some(fear) = plan.meets {
            self.fears_at(at, fear);
        }
        let asks_after = self.named_by(&answers);
        let subject = Subject {
            id: id_of(&plan.id),
            name: plan.name,
            weighs: plan.weighs,
            behind,
            is_statement: plan.is_statement,
            is_quiet: plan.is_quiet || self.asks_for_consent(ask) || self.plan.closing == Some(ix),
            meets: plan.meets,
            asks_after,
            truths: plan.truths,
            opener: plan.opener,
            when: self.when(at, &plan.when),
            ask,
            later,
            answers,
            fact,
            wishes: self.wishes(at, &plan.wishes),
            opens: self.list(at, &plan.opens),
            wakes: Span::EMPTY,
        };
        self.subjects.push(subject);
    }

    /// The fear that is named in an answer.
    fn named_by(&self, answers: &[Span<AnswerIx>; 4]) -> Option<FearIx> {
        let answers = answers.iter().flat_map(|span| &self.answers[span.range()]);
        answers
            .flat_map(|a| &self.lines[a.lines.range()])
            .find_map(|line| line.names)
    }

    fn asks_for_consent(&self, sets: Span<SetIx>) -> bool {
        let ends = self.sets[sets.range()]
            .iter()
            .flat_map(|set| &self.ends[set.ends.range()]);
        ends.into_iter().any(|end| end.kind == WordingKind::Consent)
    }

    fn set_run(
        &mut self,
        at: Source,
        of: Option<(SubjectIx, &SubjectPlan)>,
        sets: &[SetPlan],
        word: &str,
    ) -> Span<SetIx> {
        let from = self.sets.len();
        for (n, set) in sets.iter().enumerate() {
            if set.ends.is_empty() || set.ends.len() > ENDS {
                self.flaws.push(Flaw::Ends(at, set.ends.len()));
            }
            let this = SetIx::at(self.sets.len());
            let first = self.ends.len();
            for end in &set.ends {
                self.end(at, this, of.map(|(_, plan)| plan), end);
            }
            let name = of.map_or("", |(_, plan)| &plan.id);
            self.sets.push(Set {
                id: id_of(&format!("{name}/{word}/{n}")),
                begin: set.begin,
                ends: Span::new(first..self.ends.len()),
                subject: of.map(|(ix, _)| ix),
            });
        }
        Span::new(from..self.sets.len())
    }

    fn end(&mut self, at: Source, set: SetIx, subject: Option<&SubjectPlan>, end: &EndPlan) {
        if !end.kind.is_written() {
            self.flaws.push(Flaw::Kind(at, end.kind));
        }
        let own = subject.map_or(&[][..], |s| &s.to);
        let said = |list: &'a [Said]| list.iter().find(|said| said.to == end.kind);
        let lent = said(&self.plan.to);
        let lent = own.iter().find(|said| said.to == end.kind).or(lent);
        let yes = first_of([&end.yes, lent.map_or(&[][..], |said| &said.yes)]);
        let no = first_of([&end.no, lent.map_or(&[][..], |said| &said.no)]);
        let (yes, no) = (
            self.or_stock(at, yes, StockKind::Reply(end.kind)),
            self.or_stock(at, no, StockKind::No(end.kind)),
        );
        let turns = match &end.turns {
            TurningPlan::Never => Turning::Never,
            TurningPlan::Fits(when) => Turning::Fits(self.when(at, when)),
            TurningPlan::Unless(when) => Turning::Unless(self.when(at, when)),
        };
        self.ends.push(End {
            set,
            words: end.words,
            kind: end.kind,
            turns,
            yes,
            no,
            leans: end.leans,
        });
    }

    /// These lines, or those that the library lends. A kind that has one reply only has no words for a no.
    fn or_stock(&mut self, at: Source, lines: &[LinePlan], of: StockKind) -> Span<LineIx> {
        match self.library.stock.any(of).first() {
            Some(&ix) if lines.is_empty() => {
                let lent = lent_line(ix, of, self.library);
                self.lines(at, &[lent])
            }
            _ => self.lines(at, lines),
        }
    }

    fn answers(&mut self, at: Source, name: &str, plans: &[AnswerPlan]) -> Span<AnswerIx> {
        let from = self.answers.len();
        for plan in plans {
            let when = self.when(at, &plan.when);
            let lines = self.lines(at, &plan.lines);
            let opens = self.list(at, &plan.opens);
            self.answers.push(Answer {
                id: id_of(name),
                truths: plan.truths,
                when,
                lines,
                summed: plan.summed,
                opens,
                special: special(when.is_empty(), plan.truths),
            });
        }
        Span::new(from..self.answers.len())
    }

    fn moment(&mut self, n: usize, plan: &MomentPlan) {
        let at = Source::Moment(n);
        // One without any is only seen.
        if plan.replies.len() == 1 || plan.replies.len() > REPLIES {
            self.flaws.push(Flaw::Replies(at, plan.replies.len()));
        }
        let from = self.replies.len();
        for reply in &plan.replies {
            if !reply.kind.is_written() {
                self.flaws.push(Flaw::Kind(at, reply.kind));
            }
            let lent = self.plan.to.iter().find(|said| said.to == reply.kind);
            let lines = first_of([&reply.lines, lent.map_or(&[][..], |said| &said.yes)]);
            let lines = self.or_stock(at, lines, StockKind::Reply(reply.kind));
            let opens = self.list(at, &reply.opens);
            self.replies.push(Reply {
                words: reply.words,
                kind: reply.kind,
                lines,
                opens,
            });
        }
        let moment = Moment {
            id: id_of(&plan.id),
            after: plan.after,
            when: self.when(at, &plan.when),
            lines: self.lines(at, &plan.lines),
            distress: plan.distress,
            begin: plan.begin,
            replies: Span::new(from..self.replies.len()),
            opens: self.list(at, &plan.opens),
        };
        self.moments.push(moment);
    }

    fn wishes(&mut self, at: Source, plans: &[WishPlan]) -> Span<WishIx> {
        let from = self.wishes.len();
        for plan in plans {
            let when = self.when(at, &plan.when);
            self.wishes.push(Wish {
                to: plan.to,
                says: plan.says,
                truths: plan.truths,
                when,
            });
        }
        Span::new(from..self.wishes.len())
    }

    /// The stock, the ways back and the things to do, of the talk where it has its own, else of the library.
    fn lend(&mut self) {
        let plan = self.plan;
        for of in StockKind::all() {
            let own = plan
                .stock
                .iter()
                .find(|(kind, variants)| *kind == of && !variants.is_empty());
            let lent: Vec<Vec<LinePlan>> = match own {
                Some((_, variants)) => variants.clone(),
                None => {
                    let any = self.library.stock.any(of).iter();
                    any.map(|&ix| vec![lent_line(ix, of, self.library)]).collect()
                }
            };
            let variants = self.variants(Source::Talk, &lent);
            self.stock.push((of, variants));
        }
        self.stock.sort_unstable_by_key(|(of, _)| *of);
        let lent: Vec<SetPlan> = self
            .library
            .stock
            .back()
            .iter()
            .map(|set| lent_set(set, self.library))
            .collect();
        let back = if plan.back.is_empty() { &lent } else { &plan.back };
        self.back = self.set_run(Source::Talk, None, back, "back");
        for care in &plan.care {
            self.care(care);
        }
    }

    fn care(&mut self, plan: &CarePlan) {
        let row = self.library.rules.care_named(&plan.name);
        let words = self.library.stock.care(&plan.name);
        let (Some(row), Some((label, seen))) = (row, words) else {
            self.flaws.push(Flaw::NoCare(plan.name.clone()));
            return;
        };
        let lent = [LinePlan::seen(Words::Stock(seen))];
        let lines = first_of([&plan.lines, &lent[..]]);
        let lines = self.lines(Source::Talk, lines);
        self.care.push(Care {
            row: u8::try_from(row).unwrap_or(u8::MAX),
            label: plan.label.unwrap_or(Words::Stock(label)),
            lines,
        });
    }

    fn variants(&mut self, at: Source, variants: &[Vec<LinePlan>]) -> Span<Span<LineIx>> {
        let spans: Vec<Span<LineIx>> = variants.iter().map(|lines| self.lines(at, lines)).collect();
        let from = self.runs.len();
        self.runs.extend(spans);
        Span::new(from..self.runs.len())
    }

    fn lines(&mut self, at: Source, plans: &[LinePlan]) -> Span<LineIx> {
        let from = self.lines.len();
        for plan in plans {
            for fear in [plan.hints, plan.names].into_iter().flatten() {
                self.fears_at(at, fear);
            }
            let this = LineIx::at(self.lines.len());
            let same = *self.first_said.entry(plan.words).or_insert(this);
            self.lines.push(Line {
                words: plan.words,
                softened: plan.softened,
                misheard: plan.misheard,
                by: plan.by,
                hints: plan.hints,
                names: plan.names,
                same,
            });
        }
        Span::new(from..self.lines.len())
    }

    fn when(&mut self, at: Source, conds: &[Cond<TextIx>]) -> Span<Cond> {
        let from = self.conds.len();
        for cond in conds {
            match cond.test {
                Test::Told(subject, _) | Test::Planted(subject) => self.points_at(at, subject),
                Test::Named(fear) | Test::Met(fear) => self.fears_at(at, fear),
                _ => {}
            }
            self.conds.push((at, *cond));
        }
        Span::new(from..self.conds.len())
    }

    fn list(&mut self, at: Source, subjects: &[SubjectIx]) -> Span<SubjectIx> {
        let from = self.lists.len();
        for &subject in subjects {
            self.points_at(at, subject);
            self.lists.push(subject);
        }
        Span::new(from..self.lists.len())
    }

    fn points_at(&mut self, at: Source, subject: SubjectIx) {
        if subject.index() >= self.plan.subjects.len() {
            self.flaws.push(Flaw::NoSubject(at, subject));
        }
    }

    fn fears_at(&mut self, at: Source, fear: FearIx) {
        if fear.index() >= self.plan.fears.len() {
            self.flaws.push(Flaw::NoFear(at, fear));
        }
    }

    /// Everything points at something: what waits for what can be drawn.
    fn finish(mut self) -> Script {
        self.quiet_glances();
        let conds = self.found_conds();
        let waits = |test: &dyn Fn(&Test) -> bool, subjects: &[Subject]| -> Vec<SubjectIx> {
            let waiting = subjects.iter().enumerate();
            let waiting = waiting.filter(|(_, s)| conds[s.when.range()].iter().any(|cond| test(&cond.test)));
            waiting.map(|(n, _)| SubjectIx::at(n)).collect()
        };
        let mut lists = std::mem::take(&mut self.lists);
        let mut keep = |subjects: Vec<SubjectIx>| {
            let from = lists.len();
            lists.extend(subjects);
            Span::new(from..lists.len())
        };
        let told = waiting_for(&self.subjects, &conds);
        for (subject, waiting) in told {
            self.subjects[subject.index()].wakes = keep(waiting);
        }
        for n in 0..self.fears.len() {
            let fear = FearIx::at(n);
            let wakes = waits(
                &|t| matches!(t, Test::Named(f) | Test::Met(f) if *f == fear),
                &self.subjects,
            );
            let which = |is: &dyn Fn(&Subject) -> bool| -> Vec<SubjectIx> {
                let found = self.subjects.iter().enumerate().filter(|(_, s)| is(s));
                found.map(|(n, _)| SubjectIx::at(n)).collect()
            };
            let (named, met) = (
                which(&|s| s.asks_after == Some(fear)),
                which(&|s| s.meets == Some(fear)),
            );
            self.fears[n].wakes = keep(wakes);
            self.fears[n].named_in = keep(named);
            self.fears[n].met_in = keep(met);
        }
        let is_restless = |t: &Test| matches!(t, Test::Trust(_) | Test::Distressed | Test::After(_) | Test::Heard(_));
        let restless = keep(waits(&is_restless, &self.subjects));
        let is_abroad = |t: &Test| matches!(t, Test::Outside(_) | Test::Alone | Test::Understood);
        let abroad = keep(waits(&is_abroad, &self.subjects));
        let at_once = self
            .subjects
            .iter()
            .enumerate()
            .filter(|(_, s)| s.opener == Opener::AtOnce);
        let at_once = keep(at_once.map(|(n, _)| SubjectIx::at(n)).collect());
        Script {
            truths: self.plan.truths,
            subjects: self.subjects.into(),
            sets: self.sets.into(),
            ends: self.ends.into(),
            answers: self.answers.into(),
            lines: self.lines.into(),
            wishes: self.wishes.into(),
            fears: self.fears.into(),
            moments: self.moments.into(),
            replies: self.replies.into(),
            findings: self.findings.into(),
            care: self.care.into(),
            conds: conds.into(),
            lists: lists.into(),
            runs: self.runs.into(),
            stock: self.stock.into(),
            back: self.back,
            first: self.plan.first,
            closing: self.plan.closing,
            restless,
            abroad,
            at_once,
        }
    }

    /// What a glance brings up is never put in front by itself: the official has to notice.
    fn quiet_glances(&mut self) {
        for answer in &self.answers {
            let hinted = self.lines[answer.lines.range()].iter().filter_map(|line| line.hints);
            for fear in hinted {
                for subject in &self.lists[answer.opens.range()] {
                    let subject = &mut self.subjects[subject.index()];
                    subject.is_quiet |= subject.asks_after == Some(fear);
                }
            }
        }
    }

    /// The conditions, with the places of the lines they wait for.
    fn found_conds(&mut self) -> Vec<Cond> {
        let found = |text: TextIx| self.first_said.get(&Words::Text(text)).copied();
        let place = |test: Test<TextIx>| match test {
            Test::Heard(text) => Test::Heard(found(text).unwrap_or(LineIx::at(0))),
            Test::Told(subject, rung) => Test::Told(subject, rung),
            Test::Planted(subject) => Test::Planted(subject),
            Test::Named(fear) => Test::Named(fear),
            Test::Met(fear) => Test::Met(fear),
            Test::Trust(word) => Test::Trust(word),
            Test::Distressed => Test::Distressed,
            Test::Alone => Test::Alone,
            Test::Understood => Test::Understood,
            Test::After(minutes) => Test::After(minutes),
            Test::Again => Test::Again,
            Test::Outside(fact) => Test::Outside(fact),
        };
        let conds = self.conds.iter();
        conds
            .map(|(_, cond)| Cond {
                test: place(cond.test),
                wanted: cond.wanted,
            })
            .collect()
    }
}

/// For each subject those that wait for what is told in it.
fn waiting_for(subjects: &[Subject], conds: &[Cond]) -> BTreeMap<SubjectIx, Vec<SubjectIx>> {
    let mut told: BTreeMap<SubjectIx, Vec<SubjectIx>> = BTreeMap::new();
    for (n, subject) in subjects.iter().enumerate() {
        for cond in &conds[subject.when.range()] {
            if let Test::Told(of, _) | Test::Planted(of) = cond.test {
                told.entry(of).or_default().push(SubjectIx::at(n));
            }
        }
    }
    told
}

/// How special an answer is.
const fn special(is_always: bool, truths: Truths) -> u8 {
    !is_always as u8 * 2 + (truths.0 != Truths::ALL.0) as u8
}

/// The first of two lists that has something in it.
fn first_of<T>([a, b]: [&[T]; 2]) -> &[T] {
    if a.is_empty() { b } else { a }
}

/// A line of the stock. Brackets around all of it mean that it is seen.
fn lent_line(ix: StockIx, of: StockKind, library: &TalkLibrary) -> LinePlan {
    let mut line = LinePlan::said(Words::Stock(ix));
    if matches!(of, StockKind::Waits | StockKind::TakesBack) {
        line.by = Speaker::Official;
    } else if library.stock.text(ix).starts_with('(') {
        line.by = Speaker::Seen;
    }
    line
}

/// A set of the stock.
fn lent_set(set: &crate::practice::talk::BackSet, library: &TalkLibrary) -> SetPlan {
    let end = |end: &crate::practice::talk::BackEnd| {
        let mut plan = EndPlan::new(end.kind, Words::Stock(end.words));
        let reply = end
            .reply
            .iter()
            .map(|&ix| lent_line(ix, StockKind::Reply(end.kind), library));
        plan.yes = reply.collect();
        plan
    };
    SetPlan {
        begin: Some(Words::Stock(set.ask)),
        ends: set.ends.iter().map(end).collect(),
    }
}
