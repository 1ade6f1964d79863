//! The closed terms of what authors write, beside those of [`crate::vocabulary`]. A data file writes
//! them in capitals (`LosingWork`), a talk in small letters (`losing-work`).

use crate::vocabulary::{Band, Element, Finding, Gender, Level, OffenceHandling, Onward, ServiceKind, Truth, Verdict};
use crate::words;
use crate::words_of;

words_of! {
    Truth "something that can be true of a person";
    Gender "a gender";
    Level "a level";
    Element "an element";
    Finding "a finding", [
        "presumed" = "presumed-victim", "child" = "child-at-risk", "open" = "suspicion-remains",
        "other-need" = "other-protection-need", "labour" = "labour-rights", "suspect" = "suspect-with-rights",
    ];
    ServiceKind "a kind of service";
    Onward "what happens next";
    OffenceHandling "what is done about offences";
    Verdict "what is made of a person";
    Band "a band";
}

words! {
    /// Where a scenario is set.
    Sector "a sector" {
        /// Forced criminality, cyber-scam sites among it.
        ForcedCriminality,
        /// Border and departure control.
        Border,
        /// Work in private homes.
        DomesticWork,
        /// Hotels and restaurants.
        Hotels,
        /// Factories.
        Factory,
        /// Fishing.
        Fishing,
        /// Kilns and building.
        Construction,
        /// Forced marriage.
        Marriage,
        /// Begging and petty crime.
        Begging,
        /// Finance.
        Finance,
        /// A telephone line.
        Hotline,
        /// Other.
        Other,
    }
    /// The part a person plays.
    Role "a role" {
        /// Somebody who may need protection, and about whom a decision is made.
        Interviewee,
        /// Somebody who controls others, or may.
        Controller,
        /// Somebody who interprets.
        Interpreter,
        /// On the official's side.
        Colleague,
        /// Anyone else.
        Bystander,
        /// Somebody who is heard and never seen: a caller.
        Voice,
    }
    /// What a subject is about: the stages of an account (INT-09), and what stands around them.
    Topic "a topic" {
        /// Greeting, everyday things, how the person is. No questioning of a child.
        Rapport,
        /// Health, food, rest. No questioning of a child.
        Needs,
        /// How the work was found and promised.
        Recruitment,
        /// The way here.
        Journey,
        /// The first days.
        Arrival,
        /// The work and its hours.
        Work,
        /// What is paid, owed and taken off.
        Pay,
        /// Papers: who has them, and whether they come back when asked for.
        Documents,
        /// Debts, rules, who watches.
        Control,
        /// What would happen if the person stopped or left (INT-10).
        Leaving,
        /// Acts that may be offences.
        Offence,
        /// Other people.
        Others,
        /// Whether it is safe to talk, here and now. No questioning of a child.
        Safety,
        /// What the person wants next.
        Next,
        /// What was promised, and what became of it.
        Promise,
    }
    /// The kind of a wording (practice section 3.3). Never shown in play.
    WordingKind "a kind of wording" {
        /// Ground rules: what happens to the words, stop me, put me right (INT-05). Good.
        Explain,
        /// The person chooses what to tell (INT-07). Good.
        Open,
        /// Who, what, when, where, how, about what was told (INT-09). Good.
        Probing,
        /// Answers truly the fear that the person named (INT-05, INT-06). Good.
        Meets,
        /// Asks who may be told, and what for (REF-05). Good.
        Consent,
        /// Says that it is not known yet, and when it will be (DMG-02, ERR-16). Good.
        Honest,
        /// Sums up, and says what comes next (INT-13). Good.
        Close,
        /// Yes or no, before an account was asked for (INT-08). Poor; late, about one fact, it is good.
        Closed,
        /// Puts the answer into the person's mouth. Poor.
        Leading,
        /// Two answers offered, neither of which may be true. Poor.
        Choice,
        /// Several questions in one breath. Poor.
        Several,
        /// Lays blame (DMG-04). Poor.
        Blame,
        /// Disbelief, irony, opinion (DMG-08). Poor.
        Doubt,
        /// Asks for painful detail (DMG-06). Poor.
        Detail,
        /// Promises what nobody can (DMG-02). Poor.
        Promise,
        /// Talks a fear away. Poor.
        Soothe,
        /// Makes help conditional (DMG-09). Poor.
        Price,
        /// Puts everything down unasked, for everyone. Poor.
        Blanket,
        /// Breaks off. Poor.
        Abrupt,
        /// Lets somebody with power in (DMG-07, INT-02). Poor.
        LetIn,
        /// Names what the person is (INT-11). Poor.
        Label,
        /// Threatens (DMG-01). Poor.
        Threat,
    }
    /// How far an answer goes.
    Rung "how far an answer goes" {
        /// Denied.
        Deny,
        /// Made small.
        Small,
        /// Told in part.
        Part,
        /// Told.
        Whole,
        /// One fact, in answer to a late closed question.
        Fact,
    }
    /// How much somebody trusts, in words: the least that is needed.
    TrustWord "a degree of trust" {
        /// From the beginning.
        Guarded,
        /// A little.
        Wary,
        /// Enough to tell.
        Willing,
        /// Much.
        Trusting,
    }
    /// How somebody interprets.
    Habit "a habit of an interpreter" {
        /// Says what was said.
        Faithful,
        /// Says it more softly.
        Softens,
        /// Says it in one sentence.
        SumsUp,
        /// Gets a word wrong.
        Mishears,
    }
    /// What keeps a person silent until it is answered.
    Fear "a fear" {
        /// That somebody hears.
        Overheard,
        /// Of being removed.
        Removal,
        /// Of being arrested.
        Arrest,
        /// Of what they do afterwards.
        Revenge,
        /// For the family.
        Family,
        /// Of what is owed.
        Debt,
        /// Of being seen as one is seen.
        Shame,
        /// Of being blamed.
        Blamed,
        /// Of who interprets.
        Interpreter,
        /// Of losing the work.
        LosingWork,
        /// Of officials.
        Officials,
    }
    /// What comes before any question (INT-01).
    Need "a need" {
        /// Water.
        Water,
        /// Food.
        Food,
        /// Rest.
        Rest,
        /// Medical attention.
        Medical,
        /// Pain or danger that cannot wait until the talk is over (REF-04, REF-22).
        Urgent,
        /// The toilet.
        Toilet,
        /// A telephone.
        Telephone,
        /// A child that is with them, or alone somewhere.
        Child,
    }
    /// Something one does that is not asking.
    Deed "something one does" {
        /// Takes the person away from everyone else (INT-02).
        Separate,
        /// Finds a private room (INT-03).
        PrivateRoom,
        /// Offers water, food, the toilet (INT-01).
        OfferWater,
        /// Has health and urgent needs seen to (INT-01).
        MedicalHelp,
        /// Chooses who interprets (INT-04).
        ChooseInterpreter,
        /// Briefs the interpreter (INT-04).
        BriefInterpreter,
        /// Asks for a line word for word (INT-04).
        WordForWord,
        /// Says who one is and why one asks (INT-05).
        ExplainPurpose,
        /// Says what stays private and what cannot (INT-05).
        ExplainLimits,
        /// Says that this is no arrest, and names rights and services (INT-06).
        ExplainRights,
        /// Asks whether the person is willing to talk (INT-05).
        AskConsent,
        /// Offers a break (INT-12).
        Break,
        /// Asks a colleague in (INT-03).
        CallColleague,
        /// Calls somebody trained for this person, such as for a child (CHI-01).
        CallSpecialist,
        /// Asks whether the person wants the referral (REF-05).
        AskReferralConsent,
        /// Agrees a safe way and time to make contact (INT-13).
        SafeContact,
        /// Offers a second conversation on another day (INT-15).
        SecondMeeting,
        /// Sums up, invites corrections, says what comes next (INT-13).
        Close,
        /// Says the caution: from here on as a suspect.
        Caution,
        /// Photographs papers or things.
        Photograph,
        /// Seals them.
        Seal,
        /// Writes a list of them.
        List,
        /// Gives them back, to their owner.
        GiveBack,
        /// Rings back (ERR-09).
        RingBack,
        /// Lets somebody listen (DMG-07).
        Listens,
    }
    /// What a person says about a service.
    WishAnswer "an answer" {
        /// Yes.
        Yes,
        /// No.
        No,
        /// Not today.
        NotYet,
    }
    /// How a paper is drawn.
    PaperForm "a kind of paper" {
        /// A book of sums.
        Ledger,
        /// Who works when.
        Rota,
        /// A contract.
        Contract,
        /// A list of people or things.
        Register,
        /// A slip.
        Slip,
        /// A form that was filled in.
        Form,
        /// A notice on a wall.
        Notice,
        /// A letter.
        Letter,
        /// Messages on a telephone.
        Chat,
        /// A ticket.
        Ticket,
        /// A passport.
        Passport,
    }
    /// What a thing is.
    ThingKind "a kind of thing" {
        /// A passport.
        Passport,
        /// A telephone.
        Telephone,
        /// Money.
        Money,
        /// A notebook.
        Notebook,
        /// A key.
        Key,
        /// A telephone line, which only so many can use at once.
        Line,
    }
    /// Over what one talks.
    Channel "a channel" {
        /// Across a table.
        Face,
        /// By telephone.
        Telephone,
        /// By telephone, in a whisper: yes and no are the right questions.
        Whisper,
    }
    /// As what a person is talked with.
    Standing "a standing" {
        /// As a witness.
        Witness,
        /// As a suspect, with every right of one.
        Suspect,
    }
    /// How an answer is given, for voice and face.
    Mood "a manner" {
        /// Evenly.
        Even,
        /// Ashamed.
        Ashamed,
        /// Dryly.
        Dry,
        /// Frightened.
        Frightened,
        /// Relieved.
        Relieved,
        /// As if from far away.
        FarAway,
        /// Angrily.
        Angry,
        /// Tired.
        Tired,
    }
    /// Which variant of what a person does is meant, where trust or distress is seen in it.
    Degree "a degree" {
        /// Little.
        Low,
        /// Some.
        Middle,
        /// Much.
        High,
        /// As much as there is. For distress only.
        Top,
    }
    /// How much a subject weighs on whoever tells it.
    Weight "a weight" {
        /// Little.
        Little,
        /// Much.
        Much,
        /// Most.
        Most,
    }
}

impl WordingKind {
    /// Whether wordings of this kind are recommended, when they come at the right time.
    #[must_use]
    pub const fn is_recommended(self) -> bool {
        matches!(
            self,
            Self::Explain | Self::Open | Self::Probing | Self::Meets | Self::Consent | Self::Honest | Self::Close
        )
    }

    /// Whether agreeing with it plants words: they came from the question.
    #[must_use]
    pub const fn plants(self) -> bool {
        matches!(self, Self::Leading | Self::Choice | Self::Closed)
    }
}

impl Topic {
    /// Whether it goes into what happened. Of a child only somebody trained for it asks such things (CHI-01).
    #[must_use]
    pub const fn is_matter(self) -> bool {
        !matches!(
            self,
            Self::Rapport | Self::Needs | Self::Safety | Self::Next | Self::Promise
        )
    }
}
