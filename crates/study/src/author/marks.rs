//! What is made of the run if it ends now: the band and the reasons for each person, the scales, every mark with its moment.

use super::condition::Inner;
use grounds_core::assess::{About, Assessed, Careful, Mark, OfPerson, assess};
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::practice::marks::Comes;
use grounds_core::session::view::Phrase;
use grounds_core::vocabulary::{Band, Competency, Verdict};

/// The marks so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarksInside {
    /// The band; none in a draw in which nobody is judged, because a victim could be cleared.
    pub band: Option<Band>,
    /// What is made of each person: name, verdict, and the reasons by their names in the library.
    pub people: Vec<(String, Verdict, Vec<String>)>,
    /// Each competency that is judged. None of them enters the band.
    pub scores: Vec<(Competency, u8)>,
    /// Every mark, what there is to learn first.
    pub marks: Vec<MarkInside>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkInside {
    /// How it came out.
    pub comes: Comes,
    /// The scale it counts for.
    pub competency: Competency,
    /// What it says.
    pub words: String,
    /// The line it is about.
    pub line: Option<String>,
    /// The practice point behind it.
    pub point: String,
    /// Points earned, and points there were.
    pub points: (u16, u16),
    /// How many moves had been made when it was earned.
    pub moment: Option<usize>,
}

impl Inner<'_> {
    pub(super) fn marks(&self, careful: &Careful) -> MarksInside {
        let Ok(found) = assess(self.session, careful) else {
            return MarksInside::default();
        };
        let score = |&of: &Competency| found.score(of).map(|score| (of, score));
        let mut marks: Vec<MarkInside> = found.marks.iter().map(|mark| self.mark(mark)).collect();
        marks.sort_by_key(|mark| mark.comes);
        MarksInside {
            band: Some(found.band),
            people: self.made_of(&found),
            scores: Competency::ALL.iter().filter_map(score).collect(),
            marks,
        }
    }

    fn made_of(&self, found: &Assessed) -> Vec<(String, Verdict, Vec<String>)> {
        let table = self.session.practice().judgement();
        let made = |of: &OfPerson| {
            let reasons = of.verdict.reasons(table).map(|reason| reason.row.name.clone());
            (self.name(of.person), of.verdict.verdict, reasons.collect())
        };
        found.people.iter().map(made).collect()
    }

    fn mark(&self, mark: &Mark) -> MarkInside {
        let (m, practice, name) = (self.messages, self.session.practice(), self.name(mark.person));
        let words = match mark.about {
            About::Shown(shown) => m.say(&shown.key().about(name)),
            About::Reason(row, verdict, _) => {
                let row = &practice.judgement().row(row).name;
                format!("{name}: {row} ({})", m.get(verdict.key()))
            }
        };
        let line = mark
            .line
            .map(|at| self.moves.teller().quoted(&Phrase::about(at.text, at.of)));
        MarkInside {
            comes: mark.comes,
            competency: mark.competency,
            words,
            line,
            point: point(m, practice, mark.point(practice, self.scenario())),
            points: (mark.points, mark.possible),
            moment: mark.entry.map(|entry| entry + 1),
        }
    }
}

/// A practice point by its code and its short name.
fn point(messages: &Messages, practice: &Practice, code: &str) -> String {
    let label = practice
        .point(code)
        .map(|point| messages.practice(code, "label", &point.label));
    label.map_or_else(|| code.to_owned(), |label| format!("{code} {label}"))
}
