//! Pictures, and hotspots that may be hard to hit in them, for the rules about them: each picture is looked at once.

use crate::check::{Rule, Subject};
use crate::diagnostic::Sink;
use crate::scenario::picture::{Doubt, Picture, doubtful, inspect};
use grounds_core::read::Text;
use std::collections::{BTreeMap, BTreeSet};

/// Every picture of the folder that a place shows, or why it cannot be drawn.
pub(in crate::check) type Pictures = BTreeMap<String, Result<Picture, String>>;

/// A hotspot that may be hard to hit.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Doubtful {
    /// The `id` of its element, where it is named.
    element: Text,
    doubt: Doubt,
}

impl Subject<'_> {
    /// The pictures that places show and that lie in the folder.
    pub(super) fn pictures(&self) -> &Pictures {
        self.pictures.get_or_init(|| {
            let arts = self.draft.scenario.places.iter().map(|place| self.word(place.art));
            let arts: BTreeSet<String> = arts.collect();
            let look = |art: String| {
                let picture = inspect(self.bundle.files.get(&art)?);
                Some((art, picture))
            };
            arts.into_iter().filter_map(look).collect()
        })
    }

    /// Every doubtful hotspot, in the order of the file. Nothing of a picture that is missing or refused.
    fn doubtful_spots(&self) -> &[Doubtful] {
        self.spots.get_or_init(|| {
            let places = &self.draft.scenario.places;
            let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for place in places {
                let elements = place.hotspots.iter().map(|spot| self.word(spot.element));
                named.entry(self.word(place.art)).or_default().extend(elements);
            }
            let look = |(art, elements): (String, BTreeSet<String>)| {
                let bytes = self.bundle.files.get(&art)?;
                self.pictures().get(&art)?.as_ref().ok()?;
                let doubts = doubtful(bytes, elements.iter().map(String::as_str));
                let doubts = doubts.into_iter().map(|(element, doubt)| (element.to_owned(), doubt));
                Some((art, doubts.collect()))
            };
            let pictures: BTreeMap<String, BTreeMap<String, Doubt>> = named.into_iter().filter_map(look).collect();
            let spots = places
                .iter()
                .flat_map(|place| place.hotspots.iter().map(move |spot| (place, spot)));
            let found = spots.filter_map(|(place, spot)| {
                let doubts = pictures.get(self.draft.words(place.art).as_ref())?;
                let doubt = *doubts.get(self.draft.words(spot.element).as_ref())?;
                Some(Doubtful {
                    element: spot.element,
                    doubt,
                })
            });
            found.collect()
        })
    }

    /// Tells each doubtful hotspot for which there is something to say: what is wrong, and what to do.
    pub(super) fn report_spots(
        &self,
        rule: &Rule,
        sink: &mut Sink,
        wrong: impl Fn(&str, &Doubt) -> Option<(String, &'static str)>,
    ) {
        for spot in self.doubtful_spots() {
            let element = self.word(spot.element).escape_debug().to_string();
            if let Some((words, help)) = wrong(&element, &spot.doubt) {
                let fault = self.at(rule.fault(words), spot.element, "this element");
                sink.push(fault.help(help));
            }
        }
    }
}
