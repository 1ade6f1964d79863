//! What a translator should know about a text: who says it to whom, to what it is an answer, what stands before it, and how
//! much room there is. Found by looking over the files as they are written, in their order.

use grounds_core::read::{Eye, Form, Line, Rendering, Text, small};
use grounds_core::scenario::draft::Draft;
use std::collections::BTreeMap;

/// Characters that a title, a button, a row's heading has room for.
const LABEL: usize = 60;
/// Characters of a beginning or an end: two lines of a list.
const QUESTION: usize = 200;
/// Characters that a panel shows without scrolling.
const PASSAGE: usize = 900;
/// How much of another text is shown beside one.
const SHOWN: usize = 90;

/// What is known about a text.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// What it is.
    pub about: String,
    /// What stands before it in the same subject, moment or thing.
    pub before: Option<String>,
    /// Characters that have room.
    pub limit: usize,
}

/// Every text of a draft with what is known about it.
pub(super) fn contexts(draft: &Draft) -> BTreeMap<Text, Context> {
    let mut walk = Walk {
        draft,
        is_talk: false,
        fields: Vec::new(),
        known: BTreeMap::new(),
        last: None,
        out: BTreeMap::new(),
    };
    draft.scenario.show(&mut walk);
    walk.is_talk = true;
    for talk in &draft.talks {
        walk.known.clear();
        walk.last = None;
        talk.show(&mut walk);
    }
    walk.out
}

struct Walk<'d> {
    draft: &'d Draft,
    is_talk: bool,
    /// The fields on the way to what is looked at.
    fields: Vec<String>,
    /// Names, words and texts that were seen, by the fields on the way to them: the newest of each.
    known: BTreeMap<String, String>,
    last: Option<String>,
    out: BTreeMap<Text, Context>,
}

/// Fields with which something new begins, to which nothing before it belongs.
const NEW: [&str; 8] = [
    "subjects", "moments", "findings", "stock", "signs", "back", "id", "element",
];

impl Walk<'_> {
    fn way(&self) -> String {
        self.fields.join("/")
    }

    /// What was written last in a field.
    fn of(&self, way: &str) -> &str {
        self.known.get(way).map_or("", String::as_str)
    }

    fn note(&mut self, words: &str) {
        self.known.insert(self.way(), words.to_owned());
    }

    fn record(&mut self, place: Text, what: Option<&str>) {
        let words = self.draft.words(place).into_owned();
        let about = match what {
            Some(what) => format!("{what}: “{}”", shown(self.last.as_deref().unwrap_or_default())),
            None if self.is_talk => self.in_talk(),
            None => self.in_table(),
        };
        let before = self.last.clone().filter(|_| what.is_none());
        let limit = self.limit();
        let context = Context {
            about,
            before: before.map(|words| shown(&words)),
            limit,
        };
        self.out.insert(place, context);
        if what.is_none() {
            self.note(&words);
            self.last = Some(words);
        }
    }

    fn limit(&self) -> usize {
        match self.fields.last().map_or("", String::as_str) {
            "title" | "label" | "named" | "says" | "name" | "from" => LABEL,
            "begins" | "words" => QUESTION,
            _ => PASSAGE,
        }
    }

    /// Whom one talks with.
    fn who(&self) -> &str {
        self.of("who")
    }

    /// What one talks about.
    fn subject(&self) -> String {
        let (name, id) = (self.of("subjects/named"), self.of("subjects/id"));
        format!("“{}”", if name.is_empty() { id } else { name })
    }

    fn question(&self, set: &str) -> String {
        let (begin, end) = (self.of(&format!("{set}/begins")), self.of(&format!("{set}/ends/words")));
        shown(format!("{begin} {end}").trim())
    }

    fn in_talk(&self) -> String {
        let way: Vec<&str> = self.fields.iter().map(String::as_str).collect();
        let who = self.who();
        match way[..] {
            ["subjects", "named"] => "what this is called, in “back to …” and in lists".to_owned(),
            ["subjects", "ask", "begins"] => format!(
                "the official to {who}, about {}: how a question begins; its ends follow",
                self.subject()
            ),
            ["back", "begins"] => format!("the official to {who}, coming back to something: how a question begins"),
            ["subjects", "ask", "ends", "words"] => self.end("subjects/ask"),
            ["back", "ends", "words"] => self.end("back"),
            ["subjects", "ask", "ends", how, ..] => self.answer_to("subjects/ask", how),
            ["back", "ends", how, ..] => self.answer_to("back", how),
            ["subjects", "answers", rung, ..] => {
                format!("{who}, asked about {}; {}", self.subject(), told(rung))
            }
            ["subjects", "replies", ..] | ["replies", ..] => format!("{who}, to a kind of wording"),
            ["stock", ..] => format!("in any talk with {who}, said or seen: {}", small(self.of("stock/of"))),
            ["signs", ..] => format!("a sign that {who} fears something: {}", small(self.of("signs/of"))),
            ["findings", ..] => format!("{who}, told the finding {}", small(self.of("findings/of"))),
            ["moments", "replies", "say"] => format!(
                "what the official says or does then; it is {}",
                self.kind("moments/replies/kind")
            ),
            ["moments", "replies", "answer"] => format!("what follows on “{}”", shown(self.of("moments/replies/say"))),
            ["moments", "replies", ..] => "why the reply is wrong, told at the end".to_owned(),
            ["moments", ..] => match self.of("moments/by") {
                "" => "something happens".to_owned(),
                by => format!("something happens, by {by}"),
            },
            _ => way.join("/"),
        }
    }

    fn kind(&self, way: &str) -> String {
        match self.of(way) {
            "" => "of no kind".to_owned(),
            kind => format!("of the kind {}; keep its kind", small(kind)),
        }
    }

    fn end(&self, set: &str) -> String {
        let begin = shown(self.of(&format!("{set}/begins")));
        let kind = self.kind(&format!("{set}/ends/kind"));
        if begin.is_empty() {
            format!("the official to {}; it is {kind}", self.who())
        } else {
            format!("the official to {}, an end of “{begin}”; it is {kind}", self.who())
        }
    }

    fn answer_to(&self, set: &str, how: &str) -> String {
        let how = match how {
            "yes" => ", agreeing",
            "no" => ", not agreeing",
            _ => "",
        };
        format!("{}{how}, to “{}”", self.who(), self.question(set))
    }

    /// In a table: the fields, with the names that stand in them.
    fn in_table(&self) -> String {
        let mut way = String::new();
        let mut out: Vec<String> = Vec::new();
        for field in &self.fields {
            way = if way.is_empty() {
                field.clone()
            } else {
                format!("{way}/{field}")
            };
            let name = ["id", "element"].map(|key| self.of(&format!("{way}/{key}")));
            out.push(match name.into_iter().find(|name| !name.is_empty()) {
                Some(name) => format!("{field} {name}"),
                None => field.clone(),
            });
        }
        out.join(", ")
    }
}

/// How far something is told.
fn told(rung: &str) -> &'static str {
    match rung {
        "Deny" => "denied",
        "Small" => "made small",
        "Part" => "told in part",
        "Whole" => "told",
        _ => "one fact, to a closed question",
    }
}

/// The beginning of a text, on one line.
fn shown(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

impl Eye for Walk<'_> {
    fn enter(&mut self, name: &'static str) {
        self.fields.push(name.to_owned());
        // What is said by somebody else, or in place of it, does not stand before it.
        if self.fields.len() == 1 || matches!(name, "to" | "begins") {
            self.last = None;
        }
        if NEW.contains(&name) {
            self.last = None;
            // What was said of the one before is not said of this one.
            let way = self.way();
            let group = way.strip_suffix("/id").or(way.strip_suffix("/element")).unwrap_or(&way);
            let inside = format!("{group}/");
            self.known.retain(|known, _| !known.starts_with(&inside));
        }
        if matches!(name, "begins" | "kind") {
            let way = self.way();
            self.known.remove(&way);
        }
    }

    fn leave(&mut self) {
        if let Some("id" | "element") = self.fields.pop().as_deref() {
            // A name is read by nobody.
            self.last = None;
        }
    }

    fn text(&mut self, text: Text) {
        self.record(text, None);
    }

    fn name(&mut self, name: Text) {
        let words = self.draft.words(name).into_owned();
        self.note(&words);
    }

    fn line(&mut self, line: &Line) {
        self.record(line.words, None);
        if let Some(context) = self.out.get_mut(&line.words).filter(|_| line.is_seen) {
            context.about.push_str("; seen, not said");
        }
        for why in line.marks.iter().filter_map(|mark| mark.why) {
            self.record(why, Some("why this line counts, asks or says nothing, told at the end"));
        }
        for (kind, words) in &line.renderings {
            let what = match kind {
                Rendering::Softened => "what an interpreter who softens makes of the line",
                Rendering::SummedUp => "what an interpreter who sums up makes of the answer",
                Rendering::Misheard => "what an interpreter who gets a word wrong makes of the line",
            };
            self.record(*words, Some(what));
        }
    }

    fn word(&mut self, word: &'static str) {
        self.note(word);
    }
}
