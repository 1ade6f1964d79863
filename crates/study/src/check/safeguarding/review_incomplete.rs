//! `review-incomplete`: a scenario that says "reviewed", and was not by everyone.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::review::{Knows, REVIEW, Reviewed};

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
    let review = subject.review;
    for one in &review.reviews {
        if !is_date(&one.date.words) {
            let words = format!("“{}” is no day; write 2026-05-02", one.date.words.escape_debug());
            sink.push(
                RULE.fault(words)
                    .at(one.date.at.clone(), "the day")
                    .help("year, month, day"),
            );
        }
        if one.by.words.trim().is_empty() {
            let fault = RULE.fault("a review has no name").at(one.by.at.clone(), "nobody");
            sink.push(fault.help("write who has read it"));
        }
    }
    if !review.says_reviewed {
        return;
    }
    let language = subject.draft.words(subject.draft.scenario.language);
    // Who signs for another language has read the translation, not the scenario.
    let is_own = |of: &Reviewed| of.language.as_ref().is_none_or(|other| *other == language);
    let mut faults: Vec<String> = Vec::new();
    for role in Knows::ALL {
        if !review.reviews.iter().any(|of| of.role == *role && is_own(of)) {
            faults.push(format!(
                "the status is Reviewed, and nobody has reviewed {}",
                role.word()
            ));
        }
    }
    if !review.open.is_empty() {
        faults.push("the status is Reviewed, and something is still open".to_owned());
    }
    for words in faults {
        let fault = RULE.fault(words).in_file(REVIEW);
        sink.push(fault.help("complete it, or write `status: Draft`"));
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
