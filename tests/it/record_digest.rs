//! The form in which events are digested: every kind of event to the byte, and that it hangs on the author's names alone.

use crate::support::{practice, root};
use reasonable_grounds::check::check;
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::record::{Header, RULES, encode, event_line, saw};
use reasonable_grounds::scenario::{CueIx, DocumentIx, PersonIx, QuestionIx, Scenario, Step};
use reasonable_grounds::session::{Event, How, Session};
use reasonable_grounds::vocabulary::{Conduct, Manner, QuestionKind};
use std::sync::Arc;

/// The small scenario of the checks, with a second document and three things said about conduct.
pub(crate) const FIXTURE: &[(&str, &str)] = &[
    (
        "documents: [(\n        id: \"book\",",
        "documents: [(\n        id: \"ticket\", title: \"A ticket\", rows: [(label: \"Fare\", text: \"Twelve\")],\n        compare: [(with: \"book\", text: \"The fare is in the book.\", cues: [\"debt-book\"])],\n    ), (\n        id: \"book\",",
    ),
    ("documents: [\"book\"]", "documents: [\"book\", \"ticket\"]"),
    (
        "    decisions: [",
        "    conduct: [\n        (does: OfferWater, say: \"A glass.\"),\n        (does: OfferWater, with: \"worker\", when: [At(\"room\")], say: \"A glass.\"),\n        (does: OfferWater, with: \"worker\", say: \"Another.\"),\n    ],\n    decisions: [",
    ),
];

/// The base of the checks with pieces put in. Every piece must fit.
pub(crate) fn base_with(pieces: &[(&str, &str)]) -> Arc<Scenario> {
    let mut bundle =
        reasonable_grounds::library::read_bundle(&root().join("tests/checks/base")).expect("the base is there");
    let bytes = bundle.files.get("scenario.ron").expect("the base has a scenario");
    let mut text = String::from_utf8(bytes.clone()).expect("a scenario is text");
    for (piece, put) in pieces {
        assert_eq!(text.matches(piece).count(), 1, "{piece} stands in the base once");
        text = text.replace(piece, put);
    }
    bundle.files.insert("scenario.ron".into(), text.into_bytes());
    let checked = check(&bundle, &practice());
    let why = || checked.worst().map(|fault| fault.message.clone());
    checked
        .scenario
        .clone()
        .unwrap_or_else(|| panic!("it cannot be played: {:?}", why()))
}

struct Named(Arc<Scenario>);

impl Named {
    fn person(&self, id: &str) -> PersonIx {
        self.0.person_named(id).expect("there is such a person")
    }

    fn cue(&self, id: &str) -> CueIx {
        self.0.cue_named(id).expect("there is such a cue")
    }

    fn question(&self, id: &str) -> QuestionIx {
        self.0.question_named(id).expect("there is such a question")
    }

    fn document(&self, id: &str) -> DocumentIx {
        self.0.document_named(id).expect("there is such a document")
    }

    /// One event of every kind, and what it is digested as.
    fn every_kind(&self) -> Vec<(Event, &'static str)> {
        let (worker, cousin) = (self.person("worker"), self.person("cousin"));
        let (debt, table) = (self.cue("debt-book"), self.cue("neat-table"));
        let (book, ticket) = (self.document("book"), self.document("ticket"));
        let room = self.0.place_named("room").expect("there is a room");
        let spot = self.0.hotspot_named(room, "table").expect("there is a table");
        let tell = self.question("worker-tell");
        let answer = self.0.question(tell).answers[1];
        let water = |n: usize| Some(self.0.locals_of(Conduct::OfferWater)[n]);
        let asked = |again, overheard, alone| Event::Asked {
            question: tell,
            kind: QuestionKind::OpenInvitation,
            again,
            overheard,
            alone,
            distress: 40,
        };
        let did = |with, local, again| Event::Did {
            conduct: Conduct::OfferWater,
            with,
            local,
            again,
        };
        let told = |manner| How::Told(cousin, manner);
        vec![
            (Event::Clock(12), "clock\t12"),
            (Event::Moved(room), "moved\troom"),
            (Event::Looked(spot), "looked\troom\ttable"),
            (Event::Found(book), "found\tbook"),
            (Event::WasRead(book), "read\tbook"),
            (Event::Compared(ticket, book), "compared\tticket\tbook"),
            (Event::CueMet(debt, How::Seen), "cue\tdebt-book\tseen"),
            (Event::CueMet(debt, How::Read), "cue\tdebt-book\tread"),
            (Event::CueMet(debt, How::Compared), "cue\tdebt-book\tcompared"),
            (Event::CueMet(table, How::Noticed), "cue\tneat-table\tnoticed"),
            (
                Event::CueMet(debt, told(Manner::Free)),
                "cue\tdebt-book\ttold\tcousin\tfree",
            ),
            (
                Event::CueMet(debt, told(Manner::Coached)),
                "cue\tdebt-book\ttold\tcousin\tcoached",
            ),
            (
                asked(false, false, false),
                "asked\tworker-tell\topen-invitation\tfirst\tunheard\ttogether\t40",
            ),
            (
                asked(true, true, true),
                "asked\tworker-tell\topen-invitation\tagain\toverheard\talone\t40",
            ),
            (
                Event::Answered {
                    question: tell,
                    answer,
                    manner: Manner::Prompted,
                },
                "answered\tworker-tell\t2\tprompted",
            ),
            (did(None, None, false), "did\toffer-water\t-\t-\tfirst"),
            (did(Some(cousin), water(0), true), "did\toffer-water\tcousin\t1\tagain"),
            (did(Some(worker), water(1), false), "did\toffer-water\tworker\t1\tfirst"),
            (did(Some(worker), water(2), false), "did\toffer-water\tworker\t2\tfirst"),
            (
                Event::Interprets {
                    to: worker,
                    by: cousin,
                    independent: false,
                },
                "interprets\tworker\tcousin\tpartial",
            ),
            (
                Event::Interprets {
                    to: worker,
                    by: cousin,
                    independent: true,
                },
                "interprets\tworker\tcousin\tindependent",
            ),
            (Event::TalkConsent(worker, true), "talk-consent\tworker\tyes"),
            (Event::ReferralConsent(worker, false), "referral-consent\tworker\tno"),
            (Event::Trust(worker, 45), "trust\tworker\t45"),
            (Event::Distress(worker, 38), "distress\tworker\t38"),
            (Event::Arrived(cousin, room), "arrived\tcousin\troom"),
            (Event::Left(cousin), "left\tcousin"),
            (Event::Shut(cousin), "shut\tcousin"),
            (
                Event::Happened(self.0.event_ixs().next().expect("there is an event")),
                "happened\ttea",
            ),
            (Event::Noted(debt, worker), "noted\tdebt-book\tworker"),
            (Event::Retracted(debt, worker), "retracted\tdebt-book\tworker"),
            (Event::Rated(worker, 80), "rated\tworker\t80"),
            (Event::DecidedAbout(worker), "decided\tworker"),
            (Event::ShiftOver, "shift-over"),
            (Event::Ended, "ended"),
        ]
    }
}

/// If this fails, the form of an event has changed, and every record of every course comes to something else. The form is
/// frozen: another one is another format.
#[test]
fn every_event_has_its_line() {
    let named = Named(base_with(FIXTURE));
    for (event, line) in named.every_kind() {
        assert_eq!(event_line(&named.0, &event), line, "{event:?}");
    }
}

/// If this fails, the hash over the lines is another one: an end of a line, the order, the number of bytes.
#[test]
fn the_hash_over_the_lines_is_pinned() {
    let named = Named(base_with(FIXTURE));
    let events: Vec<Event> = named.every_kind().into_iter().map(|(event, _)| event).collect();
    let pinned = (saw(&named.0, &events), saw(&named.0, &events[..2]), saw(&named.0, &[]));
    assert_eq!(
        (pinned.0.as_str(), pinned.1.as_str(), pinned.2.as_str()),
        ("152e48ab70eff797", "32491f13b36e21fc", "e3b0c44298fc1c14")
    );
    let mut other = events.clone();
    other.swap(0, 1);
    assert_ne!(saw(&named.0, &other), pinned.0, "the order does not count");
}

/// If this fails, the hashes of a whole run have changed although nobody changed the rules: raise `RULES`, or mend it.
#[test]
fn a_run_of_the_small_scenario_is_pinned() {
    let scenario = base_with(FIXTURE);
    let mut session = Session::begin(scenario.clone(), practice(), 7);
    let steps = [
        Step::Look("room/table".into()),
        Step::Read("book".into()),
        Step::Read("ticket".into()),
        Step::Compare("ticket".into(), "book".into()),
        Step::Ask("worker-tell".into()),
        Step::With(Conduct::OfferWater, "worker".into()),
        Step::Rate("worker".into(), 70),
        Step::End,
    ];
    let hashes: Vec<String> = steps
        .iter()
        .map(|step| {
            let action = scenario.action(step).expect("the step names what is there");
            let events = session.apply(action).expect("the step can be made");
            saw(&scenario, events)
        })
        .collect();
    assert_eq!(RULES, 1, "other rules have other hashes: pin them anew");
    assert_eq!(
        hashes.join(" "),
        "a303212ee02cc774 568ec7583d4130da 2c6794425c5da598 78134fa679820c92 \
         ac0e26af68e2e1b8 5e2c249c4b861706 56e90ddaaf121f5a 9081810b8d94dca4"
    );
}

/// If this fails, a kept run differs as soon as an author puts a cue, a question, a person, a document, an answer to another
/// question or an entry about conduct above the old ones.
#[test]
fn places_in_lists_do_not_count() {
    let moved = &[
        FIXTURE[0],
        FIXTURE[1],
        FIXTURE[2],
        (
            "    cues: [\n",
            "    cues: [\n        (id: \"new-cue\", text: \"A new thing.\", about: [\"cousin\"], tempts: \"ERR-18\", why: \"It says nothing.\"),\n",
        ),
        (
            "            questions: [\n                (id: \"worker-tell\"",
            "            questions: [\n                (id: \"worker-new\", kind: Probing, about: Work, ask: \"What do you sort?\",\n                 answers: [(say: \"Buttons.\")]),\n                (id: \"worker-tell\"",
        ),
        (
            "    people: [\n",
            "    people: [\n        (\n            id: \"visitor\", role: Bystander,\n            profile: (name: \"Oren\", age: 50, gender: Man, from: \"Tirrel\"),\n            speaks: [\"Common\"], line: \"A man with a parcel.\",\n        ),\n",
        ),
    ];
    let (before, after) = (base_with(FIXTURE), base_with(moved));
    assert_ne!(before.fingerprint(), after.fingerprint());
    for seed in 0..40 {
        let run = play(&mut Random::new(seed, &practice()), &before, &practice(), seed, 60);
        let header = Header::of(&run, "quiet-river-3f2a".into(), 1);
        let mut again = Session::begin(after.clone(), practice(), seed);
        assert_eq!(saw(&after, again.opening()), header.saw);
        for entry in run.entries() {
            let step = before.step(entry.action, &practice());
            let action = after.action(&step).expect("nothing was taken away");
            let now = again
                .apply(action)
                .unwrap_or_else(|why| panic!("{step:?}: {why:?}"))
                .to_vec();
            assert_eq!(saw(&after, &now), saw(&before, entry.events), "seed {seed}, {step:?}");
        }
        assert!(!encode(&run, &header, |_| 0).is_empty());
    }
}
