//! What a run shows of somebody's work, mark by mark: each term is one thing as it happened, so that its words can fit the
//! moment. What a mark earns or takes, and the practice point behind it, is data (`assets/practice/marks.ron`).

use crate::locale::{Key, PersonKey, key, person_key};

terms! {
    named:
    /// One thing that a run shows, as it happened. Its words may name the person.
    Marked, "feedback" {
        // Noticing.
        /// A sign that was to be found stands on the page.
        SignNoted = "sign-noted",
        /// A sign was heard or seen, and not noted.
        SignLeft = "sign-left",
        /// A sign was noted and set aside.
        SignPutAside = "sign-put-aside",
        /// A sign was told, but not freely in the person's own words.
        SignChanged = "sign-changed",
        /// A sign that somebody careful is told was not told.
        SignUnheard = "sign-unheard",
        /// A sign that somebody careful sees was not seen.
        SignUnseen = "sign-unseen",
        // Judging.
        /// A line is sorted as what it carries.
        SortedFits = "sorted-fits",
        /// A line worth a question was counted as a sign.
        SortedAhead = "sorted-ahead",
        /// A sign was only kept for further questions.
        SortedShort = "sorted-short",
        /// A sign was set aside.
        SignDismissed = "sign-dismissed",
        /// A line worth a question was set aside.
        QuestionDismissed = "question-dismissed",
        /// A line that speaks against it was counted as a sign.
        ExplainedCounted = "explained-counted",
        /// A line that speaks against it was kept for further questions.
        ExplainedAsked = "explained-asked",
        /// A line that says nothing was counted.
        NothingCounted = "nothing-counted",
        /// A line that says nothing was kept for further questions.
        NothingAsked = "nothing-asked",
        /// Words that came from a question were counted.
        PlantedCounted = "planted-counted",
        // Interviewing.
        /// Enough was told in the person's own words.
        ToldAll = "told-all",
        /// Part of it was told in the person's own words.
        ToldPart = "told-part",
        /// Nothing of it was told in the person's own words.
        ToldNothing = "told-nothing",
        /// The person was not talked with, though there was time.
        NotHeard = "not-heard",
        /// What showed was asked about.
        FearAsked = "fear-asked",
        /// Something showed and was not asked about.
        FearPassedBy = "fear-passed-by",
        /// Ground rules came before the matter.
        OpenedFirst = "opened-first",
        /// Ground rules came later.
        OpenedLate = "opened-late",
        /// Ground rules never came.
        OpenedNever = "opened-never",
        /// The first question on the matter was open.
        OpenFirst = "open-first",
        /// An open question came later.
        OpenLater = "open-later",
        /// No open question on the matter.
        OpenNever = "open-never",
        /// It was asked well what would happen if the person left.
        LeavingAsked = "leaving-asked",
        /// It was asked in words that cannot be relied on, or where others heard.
        LeavingAskedPoorly = "leaving-asked-poorly",
        /// It was not asked.
        LeavingNotAsked = "leaving-not-asked",
        /// The talk was brought to its end with what comes next.
        ClosedWell = "closed-well",
        /// It ended in other words.
        ClosedBadly = "closed-badly",
        /// It was broken off.
        ClosedNot = "closed-not",
        /// There was enough, and the questions stopped.
        StoppedInTime = "stopped-in-time",
        /// There was enough, and the questions went on.
        AskedOn = "asked-on",
        /// The share of recommended wordings.
        Wordings = "wordings",
        /// Words were put into the person's mouth, and stand.
        Planted = "planted",
        /// Words were taken back at once.
        TakenBack = "taken-back",
        /// A yes or no was asked before there was a story.
        SaidClosed = "said-closed",
        /// Something was put in, and the person said no.
        SaidLeading = "said-leading",
        /// Several things were asked at once.
        SaidSeveral = "said-several",
        /// There was a reproach in the question.
        SaidBlame = "said-blame",
        /// The question said that the person is not believed.
        SaidDoubt = "said-doubt",
        /// Painful detail was asked for.
        SaidDetail = "said-detail",
        /// Something was promised that is not the official's to give.
        SaidPromise = "said-promise",
        /// A fear was talked away.
        SaidSoothe = "said-soothe",
        /// Help was made to hang on the telling.
        SaidPrice = "said-price",
        /// Somebody was put down as agreed who was not asked.
        SaidBlanket = "said-blanket",
        /// It was broken off roughly.
        SaidAbrupt = "said-abrupt",
        /// A word was put on the person.
        SaidLabel = "said-label",
        /// The person was threatened.
        SaidThreat = "said-threat",
        /// Something was asked that had been told.
        SaidUnheeding = "said-unheeding",
        /// A child was questioned on the matter by no specialist.
        ChildQuestioned = "child-questioned",
        /// A child was left to who is trained for it.
        ChildLeft = "child-left",
        // Care.
        /// Nobody else heard.
        Alone = "alone",
        /// Somebody without power over the person heard.
        HeardByStranger = "heard-by-stranger",
        /// The group heard.
        HeardByGroup = "heard-by-group",
        /// Somebody with power over the person heard.
        HeardByPower = "heard-by-power",
        /// Somebody with power over the person was let in.
        LetIn = "let-in",
        /// The person was not talked with, though there was time.
        NotReached = "not-reached",
        /// A moment came, and what was replied breaks a practice point.
        ReplyHarmed = "reply-harmed",
        /// Water, food or the toilet came before the matter.
        WaterFirst = "water-first",
        /// It came later.
        WaterLate = "water-late",
        /// It did not come.
        WaterNot = "water-not",
        /// A rest came before the matter.
        RestFirst = "rest-first",
        /// It came later.
        RestLate = "rest-late",
        /// It did not come.
        RestNot = "rest-not",
        /// Health was seen to before the matter.
        DoctorFirst = "doctor-first",
        /// It was seen to later.
        DoctorLate = "doctor-late",
        /// It was not seen to.
        DoctorNot = "doctor-not",
        /// A fear was answered truly.
        FearMet = "fear-met",
        /// A fear was named and not answered.
        FearUnanswered = "fear-unanswered",
        /// A fear was never named.
        FearUnnamed = "fear-unnamed",
        /// A fear that was answered came back.
        FearWoken = "fear-woken",
        /// An interpreter on whom nobody depends was there before the matter.
        InterpreterFirst = "interpreter-first",
        /// One came later.
        InterpreterLate = "interpreter-late",
        /// None came.
        InterpreterNot = "interpreter-not",
        /// Somebody interpreted who has power over the person or is of the group.
        InterpreterBound = "interpreter-bound",
        /// The interpreter was briefed.
        Briefed = "briefed",
        /// The interpreter was not briefed in time.
        BriefedNot = "briefed-not",
        /// A line was had word for word.
        WordForWord = "word-for-word",
        /// What was changed on the way was never had word for word.
        WordForWordNot = "word-for-word-not",
        /// A break came when distress showed.
        BreakGiven = "break-given",
        /// No break came when distress showed.
        BreakNot = "break-not",
        /// Who wanted no more was not asked on.
        StopKept = "stop-kept",
        /// Who wanted no more was asked on.
        StopOverrun = "stop-overrun",
        /// What was promised was done.
        PromiseKept = "promise-kept",
        /// What was promised was not done.
        PromiseBroken = "promise-broken",
        /// Papers went back to their owner.
        PapersBack = "papers-back",
        /// Papers went to somebody with power over the person.
        PapersToPower = "papers-to-power",
        // Reasoning.
        /// A ground speaks for the act.
        GroundsAct = "grounds-act",
        /// None does, though one could.
        GroundsActNot = "grounds-act-not",
        /// A ground speaks for the means.
        GroundsMeans = "grounds-means",
        /// None does, though one could.
        GroundsMeansNot = "grounds-means-not",
        /// A ground speaks for the purpose.
        GroundsPurpose = "grounds-purpose",
        /// None does, though one could.
        GroundsPurposeNot = "grounds-purpose-not",
        /// Every dimension that could be positive is, by the notes.
        DimensionsFound = "dimensions-found",
        /// Some of them are.
        DimensionsPartly = "dimensions-partly",
        /// None of them is.
        DimensionsNot = "dimensions-not",
        /// No ground carries less than it is given for.
        NoLeaps = "no-leaps",
        /// A ground says nothing.
        Leap = "leap",
        /// A ground came from a question.
        LeapPlanted = "leap-planted",
        /// Who was not presumed was asked, and what they said speaks for it.
        ClearedOnLines = "cleared-on-lines",
        /// Asked, and nothing on the page.
        ClearedAsked = "cleared-asked",
        /// Not asked.
        ClearedUnasked = "cleared-unasked",
        /// Nothing was decided.
        NoDecision = "no-decision",
        // Deciding.
        /// Presumed, and there were grounds.
        PresumedRight = "presumed-right",
        /// A child at risk, found so.
        ChildRight = "child-right",
        /// Kept open, and it could not be settled.
        OpenRight = "open-right",
        /// A suspect with rights, once the first question was answered.
        SuspectRight = "suspect-right",
        /// Labour rights.
        LabourRight = "labour-right",
        /// Another need.
        NeedRight = "need-right",
        /// Safe first.
        EmergencyRight = "emergency-right",
        /// No grounds, and it could be ruled out.
        ClearedRight = "cleared-right",
        /// The finding stands beside what could be known.
        FindingRight = "finding-right",
        /// Help that the person said yes to.
        HelpAgreed = "help-agreed",
        /// Help was offered, and a no respected.
        HelpDeclined = "help-declined",
        /// The child specialist was called.
        HelpSpecialist = "help-specialist",
        /// A way back was left.
        HelpWayBack = "help-way-back",
        /// No help was owed.
        HelpNotOwed = "help-not-owed",
        /// Only those were told to whom the person had agreed.
        ToldAgreed = "told-agreed",
        /// Nobody was told.
        ToldNobody = "told-nobody",
        /// Non-punishment is reviewed first.
        OffenceReviewed = "offence-reviewed",
        /// It is looked into, with rights.
        OffenceInvestigated = "offence-investigated",
        /// The person stays while it is open.
        Stays = "stays",
        /// The person goes on freely.
        GoesOn = "goes-on",
    }
}

terms! {
    /// One thing to do otherwise next week, in a title and in words that could be said.
    Lesson, "feedback-next", explained {
        /// Put down what is said.
        Notice = "notice",
        /// Three ways, not two.
        Sort = "sort",
        /// A moment before you say yes.
        Moment = "moment",
        /// Nothing of yours in the question.
        OwnWords = "own-words",
        /// Begin with their telling.
        Open = "open",
        /// Ask out of what was said.
        Listen = "listen",
        /// Hear the fear first.
        Fear = "fear",
        /// Say first what becomes of it.
        Explain = "explain",
        /// Ask about leaving.
        Leaving = "leaving",
        /// Stop when there is enough.
        Stop = "stop",
        /// End with what comes next.
        Close = "close",
        /// Promise only what is yours.
        Honest = "honest",
        /// Out with the reproach.
        KindWords = "kind-words",
        /// Look who hears.
        Alone = "alone",
        /// Sit down with everybody.
        Reach = "reach",
        /// First the need.
        Needs = "needs",
        /// A voice without a tie.
        Interpreter = "interpreter",
        /// A break is a break.
        Breaks = "breaks",
        /// Papers go to their owner.
        Papers = "papers",
        /// Six lines that carry.
        Grounds = "grounds",
        /// Decide, and say it.
        Decide = "decide",
        /// Grounds, not proof.
        Finding = "finding",
        /// Offer it, and hear the answer.
        Help = "help",
        /// Each office, one question.
        Consent = "consent",
        /// The second question comes second.
        Offences = "offences",
        /// Nobody goes while it is open.
        Staying = "staying",
        /// Leave the questions to a specialist.
        Child = "child",
        /// What to try next.
        Keep = "keep",
    }
}
