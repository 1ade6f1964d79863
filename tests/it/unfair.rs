//! Copies of the scenario to begin with that are unfair in one way, and what came of proving them.

use crate::support::{practice, root};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::{Sink, Source, render};
use reasonable_grounds::library::starter;
use reasonable_grounds::playtest::{Case, Effort, Piece, Proof, Prover, Settings, Standing, walk};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::{Bundle, Scenario, Walkthrough};
use reasonable_grounds::vocabulary::Band;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Few runs and short searches: enough for a small scenario.
pub(crate) const SETTINGS: Settings = Settings {
    runs: 20,
    seed: 1,
    effort: Effort {
        breadth: 1_500,
        seek: 4_000,
        shorten: 400_000,
    },
};

/// The scenario to begin with, which is fair, and what is cut out and pasted into it.
pub(crate) struct Copy {
    pub(crate) bundle: Bundle,
    practice: Arc<Practice>,
}

impl Copy {
    pub(crate) fn new() -> Self {
        Self {
            bundle: starter("night-shift"),
            practice: practice(),
        }
    }

    /// With other pass marks than the shipped ones, which are the same for all scales but one.
    pub(crate) fn passing(mut self, edits: &[(&str, &str)]) -> Self {
        let folder = root().join("assets/practice");
        let names = std::fs::read_dir(folder).expect("the library is there").flatten();
        let mut files: BTreeMap<String, String> = names
            .map(|e| (e.file_name().to_string_lossy().into_owned(), e.path()))
            .map(|(name, path)| (name, std::fs::read_to_string(path).expect("the library is text")))
            .collect();
        let scoring = files.get_mut("scoring.ron").expect("the scoring is there");
        for (cut, paste) in edits {
            assert!(scoring.contains(cut), "the scoring has no `{cut}`");
            *scoring = scoring.replace(cut, paste);
        }
        self.practice = Arc::new(Practice::load(&files).expect("the library loads"));
        self
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.bundle.files[path].clone()).expect("the files are text")
    }

    pub(crate) fn put(mut self, path: &str, text: String) -> Self {
        self.bundle.files.insert(path.to_owned(), text.into_bytes());
        self
    }

    /// Replaces a text that stands once in a file.
    pub(crate) fn edit(self, path: &str, cut: &str, paste: &str) -> Self {
        let text = self.text(path);
        assert_eq!(
            text.matches(cut).count(),
            1,
            "{path} has `{cut}` another number of times"
        );
        let text = text.replacen(cut, paste, 1);
        self.put(path, text)
    }

    pub(crate) fn scenario(self, cut: &str, paste: &str) -> Self {
        self.edit("scenario.ron", cut, paste)
    }

    /// Puts the blocks that begin at this depth in another order, list by list.
    pub(crate) fn sorted(self, by: impl Fn(&str) -> usize) -> Self {
        let text = self.text("scenario.ron");
        let (begin, end) = (" ".repeat(16) + "(", " ".repeat(16) + "),");
        let mut out: Vec<String> = Vec::new();
        let mut list: Vec<String> = Vec::new();
        let mut block: Option<String> = None;
        for line in text.lines() {
            match &mut block {
                Some(open) => {
                    open.push_str(line);
                    open.push('\n');
                    if line == end {
                        list.extend(block.take());
                    }
                }
                None if line == begin => block = Some(format!("{line}\n")),
                None => {
                    list.sort_by_key(|b| by(b));
                    out.append(&mut list);
                    out.push(format!("{line}\n"));
                }
            }
        }
        self.put("scenario.ron", out.concat())
    }

    pub(crate) fn prover(&self, settings: Settings) -> (Prover, Arc<Scenario>) {
        let checked = check(&self.bundle, &self.practice);
        let scenario = checked
            .scenario
            .unwrap_or_else(|| panic!("{}", render::full(&checked.diagnostics)));
        let prover = Prover::new(&scenario, &self.practice, &checked.walkthroughs, &self.bundle, settings);
        (prover, scenario)
    }

    pub(crate) fn prove(&self) -> Proven {
        let (prover, scenario) = self.prover(SETTINGS);
        let pieces: Vec<(u64, Piece)> = (0..prover.tasks())
            .filter_map(|n| Some((n, prover.task(n, &|| true)?)))
            .collect();
        let proof = prover.conclude(&pieces);
        Proven {
            proof,
            scenario,
            practice: self.practice.clone(),
        }
    }
}

pub(crate) struct Proven {
    pub(crate) proof: Proof,
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
}

impl Proven {
    pub(crate) fn open(&self) -> Vec<&str> {
        let not = self.proof.claims.iter().filter(|c| c.standing != Standing::Holds);
        not.map(|c| c.code).collect()
    }

    pub(crate) fn told(&self) -> String {
        let faults = self
            .proof
            .claims
            .iter()
            .flat_map(|c| c.faults.iter().map(move |f| format!("{}: {}\n", c.code, f.what)));
        faults.collect()
    }

    /// Exactly these claims fail; the faults of the first name all of these words, and its runs score what they say.
    pub(crate) fn fails(&self, codes: &[&str], words: &[&str]) {
        assert_eq!(self.open(), codes, "{}", self.told());
        let claim = self.proof.claim(codes[0]).expect("the claim is made");
        assert_eq!(claim.standing, Standing::Fails);
        for word in words {
            assert!(
                claim.faults.iter().any(|f| f.what.contains(word)),
                "{word} is not named:\n{}",
                self.told()
            );
        }
        assert!(claim.faults.iter().all(|f| !f.help.is_empty()));
        let counters = self.counters(codes[0]);
        let can_be_shown = ![
            "claims-sourced",
            "languages-complete",
            "marks-cite",
            "no-position-bias",
            "no-length-bias",
        ]
        .contains(&codes[0]);
        assert!(!can_be_shown || !counters.is_empty(), "{} shows no run", codes[0]);
        for case in counters {
            self.replays(case);
        }
    }

    /// Writes a run as a file, reads it back and plays it.
    pub(crate) fn replays(&self, case: &Case) -> Band {
        let text = case.walkthrough.written("a note\nof two lines");
        let source = Arc::new(Source::new(format!("{}.ron", case.name), &text));
        let mut sink = Sink::default();
        let read = Walkthrough::read(&case.name, &source, &self.scenario, &mut sink);
        let read = read.unwrap_or_else(|| panic!("{}\n{text}", render::full(&sink.into_sorted())));
        assert_eq!(read.says, case.walkthrough.says);
        assert_eq!(read.steps, case.walkthrough.steps);
        let walked = walk(&read, &self.scenario, &self.practice, read.seeds[0]);
        assert!(walked.refused.is_none(), "{}: {:?}", case.name, walked.refused);
        assert!(walked.broken.is_empty(), "{}: {:?}", case.name, walked.broken);
        walked.assessment.band
    }

    pub(crate) fn counters(&self, code: &str) -> Vec<&Case> {
        let claim = self.proof.claim(code).expect("the claim is made");
        claim.cases.iter().filter(|c| c.is_counter).collect()
    }
}
