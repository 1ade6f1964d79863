//! The neutral workload, converted to a scenario of ours, read, checked and played at random by the same doors that the
//! game uses: [`check`], [`Session::view`], [`Session::apply`]. Prints one line of JSON, as every peer's driver does.
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
use reasonable_grounds::scenario::PersonIx;
use reasonable_grounds::session::{Action, QuestionOffer, Session, View};
use std::sync::Arc;
use std::time::Instant;

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

/// The checksum of the workload, the same in every driver.
struct Tally {
    hash: u32,
    rng: u32,
    steps: u64,
    text: u64,
    score: i64,
}

impl Tally {
    const fn fold(&mut self, value: u32) {
        self.hash = (self.hash ^ value).wrapping_mul(16_777_619);
    }

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
        self.fold(offers * 16 + picked);
        self.steps += 1;
        picked as usize
    }

    fn line(&mut self, text: &str) {
        self.text += text.len() as u64;
    }
}

fn measure(folder: &str, sessions: u32, seed: u32) {
    let practice = Arc::new(library::practice().expect("the shipped practice library loads"));
    let (start, cpu) = (Instant::now(), cpu_ms());
    let bundle = library::read_bundle(folder.as_ref()).expect("the folder can be read");
    let checked = check(&bundle, &practice);
    let scenario = checked
        .scenario
        .unwrap_or_else(|| panic!("{:?}", checked.diagnostics.first()));
    let load = (millis(start), cpu_ms() - cpu);
    let findings = checked.diagnostics.len();
    let client = scenario.person_named("client").expect("the workload has a client");
    let teller = scenario
        .person_named("tally")
        .expect("the workload has somebody who counts");
    let load_kb = peak_kb();
    let mut tally = Tally {
        hash: 2_166_136_261,
        rng: 1,
        steps: 0,
        text: 0,
        score: 0,
    };
    let (start, cpu) = (Instant::now(), cpu_ms());
    let mut offers = Vec::new();
    let mut run = Session::begin(scenario, practice, 1);
    for number in 0..sessions {
        tally.begin(number, seed);
        run.begin_again(1);
        play(&mut run, client, &mut tally, &mut offers);
        let score = i32::from(run.inner_state(teller).0) - convert::TALLY_START;
        tally.fold(score.cast_unsigned());
        tally.score += i64::from(score);
    }
    let play = (millis(start), cpu_ms() - cpu);
    println!(
        "{{\"engine\":\"grounds\",\"mode\":\"src\",\"sessions\":{sessions},\"steps\":{},\"text_bytes\":{},\"hash\":\"{:08x}\",\"score_sum\":{},\"load_ms\":{:.4},\"load_cpu_ms\":{:.3},\"play_ms\":{:.3},\"play_cpu_ms\":{:.3},\"rss_load_kb\":{load_kb},\"maxrss_kb\":{},\"findings\":{findings}}}",
        tally.steps,
        tally.text,
        tally.hash,
        tally.score,
        load.0,
        load.1,
        play.0,
        play.1,
        peak_kb()
    );
}

/// One session: what is shown is counted, one of the questions on offer is asked, until none is left.
fn play(run: &mut Session, client: PersonIx, tally: &mut Tally, offers: &mut Vec<QuestionOffer>) {
    let here = run.view().place();
    show(run.view(), here, tally);
    loop {
        let view = run.view();
        offers.clear();
        view.push_questions(client, offers);
        if offers.is_empty() {
            return;
        }
        for offer in offers.iter() {
            tally.line(&view.text(offer.ask));
        }
        let picked = offers[tally.pick(offers.len())];
        run.apply(Action::Ask(picked.ix))
            .expect("what is on offer can be asked");
        // A node that leads to itself is shown again.
        let place = run.view().place();
        show(run.view(), place, tally);
    }
}

fn show(view: View<'_>, place: reasonable_grounds::scenario::PlaceIx, tally: &mut Tally) {
    tally.line(&view.text(view.place_texts(place).1));
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
