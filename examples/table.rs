//! A scenario of the second format, played at a terminal: what is told as lines, what can be done as numbers. It holds no rule
//! and asks nothing but the view of a run and the words of it.
//!
//!     cargo run --no-default-features --example table -- scenarios/one-talk 7
//!     printf '2\n1\n' | cargo run --no-default-features --example table -- scenarios/one-talk 7
//!
//! A number does what stands there; `n 3 counts` puts line 3 onto the page of the one it is about, `n 3` without a word leaves
//! it unsorted; an empty line shows the choices again. The run goes as far as the decision.

use reasonable_grounds::diagnostic::{Sink, render};
use reasonable_grounds::library::{messages, practice};
use reasonable_grounds::scenario::draft::Draft;
use reasonable_grounds::scenario::resolve::resolve;
use reasonable_grounds::session::view::{Line, TableLabel, View};
use reasonable_grounds::session::{Action, LineAt, Note, Phase, Session, Sort};
use reasonable_grounds::talk::{Page, Row};
use reasonable_grounds::wording::{Teller, Voices};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::sync::Arc;

/// Something that a number does.
enum Choice {
    /// A move.
    Does(Box<Action>),
    /// Turns a page of the talk, which says nothing and takes no time.
    Turns(Page),
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let folder = given.next().ok_or("name the folder of a scenario, and a seed")?;
    let seed = given.next().unwrap_or_else(|| "1".into()).parse()?;
    let practice = Arc::new(practice()?);
    let mut sink = Sink::default();
    let draft = Draft::read(&files(Path::new(&folder))?, &mut sink);
    let scenario = draft.and_then(|draft| resolve(&draft, &practice, &mut sink));
    let Some(scenario) = scenario else {
        return Err(render::full(&sink.into_sorted()).into());
    };
    let mut run = Session::begin(Arc::new(scenario), practice, seed, 0);
    play(&mut run, &mut io::stdin().lock(), &mut io::stdout().lock())
}

/// The files of a scenario: its tables and its talks.
fn files(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::from([("scenario.ron".to_owned(), std::fs::read(folder.join("scenario.ron"))?)]);
    for entry in std::fs::read_dir(folder.join("talks"))? {
        let path = entry?.path();
        if let Some(name) = path
            .file_name()
            .and_then(|name| name.to_str())
            .filter(|name| name.ends_with(".txt"))
        {
            files.insert(format!("talks/{name}"), std::fs::read(&path)?);
        }
    }
    Ok(files)
}

fn play(run: &mut Session, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let messages = messages("en")?;
    let voices = Voices::english();
    let mut page = Page::Talk;
    let mut told = 0;
    let mut typed = input.lines();
    loop {
        let view = run.view();
        let teller = Teller::of(view, &voices, &messages);
        let lines = view.lines();
        for (n, line) in lines.iter().enumerate().skip(told) {
            let said = teller.line(line);
            let who = said.who.map(|who| format!("{who}: ")).unwrap_or_default();
            writeln!(out, "{:>4} {who}{}", n + 1, said.words)?;
        }
        told = lines.len();
        if run.phase() != Phase::Running {
            return Ok(writeln!(out, "The day is over.")?);
        }
        let choices = choices(view, page);
        if let Some(begin) = view.table().and_then(|table| table.begin) {
            writeln!(out, "     {} …", teller.say(&begin))?;
        }
        for (n, (words, _)) in choices.iter().enumerate() {
            writeln!(out, "  [{}] {}", n + 1, words(&teller))?;
        }
        write!(out, "> ")?;
        out.flush()?;
        let Some(typed) = typed.next().transpose()? else {
            return Ok(());
        };
        if let Some(note) = typed.trim().strip_prefix("n ") {
            let note = note_of(&lines, note);
            writeln!(out, "{}", tried(run, note))?;
            continue;
        }
        let picked = typed.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let picked = picked
            .and_then(|n| choices.into_iter().nth(n))
            .map(|(_, choice)| choice);
        match picked {
            Some(Choice::Turns(to)) => page = to,
            Some(Choice::Does(action)) => {
                page = Page::Talk;
                let refused = run.apply(*action).err();
                if let Some(why) = refused {
                    let view = run.view();
                    writeln!(out, "{}", Teller::of(view, &voices, &messages).refusal(why))?;
                }
            }
            None => {}
        }
    }
}

fn tried(run: &mut Session, note: Option<Note>) -> &'static str {
    let is_noted = note.is_some_and(|note| run.apply(Action::Note(Box::new(note))).is_ok());
    if is_noted {
        "Noted."
    } else {
        "That is no line that can be noted."
    }
}

/// `3 counts`: the third line, on the page of the one it is about.
fn note_of(lines: &[Line], typed: &str) -> Option<Note> {
    let (number, sort) = typed.split_once(' ').unwrap_or((typed, ""));
    let line: LineAt = lines.get(number.parse::<usize>().ok()?.checked_sub(1)?)?.at?;
    let sort = match sort.trim() {
        "counts" => Some(Sort::Counts),
        "ask" => Some(Sort::AskFurther),
        "aside" => Some(Sort::SetAside),
        _ => None,
    };
    Some(Note {
        line,
        page: line.of?,
        sort,
        worry: None,
        codes: Vec::new(),
    })
}

type Said = Box<dyn Fn(&Teller<'_>) -> String>;

/// What can be done now, each with its words.
fn choices(view: View<'_>, page: Page) -> Vec<(Said, Choice)> {
    let mut all: Vec<(Said, Choice)> = Vec::new();
    let mut add = |said: Said, action: Action| all.push((said, Choice::Does(Box::new(action))));
    if let Some(moment) = view.moment() {
        for reply in moment.replies {
            add(
                Box::new(move |teller| teller.quoted(&reply.words)),
                Action::Reply(reply.reply),
            );
        }
        return all;
    }
    if let Some(table) = view.table() {
        for row in view.rows(page).into_iter().flatten() {
            let label = row.label;
            let said: Said = Box::new(move |teller| match label {
                TableLabel::Words(words) => teller.say(&words),
                TableLabel::Subject(words, is_back) => {
                    format!("({}{})", if is_back { "back to " } else { "" }, teller.say(&words))
                }
                TableLabel::Wait => "(wait, and say nothing)".into(),
                TableLabel::Else => "(something else …)".into(),
                TableLabel::Care => "(care and setting …)".into(),
                TableLabel::ToTalk => "(back)".into(),
                TableLabel::End => "(come to an end)".into(),
            });
            all.push((
                said,
                match row.row {
                    Row::Take(turn) => Choice::Does(Box::new(Action::Say(turn))),
                    Row::Open(page) => Choice::Turns(page),
                },
            ));
        }
        if let Some(turn) = table.take_back {
            all.push((
                Box::new(|_| "(take that back)".into()),
                Choice::Does(Box::new(Action::Say(turn))),
            ));
        }
        return all;
    }
    for person in view.people_here().into_iter().filter(|person| person.talks) {
        let who = person.person;
        add(
            Box::new(move |teller| format!("Sit down with {}", teller.name(who))),
            Action::Sit(who),
        );
        for deed in view.deeds(Some(who)).into_iter().filter(|deed| !deed.is_done) {
            add(
                Box::new(move |teller| teller.deed(deed.deed, deed.with)),
                Action::Do(deed.deed, deed.with),
            );
        }
        for offer in view.interpreters(who).into_iter().filter(|offer| !offer.is_chosen) {
            let by = offer.by;
            let said: Said = Box::new(move |teller| format!("{} interprets for {}", teller.name(by), teller.name(who)));
            add(said, Action::Interpret { to: who, by });
        }
    }
    for spot in view
        .spots()
        .into_iter()
        .filter(|spot| spot.is_open && spot.seen.is_none())
    {
        let label = spot.label;
        add(
            Box::new(move |teller| format!("Look at: {}", teller.say(&label))),
            Action::Look(spot.spot),
        );
    }
    for paper in view.papers().into_iter().filter(|paper| !paper.is_read) {
        let (title, at) = (paper.title, paper.at);
        add(
            Box::new(move |teller| format!("Read: {}", teller.say(&title))),
            Action::Read(at.paper, at.of),
        );
    }
    for way in view.ways() {
        let title = way.title;
        add(
            Box::new(move |teller| format!("Go to: {}", teller.say(&title))),
            Action::Go(way.place),
        );
    }
    add(Box::new(|_| "End the day".into()), Action::EndDay);
    all
}
