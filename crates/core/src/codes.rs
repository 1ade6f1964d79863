//! What can be asked of the practice library: every indicator, worry, mistake, damage, rule and source in the words of a
//! language, with where it is from and how sure that is; and those that are nearest to what somebody typed. It decides
//! nothing, lays nothing out, and knows nothing of a run.

use crate::locale::search::Wanted;
use crate::locale::{Key, Messages, SOURCE_LANGUAGE, key, said};
use crate::practice::meaning::{FoundBy, Of, Row, ranked, stems, typed};
use crate::practice::{Feature, Indicator, Practice, PracticePoint, Source, Worry};
use crate::vocabulary::{Strength, Tag};
use crate::wording;

/// What a code that was typed in full weighs, so that it comes first whatever else its letters mean.
const WHOLE: u16 = 1_000;
/// What the beginning of a code weighs: `CD` finds them all.
const BEGINNING: u16 = 60;
/// Letters from which a word of another language is looked for inside words: shorter ones are in every text.
const INSIDE: usize = 2;

/// What kind of thing a code stands for, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The operational indicators.
    Indicators,
    /// The plain reasons to worry, in front of the indicators.
    Worries,
    /// Mistakes that officials are known to make.
    Mistakes,
    /// What spoils an interview.
    Damage,
    /// All other rules, features of forced criminality, and background.
    Rules,
    /// What it all rests on.
    Sources,
}

impl Group {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [
        Self::Indicators,
        Self::Worries,
        Self::Mistakes,
        Self::Damage,
        Self::Rules,
        Self::Sources,
    ];

    /// The key of its heading.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Indicators => key!("codes-indicators"),
            Self::Worries => key!("codes-worries"),
            Self::Mistakes => key!("codes-mistakes"),
            Self::Damage => key!("codes-damage"),
            Self::Rules => key!("codes-rules"),
            Self::Sources => key!("codes-sources"),
        }
    }

    /// Its word, for another program.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Indicators => "indicator",
            Self::Worries => "worry",
            Self::Mistakes => "mistake",
            Self::Damage => "damage",
            Self::Rules => "rule",
            Self::Sources => "source",
        }
    }
}

/// A row of the library, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What kind of thing it is.
    pub group: Group,
    /// Its code: of an indicator or a rule, the `id` of a worry, the key of a source.
    pub code: String,
    /// Its short name.
    pub name: String,
    /// What it says, and what to do instead.
    pub says: Vec<String>,
    /// What else there is to know: strength, worry, the codes behind it.
    pub facts: Vec<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// Keys of its sources; none for a source.
    pub sources: Vec<String>,
    /// How sure.
    pub tag: Tag,
    /// The same in words.
    pub sure: String,
    /// What exactly was checked, in the words of the library.
    pub note: Option<String>,
    /// That it stands only until somebody has opened its source.
    pub provisional: Option<String>,
    found_by: Vec<Bridge>,
}

/// A text by which a row is found: the stems of its English, and the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bridge {
    weight: u16,
    stems: Vec<String>,
    translated: Option<String>,
}

impl Told {
    /// The code and the name, as rules are named; a provisional one says so.
    #[must_use]
    pub fn title(&self, messages: &Messages) -> String {
        let title = messages.say(&said!("indicator-line", code = &self.code, label = &self.name));
        match self.provisional {
            Some(_) => messages.say(&said!("tag-provisional-rule", rule = &title)),
            None => title,
        }
    }

    /// What a word that was typed weighs here.
    fn weighs(&self, word: &str, stem: &str) -> u16 {
        let is_inside = |text: &String| {
            let wanted = Wanted::new(word);
            word.chars().count() > INSIDE && !wanted.is_empty() && wanted.is_in(&[text])
        };
        let fits = |by: &&Bridge| {
            by.stems.binary_search_by(|s| s.as_str().cmp(stem)).is_ok() || by.translated.as_ref().is_some_and(is_inside)
        };
        let weights = self.found_by.iter().filter(fits).map(|by| by.weight);
        weights.max().unwrap_or_default()
    }

    /// What all that was typed weighs as a code. The `id` of a worry is a plain word, and no more than that.
    fn weighs_as_code(&self, whole: &str) -> u16 {
        let code = self.code.to_lowercase();
        if self.group == Group::Worries || whole.len() < 2 || !code.starts_with(whole) {
            0
        } else if code == whole {
            WHOLE
        } else {
            BEGINNING
        }
    }
}

/// Everything that the library has, group by group, in its order, in the words of a language.
#[must_use]
pub fn all(practice: &Practice, messages: &Messages) -> Vec<Told> {
    let teller = Teller { practice, messages };
    let mut all: Vec<Told> = practice.rows().iter().map(|row| teller.told(row)).collect();
    all.sort_by_key(|told| Group::ALL.iter().position(|group| *group == told.group));
    all
}

/// Which of them are nearest to what somebody typed, the nearest first, as places in the list: a code or its beginning, or
/// words in English or in the language of the list. Nothing typed finds nothing.
#[must_use]
pub fn like(all: &[Told], words: &str) -> Vec<usize> {
    let wanted = typed(words);
    let whole = words.trim().to_lowercase();
    ranked(all.len(), wanted.len() + 1, |row, word| {
        let Some(told) = all.get(row) else { return 0 };
        match wanted.get(word) {
            Some((word, stem)) => told.weighs(word, stem),
            None => told.weighs_as_code(&whole),
        }
    })
}

/// Tells rows in the words of a language.
struct Teller<'a> {
    practice: &'a Practice,
    messages: &'a Messages,
}

impl Teller<'_> {
    fn told(&self, row: &Row<'_>) -> Told {
        let told = match row.of {
            Of::Indicator(ix) => self.indicator(self.practice.indicator(ix)),
            Of::Worry(ix) => self.worry(self.practice.worry(ix)),
            Of::Feature(at) => self.feature(&self.practice.features()[at]),
            Of::Point(at) => self.point(&self.practice.points()[at]),
            Of::Source(at) => self.source(&self.practice.sources()[at]),
        };
        Told {
            found_by: row.found_by.iter().map(|by| self.bridge(by)).collect(),
            ..told
        }
    }

    fn bridge(&self, by: &FoundBy<'_>) -> Bridge {
        let m = self.messages;
        let translated = by.message.as_ref().filter(|_| m.language() != SOURCE_LANGUAGE);
        Bridge {
            weight: by.weight,
            stems: stems(&by.text),
            translated: translated.map(|(code, part)| m.practice(code, part, &by.text)),
        }
    }

    fn indicator(&self, indicator: &Indicator) -> Told {
        let m = self.messages;
        let weighs = |strength: Option<Strength>| {
            let key = strength.map_or(key!("codes-not-listed"), Strength::key);
            m.get(key)
        };
        let (adult, child) = (weighs(indicator.adult), weighs(indicator.child));
        let strength = said!("codes-strength", adult = &adult, child = &child);
        let ix = self.practice.indicator_ix(&indicator.code);
        let worry = ix.map(|ix| self.practice.worry(self.practice.worry_of(ix)));
        let worry = worry.map(|w| m.practice(&w.message(), "", &w.label));
        let mut facts = vec![m.get(indicator.dimension().key()), m.say(&strength)];
        facts.extend(worry.map(|worry| m.say(&said!("codes-worry", worry = &worry))));
        Told {
            facts,
            ..self.row(
                Group::Indicators,
                (&indicator.code, &indicator.code, &indicator.label),
                vec![m.practice(&indicator.code, "plain", &indicator.plain)],
                (&indicator.sources, None, indicator.tag, indicator.tag_note.as_deref()),
            )
        }
    }

    fn worry(&self, worry: &Worry) -> Told {
        let m = self.messages;
        let code = worry.message();
        let elements: Vec<String> = worry.elements.iter().map(|e| m.get(e.key())).collect();
        let mut facts: Vec<String> = worry.dimensions().iter().map(|d| m.get(d.key())).collect();
        facts.extend(elements);
        if !worry.indicators.is_empty() {
            let codes = wording::list(m, &worry.indicators);
            facts.push(m.say(&said!("codes-behind", codes = &codes)));
        }
        Told {
            facts,
            ..self.row(
                Group::Worries,
                (&worry.id, &code, &worry.label),
                vec![m.practice(&code, "says", &worry.says)],
                (&worry.sources, None, worry.tag, worry.tag_note.as_deref()),
            )
        }
    }

    fn feature(&self, feature: &Feature) -> Told {
        let m = self.messages;
        let codes = wording::list(m, &feature.maps);
        Told {
            facts: vec![m.say(&said!("codes-behind", codes = &codes))],
            ..self.row(
                Group::Rules,
                (&feature.code, &feature.code, &feature.label),
                vec![feature.says.clone()],
                (&feature.sources, None, feature.tag, feature.tag_note.as_deref()),
            )
        }
    }

    fn point(&self, point: &PracticePoint) -> Told {
        let m = self.messages;
        let group = match point.code.split('-').next() {
            _ if point.is_mistake() => Group::Mistakes,
            Some("DMG") => Group::Damage,
            _ => Group::Rules,
        };
        let mut says = vec![m.practice(&point.code, "says", &point.says)];
        says.extend(point.instead.as_ref().map(|instead| {
            let instead = m.practice(&point.code, "instead", instead);
            m.say(&said!("debrief-instead", instead = &instead))
        }));
        Told {
            provisional: point.provisional.then(|| m.get(key!("tag-provisional-means"))),
            ..self.row(
                group,
                (&point.code, &point.code, &point.label),
                says,
                (
                    &point.sources,
                    point.at.as_deref(),
                    point.tag,
                    point.tag_note.as_deref(),
                ),
            )
        }
    }

    fn source(&self, source: &Source) -> Told {
        let parts = [&source.body, &source.year, &source.address];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let told = self.row(
            Group::Sources,
            (&source.key, &source.key, &source.title),
            vec![parts.join(". ")],
            (&[], None, source.tag, source.tag_note.as_deref()),
        );
        Told {
            // Publications keep the words under which they are found.
            name: source.title.clone(),
            facts: vec![source.licence.clone()],
            ..told
        }
    }

    /// What rows of every kind have: names as `(code, name of its message, label)`, and what it rests on as
    /// `(keys, where in it, tag, note)`.
    fn row(
        &self,
        group: Group,
        (code, message, label): (&str, &str, &str),
        says: Vec<String>,
        (keys, at, tag, note): (&[String], Option<&str>, Tag, Option<&str>),
    ) -> Told {
        let m = self.messages;
        let titles = keys.iter().filter_map(|key| self.practice.source(key));
        let titles: Vec<String> = titles.map(|source| source.title.clone()).collect();
        let mut parts = vec![wording::list(m, &titles)];
        parts.extend(at.map(str::to_owned));
        parts.retain(|part| !part.is_empty());
        let source = wording::joined(m, &parts, key!("list-dot"));
        Told {
            group,
            code: code.to_owned(),
            name: m.practice(message, "", label),
            says: says.into_iter().filter(|text| !text.is_empty()).collect(),
            facts: Vec::new(),
            source: (!source.is_empty()).then(|| m.say(&said!("debrief-source", source = &source))),
            sources: keys.to_vec(),
            tag,
            sure: m.get(tag.key()),
            note: note.map(str::to_owned),
            provisional: None,
            found_by: Vec::new(),
        }
    }
}
