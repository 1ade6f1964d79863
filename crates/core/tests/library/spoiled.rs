//! Files that somebody changed in haste, or that are no text at all.

use crate::support::{below, line, overlay, shipped, text, told};
use grounds_core::diagnostic::Diagnostic;
use grounds_core::practice::{Layer, Practice};
use proptest::prelude::*;

fn with(edits: &[(&str, &str, &str)]) -> Vec<Layer> {
    let mut layer = below();
    for (file, old, new) in edits {
        let was = String::from_utf8(layer.files[*file].clone()).expect("it is text");
        assert!(was.contains(old), "{old} is not written in {file} any more");
        layer
            .files
            .insert((*file).to_owned(), was.replacen(old, new, 1).into_bytes());
    }
    vec![layer]
}

/// If this fails, somebody who knows the field and no programming is told nothing, or nothing that helps, or at another place.
#[test]
fn slips_are_told_at_their_place_in_plain_words() {
    let slips = [
        (
            "run.ron",
            "(deed: Separate, minutes: 2",
            "(deed: Separate, minutes: 99",
            "`Separate` takes 99 minutes",
            "",
        ),
        (
            "talk.ron",
            "top: 9",
            "top: nine",
            "`top` should be a whole number; a word stands here",
            "",
        ),
        (
            "talk.ron",
            "top: 9",
            "top: 9.5",
            "`top` is a whole number, not 9.5",
            "write 9",
        ),
        ("talk.ron", "top: 9", "top: 900", "`top` is from 0 to 255", ""),
        (
            "talk.ron",
            "top: 9",
            "tops: 9",
            "has no field `tops`",
            "did you mean `top`?",
        ),
        (
            "talk.ron",
            "kind: Soothe",
            "kind: Sooth",
            "`Sooth` is not",
            "did you mean `Soothe`?",
        ),
        (
            "indicators.ron",
            "adult: Strong",
            "adult: \"Strong\"",
            "without quotation marks",
            "write Strong",
        ),
        ("indicators.ron", "code: \"DR01\",", "code: \"DR01\"", "comma", ""),
        (
            "law.ron",
            "code: \"LAW-02\"",
            "code: \"LAW-01\"",
            "LAW-01 stands twice",
            "",
        ),
        (
            "judgement.ron",
            "point: \"DMG-01\"",
            "point: \"DMG-77\"",
            "DMG-77, which does not exist",
            "",
        ),
        ("marks.ron", "mark: \"alone\"", "mark: \"alonne\"", "`alone` is one", ""),
        (
            "stock.ron",
            "of: Reply(Meets)",
            "of: Reply(Meats)",
            "`Meats` is not",
            "did you mean `Meets`?",
        ),
        (
            "stock.ron",
            "of: NotNow",
            "of: NotNow(Meets)",
            "`NotNow` stands alone",
            "",
        ),
        (
            "worries.ron",
            "label: \"",
            "lable: \"",
            "has no field `lable`",
            "did you mean `label`?",
        ),
        (
            "author.glossary.km.ron",
            "say: [",
            "said: [",
            "has no field `said`",
            "the fields here are: id, source, say",
        ),
    ];
    for (file, old, new, words, help) in slips {
        let found = told(&with(&[(file, old, new)]));
        let it = found.iter().find(|fault| fault.message.contains(words));
        let it = it.unwrap_or_else(|| panic!("{new}: {:?}", found.iter().map(line).collect::<Vec<_>>()));
        assert_eq!(it.file, file, "{new}");
        assert!(
            it.help.as_deref().unwrap_or_default().contains(help),
            "{new}: {:?}",
            it.help
        );
        let edited = text(file).find(old).expect("it is there");
        let row = text(file)[..edited].matches('\n').count() + 1;
        let place = it.span.as_ref().expect("it has a place").position().line;
        assert!(place.abs_diff(row) <= 2, "{new}: told at {place}, written at {row}");
    }
}

/// If this fails, somebody mends one slip, starts again, and is told the next.
#[test]
fn slips_in_several_files_are_told_in_one_round() {
    let found = told(&with(&[
        ("talk.ron", "top: 9", "tops: 9"),
        ("talk.ron", "kind: Soothe", "kind: Sooth"),
        ("law.ron", "label:", "lable:"),
        ("verdicts.ron", "truth: Trafficked,", "truth: Traficked,"),
        ("outcomes.ron", "verdict: Protected", "verdict: Protect"),
    ]));
    for file in ["talk.ron", "law.ron", "verdicts.ron", "outcomes.ron"] {
        assert!(found.iter().any(|fault| fault.file == file), "{file}: {found:?}");
    }
    assert_eq!(found.iter().filter(|fault| fault.file == "talk.ron").count(), 2);
    // What contradicts itself is told together too, once everything can be read.
    let found = told(&with(&[
        ("talk.ron", "top: 9", "top: 90"),
        ("law.ron", "sources: [\"", "sources: [\"X"),
        ("indicators.ron", "code: \"VD07\"", "code: \"VX07\""),
    ]));
    assert!(found.len() >= 3, "{:?}", found.iter().map(line).collect::<Vec<_>>());
}

/// If this fails, the reader of the house and an independent one differ on what a sound file is.
#[test]
fn an_independent_reader_takes_every_shipped_file() {
    for (name, bytes) in shipped() {
        let text = std::str::from_utf8(bytes).expect("it is text");
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        assert!(options.from_str::<ron::Value>(text).is_ok(), "{name}");
    }
}

fn is_clear(fault: &Diagnostic) -> bool {
    let inside = |span: &grounds_core::diagnostic::Span| {
        let text = &span.source.text;
        span.bytes.end <= text.len() && text.is_char_boundary(span.bytes.start) && text.is_char_boundary(span.bytes.end)
    };
    let is_placed =
        fault.span.as_ref().is_none_or(inside) && fault.related.as_ref().is_none_or(|(span, _)| inside(span));
    !fault.message.is_empty() && fault.message.chars().count() <= 800 && is_placed
}

/// What is done to the bytes of a file.
#[derive(Clone, Debug)]
enum Spoil {
    Cut(usize),
    Put(usize, Vec<u8>),
    Take(usize, usize),
    Twice(usize, usize),
}

impl Spoil {
    fn on(&self, bytes: &mut Vec<u8>) {
        let len = bytes.len();
        let range = |at: usize, count: usize| (at % (len + 1))..(at % (len + 1) + count).min(len);
        match self {
            Self::Cut(at) => bytes.truncate(at % (len + 1)),
            Self::Put(at, new) => drop(bytes.splice(range(*at, 0), new.iter().copied())),
            Self::Take(at, count) => drop(bytes.drain(range(*at, *count))),
            Self::Twice(at, count) => {
                let again = bytes[range(*at, *count)].to_vec();
                drop(bytes.splice(range(*at, 0), again));
            }
        }
    }
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let sign = prop::sample::select(vec![
        "(", ")", "[", "]", "\"", ",", ":", "0", "-", "\\", "\u{17d2}", "\0", "None", "//",
    ]);
    let bytes = prop_oneof![
        sign.prop_map(|s| s.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 1..6)
    ];
    prop_oneof![
        any::<usize>().prop_map(Spoil::Cut),
        (any::<usize>(), bytes).prop_map(|(at, new)| Spoil::Put(at, new)),
        (any::<usize>(), 1..90_usize).prop_map(|(at, count)| Spoil::Take(at, count)),
        (any::<usize>(), 1..400_usize).prop_map(|(at, count)| Spoil::Twice(at, count)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// If this fails, a file that was cut, pasted into or garbled stops the program, or is refused without a reason.
    #[test]
    fn any_bytes_are_taken_or_refused_with_reasons(
        name in prop::sample::select(shipped().keys().cloned().collect::<Vec<_>>()),
        spoils in prop::collection::vec(spoil(), 1..4),
        is_overlay in any::<bool>(),
    ) {
        let mut bytes = shipped()[&name].clone();
        spoils.iter().for_each(|spoil| spoil.on(&mut bytes));
        let mut layers = vec![below()];
        if is_overlay {
            let mut upper = overlay("up", &[]);
            upper.files.insert(name, bytes);
            layers.push(upper);
        } else {
            layers[0].files.insert(name, bytes);
        }
        if let Err(error) = Practice::layered(&layers) {
            prop_assert!(!error.told.is_empty());
            for fault in &error.told {
                prop_assert!(is_clear(fault), "{fault:?}");
            }
        }
    }
}
