//! A computer on which nothing can be kept: it is told at the start, with another place on offer, until it was read.

use crate::place::Place;
use crate::support::practice;
use reasonable_grounds::desk::Desk;
use reasonable_grounds::desk::settings::Settings;
use reasonable_grounds::desk::wish::Wish;

fn is_told(desk: &Desk<Place>) -> bool {
    let ways = desk.notice().map(|notice| notice.ways.as_slice()).unwrap_or_default();
    ways.iter().any(|(_, wish)| *wish == Wish::KeepElsewhere)
}

/// If this fails, somebody plays for half an hour and is told at the end that nothing was kept; or is told for ever.
#[test]
fn that_nothing_can_be_kept_is_told_until_it_was_read() {
    for cannot_keep in [true, false] {
        let mut place = Place::new(None);
        place.cannot_keep = cannot_keep;
        let mut desk = Desk::new(place, practice(), Settings::default(), Some(7)).expect("there are English texts");
        assert_eq!(is_told(&desk), cannot_keep, "at the start");
        desk.wish(Wish::Open(0));
        assert_eq!(is_told(&desk), cannot_keep, "after the first screen");
        desk.wish(Wish::KeepElsewhere);
        desk.wish(Wish::DismissNotice);
        assert!(!is_told(&desk), "although something can be kept now");
    }
}
