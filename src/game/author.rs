//! The author view in the window: a scenario folder is watched on a thread of its own, every new version goes to the
//! author's desk, and whatever the author does is kept in the user's data folder. The author's own folder is only read.

use super::table::{Table, Wake};
use crate::assess::{assess, careful};
use crate::author::{BOOKMARK_BYTES, Bookmark, Opened, Standing, Workbench};
use crate::check::{check, pages};
use crate::debrief::{Debrief, Speaks, debrief};
use crate::desk::home::Listed;
use crate::desk::memory::Memory;
use crate::desk::notice::Notice;
use crate::desk::shown::reading::{self, Reads};
use crate::desk::shown::{self, Body, Scene, Screen, Sheet};
use crate::desk::voice::{Reading, Voice, Words};
use crate::desk::wish::Wish;
use crate::desk::{Desk, Effect};
use crate::diagnostic::{Severity, Sink};
use crate::library::records::fresh_seed;
use crate::library::sittings::Sitting;
use crate::library::{Computer, Seen, Shelved, Watch, read_bundle};
use crate::locale::{Messages, Said, When, key, said};
use crate::practice::Practice;
use crate::scenario::Bundle;
use crate::scenario::draft::Draft;
use crate::scenario::resolve::resolve_placed;
use crate::session::{Action, Phase, Session};
use crate::ui::{AuthorState, AuthorWish, Pictures};
use crate::vocabulary::Level;
use crate::wording::{Teller, Voices};
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
    /// The scenario as the shelf would list it: its translations among it.
    listed: Listed,
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

    fn voices(&self) -> Voices {
        self.words
            .as_ref()
            .map_or_else(Voices::english, |words| words.voices().clone())
    }

    /// What is shown beside the author's panel: what a trainee would see.
    pub(super) fn screen(&self, desk: &Desk<Computer>) -> Screen {
        let messages = self.voice.messages();
        let open = self.bench.session().map(|_| &self.listed);
        let reads = Reads::of(&self.voice, desk.settings(), open, true);
        let voices = self.voices();
        let scene = self.bench.session().map(|session| {
            let view = session.view();
            let teller = Teller::of(view, &voices, messages);
            Scene::new(view, teller, messages, &self.memory, self.listed.is_reviewed)
        });
        let body = match (&scene, self.bench.session(), &self.debrief) {
            (Some(scene), ..) if self.is_prebrief => Body::Prebrief(shown::prebrief::prebrief(scene)),
            (Some(scene), Some(session), Some(debrief)) => {
                let speaks = Speaks::of(session, &voices, messages);
                Body::Debrief(Box::new(shown::debrief::debrief(
                    scene, &speaks, session, debrief, None,
                )))
            }
            (Some(scene), ..) => Body::Run(shown::run::run(scene, &reads)),
            (None, ..) => Body::Nothing,
        };
        let sheet = match &scene {
            Some(scene) => Sheet::over_run(scene, &reads, &body),
            None => Sheet::over(messages, &reads, &self.memory, &body),
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
        let Err(refusal) = self.bench.act(action) else {
            self.notice = None;
            let starter = |session: &Session| session.scenario().header().level == Level::Starter;
            let is_starter = self.bench.session().is_some_and(starter);
            self.memory.follow(action, is_starter);
            return true;
        };
        let voices = self.voices();
        let said = self
            .bench
            .session()
            .zip(refusal)
            .map(|(session, refusal)| Teller::of(session.view(), &voices, self.voice.messages()).refusal(refusal));
        if let Some(words) = said {
            self.tell(Severity::Advice, said!("refusal-words", words = words));
        }
        false
    }

    fn read_anew(&mut self, desk: &Desk<Computer>) {
        if let Ok(voice) = Voice::of(desk.home(), &desk.settings().reads, true) {
            self.voice = voice;
        }
    }

    /// After any change: says anew where the desk stands, and keeps the place when the author moved.
    fn settle(&mut self, desk: &Desk<Computer>, has_moved: bool) {
        let before = self.words.take();
        if let Some(session) = self.bench.session() {
            let reads = Reading {
                home: desk.home(),
                practice: desk.practice(),
                choice: &desk.settings().reads,
            };
            self.words = Some(Words::settled(before, &self.listed, session.scenario(), &reads));
            self.memory.fit(session.view());
            self.memory.attend(session.view());
        }
        self.standing = standing(&self.bench, &self.voices(), self.voice.alone());
        let ended = self.bench.session().filter(|session| session.phase() != Phase::Running);
        self.debrief = ended.and_then(|session| {
            let careful = careful(session);
            // In an unfair draw nobody is judged; the claims in the panel say so.
            let assessed = assess(session, &careful).ok()?;
            Some(debrief(session, &careful, assessed))
        });
        let kept = self.sitting.as_ref().filter(|_| has_moved);
        if let Some(Err(reason)) = kept.map(|s| s.keep(&self.bench.bookmark().encode())) {
            self.tell(Severity::Warning, said!("author-not-kept", reason = reason));
        }
    }
}

fn standing(bench: &Workbench, voices: &Voices, messages: &Messages) -> Standing {
    let all = pages::explained();
    let page = |code: &str| all.iter().find(|page| page.code == code).map(|page| page.text);
    bench.standing(voices, messages, page)
}

/// A version of a scenario, checked, with where its texts stand.
fn version(bundle: &Bundle, practice: &Practice, saved: When) -> Opened {
    let checked = check(bundle, practice);
    let mut unheard = Sink::default();
    let draft = checked
        .scenario
        .as_ref()
        .and_then(|_| Draft::read(&bundle.files, &mut unheard));
    let placed = draft.and_then(|draft| resolve_placed(&draft, practice, &mut unheard));
    let (scenario, places) = placed.map_or_else(Default::default, |(of, places)| (Some(Arc::new(of)), places));
    Opened {
        scenario,
        places,
        walkthroughs: checked.walkthroughs,
        diagnostics: checked.diagnostics,
        saved,
    }
}

fn listed(bundle: &Bundle, folder: &Path, practice: &Practice) -> Listed {
    Shelved::of(bundle.name.clone(), Some(folder.to_owned()), bundle.clone(), practice).listed()
}

/// Looks at a folder again and again, until the author has left or nobody listens.
fn watch(mut watch: Watch, practice: &Practice, news: &Sender<News>, is_over: &AtomicBool, wake: &Wake) {
    while !is_over.load(Ordering::Relaxed) {
        thread::sleep(LOOK_EVERY);
        let Some(seen) = watch.look() else { continue };
        let one = match seen {
            Seen::Changed(bundle, saved) => {
                let opened = version(&bundle, practice, saved);
                News::Version(Box::new((bundle, opened)))
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
        self.picture(Pictures::of(bundle.files.iter()));
        let mut notice = None;
        let (sitting, bookmark) = self.open_sitting(folder, &mut notice);
        let seed = self.options.seed.unwrap_or_else(fresh_seed);
        let practice = self.desk.practice().clone();
        let opened = version(&bundle, &practice, saved);
        let on_shelf = listed(&bundle, folder, &practice);
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
            standing: standing(&bench, &Voices::english(), voice.alone()),
            bench,
            debrief: None,
            is_prebrief: false,
            opening: self.openings,
            memory: Memory::default(),
            listed: on_shelf,
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
                if taken.is_played {
                    pictures = Some(Pictures::of(bundle.files.iter()));
                    authoring.listed = listed(&bundle, &authoring.folder, self.desk.practice());
                    authoring.words = None;
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
                    authoring.memory.turn(turn.clone(), session.view());
                }
            }
            Wish::Again => {
                authoring.bench.go_to(0);
                has_moved = true;
            }
            Wish::DismissNotice => authoring.notice = None,
            Wish::SetTextSize(_) | Wish::KeepStill(_) | Wish::SetLook(_) | Wish::Read(_) => {
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
            AuthorWish::JudgeLast => bench.judge_last(),
            AuthorWish::TryClaims => bench.try_claims(authoring.voice.alone()),
        }
        authoring.settle(&self.desk, true);
    }

    /// Puts the scenario back on the shelf as it is on disk now.
    pub(super) fn close_author(&mut self) {
        let Some(authoring) = self.authoring.take() else { return };
        let Ok(bundle) = read_bundle(&authoring.folder) else {
            return;
        };
        let folder = authoring.folder.clone();
        let mut shelved = Shelved::of(bundle.name.clone(), Some(folder.clone()), bundle, self.desk.practice());
        let folder_name = || folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let id = shelved
            .scenario
            .as_ref()
            .map(|scenario| scenario.header().id.to_string());
        let known = self.folders.iter().find(|(_, known)| *known == Some(folder.clone()));
        let known = known.map(|(name, _)| name.clone());
        if let Some(name) = known.or(id).or_else(folder_name) {
            shelved.name = name;
        }
        let name = shelved.name.clone();
        self.desk.home_mut().put_on_shelf(&shelved);
        self.desk.look_at_shelf();
        self.folders.retain(|(known, _)| *known != name);
        self.folders.push((name, shelved.folder));
    }
}
