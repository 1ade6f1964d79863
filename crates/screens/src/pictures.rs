//! Pictures as textures: places and people, drawn from SVG at the size they are shown.
//!
//! A hotspot is the `id` of an element, so the picture also says where its elements are. Nothing here reads files: the
//! bytes are handed over. A picture that is missing or cannot be drawn is told by `None`, never by a panic.

mod cut;

use super::people::{Bearing, Cut, Shapes, person_svg};
use crate::scenario::picture::{self, Marks, Sight};
use egui::{ColorImage, Context, Rect, TextureHandle, TextureId, TextureOptions, Vec2, pos2, vec2};
use resvg::{tiny_skia, usvg};
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

    /// Width divided by height, when the picture can be drawn.
    pub fn aspect(&mut self, name: &str) -> Option<f32> {
        let size = self.tree(name)?.size();
        Some(size.width() / size.height())
    }

    /// Where an element is seen, in parts of the picture's width and height, its stroke counted in. What is not seen
    /// cannot be pointed at; the check warns of it.
    pub fn element(&mut self, name: &str, element: &str) -> Option<Rect> {
        match picture::sight_in(&*self.tree(name)?, element) {
            Sight::Seen(area) => Some(Rect::from_min_max(
                pos2(area.left, area.top),
                pos2(area.right, area.bottom),
            )),
            Sight::Nothing | Sight::Hidden | Sight::Outside => None,
        }
    }

    /// A picture at a size in points.
    pub fn texture(&mut self, ctx: &Context, name: &str, size: Vec2) -> Option<TextureId> {
        let tree = self.tree(name)?;
        self.drawn(ctx, name, &tree, size.x)
    }

    /// A picture out of focus, to be shown at a size in points.
    pub fn soft(&mut self, ctx: &Context, name: &str, size: Vec2) -> Option<TextureId> {
        let tree = self.tree(name)?;
        let width = size.x / cut::SOFT;
        self.kept(ctx, &format!("soft {name}"), width, |width| {
            let mut image = rasterise(&tree, width)?;
            cut::soften(&mut image);
            Some(image)
        })
    }

    /// A group of a picture that is shown so wide, with where it lies in parts of the picture.
    pub fn part(&mut self, ctx: &Context, name: &str, group: &str, width: f32) -> Option<(TextureId, Rect)> {
        let tree = self.tree(name)?;
        let known = format!("{name}#{group}");
        let mut at = None;
        let texture = self.kept(ctx, &known, width, |width| {
            let (image, part) = cut::cut(&tree, group, width)?;
            at = Some(part);
            Some(image)
        })?;
        let key = (known, pixels(ctx, width));
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
        self.kept(ctx, &name, width, |width| {
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

    fn drawn(&mut self, ctx: &Context, name: &str, tree: &usvg::Tree, width: f32) -> Option<TextureId> {
        self.kept(ctx, name, width, |width| rasterise(tree, width))
    }

    /// A texture by its name and width; made when there is none. What was not asked for longest is given up.
    fn kept(
        &mut self,
        ctx: &Context,
        name: &str,
        width: f32,
        make: impl FnOnce(u32) -> Option<ColorImage>,
    ) -> Option<TextureId> {
        let key = (name.to_owned(), pixels(ctx, width));
        if let Some(texture) = self.textures.get(&key) {
            return Some(texture.id());
        }
        let image = catch_unwind(AssertUnwindSafe(|| make(key.1))).ok().flatten()?;
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

/// The width in which something is drawn, in pixels.
fn pixels(ctx: &Context, width: f32) -> u32 {
    let pixels = (width * ctx.pixels_per_point()).ceil().clamp(1.0, LONGEST as f32) as u32;
    pixels.div_ceil(STEP) * STEP
}

/// Reads an SVG. It holds no words, so no fonts are needed.
fn parse(bytes: &[u8]) -> Option<usvg::Tree> {
    catch_unwind(AssertUnwindSafe(|| {
        usvg::Tree::from_data(bytes, &usvg::Options::default()).ok()
    }))
    .ok()
    .flatten()
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
