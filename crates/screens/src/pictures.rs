//! Pictures as textures: places and people, drawn from SVG at the size they are shown.
//!
//! A hotspot is the `id` of an element, so the picture also says where its elements are. Nothing here reads files: the
//! bytes are handed over. A picture that is missing or cannot be drawn is told by `None`, never by a panic.

mod cut;

use super::people::{Bearing, Cut, Shapes, person_svg};
use crate::scenario::picture::{self, Area, Marks, Sight};
use egui::{ColorImage, Context, Rect, TextureHandle, TextureId, TextureOptions, Vec2, pos2, vec2};
use resvg::{tiny_skia, usvg};
use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Textures kept at the same time.
const KEPT: usize = 64;
/// Widths are rounded up to a multiple of this, so that dragging a window's edge does not draw anew at every step.
const STEP: u32 = 32;
/// The longest side of a texture.
const LONGEST: u32 = 2048;

/// The pictures of a scenario, and of its people.
#[derive(Default)]
pub struct Pictures {
    bytes: BTreeMap<String, Arc<[u8]>>,
    trees: BTreeMap<String, Option<Arc<usvg::Tree>>>,
    textures: BTreeMap<(String, u32), TextureHandle>,
    /// Where the parts lie that were cut out.
    parts: BTreeMap<(String, u32), Rect>,
    marks: BTreeMap<String, Arc<Marks>>,
    order: VecDeque<(String, u32)>,
}

impl fmt::Debug for Pictures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pictures")
            .field("names", &self.bytes.keys())
            .field("textures", &self.textures.len())
            .finish()
    }
}

impl Pictures {
    /// The pictures of a scenario: path inside its folder → content. Anything that is not an SVG is left out.
    #[must_use]
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>) -> Self {
        let is_picture = |name: &str| name.to_ascii_lowercase().ends_with(".svg");
        let bytes = files
            .into_iter()
            .filter(|(n, _)| is_picture(n))
            .map(|(n, b)| (n.clone(), Arc::from(b.as_slice())));
        Self {
            bytes: bytes.collect(),
            ..Self::default()
        }
    }

    /// The same with the sheets on which papers are drawn, by their path in `assets/`. What is not there is drawn plain.
    #[must_use]
    pub fn with_sheets(mut self, file: impl Fn(&str) -> Option<Cow<'static, [u8]>>) -> Self {
        for path in crate::papers::sheets() {
            if let Some(bytes) = file(path) {
                self.bytes.insert(sheet_name(path), Arc::from(&*bytes));
            }
        }
        self
    }

    /// The name of a picture without these elements, which is a picture like any other from here on. Where it cannot be read
    /// it is what it was.
    pub(super) fn without(&mut self, name: &str, elements: &[&str]) -> String {
        if elements.is_empty() {
            return name.to_owned();
        }
        let left = format!("{name} without {}", elements.join(" "));
        if !self.bytes.contains_key(&left) {
            let whole = self.bytes.get(name).filter(|bytes| picture::inspect(bytes).is_ok());
            let Some(bytes) = whole.and_then(|bytes| picture::without(bytes, elements)) else {
                return name.to_owned();
            };
            self.bytes.insert(left.clone(), Arc::from(bytes));
        }
        left
    }

    /// A group of a sheet, drawn by itself at so many points for each of its units.
    pub(super) fn part(&mut self, ctx: &Context, path: &str, group: &str, zoom: f32) -> Option<Part> {
        let name = sheet_name(path);
        let tree = self.tree(&name)?;
        let node = tree.node_by_id(group)?;
        let all = bounds(node)?;
        let middle = tree.node_by_id("middle").and_then(bounds);
        let middle = middle.filter(|middle| all.contains_rect(*middle)).unwrap_or(all);
        let key = format!("{name}#{group}");
        let texture = self.kept(ctx, &key, (all.width() * zoom, 1), |width| {
            rasterise_part(node, all.size(), width)
        })?;
        Some(Part {
            texture,
            size: all.size() * zoom,
            middle: middle.translate(-all.min.to_vec2()) * zoom,
        })
    }

    /// Width divided by height, when the picture can be drawn.
    pub fn aspect(&mut self, name: &str) -> Option<f32> {
        let size = self.tree(name)?.size();
        Some(size.width() / size.height())
    }

    /// Where an element is seen, in parts of the picture's width and height, its stroke counted in. What is not seen
    /// cannot be pointed at; the check warns of it.
    pub fn element(&mut self, name: &str, element: &str) -> Option<Rect> {
        match picture::sight_in(&*self.tree(name)?, element) {
            Sight::Seen(area) => Some(rect_of(area)),
            Sight::Nothing | Sight::Hidden | Sight::Outside => None,
        }
    }

    /// A picture at a size in points.
    pub fn texture(&mut self, ctx: &Context, name: &str, size: Vec2) -> Option<TextureId> {
        let tree = self.tree(name)?;
        self.kept(ctx, name, (size.x, STEP), |width| rasterise(&tree, width))
    }

    /// A picture out of focus, to be shown at a size in points.
    pub fn soft(&mut self, ctx: &Context, name: &str, size: Vec2) -> Option<TextureId> {
        let tree = self.tree(name)?;
        let width = size.x / cut::SOFT;
        self.kept(ctx, &format!("soft {name}"), (width, STEP), |width| {
            let mut image = rasterise(&tree, width)?;
            cut::soften(&mut image);
            Some(image)
        })
    }

    /// A group of a picture that is shown so wide, with where it lies in parts of the picture.
    pub fn layer(&mut self, ctx: &Context, name: &str, group: &str, width: f32) -> Option<(TextureId, Rect)> {
        let tree = self.tree(name)?;
        let known = format!("{name}#{group}");
        let mut at = None;
        let texture = self.kept(ctx, &known, (width, STEP), |width| {
            let (image, part) = cut::cut(&tree, group, width)?;
            at = Some(part);
            Some(image)
        })?;
        let key = (known, pixels(ctx, (width, STEP)));
        if let Some(at) = at {
            self.parts.insert(key.clone(), at);
        }
        Some((texture, *self.parts.get(&key)?))
    }

    /// Where people stand in a picture, and which clocks go in it.
    pub fn marks(&mut self, name: &str) -> Arc<Marks> {
        if let Some(known) = self.marks.get(name) {
            return Arc::clone(known);
        }
        let bytes = self.bytes.get(name).filter(|bytes| picture::inspect(bytes).is_ok());
        let marks = Arc::new(bytes.map(|bytes| picture::marks(bytes)).unwrap_or_default());
        self.marks.insert(name.to_owned(), Arc::clone(&marks));
        marks
    }

    /// A person at a width in points.
    pub fn person(
        &mut self,
        ctx: &Context,
        shapes: &Shapes,
        age: u8,
        bearing: Bearing,
        cut: Cut,
        width: f32,
    ) -> Option<TextureId> {
        let name = format!("person {shapes:?} {age} {bearing:?} {cut:?}");
        self.kept(ctx, &name, (width, STEP), |width| {
            rasterise(&parse(person_svg(shapes, age, bearing, cut).as_bytes())?, width)
        })
    }

    fn tree(&mut self, name: &str) -> Option<Arc<usvg::Tree>> {
        if let Some(known) = self.trees.get(name) {
            return known.clone();
        }
        let bytes = self.bytes.get(name).cloned();
        let tree = bytes
            .filter(|b| picture::inspect(b).is_ok())
            .and_then(|b| parse(&b))
            .map(Arc::new);
        self.trees.insert(name.to_owned(), tree.clone());
        tree
    }

    /// A texture that is at least so many points wide, in steps of pixels: drawn now, or kept from before. What was drawn
    /// longest ago is given up.
    fn kept(
        &mut self,
        ctx: &Context,
        name: &str,
        (width, step): (f32, u32),
        draw: impl FnOnce(u32) -> Option<ColorImage>,
    ) -> Option<TextureId> {
        let key = (name.to_owned(), pixels(ctx, (width, step)));
        if let Some(texture) = self.textures.get(&key) {
            return Some(texture.id());
        }
        let image = catch_unwind(AssertUnwindSafe(|| draw(key.1))).ok().flatten()?;
        let texture = ctx.load_texture(name, image, TextureOptions::LINEAR);
        let id = texture.id();
        if self.order.len() >= KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.textures.remove(&oldest);
            self.parts.remove(&oldest);
        }
        self.order.push_back(key.clone());
        self.textures.insert(key, texture);
        Some(id)
    }
}

/// A part of a picture, as egui takes it.
pub(crate) fn rect_of(area: Area) -> Rect {
    Rect::from_min_max(pos2(area.left, area.top), pos2(area.right, area.bottom))
}

/// The width in which something is drawn, in pixels, in such steps.
fn pixels(ctx: &Context, (width, step): (f32, u32)) -> u32 {
    let pixels = (width * ctx.pixels_per_point()).ceil().clamp(1.0, LONGEST as f32) as u32;
    pixels.div_ceil(step) * step
}

/// What a sheet is kept by: no file of a scenario is called so, whatever its author calls it.
fn sheet_name(path: &str) -> String {
    format!("sheet:{path}")
}

/// A group of a picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// As it is drawn.
    pub(super) texture: TextureId,
    /// Its size in points.
    pub(super) size: Vec2,
    /// What of it may be stretched, in points from its corner: the element `middle`, where it lies in the group.
    pub(super) middle: Rect,
}

/// Where something lies in its picture, its stroke counted in.
fn bounds(node: &usvg::Node) -> Option<Rect> {
    let all = node.abs_layer_bounding_box()?;
    Some(Rect::from_min_size(
        pos2(all.x(), all.y()),
        vec2(all.width(), all.height()),
    ))
}

/// Reads an SVG. It holds no words, so no fonts are needed.
fn parse(bytes: &[u8]) -> Option<usvg::Tree> {
    catch_unwind(AssertUnwindSafe(|| {
        usvg::Tree::from_data(bytes, &usvg::Options::default()).ok()
    }))
    .ok()
    .flatten()
}

/// A group alone, from corner to corner.
fn rasterise_part(node: &usvg::Node, size: Vec2, width: u32) -> Option<ColorImage> {
    let scale = width as f32 / size.x;
    let height = (size.y * scale).round().clamp(1.0, LONGEST as f32) as u32;
    let mut pixmap = tiny_skia::Pixmap::new(width, height)?;
    let scale = tiny_skia::Transform::from_scale(scale, height as f32 / size.y);
    resvg::render_node(node, scale, &mut pixmap.as_mut())?;
    Some(cut::image(&pixmap))
}

fn rasterise(tree: &usvg::Tree, width: u32) -> Option<ColorImage> {
    let size = vec2(tree.size().width(), tree.size().height());
    let mut scale = width as f32 / size.x;
    let longest = size.y.max(size.x) * scale;
    if longest > LONGEST as f32 {
        scale *= LONGEST as f32 / longest;
    }
    let side = |length: f32| (length * scale).round().clamp(1.0, LONGEST as f32) as u32;
    let mut pixmap = tiny_skia::Pixmap::new(side(size.x), side(size.y))?;
    resvg::render(
        tree,
        tiny_skia::Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    Some(cut::image(&pixmap))
}
