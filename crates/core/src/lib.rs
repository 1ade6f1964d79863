//! The core of Reasonable Grounds: a scenario, a run of it, what the run comes to, and its words.
//!
//! Data flows one way: file → draft → scenario → session → events → marks → debrief. Nothing here names a file, a clock, a
//! thread or the environment, so it builds for a browser as it builds for a laptop, and the same scenario, seed and actions
//! give the same bytes on both.
//!
//! # A whole run
//!
//! Files come in as names and bytes. [`Resolved::read`](scenario::Resolved::read) makes of them a scenario that cannot be
//! wrong, or says everything that is. A [`Session`](session::Session) takes one [`Action`](scenario::Action) at a time and
//! refuses it without any change, or answers with events. What may be seen of it is the [`View`](session::View), and nothing
//! else. [`assess`](assess::assess) marks it, [`debrief`](debrief::debrief) says what there is to learn.
//!
//! ```
//! use grounds_core::{assess::assess, debrief::debrief, diagnostic::Sink, practice::Practice, session::Session};
//! use grounds_core::scenario::{Action, Bundle, Resolved};
//! use grounds_core::vocabulary::{Band, Competency};
//! # use std::sync::Arc;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mut files = std::collections::BTreeMap::new();
//! # for entry in std::fs::read_dir("../../assets/practice")? {
//! #     let path = entry?.path();
//! #     let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
//! #     files.insert(name, std::fs::read_to_string(path)?);
//! # }
//! let practice = Arc::new(Practice::load(&files)?); // the texts of `assets/practice`, by name
//! let files = [("scenario.ron".into(), SCENARIO.into()), ("pier.svg".into(), PICTURE.into())].into();
//! let bundle = Bundle { files, ..Bundle::default() };
//! let mut faults = Sink::default();
//! let scenario = Resolved::read(&bundle, &practice, &mut faults).scenario.ok_or("it has faults")?;
//! let mut run = Session::begin(Arc::new(scenario), practice, 1);
//! let person = run.view().people_here()[0];
//! let question = run.view().questions(person)[0].ix;
//! let events = run.apply(Action::Ask(question)).expect("he is here and may be asked");
//! assert!(!events.is_empty()); // he was asked, he answered, minutes passed
//! assert_eq!(run.view().cues().len(), 1);
//! run.apply(Action::End).expect("a run can be ended at any time");
//! let learned = debrief(&run, assess(&run));
//! assert_eq!(learned.people.len(), 1);
//! # Ok(())
//! # }
//!
//! const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"/>"#;
//! const SCENARIO: &str = r#"
//! Scenario(
//!     format: 1, id: "ferry", revision: 1, language: "en", sector: Other, level: Starter, minutes: 5,
//!     title: "The ferry", summary: "A man waits for a ferry.", role: "You check papers at a pier.",
//!     content_note: "Nobody is hurt.", aims: ["Ask before you judge"], hangs_on: ["ILO-OI-2009"],
//!     official_speaks: ["Common"], clock: (starts: "09:00", minutes: 30), start: "pier", opening: "A cold morning.",
//!     places: [(id: "pier", title: "The pier", text: "Planks and water.", art: "pier.svg", hotspots: [])],
//!     cues: [(id: "goes-home", text: "{man} goes home for a wedding.", about: ["man"])],
//!     people: [(
//!         id: "man", role: Interviewee, profile: (name: "Benno", age: 34, gender: Man, from: "Tirrel"),
//!         truth: Unaffected, start: (trust: 40, distress: 20), speaks: ["Common"], at: "pier",
//!         line: "A man who hums.", story: "{man} goes home for a week.",
//!         questions: [(
//!             id: "why", kind: OpenInvitation, about: Journey, ask: "Please tell me about your journey.",
//!             answers: [(say: "My sister marries on Sunday.", gives: ["goes-home"])],
//!         )],
//!     )],
//!     services: [(id: "leaflet", kind: Information, label: "Leaflet with a safe number")],
//!     decisions: [(about: "man")],
//! )"#;
//! ```
//!
//! # Where to look
//!
//! [`vocabulary`] has the closed terms of the field, [`practice`] the rules that marks hang on, [`codes`] what can be asked of
//! them, [`scenario`] the format,
//! [`session`] the state machine, [`record`] the kept log, [`locale`] languages and messages. Checks, maps and playtests are
//! built on it in `grounds_study`, what stands on a screen in `grounds_desk`, files in `grounds_disk`.

pub mod assess;
pub mod codes;
pub mod debrief;
pub mod diagnostic;
mod hex;
pub mod locale;
pub mod practice;
pub mod record;
pub mod scenario;
pub mod session;
pub mod two;
pub mod vocabulary;
pub mod wording;

pub use hex::hex;
