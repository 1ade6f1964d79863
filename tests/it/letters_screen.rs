//! The same sentences through the one text widget, with the shipped fonts: rows, glyphs, copying, and what is kept.

use crate::letters::{NEVER_FIRST, SENTENCES};
use egui::text_selection::LabelSelectionState;
use egui::{Event, Galley, Modifiers, OutputCommand, PointerButton, Ui, pos2, vec2};
use egui_kittest::Harness;
use reasonable_grounds::library::{embedded_file, embedded_text};
use reasonable_grounds::locale::coverage::is_covered;
use reasonable_grounds::locale::pair;
use reasonable_grounds::locale::words::{BREAK, cluster_edges, seen_characters, without_marks};
use reasonable_grounds::ui::text::{self, Face};
use reasonable_grounds::ui::{Fonts, Theme, theme};
use std::fmt::Write;
use std::sync::Arc;
use unicode_normalization::char::is_combining_mark;

const WIDTH: f32 = 260.0;
const SIZES: [u16; 2] = [100, 150];

/// Shows something with the shipped fonts and the shipped theme; the state is what it last answered.
fn shown<T: 'static>(
    percent: u16,
    mut show: impl FnMut(&mut Ui, &Theme) -> T + 'static,
) -> Harness<'static, Option<T>> {
    let text = embedded_text("theme.ron").expect("there is a theme");
    let theme = Theme::parse(&text).expect("the shipped theme is sound").scaled(percent);
    let mut is_ready = false;
    let mut harness = Harness::builder().with_size(vec2(900.0, 700.0)).build_ui_state(
        move |ui, answer: &mut Option<T>| {
            if is_ready {
                *answer = Some(show(ui, &theme));
                return;
            }
            // Fonts are there from the next pass on.
            let fonts = Fonts::find(embedded_file).expect("fonts are embedded");
            fonts.install(ui.ctx());
            theme::apply(ui.ctx(), &theme);
            is_ready = true;
        },
        None,
    );
    harness.run_steps(3);
    harness
}

/// What a closure answers about the screen.
fn answer<T: 'static>(percent: u16, show: impl FnMut(&mut Ui, &Theme) -> T + 'static) -> T {
    shown(percent, show).into_state().expect("it was shown")
}

fn galley(ui: &Ui, theme: &Theme, words: &str) -> Arc<Galley> {
    text::galley(ui, theme, Face::Body, theme.ink, words, WIDTH)
}

/// Every sentence, laid out.
fn all(percent: u16) -> Vec<(&'static str, &'static str, Arc<Galley>)> {
    answer(percent, |ui, theme| {
        let mut all = Vec::new();
        for (language, sentences) in SENTENCES {
            all.extend(sentences.map(|s| (language, s, galley(ui, theme, s))));
        }
        all
    })
}

/// The text of each row. Rows are counted in characters, as egui counts where a cursor stands.
fn rows(galley: &Galley) -> Vec<String> {
    let mut text = galley.text().chars();
    let mut rows = Vec::new();
    for row in &galley.rows {
        rows.push(text.by_ref().take(row.glyphs.len()).collect());
        if row.ends_with_newline {
            assert_eq!(
                text.next(),
                Some('\n'),
                "a row ends its paragraph where the text does not"
            );
        }
    }
    assert_eq!(text.next(), None, "rows have fewer characters than the text");
    rows
}

/// If this fails, texts look otherwise than before: read the new rows as a reader of the script before taking them.
/// Behind each row stand its characters and how many glyphs are drawn for them.
#[test]
fn rows_are_those_that_were_read_and_found_good() {
    let mut out = String::new();
    for percent in SIZES {
        for (language, _, galley) in all(percent) {
            let _ = writeln!(out, "{language} {percent} %");
            for (text, row) in rows(&galley).iter().zip(&galley.rows) {
                let drawn = row.visuals.mesh.vertices.len() / 4;
                let _ = writeln!(out, "  {text}| {} {drawn}", row.glyphs.len());
            }
        }
    }
    insta::assert_snapshot!("rows", out);
}

/// If this fails, words are lost, told twice, run out of their box, or a row begins with what belongs to the row above.
#[test]
fn rows_together_are_the_text_and_each_fits() {
    for percent in SIZES {
        for (language, sentence, galley) in all(percent) {
            let text = without_marks(sentence);
            assert_eq!(galley.text(), text, "what is shown is what is written");
            let rows = rows(&galley);
            assert_eq!(rows.concat(), text, "{language}: rows together");
            assert!(
                rows.len() > 1,
                "{language}: this sentence is too short to test anything"
            );
            let edges = cluster_edges(&text);
            let mut at = 0;
            for (words, row) in rows.iter().zip(&galley.rows) {
                let wide = row.rect().width();
                assert!(
                    wide <= WIDTH + 1.0 || seen_characters(words) == 1,
                    "{language} {percent} %: {wide} for {words}"
                );
                let first = words.chars().next().expect("no row is empty");
                assert!(
                    !NEVER_FIRST.contains(first) && !is_combining_mark(first),
                    "{language} {percent} %: a row begins with U+{:04X}: {words}",
                    u32::from(first)
                );
                assert!(
                    edges.contains(&at),
                    "{language} {percent} %: a letter is cut before {words}"
                );
                at += words.len();
            }
        }
    }
}

/// If this fails, a reader sees a box instead of a letter.
#[test]
fn no_letter_is_shown_as_a_box() {
    let galleys = answer(100, |ui, theme| {
        let sentences = SENTENCES.iter().flat_map(|s| s.1);
        let galleys: Vec<_> = sentences.map(|s| galley(ui, theme, s)).collect();
        (galley(ui, theme, "\u{10fffd}"), galleys)
    });
    let missing = galleys.0.rows[0].glyphs[0].uv_rect;
    assert!(!missing.is_nothing(), "what stands for a missing letter is seen");
    for galley in galleys.1 {
        for c in galley.text().chars() {
            assert!(is_covered(c), "no font has U+{:04X}", u32::from(c));
        }
        for glyph in galley.rows.iter().flat_map(|r| &r.glyphs) {
            assert_ne!(glyph.uv_rect, missing, "a box for {:?} in {}", glyph.chr, galley.text());
        }
    }
}

/// If this fails, a screen that stands still segments and shapes its texts again in each picture, and is slow.
#[test]
fn what_was_laid_out_once_is_kept() {
    let (first, again, same) = answer(100, |ui, theme| {
        let lay_out = || -> Vec<_> { SENTENCES.map(|s| s.1.map(|s| galley(ui, theme, s))).concat() };
        let galleys = lay_out();
        let first = text::laid_out(ui.ctx());
        let others = lay_out();
        let same = galleys.iter().zip(&others).all(|(a, b)| Arc::ptr_eq(a, b));
        (first, text::laid_out(ui.ctx()), same)
    });
    assert_eq!(first, 24, "each text is laid out once, in the first pass");
    assert_eq!(first, again, "a second look lays out nothing");
    assert!(same, "a second look finds what the first one made");
}

/// If this fails, someone who reads in two languages misses one of them, or sees the sign that keeps them apart.
#[test]
fn a_pair_shows_both_halves_below_each_other() {
    let (main, beside) = (SENTENCES[0].1[2], SENTENCES[7].1[2]);
    let words = pair::join(main.to_owned(), beside);
    let galley = answer(100, move |ui, theme| galley(ui, theme, &words));
    assert_eq!(galley.text(), format!("{}\n{beside}", without_marks(main)));
    assert!(!galley.text().contains([BREAK, pair::SEPARATOR]), "a sign is left over");
    let rows = rows(&galley);
    let ends: Vec<usize> = (0..rows.len()).filter(|&i| galley.rows[i].ends_with_newline).collect();
    let [end] = ends[..] else {
        panic!("one line end between the halves, not {ends:?}")
    };
    assert_eq!(
        rows[..=end].concat(),
        without_marks(main),
        "the first half stands above"
    );
    assert_eq!(rows[end + 1..].concat(), beside, "the second half stands below");
    let height = |row: usize| galley.rows[row].glyphs[0].line_height;
    assert!(height(end + 1) < height(0), "the second half is smaller");
}

/// What is on the clipboard when words were selected from their first to their last sign and copied.
fn copied(words: &'static str) -> Option<String> {
    let mut harness = shown(100, move |ui, theme| {
        let place = ui.scope(|ui| {
            ui.set_max_width(WIDTH);
            text::body(ui, theme, words)
        });
        place.inner.rect
    });
    let rect = harness.state().expect("it was shown");
    let from = rect.min + vec2(0.5, 4.0);
    let to = pos2(rect.right() - 0.5, rect.bottom() - 2.0);
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    for event in [
        Event::PointerMoved(from),
        button(from, true),
        Event::PointerMoved(to),
        button(to, false),
    ] {
        harness.event(event);
        harness.step();
    }
    let is_selected = harness.ctx.plugin::<LabelSelectionState>().lock().has_selection();
    assert!(is_selected, "nothing was selected of {words}");
    harness.event(Event::Copy);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    commands.iter().find_map(|c| match c {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

/// If this fails, somebody who copies a text takes with it signs that cannot be seen or ends of lines that nobody wrote,
/// or misses a part of it.
#[test]
fn what_is_copied_is_what_was_written() {
    for (language, sentences) in SENTENCES {
        for sentence in sentences {
            let copied = copied(sentence).unwrap_or_default();
            assert_eq!(copied, without_marks(sentence), "{language}");
        }
    }
    let two = "Read CD01 first.\nThen ask.";
    assert_eq!(
        copied(two).as_deref(),
        Some(two),
        "ends of lines that somebody wrote stay"
    );
}
