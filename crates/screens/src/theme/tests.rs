//! What every look must keep to.

use super::*;
use grounds_desk::settings::Look;

fn shipped() -> Theme {
    Theme::parse(include_str!("../../../../assets/theme.ron")).expect("the shipped theme reads")
}

fn luminance(colour: Colour) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(colour.0.r()) + 0.7152 * part(colour.0.g()) + 0.0722 * part(colour.0.b())
}

fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// If this fails, somebody cannot read something in one of the looks: at a pale picture on a wall, or with eyes that see less.
#[test]
fn text_can_be_read_in_every_look() {
    for look in Look::ALL {
        let t = shipped().looking(look);
        // WCAG 2.2 AA; AAA where somebody has asked for it.
        let text = match look {
            Look::Light | Look::Dark => 4.5,
            Look::Contrast | Look::Projector => 7.0,
        };
        let paper = shipped();
        let pairs = [
            ("ink on paper", t.ink, t.paper, 7.0),
            ("ink on card", t.ink, t.card, 7.0),
            ("ink on sunken", t.ink, t.sunken, 7.0),
            ("ink on chosen", t.ink, t.accent_soft, 7.0),
            ("ink under the pointer", t.ink, t.hover, 7.0),
            ("quiet on card", t.quiet, t.card, text),
            ("quiet on paper", t.quiet, t.paper, text),
            ("quiet on sunken", t.quiet, t.sunken, text),
            ("quiet on chosen", t.quiet, t.accent_soft, text),
            ("on dark", t.on_dark, t.rail, 7.0),
            ("chosen on the rail", t.on_dark, t.rail_raised, 7.0),
            ("quiet on dark", t.on_dark_quiet, t.rail, text),
            ("quiet on raised", t.on_dark_quiet, t.rail_raised, text),
            ("button", t.on_accent, t.accent, text),
            ("button under the pointer", t.on_accent, t.accent_hover, text),
            ("accent on card", t.accent, t.card, text),
            ("accent on paper", t.accent, t.paper, text),
            ("accent on chosen", t.accent, t.accent_soft, text),
            ("accent under the pointer", t.accent, t.hover, text),
            ("good", t.good, t.good_soft, text),
            ("warn", t.warn, t.warn_soft, text),
            ("bad", t.bad, t.bad_soft, text),
            ("good on card", t.good, t.card, text),
            ("warn on card", t.warn, t.card, text),
            ("bad on card", t.bad, t.card, text),
            ("first pen", paper.pens[0], paper.sunken, 4.5),
            ("second pen", paper.pens[1], paper.sunken, 4.5),
            ("third pen", paper.pens[2], paper.sunken, 4.5),
            ("printed small", paper.printed, paper.sunken, 4.5),
            ("focus ring on card", t.focus, t.card, 3.0),
            ("focus ring on paper", t.focus, t.paper, 3.0),
            ("focus ring on rail", t.on_dark, t.rail, 3.0),
            ("edge of what can be pressed", t.line_strong, t.card, 3.0),
        ];
        for (what, front, back, least) in pairs {
            let found = contrast(front, back);
            assert!(found >= least, "{look:?}: {what}: {found:.2} to 1, at least {least}");
        }
    }
}

/// If this fails, the words on a drawn sheet are light on light in a dark room.
#[test]
fn paper_is_paper_in_every_look() {
    let light = shipped();
    for look in Look::ALL {
        let t = shipped().looking(look).on_paper();
        assert_eq!((t.ink, t.card, t.desk), (light.ink, light.card, light.desk), "{look:?}");
    }
    assert_ne!(shipped().looking(Look::Dark).ink, light.ink);
}

#[test]
fn a_colour_that_is_none_is_told() {
    let broken = include_str!("../../../../assets/theme.ron").replace("#ffffff", "white");
    assert!(Theme::parse(&broken).is_err());
}
