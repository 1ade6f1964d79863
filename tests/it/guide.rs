//! The guide for authors: its commands run, one after the other in one folder, its parts of files can be written, what it names
//! is there. (That its talks can be put into a scenario, and that its codes are told, the tests of the check hold.)

use crate::program::{arg, edit, finish, folder, grounds, program, walkthrough_in};
use crate::second::csv_rows;
use crate::support::{files_below, root};
use std::fs;
use std::path::Path;

fn guide() -> String {
    fs::read_to_string(root().join("scenarios/README.md")).expect("the guide is there")
}

/// What stands in the blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let (mut blocks, mut open): (Vec<String>, Option<String>) = (Vec::new(), None);
    let guide = guide();
    for line in guide.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                let is_it = info == language;
                open = Some(if is_it { String::new() } else { "\0".to_owned() });
            }
            (Some(_), Some(_)) => blocks.extend(open.take().filter(|block| !block.starts_with('\0'))),
            (None, Some(block)) => block.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block of the guide is not closed");
    blocks
}

/// A command in that folder.
fn typed(place: &Path, args: &[&str]) -> crate::program::Ran {
    let mut command = program(args);
    finish(command.current_dir(place).spawn().expect("the program was built"), "")
}

/// Puts in place what an author has done by hand before a command.
fn prepare(place: &Path, args: &[&str]) {
    let scenario = place.join("night-shift");
    match args {
        ["replay", path, ..] => {
            let name = Path::new(path).file_stem().and_then(|name| name.to_str());
            walkthrough_in(&scenario, name.expect("it has a name"));
        }
        ["translate", "take", file, ..] => edit(
            &place.join(file),
            "\nmsgstr \"\"\n\n#. about: summary",
            "\nmsgstr \"ក\"\n\n#. about: summary",
        ),
        ["sort", name, rest @ ..] => {
            let key = typed(place, &["sort", name, "--key"]);
            let mut answers = String::from("card;answer\n");
            for row in csv_rows(&key.out)
                .into_iter()
                .filter(|row| !row[0].is_empty() && !row[4].is_empty())
            {
                let right = row[4].split(' ').next().unwrap_or("aside");
                let said = if right == "good" { &row[2] } else { right };
                answers.push_str(&format!("{};{said}\n", row[0]));
            }
            for file in rest
                .iter()
                .filter(|word| word.ends_with(".csv") && !place.join(word).exists())
            {
                fs::write(place.join(file), &answers).expect("it can be written");
            }
        }
        _ => {}
    }
}

/// If this fails, a new author types a command from the guide and it does not work.
#[test]
fn every_command_of_the_guide_runs() {
    let place = folder("guide");
    let commands = blocks("sh").concat();
    let mut ran = 0;
    for line in commands.lines().filter(|line| !line.trim().is_empty()) {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words.remove(0), "grounds", "{line}");
        let opens_a_window = matches!(words.first(), Some(&("play" | "author"))) && !words.contains(&"--text");
        if cfg!(feature = "game") && opens_a_window {
            continue;
        }
        prepare(&place, &words);
        let long = matches!(words.first(), Some(&("prove" | "playtest")));
        words.extend(["--runs", "2"].into_iter().filter(|_| long));
        let left = typed(&place, &words);
        let said = format!("{line}: {:?}\n{}{}", left.code, left.out, left.err);
        match words.first() {
            _ if opens_a_window => assert!(left.code == Some(2) && left.err.contains("window"), "{said}"),
            // A proof of two draws, a translation of one text: nothing is wrong with the command.
            Some(&("prove" | "translate")) => assert!(matches!(left.code, Some(0 | 1)), "{said}"),
            _ => assert_eq!(left.code, Some(0), "{said}"),
        }
        ran += 1;
    }
    assert!(ran >= 12, "only {ran} commands were found");
    // Those that stand in a sentence.
    let guide = guide();
    let help = grounds(&["--help"], "").out;
    for span in guide
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|span| span.strip_prefix("grounds "))
    {
        let command = span.split_whitespace().next().unwrap_or_default();
        assert!(
            help.contains(&format!("\n  {command} ")),
            "there is no `grounds {command}`"
        );
    }
}

/// If this fails, an author looks for a file that is not made, or finds one that nobody explains.
#[test]
fn what_a_new_folder_holds_is_what_the_guide_says() {
    let place = folder("guide-folder");
    assert_eq!(grounds(&["new", "night-shift", "--in", arg(&place)], "").code, Some(0));
    let tree = blocks("text")
        .into_iter()
        .find(|block| block.starts_with("night-shift/"));
    let tree = tree.expect("the guide shows the folder");
    let mut told: Vec<&str> = tree
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    told.sort_unstable();
    let made = place.join("night-shift");
    let files = files_below(&made);
    let files = files.iter().map(|path| {
        path.strip_prefix(&made)
            .expect("below")
            .to_string_lossy()
            .replace('\\', "/")
    });
    assert_eq!(files.collect::<Vec<_>>(), told);
}

/// If this fails, what an author copies from the guide into `review.ron` is refused.
#[test]
fn what_may_be_allowed_is_written_as_the_guide_shows_it() {
    let place = folder("guide-allows");
    assert_eq!(grounds(&["new", "night-shift", "--in", arg(&place)], "").code, Some(0));
    let made = place.join("night-shift");
    let allows = blocks("ron").into_iter().find(|block| block.starts_with("allows:"));
    edit(
        &made.join("review.ron"),
        "allows: [],",
        &allows.expect("the guide shows it"),
    );
    let ran = grounds(&["check", arg(&made)], "");
    assert!(ran.out.contains("1 checked: 0 errors"), "{}", ran.out);
}

/// If this fails, a link of the guide leads nowhere.
#[test]
fn every_link_of_the_guide_leads_somewhere() {
    let guide = guide();
    let anchors = guide.lines().filter_map(|line| line.strip_prefix('#'));
    let anchor = |line: &str| -> String {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.'));
        kept.map(|c| if c == ' ' { '-' } else { c })
            .filter(|c| *c != '.')
            .collect()
    };
    let anchors: Vec<String> = anchors.map(anchor).collect();
    let links: Vec<&str> = guide
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    assert!(links.len() > 5, "{links:?}");
    for link in links {
        match link.strip_prefix('#') {
            Some(name) => assert!(
                anchors.iter().any(|anchor| anchor == name),
                "#{name} is not there: {anchors:?}"
            ),
            None => assert!(root().join("scenarios").join(link).exists(), "{link} is not there"),
        }
    }
}
