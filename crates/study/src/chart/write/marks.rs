//! The little shapes in a box. Each has a form of its own, so that it is known without its colour.

use super::super::shape::{Kind, Mark, Rect, Style, Token};
use super::colours;
use super::svg::{Writer, put};

impl Writer<'_> {
    pub(super) fn mark(&mut self, mark: &Mark) {
        let r = mark.rect;
        let class = match &mark.kind {
            Kind::Words(Style::Plain) | Kind::Gate(_) => "",
            Kind::Words(Style::Strong) => "b",
            Kind::Words(Style::Faint) | Kind::Cue(Token::Nothing, _) | Kind::Opens => "f",
            Kind::Words(Style::Wrong) => "x",
            Kind::Cue(..) => "",
            Kind::Met(_) => "l",
        };
        match &mark.kind {
            Kind::Words(_) => {}
            Kind::Gate(must) => self.gate(r, *must),
            Kind::Opens => {
                let (x, y) = (r.x, r.y + r.h / 2);
                put!(
                    self,
                    "<path d=\"M{x} {y}h8m-3 -3l3 3 -3 3\" fill=\"none\" stroke=\"#2f5d8a\" stroke-width=\"1.3\"/>"
                );
            }
            Kind::Met(seen) => self.rect(r, &format!("rx=\"3\" fill=\"{}\"", colours::seen(*seen))),
            Kind::Cue(token, lines) => {
                let names = lines.iter().map(|&line| self.scenario.line_id(line).to_string());
                let names = names.collect::<Vec<_>>().join(" ");
                self.group(Some(("cue", &names)), &mark.title);
                self.token(*token, r);
            }
        }
        self.text(r.x + mark.kind.before(), r.bottom() - 3, mark.size, class, &mark.words);
        if matches!(mark.kind, Kind::Cue(..)) {
            self.out.push_str("</g>");
        }
    }

    /// A lozenge; with a broken edge where something must not be.
    fn gate(&mut self, r: Rect, must: bool) {
        let (x, y, right, bottom, middle) = (r.x, r.y, r.right(), r.bottom(), r.y + r.h / 2);
        let look = if must {
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
    }

    fn token(&mut self, token: Token, r: Rect) {
        let (x, y, colour) = (r.x + 5, r.y + r.h / 2, colours::token(token));
        let open = format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.6\"");
        match token {
            Token::Shows => put!(self, "<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"{colour}\"/>"),
            Token::Asks => put!(
                self,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" {open}/><path d=\"M{x} {}a4 4 0 0 1 0 8z\" fill=\"{colour}\"/>",
                y - 4
            ),
            Token::Clears => put!(
                self,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" {open}/><path d=\"M{} {}l6 -6\" stroke=\"{colour}\" stroke-width=\"1.6\"/>",
                x - 3,
                y + 3
            ),
            Token::Tempts => put!(self, "<path d=\"M{} {}h9l-4.5 -9z\" {open}/>", x - 4, y + 4),
            Token::Nothing => put!(self, "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" {open}/>"),
            Token::Against => put!(
                self,
                "<path d=\"M{} {}h8m-8 4h8m-6 4l4 -12\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.4\"/>",
                x - 4,
                y - 2
            ),
            Token::Fear => put!(
                self,
                "<path d=\"M{} {y}l4.5 -4.5 4.5 4.5 -4.5 4.5z\" fill=\"{colour}\"/>",
                x - 4
            ),
        }
    }
}
