//! The author view in the window: a scenario folder is watched on a thread of its own, every new version goes to the
//! author's desk, and whatever the author does is kept in the user's data folder. The author's own folder is only read.

use super::table::Table;
use crate::author::{BOOKMARK_BYTES, Bookmark, Opened, Standing, Workbench};
use crate::check::check;
use crate::debrief::{Debrief, debrief};
use crate::desk::memory::Memory;
use crate::desk::notice::Notice;
use crate::desk::shown::reading::{self, Reads};
use crate::desk::shown::{self, Body, Scene, Screen, Sheet};
use crate::desk::voice::{Voice, Words, read};
use crate::desk::wish::Wish;
use crate::desk::{Desk, Effect};
use crate::diagnostic::Severity;
use crate::library::records::fresh_seed;
use crate::library::sittings::Sitting;
use crate::library::{Computer, Seen, Shelved, Watch, read_bundle};
use crate::locale::{Messages, Said, key, said};
use crate::practice::Practice;
use crate::scenario::{Action, Bundle};
use crate::session::Session;
use crate::ui::{AuthorState, AuthorWish, Pictures};
use crate::wording;
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
    /// The folder cannot be read.
    Gone(Said),
}

/// A scenario that is open in author view.
pub(super) struct Authoring {
    folder: PathBuf,
    bench: Workbench,
    standing: Standing,
    debrief: Option<Debrief>,
    is_prebrief: bool,
    /// Counted by every opening, as the desk counts its own.
    opening: u64,
    memory: Memory,
    /// The words, with a mark before each that is not translated.
    voice: Voice,
    words: Option<Words>,
    notice: Option<Notice>,
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
    pub(super) fn session(&self) -> Option<&Session> {
        self.bench.session()
    }

    pub(super) const fn standing(&self) -> &Standing {
        &self.standing
    }

    pub(super) const fn messages(&self) -> &Messages {
        self.voice.messages()
    }

    /// What is shown beside the author's panel: what a trainee would see.
    pub(super) fn screen(&self, desk: &Desk<Computer>) -> Screen {
        let messages = self.voice.messages();
        let open = self.bench.session().map(|session| &**session.scenario());
        let reads = Reads::of(&self.voice, desk.settings(), open, true);
        let scene = self.bench.session().map(|session| Scene {
            view: read(session, self.words.as_ref()),
            messages,
            practice: desk.practice(),
            memory: &self.memory,
        });
        let body = match (scene, &self.debrief) {
            (None, _) => Body::Nothing,
            (Some(scene), _) if self.is_prebrief => Body::Prebrief(shown::prebrief::prebrief(scene)),
            (Some(scene), Some(debrief)) => Body::Debrief(Box::new(shown::debrief::debrief(scene, debrief))),
            (Some(scene), None) => Body::Run(shown::run::run(scene, &reads)),
        };
        let sheet = match scene {
            Some(scene) => Sheet::over_run(scene, &reads),
            None => Sheet::over(messages, &reads, &self.memory),
        };
        Screen {
            // A scenario that is written at stays the same, also from one version to the next.
            program: messages.get(key!("program-name")),
            body,
            notice: self.notice.as_ref().map(|notice| notice.shown(messages)),
            sheet,
            door: reading::door(messages, &reads),
            opening: self.opening,
        }
    }

    fn next_news(&self) -> Option<News> {
        self.news.lock().ok()?.try_recv().ok()
    }

    fn tell(&mut self, severity: Severity, said: impl Into<Said>) {
        self.notice = Some(Notice::new(severity, said));
    }

    /// A move of an author: tried, and kept in the author's own words. Whether it was made.
    fn act(&mut self, action: &Action) -> bool {
        match self.bench.act(action) {
            Ok(()) => {
                self.notice = None;
                self.memory.follow(action);
                true
            }
            Err(refusal) => {
                let view = self.bench.session().map(|session| read(session, self.words.as_ref()));
                let said = view.zip(refusal).map(|(view, refusal)| wording::refused(view, refusal));
                if let Some(said) = said {
                    self.tell(Severity::Advice, said);
                }
                false
            }
        }
    }

    fn read_anew(&mut self, desk: &Desk<Computer>) {
        if let Ok(voice) = Voice::of(desk.home(), &desk.settings().reads, true) {
            self.voice = voice;
        }
    }

    /// After any change: says anew where the desk stands, and keeps the place when the author moved.
    fn settle(&mut self, desk: &Desk<Computer>, has_moved: bool) {
        self.standing = self.bench.standing(self.voice.alone());
        let before = self.words.take();
        if let Some(session) = self.bench.session() {
            let choice = &desk.settings().reads;
            self.words = Some(Words::settled(before, session.scenario(), choice, true));
            self.memory.fit(session.view());
            self.memory.meet(session.view());
        }
        let ended = self.bench.session().filter(|s| s.is_over());
        self.debrief = ended.map(|session| debrief(session, crate::assess::assess(session)));
        let kept = self.sitting.as_ref().filter(|_| has_moved);
        if let Some(Err(reason)) = kept.map(|s| s.keep(&self.bench.bookmark().encode())) {
            self.tell(Severity::Warning, said!("author-not-kept", reason = reason));
        }
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

impl Table {
    /// Opens a scenario folder in author view, where the author left it.
    pub(super) fn open_author(&mut self, folder: &Path) {
        let (watcher, bundle, saved) = match Watch::open(folder) {
            Ok(opened) => opened,
            Err(error) => {
                let said = said!("author-cannot-open", reason = error.said());
                return self.desk.tell(Severity::Error, said);
            }
        };
        let Ok(voice) = Voice::of(self.desk.home(), &self.desk.settings().reads, true) else {
            return;
        };
        self.close_author();
        self.openings += 1;
        self.author = AuthorState::default();
        self.picture(Pictures::of(&bundle.files));
        let mut notice = None;
        let (sitting, bookmark) = self.open_sitting(folder, &mut notice);
        let seed = self.options.seed.unwrap_or_else(fresh_seed);
        let practice = self.desk.practice().clone();
        let checked = check(&bundle, &practice);
        let opened = Opened { checked, saved };
        let bench = Workbench::open(bundle.name, opened, practice.clone(), seed, bookmark);
        let (sender, receiver) = channel();
        let is_over = Arc::new(AtomicBool::new(false));
        let (until, wake) = (is_over.clone(), self.wake.clone());
        let watching = thread::Builder::new()
            .name("author-watch".into())
            .spawn(move || watch(watcher, &practice, &sender, &until, &wake));
        if let Err(error) = watching {
            let said = said!("author-not-watched", reason = error.to_string());
            notice = Some(Notice::new(Severity::Warning, said));
        }
        let mut authoring = Authoring {
            folder: folder.to_owned(),
            standing: bench.standing(voice.alone()),
            bench,
            debrief: None,
            is_prebrief: false,
            opening: self.openings,
            memory: Memory::default(),
            voice,
            words: None,
            notice,
            sitting,
            news: Mutex::new(receiver),
            is_over,
        };
        authoring.settle(&self.desk, false);
        self.authoring = Some(authoring);
    }

    /// The place that was kept, and where to keep it. Without one the author can work all the same, and is told.
    fn open_sitting(&self, folder: &Path, notice: &mut Option<Notice>) -> (Option<Sitting>, Option<Bookmark>) {
        match Sitting::open(&self.options.sittings, folder, BOOKMARK_BYTES) {
            Ok((sitting, kept)) => {
                let mut bookmark = kept.as_deref().and_then(Bookmark::decode);
                if kept.is_some() && bookmark.is_none() {
                    sitting.put_away();
                    *notice = Some(Notice::new(Severity::Warning, key!("author-unreadable-place")));
                }
                if let (Some(mark), Some(seed)) = (&mut bookmark, self.options.seed) {
                    mark.trail.seed = seed;
                }
                (Some(sitting), bookmark)
            }
            Err(reason) => {
                let said = said!("author-not-kept", reason = reason);
                *notice = Some(Notice::new(Severity::Warning, said));
                (None, None)
            }
        }
    }

    /// Takes in what the watcher has seen. Whether it has seen anything.
    pub(super) fn take_in_news(&mut self) -> bool {
        let mut has_news = false;
        while let Some(news) = self.authoring.as_ref().and_then(Authoring::next_news) {
            self.take_in(news);
            has_news = true;
        }
        has_news
    }

    fn take_in(&mut self, news: News) {
        self.frames = FRAMES;
        let Some(authoring) = &mut self.authoring else { return };
        let mut pictures = None;
        match news {
            News::Gone(reason) => authoring.bench.lose_sight(reason),
            News::Version(version) => {
                let (bundle, opened) = *version;
                let taken = authoring.bench.take(opened);
                pictures = taken.is_played.then(|| Pictures::of(&bundle.files));
                let now = authoring.bench.session().map(|s| s.scenario().clone());
                if let (Some(before), Some(now)) = (taken.before, now) {
                    authoring.memory = std::mem::take(&mut authoring.memory).carried(&before, &now);
                    self.author = std::mem::take(&mut self.author).carried(&before, &now);
                }
            }
        }
        authoring.settle(&self.desk, false);
        if let Some(pictures) = pictures {
            self.picture(pictures);
        }
    }

    /// What the author wishes as a trainee would.
    pub(super) fn wish_as_author(&mut self, wish: &Wish) -> Option<Effect> {
        let authoring = self.authoring.as_mut()?;
        let mut has_moved = false;
        match wish {
            Wish::Begin => authoring.is_prebrief = false,
            Wish::Act(action) => has_moved = authoring.act(action),
            Wish::Turn(turn) => {
                if let Some(session) = authoring.bench.session() {
                    let view = read(session, authoring.words.as_ref());
                    authoring.memory.turn(turn.clone(), view);
                }
            }
            Wish::Again => {
                authoring.bench.go_to(0);
                has_moved = true;
            }
            Wish::DismissNotice => authoring.notice = None,
            Wish::SetTextSize(_) | Wish::Read(_) => {
                self.desk.wish(wish.clone());
                authoring.read_anew(&self.desk);
            }
            Wish::Leave => {
                self.close_author();
                return None;
            }
            Wish::Quit => {
                self.close_author();
                return self.desk.wish(Wish::Quit);
            }
            // The rest belongs to the shelf and to records, and is not on offer here.
            _ => {}
        }
        authoring.settle(&self.desk, has_moved);
        None
    }

    /// What only an author wants.
    pub(super) fn write(&mut self, wish: &AuthorWish) {
        let Some(authoring) = &mut self.authoring else { return };
        authoring.is_prebrief = *wish == AuthorWish::Prebrief;
        authoring.memory.look_anew();
        let bench = &mut authoring.bench;
        match wish {
            AuthorWish::Prebrief => {}
            AuthorWish::GoTo(moment) => bench.go_to(*moment),
            AuthorWish::Back => bench.back(),
            AuthorWish::Forward => bench.forward(),
            AuthorWish::Draw(seed) => bench.draw(*seed),
            AuthorWish::AnotherDraw => bench.draw(fresh_seed()),
            AuthorWish::LeaveOut => bench.leave_out(),
            AuthorWish::BringBack => bench.bring_back(),
            AuthorWish::Walk(number) => bench.walk(*number),
        }
        authoring.settle(&self.desk, true);
    }

    /// Puts the scenario back on the shelf as it is on disk now.
    pub(super) fn close_author(&mut self) {
        let Some(authoring) = self.authoring.take() else { return };
        let Ok(bundle) = read_bundle(&authoring.folder) else {
            return;
        };
        let checked = check(&bundle, self.desk.practice());
        let folder_name = || authoring.folder.file_name().map(|n| n.to_string_lossy().into_owned());
        let id = checked.scenario.as_ref().map(|s| s.header().id.clone());
        let known = self
            .folders
            .iter()
            .find(|(_, folder)| *folder == Some(authoring.folder.clone()));
        let known = known.map(|(name, _)| name.clone());
        let name = known.or(id).or_else(folder_name).unwrap_or_else(|| bundle.name.clone());
        let shelved = Shelved {
            name: name.clone(),
            folder: Some(authoring.folder.clone()),
            bundle,
            checked,
        };
        self.desk.home_mut().put_on_shelf(&shelved);
        self.desk.look_at_shelf();
        self.folders.retain(|(known, _)| *known != name);
        self.folders.push((name, shelved.folder));
    }
}
