//! A scripted run beside the scenario, with what it must score.

use super::draft::{ExpectDraft, Step, WalkthroughDraft};
use super::limits::{TEXT_CHARS, WALKTHROUGH_SEEDS, WALKTHROUGH_STEPS};
use super::resolve::parse;
use super::{Bundle, Scenario};
use crate::diagnostic::{Diagnostic, Sink, Source, Span, text_in};
use serde::Serialize;
use std::sync::Arc;

/// A walkthrough whose names all exist.
#[derive(Clone, Debug)]
pub struct Walkthrough {
    /// The name of the file, without folder and ending.
    pub name: String,
    /// What it shows.
    pub says: String,
    /// The seeds it is played with.
    pub seeds: Vec<u64>,
    /// Whether a note about a cue that did not surface is passed over.
    pub skips_unmet_notes: bool,
    /// The moves.
    pub steps: Vec<Step>,
    /// What it must score.
    pub expect: ExpectDraft,
}

/// A walkthrough as it is written: the fields of [`WalkthroughDraft`].
#[derive(Serialize)]
struct Written<'a> {
    says: &'a str,
    seeds: &'a [u64],
    skips_unmet_notes: bool,
    steps: &'a [Step],
    expect: &'a ExpectDraft,
}

impl Step {
    /// The move as it stands in a walkthrough: `Ask("first-heard")`.
    #[must_use]
    pub fn written(&self) -> String {
        ron::to_string(self).unwrap_or_default()
    }
}

impl Walkthrough {
    /// Reads one walkthrough file. Faults go into the sink.
    #[must_use]
    pub fn read(name: &str, source: &Arc<Source>, scenario: &Scenario, sink: &mut Sink) -> Option<Self> {
        let draft: WalkthroughDraft = match parse(source) {
            Ok(draft) => draft,
            Err(fault) => {
                sink.push(fault);
                return None;
            }
        };
        let mut sound = true;
        for step in &draft.steps {
            if let Err(what) = scenario.action(&step.value) {
                let span = Span {
                    source: source.clone(),
                    bytes: step.bytes(&source.text),
                };
                sink.push(
                    Diagnostic::error("broken-walkthrough", format!("this move cannot be made: {what}"))
                        .at(span, "in this move"),
                );
                sound = false;
            }
        }
        let counts = [
            ("seeds", draft.seeds.len(), WALKTHROUGH_SEEDS),
            ("moves", draft.steps.len(), WALKTHROUGH_STEPS),
            ("characters in `says`", draft.says.chars().count(), TEXT_CHARS),
        ];
        for (what, count, most) in counts.into_iter().filter(|(_, count, most)| count > most) {
            let words = format!("this walkthrough has {count} {what}; at most {most} are possible");
            let fault = Diagnostic::error("broken-walkthrough", words).in_file(source.name.clone());
            sink.push(fault.help("shorten it, or split it in two"));
            sound = false;
        }
        if draft.seeds.is_empty() {
            let fault = Diagnostic::error("broken-walkthrough", "a walkthrough needs at least one seed");
            sink.push(fault.in_file(source.name.clone()).help("write seeds: [1, 2, 3]"));
            sound = false;
        }
        sound.then(|| Self {
            name: name.to_owned(),
            says: draft.says,
            seeds: draft.seeds,
            skips_unmet_notes: draft.skips_unmet_notes,
            steps: draft.steps.into_iter().map(|s| s.value).collect(),
            expect: draft.expect,
        })
    }

    /// Writes the file that reads back as this walkthrough. `note` stands above it as a comment.
    #[must_use]
    pub fn written(&self, note: &str) -> String {
        let written = Written {
            says: &self.says,
            seeds: &self.seeds,
            skips_unmet_notes: self.skips_unmet_notes,
            steps: &self.steps,
            expect: &self.expect,
        };
        let layout = ron::ser::PrettyConfig::new().new_line("\n").depth_limit(2);
        // Plain data of our own: there is nothing in it that cannot be written.
        let body = ron::ser::to_string_pretty(&written, layout).unwrap_or_default();
        let comment: String = note.lines().map(|line| format!("// {line}\n")).collect();
        format!("{comment}Walkthrough{body}\n")
    }

    /// Reads every walkthrough of a bundle.
    #[must_use]
    pub fn all(bundle: &Bundle, scenario: &Scenario, sink: &mut Sink) -> Vec<Self> {
        let mut all = Vec::new();
        for (path, bytes) in &bundle.files {
            let Some(name) = path.strip_prefix("walkthroughs/").and_then(|p| p.strip_suffix(".ron")) else {
                continue;
            };
            let file = format!("{}/{path}", bundle.name);
            match text_in(bytes) {
                Ok(text) => {
                    let source = Arc::new(Source::new(file, &text));
                    all.extend(Self::read(name, &source, scenario, sink));
                }
                Err(fault) => sink.push(fault.told("not-utf8", &file)),
            }
        }
        all
    }
}
