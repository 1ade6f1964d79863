//! The three hard cases, and what holds of them whole: a hotel with parts, truths, papers, things and two days; twenty-four
//! files for one flight; an evening on a telephone line.

use crate::support::{case, draft_of, source};
use grounds_core::diagnostic::{Sink, render};
use grounds_core::read::{Files, Surface};
use grounds_core::scenario::draft::{TalkDraft, shown};

/// If this fails, something that a hard case needs cannot be written any more.
#[test]
fn the_hard_cases_read_without_a_fault() {
    for (name, talks) in [("hotel", 10), ("removal-list", 7), ("hotline", 4)] {
        let (draft, faults) = draft_of(&case(name));
        assert!(faults.is_empty(), "{name}:\n{}", render::full(&faults));
        let draft = draft.expect("it reads");
        assert_eq!(draft.talks.len(), talks, "{name}");
    }
}

/// If this fails, the two surfaces no longer say the same, and one of them cannot say something.
#[test]
fn a_talk_and_its_data_are_the_same() {
    let talk = "talk with man\n\nunsaid: (A breath.)\nto leading, no: No.\n\nsubject papers (documents), as held, first\nweighs: much\n\
        opens if told pay, not second talk\nbehind: revenge, losing-work\nask: It went into the office.\n  open: And then?\n  \
        closed, fits if told papers: Is it there?\n    yes: It is. [x = tempts ERR-17: From the question.]\nask later:\n  let-in: Shall he come in?\n\n\
        deny: No.\nwhole as held, to open, if alone:\nI asked. [#year]\nsoftened: One asked.\nopens: pay\nthen: trust -1, listens man\nmanner: far-away\n\n\
        finding open: So.\n\nmoment bus by man, at 9 minutes, if day today:\n(A van.)\nreply soothe: It is nothing.\ndoes: break\nanswer: Hm.\n";
    let data = r##"(
        who: "man", stock: [(of: Unsaid, say: ["(A breath.)"])], replies: [(to: [Leading], no: true, say: ["No."])],
        subjects: [(
            id: "papers", about: Documents, as: "held", first: true, weighs: Much, opens_by: [Told("pay"), Not(SecondTalk)],
            behind: [Revenge, LosingWork],
            ask: [
                (begins: "It went into the office.", ends: [
                    (kind: Open, words: "And then?"),
                    (kind: Closed, words: "Is it there?", fits: [Told("papers")], yes: [(say: ["It is. [x = tempts ERR-17: From the question.]"])]),
                ]),
                (later: true, ends: [(kind: LetIn, words: "Shall he come in?")]),
            ],
            answers: [
                Deny(say: ["No."]),
                Whole(as: "held", to: [Open], when: [Alone], say: [Line(say: "I asked. [#year]", softened: "One asked.")],
                    opens: ["pay"], then: [Trust(-1), Listens("man")], manner: FarAway),
            ],
        )],
        findings: [(of: SuspicionRemains, say: ["So."])],
        moments: [(id: "bus", by: "man", after: 9, when: [Day("today")], say: ["(A van.)"],
            replies: [(kind: Soothe, say: "It is nothing.", does: [Break], answer: ["Hm."])])],
    )"##;
    let shown = |text: &str, surface| {
        let mut sink = Sink::default();
        let source = source("x", text);
        let mut files = Files::default();
        let talk: Option<TalkDraft> = files.add(&source, surface, &mut sink);
        let faults = sink.into_sorted();
        assert!(faults.is_empty(), "{}", render::full(&faults));
        shown(&files.sources(), &talk.expect("it reads"))
    };
    assert_eq!(shown(talk, Surface::Talk), shown(data, Surface::Data));
}
