//! Elements that are plainly large enough to be hit, found without the library that draws: nearly every hotspot holds a
//! solid shape of some size in plain sight, and making a whole picture ready to be drawn takes ten times as long as
//! reading it. This is narrow and knows only "yes": at anything it does not know, the library is asked.

use super::SPOT_UNITS;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

/// What may stand at a group or a shape without moving, hiding or clipping it.
const HARMLESS: [&str; 9] = [
    "id",
    "class",
    "role",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "aria-label",
];

/// Left, top, right, bottom.
type Edges = [f32; 4];

/// The names of elements of which enough lies in plain sight.
pub(super) fn large_enough<'d>(document: &'d Document<'_>) -> BTreeSet<&'d str> {
    let mut found = BTreeSet::new();
    let root = document.root_element();
    if let Some([x, y, width, height]) = view_box(root) {
        let picture = [x, y, x + width, y + height];
        for child in root.children().filter(Node::is_element) {
            look(child, "#000", picture, &mut found);
        }
    }
    found
}

/// The part of the plane that is shown, when the picture is not stretched.
fn view_box(root: Node<'_, '_>) -> Option<[f32; 4]> {
    let numbers = numbers(root.attribute("viewBox")?)?;
    let view: [f32; 4] = numbers.try_into().ok()?;
    root.attributes()
        .all(|a| match a.name() {
            "viewBox" => true,
            "width" => a.value().parse() == Ok(view[2]),
            "height" => a.value().parse() == Ok(view[3]),
            name => HARMLESS.contains(&name) && name != "fill",
        })
        .then_some(view)
}

/// Around what is plainly seen in a node, inside of the picture; and notes the names of what is large enough.
fn look<'d>(node: Node<'d, '_>, fill: &'d str, picture: Edges, found: &mut BTreeSet<&'d str>) -> Option<Edges> {
    let is_group = node.tag_name().name() == "g";
    let geometry = geometry(node.tag_name().name());
    let is_plain = |name: &str| HARMLESS.contains(&name) || geometry.contains(&name);
    if (!is_group && geometry.is_empty()) || !node.attributes().all(|a| is_plain(a.name())) {
        return None;
    }
    let fill = node.attribute("fill").unwrap_or(fill);
    let seen = if is_group {
        let inner = node.children().filter(Node::is_element);
        // Each is looked at, because names stand in it.
        inner.fold(None, |all, child| match (all, look(child, fill, picture, found)) {
            (Some(a), Some(b)) => Some(around(a, b)),
            (a, b) => a.or(b),
        })
    } else {
        shape(node)
            .filter(|_| is_solid(fill))
            .and_then(|shape| inside(shape, picture))
    };
    if let (Some(id), Some([left, top, right, bottom])) = (node.attribute("id"), seen)
        && right - left >= SPOT_UNITS
        && bottom - top >= SPOT_UNITS
    {
        found.insert(id);
    }
    seen
}

/// The attributes that say where a shape is, of those that are read here.
fn geometry(name: &str) -> &'static [&'static str] {
    match name {
        "rect" => &["x", "y", "width", "height", "rx", "ry"],
        "circle" => &["cx", "cy", "r"],
        "ellipse" => &["cx", "cy", "rx", "ry"],
        "polygon" => &["points"],
        _ => &[],
    }
}

fn shape(node: Node<'_, '_>) -> Option<Edges> {
    let at = |name: &str| node.attribute(name).map_or(Some(0.0), number);
    let size = |name: &str| at(name).filter(|&size| size > 0.0);
    let round = |rx: f32, ry: f32| Some([at("cx")? - rx, at("cy")? - ry, at("cx")? + rx, at("cy")? + ry]);
    match node.tag_name().name() {
        "rect" => {
            let (x, y) = (at("x")?, at("y")?);
            Some([x, y, x + size("width")?, y + size("height")?])
        }
        "circle" => round(size("r")?, size("r")?),
        "ellipse" => round(size("rx")?, size("ry")?),
        "polygon" => {
            let points = numbers(node.attribute("points")?)?;
            let points = points.as_chunks::<2>().0.iter().map(|&[x, y]| [x, y, x, y]);
            points
                .reduce(around)
                .filter(|[left, top, right, bottom]| left < right && top < bottom)
        }
        _ => None,
    }
}

/// `#rgb` or `#rrggbb`: anything else may be see-through.
fn is_solid(fill: &str) -> bool {
    let digits = fill.strip_prefix('#').unwrap_or("");
    matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

fn inside(a: Edges, b: Edges) -> Option<Edges> {
    let [left, top, right, bottom] = [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])];
    (left < right && top < bottom).then_some([left, top, right, bottom])
}

fn around(a: Edges, b: Edges) -> Edges {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}

fn number(text: &str) -> Option<f32> {
    text.parse().ok().filter(|n: &f32| n.is_finite())
}

/// Numbers between spaces and commas; none when one of them is written in another way.
fn numbers(text: &str) -> Option<Vec<f32>> {
    let numbers = text.split([' ', ',', '\n', '\t']).filter(|n| !n.is_empty());
    numbers.map(number).collect()
}
