//! What was said and seen so far, as lines.

use super::{Line, Speaker, View, Words};
use crate::locale::{PersonKey, person_key};
use crate::scenario::{DocumentIx, PersonIx};
use crate::session::event::Event;
use crate::vocabulary::Conduct;

impl View<'_> {
    /// How many actions have been accepted.
    #[must_use]
    pub fn entries(self) -> usize {
        self.log.entries().len()
    }

    /// Every line so far, in order.
    #[must_use]
    pub fn lines(self) -> Vec<Line> {
        let mut lines = vec![self.scene(None, Words::Scenario(self.header().opening))];
        for event in self.log.opening() {
            self.push_line(None, event, &mut lines);
        }
        for number in 0..self.log.entries().len() {
            lines.extend(self.lines_of(number));
        }
        lines
    }

    /// The lines of one entry.
    #[must_use]
    pub fn lines_of(self, entry: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        for event in self.log.entries().get(entry).map_or(&[][..], |e| e.events) {
            self.push_line(Some(entry), event, &mut lines);
        }
        lines
    }

    const fn scene(self, entry: Option<usize>, words: Words) -> Line {
        Line {
            entry,
            speaker: Speaker::Scene,
            with: None,
            is_event: false,
            words,
        }
    }

    fn push_line(self, entry: Option<usize>, event: &Event, lines: &mut Vec<Line>) {
        let scenario = self.scenario();
        let told = |key: PersonKey, with: PersonIx| Line {
            entry,
            speaker: Speaker::Scene,
            with: Some(with),
            is_event: false,
            words: Words::Interface(key),
        };
        match *event {
            Event::Moved(place) => lines.push(self.scene(entry, Words::Scenario(scenario.place(place).text))),
            Event::Looked(spot) => lines.push(self.scene(entry, Words::Scenario(scenario.hotspot(spot).text))),
            Event::Compared(a, b) => self.push_comparison(entry, a, b, lines),
            Event::Asked { question, .. } => {
                let question = scenario.question(question);
                lines.push(Line {
                    entry,
                    speaker: Speaker::You,
                    with: Some(question.to),
                    is_event: false,
                    words: Words::Scenario(question.ask),
                });
            }
            Event::Answered { question, answer, .. } => {
                let to = scenario.question(question).to;
                let words = Words::Scenario(scenario.answer(answer).say);
                lines.push(Line {
                    entry,
                    speaker: Speaker::Person(to),
                    with: Some(to),
                    is_event: false,
                    words,
                });
            }
            Event::Did {
                conduct, with, local, ..
            } => {
                if conduct != Conduct::ChooseInterpreter {
                    lines.push(Line {
                        entry,
                        speaker: Speaker::You,
                        with,
                        is_event: false,
                        words: Words::Conduct(conduct),
                    });
                }
                if let Some(say) = local.and_then(|ix| scenario.local(ix).say) {
                    lines.push(Line {
                        entry,
                        speaker: Speaker::Scene,
                        with,
                        is_event: false,
                        words: Words::Scenario(say),
                    });
                }
            }
            Event::Interprets { to, by, .. } => {
                lines.push(Line {
                    entry,
                    speaker: Speaker::Person(by),
                    with: Some(to),
                    is_event: false,
                    words: Words::Interface(person_key!("line-interprets")),
                });
            }
            Event::TalkConsent(person, yes) => {
                lines.push(told(
                    if yes {
                        person_key!("line-will-talk")
                    } else {
                        person_key!("line-will-not-talk")
                    },
                    person,
                ));
            }
            Event::ReferralConsent(person, yes) => lines.push(told(
                if yes {
                    person_key!("line-wants-referral")
                } else {
                    person_key!("line-wants-no-referral")
                },
                person,
            )),
            Event::Happened(ix) => {
                let event = scenario.event(ix);
                let speaker = event.by.map_or(Speaker::Scene, Speaker::Person);
                lines.push(Line {
                    entry,
                    speaker,
                    with: event.by,
                    is_event: true,
                    words: Words::Scenario(event.say),
                });
            }
            Event::Shut(person) => lines.push(told(person_key!("line-shut"), person)),
            Event::ShiftOver => lines.push(self.scene(entry, Words::Interface(person_key!("line-shift-over")))),
            Event::Clock(_)
            | Event::Found(_)
            | Event::WasRead(_)
            | Event::CueMet(..)
            | Event::Trust(..)
            | Event::Distress(..)
            | Event::Arrived(..)
            | Event::Left(_)
            | Event::Noted(..)
            | Event::Retracted(..)
            | Event::Rated(..)
            | Event::DecidedAbout(_)
            | Event::Ended => {}
        }
    }

    fn push_comparison(self, entry: Option<usize>, a: DocumentIx, b: DocumentIx, lines: &mut Vec<Line>) {
        let before = lines.len();
        for (one, other) in [(a, b), (b, a)] {
            for found in self.scenario().document(one).compare.iter().filter(|c| c.with == other) {
                lines.push(self.scene(entry, Words::Scenario(found.text)));
            }
        }
        if lines.len() == before {
            lines.push(self.scene(entry, Words::Interface(person_key!("line-nothing-to-compare"))));
        }
    }
}
