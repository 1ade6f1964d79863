//! Looks through everybody and every way to treat them, for what must be true of all.

use super::people::{FINDINGS, Part, Ways, findings, situations, steps};
use super::rules::{RULES, Rule, Seen};
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::practice::judgement::{Deed, Member, Permission, Recipient, Set, Share, Whom};
use reasonable_grounds::judgement::{
    Badness, Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stay, verdict,
};
use reasonable_grounds::vocabulary::AgeGroup;
use std::collections::BTreeMap;

pub(super) const RIGHT_ANSWER: &str = "every situation has a right answer";
pub(super) const BETTER: &str = "a better act never worsens";
pub(super) const BREVITY: &str = "who is presumed need not be asked more";
pub(super) const SAME_GOOD: &str = "same knowledge, same good, whatever the truth";
pub(super) const SAME_BAND: &str = "nothing known, same band, whatever the truth";
pub(super) const TWO_SLIPS: &str = "two slips change nothing";
pub(super) const HARM_HELPS: &str = "a harmful deed never helps, and is never good";
pub(super) const AGAINST_A_NO: &str = "telling never helps, and against a no is harm";
pub(super) const ONE_ANSWER: &str = "one answer is never right about a victim and somebody who could be cleared";

/// Every so manieth way is tried with each other deed on top. No size of a part is a multiple of it.
const EVERY: usize = 211;

/// What was broken, each with a person treated in a way that breaks it.
pub(super) type Broken = BTreeMap<&'static str, String>;

/// A search for everything, or for one thing until it is found.
pub(super) struct Search<'a> {
    judgement: &'a Judgement,
    only: Option<&'static str>,
    pub(super) broken: Broken,
    pub(super) looked_at: usize,
    /// The best that can come of each finding alone, for each person.
    best: Vec<(Situation, Vec<Badness>)>,
}

/// Everybody, treated in every way.
pub(super) fn search<'a>(judgement: &'a Judgement, only: Option<&'static str>) -> Search<'a> {
    let (broken, looked_at, best) = (Broken::new(), 0, Vec::new());
    let mut search = Search {
        judgement,
        only,
        broken,
        looked_at,
        best,
    };
    let mut victim: Option<(Situation, Vec<Badness>)> = None;
    for situation in situations() {
        let ways = Ways::of(&situation);
        let levels = search.judge_each(&situation, &ways);
        if !levels.contains(&Badness::Good) {
            search.tell(RIGHT_ANSWER, &situation, &Done::default(), "");
        }
        search.compare_steps(&situation, &ways, &levels);
        search.compare_hearing(&situation, &ways, &levels);
        search.add_deeds(&situation, &ways, &levels);
        search.keep_best(&situation, &ways, &levels);
        match (situation.whom, victim.take()) {
            (Whom::Victim, _) => victim = Some((situation, levels)),
            (Whom::Other, Some((twin, twins))) => search.compare_truths(&twin, &ways, &twins, &levels),
            (Whom::Other, None) => {}
        }
        if only.is_some() && !search.broken.is_empty() {
            return search;
        }
    }
    search.compare_answers();
    search
}

impl Search<'_> {
    fn wants(&self, name: &str) -> bool {
        self.only.is_none_or(|only| only == name) && !self.broken.contains_key(name)
    }

    fn tell(&mut self, name: &'static str, situation: &Situation, done: &Done, more: &str) {
        if self.wants(name) {
            let person = Person::new(*situation, *done).map_or_else(|fault| fault.to_string(), |p| p.to_string());
            self.broken.insert(name, format!("{person} {more}"));
        }
    }

    fn seen<'d>(&self, situation: &'d Situation, done: Done) -> Seen<'d> {
        let person = Person::new(*situation, done).expect("nobody here is a victim whom somebody clears");
        let verdict = verdict(&person, self.judgement);
        Seen {
            situation,
            done,
            verdict,
        }
    }

    /// How bad each way to treat one person is, and the rules for each by itself.
    fn judge_each(&mut self, situation: &Situation, ways: &Ways) -> Vec<Badness> {
        let rules: Vec<&Rule> = RULES.iter().filter(|(name, ..)| self.wants(name)).collect();
        let mut levels = Vec::with_capacity(ways.all().len());
        for way in ways.all() {
            let seen = self.seen(situation, ways.done(way));
            for (name, applies, holds) in &rules {
                if applies(&seen) && !holds(&seen) {
                    self.tell(name, situation, &seen.done, seen.verdict.verdict.word());
                }
            }
            levels.push(seen.badness());
        }
        self.looked_at += levels.len();
        levels
    }

    /// A better act never worsens.
    fn compare_steps(&mut self, situation: &Situation, ways: &Ways, levels: &[Badness]) {
        if !self.wants(BETTER) {
            return;
        }
        for step in steps(situation) {
            for way in ways.all().filter(|&way| ways.choice(way, step.part) == step.worse) {
                let Some(better) = ways.with(way, step.part, step.better) else {
                    continue;
                };
                if levels[better] > levels[way] {
                    let more = format!("is {:?}; {:?} by {:?}", levels[way], levels[better], step.part);
                    self.tell(BETTER, situation, &ways.done(way), &more);
                }
            }
        }
    }

    /// How long an adult who is presumed and was offered help was asked makes no difference (INT-12).
    fn compare_hearing(&mut self, situation: &Situation, ways: &Ways, levels: &[Badness]) {
        if situation.age == AgeGroup::Child || !self.wants(BREVITY) {
            return;
        }
        let is_meant = |done: &Done| {
            let is_offered = matches!(done.help, Help::Agreed | Help::Declined);
            let is_presumed = done.findings.has_any(findings("A+B")) && is_offered;
            is_presumed && done.stay == Stay::Free && done.offences == Offences::None && done.heard == Heard::Tested
        };
        for way in ways.all().filter(|&way| is_meant(&ways.done(way))) {
            let brief = ways.with(way, Part::Heard, Heard::Spoken.index());
            if brief.is_some_and(|brief| levels[brief] != levels[way]) {
                self.tell(BREVITY, situation, &ways.done(way), "");
            }
        }
    }

    /// What is good depends on what could be known, not on truth.
    fn compare_truths(&mut self, victim: &Situation, ways: &Ways, of_victim: &[Badness], of_other: &[Badness]) {
        for (way, (&one, &other)) in of_victim.iter().zip(of_other).enumerate() {
            if (one == Badness::Good) != (other == Badness::Good) {
                self.tell(SAME_GOOD, victim, &ways.done(way), "");
            }
            if victim.known == Knowable::Nothing && (one >= Badness::Unsafe) != (other >= Badness::Unsafe) {
                self.tell(SAME_BAND, victim, &ways.done(way), "");
            }
        }
    }

    /// Slips and other deeds on top of some of the ways.
    fn add_deeds(&mut self, situation: &Situation, ways: &Ways, levels: &[Badness]) {
        if ![TWO_SLIPS, HARM_HELPS, AGAINST_A_NO]
            .iter()
            .any(|name| self.wants(name))
        {
            return;
        }
        for way in ways.all().step_by(EVERY) {
            let (done, level) = (ways.done(way), levels[way]);
            for slips in [1, 2] {
                if self.seen(situation, Done { slips, ..done }).badness() != level {
                    self.tell(TWO_SLIPS, situation, &done, "");
                }
            }
            for &deed in Deed::ALL {
                let deeds = Set::EMPTY.with(deed);
                if self.seen(situation, Done { deeds, ..done }).badness() < level.max(Badness::Harm) {
                    self.tell(HARM_HELPS, situation, &done, deed.word());
                }
            }
            for &share in Share::ALL {
                let told = Set::EMPTY.with(share);
                let is_harm = share.permission == Permission::Refused
                    && !(share.to == Recipient::Helper && situation.age == AgeGroup::Child);
                let least = if is_harm { level.max(Badness::Harm) } else { level };
                if self.seen(situation, Done { told, ..done }).badness() < least {
                    self.tell(AGAINST_A_NO, situation, &done, &share.to_string());
                }
            }
        }
    }

    /// The best that can come of each finding alone, where the person goes free or is sent home.
    fn keep_best(&mut self, situation: &Situation, ways: &Ways, levels: &[Badness]) {
        let mut best = vec![Badness::Missed; FINDINGS.len()];
        for (way, &level) in levels.iter().enumerate() {
            if matches!(ways.done(way).stay, Stay::Free | Stay::Removed) {
                let at = ways.choice(way, Part::Findings);
                best[at] = best[at].min(level);
            }
        }
        self.best.push((*situation, best));
    }

    /// No one answer is right about a victim of whom something could be known and about somebody who could be cleared; only
    /// two people in danger now are both helped first.
    fn compare_answers(&mut self) {
        let is_known = |situation: &Situation| matches!(situation.known, Knowable::Grounds | Knowable::Sign);
        let victims = self
            .best
            .iter()
            .filter(|(situation, _)| situation.whom == Whom::Victim && is_known(situation));
        let cleared = || {
            self.best
                .iter()
                .filter(|(situation, _)| situation.known == Knowable::Clears)
        };
        let mut shared = Vec::new();
        for ((victim, of_victim), (other, of_other)) in victims.flat_map(|v| cleared().map(move |c| (v, c))) {
            let both_in_danger = victim.need == OtherNeed::Urgent && other.need == OtherNeed::Urgent;
            for (at, letters) in FINDINGS.iter().enumerate().filter(|(_, letters)| letters.len() <= 1) {
                let is_right = of_victim[at] == Badness::Good && of_other[at] == Badness::Good;
                if is_right && !(both_in_danger && *letters == "G") {
                    shared.push((*victim, *other, *letters));
                }
            }
        }
        for (victim, other, letters) in shared {
            self.tell(
                ONE_ANSWER,
                &victim,
                &Done::default(),
                &format!("and {other:?} by {letters}"),
            );
        }
    }
}
