//! What the seed decides, and what must hold whatever it decides.

use super::super::draft::{Draft, DrawDraft, ProfileDraft};
use super::super::limits::{CHOICES, LABEL_CHARS, PROFILES};
use super::super::names::is_identifier;
use super::super::text::TextKind;
use super::super::{Draw, DrawKind, PersonIx, Profile, Scenario};
use super::Resolver;
use crate::locale::counted;
use crate::vocabulary::AgeGroup;

impl Resolver<'_> {
    /// Notes the words of every `Choose` draw, which conditions in any part of the file may ask for.
    pub(super) fn note_choices(&mut self, draft: &Draft) {
        for (number, draw) in draft.draws.iter().enumerate() {
            if let DrawDraft::Choose(choose) = draw {
                let words = choose.one_of.iter().map(|w| w.value.clone()).collect();
                self.choices.insert(u16::try_from(number).unwrap_or(u16::MAX), words);
                self.at_most(choose.one_of.len(), CHOICES, "words to pick from", &choose.id);
                for word in choose.one_of.iter().filter(|w| !is_identifier(&w.value)) {
                    self.fault(
                        "bad-identifier",
                        format!("`{}` cannot be a word to pick", word.value.escape_debug()),
                        word,
                        "not a name",
                        "lower-case letters, digits and hyphens: `before-noon`",
                    );
                }
                if choose.one_of.is_empty() {
                    self.fault(
                        "empty-draw",
                        "this draw has nothing to pick from",
                        &choose.id,
                        "empty",
                        "give it at least one word",
                    );
                }
            }
        }
    }

    pub(super) fn draws_of(&mut self, draft: &Draft) -> Vec<Draw> {
        draft
            .draws
            .iter()
            .map(|draw| Draw {
                id: draw.id().value.clone(),
                kind: self.draw_kind(draw),
            })
            .collect()
    }

    fn draw_kind(&mut self, draw: &DrawDraft) -> DrawKind {
        match draw {
            DrawDraft::Deal(deal) => {
                if deal.profiles.len() < deal.to.len() {
                    let words = format!(
                        "{} for {} people",
                        counted(deal.profiles.len(), "profile", "profiles"),
                        deal.to.len()
                    );
                    self.fault(
                        "too-few-profiles",
                        words,
                        &deal.id,
                        "in this deal",
                        "add a profile for everyone",
                    );
                }
                self.at_most(deal.profiles.len(), PROFILES, "profiles", &deal.id);
                let id = &deal.id.value;
                DrawKind::Deal {
                    profiles: deal
                        .profiles
                        .iter()
                        .enumerate()
                        .map(|(n, p)| self.profile(&["draw", id, &(n + 1).to_string()], p))
                        .collect(),
                    to: deal.to.iter().filter_map(|id| self.person_ix(id)).collect(),
                }
            }
            DrawDraft::Surface(surface) => {
                let of = self.cue_list(&surface.of);
                let keep = usize::from(surface.keep.value);
                if keep > surface.of.len() {
                    let words = format!("{} to keep out of {}", counted(keep, "cue", "cues"), surface.of.len());
                    self.fault(
                        "too-few-cues",
                        words,
                        &surface.keep,
                        "too many",
                        "keep fewer, or list more",
                    );
                }
                DrawKind::Surface {
                    keep: keep.min(of.len()),
                    of,
                }
            }
            DrawDraft::Choose(choose) => DrawKind::Choose {
                one_of: choose.one_of.iter().map(|w| w.value.clone()).collect(),
            },
        }
    }

    pub(super) fn profile(&mut self, key: &[&str], profile: &ProfileDraft) -> Profile {
        // What else can be wrong with it is told as of any other text.
        if profile.name.value.contains('\n') {
            self.fault(
                "bad-name",
                "a name stands on one line",
                &profile.name,
                "here",
                "give a first name",
            );
        }
        let of = |field| [key, &[field]].concat();
        Profile {
            name: self.text(&of("name"), &profile.name, TextKind::Name),
            age: profile.age.value,
            gender: profile.gender,
            from: self.text(&of("from"), &profile.from, TextKind::Name),
            look: profile.look,
        }
    }

    /// Nobody without a profile, nobody with two, and nobody a child in one run and an adult in the next: law and
    /// strengths would differ.
    pub(super) fn check_deals(&mut self, draft: &Draft, draws: &[Draw]) {
        let mut dealt = vec![0_u8; draft.people.len()];
        for (draw, written) in draws.iter().zip(&draft.draws) {
            let (DrawKind::Deal { profiles, to }, DrawDraft::Deal(deal)) = (&draw.kind, written) else {
                continue;
            };
            for person in to {
                dealt[person.index()] = dealt[person.index()].saturating_add(1);
            }
            let adults = profiles
                .iter()
                .filter(|p| AgeGroup::of_age(p.age) == AgeGroup::Adult)
                .count();
            if adults != 0 && adults != profiles.len() {
                let help = "keep all ages of one deal at 18 or over, or all under 18";
                self.fault(
                    "mixed-age-groups",
                    "this deal mixes children and adults",
                    &deal.id,
                    "in this deal",
                    help,
                );
            }
        }
        for (person, dealt) in draft.people.iter().zip(dealt) {
            let profiles = dealt.saturating_add(u8::from(person.profile.is_some()));
            if profiles != 1 {
                let words = if profiles == 0 {
                    "this person has no profile"
                } else {
                    "this person has more than one profile"
                };
                let help = "give each person either a `profile` or a place in the `to` of one deal";
                self.fault("profile-count", words, &person.id, "this person", help);
            }
        }
    }
}

/// Whether a word can stand on one line as the name of somebody or something.
pub(super) fn is_name(word: &str) -> bool {
    !word.trim().is_empty() && word.chars().count() <= LABEL_CHARS && !word.chars().any(char::is_control)
}

/// Writes down whether each person is an adult or a child, whichever profile is drawn.
pub(super) fn settle_age_groups(scenario: &mut Scenario) {
    let mut groups: Vec<(PersonIx, AgeGroup)> = Vec::new();
    for draw in &scenario.draws {
        if let DrawKind::Deal { profiles, to } = &draw.kind {
            let group = profiles.first().map_or(AgeGroup::Adult, |p| AgeGroup::of_age(p.age));
            groups.extend(to.iter().map(|&p| (p, group)));
        }
    }
    for (person, group) in groups {
        scenario.people[person.index()].age_group = group;
    }
}
