//! Which line is which after an edit. Nobody writes numbers of lines: a line is found by its heading (`cook/papers/whole-held`,
//! the second) and by a print of its words. Records, translations and readers' sortings stand on that. By the number alone a
//! line put before others loses all of them, by the words alone a changed word loses its line, by both nothing of what authors
//! usually do.

use super::{AnswerDraft, Draft, EndDraft, MomentDraft, SaidDraft, SetDraft, SubjectDraft, TalkDraft};
use crate::two::read::{Few, Line, Lines, Text, To, small};
use std::collections::BTreeMap;

/// How a line is found again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineId {
    /// Where it stands: whose talk, subject, rung, truths.
    pub heading: String,
    /// The how many-th under that heading, from 1.
    pub nth: u16,
    /// A print of its letters and digits: capitals, commas and spaces are not in it.
    pub print: u64,
}

/// A line of a draft, or a wording.
#[derive(Clone, Debug)]
pub struct FoundLine {
    /// How it is found again.
    pub id: LineId,
    /// Its words.
    pub words: Text,
}

/// The print of some words.
#[must_use]
pub fn print(words: &str) -> u64 {
    let is_kept = |c: &char| c.is_alphanumeric() || is_mark(*c);
    let plain = words.chars().filter(is_kept).flat_map(char::to_lowercase);
    let mut bytes = [0; 4];
    plain.fold(0xcbf2_9ce4_8422_2325, |print, c| {
        let bytes = c.encode_utf8(&mut bytes).bytes();
        bytes.fold(print, |print: u64, b| {
            (print ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
        })
    })
}

/// Signs that belong to letters: combining ones, and those of scripts that stack them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e30}'..='\u{e4e}' | '\u{17b4}'..='\u{17d3}' | '\u{17dd}')
}

/// For each of the old lines, which of the new ones it is now. Nothing for one that was taken out. No new line is two old ones.
#[must_use]
pub fn find_again(old: &[LineId], new: &[LineId]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; old.len()];
    let mut is_taken = vec![false; new.len()];
    let passes: [fn(&LineId) -> (Option<&str>, Option<u64>, Option<u16>); 3] = [
        |id| (Some(&id.heading), Some(id.print), None),
        |id| (None, Some(id.print), None),
        |id| (Some(&id.heading), None, Some(id.nth)),
    ];
    for key in passes {
        let mut free: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, id) in new.iter().enumerate().rev().filter(|(at, _)| !is_taken[*at]) {
            free.entry(key(id)).or_default().push(at);
        }
        for (at, id) in old.iter().enumerate() {
            if found[at].is_none()
                && let Some(now) = free.get_mut(&key(id)).and_then(Vec::pop)
            {
                found[at] = Some(now);
                is_taken[now] = true;
            }
        }
    }
    found
}

impl Draft {
    /// Every line and every wording, each with how it is found again.
    #[must_use]
    pub fn lines(&self) -> Vec<FoundLine> {
        let mut all = Collector {
            draft: self,
            found: Vec::new(),
            counts: BTreeMap::new(),
        };
        all.tables();
        for talk in &self.talks {
            all.talk(talk);
        }
        all.found
    }
}

struct Collector<'d> {
    draft: &'d Draft,
    found: Vec<FoundLine>,
    counts: BTreeMap<String, u16>,
}

impl Collector<'_> {
    fn words(&mut self, heading: &str, words: Text) {
        let nth = self.counts.entry(heading.to_owned()).or_default();
        *nth = nth.saturating_add(1);
        let id = LineId {
            heading: heading.to_owned(),
            nth: *nth,
            print: print(&self.draft.words(words)),
        };
        self.found.push(FoundLine { id, words });
    }

    fn lines(&mut self, heading: &str, lines: Option<&Lines>) {
        for line in lines.iter().flat_map(|lines| &lines.0) {
            self.line(heading, line);
        }
    }

    fn line(&mut self, heading: &str, line: &Line) {
        self.words(heading, line.words);
    }

    fn name(&self, text: Text) -> String {
        self.draft.words(text).into_owned()
    }

    fn tables(&mut self) {
        let scenario = &self.draft.scenario;
        for place in &scenario.places {
            let heading = format!("place/{}", self.name(place.id.0));
            self.lines(&heading, Some(&place.text));
            for hotspot in &place.hotspots {
                let heading = format!("{heading}/{}", self.name(hotspot.element));
                self.lines(&heading, Some(&hotspot.text));
            }
        }
        for paper in &scenario.papers {
            let heading = format!("paper/{}", self.name(paper.id.0));
            self.lines(&heading, paper.text.as_ref());
            for row in &paper.rows {
                let heading = format!("{heading}/{}{}", self.name(row.label.0), self.truths(&row.truths));
                row.text.iter().for_each(|line| self.line(&heading, line));
            }
        }
        for bank in &scenario.banks {
            let heading = format!("bank/{}", self.name(bank.id.0));
            for line in &bank.lines {
                self.line(&heading, &line.text);
            }
        }
        for person in &scenario.people {
            let heading = format!("person/{}", self.name(person.id.0));
            self.lines(&heading, person.seen.as_ref());
        }
        for draw in &scenario.draws {
            let super::DrawDraft::Deal(deal) = draw else { continue };
            let heading = format!("deal/{}", self.name(deal.id.0));
            for manner in &deal.manners {
                self.lines(&heading, Some(&manner.seen));
                self.lines(&format!("{heading}/asked"), manner.asked.as_ref());
            }
        }
    }

    fn talk(&mut self, talk: &TalkDraft) {
        let who = self.name(talk.who.0);
        for stock in &talk.stock {
            let degree = stock
                .degree
                .map_or(String::new(), |degree| format!("-{}", small(degree.word())));
            self.lines(&format!("{who}/{}{degree}", small(stock.of.word())), stock.say.as_ref());
        }
        for sign in &talk.signs {
            self.lines(&format!("{who}/sign-{}", small(sign.of.word())), sign.say.as_ref());
        }
        for said in &talk.replies {
            self.said(&who, "to", said);
        }
        for set in &talk.back {
            self.set(&format!("{who}/back"), set);
        }
        for subject in &talk.subjects {
            self.subject(&who, subject);
        }
        for finding in &talk.findings {
            let heading = format!("{who}/finding-{}{}", finding.of.word(), self.truths(&finding.truths));
            self.lines(&heading, finding.say.as_ref());
        }
        for moment in &talk.moments {
            self.moment(&who, moment);
        }
    }

    fn subject(&mut self, who: &str, subject: &SubjectDraft) {
        let heading = format!("{who}/{}", self.name(subject.id.0));
        for set in &subject.ask {
            self.set(&heading, set);
        }
        for said in &subject.replies {
            self.said(&heading, "to", said);
        }
        for answer in &subject.answers {
            self.answer(&heading, answer);
        }
    }

    fn set(&mut self, heading: &str, set: &SetDraft) {
        if let Some(begins) = set.begins {
            self.words(&format!("{heading}/ask"), begins.0);
        }
        for end in &set.ends {
            self.end(heading, end);
        }
    }

    fn end(&mut self, heading: &str, end: &EndDraft) {
        let heading = format!("{heading}/ask-{}", small(end.kind.word()));
        self.words(&heading, end.words.0);
        for (name, all) in [("yes", &end.yes), ("no", &end.no), ("reply", &end.reply)] {
            for said in all {
                self.said(&heading, name, said);
            }
        }
    }

    fn answer(&mut self, heading: &str, answer: &AnswerDraft) {
        self.said(heading, &small(answer.rung().word()), answer.said());
    }

    fn said(&mut self, heading: &str, name: &str, said: &SaidDraft) {
        let mut parts = vec![name.to_owned()];
        parts.extend(said.truths.0.iter().map(|truth| self.name(truth.0)));
        if !said.to.is_empty() && name != "to" {
            parts.push("to".to_owned());
        }
        parts.extend(said.to.iter().map(|kind| small(kind.word())));
        parts.extend(said.no.then(|| "no".to_owned()));
        self.lines(&format!("{heading}/{}", parts.join("-")), said.say.as_ref());
    }

    fn moment(&mut self, who: &str, moment: &MomentDraft) {
        let heading = format!("{who}/moment-{}", self.name(moment.id.0));
        self.lines(&heading, moment.say.as_ref());
        for reply in &moment.replies {
            self.line(&format!("{heading}/reply"), &reply.say);
            self.lines(&format!("{heading}/answer"), reply.answer.as_ref());
        }
    }

    fn truths<const K: u8>(&self, truths: &Few<To<K>>) -> String {
        truths
            .0
            .iter()
            .map(|truth| format!("-{}", self.draft.words(truth.0)))
            .collect()
    }
}
