//! `review-incomplete`: a scenario that says "reviewed", and was not by everyone.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::{ReviewRole, Reviewed};

pub(in crate::check) const RULE: Rule = Rule {
    code: "review-incomplete",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"`status: Reviewed` takes the draft mark off the screen, and a facilitator relies on it. It holds when four kinds of
people have read the scenario, each with a name and a day: practice, law, lived experience, language (ETH-05, ETH-11).
What is still open then belongs under `open` only if the status is `Draft`.

    Review(status: Reviewed, reviews: [(by: "A. B.", role: Practice, date: "2026-05-02")])      // three are missing
    Review(status: Reviewed, reviews: [
        (by: "A. B.", role: Practice,        date: "2026-05-02"),
        (by: "C. D.", role: Law,             date: "2026-05-09"),
        (by: "E. F.", role: LivedExperience, date: "2026-05-11"),
        (by: "G. H.", role: Language,        date: "2026-05-20"),
    ])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let review = &scenario.header().review;
    let mut faults = Vec::new();
    for one in &review.reviews {
        if !is_date(&one.date) {
            faults.push(format!("“{}” is no day; write 2026-05-02", one.date.escape_debug()));
        }
        if one.by.trim().is_empty() {
            faults.push(format!("a review ({:?}) has no name", one.role));
        }
    }
    if review.says_reviewed {
        for role in ReviewRole::ALL {
            // Who signs for another language has read the translation, not the scenario.
            let own = |r: &Reviewed| r.language.as_ref().is_none_or(|l| *l == scenario.header().language);
            if !review.reviews.iter().any(|r| r.role == role && own(r)) {
                faults.push(format!("the status is Reviewed, and nobody has reviewed {role:?}"));
            }
        }
        if !review.open.is_empty() {
            faults.push("the status is Reviewed, and something is still open".to_owned());
        }
    }
    for words in faults {
        sink.push(
            RULE.fault(words)
                .in_file(subject.name_of("review.ron"))
                .help("complete it, or write `status: Draft`"),
        );
    }
}

/// Whether a text is a day of the calendar, year first.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.chars().all(|c| c.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day) && year >= 2000
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn days_of_the_calendar_are_days() {
        assert!(is_date("2026-05-02") && is_date("2024-02-29"));
        for wrong in [
            "2026-02-29",
            "2026-13-01",
            "2026-5-2",
            "02.05.2026",
            "soon",
            "",
            "2026-00-10",
            "+026-01-01",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
