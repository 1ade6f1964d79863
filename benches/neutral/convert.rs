//! The neutral workload as a scenario folder of ours, as far as a talk with a person is a graph.
//!
//! | neutral | ours |
//! |---|---|
//! | node, its text | a subject, what begins its sets of wordings |
//! | choice | an end of a set, three to a set; the next sets stand behind the first |
//! | `goto` | the subjects that an answer brings up |
//! | flag of an indicator | a mark behind the whole answer |
//! | guard | `fits if`: what was heard before |
//! | `trust`, `distress`, score | left out: in a talk they are moved by how one asks, and by no author |
//!
//! So it is the same graph with the same words, and not the same steps: wordings are shuffled, at most seven things are in
//! sight, and what is right hangs on what was heard. No checksum of a peer can come out of that.

use serde::Deserialize;
use std::fmt::Write;

/// The neutral scenario, as far as it is needed.
#[derive(Deserialize)]
pub(crate) struct Neutral {
    name: String,
    indicators: Vec<String>,
    start: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    text: String,
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    text: String,
    #[serde(rename = "if")]
    when: Vec<serde_json::Value>,
    #[serde(rename = "do")]
    then: Vec<serde_json::Value>,
    goto: String,
}

impl Choice {
    /// The indicator that it sets, if any.
    fn indicator<'a>(&'a self, all: &[String]) -> Option<&'a str> {
        let mut set = self.then.iter().filter(|effect| effect[0] == "set");
        set.find_map(|effect| effect[1].as_str().filter(|flag| all.iter().any(|one| one == flag)))
    }
}

/// The files of the scenario folder: path, content.
pub(crate) fn convert(neutral: &Neutral) -> Vec<(&'static str, String)> {
    vec![
        ("scenario.ron", frame(&neutral.name.to_lowercase())),
        ("talks/client.txt", talk(neutral)),
        ("art/room.svg", ART.to_owned()),
        ("review.ron", REVIEW.to_owned()),
        (
            "guide.md",
            "# A workload\n\nFor measuring, not for people.\n".to_owned(),
        ),
    ]
}

const ART: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"><rect id=\"table\" width=\"200\" height=\"80\"/></svg>\n";
const REVIEW: &str =
    "Review(status: Draft, reviews: [], open: [\"A workload for measuring, not a scenario for people.\"])\n";

fn frame(id: &str) -> String {
    format!(
        r#"Scenario(
    format: 2, id: "{id}", revision: 1, language: "en", title: "A workload", summary: "A workload for measuring.",
    role: "You are an interviewer.", sector: Other, level: Starter, minutes: 25, content_note: "Debt is mentioned.",
    aims: ["Measure"], rules: ["Nothing here is for people."], hangs_on: ["ILO-OI-2009"], official_speaks: ["Common"],
    acts: [(id: "day", starts: "09:00", minutes: 600, at: "room", opening: "The workload begins.")],
    draws: [
        Cast(id: "who", meet: 1, of: ["client"], victims: (0, 1)),
        Deal(id: "faces", to: ["client"], faces: [
            (name: "Talin", looks: (25, 40), gender: Woman, from: "Talun"), (name: "Sorin", looks: (25, 40), gender: Man, from: "Talun"),
        ]),
        Deal(id: "manners", to: ["client"], manners: [(seen: "Sits down."), (seen: "Nods.")]),
    ],
    places: [(id: "room", title: "A room", text: "A table and two chairs.", art: "art/room.svg", hotspots: [(element: "table", label: "Table", text: "A table.")])],
    people: [(
        id: "client", role: Interviewee, label: "a client", age: (25, 40), speaks: ["Common"], at: "room",
        truths: [(id: "held", is: Trafficked, story: "A story of the workload."), (id: "free", is: Unaffected, story: "Another story of the workload.")],
        fears: [(of: Overheard)],
    )],
    services: [(id: "support", kind: VictimSupport, label: "Support")],
    decide: ["client"],
)
"#
    )
}

/// Three good kinds and three poor ones, in turns, so that each set has some of both.
const KINDS: [&str; 6] = ["open", "leading", "probing", "closed", "meets", "blame"];

fn talk(neutral: &Neutral) -> String {
    let mut out = "talk with client\n".to_owned();
    for node in neutral.nodes.iter().filter(|node| !node.choices.is_empty()) {
        subject(&mut out, neutral, node);
    }
    out
}

fn subject(out: &mut String, neutral: &Neutral, node: &Node) {
    let first = if node.id == neutral.start { "first\n" } else { "" };
    let _ = write!(out, "\nsubject {} (work)\n{first}named: part {}\n", node.id, node.id);
    for (at, set) in node.choices.chunks(3).enumerate() {
        let begins = if at == 0 {
            node.text.as_str()
        } else {
            "Once more, from another side."
        };
        let _ = writeln!(out, "ask{}: {begins}", if at == 0 { "" } else { " later" });
        for (n, choice) in set.iter().enumerate() {
            wording(out, KINDS[(at * 3 + n) % KINDS.len()], choice);
        }
    }
    let opens = opens(neutral, node);
    let _ = writeln!(out, "deny: There is nothing to say about part {}.", node.id);
    for (n, to) in node.choices.iter().take(2).enumerate() {
        let _ = writeln!(
            out,
            "small:\n{} It is part {} of {n}.\n{opens}",
            sentence(neutral, &to.goto),
            node.id
        );
    }
    let marks = node
        .choices
        .iter()
        .filter(|choice| choice.indicator(&neutral.indicators).is_some())
        .count();
    let mark = if marks > 0 {
        format!(" [sign-{} = shows CD02: A sign of the workload.]", node.id)
    } else {
        String::new()
    };
    let _ = writeln!(
        out,
        "whole as held:\nThe whole of part {} is a debt.{mark}\n{opens}",
        node.id
    );
    let _ = writeln!(out, "whole as free:\nThe whole of part {} is a day.\n{opens}", node.id);
}

fn wording(out: &mut String, kind: &str, choice: &Choice) {
    // A guard of the workload makes an end right only for whoever has heard something.
    let guard = choice.when.iter().find(|atom| atom[0] == "flag" && atom[2] == true);
    let fits = guard.map_or_else(String::new, |_| format!(", fits if told {}", choice.goto));
    let fits = if kind == "open" { fits } else { String::new() };
    let _ = writeln!(out, "  {kind}{fits}: {}", choice.text);
    match kind {
        "leading" | "closed" => out.push_str("    yes: Yes, it was so.\n    no: No, it was not.\n"),
        "meets" | "blame" => out.push_str("    reply: So it is.\n"),
        _ => {}
    }
}

/// What an answer of this node brings up: where its choices lead, each once, but for the end.
fn opens(neutral: &Neutral, node: &Node) -> String {
    let mut to: Vec<&str> = node.choices.iter().map(|choice| choice.goto.as_str()).collect();
    to.sort_unstable();
    to.dedup();
    to.retain(|id| *id != node.id && neutral.nodes.iter().any(|n| n.id == *id && !n.choices.is_empty()));
    if to.is_empty() {
        String::new()
    } else {
        format!("opens: {}\n", to.join(", "))
    }
}

fn sentence<'a>(neutral: &'a Neutral, id: &str) -> &'a str {
    neutral
        .nodes
        .iter()
        .find(|node| node.id == id)
        .map_or("", |node| &node.text)
}
