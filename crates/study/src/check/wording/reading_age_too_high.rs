//! `reading-age-too-high`: English that asks for more school than the readers have.

use super::reading::{Effort, sentences};
use crate::check::passages::Kind;
use crate::check::passages::Passage;
use crate::check::prose::Reading;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "reading-age-too-high",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A longer text, or the scenario as a whole, asks for more than seven years of school (a reading age of about 12).
Readers are officials of many schools, often in their second language, in a room with others. Whoever stumbles over
words learns words, and not what to look for.

It is measured with the Flesch-Kincaid grade: words in a sentence, syllables in a word. Names, numbers and
placeholders do not count as long words. Texts under 40 words, and what people say, are only measured together: somebody
may talk without full stops. The hardest sentence is shown: shorten it, or take a shorter word. The formula is for
English; other languages are not measured, so let a reader tell you.

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
    if !subject.is_english() {
        return;
    }
    let mut whole = Whole::default();
    for (passage, reading) in subject.said.all() {
        if reading.hardest.is_none() || !reading.kind.is_sentences() {
            continue;
        }
        let grade = reading
            .effort
            .grade_hundredths()
            .filter(|grade| *grade > GRADE_HUNDREDTHS);
        // Somebody may talk without full stops: what is said in one breath is told as a long sentence, and measured with the rest.
        let is_alone = reading.kind != Kind::Line && reading.effort.words() >= PASSAGE_WORDS;
        if let Some(grade) = grade.filter(|_| is_alone) {
            report(subject, "this text", grade, passage, sink);
        }
        whole.take(passage, reading);
    }
    let grade = whole.sum.grade_hundredths().filter(|grade| *grade > GRADE_HUNDREDTHS);
    if let (Some(grade), Some((_, passage))) = (grade, whole.worst)
        && whole.sum.words() >= PASSAGE_WORDS
    {
        report(subject, "the scenario as a whole", grade, passage, sink);
    }
}

/// How hard a text is: whether it is worth rewriting, and the year of its hardest sentence.
type Rank = (bool, Option<i32>);

/// All texts together.
#[derive(Default)]
struct Whole<'s, 'a> {
    sum: Effort,
    /// The text with the hardest sentence, and what makes it so.
    worst: Option<(Rank, &'s Passage<'a>)>,
}

impl<'s, 'a> Whole<'s, 'a> {
    fn take(&mut self, passage: &'s Passage<'a>, reading: &Reading) {
        self.sum = self.sum.and(reading.effort);
        // In a text of three words one can be hard by chance; the sentence shown should be worth rewriting.
        let rank = (reading.effort.words() >= PASSAGE_WORDS / 4, reading.hardest);
        if self.worst.is_none_or(|(known, _)| rank > known) {
            self.worst = Some((rank, passage));
        }
    }
}

fn report(subject: &Subject<'_>, what: &str, grade: i32, passage: &Passage<'_>, sink: &mut Sink) {
    // Rounded up: what is over the limit must not read as the limit itself.
    let tenths = (grade + 9) / 10;
    let words = format!(
        "{what} asks for {}.{} years of school; at most {} are meant",
        tenths / 10,
        tenths % 10,
        GRADE_HUNDREDTHS / 100
    );
    let hardest = (sentences(&passage.words).into_iter()).max_by_key(|s| Effort::of(s).grade_hundredths());
    let fault = subject.in_passage(
        RULE.fault(words),
        passage,
        hardest.unwrap_or(""),
        "the hardest sentence",
    );
    sink.push(fault.help("make two sentences of it, or take shorter words"));
}
