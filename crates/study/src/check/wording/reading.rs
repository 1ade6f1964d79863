//! Reading English: sentences, words, syllables, and the school year a text asks for.
//!
//! The year is the Flesch–Kincaid grade: `0.39 × words in a sentence + 11.8 × syllables in a word − 15.59`, counted in
//! hundredths so that every computer comes to the same. Names and placeholders count as words of a sentence and not as
//! long words: an author does not choose the length of a name. Syllables are counted by groups of vowels with the
//! usual silent endings; single words come out wrong, averages do not. It is a formula for English only.

/// The sentences of a text.
pub(in crate::check) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        match c {
            '.' | '!' | '?' | '…' => ended = true,
            '”' | '’' | '"' | ')' | '\'' => {}
            '\n' => cut(text, &mut start, at, &mut sentences),
            c if c.is_whitespace() && ended && begins_sentence(&text[at..]) => {
                cut(text, &mut start, at, &mut sentences);
            }
            _ => ended = false,
        }
    }
    cut(text, &mut start, text.len(), &mut sentences);
    sentences
}

/// Whether what follows a full stop can begin a sentence. After "approx." none begins.
fn begins_sentence(rest: &str) -> bool {
    let first = rest.trim_start().chars().next();
    first.is_none_or(|c| !c.is_lowercase())
}

fn cut<'a>(text: &'a str, start: &mut usize, end: usize, sentences: &mut Vec<&'a str>) {
    let sentence = text[*start..end].trim();
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
    *start = end;
}

/// The words of a text: what stands between spaces and holds a letter or a digit.
pub(in crate::check) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|w| w.contains(char::is_alphanumeric))
}

/// What a text asks of a reader, added up so that texts can be taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) struct Effort {
    sentences: u32,
    words: u32,
    /// Words that are neither names nor numbers.
    rated: u32,
    syllables: u32,
}

impl Effort {
    pub(super) fn of(text: &str) -> Self {
        let sentence = |sentence| {
            let mut effort = Self::default();
            for (place, word) in words(sentence).enumerate() {
                effort.take_word(rated(word, place));
            }
            effort.as_sentence()
        };
        sentences(text)
            .into_iter()
            .map(sentence)
            .fold(Self::default(), Self::and)
    }

    /// Takes in a word, with its syllables unless it is a name, a number or a placeholder.
    pub(in crate::check) const fn take_word(&mut self, syllables: Option<u16>) {
        self.words += 1;
        if let Some(syllables) = syllables {
            self.rated += 1;
            self.syllables += syllables as u32;
        }
    }

    /// The words so far, as one sentence.
    pub(in crate::check) const fn as_sentence(self) -> Self {
        Self { sentences: 1, ..self }
    }

    pub(in crate::check) const fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            rated: self.rated + other.rated,
            syllables: self.syllables + other.syllables,
        }
    }

    pub(in crate::check) const fn words(self) -> u32 {
        self.words
    }

    /// The school year in hundredths; none when there is nothing to go by.
    pub(in crate::check) fn grade_hundredths(self) -> Option<i32> {
        if self.sentences == 0 || self.rated == 0 {
            return None;
        }
        let [sentences, words, rated, syllables] =
            [self.sentences, self.words, self.rated, self.syllables].map(i64::from);
        let grade = 39 * words / sentences + 1180 * syllables / rated - 1559;
        Some(i32::try_from(grade).unwrap_or(i32::MAX))
    }
}

/// The syllables of a word, unless it is a name, a number or a placeholder. A capital at the start of a sentence is no
/// sign of a name.
pub(in crate::check) fn rated(word: &str, place: usize) -> Option<u16> {
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '{');
    let is_name = place > 0 && letters.starts_with(char::is_uppercase) && letters != "I";
    if is_name || word.contains(['{', '}']) || word.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let parts = letters.split(['-', '–', '—', '/']).filter(|part| !part.is_empty());
    let syllables: i64 = parts.map(syllables).sum();
    Some(u16::try_from(syllables).unwrap_or(u16::MAX))
}

/// Syllables of an English word, at least one.
fn syllables(word: &str) -> i64 {
    let lower = word.to_lowercase();
    let base = lower.split(['’', '\'']).next().unwrap_or("");
    let letters: Vec<char> = base.chars().filter(|c| c.is_alphabetic()).collect();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'è');
    let mut groups = 0;
    let mut inside = false;
    for &c in &letters {
        groups += i64::from(is_vowel(c) && !inside);
        inside = is_vowel(c);
    }
    groups -= i64::from(groups > 1 && has_silent_end(&letters, is_vowel));
    groups.max(1)
}

/// Whether the last `e` is not heard: "made", "makes", "talked", and not "table", "boxes", "wanted".
fn has_silent_end(letters: &[char], is_vowel: impl Fn(char) -> bool) -> bool {
    match letters {
        [.., before, 'l', 'e'] => is_vowel(*before),
        [.., before, 'l', 'e', 's'] => is_vowel(*before),
        [.., before, 'e'] => !is_vowel(*before),
        [.., 'c' | 's', 'h', 'e', 's'] => false,
        [.., before, 'e', 's'] => !is_vowel(*before) && !matches!(before, 's' | 'x' | 'z' | 'c' | 'g'),
        [.., before, 'e', 'd'] => !is_vowel(*before) && !matches!(before, 't' | 'd'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_come_out_as_they_are_spoken() {
        for (word, spoken) in [
            ("made", 1),
            ("makes", 1),
            ("talked", 1),
            ("wanted", 2),
            ("boxes", 2),
            ("table", 2),
            ("whole", 1),
            ("passport", 2),
            ("trafficking", 3),
            ("the", 1),
            ("nobody’s", 3),
            ("recruiter", 3),
            ("rhythm", 1),
        ] {
            assert_eq!(syllables(word), spoken, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_rests() {
        let text = "He came at 9.30. “Go!” she said. Why? Nobody knows … approx. ten men";
        let cut = sentences(text);
        assert_eq!(cut.len(), 4, "{cut:?}");
        assert_eq!(cut[1], "“Go!” she said.");
    }

    #[test]
    fn names_and_placeholders_do_not_make_a_text_hard() {
        let plain = Effort::of("Then we went to the town with her.").grade_hundredths();
        let named = Effort::of("Then we went to Abracadabrastan with {social-worker}.").grade_hundredths();
        assert!(named <= plain, "{named:?} {plain:?}");
        let hard = Effort::of(
            "Notwithstanding institutional considerations, administrative responsibilities necessitate documentation.",
        );
        assert!(hard.grade_hundredths() > Some(2000));
        assert_eq!(Effort::of("").grade_hundredths(), None);
    }
}
