//! The core of Reasonable Grounds: a scenario, a run of it, what the run comes to, and its words.
//!
//! Data flows one way: files → draft → scenario → session → events → marks → debrief. Nothing here names a file, a clock, a
//! thread or the environment, so it builds for a browser as it builds for a laptop, and the same scenario, seed and actions
//! give the same bytes on both.
//!
//! # A whole run
//!
//! Files come in as names and bytes. [`Draft::read`](scenario::draft::Draft::read) tells everything that is wrong with them, and
//! [`resolve`](scenario::resolve::resolve) makes a scenario that cannot be wrong. A [`Session`](session::Session) takes one
//! [`Action`](session::Action) at a time and refuses it without any change, or answers with events. What may be seen of it is the
//! [`View`](session::View), and nothing else; a [`Teller`](wording::Teller) has its words. [`assess`](assess::assess) says what
//! was done to each person, [`debrief`](debrief::debrief) what there is to learn.
//!
//! ```
//! use grounds_core::scenario::{draft::Draft, resolve::resolve};
//! use grounds_core::{assess, diagnostic::Sink, practice::Practice, session::{Action, Session}, talk::{Page, Row}};
//! # use std::{collections::BTreeMap, fs, path::Path, sync::Arc};
//! # fn files(folder: &str, within: &str) -> BTreeMap<String, Vec<u8>> {
//! #     let named = |path: std::path::PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
//! #     let all = fs::read_dir(Path::new("../..").join(folder)).expect("it is there").filter_map(|e| Some(e.ok()?.path()));
//! #     all.filter(|path| path.is_file()).map(|path| (format!("{within}{}", named(path.clone())), fs::read(path).unwrap_or_default())).collect()
//! # }
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let library = files("assets/practice", "").into_iter().map(|(name, bytes)| Ok((name, String::from_utf8(bytes)?)));
//! # let library = library.collect::<Result<_, std::string::FromUtf8Error>>()?;
//! # let folder = files("scenarios/one-talk", "").into_iter().chain(files("scenarios/one-talk/talks", "talks/")).collect();
//! let practice = Arc::new(Practice::load(&library)?); // the texts of `assets/practice`, by name
//! let mut faults = Sink::default();
//! let draft = Draft::read(&folder, &mut faults).ok_or("it has faults")?; // the files of a scenario, by name
//! let scenario = resolve(&draft, &practice, &mut faults).ok_or("it has faults")?;
//! let mut run = Session::begin(Arc::new(scenario), practice, 1, 0);
//! let person = run.view().people_here().iter().find(|person| person.talks).ok_or("nobody is here")?.person;
//! run.apply(Action::Sit(person)).expect("who is here can be sat down with");
//! let first = run.view().rows(Page::Talk).into_iter().flatten().find_map(|row| match row.row {
//!     Row::Take(turn) => Some(turn),
//!     Row::Open(_) => None,
//! });
//! let events = run.apply(Action::Say(first.ok_or("there is something to say")?)).expect("what is in sight can be said");
//! assert!(!events.is_empty()); // it was said, and answered; minutes passed
//! run.apply(Action::End).expect("a run can be ended at any time");
//! let careful = assess::careful(&run); // what somebody careful comes to in the same draw
//! let assessed = assess::assess(&run, &careful).map_err(|_| "the draw is unfair")?;
//! assert_eq!(assessed.people.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! [`vocabulary`] has the closed terms of the field, [`practice`] the rules that marks hang on, [`codes`] what can be asked of
//! them, [`read`] how files are read, [`scenario`] what may stand in them, [`talk`] and [`session`] the state machines,
//! [`judgement`] and [`assess`] the marks, [`across`] what many runs show together, [`record`] the kept log, [`wording`] and [`locale`] words and languages. Checks, maps,
//! proof and playtests are built on it in `grounds_study`, what stands on a screen in `grounds_desk`, files in `grounds_disk`.

pub mod across;
pub mod assess;
mod chance;
pub mod codes;
pub mod debrief;
pub mod diagnostic;
pub mod drill;
mod hex;
pub mod judgement;
pub mod locale;
pub mod practice;
pub mod read;
pub mod record;
pub mod review;
pub mod scenario;
pub mod session;
pub mod talk;
pub mod vocabulary;
pub mod walkthrough;
pub mod wording;

pub use hex::hex;
