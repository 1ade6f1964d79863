//! What papers are drawn on: files of `assets/papers/` with a group for the sheet and groups for what is put on it, none with
//! words in it. A sheet is cut in nine: its corners stay, its edges are repeated, its middle is stretched. Without its file a
//! paper is a plain sheet.

use super::super::pictures::Part;
use super::super::{Pictures, Theme};
use egui::{Color32, Context, CornerRadius, Mesh, Rect, Shadow, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};
use grounds_core::vocabulary::words::PaperForm;

/// The room between the edge of a sheet and what stands on it, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pad {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// A form, the file it is drawn from, how wide it is at most in sizes of the text, and the room at its left, right, top and foot.
type Made = (PaperForm, &'static str, f32, [f32; 4]);

const MADE: [Made; 11] = [
    (
        PaperForm::Passport,
        "papers/passport.svg",
        38.0,
        [22.0, 22.0, 20.0, 20.0],
    ),
    (PaperForm::Ticket, "papers/ticket.svg", 48.0, [20.0, 20.0, 36.0, 18.0]),
    (PaperForm::Slip, "papers/slip.svg", 24.0, [20.0, 20.0, 22.0, 24.0]),
    (PaperForm::Chat, "papers/chat.svg", 27.0, [24.0, 24.0, 38.0, 42.0]),
    (
        PaperForm::Contract,
        "papers/contract.svg",
        44.0,
        [28.0, 28.0, 26.0, 52.0],
    ),
    (PaperForm::Rota, "papers/rota.svg", 44.0, [24.0, 24.0, 38.0, 24.0]),
    (PaperForm::Ledger, "papers/ledger.svg", 48.0, [40.0, 22.0, 22.0, 24.0]),
    (
        PaperForm::Register,
        "papers/register.svg",
        48.0,
        [32.0, 24.0, 22.0, 24.0],
    ),
    (PaperForm::Form, "papers/form.svg", 44.0, [30.0, 22.0, 28.0, 22.0]),
    (PaperForm::Notice, "papers/notice.svg", 40.0, [28.0, 28.0, 34.0, 28.0]),
    (PaperForm::Letter, "papers/letter.svg", 40.0, [26.0, 26.0, 26.0, 36.0]),
];

/// What is no wider than this at most, in sizes of the text, is narrow by what it is: a slip, a telephone.
const NARROW: f32 = 30.0;

/// The files of all sheets, by their path in `assets/`.
pub(crate) fn sheets() -> impl Iterator<Item = &'static str> {
    MADE.iter().map(|(_, file, ..)| *file)
}

/// The file of a form.
pub(super) fn file(form: PaperForm) -> &'static str {
    MADE.iter().find(|made| made.0 == form).map_or("", |made| made.1)
}

/// What a paper is drawn on, in so much room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    form: PaperForm,
    pub(super) width: f32,
    pub(super) pad: Pad,
    /// How high it is at least.
    pub(super) least: f32,
    /// The width of what can be torn off at its right.
    stub: f32,
}

impl Sheet {
    /// Alone it takes the whole width, unless it is a thing that is narrow.
    pub(super) fn of(form: PaperForm, theme: &Theme, room: f32, is_alone: bool) -> Self {
        let made = MADE.iter().find(|made| made.0 == form);
        let (widest, [left, right, top, bottom]) = made.map_or((44.0, [20.0; 4]), |made| (made.2, made.3));
        let is_whole = is_alone && widest > NARROW;
        let width = if is_whole { room } else { room.min(theme.em(widest)) };
        let is_torn = form == PaperForm::Ticket && width > theme.em(19.0);
        let stub = if is_torn { theme.em(4.6) } else { 0.0 };
        Self {
            form,
            width,
            pad: Pad {
                left,
                right: right + stub,
                top,
                bottom,
            },
            least: if form == PaperForm::Chat {
                width * 0.9
            } else {
                theme.em(6.0)
            },
            stub,
        }
    }

    /// The sheet over this place, and what is on it.
    pub(super) fn drawn(self, ctx: &Context, pictures: &mut Pictures, theme: &Theme, at: Rect) -> Shape {
        let mut all = vec![shadow(theme, at)];
        let mut on = On {
            ctx,
            pictures,
            file: file(self.form),
            zoom: theme.body / 16.0,
            all: &mut all,
        };
        let mut main = at;
        main.max.x -= self.stub;
        if !on.sheet("sheet", main) {
            all.push(plain(theme, at));
            return Shape::Vec(all);
        }
        match self.form {
            PaperForm::Passport => on.middle("watermark", at),
            PaperForm::Ticket => self.ticket(&mut on, main, at),
            PaperForm::Slip => on.corner("stamp", at, vec2(-14.0, -26.0), Vec2::ZERO),
            PaperForm::Chat => {
                on.centred("speaker", pos2(at.center().x, at.top() + 14.0));
                on.centred("home", pos2(at.center().x, at.bottom() - 15.0));
            }
            PaperForm::Contract => on.corner("seal", at, vec2(-20.0, -14.0), Vec2::ZERO),
            PaperForm::Rota => on.centred("clip", pos2(at.center().x, at.top() + 13.0)),
            PaperForm::Register => on.down("stitch", at.left() + 12.0, at.top() + 14.0, at.bottom() - 14.0),
            PaperForm::Form => {
                on.centred("holes", pos2(at.left() + 15.0, at.center().y));
                on.corner("office", at, vec2(-14.0, 22.0), vec2(0.0, 1.0));
            }
            PaperForm::Notice => {
                on.corner("sheen", at, vec2(-40.0, 12.0), vec2(0.0, 1.0));
                on.centred("pin", pos2(at.left() + 18.0, at.top() + 17.0));
                on.centred("pin", pos2(at.right() - 18.0, at.top() + 17.0));
            }
            PaperForm::Letter => on.corner("postmark", at, vec2(-18.0, 16.0), vec2(0.0, 1.0)),
            PaperForm::Ledger => {}
        }
        Shape::Vec(all)
    }

    fn ticket(self, on: &mut On<'_>, main: Rect, at: Rect) {
        on.corner("path", main, vec2(-16.0, 0.0), vec2(0.0, 1.0));
        if self.stub > 0.0 {
            let stub = Rect::from_min_max(pos2(main.right(), at.top()), at.max);
            on.sheet("stub", stub);
            on.down("holes", stub.left(), stub.top() + 12.0, stub.bottom() - 8.0);
            on.centred("bars", pos2(stub.center().x, stub.center().y + 12.0));
        }
    }
}

/// What is put onto a sheet.
struct On<'a> {
    ctx: &'a Context,
    pictures: &'a mut Pictures,
    file: &'static str,
    zoom: f32,
    all: &'a mut Vec<Shape>,
}

impl On<'_> {
    /// A sheet over a place. Gives whether there is one.
    fn sheet(&mut self, group: &str, at: Rect) -> bool {
        let part = self.pictures.part(self.ctx, self.file, group, 1.0);
        self.all.extend(part.map(|part| nine(&part, at)));
        part.is_some()
    }

    fn part(&mut self, group: &str, zoom: f32) -> Option<Part> {
        self.pictures.part(self.ctx, self.file, group, zoom)
    }

    /// Something with its middle at a point.
    fn centred(&mut self, group: &str, at: egui::Pos2) {
        if let Some(part) = self.part(group, 1.0) {
            self.all.push(whole(&part, Rect::from_center_size(at, part.size)));
        }
    }

    /// Something in the middle, as large as there is room.
    fn middle(&mut self, group: &str, at: Rect) {
        let Some(part) = self.part(group, self.zoom) else {
            return;
        };
        let room = at.shrink(20.0).size();
        let by = (room.x / part.size.x).min(room.y / part.size.y).min(1.4);
        self.all
            .push(whole(&part, Rect::from_center_size(at.center(), part.size * by)));
    }

    /// Something so far from the right edge, and from the foot or the top, where `from_top` has its second part above 0.
    fn corner(&mut self, group: &str, at: Rect, off: Vec2, from_top: Vec2) {
        let Some(part) = self.part(group, self.zoom) else {
            return;
        };
        if part.size.x > at.width() * 0.5 || part.size.y > at.height() {
            return;
        }
        let y = if from_top.y > 0.0 {
            at.top() + off.y
        } else {
            at.bottom() + off.y - part.size.y
        };
        let min = pos2(at.right() + off.x - part.size.x, y);
        self.all.push(whole(&part, Rect::from_min_size(min, part.size)));
    }

    /// Something over and over, down a line.
    fn down(&mut self, group: &str, x: f32, from: f32, to: f32) {
        let Some(part) = self.part(group, 1.0) else { return };
        let mut y = from;
        let step = part.size.y + part.size.x;
        while y + part.size.y <= to {
            let min = pos2(x - part.size.x / 2.0, y);
            self.all.push(whole(&part, Rect::from_min_size(min, part.size)));
            y += step;
        }
    }
}

fn shadow(theme: &Theme, at: Rect) -> Shape {
    let shadow = Shadow {
        offset: [0, 3],
        blur: 12,
        spread: 0,
        color: theme.shade.0,
    };
    shadow.as_shape(at.shrink(5.0), CornerRadius::same(6)).into()
}

/// A sheet without a file.
fn plain(theme: &Theme, at: Rect) -> Shape {
    let edge = Stroke::new(1.0, theme.line.0);
    let rect = egui::epaint::RectShape::new(at, theme.corners(), theme.card.0, edge, StrokeKind::Inside);
    rect.into()
}

/// A whole part over a place.
pub(super) fn whole(part: &Part, at: Rect) -> Shape {
    let mut mesh = Mesh::with_texture(part.texture);
    mesh.add_rect_with_uv(at, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), Color32::WHITE);
    mesh.into()
}

/// A part over a place: corners as they are, edges repeated as often as they fit, the middle stretched.
fn nine(part: &Part, at: Rect) -> Shape {
    let x = Cut::of(
        [part.middle.left(), part.middle.right(), part.size.x],
        [at.left(), at.right()],
    );
    let y = Cut::of(
        [part.middle.top(), part.middle.bottom(), part.size.y],
        [at.top(), at.bottom()],
    );
    let mut mesh = Mesh::with_texture(part.texture);
    for (column, across) in x.spans.iter().enumerate() {
        for (row, along) in y.spans.iter().enumerate() {
            // Only edges are repeated: along the side that they run.
            let columns = if column == 1 && row != 1 { x.times } else { 1 };
            let rows = if row == 1 && column != 1 { y.times } else { 1 };
            for n in 0..columns * rows {
                let (left, right) = across.piece(n % columns, columns);
                let (top, bottom) = along.piece(n / columns, rows);
                let to = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
                let uv = Rect::from_min_max(pos2(across.uv[0], along.uv[0]), pos2(across.uv[1], along.uv[1]));
                mesh.add_rect_with_uv(to, uv, Color32::WHITE);
            }
        }
    }
    mesh.into()
}

/// One of the three spans of a side: where it lies on the screen, and in the part.
#[derive(Clone, Copy)]
struct Span {
    to: [f32; 2],
    uv: [f32; 2],
}

impl Span {
    /// One of so many equal pieces.
    fn piece(&self, n: usize, of: usize) -> (f32, f32) {
        let one = (self.to[1] - self.to[0]) / of as f32;
        let from = self.to[0] + one * n as f32;
        (from, from + one)
    }
}

/// A side of a sheet, cut in three.
struct Cut {
    spans: [Span; 3],
    /// How often the middle of an edge fits.
    times: usize,
}

impl Cut {
    fn of([first, last, whole]: [f32; 3], [from, to]: [f32; 2]) -> Self {
        // Where there is less room than both ends take, they share it.
        let ends = first + whole - last;
        let by = ((to - from) / ends.max(1.0)).min(1.0);
        let [a, b] = [from + first * by, to - (whole - last) * by];
        let uv = [first / whole, last / whole];
        let span = |to, uv| Span { to, uv };
        let times = ((b - a) / (last - first).max(1.0)).round().clamp(1.0, 64.0);
        Self {
            spans: [
                span([from, a], [0.0, uv[0]]),
                span([a, b], uv),
                span([b, to], [uv[1], 1.0]),
            ],
            times: times as usize,
        }
    }
}
