//! The faces of the second form: the real desk on a computer with a folder of its own, seen through its screens.

#[cfg(feature = "ui-tests")]
mod input_screen; // hands on the screens: held keys, second clicks, other layouts, small windows
#[cfg(feature = "ui-tests")]
mod keyboard; // a whole run without a pointer
#[cfg(feature = "ui-tests")]
mod languages_screen; // every screen in every language that has texts, and in large letters
#[cfg(feature = "ui-tests")]
mod over_screen; // what lies over a screen: notices, and leaving without what is not kept
mod seat; // somebody at the desk, who takes what is offered
#[cfg(feature = "ui-tests")]
mod stage; // a screen without a window
mod terminal; // the run in a terminal: piped, ended early, killed, gone on with
#[cfg(feature = "ui-tests")]
mod ui; // screens, driven without a window
