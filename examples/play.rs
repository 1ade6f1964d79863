//! A whole run through the doors that are open to everybody: a scenario of the shelf is played by a player that takes
//! whatever is on offer, or by a walkthrough of the scenario, and what the run came to is written as text.
//!
//!     cargo run --no-default-features --example play
//!     cargo run --no-default-features --example play -- office-park 7
//!     cargo run --no-default-features --example play -- office-park 7 textbook
//!
//! Only the number decides what is drawn and taken: the same number, the same run. Nothing is kept, so there is no desk here
//! and no record; a face that plays with a person needs both, and has them from `desk::Desk`.

use reasonable_grounds::assess::assess;
use reasonable_grounds::check::check;
use reasonable_grounds::debrief::debrief;
use reasonable_grounds::desk::memory::Memory;
use reasonable_grounds::desk::shown::{self, Scene, plain::plain};
use reasonable_grounds::library;
use reasonable_grounds::playtest::{Random, play, walk};
use reasonable_grounds::session::Session;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

/// Moves after which a player without aims is stopped.
const MOVES: u32 = 300;

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    match page(&asked) {
        Ok(text) => {
            // Whoever reads may stop reading.
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(io::stderr(), "play: {why}");
            ExitCode::from(2)
        }
    }
}

/// The debrief of the run that is asked for, as text.
pub(crate) fn page(asked: &[String]) -> Result<String, String> {
    let practice = Arc::new(library::practice().map_err(|error| error.to_string())?);
    let shelf = library::embedded_scenarios();
    let names: Vec<&str> = shelf.iter().map(|(name, _)| name.as_str()).collect();
    let name = asked
        .first()
        .map_or_else(|| names.first().copied().unwrap_or(""), String::as_str);
    let seed = asked
        .get(1)
        .map_or(Ok(1), |n| n.parse())
        .map_err(|_| "the seed is no whole number; write 7".to_owned())?;
    let Some((_, bundle)) = shelf.iter().find(|(known, _)| known == name) else {
        return Err(format!(
            "there is no scenario `{}`; name one of {}",
            name.escape_debug(),
            names.join(", ")
        ));
    };

    let checked = check(bundle, &practice);
    let scenario = checked
        .scenario
        .ok_or("this scenario has faults; `grounds check` tells them")?;
    let run = match asked.get(2) {
        Some(way) => {
            let found = checked.walkthroughs.iter().find(|w| w.name == *way);
            let found = found.ok_or_else(|| {
                let names: Vec<&str> = checked.walkthroughs.iter().map(|w| w.name.as_str()).collect();
                format!(
                    "there is no walkthrough `{}`; name one of {}",
                    way.escape_debug(),
                    names.join(", ")
                )
            })?;
            walk(found, &scenario, &practice, seed).session
        }
        None => play(&mut Random::new(seed, &practice), &scenario, &practice, seed, MOVES),
    };
    debrief_of(&run)
}

/// What a run came to, as a screen without a layout.
fn debrief_of(run: &Session) -> Result<String, String> {
    let messages = library::messages("en").map_err(|error| error.to_string())?;
    let scene = Scene {
        view: run.view(),
        messages: &messages,
        practice: run.practice(),
        memory: &Memory::default(),
    };
    let shown = shown::debrief::debrief(scene, &debrief(run, assess(run)));
    Ok(plain(&shown.text_blocks()))
}
