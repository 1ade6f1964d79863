//! The program. Everything is in the library.

fn main() -> std::process::ExitCode {
    reasonable_grounds::cli::main()
}
