//! The shelf: what there is to play, what cannot be played and why, and what was begun.

use super::parts::list;
use super::reading::{Reads, sizes};
use super::{Block, Note, Offer, Section, Tone};
use crate::desk::OFFERED;
use crate::home::{KeptRun, Listed};
use crate::wish::Wish;
use grounds_core::locale::{Key, Messages, key, said};
use grounds_core::scenario::Header;
use grounds_core::vocabulary::words::Sector;

/// What the shelf is laid out from.
#[derive(Clone, Copy, Debug)]
pub struct Shelving<'a> {
    /// The words of the interface.
    pub messages: &'a Messages,
    /// How the person reads.
    pub reads: &'a Reads,
    /// What there is to play.
    pub listed: &'a [Listed],
    /// What was begun, and what was ended, the latest first.
    pub kept: &'a [KeptRun],
    /// Where runs are kept, when that is told.
    pub kept_in: Option<&'a str>,
    /// Whether the face has an author's desk.
    pub can_write: bool,
    /// What is said of drills.
    pub drills: &'a Section,
}

/// The shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// The name of the program.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// The size of text.
    pub size: Section,
    /// Looking back on all runs that were ended, where there are any.
    pub look_back: Option<Offer>,
    /// Closing the program.
    pub quit: Offer,
    /// That there is nothing to play.
    pub empty: Option<Note>,
    /// What there is to play.
    pub cards: Vec<Card>,
    /// Drills between interviews; none where nothing can be played.
    pub drills: Option<Section>,
    /// That everything is invented.
    pub fiction: String,
    /// Where runs are kept.
    pub kept_in: Option<String>,
}

/// A scenario on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which it is, by its place on the shelf: for a face that draws a cover of it.
    pub at: usize,
    /// Its cover: the place where it begins, for a face that draws.
    pub cover: Option<Cover>,
    /// Its title.
    pub title: String,
    /// What is known of it in a few words each.
    pub facts: Vec<Note>,
    /// What it is about, when it can be played.
    pub summary: Option<String>,
    /// Why it cannot be played, when it cannot.
    pub unplayable: Option<Note>,
    /// What is said before the runs that were begun.
    pub begun: Option<String>,
    /// The runs that were begun and not ended, the latest first, as many as are offered.
    pub runs: Vec<CardRun>,
    /// How many more there are.
    pub more: Option<String>,
    /// What is said before the runs that were ended.
    pub ended: Option<String>,
    /// The runs that were ended, the latest first, as many as are offered: what each came to can be read again.
    pub done: Vec<CardRun>,
    /// What can be done with it.
    pub offers: Vec<Offer>,
}

/// The cover of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The picture, by the name that [`cover_name`] gives it: two scenarios may call a picture the same.
    pub file: String,
    /// Elements of it that are not drawn.
    pub hidden: Vec<String>,
    /// The minute of the day, for light and clocks.
    pub minute: u16,
}

/// What a picture of the scenario at this place of the shelf is called among those of all.
#[must_use]
pub fn cover_name(at: usize, file: &str) -> String {
    format!("{at}/{file}")
}

/// A run that was begun, or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRun {
    /// Whose it is, its day and its minute.
    pub words: String,
    /// Why it cannot be gone on with, when it cannot.
    pub why_not: Option<Note>,
    /// Going on with it, when one can, and putting it away.
    pub offers: Vec<Offer>,
}

/// The shelf, as it stands.
#[must_use]
pub fn shelf(shelving: Shelving<'_>) -> Shelf {
    let (m, reads) = (shelving.messages, shelving.reads);
    let cards = shelving.listed.iter().enumerate();
    Shelf {
        title: m.get(key!("program-name")),
        purpose: m.get(key!("program-purpose")),
        size: sizes(m, reads),
        look_back: shelving
            .kept
            .iter()
            .any(|run| run.is_ended)
            .then(|| Offer::new(m.get(key!("across-open")), Wish::LookBack)),
        quit: Offer::new(m.get(key!("quit")), Wish::Quit),
        empty: shelving
            .listed
            .is_empty()
            .then(|| Note::new(Tone::Warn, m.get(key!("shelf-empty")))),
        cards: cards.map(|(at, listed)| card(shelving, at, listed)).collect(),
        drills: shelving
            .listed
            .iter()
            .any(|listed| listed.scenario.is_some())
            .then(|| shelving.drills.clone()),
        fiction: m.get(key!("shelf-fiction")),
        kept_in: shelving
            .kept_in
            .map(|place| m.say(&said!("shelf-kept-in", place = place))),
    }
}

fn card(shelving: Shelving<'_>, at: usize, listed: &Listed) -> Card {
    let m = shelving.messages;
    let can_write = shelving.can_write && listed.is_on_disk;
    let write = can_write.then(|| Offer::new(m.get(key!("card-author")), Wish::Write(at)));
    let Some(scenario) = &listed.scenario else {
        // Nothing is known about it but why it cannot be played.
        let reason = listed.why_not.as_deref().unwrap_or_default();
        return Card {
            at,
            cover: None,
            title: listed.name.clone(),
            facts: Vec::new(),
            summary: None,
            unplayable: Some(Note::new(Tone::Bad, m.say(&said!("card-unplayable", reason = reason)))),
            begun: None,
            runs: Vec::new(),
            more: None,
            ended: None,
            done: Vec::new(),
            offers: write.into_iter().collect(),
        };
    };
    let header = scenario.header();
    let text = |ix| listed.text(&shelving.reads.choice, ix);
    let all = || shelving.kept.iter().filter(|run| run.at == Some(at));
    let kept: Vec<&KeptRun> = all().filter(|run| !run.is_ended).collect();
    let done: Vec<CardRun> = all()
        .filter(|run| run.is_ended)
        .take(OFFERED)
        .map(|run| ended_run(m, run))
        .collect();
    let more = kept.len().saturating_sub(OFFERED);
    let mut runs: Vec<CardRun> = kept.into_iter().take(OFFERED).map(|run| card_run(m, run)).collect();
    let mut open = Offer::new(m.get(key!("card-open")), Wish::Open(at));
    // The one to take, if one takes any: the latest run that can be gone on with, or a new one.
    match runs.iter_mut().find(|run| run.why_not.is_none()) {
        Some(run) => run.offers = run.offers.drain(..).map(main_if_on).collect(),
        None => open = open.main(),
    }
    Card {
        at,
        cover: listed.cover().map(|(place, act)| Cover {
            file: cover_name(at, &place.art),
            hidden: place.hidden_at(act).map(str::to_owned).collect(),
            minute: scenario.act(act).starts,
        }),
        title: text(header.title),
        facts: facts(m, listed, header),
        summary: Some(text(header.summary)),
        unplayable: None,
        begun: (!runs.is_empty()).then(|| m.get(key!("card-begun"))),
        runs,
        more: (more > 0).then(|| m.say(&said!("card-more-runs", count = more))),
        ended: (!done.is_empty()).then(|| m.get(key!("card-ended"))),
        done,
        offers: std::iter::once(open).chain(write).collect(),
    }
}

fn main_if_on(offer: Offer) -> Offer {
    match offer.wish {
        Wish::GoOn(_) => offer.main(),
        _ => offer,
    }
}

fn facts(m: &Messages, listed: &Listed, header: &Header) -> Vec<Note> {
    let languages: Vec<String> = listed.languages().map(|code| m.language_name(code)).collect();
    let review = if listed.is_reviewed {
        Note::new(Tone::Good, m.get(key!("card-reviewed")))
    } else {
        Note::new(Tone::Warn, m.get(key!("card-draft")))
    };
    vec![
        Note::new(Tone::Accent, m.get(header.level.key())),
        Note::new(Tone::Plain, m.get(sector_key(header.sector))),
        Note::new(Tone::Plain, m.say(&said!("card-minutes", minutes = header.minutes))),
        Note::new(Tone::Plain, list(m, &languages)),
        review,
    ]
}

/// Where a scenario is set, in words.
pub(super) const fn sector_key(sector: Sector) -> Key {
    match sector {
        Sector::ForcedCriminality => key!("sector-forced-criminality"),
        Sector::Border => key!("sector-border"),
        Sector::DomesticWork => key!("sector-domestic-work"),
        Sector::Hotels => key!("sector-hospitality"),
        Sector::Factory => key!("sector-manufacturing"),
        Sector::Fishing => key!("sector-fishing"),
        Sector::Construction => key!("sector-construction"),
        Sector::Marriage => key!("sector-marriage"),
        Sector::Begging => key!("sector-begging"),
        Sector::Finance => key!("sector-finance"),
        Sector::Hotline => key!("sector-hotline"),
        Sector::Other => key!("sector-other"),
    }
}

/// A run that was ended: when, and reading again what it came to.
fn ended_run(m: &Messages, run: &KeptRun) -> CardRun {
    let again = Offer::new(m.get(key!("card-read-again")), Wish::ReadAgain(run.name.clone()));
    CardRun {
        words: run.when.in_words(m),
        why_not: None,
        offers: vec![again],
    }
}

fn card_run(m: &Messages, run: &KeptRun) -> CardRun {
    let (when, minute) = (run.when.in_words(m), run.minute);
    let words = if run.trainee.is_empty() {
        said!("card-run", when = when, minute = minute)
    } else {
        said!("card-run-of", trainee = &run.trainee, when = when, minute = minute)
    };
    let why_not = run.why_not.as_ref().map(|reason| {
        let words = m.say(&said!("card-run-not", reason = reason));
        Note::new(Tone::Warn, words)
    });
    let on = why_not
        .is_none()
        .then(|| Offer::new(m.get(key!("card-resume")), Wish::GoOn(run.name.clone())));
    let away = Offer::new(m.get(key!("card-put-away")), Wish::PutAway(run.name.clone()))
        .below(m.get(key!("card-put-away-means")));
    CardRun {
        words: m.say(&words),
        why_not,
        offers: on.into_iter().chain([away]).collect(),
    }
}

impl Shelf {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title), Block::Text(&self.purpose)];
        out.extend(self.empty.as_ref().map(Block::Note));
        for card in &self.cards {
            card.blocks_into(&mut out);
        }
        if let Some(drills) = &self.drills {
            drills.blocks_into(2, &mut out);
        }
        out.push(Block::Text(&self.fiction));
        out.extend(self.kept_in.as_deref().map(Block::Text));
        out.extend(self.look_back.as_ref().map(Block::Offer));
        self.size.blocks_into(2, &mut out);
        out.push(Block::Offer(&self.quit));
        out
    }
}

impl Card {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.unplayable.as_ref().map(Block::Note));
        out.extend(self.facts.iter().map(Block::Note));
        out.extend(self.summary.as_deref().map(Block::Text));
        out.extend(self.begun.as_deref().map(|words| Block::Heading(3, words)));
        for run in &self.runs {
            out.push(Block::Item(&run.words));
            out.extend(run.why_not.as_ref().map(Block::Note));
            out.extend(run.offers.iter().map(Block::Offer));
        }
        out.extend(self.more.as_deref().map(Block::Text));
        out.extend(self.ended.as_deref().map(|words| Block::Heading(3, words)));
        for run in &self.done {
            out.push(Block::Item(&run.words));
            out.extend(run.offers.iter().map(Block::Offer));
        }
        out.extend(self.offers.iter().map(Block::Offer));
    }
}
