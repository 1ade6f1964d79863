//! `grounds codes`: what the practice library has, and what of it is nearest to some words.

use super::args::{CodesArgs, Format};
use super::out::{Io, Outcome};
use crate::codes::{Group, Told, all, like};
use crate::library::messages;
use crate::locale::{Messages, said};
use crate::practice::Practice;
use serde_json::{Value, json};

/// How many of those that were found are told whole; the others are named. More than these nobody reads in a terminal.
const WHOLE: usize = 8;

pub(super) fn run(args: &CodesArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    let messages = match messages(&args.lang) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    args.result.put("code", io, |io| put(args, practice, &messages, io))
}

fn put(args: &CodesArgs, practice: &Practice, messages: &Messages, io: &mut Io<'_>) -> Outcome {
    let all = all(practice, messages);
    let words = args.words.join(" ");
    let is_asked = !words.trim().is_empty();
    let found: Vec<&Told> = if is_asked {
        like(&all, &words).into_iter().filter_map(|at| all.get(at)).collect()
    } else {
        all.iter().collect()
    };
    match args.format {
        Format::Full if is_asked => whole(&found, messages, io),
        Format::Full => listed(&found, messages, io),
        Format::Concise => found.iter().for_each(|told| io.line(concise(told))),
        Format::Json => io.line(format!("{:#}", found.iter().map(|told| row(told)).collect::<Value>())),
    }
    if found.is_empty() {
        io.note(messages.say(&said!("codes-none", words = &words)));
        return Outcome::Faults;
    }
    Outcome::Fine
}

/// Every row in a line, under what kind of thing it is.
fn listed(found: &[&Told], messages: &Messages, io: &mut Io<'_>) {
    for (at, group) in Group::ALL.into_iter().enumerate() {
        if at > 0 {
            io.line("");
        }
        io.line(messages.get(group.key()));
        for told in found.iter().filter(|told| told.group == group) {
            io.line(format!("  {}", told.title(messages)));
        }
    }
}

/// The nearest rows with all there is to them, and the names of the others.
fn whole(found: &[&Told], messages: &Messages, io: &mut Io<'_>) {
    for (at, told) in found.iter().enumerate() {
        if at >= WHOLE {
            io.line(format!(
                "{}  ({})",
                told.title(messages),
                messages.get(told.group.key())
            ));
            continue;
        }
        io.line(told.title(messages));
        let sure = messages.say(&said!("codes-sure", tag = &told.sure));
        let lines = told.says.iter().chain(&told.facts).chain(&told.source);
        for line in lines.chain([&sure]).chain(&told.note).chain(&told.provisional) {
            io.line(format!("    {line}"));
        }
        io.line("");
    }
}

fn concise(told: &Told) -> String {
    format!("{}: {}: {}", told.code, told.group.word(), told.name)
}

fn row(told: &Told) -> Value {
    json!({
        "code": told.code, "kind": told.group.word(), "name": told.name, "says": told.says, "facts": told.facts,
        "sources": told.sources, "tag": told.tag.word(), "sure": told.sure, "note": told.note,
        "provisional": told.provisional.is_some(),
    })
}
