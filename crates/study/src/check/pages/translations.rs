//! Pages of what can go wrong with the translations beside a scenario.

use super::{Page, warning};

pub(super) const TRANSLATIONS: &[Page] = &[
    warning(
        "unreadable-translation",
        r#"A translation cannot be read, or a part of it. It is a file in Project Fluent, named after its language: one message for
each text, in which people are filled in. Terms, attributes, and messages that ask for other messages are refused. A PO
file is for working in; `grounds translate take` puts it beside the scenario. What cannot be read is shown in the
language of the scenario.

    lang/km.ftl
"#,
    ),
    warning(
        "missing-translation",
        r#"A translation lacks texts. A run in that language shows them in the language of the scenario. A file `lang/km.ftl` says that
the scenario exists in Khmer, so all of it should.

    grounds translate extract night-shift --to km      // writes what is missing
"#,
    ),
    warning(
        "stale-translation",
        r#"The text has changed since it was translated. A translation keeps the fingerprint of the text it was made from; this one
says something else than the text has now, or says nothing. Trainees in two languages would read two scenarios.

    # source: 1a2b3c4d5e6f
"#,
    ),
    warning(
        "orphan-translation",
        r#"A message of a translation belongs to no text. The text is gone, or it was changed so much that its translation is not found
again: then the same text is also missing, and work is lost that only needs a new name.

    grounds translate extract night-shift --to km      // shows both
"#,
    ),
    warning(
        "translation-too-long",
        r#"A translation is longer than what the screen can show at that place. Characters are counted as a reader sees them: a letter
with all that is stacked on it counts once, and a place to break (U+200B) not at all.

    60 for a title or a label, 200 for a wording, 900 for the longer texts
"#,
    ),
    warning(
        "placeholder-differs",
        r#"A translation leaves a person out, or names one whom the text does not name. A wrong person turns the story round. Pronouns
are the exception: a language does without them, or writes the name.

    {presser} keeps {presser.their} own passport.      // the translation names the same person
"#,
    ),
    warning(
        "glossary-term",
        r#"A translation leaves out a term of the field, or says a word for it that is never said. “Victim” and “consent” mean one thing
here, and each has one word in each language, so that nobody is called an offender by a slip. Where the list is wrong, a
speaker who knows the field mends the list.

    assets/practice/author.glossary.km.ron
"#,
    ),
    warning(
        "cyclic-reference",
        r#"A message asks for another one, or for itself. A trainee must be able to read each text in one piece, and a ring of messages
would never end.

    title = { title }
"#,
    ),
    warning(
        "unsigned-translation",
        r#"The file of a translation says that it has been read, and nobody has signed for this language. Anybody can write a word at
the head of a file; a name and a day can be asked about. On screen it stays a draft.

    reviews: [(by: "E. F.", role: Language, language: "km", date: "2026-05-20")],
"#,
    ),
];
