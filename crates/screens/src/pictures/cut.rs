//! Parts of a picture, cut out by the name of their group, and pictures out of focus. A part is drawn once, at the size it is
//! shown, and lies over the whole exactly where it is in it.

use super::LONGEST;
use egui::{ColorImage, Rect, pos2};
use resvg::{tiny_skia, usvg};

/// Cuts a group out of a picture that is shown so many pixels wide. Gives it with where it lies, in parts of the picture;
/// nothing when there is no such group, or nothing of it is inside the picture.
pub(super) fn cut(tree: &usvg::Tree, id: &str, width: u32) -> Option<(ColorImage, Rect)> {
    let node = tree.node_by_id(id)?;
    let bounds = node.abs_layer_bounding_box()?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let scale = (width as f32 / wide).min(LONGEST as f32 / high);
    // A pixel of nothing around it keeps its edges smooth.
    let low = |at: f32| ((at * scale).floor() - 1.0).max(0.0);
    let high_end = |at: f32, end: f32| ((at * scale).ceil() + 1.0).min((end * scale).ceil());
    let (left, top) = (low(bounds.left()), low(bounds.top()));
    let (right, bottom) = (high_end(bounds.right(), wide), high_end(bounds.bottom(), high));
    if right <= left || bottom <= top {
        return None;
    }
    let mut map = tiny_skia::Pixmap::new((right - left) as u32, (bottom - top) as u32)?;
    // The group is drawn as if it began at the origin of its parent.
    let own = match node {
        usvg::Node::Group(group) => group.transform(),
        _ => tiny_skia::Transform::identity(),
    };
    let around = node.abs_transform().pre_concat(own.invert()?);
    let at = tiny_skia::Transform::from_translate(-left, -top)
        .pre_scale(scale, scale)
        .pre_concat(around)
        .pre_translate(bounds.x(), bounds.y());
    resvg::render_node(node, at, &mut map.as_mut())?;
    let part = |x: f32, y: f32| pos2(x / scale / wide, y / scale / high);
    Some((image(&map), Rect::from_min_max(part(left, top), part(right, bottom))))
}

/// How much smaller something is drawn that is out of focus: shown at its size, it is soft.
pub(super) const SOFT: f32 = 7.0;

/// A pixmap as egui takes it.
pub(super) fn image(map: &tiny_skia::Pixmap) -> ColorImage {
    let size = [map.width() as usize, map.height() as usize];
    ColorImage::from_rgba_premultiplied(size, map.data())
}

/// Softens a small picture once more, so that no grid is seen when it is shown large.
pub(super) fn soften(image: &mut ColorImage) {
    let [width, height] = image.size;
    if width < 3 || height < 3 {
        return;
    }
    let from = image.pixels.clone();
    let at = |x: usize, y: usize| from[y.min(height - 1) * width + x.min(width - 1)];
    for y in 0..height {
        for x in 0..width {
            let around = [x.saturating_sub(1), x, x + 1].map(|x| [y.saturating_sub(1), y, y + 1].map(|y| at(x, y)));
            let mean = |channel: usize| {
                let sum: u32 = around
                    .iter()
                    .flatten()
                    .map(|ink| u32::from(ink.to_array()[channel]))
                    .sum();
                u8::try_from(sum / 9).unwrap_or(u8::MAX)
            };
            image.pixels[y * width + x] = egui::Color32::from_rgba_premultiplied(mean(0), mean(1), mean(2), mean(3));
        }
    }
}
