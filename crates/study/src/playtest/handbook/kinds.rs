//! The kind of a question, told from its wording: what a trained interviewer hears before the question is out. English.
//!
//! It reads words and knows nothing of what the author wrote beside them. It errs on the side of leaving a question
//! alone: what sounds like blame, disbelief or a push is taken for it.

use crate::vocabulary::QuestionKind;

const WH: &[&str] = &["who", "whom", "whose", "what", "which", "when", "where", "how", "why"];
const AUXILIARIES: &[&str] = &[
    "is",
    "are",
    "am",
    "was",
    "were",
    "do",
    "does",
    "did",
    "has",
    "have",
    "had",
    "can",
    "could",
    "will",
    "would",
    "shall",
    "should",
    "may",
    "might",
    "must",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "don't",
    "doesn't",
    "didn't",
    "hasn't",
    "haven't",
    "hadn't",
    "can't",
    "couldn't",
    "won't",
    "wouldn't",
    "shouldn't",
];
const PRONOUNS: &[&str] = &["i", "you", "he", "she", "it", "we", "they", "there"];
/// Openings that hand the word over.
const INVITATIONS: &[&str] = &[
    "tell",
    "describe",
    "explain",
    "take me",
    "walk me",
    "lead me",
    "talk me",
    "start from",
    "start at",
    "begin",
    "go on",
    "i would like to hear",
    "i'd like to hear",
    "help me understand",
    "what can you tell",
    "what else can you tell",
    "could you tell",
    "can you tell",
    "would you tell",
    "could you describe",
    "can you describe",
    "how are you",
];
/// Words that speak for the official's opinion.
const OPINIONS: &[&str] = &[
    "i suppose",
    "believe",
    "feel sorry",
    "you say ",
    "come on",
    "really?",
    "sad story",
    "expect me",
    "seriously",
    "you look ",
    "do you think i",
    "nonsense",
    "obviously lying",
    "make that up",
    "liar",
    "honestly",
];
/// Words with which a statement waits for a nod.
const NODS: &[&str] = &[
    "right",
    "correct",
    "yes",
    "no",
    "true",
    "okay",
    "ok",
    "not so",
    "isn't that so",
    "is that not so",
];
/// What follows an "or" that opens a question instead of closing it.
const OPEN_ENDS: &[&str] = &[
    "otherwise",
    "outside",
    "elsewhere",
    "anything",
    "anyone",
    "anybody",
    "anywhere",
    "someone",
    "something",
    "so",
    "later",
    "another",
];

/// The kind that a question seems to have.
#[must_use]
pub fn kind_of(question: &str) -> QuestionKind {
    let text = question
        .trim()
        .to_lowercase()
        .replace(['’', '‘'], "'")
        .replace(['“', '”', '"'], "");
    let sentences = sentences(&text);
    let marks = sentences.iter().filter(|s| s.ends_with('?')).count();
    let Some(&last) = sentences.last() else {
        return QuestionKind::Disbelief;
    };
    if OPINIONS.iter().any(|o| text.contains(o)) {
        return QuestionKind::Disbelief;
    }
    if sentences.iter().any(|s| is_invitation(core(s))) {
        return QuestionKind::OpenInvitation;
    }
    // An opinion that follows a question mark, or stands alone.
    if !last.ends_with('?') {
        return QuestionKind::Disbelief;
    }
    if marks > 1 {
        return QuestionKind::Multiple;
    }
    let body = core(last);
    if nods(body) {
        return QuestionKind::Leading;
    }
    if is_blame(body) {
        return QuestionKind::BlamingWhy;
    }
    if offers_a_choice(body) {
        return QuestionKind::ForcedChoice;
    }
    if clauses(body).filter(|c| asks(c)).count() > 1 {
        return QuestionKind::Multiple;
    }
    let words: Vec<&str> = words(body).collect();
    match words.first() {
        Some(w) if WH.contains(w) => QuestionKind::Probing,
        Some(w) if AUXILIARIES.contains(w) => QuestionKind::Closed,
        // "On what days …", "At which desk …"
        Some(_) if words.iter().take(3).any(|w| WH.contains(w)) => QuestionKind::Probing,
        // A statement with a question mark puts the answer in the mouth.
        _ => QuestionKind::Leading,
    }
}

/// The sentences of a text, each with the mark that ends it.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!'])
        .map(str::trim)
        .filter(|s| s.chars().any(char::is_alphabetic))
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-')
        .filter(|w| !w.is_empty())
}

/// The parts between commas and colons, without the "and" that joins them.
fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split([',', ':', ';']).map(|c| {
        let c = c.trim();
        ["and ", "or ", "but ", "so "]
            .iter()
            .find_map(|j| c.strip_prefix(j))
            .unwrap_or(c)
    })
}

/// A sentence without the courtesy or the condition it begins with: "Please …", "And if you left tomorrow, …".
fn core(sentence: &str) -> &str {
    let mut rest = sentence.trim();
    loop {
        let before = rest;
        for lead in [
            "please ",
            "please, ",
            "and ",
            "so ",
            "now ",
            "then ",
            "well, ",
            "thank you, ",
        ] {
            rest = rest.strip_prefix(lead).unwrap_or(rest);
        }
        if let Some((clause, after)) = rest.split_once(',')
            && is_condition(clause)
            && after.chars().any(char::is_alphabetic)
        {
            rest = after.trim();
        }
        if rest == before {
            return rest;
        }
    }
}

/// "If you left", "when you sat down at the desk", "suppose that", "in your own words": what leads up to a question.
fn is_condition(clause: &str) -> bool {
    let mut words = words(clause);
    match (words.next(), words.next()) {
        (Some("if" | "suppose" | "once" | "before" | "after" | "since" | "in" | "on" | "at" | "from"), Some(next)) => {
            !WH.contains(&next)
        }
        (Some("when" | "where"), Some(next)) => !AUXILIARIES.contains(&next),
        _ => false,
    }
}

fn is_invitation(sentence: &str) -> bool {
    let opens = INVITATIONS.iter().any(|i| {
        sentence
            .strip_prefix(i)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    // "How has your day been?"
    let greets = sentence.starts_with("how ") && sentence.contains(" been");
    opens || greets
}

/// "…, right?", "…, did they not?", "…, does he?"
fn nods(sentence: &str) -> bool {
    let Some((before, tag)) = sentence.trim_end_matches('?').rsplit_once(',') else {
        return false;
    };
    let tag = tag.trim();
    if NODS.contains(&tag) {
        return true;
    }
    let words: Vec<&str> = words(tag).collect();
    let starts_as_question = words_start_question(before);
    match words[..] {
        [aux, pronoun] | [aux, pronoun, "not"] => {
            AUXILIARIES.contains(&aux) && PRONOUNS.contains(&pronoun) && !starts_as_question
        }
        _ => false,
    }
}

fn words_start_question(text: &str) -> bool {
    words(text).next().is_some_and(|w| WH.contains(&w))
}

fn is_blame(sentence: &str) -> bool {
    let first = words(sentence).next();
    first == Some("why") || sentence.starts_with("how could you") || sentence.starts_with("how come you")
}

/// "A or B?", where neither may be true.
fn offers_a_choice(sentence: &str) -> bool {
    let Some((before, after)) = sentence.split_once(" or ") else {
        return false;
    };
    let next = words(after).next().unwrap_or("");
    if OPEN_ENDS.contains(&next) {
        return false;
    }
    // "Who paid or who met you": two questions, not a choice.
    !WH.contains(&next) || !words_start_question(before)
}

/// Whether a clause asks something by itself.
fn asks(clause: &str) -> bool {
    let mut words = words(clause);
    match (words.next(), words.next()) {
        (Some("when" | "where" | "why"), Some(next)) => AUXILIARIES.contains(&next),
        (Some("how"), Some(_)) => true,
        (Some(first), Some(_)) => WH.contains(&first) || AUXILIARIES.contains(&first),
        (Some("how"), None) => true,
        _ => false,
    }
}
