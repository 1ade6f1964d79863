//! The neutral workload as a scenario of ours, read, checked and played at random by the same doors that the game uses. Prints
//! one line of JSON, as every peer's driver does; what differs from them says `convert.rs`.
//!
//! ```text
//! neutral convert WORKLOAD.json FOLDER
//! neutral src FOLDER SESSIONS SEED
//! ```

#![allow(clippy::disallowed_methods, reason = "a bench measures time")]
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement run by hand, on files it made itself"
)]

mod convert;

use reasonable_grounds::check::check;
use reasonable_grounds::library;
use reasonable_grounds::locale::Messages;
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::{PersonIx, Scenario};
use reasonable_grounds::session::view::TableLabel;
use reasonable_grounds::session::{Action, Session};
use reasonable_grounds::talk::{Page, Row};
use reasonable_grounds::wording::{Teller, Voices};
use std::sync::Arc;
use std::time::Instant;

/// Steps after which a session ends, as those of the workload do at the latest.
const STEPS: u32 = 52;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|w| w != "--bench").collect();
    match &words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["convert", from, to] => write_folder(from, to),
        ["src", folder, sessions, seed] => measure(folder, sessions.parse().unwrap(), seed.parse().unwrap()),
        _ => println!("neutral convert WORKLOAD.json FOLDER | neutral src FOLDER SESSIONS SEED"),
    }
}

fn write_folder(from: &str, to: &str) {
    let neutral: convert::Neutral = serde_json::from_slice(&std::fs::read(from).unwrap()).unwrap();
    for (path, content) in convert::convert(&neutral) {
        let path = std::path::Path::new(to).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

/// What was done, and a checksum over it: the same in every run of the same program.
#[derive(Default)]
struct Tally {
    hash: u32,
    rng: u32,
    steps: u64,
    text: u64,
}

impl Tally {
    fn begin(&mut self, session: u32, seed: u32) {
        let s = 0x9E37_79B9_u32
            .wrapping_mul(session.wrapping_add(1))
            .wrapping_add(seed.wrapping_mul(0x85EB_CA6B));
        self.rng = s.max(1);
    }

    fn pick(&mut self, offers: usize) -> usize {
        let mut s = self.rng;
        s ^= s << 13;
        s ^= s >> 17;
        s ^= s << 5;
        self.rng = s;
        let offers = u32::try_from(offers).unwrap();
        let picked = s % offers;
        self.hash = (self.hash ^ (offers * 16 + picked)).wrapping_mul(16_777_619);
        self.steps += 1;
        picked as usize
    }
}

fn measure(folder: &str, sessions: u32, seed: u32) {
    let practice = Arc::new(library::practice().expect("the shipped practice library loads"));
    let (start, cpu) = (Instant::now(), cpu_ms());
    let (scenario, findings) = load(folder, &practice);
    let load = (millis(start), cpu_ms() - cpu);
    let client = scenario.person_named("client").expect("the workload has a client");
    let load_kb = peak_kb();
    let (voices, messages) = (Voices::english(), library::messages("en").expect("English is there"));
    let mut tally = Tally::default();
    let (start, cpu) = (Instant::now(), cpu_ms());
    let begin = Session::begin(Arc::clone(&scenario), practice, 1, 0);
    for number in 0..sessions {
        tally.begin(number, seed);
        play(&mut begin.clone(), client, (&voices, &messages), &mut tally);
    }
    let play = (millis(start), cpu_ms() - cpu);
    println!(
        "{{\"engine\":\"grounds\",\"mode\":\"src\",\"sessions\":{sessions},\"steps\":{},\"text_bytes\":{},\"hash\":\"{:08x}\",\"load_ms\":{:.4},\"load_cpu_ms\":{:.3},\"play_ms\":{:.3},\"play_cpu_ms\":{:.3},\"rss_load_kb\":{load_kb},\"maxrss_kb\":{},\"findings\":{findings}}}",
        tally.steps,
        tally.text,
        tally.hash,
        load.0,
        load.1,
        play.0,
        play.1,
        peak_kb()
    );
}

fn load(folder: &str, practice: &Practice) -> (Arc<Scenario>, usize) {
    let bundle = library::read_bundle(folder.as_ref()).expect("the folder can be read");
    let checked = check(&bundle, practice);
    let scenario = checked.scenario;
    let scenario = scenario.unwrap_or_else(|| panic!("{:?}", checked.diagnostics.first()));
    (scenario, checked.diagnostics.len())
}

/// One session: what is in sight is counted, one of it is taken, until the talk is over.
fn play(run: &mut Session, client: PersonIx, words: (&Voices, &Messages), tally: &mut Tally) {
    run.apply(Action::Sit(client)).expect("the client can be talked to");
    let mut page = Page::Talk;
    for _ in 0..STEPS {
        let view = run.view();
        let teller = Teller::of(view, words.0, words.1);
        for line in view.lines_of(view.moves() - 1) {
            tally.text += teller.line(&line).words.len() as u64;
        }
        let rows: Vec<_> = view.rows(page).into_iter().flatten().collect();
        if rows.is_empty() {
            return;
        }
        for row in &rows {
            if let TableLabel::Words(words) | TableLabel::Subject(words, _) = row.label {
                tally.text += teller.say(&words).len() as u64;
            }
        }
        match rows[tally.pick(rows.len())].row {
            Row::Open(to) => page = to,
            Row::Take(turn) => {
                page = Page::Talk;
                run.apply(Action::Say(turn)).expect("what is in sight can be taken");
            }
        }
    }
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

/// Processor time of this process so far, in milliseconds; 0 where the system does not tell.
fn cpu_ms() -> f64 {
    let Ok(stat) = std::fs::read_to_string("/proc/self/schedstat") else {
        return 0.0;
    };
    stat.split(' ')
        .next()
        .and_then(|n| n.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1e6
}

/// The most memory this process has held, in kibibytes; 0 where the system does not tell.
fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or("");
    line.trim().split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0)
}
