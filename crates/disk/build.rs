//! Packs the data that is part of a release: words shrink to a quarter, and the program is handed on over slow lines. In a
//! debug build nothing is packed, because everything is read from the checkout.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use tar::{Builder, Header};

/// What goes in, from the root of the checkout. Letters are left out, because they shrink little and are wanted at every start;
/// and people, whom the screens have in them already, drawn part by part.
const FOLDERS: [&str; 6] = [
    "assets/papers",
    "assets/practice",
    "assets/template",
    "assets/template-bare",
    "assets/text",
    "scenarios",
];
const FILES: [&str; 2] = ["assets/licences.ron", "assets/theme.ron"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rustc-check-cfg=cfg(packed)");
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("PROFILE")? != "release" {
        return Ok(());
    }
    println!("cargo::rustc-cfg=packed");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let file = File::create(PathBuf::from(env::var("OUT_DIR")?).join("data.tar.deflate"))?;
    let mut packed = Builder::new(DeflateEncoder::new(file, Compression::best()));
    for path in FOLDERS.iter().chain(&FILES) {
        println!("cargo::rerun-if-changed={}", root.join(path).display());
        pack(&root, path, &mut packed)?;
    }
    packed.into_inner()?.finish()?;
    Ok(())
}

/// A file, or all below a folder, in the order of their names: the same checkout gives the same bytes.
fn pack(root: &Path, path: &str, packed: &mut Builder<impl std::io::Write>) -> Result<(), Box<dyn Error>> {
    let here = root.join(path);
    if here.is_dir() {
        let mut names: Vec<String> = Vec::new();
        for entry in fs::read_dir(&here)? {
            let name = entry?.file_name().into_string();
            names.push(name.map_err(|name| format!("{path}: {} is no name that is packed", name.display()))?);
        }
        names.sort();
        return names
            .iter()
            .try_for_each(|name| pack(root, &format!("{path}/{name}"), packed));
    }
    let content = fs::read(&here)?;
    let mut header = Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o644);
    packed.append_data(&mut header, path, content.as_slice())?;
    Ok(())
}
