//! The notebook: a page about each person with the lines that were put there, in the order in which they were sorted.

use super::lines::{line_ui, lines_ui};
use super::looks::portrait_ui;
use super::text::{self, Face, Row};
use super::widgets::{button_ui, card, columns, facts_ui, field_ui, pane, scroll};
use super::{Intent, Pictures, Theme};
use egui::Ui;
use grounds_desk::shown::notebook::{Page, Pile, Promise, Settled, Tab};
use grounds_desk::shown::{Notebook, Rating};

/// Shows the notebook.
pub(super) fn notebook_ui(
    ui: &mut Ui,
    notebook: &Notebook,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if ui.available_width() < theme.em(40.0) {
        scroll(ui, "notebook", |ui| {
            pages_ui(ui, notebook, theme, pictures, out);
            ui.add_space(theme.gap);
            page_ui(ui, notebook, theme, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.25, [1.0, 2.2]);
    pane(ui, left, "pages", |ui| pages_ui(ui, notebook, theme, pictures, out));
    // Each page is read from its beginning.
    let name = format!("page {:?}", notebook.page.as_ref().map(|page| page.person));
    pane(ui, right, &name, |ui| page_ui(ui, notebook, theme, out));
}

/// The pages, and what is searched for.
fn pages_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    text::title(ui, theme, &notebook.title);
    if let Some(none) = &notebook.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    for tab in &notebook.tabs {
        ui.push_id(tab.person, |ui| tab_ui(ui, tab, theme, pictures, out));
    }
    promises_ui(ui, &notebook.promises, theme);
    ui.add_space(theme.gap * 0.5);
    field_ui(ui, theme, &notebook.search, out);
    if let Some(found) = &notebook.found {
        text::label(ui, theme, &found.heading);
        if let Some(none) = &found.none {
            text::quiet(ui, theme, &none.words);
        }
        ui.push_id("found", |ui| lines_ui(ui, theme, &found.lines, out));
    }
}

fn tab_ui(ui: &mut Ui, tab: &Tab, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let offer = &tab.offer;
    let row = Row {
        words: &offer.words,
        below: offer.below.as_deref(),
        is_chosen: offer.is_chosen(),
        is_name: true,
        room: if tab.portrait.is_some() { theme.body * 2.6 } else { 0.0 },
        ..Row::default()
    };
    let (response, room) = text::row(ui, theme, row);
    if let Some(portrait) = &tab.portrait {
        portrait_ui(ui, portrait, room, theme, pictures);
    }
    if response.clicked() {
        out.push(offer.wish.clone().into());
    }
}

fn page_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, out: &mut Vec<Intent>) {
    let Some(page) = &notebook.page else { return };
    ui.push_id(page.person, |ui| {
        text::title(ui, theme, &page.name);
        for pile in page.piles.iter().filter(|pile| !pile.lines.is_empty()) {
            ui.push_id(pile.sort.map(|sort| format!("{sort:?}")), |ui| {
                pile_ui(ui, pile, theme, out);
            });
        }
        below_ui(ui, page, theme, out);
    });
}

fn pile_ui(ui: &mut Ui, pile: &Pile, theme: &Theme, out: &mut Vec<Intent>) {
    text::heading(ui, theme, &pile.heading);
    for (number, kept) in pile.lines.iter().enumerate() {
        ui.push_id(number, |ui| {
            line_ui(ui, theme, &kept.line, None, out);
            for why in &kept.why {
                ui.horizontal(|ui| {
                    ui.add_space(theme.body);
                    text::show(ui, theme, Face::Label, theme.accent, why);
                });
            }
        });
    }
    ui.add_space(theme.gap * 0.25);
}

/// What stands below the lines: who may be told, what was promised, how likely it is, and the way to a decision.
fn below_ui(ui: &mut Ui, page: &Page, theme: &Theme, out: &mut Vec<Intent>) {
    card(ui, theme, |ui| {
        settled_ui(ui, &page.settled, theme);
        promises_ui(ui, &page.promises, theme);
    });
    if let Some(rating) = &page.rating {
        card(ui, theme, |ui| rating_ui(ui, rating, theme, out));
    }
    if let Some(decide) = &page.decide {
        button_ui(ui, theme, decide, out);
    }
}

/// Who may be told, as the person said it.
pub(super) fn settled_ui(ui: &mut Ui, settled: &Settled, theme: &Theme) {
    text::label(ui, theme, &settled.heading);
    facts_ui(ui, theme, &settled.said);
    if let Some(none) = &settled.none {
        text::quiet(ui, theme, &none.words);
    }
}

fn promises_ui(ui: &mut Ui, promises: &[Promise], theme: &Theme) {
    for promise in promises {
        text::bullet(ui, theme, &promise.words);
        facts_ui(ui, theme, std::slice::from_ref(&promise.note));
    }
}

/// How likely it is that a person is a victim.
pub(super) fn rating_ui(ui: &mut Ui, rating: &Rating, theme: &Theme, out: &mut Vec<Intent>) {
    text::show(ui, theme, Face::Strong, theme.ink, &rating.question);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        for offer in &rating.scale {
            if text::segment(ui, theme, offer.is_chosen(), &offer.words).clicked() {
                out.push(offer.wish.clone().into());
            }
        }
    });
    text::quiet(ui, theme, &rating.ends);
}
