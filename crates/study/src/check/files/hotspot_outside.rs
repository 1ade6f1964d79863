//! `hotspot-outside`: a hotspot beyond the edges of its picture.

use crate::diagnostic::{Severity, Sink};
use crate::scenario::picture::Sight;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "hotspot-outside",
    severity: Severity::Warning,
    group: Group::Files,
    page: r#"The element that this hotspot is named after lies beyond the edges of the picture. So nobody sees it and nobody can
point at it: only the list beside the picture offers it. The edges are those of `viewBox`. Things are often pushed
aside while drawing, and forgotten there.

    <svg viewBox="0 0 1280 720">… <g id="safe" transform="translate(1400 0)">…</g>
    <svg viewBox="0 0 1280 720">… <g id="safe" transform="translate(900 0)">…</g>
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    subject.report_spots(&RULE, sink, |element, doubt| {
        (doubt.sight == Sight::Outside).then(|| {
            (
                format!("the hotspot `{element}` lies outside of its picture"),
                "move it into the `viewBox`, or make that larger",
            )
        })
    });
}
