//! Which facts of the table hold of one person.
//!
//! Each fact is said once, here; which of them together are a reason stands in the table.

use super::{Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay};
use crate::practice::Judgement;
use crate::practice::judgement::{Fact, Set};
use crate::vocabulary::{AgeGroup, Finding};

/// What was answered to the first question: is it trafficking?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// A victim is presumed, or a child is at risk.
    Presumed,
    /// Kept open, or an emergency first.
    Open,
    /// No. So it is when nothing was decided.
    No,
}

/// What the findings of a run say.
struct Said {
    answer: Answer,
    /// Safe first: an emergency is named, and is there (REF-22).
    danger_now: bool,
}

/// The facts that hold of this person. `judgement` says how many slips are slips no longer.
#[must_use]
pub fn facts(person: &Person, judgement: &Judgement) -> Set<Fact> {
    let (situation, mut done) = (person.situation(), person.done());
    done.help = counted(done.help, done.is_informed);
    let said = said(&situation, &done);
    let rude = done.slips >= judgement.slips().from;
    let facts = of_the_draw(&situation);
    let facts = of_the_answer(facts, &situation, &done, &said);
    let facts = of_other_needs(facts, &situation, &done, &said);
    let facts = of_help(facts, &situation, &done, &said);
    let facts = of_hearing_and_offences(facts, &situation, &done);
    with_stay(facts, done.stay)
        .with_if(Fact::Ignored, done.wish_ignored)
        .with_if(Fact::Rude, rude)
}

/// A yes or a no without knowing is none: what was agreed to was arranged unasked, and what was declined was never offered.
const fn counted(help: Help, is_informed: bool) -> Help {
    match help {
        Help::Agreed if !is_informed => Help::Unasked,
        Help::Declined if !is_informed => Help::None,
        _ => help,
    }
}

fn said(situation: &Situation, done: &Done) -> Said {
    let any = |findings: [Finding; 2]| findings.iter().any(|&finding| done.findings.has(finding));
    let answer = if any([Finding::PresumedVictim, Finding::ChildAtRisk]) {
        Answer::Presumed
    } else if any([Finding::SuspicionRemains, Finding::Emergency]) {
        Answer::Open
    } else {
        Answer::No
    };
    Said {
        answer,
        danger_now: situation.need == OtherNeed::Urgent && done.findings.has(Finding::Emergency),
    }
}

fn of_the_draw(situation: &Situation) -> Set<Fact> {
    let age = match situation.age {
        AgeGroup::Adult => Fact::Adult,
        AgeGroup::Child => Fact::Child,
    };
    let known = match situation.known {
        Knowable::Grounds => Fact::Grounds,
        Knowable::Sign => Fact::Sign,
        Knowable::Nothing => Fact::Nothing,
        Knowable::Clears => Fact::Clears,
    };
    let stage = match situation.stage {
        Stage::Begun => Fact::Begun,
        Stage::Ahead => Fact::Ahead,
    };
    let facts = Set::EMPTY.with(age).with(known).with(stage);
    let facts = match situation.need {
        OtherNeed::None => facts,
        OtherNeed::Labour => facts.with(Fact::Wage),
        OtherNeed::Other => facts.with(Fact::Claim),
        OtherNeed::Urgent => facts.with(Fact::Urgent),
    };
    let is_no_sign = matches!(situation.known, Knowable::Nothing | Knowable::Clears);
    facts
        .with_if(Fact::Open, situation.known != Knowable::Clears)
        .with_if(Fact::NoSign, is_no_sign)
        .with_if(Fact::Acts, situation.acts_seen)
}

fn of_the_answer(facts: Set<Fact>, situation: &Situation, done: &Done, said: &Said) -> Set<Fact> {
    let facts = facts.with(match said.answer {
        Answer::Presumed => Fact::Presumes,
        Answer::Open => Fact::KeepsOpen,
        Answer::No => Fact::SaysNo,
    });
    let is_child = situation.age == AgeGroup::Child;
    let letter = if is_child {
        Finding::ChildAtRisk
    } else {
        Finding::PresumedVictim
    };
    // A child at risk needs no line: act and purpose are seen, and nobody has to be asked (LAW-02).
    let is_carried = done.line_speaks || (is_child && done.findings.has(Finding::ChildAtRisk));
    facts
        .with_if(Fact::Undecided, done.findings.is_empty())
        .with_if(Fact::RightLetter, done.findings.has(letter))
        .with_if(Fact::Line, done.line_speaks)
        .with_if(Fact::Carried, is_carried)
        .with_if(Fact::DangerNow, said.danger_now)
}

fn of_other_needs(facts: Set<Fact>, situation: &Situation, done: &Done, said: &Said) -> Set<Fact> {
    let has = |finding: Finding| done.findings.has(finding);
    let is_named = has(Finding::OtherProtectionNeed) || has(Finding::LabourRights);
    let is_there = matches!(situation.need, OtherNeed::Labour | OtherNeed::Other);
    let is_missed = match situation.need {
        OtherNeed::Labour => !has(Finding::LabourRights),
        OtherNeed::Other => !has(Finding::OtherProtectionNeed),
        OtherNeed::None | OtherNeed::Urgent => false,
    };
    let keeps_more_open = said.answer == Answer::Presumed || has(Finding::SuspicionRemains);
    let false_alarm = has(Finding::Emergency) && situation.need != OtherNeed::Urgent && !keeps_more_open;
    facts
        .with_if(Fact::NamesNeed, said.answer == Answer::No && is_named)
        .with_if(Fact::SpareNeed, is_named && !is_there)
        .with_if(Fact::MissesNeed, is_missed)
        .with_if(Fact::FalseAlarm, false_alarm)
}

fn of_help(facts: Set<Fact>, situation: &Situation, done: &Done, said: &Said) -> Set<Fact> {
    let is_child = situation.age == AgeGroup::Child;
    let names_protection = done.findings.has(Finding::OtherProtectionNeed);
    let is_arranged = matches!(done.help, Help::Unasked | Help::Agreed | Help::Against);
    // Help under a plain no reaches nobody as a victim, unless another service takes the person in.
    let is_taken_over = is_arranged && (said.answer != Answer::No || names_protection);
    let hand = (is_child && done.specialist_called) || is_taken_over;
    let facts = match done.help {
        Help::None => facts.with(Fact::NoHelp),
        Help::Unasked => facts.with(Fact::Unasked),
        Help::Against => facts.with(Fact::Against),
        Help::Agreed | Help::Declined => facts.with(Fact::Offered),
    };
    let other_name = said.answer == Answer::No && names_protection && done.help == Help::Agreed;
    facts
        .with_if(Fact::Hand, hand)
        .with_if(Fact::HeldOn, hand || (!is_child && done.way_back))
        .with_if(Fact::SafeFirst, said.danger_now && hand)
        .with_if(Fact::OtherName, other_name)
        .with_if(Fact::Special, done.specialist_called)
}

fn of_hearing_and_offences(facts: Set<Fact>, situation: &Situation, done: &Done) -> Set<Fact> {
    let is_child = situation.age == AgeGroup::Child;
    let is_cleared = situation.known == Knowable::Clears;
    let is_tested = match done.heard {
        Heard::Tested => true,
        // To listen to a child is enough, and so is to leave the questions to the specialist.
        Heard::Spoken => is_child,
        Heard::None | Heard::NoTime => is_child && done.specialist_called,
    };
    let suspects = done.findings.has(Finding::SuspectWithRights)
        || matches!(
            done.offences,
            Offences::Investigate | Offences::NoRights | Offences::Charge
        );
    let with_rights = !matches!(done.offences, Offences::NoRights | Offences::Charge);
    let on_grounds = situation.acts_seen && is_cleared && is_tested && done.line_speaks;
    let lawful_hold = suspects && with_rights && on_grounds && (!is_child || done.specialist_called);
    let facts = match done.offences {
        Offences::None => facts.with(Fact::Unhandled),
        Offences::Review => facts,
        Offences::Investigate => facts.with(Fact::Investigates),
        Offences::NoRights => facts.with(Fact::NoRights),
        Offences::Charge => facts.with(Fact::Charged),
    };
    facts
        .with_if(Fact::Heard, is_child || done.heard != Heard::None)
        .with_if(Fact::Tested, is_tested)
        .with_if(Fact::Settled, is_cleared && is_tested)
        .with_if(Fact::Suspects, suspects)
        .with_if(Fact::LawfulHold, lawful_hold)
}

fn with_stay(facts: Set<Fact>, stay: Stay) -> Set<Fact> {
    match stay {
        Stay::Free | Stay::Stays => facts,
        Stay::Kept => facts.with(Fact::Kept),
        Stay::Locked => facts.with(Fact::Locked),
        Stay::Removed => facts.with(Fact::Removed),
        Stay::HandedBack => facts.with(Fact::HandedBack),
        Stay::FamilyUnchecked => facts.with(Fact::FamilyUnchecked),
    }
}
