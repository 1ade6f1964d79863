//! What was done to a person, read out of what is kept.

use super::careful::Careful;
use crate::judgement::{Done, Heard, Help, Offences, Stay};
use crate::practice::judgement::{Deed, Permission, Recipient, Set, Share, Trigger};
use crate::scenario::PersonIx;
use crate::scenario::talk::Yes;
use crate::session::{Event, Hearer, Phase, Session};
use crate::talk;
use crate::vocabulary::words::{self as written, Need};
use crate::vocabulary::{AgeGroup, Finding, OffenceHandling, Onward, ServiceKind, Truth, WordingKind};

/// What was done to a person, as it stood at the end.
pub(super) fn done_to(session: &Session, careful: &Careful, person: PersonIx) -> Done {
    let told = Told::of(session, person);
    let decided = session.decided(person);
    let findings = decided.map_or(&[][..], |of| &of.findings);
    let deeds = told
        .deeds
        .with_if(Deed::PromiseBroken, is_promise_broken(session, person));
    let deeds = deeds.with_if(
        Deed::Leak,
        told_controller(session, person) || told.deeds.has(Deed::Leak),
    );
    let deeds = deeds.with_if(Deed::NeedLeft, is_need_left(session, person));
    Done {
        findings: findings.iter().fold(Set::EMPTY, |all, &finding| all.with(finding)),
        help: help(session, person),
        is_informed: true,
        way_back: decided.is_some_and(|of| of.way_back) || told.way_back,
        heard: heard(session, careful, &told),
        line_speaks: line_speaks(session, person),
        offences: offences(decided.and_then(|of| of.offences), findings),
        stay: stay(session, person),
        specialist_called: told.specialist || has_service(session, person, ServiceKind::ChildProtection),
        wish_ignored: is_wish_ignored(session, person),
        slips: told.slips,
        deeds,
        told: shares(session, person),
    }
}

/// What the events tell of one person.
#[derive(Default)]
struct Told {
    deeds: Set<Deed>,
    slips: u8,
    was_heard: bool,
    was_tested: bool,
    way_back: bool,
    specialist: bool,
}

impl Told {
    fn of(session: &Session, person: PersonIx) -> Self {
        let mut told = Self::default();
        for entry in session.entries() {
            // Who takes words back at once has put it right.
            let is_taken_back =
                |event: &Event| matches!(event, Event::Talk(who, talk::Event::TookBack(true)) if *who == person);
            if entry.events.iter().any(is_taken_back) {
                told.slips = told.slips.saturating_sub(1);
            }
            for event in &entry.events {
                told.event(session, person, event);
            }
        }
        told
    }

    fn event(&mut self, session: &Session, person: PersonIx, event: &Event) {
        let deed = match *event {
            Event::Overheard(who, Hearer::Power(_)) if who == person => Some(Deed::HeardByPower),
            Event::Overheard(who, Hearer::Group(_)) if who == person => Some(Deed::HeardByGroup),
            Event::ChildQuestioned(who) if who == person => Some(Deed::ChildQuestioned),
            Event::Interprets { to, is_bound: true, .. } if to == person => Some(Deed::PowerInterprets),
            Event::Harmed(None, point) => self.harm(session, point),
            Event::Harmed(Some(who), point) if who == person => self.harm(session, point),
            Event::Did(written::Deed::RingBack, Some(who), _) if who == person => Some(Deed::Leak),
            Event::Talk(who, talk::Event::Asked(_, _, kind) | talk::Event::Replied(_, kind)) if who == person => {
                self.said(kind)
            }
            _ => None,
        };
        self.deeds = deed.map_or(self.deeds, |deed| self.deeds.with(deed));
        match *event {
            Event::Asked {
                person: who,
                is_alone,
                is_understood,
                tests,
            } if who == person && is_alone && is_understood => {
                self.was_heard = true;
                self.was_tested |= tests;
            }
            // Who does not want to talk was heard, and that is respected.
            Event::Talk(who, talk::Event::Gone | talk::Event::Halted) if who == person => {
                self.was_heard = true;
                self.was_tested = true;
            }
            Event::Did(written::Deed::SafeContact | written::Deed::SecondMeeting, Some(who), _) if who == person => {
                self.way_back = true;
            }
            Event::Did(written::Deed::CallSpecialist, with, _) if with.is_none_or(|who| who == person) => {
                self.specialist = true;
            }
            _ => {}
        }
    }

    fn said(&mut self, kind: WordingKind) -> Option<Deed> {
        match kind {
            WordingKind::Threat => Some(Deed::Threat),
            WordingKind::Price => Some(Deed::Price),
            WordingKind::Detail => Some(Deed::Detail),
            WordingKind::Blame | WordingKind::Doubt => {
                self.slips = self.slips.saturating_add(1);
                None
            }
            _ => None,
        }
    }

    /// What a reply did that breaks a practice point: the deed of the table that rests on it, else harm without a row of its own.
    fn harm(&self, session: &Session, point: u16) -> Option<Deed> {
        let code = session.scenario().point(point);
        let rows = session.practice().judgement().rows().iter();
        let mut deeds = rows
            .filter(|row| row.point == code)
            .filter_map(|row| match row.trigger {
                Trigger::Deed(deed) => Some(deed),
                _ => None,
            });
        deeds.next().or(Some(Deed::Harm))
    }
}

/// How far the person was heard.
fn heard(session: &Session, careful: &Careful, told: &Told) -> Heard {
    if told.was_tested {
        return Heard::Tested;
    }
    if told.was_heard {
        return Heard::Spoken;
    }
    // Not everybody can be spoken with; as many as somebody careful speaks with is enough.
    let spoken = session
        .to_decide()
        .filter(|&who| Told::of(session, who).was_heard)
        .count();
    if spoken >= careful.spoken.len() && !careful.spoken.is_empty() {
        Heard::NoTime
    } else {
        Heard::None
    }
}

/// Whether at least one line that the trainee gave or sorted as counting speaks for the finding. What was planted does not.
fn line_speaks(session: &Session, person: PersonIx) -> bool {
    let scenario = session.scenario();
    let grounds = session.decided(person).map_or(&[][..], |of| &of.grounds);
    let speaks = |line: &crate::session::LineAt| {
        let marks = &scenario.text(line.text).marks;
        let carries = marks.iter().map(|&mark| scenario.mark(mark));
        let mut about = carries.filter(|mark| match &mark.about {
            Some(about) => about.is(person),
            None => line.of.is_none_or(|of| of == person),
        });
        session.counts(*line)
            && session.drawn().surfaces(line.text)
            && about.any(|mark| !mark.shows.is_empty() || mark.is_question)
    };
    grounds.iter().any(speaks)
}

/// How help that fits was arranged. What fits whom is data of the library.
fn help(session: &Session, person: PersonIx) -> Help {
    let scenario = session.scenario();
    let fitting: Vec<_> = scenario
        .services()
        .filter(|&to| fits(session, person, scenario.service(to).kind))
        .collect();
    let arranged = session.decided(person).map_or(&[][..], |of| &of.services);
    // Who cannot wait and was looked at has had the help that comes before any other (REF-22). A victim is owed more.
    let is_victim = session.drawn().truth_is(scenario, person).is_some_and(Truth::is_victim);
    let needs = &session.drawn().manner(scenario, person).needs;
    let is_seen_to = !is_victim && needs.contains(&Need::Urgent) && was_looked_at(session, person);
    let mut best = if is_seen_to { Help::Agreed } else { Help::None };
    for to in &fitting {
        let wish = session.wish(person, *to);
        let this = match (arranged.contains(to), wish) {
            (true, Some(Yes::Yes)) => Help::Agreed,
            (true, Some(Yes::No)) => Help::Against,
            (true, _) => Help::Unasked,
            (false, Some(Yes::No | Yes::NotYet)) => Help::Declined,
            (false, _) => Help::None,
        };
        best = better(best, this);
    }
    best
}

/// Which of two ways says more about what was done: what was agreed goes first, harm before what was only offered.
const fn better(one: Help, other: Help) -> Help {
    const fn worth(help: Help) -> u8 {
        match help {
            Help::Agreed => 4,
            Help::Against => 3,
            Help::Unasked => 2,
            Help::Declined => 1,
            Help::None => 0,
        }
    }
    if worth(other) > worth(one) { other } else { one }
}

fn fits(session: &Session, person: PersonIx, kind: ServiceKind) -> bool {
    let truth = session
        .drawn()
        .truth_is(session.scenario(), person)
        .unwrap_or(Truth::Unaffected);
    let age = AgeGroup::of_age(session.drawn().of(person).age);
    let right = session.practice().verdict(truth, age);
    // A leaflet is no referral, and whoever asks about a crime is no help.
    let is_help = !matches!(
        kind,
        ServiceKind::Information | ServiceKind::AntiTraffickingUnit | ServiceKind::CriminalInvestigation
    );
    is_help && right.is_some_and(|right| right.services.contains(&kind))
}

fn offences(handled: Option<OffenceHandling>, findings: &[Finding]) -> Offences {
    match handled {
        Some(OffenceHandling::NonPunishmentReview) => Offences::Review,
        Some(OffenceHandling::InvestigateWithRights) => Offences::Investigate,
        Some(OffenceHandling::Charge) => Offences::Charge,
        None | Some(OffenceHandling::None) if findings.contains(&Finding::SuspectWithRights) => Offences::Investigate,
        None | Some(OffenceHandling::None) => Offences::None,
    }
}

fn stay(session: &Session, person: PersonIx) -> Stay {
    let scenario = session.scenario();
    let Some(decided) = session.decided(person) else {
        let left = scenario.act(session.act()).undecided;
        return match left {
            Some(Onward::RemoveNow) if session.phase() != Phase::Running => Stay::Removed,
            _ => Stay::Free,
        };
    };
    if decided
        .to
        .is_some_and(|to| scenario.person(to).power_over.contains(&person))
    {
        return Stay::HandedBack;
    }
    let has = |kind| decided.services.iter().any(|&to| scenario.service(to).kind == kind);
    if has(ServiceKind::Controller) {
        return Stay::HandedBack;
    }
    if has(ServiceKind::ImmigrationDetention) {
        return Stay::Locked;
    }
    let is_child = AgeGroup::of_age(session.drawn().of(person).age) == AgeGroup::Child;
    if is_child && has(ServiceKind::Family) {
        return Stay::FamilyUnchecked;
    }
    match decided.onward {
        Some(Onward::RemoveNow) => Stay::Removed,
        Some(Onward::StaysWhileOpen) => Stay::Stays,
        Some(Onward::FreeToGo | Onward::ReturnIfWanted) | None => Stay::Free,
    }
}

fn has_service(session: &Session, person: PersonIx, kind: ServiceKind) -> bool {
    let services = session.decided(person).map_or(&[][..], |of| &of.services);
    services.iter().any(|&to| session.scenario().service(to).kind == kind)
}

/// A yes that was given freely to help that is there, and nothing was arranged.
fn is_wish_ignored(session: &Session, person: PersonIx) -> bool {
    let Some(decided) = session.decided(person) else {
        return false;
    };
    let wanted = |to: &crate::scenario::ServiceIx| session.wish(person, *to) == Some(Yes::Yes);
    session
        .scenario()
        .services()
        .filter(wanted)
        .any(|to| !decided.services.contains(&to) && !decided.told.contains(&to))
}

fn is_promise_broken(session: &Session, person: PersonIx) -> bool {
    let broken =
        |event: &Event| matches!(event, Event::Broken(promise) if session.promised_to(*promise) == Some(person));
    session.entries().iter().flat_map(|entry| &entry.events).any(broken)
}

/// Somebody who is seen to be hurt, and nobody looked at it or was asked to: neither on the spot nor afterwards (INT-01, REF-04).
fn is_need_left(session: &Session, person: PersonIx) -> bool {
    let manner = session.drawn().manner(session.scenario(), person);
    let cannot_wait = |need: &Need| matches!(need, Need::Medical | Need::Urgent);
    manner.needs.iter().any(cannot_wait)
        && !has_service(session, person, ServiceKind::Health)
        && !was_looked_at(session, person)
}

fn was_looked_at(session: &Session, person: PersonIx) -> bool {
    let is_that =
        |event: &Event| matches!(*event, Event::Did(written::Deed::MedicalHelp, Some(who), _) if who == person);
    session.entries().iter().flat_map(|entry| &entry.events).any(is_that)
}

/// Who was told of the person, and what they had said about it.
fn shares(session: &Session, person: PersonIx) -> Set<Share> {
    let told = session.decided(person).map_or(&[][..], |of| &of.told);
    let mut shares = Set::EMPTY;
    for &to in told {
        let Some(recipient) = recipient(session.scenario().service(to).kind) else {
            continue;
        };
        let permission = match session.wish(person, to) {
            Some(Yes::Yes) => Permission::Agreed,
            Some(Yes::No | Yes::NotYet) => Permission::Refused,
            None => Permission::Unasked,
        };
        shares = shares.with(Share {
            to: recipient,
            permission,
        });
    }
    shares
}

const fn recipient(kind: ServiceKind) -> Option<Recipient> {
    match kind {
        ServiceKind::AntiTraffickingUnit | ServiceKind::CriminalInvestigation | ServiceKind::ImmigrationDetention => {
            Some(Recipient::Police)
        }
        ServiceKind::Embassy => Some(Recipient::Embassy),
        ServiceKind::Family => Some(Recipient::Family),
        ServiceKind::Controller | ServiceKind::Information => None,
        _ => Some(Recipient::Helper),
    }
}

fn told_controller(session: &Session, person: PersonIx) -> bool {
    let told = session.decided(person).map_or(&[][..], |of| &of.told);
    told.iter()
        .any(|&to| session.scenario().service(to).kind == ServiceKind::Controller)
}
