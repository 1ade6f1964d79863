//! What the tests of the screens stand on: a screen of a run, a shelf or an author's desk without a window. Turns are taken
//! in as the desk takes them in; every other wish is written down.

use crate::support::{practice, shipped, shipped_bundle};
use egui_kittest::Harness;
use grounds_desk::home::Listed;
use grounds_desk::shown::shelf::{Shelving, shelf};
use grounds_desk::shown::{self, Body, Notice, Reads, Scene, Screen, Sheet, leaving, prebrief, reading, run};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::assess::assess;
use reasonable_grounds::author::{Standing, Workbench};
use reasonable_grounds::debrief::debrief;
use reasonable_grounds::library::{InterfaceTexts, embedded_file, embedded_text};
use reasonable_grounds::locale::{Choice, Messages, key};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::Texts;
use reasonable_grounds::session::{Session, View};
use reasonable_grounds::ui::{self, AuthorState, Cx, Fonts, Intent, Memory, Panel, Pictures, Theme, theme};
use std::sync::Arc;

/// What a test shows.
pub(crate) enum Shown {
    Shelf(Vec<Listed>),
    Prebrief(Session),
    Run(Session),
    Debrief(Session),
    Author(Box<(Workbench, Standing)>),
}

pub(crate) struct Stage {
    pub(crate) shown: Shown,
    pub(crate) out: Vec<Intent>,
    pub(crate) state: Memory,
    pub(crate) author: AuthorState,
    pub(crate) pictures: Pictures,
    /// What has to be told.
    pub(crate) notice: Option<Notice>,
    /// How many steps are not kept, when somebody wants to leave without them.
    pub(crate) waiting: Option<usize>,
    /// Which opening of the run it is.
    pub(crate) opening: u64,
    theme: Theme,
    percent: u16,
    /// In which languages it is read.
    pub(crate) reads: Choice,
}

/// What stays the same while a stage is shown.
struct Words {
    messages: Messages,
    practice: Arc<Practice>,
    texts: Option<Texts>,
}

impl Words {
    fn read<'a>(&'a self, run: &'a Session) -> View<'a> {
        let texts = self.texts.as_ref();
        texts.map_or_else(|| run.view(), |texts| run.view().with_texts(texts))
    }
}

impl Stage {
    /// The run that is open.
    fn run(&self) -> Option<&Session> {
        match &self.shown {
            Shown::Shelf(_) => None,
            Shown::Prebrief(run) | Shown::Run(run) | Shown::Debrief(run) => Some(run),
            Shown::Author(desk) => desk.0.session(),
        }
    }

    fn reads(&self) -> Reads {
        Reads {
            choice: self.reads.clone(),
            text_percent: self.percent,
            is_draft: self.reads.language != "en",
            ..Reads::default()
        }
    }

    /// The screen, as the desk decides it.
    fn screen(&self, words: &Words) -> Screen {
        let (reads, messages) = (&self.reads(), &words.messages);
        let scene = self.run().map(|run| Scene {
            view: words.read(run),
            messages,
            practice: &words.practice,
            memory: &self.state,
        });
        let body = match (&self.shown, scene) {
            (Shown::Shelf(listed), _) => Body::Shelf(shelf(Shelving {
                messages,
                reads,
                listed,
                kept: &[],
                kept_in: None,
                can_write: false,
            })),
            (Shown::Prebrief(_), Some(scene)) => Body::Prebrief(prebrief::prebrief(scene)),
            (Shown::Run(_) | Shown::Author(_), Some(scene)) => Body::Run(run::run(scene, reads)),
            (Shown::Debrief(run), Some(scene)) => {
                let judged = debrief(run, assess(run));
                Body::Debrief(Box::new(shown::debrief::debrief(scene, &judged)))
            }
            (_, None) => Body::Nothing,
        };
        let sheet = match scene {
            Some(scene) => Sheet::over_run(scene, reads),
            None => Sheet::over(messages, reads, &self.state),
        };
        let sheet = sheet.or_else(|| {
            self.waiting
                .map(|waiting| Sheet::Leaving(leaving::leaving(messages, waiting)))
        });
        Screen {
            opening: self.opening,
            program: messages.get(key!("program-name")),
            body,
            notice: self.notice.clone(),
            sheet,
            door: reading::door(messages, reads),
        }
    }

    /// Takes in the turns that were wished, as the desk does.
    fn take_in(&mut self, words: &Words) {
        let mut state = std::mem::take(&mut self.state);
        for intent in std::mem::take(&mut self.out) {
            match (intent, self.run()) {
                (Intent::Desk(Wish::Turn(turn)), Some(run)) => state.turn(turn, words.read(run)),
                (Intent::Desk(Wish::Turn(Turn::Reading(is_open))), None) => state.is_reading_open = is_open,
                (other, _) => self.out.push(other),
            }
        }
        if let Some(run) = self.run() {
            state.meet(words.read(run));
        }
        self.state = state;
    }

    fn show(&mut self, egui: &mut egui::Ui, words: &Words) {
        let screen = self.screen(words);
        let standing = match &self.shown {
            Shown::Author(desk) => Some(&desk.1),
            _ => None,
        };
        let mut cx = Cx {
            messages: &words.messages,
            theme: &self.theme,
            pictures: &mut self.pictures,
            author: &mut self.author,
        };
        ui::show(egui, &screen, standing, &mut cx, &mut self.out);
        self.take_in(words);
    }
}

pub(crate) fn stage(shown: Shown, scenario: &str, panel: Panel, percent: u16) -> Stage {
    let text = embedded_text("theme.ron").expect("there is a theme");
    let theme = Theme::parse(&text).expect("the shipped theme is sound").scaled(percent);
    let state = Memory {
        panel,
        ..Memory::default()
    };
    Stage {
        shown,
        out: Vec::new(),
        state,
        author: AuthorState::default(),
        notice: None,
        waiting: None,
        opening: 0,
        pictures: Pictures::of(&shipped_bundle(scenario).files),
        theme,
        percent,
        reads: Choice::default(),
    }
}

pub(crate) fn harness(stage: Stage) -> Harness<'static, Stage> {
    let words = Words {
        messages: InterfaceTexts::embedded()
            .messages_for(&stage.reads, false)
            .expect("the texts load"),
        practice: practice(),
        texts: stage.run().map(|run| run.scenario().texts_for(&stage.reads, false)),
    };
    let mut told = false;
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(
        move |ui, stage: &mut Stage| {
            if !told {
                Fonts::find(embedded_file)
                    .expect("fonts are embedded")
                    .install(ui.ctx());
                theme::apply(ui.ctx(), &stage.theme);
                told = true;
            }
            stage.show(ui, &words);
        },
        stage,
    );
    harness.run_steps(6);
    harness
}

/// A shipped scenario on a shelf, or one that cannot be played.
pub(crate) fn listed(name: &str, why_not: Option<&str>) -> Listed {
    Listed {
        name: name.into(),
        scenario: why_not.is_none().then(|| shipped(name)),
        why_not: why_not.map(str::to_owned),
        files: Arc::default(),
        is_on_disk: false,
    }
}

/// The run with which most tests begin.
pub(crate) fn begun() -> Session {
    crate::support::begun("departure-desk")
}
