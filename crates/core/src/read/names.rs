//! Names: what is given, what is asked for, and what is asked for and does not exist. The same for every file and both
//! surfaces. Truths and subjects are looked up per person: `as held` in the cook's talk is a truth of the cook.

mod judge;

use super::layer::{Eye, Form, Reading};
use super::limits::NAME_CHARS;
use super::text::Text;
use super::tree::{Kind, Node, Tree};
use std::collections::BTreeMap;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal $said:literal),+ $(,)?) => {
        $($(#[doc = $doc])+ pub const $name: u8 = $number;)+
        const SAID: &[&str] = &[$($said),+];
    };
}
kinds! {
    /// Somebody with a part, or a voice.
    PERSON = 0 "person",
    /// A draw of people, which may be named wherever people are.
    CAST = 1 "cast",
    /// Another draw.
    DRAW = 2 "draw",
    /// A place.
    PLACE = 3 "place",
    /// A paper.
    PAPER = 4 "paper",
    /// Things that belong to people.
    THING = 5 "thing",
    /// What a line carries.
    CUE = 6 "mark",
    /// Something to ask about. Per person.
    SUBJECT = 7 "subject",
    /// A moment.
    MOMENT = 8 "moment",
    /// A bank of lines.
    BANK = 9 "bank",
    /// A service.
    SERVICE = 10 "service",
    /// A promise.
    PROMISE = 11 "promise",
    /// An act.
    ACT = 12 "act",
    /// Something that can be true of a person. Per person.
    VERSION = 13 "truth",
    /// A line that others point at: `[#year]`.
    MARKED = 14 "marked line",
}

/// Whose truths and subjects are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope(u32);

impl Scope {
    /// Those of anyone.
    pub(super) const ANYONE: Self = Self(0);
}

/// A name where it stands.
#[derive(Clone, Copy, Debug)]
struct Named<'t> {
    kind: u8,
    name: &'t str,
    at: Text,
    scope: Scope,
}

/// Every name that was met.
#[derive(Debug)]
pub struct Names<'t> {
    given: Vec<Named<'t>>,
    asked: Vec<Named<'t>>,
    /// The people of each scope.
    scopes: Vec<Vec<&'t str>>,
    scope_of: BTreeMap<Vec<&'t str>, Scope>,
    /// Who can be drawn by a cast.
    members: BTreeMap<&'t str, Vec<&'t str>>,
}

impl Default for Names<'_> {
    fn default() -> Self {
        Self {
            given: Vec::new(),
            asked: Vec::new(),
            scopes: vec![Vec::new()],
            scope_of: BTreeMap::new(),
            members: BTreeMap::new(),
        }
    }
}

impl<'t> Names<'t> {
    /// A name is given.
    pub(super) fn give(&mut self, kind: u8, name: &'t str, at: Text, scope: Scope) {
        self.given.push(Named { kind, name, at, scope });
    }

    /// Whether a name of this kind was given.
    pub(super) fn has(&self, kind: u8) -> bool {
        self.given.iter().any(|named| named.kind == kind)
    }

    /// A name is asked for.
    pub(super) fn ask(&mut self, kind: u8, name: &'t str, at: Text, scope: Scope) {
        self.asked.push(Named { kind, name, at, scope });
    }

    /// The scope of the people named by a value: one name, or a list.
    pub(super) fn scope(&mut self, tree: &Tree<'t>, named: &Node) -> Scope {
        let people = words(tree, named);
        if people.is_empty() {
            return Scope::ANYONE;
        }
        if let Some(known) = self.scope_of.get(&people) {
            return *known;
        }
        let scope = Scope(u32::try_from(self.scopes.len()).unwrap_or(0));
        self.scopes.push(people.clone());
        self.scope_of.insert(people, scope);
        scope
    }

    /// Notes who can be drawn by a cast.
    pub(super) fn members(&mut self, tree: &Tree<'t>, id: &Node, of: &Node) {
        self.members.insert(tree.words(id), words(tree, of));
    }

    fn people(&self, scope: Scope) -> &[&'t str] {
        self.scopes.get(scope.0 as usize).map_or(&[], Vec::as_slice)
    }
}

fn words<'t>(tree: &Tree<'t>, named: &Node) -> Vec<&'t str> {
    let is_name = |node: &&Node| matches!(node.kind, Kind::Text | Kind::Word);
    match named.kind {
        Kind::List => tree
            .children(named)
            .filter(is_name)
            .map(|node| tree.words(node))
            .collect(),
        _ => Some(named)
            .filter(is_name)
            .map(|node| tree.words(node))
            .into_iter()
            .collect(),
    }
}

/// A name that is given here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id<const K: u8>(pub Text);

/// A name that is asked for here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct To<const K: u8>(pub Text);

const A_NAME: &str = "a name in quotation marks";

fn name_of(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Text> {
    let text = cx.text_of(node);
    if text.is_none() {
        cx.wrong(node, A_NAME);
    }
    text
}

/// Whether a word may be a name: small letters, digits and hyphens.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !name.is_empty()
        && name.len() <= NAME_CHARS
        && name.bytes().all(fits)
        && !name.starts_with('-')
        && !name.ends_with('-')
}

/// The nearest that may be one.
fn as_name(name: &str) -> String {
    let plain = name.to_lowercase();
    let chars = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
    let plain: String = chars.take(NAME_CHARS).collect();
    plain.trim_matches('-').to_owned()
}

impl<const K: u8> Form for Id<K> {
    const SAID: &'static str = A_NAME;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let text = name_of(cx, node)?;
        let name = cx.tree.slice(text.bytes());
        if !is_name(name) {
            let help = match as_name(name).as_str() {
                "" => format!("at most {NAME_CHARS} of them: `night-porter`"),
                better => format!("write `{better}`"),
            };
            let words = "a name is made of small letters, digits and hyphens";
            cx.tell("bad-name", &node.bytes(), words, &help);
        }
        cx.names.give(K, name, text, cx.scope);
        Some(Self(text))
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.name(self.0);
    }
}

impl<const K: u8> Form for To<K> {
    const SAID: &'static str = A_NAME;
    const NAMES_A_PERSON: bool = K == PERSON;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let text = name_of(cx, node)?;
        let name = cx.tree.slice(text.bytes());
        cx.names.ask(K, name, text, cx.scope);
        Some(Self(text))
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.name(self.0);
    }
}
