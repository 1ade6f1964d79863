//! Hotspots on the screen: what can be pointed at is what the check does not warn of.

use crate::support::{practice, shipped_bundle, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::library::starter;
use reasonable_grounds::scenario::Bundle;
use reasonable_grounds::ui::Pictures;

/// The starting scenario with a picture in which the desk is drawn so; everything else is plain to see.
fn with_desk(desk: &str) -> Bundle {
    let mut bundle = starter("night-shift", false);
    let others = ["board", "street-door", "mending-table"].iter().enumerate();
    let others = others.map(|(n, id)| {
        format!(
            "<rect id=\"{id}\" x=\"{}\" y=\"200\" width=\"80\" height=\"60\"/>",
            20 + n * 120
        )
    });
    let others: String = others.collect();
    let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">{desk}{others}</svg>");
    bundle.files.insert("art/laundry.svg".into(), picture.into_bytes());
    bundle
}

/// If this fails, the check says that a hotspot can be pointed at and the screens do not let anyone, or the other way round.
#[test]
fn the_screens_hit_what_the_check_does_not_warn_of() {
    for (desk, is_hit) in [
        (
            "<rect id=\"desk\" x=\"20\" y=\"20\" width=\"100\" height=\"60\"/>",
            true,
        ),
        (
            "<rect id=\"desk\" x=\"20\" y=\"20\" width=\"100\" height=\"60\" display=\"none\"/>",
            false,
        ),
        (
            "<rect id=\"desk\" x=\"900\" y=\"20\" width=\"100\" height=\"60\"/>",
            false,
        ),
        ("<rect x=\"20\" y=\"20\" width=\"100\" height=\"60\"/>", false),
    ] {
        let bundle = with_desk(desk);
        let told = check(&bundle, &practice()).diagnostics;
        let warned = told.iter().any(|one| one.code.starts_with("hotspot-"));
        assert_eq!(!warned, is_hit, "{desk}: {told:?}");
        let at = Pictures::of(bundle.files.iter()).element("art/laundry.svg", "desk");
        assert_eq!(at.is_some(), is_hit, "{desk}: {at:?}");
    }
}

/// If this fails, there is something to look at in a shipped picture that nobody can point at.
#[test]
fn everything_that_is_shipped_can_be_pointed_at() {
    for name in shipped_names() {
        let bundle = shipped_bundle(&name);
        let mut pictures = Pictures::of(bundle.files.iter());
        let text = String::from_utf8_lossy(&bundle.files["scenario.ron"]).into_owned();
        for place in text.split("art: \"").skip(1) {
            let art = place.split('"').next().expect("the name of the picture ends");
            for spot in place.split("(element: \"").skip(1) {
                let element = spot.split('"').next().expect("the name of the element ends");
                assert!(pictures.element(art, element).is_some(), "{name}: {art}#{element}");
            }
        }
    }
}
