//! `hotspot-not-drawn`: a hotspot that has no place in its picture.

use crate::diagnostic::{Severity, Sink};
use crate::scenario::picture::Sight;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "hotspot-not-drawn",
    severity: Severity::Warning,
    group: Group::Files,
    page: r##"Nothing is drawn for the element that this hotspot is named after. So it has no place in the picture and cannot be
pointed at: only the list beside the picture offers it. Things in `<defs>`, gradients and clip paths only define
something; a group may be empty, or hold nothing but `display: none`.

    <defs><g id="safe">…</g></defs> <use href="#safe"/>       // name the <use>
    <defs><g id="safe-shape">…</g></defs> <use id="safe" href="#safe-shape"/>
"##,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    subject.report_spots(&RULE, sink, |element, doubt| {
        (doubt.sight == Sight::Nothing).then(|| {
            (
                format!("nothing is drawn for the hotspot `{element}`"),
                "give the id to a shape, a group with shapes, or a <use>, outside of <defs>, gradients and clip paths, and \
                 without `display: none`",
            )
        })
    });
}
