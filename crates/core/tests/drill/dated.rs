//! The calendar file.

use crate::made::english;
use grounds_core::drill::calendar;
use grounds_core::locale::Day;

/// If this fails, a calendar shows another day than the program says.
#[test]
fn days_are_counted_as_gregory_does() {
    for (days, date) in [
        (0, (1970, 1, 1)),
        (59, (1970, 3, 1)),
        (789, (1972, 2, 29)),
        (11_016, (2000, 2, 29)),
        (11_017, (2000, 3, 1)),
        (20_786, (2026, 11, 29)),
        (47_540, (2100, 2, 28)),
        (47_541, (2100, 3, 1)),
    ] {
        let day = Day::after_1970(days);
        assert_eq!((day.year, day.month, day.day), date, "{days}");
    }
    // Every day is one after the day before: of a long time, none is missing and none comes twice.
    let mut before = Day::after_1970(0);
    for days in 1..150_000 {
        let day = Day::after_1970(days);
        let is_next = (day.day == before.day + 1 && day.month == before.month && day.year == before.year)
            || (day.day == 1 && day.month == before.month + 1 && day.year == before.year)
            || ((day.day, day.month, before.month) == (1, 1, 12) && day.year == before.year + 1);
        assert!(is_next, "{before:?} {day:?}");
        before = day;
    }
}

/// If this fails, a calendar refuses the file, or cuts a letter of Khmer in two.
#[test]
fn the_file_keeps_the_letter_of_the_standard() {
    let file = calendar(&english(), &[(20_793, 2), (20_814, 1)], 0xfeed, 1_796_000_000);
    assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let unfolded = file.replace("\r\n ", "");
    for line in [
        "UID:000000000000feed-20261206@drills.reasonable-grounds.invalid",
        "DTSTAMP:20261130T",
        "DTSTART;VALUE=DATE:20261206",
        "DTEND;VALUE=DATE:20261207",
        "DTSTART;VALUE=DATE:20261227",
    ] {
        assert!(unfolded.contains(line), "{line} in {unfolded}");
    }
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 2);
    assert!(
        calendar(&english(), &[], 1, 0).contains("END:VCALENDAR"),
        "nothing is due, and the file is one"
    );
}
