//! The numbers of a talk: how far a person can go, what a rung needs, how near they are to agreeing. Each is a line that can
//! be worked out by hand.

use super::{Bodies, Room, Talk};
use crate::practice::talk::{Band, Range, Step, TalkRules};
use crate::scenario::talk::{Company, Facts, FearSet, Hearing, Index, Script, SubjectIx, TruthIx};
use crate::vocabulary::{FearKind, Rung, TrustWord};

impl Talk {
    /// How tired the person is.
    pub(super) fn tired(&self, rules: &TalkRules) -> u8 {
        let gone = self.minute / u16::from(rules.tiring.minutes.max(1));
        let tired = u16::from(self.tired) + gone;
        let tired = tired.saturating_sub(u16::from(self.rested));
        tired.min(u16::from(rules.tiring.most)) as u8
    }

    /// Where trust stops.
    pub(super) fn ceiling<F>(&self, room: Room<'_, F>) -> u8 {
        let has = self.fears.has;
        let met = self.fears.met.both(has);
        let ceilings = &room.rules.ceilings;
        if met == has {
            ceilings.all
        } else if met.is_empty() {
            ceilings.none
        } else {
            ceilings.some
        }
    }

    /// Changes trust and distress. Trust rises to its ceiling and no further.
    pub(super) fn feel<F>(&mut self, room: Room<'_, F>, trust: i8, distress: i8) {
        let top = room.rules.top;
        if trust > 0 {
            let higher = self.trust.saturating_add_signed(trust).min(self.ceiling(room));
            self.trust = self.trust.max(higher);
        } else {
            self.trust = self.trust.saturating_add_signed(trust);
        }
        self.distress = self.distress.saturating_add_signed(distress).min(top);
    }

    /// How far the person can go now.
    pub(super) fn reach<F: Facts>(&self, room: Room<'_, F>) -> i16 {
        let reach = &room.rules.reach;
        let stranger = if room.facts.company() == Company::Stranger {
            reach.stranger
        } else {
            0
        };
        let less = Step::at(&reach.distress, self.distress) + Step::at(&reach.tired, self.tired(room.rules)) + stranger;
        i16::from(self.trust) + i16::from(reach.beyond_trust) - i16::from(less)
    }

    /// The reach that a rung of a subject needs. A denial needs none.
    pub(super) fn need<F>(&self, room: Room<'_, F>, subject: SubjectIx, rung: Rung) -> i16 {
        let needs = &room.rules.needs;
        let heavy = room.script.subject(subject).weighs
            + if self.subject(subject).is_denied {
                needs.after_denial
            } else {
                0
            };
        match rung {
            Rung::Deny => i16::MIN,
            Rung::Small => i16::from(needs.small),
            Rung::Part => i16::from(needs.part + heavy),
            Rung::Whole => i16::from(needs.whole + heavy),
        }
    }

    /// How near the person is to agreeing with whatever is put to them. Whatever is true.
    pub(super) fn pull<F>(&self, room: Room<'_, F>) -> i16 {
        let pull = &room.rules.pull;
        let unmet = self.fears.has.without(self.fears.met);
        let afraid = pull
            .unmet
            .iter()
            .filter(|row| of_kind(room.script, row.fear, unmet))
            .map(|row| i16::from(row.by));
        let noes = (self.noes / pull.noes.each.max(1)).min(pull.noes.most);
        let more = [
            self.bends,
            self.tired(room.rules),
            Step::at(&pull.distress, self.distress),
            if self.pressed { pull.pressed } else { 0 },
            noes,
        ];
        let less = [
            if self.explained { pull.explained } else { 0 },
            Step::at(&pull.trust, self.trust),
        ];
        let sum = |numbers: &[u8]| numbers.iter().map(|&n| i16::from(n)).sum::<i16>();
        sum(&more) + afraid.sum::<i16>() - sum(&less)
    }

    /// Whether the person agrees with what is put to them.
    pub(super) fn agrees<F>(&self, room: Room<'_, F>) -> bool {
        self.pull(room) >= i16::from(room.rules.pull.agrees_from)
    }

    /// How far an answer may go at all: nobody tells a part while somebody with power hears, or to somebody who does not
    /// understand.
    pub(super) fn highest<F: Facts>(&self, room: Room<'_, F>, subject: SubjectIx) -> Rung {
        if room.facts.company() == Company::Power || room.facts.hearing() == Hearing::Lost {
            Rung::Small
        } else if self.subject(subject).is_led {
            Rung::Part
        } else {
            Rung::Whole
        }
    }

    /// What can be seen.
    pub(super) fn bodies(&self, rules: &TalkRules) -> Bodies {
        Bodies {
            gaze: band(&rules.body.trust, self.trust),
            hands: band(&rules.body.distress, self.distress),
        }
    }

    /// Whether trust has at least this word.
    pub(super) fn trusts(&self, rules: &TalkRules, word: TrustWord) -> bool {
        self.trust >= rules.word(word)
    }
}

/// The fears that somebody has of whom this is true.
pub(super) fn fears_of(script: &Script, truth: TruthIx) -> FearSet {
    let theirs = script.fears().filter(|&f| script.fear(f).truths.has(truth));
    theirs.fold(FearSet::default(), FearSet::with)
}

/// Whether one of these fears is of this kind.
pub(super) fn of_kind(script: &Script, kind: FearKind, fears: FearSet) -> bool {
    fears
        .iter()
        .any(|f| f.index() < script.fears().len() && script.fear(f).kind == kind)
}

fn band(begins: &[u8], number: u8) -> Band {
    let at = begins.iter().filter(|&&from| number >= from).count();
    Band::ALL[at.min(Band::ALL.len() - 1)]
}

/// A range inside another one.
pub(super) fn inside(range: Range, top: u8) -> Range {
    (range.0.min(top), range.1.min(top))
}
