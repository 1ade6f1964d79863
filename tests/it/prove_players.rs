//! The proof against play that should not win: scenarios, or pass marks, with which it does are found out.

use crate::unfair::Copy;
use reasonable_grounds::vocabulary::Band;

/// Everything that begins with `from` and ends before `to`, replaced wherever it stands.
fn replaced(text: &str, from: &str, to: char, paste: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(to).map_or(rest.len(), |n| at + n);
        out.push_str(&paste(&rest[at..end]));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

impl Copy {
    /// Keeps the expert's way alone, with other notes, and with both people decided in the same way.
    fn expert(mut self, notes: &[(&str, &str, &str)], rate: u8, decide: &str, after_mender: &str) -> Self {
        self.bundle
            .files
            .retain(|path, _| !path.starts_with("walkthroughs/") || path.ends_with("textbook.ron"));
        let text = self.text("walkthroughs/textbook.ron");
        let is_kept = |line: &&str| {
            !["Note(", "Rate(", "Decide("]
                .iter()
                .any(|word| line.trim_start().starts_with(word))
        };
        let mut text: String = text.lines().filter(is_kept).map(|line| format!("{line}\n")).collect();
        let mut desk = String::new();
        for (cue, about, shows) in notes {
            desk.push_str(&format!(
                "Note(cue: \"{cue}\", about: \"{about}\", shows: [{shows}], sure: 90),\n"
            ));
        }
        for person in ["presser", "mender"] {
            desk.push_str(&format!(
                "Rate(\"{person}\", {rate}),\nDecide(about: \"{person}\", {decide}),\n"
            ));
        }
        text = text.replacen("        End,", &format!("{desk}        End,"), 1);
        text = text.replacen(
            "With(Close, \"mender\"),",
            &format!("{after_mender}With(Close, \"mender\"),"),
            1,
        );
        let expect = text.find("at_least").expect("it expects something");
        let end = text[expect..].find('\n').expect("a line ends") + expect;
        text.replace_range(expect..end, "");
        self.put("walkthroughs/textbook.ron", text)
    }

    fn cues(&self) -> Vec<String> {
        let text = self.text("scenario.ron");
        let (from, to) = (
            text.find("    cues: [\n").expect("cues"),
            text.find("    people: [").expect("people"),
        );
        text[from..to]
            .split("id: \"")
            .skip(1)
            .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
            .collect()
    }

    /// Changes the part of the file that holds the cues.
    fn in_cues(self, change: impl Fn(&str) -> String) -> Self {
        let text = self.text("scenario.ron");
        let (from, to) = (
            text.find("    cues: [\n").expect("cues"),
            text.find("    people: [").expect("people"),
        );
        let text = format!("{}{}{}", &text[..from], change(&text[from..to]), &text[to..]);
        self.put("scenario.ron", text)
    }
}

/// Two victims, and no cue that means nothing: whoever refers everyone is right every time.
#[test]
fn a_scenario_in_which_referring_everyone_is_safe_is_found() {
    let copy = Copy::new()
        .in_cues(|cues| {
            let cues = replaced(cues, "tempts: ", ',', |_| "shows: [\"CD03\"]".to_owned());
            let cues = replaced(&cues, "contradicts: ", '\n', |_| "shows: [\"CD03\"],".to_owned());
            replaced(&cues, "about: [", ']', |_| "about: [\"presser\", \"mender\"".to_owned())
        })
        .scenario("truth: Unaffected", "truth: Trafficked")
        .scenario("agrees: (referral: [Led])", "agrees: (referral: [Alone])");
    let cues = copy.cues();
    let shows = |cue: &str| match cue {
        "long-hours" => "\"EX01\"",
        "debt-grows" => "\"CD02\"",
        "paid-for-eight" => "\"EX03\"",
        "passport-in-drawer" => "\"CD01\"",
        "other-job-promised" => "\"DR01\"",
        "police-threat" => "\"CD11\"",
        _ => "\"CD03\"",
    };
    let notes: Vec<(&str, &str, &str)> = (cues.iter())
        .flat_map(|c| ["presser", "mender"].map(|p| (c.as_str(), p, shows(c))))
        .collect();
    let decide = "findings: [PresumedVictim], services: [\"open-house\"], consent: Agreed, share: [], offences: None, onward: StaysWhileOpen";
    let more = "With(AskReferralConsent, \"mender\"), With(SafeContact, \"mender\"), ";
    let proven = copy.expert(&notes, 92, decide, more).prove();
    proven.fails(&["refer-everyone-fails"], &["refer-everyone is safe"]);
    for case in proven.counters("refer-everyone-fails") {
        assert_eq!(proven.replays(case), Band::Safe);
    }
}

/// Nobody is a victim, next to nothing is a sign, and nothing has to be judged: whoever refers nobody is right every time.
#[test]
fn a_scenario_in_which_referring_nobody_is_safe_is_found() {
    let copy = Copy::new()
        .in_cues(|cues| {
            replaced(cues, "shows: ", '\n', |old| {
                if old.contains("CD02") {
                    old.to_owned()
                } else {
                    "tempts: \"ERR-18\",".to_owned()
                }
            })
        })
        .scenario("truth: Trafficked", "truth: Unaffected")
        .scenario("referral: [Alone, TrustAtLeast(55)]", "referral: [Led]")
        .passing(&[("(Judging, 60)", "(Judging, 0)")]);
    let cues = copy.cues();
    let shows = |cue: &str| if cue == "debt-grows" { "\"CD02\"" } else { "" };
    let notes: Vec<(&str, &str, &str)> = cues.iter().map(|c| (c.as_str(), "presser", shows(c))).collect();
    let decide = "findings: [NoGrounds], services: [\"leaflet\"], consent: NotAsked, share: [], offences: None, onward: FreeToGo";
    let proven = copy.expert(&notes, 4, decide, "").prove();
    proven.fails(&["refer-nobody-fails"], &["refer-nobody is safe"]);
    for case in proven.counters("refer-nobody-fails") {
        assert_eq!(proven.replays(case), Band::Safe);
    }
}

/// With pass marks that ask for nothing, and nothing that is unsafe, anything is safe practice.
#[test]
fn play_without_skill_that_is_safe_too_often_is_found() {
    let errors =
        "[\"DMG-07\", \"ERR-11\", \"ERR-10\", \"ERR-14\", \"ERR-09\", \"DMG-01\", \"ERR-02\", \"ERR-01\", \"ERR-12\"]";
    let copy = Copy::new().passing(&[(", 50)", ", 0)"), (", 60)", ", 0)"), (errors, "[]")]);
    let proven = copy.prove();
    for code in ["random-is-not-safe", "novice-is-not-safe", "hostile-order-scored"] {
        assert!(proven.open().contains(&code), "{code}: {:?}", proven.open());
        let counters = proven.counters(code);
        assert!(!counters.is_empty(), "{code} shows no run");
        for case in counters {
            assert_eq!(proven.replays(case), Band::Safe, "{code}");
        }
    }
}

/// If this fails, a person can be decided about without a single mark for it.
#[test]
fn a_person_about_whom_nothing_is_right_or_wrong_is_found() {
    let copy = Copy::new()
        .scenario(
            "        (\n            id: \"manager\",",
            "        (id: \"specialist\", role: Colleague, profile: (name: \"Ines\", age: 40, gender: Woman, from: \"Tirrel\"), speaks: [\"Common\"], at: \"laundry\", line: \"Works with children.\"),
        (id: \"boy\", role: Interviewee, truth: Exploiter, speaks: [\"Common\"], at: \"laundry\", line: \"Carries sheets.\",
              profile: (name: \"Rafi\", age: 16, gender: Man, from: \"Tirrel\"), questions: [
                (id: \"boy-tell\", kind: OpenInvitation, about: Work, ask: \"Tell me about your day.\", answers: [(say: \"I carry sheets.\")]),
                (id: \"boy-leave\", kind: Probing, about: Leaving, ask: \"What would happen if you left?\", answers: [(say: \"I would walk.\")]),
                (id: \"boy-home\", kind: OpenInvitation, about: Recruitment, ask: \"Tell me how you came here.\", answers: [(say: \"On foot.\")]),
                (id: \"boy-pay\", kind: Probing, about: Control, ask: \"Who pays you?\", answers: [(say: \"Nobody.\")]),
              ]),\n        (\n            id: \"manager\",",
        )
        .scenario("    services: [\n", "    services: [\n(id: \"children\", kind: ChildProtection, label: \"Child protection\"),\n")
        .scenario("(about: \"presser\"),\n    ],", "(about: \"presser\"),\n(about: \"boy\"),\n    ],");
    let copy = copy.edit("walkthroughs/textbook.ron", "(Calibration, 80)", "(Calibration, 60)");
    copy.prove().fails(&["marks-cite"], &["a decision about `boy`"]);
}
