//! Everything as one document of JSON: the runs, and in each what belongs to it, under the names of the columns. What does not
//! apply is `null`. [`schema`](super::schema()) says the same in the words of JSON Schema.

use super::cell::{Cell, Column, Table};
use super::{Export, Speaks};
use serde_json::{Map, Value, json};

/// The number of the form. Another meaning of a field, or one field less, is another form.
pub(super) const FORM: u32 = 1;

/// The document.
#[must_use]
pub fn document(export: &Export<'_>, speaks: &Speaks<'_>) -> String {
    let [runs, inner @ ..] = export.tables(speaks);
    let all = runs.rows.iter().map(|row| {
        let mut run = object(&runs.columns, row);
        let name = row.first();
        for table in &inner {
            run.insert(table.name.to_owned(), Value::Array(of_run(table, name)));
        }
        Value::Object(run)
    });
    let all: Vec<Value> = all.collect();
    let whole = json!({
        "form": FORM,
        "program": env!("CARGO_PKG_VERSION"),
        "runs": all,
    });
    format!("{whole:#}\n")
}

/// The rows of a run, without whose they are: they stand in it.
fn of_run(table: &Table, run: Option<&Cell>) -> Vec<Value> {
    let whose = super::whose().len();
    let (_, columns) = table.columns.split_at(whose.min(table.columns.len()));
    let rows = table.rows.iter().filter(|row| row.first() == run);
    rows.map(|row| Value::Object(object(columns, row.get(whose..).unwrap_or_default())))
        .collect()
}

fn object(columns: &[Column], row: &[Cell]) -> Map<String, Value> {
    let fields = columns.iter().zip(row);
    fields
        .map(|(column, cell)| (column.name.clone(), value(cell)))
        .collect()
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Text(words) => json!(words),
        Cell::List(words) => json!(words),
        Cell::Number(number) => json!(number),
        Cell::Yes(is_so) => json!(is_so),
        Cell::Nothing => Value::Null,
    }
}
