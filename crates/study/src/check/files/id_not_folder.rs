//! `id-not-folder`: a scenario whose id is not the name of its folder, as that of every copy.

use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};
use grounds_core::read::names::is_name;

pub(in crate::check) const RULE: Rule = Rule {
    code: "id-not-folder",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"The `id` of the scenario is not the name of its folder. Records, statistics and the shelf know a scenario by its id.
When a folder is copied to start a new scenario, the copy keeps the id, and runs of one are taken for runs of the other.
So the two names are the same, and a copy is seen at once. Give the copy a new id, or rename the folder.

    night-shift-b/scenario.ron    id: "night-shift",      // a copy that still thinks it is the other one
    night-shift-b/scenario.ron    id: "night-shift-b",
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let place = subject.draft.scenario.id;
    let id = subject.word(place);
    let Some(folder) = subject.bundle.folder.as_deref().filter(|folder| *folder != id) else {
        return;
    };
    let (shown, id_shown) = (folder.escape_debug(), id.escape_debug());
    let help = if is_name(folder) {
        format!("in a copy write id: \"{shown}\"; otherwise rename the folder to `{id_shown}`")
    } else {
        format!("rename the folder to `{id_shown}`; in a copy, give both a name of their own")
    };
    let words = format!("the id is `{id_shown}`, and the folder is called `{shown}`");
    let fault = subject.at(RULE.fault(words), place, "not the name of the folder");
    sink.push(fault.help(help));
}
