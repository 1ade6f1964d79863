//! What is said: `talks/*.txt`.

use super::{Draft, Label, Question, ThenDraft, WhenDraft, Who};
use crate::choice;
use crate::diagnostic::{Diagnostic, Sink};
use crate::group;
use crate::read::names::{ACT, BANK, MOMENT, SUBJECT, VERSION};
use crate::read::{Code, Few, Id, Line, Lines, Text, To, Whole};
use crate::vocabulary::Finding;
use crate::vocabulary::words::{Deed, Degree, Fear, Mood, Rung, Topic, Weight, WordingKind};
use crate::words;

group! {
    /// The talk with somebody, or what all of a cast have in common.
    TalkDraft "a talk" about who {
        /// With whom.
        who: Who,
        /// Lines for what happens in every talk, in place of those of the library.
        stock: Vec<StockDraft>,
        /// A plainer sign of a fear, for somebody who was deaf to the first.
        signs: Vec<SignDraft>,
        /// Replies to a kind of wording, for every subject that has none of its own.
        replies: Vec<SaidDraft>,
        /// How one comes back to any subject.
        back: Vec<SetDraft>,
        /// What one can talk about.
        subjects: Vec<SubjectDraft>,
        /// What the person says to a finding.
        findings: Vec<FindingDraft>,
        /// What happens.
        moments: Vec<MomentDraft>,
    }
    /// Lines for something that happens in every talk.
    StockDraft "stock lines" {
        /// When they are said or seen.
        of: StockKind,
        /// For trust and distress: how much of it.
        degree: Option<Degree>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
        /// The lines.
        say: Option<Lines>,
    }
    /// A second, plainer sign of a fear. Each line is shown once.
    SignDraft "a sign" {
        /// Of which fear.
        of: Fear,
        /// The lines.
        say: Option<Lines>,
    }
    /// Something one can ask a person about.
    SubjectDraft "a subject" {
        /// Its name.
        id: Id<SUBJECT>,
        /// The stage of the account to which it belongs (INT-09).
        about: Option<Topic>,
        /// Only with people of whom this is true.
        truths ["as"]: Few<To<VERSION>>,
        /// How it stands in "back to …" and in a list.
        named: Option<Label>,
        /// How much it weighs on whoever tells it. Little when it is left out.
        weighs: Option<Weight>,
        /// When it can be asked about. From the beginning when it is left out.
        opens_by: Vec<WhenDraft>,
        /// Fears that part and whole wait for.
        behind: Vec<Fear>,
        /// The fear that is answered here: it opens when the person names it.
        meets: Option<Fear>,
        /// Whether it is said to the person, and asks nothing.
        statement: bool = false,
        /// Whether the talk begins with it.
        first: bool = false,
        /// Minutes that a question takes here. The library's when it is left out.
        takes: Option<Whole<0, 60>>,
        /// Sets of wordings.
        ask: Vec<SetDraft>,
        /// Replies to a kind of wording, whatever the rung.
        replies: Vec<SaidDraft>,
        /// What is told, by rungs.
        answers: Vec<AnswerDraft>,
    }
    /// One beginning, shown once, and its ends.
    SetDraft "a set of wordings" {
        /// The beginning. None when the ends stand alone.
        begins: Option<Question>,
        /// Whether it comes only when something was told.
        later: bool = false,
        /// The ends.
        ends: Vec<EndDraft>,
    }
    /// One end of a set.
    EndDraft "a wording" {
        /// Its kind.
        kind: WordingKind,
        /// The words.
        words: Question,
        /// It is right when all of this holds, and of its kind otherwise.
        fits: Vec<WhenDraft>,
        /// It is right until all of this holds, and of its kind then.
        unless: Vec<WhenDraft>,
        /// What is said by who agrees.
        yes: Vec<SaidDraft>,
        /// What is said by who does not agree.
        no: Vec<SaidDraft>,
        /// What is said to it, whoever agrees.
        reply: Vec<SaidDraft>,
    }
    /// What somebody says.
    SaidDraft "an answer" {
        /// Only to wordings of these kinds.
        to: Vec<WordingKind>,
        /// Whether it is said by who does not agree.
        no: bool = false,
        /// Only if this is true of the person.
        truths ["as"]: Few<To<VERSION>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
        /// The lines.
        say: Option<Lines>,
        /// A fitting line of this bank is said.
        from: Option<To<BANK>>,
        /// Subjects that can be asked about from here on.
        opens: Vec<To<SUBJECT>>,
        /// What changes.
        then: Vec<ThenDraft>,
        /// How it is said.
        manner: Option<Mood>,
    }
    /// What the person says to a finding, which is said to the person.
    FindingDraft "an answer to a finding" {
        /// Which finding.
        of: Finding,
        /// Only if this is true of the person.
        truths ["as"]: Few<To<VERSION>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
        /// The lines.
        say: Option<Lines>,
        /// How it is said.
        manner: Option<Mood>,
    }
    /// Somebody wants something now. Most harm and much care happens here.
    MomentDraft "a moment" about * {
        /// Its name.
        id: Id<MOMENT>,
        /// Who wants it.
        by: Option<Who>,
        /// The minute of the act at which it comes.
        at: Option<Whole<0, 1440>>,
        /// The minute of the talk at which it comes.
        after: Option<Whole<0, 240>>,
        /// The act in which it comes.
        day: Option<To<ACT>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
        /// What is said and seen.
        say: Option<Lines>,
        /// What one can say or do.
        replies: Vec<ReplyDraft>,
        /// What changes, whatever is said.
        then: Vec<ThenDraft>,
    }
    /// What one can say or do in a moment.
    ReplyDraft "a reply" {
        /// Its kind, when it is one of the kinds of wordings.
        kind: Option<WordingKind>,
        /// The words, or in brackets what is done.
        say: Line,
        /// What it does.
        does: Vec<Deed>,
        /// The practice point that it breaks.
        harms: Option<Code>,
        /// Why, for the debrief.
        why: Option<Text>,
        /// What follows it.
        answer: Option<Lines>,
        /// Subjects that can be asked about from here on.
        opens: Vec<To<SUBJECT>>,
        /// What changes.
        then: Vec<ThenDraft>,
    }
}
choice! {
    /// What is told of a subject, by rungs.
    AnswerDraft "an answer" {
        /// Denied. Several are dealt.
        Deny(SaidDraft),
        /// Made small. Several are dealt.
        Small(SaidDraft),
        /// Told in part.
        Part(SaidDraft),
        /// Told.
        Whole(SaidDraft),
        /// One fact, to a late closed question.
        Fact(SaidDraft),
    }
}
words! {
    /// What happens in every talk.
    StockKind "a kind of stock lines" {
        /// There is more, and it is not said.
        Unsaid,
        /// There is more, and waiting does not help.
        NotNow,
        /// There is nothing more.
        Nothing,
        /// What was said before is taken back, and more is told.
        TakenUp,
        /// The same is asked again.
        AsISaid,
        /// How trust can be seen.
        Trust,
        /// How distress can be seen.
        Distress,
        /// The person wants no more.
        Halt,
        /// The person has ended the talk.
        Gone,
    }
}

impl AnswerDraft {
    /// The rung it stands on.
    #[must_use]
    pub const fn rung(&self) -> Rung {
        match self {
            Self::Deny(_) => Rung::Deny,
            Self::Small(_) => Rung::Small,
            Self::Part(_) => Rung::Part,
            Self::Whole(_) => Rung::Whole,
            Self::Fact(_) => Rung::Fact,
        }
    }

    /// What is said.
    #[must_use]
    pub const fn said(&self) -> &SaidDraft {
        match self {
            Self::Deny(said) | Self::Small(said) | Self::Part(said) | Self::Whole(said) | Self::Fact(said) => said,
        }
    }
}

/// Tells what stands twice or has no words, whichever surface it came from.
pub(super) fn judge(draft: &Draft, sink: &mut Sink) {
    let mut seen: Vec<(String, Text)> = Vec::new();
    for talk in &draft.talks {
        let who = draft.words(talk.who.0).into_owned();
        if let Some((_, first)) = seen.iter().find(|(name, _)| *name == who) {
            let fault = Diagnostic::error("talk-twice", format!("two files hold the talk with `{who}`"));
            let fault = fault.help("put both into one file");
            sink.push(placed(draft, fault, talk.who.0, Some(*first)));
        }
        seen.push((who, talk.who.0));
        for subject in &talk.subjects {
            judge_subject(draft, subject, sink);
        }
    }
}

fn placed(draft: &Draft, mut fault: Diagnostic, at: Text, first: Option<Text>) -> Diagnostic {
    if let Some(span) = draft.span(at) {
        fault = fault.at(span, "here");
    }
    if let Some(span) = first.and_then(|first| draft.span(first)) {
        fault = fault.related(span, "the first one is here");
    }
    fault
}

/// What tells two answers of one rung apart.
fn heading(draft: &Draft, answer: &AnswerDraft) -> String {
    let said = answer.said();
    let truths: Vec<_> = said.truths.0.iter().map(|truth| draft.words(truth.0)).collect();
    let when = super::reference::shown(&draft.sources, &said.when);
    format!("{} {truths:?} {:?} {when}", answer.rung().word(), said.to)
}

fn judge_subject(draft: &Draft, subject: &SubjectDraft, sink: &mut Sink) {
    if subject.ask.is_empty() && subject.answers.is_empty() && subject.replies.is_empty() {
        let fault = Diagnostic::error("subject-empty", "nothing is asked or answered here");
        let fault = fault.help("write wordings and answers under it, or take it out");
        sink.push(placed(draft, fault, subject.id.0, None));
    }
    let ends = subject.ask.iter().flat_map(|set| &set.ends);
    let mut words: Vec<(String, Text)> = Vec::new();
    for end in ends {
        let said = draft.words(end.words.0).into_owned();
        if let Some((_, first)) = words.iter().find(|(other, _)| *other == said) {
            let fault = Diagnostic::error("wording-twice", "the same words stand here twice");
            let fault = fault.help("take one out");
            sink.push(placed(draft, fault, end.words.0, Some(*first)));
        }
        words.push((said, end.words.0));
    }
    let mut headings: Vec<String> = Vec::new();
    for answer in &subject.answers {
        let lines = answer
            .said()
            .say
            .as_ref()
            .map(|lines| lines.0.as_slice())
            .unwrap_or_default();
        let at = lines.first().map_or(subject.id.0, |line| line.words);
        // Several denials, and several small answers, are dealt.
        let is_dealt = matches!(answer.rung(), Rung::Deny | Rung::Small);
        let heading = heading(draft, answer);
        if !is_dealt && headings.contains(&heading) {
            let words = "nobody will hear this: an answer with the same heading stands above it";
            let fault = Diagnostic::error("answer-twice", words);
            let fault = fault.help("give one of them a condition, or put both together");
            sink.push(placed(draft, fault, at, None));
        }
        headings.push(heading);
        judge_lines(draft, lines, sink);
    }
}

fn judge_lines(draft: &Draft, lines: &[Line], sink: &mut Sink) {
    for (n, line) in lines.iter().enumerate() {
        let words = draft.words(line.words);
        if let Some(first) = lines[..n].iter().find(|other| draft.words(other.words) == words) {
            let fault = Diagnostic::error("line-twice", "the same sentence stands here twice");
            let fault = fault.help("take one out");
            sink.push(placed(draft, fault, line.words, Some(first.words)));
        }
    }
}
