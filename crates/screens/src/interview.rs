//! The conversation with one person: the face, the setting, what was said, what can be asked and what can be done, beside
//! each other where there is room.

use super::people::portrait_ui;
use super::text::{self, Face};
use super::widgets::{card, columns, facts_ui, fixed, offers_ui, pane, scroll, scroll_to_end, segments_ui};
use super::{Intent, Pictures, Theme};
use egui::{Align, Layout, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use grounds_desk::memory;
use grounds_desk::shown::Told;
use grounds_desk::shown::talk::{Talk, Way};

/// Shows the conversation.
pub(super) fn interview_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    if ui.available_width() > theme.em(58.0) {
        let [left, middle, right] = columns(ui, theme.gap, [1.2, 1.15, 0.9]);
        fixed(ui, left, "talk", |ui| talk_ui(ui, talk, theme, pictures));
        for (at, name, way) in [(middle, "ask", &talk.ask), (right, "act", &talk.act)] {
            pane(ui, at, name, |ui| {
                text::heading(ui, theme, &way.heading);
                way_ui(ui, way, theme, out);
            });
        }
        return;
    }
    let [left, right] = columns(ui, theme.gap, [1.0, 1.0]);
    fixed(ui, left, "talk", |ui| talk_ui(ui, talk, theme, pictures));
    fixed(ui, right, "both", |ui| {
        ui.horizontal_wrapped(|ui| segments_ui(ui, theme, &talk.ways, out));
        match talk.way {
            memory::Talk::Ask => scroll(ui, "ask", |ui| way_ui(ui, &talk.ask, theme, out)),
            memory::Talk::Act => scroll(ui, "act", |ui| way_ui(ui, &talk.act, theme, out)),
        }
    });
}

/// The face, the setting, and below them what was said. Where there is little room the face stays, and the rest moves.
fn talk_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, pictures: &mut Pictures) {
    let is_narrow = ui.available_width() < theme.em(18.0) || ui.available_height() < theme.em(34.0);
    if is_narrow {
        let side = theme.em(5.5);
        face_ui(ui, talk, side, false, theme, pictures);
        scroll_to_end(ui, "transcript", |ui| {
            text::quiet(ui, theme, &talk.about);
            facts_ui(ui, theme, &talk.setting);
            unwilling_ui(ui, talk, theme);
            transcript_ui(ui, talk, theme);
        });
        return;
    }
    card(ui, theme, |ui| {
        let side = (ui.available_width() * 0.4).min(theme.em(9.0));
        face_ui(ui, talk, side, true, theme, pictures);
        facts_ui(ui, theme, &talk.setting);
    });
    unwilling_ui(ui, talk, theme);
    ui.add_space(theme.gap * 0.25);
    scroll_to_end(ui, "transcript", |ui| transcript_ui(ui, talk, theme));
}

/// Why somebody cannot be asked now: beside the face, where it pushes nothing that can be pressed.
fn unwilling_ui(ui: &mut Ui, talk: &Talk, theme: &Theme) {
    for note in &talk.ask.notes {
        text::note(ui, theme, note.tone.into(), &note.words);
    }
}

/// The face, and beside it who that is and how they look.
fn face_ui(ui: &mut Ui, talk: &Talk, side: f32, is_roomy: bool, theme: &Theme, pictures: &mut Pictures) {
    let (top, right) = (ui.cursor().min, ui.max_rect().right());
    let at = Rect::from_min_size(top, vec2(side, side));
    portrait_ui(ui, &talk.portrait, at, theme, pictures);
    let words = Rect::from_min_max(pos2(top.x + side + theme.gap, top.y), pos2(right, f32::INFINITY));
    let layout = Layout::top_down(Align::Min);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(words).layout(layout), |ui| {
        text::title(ui, theme, &talk.name);
        text::show(ui, theme, Face::Label, theme.accent, &talk.mood);
        if is_roomy {
            text::quiet(ui, theme, &talk.about);
        }
        ui.min_rect().bottom()
    });
    // Words in two languages may need more room than the face.
    let bottom = inner.inner.max(at.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(right, bottom)));
}

/// What was said with a person, and what happened meanwhile.
fn transcript_ui(ui: &mut Ui, talk: &Talk, theme: &Theme) {
    if let Some(nothing) = &talk.nothing_yet {
        text::quiet(ui, theme, nothing);
    }
    for line in &talk.said {
        line_ui(ui, line, theme);
    }
}

/// One line: what you say and do at the right, what others say at the left, what happens across.
fn line_ui(ui: &mut Ui, line: &Told, theme: &Theme) {
    if line.who.is_none() && !line.is_you {
        text::show(ui, theme, Face::Small, theme.quiet, &line.words);
        return;
    }
    let (ground, edge) = if line.is_you {
        (theme.accent_soft, theme.accent_soft)
    } else {
        (theme.card, theme.line)
    };
    let pad = vec2(theme.gap * 0.8, theme.gap * 0.5);
    let inset = theme.body * 1.5;
    let width = ui.available_width() - inset;
    let who = line.who.as_deref();
    let name = who.map(|who| text::galley(ui, theme, Face::Label, theme.quiet, who, width - pad.x * 2.0));
    let face = if who.is_some() { Face::Body } else { Face::Small };
    let body = text::galley(ui, theme, face, theme.ink, &line.words, width - pad.x * 2.0);
    let down = name.as_ref().map_or(0.0, |n| n.size().y);
    let size = vec2(width + inset, down + body.size().y + pad.y * 2.0);
    let sense = text::selecting(ui);
    let (all, response) = ui.allocate_exact_size(size, sense);
    let left = if line.is_you { all.left() + inset } else { all.left() };
    let at = Rect::from_min_size(pos2(left, all.top()), vec2(width, all.height()));
    ui.painter().rect(
        at,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
    if let Some(name) = name {
        ui.painter().galley(at.min + pad, name, theme.quiet.0);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text::told(&line.told)));
    text::paint_selectable(ui, &response, at.min + pad + vec2(0.0, down), body, theme.ink);
}

/// What can be asked, or done, in groups. What stands against it is told beside the face.
fn way_ui(ui: &mut Ui, way: &Way, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(none) = &way.none {
        text::quiet(ui, theme, none);
    }
    for section in &way.sections {
        if let Some(heading) = &section.heading {
            text::label(ui, theme, heading);
        }
        offers_ui(ui, theme, &section.offers, out);
        ui.add_space(theme.gap * 0.25);
    }
}
