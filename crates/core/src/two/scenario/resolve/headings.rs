//! The heading of every text of a draft: the fields and names on the way to it, and its number among those that stand under
//! the same. Numbers are the last thing in it and count as little as they can, since every edit above would move them.

use crate::two::read::{Eye, Form, Line, Rendering, Text, small};
use crate::two::scenario::draft::Draft;
use crate::two::scenario::talk::id_of;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Fields whose words are the name of the group that they stand in.
const NAMES: [&str; 3] = ["id", "element", "as"];
/// The same in talks, where the kind of a wording and the heading of an answer tell it from its neighbours.
const NAMES_IN_TALKS: [&str; 5] = ["who", "to", "kind", "of", "degree"];
/// Fields that only hold what is under them together.
const PLAIN: [&str; 6] = ["subjects", "answers", "say", "ends", "words", "begins"];
/// Fields in which no text stands that anybody reads.
const MUTE: [&str; 10] = [
    "when", "fits", "unless", "opens_by", "opens", "then", "kept_by", "behind", "settles", "hangs_on",
];

/// Headings by place.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// All of them, one behind the other.
    all: String,
    places: Vec<(Text, (u32, u32))>,
}

impl Headings {
    pub(super) fn of(draft: &Draft) -> Self {
        let mut walk = Walk {
            draft,
            is_talk: false,
            path: String::new(),
            fields: Vec::new(),
            counts: BTreeMap::new(),
            mute: 0,
            out: Self::default(),
        };
        walk.file(&draft.scenario, false);
        for talk in &draft.talks {
            walk.file(talk, true);
        }
        let mut out = walk.out;
        out.places.sort_unstable_by_key(|(place, _)| *place);
        out
    }

    /// Where the heading of a text stands among all.
    pub(super) fn at(&self, place: Text) -> (u32, u32) {
        let found = self.places.binary_search_by_key(&place, |(place, _)| *place);
        found.map_or((0, 0), |at| self.places[at].1)
    }

    /// Adds the heading of something that stands nowhere in the files.
    pub(super) fn add(&mut self, heading: &str) -> (u32, u32) {
        let from = self.all.len();
        self.all.push_str(heading);
        (wide(from), wide(self.all.len()))
    }

    pub(super) fn into_all(self) -> Box<str> {
        self.all.into_boxed_str()
    }
}

fn wide(n: usize) -> u32 {
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
    is_name: bool,
    is_mute: bool,
}

struct Walk<'d> {
    draft: &'d Draft,
    is_talk: bool,
    path: String,
    fields: Vec<Field>,
    counts: BTreeMap<u64, u32>,
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
            is_name: false,
            is_mute: false,
        });
        file.show(self);
    }

    fn is_name(&self, field: &str) -> bool {
        // What the scenario is called says nothing about its texts.
        let is_whole = !self.is_talk && self.fields.len() == 1;
        !is_whole && NAMES.contains(&field) || self.is_talk && NAMES_IN_TALKS.contains(&field)
    }

    fn push_name(&mut self, name: &str) {
        let between = if self.path.is_empty() { "" } else { "/" };
        self.path.push_str(between);
        self.path.push_str(name);
    }

    /// A word of the name of the item in which a naming field stands. It stays when the field ends, and goes with the item.
    fn name(&mut self, word: &str) {
        self.push_name(&small(word));
    }

    fn is_in_name(&self) -> bool {
        self.fields.last().is_some_and(|field| field.is_name)
    }

    fn record(&mut self, place: Text, behind: &str) {
        if self.mute > 0 {
            return;
        }
        let from = self.out.all.len();
        self.out.all.push_str(&self.path);
        self.out.all.push_str(behind);
        let count = self.counts.entry(id_of(&self.out.all[from..])).or_default();
        *count += 1;
        let number = *count;
        let _ = write!(self.out.all, "/{number}");
        let heading = (wide(from), wide(self.out.all.len()));
        self.out.places.push((place, heading));
    }
}

impl Eye for Walk<'_> {
    fn enter(&mut self, name: &'static str) {
        let is_name = self.is_name(name);
        if let Some(parent) = self.fields.last_mut() {
            match parent.first {
                Some(first) if first == name => self.path.truncate(parent.own),
                Some(_) => {}
                None => parent.first = Some(name),
            }
        }
        let before = self.path.len();
        if !is_name && !(self.is_talk && PLAIN.contains(&name)) {
            self.push_name(&small(name));
        }
        let is_mute = MUTE.contains(&name);
        self.mute += usize::from(is_mute);
        self.fields.push(Field {
            first: None,
            before,
            own: self.path.len(),
            is_name,
            is_mute,
        });
    }

    fn leave(&mut self) {
        let Some(field) = self.fields.pop() else { return };
        self.mute -= usize::from(field.is_mute);
        if !field.is_name {
            self.path.truncate(field.before);
        }
    }

    fn text(&mut self, text: Text) {
        if self.is_in_name() {
            if self.mute == 0 {
                let word = self.draft.words(text).into_owned();
                self.name(&word);
            }
        } else {
            self.record(text, "");
        }
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
        if self.is_in_name() && self.mute == 0 {
            self.name(word);
        }
    }
}
