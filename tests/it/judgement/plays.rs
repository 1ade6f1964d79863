//! Ways to go through a whole run, and what has to come of each.

use super::casts::{
    Met, Play, all_but_one, anything, careful, everybody, is_cleared, is_known_victim, is_victim, told,
};
use reasonable_grounds::judgement::{Done, Heard, Help, Knowable, Offences};
use reasonable_grounds::vocabulary::Band;

/// What has to come of two thousand casts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell {
    /// There is nobody to whom it could be done.
    Nobody,
    /// Every single run has this band, whoever is in it.
    Always(Band),
    /// So many of a hundred are safe, developing and unsafe.
    About([usize; 3]),
}

use Cell::{About, Always, Nobody};

pub(super) const SAFE: Cell = Always(Band::Safe);
const DEVELOPING: Cell = Always(Band::Developing);
const UNSAFE: Cell = Always(Band::Unsafe);

/// Ways to go through a run, and what comes of them with no, one, two and four victims in the cast.
pub(super) const TABLE: [(&str, Play, [Cell; 4]); 22] = [
    ("careful", |_, p| everybody(p, None, |_, d| d), [SAFE; 4]),
    (
        "careful and brief: stops at grounds, with two slips to each",
        |_, p| {
            everybody(p, None, |met, done| {
                let is_presumed = met.situation.known == Knowable::Grounds;
                Done {
                    heard: if is_presumed { Heard::Spoken } else { Heard::Tested },
                    slips: 2,
                    ..done
                }
            })
        },
        [SAFE; 4],
    ),
    (
        "careful, a stranger in earshot",
        |_, p| everybody(p, None, |_, d| Done { slips: 1, ..d }),
        [SAFE; 4],
    ),
    (
        "careful, and unkind to each",
        |_, p| everybody(p, None, |_, d| Done { slips: 4, ..d }),
        [DEVELOPING; 4],
    ),
    (
        "careful, but one victim cleared with a leaflet",
        |_, p| all_but_one(p, is_known_victim, Some("N"), |d| d),
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one victim left with nothing",
        |_, p| {
            let nothing = |d| Done {
                help: Help::Declined,
                way_back: false,
                specialist_called: false,
                ..d
            };
            all_but_one(p, is_known_victim, Some("presume"), nothing)
        },
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one victim charged",
        |_, p| {
            all_but_one(p, is_victim, None, |d| Done {
                offences: Offences::Charge,
                ..d
            })
        },
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but the embassy told against one no",
        |_, p| all_but_one(p, is_victim, None, |d| told(d, "embassy:refused")),
        [Nobody, UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "careful, but one cleared person presumed",
        |_, p| all_but_one(p, is_cleared, Some("presume"), |d| d),
        [DEVELOPING, DEVELOPING, DEVELOPING, Nobody],
    ),
    (
        "careful, but one offender let go",
        |_, p| all_but_one(p, |s| is_cleared(s) && s.acts_seen, Some("N"), |d| d),
        [DEVELOPING, DEVELOPING, DEVELOPING, Nobody],
    ),
    (
        "refer everyone, with talk, consent and lines",
        |_, p| everybody(p, Some("presume"), |_, d| d),
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([77, 23, 0]),
        ],
    ),
    (
        "refer everyone, no talk",
        |_, p| {
            let unheard = |d| Done {
                heard: Heard::None,
                line_speaks: false,
                help: Help::Unasked,
                ..d
            };
            everybody(p, Some("presume"), |_, d| unheard(d))
        },
        [DEVELOPING, DEVELOPING, DEVELOPING, About([0, 100, 0])],
    ),
    (
        "shelter for all, willing or not",
        |_, p| {
            let taken = |met: &Met| if met.says_yes { Help::Agreed } else { Help::Against };
            everybody(p, Some("presume"), |met, d| Done { help: taken(met), ..d })
        },
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([23, 77, 0]),
        ],
    ),
    (
        "clear everyone, with talk and leaflet",
        |_, p| everybody(p, Some("N"), |_, d| d),
        [
            About([6, 94, 0]),
            About([1, 18, 82]),
            About([0, 4, 95]),
            About([0, 0, 100]),
        ],
    ),
    (
        "clear everyone, no talk",
        |_, p| {
            let waved = |d| Done {
                heard: Heard::None,
                line_speaks: false,
                way_back: false,
                ..d
            };
            everybody(p, Some("N"), |_, d| waved(d))
        },
        [DEVELOPING, About([0, 6, 94]), About([0, 1, 99]), About([0, 0, 100])],
    ),
    (
        "keep everyone open",
        |_, p| everybody(p, Some("C"), |_, d| d),
        [
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([0, 100, 0]),
            About([2, 98, 0]),
        ],
    ),
    (
        "suspect everyone, with rights",
        |_, p| everybody(p, Some("F"), |_, d| d),
        [
            About([0, 75, 25]),
            About([0, 15, 85]),
            About([0, 4, 96]),
            About([0, 0, 100]),
        ],
    ),
    (
        "charge everyone",
        |_, p| {
            everybody(p, Some("F"), |_, d| Done {
                offences: Offences::Charge,
                ..d
            })
        },
        [About([0, 0, 100]), UNSAFE, UNSAFE, UNSAFE],
    ),
    (
        "a coin: presume or clear, and all else careful",
        |dice, p| {
            let flip = |met| careful(met, Some(if dice.below(2) == 1 { "presume" } else { "N" }));
            Some(p.iter().map(flip).collect())
        },
        [
            About([1, 99, 0]),
            About([1, 60, 39]),
            About([2, 34, 64]),
            About([7, 7, 87]),
        ],
    ),
    (
        "anything at all",
        |dice, p| Some(p.iter().map(|_| anything(dice)).collect()),
        [
            About([0, 10, 90]),
            About([0, 4, 96]),
            About([0, 1, 99]),
            About([0, 0, 100]),
        ],
    ),
    (
        "perfect noticing, the opposite decision",
        |_, p| {
            let opposite = |met: &Met| careful(met, Some(if is_cleared(&met.situation) { "presume" } else { "N" }));
            Some(p.iter().map(opposite).collect())
        },
        [
            About([0, 100, 0]),
            About([0, 18, 82]),
            About([0, 5, 95]),
            About([0, 0, 100]),
        ],
    ),
    (
        "the right finding from papers, nobody met",
        |_, p| {
            everybody(p, None, |met, done| {
                let is_helped = met.situation.known == Knowable::Grounds;
                let help = if is_helped { Help::Unasked } else { Help::None };
                Done {
                    heard: Heard::None,
                    way_back: false,
                    help,
                    ..done
                }
            })
        },
        [DEVELOPING, About([0, 88, 12]), About([0, 76, 24]), About([0, 56, 44])],
    ),
];
