//! What can be wrong with the numbers of a talk and with the words of the stock, in plain words: a kind or a word that is
//! missing, numbers that contradict each other, ranges that cannot be.

use super::rules::{Range, Step, TalkRules};
use super::stock::{StockKind, TalkStock};
use crate::practice::limits::{STOCK_TEXTS, TALK_MINUTES, TALK_NUMBER};
use crate::vocabulary::{TrustWord, WordingKind};
use std::collections::BTreeSet;

/// Numbers that are added up: so small that their sums fit, and never negative by the way they are kept.
fn sizes(rules: &TalkRules, faults: &mut Vec<String>) {
    let numbers = [
        ("needs.after_denial", rules.needs.after_denial),
        ("reach.beyond_trust", rules.reach.beyond_trust),
        ("reach.stranger", rules.reach.stranger),
        ("costs.part", rules.costs.part),
        ("costs.whole", rules.costs.whole),
        ("pull.agrees_from", rules.pull.agrees_from),
        ("pull.pressed", rules.pull.pressed),
        ("pull.explained", rules.pull.explained),
        ("pull.noes.most", rules.pull.noes.most),
        ("tiring.most", rules.tiring.most),
        ("waiting.calms_by", rules.waiting.calms_by),
        ("waiting.presses_by", rules.waiting.presses_by),
    ];
    let unmet = rules.pull.unmet.iter().map(|row| ("pull.unmet", row.by));
    let rests = rules.care.iter().map(|row| (row.name.as_str(), row.rests));
    for (name, number) in numbers.into_iter().chain(unmet).chain(rests) {
        if number > TALK_NUMBER {
            faults.push(format!(
                "talk.ron: `{name}` is {number}; at most {TALK_NUMBER} is possible"
            ));
        }
    }
}

/// Everything that is wrong, each with the file it stands in.
pub(in crate::practice) fn check(rules: &TalkRules, stock: &TalkStock) -> Vec<String> {
    let mut faults = Vec::new();
    kinds(rules, &mut faults);
    scales(rules, &mut faults);
    sizes(rules, &mut faults);
    times(rules, &mut faults);
    words(rules, stock, &mut faults);
    faults
}

/// Every kind has one row, with changes that a scale can take.
fn kinds(rules: &TalkRules, faults: &mut Vec<String>) {
    for kind in WordingKind::ALL {
        let count = rules.kinds.iter().filter(|row| row.kind == *kind).count();
        if count != 1 {
            faults.push(format!(
                "talk.ron: the kind `{}` needs exactly one row, and has {count}",
                kind.word()
            ));
        }
    }
    let changes = rules.kinds.iter().map(|row| (row.kind.word(), row.trust, row.distress));
    let care = rules
        .care
        .iter()
        .map(|row| (row.name.as_str(), row.trust, row.distress));
    let others = [
        ("said_no", rules.said_no.trust, rules.said_no.distress),
        ("take_back", rules.take_back.trust, rules.take_back.distress),
        ("second", rules.second.kept, rules.second.broken),
    ];
    for (name, trust, distress) in changes.chain(care).chain(others) {
        if [trust, distress].iter().any(|n| n.unsigned_abs() > rules.top) {
            faults.push(format!(
                "talk.ron: `{name}` changes a number by more than there is; the top is {}",
                rules.top
            ));
        }
    }
}

/// The numbers stand in order and inside the scale.
fn scales(rules: &TalkRules, faults: &mut Vec<String>) {
    if rules.top == 0 || rules.top > TALK_NUMBER {
        faults.push(format!(
            "talk.ron: `top` is {}; it lies between 1 and {TALK_NUMBER}",
            rules.top
        ));
    }
    let (c, n) = (&rules.ceilings, &rules.needs);
    let rising = [
        ("ceilings", vec![c.none, c.some, c.all]),
        ("needs", vec![n.small, n.part, n.whole]),
        ("body.trust", rules.body.trust.to_vec()),
        ("body.distress", rules.body.distress.to_vec()),
        ("words", TrustWord::ALL.iter().map(|&w| rules.word(w)).collect()),
    ];
    for (name, numbers) in rising {
        if !numbers.is_sorted() {
            faults.push(format!("talk.ron: the numbers of `{name}` do not rise"));
        }
        if numbers
            .iter()
            .any(|&n| n > rules.top.saturating_add(rules.reach.beyond_trust))
        {
            faults.push(format!("talk.ron: a number of `{name}` can never be reached"));
        }
    }
    let has_each = TrustWord::ALL
        .iter()
        .all(|word| rules.words.iter().filter(|(w, _)| w == word).count() == 1);
    if !has_each || rules.word(TrustWord::Guarded) != 0 {
        faults.push("talk.ron: `words` needs each word once, and the first begins at 0".into());
    }
    for (name, steps) in [
        ("reach.distress", &rules.reach.distress),
        ("reach.tired", &rules.reach.tired),
        ("pull.distress", &rules.pull.distress),
        ("pull.trust", &rules.pull.trust),
    ] {
        steps_rise(name, steps, faults);
    }
    for (name, range) in ranges(rules) {
        if range.0 > range.1 || range.1 > rules.top {
            faults.push(format!(
                "talk.ron: `starts.{name}` is no range between 0 and {}",
                rules.top
            ));
        }
    }
    if rules.let_in.trust_at_most > rules.top || rules.waiting.calms_from > rules.top {
        faults.push("talk.ron: `let_in` or `waiting` asks for more than there is".into());
    }
}

fn ranges(rules: &TalkRules) -> [(&'static str, Range); 4] {
    let s = &rules.starts;
    [
        ("trust", s.trust),
        ("distress", s.distress),
        ("bends", s.bends),
        ("tired", s.tired),
    ]
}

fn steps_rise(name: &str, steps: &[Step], faults: &mut Vec<String>) {
    if !steps.is_sorted_by(|a, b| a.from < b.from && a.by <= b.by) {
        faults.push(format!("talk.ron: the steps of `{name}` do not rise"));
    }
    if steps.iter().any(|s| s.by > TALK_NUMBER) {
        faults.push(format!("talk.ron: a step of `{name}` is larger than {TALK_NUMBER}"));
    }
}

/// Numbers that are divided by, or that are minutes.
fn times(rules: &TalkRules, faults: &mut Vec<String>) {
    for (name, number) in [
        ("tiring.minutes", rules.tiring.minutes),
        ("pull.noes.each", rules.pull.noes.each),
        ("signs.not_now_one_in", rules.signs.not_now_one_in),
    ] {
        if number == 0 {
            faults.push(format!("talk.ron: `{name}` cannot be 0"));
        }
    }
    let kinds = rules.kinds.iter().map(|row| (row.kind.word(), row.minutes));
    let care = rules.care.iter().map(|row| (row.name.as_str(), row.minutes));
    let others = [
        ("waiting", rules.waiting.minutes),
        ("take_back", rules.take_back.minutes),
        ("word_for_word", rules.word_for_word),
        ("consent.each_more", rules.consent.each_more),
        ("moments_within", rules.moments_within),
    ];
    for (name, minutes) in kinds.chain(care).chain(others) {
        if minutes > TALK_MINUTES {
            faults.push(format!(
                "talk.ron: `{name}` takes {minutes} minutes; at most {TALK_MINUTES} are possible"
            ));
        }
    }
}

/// There are words for everything, and no more than a talk can hold.
fn words(rules: &TalkRules, stock: &TalkStock, faults: &mut Vec<String>) {
    for of in StockKind::all() {
        let count = stock.lent().iter().filter(|l| l.of == of).count();
        if count != 1 || stock.any(of).is_empty() {
            faults.push(format!("stock.ron: `{}` needs words, once", of.word()));
        }
    }
    for care in &rules.care {
        if stock.care(&care.name).is_none() {
            faults.push(format!("stock.ron: there are no words for `{}`", care.name));
        }
    }
    if stock.back().is_empty() {
        faults.push("stock.ron: there is no way to come back to a subject".into());
    }
    for set in stock.back() {
        if !(2..=3).contains(&set.ends.len())
            || !set
                .ends
                .iter()
                .any(|e| rules.kinds.iter().any(|k| k.kind == e.kind && k.recommended))
        {
            faults.push(format!(
                "stock.ron: “{}” needs two or three ends, one of them a good one",
                stock.text(set.ask)
            ));
        }
        if !stock.text(set.ask).contains("{about}") {
            faults.push(format!(
                "stock.ron: “{}” does not say to what one comes back: {{about}}",
                stock.text(set.ask)
            ));
        }
    }
    let mut names = BTreeSet::new();
    for (name, text) in stock.texts() {
        if text.trim().is_empty() {
            faults.push(format!("stock.ron: `{name}` has no words"));
        }
        if !names.insert(name) {
            faults.push(format!("stock.ron: `{name}` stands twice"));
        }
    }
    if names.len() > STOCK_TEXTS {
        faults.push(format!(
            "stock.ron: there are {} texts; at most {STOCK_TEXTS} are read",
            names.len()
        ));
    }
}
