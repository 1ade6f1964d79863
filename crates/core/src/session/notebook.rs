//! The trainee's own record: notes, certainty, decisions. None of it takes time.

use super::event::Event;
use super::refusal::Refusal;
use super::state::Note;
use super::turn::Turn;
use crate::practice::IndicatorIx;
use crate::scenario::{CueIx, Decided, PersonIx};
use crate::vocabulary::Role;

impl Turn<'_> {
    pub(super) fn note(&mut self, cue: CueIx, about: PersonIx, shows: &[IndicatorIx], sure: u8) -> Result<(), Refusal> {
        if !self.state.met.has(cue.index()) {
            return Err(Refusal::CueNotMet);
        }
        if self.scenario.person(about).role != Role::Interviewee {
            return Err(Refusal::NotAsked(about));
        }
        if sure > 100 {
            return Err(Refusal::OutOfRange);
        }
        let mut shows = shows.to_vec();
        shows.sort_unstable();
        shows.dedup();
        let note = Note {
            cue,
            about,
            shows,
            sure,
        };
        match self.state.notes.iter_mut().find(|n| n.cue == cue && n.about == about) {
            Some(old) => *old = note,
            None => self.state.notes.push(note),
        }
        self.events.push(Event::Noted(cue, about));
        Ok(())
    }

    pub(super) fn retract(&mut self, cue: CueIx, about: PersonIx) -> Result<(), Refusal> {
        let at = self
            .state
            .notes
            .iter()
            .position(|n| n.cue == cue && n.about == about)
            .ok_or(Refusal::NoSuchNote)?;
        self.state.notes.remove(at);
        self.events.push(Event::Retracted(cue, about));
        Ok(())
    }

    pub(super) fn rate(&mut self, about: PersonIx, sure: u8) -> Result<(), Refusal> {
        self.scenario.decision(about).ok_or(Refusal::NotAsked(about))?;
        if sure > 100 {
            return Err(Refusal::OutOfRange);
        }
        self.state.ratings[about.index()] = Some(sure);
        self.events.push(Event::Rated(about, sure));
        Ok(())
    }

    pub(super) fn decide(&mut self, about: PersonIx, decided: &Decided) -> Result<(), Refusal> {
        let decision = self.scenario.decision(about).ok_or(Refusal::NotAsked(about))?;
        if decided.findings.is_empty() {
            return Err(Refusal::NoFinding);
        }
        if decided.services.iter().any(|s| !decision.services.contains(s)) {
            return Err(Refusal::NoSuchService);
        }
        let mut decided = decided.clone();
        decided.findings.sort_unstable();
        decided.findings.dedup();
        decided.services.sort_unstable();
        decided.services.dedup();
        decided.share.sort_unstable();
        decided.share.dedup();
        self.state.decided[about.index()] = Some(decided);
        self.events.push(Event::DecidedAbout(about));
        Ok(())
    }
}
