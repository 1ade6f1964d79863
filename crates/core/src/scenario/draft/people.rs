//! Everyone: a part, what can be true of it, what keeps it silent and what it wants.

use super::{FaceDraft, Label, Passage, WhenDraft, Who};
use crate::group;
use crate::read::names::{MARKED, PERSON, PLACE, SERVICE, SUBJECT, THING, VERSION};
use crate::read::{Few, Id, Lines, Text, To, Whole};
use crate::vocabulary::words::{Channel, Fear, Habit, Need, Role, WishAnswer};
use crate::vocabulary::{Gender, Truth};

group! {
    /// A part: a surface on which one of its truths is dealt.
    PersonDraft "a person" about id {
        /// The name of the part. It must not tell the truth.
        id: Id<PERSON>,
        /// What part the person plays.
        role: Role,
        /// What the person is called before a name is known.
        label: Option<Label>,
        /// Over what one talks.
        channel: Option<Channel>,
        /// Whom a caller calls about.
        calls_about: Option<Who>,
        /// Whose truth this one follows: both are one draw.
        follows: Option<Who>,
        /// The youngest and the oldest, in years. Under eighteen is a child (LAW-02).
        age: Option<(Whole<0, 120>, Whole<0, 120>)>,
        /// The age that the person states, in years, where it is another.
        says_age: Option<Whole<0, 120>>,
        /// Which words stand for the person, when no face is dealt.
        gender: Option<Gender>,
        /// The face, when none is dealt.
        face: Option<FaceDraft>,
        /// How many of them there are at most.
        times: Option<Whole<1, 200>>,
        /// What can be true: two or more for whoever is decided about.
        truths: Vec<VersionDraft>,
        /// Languages, when none are dealt.
        speaks: Vec<Text>,
        /// The place where the person is.
        at: Option<To<PLACE>>,
        /// What one sees, when no manner is dealt.
        seen: Option<Lines>,
        /// What comes before any question (INT-01), when no manner is dealt.
        needs: Vec<Need>,
        /// What keeps the person silent.
        fears: Vec<FearDraft>,
        /// What the person wants or refuses, for each service.
        wishes: Vec<WishDraft>,
        /// Over whom the person has power: overhearing, interpreting and handing back are judged by it.
        power_over: Vec<Who>,
        /// How the person interprets, or offers to.
        interprets: Option<InterpretsDraft>,
        /// When the person can be talked with.
        opens_up: Vec<WhenDraft>,
        /// The lines that clear an innocent person. Computed when they are left out.
        settles: Vec<To<MARKED>>,
    }
    /// Something that can be true of a part.
    VersionDraft "a truth" {
        /// Its name: `held`.
        id: Id<VERSION>,
        /// What it is in the terms of the field.
        is: Truth,
        /// What happened, told in the debrief.
        story: Passage,
        /// What the person did that may be an offence (LAW-08).
        offence: Option<Passage>,
    }
    /// A fear. Both the held and the free have fears of the same kinds.
    FearDraft "a fear" {
        /// Of what.
        of: Fear,
        /// Only if this is true.
        truths ["as"]: Few<To<VERSION>>,
    }
    /// What the person wants or refuses (REF-05).
    WishDraft "a wish" {
        /// Which service.
        to: To<SERVICE>,
        /// What the person says to it.
        says: WishAnswer,
        /// Only if this is true.
        truths ["as"]: Few<To<VERSION>>,
        /// The subject in which it is told.
        told_in: Option<To<SUBJECT>>,
        /// Why.
        why: Option<Passage>,
    }
    /// How somebody interprets.
    InterpretsDraft "how somebody interprets" {
        /// What becomes of a line. Dealt when it is left out.
        habit: Option<Habit>,
        /// Minutes until the person can be had.
        waits: Whole<0, 240> = Whole::new(0),
        /// Whether the person depends on nobody here (INT-04).
        independent: bool,
        /// The line it takes.
        through: Option<To<THING>>,
    }
}
