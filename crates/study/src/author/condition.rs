//! Conditions in words, each with what it needs, what there is, and whether it holds.

use crate::locale::{Arg, Messages};
use crate::scenario::{Cond, DrawKind, PersonIx, Run};
use crate::session::{Inside, Session, View};
use crate::wording;

/// A condition of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What it asks for, and what there is.
    pub words: String,
    /// Whether it holds.
    pub holds: bool,
}

/// What conditions are told from: a run, seen from the inside, at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Teller<'a> {
    pub session: &'a Session,
    pub inside: Inside<'a>,
    pub messages: &'a Messages,
}

impl<'a> Teller<'a> {
    pub(super) fn new(session: &'a Session, messages: &'a Messages) -> Self {
        Self {
            session,
            inside: session.inside(),
            messages,
        }
    }

    pub(super) fn view(self) -> View<'a> {
        self.session.view()
    }

    /// Every condition of a list.
    pub(super) fn all(self, when: Run, who: Option<PersonIx>) -> Vec<Condition> {
        let conds = self.session.scenario().conds(when).iter();
        conds
            .map(|cond| Condition {
                words: self.words(cond, who),
                holds: self.inside.holds(cond, who),
            })
            .collect()
    }

    fn say(self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.messages.with(key, values)
    }

    /// A scale: what is needed, and what it is.
    fn scale(self, key: &str, need: u8, now: Option<u8>) -> String {
        let values = [
            ("need", Arg::Number(need.into())),
            ("now", Arg::Number(now.unwrap_or(0).into())),
        ];
        self.say(key, &values)
    }

    /// Minutes of the shift: what is needed, and what has passed.
    pub(super) fn minutes(self, key: &str, need: u16) -> String {
        let now = Arg::Number(self.inside.minute().into());
        self.say(key, &[("need", Arg::Number(need.into())), ("now", now)])
    }

    fn named(self, key: &str, what: &str) -> String {
        self.say(key, &[("what", Arg::Word(what))])
    }

    fn about(self, key: &str, person: PersonIx) -> String {
        wording::about(self.view(), self.messages, key, Some(person))
    }

    fn list(self, key: &str, run: Run, who: Option<PersonIx>) -> String {
        let conds = self.session.scenario().conds(run).iter();
        let words: Vec<String> = conds.map(|c| self.words(c, who)).collect();
        self.named(key, &words.join(&self.messages.get("cond-and")))
    }

    fn words(self, cond: &Cond, who: Option<PersonIx>) -> String {
        let scenario = self.session.scenario();
        let of = who.map(|p| self.inside.person(p));
        match *cond {
            Cond::Alone => self.messages.get("cond-alone"),
            Cond::Private => self.messages.get("cond-private"),
            Cond::Understood => self.messages.get("cond-understood"),
            Cond::Briefed => self.messages.get("cond-briefed"),
            Cond::Opened => self.messages.get("cond-opened"),
            Cond::Led => self.messages.get("cond-led"),
            Cond::TrustAtLeast(n) => self.scale("cond-trust-at-least", n, of.map(|p| p.trust)),
            Cond::TrustBelow(n) => self.scale("cond-trust-below", n, of.map(|p| p.trust)),
            Cond::DistressAtLeast(n) => self.scale("cond-distress-at-least", n, of.map(|p| p.distress)),
            Cond::DistressBelow(n) => self.scale("cond-distress-below", n, of.map(|p| p.distress)),
            Cond::Asked(q) => self.named("cond-asked", &scenario.question(q).id),
            Cond::Seen(c) => self.named("cond-seen", &scenario.cue(c).id),
            Cond::Read(d) => self.named("cond-read", &scenario.document(d).id),
            Cond::Done(conduct) => self.named("cond-done", conduct.word()),
            Cond::DoneWith(conduct, p) => {
                let values = [
                    ("what", Arg::Word(conduct.word())),
                    ("person", Arg::Word(self.view().name(p))),
                ];
                self.say("cond-done-with", &values)
            }
            Cond::Drawn(draw, word) => {
                let draw = scenario.draw(draw);
                let word = match &draw.kind {
                    DrawKind::Choose { one_of } => one_of.get(usize::from(word)).map_or("", String::as_str),
                    DrawKind::Deal { .. } | DrawKind::Surface { .. } => "",
                };
                self.say(
                    "cond-drawn",
                    &[("what", Arg::Word(&draw.id)), ("word", Arg::Word(word))],
                )
            }
            Cond::Happened(e) => self.named("cond-happened", &scenario.event(e).id),
            Cond::After(n) => self.minutes("cond-after", n),
            Cond::Before(n) => self.minutes("cond-before", n),
            Cond::At(place) => self.named("cond-at", &scenario.place(place).id),
            Cond::Present(p) => self.about("cond-present", p),
            Cond::Compared(a, b) => {
                let (a, b) = (&scenario.document(a).id, &scenario.document(b).id);
                self.say("cond-compared", &[("what", Arg::Word(a)), ("other", Arg::Word(b))])
            }
            Cond::Noted(c) => self.named("cond-noted", &scenario.cue(c).id),
            Cond::Rated(p) => self.about("cond-rated", p),
            Cond::Decided(p) => self.about("cond-decided", p),
            Cond::Any(run) => self.list("cond-any", run, who),
            Cond::All(run) => self.list("cond-all", run, who),
            Cond::Not(run) => self.list("cond-not", run, who),
        }
    }
}
