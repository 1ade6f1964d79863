//! The only place where wishes meet the run. Each accepted action is on disk before anything of it is shown.

use super::Steps;
use super::author::take_in_news;
use super::desk::{Desk, Screen};
use super::reading::read;
use crate::assess::assess;
use crate::debrief::debrief;
use crate::diagnostic::Severity;
use crate::library::records::Keeper;
use crate::locale::said;
use crate::scenario::Action;
use crate::session::{Event, Refusal, Session};
use crate::ui::{AuthorState, AuthorWish, Intent, Memory, Pictures};
use crate::wording;
use bevy::prelude::*;

/// Screens → bridge: a wish.
#[derive(Message, Clone, Debug)]
pub struct Asked(pub Intent);

/// Bridge → listeners: what happened in the run. Taking every listener away cannot change a mark.
#[derive(Message, Clone, Copy, Debug)]
pub struct Happened(pub Event);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Asked>().add_message::<Happened>();
    app.add_systems(Startup, open_named_scenario);
    app.add_systems(Update, (take_in_news, apply_intents).chain().in_set(Steps::Apply));
}

/// A scenario named on the command line opens at once, to be played or in author view.
pub(super) fn open_named_scenario(
    mut desk: ResMut<'_, Desk>,
    mut next: ResMut<'_, NextState<Screen>>,
    mut asked: MessageWriter<'_, Asked>,
) {
    if let Some(folder) = desk.options.author.clone()
        && let Some(screen) = desk.open_author(&folder)
    {
        next.set(screen);
    }
    let Some(name) = &desk.options.scenario else { return };
    if let Some(at) = desk.shelf.iter().position(|s| s.name == *name) {
        asked.write(Asked(Intent::Choose(at)));
    }
}

/// The only caller of the run.
fn apply_intents(
    mut asked: MessageReader<'_, '_, Asked>,
    mut desk: ResMut<'_, Desk>,
    mut next: ResMut<'_, NextState<Screen>>,
    mut happened: MessageWriter<'_, Happened>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    for Asked(intent) in asked.read() {
        let desk = &mut *desk;
        desk.settle_words();
        let screen = match intent {
            Intent::Choose(at) => desk.choose(*at),
            Intent::Desk(_) => None,
            Intent::Author(wish) => desk.wish(wish),
            Intent::Begin if desk.authoring.is_some() => {
                desk.begin_as_author();
                None
            }
            Intent::Act(action) if desk.authoring.is_some() => {
                desk.act_as_author(action);
                None
            }
            Intent::Again if desk.authoring.is_some() => desk.wish(&AuthorWish::GoTo(0)),
            Intent::Again => desk.chosen.and_then(|at| desk.choose(at)),
            Intent::Resume(at) => desk.resume(*at),
            Intent::Begin => desk.begin(),
            Intent::BackToShelf => Some(desk.back_to_shelf()),
            Intent::Act(action) => desk.act(action, &mut happened),
            Intent::DismissNotice => {
                desk.notice = None;
                None
            }
            Intent::SetTextSize(percent) => {
                desk.text_percent = (*percent).clamp(75, 200);
                desk.scaled = desk.theme.scaled(desk.text_percent);
                desk.keep_settings();
                None
            }
            Intent::Read(choice) => {
                desk.read_in(choice);
                None
            }
            Intent::Quit => {
                exit.write(AppExit::Success);
                None
            }
        };
        if let Some(screen) = screen {
            next.set(screen);
        }
        // The next screen shows one update later, which has to come although nobody touches anything.
        desk.frames = desk.frames.max(2);
    }
}

impl Desk {
    /// Opens the prebrief of a scenario, with a new draw.
    fn choose(&mut self, at: usize) -> Option<Screen> {
        let shelved = self.shelf.get(at)?;
        let Some(scenario) = shelved.checked.scenario.clone() else {
            let reason = super::desk::why_not(shelved);
            self.tell(Severity::Error, reason);
            return None;
        };
        let seed = self.options.seed.unwrap_or_else(crate::library::records::fresh_seed);
        self.pictures = Pictures::of(&shelved.bundle.files);
        self.clear();
        self.preview = Some(Session::begin(scenario, self.practice.clone(), seed));
        self.chosen = Some(at);
        Some(Screen::Prebrief)
    }

    /// Begins the run whose prebrief is open.
    fn begin(&mut self) -> Option<Screen> {
        let preview = self.preview.take()?;
        let begun = Keeper::begin(
            preview.scenario().clone(),
            preview.practice().clone(),
            preview.seed(),
            &self.options.records,
        );
        match begun {
            Ok(keeper) => {
                self.keeper = Some(keeper);
                self.began = std::time::Instant::now();
                Some(Screen::Run)
            }
            Err(error) => {
                self.preview = Some(preview);
                let reason = self
                    .voice
                    .messages
                    .say(&said!("notice-cannot-keep", reason = error.said()));
                self.tell(Severity::Error, reason);
                None
            }
        }
    }

    /// Goes on with a run that was left.
    fn resume(&mut self, at: usize) -> Option<Screen> {
        let shelved = self.shelf.get(at)?;
        let scenario = shelved.checked.scenario.clone()?;
        let kept = self
            .kept
            .iter()
            .find(|k| k.scenario == scenario.header().id)?
            .path
            .clone();
        match Keeper::resume(&kept, &scenario, &self.practice) {
            Ok(keeper) => {
                self.pictures = Pictures::of(&shelved.bundle.files);
                self.clear();
                self.began = std::time::Instant::now();
                // Killed between its last move and its result, a run has nothing left but its debrief.
                let session = keeper.session();
                self.debrief = session.is_over().then(|| debrief(session, assess(session)));
                self.keeper = Some(keeper);
                self.chosen = Some(at);
                Some(if self.debrief.is_some() {
                    Screen::Debrief
                } else {
                    Screen::Run
                })
            }
            Err(error) => {
                let reason = self
                    .voice
                    .messages
                    .say(&said!("notice-cannot-resume", reason = error.said()));
                self.tell(Severity::Error, reason);
                None
            }
        }
    }

    /// Puts away whatever run lies open.
    pub(super) fn clear(&mut self) {
        self.close_author();
        self.keeper = None;
        self.preview = None;
        self.debrief = None;
        self.notice = None;
        self.author = AuthorState::default();
        self.state = Memory {
            // Someone who chooses a language goes on choosing it.
            is_reading_open: self.state.is_reading_open,
            ..Memory::default()
        };
    }

    fn back_to_shelf(&mut self) -> Screen {
        self.clear();
        self.lay_out_cards();
        Screen::Shelf
    }

    fn act(&mut self, action: &Action, happened: &mut MessageWriter<'_, Happened>) -> Option<Screen> {
        let millis = self.millis();
        let keeper = self.keeper.as_mut()?;
        let kept = match keeper.try_action(action.clone(), millis) {
            Ok(kept) => kept,
            Err(refusal) => {
                let words = self.refusal(refusal);
                self.tell(Severity::Advice, words);
                return None;
            }
        };
        let keeper = self.keeper.as_ref()?;
        for event in keeper.session().entries().last().map_or(&[][..], |e| e.events) {
            happened.write(Happened(*event));
        }
        match kept.unsaved {
            Some(reason) => {
                let words = self.voice.messages.say(&said!("notice-unsaved", reason = &reason));
                self.tell(Severity::Warning, words);
            }
            None => self.notice = None,
        }
        let session = self.keeper.as_ref().map(Keeper::session)?;
        if !session.is_over() {
            return None;
        }
        self.debrief = Some(debrief(session, assess(session)));
        Some(Screen::Debrief)
    }

    /// Why something was refused, in words.
    fn refusal(&self, refusal: Refusal) -> String {
        let Some(session) = self.session() else {
            return String::new();
        };
        wording::refusal(read(session, self.words.as_ref()), &self.voice.messages, refusal)
    }
}
