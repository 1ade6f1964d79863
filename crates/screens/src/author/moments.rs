//! The moves, each a moment one can go to; the draw; walkthroughs.

use super::{AuthorWish, Cx, wish};
use crate::locale::{key, said};
use crate::text::{self, Press, Row};
use crate::{Intent, input};
use egui::Ui;
use grounds_study::author::{Moment, MomentState, Standing};

/// Shows the moments.
pub(super) fn moments_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    draw_ui(ui, standing, cx, out);
    ui.add_space(theme.gap * 0.5);
    text::heading(ui, theme, &m.get(key!("moments-list")));
    if let Some(count) = standing.set_aside {
        let words = m.say(&said!("moments-set-aside", count = count));
        if text::button(ui, theme, Press::Light, &words).clicked() {
            wish(out, AuthorWish::BringBack);
        }
    }
    let prebrief = Row {
        words: &m.get(key!("moments-prebrief")),
        ..Row::default()
    };
    if standing.inside.is_some() && text::row(ui, theme, prebrief).0.clicked() {
        wish(out, AuthorWish::Prebrief);
    }
    let begin = Row {
        words: &m.get(key!("moments-begin")),
        is_chosen: standing.at == 0,
        ..Row::default()
    };
    if text::row(ui, theme, begin).0.clicked() {
        wish(out, AuthorWish::GoTo(0));
    }
    if standing.moments.is_empty() {
        text::quiet(ui, theme, &m.get(key!("moments-none")));
    }
    for moment in &standing.moments {
        ui.push_id(moment.number, |ui| moment_ui(ui, moment, standing.at, cx, out));
    }
    walkthroughs_ui(ui, standing, cx, out);
}

fn moment_ui(ui: &mut Ui, moment: &Moment, at: usize, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let m = cx.messages;
    let words = m.say(&said!("moments-row", number = moment.number, words = &moment.words));
    let below = match moment.state {
        MomentState::Played => {
            let time = moment.time.as_deref().unwrap_or("");
            m.say(&said!("moments-played", time = time))
        }
        MomentState::Ahead => m.get(key!("moments-ahead")),
        MomentState::Stopped => m.get(key!("moments-stopped")),
    };
    let row = Row {
        words: &words,
        below: Some(&below),
        is_chosen: moment.number == at,
        ..Row::default()
    };
    let response = text::row(ui, cx.theme, row).0;
    // The moment that is shown comes into sight when it has changed.
    let known = ui.id().with("at");
    let was_chosen = ui.data(|d| d.get_temp::<bool>(known)).unwrap_or(false);
    let is_chosen = moment.number == at;
    if is_chosen && !was_chosen {
        response.scroll_to_me(None);
    }
    if is_chosen != was_chosen {
        ui.data_mut(|d| d.insert_temp(known, is_chosen));
    }
    if response.clicked() {
        wish(out, AuthorWish::GoTo(moment.number));
    }
}

/// The draw: its number, and another one.
fn draw_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let shown = standing.seed.to_string();
    let hint = m.get(key!("moments-seed"));
    text::label(ui, theme, &hint);
    let mut typed = cx.author.seed.take().unwrap_or_else(|| shown.clone());
    let mut is_entered = false;
    ui.horizontal_wrapped(|ui| {
        let width = theme.em(8.0).min(ui.available_width());
        let field = ui.allocate_ui(egui::vec2(width, theme.body * 2.2), |ui| {
            text::field(ui, theme, &mut typed, &hint)
        });
        is_entered = input::is_entered(ui, &field.inner);
        if typed != shown {
            is_entered |= text::button(ui, theme, Press::Light, &m.get(key!("moments-seed-set"))).clicked();
        }
        if text::button(ui, theme, Press::Light, &m.get(key!("moments-another"))).clicked() {
            typed.clone_from(&shown);
            wish(out, AuthorWish::AnotherDraw);
        }
    });
    let number = typed.trim().parse::<u64>().ok();
    let key = if number.is_some() {
        key!("moments-seed-why")
    } else {
        key!("moments-seed-wrong")
    };
    text::quiet(ui, theme, &m.get(key));
    match number {
        Some(number) if is_entered => wish(out, AuthorWish::Draw(number)),
        _ => cx.author.seed = (typed != shown).then_some(typed),
    }
}

fn walkthroughs_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    if standing.walkthroughs.is_empty() {
        return;
    }
    ui.add_space(theme.gap * 0.5);
    text::heading(ui, theme, &m.get(key!("moments-walk")));
    for (number, name) in standing.walkthroughs.iter().enumerate() {
        if text::option(ui, theme, name, None) {
            wish(out, AuthorWish::Walk(number));
        }
    }
}
