//! Talks for tests, written small: RON with names in place of numbers, read by serde, put together as a plan.

use crate::written::{
    AnswerFile, Answered, EndFile, FearFile, FindingFile, MomentFile, On, SetFile, SubjectFile, TalkFile,
};
use grounds_core::practice::Practice;
use grounds_core::scenario::talk::{
    AnswerPlan, CarePlan, Company, Cond, EndIx, EndPlan, FactIx, Facts, FearIx, FearPlan, FindingPlan, Flaw, Hearing,
    Index, LineIx, LinePlan, MomentPlan, Opener, Plan, RecipientIx, ReplyPlan, Script, SetPlan, SubjectIx, SubjectPlan,
    Test, TextIx, TruthIx, Truths, TurningPlan, When, WishPlan, Words, Yes,
};
use grounds_core::vocabulary::Rung;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// The shipped practice library.
pub(crate) fn practice() -> &'static Practice {
    static PRACTICE: OnceLock<Practice> = OnceLock::new();
    PRACTICE.get_or_init(|| Practice::load(&practice_files()).expect("the library loads"))
}

/// Its files, by name.
pub(crate) fn practice_files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/practice");
    let entries = std::fs::read_dir(folder).expect("the library is there").flatten();
    let read = |entry: std::fs::DirEntry| {
        let text = std::fs::read_to_string(entry.path()).expect("it is text");
        (entry.file_name().to_string_lossy().into_owned(), text)
    };
    entries.map(read).collect()
}

/// A talk with what the tests know about it and the rules do not.
pub(crate) struct Fixture {
    pub(crate) script: Script,
    /// The texts, by [`TextIx`].
    pub(crate) texts: Vec<String>,
    /// What lines are worth to somebody careful.
    pub(crate) worth: BTreeMap<LineIx, Vec<String>>,
    /// For which truths it is so what an end takes for granted.
    pub(crate) so: BTreeMap<EndIx, Vec<String>>,
    pub(crate) truths: Vec<String>,
    subjects: Vec<String>,
}

impl Fixture {
    /// The person in the office, held or free.
    pub(crate) fn office() -> &'static Self {
        static OFFICE: OnceLock<Fixture> = OnceLock::new();
        OFFICE.get_or_init(|| Self::read(include_str!("office.ron")).expect("it is a talk"))
    }

    /// A talk from its text.
    pub(crate) fn read(text: &str) -> Result<Self, Vec<Flaw>> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let talk: TalkFile = options.from_str(text).expect("the text is RON");
        Lower::default().talk(&talk)
    }

    pub(crate) fn subject(&self, name: &str) -> SubjectIx {
        let at = self.subjects.iter().position(|s| s == name);
        SubjectIx::at(at.unwrap_or_else(|| panic!("no subject {name}")))
    }

    pub(crate) fn name(&self, ix: SubjectIx) -> &str {
        &self.subjects[ix.index()]
    }

    pub(crate) fn text(&self, words: Words) -> String {
        match words {
            Words::Text(ix) => self.texts[ix.index()].clone(),
            Words::Stock(ix) => practice().talk().stock.text(ix).to_owned(),
        }
    }

    /// The end that begins so.
    pub(crate) fn end(&self, words: &str) -> EndIx {
        let mut ends = self.script.ends();
        let found = ends.find(|&ix| self.text(self.script.end(ix).words).starts_with(words));
        found.unwrap_or_else(|| panic!("no end {words}"))
    }
}

/// What is outside a talk, for tests: which wish was dealt, who hears, how one understands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outside {
    pub(crate) wish: u32,
    pub(crate) company: Company,
    pub(crate) hearing: Hearing,
    pub(crate) changes: u32,
}

impl Default for Outside {
    fn default() -> Self {
        Self {
            wish: 0,
            company: Company::Alone,
            hearing: Hearing::Shared,
            changes: 0,
        }
    }
}

impl Facts for Outside {
    fn holds(&self, fact: FactIx) -> bool {
        fact.0 == self.wish
    }

    fn company(&self) -> Company {
        self.company
    }

    fn hearing(&self) -> Hearing {
        self.hearing
    }

    fn changes(&self) -> u32 {
        self.changes
    }
}

/// Names become numbers.
#[derive(Default)]
struct Lower {
    texts: Vec<String>,
    named: BTreeMap<String, TextIx>,
    worth: BTreeMap<TextIx, Vec<String>>,
    so: Vec<Vec<String>>,
    subjects: Vec<String>,
    fears: Vec<String>,
    truths: Vec<String>,
}

impl Lower {
    fn talk(mut self, file: &TalkFile) -> Result<Fixture, Vec<Flaw>> {
        self.subjects = file.subjects.iter().map(|s| s.id.clone()).collect();
        self.fears = file.fears.iter().map(|f| f.id.clone()).collect();
        self.truths.clone_from(&file.truths);
        // Lines that conditions name may stand anywhere: they are known before the first condition is read.
        for answer in file.subjects.iter().flat_map(|s| &s.answers) {
            for say in &answer.say {
                self.line(say);
            }
        }
        let mut plan = Plan {
            truths: u8::try_from(file.truths.len()).expect("few truths"),
            subjects: file.subjects.iter().map(|s| self.subject_plan(s)).collect(),
            ..Plan::default()
        };
        plan.fears = file.fears.iter().map(|f| self.fear_plan(f)).collect();
        plan.moments = file.moments.iter().map(|m| self.moment_plan(m)).collect();
        plan.findings = file.findings.iter().map(|f| self.finding_plan(f)).collect();
        plan.first = file.first.as_deref().map(|name| self.subject(name));
        plan.closing = file.closing.as_deref().map(|name| self.subject(name));
        let care = file.care.iter().map(|name| CarePlan {
            name: name.clone(),
            label: None,
            lines: Vec::new(),
        });
        plan.care = care.collect();
        let script = Script::build(&plan, practice().talk())?;
        let mut worth = BTreeMap::new();
        for ix in script.lines() {
            if let Words::Text(text) = script.line(ix).words
                && let Some(tags) = self.worth.get(&text)
            {
                worth.insert(ix, tags.clone());
            }
        }
        let so = script.ends().zip(self.so).collect();
        Ok(Fixture {
            script,
            texts: self.texts,
            worth,
            so,
            truths: self.truths,
            subjects: self.subjects,
        })
    }

    fn add(&mut self, text: &str) -> TextIx {
        let at = self.texts.iter().position(|t| t == text).unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        TextIx::at(at)
    }

    fn words(&mut self, text: &str) -> Words {
        Words::Text(self.add(text))
    }

    /// `[hints overheard]Words. [A] [#name]`
    fn line(&mut self, say: &str) -> LinePlan {
        let (mark, rest) = match say.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((mark, rest)) => (Some(mark), rest),
            None => (None, say),
        };
        let mut pieces = rest.split(" [");
        let text = pieces.next().unwrap_or_default().trim();
        let ix = self.add(text);
        for tag in pieces.map(|tag| tag.trim_end_matches(']').to_owned()) {
            match tag.strip_prefix('#') {
                Some(name) => _ = self.named.insert(name.to_owned(), ix),
                None => {
                    let tags = self.worth.entry(ix).or_default();
                    tags.push(tag);
                    tags.dedup();
                }
            }
        }
        let words = Words::Text(ix);
        let mut line = if text.starts_with('(') {
            LinePlan::seen(words)
        } else {
            LinePlan::said(words)
        };
        match mark.and_then(|mark| mark.split_once(' ')) {
            Some(("hints", fear)) => line.hints = Some(self.fear(fear)),
            Some(("names", fear)) => line.names = Some(self.fear(fear)),
            Some(other) => panic!("no mark {other:?}"),
            None => {}
        }
        line
    }

    fn lines(&mut self, say: &[String]) -> Vec<LinePlan> {
        say.iter().map(|say| self.line(say)).collect()
    }

    fn subject(&self, name: &str) -> SubjectIx {
        // A name that is not there points past the end, so that building can refuse it.
        SubjectIx::at(
            self.subjects
                .iter()
                .position(|s| s == name)
                .unwrap_or(self.subjects.len()),
        )
    }

    fn subjects(&self, names: &[String]) -> Vec<SubjectIx> {
        names.iter().map(|name| self.subject(name)).collect()
    }

    fn fear(&self, name: &str) -> FearIx {
        FearIx::at(self.fears.iter().position(|f| f == name).unwrap_or(self.fears.len()))
    }

    fn truths(&self, names: Option<&Vec<String>>) -> Truths {
        names.map_or(Truths::ALL, |names| {
            let place = |name| self.truths.iter().position(|t| t == name).expect("a truth");
            names
                .iter()
                .fold(Truths(0), |all, name| all.and(TruthIx::at(place(name))))
        })
    }

    fn when(&self, conds: &[String]) -> When {
        conds.iter().map(|cond| self.cond(cond)).collect()
    }

    fn cond(&self, cond: &str) -> Cond<TextIx> {
        let (wanted, words) = cond.strip_prefix("not ").map_or((true, cond), |rest| (false, rest));
        let words: Vec<&str> = words.split(' ').collect();
        let test = match words[..] {
            ["told", subject, rung] => Test::Told(self.subject(subject), rung_named(rung)),
            ["planted", subject] => Test::Planted(self.subject(subject)),
            ["heard", line] => Test::Heard(self.named.get(line).copied().unwrap_or(TextIx(u32::MAX))),
            ["met", fear] => Test::Met(self.fear(fear)),
            ["after", minutes] => Test::After(minutes.parse().expect("minutes")),
            ["alone"] => Test::Alone,
            ["again"] => Test::Again,
            ["fact", number] => Test::Outside(FactIx(number.parse().expect("a number"))),
            _ => panic!("no condition {cond}"),
        };
        Cond { test, wanted }
    }

    fn subject_plan(&mut self, file: &SubjectFile) -> SubjectPlan {
        let name = self.words(&file.id);
        let mut plan = SubjectPlan::new(&file.id, name);
        plan.weighs = file.weighs;
        plan.is_statement = file.statement;
        plan.truths = self.truths(file.truths.as_ref());
        plan.behind = file.behind.iter().map(|name| self.fear(name)).collect();
        plan.meets = file.meets.as_deref().map(|name| self.fear(name));
        // What answers a fear and what a glance shows comes up by a word.
        let is_named = |answer: &AnswerFile| answer.say.iter().any(|say| say.starts_with("[names"));
        let by_word = file.named_only || plan.meets.is_some() || file.answers.iter().any(is_named);
        plan.opener = if by_word { Opener::Word } else { Opener::AtOnce };
        if !by_word && file.when.is_empty() && file.id != "begin" {
            // In this talk everything else comes up by a word, too.
            plan.opener = Opener::Word;
        }
        plan.when = self.when(&file.when);
        plan.opens = self.subjects(&file.opens);
        plan.ask = file.ask.iter().map(|set| self.set_plan(set)).collect();
        plan.later = file.later.iter().map(|set| self.set_plan(set)).collect();
        for answer in &file.answers {
            let mut lines = self.lines(&answer.say);
            if let (Some(softened), Some(first)) = (&answer.softened, lines.first_mut()) {
                first.softened = Some(self.add(softened));
            }
            let of = AnswerPlan {
                truths: self.truths(answer.truths.as_ref()),
                when: self.when(&answer.when),
                lines,
                summed: answer.summed.as_deref().map(|text| self.add(text)),
                opens: self.subjects(&answer.opens),
            };
            match answer.on {
                On::Fact => plan.fact.push(of),
                On::Deny => plan.answers[0].push(of),
                On::Small => plan.answers[1].push(of),
                On::Part => plan.answers[2].push(of),
                On::Whole => plan.answers[3].push(of),
            }
        }
        let wishes = file.wishes.iter().map(|wish| WishPlan {
            to: RecipientIx(wish.to),
            says: match wish.says {
                Answered::Yes => Yes::Yes,
                Answered::No => Yes::No,
            },
            truths: Truths::ALL,
            when: self.when(&wish.when),
        });
        plan.wishes = wishes.collect();
        plan
    }

    fn set_plan(&mut self, file: &SetFile) -> SetPlan {
        SetPlan {
            begin: file.begin.as_deref().map(|text| self.words(text)),
            ends: file.ends.iter().map(|end| self.end_plan(end)).collect(),
        }
    }

    fn end_plan(&mut self, file: &EndFile) -> EndPlan {
        let words = self.words(&file.say);
        let mut end = EndPlan::new(file.kind, words);
        end.leans = file.leans;
        if !file.fits.is_empty() {
            end.turns = TurningPlan::Fits(self.when(&file.fits));
        }
        if !file.unless.is_empty() {
            end.turns = TurningPlan::Unless(self.when(&file.unless));
        }
        self.so.push(file.of.clone());
        end
    }

    fn fear_plan(&mut self, file: &FearFile) -> FearPlan {
        FearPlan {
            kind: file.of,
            truths: Truths::ALL,
            signs: file.signs.iter().map(|sign| vec![self.line(sign)]).collect(),
        }
    }

    fn moment_plan(&mut self, file: &MomentFile) -> MomentPlan {
        let replies = file.replies.iter().map(|reply| ReplyPlan {
            words: self.words(&reply.say),
            kind: reply.kind,
            lines: Vec::new(),
            opens: Vec::new(),
        });
        let replies = replies.collect();
        MomentPlan {
            id: file.id.clone(),
            after: file.after,
            when: self.when(&file.when),
            lines: self.lines(&file.say),
            distress: file.distress,
            begin: file.begin.as_deref().map(|text| self.words(text)),
            replies,
            opens: self.subjects(&file.opens),
        }
    }

    fn finding_plan(&mut self, file: &FindingFile) -> FindingPlan {
        FindingPlan {
            finding: file.of,
            truths: self.truths(file.truths.as_ref()),
            when: When::new(),
            lines: self.lines(&file.say),
        }
    }
}

fn rung_named(name: &str) -> Rung {
    match name {
        "deny" => Rung::Deny,
        "small" => Rung::Small,
        "part" => Rung::Part,
        "whole" => Rung::Whole,
        _ => panic!("no rung {name}"),
    }
}
