//! The debrief as text: what was true, what protected and harmed, the conversations, what was noticed, missed and
//! imagined, the sources, and what to practise next. Marks and their order come from the debrief's values.

use super::Desk;
use super::words::text;
use crate::assess::{Mark, assess};
use crate::debrief::{Conversation, Debrief, Fate, Reread, What, debrief};
use crate::locale::Arg;
use crate::vocabulary::Finding;
use crate::wording::{self, about};

impl Desk<'_, '_> {
    pub(super) fn debrief(&mut self) {
        let session = self.run.keeper.session();
        let debrief = debrief(session, assess(session));
        self.console.heading(&self.console.messages().get("debrief-text-title"));
        self.scores(&debrief);
        self.section("debrief-text-true");
        debrief.people.iter().for_each(|fate| self.fate(fate));
        self.marks("debrief-text-protected", &debrief.protected);
        self.marks("debrief-text-harmed", &debrief.harmed);
        debrief
            .conversations
            .iter()
            .for_each(|conversation| self.conversation(conversation));
        self.rereads("debrief-text-noticed", &debrief.noticed);
        self.rereads("debrief-text-missed", &debrief.missed);
        self.rereads("debrief-text-imagined", &debrief.imagined);
        self.rereads("debrief-text-resisted", &debrief.resisted);
        self.sources(&debrief);
        self.next(&debrief);
        let path = self.run.keeper.path().display().to_string();
        self.console.gap();
        self.console.tell_with("text-kept-at", &[("path", Arg::Word(&path))]);
    }

    fn section(&mut self, key: &str) {
        self.console.heading(&self.console.messages().get(key));
    }

    /// Band and competencies. There is no total.
    fn scores(&mut self, debrief: &Debrief) {
        let messages = self.console.messages();
        let band = messages.get(debrief.assessment.band.key());
        self.console
            .tell_with("debrief-text-band", &[("band", Arg::Word(&band))]);
        if !debrief.assessment.unsafe_errors.is_empty() {
            self.console.tell("debrief-text-unsafe");
            for (code, _) in &debrief.assessment.unsafe_errors {
                let rule = self.rule(code);
                self.console.hang("  - ", &rule);
            }
        }
        for &(competency, score, least) in &debrief.scores {
            let name = messages.get(competency.key());
            let values = [
                ("competency", Arg::Word(&name)),
                ("score", Arg::Number(score.into())),
                ("least", Arg::Number(least.into())),
            ];
            self.console.hang("  ", &messages.with("debrief-text-score", &values));
        }
        if debrief.is_provisional {
            self.console.tell("debrief-text-provisional");
        }
        if !debrief.is_reviewed {
            self.console.tell("prebrief-draft-means");
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
            messages.get("decide-open")
        } else {
            list(&fate.made)
        };
        self.console.hang(
            "  ",
            &messages.with(
                "debrief-text-finding",
                &[("made", Arg::Word(&made)), ("fits", Arg::Word(&list(&fate.fitting)))],
            ),
        );
        if let Some(sure) = fate.rating {
            self.console.hang(
                "  ",
                &messages.with("debrief-text-rating", &[("percent", Arg::Number(sure.into()))]),
            );
        }
    }

    fn marks(&mut self, key: &str, marks: &[Mark]) {
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
                messages.with("debrief-text-move", &[("number", Arg::Number(number))])
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
            "debrief-text-conversation",
            Some(conversation.person),
        ));
        let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let (recommended, all) = conversation.recommended;
        self.console.tell_with(
            "debrief-text-recommended",
            &[("recommended", count(recommended)), ("all", count(all))],
        );
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
            let values = [
                ("trust", Arg::Number(turn.trust.into())),
                ("distress", Arg::Number(turn.distress.into())),
            ];
            self.console
                .hang("      ", &messages.with("debrief-text-inner", &values));
        }
    }

    fn rereads(&mut self, key: &str, rereads: &[Reread]) {
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
                        .with("debrief-text-tempts", &[("rule", Arg::Word(&tempts))]),
                );
            }
        }
    }

    fn sources(&mut self, debrief: &Debrief) {
        self.section("debrief-text-sources");
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
        self.section("debrief-text-next");
        if debrief.next.is_empty() {
            self.console.tell("debrief-text-next-none");
        }
        for (competency, marks) in &debrief.next {
            let messages = self.console.messages();
            let name = messages.get(competency.key());
            self.console.gap();
            self.console.say(&format!(
                "{name}: {}",
                messages.get(&format!("{}-means", competency.key()))
            ));
            marks.iter().for_each(|mark| self.mark(mark));
        }
    }
}
