//! What the window plays with: the desk, and what is needed to draw. One resource, because a wish may change all of it. Nothing
//! is decided here: what is open and shown is the desk's.

use super::GameError;
use super::author::Authoring;
use super::pace::Pace;
use crate::author::Standing;
use crate::desk::shown::Screen;
use crate::desk::shown::shelf::cover_name;
use crate::desk::wish::Wish;
use crate::desk::{Desk, Effect};
use crate::diagnostic::Severity;
use crate::library::{Computer, GameOptions, Shelved, record_named};
use crate::library::{embedded_file, embedded_text};
use crate::locale::said;
use crate::practice::Practice;
use crate::session::Session;
use crate::ui::{AuthorCx, AuthorState, Cx, Intent, Pictures, Theme};
use bevy::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// Pictures that are drawn although nobody touched the window: a screen shows one update after its wish.
const FRAMES: u8 = 2;

/// Makes the window draw anew although nobody touched it. Does nothing where there is no window.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// Everything the game holds.
#[derive(Resource)]
pub struct Table {
    pub(super) desk: Desk<Computer>,
    /// The folders of the scenarios on the shelf, where they lie in one.
    pub(super) folders: Vec<(String, Option<PathBuf>)>,
    pub(super) options: GameOptions,
    pub(super) theme: Theme,
    /// The theme at the chosen size of text.
    pub(super) scaled: Theme,
    pub(super) pictures: Pictures,
    /// Whose pictures they are: the scenario's place on the shelf, or all covers of the shelf. None before there are any.
    pictured: Option<Option<usize>>,
    /// The scenario that is open in author view.
    pub(super) authoring: Option<Authoring>,
    pub(super) author: AuthorState,
    /// How often the author's desk was opened.
    pub(super) openings: u64,
    /// What is shown, until something changes.
    screen: Option<Screen>,
    /// Makes the window draw anew.
    pub(super) wake: Wake,
    /// Whether somebody will wake the window for what happens by itself.
    is_waking: Arc<AtomicBool>,
    /// How many more frames are drawn although nobody touched the window.
    pub(super) frames: u8,
    /// Wakes the window for what moves by itself.
    pub(super) pace: Pace,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table")
            .field("desk", &self.desk)
            .finish_non_exhaustive()
    }
}

impl Table {
    /// Lays the table.
    ///
    /// # Errors
    /// When the shipped texts or theme cannot be read.
    pub(super) fn new(options: GameOptions, practice: Arc<Practice>, shelf: &[Shelved]) -> Result<Self, GameError> {
        let home = Computer::new(&options, shelf);
        let refused = home.refused_texts().first().cloned();
        let desk = Desk::new(home, practice, options.settings.clone(), options.seed);
        let mut desk = desk.map_err(|e| GameError(e.to_string()))?;
        if let Some(reason) = refused {
            desk.tell(Severity::Warning, said!("reading-texts-refused", reason = reason));
        }
        let theme = Theme::parse(&embedded_text("theme.ron").unwrap_or_default());
        let theme = theme.map_err(|e| GameError(e.to_string()))?;
        Ok(Self {
            scaled: theme.chosen(&options.settings),
            theme,
            folders: shelf.iter().map(|s| (s.name.clone(), s.folder.clone())).collect(),
            authoring: None,
            author: AuthorState::default(),
            openings: u64::MAX / 2, // far from those that the desk counts
            desk,
            options,
            pictures: Pictures::default(),
            pictured: None,
            screen: None,
            wake: Arc::new(|| {}),
            is_waking: Arc::default(),
            frames: 0,
            pace: Pace::default(),
        })
    }

    /// The desk.
    #[must_use]
    pub const fn desk(&self) -> &Desk<Computer> {
        &self.desk
    }

    /// The run that is open, for tests.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match &self.authoring {
            Some(authoring) => authoring.session(),
            None => self.desk.open().session(),
        }
    }

    /// Where the author's desk stands, when one is open.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.authoring.as_ref().map(Authoring::standing)
    }

    /// What is shown. Made when something has changed.
    pub fn screen(&mut self) -> &Screen {
        let (desk, authoring) = (&self.desk, &self.authoring);
        self.screen.get_or_insert_with(|| match authoring {
            Some(authoring) => authoring.screen(desk),
            None => desk.screen(true),
        })
    }

    /// What is needed to draw: the screen, what it is drawn with, and the author's panel with where the author's desk stands.
    pub(super) fn drawn(&mut self) -> (&Screen, Cx<'_>, Option<(&Standing, AuthorCx<'_>)>) {
        let (desk, authoring) = (&self.desk, &self.authoring);
        let screen = self.screen.get_or_insert_with(|| match authoring {
            Some(authoring) => authoring.screen(desk),
            None => desk.screen(true),
        });
        let cx = Cx {
            theme: &self.scaled,
            pictures: &mut self.pictures,
        };
        let author = &mut self.author;
        let panel = authoring.as_ref().map(|authoring| {
            let panel = AuthorCx {
                theme: &self.scaled,
                messages: authoring.messages(),
                author,
            };
            (authoring.standing(), panel)
        });
        (screen, cx, panel)
    }

    /// Something has changed that is shown.
    pub(super) fn changed(&mut self) {
        self.screen = None;
        self.frames = self.frames.max(FRAMES);
        let settings = self.desk.settings();
        self.scaled = self.theme.chosen(settings);
        let at = self.desk.open().at();
        if self.authoring.is_none() && self.pictured != Some(at) {
            self.pictured = Some(at);
            let listed = at.and_then(|at| self.desk.shelf().get(at));
            let pictures = listed.map_or_else(|| self.covers(), |listed| Pictures::of(listed.files.iter()));
            self.pictures = pictures.with_sheets(embedded_file);
        }
    }

    /// The covers of all scenarios on the shelf.
    fn covers(&self) -> Pictures {
        let covers = self.desk.shelf().iter().enumerate().filter_map(|(at, listed)| {
            let (place, _) = listed.cover()?;
            Some((cover_name(at, &place.art), listed.files.get(&*place.art)?))
        });
        let covers: Vec<(String, &Vec<u8>)> = covers.collect();
        Pictures::of(covers.iter().map(|(name, bytes)| (name, *bytes)))
    }

    /// The pictures of a scenario that is being written.
    pub(super) fn picture(&mut self, pictures: Pictures) {
        self.pictures = pictures.with_sheets(embedded_file);
        self.pictured = None;
    }

    /// Carries a wish out. Gives whether the program is to be closed.
    pub(super) fn wish(&mut self, intent: &Intent) -> bool {
        let effect = match (intent, self.authoring.is_some()) {
            (Intent::Author(wish), _) => {
                self.write(wish);
                None
            }
            (Intent::Desk(wish), true) => self.wish_as_author(wish),
            (Intent::Desk(wish), false) => self.desk.wish(wish.clone()),
        };
        if let Some(Effect::Write(at)) = effect {
            let listed = self.desk.shelf().get(at).map(|listed| listed.name.clone());
            let folder = self.folders.iter().find(|(name, _)| Some(name) == listed.as_ref());
            if let Some(folder) = folder.and_then(|(_, folder)| folder.clone()) {
                self.open_author(&folder);
            }
        }
        self.changed();
        effect == Some(Effect::Close)
    }

    /// What happens by itself: news of a watched folder, steps that waited to be kept, runs that are read one after
    /// the other. Gives whether the program is to be closed.
    pub(super) fn settle(&mut self) -> bool {
        let waits = |desk: &Desk<Computer>| {
            let waiting = desk.open().run().map(crate::desk::run::Run::waiting);
            (
                desk.notice().cloned(),
                waiting,
                desk.weighed(),
                desk.open().still_to_read(),
            )
        };
        let has_news = self.take_in_news();
        let before = waits(&self.desk);
        let effect = self.desk.settle();
        if has_news || effect.is_some() || before != waits(&self.desk) {
            self.changed();
        }
        if let Some(millis) = self.desk.settles_in() {
            self.wake_in(millis);
        }
        effect == Some(Effect::Close)
    }

    /// Wakes the window after a while: it rests until somebody touches it, and what waits must not.
    fn wake_in(&self, millis: u64) {
        if self.is_waking.swap(true, Ordering::Relaxed) {
            return;
        }
        let (wake, is_waking) = (self.wake.clone(), self.is_waking.clone());
        let woken = thread::Builder::new().name("wake".into()).spawn(move || {
            thread::sleep(Duration::from_millis(millis + 1));
            is_waking.store(false, Ordering::Relaxed);
            wake();
        });
        if woken.is_err() {
            // Without a thread it is tried again at the next touch.
            self.is_waking.store(false, Ordering::Relaxed);
        }
    }

    /// Opens what was named on the command line.
    pub(super) fn open_named(&mut self) {
        if let Some(folder) = self.options.author.clone() {
            self.open_author(&folder);
        }
        let at = self.options.scenario.as_ref().and_then(|name| {
            let mut shelf = self.desk.shelf().iter();
            shelf.position(|listed| listed.name == *name)
        });
        match (at, self.options.record.as_deref()) {
            (Some(at), Some(record)) => self.desk.open_record_at(&record_named(record), at),
            (Some(at), None) => {
                self.desk.wish(Wish::Open(at));
            }
            (None, _) => {}
        }
        self.changed();
    }
}
