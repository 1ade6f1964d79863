//! The smallest face: every screen as text, its offers numbered; a number takes one, a number and words fill a field, and an
//! empty line goes out. So a whole run can be played from the shelf to the debrief, as in the window.
//!
//!     cargo run --no-default-features --example face
//!     printf '1\n2\n' | cargo run --no-default-features --example face
//!
//! It shows how little a face has to do: the desk decides what is open, what stands on a screen, and that every move that is
//! shown is kept (here in a folder `face-records` where the system keeps what is soon forgotten). It knows no rule of practice,
//! and asks no view what to show.

use reasonable_grounds::desk::shown::{Block, plain::plain};
use reasonable_grounds::desk::{Desk, Effect, wish::Wish};
use reasonable_grounds::library::{Computer, GameOptions, InterfaceTexts, practice, whole_shelf};
use std::error::Error;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;

fn main() -> Result<(), Box<dyn Error>> {
    let records = std::env::temp_dir().join("face-records");
    face(records, &mut io::stdin().lock(), &mut io::stdout().lock())
}

/// Plays with whoever writes the input, until they go or it ends. Runs are kept in a folder.
pub(crate) fn face(records: PathBuf, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let practice = Arc::new(practice()?);
    let options = GameOptions {
        texts: InterfaceTexts::embedded(),
        records,
        ..GameOptions::default()
    };
    let home = Computer::new(&options, &whole_shelf(&practice, &[]));
    let mut desk = Desk::new(home, practice, options.settings, None)?;

    let mut lines = input.lines();
    loop {
        let screen = desk.screen(false);
        let blocks = screen.blocks();
        let mut number = 0;
        for block in &blocks {
            if is_choice(block) {
                number += 1;
                write!(out, "{number:>3} ")?;
            }
            out.write_all(plain(std::slice::from_ref(block)).as_bytes())?;
        }
        write!(out, "> ")?;
        out.flush()?;

        // Whatever was shown is kept, so the end of the input may come at any moment.
        let Some(typed) = lines.next().transpose()? else {
            return Ok(());
        };
        let is_empty = typed.trim().is_empty();
        let wish = if is_empty {
            Some(Wish::Quit)
        } else {
            wished(&blocks, &typed)
        };
        let Some(wish) = wish else {
            writeln!(
                out,
                "Type the number of an offer, or of a field and what is to stand in it."
            )?;
            continue;
        };
        if desk.wish(wish) == Some(Effect::Close) {
            return Ok(());
        }
    }
}

/// Whether something can be taken or filled.
const fn is_choice(block: &Block<'_>) -> bool {
    matches!(block, Block::Offer(_) | Block::Field(_) | Block::Finish(_))
}

/// What is wished by a number, or a number and words.
fn wished(blocks: &[Block<'_>], typed: &str) -> Option<Wish> {
    let (number, words) = typed.trim().split_once(' ').unwrap_or((typed.trim(), ""));
    let at: usize = number.parse().ok()?;
    match blocks.iter().filter(|block| is_choice(block)).nth(at.checked_sub(1)?)? {
        Block::Offer(offer) => Some(offer.wish.clone()),
        Block::Finish(finish) => finish.wish.clone(),
        Block::Field(field) => field.wish(words),
        _ => None,
    }
}
