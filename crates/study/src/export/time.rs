//! Moments in UTC, as RFC 3339 writes them. The record has seconds since 1970; no clock is asked.

use grounds_core::locale::Day;

const DAY_MILLIS: u64 = 86_400_000;
/// The last moment that is written with four digits for the year: the end of 9999.
const LAST: u64 = 253_402_300_799_999;

/// A moment, from milliseconds since the beginning of 1970.
pub(super) fn utc(millis: u64) -> String {
    let millis = millis.min(LAST);
    let (days, rest) = (millis / DAY_MILLIS, millis % DAY_MILLIS);
    let Day { year, month, day } = Day::after_1970(u32::try_from(days).unwrap_or(u32::MAX));
    let (second, part) = (rest / 1000, rest % 1000);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{part:03}Z")
}

/// A length of time, as ISO 8601 writes it, to the hundredth of a second.
pub(super) fn length(millis: u64) -> String {
    format!("PT{}.{:02}S", millis / 1000, millis % 1000 / 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a move is told of another day. The moments are those of `date -u`.
    #[test]
    fn moments_are_those_of_the_calendar() {
        for (millis, words) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_700_000_000_123, "2023-11-14T22:13:20.123Z"),
            (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (u64::MAX, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(utc(millis), words);
        }
        assert_eq!(length(61_239), "PT61.23S");
    }
}
