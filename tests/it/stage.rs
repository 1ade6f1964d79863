//! What the tests of the screens stand on: a desk and its screen without a window. What is wished is written down, and granted
//! unless a test says otherwise.

use super::seat;
use egui_kittest::kittest::{By, NodeT, Queryable};
use egui_kittest::{Harness, HarnessBuilder};
use grounds_desk::Desk;
use grounds_desk::shown::Screen;
use grounds_desk::wish::Wish;
use reasonable_grounds::library::Computer;
use reasonable_grounds::library::{embedded_file, embedded_text};
use reasonable_grounds::ui::{self as ui, Cx, Intent};
use reasonable_grounds::ui::{Fonts, Pictures, Theme, theme};
use std::collections::BTreeMap;

pub(crate) struct Stage {
    pub(crate) desk: Desk<Computer>,
    /// What was wished, in order.
    pub(crate) wished: Vec<Wish>,
    /// Whether wishes are granted.
    pub(crate) grants: bool,
    /// What is shown, until something changes.
    pub(crate) screen: Option<Screen>,
    pub(crate) pictures: Pictures,
    theme: Theme,
}

pub(crate) type Shown = Harness<'static, Stage>;

impl Stage {
    /// The moves that were wished, without what only turns the screen.
    pub(crate) fn moves(&self) -> Vec<&Wish> {
        self.wished.iter().filter(|wish| matches!(wish, Wish::Act(_))).collect()
    }

    fn show(&mut self, egui: &mut egui::Ui) {
        let desk = &self.desk;
        let screen = self.screen.get_or_insert_with(|| desk.screen(false));
        let mut cx = Cx {
            theme: &self.theme,
            pictures: &mut self.pictures,
        };
        let mut out = Vec::new();
        ui::show(egui, screen, &mut cx, &mut out);
        for intent in out {
            let Intent::Desk(wish) = intent else {
                panic!("nobody writes here: {intent:?}")
            };
            self.wished.push(wish.clone());
            if self.grants {
                self.desk.wish(wish);
                self.screen = None;
            }
        }
    }
}

/// A desk in a window of the usual size.
pub(crate) fn shown(desk: Desk<Computer>) -> Shown {
    shown_at(desk, egui::vec2(1280.0, 720.0))
}

/// A desk in a window so large.
pub(crate) fn shown_at(desk: Desk<Computer>, size: egui::Vec2) -> Shown {
    shown_in(Harness::builder().with_size(size), desk)
}

/// A desk in a window that was made ready.
pub(crate) fn shown_in(window: HarnessBuilder<Stage>, desk: Desk<Computer>) -> Shown {
    let text = embedded_text("theme.ron").expect("there is a theme");
    let percent = desk.settings().text_percent;
    let theme = Theme::parse(&text).expect("the shipped theme is sound").scaled(percent);
    let listed = desk.open().at().and_then(|at| desk.shelf().get(at));
    let pictures = listed.map_or_else(
        || Pictures::of(&BTreeMap::new()),
        |listed| Pictures::of(listed.files.iter()),
    );
    let pictures = pictures.with_sheets(embedded_file);
    let stage = Stage {
        desk,
        wished: Vec::new(),
        grants: true,
        screen: None,
        pictures,
        theme,
    };
    let mut told = false;
    let show = move |ui: &mut egui::Ui, stage: &mut Stage| {
        if !told {
            let fonts = Fonts::find(embedded_file).expect("fonts are embedded");
            fonts.install(ui.ctx());
            theme::apply(ui.ctx(), &stage.theme);
            told = true;
        }
        stage.show(ui);
    };
    let mut harness = window.build_ui_state(show, stage);
    harness.run_steps(6);
    harness
}

/// A run of this scenario that has begun.
pub(crate) fn begun(scenario: &str) -> Shown {
    shown(seat::begun(scenario, 7))
}

/// Every label on the screen with its place, as a screen reader finds them.
pub(crate) fn labels(shown: &Shown) -> Vec<(String, egui::Rect)> {
    let all = shown.root().query_all(By::new());
    let labelled = all.filter_map(|node| {
        // What is only read is told as a value.
        let label = node
            .accesskit_node()
            .label()
            .or_else(|| node.accesskit_node().value())?;
        node.accesskit_node().bounding_box()?;
        Some((label, node.rect()))
    });
    labelled.filter(|(label, _)| !label.is_empty()).collect()
}

/// Changes what is at the desk, and shows it.
pub(crate) fn with(shown: &mut Shown, change: impl FnOnce(&mut Desk<Computer>)) {
    change(&mut shown.state_mut().desk);
    shown.state_mut().screen = None;
    shown.run_steps(6);
}
