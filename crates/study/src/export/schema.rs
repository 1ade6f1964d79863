//! What stands in the document, in the words of JSON Schema (2020-12): made of the columns, as the document is. It lies in the
//! repository as `export.schema.json` beside this file, for whoever reads the document and has no Rust; a test holds the two
//! together, and a validator that is not ours holds documents against it (`tests/exports`).

use super::cell::{Column, Holds, Table};
use super::document::FORM;
use serde_json::{Map, Value, json};

/// The schema of the document, as JSON.
#[must_use]
pub fn schema(tables: &[Table; 4]) -> String {
    let [runs, inner @ ..] = tables;
    let whose = super::whose().len();
    let mut run = object(&runs.columns);
    for table in inner {
        let rows = object(table.columns.get(whose..).unwrap_or_default());
        run["properties"][table.name] = json!({ "type": "array", "items": rows });
        if let Some(required) = run["required"].as_array_mut() {
            required.push(json!(table.name));
        }
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Runs of Reasonable Grounds, as `grounds export --as json` writes them",
        "type": "object",
        "additionalProperties": false,
        "required": ["form", "program", "runs"],
        "properties": {
            "form": { "const": FORM },
            "program": { "type": "string" },
            "runs": { "type": "array", "items": run },
        },
    });
    format!("{whole:#}\n")
}

fn object(columns: &[Column]) -> Value {
    let properties: Map<String, Value> = columns
        .iter()
        .map(|column| (column.name.clone(), field(column)))
        .collect();
    let required: Vec<&String> = columns.iter().map(|column| &column.name).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

fn field(column: &Column) -> Value {
    let words = |all: &[(String, String)]| all.iter().map(|(word, _)| json!(word)).collect::<Vec<Value>>();
    let holds = match &column.holds {
        Holds::Words | Holds::OfLibrary(_) => json!({ "type": "string" }),
        Holds::Names => json!({ "type": "array", "items": { "type": "string" } }),
        Holds::Whole(from, Some(to)) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Holds::Whole(from, None) => json!({ "type": "integer", "minimum": from }),
        Holds::YesNo => json!({ "type": "boolean" }),
        Holds::Moment => json!({
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
        }),
        Holds::OneOf(all) => json!({ "enum": words(all) }),
        Holds::SomeOf(all) => json!({ "type": "array", "items": { "enum": words(all) }, "uniqueItems": true }),
    };
    if column.may_lack {
        json!({ "anyOf": [holds, { "type": "null" }] })
    } else {
        holds
    }
}
