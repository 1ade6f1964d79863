//! Hotspots on the screen: what can be pointed at is what the check does not warn of.

use crate::checks::{hotspot_cases, picture_of};
use crate::support::practice;
use reasonable_grounds::check::check;
use reasonable_grounds::scenario::picture::inspect;
use reasonable_grounds::ui::Pictures;

/// If this fails, the check says that a hotspot can be pointed at and the screens do not let anyone, or the other way
/// round; or what is outlined is not as large as the check says.
#[test]
fn the_screens_hit_what_the_check_does_not_warn_of() {
    for (what, bundle) in hotspot_cases() {
        let checked = check(&bundle, &practice());
        let warned = |code: &str| checked.diagnostics.iter().any(|d| d.code == code);
        let is_hit = !["hotspot-not-drawn", "hotspot-hidden", "hotspot-outside"]
            .into_iter()
            .any(warned);
        let at = Pictures::of(&bundle.files).element("art/room.svg", "table");
        assert_eq!(at.is_some(), is_hit, "{what}: {at:?}");
        if let Some(at) = at {
            let picture = inspect(picture_of(&bundle)).expect("the picture is sound");
            let (width, height) = (at.width() * picture.width as f32, at.height() * picture.height as f32);
            assert_eq!(
                width < 23.9 || height < 23.9,
                warned("hotspot-small"),
                "{what}: {width} by {height}"
            );
        }
    }
}
