//! A calendar file (RFC 5545) of the days on which something comes back: for whoever looks into a calendar and not into this
//! program. It has days and counts, no names and nothing of what went wrong.

use crate::locale::{Day, Messages, key, pair, said};
use std::fmt::Write as _;

/// The longest line, in bytes, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The file. `days` has each day, counted from 1970, with how many points come back; `mark` is a number nobody chose, by which a
/// calendar that gets a later file knows the same day again; `now` is when it is written, in seconds since 1970.
#[must_use]
pub fn calendar(messages: &Messages, days: &[(u32, usize)], mark: u64, now: u64) -> String {
    let mut out = String::new();
    let mut line = |words: &str| fold(&mut out, words);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Reasonable Grounds//Short drills//EN");
    line("CALSCALE:GREGORIAN");
    for &(day, count) in days {
        let (first, next) = (date(day), date(day.saturating_add(1)));
        let says = |words: &str| escaped(&pair::in_a_row(words));
        line("BEGIN:VEVENT");
        line(&format!("UID:{mark:016x}-{first}@drills.reasonable-grounds.invalid"));
        line(&format!("DTSTAMP:{}", moment(now)));
        line(&format!("DTSTART;VALUE=DATE:{first}"));
        line(&format!("DTEND;VALUE=DATE:{next}"));
        line(&format!(
            "SUMMARY:{}",
            says(&messages.get(key!("drill-calendar-summary")))
        ));
        let count = messages.say(&said!("drill-calendar-count", count = count));
        line(&format!("DESCRIPTION:{}", says(&count)));
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

/// A line of content: no longer than allowed, and never cut within a character.
fn fold(out: &mut String, words: &str) {
    let mut room = LINE;
    for letter in words.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            // The space that begins a line counts.
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

/// A text as a value.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

fn date(day: u32) -> String {
    let Day { year, month, day } = Day::after_1970(day);
    format!("{year:04}{month:02}{day:02}")
}

fn moment(seconds: u64) -> String {
    let mut out = date(u32::try_from(seconds / 86_400).unwrap_or(u32::MAX));
    let (hours, minutes) = (seconds / 3600 % 24, seconds / 60 % 60);
    // Writing to a `String` cannot fail.
    let _ = write!(out, "T{hours:02}{minutes:02}{:02}Z", seconds % 60);
    out
}
