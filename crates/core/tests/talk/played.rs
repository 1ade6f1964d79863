//! Thousands of talks by rule players: the relations that the whole rests on.

use crate::fixture::{Fixture, Outside, practice};
use grounds_core::practice::talk::TalkRules;
use grounds_core::scenario::talk::{EndIx, Index, LineIx, TruthIx, id_of};
use grounds_core::talk::players::{self, Player, Ways};
use grounds_core::talk::{Event, Manner, Room, Standing, Start, Talk, Turn};
use grounds_core::vocabulary::Lean;

/// The van goes after so many minutes.
const VAN: u16 = 45;

/// A talk that was played.
pub(crate) struct Played {
    pub(crate) talk: Talk,
    pub(crate) turns: Vec<Turn>,
    pub(crate) events: Vec<Event>,
    pub(crate) most_distress: u8,
    pub(crate) most_trust: u8,
}

pub(crate) fn start(rules: &TalkRules, seed: u64, truth: usize) -> Start {
    Start {
        seed,
        person: id_of("person"),
        truth: TruthIx::at(truth),
        play: (seed % 3) as u16,
        manner: Manner::usual(&rules.starts),
    }
}

/// Plays one talk to its end, or until the van goes.
pub(crate) fn play(fixture: &Fixture, rules: &TalkRules, ways: Ways, seed: u64, truth: usize) -> Played {
    let outside = Outside {
        wish: (seed % 3) as u32,
        ..Outside::default()
    };
    let room = Room {
        script: &fixture.script,
        rules,
        facts: &outside,
    };
    let mut talk = Talk::begin(room, start(rules, seed, truth));
    let mut player = Player::new(ways, seed);
    let mut played = Played {
        talk: talk.clone(),
        turns: Vec::new(),
        events: Vec::new(),
        most_distress: 0,
        most_trust: 0,
    };
    while let Some(turn) = player.take(&talk.view(room), known(fixture, &talk).is_some()) {
        played.turns.push(turn);
        assert!(played.turns.len() < 400, "{} turns in circles", ways.name);
        talk.apply(room, turn, &mut played.events)
            .expect("players take turns that are there");
        let inside = talk.inside(room);
        played.most_distress = played.most_distress.max(inside.distress);
        played.most_trust = played.most_trust.max(inside.trust);
        if talk.view(room).minutes() >= VAN {
            talk.cut(&mut played.events);
        }
    }
    played.talk = talk;
    played
}

/// What somebody careful may conclude from own words: the number of the truth.
pub(crate) fn known(fixture: &Fixture, talk: &Talk) -> Option<usize> {
    let mut count = [0; 5];
    for tag in own(fixture, talk) {
        count["AMPCF".find(tag).expect("a tag")] += 1;
    }
    let [act, means, purpose, clears, free] = count;
    if act >= 1 && means >= 2 && purpose >= 1 {
        Some(0)
    } else if free >= 1 && clears + free >= 3 {
        Some(1)
    } else {
        None
    }
}

fn own<'a>(fixture: &'a Fixture, talk: &'a Talk) -> impl Iterator<Item = &'a str> {
    heard(fixture, talk, Standing::Own)
        .flat_map(|line| &fixture.worth[&line])
        .map(String::as_str)
}

fn heard<'a>(fixture: &'a Fixture, talk: &'a Talk, at_least: Standing) -> impl Iterator<Item = LineIx> + 'a {
    let all = fixture.worth.keys().copied();
    all.filter(move |&line| talk.standing_of(&fixture.script, line) >= at_least)
}

/// What somebody hasty concludes, to whom a yes is a yes.
fn hasty(fixture: &Fixture, talk: &Talk) -> Option<usize> {
    let leans = talk.planted().filter_map(|end| fixture.script.end(end).leans);
    let (mut held, mut free) = (0, 0);
    leans.for_each(|lean| *(if lean == Lean::Held { &mut held } else { &mut free }) += 1);
    for line in heard(fixture, talk, Standing::Led) {
        for tag in &fixture.worth[&line] {
            *(if "AMP".contains(tag.as_str()) {
                &mut held
            } else {
                &mut free
            }) += 1;
        }
    }
    if held >= 3 && held > free {
        Some(0)
    } else if free >= 3 && free > held {
        Some(1)
    } else {
        None
    }
}

/// What many talks came to.
#[derive(Default)]
struct Sums {
    talks: f64,
    own: f64,
    met: f64,
    known: f64,
    planted: f64,
    untrue_one: f64,
    untrue_three: f64,
    hasty_right: f64,
    hasty_wrong: f64,
    distress: f64,
    trust: f64,
    good: f64,
    said: f64,
    minutes: f64,
    settled: f64,
    turns: f64,
}

fn many(fixture: &Fixture, rules: &TalkRules, ways: Ways, truth: usize, talks: u64) -> Sums {
    let mut sums = Sums::default();
    for seed in 0..talks {
        let played = play(fixture, rules, ways, seed, truth);
        let name = &fixture.truths[truth];
        let planted: Vec<EndIx> = played
            .talk
            .planted()
            .filter(|&end| fixture.script.end(end).leans.is_some())
            .collect();
        let untrue = planted.iter().filter(|end| !fixture.so[end].contains(name)).count();
        let kinds: Vec<bool> = played
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Asked(_, _, kind) | Event::Replied(_, kind) => Some(rules.kind(*kind).recommended),
                _ => None,
            })
            .collect();
        let outside = Outside::default();
        let room = Room {
            script: &fixture.script,
            rules,
            facts: &outside,
        };
        let hit = |holds: bool| f64::from(u8::from(holds));
        sums.talks += 1.0;
        sums.own += own(fixture, &played.talk).count() as f64;
        sums.met += f64::from(played.talk.inside(room).met.len());
        sums.known += hit(known(fixture, &played.talk) == Some(truth));
        sums.planted += planted.len() as f64;
        sums.untrue_one += hit(untrue >= 1);
        sums.untrue_three += hit(untrue >= 3);
        sums.hasty_right += hit(hasty(fixture, &played.talk) == Some(truth));
        sums.hasty_wrong += hit(hasty(fixture, &played.talk) == Some(1 - truth));
        sums.distress += f64::from(played.most_distress);
        sums.trust += f64::from(played.most_trust);
        sums.good += kinds.iter().filter(|good| **good).count() as f64 / kinds.len().max(1) as f64;
        sums.said += kinds.len() as f64;
        sums.minutes += f64::from(played.talk.view(room).minutes());
        sums.settled += hit(played.events.iter().any(|e| matches!(e, Event::Settled(_))));
        sums.turns += played.turns.len() as f64;
    }
    sums
}

impl Sums {
    fn each(&self, sum: f64) -> f64 {
        sum / self.talks
    }

    fn known(&self) -> f64 {
        self.each(self.known)
    }

    fn line(&self, name: &str, truth: &str) -> String {
        let pc = |sum: f64| format!("{:3.0} %", 100.0 * self.each(sum));
        format!(
            "{name:30} {truth:5} | {:4.1} {:4.2} {:4.1} | {} | {:5.2} {} {} | {} {} | {:4.1} | {} | {:4.0} {:4.0} {:4.0} {}",
            self.each(self.own),
            self.each(self.met),
            self.each(self.trust),
            pc(self.known),
            self.each(self.planted),
            pc(self.untrue_one),
            pc(self.untrue_three),
            pc(self.hasty_right),
            pc(self.hasty_wrong),
            self.each(self.distress),
            pc(self.good),
            self.each(self.minutes),
            self.each(self.said),
            self.each(self.turns),
            pc(self.settled),
        )
    }
}

fn rules() -> &'static TalkRules {
    &practice().talk().rules
}

/// If this fails, the textbook is not enough, or nobody needs it.
#[test]
fn who_hears_the_fear_knows_and_who_does_not_never() {
    let office = Fixture::office();
    for truth in 0..2 {
        let known = |ways, talks| many(office, rules(), ways, truth, talks).known();
        assert!(known(players::TEXTBOOK, 100) > 0.99, "textbook, {truth}");
        let four = known(players::FOUR_OF_FIVE, 200);
        assert!((0.5..=0.8).contains(&four), "hard, not hopeless: {four}, {truth}");
        for ways in [
            players::DEAF,
            players::SILENT,
            players::KIND,
            players::KIND_AND_GOOD,
            players::RANDOM,
            players::HURRIED,
        ] {
            let known = known(ways, 60);
            assert!(known < 0.001, "{} knows in {known}, {truth}", ways.name);
        }
    }
}

/// If this fails, who leads plants in one of them only, and so would have been told the truth.
#[test]
fn a_leader_plants_in_both_and_knows_nothing_of_either() {
    let office = Fixture::office();
    for (ways, wrong) in [(players::LEADS_VICTIM, 1), (players::LEADS_FREE, 0)] {
        let [a, b] = [0, 1].map(|truth| many(office, rules(), ways, truth, 100));
        assert_eq!((a.planted, a.known), (b.planted, b.known), "{}", ways.name);
        let untrue = if wrong == 0 { &a } else { &b };
        assert!(untrue.each(untrue.untrue_three) > 0.5, "{}", ways.name);
        assert!(untrue.known() < 0.001);
    }
}

/// The numbers with something changed.
fn but(change: impl FnOnce(&mut TalkRules)) -> TalkRules {
    let mut rules = rules().clone();
    change(&mut rules);
    rules
}

/// All hangs on one relation. If this fails, it is not the one that is meant: a first ceiling that is one higher and nobody
/// needs to hear the fear; fears that can be met by deeds would be the same.
#[test]
fn one_point_more_and_nobody_needs_to_hear_a_fear() {
    let office = Fixture::office();
    let known = |rules: &TalkRules, ways| many(office, rules, ways, 0, 60).known();
    let higher = but(|rules| rules.ceilings.none = 4);
    assert!(known(&higher, players::DEAF) > 0.8, "{}", known(&higher, players::DEAF));
    let lower = but(|rules| rules.ceilings.none = 2);
    assert!(
        known(&lower, players::TEXTBOOK) < 0.7,
        "{}",
        known(&lower, players::TEXTBOOK)
    );
    let dear = but(|rules| (rules.needs.part, rules.needs.whole) = (5, 7));
    assert!(
        known(&dear, players::TEXTBOOK) < 0.2,
        "{}",
        known(&dear, players::TEXTBOOK)
    );
    let cheap = but(|rules| (rules.needs.part, rules.needs.whole) = (3, 5));
    assert!(known(&cheap, players::DEAF) > 0.8, "{}", known(&cheap, players::DEAF));
}

/// The pull sets how often people agree, and nothing else.
#[test]
fn the_pull_sets_how_often_people_agree() {
    let office = Fixture::office();
    let planted = |from| {
        let rules = but(|rules| rules.pull.agrees_from = from);
        many(office, &rules, players::LEADS_VICTIM, 1, 60).planted
    };
    assert!(planted(3) > planted(5) && planted(5) > planted(7));
}

/// `TALKS=2000 cargo test -p grounds-core --test talk players_table -- --nocapture`
#[test]
#[allow(clippy::print_stdout, reason = "a table for whoever tries the numbers")]
fn players_table() {
    let talks = std::env::var("TALKS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    println!(
        "{:36} |  own  met trust | known | plants untrue 1+ 3+ | hasty right wrong | distress | good | min said turns consent",
        ""
    );
    for ways in players::ALL {
        for (truth, name) in Fixture::office().truths.iter().enumerate() {
            let sums = many(Fixture::office(), rules(), ways, truth, talks);
            println!("{}", sums.line(ways.name, name));
        }
    }
}

/// `SEED=3 cargo test -p grounds-core --test talk one_talk_written_out -- --nocapture --ignored`
#[test]
#[ignore = "a transcript for whoever tries the words"]
#[allow(clippy::print_stdout, reason = "a transcript for whoever tries the words")]
fn one_talk_written_out() {
    let fixture = Fixture::office();
    let seed = std::env::var("SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    for ways in [players::TEXTBOOK, players::FOUR_OF_FIVE] {
        for truth in 0..2 {
            println!("\n== {} · {}", ways.name, fixture.truths[truth]);
            let played = play(fixture, rules(), ways, seed, truth);
            let mut minute = 0;
            for event in &played.events {
                match event {
                    Event::Minutes(n) => minute += u32::from(*n),
                    Event::Line(ix, ..) => println!("{minute:3}      {}", fixture.text(fixture.script.line(*ix).words)),
                    Event::Asked(end, subject, kind) => {
                        println!(
                            "{minute:3}  {} · {}: {}",
                            fixture.name(*subject),
                            kind.word(),
                            fixture.text(fixture.script.end(*end).words)
                        );
                    }
                    other => println!("{minute:3}          {other:?}"),
                }
            }
        }
    }
}

/// `cargo test --release -p grounds-core --test talk turns_a_second -- --nocapture --ignored`
#[test]
#[ignore = "a measurement for whoever changes the rules"]
#[allow(clippy::print_stdout, reason = "a measurement")]
#[allow(clippy::disallowed_methods, reason = "a measurement needs a clock")]
fn turns_a_second() {
    use grounds_core::talk::{Page, Row};
    let fixture = Fixture::office();
    let outside = Outside::default();
    let room = Room {
        script: &fixture.script,
        rules: rules(),
        facts: &outside,
    };
    let (mut turns, mut talks, mut events, mut state) = (0_u64, 0_u64, Vec::new(), 1_u32);
    let started = std::time::Instant::now();
    while turns < 2_000_000 {
        let mut talk = Talk::begin(room, start(rules(), talks, (talks % 2) as usize));
        talks += 1;
        loop {
            let view = talk.view(room);
            if view.is_over() || view.minutes() >= VAN {
                break;
            }
            let sight = view.in_sight(Page::Talk);
            let rows = || {
                sight
                    .iter()
                    .flatten()
                    .filter_map(|row| if let Row::Take(turn) = row { Some(*turn) } else { None })
            };
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let Some(turn) = rows().nth(state as usize % rows().count()) else {
                break;
            };
            events.clear();
            talk.apply(room, turn, &mut events).expect("it stands there");
            turns += 1;
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{turns} turns of {talks} talks: {:.0} ns a turn",
        1e9 * seconds / turns as f64
    );
}
