//! What the tests share beside what those of the core do: spoiled scenarios, and messages.

use grounds_core::locale::Messages;
use grounds_core::scenario::Scenario;
use std::sync::{Arc, OnceLock};

#[path = "../../../core/tests/run/support.rs"]
#[allow(dead_code, reason = "not every test reads everything")]
mod shared;
pub(crate) use shared::{bundle, practice, resolved, scenario};
use shared::{files, root};

/// A scenario with something changed in its files.
pub(crate) fn spoiled(name: &str, change: impl Fn(&str, String) -> String) -> Arc<Scenario> {
    let mut files = bundle(name);
    for (file, bytes) in &mut files {
        let text = String::from_utf8(bytes.clone()).expect("files are text");
        *bytes = change(file, text).into_bytes();
    }
    let (scenario, told) = resolved(&files);
    Arc::new(scenario.unwrap_or_else(|| panic!("{:?}", told.iter().map(|f| &f.message).collect::<Vec<_>>())))
}

/// What the program says, in English.
pub(crate) fn messages() -> &'static Messages {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    MESSAGES.get_or_init(|| {
        let all = files(&root().join("assets/text/en"), ".ftl");
        let text = |bytes| String::from_utf8(bytes).expect("texts are text") + "\n";
        let english: String = all.into_values().map(text).collect();
        Messages::new("en", &english, &english).expect("they are messages")
    })
}
