//! What of mouse and keyboard reaches the screens: a key that is held down acts once, a second click of a double click
//! meets no other screen. It knows no screen and no wish; which key is which says [`keys`](super::keys).
//!
//! [`Guard`] sits before egui's own reading of the input, so that it holds for everything that can be pressed, also for
//! what is written later. Time is the time that egui is told, so tests can let it pass.

use egui::{Event, FocusDirection, Id, Key, RawInput, Ui};
use std::collections::BTreeSet;

/// How long nothing is taken after what is shown has changed, in seconds: longer than the gap of a double click, shorter
/// than anyone needs to read a button.
const SETTLE: f64 = 0.3;

/// Keys that move or take away, and may be held down for it. Letters are held down as text, not as keys.
const MAY_REPEAT: [Key; 11] = [
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::Tab,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Backspace,
    Key::Delete,
];

/// Drops input that would act a second time.
#[derive(Debug, Default)]
pub struct Guard {
    down: BTreeSet<Key>,
    /// What was shown last; a change of it is a change of the screen.
    shown: Option<Id>,
    /// The next input was made while the old picture was still on the screen.
    is_fresh: bool,
    quiet_until: f64,
    /// The content had nothing for the keyboard.
    is_left_over: bool,
}

impl Guard {
    /// Puts the guard before a context's input; further calls change nothing. egui's own zoom goes: the size of text is
    /// what people set, and it is kept.
    pub fn install(ctx: &egui::Context) {
        if ctx.plugin_opt::<Self>().is_none() {
            ctx.add_plugin(Self::default());
        }
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            // Slow hands and slow computers press long; egui would take it for something else.
            options.input_options.max_click_duration = f64::INFINITY;
        });
    }

    fn keeps(&mut self, event: &Event, is_writing: bool, is_quiet: bool) -> bool {
        match event {
            Event::Key {
                key,
                pressed: true,
                repeat,
                ..
            } => {
                let is_held = !self.down.insert(*key) || *repeat;
                let acts = !MAY_REPEAT.contains(key);
                let is_edit = is_writing && !matches!(key, Key::Enter | Key::Escape);
                !(acts && !is_edit && (is_held || is_quiet))
            }
            Event::Key {
                key, pressed: false, ..
            } => {
                self.down.remove(key);
                true
            }
            Event::WindowFocused(false) => {
                // What is let go elsewhere is not told here.
                self.down.clear();
                true
            }
            Event::PointerButton { pressed: true, .. } => !is_quiet,
            _ => true,
        }
    }
}

impl egui::Plugin for Guard {
    fn debug_name(&self) -> &'static str {
        "what acts once"
    }

    fn input_hook(&mut self, ctx: &egui::Context, input: &mut RawInput) {
        let before = ctx.input(|i| i.time);
        let now = input.time.unwrap_or(before + f64::from(input.predicted_dt));
        if std::mem::take(&mut self.is_fresh) {
            self.quiet_until = now + SETTLE;
        }
        let (is_writing, is_quiet) = (ctx.text_edit_focused(), now < self.quiet_until);
        input.events.retain(|event| self.keeps(event, is_writing, is_quiet));
        take_pasted(&mut input.events);
    }
}

/// What a window hands over on Ctrl + V comes as if it had been typed; as something pasted, a field of one line takes its
/// line ends for spaces.
fn take_pasted(events: &mut [Event]) {
    for at in 1..events.len() {
        let (before, from) = events.split_at_mut(at);
        let is_paste = matches!(before.last(), Some(Event::Key { key: Key::V, pressed: true, modifiers, .. }) if modifiers.command);
        if let (true, Event::Text(words)) = (is_paste, &mut from[0]) {
            from[0] = Event::Paste(std::mem::take(words));
        }
    }
}

/// Tells what is shown now, as a name of its own. When it is another than before, nothing is taken for a moment, and the
/// keyboard begins anew at the content.
pub(super) fn settle(ui: &Ui, shown: Id) {
    let Some(guard) = ui.ctx().plugin_opt::<Guard>() else {
        return;
    };
    let before = guard.lock().shown.replace(shown);
    if before.is_none_or(|before| before == shown) {
        return;
    }
    pause(ui);
    ui.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
}

/// Takes nothing for a moment: something was just done.
pub(super) fn pause(ui: &Ui) {
    if let Some(guard) = ui.ctx().plugin_opt::<Guard>() {
        guard.lock().is_fresh = true;
        // The pause is counted from the next picture on, and has to begin although nobody touches anything.
        ui.ctx().request_repaint();
    }
}

/// Whether Tab was pressed while nothing has the keyboard: then the first thing of the content gets it, and what is drawn
/// before the content has to be passed by. See [`pass_by`].
pub(super) fn begins_by_tab(ui: &Ui) -> bool {
    let is_tab =
        |event: &Event| matches!(event, Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if !modifiers.any());
    ui.memory(|m| m.focused().is_none()) && ui.input(|i| i.events.iter().any(is_tab))
}

/// While what is drawn does not belong to the content, Tab gives it nothing.
pub(super) fn pass_by(ui: &Ui, is_passing: bool) {
    let direction = if is_passing {
        FocusDirection::None
    } else {
        FocusDirection::Next
    };
    ui.memory_mut(|m| m.move_focus(direction));
}

/// At the end: where the content had nothing that takes the keyboard, the next picture gives it to whatever comes first.
pub(super) fn pass_on(ui: &Ui) {
    let Some(guard) = ui.ctx().plugin_opt::<Guard>() else {
        return;
    };
    if ui.memory(|m| m.focused().is_none()) {
        guard.lock().is_left_over = true;
        ui.ctx().request_repaint();
    }
}

/// At the beginning: see [`pass_on`].
pub(super) fn take_left_over(ui: &Ui) {
    let left_over = |guard: egui::plugin::TypedPluginHandle<Guard>| std::mem::take(&mut guard.lock().is_left_over);
    if ui.ctx().plugin_opt::<Guard>().is_some_and(left_over) {
        ui.memory_mut(|m| m.move_focus(FocusDirection::Next));
    }
}

/// Whether a field of one line has just been left by Enter.
pub(super) fn is_entered(ui: &Ui, field: &egui::Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
