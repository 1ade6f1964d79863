//! Reading a walkthrough: through the typed layer, then every name of every move looked up, each told at its place. One that was
//! written for another version of the scenario is told once, as that: a page of faults would say the same in forty ways.

use super::draft::{AtDraft, DecideDraft, ExpectDraft, HandleDraft, NoteDraft, SortDraft, StepDraft, WalkthroughDraft};
use super::{Expect, PersonExpect, Walkthrough};
use crate::diagnostic::{Diagnostic, Sink, Source, Span};
use crate::practice::Practice;
use crate::read::{Text, small, source_of, typed};
use crate::record::{Around, At, DecideStep, Finder, HandleStep, Missing, NoteStep, Step};
use crate::scenario::{PersonIx, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Bytes of one file. A long walkthrough has a twentieth.
const BYTES: usize = 1024 * 1024;
/// The folder.
const FOLDER: &str = "walkthroughs/";
/// So many moves that name what is not there are told one by one; more are another version.
const SINGLY: usize = 2;
/// How many names a grouped fault lists.
const LISTED: usize = 3;

impl Walkthrough {
    /// Reads every walkthrough of a folder. Faults go into the sink.
    #[must_use]
    pub fn all(
        files: &BTreeMap<String, Vec<u8>>,
        scenario: &Scenario,
        practice: &Practice,
        sink: &mut Sink,
    ) -> Vec<Self> {
        let mut all = Vec::new();
        for (path, bytes) in files {
            let name = path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".ron"));
            if let Some(name) = name.filter(|name| !name.contains('/'))
                && let Some(source) = source_of(path, bytes, BYTES, sink)
            {
                all.extend(Self::read(name, &source, scenario, practice, sink));
            }
        }
        all
    }

    /// Reads one walkthrough. Nothing when anything in it is wrong; that has been told then.
    #[must_use]
    pub fn read(
        name: &str,
        source: &Arc<Source>,
        scenario: &Scenario,
        practice: &Practice,
        sink: &mut Sink,
    ) -> Option<Self> {
        // What is mended while it is read can be shown, and not played.
        let mut own = Sink::default();
        let draft: Option<WalkthroughDraft> = typed(source, &mut own);
        let is_whole = !own.has_errors();
        for fault in own.into_sorted() {
            sink.push(fault);
        }
        let draft = draft.filter(|_| is_whole)?;
        let file = File {
            source,
            says: draft.says,
        };
        let steps: Vec<(Step, Text)> = draft.steps.iter().map(|step| file.step(step)).collect();
        let walkthrough = Self {
            name: name.to_owned(),
            says: file.words(draft.says),
            seeds: draft.seeds.iter().map(|seed| seed.0).collect(),
            play: u16::try_from(draft.play.get()).unwrap_or_default(),
            steps: steps.iter().map(|(step, _)| step.clone()).collect(),
            expect: file.expect(&draft.expect),
        };
        let mut faults = file.empty(&draft);
        let is_other = draft
            .fingerprint
            .is_some_and(|of| file.words(of) != scenario.fingerprint());
        faults.extend(file.missing(&steps, is_other, scenario, practice));
        faults.extend(file.unexpected(&draft.expect, scenario, practice));
        let is_sound = faults.is_empty();
        for fault in faults {
            sink.push(fault);
        }
        is_sound.then_some(walkthrough)
    }
}

/// The file while it is read.
struct File<'s> {
    source: &'s Arc<Source>,
    says: Text,
}

impl File<'_> {
    fn words(&self, text: Text) -> String {
        text.words_in(&self.source.text).into_owned()
    }

    fn fault(&self, code: &'static str, words: String, at: Text) -> Diagnostic {
        let span = Span {
            source: Arc::clone(self.source),
            bytes: at.bytes(),
        };
        Diagnostic::error(code, words).at(span, "here")
    }

    fn empty(&self, draft: &WalkthroughDraft) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let tell = |words: &str, help: &str| self.fault("walkthrough", words.to_owned(), draft.says).help(help);
        if draft.seeds.is_empty() {
            faults.push(tell("a walkthrough needs at least one seed", "write seeds: [1]"));
        }
        if draft.steps.is_empty() {
            faults.push(tell("nothing is done in this walkthrough", "write steps: […]"));
        }
        faults
    }

    /// Moves that name what is not there: each at its place, or together, when they are those of another version.
    fn missing(
        &self,
        steps: &[(Step, Text)],
        is_other: bool,
        scenario: &Scenario,
        practice: &Practice,
    ) -> Vec<Diagnostic> {
        let finder = Finder::new(
            scenario,
            practice,
            steps.iter().map(|(step, _)| step),
            std::iter::empty(),
        );
        let mut at_table: Option<PersonIx> = None;
        let mut found: Vec<(Missing, Text)> = Vec::new();
        for (step, at) in steps {
            if let Step::Sit(id) = step {
                at_table = scenario.person_named(id);
            }
            let around = Around { at_table, waits: None };
            // Who is not there takes what is said to them along: said once, of the first.
            match finder.action(step, around) {
                Err(Missing::Talk) if found.iter().any(|(what, _)| matches!(what, Missing::Person(_))) => {}
                Err(what) => found.push((what, *at)),
                Ok(_) => {}
            }
        }
        if found.len() <= SINGLY && !(is_other && found.len() > 1) {
            let tell = |(what, at): &(Missing, Text)| {
                let words = format!("this move cannot be made: {what}");
                let help = "play it again and copy your play as a walkthrough, or take the move out";
                self.fault("walkthrough", words, *at).help(help)
            };
            return found.iter().map(tell).collect();
        }
        found
            .first()
            .map(|(_, at)| self.grouped(&found, steps.len(), *at))
            .into_iter()
            .collect()
    }

    fn grouped(&self, found: &[(Missing, Text)], steps: usize, at: Text) -> Diagnostic {
        let names: BTreeSet<String> = found
            .iter()
            .map(|(what, _)| format!("`{}`", shown(what.name())))
            .collect();
        let listed: Vec<&str> = names.iter().take(LISTED).map(String::as_str).collect();
        let more = match names.len().saturating_sub(LISTED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let words = format!(
            "this walkthrough belongs to another version of the scenario: {} of its {steps} moves name what is not there: {}{more}",
            found.len(),
            listed.join(", "),
        );
        let help = "play it again and copy your play as a walkthrough, or take the file out";
        self.fault("walkthrough-version", words, at).help(help)
    }

    /// What is expected of people, subjects and rows that do not exist.
    fn unexpected(&self, expect: &ExpectDraft, scenario: &Scenario, practice: &Practice) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let rows = practice.judgement().rows();
        let person = |of: Text, faults: &mut Vec<Diagnostic>| {
            let found = scenario.person_named(&self.words(of));
            if found.is_none() {
                let words = format!("there is no person `{}`", shown(&self.words(of)));
                faults.push(self.fault("walkthrough", words, of));
            }
            found
        };
        for of in &expect.people {
            person(of.of, &mut faults);
            for &name in of.reasons.iter().flatten() {
                let word = self.words(name);
                if !rows.iter().any(|row| row.name == word) {
                    let words = format!("the table of judgement has no row `{}`", shown(&word));
                    faults.push(self.fault("walkthrough", words, name));
                }
            }
        }
        for of in &expect.told {
            let Some(who) = person(of.of, &mut faults) else {
                continue;
            };
            for &name in &of.subjects {
                let word = self.words(name);
                if scenario.subject_named(who, &word).is_none() {
                    let words = format!("there is no subject `{}` of this person", shown(&word));
                    faults.push(self.fault("walkthrough", words, name));
                }
            }
        }
        faults
    }

    fn expect(&self, draft: &ExpectDraft) -> Expect {
        let people = draft.people.iter().map(|of| PersonExpect {
            of: self.words(of.of),
            verdict: of.verdict,
            reasons: of
                .reasons
                .as_ref()
                .map(|all| all.iter().map(|&name| self.words(name)).collect()),
        });
        let told = draft
            .told
            .iter()
            .flat_map(|of| of.subjects.iter().map(|&subject| (of.of, subject)));
        Expect {
            band: draft.band,
            people: people.collect(),
            told: told
                .map(|(of, subject)| (self.words(of), self.words(subject)))
                .collect(),
        }
    }

    /// A move, and a place in it for a fault to point at; for one without words, that of what the walkthrough shows.
    fn step(&self, draft: &StepDraft) -> (Step, Text) {
        let w = |text: &Text| self.words(*text);
        let nowhere = self.says;
        match draft {
            StepDraft::Go(id) => (Step::Go(w(id)), *id),
            StepDraft::Look(spot) => (Step::Look(w(spot)), *spot),
            StepDraft::Read(id) => (Step::Read(w(id)), *id),
            StepDraft::ReadOf(id, of) => (Step::ReadOf(w(id), w(of)), *id),
            StepDraft::Against(one, other) => (Step::Against(self.at(one), self.at(other)), one.line),
            StepDraft::Sit(id) => (Step::Sit(w(id)), *id),
            StepDraft::To(id) => (Step::To(w(id)), *id),
            StepDraft::Say(words) => (Step::Say(w(words)), *words),
            StepDraft::Wait => (Step::Wait, nowhere),
            StepDraft::Care(name) => (Step::Care(w(name)), *name),
            StepDraft::TakeBack => (Step::TakeBack, nowhere),
            StepDraft::WordForWord => (Step::WordForWord, nowhere),
            StepDraft::Answer(words) => (Step::Answer(w(words)), *words),
            StepDraft::Leave => (Step::Leave, nowhere),
            StepDraft::Rise => (Step::Rise, nowhere),
            StepDraft::Do(deed) => (Step::Do(deed.word().to_owned()), nowhere),
            StepDraft::With(deed, with) => (Step::With(deed.word().to_owned(), w(with)), *with),
            StepDraft::Interpret(to, by) => (Step::Interpret(w(to), w(by)), *to),
            StepDraft::Handle(of) => (self.handle(of), of.thing),
            StepDraft::Reply(words) => (Step::Reply(w(words)), *words),
            StepDraft::Note(of) => (self.note(of), of.line),
            StepDraft::Strike(at, page) => (Step::Strike(self.at(at), w(page)), at.line),
            StepDraft::Rate(who, how) => {
                let how = u8::try_from(how.get()).unwrap_or_default();
                (Step::Rate(w(who), how), *who)
            }
            StepDraft::Decide(of) => (self.decide(of), of.who),
            StepDraft::EndDay => (Step::EndDay, nowhere),
            StepDraft::End => (Step::End, nowhere),
        }
    }

    fn at(&self, draft: &AtDraft) -> At {
        At {
            line: self.words(draft.line),
            of: draft.of.map(|of| self.words(of)),
        }
    }

    fn handle(&self, draft: &HandleDraft) -> Step {
        Step::Handle(HandleStep {
            deed: draft.deed.word().to_owned(),
            thing: self.words(draft.thing),
            of: self.words(draft.of),
            to: draft.to.map(|to| self.words(to)),
        })
    }

    fn note(&self, draft: &NoteDraft) -> Step {
        Step::Note(Box::new(NoteStep {
            at: At {
                line: self.words(draft.line),
                of: draft.of.map(|of| self.words(of)),
            },
            page: self.words(draft.page),
            sort: draft.sort.map(|sort: SortDraft| small(sort.word())),
            worry: draft.worry.map(|worry| self.words(worry)),
            codes: draft.codes.iter().map(|&code| self.words(code)).collect(),
        }))
    }

    fn decide(&self, draft: &DecideDraft) -> Step {
        let all = |texts: &[Text]| texts.iter().map(|&text| self.words(text)).collect();
        Step::Decide(Box::new(DecideStep {
            who: self.words(draft.who),
            findings: draft.findings.iter().map(|of| of.word().to_owned()).collect(),
            grounds: draft.grounds.iter().map(|at| self.at(at)).collect(),
            services: all(&draft.services),
            told: all(&draft.told),
            offences: draft.offences.map(|of| of.word().to_owned()),
            onward: draft.onward.map(|of| of.word().to_owned()),
            to: draft.to.map(|to| self.words(to)),
            way_back: draft.way_back,
        }))
    }
}

/// A name of a file in a message: nothing in it is shown as it stands, and not all of it.
fn shown(name: &str) -> String {
    const CHARS: usize = 80;
    let short: String = name.chars().take(CHARS).collect();
    short.escape_debug().to_string()
}
