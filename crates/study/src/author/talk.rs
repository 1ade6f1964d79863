//! The talk with a person from the inside: the numbers, the fears, and for each subject every answer, with what keeps it from
//! being given.

use super::condition::{Condition, Inner};
use super::fault::place;
use grounds_core::locale::{key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::{FearIx, LineIx, SubjectIx, Words};
use grounds_core::session::view::Phrase;
use grounds_core::talk::{Inside, InsideAnswer, InsideSubject};
use grounds_core::vocabulary::Rung;

/// A talk from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkInside {
    /// Trust, and where it stops until more fears are met.
    pub trust: (u8, u8),
    /// The most that trust and distress can be.
    pub top: u8,
    /// Distress.
    pub distress: u8,
    /// How far the person can go now.
    pub reach: i16,
    /// How near the person is to agreeing with whatever is put to them, and from where on they do.
    pub pull: (i16, u8),
    /// The same and what else holds, in words.
    pub facts: Vec<String>,
    /// Each fear that the person has, how it stands, and whether it is met.
    pub fears: Vec<(String, bool)>,
    /// The subjects, in the order of the file.
    pub subjects: Vec<SubjectInside>,
}

/// A subject from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectInside {
    /// Its name in the file.
    pub id: String,
    /// What stands in the menu.
    pub name: String,
    /// Whether it can be asked about.
    pub is_open: bool,
    /// Whether something was said about it.
    pub was_asked: bool,
    /// How far it was told.
    pub told: Option<Rung>,
    /// What keeps it shut, when it is.
    pub shut: Option<String>,
    /// What it waits for.
    pub when: Vec<Condition>,
    /// Where its name stands in the files.
    pub place: Option<String>,
    /// Its answers, rung after rung.
    pub answers: Vec<AnswerInside>,
}

/// How an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// A good question would get it now.
    Comes,
    /// It was told.
    Told,
    /// It is not given now.
    Not,
}

/// An answer from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerInside {
    /// How far it goes, in words.
    pub rung: String,
    /// How it stands.
    pub stands: Stands,
    /// The same in words, with everything that keeps it from being given.
    pub why: Vec<String>,
    /// What it waits for.
    pub when: Vec<Condition>,
    /// Its lines.
    pub lines: Vec<LineInside>,
}

/// A line from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineInside {
    /// The words.
    pub words: String,
    /// What it carries: codes, as the file writes them.
    pub carries: Vec<String>,
    /// File, line and column, as editors write them.
    pub place: Option<String>,
}

impl Inner<'_> {
    /// The talk with a person; nothing before there was one.
    pub(super) fn talk(&self, person: PersonIx) -> Option<TalkInside> {
        let inside = self.session.inside(person)?;
        let script = self.scenario().script(person);
        let rules = &self.session.practice().talk().rules;
        let has = |fear: &FearIx| inside.fears.has(*fear);
        Some(TalkInside {
            trust: (inside.trust, inside.ceiling),
            top: rules.top,
            distress: inside.distress,
            reach: inside.reach,
            pull: (inside.pull, rules.pull.agrees_from),
            facts: self.facts(&inside),
            fears: script
                .fears()
                .filter(has)
                .map(|fear| self.fear_stands(person, fear, &inside))
                .collect(),
            subjects: script
                .subjects()
                .filter_map(|ix| self.subject_inside(person, ix, &inside))
                .collect(),
        })
    }

    fn facts(&self, inside: &Inside) -> Vec<String> {
        let m = self.messages;
        let from = self.session.practice().talk().rules.pull.agrees_from;
        let mut facts = vec![
            m.say(&said!("talk-trust", number = inside.trust, ceiling = inside.ceiling)),
            m.say(&said!("talk-distress", number = inside.distress)),
            m.say(&said!("talk-reach", number = i64::from(inside.reach))),
            m.say(&said!("talk-pull", from = from, number = i64::from(inside.pull))),
            m.say(&said!("talk-tired", number = inside.tired)),
        ];
        if inside.met != inside.fears {
            facts.push(m.say(&said!("talk-trust-why", ceiling = inside.ceiling)));
        }
        if inside.is_tainted {
            facts.push(m.get(key!("talk-promised")));
        }
        facts
    }

    fn fear_stands(&self, person: PersonIx, fear: FearIx, inside: &Inside) -> (String, bool) {
        let (m, name) = (self.messages, self.fear(person, fear).unwrap_or_default());
        let said = if inside.met.has(fear) {
            said!("fear-met", fear = name)
        } else if inside.named.has(fear) {
            said!("fear-named", fear = name)
        } else if inside.shown.has(fear) {
            said!("fear-shown", fear = name)
        } else {
            said!("fear-has", fear = name)
        };
        (m.say(&said), inside.met.has(fear))
    }

    fn subject_inside(&self, person: PersonIx, ix: SubjectIx, talk: &Inside) -> Option<SubjectInside> {
        let of = self.session.inside_of(person, ix)?;
        let script = self.scenario().script(person);
        let name = Phrase::to(person, script.subject(ix).name);
        let when = self.in_talk(person, &of.when);
        let shut = (!of.is_open).then(|| self.shut(person, &of, &when));
        let answers = of.answers.iter().map(|answer| self.answer(person, &of, answer, talk));
        Some(SubjectInside {
            id: self.subject(person, ix),
            name: self.moves.teller().say(&name).into_owned(),
            is_open: of.is_open,
            was_asked: of.was_asked,
            told: of.told,
            shut,
            when,
            place: self.place_of_subject(person, ix, &of),
            answers: answers.collect(),
        })
    }

    /// Why nobody can ask about a subject.
    fn shut(&self, person: PersonIx, of: &InsideSubject, when: &[Condition]) -> String {
        let m = self.messages;
        if !of.is_theirs {
            return m.say(&said!("subject-other", truth = self.truth_id(person)));
        }
        let missing: Vec<&str> = when.iter().filter(|one| !one.holds).map(|one| &*one.words).collect();
        if missing.is_empty() {
            m.get(key!("subject-unnamed"))
        } else {
            m.say(&said!("subject-conditions", what = missing.join("; ")))
        }
    }

    /// The first line of its answers stands under its name.
    fn place_of_subject(&self, person: PersonIx, ix: SubjectIx, of: &InsideSubject) -> Option<String> {
        let script = self.scenario().script(person);
        let set = script.subject(ix).ask.get(0).map(|set| script.set(set));
        let begin = set.and_then(|set| self.place_of(set.begin?));
        let first = || script.answer(of.answers.first()?.answer).lines.get(0);
        begin.or_else(|| self.place_of(script.line(first()?).words))
    }

    fn answer(&self, person: PersonIx, of: &InsideSubject, answer: &InsideAnswer, talk: &Inside) -> AnswerInside {
        let m = self.messages;
        let script = self.scenario().script(person);
        let when = self.in_talk(person, &answer.when);
        let was_told = self.was_told(person, script.answer(answer.answer).lines.get(0));
        let stands = if answer.is_picked && answer.rung.is_some() && answer.rung == of.next && of.is_open {
            Stands::Comes
        } else if was_told {
            Stands::Told
        } else {
            Stands::Not
        };
        let why = match stands {
            Stands::Comes => vec![m.get(key!("subject-comes"))],
            Stands::Told => vec![m.get(key!("subject-told"))],
            Stands::Not => self.why_not(person, of, answer, talk, &when),
        };
        let lines = script
            .answer(answer.answer)
            .lines
            .iter()
            .map(|line| self.line(person, line));
        AnswerInside {
            rung: m.get(answer.rung.map_or(key!("rung-fact"), Rung::key)),
            stands,
            why,
            when,
            lines: lines.collect(),
        }
    }

    fn was_told(&self, person: PersonIx, line: Option<LineIx>) -> bool {
        let words = line.map(|line| self.scenario().script(person).line(line).words);
        let Some(Words::Text(text)) = words else { return false };
        self.session
            .perceived()
            .any(|at| at.text == text && at.of == Some(person))
    }

    /// Everything that keeps an answer from being given.
    fn why_not(
        &self,
        person: PersonIx,
        of: &InsideSubject,
        answer: &InsideAnswer,
        talk: &Inside,
        when: &[Condition],
    ) -> Vec<String> {
        let m = self.messages;
        if !answer.is_theirs || !of.is_theirs {
            return vec![m.say(&said!("subject-other", truth = self.truth_id(person)))];
        }
        let mut why = Vec::new();
        if !of.is_open {
            why.push(m.get(key!("subject-shut")));
        }
        let missing: Vec<&str> = when.iter().filter(|one| !one.holds).map(|one| &*one.words).collect();
        if !missing.is_empty() {
            why.push(m.say(&said!("subject-conditions", what = missing.join("; "))));
        } else if !answer.is_picked {
            why.push(m.get(key!("subject-another")));
        }
        if let Some(rung) = answer.rung {
            why.extend(self.rung_why(person, of, rung, talk));
        }
        if why.is_empty() {
            why.push(m.get(key!("subject-nothing")));
        }
        why
    }

    /// What keeps a rung from being told.
    fn rung_why(&self, person: PersonIx, of: &InsideSubject, rung: Rung, talk: &Inside) -> Vec<String> {
        let m = self.messages;
        let mut why = Vec::new();
        let need = of.needs.get(rung.index()).copied().unwrap_or(i16::MIN);
        if need > talk.reach {
            let (need, now) = (i64::from(need), i64::from(talk.reach));
            why.push(m.say(&said!("subject-above", need = need, now = now)));
        }
        if rung >= Rung::Part && !of.unmet.is_empty() {
            why.push(m.say(&said!("subject-fear", fears = self.fears(person, of.unmet))));
        }
        if rung > of.highest {
            why.push(m.get(if of.is_led {
                key!("subject-led")
            } else {
                key!("subject-company")
            }));
        }
        if why.is_empty() && of.next.is_some_and(|next| next < rung) {
            why.push(m.get(key!("subject-lower")));
        }
        why
    }

    fn line(&self, person: PersonIx, line: LineIx) -> LineInside {
        let words = self.scenario().script(person).line(line).words;
        LineInside {
            words: self.moves.teller().quoted(&Phrase::by(person, words)),
            carries: self.carried(words),
            place: self.place_of(words),
        }
    }

    /// Where words stand; those of the library stand in none of these files.
    pub(super) fn place_of(&self, words: Words) -> Option<String> {
        match words {
            Words::Text(text) => self.places.get(&text).map(place),
            Words::Stock(_) => None,
        }
    }

    /// The codes that a line carries, as its file writes them.
    fn carried(&self, words: Words) -> Vec<String> {
        let Words::Text(text) = words else { return Vec::new() };
        let practice = self.session.practice();
        let marks = self
            .scenario()
            .text(text)
            .marks
            .iter()
            .map(|&mark| self.scenario().mark(mark));
        let mut all = Vec::new();
        for mark in marks {
            let kinds = [("shows", &mark.shows), ("asks", &mark.asks), ("clears", &mark.clears)];
            for (kind, codes) in kinds.into_iter().filter(|(_, codes)| !codes.is_empty()) {
                let codes: Vec<&str> = codes.iter().map(|&ix| &*practice.indicator(ix).code).collect();
                all.push(format!("{kind} {}", codes.join(" ")));
            }
            all.extend(mark.tempts.as_ref().map(|code| format!("tempts {code}")));
        }
        all
    }
}
