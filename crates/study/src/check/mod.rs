//! Everything that can be said of a scenario folder without playing it: what cannot be read or resolved comes from the core, what
//! only shows when all of it is looked at stands here, one rule in each file, named after its fault.
//!
//! A check reads a folder and tells everything at once. It runs no scenario: what needs a run belongs to the proof.

mod facts;
mod files;
mod lexicon;
pub mod pages;
mod passages;
mod pedagogy;
mod prose;
mod rule;
mod safeguarding;
mod structure;
mod talk;
pub mod texts;
mod translations;
mod wording;

use crate::diagnostic::{Diagnostic, Severity, Sink, Source, Span, text_in};
use crate::practice::Practice;
use crate::scenario::Bundle;
use facts::Facts;
use grounds_core::read::Text;
use grounds_core::read::files::inside;
use grounds_core::read::folder::{SCENARIO, misnamed_talk, no_scenario};
use grounds_core::review::{REVIEW, Review};
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve;
use grounds_core::walkthrough::Walkthrough;
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
    /// The scenario as it was written, as soon as that much can be read.
    pub draft: Option<Draft>,
    /// Its walkthroughs that name nothing missing.
    pub walkthroughs: Vec<Walkthrough>,
    /// Who has looked at it.
    pub review: Review,
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

/// What a rule is given: the folder, the files as written, and the scenario as far as it could be resolved.
struct Subject<'a> {
    /// Every file of the folder.
    bundle: &'a Bundle,
    /// The files as written.
    draft: &'a Draft,
    /// The practice library.
    practice: &'a Practice,
    /// The scenario, when nothing in it is wrong.
    scenario: Option<&'a Scenario>,
    /// Who has looked at it.
    review: &'a Review,
    /// Look-ups into the files.
    facts: Facts<'a>,
    /// Pictures that can be drawn, by path, as soon as a rule asks.
    pictures: OnceCell<files::Pictures>,
    /// Hotspots that may be hard to hit, as soon as a rule asks.
    spots: OnceCell<Vec<files::Doubtful>>,
    /// Every set of wordings, as soon as a rule asks.
    sets: OnceCell<Vec<talk::WrittenSet>>,
    /// Every text that a person reads, and the listed words in them.
    said: Said<'a>,
}

/// Every rule, in the order in which they run.
pub const RULES: &[Rule] = &[
    files::path_outside::RULE,
    files::missing_picture::RULE,
    files::bad_picture::RULE,
    files::missing_hotspot::RULE,
    files::hotspot_not_drawn::RULE,
    files::hotspot_hidden::RULE,
    files::hotspot_outside::RULE,
    files::hotspot_small::RULE,
    files::text_not_drawn::RULE,
    files::unused_file::RULE,
    files::id_not_folder::RULE,
    files::misnamed_file::RULE,
    files::unportable_name::RULE,
    structure::condition_never_holds::RULE,
    structure::condition_without_person::RULE,
    structure::change_without_person::RULE,
    structure::person_never_met::RULE,
    structure::truth_never_dealt::RULE,
    structure::idle_person::RULE,
    structure::undecided_interviewee::RULE,
    structure::paper_never_found::RULE,
    structure::thing_never_found::RULE,
    structure::empty_place::RULE,
    structure::subject_never_opened::RULE,
    structure::answer_of_nobody::RULE,
    structure::fear_never_met::RULE,
    structure::fear_never_shown::RULE,
    structure::wish_never_told::RULE,
    structure::moment_never_comes::RULE,
    structure::promise_never_given::RULE,
    structure::contradiction_never_met::RULE,
    structure::mark_never_carried::RULE,
    structure::idle_draw::RULE,
    structure::act_too_short::RULE,
    structure::interpreter_without_language::RULE,
    talk::set_of_one_sort::RULE,
    talk::wordings_lopsided::RULE,
    talk::word_on_one_side::RULE,
    talk::tag_question::RULE,
    talk::reply_by_truth::RULE,
    talk::talk_not_needed::RULE,
    talk::long_wording::RULE,
    talk::same_words_twice::RULE,
    talk::manner_worn_out::RULE,
    talk::manner_tells_truth::RULE,
    pedagogy::single_truth::RULE,
    pedagogy::cast_tells_count::RULE,
    pedagogy::nobody_innocent::RULE,
    pedagogy::truth_never_told::RULE,
    pedagogy::too_few_decoys::RULE,
    pedagogy::mark_without_why::RULE,
    pedagogy::profile_as_evidence::RULE,
    pedagogy::harm_rewarded::RULE,
    pedagogy::freedom_never_asked::RULE,
    pedagogy::no_fitting_service::RULE,
    pedagogy::unknown_source::RULE,
    pedagogy::key_source_missing::RULE,
    pedagogy::victims_of_one_kind::RULE,
    pedagogy::aim_not_played::RULE,
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
    safeguarding::bad_allow::RULE,
    safeguarding::guide_missing::RULE,
    safeguarding::guide_incomplete::RULE,
    safeguarding::no_safe_interpreter::RULE,
    safeguarding::child_unsafe::RULE,
    safeguarding::nation_tells_truth::RULE,
    safeguarding::unlisted_language::RULE,
    wording::duplicate_text::RULE,
    wording::text_near_limit::RULE,
    wording::long_sentence::RULE,
    wording::long_label::RULE,
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
];

/// Reads and checks a scenario folder.
#[must_use]
pub fn check(bundle: &Bundle, practice: &Practice) -> Checked {
    let mut sink = Sink::default();
    let draft = Draft::read(&bundle.files, &mut sink);
    let scenario = draft.as_ref().and_then(|draft| resolve(draft, practice, &mut sink));
    let review = bundle.files.get(REVIEW);
    let review = review
        .map(|bytes| Review::read(REVIEW, bytes, &mut sink))
        .unwrap_or_default();
    if let Some(draft) = &draft {
        rules(bundle, draft, scenario.as_ref(), &review, practice, &mut sink);
    }
    if let (Some(draft), Some(scenario)) = (&draft, &scenario) {
        translations::tell(bundle, draft, scenario, &review, practice, &mut sink);
    }
    unread(bundle, &mut sink);
    // A rule may find what makes a scenario unplayable; then it is not played.
    let scenario = scenario.filter(|_| !sink.has_errors());
    let walkthroughs = scenario
        .as_ref()
        .map(|scenario| Walkthrough::all(&bundle.files, scenario, practice, &mut sink))
        .unwrap_or_default();
    let id = draft.as_ref().and_then(|draft| id_of(draft, bundle));
    Checked {
        scenario: scenario.map(Arc::new),
        draft,
        walkthroughs,
        review,
        diagnostics: in_folder(sink.into_sorted(), &bundle.name),
        id,
    }
}

fn rules(
    bundle: &Bundle,
    draft: &Draft,
    scenario: Option<&Scenario>,
    review: &Review,
    practice: &Practice,
    sink: &mut Sink,
) {
    let language = draft.words(draft.scenario.language);
    let subject = Subject {
        bundle,
        draft,
        practice,
        scenario,
        review,
        facts: Facts::new(draft),
        pictures: OnceCell::new(),
        spots: OnceCell::new(),
        sets: OnceCell::new(),
        said: Said::new(draft, practice.words(&language)),
    };
    for rule in RULES {
        (rule.run)(&subject, sink);
    }
    // What the scenario may break with a reason. An error cannot be allowed.
    for rule in RULES {
        if safeguarding::bad_allow::is_allowed(&subject, rule) {
            sink.drop_code(rule.code);
        }
    }
}

/// Files that could not be read, and a guide that is no text. Neither keeps anything from being played.
fn unread(bundle: &Bundle, sink: &mut Sink) {
    // A scenario that is there under another name, or cannot be read, is not told as one that is not there.
    let nearly = Some(no_scenario(bundle.misnamed.iter().map(String::as_str)));
    let nearly = nearly.filter(|fault| fault.code == "file-name" && !bundle.files.contains_key(SCENARIO));
    if let Some(fault) = nearly {
        sink.drop_code("no-scenario");
        sink.push(fault);
    }
    for (path, reason) in &bundle.refused {
        let words = format!("`{}` cannot be read: {reason}", path.escape_debug());
        let fault = if path == SCENARIO {
            sink.drop_code("no-scenario");
            Diagnostic::error("unreadable-file", words)
        } else {
            Diagnostic::warning("unreadable-file", words)
        };
        let fault = fault.in_file(path.clone());
        sink.push(fault.help("put a plain file in its place, or take it out of the folder"));
    }
    // What is no plain text is not handed to whoever reads the talks.
    bundle
        .misnamed
        .iter()
        .filter_map(|path| misnamed_talk(path))
        .for_each(|fault| sink.push(fault));
    if let Some(Err(fault)) = bundle.files.get("guide.md").map(|bytes| text_in(bytes)) {
        sink.push(Diagnostic {
            severity: Severity::Warning,
            ..fault.told("not-text", "guide.md")
        });
    }
}

fn id_of(draft: &Draft, bundle: &Bundle) -> Option<(String, Span)> {
    let id: Text = draft.scenario.id;
    let span = draft.span(id)?;
    let source = named(&span.source, &bundle.name);
    Some((draft.words(id).into_owned(), Span { source, ..span }))
}

/// A file under the name by which the author knows it.
fn named(source: &Arc<Source>, folder: &str) -> Arc<Source> {
    if folder.is_empty() {
        return Arc::clone(source);
    }
    Arc::new(Source {
        name: inside(folder, &source.name),
        text: source.text.clone(),
    })
}

/// The same faults in the files of this folder: inside of it, nobody knows what it is called.
fn in_folder(mut faults: Vec<Diagnostic>, folder: &str) -> Vec<Diagnostic> {
    if folder.is_empty() {
        return faults;
    }
    // What stands in a file that is no text is shown as far as it can be, so two sources may have one name.
    let mut known: BTreeMap<(String, usize), Arc<Source>> = BTreeMap::new();
    let mut under = |span: &mut Span| {
        let source = known
            .entry((span.source.name.clone(), span.source.text.len()))
            .or_insert_with(|| named(&span.source, folder));
        span.source = Arc::clone(source);
    };
    for fault in &mut faults {
        fault.file = inside(folder, &fault.file);
        fault.span.iter_mut().for_each(&mut under);
        fault.related.iter_mut().for_each(|(span, _)| under(span));
    }
    faults
}

/// Scenarios that give themselves one id, told at each of them.
#[must_use]
pub fn same_ids<'a>(ids: impl IntoIterator<Item = &'a (String, Span)>) -> Vec<Diagnostic> {
    let mut known: BTreeMap<&str, Vec<&Span>> = BTreeMap::new();
    for (id, span) in ids {
        known.entry(id).or_default().push(span);
    }
    let mut found = Vec::new();
    for (id, spans) in known.into_iter().filter(|(_, spans)| spans.len() > 1) {
        for (n, span) in spans.iter().enumerate() {
            let Some(other) = spans.get(usize::from(n == 0)) else {
                continue;
            };
            let words = format!("`{}` is also the id of {}", id.escape_debug(), other.source.name);
            let fault = Diagnostic::error("duplicate-scenario", words).at((*span).clone(), "this id");
            let fault = fault.related((*other).clone(), "the other one is here");
            found.push(fault.help("give one of them another id, the name of its folder"));
        }
    }
    found
}
