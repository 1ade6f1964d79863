//! A whole run through the doors that are open to everybody: a scenario of the shelf is played by the textbook, or left at once,
//! and what the run came to is written as text.
//!
//!     cargo run --no-default-features --example play
//!     cargo run --no-default-features --example play -- office-park 7
//!     cargo run --no-default-features --example play -- office-park 7 leave
//!
//! Only the number decides what is drawn: the same number, the same run. The textbook knows what is true, as no trainee does.
//! Nothing is kept, so there is no desk here and no record; a face that plays with a person needs both, and has them from
//! `desk::Desk`.

use reasonable_grounds::assess::{assess, careful, textbook};
use reasonable_grounds::debrief::{Speaks, debrief};
use reasonable_grounds::library;
use reasonable_grounds::session::{Action, Session};
use reasonable_grounds::wording::Voices;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

/// How a run can be played here.
const WAYS: [&str; 2] = ["textbook", "leave"];

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
    let shelf = library::whole_shelf(&practice, &[]);
    let names: Vec<&str> = shelf.iter().map(|shelved| shelved.name.as_str()).collect();
    let name = asked
        .first()
        .map_or_else(|| names.first().copied().unwrap_or(""), String::as_str);
    let seed = asked
        .get(1)
        .map_or(Ok(1), |n| n.parse())
        .map_err(|_| "the seed is no whole number; write 7".to_owned())?;
    let way = asked.get(2).map_or(WAYS[0], String::as_str);
    let Some(shelved) = shelf.iter().find(|shelved| shelved.name == name) else {
        let name = name.escape_debug();
        return Err(format!(
            "there is no scenario `{name}`; name one of {}",
            names.join(", ")
        ));
    };
    let scenario = shelved.scenario.clone();
    let scenario = scenario.ok_or("this scenario has faults; `grounds check` tells them")?;
    let begun = Session::begin(scenario, practice, seed, 0);
    let run = match way {
        "textbook" => textbook(&begun, |_, _, _| ()),
        "leave" => {
            let mut run = begun.clone();
            run.apply(Action::End)
                .map_err(|why| format!("it cannot be left: {why:?}"))?;
            run
        }
        other => {
            let other = other.escape_debug();
            return Err(format!("nobody plays `{other}` here; name one of {}", WAYS.join(", ")));
        }
    };
    debrief_of(&begun, &run)
}

/// What a run came to, beside what somebody careful comes to in the same draw.
fn debrief_of(begun: &Session, run: &Session) -> Result<String, String> {
    let careful = careful(begun);
    let assessed = assess(run, &careful).map_err(|_| "in this draw nobody could have known a victim")?;
    let messages = library::messages("en").map_err(|error| error.to_string())?;
    let voices = Voices::english();
    let speaks = Speaks::of(run, &voices, &messages);
    let learned = debrief(run, &careful, assessed);
    let band = messages.get(learned.band().key());
    let acts = learned.acts.iter().filter(|shown| shown.is_open);
    let lines = acts.map(|shown| speaks.block(&shown.block).join("\n"));
    let lines: Vec<String> = std::iter::once(band).chain(lines).collect();
    Ok(lines.join("\n\n") + "\n")
}
