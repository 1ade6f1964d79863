//! The three acts in reading order, and what of them is open: as much as fits into so many words, what matters most first.

use super::block::{Block, Days, Quote, Sentence, Shown, Slot, told};
use super::fate::{Became, Deed, Fate, Stands, said};
use super::moments::{Moment, Told};
use super::week::Week;
use super::words;
use crate::locale::key;
use crate::scenario::PersonIx;
use crate::session::Session;
use crate::session::view::{Line, Phrase};

/// What stays open in any case, and what is folded last.
const FIRST: u8 = 0;
/// What each moment was, in a sentence: one of which nothing stands open is none.
const MOMENT: u8 = 1;
/// What is folded in any case.
const FOLDED: u8 = u8::MAX;

pub(super) fn acts(session: &Session, people: &[Fate], moments: &[Moment], week: Week) -> Vec<Shown> {
    let mut all = Vec::new();
    let mut put = |block: Block, person: Option<PersonIx>, entry: Option<usize>, rank: u8| {
        let is_open = false;
        all.push(Shown {
            block,
            person,
            entry,
            is_open,
            rank,
        });
    };
    put(Block::Head(key!("feedback-people").into()), None, None, FIRST);
    for of in people {
        person(session, of, &mut put);
    }
    if !moments.is_empty() {
        put(Block::Head(key!("feedback-talks").into()), None, None, FIRST);
    }
    let costliest = moments.iter().position(|of| of.instead.is_some());
    for (n, of) in moments.iter().enumerate() {
        moment(session, of, costliest == Some(n), &mut put);
    }
    put(Block::Head(key!("feedback-week").into()), None, None, FIRST);
    put(Block::Says(week.lesson.key().into()), None, week.entry, FIRST);
    put(Block::Says(week.lesson.means().into()), None, week.entry, FIRST);
    if let Some((_, quote, entry)) = week
        .entry
        .filter(|&entry| Told::of(session).is_said(session, entry))
        .and_then(|entry| said(session, entry))
    {
        put(quoted(minute(session, quote), quote), None, entry, 6);
    }
    open(session, &mut all, 0);
    all
}

fn person(session: &Session, of: &Fate, put: &mut impl FnMut(Block, Option<PersonIx>, Option<usize>, u8)) {
    let who = of.person;
    let name = Slot::Person(who);
    let mut says = |block, entry, rank| put(block, Some(who), entry, rank);
    let truth = told!("feedback-truth", person = name, truth = Slot::Term(of.truth.key()));
    says(Block::Says(truth), None, FIRST);
    if let Some(story) = of.story {
        let label = key!("feedback-story").into();
        says(Block::Story(label, Phrase::about(story, Some(who))), None, 9);
    }
    let found = match *of.findings {
        [] => key!("feedback-undecided").into(),
        [one] => told!("feedback-found", finding = Slot::Term(one.key())),
        [one, second, ..] => {
            let (one, second) = (Slot::Term(one.key()), Slot::Term(second.key()));
            told!("feedback-found-both", finding = one, second = second)
        }
    };
    says(Block::Says(found), None, FIRST);
    if !of.verdict.is_good() {
        let treated = Slot::Term(of.verdict.verdict.key());
        let treated = told!("feedback-treated", person = name, treated = treated);
        says(Block::Says(treated), None, FIRST);
    }
    match of.deed {
        Some(Deed::Reason(row)) => says(Block::Reason(row), None, FIRST),
        Some(Deed::Right(mark)) => says(Block::Says(Sentence::about(mark.key(), who)), None, FIRST),
        None => {}
    }
    if of.verdict.is_unsafe {
        says(Block::Says(told!("feedback-danger", person = name)), None, FIRST);
    }
    if let Some((stands, quote, entry)) = of.quote {
        let label = match stands {
            Stands::Said => minute(session, quote),
            Stands::Heard => told!("feedback-heard", person = name),
            Stands::Had => key!("feedback-had").into(),
            Stands::CouldHear => told!("feedback-could", person = name),
            Stands::CouldSee => key!("feedback-could-see").into(),
        };
        let rank = if of.verdict.is_good() { 7 } else { 3 };
        says(quoted(label, quote), entry, rank);
    }
    if let Some(said) = of.rating {
        let said = Slot::Number(u32::from(said));
        let rated = told!("feedback-rated", said = said, person = name);
        says(Block::Says(rated), None, 8);
    }
    if let Some(became) = of.became {
        says(outcome(became, Days::Three, who), None, 5);
        says(outcome(became, Days::Thirty, who), None, 1);
    }
}

fn outcome(became: Became, days: Days, who: PersonIx) -> Block {
    let label = match days {
        Days::Three => key!("feedback-days3").into(),
        Days::Thirty => key!("feedback-days30").into(),
    };
    match (became, days) {
        (Became::Scenario(three, _), Days::Three) => Block::Story(label, Phrase::about(three, Some(who))),
        (Became::Scenario(_, thirty), Days::Thirty) => Block::Story(label, Phrase::about(thirty, Some(who))),
        (Became::Library(row), days) => Block::Became(label, row, days, who),
    }
}

fn moment(
    session: &Session,
    of: &Moment,
    is_costliest: bool,
    put: &mut impl FnMut(Block, Option<PersonIx>, Option<usize>, u8),
) {
    let (who, entry) = (of.person, Some(of.entry));
    let name = Slot::Person(who);
    let mut says = |block, rank| put(block, Some(who), entry, rank);
    let said = Quote::Line(of.said);
    says(quoted(minute(session, said), said), 2);
    let answer =
        |label: Sentence, lines: &[Line]| Block::Quoted(label, lines.iter().copied().map(Quote::Line).collect());
    if !of.answer.is_empty() {
        says(answer(key!("feedback-answered").into(), &of.answer), 6);
    }
    says(Block::Says(Sentence::about(of.mark.key(), who)), MOMENT);
    if let Some(why) = of.why {
        says(
            Block::Story(key!("feedback-why").into(), Phrase::about(why, Some(who))),
            4,
        );
    }
    if let Some(better) = &of.instead {
        let label = key!("feedback-instead").into();
        says(
            Block::Quoted(label, vec![Quote::Line(better.said)]),
            if is_costliest { 3 } else { 7 },
        );
        if !better.answer.is_empty() {
            let label = told!("feedback-then", person = name);
            says(answer(label, &better.answer), if is_costliest { 4 } else { 8 });
        }
    }
    match &of.other {
        Some((true, _)) => says(Block::Says(key!("feedback-same").into()), 8),
        Some((false, lines)) if !lines.is_empty() => says(answer(key!("feedback-other").into(), lines), FOLDED),
        _ => {}
    }
}

fn quoted(label: Sentence, quote: Quote) -> Block {
    Block::Quoted(label, vec![quote])
}

/// When something was said.
fn minute(session: &Session, quote: Quote) -> Sentence {
    let Quote::Line(line) = quote else {
        return key!("feedback-could-see").into();
    };
    let minute = Slot::Number(line.second / 60);
    if session.scenario().acts().len() > 1 {
        let day = Slot::Number(u32::from(line.act.0) + 1);
        told!("feedback-minute-of", minute = minute, day = day)
    } else {
        told!("feedback-minute", minute = minute)
    }
}

/// Opens as much as fits, what matters most first. What is counted are the words of the scenario's own language, so that the
/// same is open in all of them. `besides` are words that stand there anyway.
pub(super) fn open(session: &Session, all: &mut [Shown], besides: usize) {
    let mut room = usize::from(session.practice().marks().opened_words).saturating_sub(besides);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|&n| all[n].rank);
    for n in order {
        let Some(shown) = all.get_mut(n) else { continue };
        let count = words::count(session, &shown.block);
        shown.is_open = shown.rank != FOLDED && count <= room;
        if shown.is_open {
            room -= count;
        }
    }
}
