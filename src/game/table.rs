//! What the window plays with: the desk, and what is needed to draw. One resource, because a wish may change all of it. Nothing
//! is decided here: what is open and shown is the desk's.

use crate::desk::shown::Screen;
use crate::desk::wish::Wish;
use crate::desk::{Desk, Effect};
use crate::diagnostic::Severity;
use crate::game::GameError;
use crate::library::embedded_text;
use crate::library::{Computer, GameOptions, Shelved};
use crate::locale::said;
use crate::practice::Practice;
use crate::ui::{Cx, Intent};
use crate::ui::{Pictures, Theme};
use bevy::prelude::*;
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
    pub(super) options: GameOptions,
    pub(super) theme: Theme,
    /// The theme at the chosen size of text.
    pub(super) scaled: Theme,
    pub(super) pictures: Pictures,
    /// Whose pictures they are: the scenario's place on the shelf.
    pictured: Option<usize>,
    /// What is shown, until something changes.
    screen: Option<Screen>,
    /// Makes the window draw anew.
    pub(super) wake: Wake,
    /// Whether somebody will wake the window for what happens by itself.
    is_waking: Arc<AtomicBool>,
    /// How many more frames are drawn although nobody touched the window.
    pub(super) frames: u8,
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
            scaled: theme.scaled(options.settings.text_percent),
            theme,
            desk,
            options,
            pictures: Pictures::default(),
            pictured: None,
            screen: None,
            wake: Arc::new(|| {}),
            is_waking: Arc::default(),
            frames: 0,
        })
    }

    /// The desk.
    #[must_use]
    pub const fn desk(&self) -> &Desk<Computer> {
        &self.desk
    }

    /// What is shown. Made when something has changed.
    pub fn screen(&mut self) -> &Screen {
        let desk = &self.desk;
        self.screen.get_or_insert_with(|| desk.screen(false))
    }

    /// What is needed to draw: the screen, and what it is drawn with.
    pub(super) fn drawn(&mut self) -> (&Screen, Cx<'_>) {
        let desk = &self.desk;
        let screen = self.screen.get_or_insert_with(|| desk.screen(false));
        let cx = Cx {
            theme: &self.scaled,
            pictures: &mut self.pictures,
        };
        (screen, cx)
    }

    /// Something has changed that is shown.
    pub(super) fn changed(&mut self) {
        self.screen = None;
        self.frames = self.frames.max(FRAMES);
        let percent = self.desk.settings().text_percent;
        self.scaled = self.theme.scaled(percent);
        if self.pictured != self.desk.open().at() {
            self.pictured = self.desk.open().at();
            let listed = self.pictured.and_then(|at| self.desk.shelf().get(at));
            self.pictures = listed.map_or_else(Pictures::default, |listed| Pictures::of(listed.files.iter()));
        }
    }

    /// Carries a wish out. Gives whether the program is to be closed.
    pub(super) fn wish(&mut self, intent: &Intent) -> bool {
        // What an author wants goes to the author's desk, which is not laid on this table.
        let Intent::Desk(wish) = intent else { return false };
        let effect = self.desk.wish(wish.clone());
        self.changed();
        effect == Some(Effect::Close)
    }

    /// What happens by itself: steps that waited to be kept. Gives whether the program is to be closed.
    pub(super) fn settle(&mut self) -> bool {
        let waits = |desk: &Desk<Computer>| {
            let waiting = desk.open().run().map(crate::desk::run::Run::waiting);
            (desk.notice().cloned(), waiting)
        };
        let before = waits(&self.desk);
        let effect = self.desk.settle();
        if effect.is_some() || before != waits(&self.desk) {
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
        let at = self.options.scenario.as_ref().and_then(|name| {
            let mut shelf = self.desk.shelf().iter();
            shelf.position(|listed| listed.name == *name)
        });
        if let Some(at) = at {
            self.desk.wish(Wish::Open(at));
        }
        self.changed();
    }
}
