//! A small scenario, written for what has to be seen exactly: one person who is heard through somebody, one without a name, a
//! list, a thing, a moment of the day.

use crate::support::resolved;
use grounds_core::scenario::{PersonIx, Scenario};
use std::collections::BTreeMap;
use std::sync::Arc;

const TABLES: &str = r#"
Scenario(
    format: 2, id: "house", revision: 1, language: "en", title: "A house", summary: "One house.", role: "You ask.",
    sector: Hotels, level: Starter, minutes: 10, content_note: "Nothing.", official_speaks: ["Common"],
    acts: [(id: "day", starts: "09:00", minutes: 120, at: "hall", opening: "Nine.")],
    draws: [Cast(id: "guests", meet: 1, of: ["cook"], victims: (0, 1))],
    places: [
        (id: "hall", title: "The hall", text: "A bench.", art: "art/hall.svg", hotspots: [
            (element: "box", label: "Box", text: "A box.", papers: ["list"], things: ["keys"]),
        ]),
        (id: "yard", title: "The yard", text: "A tree.", art: "art/yard.svg", when: [Happened("knock")]),
    ],
    papers: [(id: "list", title: "List", form: Register, rows: [
        (each: "guests", label: "{each}, {each.age}", text: "{each.They} pays. [asks EX02]"),
        (label: "Other", text: "Nothing"),
    ])],
    things: [(id: "keys", what: Key, of: ["cook"], deeds: [Photograph, GiveBack])],
    people: [
        (
            id: "cook", role: Interviewee, label: "the cook", age: (16, 16), says_age: 19, speaks: ["Teral", "Quess"],
            face: (name: "Aruno", looks: (15, 25), gender: Man, from: "Ambrey"), seen: "Looks at {me.their} hands.",
            truths: [(id: "held", is: Trafficked, story: "{cook} is sixteen."), (id: "free", is: Unaffected, story: "{cook} cooks.")],
        ),
        (
            id: "owner", role: Controller, at: "hall", speaks: ["Teral", "Common"], power_over: ["cook"],
            interprets: (independent: false),
            face: (name: "Hartun", looks: (47, 47), gender: Man, from: "Dovrel"), seen: "Stands by the door.",
        ),
        (
            id: "caller", role: Voice, label: "the caller", channel: Telephone,
            face: (name: "Ishenda", looks: (30, 40), gender: Woman, from: "Quessa"),
            truths: [(id: "real", is: Unaffected, story: "{caller} rang. Ask {caller}, {caller.they} knows.")],
        ),
        (id: "line", role: Interpreter, speaks: ["Teral", "Common"], interprets: (independent: true, waits: 5, through: "wire", habit: HABIT)),
    ],
    promises: [(id: "again", says: "Tomorrow, {you.call}.", kept_by: [])],
    services: [(id: "shelter", kind: VictimSupport, label: "The shelter")],
    decide: ["guests"],
)
"#;

const COOK: &str = "talk with cook

subject here (rapport)
first
named: the day
ask: Good morning, {you.call}.
  open: How was your day, {you}?
  closed: Was it good?

small: So I took the bus. (Looks at the glass.) Like everybody.
softened: I travelled.
misheard: So I took the book.
summed up: {me.They} says that it was a journey.

moment knock by owner, at 20 on day:
Is {cook} in here?
reply: Not now.
reply: (Open the door.)
then: promises again
";

/// The scenario, with an interpreter of this habit.
pub(crate) fn house(habit: &str) -> Arc<Scenario> {
    let with_wire = "things: [(id: \"wire\", what: Line, at_once: 1), (id: \"keys\"";
    let tables = TABLES
        .replace("HABIT", habit)
        .replace("things: [(id: \"keys\"", with_wire);
    let files = [("scenario.ron", tables), ("talks/cook.txt", COOK.to_owned())];
    let files: BTreeMap<String, Vec<u8>> = files
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.into_bytes()))
        .collect();
    let (scenario, told) = resolved(&files);
    let told: Vec<String> = told
        .iter()
        .map(|f| format!("{} {} {:?}", f.code, f.message, f.help))
        .collect();
    Arc::new(scenario.unwrap_or_else(|| panic!("{told:#?}")))
}

/// Somebody of it.
pub(crate) fn who(scenario: &Scenario, name: &str) -> PersonIx {
    scenario.person_named(name).unwrap_or_else(|| panic!("no {name}"))
}
