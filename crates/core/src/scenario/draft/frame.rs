//! The frame of a scenario: what it is, its days, what was promised, where people can be referred, what became of them.

use super::{
    BankDraft, CueDraft, DrawDraft, Label, Minutes, PaperDraft, Passage, PersonDraft, PlaceDraft, ThingDraft, Title,
    WhenDraft, Who,
};
use crate::group;
use crate::read::names::{ACT, PLACE, PROMISE, SERVICE, VERSION};
use crate::read::{Few, Id, Text, To, Whole};
use crate::vocabulary::words::Sector;
use crate::vocabulary::{Level, Onward, ServiceKind};

group! {
    /// `scenario.ron`.
    ScenarioDraft "a scenario" {
        /// The number of this format: 2.
        format: Whole<2, 2>,
        /// The name of the folder: `office-park`.
        id: Text,
        /// Counts up with every published change.
        revision: Whole<0, 1_000_000>,
        /// The language the texts are written in: `en`.
        language: Text,
        /// The title on the shelf. It must not tell the answer.
        title: Title,
        /// One or two sentences for the shelf.
        summary: Passage,
        /// Who the trainee is in this run.
        role: Passage,
        /// Where it is set.
        sector: Sector,
        /// For whom it is meant.
        level: Level,
        /// How long a run takes a person, in minutes of real time.
        minutes: Whole<1, 240>,
        /// What may be hard to read, shown before play (ETH-04).
        content_note: Passage,
        /// What the trainee should be able to do afterwards.
        aims: Vec<Text>,
        /// The rules of this place: its fictional law and orders.
        rules: Vec<Text>,
        /// Keys of the sources the scenario hangs on.
        hangs_on: Vec<Text>,
        /// The languages that the official speaks.
        official_speaks: Vec<Text>,
        /// Days, or parts of one, in order.
        acts: Vec<ActDraft>,
        /// What is drawn for each run.
        draws: Vec<DrawDraft>,
        /// Lines from which repeated papers and answers are put together.
        banks: Vec<BankDraft>,
        /// Places to look at.
        places: Vec<PlaceDraft>,
        /// Papers to read and lay side by side.
        papers: Vec<PaperDraft>,
        /// Things that belong to people.
        things: Vec<ThingDraft>,
        /// What lines carry that is written once for many of them.
        cues: Vec<CueDraft>,
        /// Everyone.
        people: Vec<PersonDraft>,
        /// What can be promised.
        promises: Vec<PromiseDraft>,
        /// Where people can be referred.
        services: Vec<ServiceDraft>,
        /// What became of people, where the library's own words are not enough.
        outcomes: Vec<OutcomeDraft>,
        /// About whom a decision is asked.
        decide: Vec<Who>,
    }
    /// A day, or a part of one.
    ActDraft "an act" {
        /// Its name.
        id: Id<ACT>,
        /// The time at which it starts: `08:30`.
        starts: Text,
        /// How long it lasts, in minutes.
        minutes: Minutes,
        /// The place at which it begins.
        at: Option<To<PLACE>>,
        /// What the trainee reads first.
        opening: Passage,
        /// A meeting of officials, in place of a round.
        meeting: Option<MeetingDraft>,
        /// When it takes place at all.
        when: Vec<WhenDraft>,
        /// What becomes of people about whom nothing is decided when it ends.
        undecided: Option<Onward>,
    }
    /// A meeting of officials.
    MeetingDraft "a meeting" {
        /// Who sits there.
        with: Vec<Who>,
        /// Whether they read the trainee's pages.
        reads_pages: bool = false,
    }
    /// Something that can be promised to a person.
    PromiseDraft "a promise" {
        /// Its name.
        id: Id<PROMISE>,
        /// The words.
        says: Label,
        /// The act by which it is due.
        due: Option<To<ACT>>,
        /// What keeps it. Nothing: it is kept by not being broken.
        kept_by: Vec<WhenDraft>,
    }
    /// Where a person can be referred.
    ServiceDraft "a service" {
        /// Its name.
        id: Id<SERVICE>,
        /// What it is; this decides what a referral means.
        kind: ServiceKind,
        /// What it is called here.
        label: Label,
    }
    /// What became of a person, three days and thirty days on.
    OutcomeDraft "an outcome" about of {
        /// Of whom.
        of: Vec<Who>,
        /// Only if this is true of them.
        truths ["as"]: Few<To<VERSION>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
        /// After three days. `{each}` is the person.
        days3: Passage,
        /// After thirty days.
        days30: Passage,
    }
}
