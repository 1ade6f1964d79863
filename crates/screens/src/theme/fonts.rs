//! The shipped fonts, handed to egui. Nothing here reads files: their bytes are handed over.

use egui::FontFamily;
use egui::epaint::text::{FontData, FontDefinitions};
use std::borrow::Cow;
use std::sync::Arc;

/// The family of the heavier weight.
pub(crate) const STRONG: &str = "strong";

/// The shipped fonts: the name egui knows each by, its file, and whether it is of the common weight, the heavier or both.
/// Latin comes first; each other font holds its script only, because a font that covers Latin too shapes mixed text
/// wrongly. Signs and Chinese have one weight.
const FILES: [(&str, &str, Weight); 12] = [
    ("latin", "fonts/NotoSans-Regular.ttf", Weight::Plain),
    ("latin-strong", "fonts/NotoSans-Bold.ttf", Weight::Strong),
    ("khmer", "fonts/NotoSansKhmer-Regular.ttf", Weight::Plain),
    ("khmer-strong", "fonts/NotoSansKhmer-Bold.ttf", Weight::Strong),
    ("thai", "fonts/NotoSansThai-Regular.ttf", Weight::Plain),
    ("thai-strong", "fonts/NotoSansThai-Bold.ttf", Weight::Strong),
    ("lao", "fonts/NotoSansLao-Regular.ttf", Weight::Plain),
    ("lao-strong", "fonts/NotoSansLao-Bold.ttf", Weight::Strong),
    ("burmese", "fonts/NotoSansMyanmar-Regular.ttf", Weight::Plain),
    ("burmese-strong", "fonts/NotoSansMyanmar-Bold.ttf", Weight::Strong),
    ("symbols", "fonts/NotoSansSymbols.ttf", Weight::Both),
    ("chinese", "fonts/NotoSansSC-Regular.otf", Weight::Both),
];

/// Which text a font is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Plain,
    Strong,
    Both,
}

/// The bytes of the fonts.
#[derive(Clone, Debug)]
pub struct Fonts(Vec<Cow<'static, [u8]>>);

impl Fonts {
    /// Finds the shipped fonts by their path in `assets/`.
    #[must_use]
    pub fn find(file: impl Fn(&str) -> Option<Cow<'static, [u8]>>) -> Option<Self> {
        let all: Option<Vec<_>> = FILES.iter().map(|(_, path, _)| file(path)).collect();
        all.map(Self)
    }

    /// Hands the fonts to egui. Call it once, before the first frame; [`crate::show`] waits until they are there.
    pub fn install(&self, ctx: &egui::Context) {
        let mut all = FontDefinitions::empty();
        for (bytes, (name, ..)) in self.0.iter().zip(FILES) {
            all.font_data.insert(
                (*name).to_owned(),
                Arc::new(FontData {
                    font: bytes.clone(),
                    ..FontData::from_static(&[])
                }),
            );
        }
        let without = |other: Weight| {
            let fitting = FILES.iter().filter(|(.., weight)| *weight != other);
            fitting.map(|(name, ..)| (*name).to_owned()).collect::<Vec<_>>()
        };
        let plain = without(Weight::Strong);
        all.families.insert(FontFamily::Proportional, plain.clone());
        all.families.insert(FontFamily::Monospace, plain);
        all.families
            .insert(FontFamily::Name(STRONG.into()), without(Weight::Plain));
        ctx.set_fonts(all);
    }

    /// Whether egui has them already.
    pub(crate) fn are_installed(ctx: &egui::Context) -> bool {
        ctx.fonts(|f| f.definitions().families.contains_key(&FontFamily::Name(STRONG.into())))
    }
}
