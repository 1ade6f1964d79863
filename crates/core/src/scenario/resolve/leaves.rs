//! The leaves of a file: texts, codes, pictures. Each is checked where it stands.

use super::super::draft::Text;
use super::super::limits::STACKED_TIMES;
use super::super::located::Located;
use super::super::picture::{self, Picture};
use super::super::text::{Part, SLOTS, TextIx, TextKind, is_plain, parts};
use super::Resolver;
use crate::diagnostic::Diagnostic;
use crate::locale::words::seen_characters;
use crate::practice::IndicatorIx;
use std::sync::Arc;

/// What looking for an indicator by meaning counts as, in names compared: a file of nothing but made-up codes is not
/// answered for ever.
const MEANINGS: usize = 2_000;

impl Resolver<'_> {
    pub(super) fn fault<T>(
        &mut self,
        code: &'static str,
        message: impl Into<String>,
        at: &Located<T>,
        label: &str,
        help: &str,
    ) {
        let fault = Diagnostic::error(code, message).at(at.span(self.source), label);
        self.sink.push(fault.help(help));
    }

    /// Refuses more than so many of something.
    pub(super) fn at_most<T>(&mut self, count: usize, most: usize, what: &str, at: &Located<T>) {
        if count > most {
            let words = format!("{count} {what}; at most {most} are possible");
            self.fault("too-many", words, at, "here", "keep those that the scenario needs");
        }
    }

    /// Takes a text in, checking its length and its placeholders. Its key is these words with dots between them.
    pub(super) fn text(&mut self, key: &[&str], text: &Text, kind: TextKind) -> TextIx {
        let value = &text.value;
        let is_sound = is_plain(value) && value.len() <= kind.limit() && !value.trim_start().is_empty();
        if !is_sound {
            self.check_text(text, kind.limit());
        }
        let bytes = text.bytes(&self.source.text);
        self.texts.add(key, kind, &bytes, value)
    }

    fn check_text(&mut self, text: &Text, limit: usize) {
        let value = &text.value;
        // A letter with all that is stacked on it counts once; most texts need no such counting.
        let count = match value.chars().count() {
            chars if chars <= limit => 0,
            chars if chars > limit * STACKED_TIMES => chars,
            _ => seen_characters(value),
        };
        if value.trim().is_empty() {
            self.fault(
                "empty-text",
                "this text is empty",
                text,
                "empty",
                "write what is seen, said or asked",
            );
        }
        if count > limit {
            let words = format!("this text has {count} characters; {limit} can be shown here");
            self.fault(
                "text-too-long",
                words,
                text,
                "too long",
                "shorten it, or split it in two",
            );
        }
        if value.chars().any(|c| c.is_control() && c != '\n') {
            self.fault(
                "control-character",
                "this text holds a control character",
                text,
                "here",
                "remove what is not a letter, a sign or a line break",
            );
        }
        if count > limit * STACKED_TIMES {
            // A text of megabytes may hold a million placeholders; what is in it matters once it is a text.
            return;
        }
        for part in parts(value) {
            match part {
                Part::Words(_) => {}
                Part::Slot(person, slot) => self.check_slot(text, person, slot),
                Part::Broken(rest) => {
                    let start: String = rest.chars().take(12).collect();
                    self.check_slot(text, &start, None);
                }
            }
        }
    }

    pub(super) fn check_slot(&mut self, text: &Text, person: &str, slot: Option<&str>) {
        if self.people.get(person).is_none() {
            let help = "a placeholder names a person of this file: {first}, {first.age}; write {{ and }} for braces";
            self.fault(
                "unknown-placeholder",
                format!("`{{{}}}` names nobody", person.escape_debug()),
                text,
                "in this text",
                help,
            );
        } else if let Some(slot) = slot
            && !SLOTS.contains(&slot)
        {
            let help = format!("after the dot may stand: {}", SLOTS.join(", "));
            self.fault(
                "unknown-placeholder",
                format!("`{}` cannot stand after the dot", slot.escape_debug()),
                text,
                "in this text",
                &help,
            );
        }
    }

    pub(super) fn text_opt(&mut self, key: &[&str], text: Option<&Text>, kind: TextKind) -> Option<TextIx> {
        text.map(|t| self.text(key, t, kind))
    }

    /// An indicator code.
    pub(super) fn indicator(&mut self, code: &Text) -> Option<IndicatorIx> {
        let found = self.practice.indicator_ix(&code.value);
        if found.is_none() {
            let codes = self.practice.indicators().iter().map(|i| i.code.as_str());
            let slip = self.sink.nearest(&code.value, codes);
            let help = match slip {
                Some(word) => format!("did you mean `{word}`?"),
                None => self.meant(&code.value),
            };
            self.fault(
                "unknown-indicator",
                format!("there is no indicator `{}`", code.value.escape_debug()),
                code,
                "no such indicator",
                &help,
            );
        }
        found
    }

    /// What to do about an indicator that was made up: those that mean something like it, and where all of them are.
    fn meant(&mut self, made_up: &str) -> String {
        let near = if self.sink.may_compare(MEANINGS) {
            self.practice.indicators_like(made_up)
        } else {
            Vec::new()
        };
        let near = near.into_iter().map(|ix| self.practice.indicator(ix));
        let near: Vec<String> = near.map(|i| format!("`{}` ({})", i.code, i.label)).collect();
        if near.is_empty() {
            "an indicator is one of DR01–DR10, CR01–CR10, RV01–RV16, EX01–EX09, CD01–CD15, VD01–VD07; `grounds codes` lists them".into()
        } else {
            format!(
                "nearest in meaning: {}; `grounds codes WORD` finds others",
                near.join(", ")
            )
        }
    }

    /// A practice point that a file cites.
    pub(super) fn point(&mut self, code: &Text) -> Option<String> {
        if self.practice.point(&code.value).is_some() {
            return Some(code.value.clone());
        }
        let codes = self.practice.points().iter().map(|p| p.code.as_str());
        let help = self.sink.nearest(&code.value, codes).map_or_else(
            || "rules are cited by code: INT-11, DMG-05, ERR-03".to_owned(),
            |word| format!("did you mean `{word}`?"),
        );
        self.fault(
            "unknown-practice-point",
            format!("there is no practice point `{}`", code.value.escape_debug()),
            code,
            "no such rule",
            &help,
        );
        None
    }

    /// A picture of the bundle, checked.
    pub(super) fn picture(&mut self, art: &Text) -> Option<Arc<Picture>> {
        let path = &art.value;
        let normal = !path.is_empty()
            && !path.starts_with('/')
            && !path.contains(['\\', ':'])
            && path
                .split('/')
                .all(|part| !part.is_empty() && part != "." && part != "..");
        if !normal {
            self.fault(
                "path-outside",
                format!("`{}` is not a path inside this folder", path.escape_debug()),
                art,
                "not inside",
                "write it as art/name.svg",
            );
            return None;
        }
        if let Some(reason) = self.bundle.refused.get(path) {
            self.fault(
                "unreadable-file",
                format!("`{}` cannot be read: {reason}", path.escape_debug()),
                art,
                "named here",
                "put a plain SVG file in its place",
            );
            return None;
        }
        let Some(bytes) = self.bundle.files.get(path) else {
            let pictures: Vec<&str> = self
                .bundle
                .files
                .keys()
                .filter(|k| k.ends_with(".svg"))
                .map(String::as_str)
                .collect();
            let help = self.sink.nearest(path, pictures.iter().copied()).map_or_else(
                || "put the picture into the folder of the scenario".to_owned(),
                |word| format!("did you mean `{word}`?"),
            );
            self.fault(
                "missing-picture",
                format!("there is no file `{}`", path.escape_debug()),
                art,
                "named here",
                &help,
            );
            return None;
        };
        // Many places may be drawn with one picture: it is looked at once, and what is wrong with it is told at each.
        let inspected = match self.pictures.get(path) {
            Some(known) => known.clone(),
            None => {
                let inspected = picture::inspect(bytes).map(Arc::new);
                self.pictures.insert(path.clone(), inspected.clone());
                inspected
            }
        };
        match inspected {
            Ok(picture) => Some(picture),
            Err(reason) => {
                self.fault(
                    "bad-picture",
                    format!("{path}: {reason}"),
                    art,
                    "named here",
                    "scenarios/README.md says what a picture may contain",
                );
                None
            }
        }
    }
}
