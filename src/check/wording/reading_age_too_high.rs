//! `reading-age-too-high`: English that asks for more school than the readers have.

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
const GRADE_HUNDREDTHS: i64 = 700;
/// A text of fewer words is measured only together with others: one long word would decide.
const PASSAGE_WORDS: i64 = 40;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut whole: BTreeMap<String, (Effort, Option<((bool, i64), Line<'_>, &str)>)> = BTreeMap::new();
    for line in subject.english_lines().filter(|l| l.kind.is_sentences()) {
        let effort = Effort::of(line.text);
        let hardest = sentences(line.text)
            .into_iter()
            .filter_map(|s| Some((Effort::of(s).grade_hundredths()?, s)))
            .max_by_key(|(grade, _)| *grade);
        let Some((grade, sentence)) = hardest else { continue };
        if effort.words() >= PASSAGE_WORDS
            && let Some(found) = effort.grade_hundredths().filter(|g| *g > GRADE_HUNDREDTHS)
        {
            report("this text", found, &line, sentence, sink);
        }
        let (sum, worst) = whole.entry(line.language.to_owned()).or_default();
        *sum = sum.and(effort);
        // In a text of three words one can be hard by chance; the sentence shown should be worth rewriting.
        let rank = (effort.words() >= PASSAGE_WORDS / 4, grade);
        if worst.as_ref().is_none_or(|(known, ..)| rank > *known) {
            *worst = Some((rank, line, sentence));
        }
    }
    for (sum, worst) in whole.into_values() {
        if let (Some(grade), Some((_, line, sentence))) = (sum.grade_hundredths(), worst)
            && grade > GRADE_HUNDREDTHS
            && sum.words() >= PASSAGE_WORDS
        {
            report("the scenario as a whole", grade, &line, sentence, sink);
        }
    }
}

fn report(what: &str, grade: i64, line: &Line<'_>, sentence: &str, sink: &mut Sink) {
    let tenths = grade / 10;
    let words = format!(
        "{what} asks for {}.{} years of school; at most {} are meant",
        tenths / 10,
        tenths % 10,
        GRADE_HUNDREDTHS / 100
    );
    let fault = RULE.fault(words).at(line.span_of(sentence), "the hardest sentence");
    sink.push(fault.help("make two sentences of it, or take shorter words"));
}
