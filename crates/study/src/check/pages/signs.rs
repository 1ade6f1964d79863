//! Pages of what can go wrong with signs: brackets, quotation marks, commas, and files that are none.

use super::{Page, error};

pub(super) const SIGNS: &[Page] = &[
    error(
        "not-text",
        r#"The file is no text in UTF-8 or UTF-16. It was saved by a word processor as a document, or in an old encoding in which a
letter with an accent means another one elsewhere.

    Save as, Plain text, UTF-8      // in the word processor
"#,
    ),
    error(
        "file-too-large",
        r#"The file is larger than any that is written by hand. Perhaps a picture or a whole book got this name. Nothing of it is
read, because a program that reads whatever it is given can be stopped with a file.

    scenario.ron, 40,000,000 bytes      // the wrong file
"#,
    ),
    error(
        "not-closed",
        r#"A bracket is not closed. The line shown is where the group or list begins; it ends where the next thing stands as far
out, and there the bracket is missing. What comes after it is read as if it were there, so other faults still hold.

    aims: ["Look before you ask"
    aims: ["Look before you ask"],
"#,
    ),
    error(
        "cut-off",
        r#"The file ends while brackets are open. The end of it is lost: a copy that was broken off, a disk that was full. Nothing is
said about names that would have stood there.

    people: [(id: "cook", role:             // and then nothing
    people: [(id: "cook", role: Interviewee, …)],
)
"#,
    ),
    error(
        "bracket-too-many",
        r#"A closing bracket closes nothing. One of the two is left over from something that was deleted, or an opening one is
missing further up.

    (id: "desk", label: "Desk")),
    (id: "desk", label: "Desk"),
"#,
    ),
    error(
        "wrong-bracket",
        r#"A bracket is closed by the sign of another. Lists stand in square brackets, groups of fields in round ones.

    of: ["cook", "driver"),
    of: ["cook", "driver"],
"#,
    ),
    error(
        "no-bracket",
        r#"A bracket is missing around fields or values. A group stands in round brackets also where it is the only one of its list.

    acts: [id: "today", starts: "10:00", …]
    acts: [(id: "today", starts: "10:00", …)]
"#,
    ),
    error(
        "brace",
        r#"Groups stand in round brackets. Curly ones belong to other file formats; here they stand in texts only, around the name of
a person who is dealt.

    services: [{id: "lawyer", …}]
    services: [(id: "lawyer", …)]
"#,
    ),
    error(
        "too-deep",
        r#"Brackets nest deeper than anything in a scenario does. Something was pasted into itself, or an opening bracket stands
where a closing one was meant.

    aims: [[[["Look before you ask"]]]]
    aims: ["Look before you ask"]
"#,
    ),
    error(
        "after-the-end",
        r#"Something stands behind the bracket that closes the file. The last bracket came too early, or a piece was pasted below it.

    )  decide: ["cook"]
    decide: ["cook"],  )
"#,
    ),
    error(
        "no-comma",
        r#"A comma is missing, or another sign stands in its place. Every field and every thing in a list ends with one.

    title: "The quay"       revision: 1;
    title: "The quay",      revision: 1,
"#,
    ),
    error(
        "comma-too-many",
        r#"Nothing stands before a comma. Something was taken out of a list, and its comma was left.

    of: ["cook", , "driver"]
    of: ["cook", "driver"]
"#,
    ),
    error(
        "colon",
        r#"A colon is missing, or another sign stands in its place. In a data file it stands between a field and its value, in a talk
at the end of a heading and of a word for the program.

    revision = 1        whole as held       opens pay
    revision: 1         whole as held:      opens: pay
"#,
    ),
    error(
        "curly-quote",
        r#"A text of a data file stands in straight quotation marks. Word processors turn them while one writes. Switch that off
(Options, AutoCorrect), or write in a plain text editor. Inside a text, curly ones are right.

    title: “The quay”,
    title: "The quay",
"#,
    ),
    error(
        "inner-quote",
        r#"A straight quotation mark ends a text before its end. Inside a text write curly ones, or put a `\` before a straight one.

    text: "He calls it a "fee"."
    text: "He calls it a “fee”."
"#,
    ),
    error(
        "text-not-closed",
        r#"The quotation mark at the end of a text is missing. The text is taken to end with its line.

    title: "The quay,
    title: "The quay",
"#,
    ),
    error(
        "no-quotes",
        r#"A text of a data file stands without quotation marks. Words from a list stand bare, texts and names stand in them.

    title: The quay,
    title: "The quay",
"#,
    ),
    error(
        "escape",
        r#"A `\` in a text means nothing with the sign behind it. Before a straight quotation mark it says that the text goes on; for
one that is read, write two.

    text: "C:\papers"
    text: "C:\\papers"
"#,
    ),
    error(
        "remark",
        r#"A remark does not begin with `//`, or is never closed. What two slashes begin ends with the line; what `/*` begins ends
with `*/`. Nobody who plays sees either.

    # who is met
    // who is met
"#,
    ),
    error(
        "number",
        r#"A number is not written as a whole one with the digits 0 to 9. A comma ends a field, so it cannot stand in a number, and
halves of minutes are not counted.

    minutes: 80,5      minutes: ៨០
    minutes: 80
"#,
    ),
    error(
        "unreadable",
        r#"A sign stands where it can mean nothing. It was typed by mistake, or it belongs into a text that lost its quotation mark.

    revision: 1 § ,
    revision: 1,
"#,
    ),
];
