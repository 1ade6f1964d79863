//! Deciding: finding and referral, against the truth *and* against what was known.

use super::cues::{CueReading, knowable};
use super::story::Story;
use super::{Mark, Verdict};
use crate::locale::{PersonKey, person_key};
use crate::practice::{self, PointsRow};
use crate::scenario::{Decided, PersonIx, ServiceIx};
use crate::vocabulary::{AgeGroup, Competency, ConsentBasis, Finding, OffenceHandling, Onward, ServiceKind, Truth};

/// One decision being marked.
struct Case<'a> {
    story: &'a Story<'a>,
    person: PersonIx,
    truth: Truth,
    age: AgeGroup,
    verdict: &'a practice::RightAnswer,
    decided: &'a Decided,
    entry: usize,
    points: PointsRow,
}

pub(super) fn mark(story: &Story<'_>, readings: &[CueReading], marks: &mut Vec<Mark>) {
    let points = story.practice.scoring().points;
    for person in story.to_decide() {
        let about = story.scenario.person(person);
        let Some(truth) = about.truth else { continue };
        let Some(verdict) = story.practice.verdict(truth, about.age_group) else {
            continue;
        };
        let Some((decided, entry)) = &story.thread(person).decided else {
            let all = points.finding + 5 * points.referral;
            marks.push(
                Mark::new(
                    Competency::Deciding,
                    verdict.missed.clone(),
                    person_key!("mark-undecided"),
                    Verdict::Missed,
                )
                .about(person)
                .worth(0, all),
            );
            continue;
        };
        let case = Case {
            story,
            person,
            truth,
            age: about.age_group,
            verdict,
            decided,
            entry: *entry,
            points,
        };
        let known = knowable(story, readings, person);
        let mut finding = case.finding(story.practice.reaches_suspicion(&known, about.age_group));
        let mut parts = vec![case.services(), case.sharing(), case.offences(), case.onward()];
        parts.extend(case.consent());
        if finding.verdict == Verdict::Missed {
            // A referral is worth what the finding under it is worth: on a wrong one only the harm is told apart.
            finding.possible += parts.iter().map(|m| m.possible).sum::<u16>();
            parts.retain(|m| m.verdict == Verdict::Harm);
            parts.iter_mut().for_each(|m| m.possible = 0);
        }
        marks.push(finding);
        marks.extend(parts);
    }
}

impl Case<'_> {
    fn mark(&self, point: impl Into<String>, key: PersonKey, verdict: Verdict, points: u16, possible: u16) -> Mark {
        Mark::new(Competency::Deciding, point, key, verdict)
            .about(self.person)
            .worth(points, possible)
            .at(Some(self.entry))
    }

    /// A part of the referral: full points or none.
    fn part(&self, point: impl Into<String>, key: PersonKey, verdict: Verdict) -> Mark {
        let earned = match verdict {
            Verdict::Good => self.points.referral,
            Verdict::Partly => self.points.referral / 2,
            Verdict::Missed | Verdict::Harm => 0,
        };
        self.mark(point, key, verdict, earned, self.points.referral)
    }

    fn finding(&self, known: bool) -> Mark {
        let full = self.points.finding;
        let has = |list: &[Finding]| self.decided.findings.iter().any(|f| list.contains(f));
        let fits = has(&self.verdict.fits);
        // Someone who told little today is rightly kept in mind, not cleared (INT-15).
        let fits_what_was_known = !known && self.truth.is_victim() && has(&self.verdict.partly);
        let allowed = |f: &Finding| {
            self.verdict.fits.contains(f) || self.verdict.partly.contains(f) || self.verdict.beside.contains(f)
        };
        let strays = self.decided.findings.iter().any(|f| !allowed(f));
        match (fits || fits_what_was_known, strays, has(&self.verdict.partly)) {
            (true, false, _) => self.mark(
                self.verdict.point.clone(),
                person_key!("mark-finding-fits"),
                Verdict::Good,
                full,
                full,
            ),
            (true, true, _) => self.mark(
                self.verdict.missed.clone(),
                person_key!("mark-finding-strays"),
                Verdict::Partly,
                self.points.partly,
                full,
            ),
            (false, false, true) => self.mark(
                self.verdict.point.clone(),
                person_key!("mark-finding-partly"),
                Verdict::Partly,
                self.points.partly,
                full,
            ),
            (false, _, _) if self.truth.is_victim() => self.mark(
                self.verdict.missed.clone(),
                person_key!("mark-victim-missed"),
                Verdict::Missed,
                0,
                full,
            ),
            (false, _, _) => self.mark(
                self.verdict.missed.clone(),
                person_key!("mark-over-referred"),
                Verdict::Missed,
                0,
                full,
            ),
        }
    }

    fn kind(&self, service: ServiceIx) -> ServiceKind {
        self.story.scenario.service(service).kind
    }

    fn services_include(&self, test: impl Fn(ServiceKind) -> bool) -> bool {
        self.decided.services.iter().any(|&s| test(self.kind(s)))
    }

    /// Whether anything in this decision needs the person's consent.
    fn needs_consent(&self) -> bool {
        let without = [
            ServiceKind::Information,
            ServiceKind::CriminalInvestigation,
            ServiceKind::LegalAid,
            ServiceKind::ImmigrationDetention,
        ];
        self.truth.is_victim() || self.services_include(|k| !without.contains(&k))
    }

    fn consent(&self) -> Option<Mark> {
        if !self.needs_consent() {
            return None;
        }
        if self.age == AgeGroup::Child {
            let heard = self.decided.consent == ConsentBasis::ChildHeard;
            let (key, verdict) = if heard {
                (person_key!("mark-child-heard"), Verdict::Good)
            } else {
                (person_key!("mark-child-not-heard"), Verdict::Missed)
            };
            return Some(self.part("REF-05", key, verdict));
        }
        let answer = self.story.thread(self.person).referral.map(|(yes, _)| yes);
        let goes_on = self.services_include(|k| k != ServiceKind::Information);
        let (key, verdict) = match (self.decided.consent, answer) {
            (ConsentBasis::Agreed, Some(true)) => (person_key!("mark-consented"), Verdict::Good),
            (ConsentBasis::Declined, Some(false)) if !goes_on => (person_key!("mark-refusal-respected"), Verdict::Good),
            (_, Some(false)) if goes_on => (person_key!("mark-refusal-overridden"), Verdict::Harm),
            (ConsentBasis::Agreed, None) => (person_key!("mark-consent-claimed"), Verdict::Harm),
            (_, Some(_)) => (person_key!("mark-consent-misrecorded"), Verdict::Partly),
            (_, None) => (person_key!("mark-consent-not-asked"), Verdict::Missed),
        };
        Some(self.part("REF-05", key, verdict))
    }

    fn services(&self) -> Mark {
        if self.services_include(|k| k == ServiceKind::Controller) {
            return self.part("ERR-14", person_key!("mark-referred-to-controller"), Verdict::Harm);
        }
        if self.services_include(|k| self.verdict.harms.contains(&k)) {
            return self.part("REF-06", person_key!("mark-harmful-service"), Verdict::Harm);
        }
        let declined = self.story.thread(self.person).referral.is_some_and(|(yes, _)| !yes);
        let nothing_needed = matches!(self.truth, Truth::Unaffected) || declined;
        if self.services_include(|k| self.verdict.services.contains(&k)) {
            self.part("REF-04", person_key!("mark-service-fits"), Verdict::Good)
        } else if self.decided.services.is_empty() && nothing_needed {
            self.part("REF-04", person_key!("mark-service-none-needed"), Verdict::Good)
        } else if self.decided.services.is_empty() {
            self.part("REF-04", person_key!("mark-service-missing"), Verdict::Missed)
        } else {
            self.part("REF-04", person_key!("mark-service-wrong"), Verdict::Missed)
        }
    }

    fn sharing(&self) -> Mark {
        let shares = |test: &dyn Fn(ServiceKind) -> bool| self.decided.share.iter().any(|&s| test(self.kind(s)));
        let agreed = self.story.thread(self.person).referral.is_some_and(|(yes, _)| yes)
            && self.decided.consent == ConsentBasis::Agreed;
        if shares(&|k| k == ServiceKind::Controller) {
            self.part("ERR-14", person_key!("mark-shared-with-controller"), Verdict::Harm)
        } else if shares(&|k| matches!(k, ServiceKind::Embassy | ServiceKind::Family)) && !agreed {
            self.part("REF-09", person_key!("mark-shared-without-consent"), Verdict::Harm)
        } else if self.decided.share.len() > 2 {
            self.part("DAT-01", person_key!("mark-shared-widely"), Verdict::Partly)
        } else {
            self.part("DAT-01", person_key!("mark-shared-little"), Verdict::Good)
        }
    }

    fn offences(&self) -> Mark {
        let fits = self.verdict.offences.contains(&self.decided.offences);
        match (fits, self.decided.offences) {
            (true, OffenceHandling::NonPunishmentReview) => {
                self.part("ERR-01", person_key!("mark-non-punishment"), Verdict::Good)
            }
            (true, _) => self.part("REF-06", person_key!("mark-offence-fits"), Verdict::Good),
            (false, OffenceHandling::Charge) if self.truth.is_victim() => {
                self.part("ERR-01", person_key!("mark-victim-charged"), Verdict::Harm)
            }
            (false, _) => self.part("REF-06", person_key!("mark-offence-wrong"), Verdict::Missed),
        }
    }

    fn onward(&self) -> Mark {
        if self.verdict.onward.contains(&self.decided.onward) {
            return self.part("REF-03", person_key!("mark-onward-fits"), Verdict::Good);
        }
        match self.decided.onward {
            Onward::RemoveNow if self.truth.is_victim() => {
                self.part("ERR-02", person_key!("mark-victim-removed"), Verdict::Harm)
            }
            Onward::RemoveNow | Onward::StaysWhileOpen | Onward::ReturnIfWanted | Onward::FreeToGo => {
                self.part("REF-10", person_key!("mark-onward-wrong"), Verdict::Missed)
            }
        }
    }
}
