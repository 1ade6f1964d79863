//! *Can the signs be read?* A program cannot say. So people do: they sort every line of a scenario without its answers, and say
//! of each set of wordings which they would choose, once without the talk and once with it. What they agree on is kept beside
//! the scenario, and is the only thing that proves that its signs can be read.
//!
//! Pure: sheets and answers are texts; who reads and writes files is elsewhere.

mod agree;
mod answers;
mod cards;
mod page;
mod sheet;
mod sorted;

pub use agree::{Agreement, agreement};
pub use answers::{Answers, Unread};
pub use cards::{CARD_DRAWS, Cards, EndCard, LineCard, SetCard, cards};
pub use page::page;
pub use sheet::{Shows, sheet};
pub use sorted::{ALPHA, FEWEST_READERS, FITS, READ, Sorted, SortedCard, SortedRound};

use grounds_core::session::Sort;

/// A sort, as it stands on a sheet.
#[must_use]
pub const fn word_of(sort: Sort) -> &'static str {
    match sort {
        Sort::Counts => "counts",
        Sort::AskFurther => "ask",
        Sort::SetAside => "aside",
    }
}

/// All of them, in the order of the sheet.
pub const SORTS: [Sort; 3] = [Sort::Counts, Sort::AskFurther, Sort::SetAside];
