//! Pages of what can go wrong when names are looked up and the parts of a scenario are put together.

use super::{Page, error, warning};

pub(super) const NAMES: &[Page] = &[
    error(
        "no-scenario",
        r#"The folder has no `scenario.ron`. `grounds new NAME` makes a folder with one.

    night-shift/scenario.ron
    night-shift/talks/packer.txt
"#,
    ),
    warning(
        "file-name",
        r#"A file lies there under a name by which it is not read. Talks are plain text, called after their person, directly in
`talks`. Windows hides endings: in Explorer, View, Show, File name extensions.

    scenario.ron.txt       talks/cook.docx
    scenario.ron           talks/cook.txt
"#,
    ),
    error(
        "unknown-name",
        r#"Nothing has this name, or nothing of this kind, or nothing of this person. Names of truths and subjects are those of the
person at hand. The help names the nearest, or those that there are.

    opens: leving
    opens: leaving
"#,
    ),
    error(
        "unknown-indicator",
        r#"The library has no indicator of this code. `grounds codes WORD` finds one by its meaning, and the help names those that are
near in meaning to what the line says.

    [shows CD99: The passport is kept.]
    [shows CD01: The passport is kept.]
"#,
    ),
    error(
        "unknown-code",
        r#"The library has no practice point or mistake of this code. A reply `harms` a practice point (DMG-07), a line `tempts` to a
mistake (ERR-04).

    harms: DMG-99
    harms: DMG-07
"#,
    ),
    error(
        "never-drawn",
        r#"A condition waits for something that its draw never gives. It would never hold.

    if drawn seat window       // Choose(id: "seat", one_of: ["corner", "middle"])
    if drawn seat corner
"#,
    ),
    error(
        "clock",
        r#"A time of day is not written as one. Hours from 00 to 23, minutes from 00 to 59, two digits each.

    starts: "8.30"
    starts: "08:30"
"#,
    ),
    error(
        "duplicate-scenario",
        r#"Two scenarios give themselves one id. Records and the shelf know a scenario by its id, so runs of one would be taken for
runs of the other. Give the copy another id, the name of its folder.

    night-shift/scenario.ron       id: "night-shift"
    night-shift-b/scenario.ron     id: "night-shift-b"
"#,
    ),
    warning(
        "unreadable-file",
        r#"A file of the folder could not be read. It is a link that leads outside, it is too large, or the system refused. The scenario
plays without it.

    art/office.svg -> ../pictures/office.svg      // copy it into the folder
"#,
    ),
];

pub(super) const RUNS: &[Page] = &[
    error(
        "cast-too-small",
        r#"A cast has fewer people than are to be met. Name more parts in `of`, or meet fewer. It is best to have more than are met:
then nobody can learn from who is missing.

    Cast(id: "staff", meet: 4, of: ["cook", "driver"], …)
    Cast(id: "staff", meet: 2, of: ["cook", "driver", "porter"], …)
"#,
    ),
    error(
        "cast-victims",
        r#"A cast cannot have so many victims. From the smallest to the largest number, and no more than can be drawn: somebody who has
no truth of that kind can be none.

    victims: (2, 1)
    victims: (0, 2)
"#,
    ),
    error(
        "deal-of-one",
        r#"A deal has too few for those to whom it deals. Everyone gets one of their own, so there are at least as many faces as people,
and they fit the ages of the parts.

    Deal(id: "faces", to: ["staff"], faces: [one face])       // and three are met
"#,
    ),
    error(
        "talk-flaw",
        r#"A talk asks for what a talk cannot do. A set has two or three ends, a moment two to four replies; a condition can wait only
for a line that somebody says here, and for a fear that the person has.

    ask: One beginning.
      open: And only one end?
"#,
    ),
    error(
        "walkthrough",
        r#"A walkthrough names what is not there, or cannot be played. It has seeds, steps, and what must come of it. Nobody writes one by
hand: play, and let the author view copy your play.

    Walkthrough(says: "A careful run", seeds: [1], steps: [ … ], expect: …)
"#,
    ),
    error(
        "walkthrough-version",
        r#"A walkthrough belongs to another version of the scenario, or to another scenario. Many of its steps name words that are no
longer there, so it is told once, and not at each of them. Play it anew, or move it away.

    walkthroughs/textbook.ron      // still of the scenario from which this one was copied
"#,
    ),
];
