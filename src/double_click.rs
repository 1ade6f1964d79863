//! On Windows, opened with nothing typed, as by a double click: the game runs without the black window of a console behind it.
//! Nobody would see what it says when it cannot open, so a second process waits for it, and then shows that in Notepad, from
//! where it can be copied and sent.

use std::fs::{self, File};
use std::io::Write;
use std::os::windows::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// Which of the three processes this is.
const ROLE: &str = "GROUNDS_OPENED_AS";
/// Windows: no console, neither the parent's nor a new one.
const DETACHED_PROCESS: u32 = 8;

/// What there was to do; nothing when this process is to go on as it would elsewhere.
pub(crate) fn opened() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    // A path alone was dropped onto the program; anything else that was typed is a command, and keeps its console.
    let is_typed = words.next().is_some_and(|word| !Path::new(&word).is_absolute()) || words.next().is_some();
    if is_typed {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    match std::env::var(ROLE).as_deref() {
        Ok("game") => None,
        Ok(_) => Some(watch(&program)),
        // Where no process can be started, the game opens with its console.
        Err(_) => {
            let mut watcher = again(&program, "watch");
            watcher.stderr(Stdio::null()).spawn().ok().map(|_| ExitCode::SUCCESS)
        }
    }
}

fn again(program: &Path, role: &str) -> Command {
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).env(ROLE, role);
    command
        .creation_flags(DETACHED_PROCESS)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    command
}

fn watch(program: &Path) -> ExitCode {
    let said = std::env::temp_dir().join("reasonable-grounds.txt");
    let stderr = File::create(&said).map_or_else(|_| Stdio::null(), Stdio::from);
    let ended = again(program, "game").stderr(stderr).status();
    if ended.as_ref().is_ok_and(|status| status.success()) {
        let _ = fs::remove_file(&said);
        return ExitCode::SUCCESS;
    }
    // Old versions of Notepad need both signs at the end of a line, and a sign at the beginning to read anything but English.
    let words = fs::read(&said).unwrap_or_default();
    let words = String::from_utf8_lossy(&words)
        .replace("\r\n", "\n")
        .replace('\n', "\r\n");
    let how = ended.map_or_else(|error| error.to_string(), |status| status.to_string());
    let _ = File::create(&said).and_then(|mut file| write!(file, "\u{feff}{words}\r\n({how})\r\n"));
    let _ = Command::new("notepad.exe").arg(&said).spawn();
    ExitCode::from(2)
}
