//! What a rule that can fail a person has to rest on. An official who is told that a run was unsafe must be able to open
//! the page that says so; where nobody of the project has opened it, the rule says that it is provisional. It refuses to
//! judge rules that only teach.

use super::judgement::{Judgement, Row, Whom};
use super::{OWN, Practice};
use crate::vocabulary::Tag;
use std::collections::BTreeSet;

impl Practice {
    /// What a rule lacks to be allowed to make a run unsafe, in words; none when it lacks nothing.
    ///
    /// It needs a source with author, year and address, and no other beside it but the project's own reasoning. A rule
    /// from memory, or of the project's own making, has to say that it is provisional.
    #[must_use]
    pub fn unfounded(&self, code: &str) -> Option<String> {
        let Some(point) = self.point(code) else {
            return Some(format!("{code} can make a run unsafe, and is no practice point"));
        };
        let cited = point.sources.iter().filter(|key| *key != OWN);
        let mut named = cited.filter_map(|key| self.source(key)).peekable();
        if named.peek().is_none() {
            return Some(format!(
                "{code} can make a run unsafe, and rests on no published source"
            ));
        }
        if let Some(source) = named.find(|source| !source.is_named()) {
            return Some(format!(
                "{code} can make a run unsafe, and its source {} lacks author, year or address",
                source.key
            ));
        }
        let is_read = matches!(point.tag, Tag::Verified | Tag::Secondary);
        (!is_read && !point.provisional)
            .then(|| format!("{code} can make a run unsafe, nobody has opened its source, and it is not provisional"))
    }
}

impl Judgement {
    /// The practice points by which a run can be unsafe, each once: of every row that puts a victim or anybody else in danger.
    #[must_use]
    pub fn fails_by(&self) -> BTreeSet<&str> {
        let fails = |row: &&Row| Whom::ALL.iter().any(|&whom| row.is_unsafe(whom));
        self.rows().iter().filter(fails).map(|row| row.point.as_str()).collect()
    }
}

/// The rules that can make a run unsafe and may not.
pub(super) fn faults(practice: &Practice) -> Vec<String> {
    let codes = practice.judgement().fails_by().into_iter();
    codes.filter_map(|code| practice.unfounded(code)).collect()
}
