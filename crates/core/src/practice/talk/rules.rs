//! The numbers of a talk, as they stand in `talk.ron`.

use crate::choice;
use crate::group;
use crate::vocabulary::{FearKind, TrustWord, WordingKind};

choice! {
    /// What a number rests on: codes of practice points, or keys of sources.
    #[derive(PartialEq, Eq)]
    Basis "what a number rests on" {
        /// These support the direction. The size is ours, and provisional until a panel sets it.
        Chosen(Vec<String>),
        /// These give the size.
        Found(Vec<String>),
    }
}

impl Basis {
    /// Whether only the direction is supported.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        matches!(self, Self::Chosen(_))
    }

    /// The codes and keys.
    #[must_use]
    pub fn cites(&self) -> &[String] {
        match self {
            Self::Chosen(cites) | Self::Found(cites) => cites,
        }
    }
}

group! {
    /// What saying something of one kind takes and does.
    KindRow "a kind" {
        /// The kind.
        kind: WordingKind,
        /// Whether practice recommends it.
        recommended: bool,
        /// Minutes it takes.
        minutes: u8,
        /// Change of trust.
        trust: i8,
        /// Change of distress.
        distress: i8,
        /// The practice point it follows or breaks.
        point: String,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// Where trust stops, by how many of the person's fears are met.
    Ceilings "the ceilings" {
        /// None of them.
        none: u8,
        /// Some of them.
        some: u8,
        /// All of them, or there are none.
        all: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// The reach that a rung needs. What weighs on the person (0 to 2) comes on top of a part and of the whole.
    Needs "the needs" {
        /// To make it small; a denial needs nothing.
        small: u8,
        /// To tell a part.
        part: u8,
        /// To tell the whole.
        whole: u8,
        /// More, for a part or the whole, while a denial is on record.
        after_denial: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// From this number on, so much.
    #[derive(Copy, PartialEq, Eq)]
    Step "a step" {
        /// From this number on.
        from: u8,
        /// So much.
        by: u8,
    }
}

impl Step {
    /// What the last of the steps that is reached says; nothing below the first.
    #[must_use]
    pub fn at(steps: &[Self], number: u8) -> u8 {
        steps.iter().rev().find(|s| number >= s.from).map_or(0, |s| s.by)
    }
}

group! {
    /// How far a person can go: trust, and a little, less what is in the way.
    Reach "the reach" {
        /// Beyond trust.
        beyond_trust: u8,
        /// Less, by distress.
        distress: Vec<Step>,
        /// Less, by how tired.
        tired: Vec<Step>,
        /// Less, while a stranger hears.
        stranger: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// What telling costs, in distress, about something that weighs.
    Costs "the costs" {
        /// A part.
        part: u8,
        /// The whole.
        whole: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// A fear that makes people agree while it is not met.
    Unmet "a fear that is not met" {
        /// The fear.
        fear: FearKind,
        /// So much pull.
        by: u8,
    }
}

group! {
    /// What passed-over noes add.
    Noes "the noes" {
        /// One more for so many of them.
        each: u8,
        /// At most.
        most: u8,
    }
}

group! {
    /// How near a person is to agreeing with whatever is put to them: how easily they bend, how tired they are, and these.
    Pull "the pull" {
        /// From this pull on they agree.
        agrees_from: u8,
        /// More, by distress.
        distress: Vec<Step>,
        /// More, for a fear that is not met.
        unmet: Vec<Unmet>,
        /// More, after a promise, a threat or a label.
        pressed: u8,
        /// More, for noes that were passed over.
        noes: Noes,
        /// Less, once they know that they can put one right.
        explained: u8,
        /// Less, by trust.
        trust: Vec<Step>,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// A change of trust and distress.
    Mishap "a mishap" {
        /// Change of trust.
        trust: i8,
        /// Change of distress.
        distress: i8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// How one tires.
    Tiring "how one tires" {
        /// One more in so many minutes.
        minutes: u8,
        /// At most.
        most: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// To wait and say nothing.
    Waiting "the waiting" {
        /// Minutes it takes.
        minutes: u8,
        /// From this distress on, silence that brings no word calms.
        calms_from: u8,
        /// By so much.
        calms_by: u8,
        /// Silence after silence, or when it was the wrong moment, presses by so much.
        presses_by: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// To take one's last words back.
    TakeBack "taking back" {
        /// Minutes it takes.
        minutes: u8,
        /// Change of trust, when there was something to take back.
        trust: i8,
        /// Change of distress.
        distress: i8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// What shows: whether a sign is given, and when.
    Signs "the signs" {
        /// When there is more that cannot be told yet, one in so many shows it: the sign that waiting does not help.
        not_now_one_in: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// When somebody who was deaf to a fear gets a plainer sign.
    Hints "the hints" {
        /// So many minutes after the last sign of this fear.
        again_after: u8,
        /// When there was none yet, at this minute.
        first_by: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// What consent needs so that it counts, beside being alone and understood and under no promise.
    ConsentRule "what consent needs" {
        /// These fears must be met, where the person has them: somebody who is afraid of being heard is not free to say.
        met: Vec<FearKind>,
        /// Minutes for each recipient after the first.
        each_more: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// Somebody with power was let in.
    LetInRule "what letting in does" {
        /// These fears are as if they had never been met.
        wakes: Vec<FearKind>,
        /// Trust falls to this at the most.
        trust_at_most: u8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// A second conversation.
    Second "the second conversation" {
        /// Trust for each promise that was kept.
        kept: i8,
        /// Trust for each that was broken.
        broken: i8,
        /// What the numbers rest on.
        basis: Basis,
    }
}

/// From the first to the second, both of them possible.
pub type Range = (u8, u8);

group! {
    /// What a person brings along, where the scenario does not say it.
    Starts "what a person brings along" {
        /// Trust.
        trust: Range,
        /// Distress.
        distress: Range,
        /// How easily one agrees. Dealt apart from truth.
        bends: Range,
        /// How tired.
        tired: Range,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// Where the bands begin that can be seen.
    Body "the body" {
        /// Where the middle and the high band of trust begin: where the person looks.
        trust: [u8; 2],
        /// Where the middle, the high and the top band of distress begin: hands and breath.
        distress: [u8; 3],
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// Something done for a person in a talk. It lowers distress and lends a little trust; it never meets a fear, which is why
    /// there is no field for that.
    CareRow "something done for a person" {
        /// Its name, by which scenarios ask for it.
        name: String,
        /// Minutes it takes.
        minutes: u8,
        /// Change of trust.
        trust: i8,
        /// Change of distress.
        distress: i8,
        /// Whether it has its effect once only.
        once: bool = false,
        /// How much less tired one is.
        rests: u8 = 0,
        /// Whether it says again that the person can stop and put one right.
        explains: bool = false,
        /// The practice point it follows.
        point: String,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// The numbers of a talk: `talk.ron`.
    TalkRules "the numbers of a talk" {
        /// Whether a panel still has to set them.
        provisional: bool,
        /// The highest trust and the highest distress. At the highest distress a person does not want any more.
        top: u8,
        /// What saying something of a kind takes and does, each kind once.
        kinds: Vec<KindRow>,
        /// Where trust stops.
        ceilings: Ceilings,
        /// What a rung needs.
        needs: Needs,
        /// How far a person can go.
        reach: Reach,
        /// What telling costs.
        costs: Costs,
        /// How near a person is to agreeing.
        pull: Pull,
        /// What it does that something was put to the person that they do not agree to.
        said_no: Mishap,
        /// How one tires.
        tiring: Tiring,
        /// To wait.
        waiting: Waiting,
        /// To take one's words back.
        take_back: TakeBack,
        /// Minutes to have an interpreter say the last answer word for word.
        word_for_word: u8,
        /// What shows.
        signs: Signs,
        /// Second signs of a fear.
        hints: Hints,
        /// What consent needs.
        consent: ConsentRule,
        /// Somebody with power was let in.
        let_in: LetInRule,
        /// A second conversation.
        second: Second,
        /// What a person brings along.
        starts: Starts,
        /// Where the visible bands begin.
        body: Body,
        /// From which trust on each word for trust holds, each word once.
        words: Vec<(TrustWord, u8)>,
        /// A moment comes within so many minutes before or after its time.
        moments_within: u8,
        /// Things done for a person.
        care: Vec<CareRow>,
    }
}

impl TalkRules {
    /// Puts the kinds in the order in which they are looked up. Gaps are told by the check.
    pub(in crate::practice) fn arrange(&mut self) {
        self.kinds.sort_by_key(|row| row.kind);
    }

    /// What saying something of this kind takes and does.
    #[must_use]
    pub fn kind(&self, kind: WordingKind) -> &KindRow {
        &self.kinds[kind.index()]
    }

    /// The trust from which on a word holds.
    #[must_use]
    pub fn word(&self, word: TrustWord) -> u8 {
        self.words.iter().find(|(w, _)| *w == word).map_or(u8::MAX, |w| w.1)
    }

    /// A thing done for a person, by its name.
    #[must_use]
    pub fn care_named(&self, name: &str) -> Option<usize> {
        self.care.iter().position(|c| c.name == name)
    }

    /// Every group of numbers with what it rests on, under the name it has in the file.
    pub fn bases(&self) -> impl Iterator<Item = (&str, &Basis)> {
        let groups = [
            ("ceilings", &self.ceilings.basis),
            ("needs", &self.needs.basis),
            ("reach", &self.reach.basis),
            ("costs", &self.costs.basis),
            ("pull", &self.pull.basis),
            ("said_no", &self.said_no.basis),
            ("tiring", &self.tiring.basis),
            ("waiting", &self.waiting.basis),
            ("take_back", &self.take_back.basis),
            ("signs", &self.signs.basis),
            ("hints", &self.hints.basis),
            ("consent", &self.consent.basis),
            ("let_in", &self.let_in.basis),
            ("second", &self.second.basis),
            ("starts", &self.starts.basis),
            ("body", &self.body.basis),
        ];
        let kinds = self.kinds.iter().map(|row| (row.kind.word(), &row.basis));
        let care = self.care.iter().map(|row| (row.name.as_str(), &row.basis));
        groups.into_iter().chain(kinds).chain(care)
    }

    /// Every practice point that a kind or a deed follows or breaks, under its name.
    pub fn points(&self) -> impl Iterator<Item = (&str, &String)> {
        let kinds = self.kinds.iter().map(|row| (row.kind.word(), &row.point));
        let care = self.care.iter().map(|row| (row.name.as_str(), &row.point));
        kinds.chain(care)
    }
}
