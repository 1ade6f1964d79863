//! Moments in UTC, as RFC 3339 writes them. The record has seconds since 1970; no clock is asked.

const DAY_MILLIS: u64 = 86_400_000;
/// The last moment that is written with four digits for the year: the end of 9999.
const LAST: u64 = 253_402_300_799_999;

/// A moment, from milliseconds since the beginning of 1970.
pub(super) fn utc(millis: u64) -> String {
    let millis = millis.min(LAST);
    let (days, rest) = (millis / DAY_MILLIS, millis % DAY_MILLIS);
    let (year, month, day) = date(days);
    let (second, part) = (rest / 1000, rest % 1000);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{part:03}Z")
}

/// The date so many days after the first of 1970. Years are counted from March, so that a leap day is the last of its year.
fn date(days: u64) -> (u64, u64, u64) {
    /// Days from the first of March of the year 0 to the first of January 1970.
    const BEFORE: u64 = 719_468;
    const OF_400_YEARS: u64 = 146_097;
    let days = days + BEFORE;
    let (era, of_era) = (days / OF_400_YEARS, days % OF_400_YEARS);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (era * 400 + year + u64::from(month <= 2), month, day)
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
