//! Makes the table of the messages that there are, with the arguments of each, from the English texts: `key!` and `said!`
//! look in it while the program is compiled. Translations are none of its business: a language may lag.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where the English texts lie, seen from this crate.
const TEXTS: &str = "../../assets/text/en";

fn main() {
    let english = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join(TEXTS);
    assert!(english.is_dir(), "the English texts are not there: assets/text/en");
    println!("cargo::rerun-if-changed={}", english.display());
    let (all, messages) = read(&english);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let write = |name: &str, text: &str| {
        let path = out.join(name);
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    };
    write("english.ftl", &all);
    write("messages.rs", &table(&messages));
}

/// What a message asks for: arguments, and other messages.
#[derive(Default)]
struct Asks {
    arguments: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// Every English file, one after the other, and what each message asks for. What is wrong with them stops the build here,
/// where it is known in which file it stands.
fn read(folder: &Path) -> (String, BTreeMap<String, Asks>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    paths.sort();
    let (mut all, mut messages) = (String::new(), BTreeMap::new());
    for path in paths {
        let shown = path.display();
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{shown}: this is not Fluent: {errors:?}"),
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(value) = &message.value else { continue };
            let mut asks = Asks::default();
            pattern(value, &mut asks);
            if messages.insert(message.id.name.to_owned(), asks).is_some() {
                panic!("{shown}: `{}` is there twice", message.id.name);
            }
        }
        all.push_str(&text);
        all.push('\n');
    }
    (all, messages)
}

fn pattern(pattern: &Pattern<&str>, asks: &mut Asks) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, asks);
        }
    }
}

fn expression(expression: &Expression<&str>, asks: &mut Asks) {
    match expression {
        Expression::Inline(one) => inline(one, asks),
        Expression::Select { selector, variants } => {
            inline(selector, asks);
            variants.iter().for_each(|variant| pattern(&variant.value, asks));
        }
    }
}

fn inline(one: &InlineExpression<&str>, asks: &mut Asks) {
    match one {
        InlineExpression::VariableReference { id } => {
            asks.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            asks.messages.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => self::expression(expression, asks),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|one| inline(one, asks));
        }
        _ => {}
    }
}

/// The arguments of a message and of those it asks for.
fn arguments<'m>(name: &str, messages: &'m BTreeMap<String, Asks>) -> BTreeSet<&'m str> {
    let (mut met, mut waiting) = (BTreeSet::new(), vec![name.to_owned()]);
    let mut arguments = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let Some(asks) = messages.get(&name).filter(|_| met.insert(name.clone())) else {
            continue;
        };
        arguments.extend(asks.arguments.iter().map(String::as_str));
        waiting.extend(asks.messages.iter().cloned());
    }
    arguments
}

/// The table, in the order of its names.
fn table(messages: &BTreeMap<String, Asks>) -> String {
    let rows = messages.keys().map(|name| {
        let arguments: Vec<&str> = arguments(name, messages).into_iter().collect();
        format!("    ({name:?}, &{arguments:?}),\n")
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}
