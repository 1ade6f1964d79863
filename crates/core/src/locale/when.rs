//! A day, and a time of day, written as the language does.

use super::messages::{Arg, Messages};
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
                messages.with(
                    "date-and-time",
                    &[("date", Arg::Word(&date)), ("time", Arg::Word(&time))],
                )
            }
        }
    }
}

impl Day {
    /// The day in words.
    #[must_use]
    pub fn in_words(self, messages: &Messages) -> String {
        let month = messages.get(&format!("month-{}", self.month));
        messages.each(|alone| {
            let month = if alone.is_beside {
                pair::beside(&month)
            } else {
                pair::main(&month)
            };
            let year = self.year.saturating_add(years_ahead(alone.language));
            let values = [
                ("day", Arg::Number(self.day.into())),
                ("month", Arg::Word(month)),
                ("year", Arg::Number(year.into())),
            ];
            alone.with("date", &values)
        })
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
