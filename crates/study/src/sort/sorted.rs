//! What readers agreed on, as it is kept beside the scenario: `sorted.ron`, which the program writes and people read. It stands
//! by itself and not in the review that people write, so that neither overwrites the other.

use super::agree::agreement;
use super::answers::Answers;
use super::cards::Cards;
use super::word_of;
use crate::proof::Standing;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::LineId;
use serde::{Deserialize, Serialize};

/// Readers below whom nothing is said.
pub const FEWEST_READERS: usize = 3;
/// The least agreement beyond chance, in parts of a thousand: the customary bound for conclusions that are tentative
/// (Krippendorff, *Content Analysis*, on reliability).
pub const ALPHA: i32 = 667;
/// Lines that most readers sort as the author does, in parts of a thousand of those that were sorted, at least. Chosen.
pub const FITS: u32 = 800;
/// Lines with something in them that were sorted in this version, in parts of a thousand, at least. Chosen.
pub const READ: u32 = 900;

/// What readers agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorted {
    /// Without the talk.
    #[serde(default)]
    pub without: Option<SortedRound>,
    /// With the talk before each card.
    #[serde(default)]
    pub with: Option<SortedRound>,
}

/// One time that readers sorted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortedRound {
    /// How many readers. Who they are stands in the review, when they want it to.
    pub readers: usize,
    /// The version that was sorted.
    pub fingerprint: String,
    /// Pairs of readers with the same answer about a line, in parts of a thousand.
    pub agreed: u32,
    /// Beyond chance, in parts of a thousand.
    pub alpha: Option<i32>,
    /// The same of sets of wordings.
    pub sets_agreed: u32,
    /// Beyond chance.
    pub sets_alpha: Option<i32>,
    /// Sets of which most readers chose an end that is right, in parts of a thousand.
    pub sets_right: u32,
    /// Each line.
    pub lines: Vec<SortedCard>,
}

/// What came of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortedCard {
    /// How it is found again.
    pub line: String,
    /// Readers who sorted it.
    pub readers: u32,
    /// Pairs of them with the same answer, in parts of a hundred.
    pub agreed: u32,
    /// What most said, when more than half did.
    pub most: Option<String>,
    /// Whether that is what the author meant.
    pub fits: bool,
}

impl SortedRound {
    /// Puts together what readers gave back.
    #[must_use]
    pub fn of(cards: &Cards, readers: &[Answers]) -> Self {
        let given = |card: &str| -> Vec<String> {
            let all = readers.iter().filter_map(|one| one.given.get(card).cloned());
            all.collect()
        };
        let of_lines: Vec<Vec<String>> = cards.lines.iter().map(|line| given(&line.card)).collect();
        let of_sets: Vec<Vec<String>> = cards.sets.iter().map(|set| given(&set.card)).collect();
        let lines = agreement(of_lines.iter().map(Vec::as_slice));
        let sets = agreement(of_sets.iter().map(Vec::as_slice));
        let each = cards.lines.iter().zip(&of_lines).filter(|(_, given)| given.len() > 1);
        let sets_most = cards.sets.iter().zip(&of_sets).filter(|(_, given)| given.len() > 1);
        let (mut right, mut all) = (0, 0);
        for (set, given) in sets_most {
            all += 1;
            let is_right = |letter: &str| {
                let ends = set.ends.iter().enumerate();
                ends.filter(|(_, end)| end.is_good)
                    .any(|(at, _)| super::SetCard::letter(at).to_string() == letter)
            };
            right += u32::from(most(given).is_some_and(|letter| is_right(&letter)));
        }
        Self {
            readers: readers.len(),
            fingerprint: cards.fingerprint.clone(),
            agreed: lines.agreed,
            alpha: lines.alpha,
            sets_agreed: sets.agreed,
            sets_alpha: sets.alpha,
            sets_right: thousandths(right, all),
            lines: each
                .map(|(line, given)| {
                    let most = most(given);
                    let fits = |word: &String| line.fits.iter().any(|&sort| word_of(sort) == word);
                    SortedCard {
                        line: line.line.clone(),
                        readers: u32::try_from(given.len()).unwrap_or(u32::MAX),
                        agreed: agreement([given.as_slice()]).agreed / 10,
                        fits: most.as_ref().is_some_and(fits),
                        most,
                    }
                })
                .collect(),
        }
    }

    /// Lines of which most said what the author meant, in parts of a thousand.
    #[must_use]
    pub fn fits(&self) -> u32 {
        let right = self.lines.iter().filter(|line| line.fits).count();
        thousandths(
            u32::try_from(right).unwrap_or(0),
            u32::try_from(self.lines.len()).unwrap_or(u32::MAX),
        )
    }

    /// Lines with something in them that were sorted and still stand there, in parts of a thousand.
    #[must_use]
    pub fn read(&self, scenario: &Scenario) -> u32 {
        let ids: Vec<LineId> = self.lines.iter().filter_map(|line| LineId::read(&line.line)).collect();
        let found = scenario.lines_named(&ids);
        // Words that were changed are other words: a reader has not sorted them.
        let same = ids.iter().zip(found).filter_map(|(id, text)| {
            let text = text?;
            (scenario.line_id(text).print == id.print).then_some(text)
        });
        let same: Vec<_> = same.collect();
        let marked: Vec<_> = scenario
            .texts()
            .filter(|&text| !scenario.text(text).marks.is_empty())
            .collect();
        let read = marked.iter().filter(|text| same.contains(text)).count();
        thousandths(
            u32::try_from(read).unwrap_or(0),
            u32::try_from(marked.len()).unwrap_or(u32::MAX),
        )
    }

    /// What keeps it from proving that signs can be read, in words; empty when nothing does.
    #[must_use]
    pub fn short_of(&self, scenario: &Scenario) -> Vec<String> {
        let mut short = Vec::new();
        if self.readers < FEWEST_READERS {
            short.push(format!("{} of {FEWEST_READERS} readers", self.readers));
        }
        let read = self.read(scenario);
        if read < READ {
            short.push(format!(
                "{} % of the lines that carry something were sorted as they stand now; {} % are asked for",
                read / 10,
                READ / 10
            ));
        }
        match self.alpha {
            Some(alpha) if alpha >= ALPHA => {}
            Some(alpha) => short.push(format!(
                "readers agree {} beyond chance; {} is asked for",
                decimal(alpha),
                decimal(ALPHA)
            )),
            None => short.push("readers gave one answer to everything".into()),
        }
        if self.fits() < FITS {
            short.push(format!(
                "of {} % of the lines most readers say what the author means; {} % are asked for",
                self.fits() / 10,
                FITS / 10
            ));
        }
        short
    }
}

impl Sorted {
    /// Reads what was kept.
    ///
    /// # Errors
    /// Where and why it cannot be read, in words.
    pub fn read(text: &str) -> Result<Self, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    /// What is kept, as text, a line for each card.
    ///
    /// # Errors
    /// Why it cannot be written, which whole numbers and words always can.
    pub fn written(&self) -> Result<String, String> {
        let pretty = ron::ser::PrettyConfig::new().struct_names(true).depth_limit(3);
        ron::ser::to_string_pretty(self, pretty).map_err(|error| error.to_string())
    }

    /// How the claim stands that the signs of a scenario can be read, and why: by readers who had the words alone.
    #[must_use]
    pub fn standing(of: Option<&Self>, scenario: &Scenario) -> (Standing, Vec<String>) {
        match of.and_then(|sorted| sorted.without.as_ref()) {
            None => (Standing::NotTried, vec!["nobody has sorted these lines".into()]),
            Some(round) => {
                let short = round.short_of(scenario);
                let standing = if short.is_empty() {
                    Standing::Proven
                } else if round.readers < FEWEST_READERS || round.read(scenario) < READ {
                    Standing::NotTried
                } else {
                    Standing::Broken
                };
                (standing, short)
            }
        }
    }
}

/// What more than half said.
fn most(given: &[String]) -> Option<String> {
    let count = |word: &String| given.iter().filter(|other| *other == word).count();
    given.iter().find(|word| 2 * count(word) > given.len()).cloned()
}

fn thousandths(of: u32, all: u32) -> u32 {
    (of * 1000 + all / 2).checked_div(all).unwrap_or(0)
}

/// A number in parts of a thousand, with two digits behind the point.
fn decimal(thousandths: i32) -> String {
    let sign = if thousandths < 0 { "−" } else { "" };
    let hundredths = (thousandths.unsigned_abs() + 5) / 10;
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}
