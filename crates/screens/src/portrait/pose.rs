//! Moods, and what each does to a body.

use crate::vocabulary::{Ease, Strain};

/// What a portrait shows of how somebody feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mood {
    /// From trust.
    pub ease: Ease,
    /// From distress.
    pub strain: Strain,
}

/// A mood as measures of a body. Lengths are in the units of the figure: a face is 124 wide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    /// How far the head is turned aside, 0 to 1.
    pub(super) turn: f32,
    /// Lean of the head, in degrees.
    pub(super) tilt: f32,
    /// How far the head sinks.
    pub(super) drop: f32,
    /// How far the features sink in a lowered face.
    pub(super) nod: f32,
    /// Where the eyes point.
    pub(super) gaze: (f32, f32),
    /// Height of the opened upper lid; below nought when the lid is lowered over downcast eyes.
    pub(super) lid: f32,
    /// How far the inner ends of the brows go up.
    pub(super) brow: f32,
    /// Corners of the mouth: up above nought, down below.
    pub(super) smile: f32,
    /// Half the width of the mouth.
    pub(super) mouth: f32,
    /// Fullness of the lips, less when pressed.
    pub(super) lips: f32,
    /// From the spine to a shoulder.
    pub(super) shoulder: f32,
    /// How far the shoulders are drawn up.
    pub(super) rise: f32,
}

impl Pose {
    /// The posture and face of a mood.
    pub(super) fn new(mood: Mood) -> Self {
        let open = match mood.ease {
            Ease::Open => Self {
                turn: 0.0,
                tilt: -1.5,
                drop: 0.0,
                nod: 0.0,
                gaze: (0.0, 0.5),
                lid: 11.0,
                brow: 0.0,
                smile: 5.0,
                mouth: 23.0,
                lips: 1.0,
                shoulder: 136.0,
                rise: 0.0,
            },
            Ease::Guarded => Self {
                turn: 0.55,
                tilt: 1.0,
                drop: 3.0,
                nod: 1.0,
                gaze: (5.5, 1.5),
                lid: 9.5,
                brow: 0.0,
                smile: 1.0,
                mouth: 22.0,
                lips: 0.9,
                shoulder: 125.0,
                rise: 4.0,
            },
            Ease::Closed => Self {
                turn: 1.0,
                tilt: 5.0,
                drop: 9.0,
                nod: 6.0,
                gaze: (1.5, 6.5),
                lid: -3.5,
                brow: 0.0,
                smile: -0.5,
                mouth: 20.0,
                lips: 0.85,
                shoulder: 117.0,
                rise: 7.0,
            },
        };
        open.under(mood.strain)
    }

    /// The same posture under strain.
    fn under(self, strain: Strain) -> Self {
        match strain {
            Strain::Calm => self,
            Strain::Uneasy => Self {
                brow: self.brow + 5.0,
                smile: self.smile.min(1.0) - 2.2,
                mouth: self.mouth - 2.0,
                lips: self.lips - 0.12,
                lid: self.lid * 1.08,
                rise: self.rise + 8.0,
                shoulder: self.shoulder - 4.0,
                drop: self.drop + 3.0,
                ..self
            },
            Strain::Upset => Self {
                brow: self.brow + 10.5,
                smile: self.smile.min(0.0) - 3.6,
                mouth: self.mouth - 3.0,
                lips: self.lips - 0.25,
                lid: self.lid * 0.85,
                rise: self.rise + 18.0,
                shoulder: self.shoulder - 9.0,
                drop: self.drop + 9.0,
                nod: self.nod + 2.0,
                tilt: self.tilt + 1.5,
                ..self
            },
        }
    }
}
