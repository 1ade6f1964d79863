//! The heading of every text of a draft: the fields and names on the way to it, and its number among those that stand under
//! the same. Numbers count as little as they can, since an edit above moves them.

use super::Draft;
use crate::read::{Eye, Form, Line, Rendering, Text, push_small};
use crate::scenario::talk::id_of;
use std::collections::HashMap;

/// Fields whose words are the name of the group that they stand in.
const NAMES: [&str; 2] = ["id", "element"];
/// The same in talks.
const NAMES_IN_TALKS: [&str; 1] = ["who"];
/// Fields whose words say which of several things with one name is meant: `whole-held`, `ask-open`.
const WHICH: [&str; 1] = ["as"];
/// The same in talks, where the kind of a wording and the heading of an answer tell it from its neighbours.
const WHICH_IN_TALKS: [&str; 4] = ["to", "kind", "of", "degree"];
/// Fields that only hold what is under them together.
const PLAIN: [&str; 6] = ["subjects", "answers", "say", "ends", "words", "begins"];
/// Fields in which no text stands that anybody reads.
const MUTE: [&str; 12] = [
    "when", "fits", "unless", "opens_by", "then", "kept_by", "hangs_on", "art", "starts", "language", "speaks", "words",
];

/// Headings, in the order of the files.
#[derive(Debug, Default)]
pub(in crate::scenario) struct Headings {
    /// All of them, one behind the other: thousands are one piece of memory.
    all: String,
    places: Vec<(Text, Heading)>,
}

/// The place of a heading among all, and the number of the text under it, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::scenario) struct Heading {
    pub from: u32,
    pub to: u32,
    pub nth: u16,
}

impl Headings {
    pub(in crate::scenario) fn of(draft: &Draft) -> Self {
        let mut walk = Walk {
            draft,
            is_talk: false,
            path: String::new(),
            fields: Vec::new(),
            counts: HashMap::new(),
            mute: 0,
            out: Self::default(),
        };
        walk.file(&draft.scenario, false);
        for talk in &draft.talks {
            walk.file(talk, true);
        }
        walk.out
    }

    /// Each text with its heading and its number under it.
    pub(in crate::scenario) fn iter(&self) -> impl Iterator<Item = (Text, &str, u16)> {
        let words = |of: &Heading| self.all.get(of.from as usize..of.to as usize).unwrap_or_default();
        self.places.iter().map(move |(place, of)| (*place, words(of), of.nth))
    }

    /// The headings by place, and all of them.
    pub(in crate::scenario) fn into_parts(self) -> (HashMap<Text, Heading>, String) {
        (self.places.into_iter().collect(), self.all)
    }
}

/// A place in a text that is shorter than what 32 bits count.
pub(in crate::scenario) fn wide(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A field that is looked at.
struct Field {
    /// The first field inside: when it comes again, the next item of a list begins.
    first: Option<&'static str>,
    /// How long the path was before it.
    before: usize,
    /// How long it is without the name of the item.
    own: usize,
    /// Whether its words are part of the name of what it stands in.
    names: Option<Names>,
    is_mute: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    It,
    Which,
}

struct Walk<'d> {
    draft: &'d Draft,
    is_talk: bool,
    path: String,
    fields: Vec<Field>,
    /// How many texts stand under a heading, by a number made of it.
    counts: HashMap<u64, u16>,
    mute: usize,
    out: Headings,
}

impl Walk<'_> {
    fn file<T: Form>(&mut self, file: &T, is_talk: bool) {
        self.is_talk = is_talk;
        self.path.clear();
        self.fields.clear();
        self.fields.push(Field {
            first: None,
            before: 0,
            own: 0,
            names: None,
            is_mute: false,
        });
        file.show(self);
    }

    fn names(&self, field: &str) -> Option<Names> {
        let is_whole = self.fields.len() == 1;
        let is_in =
            |always: &[&str], in_talks: &[&str]| always.contains(&field) || self.is_talk && in_talks.contains(&field);
        if is_in(&WHICH, &WHICH_IN_TALKS) {
            Some(Names::Which)
        } else if is_in(&NAMES, &NAMES_IN_TALKS) && (self.is_talk || !is_whole) {
            // What the scenario is called says nothing about its texts.
            Some(Names::It)
        } else {
            None
        }
    }

    fn push(&mut self, between: char, name: &str) {
        if !self.path.is_empty() {
            self.path.push(between);
        }
        push_small(&mut self.path, name);
    }

    /// A word that is part of the name of the item that is looked at, when it stands in such a field. It stays when the field
    /// ends, and goes with the item.
    fn part_of_name(&mut self, word: &str) {
        let names = self.fields.last().and_then(|field| field.names);
        if let Some(names) = names.filter(|_| self.mute == 0) {
            self.push(if names == Names::It { '/' } else { '-' }, word);
        }
    }

    fn record(&mut self, place: Text, behind: &str) {
        if self.mute > 0 {
            return;
        }
        let from = self.out.all.len();
        self.out.all.push_str(&self.path);
        self.out.all.push_str(behind);
        let count = self.counts.entry(id_of(&self.out.all[from..])).or_default();
        *count = count.saturating_add(1);
        let heading = Heading {
            from: wide(from),
            to: wide(self.out.all.len()),
            nth: *count,
        };
        self.out.places.push((place, heading));
    }
}

impl Eye for Walk<'_> {
    fn enter(&mut self, name: &'static str) {
        let names = self.names(name);
        if let Some(parent) = self.fields.last_mut() {
            match parent.first {
                Some(first) if first == name => self.path.truncate(parent.own),
                Some(_) => {}
                None => parent.first = Some(name),
            }
        }
        let before = self.path.len();
        if names.is_none() && !(self.is_talk && PLAIN.contains(&name)) {
            self.push('/', name);
        }
        // The words of a wording are read; those of a draw are only asked for.
        let is_mute = MUTE.contains(&name) && !(self.is_talk && PLAIN.contains(&name));
        self.mute += usize::from(is_mute);
        self.fields.push(Field {
            first: None,
            before,
            own: self.path.len(),
            names,
            is_mute,
        });
    }

    fn leave(&mut self) {
        let Some(field) = self.fields.pop() else { return };
        self.mute -= usize::from(field.is_mute);
        if field.names.is_none() {
            self.path.truncate(field.before);
        }
    }

    fn text(&mut self, text: Text) {
        if self.fields.last().is_some_and(|field| field.names.is_some()) {
            self.name(text);
        } else {
            self.record(text, "");
        }
    }

    fn name(&mut self, name: Text) {
        let draft = self.draft;
        self.part_of_name(&draft.words(name));
    }

    fn line(&mut self, line: &Line) {
        self.record(line.words, "");
        for why in line.marks.iter().filter_map(|mark| mark.why) {
            self.record(why, "/why");
        }
        for (kind, words) in &line.renderings {
            let behind = match kind {
                Rendering::Softened => "/softened",
                Rendering::SummedUp => "/summed-up",
                Rendering::Misheard => "/misheard",
            };
            self.record(*words, behind);
        }
    }

    fn word(&mut self, word: &'static str) {
        self.part_of_name(word);
    }
}
