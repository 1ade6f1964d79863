//! Pages of what can go wrong with fields, words and values.

use super::{Page, error};

pub(super) const FIELDS: &[Page] = &[
    error(
        "unknown-field",
        r#"A group has no field of this name. It is misspelt, or belongs to another thing. Unknown fields are faults, so that a slip
cannot hide: a misspelt `when` would leave something open from the start. `scenarios/FORMAT.md` lists them.

    content-note: "…"
    content_note: "…"
"#,
    ),
    error(
        "missing-field",
        r#"A field is left out that has to be written. The fault stands at the name of the thing that lacks it.

    (id: "lawyer", label: "Lawyer")                      // what kind of service?
    (id: "lawyer", kind: LegalAid, label: "Lawyer")
"#,
    ),
    error(
        "field-twice",
        r#"A field is written twice in one group. Only one of the two could hold, and nobody would see which.

    language: "en", language: "km",
    language: "en",
"#,
    ),
    error(
        "field-name",
        r#"The name of a field stands without quotation marks. Only texts and names of your own stand in them.

    "level": Starter
    level: Starter
"#,
    ),
    error(
        "no-field",
        r#"A value in a group has no name before it. In a group every value says what it is.

    (id: "lawyer", LegalAid)
    (id: "lawyer", kind: LegalAid)
"#,
    ),
    error(
        "no-value",
        r#"Nothing stands behind a colon. Write the value, or leave the whole field out.

    revision: ,       named:
    revision: 1,      named: the passport
"#,
    ),
    error(
        "empty",
        r#"What is left out is not written as empty. There is no word for “nothing”: the field is taken away.

    label: None,      seen: [],
"#,
    ),
    error(
        "wrong-kind",
        r#"Another kind of value stands here than belongs here. Texts stand in quotation marks, numbers and words from a list do not;
a list stands in square brackets even with one thing in it; yes or no is `true` or `false`.

    minutes: "80"     always: "cook"       independent: yes
    minutes: 80       always: ["cook"]     independent: true
"#,
    ),
    error(
        "wrong-parts",
        r#"A word has more or fewer things behind it than it takes. A contradiction, for one, needs both of its lines.

    opens if against spring
    opens if against spring january
"#,
    ),
    error(
        "unknown-word",
        r#"A word is not one of those that may stand here. Such words are terms of the practice: a truth, a kind of wording, a fear.
New ones cannot be made up, because nothing would know how to judge them. The help names the nearest, or all.

    is: Traficked       behind: loosing-work
    is: Trafficked      behind: losing-work
"#,
    ),
    error(
        "out-of-range",
        r#"A number is smaller or larger than it may be. Trust and distress go from 0 to 9, a talk changes them by a little, and a day
has 1,440 minutes.

    then: trust +10
    then: trust +1
"#,
    ),
    error(
        "too-many",
        r#"There are more things in a list, or files in a folder, than are read. The limits are far above what somebody can write, play
or review; a file beyond them was made by a machine.

    people: [ … 300 people … ]
"#,
    ),
    error(
        "text-too-long",
        r#"A text is longer than what has room for it. A title has 60 characters, a wording 200, a line 480, a passage 900.

    title: "The night on which everybody waited for the van that was late because of the rain and …"
    title: "Waiting for the van"
"#,
    ),
    error(
        "bad-name",
        r#"A name is made of small letters, digits and hyphens. Names are for you and the program; nobody who plays reads them.

    id: "Wage Slips"
    id: "wage-slips"
"#,
    ),
    error(
        "same-name",
        r#"Two things of a kind have the same name. Whatever names one of them could mean the other.

    people: [(id: "cook", …), (id: "cook", …)]
    people: [(id: "cook", …), (id: "second-cook", …)]
"#,
    ),
    error(
        "slot",
        r#"What stands in curly brackets names nobody, or is not closed. `{cook}` is a name, `{cook.they}` `{cook.their}` `{cook.age}`
stand for the person, `{cook|woman|man}` is one of two forms; a bracket that is read is written twice.

    {cook.thier} bag      {cook laughs
    {cook.their} bag      {cook} laughs
"#,
    ),
    error(
        "code",
        r#"A code of the practice library looks like CD01 or ERR-17. `grounds codes WORD` finds one by its meaning.

    [shows passport: …]
    [shows CD01: …]
"#,
    ),
    error(
        "mark",
        r#"What stands in square brackets behind a line is not right. A mark says what the line carries, the code, and behind a colon
why; it stands behind the last word. `[kept = shows CD01: …]` gives it a name, `[#kept]` names the line itself.

    He has it. [show CD01 not given back]
    He has it. [shows CD01: Asked for, and not given back.]
"#,
    ),
];
