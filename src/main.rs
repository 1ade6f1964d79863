//! The program. Everything is in the library.

#[cfg(windows)]
mod double_click;

fn main() -> std::process::ExitCode {
    #[cfg(windows)]
    if let Some(code) = double_click::opened() {
        return code;
    }
    reasonable_grounds::cli::main()
}
