//! The map and what lies behind it, in formats. Whatever stands in a scenario, what is written here is well formed.

mod colours;
mod data;
mod marks;
mod svg;

pub use data::{dot, json};
pub use svg::svg;

/// What begins every file written here, by which it is known again.
const MARK: &str = "made by grounds graph";

/// Whether a text was written here, so that writing over it loses nothing of anybody's.
#[must_use]
pub fn is_ours(text: &str) -> bool {
    let beginning: String = text.chars().take(400).collect();
    beginning.contains(MARK)
}
