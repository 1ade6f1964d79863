//! Rebuilds the program when embedded data changes: the macro that embeds folders cannot say so itself.

fn main() {
    for folder in ["assets", "scenarios"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
