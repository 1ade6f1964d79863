//! A run retold for marking: what was said to each person and how, what was done for them and when, what they told. One pass
//! over the events; every mark reads this, and none plays anything.

use crate::scenario::PersonIx;
use crate::scenario::talk::{CareIx, EndIx, FearIx, Index, ReplyIx, SubjectIx, Words};
use crate::session::{Event, Hearer, LineAt, Session};
use crate::talk;
use crate::vocabulary::WordingKind;
use crate::vocabulary::words::{Deed, Topic};

/// Something that was said to a person: the end of a set, or a reply to a moment.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub entry: usize,
    pub what: What,
    /// Its kind at that moment.
    pub kind: WordingKind,
    /// Whether it goes into what happened.
    pub is_matter: bool,
    /// Whether it asks if the person is free to leave (INT-10).
    pub tests: bool,
    /// Who else heard it.
    pub hearers: Vec<Hearer>,
    /// Taken back at once.
    pub is_taken_back: bool,
    /// Whether the person agreed to what was put in.
    pub is_planted: bool,
    /// Whether they said no to it. Neither, where it had been said before.
    pub is_denied: bool,
}

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    End(EndIx, SubjectIx),
    Reply(ReplyIx),
}

impl Asked {
    /// The subject it is about.
    pub(super) const fn subject(&self) -> Option<SubjectIx> {
        match self.what {
            What::End(_, subject) => Some(subject),
            What::Reply(_) => None,
        }
    }
}

/// What became of a fear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OfFear {
    Shown,
    Named,
    Met,
    Woken,
}

/// Everything between the official and one person. Numbers are entries, from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Thread {
    pub sat: Vec<usize>,
    pub asked: Vec<Asked>,
    pub did: Vec<(Deed, usize)>,
    pub cared: Vec<(CareIx, usize)>,
    /// Whether whoever interprets is bound to the person or to the group.
    pub interprets: Vec<(bool, usize)>,
    pub fears: Vec<(FearIx, OfFear, usize)>,
    /// Distress showed: it stood in its high band or above.
    pub strained: Vec<usize>,
    /// Planted words that were struck.
    pub struck: Vec<usize>,
    pub halted: Option<usize>,
    /// Asked on after that.
    pub gone: Option<usize>,
    pub ended: Vec<usize>,
    /// Something was changed on its way by whoever interprets.
    pub rendered: Vec<usize>,
    pub word_for_word: Vec<usize>,
    pub kept: Vec<usize>,
    pub broken: Vec<usize>,
    /// Things that were given to somebody.
    pub given: Vec<(PersonIx, usize)>,
    pub child_questioned: Option<usize>,
    pub decided: Option<usize>,
    /// Practice points that replies broke.
    pub harmed: Vec<(u16, usize)>,
}

impl Thread {
    /// What goes into what happened.
    pub(super) fn matter(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(|asked| asked.is_matter)
    }

    /// The first question that goes into what happened.
    pub(super) fn first_matter(&self) -> Option<usize> {
        self.matter().next().map(|asked| asked.entry)
    }

    /// When something was first done.
    pub(super) fn first(&self, deed: Deed) -> Option<usize> {
        self.did.iter().find(|(done, _)| *done == deed).map(|(_, entry)| *entry)
    }

    /// When a fear last came to this.
    pub(super) fn fear(&self, fear: FearIx, what: OfFear) -> Option<usize> {
        let mut of = self.fears.iter().rev();
        of.find(|(one, came, _)| *one == fear && *came == what)
            .map(|(_, _, entry)| *entry)
    }
}

/// A line that was perceived and counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Perceived {
    /// The move; none before the first.
    pub entry: Option<usize>,
    pub line: LineAt,
    /// Told by a person, in their own words; else it was seen or read.
    pub is_told: bool,
}

/// A run retold.
#[derive(Debug)]
pub(super) struct Course<'a> {
    pub session: &'a Session,
    pub threads: Vec<Thread>,
    /// Lines as they were perceived and count, in order.
    pub lines: Vec<Perceived>,
    /// Things done in general.
    pub did: Vec<(Deed, usize)>,
}

impl<'a> Course<'a> {
    /// Retells a run.
    pub(super) fn of(session: &'a Session) -> Self {
        let mut course = Self {
            session,
            threads: vec![Thread::default(); session.scenario().people().len()],
            lines: Vec::new(),
            did: Vec::new(),
        };
        for event in session.opening() {
            if let Event::Perceived(line) = *event {
                course.perceive(None, line, false);
            }
        }
        for (number, entry) in session.entries().iter().enumerate() {
            course.hear(number, &entry.events);
        }
        course
    }

    /// The thread of a person.
    pub(super) fn thread(&self, person: PersonIx) -> &Thread {
        &self.threads[person.index()]
    }

    fn thread_mut(&mut self, person: PersonIx) -> &mut Thread {
        &mut self.threads[person.index()]
    }

    /// The lines that had been perceived before an entry, and count.
    pub(super) fn lines_before(&self, entry: usize) -> impl Iterator<Item = LineAt> + '_ {
        let known = self
            .lines
            .iter()
            .take_while(move |of| of.entry.is_none_or(|at| at < entry));
        known.map(|of| of.line)
    }

    /// When a line was perceived.
    pub(super) fn entry_of(&self, line: LineAt) -> Option<usize> {
        self.lines.iter().find(|of| of.line == line).and_then(|of| of.entry)
    }

    /// What was told by a person in their own words.
    pub(super) fn told_by(&self, person: PersonIx) -> impl Iterator<Item = LineAt> + '_ {
        let told = self
            .lines
            .iter()
            .filter(move |of| of.is_told && of.line.of == Some(person));
        told.map(|of| of.line)
    }

    fn perceive(&mut self, entry: Option<usize>, line: LineAt, is_told: bool) {
        self.lines.push(Perceived { entry, line, is_told });
    }

    fn hear(&mut self, number: usize, events: &[Event]) {
        for event in events {
            match *event {
                Event::Perceived(line) => self.perceive(Some(number), line, false),
                Event::Talk(person, event) => self.hear_talk(person, number, event, events),
                Event::Sat(person) => self.thread_mut(person).sat.push(number),
                Event::Did(deed, Some(person), _) => self.thread_mut(person).did.push((deed, number)),
                Event::Did(deed, None, _) => self.did.push((deed, number)),
                Event::Interprets { to, is_bound, .. } => self.thread_mut(to).interprets.push((is_bound, number)),
                Event::ChildQuestioned(person) => {
                    self.thread_mut(person).child_questioned.get_or_insert(number);
                }
                Event::Handled(_, _, of, Some(to)) => self.thread_mut(of).given.push((to, number)),
                Event::Kept(promise) | Event::Broken(promise) => {
                    let is_kept = matches!(event, Event::Kept(_));
                    if let Some(person) = self.session.promised_to(promise) {
                        let thread = self.thread_mut(person);
                        let list = if is_kept { &mut thread.kept } else { &mut thread.broken };
                        list.push(number);
                    }
                }
                Event::Harmed(who, point) => {
                    // What was broken towards several at once, or nobody in particular, is told once.
                    let who = who.or_else(|| self.session.to_decide().next());
                    let is_told = self.threads.iter().any(|of| of.harmed.contains(&(point, number)));
                    if let Some(who) = who.filter(|_| !is_told) {
                        self.thread_mut(who).harmed.push((point, number));
                    }
                }
                Event::Decided(person) => self.thread_mut(person).decided = Some(number),
                _ => {}
            }
        }
    }

    fn hear_talk(&mut self, person: PersonIx, number: usize, event: talk::Event, around: &[Event]) {
        let scenario = self.session.scenario();
        match event {
            talk::Event::Line(line, _, talk::Standing::Own) => {
                if let Words::Text(text) = scenario.script(person).line(line).words {
                    let of = Some(person);
                    self.perceive(Some(number), LineAt { text, of }, true);
                }
            }
            talk::Event::Asked(end, subject, kind) => {
                let topic = scenario.topic(person, subject);
                let heard = |event: &Event| match *event {
                    Event::Overheard(who, hearer) if who == person => Some(hearer),
                    _ => None,
                };
                let asked = Asked {
                    entry: number,
                    what: What::End(end, subject),
                    kind,
                    is_matter: topic.is_some_and(Topic::is_matter),
                    tests: topic == Some(Topic::Leaving),
                    hearers: around.iter().filter_map(heard).collect(),
                    is_taken_back: false,
                    is_planted: false,
                    is_denied: false,
                };
                self.thread_mut(person).asked.push(asked);
            }
            talk::Event::Replied(reply, kind) => self.thread_mut(person).asked.push(Asked {
                entry: number,
                what: What::Reply(reply),
                kind,
                is_matter: false,
                tests: false,
                hearers: Vec::new(),
                is_taken_back: false,
                is_planted: false,
                is_denied: false,
            }),
            _ => self.thread_mut(person).hear(number, event),
        }
    }
}

impl Thread {
    fn hear(&mut self, number: usize, event: talk::Event) {
        use crate::practice::talk::{Band, Scale, Way};
        match event {
            talk::Event::Planted(..) => {
                if let Some(last) = self.asked.last_mut() {
                    last.is_planted = true;
                }
            }
            talk::Event::SaidNo(..) => {
                if let Some(last) = self.asked.last_mut() {
                    last.is_denied = true;
                }
            }
            talk::Event::TookBack(true) => {
                if let Some(last) = self.asked.last_mut() {
                    last.is_taken_back = true;
                }
            }
            talk::Event::Struck(..) => self.struck.push(number),
            talk::Event::Cared(care) => self.cared.push((care, number)),
            talk::Event::Shown(fear) => self.fears.push((fear, OfFear::Shown, number)),
            talk::Event::Named(fear) => self.fears.push((fear, OfFear::Named, number)),
            talk::Event::Met(fear) => self.fears.push((fear, OfFear::Met, number)),
            talk::Event::Woken(fear) => self.fears.push((fear, OfFear::Woken, number)),
            talk::Event::Body(Scale::Distress, Band::High | Band::Top, Way::Rising) => self.strained.push(number),
            talk::Event::Halted => self.halted = Some(number),
            talk::Event::Gone => self.gone = Some(number),
            talk::Event::Ended => self.ended.push(number),
            talk::Event::Summed(_) | talk::Event::Line(_, _, talk::Standing::Rendered) => self.rendered.push(number),
            talk::Event::WordForWord => self.word_for_word.push(number),
            _ => {}
        }
    }
}
