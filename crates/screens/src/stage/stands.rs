//! Where people are in a picture: on the marks that the artist made, or along its lower edge where there are none.

use crate::people::Cut;
use crate::scenario::picture::{Area, Marks, Posture, Stand};
use egui::{Rect, pos2, vec2};

/// Where so many people are, each with how they are drawn: the first on the first mark.
#[must_use]
pub(super) fn stands(marks: &Marks, people: usize) -> Vec<Stand> {
    let marked = marks.people.iter().copied().take(people);
    let rest = people.saturating_sub(marks.people.len());
    let along = (0..rest).map(|number| {
        let middle = (number as f32 + 1.0) / (rest as f32 + 1.0);
        Stand {
            posture: Posture::Standing,
            area: Area {
                left: middle - 0.06,
                top: 0.42,
                right: middle + 0.06,
                bottom: 0.97,
            },
        }
    });
    marked.chain(along).collect()
}

/// Where somebody is on the screen: as high as the mark, standing on its foot; at a table, whose edge is its foot, with their
/// hands before it.
#[must_use]
pub(super) fn on_screen(area: Area, picture: Rect, cut: Cut) -> Rect {
    let mark = of_picture(area, picture);
    let height = mark.height() / (1.0 - cut.before_table());
    let size = vec2(height / cut.height(), height);
    Rect::from_min_size(pos2(mark.center().x - size.x / 2.0, mark.top()), size)
}

/// A part of a picture on the screen.
#[must_use]
pub(super) fn of_picture(area: Area, picture: Rect) -> Rect {
    let at = |x: f32, y: f32| {
        pos2(
            picture.left() + x * picture.width(),
            picture.top() + y * picture.height(),
        )
    };
    Rect::from_min_max(at(area.left, area.top), at(area.right, area.bottom))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, somebody who is here is not seen, or all stand on one spot.
    #[test]
    fn everybody_has_a_place_of_their_own_inside_the_picture() {
        for marked in 0..4 {
            let mut marks = Marks::default();
            for number in 0..marked {
                let left = 0.2 * number as f32;
                let area = Area {
                    left,
                    top: 0.1,
                    right: left + 0.1,
                    bottom: 0.9,
                };
                marks.people.push(Stand {
                    posture: Posture::Sitting,
                    area,
                });
            }
            for people in 0..9 {
                let all = stands(&marks, people);
                assert_eq!(all.len(), people);
                for (n, one) in all.iter().enumerate() {
                    assert!(one.area.left >= -0.01 && one.area.right <= 1.01, "{one:?}");
                    assert!(all[n + 1..].iter().all(|other| other.area != one.area), "{one:?} twice");
                }
            }
        }
    }
}
