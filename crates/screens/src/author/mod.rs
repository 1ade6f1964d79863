//! The author view: a bar over the play and a panel beside it. The play is the trainee's, untouched; what is hidden from
//! a trainee stands in the panel and nowhere else.
//!
//! Everything shown here is plain data ([`Standing`]); what the author wants goes out as wishes.

mod codes;
mod faults;
mod hidden;
mod marks;
mod moments;
mod parts;
mod people;
mod state;

pub use state::{AuthorState, Hidden, Tab};

use super::widgets::{scroll, within};
use super::{Intent, keys};
use crate::diagnostic::Severity;
use crate::locale::{self, Messages, key, said};
use crate::text::{self, Face, Press, Tone};
use crate::theme::Theme;
use egui::{Frame, Margin, Panel as Side, Stroke, Ui, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::Door;
use grounds_desk::wish::Wish;
use grounds_study::author::{Standing, Version};

/// What the author's panel is drawn with.
#[derive(Debug)]
pub struct Cx<'a> {
    /// How it looks, already [`Theme::scaled`].
    pub theme: &'a Theme,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// What the panel remembers.
    pub author: &'a mut AuthorState,
}

/// What an author wants, besides playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorWish {
    /// Show what a trainee reads before the run.
    Prebrief,
    /// Go to the moment after this many moves.
    GoTo(usize),
    /// Go one move back.
    Back,
    /// Go one move forward.
    Forward,
    /// Make the same moves in this draw.
    Draw(u64),
    /// Make the same moves in any other draw.
    AnotherDraw,
    /// Leave out the move that stopped the run.
    LeaveOut,
    /// Bring back the run that was replaced.
    BringBack,
    /// Play a walkthrough, by its place in the list.
    Walk(usize),
    /// Say what the last move was worth.
    JudgeLast,
    /// Try the claims about the scenario in a few draws.
    TryClaims,
}

/// Shows the bar and the panel, and leaves the rest of `ui` to the play.
pub(super) fn author_ui(ui: &mut Ui, standing: &Standing, door: &Door, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    shortcuts(ui, cx, out);
    bar_ui(ui, standing, door, cx, out);
    if !cx.author.is_shut {
        panel_ui(ui, standing, cx, out);
    }
}

fn wish(out: &mut Vec<Intent>, wish: AuthorWish) {
    out.push(Intent::Author(wish));
}

/// Back, forward, and the panel, by keys. A field that is being written in keeps its own.
fn shortcuts(ui: &Ui, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    if keys::pressed(ui, Hotkey::AuthorPanel) {
        cx.author.is_shut ^= true;
    }
    let ways = [
        (Hotkey::AuthorForward, AuthorWish::Forward),
        (Hotkey::AuthorBack, AuthorWish::Back),
    ];
    for (key, one) in ways {
        if keys::pressed(ui, key) {
            wish(out, one);
        }
    }
}

fn bar_ui(ui: &mut Ui, standing: &Standing, door: &Door, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let frame = Frame::new()
        .fill(theme.accent_soft.0)
        .inner_margin(Margin::symmetric(12, 6));
    Side::top("bar").frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            text::label(ui, theme, &cx.messages.get(key!("author-title")));
            let (tone, words) = version(standing, cx);
            text::badge(ui, theme, tone, &words);
            steps_ui(ui, standing, door, cx, out);
        });
        if let Some(reason) = &standing.trouble {
            let words = cx.messages.say(&said!("author-trouble", reason = reason));
            text::note(ui, theme, Tone::Warn, &words);
        }
        stopped_ui(ui, standing, cx, out);
    });
}

/// Which version is played, in words.
fn version(standing: &Standing, cx: &Cx<'_>) -> (Tone, String) {
    let (count, time) = (standing.errors, &standing.saved);
    let (tone, said) = match standing.version {
        Version::Newest => (Tone::Good, said!("author-newest", time = time)),
        Version::Older => (Tone::Bad, said!("author-older", count = count, time = time)),
        Version::None => (Tone::Bad, said!("author-none", count = count)),
    };
    (tone, cx.messages.say(&said))
}

/// Back and forward, the panel, and the way out.
fn steps_ui(ui: &mut Ui, standing: &Standing, door: &Door, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let all = standing.moments.len();
    let press = |ui: &mut Ui, is_possible: bool, key: locale::Key, hint: locale::Key| {
        let response = text::button_when(ui, theme, Press::Light, is_possible, &m.get(key));
        text::hint(theme, response, &m.get(hint)).clicked()
    };
    if standing.version != Version::None {
        if press(ui, standing.at > 0, key!("author-back"), key!("author-back-hint")) {
            wish(out, AuthorWish::Back);
        }
        text::label(ui, theme, &m.say(&said!("author-at", at = standing.at, all = all)));
        if press(
            ui,
            standing.at < all,
            key!("author-forward"),
            key!("author-forward-hint"),
        ) {
            wish(out, AuthorWish::Forward);
        }
    }
    let key = if cx.author.is_shut {
        key!("author-panel-open")
    } else {
        key!("author-panel-shut")
    };
    if press(ui, true, key, key!("author-panel-hint")) {
        cx.author.is_shut ^= true;
    }
    super::reading::door_ui(ui, door, theme, out);
    if text::button(ui, theme, Press::Light, &m.get(key!("author-leave"))).clicked() {
        out.push(Wish::Leave.into());
    }
}

/// The move that this version does not allow.
fn stopped_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let Some(stopped) = &standing.stopped else { return };
    let (theme, m) = (cx.theme, cx.messages);
    let words = m.say(&said!(
        "author-stopped",
        number = stopped.number,
        words = &stopped.words,
        why = &stopped.why,
        waiting = stopped.waiting
    ));
    ui.horizontal_top(|ui| {
        let button = theme.em(12.0).min(ui.available_width() * 0.3);
        let note = ui.available_width() - button - theme.gap;
        ui.allocate_ui(vec2(note, 0.0), |ui| text::note(ui, theme, Tone::Warn, &words));
        ui.allocate_ui(vec2(button, 0.0), |ui| {
            if text::button(ui, theme, Press::Light, &m.get(key!("author-leave-out"))).clicked() {
                wish(out, AuthorWish::LeaveOut);
            }
        });
    });
}

fn panel_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let room = ui.available_width();
    let frame = Frame::new()
        .fill(theme.sunken.0)
        .stroke(Stroke::new(1.0, theme.line_strong.0))
        .inner_margin(Margin::same(12));
    Side::right("beside")
        .resizable(true)
        .default_size(within(room * 0.34, 300.0, room * 0.6))
        .size_range(within(260.0, 0.0, room * 0.6)..=room * 0.6)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            tabs_ui(ui, standing, cx);
            ui.add_space(theme.gap * 0.25);
            let tab = cx.author.tab;
            scroll(ui, tab.key().name(), |ui| match tab {
                Tab::Faults => faults::faults_ui(ui, standing, cx),
                Tab::Moments => moments::moments_ui(ui, standing, cx, out),
                Tab::Hidden => hidden::hidden_ui(ui, standing, cx),
                Tab::Marks => marks::marks_ui(ui, standing, cx, out),
                Tab::Codes => codes::codes_ui(ui, standing, cx),
            });
        });
}

fn tabs_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.gap * 0.4;
        for tab in Tab::ALL {
            let count = standing.faults.iter().filter(|f| f.severity > Severity::Advice).count();
            let words = if tab == Tab::Faults && count > 0 {
                m.say(&said!("author-tab-faults-count", count = count))
            } else {
                m.get(tab.key())
            };
            if text::segment(ui, theme, cx.author.tab == tab, &words).clicked() {
                cx.author.tab = tab;
            }
        }
    });
}

/// Where the play would be, while no version can be played.
pub(super) fn nothing_ui(ui: &mut Ui, standing: &Standing, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get(key!("author-nothing")));
    text::show(ui, theme, Face::Body, theme.ink, &m.get(key!("author-nothing-why")));
    text::quiet(ui, theme, &standing.folder);
}
