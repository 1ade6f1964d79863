//! The only integration binary. One module for each area; a test names what would be wrong if it failed.

#[cfg(feature = "ui-tests")]
mod across_screen; // looking back on many runs: words first, and plots that are told
#[cfg(feature = "game")]
mod app; // the program without a window: wishes go in, places and records come out
#[cfg(feature = "ui-tests")]
mod author_screen; // the author's panel, driven without a window
#[cfg(feature = "ui-tests")]
mod book_screen; // the notebook as a book
mod cli; // the real program, run as a process
mod codes; // what can be asked of the practice library, and what is nearest in meaning
mod cohort; // kept runs of a room: what is told of each, and what never is
mod columns; // what the columns of an export say of themselves, and that every cell is what its column says
#[cfg(feature = "ui-tests")]
mod debrief_screen; // the line of each talk and the case on a board, on the screen
#[cfg(feature = "ui-tests")]
mod decide_screen; // the decision as sentences: put together, read, signed
mod disk; // disks that misbehave, and what lies on them that is no file
mod drills; // short drills: in a terminal, as cards, as a calendar, and the file of what comes back
#[cfg(feature = "ui-tests")]
mod drills_screen; // drills on the screens, driven without a window
mod examples; // the examples do what they say
mod export; // `grounds export`: tables, a document, statements, and that nobody is named in them
mod files; // encodings, names that are nearly right, copies, results in files
mod fuzzed; // the bodies of the fuzz targets, on their corpora and on a fixed number of changed files
mod glyphs; // the characters that the shipped fonts can draw
mod guide; // the guide for authors: its commands, its folder, its links
mod handed_in; // what comes back from sites and programs for translators
mod home; // the home of a computer: unwritable folders, names, what is put away
mod hostile; // files from an enemy
mod house; // rules of this repository that nobody should have to police
mod house_faces; // what stands on a screen is decided in one room
#[cfg(feature = "ui-tests")]
mod input_screen; // hands on the screens: held keys, second clicks, other layouts, small windows
#[cfg(feature = "ui-tests")]
mod keyboard; // a whole run without a pointer
#[cfg(feature = "ui-tests")]
mod keys_screen; // the sheet of keys, and that each key on it does something
mod khmer; // where Khmer may be broken, on real sentences
mod languages; // the texts of the interface in every language, and which one a person gets
#[cfg(feature = "game")]
mod languages_app; // languages changed in the middle of a run, kept, and read again
#[cfg(feature = "ui-tests")]
mod languages_screen; // every screen in the language that no one speaks, and side by side
mod letters; // sentences in every script: where their lines end, and one way onto the screen
#[cfg(feature = "ui-tests")]
mod letters_screen; // the same sentences laid out, selected and copied
mod licences; // everything that is handed on has a licence
mod limits_files; // limits of pictures, records, practice files, folders and messages
mod messages; // which file holds which message, and that each is asked for
mod new; // `grounds new`: a scenario to begin with
mod nowhere; // a computer on which nothing can be kept
mod odd; // names and texts that nobody expects
#[cfg(feature = "ui-tests")]
mod over_screen; // what lies over a screen: notices, and leaving without what is not kept
mod papers; // what the papers for contributors name is there
#[cfg(feature = "ui-tests")]
mod papers_made; // papers of every form, made by tests
#[cfg(feature = "ui-tests")]
mod papers_screen; // papers drawn as what they are, the magnifier, pointing at two lines
mod pictures; // pictures as trees, and how their elements show
#[cfg(feature = "ui-tests")]
mod pictures_screen; // hotspots: the screens and the check agree
mod place; // homes for tests: a computer with a folder, and a disk in memory that may answer late
mod practice; // the shipped practice library, and libraries that contradict themselves
#[cfg(feature = "ui-tests")]
mod printed; // screens as pictures, without a window
mod program; // the real program as a process
mod record; // the kept log of a run
mod record_disk; // a run on disks that misbehave
mod record_list; // the runs that can be gone on with, and those put away
mod report; // `grounds report`: what a run came to, as a page
mod runs; // `grounds runs`: what many runs show, in a terminal
mod scenarios; // every shipped scenario
mod seat; // somebody at the desk, who takes what is offered
mod second; // the proof, players, sorting and replaying, as a process
#[cfg(feature = "ui-tests")]
mod stage; // a screen without a window, for the tests of the screens
mod stick; // a stick pulled out of a real run, and records that are copied while they are open
mod support; // what the others share
mod terminal; // the run in a terminal: piped, ended early, killed, on a full disk
mod told; // how faults are told to authors, editors and programs
mod typist; // somebody who types into the run in a terminal
#[cfg(feature = "ui-tests")]
mod ui; // screens, driven without a window
mod watch; // a folder that is looked at: what counts as a change, and that nothing is written
mod weighing; // moves weighed on a thread of their own
