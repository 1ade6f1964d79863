//! What is made of the run if it ends now, what the last move was worth, and how the claims about the scenario stand.

use super::{AuthorWish, Cx, wish};
use crate::Intent;
use crate::locale::{key, said};
use crate::text::{self, Press, Row, Tone};
use crate::vocabulary::{Band, MoveClass, Verdict};
use crate::widgets::{badges, card};
use egui::Ui;
use grounds_study::author::{ClaimInside, MarkInside, MarksInside, Standing, Worth};
use grounds_study::proof::Standing as Claimed;

/// Shows the marks so far.
pub(super) fn marks_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(inside) = &standing.inside else {
        text::quiet(ui, theme, &m.get(key!("author-nothing")));
        return;
    };
    card(ui, theme, |ui| worth_ui(ui, standing, cx, out));
    card(ui, theme, |ui| made_ui(ui, &inside.marks, cx));
    card(ui, theme, |ui| claims_ui(ui, standing, cx, out));
    text::heading(ui, theme, &m.get(key!("marks-all")));
    for (number, mark) in inside.marks.marks.iter().enumerate() {
        ui.push_id(number, |ui| mark_ui(ui, mark, cx, out));
    }
}

/// What the last move was worth, or the way to ask.
fn worth_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    match &standing.worth {
        Some(worth) => judged_ui(ui, worth, cx),
        None => {
            text::quiet(ui, theme, &m.get(key!("worth-none")));
            let is_there = standing.at > 0;
            let words = m.get(key!("worth-judge"));
            if text::button_when(ui, theme, Press::Light, is_there, &words).clicked() {
                wish(out, AuthorWish::JudgeLast);
            }
        }
    }
}

fn judged_ui(ui: &mut Ui, worth: &Worth, cx: &Cx<'_>) {
    let tone = match worth.class {
        MoveClass::Best | MoveClass::Good => Tone::Good,
        MoveClass::Slip => Tone::Warn,
        MoveClass::Mistake | MoveClass::Unsafe => Tone::Bad,
    };
    badges(ui, cx.theme, &[(tone, cx.messages.get(worth.class.key()))]);
    for words in [Some(&worth.words), worth.better.as_ref(), worth.danger.as_ref()]
        .into_iter()
        .flatten()
    {
        text::body(ui, cx.theme, words);
    }
}

fn made_ui(ui: &mut Ui, marks: &MarksInside, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::quiet(ui, theme, &m.get(key!("marks-why")));
    let Some(band) = marks.band else {
        text::note(ui, theme, Tone::Bad, &m.get(key!("marks-unfair")));
        return;
    };
    let tone = match band {
        Band::Safe => Tone::Good,
        Band::Developing => Tone::Warn,
        Band::Unsafe => Tone::Bad,
    };
    badges(ui, theme, &[(tone, m.get(band.key()))]);
    for (name, verdict, reasons) in &marks.people {
        let words = said!("log-said", who = name, words = m.get(Verdict::key(*verdict)));
        text::label(ui, theme, &m.say(&words));
        for reason in reasons {
            text::bullet(ui, theme, reason);
        }
    }
    let scores = marks.scores.iter().map(|(of, score)| {
        let words = said!("log-said", who = m.get(of.key()), words = m.number(i64::from(*score)));
        (Tone::Plain, m.say(&words))
    });
    badges(ui, theme, &scores.collect::<Vec<_>>());
}

/// How the claims stand, or the way to try them.
fn claims_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(claims) = &standing.claims else { return };
    if claims.draws == 0 {
        text::quiet(ui, theme, &m.get(key!("claims-none")));
    } else {
        text::quiet(
            ui,
            theme,
            &m.say(&said!(
                "claims-draws",
                count = i64::try_from(claims.draws).unwrap_or(i64::MAX)
            )),
        );
    }
    if text::button(ui, theme, Press::Light, &m.get(key!("claims-try"))).clicked() {
        wish(out, AuthorWish::TryClaims);
    }
    for claim in &claims.all {
        ui.push_id(claim.name, |ui| claim_ui(ui, claim, cx, out));
    }
}

fn claim_ui(ui: &mut Ui, claim: &ClaimInside, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let (tone, key) = match claim.standing {
        Claimed::Proven => (Tone::Good, key!("claims-proven")),
        Claimed::Broken => (Tone::Bad, key!("claims-broken")),
        Claimed::NotTried => (Tone::Plain, key!("claims-not-tried")),
    };
    badges(ui, theme, &[(tone, m.get(key))]);
    text::body(ui, theme, claim.says);
    for (number, (seed, what)) in claim.cases.iter().enumerate() {
        let Some(seed) = *seed else {
            text::bullet(ui, theme, what);
            continue;
        };
        // Pressing a case opens its draw.
        let words = m.say(&said!("claims-case", seed = seed.to_string(), what = what));
        ui.push_id(number, |ui| {
            let row = Row {
                words: &words,
                ..Row::default()
            };
            if text::row(ui, theme, row).0.clicked() {
                wish(out, AuthorWish::Draw(seed));
            }
        });
    }
}

/// A mark; pressing it goes to the moment that earned it.
fn mark_ui(ui: &mut Ui, mark: &MarkInside, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let m = cx.messages;
    let below = m.say(&said!(
        "marks-of",
        competency = m.get(mark.competency.key()),
        points = mark.points.0,
        possible = mark.points.1
    ));
    let below = match &mark.line {
        Some(line) => format!("{line} · {below}"),
        None => below,
    };
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
