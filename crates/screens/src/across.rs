//! What many runs show together, one column to be read: words first, figures and plots where they are unfolded.

use super::plot::plot_ui;
use super::reading::{door_ui, notes_ui};
use super::text::{self, Face};
use super::widgets::{button_ui, card, centred, scroll, unfold_ui};
use super::{Intent, Theme};
use egui::Ui;
use grounds_desk::shown::across::Part;
use grounds_desk::shown::{Across, Door, Note, Tone};

/// Shows what many runs show together.
pub(super) fn across_ui(ui: &mut Ui, across: &Across, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    scroll(ui, "across", |ui| {
        centred(ui, theme.em(60.0), |ui| {
            text::show(ui, theme, Face::Display, theme.accent, &across.title);
            for words in &across.whose {
                text::quiet(ui, theme, words);
            }
            for note in &across.notes {
                says_ui(ui, note, theme);
            }
            if let Some(first) = &across.first {
                ui.add_space(theme.gap * 0.5);
                card(ui, theme, |ui| part_ui(ui, first, theme));
            }
            ui.add_space(theme.gap);
            for folded in &across.behind {
                unfold_ui(ui, &folded.unfold, theme, out);
                for (number, part) in folded.inside.iter().flatten().enumerate() {
                    ui.push_id((&folded.unfold.wish, number), |ui| {
                        card(ui, theme, |ui| part_ui(ui, part, theme));
                    });
                }
            }
            ui.add_space(theme.gap);
            ui.horizontal_wrapped(|ui| {
                button_ui(ui, theme, &across.back, out);
                door_ui(ui, door, theme, out);
            });
            notes_ui(ui, &door.notes, theme);
        });
    });
}

fn part_ui(ui: &mut Ui, part: &Part, theme: &Theme) {
    if let Some(heading) = &part.heading {
        text::heading(ui, theme, heading);
    }
    for note in &part.says {
        says_ui(ui, note, theme);
    }
    for plot in &part.plots {
        ui.add_space(theme.gap * 0.5);
        plot_ui(ui, plot, theme);
    }
}

/// What is said: plain as text, anything else in its tone.
fn says_ui(ui: &mut Ui, note: &Note, theme: &Theme) {
    if note.tone == Tone::Plain {
        text::body(ui, theme, &note.words);
    } else {
        text::note(ui, theme, note.tone.into(), &note.words);
    }
}
