//! What a table is made of: cells, and columns that say what they mean.

use grounds_core::locale::Key;
use grounds_core::locale::join::JOIN;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, or a name.
    Text(String),
    /// Several names.
    List(Vec<String>),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Yes(bool),
    /// It does not apply, or nobody knows.
    Nothing,
}

impl Cell {
    pub(super) fn word(word: Option<&str>) -> Self {
        word.map_or(Self::Nothing, |word| Self::Text(word.to_owned()))
    }

    pub(super) fn number(number: Option<impl TryInto<i64>>) -> Self {
        let number = number.and_then(|number| number.try_into().ok());
        number.map_or(Self::Nothing, Self::Number)
    }

    pub(super) fn yes(is_so: Option<bool>) -> Self {
        is_so.map_or(Self::Nothing, Self::Yes)
    }

    pub(super) fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        Self::List(words.into_iter().map(str::to_owned).collect())
    }
}

/// What may stand in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Any words, or a name that the scenario gives.
    Words,
    /// A whole number from so many to so many; nothing: as many as there are.
    Whole(i64, Option<i64>),
    /// `yes` or `no`.
    YesNo,
    /// A moment in UTC, as in RFC 3339.
    Moment,
    /// One of these, each with what it is called.
    OneOf(Vec<(String, String)>),
    /// One of these, each with what it is called, which another practice library may have otherwise.
    OfLibrary(Vec<(String, String)>),
    /// Some of these.
    SomeOf(Vec<(String, String)>),
    /// Some names that the scenario or the practice library gives.
    Names,
}

/// A column, and what it means.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name, in every language the same.
    pub name: String,
    /// What it means.
    pub means: Key,
    /// In what it is counted; nothing for what is not counted.
    pub unit: Option<Key>,
    /// What may stand in it.
    pub holds: Holds,
    /// Whether a cell of it may be empty.
    pub may_lack: bool,
    /// Practice points or sources behind it, by code.
    pub sources: &'static [&'static str],
}

impl Column {
    pub(super) fn new(name: impl Into<String>, means: Key, holds: Holds) -> Self {
        Self {
            name: name.into(),
            means,
            unit: None,
            holds,
            may_lack: false,
            sources: &[],
        }
    }

    pub(super) const fn lacks(mut self) -> Self {
        self.may_lack = true;
        self
    }

    pub(super) const fn counted_in(mut self, unit: Key) -> Self {
        self.unit = Some(unit);
        self
    }

    pub(super) const fn after(mut self, sources: &'static [&'static str]) -> Self {
        self.sources = sources;
        self
    }
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it is called.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// Words as they are read: without what only says where a line may not end.
pub(super) fn plain(words: &str) -> String {
    words.replace(JOIN, "")
}
