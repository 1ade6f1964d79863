//! Writes PO.

use super::{OURS, STATE, TRANSLATOR};
use crate::locale::translated::State;
use crate::translate::{Originals, Translated, Unit};

/// Writes what a translator works in: every text, translated or not, and what nothing asks for any more.
#[must_use]
pub fn write(translated: &Translated, originals: &Originals) -> String {
    let mut out = header(translated, originals);
    for original in originals.all() {
        let unit = translated.unit(&original.id);
        out.push('\n');
        let notes = unit.iter().flat_map(|u| &u.notes);
        out.extend(notes.map(|note| format!("# {note}").trim_end().to_owned() + "\n"));
        for (name, value) in original.help().iter().filter(|(name, _)| *name != "place") {
            out.push_str(&format!("#. {name}: {value}\n"));
        }
        out.extend(
            unit.and_then(|u| u.source.as_ref())
                .map(|source| format!("#. source: {source}\n")),
        );
        out.extend(
            unit.and_then(|u| u.state)
                .map(|state| format!("#. state: {}\n", state.word())),
        );
        out.push_str(&format!("#: {}\n", original.place.replace(": ", ":")));
        let is_stale = unit.is_some_and(|u| u.source.as_ref().is_some_and(|s| *s != original.fingerprint));
        if is_stale {
            out.push_str("#, fuzzy\n");
        }
        if let Some(previous) = unit.and_then(|u| u.previous.as_ref()) {
            out.push_str(&quoted("#| msgid", previous).replace("\n\"", "\n#| \""));
        }
        out.push_str(&quoted("msgctxt", &original.id));
        out.push_str(&quoted("msgid", &original.text));
        out.push_str(&quoted("msgstr", unit.map_or("", |u| &u.text)));
    }
    for unit in translated.units.iter().filter(|u| u.id.starts_with('-')) {
        out.push_str(&format!(
            "\n{}#. about: a term of the translation itself\n",
            notes_and_fields(unit, "#.")
        ));
        out.push_str(&quoted("msgctxt", &unit.id));
        out.push_str(&quoted("msgid", &unit.id));
        out.push_str(&quoted("msgstr", &unit.text));
    }
    for unit in &translated.gone {
        // Tools keep the comments of translators here, and no others.
        out.push_str(&format!("\n{}", notes_and_fields(unit, "#")));
        let text = [
            quoted("msgctxt", &unit.id),
            quoted("msgid", unit.previous.as_ref().unwrap_or(&unit.id)),
            quoted("msgstr", &unit.text),
        ];
        out.extend(text.concat().lines().map(|line| format!("#~ {line}\n")));
    }
    out
}

fn header(translated: &Translated, originals: &Originals) -> String {
    let head = &translated.head;
    let mut out = String::new();
    out.extend(
        head.notes
            .iter()
            .map(|note| format!("# {note}").trim_end().to_owned() + "\n"),
    );
    let language = head.language.as_deref().unwrap_or("");
    let state = head.state.unwrap_or(State::Draft).word();
    let mut fields = vec![format!("Project-Id-Version: {}", originals.name)];
    fields.extend(head.translator.as_ref().map(|who| format!("{TRANSLATOR}: {who}")));
    fields.push(format!("Language: {language}"));
    fields.push("MIME-Version: 1.0".to_owned());
    fields.push("Content-Type: text/plain; charset=UTF-8".to_owned());
    fields.push("Content-Transfer-Encoding: 8bit".to_owned());
    fields.push(format!("Plural-Forms: {}", plural_forms(language)));
    fields.push(format!("{STATE}: {state}"));
    out.push_str("msgid \"\"\n");
    out.push_str(&quoted("msgstr", &(fields.join("\n") + "\n")));
    out
}

/// Forms stand inside the texts; this is for tools that want to be told.
fn plural_forms(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or("") {
        "id" | "ja" | "km" | "ko" | "lo" | "ms" | "my" | "th" | "vi" | "zh" => "nplurals=1; plural=0;",
        "fr" | "tl" | "fil" => "nplurals=2; plural=(n > 1);",
        _ => "nplurals=2; plural=(n != 1);",
    }
}

fn notes_and_fields(unit: &Unit, mark: &str) -> String {
    let mut out = String::new();
    // Where our own fields stand among the notes, a note that looks like one is marked.
    let marked = |note: &&String| mark == "#" && OURS.iter().any(|name| note.starts_with(name));
    for note in &unit.notes {
        let mark = if marked(&note) { "note: " } else { "" };
        out.push_str(&(format!("# {mark}{note}").trim_end().to_owned() + "\n"));
    }
    out.extend(unit.source.as_ref().map(|source| format!("{mark} source: {source}\n")));
    out.extend(unit.state.map(|state| format!("{mark} state: {}\n", state.word())));
    out
}

/// A keyword and its text, each line of the text on a line.
fn quoted(keyword: &str, text: &str) -> String {
    let pieces: Vec<String> = text
        .split_inclusive('\n')
        .map(|line| format!("\"{}\"\n", escaped(line)))
        .collect();
    match &pieces[..] {
        [] => format!("{keyword} \"\"\n"),
        [one] => format!("{keyword} {one}"),
        several => format!("{keyword} \"\"\n{}", several.concat()),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}
