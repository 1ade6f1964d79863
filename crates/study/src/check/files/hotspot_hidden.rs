//! `hotspot-hidden`: a hotspot of which nothing is seen.

use crate::diagnostic::{Severity, Sink};
use crate::scenario::picture::Sight;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "hotspot-hidden",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"The element that this hotspot is named after is there, and nobody can see it. It is hidden, fully see-through, clipped
away, or has neither fill nor stroke (a straight line has no fill). The screens do not let anyone point at what is not
seen; only the list beside the picture offers it. Give the id to what is seen.

    <rect id="safe" fill="none" …/>       // a box laid over the drawing, to be clicked at
    <g id="safe">… what is drawn …</g>
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    subject.report_spots(&RULE, sink, |element, doubt| {
        (doubt.sight == Sight::Hidden).then(|| {
            (
                format!("nothing of the hotspot `{element}` can be seen"),
                "give it a fill or a stroke, take away what hides or clips it, or give the id to what is seen",
            )
        })
    });
}
