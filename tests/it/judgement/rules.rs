//! What must be true of one person, treated in any way.

use super::people::findings;
use reasonable_grounds::practice::judgement::Whom;
use reasonable_grounds::judgement::{
    Badness, Done, Help, Knowable, Offences, OtherNeed, Situation, Stay, Verdicted,
};
use reasonable_grounds::vocabulary::{AgeGroup, Verdict};

/// One person, treated in one way.
pub(super) struct Seen<'a> {
    pub(super) situation: &'a Situation,
    pub(super) done: Done,
    pub(super) verdict: Verdicted,
}

impl Seen<'_> {
    pub(super) fn badness(&self) -> Badness {
        self.verdict.badness()
    }

    fn finds(&self, letters: &str) -> bool {
        self.done.findings.has_any(findings(letters))
    }

    fn is_victim(&self) -> bool {
        self.situation.whom == Whom::Victim
    }

    fn is_child(&self) -> bool {
        self.situation.age == AgeGroup::Child
    }

    fn knows(&self, known: Knowable) -> bool {
        self.situation.known == known
    }

    fn is_missed(&self) -> bool {
        self.verdict.verdict == Verdict::Missed
    }
}

/// What must be true of each person by themselves: a name, when it applies, and whether it holds.
pub(super) type Rule = (&'static str, fn(&Seen<'_>) -> bool, fn(&Seen<'_>) -> bool);

pub(super) const RULES: [Rule; 14] = [
    ("only a victim is missed", |s| s.is_missed(), |s| s.is_victim()),
    (
        "a child to unchecked family is unsafe",
        |s| s.is_child() && s.done.stay == Stay::FamilyUnchecked,
        |s| s.badness() >= Badness::Unsafe,
    ),
    (
        "a victim removed or handed back is missed",
        |s| s.is_victim() && matches!(s.done.stay, Stay::Removed | Stay::HandedBack),
        |s| s.is_missed(),
    ),
    (
        "charged while the question is open is unsafe",
        |s| !s.knows(Knowable::Clears) && s.done.offences == Offences::Charge,
        |s| s.badness() >= Badness::Unsafe,
    ),
    (
        "a victim cleared with grounds is missed",
        |s| s.is_victim() && s.knows(Knowable::Grounds) && !s.finds("A+B+C+D+G"),
        |s| s.is_missed(),
    ),
    (
        "help against the will is never good",
        |s| !s.is_child() && s.done.help == Help::Against,
        |s| s.badness() > Badness::Good,
    ),
    (
        "locked up is unsafe but for an adult suspect on grounds",
        |s| s.done.stay == Stay::Locked && !(s.situation.acts_seen && s.knows(Knowable::Clears) && !s.is_child()),
        |s| s.badness() >= Badness::Unsafe,
    ),
    (
        "told nothing, refused knowingly, way back left: not missed",
        |s| {
            let is_refused = s.done.help == Help::Declined && s.done.is_informed && s.done.way_back;
            let is_still_here = matches!(s.done.stay, Stay::Free | Stay::Kept | Stay::Locked);
            s.is_victim() && s.knows(Knowable::Nothing) && !s.is_child() && is_refused && is_still_here
        },
        |s| !s.is_missed(),
    ),
    (
        "a child asked nothing, with the specialist called, is well treated where a sign could be known",
        |s| {
            let right = if s.situation.acts_seen {
                Offences::Review
            } else {
                Offences::None
            };
            let is_open = !s.knows(Knowable::Clears) && s.done.findings == findings("B");
            s.is_child() && is_open && s.done.specialist_called && s.done.stay == Stay::Free && s.done.offences == right
        },
        |s| (s.badness() > Badness::Good) == s.knows(Knowable::Nothing),
    ),
    (
        "an offender let go is partly, neither safe nor unsafe by itself",
        |s| {
            let is_offender = s.knows(Knowable::Clears) && s.situation.acts_seen && s.situation.need == OtherNeed::None;
            let is_let_go = s.done.findings == findings("N") && s.done.offences == Offences::None;
            let is_well = s.done.stay == Stay::Free && matches!(s.done.help, Help::None | Help::Declined);
            is_offender && !s.is_child() && is_let_go && is_well
        },
        |s| s.verdict.verdict == Verdict::Partly,
    ),
    (
        "a victim taken for a suspect only is missed",
        |s| s.is_victim() && s.knows(Knowable::Grounds) && s.situation.acts_seen && s.done.findings == findings("F"),
        |s| s.is_missed(),
    ),
    (
        "words fit a victim",
        |s| s.is_victim(),
        |s| {
            !matches!(
                s.verdict.verdict,
                Verdict::OverCalled | Verdict::Wronged | Verdict::Respected
            )
        },
    ),
    (
        "words fit anybody else",
        |s| !s.is_victim(),
        |s| s.verdict.verdict != Verdict::Protected,
    ),
    (
        "unsafe is never only partly",
        |s| s.verdict.is_unsafe,
        |s| s.badness() >= Badness::Unsafe,
    ),
];
