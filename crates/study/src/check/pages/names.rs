//! Pages of names: those that name nothing, and those that stand twice.

use super::Page;

pub(super) const PAGES: &[Page] = &[
    Page::error(
        "duplicate-identifier",
        r#"Two things of one kind have the same name. Both places are shown. Whatever names one of them could mean the other,
and a translation or a kept run would be tied to the wrong one. The id of a question is unique over all people, and
a person is decided about once.

    (id: "story", …), (id: "story", …)
    (id: "worker-story", …), (id: "cousin-story", …)
"#,
    ),
    Page::error(
        "unknown-person",
        r#"There is no person of this name. Persons are named by their `id`, the part they play, and not by the first name that
is shown: that one may be dealt anew in every run. The help line says which name is nearest.

    about: ["tavin"]          // the face
    about: ["graduate"]       // the part
"#,
    ),
    Page::error(
        "unknown-place",
        r#"There is no place of this name. `start`, `at`, `At(…)` and `Arrives(…)` name a place by its `id`, and not by its
title. A person who is sent to a place that does not exist could never be met again.

    start: "The yard",
    start: "yard",
"#,
    ),
    Page::error(
        "unknown-document",
        r#"There is no document of this name. Hotspots, comparisons, `Read(…)`, `Compared(…)` and `Finds(…)` name a document by
its `id`. A document that is found and does not exist would leave a trainee looking for it.

    documents: ["passport-registry"],
    documents: ["passport-register"],
"#,
    ),
    Page::error(
        "unknown-cue",
        r#"There is no cue of this name. Hotspots, answers, documents and events give cues by their `id`; draws and conditions
name them too. The cue would never be perceived, and nobody could be marked for seeing it or for missing it. Either
the name is misspelt, or the cue still has to be written.

    gives: ["pasports-in-safe"]
    gives: ["passports-in-safe"]
"#,
    ),
    Page::error(
        "unknown-question",
        r#"There is no question of this name. `Asked(…)` in conditions and `Ask(…)` in walkthroughs name a question by its
`id`, which is unique over all people. A condition about a question that nobody can ask would never hold.

    when: [Asked("story")]
    when: [Asked("graduate-story")]
"#,
    ),
    Page::error(
        "unknown-event",
        r#"There is no event of this name. `Happened(…)` names an event by its `id`. Steps that wait for each other are easily
cut apart when an event is renamed: everything behind it would then wait for ever.

    when: [Happened("manager-arives")]
    when: [Happened("manager-arrives")]
"#,
    ),
    Page::error(
        "unknown-service",
        r#"There is no service of this name. Decisions and walkthroughs name a service by its `id`, and not by the words on its
button, which may be translated.

    (about: "graduate", services: ["Leaflet"])
    (about: "graduate", services: ["leaflet"])
"#,
    ),
    Page::error(
        "unknown-draw",
        r#"There is no draw of this name. `Drawn(…)` asks what the seed has decided, and names the draw by its `id`. Only a
`Choose` draw can be asked for.

    when: [Drawn("wether", "rain")]
    when: [Drawn("weather", "rain")]     // Choose(id: "weather", one_of: ["rain", "heat"])
"#,
    ),
    Page::error(
        "unknown-choice",
        r#"The draw never comes out like this. A condition asks whether a `Choose` draw picked a word, and the word is not
among those it picks from. The condition could never hold, and with `Not(…)` it would always hold. The help line
lists the words.

    when: [Drawn("weather", "snow")]
    when: [Drawn("weather", "rain")]     // Choose(id: "weather", one_of: ["rain", "heat"])
"#,
    ),
    Page::error(
        "not-a-choice",
        r#"This draw picks no word, so no condition can ask which. `Deal` gives faces to people and `Surface` lets cues turn
up; only `Choose` picks one word out of a list. Whether a cue turned up is asked with `Seen(…)`.

    when: [Drawn("faces", "Tavin")]
    when: [Drawn("weather", "rain")]     // Choose(id: "weather", one_of: ["rain", "heat"])
"#,
    ),
    Page::error(
        "unknown-indicator",
        r#"The practice library has no indicator of this code. Codes are two letters and two digits: `DR`, `CR`, `RV`, `EX`,
`CD` and `VD`. `grounds codes` lists them, and `grounds codes passport` finds those that have to do with passports, each
with what it means, where it is from and how sure that is. An indicator that no source knows cannot be marked.

    shows: ["RV99"],
    shows: ["RV14"],
"#,
    ),
    Page::error(
        "unknown-practice-point",
        r#"The practice library has no row of this code. Every mark has to cite something that can be looked up: a rule, a kind
of damage, a documented mistake. Codes look like `INT-11`, `DMG-05`, `ERR-18`, and stand in assets/practice/.

    tempts: "ERR-99",
    tempts: "ERR-18",
"#,
    ),
    Page::error(
        "unknown-source",
        r#"The practice library has no source of this key. `hangs_on` says which published guidance the scenario rests on, so
that a reviewer can read it. The keys stand in assets/practice/sources.ron, with title, year and page.

    hangs_on: ["PALERMO"],
    hangs_on: ["PALERMO-2000"],
"#,
    ),
    Page::error(
        "unknown-placeholder",
        r#"A placeholder in this text names nobody, or asks for something that a person does not have. Curly brackets in a text
name a person of the file by `id`. After a dot may stand: age, from, they, them, their, They, Them, Their. For a
curly bracket itself write it twice.

    say: "{Tavin} is {graduate.old}."
    say: "{graduate} is {graduate.age}."
"#,
    ),
];
