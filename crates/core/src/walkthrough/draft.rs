//! A walkthrough as it is written: `walkthroughs/*.ron`. Every field with what it means.

use crate::choice;
use crate::group;
use crate::read::{Eye, Form, Kind, Node, Reading, Text, Whole};
use crate::vocabulary::words::Deed;
use crate::vocabulary::{Band, Finding, OffenceHandling, Onward, Verdict};
use crate::words;

/// The most seeds: each is a whole run.
pub const SEEDS: usize = 40;
/// The most moves. A long run of a day has a quarter.
pub const STEPS: usize = 2_000;

/// A seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeedDraft(pub u64);

impl Form for SeedDraft {
    const SAID: &'static str = "a seed, which is a whole number from 0";
    const MOST: usize = SEEDS;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let seed = cx.tree().written(node).parse().ok();
        let seed = seed.filter(|_| node.kind == Kind::Number);
        if seed.is_none() {
            cx.wrong(node, Self::SAID);
        }
        seed.map(Self)
    }

    fn show(&self, eye: &mut dyn Eye) {
        // Two halves: no number that is looked at has 64 bits without a sign.
        eye.number(i64::from((self.0 >> 32) as u32));
        eye.number(i64::from(self.0 as u32));
    }
}

words! {
    /// How a line is sorted on a page.
    SortDraft "a way to sort a line" {
        /// It counts.
        Counts,
        /// Worth a question, not enough by itself.
        AskFurther,
        /// Set aside.
        SetAside,
    }
}

group! {
    /// A scripted run beside the scenario, and what must come of it.
    WalkthroughDraft "a walkthrough" {
        /// What this run shows, in a sentence.
        says: Text,
        /// The fingerprint of the scenario for which it was written. Where it is another one now, moves that name what is not
        /// there are told together.
        fingerprint: Option<Text>,
        /// The seeds it is played with. Each must come to what is expected.
        seeds: Vec<SeedDraft>,
        /// How often it had been played before: it decides how talks open.
        play: Whole<0, 1000> = Whole::new(0),
        /// The moves.
        steps: Vec<StepDraft>,
        /// What must come of it.
        expect: ExpectDraft,
    }
    /// What must come of a run. What is left out may come out as it will.
    ExpectDraft "what is expected" {
        /// The band.
        band: Option<Band>,
        /// What must be made of people.
        people: Vec<PersonExpectDraft>,
        /// What must have been told.
        told: Vec<ToldDraft>,
    }
    /// What must be made of one person.
    PersonExpectDraft "what is expected for a person" most 200 {
        /// The part.
        of: Text,
        /// The verdict.
        verdict: Option<Verdict>,
        /// The reasons: exactly these rows of the table of judgement.
        reasons: Option<Vec<Text>>,
    }
    /// What must have been told by a person.
    ToldDraft "what must have been told" most 200 {
        /// The part.
        of: Text,
        /// Subjects about which at least something small was told.
        subjects: Vec<Text>,
    }
    /// A line as it was perceived.
    AtDraft "a line" most 12 {
        /// By what its words are found: `heading#print`.
        line: Text,
        /// Who said it, or whose row it is.
        of: Option<Text>,
    }
    /// A line on a page.
    NoteDraft "a note" {
        /// By what its words are found: `heading#print`.
        line: Text,
        /// Who said it, or whose row it is.
        of: Option<Text>,
        /// Whose page.
        page: Text,
        /// How it is sorted.
        sort: Option<SortDraft>,
        /// The worry, by its name in the library.
        worry: Option<Text>,
        /// Codes of indicators.
        codes: Vec<Text>,
    }
    /// Something done with a thing of a person.
    HandleDraft "something done with a thing" {
        /// What is done.
        deed: Deed,
        /// With what.
        thing: Text,
        /// Whose.
        of: Text,
        /// To whom it goes, when it is given.
        to: Option<Text>,
    }
    /// A decision about a person.
    DecideDraft "a decision" {
        /// About whom.
        who: Text,
        /// What is found.
        findings: Vec<Finding>,
        /// Because of these lines, at most six.
        grounds: Vec<AtDraft>,
        /// Help that is arranged or offered.
        services: Vec<Text>,
        /// Who else is told.
        told: Vec<Text>,
        /// What is done about offences.
        offences: Option<OffenceHandling>,
        /// What happens next.
        onward: Option<Onward>,
        /// To whom the person is given over.
        to: Option<Text>,
        /// Whether a safe way back is left.
        way_back: bool = false,
    }
}

choice! {
    /// A move.
    StepDraft "a move" most 2_000 {
        /// Goes to a place.
        Go(Text),
        /// Looks at something: `place/element`.
        Look(Text),
        /// Reads a paper.
        Read(Text),
        /// Reads that of one person: paper, person.
        ReadOf(Text, Text),
        /// Lays two lines side by side.
        Against(AtDraft, AtDraft),
        /// Sits down with somebody.
        Sit(Text),
        /// In a talk: turns to a subject.
        To(Text),
        /// In a talk: says the end with these words, `heading#print`.
        Say(Text),
        /// In a talk: waits.
        Wait,
        /// In a talk: does something for the person.
        Care(Text),
        /// In a talk: takes the last words back.
        TakeBack,
        /// In a talk: has the last answer said word for word.
        WordForWord,
        /// In a talk: replies to a moment of it, `heading#print`.
        Answer(Text),
        /// In a talk: ends one that has no words for its end.
        Leave,
        /// Gets up.
        Rise,
        /// Does something, with nobody in particular.
        Do(Deed),
        /// Does something with somebody.
        With(Deed, Text),
        /// Has somebody interpret: for whom, who.
        Interpret(Text, Text),
        /// Does something with a thing of a person.
        Handle(HandleDraft),
        /// Replies to a moment of the day, `heading#print`.
        Reply(Text),
        /// Puts a line onto a page, or sorts it anew.
        Note(NoteDraft),
        /// Takes a line off a page: line, page.
        Strike(AtDraft, Text),
        /// Says how likely it is, 0–100, that a person is a victim.
        Rate(Text, Whole<0, 100>),
        /// Decides about a person, and says it to them.
        Decide(DecideDraft),
        /// Ends the day.
        EndDay,
        /// Ends the run.
        End,
    }
}
