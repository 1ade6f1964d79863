//! `reading-age-too-high`: English that asks for more school than the readers have.

use super::super::prose::Reading;
use super::super::{Group, Rule, Subject};
use super::Line;
use super::reading::{Effort, sentences};
use crate::diagnostic::{Severity, Sink};
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "reading-age-too-high",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A longer text, or the scenario as a whole, asks for more than seven years of school (a reading age of about 12).
Readers are officials of many schools, often in their second language, in a room with others. Whoever stumbles over
words learns words, and not what to look for.

It is measured with the Flesch-Kincaid grade: words in a sentence, syllables in a word. Names, numbers and
placeholders do not count as long words. Texts under 40 words are only measured together. The hardest sentence is
shown: shorten it, or take a shorter word. The formula is for English; other languages are not measured, so let a
reader tell you.

    "Remuneration was contingent upon satisfactory completion of assigned activities."
    "They paid only when all the work was done, and done well."
"#,
    run,
};

/// The school year that texts may ask for, in hundredths: pupils are about 12 then.
const GRADE_HUNDREDTHS: i32 = 700;
/// A text of fewer words is measured only together with others: one long word would decide.
const PASSAGE_WORDS: u32 = 40;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let is_measured = |r: &Reading| r.hardest.is_some() && r.kind.is_sentences();
    let is_hard = |r: &Reading| {
        is_measured(r) && r.effort.words() >= PASSAGE_WORDS && r.effort.grade_hundredths() > Some(GRADE_HUNDREDTHS)
    };
    for line in subject.english_lines(is_hard) {
        let grade = Effort::of(line.text).grade_hundredths();
        report("this text", grade.unwrap_or(0), &line, sink);
    }
    let mut languages: BTreeMap<&str, Whole> = BTreeMap::new();
    for (number, language, reading) in subject.readings().filter(|(.., r)| is_measured(r)) {
        languages.entry(language).or_default().take(number, reading);
    }
    for whole in languages.into_values() {
        let grade = whole.sum.grade_hundredths().filter(|grade| *grade > GRADE_HUNDREDTHS);
        let line = subject.line(whole.worst);
        if let Some(grade) = grade
            && whole.sum.words() >= PASSAGE_WORDS
            && line.is_english()
        {
            report("the scenario as a whole", grade, &line, sink);
        }
    }
}

/// All texts of one language together.
#[derive(Default)]
struct Whole {
    sum: Effort,
    /// The number of the text with the hardest sentence, and what makes it so.
    worst: usize,
    rank: Option<(bool, Option<i32>)>,
}

impl Whole {
    fn take(&mut self, number: usize, reading: &Reading) {
        self.sum = self.sum.and(reading.effort);
        // In a text of three words one can be hard by chance; the sentence shown should be worth rewriting.
        let rank = Some((reading.effort.words() >= PASSAGE_WORDS / 4, reading.hardest));
        if rank > self.rank {
            (self.rank, self.worst) = (rank, number);
        }
    }
}

fn report(what: &str, grade: i32, line: &Line<'_>, sink: &mut Sink) {
    let tenths = grade / 10;
    let words = format!(
        "{what} asks for {}.{} years of school; at most {} are meant",
        tenths / 10,
        tenths % 10,
        GRADE_HUNDREDTHS / 100
    );
    let hardest = (sentences(line.text).into_iter()).max_by_key(|s| Effort::of(s).grade_hundredths());
    let fault = RULE
        .fault(words)
        .at(line.span_of(hardest.unwrap_or(line.text)), "the hardest sentence");
    sink.push(fault.help("make two sentences of it, or take shorter words"));
}
