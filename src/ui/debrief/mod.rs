//! The debrief.

use super::text::{self, Press};
use super::{Cx, Intent};
use crate::debrief::Debrief;
use crate::session::View;
use egui::Ui;

/// Shows the debrief.
pub(super) fn debrief_ui(ui: &mut Ui, _debrief: &Debrief, _view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    if text::button(ui, cx.theme, Press::Main, &cx.messages.get("back-to-shelf")).clicked() {
        out.push(Intent::BackToShelf);
    }
}
