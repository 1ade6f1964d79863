//! The map as SVG: one file, no script, nothing from outside, the same bytes each time.

use super::super::Chart;
use super::super::happenings::Tick;
use super::super::shape::{Frame, Mark, Part, Rect, SMALL, Seen, Style, Tile, Token};
use super::super::wires::Wire;
use super::{MARK, colours};
use crate::locale::words::MARKS;
use crate::scenario::Scenario;
use crate::scenario::graph::{Node, node_kind, node_name};
use std::fmt::Write;

/// The widest sheet, in tenths of a millimetre: A3 on its side.
const SHEET: i64 = 4_200;
/// Tenths of a millimetre of a hundred units, where the sheet has room: a label is then two millimetres high.
const SCALE: i64 = 180;

const STYLE: &str = "\
text{fill:#1d2329;font-family:sans-serif}\
.b{font-weight:bold}.f{fill:#5c6670}.l{fill:#fff;font-weight:bold}\
.w{fill:none;stroke:#2f5d8a;stroke-width:1.5;stroke-linejoin:round;stroke-opacity:.85}\
.d{stroke:#8a6d1f}.e{stroke:#6a4c93}\
.c{stroke:#a3262a;stroke-dasharray:6 4}";

const DEFS: &str = r##"<defs>
<marker id="told" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#2f5d8a"/></marker>
<marker id="read" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#8a6d1f"/></marker>
<marker id="happened" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#6a4c93"/></marker>
<marker id="closes" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M5 0H8V8H5Z" fill="#a3262a"/></marker>
<pattern id="never" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V9" stroke="#e0a3a0" stroke-width="3"/></pattern>
<pattern id="rarely" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.3" fill="#e3c27c"/></pattern>
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

struct Writer<'a> {
    scenario: &'a Scenario,
    out: String,
}

/// Adds formatted text. Writing to a text cannot fail.
macro_rules! put {
    ($pen:expr, $($words:tt)*) => {{
        let _ = write!($pen.out, $($words)*);
    }};
}

impl Writer<'_> {
    fn chart(&mut self, chart: &Chart) {
        let (w, h) = (i64::from(chart.width), i64::from(chart.height));
        let wide = (w * SCALE / 100).clamp(1, SHEET);
        let high = (h * wide / w.max(1)).max(1);
        put!(
            self,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}.{}mm\" height=\"{}.{}mm\" viewBox=\"0 0 {w} {h}\">\n<!-- {MARK} -->\n",
            wide / 10,
            wide % 10,
            high / 10,
            high % 10
        );
        put!(
            self,
            "<title>{}</title>\n<style>{STYLE}</style>\n{DEFS}",
            escape(&chart.title)
        );
        put!(self, "<rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>\n");
        for frame in &chart.frames {
            self.frame(frame);
        }
        for pair in chart.ticks.windows(2) {
            if let [a, b] = pair
                && !a.words.is_empty()
                && !b.words.is_empty()
                && a.from.1 == b.from.1
            {
                let ((x, y), (end, _)) = (a.from, b.from);
                put!(
                    self,
                    "<path d=\"M{x} {y}H{end}\" stroke=\"#57527d\" stroke-opacity=\".6\"/>"
                );
            }
        }
        for tick in &chart.ticks {
            self.tick(tick);
        }
        for wire in &chart.wires {
            self.wire(wire);
        }
        for tile in &chart.tiles {
            self.tile(tile);
        }
        if chart.lost_wires > 0 {
            let y = chart.height - 10;
            put!(
                self,
                "<text x=\"28\" y=\"{y}\" font-size=\"11\">{} arrows are not drawn: there is no room for them. The gates say the same.</text>\n",
                chart.lost_wires
            );
        }
        self.out.push_str("</svg>\n");
    }

    /// Opens a group that stands for a node, with what is said when the pointer rests on it.
    fn group(&mut self, node: Option<Node>, title: &str) {
        self.out.push_str("<g");
        if let Some(node) = node {
            let name = escape(&node_name(self.scenario, node));
            put!(self, " data-kind=\"{}\" data-name=\"{name}\"", node_kind(node));
        }
        self.out.push('>');
        if !title.is_empty() {
            put!(self, "<title>{}</title>", escape(title));
        }
    }

    fn rect(&mut self, r: Rect, rest: &str) {
        put!(
            self,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {rest}/>",
            r.x,
            r.y,
            r.w,
            r.h
        );
    }

    fn frame(&mut self, frame: &Frame) {
        let colours = colours::of(frame.tint);
        self.group(frame.node, &frame.title);
        let look = format!(
            "rx=\"8\" fill=\"{}\" stroke=\"{}\" stroke-opacity=\".45\"",
            colours.ground, colours.strong
        );
        self.rect(frame.rect, &look);
        self.out.push_str("</g>\n");
    }

    fn tick(&mut self, tick: &Tick) {
        let ((x, y), (to_x, to_y)) = (tick.from, tick.to);
        if tick.words.is_empty() {
            put!(
                self,
                "<path d=\"M{x} {y}v8L{to_x} {}V{to_y}\" fill=\"none\" stroke=\"#57527d\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"#57527d\"/>\n",
                to_y - 6
            );
        } else {
            put!(
                self,
                "<path d=\"M{x} {}V{}\" stroke=\"#57527d\" stroke-opacity=\".6\"/>",
                y - 6,
                y + 6
            );
            put!(
                self,
                "<text x=\"{x}\" y=\"{}\" font-size=\"11\" class=\"f\" text-anchor=\"middle\">{}</text>\n",
                y - 10,
                escape(&tick.words)
            );
        }
    }

    fn wire(&mut self, wire: &Wire) {
        let verb = if wire.opens { "opens" } else { "closes" };
        let name = |node| format!("{} {}", node_kind(node), node_name(self.scenario, node));
        let title = format!("{} {verb} {}", name(wire.from), name(wire.to));
        let (class, end) = match wire.from {
            _ if !wire.opens => ("w c", "closes"),
            Node::Document(_) => ("w d", "read"),
            Node::Event(_) => ("w e", "happened"),
            _ => ("w", "told"),
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
        let colours = colours::of(tile.tint);
        self.group(tile.node, &tile.title);
        if tile.is_boxed {
            self.rect(
                tile.rect,
                &format!(
                    "rx=\"4\" fill=\"#fff\" stroke=\"{}\" stroke-opacity=\".7\"",
                    colours.strong
                ),
            );
            self.seen(tile.seen, tile.rect);
            let stripe = Rect { w: 4, ..tile.rect };
            self.rect(stripe, &format!("fill=\"{}\"", colours.strong));
        }
        for part in &tile.parts {
            self.part(part);
        }
        for mark in &tile.marks {
            self.mark(mark);
        }
        self.out.push_str("</g>\n");
    }

    fn part(&mut self, part: &Part) {
        self.group(Some(part.node), &part.title);
        let r = part.rect;
        self.rect(r, "fill=\"#fff\" fill-opacity=\"0\"");
        self.seen(part.seen, r);
        put!(
            self,
            "<path d=\"M{} {}H{}\" stroke=\"#d5d9de\"/></g>",
            r.x,
            r.y,
            r.right()
        );
    }

    /// Hatching for what was never met, dots for what rarely was.
    fn seen(&mut self, seen: Option<Seen>, rect: Rect) {
        match seen {
            Some(Seen::Never) => self.rect(rect, "fill=\"url(#never)\" fill-opacity=\".6\""),
            Some(Seen::Rarely) => self.rect(rect, "fill=\"url(#rarely)\" fill-opacity=\".7\""),
            Some(Seen::Often) | None => {}
        }
    }

    fn text(&mut self, x: i32, baseline: i32, size: i32, class: &str, words: &str) {
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

    fn mark(&mut self, mark: &Mark) {
        let r = mark.rect();
        let baseline = r.y + r.h - 3;
        match mark {
            Mark::Words { size, style, words, .. } => {
                let class = match style {
                    Style::Plain => "",
                    Style::Strong => "b",
                    Style::Faint => "f",
                    Style::Light => "l",
                };
                self.text(r.x, baseline, *size, class, words);
            }
            Mark::Gate { words, must, .. } => {
                let (x, y, right, bottom, middle) = (r.x, r.y, r.right(), r.bottom(), r.y + r.h / 2);
                let look = if *must {
                    "fill=\"#e9edf6\" stroke=\"#7480a3\""
                } else {
                    "fill=\"#fbeceb\" stroke=\"#b3625d\" stroke-dasharray=\"3 2\""
                };
                put!(
                    self,
                    "<path d=\"M{x} {middle} {} {y}H{}L{right} {middle} {} {bottom}H{}Z\" {look}/>",
                    x + 5,
                    right - 5,
                    right - 5,
                    x + 5
                );
                self.text(r.x + 6, baseline, SMALL, "", words);
            }
            Mark::Cue {
                token,
                words,
                node,
                title,
                ..
            } => {
                // The legend shows cues that stand for none.
                self.group(*node, title);
                let (x, y) = (r.x + 5, r.y + r.h / 2);
                match token {
                    Token::Sign => put!(self, "<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"#b3541e\"/>"),
                    Token::Against => put!(
                        self,
                        "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"#fff\" stroke=\"#2b6cb0\" stroke-width=\"1.6\"/><path d=\"M{} {}L{} {}\" stroke=\"#2b6cb0\" stroke-width=\"1.6\"/>",
                        x - 3,
                        y + 3,
                        x + 3,
                        y - 3
                    ),
                    Token::Decoy => put!(
                        self,
                        "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"#fff\" stroke=\"#7a828a\" stroke-width=\"1.6\"/>"
                    ),
                }
                self.text(
                    r.x + 12,
                    baseline,
                    SMALL,
                    if *token == Token::Decoy { "f" } else { "" },
                    words,
                );
                self.out.push_str("</g>");
            }
            Mark::Paper { words, .. } => {
                let (x, y) = (r.x + 1, r.y + 1);
                put!(
                    self,
                    "<path d=\"M{x} {y}h6l3 3v8h-9z\" fill=\"#fdf3d4\" stroke=\"#9c8440\"/>"
                );
                self.text(r.x + 14, baseline, SMALL, "", words);
            }
            Mark::Badge { words, tint, .. } => {
                let look = format!("rx=\"3\" fill=\"{}\"", colours::of(*tint).strong);
                self.rect(r, &look);
                put!(
                    self,
                    "<text x=\"{}\" y=\"{}\" font-size=\"{}\" class=\"l\" text-anchor=\"middle\">{}</text>",
                    r.x + r.w / 2,
                    r.y + r.h / 2 + 4,
                    SMALL + 1,
                    escape(words)
                );
            }
            Mark::Met { seen, words, .. } => {
                let fill = match seen {
                    Seen::Never => "#a3262a",
                    Seen::Rarely => "#7d5a00",
                    Seen::Often => "#34703f",
                };
                self.rect(r, &format!("rx=\"3\" fill=\"{fill}\""));
                self.text(r.x + 3, baseline, SMALL, "l", words);
            }
        }
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
