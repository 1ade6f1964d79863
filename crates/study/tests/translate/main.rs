//! Translations of scenarios: what a translator gets, what is found again after an edit, what is told.

mod edits; // lines that are moved, mended, taken out
mod lent; // what the library lends to every run
mod rounds; // from text to pattern and back, from Fluent to PO and back
mod spoiled; // files spoiled as translators spoil them, and any bytes
mod support; // what the others share
mod told; // a run in the words of a translation
