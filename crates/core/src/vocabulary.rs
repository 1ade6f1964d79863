//! The field's closed terms, as practitioners use them.
//!
//! A term is closed when changing it would change what a kept run means. Everything that an expert in
//! Phnom Penh may wish to change without a programmer (labels, strengths, weights, sources) is data in
//! `assets/practice/`. This room knows nothing of files, scenarios or screens.

use crate::locale::{Key, key};

/// Declares a closed set of terms with its list and its kebab-case word.
///
/// The word makes the key of the term's label in `assets/text/`, so a translator can name every term, and no term that a
/// face shows is without one.
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident, $prefix:literal { $($(#[$doc:meta])* $term:ident = $word:literal),+ $(,)? }) => {
        terms!(@closed $(#[$meta])* $name { $($(#[$doc])* $term = $word),+ });

        impl $name {
            /// The key of the term's label among the interface texts.
            #[must_use]
            pub const fn key(self) -> Key {
                match self { $($name::$term => key!(concat!($prefix, "-", $word))),+ }
            }
        }
    };
    // Terms that are explained in a sentence too.
    ($(#[$meta:meta])* $name:ident, $prefix:literal, explained {
        $($(#[$doc:meta])* $term:ident = $word:literal),+ $(,)?
    }) => {
        terms!($(#[$meta])* $name, $prefix { $($(#[$doc])* $term = $word),+ });

        impl $name {
            /// The key of what the term means, in a sentence.
            #[must_use]
            pub const fn means(self) -> Key {
                match self { $($name::$term => key!(concat!($prefix, "-", $word, "-means"))),+ }
            }
        }
    };
    // What a run shows: words of its own, which may name the person.
    (named: $(#[$meta:meta])* $name:ident, $prefix:literal { $($(#[$doc:meta])* $term:ident = $word:literal),+ $(,)? }) => {
        terms!(@closed $(#[$meta])* $name { $($(#[$doc])* $term = $word),+ });

        impl $name {
            /// The key of its words.
            #[must_use]
            pub const fn key(self) -> PersonKey {
                match self { $($name::$term => person_key!(concat!($prefix, "-", $word))),+ }
            }
        }
    };
    // Words for files and programs only: no face shows them, so they need no label.
    (unlabelled: $(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $term:ident = $word:literal),+ $(,)? }) => {
        terms!(@closed $(#[$meta])* $name { $($(#[$doc])* $term = $word),+ });
    };
    (@closed $(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $term:ident = $word:literal),+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* $term),+ }

        impl $name {
            /// Every term, in the order the field lists them.
            pub const ALL: &'static [$name] = &[$($name::$term),+];

            /// The kebab-case word of the term.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $($name::$term => $word),+ }
            }

            /// The place of the term in [`Self::ALL`].
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use terms;

mod marks;
mod talk;
pub mod words;

pub use marks::{Lesson, Marked};
pub use talk::{FearKind, Habit, Lean, Rung, Stage, Stance, TrustWord, WordingKind};

terms! {
    /// The three elements of the Palermo definition (`PALERMO-2000`, art. 3(a)).
    Element, "element" {
        /// What was done: recruiting, moving, harbouring or receiving a person.
        Act = "act",
        /// How it was done: force, threat, deception, abuse of vulnerability. Never needed for a child (LAW-02).
        Means = "means",
        /// What for: exploitation.
        Purpose = "purpose",
    }
}

terms! {
    /// The six dimensions of the ILO operational indicators (`ILO-OI-2009`).
    Dimension, "dimension" {
        /// DR: deceptive recruitment.
        DeceptiveRecruitment = "deceptive-recruitment",
        /// CR: coercive recruitment.
        CoerciveRecruitment = "coercive-recruitment",
        /// RV: recruitment by abuse of vulnerability.
        RecruitmentVulnerability = "recruitment-vulnerability",
        /// EX: exploitation.
        Exploitation = "exploitation",
        /// CD: coercion at destination.
        CoercionAtDestination = "coercion-at-destination",
        /// VD: abuse of vulnerability at destination.
        DestinationVulnerability = "destination-vulnerability",
    }
}

impl Dimension {
    /// The two letters that begin the codes of this dimension.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        match self {
            Self::DeceptiveRecruitment => "DR",
            Self::CoerciveRecruitment => "CR",
            Self::RecruitmentVulnerability => "RV",
            Self::Exploitation => "EX",
            Self::CoercionAtDestination => "CD",
            Self::DestinationVulnerability => "VD",
        }
    }

    /// The dimension of an indicator code such as `CD01`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|d| code.get(..2) == Some(d.letters()))
    }

    /// The element of the definition that a positive dimension speaks for.
    ///
    /// Exploitation speaks for the purpose; the other five for the means. The act (recruiting, harbouring,
    /// receiving) is carried by the three recruitment dimensions too.
    #[must_use]
    pub const fn elements(self) -> &'static [Element] {
        match self {
            Self::DeceptiveRecruitment | Self::CoerciveRecruitment | Self::RecruitmentVulnerability => {
                &[Element::Act, Element::Means]
            }
            Self::Exploitation => &[Element::Purpose],
            Self::CoercionAtDestination | Self::DestinationVulnerability => &[Element::Act, Element::Means],
        }
    }
}

terms! {
    /// How much one indicator weighs in its dimension.
    Strength, "strength" {
        /// Weighs most.
        Strong = "strong",
        /// Weighs something.
        Medium = "medium",
        /// Weighs least.
        Weak = "weak",
    }
}

terms! {
    /// Which list of strengths applies. A child is anyone under 18 (`PALERMO-2000`, art. 3(d)).
    AgeGroup, "age-group" {
        /// 18 or older.
        Adult = "adult",
        /// Under 18.
        Child = "child",
    }
}

impl AgeGroup {
    /// The age, in years, from which a person counts as an adult.
    pub const ADULT_FROM: u8 = 18;

    /// The group of an age in years.
    #[must_use]
    pub const fn of_age(years: u8) -> Self {
        if years < Self::ADULT_FROM {
            Self::Child
        } else {
            Self::Adult
        }
    }
}

terms! {
    /// How sure the project is of a row of the practice library.
    Tag, "tag" {
        /// Checked against an extract of the published text, its official page or its abstract; rarely the whole.
        Verified = "verified",
        /// Checked only through press coverage or a secondary summary.
        Secondary = "secondary",
        /// From memory, with high confidence.
        MemoryHigh = "memory-high",
        /// From memory, with medium confidence.
        MemoryMedium = "memory-medium",
        /// From memory, with low confidence.
        MemoryLow = "memory-low",
        /// A design inference of this project, not a published rule.
        Design = "design",
        /// Looked for and not found.
        NotFound = "not-found",
    }
}

terms! {
    /// What is true about a person in this run. The trainee is told in the debrief only.
    Truth, "truth" {
        /// Trafficked.
        Trafficked = "trafficked",
        /// Trafficked, and made to do things that are offences: both questions are asked apart (LAW-08).
        TraffickedAndOffended = "trafficked-and-offended",
        /// On the way into exploitation that has not begun (LAW-04).
        AtRisk = "at-risk",
        /// Took part freely; no loss of freedom to leave.
        WillingOperator = "willing-operator",
        /// Holds or recruits others.
        Exploiter = "exploiter",
        /// Badly treated at work, and free to leave (LAW-07).
        LabourRights = "labour-rights",
        /// Not trafficked, and in need of other protection.
        OtherProtection = "other-protection",
        /// An ordinary person with nothing to find.
        Unaffected = "unaffected",
    }
}

impl Truth {
    /// Whether the person should be presumed a victim by an official who knows everything.
    #[must_use]
    pub const fn is_victim(self) -> bool {
        matches!(self, Self::Trafficked | Self::TraffickedAndOffended | Self::AtRisk)
    }
}

terms! {
    /// What the official decides about a person (practice.md 5.1, A to G), and the outcome that the list
    /// leaves to common sense: nothing was found. Without it an innocent look-alike would have no right answer.
    Finding, "finding", explained {
        /// A: presumed victim, refer with consent.
        PresumedVictim = "presumed-victim",
        /// B: child at risk, child protection.
        ChildAtRisk = "child-at-risk",
        /// C: suspicion remains: second conversation and a safe way to make contact.
        SuspicionRemains = "suspicion-remains",
        /// D: not trafficking; another need for protection.
        OtherProtectionNeed = "other-protection-need",
        /// E: labour rights.
        LabourRights = "labour-rights",
        /// F: suspect with rights. May hold together with A.
        SuspectWithRights = "suspect-with-rights",
        /// G: emergency.
        Emergency = "emergency",
        /// Nothing found that calls for a referral; the person goes on, with information.
        NoGrounds = "no-grounds",
    }
}

terms! {
    /// What the decision says about offences (non-punishment, practice.md 1.4).
    OffenceHandling, "offence" {
        /// No offence is in question.
        None = "none",
        /// Non-punishment is reviewed before anything else.
        NonPunishmentReview = "non-punishment-review",
        /// Investigated as a suspect, with every right of a suspect.
        InvestigateWithRights = "investigate-with-rights",
        /// Charged or fined now.
        Charge = "charge",
    }
}

terms! {
    /// What the decision says about staying and returning (REF-03, REF-10).
    Onward, "onward" {
        /// No removal while identification is open.
        StaysWhileOpen = "stays-while-open",
        /// Return later, if wanted, after a risk assessment for this one person.
        ReturnIfWanted = "return-if-wanted",
        /// Free to go on.
        FreeToGo = "free-to-go",
        /// Removed or sent back now.
        RemoveNow = "remove-now",
    }
}

terms! {
    /// Where a person can be referred. The scenario names the local service; the kind decides what it means.
    ServiceKind, "service" {
        /// Victim support or shelter.
        VictimSupport = "victim-support",
        /// Child protection.
        ChildProtection = "child-protection",
        /// Health care.
        Health = "health",
        /// Legal aid.
        LegalAid = "legal-aid",
        /// Labour inspection or wage claims.
        LabourOffice = "labour-office",
        /// Asylum authority.
        Asylum = "asylum",
        /// Specialised anti-trafficking investigators.
        AntiTraffickingUnit = "anti-trafficking-unit",
        /// Ordinary criminal investigators.
        CriminalInvestigation = "criminal-investigation",
        /// Embassy or consulate.
        Embassy = "embassy",
        /// Immigration detention.
        ImmigrationDetention = "immigration-detention",
        /// Employer, recruiter or the person who came along.
        Controller = "controller",
        /// Family.
        Family = "family",
        /// Information only: a leaflet, a number that is safe to keep.
        Information = "information",
    }
}

impl ServiceKind {
    /// Whether it helps somebody. The others can be told of a person, where that person wishes it (REF-09).
    #[must_use]
    pub const fn helps(self) -> bool {
        !matches!(
            self,
            Self::AntiTraffickingUnit
                | Self::CriminalInvestigation
                | Self::Embassy
                | Self::ImmigrationDetention
                | Self::Controller
                | Self::Family
        )
    }
}

terms! {
    /// The seven scales of a result, 0 to 100 each. There is no single total.
    Competency, "competency", explained {
        /// Signal cues found among those findable.
        Noticing = "noticing",
        /// Telling signal from decoy.
        Judging = "judging",
        /// Recommended questions, order, damage.
        Interviewing = "interviewing",
        /// Safety, separation, interpreter, consent, breaks.
        Care = "care",
        /// Act, means and purpose borne out by the notebook.
        Reasoning = "reasoning",
        /// Finding and referral, against the truth and against what was known.
        Deciding = "deciding",
        /// How well the stated certainty fits.
        Calibration = "calibration",
    }
}

terms! {
    /// The overall reading of a run.
    Band, "band", explained {
        /// Safe practice.
        Safe = "safe",
        /// Developing.
        Developing = "developing",
        /// Unsafe, whatever the scores.
        Unsafe = "unsafe",
    }
}

terms! {
    /// What became of one person by what was done and left undone, all of it together. The first two are good. How bad each
    /// of the others is stands in the table of the practice library.
    Verdict, "treated", explained {
        /// A victim, treated as somebody careful would have.
        Protected = "protected",
        /// Anybody else, treated as somebody careful would have.
        Respected = "respected",
        /// Something that was owed is lacking, and it can be made good.
        Partly = "partly",
        /// No victim, and done wrong: treated as guilty, held or sent away without cause, or hurt in their dignity.
        Wronged = "wronged",
        /// Taken for a victim, against what could be known.
        OverCalled = "over-called",
        /// Hurt, or put in danger, by what was done.
        Harmed = "harmed",
        /// A victim who was let down: cleared, left with nothing, or given back.
        Missed = "missed",
    }
}

terms! {
    /// How a move of a run is judged, as a chess engine judges moves.
    MoveClass, "move" {
        /// Nothing else that was tried came out better, and leaving it out would have cost.
        Best = "best",
        /// As good as anything else, or too close to call.
        Good = "good",
        /// Something else came out a little better.
        Slip = "slip",
        /// Something else came out much better.
        Mistake = "mistake",
        /// Broke a rule that keeps people safe, whatever the numbers.
        Unsafe = "unsafe",
    }
}

terms! {
    /// The field in which a scenario is set.
    Sector, "sector" {
        /// Forced criminality, cyber-scam sites among it.
        ForcedCriminality = "forced-criminality",
        /// Border and departure control.
        Border = "border",
        /// Hotels and restaurants.
        Hospitality = "hospitality",
        /// Fishing.
        Fishing = "fishing",
        /// Work in private homes.
        DomesticWork = "domestic-work",
        /// Kilns and building.
        Construction = "construction",
        /// Factories.
        Manufacturing = "manufacturing",
        /// Begging and petty crime.
        Begging = "begging",
        /// Forced marriage.
        Marriage = "marriage",
        /// Finance.
        Finance = "finance",
        /// Other.
        Other = "other",
    }
}

terms! {
    /// For whom a scenario is meant.
    Level, "level" {
        /// For the first time.
        Starter = "starter",
        /// For people who do this work.
        Practitioner = "practitioner",
        /// For people who teach it.
        Expert = "expert",
    }
}

terms! {
    /// Words a scenario uses for people of any gender, filled into its text.
    Gender, "gender" {
        /// Woman or girl.
        Woman = "woman",
        /// Man or boy.
        Man = "man",
    }
}

terms! {
    /// How a person sits and looks at the official: trust, as far as anyone can see it.
    Ease, "ease" {
        /// Open.
        Open = "open",
        /// Guarded.
        Guarded = "guarded",
        /// Closed.
        Closed = "closed",
    }
}

terms! {
    /// How strained a person looks: distress, as far as anyone can see it.
    Strain, "strain" {
        /// Calm.
        Calm = "calm",
        /// Uneasy.
        Uneasy = "uneasy",
        /// Upset.
        Upset = "upset",
    }
}
