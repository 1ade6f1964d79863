//! Pages of what can go wrong while the file itself is read.

use super::Page;

pub(super) const PAGES: &[Page] = &[
    Page::error(
        "syntax",
        r#"The file cannot be read as RON. A bracket, a comma or a quotation mark is missing, or one too many stands there.
Only the first such place is told, because nothing after it can be understood. What stands at the place is often
sound, and the fault lies on the line before.

    aims: ["Look before you ask"        // the list is not closed
    aims: ["Look before you ask"],
"#,
    ),
    Page::error(
        "unknown-field",
        r#"A field has a name that does not exist here. Perhaps it is misspelt, or it belongs to another thing. Unknown fields
are faults, so that a typing mistake cannot hide: a misspelt `when` would otherwise leave a question open from the
start.

    revisoin: 1,
    revision: 1,

The help line names the nearest field, or all fields that may stand here. scenarios/README.md explains each.
"#,
    ),
    Page::error(
        "missing-field",
        r#"A field that cannot be left out is missing. The place shown is where the group ends that lacks it. Fields that may
be left out are marked with * in scenarios/README.md; all others are needed, because a run could not show or mark
anything without them.

    (id: "one-way", text: "The ticket is one way.")                          // about whom?
    (id: "one-way", text: "The ticket is one way.", about: ["tourist"])
"#,
    ),
    Page::error(
        "unknown-word",
        r#"A word from a fixed list is not in that list. These words stand bare, with a capital, and each means one thing of
the practice library: a kind of question, a truth, something done. New ones cannot be made up, because nothing would
know how to mark them. The help line names the nearest word, or the whole list.

    kind: Openinvitation,
    kind: OpenInvitation,
"#,
    ),
    Page::error(
        "wrong-type",
        r#"Something of another kind is expected here. A text stands in quotation marks, a number does not; a list stands in
square brackets, a group of fields in round ones; a word from a fixed list stands bare.

    level: "Starter", minutes: "10", aims: "Look first"
    level: Starter, minutes: 10, aims: ["Look first"]
"#,
    ),
    Page::error(
        "too-deep",
        r#"Brackets stand in brackets, more than 24 deep, or conditions in conditions, more than 8 deep. Ours stay under twelve,
and nobody could say any more when such a list of conditions holds. A list already means that all hold, so most
`All(…)` can go, and an event can gather some of them.

    when: [Any([All([Any([All([Led])])])])]
    when: [Led]
"#,
    ),
    Page::error(
        "too-large",
        r#"The file is larger than what is read, 8 MiB. The largest scenario that comes with the program is a sixtieth of that.
Something else was saved in its place, or several scenarios stand in one folder. The limit keeps a broken or hostile
file from filling the memory of a small laptop.

    scenario.ron    9,100,000 bytes     // split it into two scenarios
"#,
    ),
    Page::error(
        "too-many",
        r#"There are more things of one kind than a scenario may have. At most: 60,000 cues or questions, 40 conditions in one
list, 200 profiles in a deal, 60 words in a draw, 12 languages for a person, 200 entries in a review. Nobody reads
so many in one sitting. A file like this is made by another program, and its loop did not end, or it is several
scenarios in one.

    cues: [ … 60,001 of them … ]     // split the scenario
"#,
    ),
    Page::error(
        "empty-file",
        r#"The file is empty, or holds nothing but spaces. Perhaps it was created and never saved, or a copy was interrupted.
Put the text back from where it was written, or start from a copy of a scenario that comes with the program.

    scenario.ron    0 bytes
"#,
    ),
    Page::error(
        "missing-file",
        r#"There is no `scenario.ron` in this folder. A scenario is a folder with that file in it; its pictures, translations
and walkthroughs lie beside it. Name the folder of one scenario, or a folder that directly holds several.

    grounds check scenarios/night-shift/art     // no scenario here
    grounds check scenarios/night-shift
"#,
    ),
    Page::error(
        "unreadable-file",
        r#"A file is there and cannot be read. It is too large, it is a link that leads outside of the folder, it is a folder
with the name of a file, or the system does not permit it. The message says which. Links out of the folder are never
followed: a scenario from a stranger must not read other files of this computer.

    art/office.svg -> /somewhere/else.svg     // put the file itself into the folder
"#,
    ),
    Page::error(
        "not-utf8",
        r#"The file is not text in UTF-8. It was saved with an older encoding, or it is no text file at all. Letters outside of
English would come out wrong, so nothing of it is read. Open it in the editor and save it again with the encoding
UTF-8. UTF-16 is read too, when the file begins with the mark that says so. Lines end in LF or in CR LF; a file
whose lines end in CR alone would be one line, and its first comment would hide the rest.

    Save as … > Encoding: UTF-8
"#,
    ),
    Page::error(
        "unknown-format",
        r#"The number of the format is not one that this program reads. It reads format 1. A higher number means that the
scenario was written for a later program, which may mean other things with the same words; it is refused before it
is misunderstood.

    format: 2,     // needs a later program
    format: 1,
"#,
    ),
    Page::error(
        "bad-clock",
        r#"A time of day or the length of the shift makes no sense. The shift starts at hours and minutes between 00:00 and
23:59, and lasts from one minute to 1,440, which is a day. Everything a trainee does costs some of these minutes.

    clock: (starts: "9 am", minutes: 0),
    clock: (starts: "09:00", minutes: 90),
"#,
    ),
    Page::error(
        "bad-language",
        r#"This is not the code of a language. Codes are short and fixed, so that fonts, line breaking and reading age can be
chosen by them: two or three letters, and a country when it matters. Where translations lie beside the scenario,
their files are named by the same codes.

    language: "English",
    language: "en",
"#,
    ),
    Page::error(
        "bad-identifier",
        r#"This cannot be a name. Names that hold a scenario together are lower-case letters, digits and hyphens, begin with a
letter, do not end with a hyphen, and have at most 48 characters. Translations, kept runs and statistics hang on
them, so they must be the same on every computer.

    id: "Passports in safe",
    id: "passports-in-safe",
"#,
    ),
];
