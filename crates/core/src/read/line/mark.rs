//! What a line carries, known to the author: `shows` indicators about someone, `asks` (worth a question), `clears` (speaks
//! against), `nothing`, `tempts` (a decoy that leads to a documented mistake), `hints` and `names` (a fear), `against`
//! (cannot be true beside another line).

use super::super::layer::{Eye, Form, Reading};
use super::super::names::{CUE, MARKED};
use super::super::text::{Text, is_space, split, trimmed};
use super::super::tree::Node;
use super::ask_person;
use crate::vocabulary::words::Fear;
use std::ops::Range;

/// What a line carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// Indicators.
    Shows,
    /// Worth a question, not enough by itself.
    Asks,
    /// Speaks against.
    Clears,
    /// A decoy.
    Nothing,
    /// A decoy that leads to a documented mistake.
    Tempts,
    /// Cannot be true beside another line.
    Against,
    /// A fear can be seen, for a moment.
    Hints,
    /// A fear is named, as a question of the person.
    Names,
    /// What it carries stands elsewhere under this name.
    Named,
}

/// The words a mark begins with.
pub const KINDS: [&str; 8] = [
    "shows", "asks", "clears", "nothing", "tempts", "against", "hints", "names",
];
const CARRIES: [Carries; 8] = [
    Carries::Shows,
    Carries::Asks,
    Carries::Clears,
    Carries::Nothing,
    Carries::Tempts,
    Carries::Against,
    Carries::Hints,
    Carries::Names,
];

/// One mark of a line.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Its name, when it has one.
    pub name: Option<Text>,
    /// Whether the name is that of the line, for others to point at: `[#year]`.
    pub is_of_line: bool,
    /// What it says.
    pub carries: Carries,
    /// Codes of the library, or the other line.
    pub codes: Vec<Text>,
    /// The fear that is hinted at or named.
    pub fear: Option<Fear>,
    /// About whom, when it is not the speaker.
    pub about: Option<Text>,
    /// Why, for the debrief.
    pub why: Option<Text>,
}

impl Mark {
    const fn of(carries: Carries) -> Self {
        Self {
            name: None,
            is_of_line: false,
            carries,
            codes: Vec::new(),
            fear: None,
            about: None,
            why: None,
        }
    }
}

/// Whether this has the form of a code of the library: `CD01`, `ERR-18`.
#[must_use]
pub fn is_code(written: &str) -> bool {
    let letters = written.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = &written[letters..];
    let digits = rest.strip_prefix('-').unwrap_or(rest);
    matches!(letters, 2..=4) && digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A code of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code(pub Text);

impl Form for Code {
    const SAID: &'static str = "a code of the library, such as INT-02";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let text = Text::read(cx, node)?;
        hold_code(cx, text);
        Some(Self(text))
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.text(self.0);
    }
}

fn hold_code(cx: &mut Reading<'_, '_, '_>, text: Text) {
    let written = cx.tree.slice(text.bytes());
    if !is_code(written) {
        let short: String = written.chars().take(40).collect();
        let help = "such as CD01 or ERR-17; `grounds codes WORD` finds one by its meaning";
        cx.tell(
            "code",
            &text.bytes(),
            format!("`{short}` is no code of the library"),
            help,
        );
    }
}

/// Reads what stands between the brackets of a mark.
pub(super) fn read(cx: &mut Reading<'_, '_, '_>, line: Text, inside: &Range<usize>) -> Option<Mark> {
    let text = cx.tree.text();
    let inside = trimmed(text, inside);
    let colon = text[inside.clone()].find(':').map(|n| inside.start + n);
    let why = colon.map(|at| trimmed(text, &(at + 1..inside.end)));
    let why = why.filter(|why| !why.is_empty()).map(|why| line.part(&why));
    let mut head = inside.start..colon.unwrap_or(inside.end);
    let mut name = None;
    if let Some(n) = text[head.clone()].find('=') {
        let given = trimmed(text, &(head.start..head.start + n));
        cx.names.give(CUE, &text[given.clone()], line.part(&given), cx.scope);
        name = Some(line.part(&given));
        head.start += n + 1;
    }
    let words = split(text, &head, |c| is_space(c) || c == ',');
    let first = words.first().map(|word| &text[word.clone()]).unwrap_or_default();
    let Some(at) = KINDS.iter().position(|kind| kind.eq_ignore_ascii_case(first)) else {
        return without_kind(cx, line, &inside, &words, name.is_some(), why);
    };
    let mark = Mark {
        name,
        why,
        ..Mark::of(CARRIES[at])
    };
    Some(with_codes(cx, line, &head, &words[1..], mark))
}

/// `[kept]`, said elsewhere; `[#year]`, a line that others point at; or a kind that is mistyped.
fn without_kind(
    cx: &mut Reading<'_, '_, '_>,
    line: Text,
    inside: &Range<usize>,
    words: &[Range<usize>],
    is_named: bool,
    why: Option<Text>,
) -> Option<Mark> {
    let text = cx.tree.text();
    if let ([word], false) = (words, is_named) {
        let first = &text[word.clone()];
        if let Some(name) = first.strip_prefix('#') {
            let at = line.part(&(word.start + 1..word.end));
            cx.names.give(MARKED, name, at, cx.scope);
            return Some(Mark {
                name: Some(at),
                is_of_line: true,
                ..Mark::of(Carries::Nothing)
            });
        }
        if why.is_none() {
            let at = line.part(word);
            cx.names.ask(CUE, first, at, cx.scope);
            return Some(Mark {
                name: Some(at),
                ..Mark::of(Carries::Named)
            });
        }
    }
    let place = words.first().cloned().unwrap_or(inside.start..inside.end);
    let written = text.get(place.clone()).unwrap_or_default();
    let help = match cx.teller.nearest(&written.to_lowercase(), &KINDS) {
        Some(kind) => format!("did you mean `{kind}`?"),
        None => format!("a mark begins with {}", KINDS.join(", ")),
    };
    let short: String = written.chars().take(40).collect();
    let words = format!("`{short}` says nothing that a line can carry");
    cx.tell("mark", &place, words, &help);
    None
}

fn with_codes(
    cx: &mut Reading<'_, '_, '_>,
    line: Text,
    head: &Range<usize>,
    words: &[Range<usize>],
    mut mark: Mark,
) -> Mark {
    let text = cx.tree.text();
    let about = words.iter().position(|word| &text[word.clone()] == "about");
    let (codes, about) = words.split_at(about.unwrap_or(words.len()));
    mark.about = about.get(1).map(|who| line.part(who));
    if let Some(who) = mark.about {
        ask_person(cx, who);
    }
    match mark.carries {
        Carries::Hints | Carries::Names => mark.fear = fear(cx, head, codes),
        Carries::Against => {
            for other in codes {
                cx.names.ask(MARKED, &text[other.clone()], line.part(other), cx.scope);
            }
            mark.codes = codes.iter().map(|code| line.part(code)).collect();
        }
        _ => mark.codes = only_codes(cx, line, codes),
    }
    let needs_code = matches!(mark.carries, Carries::Shows | Carries::Tempts | Carries::Against);
    if needs_code && mark.codes.is_empty() {
        let place = trimmed(text, head);
        let help = "such as CD01; `grounds codes WORD` finds one";
        let words = format!("`{}` needs a code behind it", &text[place.clone()]);
        cx.tell("mark", &place, words, help);
    }
    mark
}

fn only_codes(cx: &mut Reading<'_, '_, '_>, line: Text, codes: &[Range<usize>]) -> Vec<Text> {
    let text = cx.tree.text();
    let is_none = |code: &&Range<usize>| !is_code(&text[(*code).clone()]);
    let mut codes = codes;
    if codes.iter().filter(is_none).count() > 1 {
        let first = codes.iter().position(|code| is_none(&code)).unwrap_or(0);
        let at = codes[first].start;
        let words = "a colon stands between the codes and the reason";
        cx.tell("mark", &(at..at), words, "put `:` here");
        codes = &codes[..first];
    }
    let codes: Vec<Text> = codes.iter().map(|code| line.part(code)).collect();
    for code in &codes {
        hold_code(cx, *code);
    }
    codes
}

fn fear(cx: &mut Reading<'_, '_, '_>, head: &Range<usize>, words: &[Range<usize>]) -> Option<Fear> {
    let text = cx.tree.text();
    let written: Vec<&str> = words.iter().map(|word| &text[word.clone()]).collect();
    let written = written.join("-");
    let small: Vec<String> = Fear::WORDS
        .iter()
        .map(|word| super::super::layer::small(word))
        .collect();
    let found = small.iter().position(|fear| *fear == written.to_lowercase());
    if found.is_none() {
        let help = match cx.meant(&written, &small) {
            Some(fear) => format!("did you mean `{fear}`?"),
            None => format!("the fears are: {}", small.join(", ")),
        };
        let place = trimmed(text, head);
        let words = if written.is_empty() {
            "a fear is missing behind this".to_owned()
        } else {
            format!("`{}` is not a fear", written.chars().take(40).collect::<String>())
        };
        cx.tell("unknown-word", &place, words, &help);
    }
    Fear::ALL.get(found?).copied()
}
