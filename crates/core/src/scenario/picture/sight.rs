//! How an element of a picture shows: where, or why not at all. The screens point at what this says, and the check warns
//! of what it says, so both mean the same. The geometry is that of the library that draws: a second one of our own would
//! have to agree with it about strokes, arcs, repeated shapes and nested pictures. Nothing is drawn here.

use super::{plain, read, size};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use usvg::{Group, Node, Paint, Path, Rect, Tree};

/// How an element of a picture shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sight {
    /// Nothing is drawn for it: it holds no shape, only defines something, or is not displayed.
    Nothing,
    /// Its shapes are there, and none of them is seen: hidden, see-through, clipped away, or without fill and stroke.
    Hidden,
    /// It lies beyond the edges of the picture.
    Outside,
    /// What is seen of it lies here.
    Seen(Area),
}

/// A part of a picture, in parts of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The left edge.
    pub left: f32,
    /// The upper edge.
    pub top: f32,
    /// The right edge.
    pub right: f32,
    /// The lower edge.
    pub bottom: f32,
}

/// An element of a picture that may be hard to hit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt {
    /// How it shows.
    pub sight: Sight,
    /// Width and height of what is seen of it, in the units of the picture.
    pub units: (f32, f32),
}

/// Elements of a picture that may be hard to hit, each with how it shows: all of them but those that are plainly large
/// enough. A picture that the library cannot draw shows nothing.
#[must_use]
pub fn doubtful<'e>(bytes: &[u8], elements: impl IntoIterator<Item = &'e str>) -> BTreeMap<&'e str, Doubt> {
    let Some(document) = std::str::from_utf8(bytes).ok().and_then(|text| read(text).ok()) else {
        return BTreeMap::new();
    };
    let large = plain::large_enough(&document);
    let left: Vec<&str> = elements
        .into_iter()
        .filter(|&element| !large.contains(element))
        .collect();
    if left.is_empty() {
        return BTreeMap::new();
    }
    let (width, height) = size(&document).unwrap_or_default();
    let tree = tree(&document);
    let doubt = |element: &str| {
        let sight = tree.as_ref().map_or(Sight::Nothing, |tree| sight_in(tree, element));
        let units = match sight {
            Sight::Seen(a) => ((a.right - a.left) * width as f32, (a.bottom - a.top) * height as f32),
            Sight::Nothing | Sight::Hidden | Sight::Outside => (0.0, 0.0),
        };
        Doubt { sight, units }
    };
    left.into_iter().map(|element| (element, doubt(element))).collect()
}

/// The library panics on some shapes; then there is no picture.
fn tree(document: &roxmltree::Document<'_>) -> Option<Tree> {
    let made = || Tree::from_xmltree(document, &usvg::Options::default()).ok();
    catch_unwind(AssertUnwindSafe(made)).ok().flatten()
}

/// How an element shows in a picture that was made ready to be drawn.
#[must_use]
pub fn sight_in(tree: &Tree, element: &str) -> Sight {
    let whole = Around {
        opacity: 1.0,
        clip: [f32::NEG_INFINITY, f32::NEG_INFINITY, f32::INFINITY, f32::INFINITY],
    };
    let Some(shown) = find(tree.root(), element, whole) else {
        return Sight::Nothing;
    };
    if !shown.has_shape {
        return Sight::Nothing;
    }
    let Some(seen) = shown.seen else { return Sight::Hidden };
    let (width, height) = (tree.size().width(), tree.size().height());
    let part = |length: f32, whole: f32| (length / whole).clamp(0.0, 1.0);
    let area = Area {
        left: part(seen[0], width),
        top: part(seen[1], height),
        right: part(seen[2], width),
        bottom: part(seen[3], height),
    };
    if area.left < area.right && area.top < area.bottom {
        Sight::Seen(area)
    } else {
        Sight::Outside
    }
}

/// Left, top, right, bottom. An area that ends before it begins is none.
type Edges = [f32; 4];

/// What the groups around an element do to it.
#[derive(Clone, Copy)]
struct Around {
    opacity: f32,
    /// What the clip paths leave.
    clip: Edges,
}

impl Around {
    fn and(self, group: &Group) -> Self {
        let mut clip = self.clip;
        let mut next = group.clip_path();
        while let Some(path) = next {
            let inside = path.root().abs_bounding_box().transform(path.transform());
            let left = inside.and_then(|b| b.transform(group.abs_transform()));
            clip = left.map_or([0.0; 4], |left| common(clip, edges(left)));
            next = path.clip_path();
        }
        Self {
            opacity: self.opacity * group.opacity().get(),
            clip,
        }
    }
}

/// What of an element was met so far.
#[derive(Default)]
struct Shown {
    has_shape: bool,
    seen: Option<Edges>,
}

/// The first element of this name in the order of drawing. Groups nest no deeper than a picture may.
fn find(group: &Group, element: &str, around: Around) -> Option<Shown> {
    group.children().iter().find_map(|child| {
        if child.id() == element {
            let mut shown = Shown::default();
            take(child, around, &mut shown);
            return Some(shown);
        }
        match child {
            Node::Group(inner) => find(inner, element, around.and(inner)),
            _ => None,
        }
    })
}

fn take(node: &Node, around: Around, shown: &mut Shown) {
    match node {
        Node::Group(group) => {
            let around = around.and(group);
            group.children().iter().for_each(|child| take(child, around, shown));
        }
        Node::Path(path) => {
            shown.has_shape = true;
            for part in painted(path, around.opacity).into_iter().flatten() {
                let left = common(around.clip, edges(part));
                if left[0] < left[2] && left[1] < left[3] {
                    shown.seen = Some(shown.seen.map_or(left, |seen| both(seen, left)));
                }
            }
        }
        // A picture has neither.
        Node::Image(_) | Node::Text(_) => {}
    }
}

/// Where the fill and the stroke of a shape are, as far as they can be seen.
fn painted(path: &Path, around: f32) -> [Option<Rect>; 2] {
    // Less than one step of a colour is nothing.
    let shows = |opacity: f32, paint: &Paint| path.is_visible() && opacity * strongest(paint) * around * 255.0 >= 1.0;
    let fill = path.fill().filter(|fill| shows(fill.opacity().get(), fill.paint()));
    let stroke = path
        .stroke()
        .filter(|stroke| shows(stroke.opacity().get(), stroke.paint()));
    [
        fill.map(|_| path.abs_bounding_box()),
        stroke.map(|_| path.abs_stroke_bounding_box()),
    ]
}

/// The opacity of a paint where it is strongest.
fn strongest(paint: &Paint) -> f32 {
    let stops = match paint {
        Paint::Color(_) | Paint::Pattern(_) => return 1.0,
        Paint::LinearGradient(gradient) => gradient.stops(),
        Paint::RadialGradient(gradient) => gradient.stops(),
    };
    stops.iter().map(|stop| stop.opacity().get()).fold(0.0, f32::max)
}

fn edges(area: Rect) -> Edges {
    [area.left(), area.top(), area.right(), area.bottom()]
}

/// What two areas have in common.
fn common(a: Edges, b: Edges) -> Edges {
    [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])]
}

/// The area around two.
fn both(a: Edges, b: Edges) -> Edges {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}
