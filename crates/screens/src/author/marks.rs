//! What the run would score if it ended now.

use super::{AuthorWish, wish};
use crate::locale::{key, said};
use crate::text::{self, Press, Row, Tone};
use crate::vocabulary::Band;
use crate::widgets::{badges, card, fact_ui};
use crate::{Cx, Intent};
use egui::Ui;
use grounds_desk::shown::Fact;
use grounds_study::author::{MarkInside, MarksInside, Standing};

/// Shows the marks so far.
pub(super) fn marks_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(inside) = &standing.inside else {
        text::quiet(ui, theme, &m.get(key!("author-nothing")));
        return;
    };
    let marks = &inside.marks;
    card(ui, theme, |ui| {
        text::quiet(ui, theme, &m.get(key!("marks-why")));
        let tone = match marks.band {
            Band::Safe => Tone::Good,
            Band::Developing => Tone::Warn,
            Band::Unsafe => Tone::Bad,
        };
        badges(ui, theme, &[(tone, m.get(marks.band.key()))]);
        scores_ui(ui, marks, cx);
    });
    for (number, (rule, moment)) in marks.unsafe_errors.iter().enumerate() {
        text::note(ui, theme, Tone::Bad, &m.say(&said!("marks-unsafe", rule = rule)));
        if let Some(moment) = moment {
            ui.push_id(("unsafe", number), |ui| {
                if text::button(ui, theme, Press::Light, &m.get(key!("marks-moment"))).clicked() {
                    wish(out, AuthorWish::GoTo(*moment));
                }
            });
        }
    }
    text::heading(ui, theme, &m.get(key!("marks-all")));
    for (number, mark) in marks.marks.iter().enumerate() {
        ui.push_id(number, |ui| mark_ui(ui, mark, cx, out));
    }
}

fn scores_ui(ui: &mut Ui, marks: &MarksInside, cx: &Cx<'_>) {
    let m = cx.messages;
    for (competency, score, least) in &marks.scores {
        let words = match least {
            Some(least) => m.say(&said!("marks-score", score = *score, least = *least)),
            None => m.say(&said!("marks-score-free", score = *score)),
        };
        fact_ui(ui, cx.theme, &Fact::new(m, m.get(competency.key()), words));
    }
}

/// A mark; pressing it goes to the moment that earned it.
fn mark_ui(ui: &mut Ui, mark: &MarkInside, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let m = cx.messages;
    let verdict = m.get(mark.verdict.key());
    let below = m.say(&said!(
        "marks-below",
        verdict = &verdict,
        competency = m.get(mark.competency.key()),
        points = mark.points.0,
        possible = mark.points.1
    ));
    let row = Row {
        words: &mark.words,
        below: Some(&below),
        ..Row::default()
    };
    let response = text::hint(cx.theme, text::row(ui, cx.theme, row).0, &mark.point);
    if let (true, Some(moment)) = (response.clicked(), mark.moment) {
        wish(out, AuthorWish::GoTo(moment));
    }
}
