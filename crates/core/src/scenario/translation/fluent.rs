//! What of Fluent a translation of a scenario uses: people filled in, and nothing else.

use crate::locale::join::hidden;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The text of a pattern as the scenario writes it, without characters that cannot be seen.
///
/// # Errors
/// What in it cannot be shown, in words.
pub fn text_of(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_braced(&mut words, value),
            PatternElement::Placeable { expression } => words.push_str(&spoken(expression)?),
        }
    }
    let hidden: Vec<(usize, char)> = hidden(&words).collect();
    let is_seen = |at: usize| hidden.binary_search_by_key(&at, |(at, _)| *at).is_err();
    let seen = words.char_indices().filter(|&(at, c)| c != '\r' && is_seen(at));
    Ok(seen.map(|(_, c)| c).collect())
}

/// The text of a placeable as the scenario writes it.
fn spoken(expression: &Expression<&str>) -> Result<String, String> {
    let Expression::Inline(inline) = expression else {
        return Err("this text chooses between forms, which cannot be shown".to_owned());
    };
    match inline {
        InlineExpression::VariableReference { id } => Ok(format!("{{{}}}", id.name.replacen('_', ".", 1))),
        InlineExpression::StringLiteral { value } => {
            let mut out = String::new();
            push_braced(&mut out, &unescape_unicode_to_string(value));
            Ok(out)
        }
        InlineExpression::NumberLiteral { value } => Ok((*value).to_owned()),
        InlineExpression::Placeable { expression } => spoken(expression),
        InlineExpression::MessageReference { id, .. } => Err(format!("this text asks for the text `{}`", id.name)),
        InlineExpression::TermReference { id, .. } => Err(format!("this text asks for the term `-{}`", id.name)),
        InlineExpression::FunctionReference { id, .. } => Err(format!("this text calls the function `{}`", id.name)),
    }
}

/// Adds words, with braces doubled as the scenario writes them.
fn push_braced(out: &mut String, words: &str) {
    for c in words.chars() {
        out.push(c);
        if matches!(c, '{' | '}') {
            out.push(c);
        }
    }
}
