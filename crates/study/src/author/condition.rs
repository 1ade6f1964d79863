//! Conditions in words, each with whether it holds.

use super::moves::Moves;
use super::workbench::Places;
use grounds_core::locale::{Messages, key, said};
use grounds_core::scenario::talk::{self, FearIx, FearSet, SubjectIx, TextIx};
use grounds_core::scenario::{Cond, PersonIx, Scenario, Test, Who};
use grounds_core::session::Session;
use grounds_core::session::view::Phrase;
use grounds_core::wording::Voices;

/// A condition of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What it asks for.
    pub words: String,
    /// Whether it holds.
    pub holds: bool,
}

/// What hidden things are told from: a run, at one moment.
#[derive(Clone, Debug)]
pub(super) struct Inner<'a> {
    pub session: &'a Session,
    pub messages: &'a Messages,
    pub moves: Moves<'a>,
    pub places: &'a Places,
}

impl<'a> Inner<'a> {
    pub(super) fn new(session: &'a Session, voices: &'a Voices, messages: &'a Messages, places: &'a Places) -> Self {
        Self {
            session,
            messages,
            moves: Moves::of(session, voices, messages),
            places,
        }
    }

    pub(super) fn scenario(&self) -> &'a Scenario {
        self.session.scenario()
    }

    pub(super) fn name(&self, person: PersonIx) -> String {
        self.moves.teller().name(person)
    }

    /// A text of the scenario, about a person where it is about one.
    pub(super) fn text(&self, text: TextIx, of: Option<PersonIx>) -> String {
        self.moves.teller().say(&Phrase::about(text, of)).into_owned()
    }

    pub(super) fn all(&self, when: &[Cond], at_hand: Option<PersonIx>) -> Vec<Condition> {
        let condition = |cond: &Cond| Condition {
            words: self.words(cond, at_hand),
            holds: self.session.holds(cond, at_hand),
        };
        when.iter().map(condition).collect()
    }

    /// Conditions of a talk, with whether each holds.
    pub(super) fn in_talk(&self, person: PersonIx, when: &[(talk::Cond, bool)]) -> Vec<Condition> {
        let condition = |(cond, holds): &(talk::Cond, bool)| Condition {
            words: self.talk_words(person, cond),
            holds: *holds,
        };
        when.iter().map(condition).collect()
    }

    pub(super) fn fears(&self, person: PersonIx, fears: FearSet) -> String {
        let names: Vec<String> = fears.iter().filter_map(|fear| self.fear(person, fear)).collect();
        names.join(", ")
    }

    pub(super) fn fear(&self, person: PersonIx, fear: FearIx) -> Option<String> {
        let script = self.scenario().script(person);
        let is_there = script.fears().any(|ix| ix == fear);
        is_there.then(|| self.messages.get(script.fear(fear).kind.key()))
    }

    fn not(&self, wanted: bool, words: String) -> String {
        if wanted {
            words
        } else {
            self.messages.say(&said!("cond-not", what = words))
        }
    }

    fn talk_words(&self, person: PersonIx, cond: &talk::Cond) -> String {
        let (m, subject) = (self.messages, |ix| self.subject(person, ix));
        let fear = |ix| self.fear(person, ix).unwrap_or_default();
        let words = match cond.test {
            talk::Test::Told(ix, rung) => {
                let rung = m.get(rung.key());
                m.say(&said!("cond-told-rung", what = subject(ix), rung = rung))
            }
            talk::Test::Asked(ix) => m.say(&said!("cond-subject-asked", what = subject(ix))),
            talk::Test::Planted(ix) => m.say(&said!("cond-planted", what = subject(ix))),
            talk::Test::Heard(line) => {
                let script = self.scenario().script(person);
                let words = self.moves.teller().quoted(&Phrase::by(person, script.line(line).words));
                m.say(&said!("cond-seen", what = words))
            }
            talk::Test::Named(ix) => m.say(&said!("cond-named", what = fear(ix))),
            talk::Test::Met(ix) => m.say(&said!("cond-met", what = fear(ix))),
            talk::Test::Trust(word) => m.say(&said!("cond-trusts", word = word.word())),
            talk::Test::Distressed => m.get(key!("cond-distressed")),
            talk::Test::Alone => m.get(key!("cond-alone")),
            talk::Test::Understood => m.get(key!("cond-understood")),
            talk::Test::After(need) => m.say(&said!("cond-talk-after", need = need)),
            talk::Test::Again => m.get(key!("cond-again")),
            talk::Test::Outside(fact) => self.words(self.scenario().fact(fact), Some(person)),
        };
        self.not(cond.wanted, words)
    }

    /// The name of a subject in the file, with the person's where it is somebody else's.
    pub(super) fn subject(&self, person: PersonIx, ix: SubjectIx) -> String {
        self.scenario().subject_id(person, ix).to_owned()
    }

    fn subjects(&self, of: &[(PersonIx, SubjectIx)]) -> String {
        let scenario = self.scenario();
        let name = |(person, ix): &(PersonIx, SubjectIx)| {
            format!("{}/{}", scenario.person(*person).id, self.subject(*person, *ix))
        };
        of.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn lines(&self, of: &[TextIx]) -> String {
        let words = of.iter().map(|&text| self.moves.teller().quoted(&Phrase::of(text)));
        words.collect::<Vec<_>>().join(", ")
    }

    fn who(&self, who: &Who) -> String {
        match who {
            Who::One(one) => self.name(*one),
            Who::Any(all) => all.iter().map(|&one| self.name(one)).collect::<Vec<_>>().join(", "),
        }
    }

    fn words(&self, cond: &Cond, at_hand: Option<PersonIx>) -> String {
        let words = self
            .words_of_people(&cond.test)
            .or_else(|| self.words_of_day(&cond.test));
        self.not(
            cond.wanted,
            words.unwrap_or_else(|| self.words_of_rest(&cond.test, at_hand)),
        )
    }

    /// About the person at hand and what was said.
    fn words_of_people(&self, test: &Test) -> Option<String> {
        let m = self.messages;
        let label = |to| self.text(self.scenario().service(to).label, None);
        Some(match test {
            Test::Alone => m.get(key!("cond-alone")),
            Test::Private => m.get(key!("cond-private")),
            Test::Understood => m.get(key!("cond-understood")),
            Test::Briefed => m.get(key!("cond-briefed")),
            Test::Opened => m.get(key!("cond-told-who")),
            Test::Met(fear) => m.say(&said!("cond-met", what = m.get(fear.key()))),
            Test::Trust(word) => m.say(&said!("cond-trusts", word = word.word())),
            Test::Distressed => m.get(key!("cond-distressed")),
            Test::Told(of) => m.say(&said!("cond-told", what = self.subjects(of))),
            Test::Planted(of) => m.say(&said!("cond-planted", what = self.subjects(of))),
            Test::Perceived(lines) => m.say(&said!("cond-seen", what = self.lines(lines))),
            Test::Decided(finding) => m.say(&said!("cond-found", what = m.get(finding.key()))),
            Test::Agreed(to) => m.say(&said!("cond-agreed", what = label(*to))),
            Test::Refused(to) => m.say(&said!("cond-refused", what = label(*to))),
            Test::Shared(to) => m.say(&said!("cond-shared", what = label(*to))),
            Test::Lacks(element) => m.say(&said!("cond-lacks", what = m.get(element.key()))),
            Test::Harmed => m.get(key!("cond-harmed")),
            Test::SecondTalk => m.get(key!("cond-again")),
            _ => return None,
        })
    }

    /// About the day, places and who is where.
    fn words_of_day(&self, test: &Test) -> Option<String> {
        let (m, scenario) = (self.messages, self.scenario());
        let now = self.session.second() / 60;
        Some(match test {
            Test::Happened(event) => m.say(&said!("cond-happened", what = &*scenario.event(*event).id)),
            Test::After(need) => m.say(&said!("cond-after", need = *need, now = now)),
            Test::Before(need) => m.say(&said!("cond-before", need = *need, now = now)),
            Test::Day(act) => m.say(&said!("cond-day", what = &*scenario.act(*act).id)),
            Test::Talked(who) => m.say(&said!("cond-talked", person = self.who(who))),
            Test::At(place) => m.say(&said!("cond-at", what = self.text(scenario.place(*place).title, None))),
            Test::Present(who) => m.say(&said!("cond-present", person = self.who(who))),
            Test::Talking(who) => m.say(&said!("cond-talking", person = self.who(who))),
            Test::Kept(promise) => m.say(&said!("cond-kept", what = &*scenario.promise(*promise).id)),
            Test::Broken(promise) => m.say(&said!("cond-broken", what = &*scenario.promise(*promise).id)),
            _ => return None,
        })
    }

    fn words_of_rest(&self, test: &Test, at_hand: Option<PersonIx>) -> String {
        let (m, scenario) = (self.messages, self.scenario());
        match test {
            Test::Read(paper) => m.say(&said!("cond-read", what = &*scenario.paper(*paper).id)),
            Test::Against(one, other) => m.say(&said!(
                "cond-compared",
                what = self.lines(one),
                other = self.lines(other)
            )),
            Test::Done(deed, None) => m.say(&said!("cond-done", what = deed.word())),
            Test::Done(deed, Some(who)) => m.say(&said!("cond-done-with", what = deed.word(), person = self.who(who))),
            Test::Drawn(draw, word) => {
                let (id, word) = scenario.drawn_word(*draw, *word);
                m.say(&said!("cond-drawn", what = id, word = word))
            }
            Test::Dealt(bank, line) => {
                let word = scenario.bank_line(*line).id.as_deref().unwrap_or_default();
                m.say(&said!("cond-dealt", what = &*scenario.bank(*bank).id, word = word))
            }
            Test::Speaks(tongue) => m.say(&said!("cond-speaks", what = scenario.tongue(*tongue))),
            Test::Is(of) => {
                let names = of.iter().map(|(who, _)| &*scenario.person(*who).id);
                m.say(&said!("cond-true", what = names.collect::<Vec<_>>().join(", ")))
            }
            Test::Handed(thing, who) => m.say(&said!(
                "cond-handed",
                what = &*scenario.thing(*thing).id,
                person = self.who(who)
            )),
            Test::Back(thing) => m.say(&said!("cond-back", what = &*scenario.thing(*thing).id)),
            Test::Any(all) => {
                let words: Vec<String> = all.iter().map(|cond| self.words(cond, at_hand)).collect();
                m.say(&said!("cond-any", what = words.join("; ")))
            }
            // Every other test was told by one of the two before.
            _ => String::new(),
        }
    }
}
