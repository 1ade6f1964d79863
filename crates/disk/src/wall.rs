//! The wall clock: the date and time where the person sits. The only place that looks at it. It refuses to be a source
//! of chance, and to measure how long something took.

use crate::locale::{Day, When};
use chrono::{DateTime, Datelike, Local, Timelike};
use std::time::{SystemTime, UNIX_EPOCH};

/// The last second of the year 9999. What a file says of a later time is nonsense.
const LAST_SECOND: u64 = 253_402_300_799;

/// Now, in seconds since 1970.
pub(super) fn now_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// The day of a moment in seconds since 1970; no day for one that no calendar shows.
pub fn day_of(seconds: u64) -> When {
    When {
        day: local(seconds).map(day),
        ..When::default()
    }
}

/// The day of a moment where the person sits, counted from 1970.
pub(super) fn days(seconds: u64) -> u32 {
    let day = local(seconds).map(|time| {
        time.date_naive()
            .signed_duration_since(chrono::NaiveDate::default())
            .num_days()
    });
    day.and_then(|day| u32::try_from(day).ok()).unwrap_or(0)
}

/// The time of a moment to the second, and the day when it was another one.
pub(super) fn moment_of(time: SystemTime) -> When {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let Some(time) = local(seconds) else {
        return When::default();
    };
    let is_today = time.date_naive() == Local::now().date_naive();
    let small = |n: u32| u8::try_from(n).unwrap_or(0);
    When {
        day: (!is_today).then(|| day(time)),
        minutes: u16::try_from(time.hour() * 60 + time.minute()).ok(),
        seconds: is_today.then(|| small(time.second())),
    }
}

fn local(seconds: u64) -> Option<DateTime<Local>> {
    let seconds = i64::try_from(seconds.min(LAST_SECOND + 1)).ok()?;
    let time = DateTime::from_timestamp(seconds, 0).filter(|_| seconds.unsigned_abs() <= LAST_SECOND)?;
    Some(time.with_timezone(&Local))
}

fn day(time: DateTime<Local>) -> Day {
    Day {
        year: time.year(),
        month: u8::try_from(time.month()).unwrap_or(1),
        day: u8::try_from(time.day()).unwrap_or(1),
    }
}

#[cfg(test)]
mod tests {
    use super::{LAST_SECOND, day_of};

    /// If this fails, a record that names a time out of this world ends the program when it is listed.
    #[test]
    fn no_second_is_too_late() {
        for seconds in [0, 1, LAST_SECOND, LAST_SECOND + 1, u64::MAX] {
            assert_eq!(day_of(seconds).day.is_some(), seconds <= LAST_SECOND, "{seconds}");
        }
    }
}
