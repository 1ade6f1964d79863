//! The map as SVG: one file, no script, nothing from outside, the same bytes each time. Sheets stand one below the other, each
//! as large as A3 lying on its side: a browser prints one on each sheet of paper, and A4 is read as well.

use super::super::shape::{Rect, Sheet, Tile, Wire};
use super::super::sheet::TITLE;
use super::super::{Chart, Node, PAPER};
use super::{MARK, colours};
use grounds_core::locale::words::MARKS;
use grounds_core::scenario::Scenario;

/// Sides of a sheet of A3, in millimetres.
const A3: (i32, i32) = (420, 297);

const STYLE: &str = "\
text{fill:#1d2329;font-family:'Noto Sans','Noto Sans Khmer','Noto Sans Lao','Noto Sans Myanmar','Noto Sans Thai',sans-serif}\
.b{font-weight:bold}.f{fill:#5c6670}.l{fill:#fff;font-weight:bold}.x{fill:#b3261e;font-weight:bold}\
.w{fill:none;stroke:#2f5d8a;stroke-width:1.4;stroke-linejoin:round;stroke-opacity:.8}\
.m{stroke:#6a4c93}\
@page{size:420mm 297mm;margin:0}";

const DEFS: &str = r##"<defs>
<marker id="told" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#2f5d8a"/></marker>
<marker id="came" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#6a4c93"/></marker>
</defs>
"##;

/// Writes the map as SVG.
#[must_use]
pub fn svg(chart: &Chart, scenario: &Scenario) -> String {
    let mut pen = Writer {
        scenario,
        out: String::new(),
    };
    pen.chart(chart);
    pen.out
}

pub(super) struct Writer<'a> {
    pub scenario: &'a Scenario,
    pub out: String,
}

/// Adds formatted text. Writing to a text cannot fail.
macro_rules! put {
    ($pen:expr, $($words:tt)*) => {{
        let _ = std::fmt::Write::write_fmt(&mut $pen.out, format_args!($($words)*));
    }};
}
pub(super) use put;

impl Writer<'_> {
    fn chart(&mut self, chart: &Chart) {
        let count = i32::try_from(chart.sheets.len()).unwrap_or(1).max(1);
        let (w, h) = (PAPER.0, PAPER.1.saturating_mul(count));
        put!(
            self,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}mm\" height=\"{}mm\" viewBox=\"0 0 {w} {h}\">\n<!-- {MARK} -->\n",
            A3.0,
            A3.1.saturating_mul(count)
        );
        put!(
            self,
            "<title>{}</title>\n<style>{STYLE}</style>\n{DEFS}",
            escape(&chart.title)
        );
        put!(self, "<rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>\n");
        for (n, sheet) in (0..).zip(&chart.sheets) {
            self.sheet(sheet, PAPER.1.saturating_mul(n));
        }
        self.out.push_str("</svg>\n");
    }

    fn sheet(&mut self, sheet: &Sheet, top: i32) {
        // What is smaller than the paper stands in its corner as large as it is.
        let (w, h) = (sheet.width.max(PAPER.0), sheet.height.max(PAPER.1));
        let fit = if i64::from(w) * i64::from(PAPER.1) > i64::from(h) * i64::from(PAPER.0) {
            (w, (i64::from(w) * i64::from(PAPER.1) / i64::from(PAPER.0)) as i32)
        } else {
            ((i64::from(h) * i64::from(PAPER.0) / i64::from(PAPER.1)) as i32, h)
        };
        put!(
            self,
            "<svg y=\"{top}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\">\n",
            PAPER.0,
            PAPER.1,
            fit.0,
            fit.1
        );
        self.text(30, 32, TITLE, "b", &sheet.title);
        for wire in &sheet.wires {
            self.wire(wire);
        }
        for tile in &sheet.tiles {
            self.tile(tile);
        }
        if sheet.lost_wires > 0 {
            let words = format!(
                "{} arrows are not drawn: there is no room for them. The boxes say the same.",
                sheet.lost_wires
            );
            self.text(30, sheet.height - 10, 11, "", &words);
        }
        self.out.push_str("</svg>\n");
    }

    /// Opens a group that stands for something, with what is said when the pointer rests on it.
    pub(super) fn group(&mut self, of: Option<(&str, &str)>, title: &str) {
        self.out.push_str("<g");
        if let Some((kind, name)) = of {
            put!(self, " data-kind=\"{kind}\" data-name=\"{}\"", escape(name));
        }
        self.out.push('>');
        if !title.is_empty() {
            put!(self, "<title>{}</title>", escape(title));
        }
    }

    pub(super) fn rect(&mut self, r: Rect, rest: &str) {
        put!(
            self,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {rest}/>",
            r.x,
            r.y,
            r.w,
            r.h
        );
    }

    fn wire(&mut self, wire: &Wire) {
        let title = format!("{} opens {}", wire.from.id(self.scenario), wire.to.id(self.scenario));
        let (class, end) = if matches!(wire.from, Node::Moment(..)) {
            ("w m", "came")
        } else {
            ("w", "told")
        };
        let points: Vec<String> = wire.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        put!(
            self,
            "<polyline class=\"{class}\" marker-end=\"url(#{end})\" points=\"{}\"><title>{}</title></polyline>\n",
            points.join(" "),
            escape(&title)
        );
    }

    fn tile(&mut self, tile: &Tile) {
        let name = tile.node.map(|node| (node.kind(), node.name(self.scenario)));
        self.group(name.as_ref().map(|(kind, name)| (*kind, name.as_str())), &tile.title);
        if tile.is_boxed {
            let (ground, strong) = (colours::ground(tile.tint), colours::strong(tile.tint));
            self.rect(
                tile.rect,
                &format!("rx=\"4\" fill=\"{ground}\" stroke=\"{strong}\" stroke-opacity=\".7\""),
            );
            self.rect(Rect { w: 4, ..tile.rect }, &format!("fill=\"{strong}\""));
        }
        for part in &tile.parts {
            let r = part.rect;
            put!(
                self,
                "<path d=\"M{} {}H{}\" stroke=\"#d5d9de\"/>",
                r.x + 4,
                r.y,
                r.right()
            );
        }
        for mark in &tile.marks {
            self.mark(mark);
        }
        self.out.push_str("</g>\n");
    }

    pub(super) fn text(&mut self, x: i32, baseline: i32, size: i32, class: &str, words: &str) {
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        put!(
            self,
            "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\"{class}>{}</text>",
            escape(words)
        );
    }
}

/// Text that means nothing to a reader of XML. What XML cannot hold at all is replaced; a reader of pictures needs no marks
/// of translators.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if MARKS.contains(&c) => {}
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
