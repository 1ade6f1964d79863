//! What a picture of a scenario may contain, and which elements it names.
//!
//! A picture is drawn by authors and opened on other people's machines, so it is read as hostile: only shapes are
//! allowed, nothing points outside the file, and every size has a limit. Words are not allowed in a picture, because
//! nobody could translate them. Drawing it is the screens' business.

mod cost;
mod marks;
mod parts;
mod plain;
mod sight;

use super::limits::{
    PICTURE_ATTRIBUTE_CHARS, PICTURE_BYTES, PICTURE_DEPTH, PICTURE_ELEMENTS, PICTURE_NODES, PICTURE_NUMBER,
    PICTURE_SIDE, PICTURE_TAG_SIGNS, SPOT_UNITS,
};
use cost::{properties, refuse_costly};
pub use marks::{Marks, Posture, Stand, marks};
pub use parts::{FRONT, MIDDLE, Motion, Moving, without};
use roxmltree::{Document, Node, ParsingOptions};
pub use sight::{Area, Doubt, Sight, doubtful, sight_in};
use std::collections::BTreeSet;
use std::ops::Range;

/// The elements a picture may use.
pub const ALLOWED: [&str; 17] = [
    "svg",
    "g",
    "defs",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "use",
    "title",
    "desc",
];

/// Properties that a picture may not use: each is a small program that works over the whole picture.
const REFUSED: [&str; 6] = ["filter", "mask", "marker", "marker-start", "marker-mid", "marker-end"];

/// Attributes that say where and how large something is.
const GEOMETRY: [&str; 26] = [
    "d",
    "points",
    "x",
    "y",
    "width",
    "height",
    "r",
    "rx",
    "ry",
    "cx",
    "cy",
    "x1",
    "y1",
    "x2",
    "y2",
    "fx",
    "fy",
    "fr",
    "transform",
    "gradientTransform",
    "stroke-width",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "transform-origin",
    "offset",
];

/// A picture found safe to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Every `id` in it.
    pub ids: BTreeSet<String>,
    /// Width in its own units.
    pub width: u32,
    /// Height in its own units.
    pub height: u32,
}

/// Reads a picture as if it came from an enemy.
///
/// # Errors
/// One sentence that says what is wrong, with the line where there is one, and what to do.
pub fn inspect(bytes: &[u8]) -> Result<Picture, String> {
    if bytes.is_empty() {
        return Err("the picture is empty".into());
    }
    if bytes.len() > PICTURE_BYTES {
        return Err(format!(
            "the picture has {} bytes; at most {PICTURE_BYTES} are read",
            bytes.len()
        ));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|_| "the picture is not UTF-8 text; save it as a plain SVG".to_owned())?;
    let document = read(text)?;
    refuse_deep(&document)?;
    let mut ids = BTreeSet::new();
    let mut elements = 0;
    for node in document.descendants().filter(Node::is_element) {
        elements += 1;
        if elements > PICTURE_ELEMENTS {
            return Err(format!(
                "the picture has more than {PICTURE_ELEMENTS} elements; simplify it"
            ));
        }
        // Counting lines walks the whole file, so it is done for a fault only.
        check_element(&node, &mut ids)
            .map_err(|wrong| format!("line {}: {wrong}", document.text_pos_at(node.range().start).row))?;
    }
    refuse_costly(&document)?;
    let (width, height) = size(&document)?;
    Ok(Picture { ids, width, height })
}

/// The picture as a tree. The reader takes what is nested by counting and not by calling itself, so no depth exhausts it;
/// it stops at so many nodes, before it has built more; and what it could be slow at is refused first.
fn read(text: &str) -> Result<Document<'_>, String> {
    refuse_crowded_tags(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: PICTURE_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|e| match e {
        roxmltree::Error::NodesLimitReached => format!(
            "the picture has more than {PICTURE_NODES} elements, remarks and line breaks between them; simplify it"
        ),
        e => format!("the picture is not a readable SVG: {e}"),
    })
}

/// The reader compares each attribute of an element with the others. Each has an equals sign, and no attribute holds a
/// `<`, so this many signs in a row without one are no drawing. In a remark they may stand.
fn refuse_crowded_tags(text: &str) -> Result<(), String> {
    let signs = |piece: &str| piece.bytes().filter(|&b| b == b'=').count();
    let mut pieces = text.split('<').filter(|piece| !piece.starts_with('!'));
    if pieces.any(|piece| signs(piece) > PICTURE_TAG_SIGNS) {
        return Err(format!(
            "an element has more than {PICTURE_TAG_SIGNS} attributes; draw it with fewer"
        ));
    }
    Ok(())
}

/// Everything that looks at the tree later calls itself for what is nested, so this comes first.
fn refuse_deep(document: &Document<'_>) -> Result<(), String> {
    let mut deep = 0_usize;
    let mut last = document.root();
    // In the order of the file: a node stands below the last one, or beside one of those around that.
    for node in document.descendants().skip(1).filter(Node::is_element) {
        while node.parent() != Some(last) {
            let Some(outer) = last.parent() else { break };
            last = outer;
            deep -= 1;
        }
        last = node;
        deep += 1;
        if deep > PICTURE_DEPTH {
            let line = document.text_pos_at(node.range().start).row;
            return Err(format!(
                "line {line}: the picture nests more than {PICTURE_DEPTH} groups deep; flatten it"
            ));
        }
    }
    Ok(())
}

/// Where a picture names things, in bytes of its text: names of elements, titles and descriptions. Remarks name nothing.
#[must_use]
pub fn named(text: &str) -> Vec<Range<usize>> {
    let Ok(document) = read(text) else { return Vec::new() };
    let mut all = Vec::new();
    for node in document.descendants() {
        let names = node.attributes().filter(|a| matches!(a.name(), "id" | "class"));
        all.extend(names.map(|a| a.range_value()));
        // Up to the end of the element: words may be in several pieces, and a piece does not know its own end.
        if let (true, Some(first)) = (matches!(node.tag_name().name(), "title" | "desc"), node.first_child()) {
            all.push(first.range().start..node.range().end);
        }
    }
    all
}

fn check_element(node: &Node<'_, '_>, ids: &mut BTreeSet<String>) -> Result<(), String> {
    let name = node.tag_name().name();
    if !ALLOWED.contains(&name) {
        let what = match name {
            "text" | "tspan" => "words belong in the scenario, where they can be translated".to_owned(),
            "script" => "a picture may not carry a script".to_owned(),
            "image" => "a picture may not contain another picture".to_owned(),
            _ => format!("allowed are {}", ALLOWED.join(", ")),
        };
        return Err(format!("the element <{}> is not allowed; {what}", name.escape_debug()));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.to_ascii_lowercase().starts_with("on") {
            return Err(format!(
                "the attribute `{}` would run a script; remove it",
                key.escape_debug()
            ));
        }
        if value.chars().count() > PICTURE_ATTRIBUTE_CHARS {
            return Err(format!(
                "`{}` is longer than {PICTURE_ATTRIBUTE_CHARS} characters; simplify the shape, or split it",
                key.escape_debug()
            ));
        }
        let points_out = (key == "href" && !value.starts_with('#')) || has_foreign_url(value);
        if points_out {
            return Err(format!(
                "`{}` points outside the picture; only #names inside it may be used",
                key.escape_debug()
            ));
        }
        if key == "style" && value.contains(['\\', '@', '/']) {
            return Err("`style` may hold nothing but `name: value;`; remove remarks and rules from it".into());
        }
    }
    if let Some((key, _)) = properties(*node).find(|(key, value)| GEOMETRY.contains(key) && has_huge_number(value)) {
        return Err(format!(
            "`{key}` holds a number beyond {PICTURE_NUMBER}; draw the picture at its own size"
        ));
    }
    if let Some((key, _)) = properties(*node).find(|(key, _)| REFUSED.contains(&key.to_ascii_lowercase().as_str())) {
        return Err(format!("`{key}` is not allowed; draw the shape as it should look"));
    }
    if name == "use" && points_at_a_use(node) {
        return Err("<use> points at something that holds another <use>; copy the shape instead".into());
    }
    if let Some(id) = node.attribute("id")
        && !ids.insert(id.to_owned())
    {
        return Err(format!("two elements have the id `{}`", id.escape_debug()));
    }
    Ok(())
}

/// Whether a value holds a number that no drawing at its own size needs.
fn has_huge_number(value: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+');
    // `1-2` is two numbers, `1e-2` one: a sign begins a number unless an exponent goes before it.
    let mut numbers: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for c in value.chars() {
        if !is_part(c) || (matches!(c, '-' | '+') && !matches!(before, 'e' | 'E')) {
            numbers.push(String::new());
        }
        if is_part(c)
            && let Some(number) = numbers.last_mut()
        {
            number.push(c);
        }
        before = c;
    }
    numbers
        .iter()
        .filter_map(|n| n.parse::<f64>().ok())
        .any(|n| n.abs() > PICTURE_NUMBER)
}

/// Whether a value holds `url(` of anything but a name in this file.
fn has_foreign_url(value: &str) -> bool {
    let folded = value.to_ascii_lowercase();
    folded.contains("@import")
        || folded
            .split("url(")
            .skip(1)
            .any(|rest| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#'))
}

/// Nested uses multiply: ten levels of ten make ten thousand million shapes.
fn points_at_a_use(node: &Node<'_, '_>) -> bool {
    let href = node
        .attributes()
        .find(|a| a.name() == "href")
        .map_or("", |a| a.value().trim_start_matches('#'));
    node.document()
        .descendants()
        .filter(|n| n.is_element() && n.attribute("id") == Some(href))
        .any(|n| n.descendants().any(|d| d.is_element() && d.tag_name().name() == "use"))
}

/// The size from `viewBox`, or from width and height.
fn size(document: &Document<'_>) -> Result<(u32, u32), String> {
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err("the picture is not an SVG: its outermost element must be <svg>".into());
    }
    let numbers: Vec<f32> = match root.attribute("viewBox") {
        Some(b) => b
            .split([' ', ','])
            .filter(|n| !n.is_empty())
            .filter_map(|n| n.parse().ok())
            .skip(2)
            .collect(),
        None => ["width", "height"]
            .iter()
            .filter_map(|k| root.attribute(*k)?.trim_end_matches("px").parse().ok())
            .collect(),
    };
    match numbers[..] {
        [w, h] if w >= 1.0 && h >= 1.0 && w <= PICTURE_SIDE as f32 && h <= PICTURE_SIDE as f32 => {
            Ok((w as u32, h as u32))
        }
        _ => Err(format!(
            "the picture needs a viewBox with a width and a height from 1 to {PICTURE_SIDE}"
        )),
    }
}
