//! Laying out: words measured, put into lines by `locale::lines`, each line shaped by itself, and the lines put together.
//!
//! egui breaks no lines in Khmer, Thai, Lao or Burmese, and takes a place to break for a sign. What comes out of here is
//! a galley whose text is exactly what a reader sees, so that what is selected and copied has neither places to break nor
//! ends of lines that nobody wrote.

use crate::locale::lines::{Paragraph, seen};
use crate::locale::words;
use egui::epaint::text::{ByteIndex, Glyph, PlacedRow, Row};
use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{Galley, Rect, Ui, Vec2};
use std::ops::Range;
use std::sync::Arc;

/// A part of a text that looks the same all through.
pub(super) struct Span<'a> {
    pub(super) words: &'a str,
    pub(super) format: TextFormat,
}

/// Texts below each other, each made of spans and wrapped at a width.
pub(super) fn lay_out(ui: &Ui, texts: &[&[Span<'_>]], width: f32) -> Galley {
    let mut lines = Lines::default();
    for spans in texts {
        lines.add(ui, spans, width);
    }
    lines.together(ui)
}

/// What has been laid out, line for line.
#[derive(Default)]
struct Lines {
    galleys: Vec<Arc<Galley>>,
    /// For each line, whether its paragraph ends with it.
    ends: Vec<bool>,
    text: String,
    format: TextFormat,
}

/// A paragraph and where in it which look begins.
struct Styled<'a> {
    paragraph: Paragraph,
    formats: Vec<(usize, &'a TextFormat)>,
}

impl Styled<'_> {
    /// Shapes a part of the paragraph as one line.
    fn shape(&self, ui: &Ui, part: Range<usize>) -> Arc<Galley> {
        let ends = self.formats.iter().skip(1).map(|f| f.0).chain([usize::MAX]);
        let mut job = LayoutJob {
            text: self.paragraph.text()[part.clone()].to_owned(),
            break_on_newline: false,
            ..LayoutJob::default()
        };
        for (&(start, format), end) in self.formats.iter().zip(ends) {
            let from = start.clamp(part.start, part.end) - part.start;
            let to = end.clamp(part.start, part.end) - part.start;
            if from < to || (part.is_empty() && job.sections.is_empty()) {
                job.sections.push(LayoutSection {
                    leading_space: 0.0,
                    byte_range: ByteIndex(from)..ByteIndex(to),
                    format: format.clone(),
                });
            }
        }
        ui.painter().layout_job(job)
    }
}

impl Lines {
    fn add(&mut self, ui: &Ui, spans: &[Span<'_>], width: f32) {
        for styled in paragraphs(spans) {
            let text = styled.paragraph.text();
            if !self.ends.is_empty() {
                self.text.push('\n');
            }
            if self.ends.is_empty() {
                self.format = styled.formats[0].1.clone();
            }
            self.text.push_str(text);
            let whole = styled.shape(ui, 0..text.len());
            if whole.size().x <= width {
                self.push(ui, &styled, 0..text.len(), whole);
            } else {
                let measure = |part| styled.shape(ui, part).intrinsic_size().x;
                for line in styled.paragraph.lines(width, measure) {
                    let galley = styled.shape(ui, line.clone());
                    self.push(ui, &styled, line, galley);
                }
            }
            if let Some(end) = self.ends.last_mut() {
                *end = true;
            }
        }
    }

    fn push(&mut self, ui: &Ui, styled: &Styled<'_>, line: Range<usize>, mut galley: Arc<Galley>) {
        let text = &styled.paragraph.text()[line.clone()];
        let spaces = text[seen(text).len()..].chars().count();
        let count = text.chars().count();
        if spaces > 0 || galley.rows.iter().map(|r| r.glyphs.len()).sum::<usize>() != count {
            let galley = Arc::make_mut(&mut galley);
            for placed in &mut galley.rows {
                let row = Arc::make_mut(&mut placed.row);
                one_glyph_for_each_character(ui, styled, line.clone(), row);
                // Spaces at the end can be copied and take no room.
                let from = row.glyphs.len().saturating_sub(spaces);
                row.size.x -= row.glyphs[from..].iter().map(|g| g.advance_width).sum::<f32>();
            }
        }
        self.galleys.push(galley);
        self.ends.push(false);
    }

    /// One galley of all lines, with room for the marks that stand out above the first and below the last.
    fn together(self, ui: &Ui) -> Galley {
        let job = LayoutJob::single_section(self.text, self.format);
        let mut all = Galley::concat(Arc::new(job), &self.galleys, ui.pixels_per_point());
        let last = self.ends.len().saturating_sub(1);
        for (i, (row, is_end)) in all.rows.iter_mut().zip(&self.ends).enumerate() {
            row.ends_with_newline = *is_end && i < last;
        }
        let marks = all.mesh_bounds;
        if marks.is_finite() && marks.top() < 0.0 {
            let down = Vec2::new(0.0, (-marks.top()).ceil());
            for row in &mut all.rows {
                row.pos += down;
            }
            all.mesh_bounds = marks.translate(down);
        }
        let bounds = |rect: Rect, row: &PlacedRow| rect.union(row.rect());
        all.rect = all.rows.iter().fold(Rect::ZERO, bounds);
        if all.mesh_bounds.is_finite() {
            all.rect.max.y = all.rect.max.y.max(all.mesh_bounds.bottom().ceil());
        }
        all
    }
}

/// The paragraphs of a text made of spans.
fn paragraphs<'a>(spans: &'a [Span<'_>]) -> Vec<Styled<'a>> {
    let marked: String = spans.iter().map(|s| s.words).collect();
    let mut starts = Vec::new();
    let mut at = 0;
    for span in spans {
        starts.push((at, &span.format));
        at += words::without_marks(span.words).len();
    }
    let mut begin = 0;
    let mut all = Vec::new();
    for paragraph in Paragraph::all(&marked) {
        let end = begin + paragraph.text().len();
        let before = starts.iter().rposition(|s| s.0 <= begin).unwrap_or(0);
        let inside = starts[before..].iter().take_while(|s| s.0 <= begin || s.0 < end);
        let formats = inside.map(|&(start, format)| (start.saturating_sub(begin), format));
        all.push(Styled {
            formats: formats.collect(),
            paragraph,
        });
        begin = end + 1;
    }
    all
}

/// Lets a row have as many glyphs as characters, which is what egui counts a cursor by: a vowel of Khmer or Burmese that is
/// drawn on both sides of its letter is one character and two glyphs. What is drawn stays as it is. Words are gone
/// through one by one, so that a doubt in one does not move the next.
fn one_glyph_for_each_character(ui: &Ui, styled: &Styled<'_>, line: Range<usize>, row: &mut Row) {
    let text = styled.paragraph.text();
    let pieces = styled.paragraph.pieces();
    let pieces: Vec<_> = pieces
        .map(|p| p.start.max(line.start)..p.end.min(line.end))
        .filter(|p| p.start < p.end)
        .collect();
    let counts = pieces.iter().map(|p| styled.shape(ui, p.clone()));
    let counts: Vec<usize> = counts.map(|g| g.rows.iter().map(|r| r.glyphs.len()).sum()).collect();
    if counts.iter().sum::<usize>() != row.glyphs.len() {
        row.glyphs = thinned(&row.glyphs, &text[line]);
        return;
    }
    let mut kept = Vec::with_capacity(row.glyphs.len());
    let mut rest = row.glyphs.as_slice();
    for (piece, count) in pieces.into_iter().zip(counts) {
        let (glyphs, behind) = rest.split_at(count);
        kept.extend(thinned(glyphs, &text[piece]));
        rest = behind;
    }
    row.glyphs = kept;
}

/// As many of the glyphs as there are characters. A glyph more than a cluster has characters repeats its first.
fn thinned(glyphs: &[Glyph], text: &str) -> Vec<Glyph> {
    let count = text.chars().count();
    let mut wanted = text.chars().peekable();
    let mut kept = Vec::with_capacity(count);
    for (i, glyph) in glyphs.iter().enumerate() {
        let is_spare = glyphs.len() - i > count - kept.len();
        if is_spare && wanted.peek().is_none_or(|c| *c != glyph.chr) {
            continue;
        }
        wanted.next();
        kept.push(*glyph);
        if kept.len() == count {
            break;
        }
    }
    kept
}
