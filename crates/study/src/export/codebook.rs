//! What each column means, as a table of its own: for whoever gets the tables and not the program.

use super::cell::{Column, Holds, Table};
use super::csv::written;
use grounds_core::locale::{Messages, key, said};

/// The codebook of some tables, as CSV.
#[must_use]
pub fn codebook(tables: &[Table], messages: &Messages) -> String {
    let heading = [
        "table",
        "column",
        "meaning",
        "unit",
        "may_be_empty",
        "values",
        "sources",
    ];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    for table in tables {
        rows.extend(table.columns.iter().map(|column| row(table.name, column, messages)));
    }
    written(&rows)
}

fn row(table: &str, column: &Column, m: &Messages) -> Vec<String> {
    let unit = column.unit.map(|unit| m.get(unit)).unwrap_or_default();
    let empty = if column.may_lack { "yes" } else { "no" };
    vec![
        table.to_owned(),
        column.name.clone(),
        m.get(column.means),
        unit,
        empty.to_owned(),
        values(&column.holds, m),
        column.sources.join(" "),
    ]
}

fn values(holds: &Holds, m: &Messages) -> String {
    let terms = |all: &[(String, String)]| {
        let all = all.iter().map(|(word, label)| format!("{word} = {label}"));
        all.collect::<Vec<_>>().join("; ")
    };
    match holds {
        Holds::Words => m.get(key!("export-holds-words")),
        Holds::Names => m.get(key!("export-holds-names")),
        Holds::Whole(from, Some(to)) => m.say(&said!("export-holds-whole", from = *from, to = *to)),
        Holds::Whole(from, None) => m.say(&said!("export-holds-at-least", from = *from)),
        Holds::YesNo => "yes; no".to_owned(),
        Holds::Moment => m.get(key!("export-holds-moment")),
        Holds::OneOf(all) | Holds::OfLibrary(all) => terms(all),
        Holds::SomeOf(all) => m.say(&said!("export-holds-some-of", terms = terms(all))),
    }
}
