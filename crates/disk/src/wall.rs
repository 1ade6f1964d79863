//! The time on the wall where the person sits. The only place that looks at a clock for showing it.

use crate::locale::{Day, When};
use chrono::{DateTime, Datelike, Local, Timelike};
use std::time::SystemTime;

/// The day of a moment.
pub(super) fn day_of(time: SystemTime) -> When {
    When {
        day: Some(day(DateTime::<Local>::from(time))),
        ..When::default()
    }
}

/// The time of a moment to the second, and the day when it was another one.
pub(super) fn moment_of(time: SystemTime) -> When {
    let time = DateTime::<Local>::from(time);
    let is_today = time.date_naive() == Local::now().date_naive();
    let small = |n: u32| u8::try_from(n).unwrap_or(0);
    When {
        day: (!is_today).then(|| day(time)),
        minutes: u16::try_from(time.hour() * 60 + time.minute()).ok(),
        seconds: is_today.then(|| small(time.second())),
    }
}

fn day(time: DateTime<Local>) -> Day {
    Day {
        year: time.year(),
        month: u8::try_from(time.month()).unwrap_or(1),
        day: u8::try_from(time.day()).unwrap_or(1),
    }
}
