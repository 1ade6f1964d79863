//! Hotspots that may be hard to hit, for the rules about them: each picture is looked at once.

use crate::check::{Rule, Subject};
use crate::diagnostic::Sink;
use crate::scenario::draft::HotspotDraft;
use crate::scenario::picture::{Doubt, doubtful};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Subject<'a> {
    /// Every doubtful hotspot, in the order of the file. Nothing while a picture is missing or refused.
    fn doubtful_spots(&self) -> &[(&'a HotspotDraft, Doubt)] {
        self.spots.get_or_init(|| {
            if self.scenario.is_none() {
                return Vec::new();
            }
            let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
            for place in &self.draft.places {
                let elements = place.hotspots.iter().map(|h| h.element.value.as_str());
                named.entry(&place.art.value).or_default().extend(elements);
            }
            let look = |(art, elements): (&'a str, BTreeSet<&'a str>)| {
                let bytes = self.bundle.files.get(art)?;
                Some((art, doubtful(bytes, elements)))
            };
            let pictures: BTreeMap<&str, BTreeMap<&str, Doubt>> = named.into_iter().filter_map(look).collect();
            let spots = (self.draft.places.iter()).flat_map(|place| place.hotspots.iter().map(move |h| (place, h)));
            spots
                .filter_map(|(place, spot)| {
                    let doubts = pictures.get(place.art.value.as_str())?;
                    Some((spot, *doubts.get(spot.element.value.as_str())?))
                })
                .collect()
        })
    }

    /// Reports each doubtful hotspot for which there is something to say: what is wrong, and what to do.
    pub(super) fn report_spots(
        &self,
        rule: &Rule,
        sink: &mut Sink,
        wrong: impl Fn(&str, &Doubt) -> Option<(String, &'static str)>,
    ) {
        for (spot, doubt) in self.doubtful_spots() {
            if let Some((words, help)) = wrong(&spot.element.value.escape_debug().to_string(), doubt) {
                let fault = rule.fault(words).at(self.span(&spot.element), "this element");
                sink.push(fault.help(help));
            }
        }
    }
}
