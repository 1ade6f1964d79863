//! Everything that is handed on has a licence that may be handed on.

use crate::house::relative;
use crate::support::{files_below, root};
use std::fs;

/// If this fails, something is handed on that nobody may hand on, or a row speaks of nothing.
#[test]
fn every_asset_has_a_licence_row_and_every_row_an_asset() {
    let text = fs::read_to_string(root().join("assets/licences.ron")).expect("assets/licences.ron is there");
    let globs: Vec<String> = text
        .split("path: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    let fits = |glob: &str, path: &str| match glob.split_once('*') {
        Some((before, after)) => path.starts_with(before) && path.ends_with(after),
        None => path == glob,
    };
    let mut files: Vec<String> = files_below(&root().join("assets"))
        .iter()
        .map(|p| relative(p))
        .collect();
    files.extend(files_below(&root().join("scenarios")).iter().map(|p| relative(p)));
    for file in &files {
        assert!(
            globs.iter().any(|g| fits(g, file)),
            "{file} has no row in assets/licences.ron"
        );
    }
    for glob in &globs {
        assert!(files.iter().any(|f| fits(glob, f)), "the row {glob} fits no file");
    }
    for id in text
        .split("licence: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert!(
            ["CC-BY-4.0", "OFL-1.1", "MIT OR Apache-2.0"].contains(&id),
            "{id} is not a permitted licence"
        );
    }
}
