//! Marks in a picture: where people stand or sit, whether the sky is over it, and which clocks go. They are rectangles among
//! the definitions, so nothing is drawn for them, and an artist sees and moves them in a drawing program. What moves by
//! itself is told by its name.
//!
//! A picture without them is as good as any: people then stand along its lower edge.

use super::parts::{Moving, moving};
use super::{Area, read};
use roxmltree::Node;

/// How somebody is drawn at a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posture {
    /// From head to feet, which may be behind something.
    Standing,
    /// From the waist up, behind a table.
    Sitting,
}

/// A mark for a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// How they are drawn.
    pub posture: Posture,
    /// From the top of the head to the feet, or to the edge of the table.
    pub area: Area,
}

/// The marks of a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// For people (`stand-1`, `seat-2` …), in the order of their numbers: who comes first takes the first.
    pub people: Vec<Stand>,
    /// For people whom nobody talks with (`crowd-1`, `crowd-seat-2` …), the farthest first: in the order of their numbers.
    pub crowd: Vec<Stand>,
    /// For whoever is on the official's side (`near-1` …): they stand this side of everything.
    pub near: Vec<Stand>,
    /// Faces of clocks whose hands show the time of the day (`clock-face`, `clock-face-2` …).
    pub clocks: Vec<Area>,
    /// What moves by itself.
    pub moving: Vec<Moving>,
    /// Whether it lies under the sky (`open-air`), and is as light as the day is.
    pub is_outside: bool,
}

/// The marks of a picture; none of one that cannot be read.
#[must_use]
pub fn marks(bytes: &[u8]) -> Marks {
    let Some(document) = std::str::from_utf8(bytes).ok().and_then(|text| read(text).ok()) else {
        return Marks::default();
    };
    let Ok((width, height)) = super::size(&document) else {
        return Marks::default();
    };
    let mut marks = Marks {
        moving: moving(document.root_element()),
        ..Marks::default()
    };
    let (mut people, mut crowd, mut near) = (Vec::new(), Vec::new(), Vec::new());
    let definitions = document.root_element().children().filter(is_defs);
    for node in definitions.flat_map(|defs| defs.children()).filter(Node::is_element) {
        let Some(id) = node.attribute("id") else { continue };
        marks.is_outside |= id == "open-air";
        let Some(area) = area(&node, width as f32, height as f32) else {
            continue;
        };
        let stand = |posture| Stand { posture, area };
        if let Some(number) = number(id, "stand-") {
            people.push((number, stand(Posture::Standing)));
        } else if let Some(number) = number(id, "seat-") {
            people.push((number, stand(Posture::Sitting)));
        } else if let Some(number) = number(id, "crowd-") {
            crowd.push((number, stand(Posture::Standing)));
        } else if let Some(number) = number(id, "crowd-seat-") {
            crowd.push((number, stand(Posture::Sitting)));
        } else if let Some(number) = number(id, "near-") {
            near.push((number, stand(Posture::Standing)));
        } else if id == "clock-face" || id.starts_with("clock-face-") {
            marks.clocks.push(area);
        }
    }
    let in_order = |mut all: Vec<(u32, Stand)>| {
        all.sort_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, stand)| stand).collect()
    };
    (marks.people, marks.crowd, marks.near) = (in_order(people), in_order(crowd), in_order(near));
    marks
}

fn is_defs(node: &Node<'_, '_>) -> bool {
    node.is_element() && node.tag_name().name() == "defs"
}

fn number(id: &str, before: &str) -> Option<u32> {
    id.strip_prefix(before)?.parse().ok()
}

/// A rectangle in parts of the picture. One without extent is none.
fn area(node: &Node<'_, '_>, width: f32, height: f32) -> Option<Area> {
    let is_rectangle = node.tag_name().name() == "rect";
    let number = |name: &str| node.attribute(name).and_then(|text| text.parse::<f32>().ok());
    let [wide, high] = [number("width")?, number("height")?];
    let [left, top] = ["x", "y"].map(|name| number(name).unwrap_or(0.0));
    let is_sound = is_rectangle && [left, top, wide, high].iter().all(|n| n.is_finite()) && wide > 0.0 && high > 0.0;
    is_sound.then(|| Area {
        left: left / width,
        top: top / height,
        right: (left + wide) / width,
        bottom: (top + high) / height,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(definitions: &str) -> Vec<u8> {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><defs>{definitions}</defs></svg>"#)
            .into_bytes()
    }

    /// If this fails, people stand elsewhere than where the artist put them, or in another order.
    #[test]
    fn people_stand_where_the_marks_are_in_the_order_of_their_numbers() {
        let marks = marks(&picture(
            r#"<rect id="seat-2" x="50" y="10" width="20" height="30"/><rect id="stand-1" x="10" y="0" width="10" height="50"/>
               <rect id="near-1" x="1" y="1" width="5" height="5"/><rect id="crowd-seat-2" x="9" y="0" width="5" height="5"/>
               <rect id="crowd-1" x="0" y="0" width="5" height="5"/><rect id="clock-face" x="90" y="0" width="10" height="10"/>
               <rect id="open-air" width="1" height="1"/>"#,
        ));
        let postures: Vec<Posture> = marks.people.iter().map(|stand| stand.posture).collect();
        assert_eq!(postures, [Posture::Standing, Posture::Sitting]);
        let first = marks.people[0].area;
        assert_eq!((first.left, first.top, first.right, first.bottom), (0.1, 0.0, 0.2, 1.0));
        assert_eq!((marks.crowd.len(), marks.near.len()), (2, 1));
        assert_eq!(marks.crowd[1].posture, Posture::Sitting);
        assert_eq!((marks.clocks.len(), marks.is_outside), (1, true));
    }

    /// If this fails, a picture that somebody spoiled puts people at impossible places, or stops the program.
    #[test]
    fn what_is_no_mark_is_passed_over() {
        for spoiled in [
            r#"<rect id="stand-1" x="1" y="1" width="0" height="9"/>"#,
            r#"<rect id="stand-1" x="NaN" y="1" width="9" height="9"/>"#,
            r#"<rect id="stand-1" x="1" y="1" width="inf" height="9"/>"#,
            r#"<circle id="stand-1" x="1" y="1" width="9" height="9"/>"#,
            r#"<rect id="stand-x" x="1" y="1" width="9" height="9"/>"#,
            r#"<rect id="stand-99999999999" x="1" y="1" width="9" height="9"/>"#,
        ] {
            assert_eq!(marks(&picture(spoiled)), Marks::default(), "{spoiled}");
        }
        assert_eq!(marks(b"<svg"), Marks::default());
        assert_eq!(marks(&[0xff]), Marks::default());
    }
}
