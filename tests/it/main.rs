//! The only integration binary. One module for each area; a test names what would be wrong if it failed.

mod analysis; // each move of a run, judged against the best other one
#[cfg(feature = "game")]
mod app; // the program without a window: intents go in, places and records come out
mod asked; // lists of questions that stay, and what is told of a thing done twice
mod assess; // marks: what textbook, careless and unsafe runs come to
mod author; // the author's desk: a scenario edited while it is played
#[cfg(feature = "game")]
mod author_app; // the author view without a window: a folder on disk is edited, the game follows
mod author_inside; // what the author's desk shows of a run
#[cfg(feature = "ui-tests")]
mod author_screen; // the author's panel, driven without a window
mod chains; // thousands of things that wait for each other
mod chart; // the map of a scenario, and the command that draws it
mod checks; // every rule of the check, by its own fixtures
mod cli; // the real program, run as a process
mod codes; // what can be asked of the practice library, and what is nearest in meaning
mod conditions; // what conditions are about, and their words
mod counts; // how many things of one kind a scenario may hold
mod desk; // the application core: wishes in any order, on disks that misbehave
mod disk; // disks that misbehave: pipes, devices, links, names, full
mod examples; // the examples do what they say
mod files; // files and folders as people have them: encodings, places, names, copies, results
mod fuzzed; // the bodies of the fuzz targets, on their corpora and on a fixed number of changed files
mod glyphs; // the characters that the shipped fonts can draw
mod graph; // the scenario as a graph: what can be reached, and why not
mod guide; // the guide for authors: examples, commands, completeness
mod handed_in; // what comes back from sites and programs for translators
mod home; // the home of a computer: unwritable folders, names, what is put away
mod hostile; // files from an enemy
mod house; // rules of this repository that nobody should have to police
mod house_faces; // what stands on a screen is decided in one room
#[cfg(feature = "ui-tests")]
mod input_screen; // hands on the screens: held keys, second clicks, other layouts, small windows
mod judgement; // the verdict on a person: cases, vectors, every row held, invariants, strategies
#[cfg(feature = "ui-tests")]
mod keyboard; // a whole run without a pointer
mod khmer; // where Khmer may be broken, on real sentences
mod languages; // the texts of the interface in every language, and which one a person gets
#[cfg(feature = "game")]
mod languages_app; // languages changed in the middle of a run, kept, and read again
#[cfg(feature = "ui-tests")]
mod languages_screen; // every screen in the language that no one speaks, and side by side
mod letters; // sentences in every script: where their lines end, and one way onto the screen
#[cfg(feature = "ui-tests")]
mod letters_screen; // the same sentences laid out, selected and copied
mod limits; // every limit of a scenario: exactly so much, and one more
mod limits_files; // the same for pictures, records, practice files, folders and messages
mod messages; // which file holds which message, and that each is asked for
mod mistakes; // slips of the pen in a scenario file, and where they are told
mod new; // what a new author begins with
mod nowhere; // a computer on which nothing can be kept
mod odd; // names and texts that nobody expects and somebody has
#[cfg(feature = "ui-tests")]
mod over_screen; // what lies over a screen: notices, and leaving without what is not kept
mod papers; // what the papers for contributors name is there
mod pictures; // what counts in a picture, and how its elements show
#[cfg(feature = "ui-tests")]
mod pictures_screen; // hotspots: the screens and the check agree
mod place; // homes for tests: a computer with a folder, and a disk in memory that may answer late
mod playtest; // players made of rules, many runs, coverage, and the command
mod playtest_command; // the playtest command as a process
mod practice; // the shipped practice library, and libraries that contradict themselves
mod program; // the real program as a process, and walkthroughs as a person would type them
mod prove; // the proof that a scenario is fair: unfair copies fail for the right reason
mod prove_command; // the proof as a process, and the runs it writes
mod prove_players; // the proof against play that should not win
mod reading; // the quick reader of files against the library
mod record; // the kept log of a run
mod record_digest; // what a run is compared by: every event to the byte
mod record_disk; // a run on disks that misbehave
mod record_later; // records that outlive a changed scenario, other rules and later programs
mod record_list; // the runs that can be gone on with, and those put away
mod scenarios; // every shipped scenario, and its walkthroughs
mod second;
mod second_new;
mod session; // the rules of a run, over many random runs
mod shown; // what stands on each screen, as plain values
mod shown_papers; // documents, notebook, decisions and debrief as plain values
#[cfg(feature = "ui-tests")]
mod stage; // a screen without a window, for the tests of the screens
mod support; // what the others share
mod terminal; // the run in a terminal: piped, ended early, killed, on a full disk
mod told; // how faults are told to authors, editors and programs
mod translate;
mod translation; // translations beside a scenario, and bytes that are none
mod two; // the faces of the second form
#[cfg(feature = "ui-tests")]
mod ui; // screens, driven without a window
mod unfair; // copies of the scenario to begin with that are unfair in one way each
mod watch; // a folder that is looked at: what counts as a change, and that nothing is written
