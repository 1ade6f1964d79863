//! Checks of a scenario that go beyond "it can be resolved": one lint in each file, named after its fault.
//!
//! A check reads a bundle and reports everything at once. It runs no scenario: what needs a run (walkthroughs, fairness)
//! belongs to `playtest`.

mod facts;
mod lexicon;
pub mod pages;
mod passages;
mod pedagogy;
mod prose;
mod rule;
mod safeguarding;
mod structure;
pub mod texts;
mod wording;

use crate::diagnostic::{Diagnostic, Severity, Sink, Source, Span, text_in};
use crate::practice::Practice;
use crate::scenario::draft::{Draft, HotspotDraft, WhenDraft};
use crate::scenario::graph::Reach;
use crate::scenario::picture::Doubt;
use crate::scenario::{Bundle, Located, Resolved, Scenario, Texts, Translation, Walkthrough};
use facts::Facts;
use passages::Said;
pub use rule::{Group, Rule};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a check gave: a scenario if it can be played, and everything found.
#[derive(Debug)]
pub struct Checked {
    /// The scenario, when nothing keeps it from being played.
    pub scenario: Option<Arc<Scenario>>,
    /// Its walkthroughs that name nothing missing.
    pub walkthroughs: Vec<Walkthrough>,
    /// Every fault, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
    /// The id that the scenario gives itself, and where, as soon as that much can be read.
    pub id: Option<(String, Span)>,
}

impl Checked {
    /// The most serious fault, for a shelf that can show only one.
    #[must_use]
    pub fn worst(&self) -> Option<&Diagnostic> {
        self.diagnostics.iter().max_by_key(|d| d.severity)
    }

    /// Whether an error was found.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.worst().is_some_and(|d| d.severity == Severity::Error)
    }
}

/// What a lint is given: the folder, the file as written, and the scenario as far as it could be resolved.
pub(crate) struct Subject<'a> {
    /// Every file of the folder.
    pub bundle: &'a Bundle,
    /// The text of `scenario.ron`.
    pub source: &'a Arc<Source>,
    /// The file as written.
    pub draft: &'a Draft,
    /// Every text of the file.
    pub texts: &'a Texts,
    /// The translations beside it.
    pub translations: &'a [Translation],
    /// The practice library.
    pub practice: &'a Practice,
    /// The scenario, when nothing that matters is wrong. People, places, cues, questions … stand in the order of the
    /// draft, so an index of one is an index of the other.
    pub scenario: Option<&'a Scenario>,
    /// What a run of it can come to at all.
    pub reach: Option<Reach<'a>>,
    /// Look-ups into the file.
    facts: Facts<'a>,
    /// Hotspots that may be hard to hit, as soon as a rule asks.
    spots: OnceCell<Vec<(&'a HotspotDraft, Doubt)>>,
    /// Every text that a person reads, and the listed words in them.
    said: Said<'a>,
}

impl<'a> Subject<'a> {
    /// The place something was written at.
    pub(crate) fn span<T>(&self, at: &Located<T>) -> Span {
        at.span(self.source)
    }

    /// Every list of conditions of the file, with the name of what it belongs to and whether a person is at hand.
    pub(crate) fn condition_lists(&self) -> impl Iterator<Item = (&'a Located<String>, &'a [WhenDraft], AtHand)> {
        let d = self.draft;
        let places = d.places.iter().flat_map(|place| {
            let spots = place.hotspots.iter().map(|h| (&h.element, &h.when[..], AtHand::Nobody));
            std::iter::once((&place.id, &place.when[..], AtHand::Nobody)).chain(spots)
        });
        let people = d.people.iter().flat_map(|person| {
            let agrees = [&person.agrees.talk, &person.agrees.referral];
            let agrees = agrees.into_iter().map(|when| (&person.id, &when[..], AtHand::Person));
            agrees.chain(person.questions.iter().flat_map(|question| {
                let answers = question.answers.iter().map(|a| (&a.say, &a.when[..], AtHand::Person));
                std::iter::once((&question.id, &question.when[..], AtHand::Person)).chain(answers)
            }))
        });
        let conduct = d.conduct.iter().filter_map(|local| {
            let at_hand = if local.does.value.is_general() {
                AtHand::Nobody
            } else {
                AtHand::Person
            };
            let texts = [&local.with, &local.say, &local.label, &local.refused];
            let name = texts.into_iter().flatten().next()?;
            Some((name, &local.when[..], at_hand))
        });
        let events = d.events.iter().flat_map(|event| {
            let lists = [&event.when, &event.unless];
            lists.into_iter().map(|when| (&event.id, &when[..], AtHand::Nobody))
        });
        places.chain(people).chain(conduct).chain(events)
    }
}

/// Whether conditions in a list can speak of "the person at hand".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtHand {
    Person,
    Nobody,
}

/// Every check, in the order in which they run.
pub const RULES: &[Rule] = &[
    structure::condition_never_holds::RULE,
    structure::condition_without_person::RULE,
    structure::cue_never_given::RULE,
    structure::unreachable_place::RULE,
    structure::unreachable_hotspot::RULE,
    structure::document_never_found::RULE,
    structure::unreachable_document::RULE,
    structure::unreachable_person::RULE,
    structure::conversation_never_opens::RULE,
    structure::unreachable_question::RULE,
    structure::unreachable_answer::RULE,
    structure::shadowed_answer::RULE,
    structure::unreachable_event::RULE,
    structure::unreachable_cue::RULE,
    structure::unreachable_conduct::RULE,
    structure::shadowed_conduct::RULE,
    structure::consent_never_given::RULE,
    structure::never_alone::RULE,
    structure::dead_end::RULE,
    structure::empty_place::RULE,
    structure::hotspot_not_drawn::RULE,
    structure::hotspot_hidden::RULE,
    structure::hotspot_outside::RULE,
    structure::hotspot_small::RULE,
    structure::idle_draw::RULE,
    structure::service_never_offered::RULE,
    structure::idle_person::RULE,
    structure::interpreter_without_language::RULE,
    structure::undecided_interviewee::RULE,
    structure::deal_across_roles::RULE,
    structure::words_never_said::RULE,
    structure::change_without_person::RULE,
    structure::events_eat_the_shift::RULE,
    structure::shift_too_short::RULE,
    structure::id_not_folder::RULE,
    structure::misnamed_file::RULE,
    structure::unportable_name::RULE,
    wording::missing_translation::RULE,
    wording::stale_translation::RULE,
    wording::orphan_translation::RULE,
    wording::unreadable_translation::RULE,
    wording::placeholder_differs::RULE,
    wording::glossary_term::RULE,
    wording::untranslated_text::RULE,
    wording::translation_too_long::RULE,
    wording::draft_translation::RULE,
    wording::unsigned_translation::RULE,
    wording::text_near_limit::RULE,
    wording::long_sentence::RULE,
    wording::long_label::RULE,
    wording::long_question::RULE,
    wording::duplicate_text::RULE,
    wording::reading_age_too_high::RULE,
    wording::pronoun_case::RULE,
    wording::stray_space::RULE,
    wording::missing_full_stop::RULE,
    wording::mixed_quotes::RULE,
    wording::missing_glyph::RULE,
    wording::unbreakable_run::RULE,
    wording::misplaced_break::RULE,
    wording::invisible_character::RULE,
    wording::mixed_script::RULE,
    pedagogy::indicator_never_inferred::RULE,
    pedagogy::victim_without_grounds::RULE,
    pedagogy::innocent_with_grounds::RULE,
    pedagogy::person_without_decoy::RULE,
    pedagogy::too_few_decoys::RULE,
    pedagogy::nobody_innocent::RULE,
    pedagogy::risky_question_rewarded::RULE,
    pedagogy::harm_rewarded::RULE,
    pedagogy::decoy_without_mistake::RULE,
    pedagogy::claim_without_why::RULE,
    pedagogy::key_source_missing::RULE,
    pedagogy::pass_mark_unreachable::RULE,
    pedagogy::too_few_questions::RULE,
    pedagogy::freedom_never_asked::RULE,
    pedagogy::no_fitting_service::RULE,
    pedagogy::consent_only_after_harm::RULE,
    pedagogy::no_open_invitation::RULE,
    pedagogy::nothing_to_leave_alone::RULE,
    pedagogy::longest_is_right::RULE,
    pedagogy::position_tells::RULE,
    pedagogy::victims_of_one_kind::RULE,
    pedagogy::face_tells_truth::RULE,
    pedagogy::profile_as_evidence::RULE,
    pedagogy::second_meeting_withheld::RULE,
    pedagogy::aim_not_played::RULE,
    pedagogy::minutes_implausible::RULE,
    pedagogy::starter_too_large::RULE,
    safeguarding::content_note_silent::RULE,
    safeguarding::content_note_empty::RULE,
    safeguarding::word_to_avoid::RULE,
    safeguarding::graphic_detail::RULE,
    safeguarding::picture_shows_restraint::RULE,
    safeguarding::real_contact::RULE,
    safeguarding::real_name::RULE,
    safeguarding::real_law::RULE,
    safeguarding::teaches_traffickers::RULE,
    safeguarding::review_missing::RULE,
    safeguarding::review_incomplete::RULE,
    safeguarding::guide_missing::RULE,
    safeguarding::guide_incomplete::RULE,
    safeguarding::no_safe_interpreter::RULE,
    safeguarding::child_unsafe::RULE,
    safeguarding::nation_tells_truth::RULE,
    safeguarding::unlisted_language::RULE,
];

/// Takes away what the scenario allows with a reason (`review.ron`, `allows`). An error cannot be allowed.
fn allow(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for allowed in &scenario.header().review.allows {
        let known = RULES.iter().find(|r| r.code == allowed.rule);
        let words = match known {
            None => format!(
                "`review.ron` allows `{}`, and there is no such rule",
                allowed.rule.escape_debug()
            ),
            Some(rule) if rule.severity == Severity::Error => {
                format!(
                    "`review.ron` allows `{}`, which is an error and cannot be allowed",
                    rule.code
                )
            }
            Some(_) if allowed.because.trim().is_empty() => {
                format!("`review.ron` allows `{}` without a reason", allowed.rule)
            }
            Some(rule) => {
                sink.drop_code(rule.code);
                continue;
            }
        };
        let fault = Diagnostic::warning("bad-allow", words).in_file(format!("{}/review.ron", subject.bundle.name));
        sink.push(fault.help("name a rule of `grounds check --explain`, and say why this scenario may break it"));
    }
}

/// Reads and checks a scenario folder.
#[must_use]
pub fn check(bundle: &Bundle, practice: &Practice) -> Checked {
    let mut sink = Sink::default();
    let resolved = Resolved::read(bundle, practice, &mut sink);
    if let (Some(source), Some(draft)) = (&resolved.source, &resolved.draft) {
        let mut subject = Subject {
            bundle,
            source,
            draft,
            texts: resolved.texts(),
            translations: &resolved.translations,
            practice,
            scenario: resolved.scenario.as_ref(),
            reach: resolved.scenario.as_ref().map(|s| Reach::of(s, practice)),
            facts: Facts::new(draft),
            spots: OnceCell::new(),
            said: Said::default(),
        };
        subject.said = Said::new(&subject);
        for rule in RULES {
            // What a scenario teaches can be judged once everything in it exists.
            if rule.group != Group::Pedagogy || subject.scenario.is_some() {
                (rule.run)(&subject, &mut sink);
            }
        }
        allow(&subject, &mut sink);
    }
    for (path, reason) in unnamed_refused(bundle) {
        let words = format!("`{}` cannot be read: {reason}", path.escape_debug());
        let fault = Diagnostic::warning("unreadable-file", words).in_file(format!("{}/{path}", bundle.name));
        sink.push(fault.help("put a plain file in its place, or take it out of the folder"));
    }
    // The guide is for people: one that cannot be read keeps nothing from being played.
    if let Some(Err(fault)) = bundle.files.get("guide.md").map(|bytes| text_in(bytes)) {
        sink.push(Diagnostic {
            severity: Severity::Warning,
            ..fault.told("not-utf8", &format!("{}/guide.md", bundle.name))
        });
    }
    let id = resolved
        .source
        .as_ref()
        .zip(resolved.draft.as_ref())
        .map(|(source, draft)| (draft.id.value.clone(), draft.id.span(source)));
    // A lint may find what makes a scenario unplayable; then it is not played.
    let scenario = resolved.scenario.filter(|_| !sink.has_errors());
    let walkthroughs = scenario
        .as_ref()
        .map(|s| Walkthrough::all(bundle, s, &mut sink))
        .unwrap_or_default();
    Checked {
        scenario: scenario.map(Arc::new),
        walkthroughs,
        diagnostics: sink.into_sorted(),
        id,
    }
}

/// What could not be read and has no place of its own to be reported at: walkthroughs, the review, folders too deep.
fn unnamed_refused(bundle: &Bundle) -> impl Iterator<Item = (&String, &String)> {
    let has_place = |path: &str| path == "scenario.ron" || path.ends_with(".svg") || path.ends_with(".ftl");
    bundle.refused.iter().filter(move |(path, _)| !has_place(path))
}

/// Scenarios that give themselves one id, reported at each of them.
#[must_use]
pub fn same_ids<'a>(checked: impl IntoIterator<Item = &'a Checked>) -> Vec<Diagnostic> {
    let mut known: BTreeMap<&str, Vec<&Span>> = BTreeMap::new();
    for (id, span) in checked.into_iter().filter_map(|c| c.id.as_ref()) {
        known.entry(id).or_default().push(span);
    }
    let mut found = Vec::new();
    for (id, spans) in known.into_iter().filter(|(_, spans)| spans.len() > 1) {
        for (n, span) in spans.iter().enumerate() {
            let other = spans[usize::from(n == 0)];
            let words = format!("`{}` is also the id of {}", id.escape_debug(), other.source.name);
            let fault = Diagnostic::error("duplicate-scenario", words).at((*span).clone(), "this id");
            let fault = fault.related(other.clone(), "the other one is here");
            found.push(fault.help("give one of them another id, the name of its folder"));
        }
    }
    found
}
