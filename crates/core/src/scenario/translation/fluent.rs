//! What of Fluent a translation of a scenario uses: people filled in, and two forms by a person's gender. A text becomes what
//! the scenario itself would write, so that one filler serves both.

use crate::locale::join::hidden;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands behind a name where two forms are chosen by it: `$me_gender`.
pub const GENDER: &str = "_gender";
/// The two forms, in the order in which a scenario writes them.
pub const FORMS: [&str; 2] = ["woman", "man"];

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
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => return forms(selector, variants),
    };
    match inline {
        InlineExpression::VariableReference { id } if id.name.ends_with(GENDER) => Err(format!(
            "`${}` chooses between two forms, and is no word itself",
            id.name
        )),
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

/// `{ $me_gender -> [woman] a *[man] b }` as the scenario writes it: `{me|a|b}`.
fn forms(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Result<String, String> {
    let who = match selector {
        InlineExpression::VariableReference { id } => id.name.strip_suffix(GENDER),
        _ => None,
    };
    let Some(who) = who else {
        return Err("a text chooses by the gender of a person alone".to_owned());
    };
    let form = |name: &str| {
        let is_it = |v: &&Variant<&str>| matches!(v.key, VariantKey::Identifier { name: key } if key == name);
        variants.iter().find(is_it).map(|variant| plain(&variant.value))
    };
    match (form(FORMS[0]), form(FORMS[1])) {
        (Some(woman), Some(man)) if variants.len() == FORMS.len() => Ok(format!("{{{who}|{}|{}}}", woman?, man?)),
        _ => Err("a choice has two forms, for a woman and for a man".to_owned()),
    }
}

/// The words of a form, in which nobody is filled in.
fn plain(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => out.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return Err("in a form stand words alone".to_owned()),
        }
    }
    if out.contains(['{', '}', '|']) {
        return Err("in a form stand words alone".to_owned());
    }
    Ok(out)
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
