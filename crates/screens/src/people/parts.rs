//! The drawn parts of people: groups of `assets/people/*.svg`, by id, with their colours taken out.
//!
//! A person is drawn by artists, in files that a drawing program opens; nothing here knows what a nose looks like. The
//! files are read once. A file that cannot be read, or a part that is not in any, is nothing drawn, and never a panic.

use super::inks::Ink;
use resvg::usvg::roxmltree::{Document, Node};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

/// What the artists have drawn. It is part of the program, so that a figure never waits for a disk.
pub(super) const FILES: &[(&str, &str)] = &[
    ("arms-closed", include_str!("../../../../assets/people/arms-closed.svg")),
    ("arms-cup", include_str!("../../../../assets/people/arms-cup.svg")),
    ("arms-held", include_str!("../../../../assets/people/arms-held.svg")),
    ("arms-neck", include_str!("../../../../assets/people/arms-neck.svg")),
    ("arms-open", include_str!("../../../../assets/people/arms-open.svg")),
    (
        "arms-standing",
        include_str!("../../../../assets/people/arms-standing.svg"),
    ),
    ("beards", include_str!("../../../../assets/people/beards.svg")),
    ("bodies", include_str!("../../../../assets/people/bodies.svg")),
    ("brows", include_str!("../../../../assets/people/brows.svg")),
    ("clothes", include_str!("../../../../assets/people/clothes.svg")),
    ("eyes", include_str!("../../../../assets/people/eyes.svg")),
    ("hair", include_str!("../../../../assets/people/hair.svg")),
    ("hands", include_str!("../../../../assets/people/hands.svg")),
    ("legs", include_str!("../../../../assets/people/legs.svg")),
    ("light", include_str!("../../../../assets/people/light.svg")),
    ("mouths", include_str!("../../../../assets/people/mouths.svg")),
    ("noses", include_str!("../../../../assets/people/noses.svg")),
    ("props", include_str!("../../../../assets/people/props.svg")),
    ("skin", include_str!("../../../../assets/people/skin.svg")),
    ("skulls", include_str!("../../../../assets/people/skulls.svg")),
];

/// A stretch of a drawing.
#[derive(Debug)]
enum Piece {
    /// What is the same on everybody.
    Same(&'static str),
    /// A colour that belongs to the person: its class, and what the artist saw there.
    Colour(&'static str, &'static str),
}

/// Everything that was drawn.
#[derive(Debug, Default)]
pub(super) struct Parts {
    groups: BTreeMap<&'static str, Vec<Piece>>,
    /// Gradients and clips, which groups refer to by `url(#id)`.
    shared: BTreeMap<&'static str, Vec<Piece>>,
}

impl Parts {
    /// The parts of the program.
    pub(super) fn get() -> &'static Self {
        static PARTS: OnceLock<Parts> = OnceLock::new();
        PARTS.get_or_init(|| {
            let mut parts = Self::default();
            for (_, text) in FILES {
                parts.add(text);
            }
            parts
        })
    }

    /// Adds what is in a file.
    fn add(&mut self, text: &'static str) {
        let Ok(document) = Document::parse(text) else { return };
        for node in document.root_element().children().filter(Node::is_element) {
            if node.has_tag_name("defs") {
                for shared in node.children().filter(Node::is_element) {
                    if let (Some(id), Some(drawn)) = (id(text, &shared), text.get(shared.range())) {
                        self.shared.entry(id).or_insert_with(|| pieces(drawn));
                    }
                }
            } else if let (Some(id), Some(first), Some(last)) = (id(text, &node), node.first_child(), node.last_child())
                && let Some(drawn) = text.get(first.range().start..last.range().end)
            {
                self.groups.entry(id).or_insert_with(|| pieces(drawn.trim()));
            }
        }
    }

    /// Whether there is such a part.
    #[cfg(test)]
    pub(super) fn has(&self, id: &str) -> bool {
        self.groups.contains_key(id)
    }

    /// Whether there is such a gradient or clip.
    pub(super) fn has_shared(&self, id: &str) -> bool {
        self.shared.contains_key(id)
    }

    /// Draws a part in somebody's colours; nothing when nobody has drawn it.
    pub(super) fn put(&self, id: &str, ink: &dyn Fn(&str) -> Option<Ink>, out: &mut String) {
        write(self.groups.get(id), ink, out);
    }

    /// The gradients and clips that a drawing refers to.
    pub(super) fn put_shared(&self, drawn: &str, ink: &dyn Fn(&str) -> Option<Ink>, out: &mut String) {
        for (id, pieces) in &self.shared {
            if drawn.contains(&format!("url(#{id})")) {
                write(Some(pieces), ink, out);
            }
        }
    }
}

/// The id of an element, as it stands in the file.
fn id(text: &'static str, node: &Node<'_, '_>) -> Option<&'static str> {
    text.get(node.attribute_node("id")?.range_value())
}

/// Takes a drawing apart at its colours: `class="skin" fill="#c98d63"`.
fn pieces(text: &'static str) -> Vec<Piece> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once(" class=\"") {
        found.push(Piece::Same(before));
        let Some((class, tail)) = after.split_once('"') else {
            break;
        };
        let tag = tail.find('>').unwrap_or(tail.len());
        rest = tail;
        if let Some(at) = tail.find("=\"#").filter(|at| *at < tag).map(|at| at + 2)
            && let (Some(open), Some(seen), Some(after)) = (tail.get(..at), tail.get(at..at + 7), tail.get(at + 7..))
        {
            found.extend([Piece::Same(open), Piece::Colour(class, seen)]);
            rest = after;
        }
    }
    found.push(Piece::Same(rest));
    found
}

/// Writes a drawing. A class that nobody has a colour for keeps what the artist saw.
fn write(pieces: Option<&Vec<Piece>>, ink: &dyn Fn(&str) -> Option<Ink>, out: &mut String) {
    for piece in pieces.into_iter().flatten() {
        match piece {
            Piece::Same(text) => out.push_str(text),
            Piece::Colour(class, seen) => match ink(class) {
                // Writing to a string cannot fail.
                Some(ink) => _ = write!(out, "{ink}"),
                None => out.push_str(seen),
            },
        }
    }
}
