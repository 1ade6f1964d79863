//! The debrief: the result beside what was true, what protected and what harmed, the conversations, the signs, and what
//! to practise next. Everything shown comes from the debrief's values; nothing is judged here.

mod curve;
mod marks;
mod signs;
mod talk;
mod truth;

use super::text::{self, Face, Press, Tone};
use super::widgets::{card, columns, fixed, scroll};
use super::{Chapter, Cx, Intent, reading};
use crate::locale::Arg;
use crate::practice::is_verified;
use crate::session::View;
use crate::vocabulary::{Band, Competency};
use egui::{Frame, Panel, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};
use grounds_core::debrief::Debrief;

/// Shows the debrief.
pub(super) fn debrief_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if ui.available_width() < theme.em(46.0) {
        scroll(ui, "debrief", |ui| {
            result_ui(ui, debrief, view, cx);
            ways_on_ui(ui, cx, out);
            ui.add_space(theme.gap);
            chapters_ui(ui, cx);
            chapter_ui(ui, debrief, view, cx);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.5, [1.0, 2.4]);
    fixed(ui, left, "result", |ui| {
        Panel::bottom("ways-on")
            .frame(Frame::new())
            .show_separator_line(false)
            .show(ui, |ui| {
                ui.add_space(theme.gap * 0.5);
                ways_on_ui(ui, cx, out);
            });
        scroll(ui, "result", |ui| result_ui(ui, debrief, view, cx));
    });
    fixed(ui, right, "chapters", |ui| {
        chapters_ui(ui, cx);
        ui.add_space(theme.gap * 0.25);
        scroll(ui, cx.state.chapter.key(), |ui| chapter_ui(ui, debrief, view, cx));
    });
}

fn chapters_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        for chapter in Chapter::ALL {
            if text::segment(
                ui,
                cx.theme,
                cx.state.chapter == chapter,
                &cx.messages.get(chapter.key()),
            )
            .clicked()
            {
                cx.state.chapter = chapter;
            }
        }
    });
}

fn chapter_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &mut Cx<'_>) {
    match cx.state.chapter {
        Chapter::Truth => truth::truth_ui(ui, debrief, view, cx),
        Chapter::Moves => marks::moves_ui(ui, debrief, view, cx),
        Chapter::Talk => talk::talk_ui(ui, debrief, view, cx),
        Chapter::Signs => signs::signs_ui(ui, debrief, view, cx),
        Chapter::Next => next_ui(ui, debrief, view, cx),
    }
}

/// The band and the seven competencies. There is no total.
fn result_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let band = debrief.assessment.band;
    text::title(ui, theme, &view.text(view.header().title));
    card(ui, theme, |ui| {
        text::label(ui, theme, &m.get("debrief-result"));
        let (ink, _) = band_tone(band).colours(theme);
        text::show(ui, theme, Face::Display, ink, &m.get(band.key()));
        text::quiet(ui, theme, &m.get(&format!("{}-means", band.key())));
        ui.add_space(theme.gap * 0.5);
        for &(competency, score, least) in &debrief.scores {
            bar_ui(ui, competency, score, least, cx);
        }
    });
    let cautions = [
        (debrief.is_provisional, "debrief-text-provisional"),
        (!debrief.is_reviewed, "prebrief-draft-means"),
    ];
    for (is_open, key) in cautions {
        if is_open {
            text::small_note(ui, theme, Tone::Warn, &m.get(key));
        }
    }
}

/// Play it again, or something else.
fn ways_on_ui(ui: &mut Ui, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        if text::button(ui, cx.theme, Press::Main, &cx.messages.get("debrief-again")).clicked() {
            out.push(Intent::Again);
        }
        if text::button(ui, cx.theme, Press::Plain, &cx.messages.get("back-to-shelf")).clicked() {
            out.push(Intent::BackToShelf);
        }
        reading::open_button_ui(ui, cx);
    });
    reading::notes_ui(ui, cx);
}

const fn band_tone(band: Band) -> Tone {
    match band {
        Band::Safe => Tone::Good,
        Band::Developing => Tone::Warn,
        Band::Unsafe => Tone::Bad,
    }
}

/// One competency: its name, its number, and a bar with a line at what it must reach.
fn bar_ui(ui: &mut Ui, competency: Competency, score: u8, least: u8, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let is_reached = score >= least;
    let name = m.get(competency.key());
    let words = m.with(
        if is_reached {
            "debrief-score-reached"
        } else {
            "debrief-score-below"
        },
        &[
            ("score", Arg::Number(score.into())),
            ("least", Arg::Number(least.into())),
        ],
    );
    let width = ui.available_width();
    let name_galley = text::galley(ui, theme, Face::Label, theme.ink, &name, width);
    let words_galley = text::galley(ui, theme, Face::Small, theme.quiet, &words, width);
    let beside = name_galley.size().x + words_galley.size().x + theme.gap < width;
    let below = if beside { 0.0 } else { words_galley.size().y };
    let bar = theme.small * 0.65;
    let size = vec2(width, name_galley.size().y + below + bar + theme.gap * 0.75);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let across = vec2(width - words_galley.size().x, 0.0);
    let words_at = if beside {
        rect.min + across
    } else {
        rect.min + vec2(0.0, name_galley.size().y)
    };
    let top = rect.top() + name_galley.size().y + below + 2.0;
    ui.painter().galley(rect.min, name_galley, theme.ink.0);
    ui.painter().galley(words_at, words_galley, theme.quiet.0);
    let track = Rect::from_min_size(egui::pos2(rect.left(), top), vec2(width, bar));
    let part = |percent: u8| track.left() + track.width() * f32::from(percent) / 100.0;
    ui.painter().rect(
        track,
        3.0,
        theme.sunken.0,
        Stroke::new(1.0, theme.line_strong.0),
        StrokeKind::Inside,
    );
    let fill = if is_reached { theme.good } else { theme.warn };
    ui.painter().rect_filled(
        Rect::from_min_max(track.min, egui::pos2(part(score), track.bottom())),
        3.0,
        fill.0,
    );
    ui.painter()
        .vline(part(least), track.y_range().expand(3.0), Stroke::new(2.0, theme.ink.0));
    let told = m.with("log-said", &[("who", Arg::Word(&name)), ("words", Arg::Word(&words))]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, text::told(&told)));
    text::hint(theme, response, &m.get(&format!("{}-means", competency.key())));
}

/// What to practise next, and what it all rests on.
fn next_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("debrief-text-next"));
    if debrief.next.is_empty() {
        text::note(ui, theme, Tone::Good, &m.get("debrief-text-next-none"));
    }
    for (competency, marks) in &debrief.next {
        ui.add_space(theme.gap * 0.5);
        text::heading(ui, theme, &m.get(competency.key()));
        text::quiet(ui, theme, &m.get(&format!("{}-means", competency.key())));
        for mark in marks {
            marks::mark_ui(ui, mark, view, cx);
        }
    }
    ui.add_space(theme.gap);
    text::title(ui, theme, &m.get("debrief-text-sources"));
    card(ui, theme, |ui| {
        for source in debrief.sources.iter().filter_map(|key| cx.practice.source(key)) {
            let parts = [&source.title, &source.body, &source.year, &source.address];
            let parts: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|p| !p.is_empty())
                .collect();
            text::bullet(ui, theme, &parts.join(". "));
            if !is_verified(source.tag) {
                ui.indent(&source.key, |ui| text::quiet(ui, theme, &m.get(source.tag.key())));
            }
        }
    });
}
