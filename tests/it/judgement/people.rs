//! Everybody there can be, as far as it matters, and every way to treat one of them.

use reasonable_grounds::practice::judgement::{Set, Whom};
use reasonable_grounds::judgement::{
    Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay,
};
use reasonable_grounds::vocabulary::{AgeGroup, Finding};
use std::ops::Range;

/// Everybody, a victim and the person nobody could tell from them one after the other.
pub(super) fn situations() -> Vec<Situation> {
    use {
        Knowable::{Clears, Grounds, Nothing, Sign},
        OtherNeed as Need,
    };
    let mut all = Vec::new();
    for (&age, acts_seen) in AgeGroup::ALL.iter().flat_map(|age| [(age, false), (age, true)]) {
        let situation = |whom, known, stage, need| Situation {
            whom,
            age,
            known,
            stage,
            acts_seen,
            need,
        };
        let (begun, ahead) = (Stage::Begun, Stage::Ahead);
        for (known, stage, need) in [
            (Grounds, begun, Need::None),
            (Grounds, ahead, Need::None),
            (Grounds, begun, Need::Urgent),
            (Grounds, begun, Need::Labour),
            (Sign, begun, Need::None),
            (Sign, begun, Need::Other),
            (Nothing, begun, Need::None),
        ] {
            all.extend([Whom::Victim, Whom::Other].map(|whom| situation(whom, known, stage, need)));
        }
        all.extend(
            Need::ALL
                .iter()
                .map(|&need| situation(Whom::Other, Clears, begun, need)),
        );
    }
    all
}

/// Findings that are given alone or together, by their letters.
pub(super) const FINDINGS: [&str; 15] = [
    "", "A", "B", "C", "D", "E", "F", "G", "N", "A+E", "A+D", "A+F", "B+F", "C+F", "E+F",
];

/// How help was arranged, and whether the answer counts.
pub(super) const HELP: [(Help, bool); 7] = [
    (Help::None, true),
    (Help::Unasked, true),
    (Help::Agreed, true),
    (Help::Agreed, false),
    (Help::Declined, true),
    (Help::Declined, false),
    (Help::Against, true),
];

/// Where somebody is at the end. To be free and to stay while the question is open are judged alike.
const STAY: [Stay; 6] = [
    Stay::Free,
    Stay::Kept,
    Stay::Locked,
    Stay::Removed,
    Stay::HandedBack,
    Stay::FamilyUnchecked,
];

/// Findings by their letters.
pub(super) fn findings(letters: &str) -> Set<Finding> {
    let person: Person = format!("find={letters}")
        .parse()
        .expect("these are letters of findings");
    person.done().findings
}

/// What is decided about one way to treat somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Findings,
    Help,
    WayBack,
    Heard,
    Line,
    Offences,
    Stay,
    Specialist,
}

/// Every way to treat one of them, other deeds left out, each with a number.
pub(super) struct Ways {
    findings: [Set<Finding>; FINDINGS.len()],
    /// For each part, how many choices there are, and how many ways further on the next choice is.
    parts: [(usize, usize); 8],
}

impl Ways {
    pub(super) fn of(situation: &Situation) -> Self {
        let is_child = situation.age == AgeGroup::Child;
        let (stays, specialists) = if is_child { (STAY.len(), 2) } else { (STAY.len() - 1, 1) };
        let (heard, offences) = (Heard::ALL.len(), Offences::ALL.len());
        let sizes = [FINDINGS.len(), HELP.len(), 2, heard, 2, offences, stays, specialists];
        let mut parts = [(0, 1); 8];
        let mut stride = 1;
        for (part, size) in parts.iter_mut().zip(sizes).rev() {
            *part = (size, stride);
            stride *= size;
        }
        Self {
            findings: FINDINGS.map(findings),
            parts,
        }
    }

    /// The numbers of all ways.
    pub(super) fn all(&self) -> Range<usize> {
        let (size, stride) = self.parts[0];
        0..size * stride
    }

    /// Which choice of a part this way has.
    pub(super) fn choice(&self, way: usize, part: Part) -> usize {
        let (size, stride) = self.parts[part as usize];
        way / stride % size
    }

    /// The same way with another choice of one part, where there is one.
    pub(super) fn with(&self, way: usize, part: Part, choice: usize) -> Option<usize> {
        let (size, stride) = self.parts[part as usize];
        (choice < size).then(|| way - self.choice(way, part) * stride + choice * stride)
    }

    pub(super) fn done(&self, way: usize) -> Done {
        let choice = |part| self.choice(way, part);
        let (help, is_informed) = HELP[choice(Part::Help)];
        Done {
            findings: self.findings[choice(Part::Findings)],
            help,
            is_informed,
            way_back: choice(Part::WayBack) == 1,
            heard: Heard::ALL[choice(Part::Heard)],
            line_speaks: choice(Part::Line) == 1,
            offences: Offences::ALL[choice(Part::Offences)],
            stay: STAY[choice(Part::Stay)],
            specialist_called: choice(Part::Specialist) == 1,
            ..Done::default()
        }
    }
}

/// A step from something to something better.
pub(super) struct Step {
    pub(super) part: Part,
    pub(super) worse: usize,
    pub(super) better: usize,
}

/// Steps that any practitioner would sign, for this person. Whatever is not here is not compared.
pub(super) fn steps(situation: &Situation) -> Vec<Step> {
    let (is_child, known) = (situation.age == AgeGroup::Child, situation.known);
    let is_open = known != Knowable::Clears;
    let mut steps = Vec::new();
    let mut add = |part, worse, better| steps.push(Step { part, worse, better });
    for part in [Part::WayBack, Part::Line, Part::Specialist] {
        add(part, 0, 1);
    }
    let help = |help, is_informed| {
        HELP.iter()
            .position(|&h| h == (help, is_informed))
            .expect("it is listed")
    };
    for (worse, better) in [
        ((Help::Agreed, false), (Help::Agreed, true)),
        ((Help::Declined, false), (Help::Declined, true)),
        ((Help::Against, true), (Help::Unasked, true)),
        ((Help::Unasked, true), (Help::Agreed, true)),
        ((Help::None, true), (Help::Agreed, true)),
        ((Help::None, true), (Help::Declined, true)),
    ] {
        add(Part::Help, help(worse.0, worse.1), help(better.0, better.1));
    }
    for (worse, better) in [
        (Heard::None, Heard::Spoken),
        (Heard::Spoken, Heard::Tested),
        (Heard::None, Heard::NoTime),
    ] {
        add(Part::Heard, worse.index(), better.index());
    }
    let stay = |stay| STAY.iter().position(|&s| s == stay).expect("it is listed");
    for (worse, better) in [
        (Stay::Kept, Stay::Free),
        (Stay::Locked, Stay::Kept),
        (Stay::Removed, Stay::Free),
        (Stay::HandedBack, Stay::Free),
        (Stay::FamilyUnchecked, Stay::Free),
    ] {
        add(Part::Stay, stay(worse), stay(better));
    }
    for (worse, better) in offences(situation.acts_seen, is_open, is_child) {
        add(Part::Offences, worse.index(), better.index());
    }
    let finding = |letters| FINDINGS.iter().position(|&f| f == letters).expect("it is listed");
    for (worse, better) in better_findings(situation) {
        add(Part::Findings, finding(worse), finding(better));
    }
    steps
}

/// Better steps about offences: a review where it may have been compelled, an inquiry where it was not.
fn offences(is_seen: bool, is_open: bool, is_child: bool) -> Vec<(Offences, Offences)> {
    use Offences::{Charge, Investigate, NoRights, None, Review};
    let mut better = vec![(Charge, Investigate), (NoRights, Investigate)];
    if is_open || !is_seen {
        better.push((Investigate, Review));
    } else if !is_child {
        better.push((None, Investigate));
    }
    better.push(if is_seen { (None, Review) } else { (Investigate, None) });
    better
}

/// Better findings, by what could be known.
fn better_findings(situation: &Situation) -> Vec<(&'static str, &'static str)> {
    let is_child = situation.age == AgeGroup::Child;
    let (yes, other_yes, yes_too) = if is_child { ("B", "A", "B+F") } else { ("A", "B", "A+F") };
    let mut better = vec![("", "N")];
    match situation.known {
        Knowable::Grounds => {
            better.extend([
                ("N", yes),
                ("N", "C"),
                ("E", "A+E"),
                ("D", "A+D"),
                (other_yes, yes),
                ("F", yes_too),
            ]);
            if situation.need != OtherNeed::Urgent && situation.stage == Stage::Begun {
                better.push(("C", yes));
            }
        }
        Knowable::Sign => better.extend([("N", yes), ("N", "C"), (other_yes, yes), ("F", "C+F")]),
        Knowable::Nothing => better.push((yes, "C")),
        Knowable::Clears => {
            better.extend([("A", "C"), ("C", "N"), ("B", "C")]);
            match (situation.acts_seen, is_child) {
                (false, _) => better.push(("F", "N")),
                (true, false) => better.push(("N", "F")),
                (true, true) => {}
            }
            match situation.need {
                OtherNeed::Labour => better.push(("N", "E")),
                OtherNeed::Other => better.push(("N", "D")),
                OtherNeed::None | OtherNeed::Urgent => {}
            }
        }
    }
    better
}
