//! What is drawn for each run. Only a cast sees truth; everything else is dealt without it.

use super::{Label, Who};
use crate::choice;
use crate::group;
use crate::read::names::{CAST, DRAW, MARKED, PLACE};
use crate::read::{Id, Lines, Text, To, Whole};
use crate::vocabulary::words::{Habit, Need};
use crate::vocabulary::{Gender, Truth};

choice! {
    /// A draw. Each has a stream of its own, so that a new one moves no other.
    DrawDraft "a draw" {
        /// Who is met, and what is true of each.
        Cast(CastDraft),
        /// Faces, languages, manners, seats …, dealt without looking at truth.
        Deal(DealDraft),
        /// Only some of these marks surface.
        Surface(SurfaceDraft),
        /// One word, which conditions can ask for.
        Choose(ChooseDraft),
    }
}
group! {
    /// Who is met: first how many victims, each number as likely as the next, then who, then which truth.
    CastDraft "a cast" holds of {
        /// Its name. Wherever people are named, it names all who are met.
        id: Id<CAST>,
        /// How many of them are met.
        meet: Whole<1, 200>,
        /// Out of these.
        of: Vec<Who>,
        /// These always.
        always: Vec<Who>,
        /// The least and the most victims among those met. From none to all, or whoever has found the most knows the others.
        victims: (Whole<0, 200>, Whole<0, 200>),
        /// Other truths that are counted too.
        also: Vec<QuotaDraft>,
    }
    /// How many of some truths are among those met.
    QuotaDraft "a count of truths" {
        /// Of these truths.
        of: Vec<Truth>,
        /// At least.
        least: Whole<0, 200> = Whole::new(0),
        /// At most.
        most: Whole<0, 200> = Whole::new(200),
    }
    /// Something is dealt to people, without looking at what is true of them.
    DealDraft "a deal" {
        /// Its name.
        id: Id<DRAW>,
        /// To whom.
        to: Vec<Who>,
        /// Faces with their names.
        faces: Vec<FaceDraft>,
        /// Languages: for each person a list of them.
        speaks: Vec<Vec<Text>>,
        /// How somebody is at first sight.
        manners: Vec<MannerDraft>,
        /// Habits, for people who interpret.
        habits: Vec<Habit>,
        /// Where somebody is.
        at: Vec<To<PLACE>>,
        /// Words, which conditions can ask for: a seat, a hand.
        words: Vec<Text>,
        /// The word of those for whom none is left.
        rest: Option<Text>,
        /// Whether one thing may be dealt twice.
        again: bool = false,
    }
    /// Only some of these marks surface.
    SurfaceDraft "a choice of marks" {
        /// Its name.
        id: Id<DRAW>,
        /// How many.
        keep: Whole<0, 200>,
        /// Out of these.
        of: Vec<To<MARKED>>,
    }
    /// One word of several.
    ChooseDraft "a choice of one word" {
        /// Its name.
        id: Id<DRAW>,
        /// The words.
        one_of: Vec<Text>,
    }
    /// Who somebody is on the outside. Fictional, always.
    FaceDraft "a face" most 200 {
        /// First name only.
        name: Label,
        /// The youngest and the oldest, in years, that it may pass for.
        looks: (Whole<0, 120>, Whole<0, 120>),
        /// Which words stand for the person.
        gender: Gender,
        /// A fictional country.
        from: Label,
        /// How the portrait looks. Made from the name when it is left out.
        look: Option<LookDraft>,
    }
    /// How a portrait is drawn. Every number picks one of a few hand-made shapes or colours.
    LookDraft "a look" {
        /// Skin tone.
        skin: Whole<0, 5> = Whole::new(0),
        /// Shape of the hair.
        hair: Whole<0, 7> = Whole::new(0),
        /// Colour of the hair.
        hair_colour: Whole<0, 4> = Whole::new(0),
        /// Clothes.
        clothes: Whole<0, 5> = Whole::new(0),
        /// Colour of the clothes.
        colour: Whole<0, 7> = Whole::new(0),
        /// Shape of the face.
        face: Whole<0, 3> = Whole::new(0),
        /// Glasses or not.
        glasses: bool = false,
    }
    /// How somebody is at first sight. It says nothing about truth.
    MannerDraft "a manner" {
        /// What is seen.
        seen: Lines,
        /// Trust at the beginning. The library's range when it is left out.
        trust: Option<Whole<0, 9>>,
        /// Distress at the beginning. The library's range when it is left out.
        distress: Option<Whole<0, 9>>,
        /// How easily the person agrees. The library's range when it is left out.
        bends: Option<Whole<0, 2>>,
        /// How tired the person is. The library's range when it is left out.
        tired: Option<Whole<0, 3>>,
        /// What comes before any question (INT-01).
        needs: Vec<Need>,
        /// What the person says when asked what is needed.
        asked: Option<Lines>,
    }
}
