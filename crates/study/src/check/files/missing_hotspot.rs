//! `missing-hotspot`: a hotspot, or a part that is not always drawn, whose element is not in the picture.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "missing-hotspot",
    severity: Severity::Error,
    group: Group::Files,
    page: r#"The picture has no element with this id. A hotspot is the `id` of an element in the picture of its place, so that
the picture can be redrawn without touching the scenario; and so is a part that is not always drawn. Drawing programs
like to rename ids when they save: look for it in the file.

    (element: "safe", …)      <g id="g1042">     // renamed by the drawing program
    (element: "safe", …)      <g id="safe">
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for place in &subject.draft.scenario.places {
        let art = subject.word(place.art);
        let Some(Ok(picture)) = subject.pictures().get(&art) else {
            continue;
        };
        let spots = place.hotspots.iter().map(|spot| spot.element);
        for named in spots.chain(place.parts.iter().map(|part| part.element)) {
            let element = subject.word(named);
            if picture.ids.contains(&element) {
                continue;
            }
            let near = sink.nearest(&element, picture.ids.iter().map(String::as_str));
            let help = near.map_or_else(
                || format!("give what is meant the id `{}` in {art}", element.escape_debug()),
                |near| format!("did you mean `{}`?", near.escape_debug()),
            );
            let words = format!("`{art}` has no element `{}`", element.escape_debug());
            let fault = subject.at(RULE.fault(words), named, "not in the picture");
            sink.push(fault.help(help));
        }
    }
}
