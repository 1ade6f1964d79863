//! The notebook: what a cue stands for, or that it means nothing; about whom; how sure. And how sure of each person.

use super::Desk;
use super::console::Left;
use super::words::text;
use crate::locale::search::Wanted;
use crate::locale::{Messages, key, person_key, said};
use crate::practice::{Indicator, IndicatorIx};
use crate::scenario::{Action, CueIx, PersonIx};
use crate::session::{How, Note};
use crate::wording::{self, about, how};

/// Indicators shown for one search.
const FOUND: usize = 12;

impl Desk<'_, '_> {
    pub(super) fn notebook(&mut self) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            let messages = self.console.messages();
            self.console.heading(&messages.get(key!("notebook-cues")));
            let cues: &[(CueIx, How)] = view.cues();
            if cues.is_empty() {
                self.console.tell(key!("notebook-empty"));
                return Ok(());
            }
            let mut options = Vec::new();
            for &(cue, by) in cues {
                let noted: Vec<String> = view
                    .notes()
                    .iter()
                    .filter(|n| n.cue == cue)
                    .map(|n| self.note_words(n))
                    .collect();
                let noted = if noted.is_empty() {
                    String::new()
                } else {
                    format!(" [{}]", noted.join("; "))
                };
                options.push(format!(
                    "{} ({}){noted}",
                    text(view, view.cue_text(cue)),
                    how(view, messages, by)
                ));
            }
            let Some(at) = self.console.choose_words(&options)? else {
                return Ok(());
            };
            self.cue(cues[at].0)?;
        }
    }

    /// A note in a few words: about whom, what, how sure.
    fn note_words(&self, note: &Note) -> String {
        let practice = self.run.keeper.session().practice();
        let codes: Vec<&str> = note
            .shows
            .iter()
            .map(|&ix| practice.indicator(ix).code.as_str())
            .collect();
        let meaning = if codes.is_empty() {
            self.console.messages().get(key!("note-nothing"))
        } else {
            codes.join(", ")
        };
        format!("{}: {meaning}, {} %", self.view().name(note.about), note.sure)
    }

    fn cue(&mut self, cue: CueIx) -> Result<(), Left> {
        let view = self.run.view();
        let messages = self.console.messages();
        self.console.heading(&text(view, view.cue_text(cue)));
        let mut options = vec![messages.get(key!("text-note-write"))];
        let notes: Vec<Note> = view.notes().iter().filter(|n| n.cue == cue).cloned().collect();
        options.extend(
            notes
                .iter()
                .map(|n| format!("{}: {}", messages.get(key!("note-retract")), self.note_words(n))),
        );
        match self.console.choose_words(&options)? {
            Some(0) => self.write_note(cue)?,
            Some(at) => {
                self.act(Action::Retract(cue, notes[at - 1].about));
            }
            None => {}
        }
        Ok(())
    }

    fn write_note(&mut self, cue: CueIx) -> Result<(), Left> {
        let messages = self.console.messages();
        self.console.tell(key!("note-about"));
        let people = self.view().interviewees();
        let Some(about) = self.choose_person(&people)? else {
            return Ok(());
        };
        self.console.tell(key!("note-meaning"));
        let options = [key!("note-indicators"), key!("note-nothing")].map(|key| messages.get(key));
        let shows = match self.console.choose_words(&options)? {
            Some(0) => self.indicators()?,
            Some(_) => Some(Vec::new()),
            None => None,
        };
        let Some(shows) = shows else { return Ok(()) };
        let prompt = format!(
            "{} {}",
            messages.get(key!("note-how-sure")),
            messages.get(key!("text-prompt-percent"))
        );
        let Some(sure) = self.console.percent(&prompt)? else {
            return Ok(());
        };
        if self.act(Action::Note {
            cue,
            about,
            shows: shows.clone(),
            sure,
        }) {
            let words = self.note_words(&Note {
                cue,
                about,
                shows,
                sure,
            });
            self.console.tell(said!("text-noted", note = &words));
        }
        Ok(())
    }

    fn choose_person(&mut self, people: &[PersonIx]) -> Result<Option<PersonIx>, Left> {
        let view = self.run.view();
        let names: Vec<String> = people.iter().map(|&p| view.name(p).to_owned()).collect();
        Ok(match self.console.choose_words(&names)? {
            Some(at) => Some(people[at]),
            None => None,
        })
    }

    /// Finds indicators by code or words; an empty line is the end. None: one step back.
    fn indicators(&mut self) -> Result<Option<Vec<IndicatorIx>>, Left> {
        let messages = self.console.messages();
        let practice = self.run.keeper.session().practice().clone();
        let mut chosen: Vec<IndicatorIx> = Vec::new();
        let mut shown: Vec<IndicatorIx> = Vec::new();
        self.console.tell(key!("text-indicators"));
        loop {
            let typed = self.console.ask(&messages.get(key!("text-prompt-indicators")))?;
            if self.console.is_word(&typed, key!("text-word-back")) {
                return Ok(None);
            }
            if typed.is_empty() && !chosen.is_empty() {
                return Ok(Some(chosen));
            }
            let words: Vec<&str> = typed.split([',', ' ']).filter(|w| !w.is_empty()).collect();
            let named = |w: &&str| match w.parse::<usize>() {
                Ok(n) => n.checked_sub(1).and_then(|at| shown.get(at)).copied(),
                Err(_) => practice.indicator_ix(&w.to_uppercase()),
            };
            let found: Option<Vec<IndicatorIx>> = words.iter().map(named).collect();
            match found {
                Some(found) if !found.is_empty() => {
                    for ix in found.into_iter().filter(|ix| !chosen.contains(ix)).collect::<Vec<_>>() {
                        chosen.push(ix);
                        self.console.hang(
                            "  + ",
                            &wording::indicator(self.console.messages(), practice.indicator(ix)),
                        );
                    }
                }
                _ => shown = self.search(&words),
            }
        }
    }

    /// Shows the indicators that words fit, or all kinds of words to look for.
    fn search(&mut self, words: &[&str]) -> Vec<IndicatorIx> {
        let practice = self.run.keeper.session().practice().clone();
        let messages = self.console.messages();
        let wanted = Wanted::new(&words.join(" "));
        let fits = |i: &Indicator| wording::finds(messages, i, &wanted);
        let found: Vec<&Indicator> = practice
            .indicators()
            .iter()
            .filter(|i| !words.is_empty() && fits(i))
            .collect();
        if found.is_empty() {
            self.console.tell(if words.is_empty() {
                key!("reference-search")
            } else {
                key!("reference-none")
            });
        }
        let options: Vec<String> = found
            .iter()
            .take(FOUND)
            .map(|i| format!("{}. {}", wording::indicator(messages, i), plain_words(messages, i)))
            .collect();
        self.console.show_options(&options);
        if found.len() > FOUND {
            let more = i64::try_from(found.len() - FOUND).unwrap_or(i64::MAX);
            self.console.tell(said!("text-more-found", count = more));
        }
        found
            .iter()
            .take(FOUND)
            .filter_map(|i| practice.indicator_ix(&i.code))
            .collect()
    }

    /// How likely it is that a person is a victim.
    pub(super) fn rate(&mut self) -> Result<(), Left> {
        self.console
            .heading(&self.console.messages().get(key!("certainty-title")));
        self.console.tell(key!("certainty-why"));
        let people = self.view().to_decide();
        let messages = self.console.messages();
        let view = self.run.view();
        let names: Vec<String> = people
            .iter()
            .map(|&p| {
                view.rating(p).map_or_else(
                    || view.name(p).to_owned(),
                    |sure| format!("{} ({sure} %)", view.name(p)),
                )
            })
            .collect();
        let Some(at) = self.console.choose_words(&names)? else {
            return Ok(());
        };
        let question = about(view, messages, person_key!("certainty-question"), Some(people[at]));
        self.console.tell(key!("certainty-ends"));
        let prompt = format!("{question} {}", messages.get(key!("text-prompt-percent")));
        if let Some(sure) = self.console.percent(&prompt)? {
            self.act(Action::Rate(people[at], sure));
        }
        Ok(())
    }
}

/// What an indicator means, in plain words.
fn plain_words(messages: &Messages, indicator: &Indicator) -> String {
    messages.practice(&indicator.code, "plain", &indicator.plain)
}
