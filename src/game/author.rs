//! The author view in the window: a scenario folder is watched on a thread of its own, every new version goes to the
//! author's desk, and whatever the author does is kept in the user's data folder. The author's own folder is only read.

use super::desk::{Desk, Screen};
use super::reading::{Words, read};
use crate::author::{BOOKMARK_BYTES, Bookmark, Opened, Standing, Workbench};
use crate::check::check;
use crate::debrief::{Debrief, debrief};
use crate::diagnostic::Severity;
use crate::library::records::fresh_seed;
use crate::library::sittings::Sitting;
use crate::library::{Seen, Shelved, Watch, read_bundle};
use crate::locale::{Said, key, said};
use crate::practice::Practice;
use crate::scenario::{Action, Bundle};
use crate::session::Session;
use crate::ui::{AuthorWish, Pictures, Played};
use crate::wording;
use bevy::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How often the folder is looked at. Twice this, and a change is in the window.
const LOOK_EVERY: Duration = Duration::from_millis(400);

/// Frames in which news settle: new letters, new pictures, and what is laid out by the size of both.
const FRAMES: u8 = 4;

/// Makes the window draw anew although nobody touched it. Does nothing where there is no window.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// Watcher → game.
enum News {
    /// A new version: its files, and what the check gave.
    Version(Box<(Bundle, Opened)>),
    /// The folder cannot be read, in words.
    Gone(Said),
}

/// A scenario that is open in author view.
pub(super) struct Authoring {
    folder: PathBuf,
    pub(super) bench: Workbench,
    pub(super) standing: Standing,
    debrief: Option<Debrief>,
    is_prebrief: bool,
    sitting: Option<Sitting>,
    /// Behind a lock only because a resource has to be one that threads could share.
    news: Mutex<Receiver<News>>,
    is_over: Arc<AtomicBool>,
}

impl Drop for Authoring {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

impl Authoring {
    /// What is played beside.
    pub(super) fn played<'a>(&'a self, words: Option<&'a Words>) -> Played<'a> {
        match (self.bench.session(), &self.debrief) {
            (None, _) => Played::Nothing,
            (Some(session), _) if self.is_prebrief => Played::Prebrief(read(session, words)),
            (Some(session), Some(debrief)) => Played::Debrief(debrief, read(session, words)),
            (Some(session), None) => Played::Run(read(session, words)),
        }
    }

    pub(super) fn session(&self) -> Option<&Session> {
        self.bench.session()
    }

    fn next_news(&self) -> Option<News> {
        self.news.lock().ok()?.try_recv().ok()
    }
}

/// Looks at a folder again and again, until the author has left or nobody listens.
fn watch(mut watch: Watch, practice: &Practice, news: &Sender<News>, is_over: &AtomicBool, wake: &Wake) {
    while !is_over.load(Ordering::Relaxed) {
        thread::sleep(LOOK_EVERY);
        let Some(seen) = watch.look() else { continue };
        let one = match seen {
            Seen::Changed(bundle, saved) => {
                let checked = check(&bundle, practice);
                News::Version(Box::new((bundle, Opened { checked, saved })))
            }
            Seen::Gone(reason) => News::Gone(reason),
        };
        if news.send(one).is_err() {
            return;
        }
        wake();
    }
}

/// Takes in what the watcher has seen.
pub(super) fn take_in_news(mut desk: ResMut<'_, Desk>) {
    while let Some(news) = desk.authoring.as_ref().and_then(Authoring::next_news) {
        desk.take_in(news);
    }
}

impl Desk {
    /// Opens a scenario folder in author view, where the author left it.
    pub(super) fn open_author(&mut self, folder: &Path) -> Option<Screen> {
        let (watcher, bundle, saved) = match Watch::open(folder) {
            Ok(opened) => opened,
            Err(error) => {
                let words = self
                    .voice
                    .messages
                    .say(&said!("author-cannot-open", reason = error.said()));
                self.tell(Severity::Error, words);
                return None;
            }
        };
        self.clear();
        self.chosen = None;
        self.pictures = Pictures::of(&bundle.files);
        let (sitting, bookmark) = self.open_sitting(folder);
        let seed = self.options.seed.unwrap_or_else(fresh_seed);
        let checked = check(&bundle, &self.practice);
        let bench = Workbench::open(
            bundle.name,
            Opened { checked, saved },
            self.practice.clone(),
            seed,
            bookmark,
        );
        let (sender, receiver) = channel();
        let is_over = Arc::new(AtomicBool::new(false));
        let (practice, until, wake) = (self.practice.clone(), is_over.clone(), self.wake.clone());
        let watching = thread::Builder::new()
            .name("author-watch".into())
            .spawn(move || watch(watcher, &practice, &sender, &until, &wake));
        if let Err(error) = watching {
            let words = self
                .voice
                .messages
                .say(&said!("author-not-watched", reason = error.to_string()));
            self.tell(Severity::Warning, words);
        }
        self.authoring = Some(Authoring {
            folder: folder.to_owned(),
            standing: bench.standing(self.plain_messages()),
            bench,
            debrief: None,
            is_prebrief: false,
            sitting,
            news: Mutex::new(receiver),
            is_over,
        });
        self.settle(false);
        Some(Screen::Author)
    }

    /// The place that was kept, and where to keep it. Without one the author can work all the same, and is told.
    fn open_sitting(&mut self, folder: &Path) -> (Option<Sitting>, Option<Bookmark>) {
        match Sitting::open(&self.options.sittings, folder, BOOKMARK_BYTES) {
            Ok((sitting, kept)) => {
                let mut bookmark = kept.as_deref().and_then(Bookmark::decode);
                if kept.is_some() && bookmark.is_none() {
                    sitting.put_away();
                    let words = self.voice.messages.get(key!("author-unreadable-place"));
                    self.tell(Severity::Warning, words);
                }
                if let (Some(mark), Some(seed)) = (&mut bookmark, self.options.seed) {
                    mark.trail.seed = seed;
                }
                (Some(sitting), bookmark)
            }
            Err(reason) => {
                self.tell_not_kept(&reason);
                (None, None)
            }
        }
    }

    fn tell_not_kept(&mut self, reason: &Said) {
        let words = self.voice.messages.say(&said!("author-not-kept", reason = reason));
        self.tell(Severity::Warning, words);
    }

    fn take_in(&mut self, news: News) {
        self.frames = FRAMES;
        let Some(authoring) = &mut self.authoring else { return };
        match news {
            News::Gone(reason) => authoring.bench.lose_sight(reason),
            News::Version(version) => {
                let (bundle, opened) = *version;
                let taken = authoring.bench.take(opened);
                if taken.is_played {
                    self.pictures = Pictures::of(&bundle.files);
                }
                let now = authoring.bench.session().map(|s| s.scenario().clone());
                if let (Some(before), Some(now)) = (taken.before, now) {
                    self.state = std::mem::take(&mut self.state).carried(&before, &now);
                    self.author = std::mem::take(&mut self.author).carried(&before, &now);
                }
            }
        }
        self.settle(false);
    }

    /// A move of an author: tried, and kept in the author's own words.
    pub(super) fn act_as_author(&mut self, action: &Action) {
        let Some(authoring) = &mut self.authoring else { return };
        match authoring.bench.act(action) {
            Ok(()) => {
                self.notice = None;
                self.settle(true);
            }
            Err(refusal) => {
                let view = authoring
                    .bench
                    .session()
                    .map(|session| read(session, self.words.as_ref()));
                if let (Some(refusal), Some(view)) = (refusal, view) {
                    let words = wording::refusal(view, &self.voice.messages, refusal);
                    self.tell(Severity::Advice, words);
                }
            }
        }
    }

    /// What only an author wants.
    pub(super) fn wish(&mut self, wish: &AuthorWish) -> Option<Screen> {
        if let AuthorWish::Open(at) = wish {
            let folder = self.shelf.get(*at)?.folder.clone()?;
            return self.open_author(&folder);
        }
        let authoring = self.authoring.as_mut()?;
        authoring.is_prebrief = *wish == AuthorWish::Prebrief;
        let bench = &mut authoring.bench;
        match wish {
            AuthorWish::Open(_) | AuthorWish::Prebrief => {}
            AuthorWish::GoTo(moment) => bench.go_to(*moment),
            AuthorWish::Back => bench.back(),
            AuthorWish::Forward => bench.forward(),
            AuthorWish::Draw(seed) => bench.draw(*seed),
            AuthorWish::AnotherDraw => bench.draw(fresh_seed()),
            AuthorWish::LeaveOut => bench.leave_out(),
            AuthorWish::BringBack => bench.bring_back(),
            AuthorWish::Walk(number) => bench.walk(*number),
        }
        self.settle(true);
        None
    }

    /// Says anew where the desk stands.
    pub(super) fn stand_anew(&mut self) {
        let standing = self.authoring.as_ref().map(|a| a.bench.standing(self.plain_messages()));
        if let (Some(authoring), Some(standing)) = (&mut self.authoring, standing) {
            authoring.standing = standing;
        }
    }

    /// From the prebrief into the run.
    pub(super) fn begin_as_author(&mut self) {
        if let Some(authoring) = &mut self.authoring {
            authoring.is_prebrief = false;
        }
    }

    /// After any change: says anew where the desk stands, and keeps the place when the author moved.
    fn settle(&mut self, has_moved: bool) {
        self.stand_anew();
        let Some(authoring) = &mut self.authoring else { return };
        if let Some(session) = authoring.bench.session() {
            self.state.fit(session.view());
        }
        let ended = authoring.bench.session().filter(|s| s.is_over());
        authoring.debrief = ended.map(|session| debrief(session, crate::assess::assess(session)));
        let kept = authoring.sitting.as_ref().filter(|_| has_moved);
        if let Some(Err(reason)) = kept.map(|s| s.keep(&authoring.bench.bookmark().encode())) {
            self.tell_not_kept(&reason);
        }
    }

    /// Puts the scenario back on the shelf as it is on disk now.
    pub(super) fn close_author(&mut self) {
        let Some(authoring) = self.authoring.take() else { return };
        let Ok(bundle) = read_bundle(&authoring.folder) else {
            return;
        };
        let checked = check(&bundle, &self.practice);
        let folder_name = || authoring.folder.file_name().map(|n| n.to_string_lossy().into_owned());
        let id = checked.scenario.as_ref().map(|s| s.header().id.clone());
        let name = id.or_else(folder_name).unwrap_or_else(|| bundle.name.clone());
        let shelved = Shelved {
            name,
            folder: Some(authoring.folder.clone()),
            bundle,
            checked,
        };
        let same = |s: &Shelved| s.folder == shelved.folder || s.name == shelved.name;
        match self.shelf.iter().position(same) {
            Some(at) => self.shelf[at] = shelved,
            None => self.shelf.push(shelved),
        }
    }
}
