//! Every mark of many runs, good ones and spoiled ones, beside the deed that earned it. The table of pairs, `reviewed.txt`, was
//! read by a person: each mark with its practice point and words, and below it each deed after which it may be told. A pair
//! that is not in it fails, and so do words that have changed. `UPDATE_PAIRS=1` writes what is new into it, to be read.

use crate::played::{Judged, end_of, play};
use crate::support::{practice, scenario};
use crate::told::{english, learned, opened, page};
use grounds_core::assess::{About, Approach, Mark, approached, careful};
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Decided, Event, Hearer, Session, Sort};
use grounds_core::talk::players::{ALL, Ways};
use grounds_core::talk::{self, Turn};
use grounds_core::vocabulary::{Finding, Marked, OffenceHandling, Onward, ServiceKind};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const SCENARIOS: [&str; 3] = ["one-talk", "office-park", "departure-desk"];

type Change = fn(&Session, PersonIx, &mut Decided);

/// What one may do wrong when one decides.
const CHANGES: [(&str, Change); 8] = [
    ("as is right", |_, _, _| ()),
    ("presumed", |_, _, d| d.findings = vec![Finding::PresumedVictim]),
    ("cleared", |_, _, d| d.findings = vec![Finding::NoGrounds]),
    ("left open", |_, _, d| d.findings = vec![Finding::SuspicionRemains]),
    ("charged", |_, _, d| d.offences = Some(OffenceHandling::Charge)),
    ("nothing arranged", |_, _, d| {
        d.services.clear();
        d.way_back = false;
    }),
    ("sent away", |_, _, d| d.onward = Some(Onward::RemoveNow)),
    ("embassy told", |run, _, d| {
        let scenario = run.scenario();
        let embassy = |&to: &_| scenario.service(to).kind == ServiceKind::Embassy;
        d.told = scenario.services().filter(embassy).collect();
    }),
];

/// Every run that is walked.
fn runs(name: &str, seed: u64) -> Vec<(String, Judged)> {
    let mut all = Vec::new();
    for (what, change) in CHANGES {
        let mut played = play(name, seed);
        played.note_all();
        all.push((what.to_owned(), played.decide(change)));
    }
    for sort in [Sort::Counts, Sort::AskFurther, Sort::SetAside] {
        let mut played = play(name, seed);
        let people: Vec<PersonIx> = played.run.to_decide().collect();
        let lines: Vec<_> = played.run.perceived().collect();
        for (who, line) in people
            .iter()
            .flat_map(|&who| lines.iter().map(move |&line| (who, line)))
        {
            played.note(line, who, Some(sort));
        }
        all.push((format!("all sorted {sort:?}"), played.decide(|_, _, _| ())));
    }
    let careful = careful(&Session::begin(scenario(name), practice(), seed, 0));
    for ways in ALL {
        for reaches in [true, false] {
            all.push((
                ways.name.to_owned(),
                end_of(&careful, talked(name, seed, ways, reaches)),
            ));
        }
    }
    all
}

fn talked(name: &str, seed: u64, ways: Ways, reaches: bool) -> Session {
    let begun = Session::begin(scenario(name), practice(), seed, 0);
    let talks = Some(ways);
    let looks = reaches;
    approached(&begun, Approach { looks, talks, reaches }).session
}

/// What happened in the move that a mark is about, by what is kept of it.
fn deed(run: &Session, mark: &Mark) -> String {
    let mut deed = match mark.entry.and_then(|entry| run.entries().get(entry)) {
        None => "nothing".to_owned(),
        Some(entry) => {
            let happened = entry
                .events
                .iter()
                .filter_map(|event| happened(run, mark.person, event));
            let happened: BTreeSet<String> = happened.filter(|what| matters(mark, what)).collect();
            let all = std::iter::once(done(run, &entry.action)).chain(happened);
            all.collect::<Vec<_>>().join(", ")
        }
    };
    if let Some(line) = mark.line {
        let scenario = run.scenario();
        let of = mark.cue.map(|ix| scenario.mark(ix));
        let carries = match of {
            Some(of) if !of.shows.is_empty() => "shows",
            Some(of) if of.is_question => "asks",
            Some(of) if of.is_clearing => "clears",
            Some(_) => "says nothing",
            None => "is no cue",
        };
        let note = run
            .notes()
            .iter()
            .find(|note| note.line == line && note.page == mark.person);
        let sorted = match note.map(|note| note.sort) {
            None => "not noted",
            Some(None) => "not sorted",
            Some(Some(Sort::Counts)) => "counts",
            Some(Some(Sort::AskFurther)) => "ask further",
            Some(Some(Sort::SetAside)) => "set aside",
        };
        let heard = match (run.perceived().any(|one| one == line), run.counts(line)) {
            (true, true) => "known",
            (true, false) => "planted or changed on the way",
            (false, _) => "never heard",
        };
        deed = format!("a line that {carries}, {heard}, {sorted}");
    }
    deed
}

/// Whether something that happened in a move is what a mark is about.
fn matters(mark: &Mark, what: &str) -> bool {
    let is = |marks: &[Marked]| marks.iter().any(|&one| mark.is(one));
    let heard = [
        Marked::HeardByPower,
        Marked::HeardByGroup,
        Marked::HeardByStranger,
        Marked::LeavingAskedPoorly,
        Marked::Alone,
        Marked::LeavingAsked,
    ];
    let stops = [Marked::StopKept, Marked::StopOverrun];
    let fears = [
        Marked::FearAsked,
        Marked::FearPassedBy,
        Marked::FearMet,
        Marked::FearUnanswered,
        Marked::FearUnnamed,
        Marked::FearWoken,
    ];
    match what {
        _ if what.starts_with("heard") => is(&heard),
        "wanted no more" | "went" => is(&stops),
        _ if what.starts_with("a fear") => is(&fears),
        _ => true,
    }
}

fn done(run: &Session, action: &Action) -> String {
    match action {
        Action::Say(Turn::Say(_)) => "said".to_owned(),
        Action::Say(Turn::Reply(_)) => "replied".to_owned(),
        Action::Say(Turn::Wait) => "waited".to_owned(),
        Action::Say(Turn::TakeBack) => "took it back".to_owned(),
        Action::Say(Turn::Care(care)) => {
            let row = run
                .at_table()
                .map(|table| usize::from(run.scenario().script(table.person).care(*care).row));
            let row = row.and_then(|row| practice().talk().rules.care.get(row).map(|row| row.name.clone()));
            format!("did {} in a talk", row.unwrap_or_else(|| "something".to_owned()))
        }
        Action::Say(turn) => format!("{turn:?}"),
        Action::Do(deed, _) => format!("did {}", deed.word()),
        Action::Interpret { .. } => "had somebody interpret".to_owned(),
        Action::Handle { deed, .. } => format!("did {} with papers", deed.word()),
        Action::Decide(..) => "decided".to_owned(),
        Action::EndDay => "ended the day".to_owned(),
        Action::End => "ended".to_owned(),
        Action::Reply(_) => "replied to a moment of the day".to_owned(),
        _ => "moved".to_owned(),
    }
}

fn happened(run: &Session, person: PersonIx, event: &Event) -> Option<String> {
    let of_talk = |event: talk::Event| {
        Some(match event {
            talk::Event::Asked(_, _, kind) | talk::Event::Replied(_, kind) => kind.word().to_owned(),
            talk::Event::Planted(..) => "agreed".to_owned(),
            talk::Event::SaidNo(..) => "said no".to_owned(),
            talk::Event::TookBack(true) => "there was something to take back".to_owned(),
            talk::Event::Met(_) => "a fear met".to_owned(),
            talk::Event::Named(_) => "a fear named".to_owned(),
            talk::Event::Woken(_) => "a fear woken".to_owned(),
            talk::Event::Shown(_) => "a fear shown".to_owned(),
            talk::Event::Halted => "wanted no more".to_owned(),
            talk::Event::Gone => "went".to_owned(),
            _ => return None,
        })
    };
    Some(match *event {
        Event::Talk(who, event) if who == person => return of_talk(event),
        Event::Overheard(who, Hearer::Power(_)) if who == person => "heard by power".to_owned(),
        Event::Overheard(who, Hearer::Group(_)) if who == person => "heard by the group".to_owned(),
        Event::Overheard(who, Hearer::Stranger(_)) if who == person => "heard by a stranger".to_owned(),
        Event::ChildQuestioned(who) if who == person => "a child questioned".to_owned(),
        Event::Interprets { to, is_bound: true, .. } if to == person => "who is bound".to_owned(),
        Event::Kept(promise) if run.promised_to(promise) == Some(person) => "a promise kept".to_owned(),
        Event::Broken(promise) if run.promised_to(promise) == Some(person) => "a promise broken".to_owned(),
        _ => return None,
    })
}

/// If this fails, a mark is told in words that nobody has seen beside what was done. Read the pair; when the words are true of
/// the deed, take the table over.
#[test]
fn every_mark_is_told_in_words_that_fit_what_was_done() {
    let mut pairs: BTreeMap<Marked, BTreeSet<String>> = BTreeMap::new();
    let mut reasons: BTreeSet<String> = BTreeSet::new();
    for name in SCENARIOS {
        for seed in 0..2 {
            for (what, of) in runs(name, seed) {
                for mark in &of.assessed.marks {
                    match mark.about {
                        About::Shown(shown) => {
                            pairs.entry(shown).or_default().insert(deed(&of.run, mark));
                        }
                        About::Reason(row, makes, _) => {
                            let row = practice().judgement().row(row).name.clone();
                            reasons.insert(format!("{row} ({})", makes.word()));
                        }
                    }
                }
                let learned = learned(&of);
                let words = opened(&of, &learned);
                assert!(
                    words <= 400,
                    "{name} {seed} {what}: {words}\n{}",
                    page(&of, &learned, false)
                );
                assert!(
                    words >= 60,
                    "{name} {seed} {what}: {words}\n{}",
                    page(&of, &learned, false)
                );
            }
        }
    }
    hold_against_what_was_read(pairs, &reasons);
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/marks/reviewed.txt")
}

/// Of the table: the words that stand above the deeds of each mark, and the deeds.
fn read(text: &str) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut table: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(deed) = line.strip_prefix("    ") {
            table.entry(last.clone()).or_default().1.insert(deed.to_owned());
        } else if let Some(words) = line.strip_prefix("  ") {
            let head = &mut table.entry(last.clone()).or_default().0;
            *head = format!("{head}\n{words}");
        } else {
            last = line.split(" · ").next().unwrap_or_default().to_owned();
            table.entry(last.clone()).or_default().0 = line.to_owned();
        }
    }
    table
}

fn hold_against_what_was_read(mut pairs: BTreeMap<Marked, BTreeSet<String>>, reasons: &BTreeSet<String>) {
    let known = read(&fs::read_to_string(file()).unwrap_or_default());
    let found = read(&table(&pairs));
    let mut unread = Vec::new();
    for (mark, (words, deeds)) in &found {
        match known.get(mark) {
            None => unread.push(format!("{words}: {deeds:?}")),
            Some((read, _)) if read != words => unread.push(format!("{words}\nwas read as\n{read}")),
            Some((_, read)) => unread.extend(deeds.difference(read).map(|deed| format!("{words}\n    {deed}"))),
        }
    }
    if std::env::var_os("UPDATE_PAIRS").is_some() {
        // What was read before stays, whether these runs come to it or not.
        for mark in Marked::ALL {
            let before = known
                .get(mark.word())
                .map(|(_, deeds)| deeds.clone())
                .unwrap_or_default();
            if !before.is_empty() {
                pairs.entry(*mark).or_default().extend(before);
            }
        }
        fs::write(file(), table(&pairs)).expect("the table can be written");
        return;
    }
    assert!(
        unread.is_empty(),
        "read these pairs of words and deeds:\n{}",
        unread.join("\n")
    );
    assert!(
        found.len() * 3 > Marked::ALL.len() * 2,
        "too few marks are met: {}",
        found.len()
    );
    assert!(reasons.len() > 20, "too few reasons are met: {reasons:?}");
}

fn table(pairs: &BTreeMap<Marked, BTreeSet<String>>) -> String {
    let (practice, messages) = (practice(), english());
    let mut out = String::from(
        "# Each mark: how it came out, its practice point, its words; below, the deeds after which it is told.\n",
    );
    for (&mark, deeds) in pairs {
        let row = practice.marks().row(mark);
        let label = practice.point(&row.point).map_or("", |point| &point.label);
        let words = messages.say(&mark.key().about("Mali"));
        let _ = writeln!(
            out,
            "{} · {:?} · {} {label}\n  {words}",
            mark.word(),
            row.comes,
            row.point
        );
        for deed in deeds {
            let _ = writeln!(out, "    {deed}");
        }
    }
    out
}
