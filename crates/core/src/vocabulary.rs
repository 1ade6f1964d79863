//! The field's closed terms, as practitioners use them.
//!
//! A term is closed when changing it would change what a kept run means. Everything that an expert in
//! Phnom Penh may wish to change without a programmer (labels, strengths, weights, sources) is data in
//! `assets/practice/`. This room knows nothing of files, scenarios or screens.

use crate::locale::{Key, PersonKey, key, person_key};

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
    // What is done to a person, or with nobody in particular: its words may name the person.
    ($(#[$meta:meta])* $name:ident, $prefix:literal, done: $done:literal {
        $($(#[$doc:meta])* $term:ident = $word:literal),+ $(,)?
    }) => {
        terms!(@closed $(#[$meta])* $name { $($(#[$doc])* $term = $word),+ });

        impl $name {
            /// The key of its words as something to do.
            #[must_use]
            pub const fn key(self) -> PersonKey {
                match self { $($name::$term => person_key!(concat!($prefix, "-", $word))),+ }
            }

            /// The key of its words when it was done with a person.
            #[must_use]
            pub const fn done(self) -> PersonKey {
                match self { $($name::$term => person_key!(concat!($done, "-", $word))),+ }
            }

            /// The key of its words when it was done with nobody in particular.
            #[must_use]
            pub const fn done_for_all(self) -> PersonKey {
                match self { $($name::$term => person_key!(concat!($done, "-", $word, "-all"))),+ }
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
pub use talk::{FearKind, Habit, Lean, Rung, TrustWord, WordingKind};

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
    /// The kind of a question (after Griffiths and Milne, 2006; practice.md 3.3).
    QuestionKind, "kind" {
        /// "Tell me about…": the person chooses what to tell.
        OpenInvitation = "open-invitation",
        /// Who, what, when, where, how, after an open account.
        Probing = "probing",
        /// Yes or no, to pin down one fact, after an open account.
        Closed = "closed",
        /// A closed question before the person was invited to tell. Decided by the run, never written in a file.
        ClosedTooEarly = "closed-too-early",
        /// Two answers offered, neither of which may be true.
        ForcedChoice = "forced-choice",
        /// Several questions in one breath.
        Multiple = "multiple",
        /// Puts the answer in the person's mouth.
        Leading = "leading",
        /// "Why" that lays blame.
        BlamingWhy = "blaming-why",
        /// Opinion, irony or disbelief.
        Disbelief = "disbelief",
    }
}

impl QuestionKind {
    /// Whether published typologies recommend questions of this kind.
    #[must_use]
    pub const fn is_recommended(self) -> bool {
        matches!(self, Self::OpenInvitation | Self::Probing | Self::Closed)
    }
}

terms! {
    /// What a question is about: the stages of INT-09, and what stands around them.
    Topic, "topic" {
        /// Greeting, everyday things, how the person is.
        Rapport = "rapport",
        /// Health, food, rest, safety now.
        Needs = "needs",
        /// How the work was found and promised.
        Recruitment = "recruitment",
        /// The way here.
        Journey = "journey",
        /// The first days.
        Arrival = "arrival",
        /// The work, its hours and its pay.
        Work = "work",
        /// Papers, debts, rules, who watches.
        Control = "control",
        /// What would happen if the person stopped or left (INT-10).
        Leaving = "leaving",
        /// Acts that may be offences.
        Offence = "offence",
        /// Other people.
        Others = "others",
        /// What the person wants next.
        Next = "next",
    }
}

impl Topic {
    /// The stages of an account, in order (INT-09).
    pub const STAGES: [Self; 6] = [
        Self::Recruitment,
        Self::Journey,
        Self::Arrival,
        Self::Work,
        Self::Control,
        Self::Leaving,
    ];
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
    /// What the decision says about consent to the referral (REF-05).
    ConsentBasis, "consent" {
        /// The person was asked, understood, and agreed.
        Agreed = "agreed",
        /// The person was asked and said no, and that is respected.
        Declined = "declined",
        /// The person was not asked.
        NotAsked = "not-asked",
        /// A child: heard, and protected without needing consent.
        ChildHeard = "child-heard",
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
    /// What the official does that is not a question.
    Conduct, "conduct", done: "did" {
        /// Takes the person away from everyone else (INT-02).
        Separate = "separate",
        /// Finds a private room (INT-03).
        PrivateRoom = "private-room",
        /// Offers water, food, the toilet (INT-01).
        OfferWater = "offer-water",
        /// Has health and urgent needs seen to (INT-01).
        MedicalHelp = "medical-help",
        /// Chooses who interprets (INT-04).
        ChooseInterpreter = "choose-interpreter",
        /// Briefs the interpreter (INT-04).
        BriefInterpreter = "brief-interpreter",
        /// Says who you are and why you ask (INT-05).
        ExplainPurpose = "explain-purpose",
        /// Says what stays private and what cannot (INT-05).
        ExplainLimits = "explain-limits",
        /// Says that this is no arrest, and names rights and services (INT-06).
        ExplainRights = "explain-rights",
        /// Asks whether the person is willing to talk (INT-05).
        AskConsent = "ask-consent",
        /// Offers a break (INT-12).
        Break = "break",
        /// Asks a colleague in: another gender, a social worker, a specialist (INT-03).
        CallColleague = "call-colleague",
        /// Asks whether the person wants the referral (REF-05).
        AskReferralConsent = "ask-referral-consent",
        /// Agrees a safe way and time to make contact (INT-13).
        SafeContact = "safe-contact",
        /// Offers a second conversation on another day (INT-15).
        SecondMeeting = "second-meeting",
        /// Sums up, invites corrections, says what comes next (INT-13).
        Close = "close",
        /// Threatens arrest, detention or deportation (DMG-01).
        Threaten = "threaten",
        /// Promises what cannot be promised (DMG-02).
        Promise = "promise",
        /// Searches a telephone without lawful basis or consent (DMG-10).
        SearchPhone = "search-phone",
        /// Telephones the family to confirm (DMG-11).
        CallFamily = "call-family",
        /// Lets a controller sit in (DMG-07).
        LetControllerListen = "let-controller-listen",
        /// Questions the group together (ERR-10).
        QuestionGroup = "question-group",
        /// Hands a passport to an employer.
        HandPassport = "hand-passport",
        /// Hands a person back to whoever controls them (ERR-14).
        HandBack = "hand-back",
        /// Calls back a hidden telephone (ERR-09).
        RingBack = "ring-back",
        /// Tells the owner who talked (ERR-09).
        TellOwner = "tell-owner",
        /// Lets press or cameras in (ERR-12).
        LetPressIn = "let-press-in",
        /// Presses for painful detail (DMG-06).
        PressForDetail = "press-for-detail",
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
    /// The part a person plays.
    Role, "role" {
        /// Someone who may need protection, and about whom a decision is made.
        Interviewee = "interviewee",
        /// Someone who controls others, or may.
        Controller = "controller",
        /// On the official's side.
        Colleague = "colleague",
        /// Offers to interpret.
        Interpreter = "interpreter",
        /// Anyone else.
        Bystander = "bystander",
    }
}

terms! {
    /// A state of body or mind that comes before any question (INT-01).
    Need, "need" {
        /// Water or food.
        Water = "water",
        /// Medical attention.
        Medical = "medical",
        /// Rest.
        Rest = "rest",
    }
}

terms! {
    /// How a statement came to be told.
    Manner, "manner" {
        /// In answer to an open invitation.
        Free = "free",
        /// In answer to a probing or closed question.
        Prompted = "prompted",
        /// After a leading question on the same topic.
        Contaminated = "contaminated",
        /// With a controller, or through someone who is not independent.
        Coached = "coached",
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

impl Ease {
    /// What trust, 0–100, looks like.
    #[must_use]
    pub const fn of_trust(trust: u8) -> Self {
        match trust {
            0..35 => Self::Closed,
            35..60 => Self::Guarded,
            _ => Self::Open,
        }
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

impl Strain {
    /// What distress, 0–100, looks like.
    #[must_use]
    pub const fn of_distress(distress: u8) -> Self {
        match distress {
            0..40 => Self::Calm,
            40..70 => Self::Uneasy,
            _ => Self::Upset,
        }
    }
}
