//! What a picture costs to draw. A short file can ask for very much: shapes used again and again, lines in ever smaller
//! dashes, layers over the whole width. So what is reached through a reference counts each time. Nothing is drawn here.

use super::super::limits::{PICTURE_DASHED, PICTURE_ELEMENTS, PICTURE_LAYERS, PICTURE_REFERENCES};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

/// Properties that need a layer of their own to be drawn on.
const LAYERS: [&str; 4] = ["opacity", "clip-path", "mix-blend-mode", "isolation"];
/// Elements that draw a line or a surface.
const SHAPES: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

/// Refuses a picture that costs too much.
pub(super) fn refuse_costly(document: &Document<'_>) -> Result<(), String> {
    let named = document.descendants().filter_map(|n| Some((n.attribute("id")?, n)));
    let mut tally = Tally {
        named: named.collect(),
        drawn: 0,
        layers: 0,
        dashed: 0,
    };
    tally.count(document.root_element(), false, 0)
}

struct Tally<'d, 'i> {
    named: BTreeMap<&'d str, Node<'d, 'i>>,
    drawn: usize,
    layers: usize,
    dashed: usize,
}

impl<'d, 'i> Tally<'d, 'i> {
    /// Counts an element, what is in it, and what it refers to. Ends at the first limit, so it never takes long.
    fn count(&mut self, node: Node<'d, 'i>, mut is_dashed: bool, references: usize) -> Result<(), String> {
        self.drawn += 1;
        if self.drawn > PICTURE_ELEMENTS {
            return Err(format!(
                "the picture draws more than {PICTURE_ELEMENTS} elements, each <use> counted with what it repeats; simplify it"
            ));
        }
        for (name, value) in properties(node) {
            if LAYERS.contains(&name) {
                self.layers += 1;
            }
            is_dashed |= name == "stroke-dasharray" && value.trim() != "none";
        }
        if self.layers > PICTURE_LAYERS {
            return Err(format!(
                "more than {PICTURE_LAYERS} elements are see-through or clipped; use colours that are paler instead"
            ));
        }
        if is_dashed && SHAPES.contains(&node.tag_name().name()) {
            self.dashed += 1;
            if self.dashed > PICTURE_DASHED {
                return Err(format!(
                    "more than {PICTURE_DASHED} lines are dashed; draw the others whole"
                ));
            }
        }
        for target in node.attributes().flat_map(|a| targets(a.name(), a.value())) {
            if references == PICTURE_REFERENCES {
                return Err(format!(
                    "`#{}` is reached through more than {PICTURE_REFERENCES} references; refer to it directly",
                    target.escape_debug()
                ));
            }
            if let Some(&found) = self.named.get(target) {
                self.count(found, is_dashed, references + 1)?;
            }
        }
        node.children()
            .filter(Node::is_element)
            .try_for_each(|child| self.count(child, is_dashed, references))
    }
}

/// What an element says about how it is drawn: attributes, and the pieces of `style`.
pub(super) fn properties<'d>(node: Node<'d, '_>) -> impl Iterator<Item = (&'d str, &'d str)> {
    let style = node.attribute("style").unwrap_or("");
    let pieces = style.split(';').filter_map(|piece| piece.split_once(':'));
    let attributes = node.attributes().map(|a| (a.name(), a.value()));
    attributes.chain(pieces.map(|(name, value)| (name.trim(), value)))
}

/// The names inside the picture that an attribute refers to.
fn targets<'d>(name: &str, value: &'d str) -> impl Iterator<Item = &'d str> {
    let linked = (name == "href").then(|| value.trim().strip_prefix('#')).flatten();
    let painted = value.split_inclusive('(').zip(value.split('(').skip(1));
    let painted = painted.filter(|(before, _)| before.to_ascii_lowercase().ends_with("url("));
    let name_in = |rest: &'d str| {
        let name = rest.trim_start_matches([' ', '"', '\'', '#']);
        name.split([')', '"', '\'', ' ']).next()
    };
    linked
        .into_iter()
        .chain(painted.filter_map(move |(_, rest)| name_in(rest)))
}
