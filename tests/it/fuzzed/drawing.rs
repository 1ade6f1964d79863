//! Drawing a picture that was accepted, as the screens do it, at the largest size they use. In a build without screens
//! nothing is drawn.

/// Draws. The libraries that draw panic on some shapes, and the screens then show no picture. So what counts is that
/// drawing ends, and in memory that there is.
#[cfg(feature = "ui")]
pub(super) fn draw(bytes: &[u8]) {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let _ = std::panic::catch_unwind(|| draw_it(bytes));
    std::panic::set_hook(hook);
}

#[cfg(feature = "ui")]
fn draw_it(bytes: &[u8]) {
    use resvg::{tiny_skia, usvg};
    /// The longest side of a texture.
    const SIDE: f32 = 2048.0;
    let Ok(tree) = usvg::Tree::from_data(bytes, &usvg::Options::default()) else {
        return;
    };
    let scale = SIDE / tree.size().width().max(tree.size().height());
    let side = |length: f32| (length * scale).round().clamp(1.0, SIDE) as u32;
    let (width, height) = (side(tree.size().width()), side(tree.size().height()));
    if let Some(mut pixmap) = tiny_skia::Pixmap::new(width, height) {
        resvg::render(
            &tree,
            tiny_skia::Transform::from_scale(scale, scale),
            &mut pixmap.as_mut(),
        );
    }
}

#[cfg(not(feature = "ui"))]
pub(super) fn draw(_: &[u8]) {}
