//! One statement: who, did what, with what, with which result, when.

use super::super::Out;
use super::super::labels::uuid;
use super::digest;
use serde_json::{Map, Value, json};

/// What was done. Verbs of ADL's vocabulary, as cmi5 uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Initialized,
    Asked,
    Answered,
    Experienced,
    Progressed,
    Completed,
    Passed,
    Failed,
    Terminated,
}

impl Verb {
    const fn word(self) -> &'static str {
        match self {
            Self::Initialized => "initialized",
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Experienced => "experienced",
            Self::Progressed => "progressed",
            Self::Completed => "completed",
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Terminated => "terminated",
        }
    }

    fn written(self) -> Value {
        let word = self.word();
        json!({ "id": format!("http://adlnet.gov/expapi/verbs/{word}"), "display": { "en": word } })
    }
}

/// With what it was done.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// Its address.
    pub id: String,
    /// The address of what kind of thing it is.
    pub kind: String,
    /// What it is called, in each language.
    pub name: Map<String, Value>,
    /// What else is said of it.
    pub more: Map<String, Value>,
}

impl Object {
    fn written(&self) -> Value {
        let mut definition = self.more.clone();
        definition.insert("type".to_owned(), json!(self.kind));
        if !self.name.is_empty() {
            definition.insert("name".to_owned(), Value::Object(self.name.clone()));
        }
        json!({ "objectType": "Activity", "id": self.id, "definition": definition })
    }
}

/// The run that statements are of.
#[derive(Debug)]
pub(super) struct Of<'a> {
    pub out: &'a Out<'a>,
    /// The address under which everything is named.
    pub home: &'a str,
    /// A print of what judges the run.
    pub rules: String,
    /// The language in which it is told.
    pub language: String,
}

impl Of<'_> {
    /// The address of the scenario.
    pub(super) fn scenario(&self) -> String {
        self.under(&[])
    }

    /// The address of something in the scenario.
    pub(super) fn under(&self, parts: &[&str]) -> String {
        let mut address = format!("{}/scenarios/{}", self.home, escaped(&self.out.row.scenario));
        for part in parts {
            address.push('/');
            address.push_str(&escaped(part));
        }
        address
    }

    /// The address of an extension.
    pub(super) fn extension(&self, name: &str) -> String {
        format!("{}/xapi/extensions/{name}", self.home)
    }

    /// Extensions that have a value.
    pub(super) fn extensions<const N: usize>(&self, all: [(&str, Value); N]) -> Value {
        let there = all.into_iter().filter(|(_, value)| !value.is_null());
        Value::Object(there.map(|(name, value)| (self.extension(name), value)).collect())
    }

    /// A statement. `nth` tells apart what is done in one move, to one thing.
    pub(super) fn statement(&self, verb: Verb, object: &Object, result: Option<Value>, at: &str, nth: usize) -> Value {
        let row = &self.out.row;
        let id = uuid(&digest(&[
            &row.run,
            &self.rules,
            self.home,
            verb.word(),
            &object.id,
            at,
            &nth.to_string(),
        ]));
        let mut activities = json!({ "grouping": [{ "id": self.home }] });
        if object.id != self.scenario() {
            activities["parent"] = json!([{ "id": self.scenario() }]);
        }
        let mut statement = json!({
            "id": id,
            "actor": {
                "objectType": "Agent",
                "account": { "homePage": self.home, "name": row.trainee },
            },
            "verb": verb.written(),
            "object": object.written(),
            "context": {
                "registration": row.run,
                "platform": "Reasonable Grounds",
                "language": self.language,
                "contextActivities": activities,
                "extensions": {
                    "https://w3id.org/xapi/cmi5/context/extensions/sessionid": row.run,
                },
            },
            "timestamp": at,
        });
        if let Some(result) = result {
            statement["result"] = result;
        }
        statement
    }
}

/// A piece of an address. What stands for something else in one is written as its bytes.
fn escaped(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
