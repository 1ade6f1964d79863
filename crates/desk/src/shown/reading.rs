//! How a person reads: language, a second language beside it, digits, size of text. Open to everyone on every screen, at any
//! moment; nothing of the run changes by it.

use super::{Block, Note, Offer, Section, Tone};
use crate::home::Listed;
use crate::keys::Hotkey;
use crate::settings::{Look, Settings};
use crate::voice::Voice;
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Choice, Digits, LANGUAGES, Messages, PSEUDO_LANGUAGE, key, own_name, said};

/// The sizes of text one can choose.
const TEXT_SIZES: [u16; 4] = [100, 125, 150, 175];

/// How the person at the screen reads, and what has to be said about the texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// The languages chosen.
    pub choice: Choice,
    /// How large text is, in parts of a hundred.
    pub text_percent: u16,
    /// Whether nothing moves by itself.
    pub is_still: bool,
    /// In which colours all is shown.
    pub look: Look,
    /// The texts of the interface are a draft that no speaker has signed, in the language or in the one beside.
    pub is_draft: bool,
    /// The texts of the open scenario are such a draft.
    pub is_scenario_draft: bool,
    /// The language in which the open scenario is shown, when it is not written in the one chosen.
    pub shown: Option<String>,
    /// Whom one can call here, where somebody has said so.
    pub support: Option<String>,
    /// The language that no one speaks is on offer, for those who write.
    pub offers_pseudo: bool,
}

impl Reads {
    /// How a person reads, with this scenario open.
    #[must_use]
    pub fn of(voice: &Voice, settings: &Settings, open: Option<&Listed>, offers_pseudo: bool) -> Self {
        let choice = &settings.reads;
        let is_scenario_draft = open.is_some_and(|listed| {
            let mut languages = choice.languages();
            languages.any(|code| listed.is_draft_in(code))
        });
        let shown = open.and_then(|listed| {
            let shown = listed.language_for(&choice.language);
            let is_other = shown != choice.language && choice.language != PSEUDO_LANGUAGE;
            is_other.then(|| shown.to_owned())
        });
        Self {
            choice: choice.clone(),
            text_percent: settings.text_percent,
            is_still: settings.is_still,
            look: settings.look,
            support: settings.support.clone(),
            is_draft: voice.is_draft(),
            is_scenario_draft,
            shown,
            offers_pseudo,
        }
    }

    /// Whether anything on this screen is a draft translation.
    #[must_use]
    pub const fn sees_draft(&self) -> bool {
        self.is_draft || self.is_scenario_draft
    }
}

/// The way to the choice, on every screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// What the language calls itself, beside a globe: for those who cannot read the words.
    pub name: String,
    /// Opening the choice.
    pub offer: Offer,
    /// What it is for.
    pub hint: String,
    /// What has to be said about the texts of the screen.
    pub notes: Vec<Note>,
    /// The next larger size of text, where there is one.
    pub larger: Option<Wish>,
    /// The next smaller.
    pub smaller: Option<Wish>,
}

/// The choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The title.
    pub title: String,
    /// The languages.
    pub language: Section,
    /// What has to be said about the texts.
    pub notes: Vec<Note>,
    /// The language beside.
    pub beside: Section,
    /// What it is for.
    pub beside_why: String,
    /// Digits, where a language has its own.
    pub digits: Option<Section>,
    /// The size of text.
    pub size: Section,
    /// Whether something moves by itself, for a face in which it can.
    pub motion: Section,
    /// In which colours all is shown, for a face that has colours.
    pub look: Section,
    /// The keys of the screen, for a face that has some.
    pub keys: Offer,
    /// Going back.
    pub close: Offer,
}

/// The way to the choice.
#[must_use]
pub fn door(messages: &Messages, reads: &Reads) -> Door {
    let name = own_name(&reads.choice.language).to_owned();
    let words = messages.say(&said!(
        "log-said",
        who = messages.get(key!("reading-open")),
        words = &name
    ));
    Door {
        name,
        offer: Offer::new(words, Turn::Reading(true)),
        hint: messages.get(key!("reading-hint")),
        notes: notes(messages, reads),
        larger: TEXT_SIZES
            .into_iter()
            .filter(|size| *size > reads.text_percent)
            .min()
            .map(Wish::SetTextSize),
        smaller: TEXT_SIZES
            .into_iter()
            .filter(|size| *size < reads.text_percent)
            .max()
            .map(Wish::SetTextSize),
    }
}

/// What has to be said about the texts of a screen: that nobody has signed them, or that they are in another language.
fn notes(messages: &Messages, reads: &Reads) -> Vec<Note> {
    let other = reads.shown.as_ref().map(|shown| {
        let name = |code| messages.language_name(code);
        let (asked, shown) = (name(&reads.choice.language), name(shown));
        messages.say(&said!("reading-scenario-other", asked = &asked, shown = &shown))
    });
    let draft = reads.sees_draft().then(|| messages.get(key!("reading-draft")));
    let all = other.into_iter().chain(draft);
    all.map(|words| Note::new(Tone::Warn, words)).collect()
}

/// The sizes of text.
#[must_use]
pub fn sizes(messages: &Messages, reads: &Reads) -> Section {
    let offer = |percent| {
        let words = messages.say(&said!("text-size-percent", percent = percent));
        Offer::new(words, Wish::SetTextSize(percent)).chosen(percent == reads.text_percent)
    };
    Section::new(messages.get(key!("text-size")), TEXT_SIZES.map(offer).to_vec())
}

/// Whether something moves by itself.
fn motion(messages: &Messages, reads: &Reads) -> Section {
    let offer = |(is_still, words)| {
        Offer::new(messages.get(words), Wish::KeepStill(is_still)).chosen(is_still == reads.is_still)
    };
    let offers = [(false, key!("motion-some")), (true, key!("motion-none"))].map(offer);
    Section::new(messages.get(key!("motion")), offers.to_vec())
}

/// In which colours all is shown.
fn look(messages: &Messages, reads: &Reads) -> Section {
    let offer = |look| {
        let words = match look {
            Look::Light => key!("look-light"),
            Look::Dark => key!("look-dark"),
            Look::Contrast => key!("look-contrast"),
            Look::Projector => key!("look-projector"),
        };
        Offer::new(messages.get(words), Wish::SetLook(look)).chosen(look == reads.look)
    };
    Section::new(messages.get(key!("look")), Look::ALL.map(offer).to_vec())
}

/// The question that comes before everything else: in which language. Each is offered in its own words and nothing else is
/// said, because nobody knows yet what the person can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct First {
    /// The name of the program.
    pub title: String,
    /// The languages; the one that the system speaks is chosen.
    pub languages: Vec<Offer>,
}

/// The first question, as it stands.
#[must_use]
pub fn first(messages: &Messages, reads: &Reads) -> First {
    let offer = |(code, _): &(&str, &str)| {
        let offer = Offer::new(own_name(code), Wish::Read(Choice::of(code)));
        if reads.choice.language == *code {
            offer.main()
        } else {
            offer
        }
    };
    First {
        title: messages.get(key!("program-name")),
        languages: LANGUAGES.iter().map(offer).collect(),
    }
}

impl First {
    /// The question in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let offers = self.languages.iter().map(Block::Offer);
        std::iter::once(Block::Heading(1, &self.title)).chain(offers).collect()
    }
}

/// The choice, as it stands.
#[must_use]
pub fn reading(messages: &Messages, reads: &Reads) -> Reading {
    Reading {
        title: messages.get(key!("reading-title")),
        language: languages(messages, reads),
        notes: notes(messages, reads),
        beside: beside(messages, reads),
        beside_why: messages.get(key!("reading-beside-why")),
        digits: digits(messages, reads),
        size: sizes(messages, reads),
        motion: motion(messages, reads),
        look: look(messages, reads),
        keys: Offer::new(messages.get(key!("keys-title")), Turn::Keys(true)).below(Hotkey::Keys.written()),
        close: Offer::new(messages.get(key!("reading-close")), Turn::Reading(false)).main(),
    }
}

/// The languages on offer: the one that no one speaks only to those who write, and to those who read it already.
fn offered(reads: &Reads) -> Vec<&'static str> {
    let is_on = reads.choice.languages().any(|code| code == PSEUDO_LANGUAGE);
    let pseudo = (reads.offers_pseudo || is_on).then_some(PSEUDO_LANGUAGE);
    LANGUAGES.iter().map(|(code, _)| *code).chain(pseudo).collect()
}

fn languages(messages: &Messages, reads: &Reads) -> Section {
    let choice = &reads.choice;
    let offer = |code: &str| {
        let wanted = Choice {
            language: code.to_owned(),
            // No language stands beside itself.
            beside: choice.beside.clone().filter(|beside| beside != code),
            ..choice.clone()
        };
        Offer::new(own_name(code), Wish::Read(wanted)).chosen(choice.language == code)
    };
    let offers = offered(reads).into_iter().map(offer).collect();
    Section::new(messages.get(key!("reading-language")), offers)
}

fn beside(messages: &Messages, reads: &Reads) -> Section {
    let choice = &reads.choice;
    let offer = |words: String, beside: Option<&str>| {
        let wanted = Choice {
            beside: beside.map(str::to_owned),
            ..choice.clone()
        };
        Offer::new(words, Wish::Read(wanted)).chosen(choice.beside.as_deref() == beside)
    };
    let mut offers = vec![offer(messages.get(key!("reading-beside-none")), None)];
    let others = offered(reads).into_iter().filter(|code| *code != choice.language);
    offers.extend(others.map(|code| offer(own_name(code).to_owned(), Some(code))));
    Section::new(messages.get(key!("reading-beside")), offers)
}

/// Digits, where the language, or the one beside, has its own.
fn digits(messages: &Messages, reads: &Reads) -> Option<Section> {
    let choice = &reads.choice;
    let own = choice.languages().find_map(Digits::of_language)?;
    let offer = |(own_digits, digits): (bool, Digits)| {
        let wanted = Choice {
            own_digits,
            ..choice.clone()
        };
        Offer::new(digits.write("0 1 2 3 4"), Wish::Read(wanted)).chosen(choice.own_digits == own_digits)
    };
    let offers = [(false, Digits::Latin), (true, own)].map(offer).to_vec();
    Some(Section::new(messages.get(key!("reading-digits")), offers))
}

impl Reading {
    /// The choice in reading order, as it is read out: in words nothing moves, nothing has a colour, and no key is pressed.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        self.language.blocks_into(2, &mut out);
        out.extend(self.notes.iter().map(Block::Note));
        self.beside.blocks_into(2, &mut out);
        out.push(Block::Text(&self.beside_why));
        for section in self.digits.iter().chain([&self.size]) {
            section.blocks_into(2, &mut out);
        }
        out.push(Block::Offer(&self.close));
        out
    }
}
