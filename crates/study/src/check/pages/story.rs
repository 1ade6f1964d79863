//! Pages of what a scenario needs so that it can be played and marked.

use super::Page;

pub(super) const PAGES: &[Page] = &[
    Page::error(
        "empty-text",
        r#"A text is empty. Every text is shown to somebody, or read aloud: an empty one leaves a blank line, a button without
words, or a person who opens the mouth and says nothing. A field that may be left out is left out, and not written
as an empty text.

    say: "",
    say: "She looks at her hands.",
"#,
    ),
    Page::error(
        "text-too-long",
        r#"A text is longer than what can be shown at its place. A title or a label has at most 60 characters, a question 200,
anything said or seen 480, and role, opening, content note and the text of a place 900. Longer texts would run out
of their box or hide the picture. Aim for half: other languages need more letters.

    label: "The big grey safe behind the desk in the corner under the calendar",
    label: "Safe",
"#,
    ),
    Page::error(
        "control-character",
        r#"A text holds a character that is no letter, no sign and no line break. It came in by copying, or stands there on
purpose to steer a terminal. It could not be shown, and it may change how what follows is shown. Delete it, and type
again what stood there.

    say: "I came\u{7} for work."
    say: "I came for work."
"#,
    ),
    Page::error(
        "bad-name",
        r#"A first name is missing, or has more than 60 characters. Everyone who can be met is called something, in the list of
people and in every text that has a placeholder. Give a first name only, made up, and not of anyone you know.

    profile: (name: "", age: 30, …)
    profile: (name: "Talin", age: 30, …)
"#,
    ),
    Page::error(
        "person-without-truth",
        r#"Nothing is said about what is true of this interviewee. Marks follow from the truth: whether a sign was one, whether
a finding was right, whether a referral helped. Without it nothing about this person could be marked.

    (id: "graduate", role: Interviewee, …)
    (id: "graduate", role: Interviewee, truth: AtRisk, …)
"#,
    ),
    Page::error(
        "decision-without-truth",
        r#"A decision is asked about somebody about whom nothing is true, or who is not interviewed. It could not be marked as
right or wrong. Only an `Interviewee` with a `truth` can be decided about; controllers, colleagues and bystanders
cannot.

    (id: "guard", role: Bystander, …)  decisions: [(about: "guard")]
    (id: "guard", role: Interviewee, truth: Unaffected, …)
"#,
    ),
    Page::error(
        "no-decision",
        r#"Nobody is decided about. A run ends in a decision about each person; without one there is nothing to decide, to
defend or to mark, and the run could only be looked at.

    decisions: [],
    decisions: [(about: "graduate"), (about: "tourist")],
"#,
    ),
    Page::error(
        "profile-count",
        r#"A person has no face, or more than one. Each person gets a profile in exactly one way: written at the person, or
dealt by one `Deal` whose `to` names the person. Otherwise nobody could say what the person is called, or there
would be two answers.

    (id: "escort", role: Controller, …)                                        // no profile
    (id: "escort", role: Controller, profile: (name: "Corvina", age: 46, …))
"#,
    ),
    Page::error(
        "mixed-age-groups",
        r#"One deal has profiles of children and of adults. Law, the strength of signs and the right decision differ for a
child, so the same part cannot be a child in one run and an adult in the next. Make two deals of it, or keep all
ages on one side of 18.

    profiles: [(name: "Tavin", age: 17, …), (name: "Sirela", age: 24, …)]
    profiles: [(name: "Tavin", age: 23, …), (name: "Sirela", age: 24, …)]
"#,
    ),
    Page::error(
        "too-few-profiles",
        r#"A deal has fewer faces than people. Each person in `to` gets one of the profiles, and no face is given twice. Give
more profiles than people: then a name or a look tells nothing about the part.

    Deal(id: "faces", profiles: [(name: "Tavin", …)], to: ["graduate", "tourist"])
    Deal(id: "faces", profiles: [(name: "Tavin", …), (name: "Sirela", …)], to: ["graduate", "tourist"])
"#,
    ),
    Page::error(
        "too-few-cues",
        r#"A `Surface` draw keeps more cues than it lists. It lets `keep` of the cues in `of` turn up in a run, and holds the
others back. Keep fewer than there are, or nothing differs from run to run.

    Surface(id: "in-passing", keep: 3, of: ["new-suitcase", "escort-watches"])
    Surface(id: "in-passing", keep: 1, of: ["new-suitcase", "escort-watches"])
"#,
    ),
    Page::error(
        "empty-draw",
        r#"A `Choose` draw has no words to pick from. The seed picks one of the words in `one_of`, and conditions ask for it.
Give it at least two; with one, nothing differs from run to run.

    Choose(id: "weather", one_of: [])
    Choose(id: "weather", one_of: ["rain", "heat"])
"#,
    ),
    Page::error(
        "cue-about-nobody",
        r#"A cue is about nobody. A trainee writes down what a cue stands for, and about whom; a cue without a person could not
be noted rightly. Name everyone about whom it may say something. A decoy is about somebody too.

    (id: "one-way", text: "The ticket is one way.", about: [])
    (id: "one-way", text: "The ticket is one way.", about: ["tourist"])
"#,
    ),
    Page::error(
        "signal-that-tempts",
        r#"A cue shows an indicator and is a decoy at the same time. What it shows is right to write down; the mistake it
tempts to would be the same note. Make two cues of it when the same sight means something about one person and
nothing about another.

    (id: "one-way", about: ["graduate"], shows: ["RV14"], tempts: "ERR-18", …)
    (id: "paid-by-company", about: ["graduate"], shows: ["RV14"], …),
    (id: "one-way", about: ["tourist"], tempts: "ERR-18", …),
"#,
    ),
    Page::error(
        "no-answer",
        r#"A question has no answer. Whoever asks it would get nothing back, not even silence, and time would pass for nothing.
The first answer whose conditions all hold is given; the last one has none.

    (id: "graduate-pay", ask: "How were you paid?", answers: [], …)
    (id: "graduate-pay", ask: "How were you paid?", answers: [(say: "I do not know.")], …)
"#,
    ),
    Page::error(
        "no-fallback-answer",
        r#"All answers of this question have conditions, so it can happen that none of them holds. Then a person would say
nothing at all. Leave `when` out of the last answer: it is what the person says when nothing else fits.

    answers: [(when: [Alone], say: "He keeps it.")]
    answers: [(when: [Alone], say: "He keeps it."), (say: "It is all right.")]
"#,
    ),
    Page::error(
        "kind-of-the-run",
        r#"The kind `ClosedTooEarly` is never written. Whether a closed question comes too early depends on what was asked
before, so the run decides it. Write `Closed`; it is judged as appropriate after an open invitation, and as too
early before one.

    kind: ClosedTooEarly,
    kind: Closed,
"#,
    ),
    Page::error(
        "empty-document",
        r#"A document has no lines. A trainee opens it, time passes, and there is nothing to read. What a paper shows as a
whole, in a glance, belongs into the text of a hotspot; a document has at least one row.

    (id: "ticket", title: "Ticket", rows: [])
    (id: "ticket", title: "Ticket", rows: [(label: "Route", text: "Port Halm to Marle Bay")])
"#,
    ),
    Page::error(
        "event-after-shift",
        r#"An event lies after the end of the shift. The run is over before its minute comes, so nobody ever sees it, and what
it gives or changes never happens. Give it an earlier minute, or give the shift more of them.

    clock: (starts: "09:00", minutes: 90),  events: [(id: "bus", at: 95, …)]
    clock: (starts: "09:00", minutes: 90),  events: [(id: "bus", at: 80, …)]
"#,
    ),
    Page::error(
        "out-of-scale",
        r#"A number lies outside of its scale. Trust and distress go from 0 to 100, and minutes of a shift from 0 to 1,440. A
trust of 120 could never be reached, so a condition that asks for it would never hold.

    when: [TrustAtLeast(120)]
    when: [TrustAtLeast(80)]
"#,
    ),
];
