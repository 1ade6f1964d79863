//! What a reader gives back: a table with the name of a card and an answer in each row, as this program prints it and as
//! spreadsheets save it (with semicolons, with a mark at the beginning, with capitals).

use super::cards::Cards;
use super::{SORTS, word_of};
use std::collections::BTreeMap;

/// The answers of one reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// For each card, the answer: a sort, or the letter of an end.
    pub given: BTreeMap<String, String>,
}

/// A row that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The row, from 1, the heading included.
    pub row: u64,
    /// What is wrong, and what to do.
    pub why: String,
}

/// The largest table that is read, in bytes: far more than anybody sorts.
const LONGEST: usize = 4 << 20;

impl Answers {
    /// Reads what a reader gave back. A row without an answer is left out: nobody has to know everything.
    ///
    /// # Errors
    /// Every row that cannot be taken.
    pub fn read(bytes: &[u8], cards: &Cards) -> Result<Self, Vec<Unread>> {
        let fault = |row, why: String| Unread { row, why };
        if bytes.len() > LONGEST {
            return Err(vec![fault(
                1,
                "the file is larger than 4 MiB; give the table alone".into(),
            )]);
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err(vec![fault(1, "it is not UTF-8; save the table as CSV in UTF-8".into())]);
        };
        let first = text.lines().next().unwrap_or_default();
        let is_semicolon = first.matches(';').count() > first.matches(',').count();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(if is_semicolon { b';' } else { b',' })
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let heading = reader.headers().cloned().unwrap_or_default();
        let column = |name: &str| heading.iter().position(|word| word.eq_ignore_ascii_case(name));
        let (Some(card), Some(answer)) = (column("card"), column("answer")) else {
            let why = "the first row must name the columns `card` and `answer`; use the sheet as it was made";
            return Err(vec![fault(1, why.into())]);
        };
        let (mut answers, mut faults) = (Self::default(), Vec::new());
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let row = error.position().map_or(1, csv::Position::record) + 1;
                    faults.push(fault(row, format!("the row cannot be read: {error}")));
                    continue;
                }
            };
            let row = record.position().map_or(1, csv::Position::record) + 1;
            let (name, said) = (record.get(card).unwrap_or(""), record.get(answer).unwrap_or(""));
            if said.is_empty() {
                continue;
            }
            match taken(name, &said.to_lowercase(), cards) {
                Ok(said) if answers.given.contains_key(name) => {
                    faults.push(fault(row, format!("{name} is answered twice; keep one ({said})")));
                }
                Ok(said) => {
                    answers.given.insert(name.to_owned(), said);
                }
                Err(why) => faults.push(fault(row, why)),
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(faults) }
    }
}

fn taken(name: &str, said: &str, cards: &Cards) -> Result<String, String> {
    if cards.lines.iter().any(|line| line.card == name) {
        let sort = SORTS.map(word_of).into_iter().find(|word| *word == said);
        return sort
            .map(str::to_owned)
            .ok_or_else(|| format!("`{said}` is no sort; write counts, ask or aside"));
    }
    let Some(set) = cards.sets.iter().find(|set| set.card == name) else {
        return Err(format!(
            "there is no card {name} in this version; sort a sheet that was made from it"
        ));
    };
    let mut letters = (0..set.ends.len()).map(super::SetCard::letter);
    let letter = letters.clone().find(|letter| said == letter.to_string());
    let last = letters.next_back().unwrap_or('a');
    letter
        .map(String::from)
        .ok_or_else(|| format!("`{said}` is no end of {name}; write one letter from a to {last}"))
}
