//! `hotspot-small`: a hotspot that is hard to hit.

use crate::diagnostic::{Severity, Sink};
use crate::scenario::limits::SPOT_UNITS;
use crate::scenario::picture::Sight;
use crate::check::{Group, Rule, Subject};

/// Places are counted in parts of the picture, and come back with a little missing.
const LITTLE: f32 = 0.01;

pub(in crate::check) const RULE: Rule = Rule {
    code: "hotspot-small",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"This hotspot is hard to hit with a worn mouse, a shaking hand or a finger, because it is small in the picture. It should
be at least 24 units wide and high, counted in the units of the picture, its outline with it and what is clipped away
or beyond the edge without. Make it larger, or name the group that it stands in.

    <circle id="key" r="6" …/>                                // 12 units
    <g id="key-board">… the board with the key on it …</g>
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    subject.report_spots(&RULE, sink, |element, doubt| {
        let (width, height) = doubt.units;
        let is_small = width < SPOT_UNITS - LITTLE || height < SPOT_UNITS - LITTLE;
        (matches!(doubt.sight, Sight::Seen(_)) && is_small).then(|| {
            (
                format!("the hotspot `{element}` is {width:.0} by {height:.0} units small; {SPOT_UNITS} by {SPOT_UNITS} can be hit"),
                "draw it larger, or give the id to the group around it",
            )
        })
    });
}
