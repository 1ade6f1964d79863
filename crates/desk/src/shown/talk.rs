//! The talk at the table, which is the main thing: who, what was said, what shows, the subject in front with its beginning,
//! and at most seven rows below, each in its place. Beside it what can be done for the person and with their things.
//!
//! No row tells what kind it is, and no number tells trust or distress: what a body shows is drawn, and stands among the lines.

use super::parts::capital;
use super::people::{Beside, beside, how_one_talks};
use super::place::Picture;
use super::told::all;
use super::{Block, Note, Offer, Portrait, Scene, Told, Tone};
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Messages, key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Action;
use grounds_core::session::view::{Line, Phrase, Speaker, Table, TableLabel, TableRow};
use grounds_core::talk::{IN_SIGHT, Page, Row, Sign};

/// The talk with a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// With whom: a face may remember something for each.
    pub person: PersonIx,
    /// What they are called.
    pub name: String,
    /// How they look, to be drawn; none of somebody who is only heard.
    pub portrait: Option<Portrait>,
    /// Where one sits, to be drawn behind them.
    pub picture: Option<Picture>,
    /// The minute of the day, for light and clocks.
    pub minute: u16,
    /// Whether one sits apart from all others, and not in the place that the picture shows.
    pub is_apart: bool,
    /// Who else is in the picture, because they hear what is said; whoever interprets comes first.
    pub company: Vec<Company>,
    /// What shows without a word, for a face that moves. What it is stands among the lines.
    pub sign: Option<Sign>,
    /// Who hears, who interprets, over what one talks.
    pub setting: Vec<Note>,
    /// How long one talks already.
    pub minutes: String,
    /// What was said with the person, in order, on every day.
    pub said: Vec<Told>,
    /// That nothing was said yet.
    pub nothing_yet: Option<String>,
    /// The last words of the trainee, by their place in `said`: taking them back stands beside those.
    pub yours: Option<usize>,
    /// Taking them back, for one turn.
    pub take_back: Option<Offer>,
    /// Having the last answer said word for word.
    pub word_for_word: Option<Offer>,
    /// What stands in the way, or is waited for.
    pub notes: Vec<Note>,
    /// What one asks about.
    pub subject: Option<String>,
    /// How the words in front begin: shown once, above their ends.
    pub begin: Option<String>,
    /// What is in sight, each in its place.
    pub rows: [Option<TalkRow>; IN_SIGHT],
    /// Getting up.
    pub rise: Option<Offer>,
    /// What can be done besides: on the page of care.
    pub beside: Beside,
}

/// Somebody else at the table or within hearing.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// How they look.
    pub portrait: Portrait,
    /// Whether they interpret, and sit at the edge of the table.
    pub interprets: bool,
}

/// What stands in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkRow {
    /// Its place, 1 to 7: it is chosen by this number.
    pub place: u8,
    /// What it is, for its look.
    pub is: RowIs,
    /// Choosing it.
    pub offer: Offer,
}

/// What a row is. It tells what is done by it, and never how well that would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowIs {
    /// Something that can be said.
    Says,
    /// Something that is done, and not said.
    Does,
    /// Something one can ask about.
    Subject,
    /// To wait.
    Wait,
    /// Another page.
    Page,
    /// To come to an end.
    End,
}

/// The talk at the table, as it stands.
#[must_use]
pub fn talk(scene: &Scene<'_>, table: &Table) -> Talk {
    let (m, person) = (scene.messages, table.person);
    let with: Vec<&Line> = scene.lines.iter().filter(|line| line.with == Some(person)).collect();
    let yours = with.iter().rposition(|line| line.speaker == Speaker::You);
    let said = all(scene, with);
    let turn = |words: String, turn| Offer::new(words, Action::Say(turn));
    let besides = beside(scene, person);
    let rows = rows(scene, table, &besides);
    // What can be done stands on its own page, so that what can be said is all that is in sight; unless there is no talk.
    let is_shown = scene.memory.page == Page::Care || rows.iter().all(Option::is_none);
    Talk {
        person,
        name: capital(&scene.teller.name(person)),
        portrait: Portrait::of(scene, person),
        picture: Picture::here(scene),
        minute: scene.view.act().time().0,
        is_apart: scene.view.person(person).is_apart,
        company: company(scene, table),
        sign: table.sign,
        setting: setting(scene, table),
        minutes: m.say(&said!("talk-minutes", minutes = table.minutes)),
        nothing_yet: said.is_empty().then(|| m.get(key!("talk-nothing-yet"))),
        said,
        yours: yours.filter(|_| table.take_back.is_some()),
        take_back: table.take_back.map(|to| turn(m.get(key!("talk-take-back")), to)),
        word_for_word: table
            .word_for_word
            .map(|to| turn(m.get(key!("talk-word-for-word")), to)),
        notes: notes(scene, table),
        subject: table.subject.map(|subject| capital(&scene.teller.say(&subject))),
        begin: shown_begin(scene, table, &rows),
        rows: numbered(scene, &rows, table),
        rise: scene
            .view
            .may_act()
            .is_ok()
            .then(|| Offer::new(m.get(key!("talk-rise")), Action::Rise).below(m.get(key!("talk-rise-means")))),
        beside: if is_shown { besides } else { Beside::default() },
    }
}

/// The place of the way to what can be done, and that of the way back: as in the talk.
const CARE: usize = 5;
const BACK: usize = 6;

/// What is in sight. What can be done can be reached from the first moment: somebody may need water, or somebody who
/// interprets, before a word is said.
fn rows(scene: &Scene<'_>, table: &Table, besides: &Beside) -> [Option<TableRow>; IN_SIGHT] {
    let page = scene.memory.page;
    let turns = |label, page| {
        Some(TableRow {
            row: Row::Open(page),
            label,
        })
    };
    let mut rows = scene.view.rows(page);
    if rows.iter().all(Option::is_none) || table.waits || besides.is_empty() {
        return rows;
    }
    match page {
        Page::Care if table.begins => {
            rows = [None; IN_SIGHT];
            rows[BACK] = turns(TableLabel::ToTalk, Page::Talk);
        }
        Page::Talk if rows[CARE].is_none() => rows[CARE] = turns(TableLabel::Care, Page::Care),
        _ => {}
    }
    rows
}

/// Who is in the picture besides the person one talks with.
fn company(scene: &Scene<'_>, table: &Table) -> Vec<Company> {
    let by = table.interpreter;
    let others = table.in_picture.iter().copied().filter(|&who| Some(who) != by);
    let all = by.into_iter().chain(others).filter_map(|who| {
        Some(Company {
            portrait: Portrait::of(scene, who)?,
            interprets: Some(who) == by,
        })
    });
    all.collect()
}

/// Who hears, and how one talks.
fn setting(scene: &Scene<'_>, table: &Table) -> Vec<Note> {
    let (m, teller) = (scene.messages, &scene.teller);
    let hear: Vec<String> = table.in_picture.iter().map(|&who| teller.name(who)).collect();
    let hear = if hear.is_empty() {
        m.get(key!("talk-heard-by-nobody"))
    } else {
        m.say(&said!("talk-heard-by", people = super::parts::list(m, &hear)))
    };
    let mut notes = vec![Note::new(Tone::Plain, hear)];
    notes.extend(how_one_talks(scene, &scene.view.person(table.person)));
    notes
}

/// What is waited for, and that it was enough.
fn notes(scene: &Scene<'_>, table: &Table) -> Vec<Note> {
    let m = scene.messages;
    let about = |key: grounds_core::locale::PersonKey| m.say(&key.about(scene.teller.name(table.person)));
    let waits = table.waits.then(|| Note::new(Tone::Accent, m.get(key!("talk-waits"))));
    let halted = table
        .was_halted
        .then(|| Note::new(Tone::Warn, about(person_key!("talk-halted"))));
    waits.into_iter().chain(halted).collect()
}

/// The beginning, where its ends are in sight.
fn shown_begin(scene: &Scene<'_>, table: &Table, rows: &[Option<TableRow>; IN_SIGHT]) -> Option<String> {
    let is_end = |row: &TableRow| matches!(row.row, Row::Take(grounds_core::talk::Turn::Say(_)));
    let begin = table.begin.filter(|_| rows.iter().flatten().any(is_end))?;
    Some(scene.teller.say(&begin).into_owned()).filter(|words| !words.is_empty())
}

fn numbered(scene: &Scene<'_>, rows: &[Option<TableRow>; IN_SIGHT], table: &Table) -> [Option<TalkRow>; IN_SIGHT] {
    let mut places = 0_u8;
    rows.map(|row| {
        places += 1;
        row.map(|row| one_row(scene, places, &row, table))
    })
}

fn one_row(scene: &Scene<'_>, place: u8, row: &TableRow, table: &Table) -> TalkRow {
    let m = scene.messages;
    let wish: Wish = match row.row {
        Row::Take(turn) => Action::Say(turn).into(),
        Row::Open(page) => Turn::Page(page).into(),
    };
    let (is, words) = match row.label {
        TableLabel::Words(words) => said(scene, &words, row.row, table),
        TableLabel::Subject(subject, is_back) => (RowIs::Subject, subject_words(scene, &subject, is_back)),
        TableLabel::Wait => (RowIs::Wait, m.get(key!("talk-wait"))),
        TableLabel::Else => (RowIs::Page, else_words(m, row.row)),
        TableLabel::Care => (RowIs::Page, m.get(key!("talk-care"))),
        TableLabel::ToTalk => (RowIs::Page, m.get(key!("talk-back"))),
        TableLabel::End => (RowIs::End, m.get(key!("talk-end"))),
    };
    TalkRow {
        place,
        is,
        offer: Offer::new(words, wish),
    }
}

/// Words as they are offered: an end goes on from its beginning, which has no quotation marks of its own.
fn said(scene: &Scene<'_>, words: &Phrase, row: Row, table: &Table) -> (RowIs, String) {
    use grounds_core::talk::Turn;
    let teller = &scene.teller;
    match row {
        Row::Take(Turn::Care(_)) => (RowIs::Does, teller.say(words).into_owned()),
        _ if teller.is_seen(words) => (RowIs::Does, teller.quoted(words)),
        Row::Take(Turn::Say(_)) if table.begin.is_some() => (RowIs::Says, teller.say(words).into_owned()),
        _ => (RowIs::Says, teller.quoted(words)),
    }
}

fn subject_words(scene: &Scene<'_>, subject: &Phrase, is_back: bool) -> String {
    let words = scene.teller.say(subject);
    if is_back {
        scene.messages.say(&said!("talk-back-to", subject = words))
    } else {
        capital(&words)
    }
}

fn else_words(m: &Messages, row: Row) -> String {
    match row {
        Row::Open(Page::Else(0)) => m.get(key!("talk-else")),
        _ => m.get(key!("talk-more")),
    }
}

impl Talk {
    /// Who it is and how one talks, in reading order.
    #[must_use]
    pub fn face_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.name), Block::Text(&self.minutes)];
        out.extend(self.setting.iter().map(Block::Note));
        out
    }

    /// What can be said and done in the talk, in reading order.
    #[must_use]
    pub fn row_blocks(&self) -> Vec<Block<'_>> {
        let mut out: Vec<Block<'_>> = self.notes.iter().map(Block::Note).collect();
        out.extend(self.subject.as_deref().map(|subject| Block::Heading(2, subject)));
        out.extend(self.begin.as_deref().map(Block::Text));
        let rows = self.rows.iter().flatten();
        out.extend(rows.map(|row| Block::Numbered(row.place, &row.offer)));
        out
    }

    /// The talk in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.face_blocks();
        out.extend(self.nothing_yet.as_deref().map(Block::Text));
        for (n, line) in self.said.iter().enumerate() {
            out.push(line.block());
            if self.yours == Some(n) {
                out.extend(self.take_back.as_ref().map(Block::Offer));
            }
        }
        out.extend(self.word_for_word.as_ref().map(Block::Offer));
        out.extend(self.row_blocks());
        out.extend(self.rise.as_ref().map(Block::Offer));
        out.extend(self.beside.blocks());
        out
    }
}
