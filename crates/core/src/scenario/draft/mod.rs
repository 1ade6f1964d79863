//! A scenario as its author writes it: `scenario.ron` for what is a table, `talks/*.txt` for what is said. Every field that an
//! author may use is declared in this room and nowhere else, with what it means; the reader, its helps, completion and the
//! guide's reference go by the same lines.
//!
//! A draft may be wrong in any way that its types allow. What cannot be read was told and is left out, so a draft beside
//! which errors were told is good for showing, not for playing.

mod conditions;
mod decides;
mod draws;
mod frame;
pub(super) mod headings;
mod identity;
mod people;
mod places;
mod reference;
mod talk;

pub use conditions::{ThenDraft, WhenDraft};
pub use draws::{
    CastDraft, ChooseDraft, DealDraft, DrawDraft, FaceDraft, LookDraft, MannerDraft, QuotaDraft, SurfaceDraft,
};
pub use frame::{ActDraft, MeetingDraft, OutcomeDraft, PromiseDraft, ScenarioDraft, ServiceDraft};
pub use identity::{FoundLine, LineId, find_again, print};
pub use people::{FearDraft, InterpretsDraft, PersonDraft, VersionDraft, WishDraft};
pub use places::{
    BankDraft, BankLineDraft, CueDraft, HotspotDraft, PaperDraft, PartDraft, PlaceDraft, RowDraft, ThingDraft,
};
pub use reference::{Table, reference, shown};
pub use talk::{
    AnswerDraft, EndDraft, FindingDraft, MomentDraft, ReplyDraft, SaidDraft, SetDraft, SignDraft, StockDraft,
    StockKind, SubjectDraft, TalkDraft,
};

use crate::diagnostic::{Sink, Source, Span};
use crate::read::limits::{SCENARIO_BYTES, TALK_BYTES, TALKS};
use crate::read::names::PERSON;
use crate::read::{Files, Short, Sources, Surface, Text, To, Whole, folder, source_of};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A person, or all of a cast.
pub(crate) type Who = To<PERSON>;
/// One line at 1280 pixels.
type Title = Short<60>;
/// A button, a hotspot, a row's heading.
type Label = Short<60>;
/// A question: two lines of a list.
type Question = Short<200>;
/// What fits a panel without scrolling.
type Passage = Short<900>;
/// Minutes of a day.
type Minutes = Whole<0, 1440>;

/// A whole folder as it was written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// `scenario.ron`.
    pub scenario: ScenarioDraft,
    /// `talks/*.txt`, in the order of their names.
    pub talks: Vec<TalkDraft>,
    /// The files, for words and places.
    pub sources: Sources,
}

impl Draft {
    /// Reads the folder of a scenario: names with `/` between folders, and bytes. Tells every fault of every file at once, each
    /// with its place. Files of other kinds are not looked at. Nothing when there is no `scenario.ron`, or its frame cannot be
    /// read; that has been told then.
    #[must_use]
    pub fn read(files: &BTreeMap<String, Vec<u8>>, sink: &mut Sink) -> Option<Self> {
        for fault in folder::judge(files.keys().map(String::as_str)) {
            sink.push(fault);
        }
        let text_of = |name: &str, most: usize, sink: &mut Sink| source_of(name, files.get(name)?, most, sink);
        let scenario = text_of(folder::SCENARIO, SCENARIO_BYTES, sink);
        if let Some(fault) = scenario
            .as_ref()
            .and_then(|source| folder::is_none_of_ours(&source.text))
        {
            sink.push(fault);
            return None;
        }
        let names = files.keys().filter(|name| folder::is_talk(name)).take(TALKS);
        let talks: Vec<Arc<Source>> = names.filter_map(|name| text_of(name, TALK_BYTES, sink)).collect();
        let mut all = Files::default();
        let scenario = scenario.as_ref().map(|source| all.add(source, Surface::Data, sink));
        let talks: Vec<TalkDraft> = talks
            .iter()
            .filter_map(|source| all.add(source, Surface::Talk, sink))
            .collect();
        // Without the tables, every name that a talk asks for would seem unknown.
        if matches!(scenario, Some(None)) && !sink.has_errors() {
            sink.push(folder::only_remarks());
        }
        let has_tables = matches!(scenario, Some(Some(_))) || (scenario.is_some() && all.gives(PERSON));
        let sources = if has_tables { all.finish(sink) } else { all.sources() };
        let draft = Self {
            scenario: scenario??,
            talks,
            sources,
        };
        talk::judge(&draft, sink);
        Some(draft)
    }

    /// The words of a text.
    #[must_use]
    pub fn words(&self, text: Text) -> Cow<'_, str> {
        self.sources.words(text)
    }

    /// The place of a text, for a fault to point at.
    #[must_use]
    pub fn span(&self, text: Text) -> Option<Span> {
        self.sources.span(text)
    }
}
