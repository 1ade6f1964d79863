//! What is said when the window cannot be opened: in the person's language, why, and three things to try, playing without a
//! window first. Whoever opened the program with a double click sees no terminal, so there the system shows it.

use crate::library::{GameOptions, messages};
use crate::locale::{Key, LocaleError, Messages, SOURCE_LANGUAGE, key, said};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// What it takes to say it. The words themselves are made when they are needed: most windows open.
#[derive(Debug)]
pub(super) struct NoWindow {
    /// With the texts, and the languages of the person.
    pub(super) options: Arc<GameOptions>,
    /// A scenario that can be played in a terminal.
    pub(super) scenario: String,
}

/// Why there is no window.
pub(super) enum Why<'a> {
    /// There is no desktop.
    Display,
    /// Libraries of the system are missing, with the packages that bring them.
    Libraries(&'a str),
    /// Nothing draws: what was tried, and why it failed.
    Driver(&'a [(&'static str, String)]),
}

/// Packages that bring something that draws.
const DRIVERS: &str = "mesa-vulkan-drivers libgl1-mesa-dri libegl1";

impl NoWindow {
    /// All of it, as lines: in the language of the person, or in English where that cannot be read.
    ///
    /// # Errors
    /// When the English texts cannot be read either.
    pub(super) fn said(&self, why: &Why<'_>) -> Result<String, LocaleError> {
        let own = self.options.texts.messages_for(&self.options.settings.reads, false);
        let m = &own.or_else(|_| messages(SOURCE_LANGUAGE))?;
        let because: Key = match why {
            Why::Display => key!("start-no-display"),
            Why::Libraries(_) => key!("start-no-libraries"),
            Why::Driver(_) => key!("start-no-driver"),
        };
        let mut words = format!("{} {}\n", m.get(key!("start-no-window")), m.get(because));
        if let Why::Driver(tried) = why {
            let _ = writeln!(words, "\n{}", m.get(key!("start-tried")));
            for (name, reason) in *tried {
                let _ = writeln!(words, "  {name}: {reason}");
            }
        }
        let _ = writeln!(words, "\n{}", m.get(key!("start-try")));
        for (n, way) in self.ways(why, m).iter().enumerate() {
            let _ = writeln!(words, "  {}. {way}", n + 1);
        }
        let _ = writeln!(words, "\n{}", m.get(key!("start-kept")));
        Ok(words)
    }

    fn ways(&self, why: &Why<'_>, m: &Messages) -> [String; 3] {
        let text = format!("grounds play {} --text", self.scenario);
        let safe = "grounds play --safe-graphics";
        let install = |packages: &str| {
            let command = format!("sudo apt-get install -y {packages}");
            m.say(&said!("start-try-install", command = command))
        };
        let last = match why {
            Why::Display => m.get(key!("start-try-desktop")),
            Why::Libraries(packages) => install(packages),
            Why::Driver(_) if cfg!(target_os = "linux") => install(DRIVERS),
            Why::Driver(_) => m.get(key!("start-try-driver")),
        };
        [
            m.say(&said!("start-try-text", command = text)),
            m.say(&said!("start-try-safe", command = safe)),
            last,
        ]
    }

    /// Tells it where the person sees it, and ends the program: what would draw is in no state to go on.
    pub(super) fn tell_and_end(&self, why: &Why<'_>) -> ! {
        let words = self.said(why).unwrap_or_else(|error| format!("{error}\n"));
        let _ = write!(std::io::stderr(), "grounds: {words}");
        if !std::io::stderr().is_terminal() {
            show(&words);
        }
        std::process::exit(2)
    }
}

/// Lets the system show a text to somebody who sees no terminal. On Windows the process that waits for this one does it
/// (`double_click`). Where no program for it is found, nobody can be told.
fn show(words: &str) {
    let ways: &[(&str, &[&str])] = if cfg!(target_os = "linux") {
        &[
            ("zenity", &["--error", "--no-markup", "--text"]),
            ("kdialog", &["--error"]),
            ("xmessage", &["-center"]),
        ]
    } else {
        &[]
    };
    for (program, before) in ways {
        let mut command = Command::new(program);
        let command = command.args(*before).arg(words);
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if quiet.spawn().is_ok() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said_in(language: &str, why: &Why<'_>) -> String {
        let mut options = GameOptions::default();
        options.settings.reads.language = language.to_owned();
        let no_window = NoWindow {
            options: Arc::new(options),
            scenario: "night-shift".to_owned(),
        };
        no_window.said(why).expect("there are texts")
    }

    fn said(why: &Why<'_>) -> String {
        said_in("en", why)
    }

    /// If this fails, somebody whose computer cannot draw is not told why, or not what to do, or not first that one can play
    /// without a window.
    #[test]
    fn what_is_missing_is_said_with_three_things_to_try() {
        let tried = [("Vulkan", "no adapter".to_owned()), ("OpenGL", "no display".to_owned())];
        for why in [Why::Display, Why::Libraries("libx11-6"), Why::Driver(&tried)] {
            let words = said(&why);
            let ways: Vec<&str> = words
                .lines()
                .filter(|line| line.starts_with("  ") && line.contains(". "))
                .collect();
            assert_eq!(ways.len(), 3, "{words}");
            assert!(ways[0].contains("grounds play night-shift --text"), "{words}");
            assert!(ways[1].contains("--safe-graphics"), "{words}");
        }
        assert!(said(&Why::Libraries("libx11-6")).contains("libx11-6"));
        let words = said(&Why::Driver(&tried));
        assert!(
            words.contains("Vulkan: no adapter") && words.contains("OpenGL: no display"),
            "{words}"
        );
    }

    /// If this fails, what cannot open is told in English to somebody who reads another language.
    #[test]
    fn it_is_said_in_the_language_of_the_person() {
        let words = said_in("km", &Why::Display);
        assert!(words.chars().any(|c| ('\u{1780}'..'\u{17ff}').contains(&c)), "{words}");
        assert!(!words.contains("desktop"), "{words}");
    }
}
