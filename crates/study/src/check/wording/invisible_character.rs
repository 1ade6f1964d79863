//! `invisible-character`: something in a file that nobody can see and that changes what is read.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink, Source, Span, is_invisible, text_in};
use crate::locale::join::{JOIN, hidden};
use std::sync::Arc;

pub(in crate::check) const RULE: Rule = Rule {
    code: "invisible-character",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A file of the folder holds a character that cannot be seen. It is one that turns the direction of what follows, a soft
hyphen, a mark left by a word processor. What a reviewer reads is then not what the program reads, and two names that
look the same are not. Texts and comments are looked at alike. Delete the character and type again what stood there.

A place to break (U+200B) and the joiners that some scripts need are no such characters. Neither is U+2060, which keeps
a word whole, between two letters of Khmer, Thai, Lao or Burmese; anywhere else it does nothing.

    id: "passports<U+00AD>-in-safe"     // a soft hyphen: no other part of the file can name this
    id: "passports-in-safe"
"#,
    run,
};

/// Bytes that are looked at together.
const CHUNK: usize = 1024;

/// Whether bytes are ASCII that can be seen, and breaks of lines: then no more need be asked of them.
fn is_seen(bytes: &[u8]) -> bool {
    (bytes.iter()).fold(true, |seen, b| seen & matches!(b, b' '..=b'~' | b'\n' | b'\r' | b'\t'))
}

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (path, bytes) in &subject.bundle.files {
        let is_words = [".ron", ".txt", ".ftl", ".md"]
            .iter()
            .any(|ending| path.ends_with(ending));
        if !is_words || bytes.chunks(CHUNK).all(is_seen) {
            continue;
        }
        let Ok(text) = text_in(bytes) else { continue };
        if !text.contains(is_invisible) {
            continue;
        }
        let source = Arc::new(Source::new(path.clone(), &text));
        let mut last_line = 0;
        for (at, c) in hidden(&source.text) {
            let span = Span {
                source: source.clone(),
                bytes: at..at + c.len_utf8(),
            };
            let line = span.position().line;
            if line != last_line {
                report(c, span, sink);
            }
            last_line = line;
        }
    }
    // Written with an escape, it stands in the text and not in the file.
    for passage in subject.said.where_(|r| !r.is_plain) {
        let Some(span) = subject.span(passage.place) else {
            continue;
        };
        let raw = span.source.text.get(span.bytes.clone()).unwrap_or_default();
        let is_escaped = |c: char| !c.is_control() && !raw.contains(c);
        if let Some((_, c)) = hidden(&passage.words).find(|&(_, c)| is_escaped(c)) {
            report(c, span, sink);
        }
    }
}

fn report(c: char, span: Span, sink: &mut Sink) {
    let words = format!("a character that cannot be seen (U+{:04X})", u32::from(c));
    let help = match c {
        JOIN => "delete it, or write it with an escape between two letters of a word that must not be cut",
        _ => "delete it and type again what stood there",
    };
    sink.push(RULE.fault(words).at(span, "here").help(help));
}
