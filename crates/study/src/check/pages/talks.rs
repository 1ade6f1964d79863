//! Pages of what can go wrong in the text of a talk.

use super::{Page, error, warning};

pub(super) const TALKS: &[Page] = &[
    error(
        "no-talk-with",
        r#"A talk does not say with whom it is. The first line that is no remark names the person or the cast.

    talk with night-porter
"#,
    ),
    error(
        "talk-twice",
        r#"Two talks are with one person. What both say would have to be told apart by their order. Put the two into one file.

    talks/cook.txt: talk with cook      talks/cook-2.txt: talk with cook
"#,
    ),
    error(
        "heading",
        r#"Something stands in a heading of a talk that does not belong there. Behind the rung stand `as` and truths, `to` and kinds of
wordings, `if` and conditions, in this order.

    whole as held, when trust trusting:
    whole as held, if trust trusting:
"#,
    ),
    error(
        "label",
        r#"A word before a colon begins nothing. It is misspelt; or somebody says it, and then it stands in quotation marks, which are
not shown.

    prat: In the safe.        No: nobody.
    part: In the safe.        “No: nobody.”
"#,
    ),
    error(
        "small-letter",
        r#"A line of a talk begins with a small letter and is not for the program. A mail program broke the line above, or a word for
the program lost its colon. So both are seen, no line begins with a small letter.

    I mix up months
    and years.
    I mix up months and years.
"#,
    ),
    error(
        "no-heading",
        r#"Nobody says these words: their heading is missing. An empty line ends an answer, and so do `opens`, `then` and `manner`.

    (an empty line)
    I asked on a Monday.
    whole as held:
    I asked on a Monday.
"#,
    ),
    error(
        "no-subject",
        r#"A line of a talk belongs to no subject and no moment. What stands below the answers and belongs above them begins another
subject, whose line is missing.

    subject papers (documents)
    named: the passport
"#,
    ),
    error(
        "subject-empty",
        r#"Nothing is asked or answered in a subject. Take it out, or write its wordings and at least a denial or a small answer.

    subject pay (pay)
    ask: You spoke of a sheet.
      open: What stands on it?
    small: What one owes.
"#,
    ),
    error(
        "topic",
        r#"The bracket around the topic of a subject is not closed. The topic is what the subject is about in the stages of an account;
it stands behind the name, in round brackets.

    subject papers (documents
    subject papers (documents)
"#,
    ),
    error(
        "late",
        r#"A line of a subject stands below its wordings. What belongs to a subject stands above `ask:`, so that a lost `subject` line
is seen.

    ask: You asked who hears this.
    meets: overheard
    meets: overheard
    ask: You asked who hears this.
"#,
    ),
    error(
        "ask",
        r#"The kind of a wording stands on a line of its own, under `ask:`. The beginning stands once, and each end below it.

    ask open: What happened with it?
    ask: You said that it went into the office.
      open: What happened with it?
"#,
    ),
    error(
        "no-set",
        r#"A wording stands in no set: `ask:` is missing above it. `open: …` is an end; `opens: …` brings up a subject.

    open: What happened with it?
    ask: You said that it went into the office.
      open: What happened with it?
"#,
    ),
    error(
        "no-wording",
        r#"What is said to a wording stands under none that fits. `yes` and `no` answer a wording that one can agree with (closed,
leading); to the others it is `reply`.

    open: What happened with it?
      yes: It did.
    leading: They took it, then?
      yes: It did happen so.
"#,
    ),
    error(
        "no-reply",
        r#"What follows a reply stands where there is none. `does`, `harms`, `why` and `answer` stand below a `reply` of a moment.

    moment sits-in by manager, if talking cook:
    So I sit down with you, yes?
    reply honest: Not now.
    does: separate
"#,
    ),
    error(
        "no-words",
        r#"An answer, a wording or a reply has no words. Write them under it, or take it out.

    whole as content:
    opens: pay
    whole as content:
    On Friday. Always on Friday.
    opens: pay
"#,
    ),
    error(
        "no-condition",
        r#"A word for conditions or changes has none behind it. Write one, or take the word out.

    whole as held, if:
    whole as held, if told pay:
"#,
    ),
    error(
        "sign",
        r#"A change of trust or distress has no `+` or `-`. With it, a sign that is lost is seen.

    then: trust 1
    then: trust +1
"#,
    ),
    error(
        "answer-twice",
        r#"Two answers have the same heading, so nobody hears the second. Only `deny` and `small` may stand several times: one of them
is dealt.

    whole as held: …     whole as held: …
    whole as held: …     whole as held, if told pay: …
"#,
    ),
    error(
        "wording-twice",
        r#"A subject has the same wording twice. A trainee would read one end two times, with two meanings.

    open: What happened then?       leading: What happened then?
"#,
    ),
    error(
        "line-twice",
        r#"The same sentence stands twice in one answer. A line is known by its heading and its words, so the two are one.

    whole:
    I asked. [#first]
    I asked. [#second]
"#,
    ),
    error(
        "joined",
        r#"Two lines of a talk became one. A mark stands at the end of its line, and a sentence has a space before the next.

    I asked. [#year]Then I did not.
    I asked. [#year]
    Then I did not.
"#,
    ),
    error(
        "narration",
        r#"A round bracket in what is said has no other half. What is in round brackets is seen and not said.

    (Looks at the ceiling.
    (Looks at the ceiling.)
"#,
    ),
    error(
        "rendering",
        r#"What an interpreter makes of a line stands under no line. `softened`, `summed up` and `misheard` stand below the line that
they are made of.

    whole as held:
    Since the rain I owe more.
    softened: There were some costs.
"#,
    ),
    error(
        "misplaced",
        r#"A word of a talk stands where it means nothing. What is of the whole talk stands above the first subject, a finding and a
moment below the last, on lines of their own.

    unsaid: (Opens the mouth, and shuts it.)
    subject papers (documents)
"#,
    ),
    warning(
        "close-or-closed",
        r#"A wording of the kind `close` is one short question; perhaps `closed` was meant. `close` ends a talk: it sums up and says
what comes next. `closed` can be answered with yes.

    close: Is it still there?
    closed: Is it still there?
"#,
    ),
];
