//! The debrief as text: what was true, what protected and harmed, the conversations, what was noticed, missed and
//! imagined, the sources, and what to practise next. Marks and their order come from the debrief's values.

use super::Desk;
use super::words::text;
use crate::assess::{Mark, assess};
use crate::debrief::{Conversation, Debrief, Fate, Reread, What, debrief};
use crate::locale::{Key, key, person_key, said};
use crate::vocabulary::Finding;
use crate::wording::{self, about};

impl Desk<'_, '_> {
    pub(super) fn debrief(&mut self) {
        let session = self.run.keeper.session();
        let debrief = debrief(session, assess(session));
        self.console
            .heading(&self.console.messages().get(key!("debrief-text-title")));
        self.scores(&debrief);
        self.section(key!("debrief-text-true"));
        debrief.people.iter().for_each(|fate| self.fate(fate));
        self.marks(key!("debrief-text-protected"), &debrief.protected);
        self.marks(key!("debrief-text-harmed"), &debrief.harmed);
        debrief
            .conversations
            .iter()
            .for_each(|conversation| self.conversation(conversation));
        self.rereads(key!("debrief-text-noticed"), &debrief.noticed);
        self.rereads(key!("debrief-text-missed"), &debrief.missed);
        self.rereads(key!("debrief-text-imagined"), &debrief.imagined);
        self.rereads(key!("debrief-text-resisted"), &debrief.resisted);
        self.sources(&debrief);
        self.next(&debrief);
        let path = self.run.keeper.path().display().to_string();
        self.console.gap();
        self.console.tell(said!("text-kept-at", path = &path));
    }

    fn section(&mut self, key: Key) {
        self.console.heading(&self.console.messages().get(key));
    }

    /// Band and competencies. There is no total.
    fn scores(&mut self, debrief: &Debrief) {
        let messages = self.console.messages();
        let band = messages.get(debrief.assessment.band.key());
        self.console.tell(said!("debrief-text-band", band = &band));
        if !debrief.assessment.unsafe_errors.is_empty() {
            self.console.tell(key!("debrief-text-unsafe"));
            for (code, _) in &debrief.assessment.unsafe_errors {
                let rule = self.rule(code);
                self.console.hang("  - ", &rule);
            }
        }
        for &(competency, score, least) in &debrief.scores {
            let name = messages.get(competency.key());
            self.console.hang(
                "  ",
                &messages.say(&said!(
                    "debrief-text-score",
                    competency = &name,
                    score = score,
                    least = least
                )),
            );
        }
        if debrief.is_provisional {
            self.console.tell(key!("debrief-text-provisional"));
        }
        if !debrief.is_reviewed {
            self.console.tell(key!("prebrief-draft-means"));
        }
    }

    /// A practice point or indicator: its code and its name.
    fn rule(&self, code: &str) -> String {
        let practice = self.run.keeper.session().practice();
        wording::rule(self.console.messages(), practice, code)
    }

    fn fate(&mut self, fate: &Fate) {
        let view = self.run.view();
        let messages = self.console.messages();
        let list = |findings: &[Finding]| {
            findings
                .iter()
                .map(|f| messages.get(f.key()))
                .collect::<Vec<_>>()
                .join(", ")
        };
        self.console.gap();
        self.console.say(&format!(
            "{}: {}",
            view.name(fate.person),
            messages.get(fate.truth.key())
        ));
        for story in [fate.story, fate.offence].into_iter().flatten() {
            self.console.hang("  ", &text(view, story));
        }
        let made = if fate.made.is_empty() {
            messages.get(key!("decide-open"))
        } else {
            list(&fate.made)
        };
        self.console.hang(
            "  ",
            &messages.say(&said!("debrief-text-finding", made = &made, fits = list(&fate.fitting))),
        );
        if let Some(sure) = fate.rating {
            self.console
                .hang("  ", &messages.say(&said!("debrief-text-rating", percent = sure)));
        }
    }

    fn marks(&mut self, key: Key, marks: &[Mark]) {
        if marks.is_empty() {
            return;
        }
        self.section(key);
        for mark in marks {
            self.mark(mark);
        }
    }

    /// A mark: its words, the moment, the cue or question, and the rule.
    fn mark(&mut self, mark: &Mark) {
        let session = self.run.keeper.session();
        let view = self.run.view();
        let messages = self.console.messages();
        let mut words = about(view, messages, mark.key, mark.person);
        if let Some(entry) = mark.entry {
            let number = i64::try_from(entry + 1).unwrap_or(i64::MAX);
            words.push_str(&format!(
                " ({})",
                messages.say(&said!("debrief-text-move", number = number))
            ));
        }
        self.console.hang("  - ", &words);
        if let Some(question) = mark.question {
            self.console.hang(
                "      “",
                &format!("{}”", text(view, session.scenario().question(question).ask)),
            );
        }
        if let Some(cue) = mark.cue {
            self.console
                .hang("      “", &format!("{}”", text(view, session.scenario().cue(cue).text)));
        }
        let rule = self.rule(&mark.point);
        self.console.hang("      ", &rule);
    }

    fn conversation(&mut self, conversation: &Conversation) {
        let view = self.run.view();
        let messages = self.console.messages();
        self.console.heading(&about(
            view,
            messages,
            person_key!("debrief-text-conversation"),
            Some(conversation.person),
        ));
        let (recommended, all) = conversation.recommended;
        self.console
            .tell(said!("debrief-text-recommended", recommended = recommended, all = all));
        for turn in &conversation.turns {
            match turn.what {
                What::Question { ask, kind, say, manner } => {
                    let asked = format!("{} [{}]", text(view, ask), messages.get(kind.key()));
                    self.console.hang("  - ", &asked);
                    let answered = format!("{} ({})", text(view, say), messages.get(manner.key()));
                    self.console.hang("      ", &answered);
                }
                What::Did(conduct) => {
                    let did = wording::did(view, messages, conduct, Some(conversation.person));
                    self.console.hang("  - ", &did);
                }
            }
            self.console.hang(
                "      ",
                &messages.say(&said!(
                    "debrief-text-inner",
                    trust = turn.trust,
                    distress = turn.distress
                )),
            );
        }
    }

    fn rereads(&mut self, key: Key, rereads: &[Reread]) {
        if rereads.is_empty() {
            return;
        }
        self.section(key);
        for reread in rereads {
            let view = self.run.view();
            let shows: Vec<String> = reread
                .shows
                .iter()
                .map(|&ix| self.rule(&self.run.keeper.session().practice().indicator(ix).code))
                .collect();
            let about = view.name(reread.reading.about);
            self.console
                .hang("  - ", &format!("{about}: {}", text(view, reread.text)));
            if !shows.is_empty() {
                self.console.hang("      ", &shows.join("; "));
            }
            if let Some(why) = reread.why {
                self.console.hang("      ", &text(view, why));
            }
            if let Some(tempts) = reread.tempts.as_deref().map(|code| self.rule(code)) {
                self.console.hang(
                    "      ",
                    &self
                        .console
                        .messages()
                        .say(&said!("debrief-text-tempts", rule = &tempts)),
                );
            }
        }
    }

    fn sources(&mut self, debrief: &Debrief) {
        self.section(key!("debrief-text-sources"));
        let practice = self.run.keeper.session().practice().clone();
        for source in debrief.sources.iter().filter_map(|key| practice.source(key)) {
            let parts: Vec<&str> = [&source.title, &source.body, &source.year, &source.address]
                .into_iter()
                .map(String::as_str)
                .filter(|p| !p.is_empty())
                .collect();
            self.console.hang(
                "  - ",
                &format!(
                    "{}. [{}]",
                    parts.join(". "),
                    self.console.messages().get(source.tag.key())
                ),
            );
        }
    }

    fn next(&mut self, debrief: &Debrief) {
        self.section(key!("debrief-text-next"));
        if debrief.next.is_empty() {
            self.console.tell(key!("debrief-text-next-none"));
        }
        for (competency, marks) in &debrief.next {
            let messages = self.console.messages();
            let name = messages.get(competency.key());
            self.console.gap();
            self.console
                .say(&format!("{name}: {}", messages.get(competency.means())));
            marks.iter().for_each(|mark| self.mark(mark));
        }
    }
}
