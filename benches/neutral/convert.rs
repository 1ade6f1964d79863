//! The neutral workload as a scenario folder of ours. Nothing of it is special to the measurement: every node becomes a
//! place, every choice a question to the one person there, every flag a cue, every score rule an event or an answer.
//!
//! | neutral | ours |
//! |---|---|
//! | node, its text | place, its text |
//! | choice | question, asked where the node is; its answer brings the trainee to the next place (`Goes`) |
//! | `trust`, `distress` | trust and distress of the person asked |
//! | `turns` | minutes of the shift; each question takes one |
//! | flag of an indicator | a cue, given by the answer |
//! | "already asked" | `Asked` |
//! | score | trust of a second person, who counts: indicators by events at the end, the rest by the last answer |

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where the count begins, so that it stays inside the scale of trust.
pub(crate) const TALLY_START: i32 = 30;

/// The neutral scenario, as far as it is needed.
#[derive(Deserialize)]
pub(crate) struct Neutral {
    name: String,
    vars: Vec<Var>,
    indicators: Vec<String>,
    start: String,
    nodes: Vec<Node>,
    score: Vec<Rule>,
}

#[derive(Deserialize)]
struct Var {
    id: String,
    init: i32,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    kind: String,
    text: String,
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    text: String,
    #[serde(rename = "if")]
    when: Vec<Atom>,
    #[serde(rename = "do")]
    then: Vec<Effect>,
    goto: String,
}

#[derive(Deserialize)]
struct Rule {
    #[serde(rename = "if")]
    when: Vec<Atom>,
    add: i32,
}

/// The word that begins an atom or an effect; its shape tells which it is.
type Word = serde::de::IgnoredAny;

#[derive(Deserialize)]
#[serde(untagged)]
enum Atom {
    Var(Word, String, String, i32),
    Flag(Word, String, bool),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Effect {
    Add(Word, String, i32),
    Set(Word, String),
}

/// The files of the scenario folder: path, content.
pub(crate) fn convert(neutral: &Neutral) -> Vec<(&'static str, String)> {
    vec![
        ("scenario.ron", Writer::new(neutral).scenario()),
        ("art/room.svg", ART.to_owned()),
        ("review.ron", REVIEW.to_owned()),
    ]
}

const ART: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"><rect id=\"table\" width=\"200\" height=\"80\"/></svg>\n";
const REVIEW: &str =
    "Review(status: Draft, reviews: [], open: [\"A workload for measuring, not a scenario for people.\"])\n";

struct Writer<'a> {
    neutral: &'a Neutral,
    /// Flag that says "already asked" → the question that sets it.
    asked: BTreeMap<&'a str, String>,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(neutral: &'a Neutral) -> Self {
        let mut asked = BTreeMap::new();
        for node in &neutral.nodes {
            for (number, choice) in node.choices.iter().enumerate() {
                for effect in &choice.then {
                    if let Effect::Set(_, flag) = effect
                        && !neutral.indicators.contains(flag)
                    {
                        asked.insert(flag.as_str(), question_id(node, number));
                    }
                }
            }
        }
        Self {
            neutral,
            asked,
            out: String::new(),
        }
    }

    fn init(&self, var: &str) -> i32 {
        self.neutral.vars.iter().find(|v| v.id == var).map_or(0, |v| v.init)
    }

    fn scenario(mut self) -> String {
        let name = self.neutral.name.to_lowercase();
        let _ = write!(
            self.out,
            "Scenario(format:1,id:\"{name}\",revision:1,language:\"en\",title:\"A workload\",summary:\"A workload for measuring.\",role:\"You are an interviewer.\",sector:Other,level:Practitioner,minutes:25,content_note:\"Debt is mentioned.\",aims:[\"Measure\"],hangs_on:[\"ILO-OI-2009\"],official_speaks:[\"Common\"],clock:(starts:\"09:00\",minutes:1440),start:\"{}\",opening:\"The workload begins.\",\nplaces:[\n",
            self.neutral.start
        );
        for node in &self.neutral.nodes {
            let _ = writeln!(
                self.out,
                "(id:\"{}\",title:\"{}\",text:\"{}\",art:\"art/room.svg\"),",
                node.id, node.id, node.text
            );
        }
        self.out.push_str("],\ncues:[\n");
        for indicator in &self.neutral.indicators {
            let _ = writeln!(
                self.out,
                "(id:\"{indicator}\",text:\"Sign {indicator}.\",about:[\"client\"],shows:[\"CD02\"],why:\"A sign of the workload.\"),"
            );
        }
        let _ = write!(
            self.out,
            "],\npeople:[\n(id:\"client\",role:Interviewee,profile:(name:\"Talin\",age:30,gender:Woman,from:\"Talun\"),truth:Trafficked,start:(trust:{},distress:{}),speaks:[\"Common\"],remote:true,line:\"A client.\",questions:[\n",
            self.init("trust"),
            self.init("distress")
        );
        for node in &self.neutral.nodes {
            for (number, choice) in node.choices.iter().enumerate() {
                self.question(node, number, choice);
            }
        }
        let _ = write!(
            self.out,
            "]),\n(id:\"tally\",role:Colleague,profile:(name:\"Sorin\",age:40,gender:Man,from:\"Talun\"),start:(trust:{TALLY_START},distress:0),speaks:[\"Common\"],line:\"Someone who counts.\"),\n],\nservices:[(id:\"support\",kind:VictimSupport,label:\"Support\")],\nevents:[\n"
        );
        self.events();
        self.out.push_str("],\ndecisions:[(about:\"client\")],\n)\n");
        self.out
    }

    fn question(&mut self, node: &Node, number: usize, choice: &Choice) {
        let _ = write!(
            self.out,
            "(id:\"{}\",kind:Closed,about:Needs,ask:\"{}\",minutes:1,when:[At(\"{}\")",
            question_id(node, number),
            choice.text,
            node.id
        );
        for atom in &choice.when {
            let condition = self.condition(atom);
            let _ = write!(self.out, ",{condition}");
        }
        self.out.push_str("],answers:[");
        if self.is_last(choice) {
            self.last_answers(choice);
        } else {
            let _ = write!(self.out, "(say:\"Yes.\"");
            let gives: Vec<String> = (choice.then.iter())
                .filter_map(|e| match e {
                    Effect::Set(_, flag) if self.neutral.indicators.contains(flag) => Some(format!("\"{flag}\"")),
                    _ => None,
                })
                .collect();
            if !gives.is_empty() {
                let _ = write!(self.out, ",gives:[{}]", gives.join(","));
            }
            self.out.push_str(",then:[");
            for effect in &choice.then {
                match effect {
                    Effect::Add(_, var, by) if var == "trust" => {
                        let _ = write!(self.out, "Trust({by}),");
                    }
                    Effect::Add(_, var, by) if var == "distress" => {
                        let _ = write!(self.out, "Distress({by}),");
                    }
                    _ => {}
                }
            }
            let _ = write!(self.out, "Goes(\"{}\")])", choice.goto);
        }
        self.out.push_str("]),\n");
    }

    /// Whether this choice leads to the end.
    fn is_last(&self, choice: &Choice) -> bool {
        self.neutral
            .nodes
            .iter()
            .any(|n| n.id == choice.goto && n.kind == "end")
    }

    /// The last choice: what the score rules say about trust, distress and this choice, as one answer for each case.
    fn last_answers(&mut self, choice: &Choice) {
        let set = |flag: &str| choice.then.iter().any(|e| matches!(e, Effect::Set(_, f) if f == flag));
        let of_choice: i32 = (self.neutral.score.iter())
            .filter(|r| matches!(&r.when[..], [Atom::Flag(_, flag, true)] if set(flag)))
            .map(|r| r.add)
            .sum();
        let cases = |var: &str| -> Vec<(String, i32)> {
            let high = if var == "trust" {
                "TrustAtLeast"
            } else {
                "DistressAtLeast"
            };
            let low = if var == "trust" { "TrustBelow" } else { "DistressBelow" };
            let mut cases: Vec<(String, i32)> = (self.neutral.score.iter())
                .filter_map(|r| match &r.when[..] {
                    [Atom::Var(_, v, op, n)] if v == var => {
                        let word = if op == ">=" { high } else { low };
                        Some((format!("{word}({n})"), r.add))
                    }
                    _ => None,
                })
                .collect();
            cases.push((String::new(), 0));
            cases
        };
        for (trust, of_trust) in cases("trust") {
            for (distress, of_distress) in cases("distress") {
                let when = [trust.as_str(), distress.as_str()]
                    .iter()
                    .filter(|w| !w.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join(",");
                let when = if when.is_empty() {
                    String::new()
                } else {
                    format!("when:[{when}],")
                };
                let _ = write!(
                    self.out,
                    "({when}say:\"Yes.\",then:[TrustOf(\"tally\",{}),Goes(\"{}\")]),",
                    of_choice + of_trust + of_distress,
                    choice.goto
                );
            }
        }
    }

    /// What the score rules say about indicators.
    fn events(&mut self) {
        let end = self
            .neutral
            .nodes
            .iter()
            .find(|n| n.kind == "end")
            .map_or("", |n| n.id.as_str());
        for rule in &self.neutral.score {
            if let [Atom::Flag(_, flag, true)] = &rule.when[..]
                && self.neutral.indicators.contains(flag)
            {
                let _ = writeln!(
                    self.out,
                    "(id:\"count-{flag}\",when:[At(\"{end}\"),Seen(\"{flag}\")],say:\"Counted.\",then:[TrustOf(\"tally\",{})]),",
                    rule.add
                );
            }
        }
    }

    fn condition(&self, atom: &Atom) -> String {
        match atom {
            Atom::Var(_, var, op, n) => match (var.as_str(), op.as_str()) {
                ("trust", ">=") => format!("TrustAtLeast({n})"),
                ("trust", "<") => format!("TrustBelow({n})"),
                ("distress", "<=") => format!("DistressBelow({})", n + 1),
                ("turns", "<") => format!("Before({n})"),
                ("turns", ">=") => format!("After({n})"),
                other => panic!("the workload asks for {other:?}, which it never did before"),
            },
            Atom::Flag(_, flag, wanted) => {
                let held = match self.asked.get(flag.as_str()) {
                    Some(question) => format!("Asked(\"{question}\")"),
                    None => format!("Seen(\"{flag}\")"),
                };
                if *wanted { held } else { format!("Not({held})") }
            }
        }
    }
}

fn question_id(node: &Node, number: usize) -> String {
    format!("{}-c{number}", node.id)
}
