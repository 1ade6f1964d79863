//! The language that no one speaks: each text of English in brackets, accented, and 40 % longer. What stands on a screen
//! without brackets is not translated; what is cut off or overlaps would be so in another language too.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// By how many parts of a hundred a text grows.
const LONGER: usize = 40;
/// Words to grow by: they may be broken between, as words may.
const FILLER: &str = "łõřêm ïpšûm đòłöŕ ";

/// A text without anything to fill in.
#[must_use]
pub fn text(words: &str) -> String {
    if !words.contains(char::is_alphabetic) {
        return words.to_owned();
    }
    let count = words.chars().count();
    format!("[{}{}]", accented(words), padding(count))
}

/// A text of a scenario: what stands in braces is filled in later and stays.
#[must_use]
pub fn with_slots(words: &str) -> String {
    if !words.contains(char::is_alphabetic) {
        return words.to_owned();
    }
    let mut out = String::from("[");
    let mut depth = 0_usize;
    for c in words.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        out.push(if depth == 0 { accent(c) } else { c });
    }
    out.push_str(&padding(words.chars().count()));
    out.push(']');
    out
}

/// The messages of a Fluent file. What cannot be read is left out.
#[must_use]
pub fn messages(source: &str) -> String {
    let mut resource: Resource<String> = match parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(value) = &mut message.value
        {
            whole(value);
        }
    }
    serializer::serialize(&resource)
}

/// A message: brackets around it, and longer.
fn whole(pattern: &mut Pattern<String>) {
    let count = letters(pattern);
    if count == 0 {
        return;
    }
    accent_pattern(pattern);
    let literal = |value: &str| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral {
            value: value.to_owned(),
        }),
    };
    pattern.elements.insert(0, literal("["));
    pattern.elements.push(literal(&format!("{}]", padding(count))));
}

fn accent_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter_mut().for_each(|v| accent_pattern(&mut v.value)),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// How many signs a reader sees, in the longest form.
fn letters(pattern: &Pattern<String>) -> usize {
    let of = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } if value.contains(char::is_alphabetic) => value.chars().count(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.iter().map(|v| letters(&v.value)).max().unwrap_or(0),
        _ => 0,
    };
    pattern.elements.iter().map(of).sum()
}

fn padding(count: usize) -> String {
    let more = (count * LONGER).div_ceil(100);
    let words: String = FILLER.chars().cycle().take(more.saturating_sub(1)).collect();
    format!(" {}", words.trim_end())
}

fn accented(words: &str) -> String {
    words.chars().map(accent).collect()
}

const fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Ü',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_grow_and_what_is_filled_in_stays() {
        let made = text("Go on");
        assert!(made.starts_with("[Gö öñ ") && made.ends_with(']'), "{made}");
        assert_eq!(text("24"), "24");
        let slot = with_slots("Ask {first.they}");
        assert!(slot.contains("{first.they}"), "{slot}");
    }

    #[test]
    fn messages_keep_their_names_values_and_forms() {
        let source = "a = One { $n ->\n    [one] thing\n   *[other] things\n }\nb = { $n } %\n";
        let made = messages(source);
        assert!(made.contains("$n") && made.contains("[one] thîñğ"), "{made}");
        assert!(made.contains("b = { $n } %"), "{made}");
        assert!(made.contains("{ \"[\" }Öñé"), "{made}");
    }
}
