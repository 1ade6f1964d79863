//! The prebrief: who one is, what one practises, what is allowed here, what it rests on, and a word of care.

use super::text::{self, Press, Tone};
use super::widgets::{badges, card, columns, fixed, pane};
use super::{Cx, Intent};
use crate::locale::Arg;
use crate::practice::is_verified;
use crate::session::View;
use egui::{Key, Panel, Ui};

/// Shows the prebrief.
pub(super) fn prebrief_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    if cx.notice.is_none() && ui.input(|i| i.key_pressed(Key::Escape)) {
        out.push(Intent::BackToShelf);
    }
    Panel::bottom("prebrief-buttons")
        .frame(egui::Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap);
            ui.horizontal_wrapped(|ui| {
                if text::button(ui, theme, Press::Main, &m.get("prebrief-begin")).clicked() {
                    out.push(Intent::Begin);
                }
                if text::button(ui, theme, Press::Plain, &m.get("back-to-shelf")).clicked() {
                    out.push(Intent::BackToShelf);
                }
                super::reading::open_button_ui(ui, cx);
            });
        });
    let narrow = ui.available_width() < theme.em(46.0);
    if narrow {
        let [all] = columns(ui, 0.0, [1.0]);
        pane(ui, all, "prebrief", |ui| {
            left_ui(ui, view, cx);
            ui.add_space(theme.gap);
            right_ui(ui, view, cx);
        });
        return;
    }
    let width = ui.available_width().min(theme.em(92.0));
    let [all] = columns(ui, 0.0, [1.0]);
    let all = egui::Rect::from_center_size(all.center(), egui::vec2(width, all.height()));
    fixed(ui, all, "prebrief-columns", |ui| {
        let [left, right] = columns(ui, theme.gap * 1.5, [1.1, 1.0]);
        pane(ui, left, "prebrief-left", |ui| left_ui(ui, view, cx));
        pane(ui, right, "prebrief-right", |ui| right_ui(ui, view, cx));
    });
}

fn left_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m, header) = (cx.theme, cx.messages, view.header());
    text::show(ui, theme, text::Face::Display, theme.accent, &view.text(header.title));
    let mut facts = vec![
        (Tone::Accent, m.get(header.level.key())),
        (Tone::Plain, m.get(header.sector.key())),
        (
            Tone::Plain,
            m.with("card-minutes", &[("minutes", Arg::Number(header.minutes.into()))]),
        ),
    ];
    if !header.review.is_reviewed {
        facts.push((Tone::Warn, m.get("card-draft")));
    }
    badges(ui, theme, &facts);
    super::reading::notes_ui(ui, cx);
    ui.add_space(theme.gap * 0.5);
    // First of all, and above any fold: what may be hard to read (ETH-04).
    let content = view.text(header.content_note);
    let care = m.with("prebrief-content-note", &[("note", Arg::Word(&content))]);
    text::note(ui, theme, Tone::Warn, &care);
    text::quiet(ui, theme, &m.get("prebrief-pause"));
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("prebrief-role"));
        text::body(ui, theme, &view.text(header.role));
    });
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("prebrief-aims"));
        for &aim in &header.aims {
            text::bullet(ui, theme, &view.text(aim));
        }
    });
}

fn right_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m, header) = (cx.theme, cx.messages, view.header());
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("prebrief-rules"));
        for &rule in &header.rules {
            text::bullet(ui, theme, &view.text(rule));
        }
    });
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("prebrief-how"));
        for key in [
            "prebrief-how-look",
            "prebrief-how-talk",
            "prebrief-how-note",
            "prebrief-how-decide",
        ] {
            text::bullet(ui, theme, &m.get(key));
        }
        text::quiet(ui, theme, &m.get("prebrief-keys"));
    });
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("prebrief-sources"));
        for key in &header.hangs_on {
            source_ui(ui, key, cx);
        }
    });
    if !header.review.is_reviewed {
        card(ui, theme, |ui| {
            text::heading(ui, theme, &m.get("prebrief-draft"));
            // What is still open is for reviewers: it may tell who is who.
            text::body(ui, theme, &m.get("prebrief-draft-means"));
        });
    }
}

fn source_ui(ui: &mut Ui, key: &str, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(source) = cx.practice.source(key) else {
        text::bullet(ui, theme, key);
        return;
    };
    let words = [
        ("title", Arg::Word(&source.title)),
        ("body", Arg::Word(&source.body)),
        ("year", Arg::Word(&source.year)),
    ];
    let line = if source.body.is_empty() {
        source.title.clone()
    } else {
        m.with("source-line", &words)
    };
    text::bullet(ui, theme, &line);
    if !is_verified(source.tag) {
        ui.horizontal(|ui| {
            ui.add_space(theme.body);
            text::quiet(ui, theme, &m.get(source.tag.key()));
        });
    }
}
