//! What egui draws by itself, in the look of a theme.

use super::Theme;
use egui::style::{ScrollAnimation, ScrollStyle};
use egui::{FontId, Shadow, Stroke, TextStyle, vec2};

/// Gives egui the look of a theme. Cheap enough to call whenever the text size may have changed.
pub fn apply(ctx: &egui::Context, theme: &Theme) {
    crate::input::Guard::install(ctx);
    ctx.set_theme(egui::Theme::Light);
    ctx.all_styles_mut(|style| {
        let sizes = [
            (TextStyle::Body, theme.body),
            (TextStyle::Button, theme.body),
            (TextStyle::Heading, theme.heading),
            (TextStyle::Small, theme.small),
            (TextStyle::Monospace, theme.body),
        ];
        style.text_styles = sizes
            .into_iter()
            .map(|(s, size)| (s, FontId::proportional(size)))
            .collect();
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
        style.spacing.item_spacing = vec2(theme.gap * 0.67, theme.gap * 0.5);
        style.spacing.interact_size = vec2(32.0, theme.body * 1.9);
        style.spacing.scroll = scroll_style();
        style.spacing.tooltip_width = theme.em(22.0);
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.3;
        style.visuals = visuals(theme);
    });
}

fn scroll_style() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        bar_inner_margin: 6.0,
        handle_min_length: 32.0,
        dormant_handle_opacity: 0.7,
        active_handle_opacity: 0.8,
        dormant_background_opacity: 0.2,
        ..ScrollStyle::solid()
    }
}

fn visuals(theme: &Theme) -> egui::Visuals {
    let mut v = egui::Visuals::light();
    v.override_text_color = Some(theme.ink.0);
    v.panel_fill = theme.paper.0;
    v.window_fill = theme.card.0;
    v.window_stroke = Stroke::new(1.0, theme.line_strong.0);
    v.window_corner_radius = theme.corners();
    v.window_shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: theme.shade.0,
    };
    v.popup_shadow = Shadow::NONE;
    v.extreme_bg_color = theme.sunken.0;
    v.text_edit_bg_color = Some(theme.card.0);
    v.selection.bg_fill = theme.accent_soft.0;
    v.selection.stroke = Stroke::new(2.0, theme.focus.0);
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(2.0, theme.accent.0);
    for w in [
        &mut v.widgets.inactive,
        &mut v.widgets.hovered,
        &mut v.widgets.active,
        &mut v.widgets.open,
    ] {
        w.bg_fill = theme.line_strong.0;
        w.weak_bg_fill = theme.sunken.0;
        w.bg_stroke = Stroke::new(1.0, theme.line_strong.0);
        w.fg_stroke = Stroke::new(1.0, theme.ink.0);
        w.expansion = 0.0;
        w.corner_radius = theme.corners();
    }
    v
}
