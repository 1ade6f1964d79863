//! How somebody bears themselves, and what that does to a face and a body.
//!
//! Trust shows in where somebody looks and how the head is held; distress in hands, shoulders and brows. So that neither
//! can be read off the other, they are two channels. A feeling that belongs to one answer passes over both. Whoever is
//! guarded looks down or past one, never out of the corner of an eye.

use crate::vocabulary::words::Mood;
use crate::vocabulary::{Ease, Strain};

/// What a figure shows of how somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bearing {
    /// From trust.
    pub ease: Ease,
    /// From distress.
    pub strain: Strain,
    /// What the answer is given with that is being given.
    pub mood: Option<Mood>,
    /// The lids are shut, for a blink.
    pub shut: bool,
}

impl Default for Bearing {
    /// Somebody one does not talk with yet: a face that looks back.
    fn default() -> Self {
        Self::of(Ease::Guarded, Strain::Calm)
    }
}

impl Bearing {
    /// With eyes open, and no feeling of its own.
    #[must_use]
    pub const fn of(ease: Ease, strain: Strain) -> Self {
        Self {
            ease,
            strain,
            mood: None,
            shut: false,
        }
    }
}

/// A bearing as measures of a figure, in its units and in degrees, and as names of what the artists drew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    /// How far the features go aside in a turned head.
    pub(super) turn: f32,
    /// Lean of the head.
    pub(super) tilt: f32,
    /// How far the head sinks.
    pub(super) drop: f32,
    /// How far the features sink in a lowered face.
    pub(super) nod: f32,
    /// Where the eyes point.
    pub(super) gaze: (f32, f32),
    /// Whether the lids lie over eyes that look down.
    pub(super) low: bool,
    /// How far the eyes are opened.
    pub(super) wide: f32,
    /// How far the inner ends of the brows turn up.
    pub(super) worry: f32,
    /// How far the brows are lifted: left, right.
    pub(super) lift: (f32, f32),
    /// How far the shoulders are drawn up.
    pub(super) rise: f32,
    /// The mouth.
    pub(super) mouth: &'static str,
    /// Arms and hands at a table.
    pub(super) arms: &'static str,
    /// What is written between the brows, and whether the cheeks are warm.
    pub(super) crease: Option<&'static str>,
    pub(super) warm: bool,
}

impl Pose {
    pub(super) fn new(bearing: Bearing) -> Self {
        let under = Self::looking(bearing.ease).under(bearing.ease, bearing.strain);
        bearing.mood.map_or(under, |mood| under.with(mood))
    }

    /// What trust does.
    const fn looking(ease: Ease) -> Self {
        let open = Self {
            turn: 0.0,
            tilt: -1.5,
            drop: 0.0,
            nod: 0.0,
            gaze: (0.0, 0.4),
            low: false,
            wide: 1.0,
            worry: 0.0,
            lift: (0.0, 0.0),
            rise: 0.0,
            mouth: "soft",
            arms: "open",
            crease: None,
            warm: false,
        };
        match ease {
            Ease::Open => open,
            Ease::Guarded => Self {
                turn: 3.2,
                tilt: 1.0,
                drop: 2.0,
                nod: 1.5,
                gaze: (2.6, 2.6),
                wide: 0.95,
                mouth: "rest",
                ..open
            },
            Ease::Closed => Self {
                turn: 5.0,
                tilt: 3.5,
                drop: 7.0,
                nod: 7.0,
                gaze: (2.0, 5.0),
                low: true,
                mouth: "tight",
                arms: "held",
                ..open
            },
        }
    }

    /// The same under strain.
    const fn under(self, ease: Ease, strain: Strain) -> Self {
        match strain {
            Strain::Calm => self,
            Strain::Uneasy => Self {
                worry: 7.0,
                lift: (1.0, 1.0),
                rise: 9.0,
                drop: self.drop + 3.0,
                mouth: if matches!(ease, Ease::Open) { "rest" } else { "tight" },
                arms: "held",
                crease: Some("crease-uneasy"),
                ..self
            },
            Strain::Upset => Self {
                worry: 11.0,
                lift: (2.0, 2.0),
                rise: 17.0,
                drop: self.drop + 7.0,
                nod: self.nod + 2.0,
                tilt: self.tilt + 1.5,
                mouth: "down",
                arms: if matches!(ease, Ease::Open) { "neck" } else { "closed" },
                crease: Some("crease-upset"),
                ..self
            },
        }
    }

    /// The same while an answer is given with a feeling.
    const fn with(self, mood: Mood) -> Self {
        match mood {
            Mood::Even => self,
            Mood::Ashamed => Self {
                turn: self.turn * 0.6 + 1.5,
                tilt: self.tilt + 2.5,
                drop: self.drop + 8.0,
                nod: 10.0,
                gaze: (0.0, 6.0),
                low: true,
                worry: 8.0,
                mouth: "tight",
                arms: "held",
                warm: true,
                ..self
            },
            Mood::Dry => Self {
                tilt: 2.5,
                nod: 0.0,
                gaze: (0.0, 0.4),
                low: false,
                wide: 0.92,
                worry: 0.0,
                lift: (-1.0, 4.5),
                mouth: "wry",
                crease: None,
                ..self
            },
            Mood::Frightened => Self {
                gaze: (1.0, 0.0),
                low: false,
                wide: 1.14,
                worry: 11.0,
                lift: (5.0, 5.0),
                rise: 20.0,
                nod: 0.0,
                mouth: "part",
                arms: "neck",
                crease: Some("crease-uneasy"),
                ..self
            },
            Mood::Relieved => Self {
                turn: 0.0,
                tilt: -3.0,
                drop: 3.0,
                nod: 1.0,
                gaze: (0.0, 0.6),
                low: false,
                wide: 0.9,
                worry: 4.0,
                lift: (1.5, 1.5),
                rise: -5.0,
                mouth: "smile",
                arms: "open",
                crease: None,
                ..self
            },
            // Head and eyes go the same way, and nobody is looked at askance.
            Mood::FarAway => Self {
                turn: -7.0,
                tilt: -2.0,
                nod: -2.0,
                gaze: (-2.6, -0.8),
                low: false,
                wide: 0.9,
                worry: 3.0,
                lift: (1.0, 1.0),
                mouth: "rest",
                arms: "held",
                ..self
            },
            // Nobody is a threat: the anger is at what was done, and the eyes stay on whoever listens.
            Mood::Angry => Self {
                turn: 0.0,
                tilt: 0.0,
                nod: 2.5,
                gaze: (0.0, 0.0),
                low: false,
                wide: 1.03,
                worry: -7.0,
                lift: (-3.0, -3.0),
                rise: 8.0,
                mouth: "tight",
                arms: "held",
                warm: true,
                ..self
            },
            Mood::Tired => Self {
                tilt: self.tilt + 3.0,
                drop: self.drop + 9.0,
                nod: 5.0,
                gaze: (0.0, 3.0),
                low: false,
                wide: 0.72,
                worry: 3.0,
                lift: (-0.5, -0.5),
                rise: -7.0,
                mouth: "rest",
                arms: "open",
                ..self
            },
        }
    }
}
