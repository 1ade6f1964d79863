//! Where people are in a picture: on the marks that the artist made, or along its lower edge where there are none.

use super::on_screen;
use crate::people::Cut;
use crate::pictures::rect_of;
use crate::scenario::picture::{Area, Marks, Posture, Stand};
use egui::{Rect, pos2};

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

/// How much of somebody is drawn at a mark, and where on the screen: as high as the mark, standing on its foot; at a table,
/// whose edge is its foot, with their hands before it.
#[must_use]
pub(super) fn body(stand: Stand, picture: Rect) -> (Cut, Rect) {
    let cut = match stand.posture {
        Posture::Standing => Cut::Standing,
        Posture::Sitting => Cut::Half,
    };
    let mark = on_screen(rect_of(stand.area), picture);
    let size = cut.of_height(mark.height() / (1.0 - cut.before_table()));
    (
        cut,
        Rect::from_min_size(pos2(mark.center().x - size.x / 2.0, mark.top()), size),
    )
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
