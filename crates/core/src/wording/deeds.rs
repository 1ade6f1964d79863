//! What can be done, what was done, and why something cannot be: each by the name of its words.

use crate::locale::{PersonKey, person_key};
use crate::scenario::PersonIx;
use crate::session::Refusal;
use crate::vocabulary::words::Deed;

/// A deed and its words: on a button; when it was done with somebody; in general.
macro_rules! deeds {
    ($($deed:ident = $button:literal, $done:literal, $for_all:literal;)+) => {
        pub(super) const fn label(deed: Deed) -> PersonKey {
            match deed { $(Deed::$deed => person_key!($button)),+ }
        }

        pub(super) const fn done(deed: Deed, with_somebody: bool) -> PersonKey {
            match (deed, with_somebody) {
                $((Deed::$deed, true) => person_key!($done), (Deed::$deed, false) => person_key!($for_all)),+
            }
        }
    };
}

deeds! {
    Separate = "conduct-separate", "did-separate", "did-separate-all";
    PrivateRoom = "conduct-private-room", "did-private-room", "did-private-room-all";
    OfferWater = "conduct-offer-water", "did-offer-water", "did-offer-water-all";
    MedicalHelp = "conduct-medical-help", "did-medical-help", "did-medical-help-all";
    ChooseInterpreter = "conduct-choose-interpreter", "did-choose-interpreter", "did-choose-interpreter-all";
    BriefInterpreter = "conduct-brief-interpreter", "did-brief-interpreter", "did-brief-interpreter-all";
    WordForWord = "conduct-word-for-word", "did-word-for-word", "did-word-for-word";
    ExplainPurpose = "conduct-explain-purpose", "did-explain-purpose", "did-explain-purpose-all";
    ExplainLimits = "conduct-explain-limits", "did-explain-limits", "did-explain-limits-all";
    ExplainRights = "conduct-explain-rights", "did-explain-rights", "did-explain-rights-all";
    AskConsent = "conduct-ask-consent", "did-ask-consent", "did-ask-consent-all";
    Break = "conduct-break", "did-break", "did-break-all";
    CallColleague = "conduct-call-colleague", "did-call-colleague", "did-call-colleague-all";
    CallSpecialist = "conduct-call-specialist", "did-call-specialist", "did-call-specialist";
    AskReferralConsent = "conduct-ask-referral-consent", "did-ask-referral-consent", "did-ask-referral-consent-all";
    SafeContact = "conduct-safe-contact", "did-safe-contact", "did-safe-contact-all";
    SecondMeeting = "conduct-second-meeting", "did-second-meeting", "did-second-meeting-all";
    Close = "conduct-close", "did-close", "did-close-all";
    Caution = "conduct-caution", "did-caution", "did-caution";
    Photograph = "conduct-photograph", "did-photograph", "did-photograph";
    Seal = "conduct-seal", "did-seal", "did-seal";
    List = "conduct-list", "did-list", "did-list";
    GiveBack = "conduct-give-back", "did-give-back", "did-give-back";
    RingBack = "conduct-ring-back", "did-ring-back", "did-ring-back-all";
    Listens = "conduct-let-controller-listen", "did-let-controller-listen", "did-let-controller-listen-all";
}

/// The words of a refusal, and about whom they are.
pub(super) const fn refused(refusal: Refusal) -> (PersonKey, Option<PersonIx>) {
    let (key, person) = match refusal {
        Refusal::Over => (person_key!("refusal-ended"), None),
        Refusal::DayOver => (person_key!("refusal-shift-over"), None),
        Refusal::Waited => (person_key!("refusal-waited"), None),
        Refusal::NobodyWaits => (person_key!("refusal-nobody-waits"), None),
        Refusal::NotThere | Refusal::NotInSight => (person_key!("refusal-not-here"), None),
        Refusal::NotFound => (person_key!("refusal-no-such-document"), None),
        Refusal::NotRead => (person_key!("refusal-not-read"), None),
        Refusal::NotHere(person) => (person_key!("refusal-person-not-here"), Some(person)),
        Refusal::WillNotTalk(person) => (person_key!("refusal-will-not-talk"), Some(person)),
        Refusal::AtTable => (person_key!("refusal-at-table"), None),
        Refusal::NoTalk => (person_key!("refusal-no-talk"), None),
        Refusal::Talk(_) => (person_key!("refusal-talk"), None),
        Refusal::DoneBefore => (person_key!("refusal-already-done"), None),
        Refusal::NotPossible => (person_key!("refusal-not-now"), None),
        Refusal::NoInterpreter => (person_key!("refusal-no-such-interpreter"), None),
        Refusal::NotPerceived => (person_key!("refusal-cue-not-met"), None),
        Refusal::TooManyGrounds => (person_key!("refusal-too-many-grounds"), None),
        Refusal::NotOnPage => (person_key!("refusal-not-on-page"), None),
        Refusal::NoFinding => (person_key!("refusal-no-finding"), None),
        Refusal::NotToDecide => (person_key!("refusal-not-to-decide"), None),
    };
    (key, person)
}
