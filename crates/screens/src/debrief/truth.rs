//! What was true of each person, beside what was decided.

use crate::Cx;
use crate::locale::Arg;
use crate::people::{PORTRAIT_HEIGHT, portrait_ui};
use crate::session::View;
use crate::text::{self, Tone};
use crate::vocabulary::Finding;
use crate::widgets::{card, label_and_text};
use crate::wording;
use egui::{Layout, Rect, Ui, UiBuilder, pos2, vec2};
use grounds_core::debrief::{Debrief, Fate};

/// Shows what was true.
pub(super) fn truth_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    text::title(ui, theme, &cx.messages.get("debrief-text-true"));
    for (code, _) in &debrief.assessment.unsafe_errors {
        let rule = super::marks::rule_words(cx, code);
        text::note(
            ui,
            theme,
            Tone::Bad,
            &cx.messages.with("debrief-unsafe", &[("rule", Arg::Word(&rule))]),
        );
    }
    for fate in &debrief.people {
        ui.push_id(fate.person, |ui| card(ui, theme, |ui| fate_ui(ui, fate, view, cx)));
    }
}

fn fate_ui(ui: &mut Ui, fate: &Fate, view: View<'_>, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let top = ui.cursor().min;
    let side = theme.em(7.0).min(ui.available_width() * 0.25);
    let picture = Rect::from_min_size(top, vec2(side, side * PORTRAIT_HEIGHT));
    portrait_ui(ui, view, fate.person, picture, cx);
    let at = Rect::from_min_max(
        pos2(picture.right() + theme.gap, top.y),
        pos2(ui.max_rect().right(), f32::INFINITY),
    );
    let builder = UiBuilder::new().max_rect(at).layout(Layout::top_down(egui::Align::Min));
    let inner = ui.scope_builder(builder, |ui| told_ui(ui, fate, view, cx));
    let bottom = inner.response.rect.bottom().max(picture.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(at.right(), bottom)));
}

fn told_ui(ui: &mut Ui, fate: &Fate, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let truth = m.get(fate.truth.key());
    let values = [("who", Arg::Word(view.name(fate.person))), ("words", Arg::Word(&truth))];
    text::heading(ui, theme, &m.with("log-said", &values));
    for story in [fate.story, fate.offence].into_iter().flatten() {
        text::body(ui, theme, &view.text(story));
    }
    ui.add_space(theme.gap * 0.25);
    let list = |all: &[Finding]| wording::list(m, &all.iter().map(|f| m.get(f.key())).collect::<Vec<_>>());
    let made = if fate.made.is_empty() {
        m.get("debrief-undecided")
    } else {
        list(&fate.made)
    };
    label_and_text(ui, cx, &m.get("debrief-made"), &made);
    label_and_text(ui, cx, &m.get("debrief-fits"), &list(&fate.fitting));
    if let Some(sure) = fate.rating {
        let sure = m.with("debrief-text-rating", &[("percent", Arg::Number(sure.into()))]);
        label_and_text(ui, cx, &m.get("debrief-rated"), &sure);
    }
}
