//! Screens as pictures, drawn without a window and without a graphics card: for people who want to look at them, and for tests
//! of what no label tells. Slow and plain: triangles one by one, as the window's graphics card would draw them.

use super::stage::{Shown, shown_in};
use egui::epaint::{ImageDelta, Primitive, Vertex};
use egui::{Color32, ImageData, Pos2, Rect, TextureId, TexturesDelta, Vec2};
use egui_kittest::{Harness, TestRenderer};
use grounds_desk::Desk;
use reasonable_grounds::library::Computer;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

/// A texture: its width, and its pixels.
type Texture = (usize, Vec<Color32>);

/// The textures that a window would hold.
#[derive(Clone, Default)]
pub(crate) struct Textures(Rc<RefCell<BTreeMap<TextureId, Texture>>>);

impl TestRenderer for Textures {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let set: BTreeMap<TextureId, _> = std::mem::take(&mut delta.set).into_iter().collect();
        for (id, changes) in set {
            changes.iter().for_each(|change| self.change(id, change));
        }
        let freed: BTreeSet<TextureId> = std::mem::take(&mut delta.free).into_iter().collect();
        self.0.borrow_mut().retain(|id, _| !freed.contains(id));
    }
}

impl Textures {
    fn change(&self, id: TextureId, change: &ImageDelta) {
        let ImageData::Color(image) = &change.image;
        let mut all = self.0.borrow_mut();
        let Some([left, top]) = change.pos else {
            all.insert(id, (image.size[0], image.pixels.clone()));
            return;
        };
        let (width, pixels) = all.get_mut(&id).expect("what is changed is there");
        for (n, row) in image.pixels.chunks(image.size[0]).enumerate() {
            let from = (top + n) * *width + left;
            pixels[from..from + row.len()].copy_from_slice(row);
        }
    }
}

/// A picture of what a window shows.
pub(crate) struct Picture {
    size: [usize; 2],
    pixels: Vec<[f32; 3]>,
}

/// A desk in a window whose pictures can be taken.
pub(crate) fn shown_for_pictures(desk: Desk<Computer>, size: Vec2) -> (Shown, Textures) {
    let textures = Textures::default();
    let window = Harness::builder().with_size(size).renderer(textures.clone());
    (shown_in(window, desk), textures)
}

/// Takes a picture of what is shown.
pub(crate) fn picture(shown: &Shown, textures: &Textures) -> Picture {
    let output = shown.output();
    let scale = output.pixels_per_point;
    let window = shown.ctx.content_rect().size() * scale;
    let size = [window.x as usize, window.y as usize];
    let mut picture = Picture {
        size,
        pixels: vec![[255.0; 3]; size[0] * size[1]],
    };
    let textures = textures.0.borrow();
    for part in shown.ctx.tessellate(output.shapes.clone(), scale) {
        let Primitive::Mesh(mesh) = part.primitive else {
            continue;
        };
        let Some(texture) = textures.get(&mesh.texture_id) else {
            continue;
        };
        let clip = part.clip_rect * scale;
        for corners in mesh.indices.chunks(3) {
            let corners = [0, 1, 2].map(|n| mesh.vertices[corners[n] as usize]);
            picture.triangle(corners, texture, clip, scale);
        }
    }
    picture
}

impl Picture {
    /// The colour at a point.
    pub(crate) fn at(&self, at: Pos2) -> [u8; 3] {
        self.pixels[at.y as usize * self.size[0] + at.x as usize].map(|part| part as u8)
    }

    fn triangle(&mut self, corners: [Vertex; 3], texture: &Texture, clip: Rect, scale: f32) {
        let [a, b, c] = corners.map(|corner| corner.pos * scale);
        let area = (b - a).rot90().dot(c - a);
        if area.abs() < 1e-6 {
            return;
        }
        let all = Rect::from_points(&[a, b, c]).intersect(clip);
        let until = |to: f32, most: usize| (to.ceil().max(0.0) as usize).min(most);
        for y in until(all.top().floor(), self.size[1])..until(all.bottom(), self.size[1]) {
            for x in until(all.left().floor(), self.size[0])..until(all.right(), self.size[0]) {
                let p = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                if !clip.contains(p) {
                    continue;
                }
                let parts = [
                    (c - b).rot90().dot(p - b) / area,
                    (a - c).rot90().dot(p - c) / area,
                    (b - a).rot90().dot(p - a) / area,
                ];
                if parts.iter().all(|part| *part >= 0.0) {
                    self.dot(x, y, corners, parts, texture);
                }
            }
        }
    }

    fn dot(&mut self, x: usize, y: usize, corners: [Vertex; 3], parts: [f32; 3], texture: &Texture) {
        let mixed = |of: &dyn Fn(&Vertex) -> f32| (0..3).map(|n| of(&corners[n]) * parts[n]).sum::<f32>();
        let texel = near(texture, mixed(&|v| v.uv.x), mixed(&|v| v.uv.y));
        let drawn = [0, 1, 2, 3].map(|n| mixed(&|v| f32::from(v.color.to_array()[n])) * texel[n] / 255.0);
        let below = &mut self.pixels[y * self.size[0] + x];
        for n in 0..3 {
            below[n] = below[n].mul_add(1.0 - drawn[3] / 255.0, drawn[n]);
        }
    }

    /// Writes it down, as a file that every viewer of pictures reads.
    pub(crate) fn write(&self, path: &Path) {
        let head = format!("P6 {} {} 255\n", self.size[0], self.size[1]);
        let pixels = self.pixels.iter().flatten().map(|part| part.clamp(0.0, 255.0) as u8);
        let all: Vec<u8> = head.into_bytes().into_iter().chain(pixels).collect();
        std::fs::write(path, all).expect("the picture can be written");
    }
}

/// The colour between the four nearest pixels of a texture.
fn near((width, pixels): &Texture, u: f32, v: f32) -> [f32; 4] {
    let height = pixels.len() / width;
    let (x, y) = (u * *width as f32 - 0.5, v * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (right, down) = (x - left, y - top);
    let mut all = [0.0; 4];
    for (dx, dy, share) in [
        (0.0, 0.0, (1.0 - right) * (1.0 - down)),
        (1.0, 0.0, right * (1.0 - down)),
        (0.0, 1.0, (1.0 - right) * down),
        (1.0, 1.0, right * down),
    ] {
        let column = ((left + dx).max(0.0) as usize).min(width - 1);
        let row = ((top + dy).max(0.0) as usize).min(height - 1);
        for (sum, part) in all.iter_mut().zip(pixels[row * width + column].to_array()) {
            *sum += f32::from(part) * share;
        }
    }
    all
}
