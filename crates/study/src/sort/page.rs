//! The sheet as a page: to print, or to click and to save as a table. It asks nothing of a network and tells nothing of what is
//! right.

use super::cards::{Cards, SetCard};
use super::sheet::Shows;
use super::{SORTS, word_of};
use grounds_core::session::Sort;
use std::fmt::Write;

/// What is said above the cards.
const LINES: &str = "Sort each line by itself. It was said or seen about a person of whom one wants to know whether somebody holds \
    them by force, threat, debt or deceit. Counts: it is a sign, and I would rest a finding on it beside others. Ask further: \
    not enough by itself, I would ask. Set aside: it says nothing either way, or explains itself. Leave out what you cannot say.";
const SETS: &str =
    "An official goes on with one of these. Which would you say? One letter for each; leave out what you cannot say.";

/// The page. A blind one, with the words alone or with the talk; with the key it is for whoever made the sheet.
#[must_use]
pub fn page(cards: &Cards, shows: Shows) -> String {
    let mut out = String::new();
    let title = escaped(&format!("Sorting: {}", cards.scenario));
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>Version {}. Everything in it is made up.</p>\n<h2>Lines</h2>\n<p>{LINES}</p>\n",
        escaped(cards.fingerprint.get(..8).unwrap_or_default())
    );
    for line in &cards.lines {
        let before = if shows == Shows::Talk { &*line.before } else { &[] };
        card(&mut out, &line.card, before, |out| {
            let _ = writeln!(out, "<blockquote>{}</blockquote>", escaped(&line.words));
            for sort in SORTS {
                let is_right = shows == Shows::Key && line.fits.contains(&sort);
                choice(out, &line.card, word_of(sort), said(sort), is_right);
            }
            if shows == Shows::Key {
                let _ = writeln!(out, "<p class=\"key\">{}</p>", escaped(&line.carries.join(" | ")));
            }
        });
    }
    let _ = write!(out, "<h2>Ways to go on</h2>\n<p>{SETS}</p>\n");
    for set in &cards.sets {
        let before = if shows == Shows::Talk { &*set.before } else { &[] };
        card(&mut out, &set.card, before, |out| {
            if !set.begin.is_empty() {
                let _ = writeln!(out, "<blockquote>{} …</blockquote>", escaped(&set.begin));
            }
            for (at, end) in set.ends.iter().enumerate() {
                let letter = SetCard::letter(at).to_string();
                let words = match shows {
                    Shows::Key => format!("{}: {} ({})", letter, end.words, end.kind.word()),
                    Shows::Words | Shows::Talk => format!("{}: {}", letter, end.words),
                };
                choice(out, &set.card, &letter, &words, shows == Shows::Key && end.is_good);
            }
        });
    }
    if shows != Shows::Key {
        let _ = write!(
            out,
            "<p class=\"end\"><button id=\"save\" type=\"button\">Save my answers</button></p>\n<script>\n{SCRIPT}</script>\n"
        );
    }
    out.push_str("</html>\n");
    out
}

fn card(out: &mut String, name: &str, before: &[String], inside: impl FnOnce(&mut String)) {
    let _ = writeln!(out, "<fieldset><legend>{}</legend>", escaped(name));
    if !before.is_empty() {
        out.push_str("<ol class=\"before\">\n");
        for line in before {
            let _ = writeln!(out, "<li>{}</li>", escaped(line));
        }
        out.push_str("</ol>\n");
    }
    inside(out);
    out.push_str("</fieldset>\n");
}

fn choice(out: &mut String, card: &str, answer: &str, words: &str, is_right: bool) {
    let checked = if is_right { " checked" } else { "" };
    let _ = writeln!(
        out,
        "<label><input type=\"radio\" name=\"{}\" value=\"{}\"{checked}> {}</label>",
        escaped(card),
        escaped(answer),
        escaped(words)
    );
}

const fn said(sort: Sort) -> &'static str {
    match sort {
        Sort::Counts => "Counts",
        Sort::AskFurther => "Ask further",
        Sort::SetAside => "Set aside",
    }
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

const STYLE: &str = "\
body { font: 1.05rem/1.5 serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; background: #fdfcf9; }
fieldset { border: 1px solid #8a8577; margin: 0 0 1rem; padding: .6rem 1rem; break-inside: avoid; }
legend { font: .8rem monospace; color: #5f5a4d; }
blockquote { margin: .3rem 0 .6rem; font-size: 1.15rem; white-space: pre-line; }
label { display: block; padding: .25rem 0; }
.before { font-size: .9rem; color: #4c473c; }
.key { font: .85rem monospace; }
@media print { .end { display: none; } body { background: none; } }
";

const SCRIPT: &str = "\
const key = 'sorting ' + document.title;
const kept = JSON.parse(localStorage.getItem(key) || '{}');
for (const box of document.querySelectorAll('input')) {
  if (kept[box.name] === box.value) box.checked = true;
  box.addEventListener('change', () => { kept[box.name] = box.value; localStorage.setItem(key, JSON.stringify(kept)); });
}
document.getElementById('save').addEventListener('click', () => {
  const rows = ['card,answer'].concat([...document.querySelectorAll('input:checked')].map(box => box.name + ',' + box.value));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([rows.join('\\r\\n') + '\\r\\n'], { type: 'text/csv' }));
  link.download = 'sorted.csv';
  link.click();
});
";
