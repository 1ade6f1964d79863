//! Moves in words: as whoever makes them would say them. What a command tells of a run and what an author reads are the same.

use grounds_core::locale::{Messages, key, said};
use grounds_core::record::{SORTS, Step};
use grounds_core::scenario::talk::{EndIx, Words};
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::view::{Party, Phrase};
use grounds_core::session::{Action, Decided, LineAt, Note, Session};
use grounds_core::talk::Turn;
use grounds_core::wording::{People, Teller, Voices};

/// The words of moves in a run.
#[derive(Clone, Debug)]
pub struct Moves<'a> {
    session: &'a Session,
    messages: &'a Messages,
    teller: Teller<'a>,
}

/// A move that cannot be found in this version of the scenario: as its file would write it.
#[must_use]
pub fn as_written(step: &Step) -> String {
    step.written()
}

impl<'a> Moves<'a> {
    /// The words of moves that are made where a run stands so. Everybody has a name.
    #[must_use]
    pub fn of(session: &'a Session, voices: &'a Voices, messages: &'a Messages) -> Self {
        let people = People::by_name(session.scenario(), session.drawn());
        Self {
            session,
            messages,
            teller: Teller::about(people, session.practice(), voices, messages),
        }
    }

    /// The teller they come from.
    #[must_use]
    pub const fn teller(&self) -> &Teller<'a> {
        &self.teller
    }

    /// A move in words.
    #[must_use]
    pub fn say(&self, action: &Action) -> String {
        let (m, scenario) = (self.messages, self.session.scenario());
        let text = |text| self.teller.say(&Phrase::of(text)).into_owned();
        let name = |person: PersonIx| self.teller.name(person);
        match action {
            Action::Go(place) => m.say(&said!("deed-go", place = text(scenario.place(*place).title))),
            Action::Look(spot) => m.say(&said!("deed-look", spot = text(scenario.spot(*spot).label))),
            Action::Read(paper, of) => {
                let title = self
                    .teller
                    .say(&Phrase::about(scenario.paper(*paper).title, *of))
                    .into_owned();
                m.say(&said!("deed-read", document = title))
            }
            Action::Against(one, other) => {
                let (one, other) = (self.line(*one), self.line(*other));
                m.say(&said!("author-move-against", one = one, other = other))
            }
            Action::Sit(person) => m.say(&said!("author-move-sit", person = name(*person))),
            Action::Say(turn) => self.turn(*turn),
            Action::Rise => m.get(key!("author-move-rise")),
            Action::Do(deed, with) => self.teller.deed(*deed, *with),
            Action::Interpret { to, by } => m.say(&said!("deed-interpret", by = name(*by), person = name(*to))),
            Action::Handle { to: Some(to), of, .. } if to != of => {
                m.say(&said!("author-move-give", person = name(*of), to = name(*to)))
            }
            Action::Handle { deed, of, .. } => self.teller.deed(*deed, Some(*of)),
            Action::Reply(n) => self.reply(*n),
            Action::Note(note) => self.note(note),
            Action::Strike(line, page) => m.say(&said!(
                "author-move-strike",
                person = name(*page),
                words = self.line(*line)
            )),
            Action::Rate(person, percent) => m.say(&said!("deed-rate", person = name(*person), percent = *percent)),
            Action::Decide(person, decided) => self.decided(*person, decided),
            Action::EndDay => m.get(key!("author-move-end-day")),
            Action::End => m.get(key!("deed-end")),
        }
    }

    fn line(&self, at: LineAt) -> String {
        self.teller.quoted(&Phrase::about(at.text, at.of))
    }

    fn turn(&self, turn: Turn) -> String {
        let m = self.messages;
        let Some(person) = self.session.table() else {
            return m.get(key!("author-move-leave"));
        };
        let script = self.session.scenario().script(person);
        match turn {
            Turn::To(subject) if script.closing() == Some(subject) => m.get(key!("author-move-leave")),
            Turn::To(subject) => {
                let name = self
                    .teller
                    .say(&Phrase::to(person, script.subject(subject).name))
                    .into_owned();
                m.say(&said!("author-move-to", subject = name))
            }
            Turn::Say(end) => self.said(person, &self.asked(person, end)),
            Turn::Wait => m.get(key!("author-move-wait")),
            Turn::Care(care) => {
                let phrase = Phrase {
                    you: Party::Person(person),
                    ..Phrase::by(person, script.care(care).label)
                };
                self.teller.say(&phrase).into_owned()
            }
            Turn::TakeBack => m.get(key!("author-move-take-back")),
            Turn::WordForWord => m.get(key!("told-word-for-word")),
            Turn::Reply(reply) => self.said(person, &[Phrase::to(person, script.reply(reply).words)]),
            Turn::Leave => m.get(key!("author-move-leave")),
        }
    }

    /// The beginning and the end of a wording.
    fn asked(&self, person: PersonIx, end: EndIx) -> Vec<Phrase> {
        let script = self.session.scenario().script(person);
        let of = script.end(end);
        let set = script.set(of.set);
        // A set that leads back to any subject is said about the one in front.
        let front = self.session.view().table().and_then(|table| table.subject);
        let about = set
            .subject
            .map(|ix| script.subject(ix).name)
            .or(front.map(|of| of.words));
        let phrase = |words: Words| Phrase::to(person, words).back_to(about);
        set.begin.into_iter().chain([of.words]).map(phrase).collect()
    }

    fn said(&self, person: PersonIx, phrases: &[Phrase]) -> String {
        let words: Vec<String> = phrases
            .iter()
            .map(|phrase| self.teller.say(phrase).into_owned())
            .collect();
        let words: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|words| !words.is_empty())
            .collect();
        let name = self.teller.name(person);
        self.messages
            .say(&said!("author-move-say", person = name, words = words.join(" ")))
    }

    fn reply(&self, n: u8) -> String {
        let replies = self
            .session
            .waits()
            .map(|event| &self.session.scenario().event(event).replies);
        let reply = replies.and_then(|all| all.get(usize::from(n)));
        let words = reply.map(|reply| self.teller.say(&Phrase::of(reply.words)).into_owned());
        self.messages
            .say(&said!("author-move-reply", words = words.unwrap_or_default()))
    }

    fn note(&self, note: &Note) -> String {
        let sort = SORTS.iter().find(|(sort, _)| Some(*sort) == note.sort);
        let sort = sort.map_or("", |(_, word)| word);
        let (person, words) = (self.teller.name(note.page), self.line(note.line));
        self.messages
            .say(&said!("author-move-note", person = person, words = words, sort = sort))
    }

    fn decided(&self, person: PersonIx, decided: &Decided) -> String {
        let (m, person) = (self.messages, self.teller.name(person));
        let findings: Vec<String> = decided.findings.iter().map(|finding| m.get(finding.key())).collect();
        let label = |to: &ServiceIx| {
            self.teller
                .say(&Phrase::of(self.session.scenario().service(*to).label))
                .into_owned()
        };
        let services: Vec<String> = decided.services.iter().map(label).collect();
        let findings = findings.join(", ");
        if services.is_empty() {
            m.say(&said!("author-move-decide", person = person, findings = findings))
        } else {
            let services = services.join(", ");
            m.say(&said!(
                "author-move-decide-to",
                person = person,
                findings = findings,
                services = services
            ))
        }
    }
}
