//! Conditions and changes in the words of the files.

use super::node::Node;
use grounds_core::read::small;
use grounds_core::scenario::talk::{
    Cond as Within, FearIx, Index, SubjectIx, Test as Told, TextIx, Truths, Words, Yes,
};
use grounds_core::scenario::{Cond, Effect, PersonIx, Scenario, Test, Who};
use grounds_core::vocabulary::Rung;

/// A condition in words, and whether it must hold.
pub(super) type Gate = (String, bool);

/// How far an answer goes, as the files say it.
pub(super) const fn rung_word(rung: Option<Rung>) -> &'static str {
    match rung {
        Some(Rung::Deny) => "deny",
        Some(Rung::Small) => "small",
        Some(Rung::Part) => "part",
        Some(Rung::Whole) => "whole",
        None => "fact",
    }
}

/// What a person says about a service, as the files say it.
pub(super) const fn yes_word(says: Yes) -> &'static str {
    match says {
        Yes::Yes => "yes",
        Yes::No => "no",
        Yes::NotYet => "not yet",
    }
}

/// Says things of a scenario as its files do.
#[derive(Clone, Copy)]
pub(super) struct Speech<'a>(pub &'a Scenario);

impl Speech<'_> {
    pub(super) fn gates(self, conds: &[Cond]) -> Vec<Gate> {
        conds.iter().map(|cond| self.gate(cond)).collect()
    }

    fn gate(self, cond: &Cond) -> Gate {
        (self.test(&cond.test), cond.wanted)
    }

    pub(super) fn gates_within(self, who: PersonIx, conds: &[Within]) -> Vec<Gate> {
        conds.iter().map(|cond| self.gate_within(who, cond)).collect()
    }

    pub(super) fn gate_within(self, who: PersonIx, cond: &Within) -> Gate {
        let subject = |ix: SubjectIx| self.0.subject_id(who, ix);
        let words = match cond.test {
            Told::Told(of, Rung::Deny | Rung::Small) => format!("told {}", subject(of)),
            Told::Told(of, rung) => format!("told {} ({})", subject(of), rung_word(Some(rung))),
            Told::Asked(of) => format!("asked {}", subject(of)),
            Told::Planted(of) => format!("planted {}", subject(of)),
            Told::Heard(line) => match self.0.script(who).line(line).words {
                Words::Text(text) => format!("heard {}", self.line(text)),
                Words::Stock(_) => "heard a line of the library".to_owned(),
            },
            Told::Named(fear) => format!("named {}", self.fear(who, fear)),
            Told::Met(fear) => format!("met {}", self.fear(who, fear)),
            Told::Trust(word) => format!("trust {}", word.word()),
            Told::Distressed => "distressed".to_owned(),
            Told::Alone => "alone".to_owned(),
            Told::Understood => "understood".to_owned(),
            Told::After(minutes) => format!("after {minutes}"),
            Told::Again => "second talk".to_owned(),
            Told::Outside(fact) => {
                let (words, wanted) = self.gate(self.0.fact(fact));
                return (words, wanted == cond.wanted);
            }
        };
        (words, cond.wanted)
    }

    fn test(self, test: &Test) -> String {
        let s = self.0;
        match test {
            Test::Alone => "alone".to_owned(),
            Test::Private => "private".to_owned(),
            Test::Understood => "understood".to_owned(),
            Test::Briefed => "briefed".to_owned(),
            Test::Opened => "opened".to_owned(),
            Test::Met(fear) => format!("met {}", fear.word()),
            Test::Trust(word) => format!("trust {}", word.word()),
            Test::Distressed => "distressed".to_owned(),
            Test::Told(of) => format!("told {}", self.subjects(of)),
            Test::Planted(of) => format!("planted {}", self.subjects(of)),
            Test::Perceived(lines) => format!("seen {}", self.any_line(lines)),
            Test::Read(paper) => format!("read {}", s.paper(*paper).id),
            Test::Against(one, other) => format!("against {} {}", self.any_line(one), self.any_line(other)),
            Test::Done(deed, None) => format!("done {}", small(deed.word())),
            Test::Done(deed, Some(who)) => format!("done {} with {}", small(deed.word()), self.who(who)),
            Test::Drawn(draw, word) => {
                let (id, word) = s.drawn_word(*draw, *word);
                format!("drawn {id} {word}")
            }
            Test::Dealt(bank, line) => {
                let id = s.bank_line(*line).id.as_deref().unwrap_or_default();
                format!("dealt {} {id}", s.bank(*bank).id)
            }
            Test::Happened(event) => format!("happened {}", s.event(*event).id),
            Test::Answered(event, kind) => format!("answered {} {}", s.event(*event).id, small(kind.word())),
            Test::After(minutes) => format!("after {minutes}"),
            Test::Before(minutes) => format!("before {minutes}"),
            Test::Day(act) => format!("day {}", s.act(*act).id),
            Test::SecondTalk => "second talk".to_owned(),
            Test::Talked(who) => format!("talked {}", self.who(who)),
            Test::Kept(promise) => format!("kept {}", s.promise(*promise).id),
            Test::Broken(promise) => format!("broken {}", s.promise(*promise).id),
            Test::At(place) => format!("at {}", s.place(*place).id),
            Test::Present(who) => format!("present {}", self.who(who)),
            Test::Talking(who) => format!("talking {}", self.who(who)),
            Test::Speaks(tongue) => format!("speaks {}", s.tongue(*tongue)),
            Test::Is(of) => {
                let each = |(who, truths): &(PersonIx, Truths)| {
                    format!("{} {}", s.person(*who).id, self.truths(*who, *truths).join(" or "))
                };
                format!("is {}", of.iter().map(each).collect::<Vec<_>>().join(" or "))
            }
            Test::Decided(finding) => format!("decided {}", finding.word()),
            Test::Agreed(to) => format!("agreed {}", s.service(*to).id),
            Test::Refused(to) => format!("refused {}", s.service(*to).id),
            Test::Shared(to) => format!("shared {}", s.service(*to).id),
            Test::Handed(thing, who) => format!("handed {} {}", s.thing(*thing).id, self.who(who)),
            Test::Back(thing) => format!("back {}", s.thing(*thing).id),
            Test::Lacks(element) => format!("lacks {}", element.word()),
            Test::Harmed => "harmed".to_owned(),
            Test::Any(of) => {
                let said = |(words, wanted): Gate| if wanted { words } else { format!("not {words}") };
                let all: Vec<String> = of.iter().map(|one| said(self.gate(one))).collect();
                format!("any: {}", all.join(", "))
            }
        }
    }

    fn subjects(self, of: &[(PersonIx, SubjectIx)]) -> String {
        let name = |&(who, subject): &(PersonIx, SubjectIx)| Node::Subject(who, subject).name(self.0);
        match of {
            [one] => name(one),
            [(who, subject), ..] => self.0.subject_id(*who, *subject).to_owned(),
            [] => "nothing".to_owned(),
        }
    }

    fn any_line(self, lines: &[TextIx]) -> String {
        lines
            .first()
            .map_or_else(|| "nothing".to_owned(), |&line| self.line(line))
    }

    /// What a line is called: its name, that of a mark on it, or its first words.
    pub(super) fn line(self, text: TextIx) -> String {
        let of = self.0.text(text);
        let mark = || of.marks.iter().find_map(|&mark| self.0.mark(mark).id.as_deref());
        let named = of.name.as_deref().or_else(mark);
        named.map_or_else(|| first_words(&of.words), str::to_owned)
    }

    pub(super) fn fear(self, who: PersonIx, fear: FearIx) -> &'static str {
        self.0.script(who).fear(fear).kind.word()
    }

    /// The names of some truths of a person; none when all are meant.
    pub(super) fn truths(self, who: PersonIx, truths: Truths) -> Vec<String> {
        let all = &self.0.person(who).truths;
        let has = |at: usize| truths.has(Index::at(at));
        if (0..all.len()).all(has) {
            return Vec::new();
        }
        let named = all.iter().enumerate().filter(|(at, _)| has(*at));
        named.map(|(_, version)| version.id.to_string()).collect()
    }

    pub(super) fn who(self, who: &Who) -> String {
        match who {
            Who::One(one) => self.0.person(*one).id.to_string(),
            Who::Any(all) => {
                let cast = self.0.casts().find(|&cast| self.0.cast(cast).of == *all);
                match cast {
                    Some(cast) => self.0.cast(cast).id.to_string(),
                    None => {
                        let ids: Vec<&str> = all.iter().map(|&who| &*self.0.person(who).id).collect();
                        ids.join(" or ")
                    }
                }
            }
        }
    }

    /// A change in words. What it is about is said where it is somebody else.
    pub(super) fn effect(self, at_hand: Option<PersonIx>, effect: &Effect) -> String {
        let s = self.0;
        match effect {
            Effect::Trust(None, by) => format!("trust {by:+}"),
            Effect::Trust(Some(who), by) => format!("trust of {} {by:+}", s.person(*who).id),
            Effect::Distress(by) => format!("distress {by:+}"),
            Effect::Opens(subject) => {
                let id = at_hand.map_or("a subject", |who| s.subject_id(who, *subject));
                format!("opens {id}")
            }
            Effect::Finds(paper) => format!("finds {}", s.paper(*paper).id),
            Effect::Arrives(who, place) => format!("{} comes to {}", self.who(who), s.place(*place).id),
            Effect::Leaves(who) => format!("{} leaves", self.who(who)),
            Effect::Goes(place) => format!("goes to {}", s.place(*place).id),
            Effect::Seconds(seconds) => format!("{} min {} s", seconds / 60, seconds % 60),
            Effect::Shuts => "says no more".to_owned(),
            Effect::Ends => "ends the talk".to_owned(),
            Effect::Names => "gives a name".to_owned(),
            Effect::Becomes(standing) => format!("becomes {}", small(standing.word())),
            Effect::Listens(who) => format!("{} listens", self.who(who)),
            Effect::Promises(promise) => format!("promises {}", s.promise(*promise).id),
            Effect::Wakes(fear) => match at_hand {
                Some(who) => format!("fear {} is back", self.fear(who, *fear)),
                None => "a fear is back".to_owned(),
            },
            Effect::Frees(thing) => format!("frees {}", s.thing(*thing).id),
            Effect::Does(deed) => format!("does {}", small(deed.word())),
            Effect::Harms(point) => format!("breaks {}", s.point(*point)),
        }
    }
}

/// The first words of a line.
fn first_words(words: &str) -> String {
    let first: Vec<&str> = words.split_whitespace().take(4).collect();
    format!("“{}…”", first.join(" "))
}
