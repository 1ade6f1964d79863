//! A file of the library with pieces of other files laid upon it, and where each of its words was written. It knows nothing of
//! rows.

use crate::diagnostic::{Diagnostic, Source, Span};
use std::ops::Range;
use std::sync::Arc;

/// A file with what was laid upon it.
#[derive(Clone, Debug)]
pub(super) struct Laid {
    source: Arc<Source>,
    /// The text in pieces, in order: where each begins in the whole, and where it was written. None: nothing was laid upon it.
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    at: usize,
    of: Arc<Source>,
    bytes: Range<usize>,
}

/// Bytes of a file that make place for bytes of another.
pub(super) struct Edit {
    pub instead: Range<usize>,
    pub of: Arc<Source>,
    pub bytes: Range<usize>,
    /// What stands between them and what is there.
    pub before: &'static str,
}

impl Laid {
    pub(super) const fn new(source: Arc<Source>) -> Self {
        Self {
            source,
            pieces: Vec::new(),
        }
    }

    pub(super) const fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// Points a fault to where its words were written, before anything was laid upon anything.
    pub(super) fn point_back(&self, fault: &mut Diagnostic) {
        if let Some(span) = fault
            .span
            .as_mut()
            .filter(|span| Arc::ptr_eq(&span.source, &self.source))
        {
            *span = self.written(span);
            fault.file.clone_from(&span.source.name);
        }
        if let Some((span, _)) = fault.related.as_mut() {
            *span = self.written(span);
        }
    }

    fn written(&self, span: &Span) -> Span {
        let at = span.bytes.start;
        let before = self.pieces.partition_point(|piece| piece.at <= at);
        let piece = before.checked_sub(1).and_then(|before| self.pieces.get(before));
        let Some(piece) = piece.filter(|_| Arc::ptr_eq(&span.source, &self.source)) else {
            return span.clone();
        };
        // A comma that was put in belongs to nobody: the nearest words do.
        let start = (piece.bytes.start + (at - piece.at)).min(piece.bytes.end);
        Span {
            source: Arc::clone(&piece.of),
            bytes: start..(start + span.bytes.len()).min(piece.bytes.end),
        }
    }

    /// The same with some bytes replaced.
    pub(super) fn edited(&self, mut edits: Vec<Edit>) -> Self {
        edits.sort_by_key(|edit| edit.instead.start);
        let (mut text, mut pieces, mut done) = (String::new(), Vec::new(), 0);
        for edit in edits {
            self.copy(done..edit.instead.start, &mut text, &mut pieces);
            text.push_str(edit.before);
            pieces.push(Piece {
                at: text.len(),
                of: Arc::clone(&edit.of),
                bytes: edit.bytes.clone(),
            });
            text.push_str(edit.of.text.get(edit.bytes).unwrap_or_default());
            done = edit.instead.end;
        }
        self.copy(done..self.source.text.len(), &mut text, &mut pieces);
        let name = self.source.name.clone();
        Self {
            source: Arc::new(Source { name, text }),
            pieces,
        }
    }

    /// Copies a stretch, and where it was written.
    fn copy(&self, stretch: Range<usize>, text: &mut String, pieces: &mut Vec<Piece>) {
        let mut at = stretch.start;
        while at < stretch.end {
            let next = self.pieces.iter().map(|piece| piece.at).find(|next| *next > at);
            let end = next.map_or(stretch.end, |next| next.min(stretch.end));
            let written = self.written(&Span {
                source: Arc::clone(&self.source),
                bytes: at..end,
            });
            pieces.push(Piece {
                at: text.len(),
                of: written.source,
                bytes: written.bytes,
            });
            text.push_str(self.source.text.get(at..end).unwrap_or_default());
            at = end;
        }
    }
}
