//! Places, papers and things, and what their lines carry.

use super::{Label, Title, WhenDraft, Who};
use crate::group;
use crate::read::names::{BANK, CUE, PAPER, PLACE, THING, VERSION};
use crate::read::{Code, Few, Id, Line, Lines, Text, To, Whole};
use crate::vocabulary::words::{Deed, PaperForm, ThingKind};

group! {
    /// Lines of which a fitting one is picked for each person.
    BankDraft "a bank" {
        /// Its name.
        id: Id<BANK>,
        /// Whether a line may be picked twice in one run.
        again: bool = false,
        /// The lines.
        lines: Vec<BankLineDraft>,
    }
    /// A line of a bank.
    BankLineDraft "a line of a bank" {
        /// A word by which conditions can ask whether it was picked.
        id: Option<Text>,
        /// The line.
        text: Line,
        /// Only for people of whom this is true.
        truths ["as"]: Few<To<VERSION>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
    }
    /// A place, drawn as a picture.
    PlaceDraft "a place" {
        /// Its name.
        id: Id<PLACE>,
        /// Its title.
        title: Title,
        /// What one sees on coming in.
        text: Lines,
        /// The picture: `art/office.svg`.
        art: Text,
        /// Minutes it takes to come here.
        minutes: Whole<0, 240> = Whole::new(0),
        /// When one can come here.
        when: Vec<WhenDraft>,
        /// What one can look at.
        hotspots: Vec<HotspotDraft>,
        /// Parts of the picture that are not always drawn.
        parts: Vec<PartDraft>,
    }
    /// A part of a picture, drawn while all of this holds: a door that stands open, a bus until it has left.
    PartDraft "a part of a picture" {
        /// The `id` of its element in the picture.
        element: Text,
        /// When it is drawn.
        when: Vec<WhenDraft>,
    }
    /// Something in a picture that one can look at.
    HotspotDraft "a hotspot" {
        /// The `id` of its element in the picture.
        element: Text,
        /// What it is called.
        label: Label,
        /// What one sees.
        text: Lines,
        /// Minutes it takes.
        minutes: Whole<0, 240> = Whole::new(1),
        /// When one can look at it.
        when: Vec<WhenDraft>,
        /// Papers found here.
        papers: Vec<To<PAPER>>,
        /// Things found here.
        things: Vec<To<THING>>,
    }
    /// A paper, or one for each of some people.
    PaperDraft "a paper" about each {
        /// Its name.
        id: Id<PAPER>,
        /// Its title.
        title: Title,
        /// How it is drawn.
        form: PaperForm,
        /// Minutes it takes to read.
        minutes: Whole<0, 240> = Whole::new(2),
        /// Its language, when the official may not speak it.
        language: Option<Text>,
        /// What stands above its rows.
        text: Option<Lines>,
        /// One such paper for each of these.
        each: Option<Who>,
        /// Its rows.
        rows: Vec<RowDraft>,
    }
    /// A row of a paper, or one for each of some people.
    RowDraft "a row" about each {
        /// One such row for each of these.
        each: Option<Who>,
        /// What stands before it.
        label: Label,
        /// What stands in it.
        text: Option<Line>,
        /// A fitting line of this bank stands in it.
        from: Option<To<BANK>>,
        /// Only for people of whom this is true.
        truths ["as"]: Few<To<VERSION>>,
        /// Only if this holds.
        when: Vec<WhenDraft>,
    }
    /// Things, one for each of their owners.
    ThingDraft "a thing" about of {
        /// Its name.
        id: Id<THING>,
        /// What it is.
        what: ThingKind,
        /// Whose.
        of: Vec<Who>,
        /// Only of those of whom this is true.
        truths ["as"]: Few<To<VERSION>>,
        /// What can be done with them.
        deeds: Vec<Deed>,
        /// How many can use it at once.
        at_once: Option<Whole<1, 200>>,
        /// For how many minutes there is enough of it.
        minutes: Option<Whole<0, 1440>>,
    }
    /// What a line carries, written once for many lines, which name it: `[kept]`.
    CueDraft "a mark" {
        /// Its name.
        id: Id<CUE>,
        /// Indicators that it shows.
        shows: Vec<Code>,
        /// Indicators that are worth a question, not enough by itself.
        asks: Vec<Code>,
        /// Indicators against which it speaks.
        clears: Vec<Code>,
        /// The documented mistake to which it leads.
        tempts: Option<Code>,
        /// About whom, when it is not the speaker.
        about: Option<Who>,
        /// Why, for the debrief.
        why: Option<Text>,
    }
}
