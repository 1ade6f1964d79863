//! A day, and a time of day, written as the language does.

use super::key::{Key, key, said};
use super::messages::Messages;
use super::pair;

/// A moment on the calendar, on the wall, or both. Where it comes from is nobody's business here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// The day, when it matters.
    pub day: Option<Day>,
    /// Minutes after midnight, when the time matters.
    pub minutes: Option<u16>,
    /// Seconds behind the minute, when even they matter.
    pub seconds: Option<u8>,
}

/// A day, as Gregory counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// The month, 1–12.
    pub month: u8,
    /// The day of the month, 1–31.
    pub day: u8,
}

/// Years by which a calendar is ahead: the Thai one counts from the death of the Buddha.
fn years_ahead(language: &str) -> i32 {
    if language == "th" || language.starts_with("th-") {
        543
    } else {
        0
    }
}

impl When {
    /// The moment in words; nothing when neither day nor time matters.
    #[must_use]
    pub fn in_words(self, messages: &Messages) -> String {
        let time = self.minutes.map(|minutes| messages.time(minutes, self.seconds));
        match (self.day, time) {
            (None, time) => time.unwrap_or_default(),
            (Some(day), None) => day.in_words(messages),
            (Some(day), Some(time)) => {
                let date = day.in_words(messages);
                messages.say(&said!("date-and-time", date = date, time = time))
            }
        }
    }
}

impl Day {
    /// So many days after the first of 1970. Whole cycles of 400 years have the same days, and a year begins in March here, so
    /// that the day that leap years add is its last.
    #[must_use]
    pub const fn after_1970(days: u32) -> Self {
        const CYCLE: u32 = 146_097;
        // Days since the first of March of the year 0.
        let since = days as u64 + 719_468;
        let (cycle, of_cycle) = (since / CYCLE as u64, (since % CYCLE as u64) as u32);
        let year = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / (CYCLE - 1)) / 365;
        let of_year = of_cycle - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let is_next_year = month >= 10;
        Self {
            year: (cycle as i32) * 400 + year as i32 + is_next_year as i32,
            month: (if is_next_year { month - 9 } else { month + 3 }) as u8,
            day: day as u8,
        }
    }

    /// The day in words.
    #[must_use]
    pub fn in_words(self, messages: &Messages) -> String {
        let month = messages.get(self.month_key());
        messages.each(|alone| {
            let month = if alone.is_beside {
                pair::beside(&month)
            } else {
                pair::main(&month)
            };
            let year = self.year.saturating_add(years_ahead(alone.language));
            alone.say(&said!("date", day = self.day, month = month, year = year))
        })
    }

    /// The name of the month; no calendar has more than twelve.
    const fn month_key(self) -> Key {
        match self.month {
            0 | 1 => key!("month-1"),
            2 => key!("month-2"),
            3 => key!("month-3"),
            4 => key!("month-4"),
            5 => key!("month-5"),
            6 => key!("month-6"),
            7 => key!("month-7"),
            8 => key!("month-8"),
            9 => key!("month-9"),
            10 => key!("month-10"),
            11 => key!("month-11"),
            _ => key!("month-12"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Digits;

    #[test]
    fn each_language_writes_a_day_in_its_own_way() {
        let english =
            "date = { $day } { $month } { $year }\ndate-and-time = { $date }, { $time }\nmonth-11 = November\n";
        let thai = "date = { $day } { $month } { $year }\nmonth-11 = พฤศจิกายน\n";
        let when = When {
            day: Some(Day {
                year: 2026,
                month: 11,
                day: 5,
            }),
            minutes: Some(545),
            seconds: None,
        };
        let messages = |language: &str, own: &str| Messages::new(language, own, english).expect("both are Fluent");
        assert_eq!(when.in_words(&messages("en", english)), "5 November 2026, 09:05");
        let thai = messages("th", thai).in_digits(Digits::Thai);
        assert_eq!(when.in_words(&thai), "๕ พฤศจิกายน ๒๕๖๙, ๐๙:๐๕");
        let both = thai.beside(messages("en", english));
        assert_eq!(
            when.in_words(&both),
            "๕ พฤศจิกายน ๒๕๖๙, ๐๙:๐๕\u{1f}5 November 2026, 09:05"
        );
        assert_eq!(When::default().in_words(&both), "");
    }
}
