//! Everything that an author may write, as data: for the guide's reference, for completion, and for tests that hold the two
//! together. And a plain way to show a value, to compare two of them.

use super::*;
use crate::read::{Entry, Eye, Form, Line};
use crate::vocabulary::words as terms;

/// One group, choice or closed list, with everything that may stand in it.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// What it is called: "a person".
    pub said: &'static str,
    /// Whether it is a group of named fields; otherwise it is a list of words, of which one is written.
    pub is_group: bool,
    /// Its fields or words.
    pub entries: &'static [Entry],
}

macro_rules! tables {
    ($($name:ty),+ $(,)?) => {
        &[$(Table { said: <$name>::SAID, is_group: <$name>::IS_GROUP, entries: <$name>::ENTRIES }),+]
    };
}

/// All of the format, in the order of the file.
#[must_use]
pub fn reference() -> &'static [Table] {
    tables![
        ScenarioDraft,
        ActDraft,
        MeetingDraft,
        DrawDraft,
        CastDraft,
        QuotaDraft,
        DealDraft,
        FaceDraft,
        LookDraft,
        MannerDraft,
        SurfaceDraft,
        ChooseDraft,
        BankDraft,
        BankLineDraft,
        PlaceDraft,
        HotspotDraft,
        PartDraft,
        PaperDraft,
        RowDraft,
        ThingDraft,
        CueDraft,
        PersonDraft,
        VersionDraft,
        FearDraft,
        WishDraft,
        InterpretsDraft,
        PromiseDraft,
        ServiceDraft,
        OutcomeDraft,
        TalkDraft,
        StockDraft,
        SignDraft,
        SubjectDraft,
        SetDraft,
        EndDraft,
        SaidDraft,
        AnswerDraft,
        FindingDraft,
        MomentDraft,
        ReplyDraft,
        WhenDraft,
        ThenDraft,
        StockKind,
        terms::Sector,
        terms::Role,
        terms::Topic,
        terms::WordingKind,
        terms::TrustWord,
        terms::Habit,
        terms::Fear,
        terms::Need,
        terms::Deed,
        terms::WishAnswer,
        terms::PaperForm,
        terms::ThingKind,
        terms::Channel,
        terms::Standing,
        terms::Mood,
        terms::Degree,
        terms::Weight,
    ]
}

/// Writes a value down, words and all.
struct Shown<'s> {
    sources: &'s Sources,
    out: String,
}

impl Eye for Shown<'_> {
    fn enter(&mut self, name: &'static str) {
        self.out += name;
        self.out.push('(');
    }

    fn leave(&mut self) {
        self.out.push(')');
    }

    fn text(&mut self, text: Text) {
        self.out += &format!("{:?} ", self.sources.words(text));
    }

    fn line(&mut self, line: &Line) {
        self.text(line.whole);
    }

    fn word(&mut self, word: &'static str) {
        self.out += word;
        self.out.push(' ');
    }

    fn number(&mut self, number: i64) {
        self.out += &format!("{number} ");
    }
}

/// A value with its words, to compare it with another.
#[must_use]
pub fn shown<T: Form>(sources: &Sources, value: &T) -> String {
    let mut eye = Shown {
        sources,
        out: String::new(),
    };
    value.show(&mut eye);
    eye.out
}
