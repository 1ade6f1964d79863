//! Pages of what lies beside a scenario: pictures, walkthroughs, the review.

use super::Page;

pub(super) const PAGES: &[Page] = &[
    Page::error(
        "path-outside",
        r#"A picture is named by a path that leaves the folder, or could. Everything a scenario needs lies inside its own
folder, so that it can be copied to a stick and opened on another computer, and so that a scenario from a stranger
reads nothing else. Paths have forward slashes, no drive and no `..`.

    art: "../pictures/office.svg",
    art: "art/office.svg",
"#,
    ),
    Page::error(
        "missing-picture",
        r#"There is no such picture in the folder. Its name is misspelt, upper and lower case differ, or the file was not
copied. On some computers `Office.svg` and `office.svg` are the same, on others they are not; here they never are.

    art: "art/Office.svg",
    art: "art/office.svg",
"#,
    ),
    Page::error(
        "bad-picture",
        r#"A picture holds something that is not allowed, or cannot be read as SVG. Pictures are opened on other people's
computers, so they are read with suspicion: shapes only, no words (they could not be translated), no scripts, no
other pictures, no links out, and limits on size and nesting. The message says what, and on which line.

    <text>OFFICE</text>      // say it in the scenario
    <g id="sign">…</g>
"#,
    ),
    Page::error(
        "missing-hotspot",
        r#"The picture has no element with this id. A hotspot is the `id` of an element in the picture of its place, so that
the picture can be redrawn without touching the scenario. Drawing programs like to rename ids when they save: look
for it in the file.

    (element: "safe", …)      <g id="g1042">     // renamed by the drawing program
    (element: "safe", …)      <g id="safe">
"#,
    ),
    Page::error(
        "broken-walkthrough",
        r#"A walkthrough makes a move that cannot be made, or has no seed to be played with. It names a place, a question, a
cue or a person that the scenario does not have, often because that was renamed. A walkthrough that cannot be played
proves nothing.

    steps: [Ask("graduate-sory"), End]
    steps: [Ask("graduate-story"), End]
"#,
    ),
    Page::warning(
        "bad-allow",
        r#"`review.ron` allows something that cannot be allowed. A scenario may break a rule of the check when it says why, and
then the rule is silent for it. The rule must exist, its fault must not be an error, and the reason must not be
empty: whoever reviews the scenario reads it.

    allows: [(rule: "long-label", because: "")]
    allows: [(rule: "long-label", because: "The office really has that name, and people know it by it.")]
"#,
    ),
    Page::warning(
        "cyclic-reference",
        r#"A translated text of the program asks for another text that asks for it in the end, or for one that is not there. The
screen cannot show what has no end, and shows the English instead. Only a text or a term that stands in the same
language can be asked for; a term begins with a hyphen.

    -office = the { -desk }      -desk = the desk of { -office }
    -office = the office         -desk = the desk of { -office }
"#,
    ),
    Page::error(
        "duplicate-scenario",
        r#"Two scenarios have one id. Records, statistics and the shelf know a scenario by its `id`, so a run of one could be
taken for a run of the other. Both places are shown. The id is the name of the folder; when a folder is copied to
start a new scenario, the id has to be changed too.

    first/scenario.ron: id: "night-shift",   second/scenario.ron: id: "night-shift",
    first/scenario.ron: id: "night-shift",   second/scenario.ron: id: "day-shift",
"#,
    ),
];
