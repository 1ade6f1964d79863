//! `unportable-name`: a name that not every computer can hold.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::files::{is_reserved, unportable};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unportable-name",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"A file, or the scenario itself, has a name that Windows cannot hold. It keeps 22 names for devices, whatever their
letters and their ending: con, prn, aux, nul, com1 to com9, lpt1 to lpt9. It allows no `<>:"|?*` in names, and drops
dots and spaces at their end. The folder could not be copied to such a computer, and most offices have no other.

    art/con.svg      art/what?.svg
    art/counter.svg  art/question.svg
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let place = subject.draft.scenario.id;
    let id = subject.word(place);
    if is_reserved(&id) {
        let words = format!("`{}` cannot be the name of a folder on Windows", id.escape_debug());
        let fault = subject.at(RULE.fault(words), place, "kept for a device");
        sink.push(fault.help("give the scenario and its folder another name"));
    }
    let bundle = subject.bundle;
    for path in bundle.files.keys().chain(bundle.refused.keys()).chain(&bundle.misnamed) {
        let Some(why) = path.split('/').find_map(unportable) else {
            continue;
        };
        let words = format!("`{}` cannot be kept on every computer: {why}", path.escape_debug());
        let fault = RULE.fault(words).in_file(path.clone());
        sink.push(fault.help("give it a name of letters, digits and hyphens"));
    }
}
