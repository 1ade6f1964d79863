//! Parts of a picture that are not drawn with the rest of it: those that do not hold now, and those that move by themselves.

use super::read;
use roxmltree::Node;
use std::ops::Range;

/// How a part of a picture moves by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// To and fro from its upper edge, as a curtain does (`sways-…`).
    Sways,
    /// Around its middle, as a fan does (`turns-…`).
    Turns,
    /// Brighter and darker, as a screen does (`glows-…`).
    Glows,
    /// A little to the side and back, as a cloud does (`drifts-…`).
    Drifts,
    /// Upwards and away, as steam does (`rises-…`).
    Rises,
}

impl Motion {
    const ALL: [(&'static str, Self); 5] = [
        ("sways-", Self::Sways),
        ("turns-", Self::Turns),
        ("glows-", Self::Glows),
        ("drifts-", Self::Drifts),
        ("rises-", Self::Rises),
    ];

    fn of(id: &str) -> Option<Self> {
        let named = Self::ALL.iter().find(|(before, _)| id.starts_with(before));
        named.map(|(_, motion)| *motion)
    }
}

/// A part that moves by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moving {
    /// The `id` of its element.
    pub element: String,
    /// How it moves.
    pub motion: Motion,
    /// Whether it belongs to what lies before the people.
    pub is_front: bool,
}

/// The group of a picture that lies before the people in it.
pub const FRONT: &str = "layer-front";
/// The group that lies before those whom nobody talks with, and behind those one can talk with.
pub const MIDDLE: &str = "layer-middle";

/// How many parts of a picture move: what is more stands still. A place is where people are, and no fair.
const MOVING: usize = 4;

/// What moves in a picture, in the order in which it is drawn.
pub(super) fn moving(root: Node<'_, '_>) -> Vec<Moving> {
    let named = root.descendants().filter_map(|node| {
        let element = node.attribute("id")?;
        Some(Moving {
            motion: Motion::of(element)?,
            is_front: node.ancestors().any(|around| around.attribute("id") == Some(FRONT)),
            element: element.to_owned(),
        })
    });
    named.take(MOVING).collect()
}

/// A picture without these elements. Nothing when it cannot be read, or when nothing of it is left.
#[must_use]
pub fn without(bytes: &[u8], elements: &[&str]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let document = read(text).ok()?;
    let is_named = |node: &Node<'_, '_>| node.attribute("id").is_some_and(|id| elements.contains(&id));
    if is_named(&document.root_element()) {
        return None;
    }
    let ranges = document.descendants().filter(is_named).map(|node| node.range());
    let mut left = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for Range { start, end } in ranges {
        // What lies inside of something that is out already is out with it.
        if start >= from {
            left.extend_from_slice(bytes.get(from..start)?);
            from = end;
        }
    }
    left.extend_from_slice(bytes.get(from..)?);
    Some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a"><g id="b"/></g><g id="c"><rect id="d"/></g></svg>"#;

    /// If this fails, a bus that has left is still in the yard, or takes the yard along.
    #[test]
    fn what_is_out_is_out_and_all_else_stays() {
        let left = |elements: &[&str]| {
            without(PICTURE.as_bytes(), elements).map(|left| String::from_utf8_lossy(&left).into_owned())
        };
        let picture = |inside: &str| {
            Some(format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>"#
            ))
        };
        assert_eq!(left(&[]), Some(PICTURE.to_owned()));
        assert_eq!(left(&["b"]), picture(r#"<g id="a"></g><g id="c"><rect id="d"/></g>"#));
        assert_eq!(left(&["b", "a", "none"]), picture(r#"<g id="c"><rect id="d"/></g>"#));
        assert_eq!(left(&["a", "c"]), picture(""));
    }

    /// If this fails, a spoiled picture stops the program, or a picture is taken out of itself.
    #[test]
    fn a_picture_that_cannot_be_read_has_no_parts() {
        assert_eq!(without(b"<svg", &["a"]), None);
        assert_eq!(without(&[0xff], &["a"]), None);
        let named = r#"<svg xmlns="http://www.w3.org/2000/svg" id="a" viewBox="0 0 9 9"/>"#;
        assert_eq!(without(named.as_bytes(), &["a"]), None);
    }

    /// If this fails, a place that should stand still moves, or one thing moves as another.
    #[test]
    fn what_moves_says_so_in_its_name() {
        let text = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="turns-fan"/><g id="turnstile"/><g id="a"><g id="sways-b"/></g></svg>"#;
        let document = read(text).expect("reads");
        let all = moving(document.root_element());
        let all: Vec<_> = all.iter().map(|one| (one.element.as_str(), one.motion)).collect();
        assert_eq!(all, [("turns-fan", Motion::Turns), ("sways-b", Motion::Sways)]);
        let many: String = (0..9).map(|n| format!(r#"<g id="glows-{n}"/>"#)).collect();
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{many}</svg>"#);
        assert_eq!(moving(read(&text).expect("reads").root_element()).len(), MOVING);
    }
}
