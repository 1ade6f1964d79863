//! The form in which what happened is digested, held to the byte. Kept runs hang on it: **whoever has to change an expected line
//! here has made another format**, and raises `FORMAT`; a new kind of event gets a line of its own.

use crate::players::{record_of, right, scenario, wander};
use crate::support::{ALL, practice, resolved};
use grounds_core::practice::talk::{Band, Scale, Way};
use grounds_core::record::{Digester, Finder, Hand, Step, Writer, decode};
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::{
    AnswerIx, EndIx, FearIx, FindingIx, LineIx, MomentIx, ReplyIx, TextIx, WishIx, Words,
};
use grounds_core::scenario::{ActIx, EventIx, PaperIx, PersonIx, PlaceIx, PromiseIx, SpotIx, ThingIx};
use grounds_core::session::{Event, Hearer, LineAt, Session};
use grounds_core::talk::{Event as Talk, Sign, Standing, Why};
use grounds_core::vocabulary::words::{Deed, Standing as As};
use grounds_core::vocabulary::{Habit, Rung, WordingKind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A scenario with one of everything that an event can name.
const TABLES: &str = r#"Scenario(
    format: 2, id: "shed", revision: 1, language: "en", title: "A shed", summary: "A shed.", role: "You look.", sector: Other,
    level: Starter, minutes: 5, content_note: "Nothing.", official_speaks: ["Common"],
    acts: [(id: "noon", starts: "12:00", minutes: 60, at: "yard", opening: "A yard.")],
    draws: [Cast(id: "today", meet: 1, of: ["smith"], victims: (0, 1))],
    places: [(id: "yard", title: "The yard", text: ["Dust."], art: "art/yard.svg",
        hotspots: [(element: "gate", label: "Gate", text: "A gate.", papers: ["slip"], things: ["key"])])],
    papers: [(id: "slip", title: "A slip", form: Slip, rows: [(label: "Sum", text: "Twelve")])],
    things: [(id: "key", what: Key, of: ["smith"], deeds: [List])],
    people: [
        (id: "smith", role: Interviewee, age: (20, 40), gender: Man, speaks: ["Common", "Low"], at: "yard",
            face: (name: "Orlun", looks: (20, 40), gender: Man, from: "Ambrey"),
            truths: [(id: "bound", is: Trafficked, story: "Bound."), (id: "loose", is: Unaffected, story: "Loose.")],
            fears: [(of: Removal)], wishes: [(to: "beds", says: NotYet, told_in: "whom")]),
        (id: "owner", role: Controller, power_over: ["smith"], speaks: ["Common"],
            truths: [(id: "owner", is: Exploiter, story: "Owns.")]),
    ],
    promises: [(id: "call", says: "I will call.")],
    services: [(id: "beds", kind: VictimSupport, label: "Beds")],
    decide: ["smith"],
)"#;

const SMITH: &str = r"talk with smith

subject pay (pay)
ask: The pay.
  open: How is it?
  leading: It is bad, is it not?
    yes: It is.
    no: It is not.
small: It is so. [names removal] [#so]
part as bound: None comes.
part as loose: It comes.

subject stay (rapport)
meets: removal
ask: You asked.
  meets: You stay tonight.
    reply: Good.
  soothe: It will be fine.
    reply: Will it?

subject whom (next)
ask: Who may know?
  consent: Which of them?
  blanket: I put all of them down.
    reply: All?
small: Not yet.

finding presumed: So.

moment knock after 9
(A knock.)
reply honest: Later.
answer: (Steps.)
reply let-in: Come in.
answer: (Sits down.)
";

const OWNER: &str = r"talk with owner

moment bus by owner, at 30 on noon:
The bus is here.
reply honest: It waits.
answer: (It waits.)
harms: DMG-07
reply abrupt: Not now.
answer: (It goes.)
";

fn shed() -> Arc<Scenario> {
    let files = [
        ("scenario.ron", TABLES),
        ("talks/smith.txt", SMITH),
        ("talks/owner.txt", OWNER),
    ];
    let files: BTreeMap<String, Vec<u8>> = files
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into();
    let (scenario, told) = resolved(&files);
    let told: Vec<String> = told.iter().map(|f| format!("{} {}", f.code, f.message)).collect();
    Arc::new(scenario.unwrap_or_else(|| panic!("{told:#?}")))
}

/// Every kind of event that a run has, in the order of the table.
fn of_a_run(scenario: &Scenario) -> Vec<(Event, &'static str)> {
    let smith = PersonIx(0);
    let owner = PersonIx(1);
    let at = LineAt {
        text: TextIx(0),
        of: Some(smith),
    };
    let nobodys = LineAt { of: None, ..at };
    assert_eq!(&*scenario.person(owner).id, "owner");
    vec![
        (Event::Act(ActIx(0)), "act\tnoon"),
        (Event::Clock(90), "clock\t90"),
        (Event::Moved(PlaceIx(0)), "moved\tyard"),
        (Event::Looked(SpotIx(0)), "looked\tyard\tgate"),
        (Event::Found(PaperIx(0)), "found\tslip"),
        (Event::WasRead(PaperIx(0), None), "read\tslip\t-"),
        (Event::WasRead(PaperIx(0), Some(smith)), "read\tslip\tsmith"),
        (Event::Freed(ThingIx(0)), "freed\tkey"),
        (
            Event::Handled(Deed::List, ThingIx(0), smith, None),
            "handled\tList\tkey\tsmith\t-",
        ),
        (
            Event::Handled(Deed::GiveBack, ThingIx(0), smith, Some(owner)),
            "handled\tGiveBack\tkey\tsmith\towner",
        ),
        (Event::Perceived(at), "perceived\tsmith"),
        (Event::Perceived(nobodys), "perceived\t-"),
        (Event::Against(at, nobodys, true), "against\tyes"),
        (Event::Sat(smith), "sat\tsmith\tCommon\tLow"),
        (Event::Rose(smith), "rose\tsmith"),
        (
            Event::Asked {
                person: smith,
                is_alone: true,
                is_understood: false,
                tests: true,
            },
            "asked\tsmith\talone\tlost\ttests",
        ),
        (
            Event::Asked {
                person: smith,
                is_alone: false,
                is_understood: true,
                tests: false,
            },
            "asked\tsmith\theard\tunderstood\t-",
        ),
        (
            Event::Overheard(smith, Hearer::Power(owner)),
            "overheard\tsmith\tpower\towner",
        ),
        (
            Event::Overheard(smith, Hearer::Group(owner)),
            "overheard\tsmith\tgroup\towner",
        ),
        (
            Event::Overheard(smith, Hearer::Stranger(owner)),
            "overheard\tsmith\tstranger\towner",
        ),
        (Event::ChildQuestioned(smith), "child-questioned\tsmith"),
        (
            Event::Did(Deed::OfferWater, Some(smith), false),
            "did\tOfferWater\tsmith\tfirst",
        ),
        (Event::Did(Deed::Break, None, true), "did\tBreak\t-\tagain"),
        (
            Event::Interprets {
                to: smith,
                by: owner,
                is_bound: true,
            },
            "interprets\tsmith\towner\tbound",
        ),
        (
            Event::Interprets {
                to: smith,
                by: owner,
                is_bound: false,
            },
            "interprets\tsmith\towner\tfree",
        ),
        (Event::Harmed(Some(smith), 0), "harmed\tsmith\tDMG-07"),
        (Event::Promised(PromiseIx(0), Some(smith)), "promised\tcall\tsmith"),
        (Event::Kept(PromiseIx(0)), "kept\tcall"),
        (Event::Broken(PromiseIx(0)), "broken\tcall"),
        (Event::Became(smith, As::Suspect), "became\tsmith\tSuspect"),
        (Event::GaveName(smith), "gave-name\tsmith"),
        (Event::Arrived(owner, PlaceIx(0)), "arrived\towner\tyard"),
        (Event::Left(owner), "left\towner"),
        (Event::Listens(owner), "listens\towner"),
        (Event::Shut(smith), "shut\tsmith"),
        (Event::Happened(EventIx(0)), "happened\tbus"),
        (Event::Replied(EventIx(0), 0), "replied\tbus"),
        (Event::Said(TextIx(0), None), "said\t-"),
        (Event::Noted(at, smith), "noted\tsmith"),
        (Event::Struck(at, smith), "struck\tsmith"),
        (Event::Rated(smith, 70), "rated\tsmith\t70"),
        (Event::Decided(smith), "decided\tsmith"),
        (
            Event::AnsweredFinding(smith, FindingIx(0)),
            "answered-finding\tsmith\tpresumed-victim",
        ),
        (Event::ActOver, "act-over"),
        (Event::Ended, "ended"),
    ]
}

/// Every kind of event that a talk has. Nothing is done for a person in the talk of a scenario; where that is, `cared NAME`.
fn of_a_talk(scenario: &Scenario) -> Vec<(Talk, Option<&'static str>)> {
    let smith = PersonIx(0);
    let pay = scenario.subject_named(smith, "pay").expect("there is one");
    let end = EndIx(0);
    let lines = || scenario.script(smith).lines();
    let is_lent = |ix: LineIx| {
        let words = scenario.script(smith).line(ix).words;
        matches!(words, Words::Stock(_))
    };
    let own = lines().find(|&ix| !is_lent(ix)).expect("something is said");
    let lent = lines().find(|&ix| is_lent(ix)).expect("the library lends words");
    vec![
        (Talk::Asked(end, pay, WordingKind::Open), Some("asked\tpay\topen")),
        (Talk::Replied(ReplyIx(0), WordingKind::LetIn), Some("replied\tlet-in")),
        (Talk::Waited, Some("waited")),
        (Talk::TookBack(true), Some("took-back\tyes")),
        (Talk::WordForWord, Some("word-for-word")),
        (
            Talk::Line(own, Habit::Softens, Standing::Rendered),
            Some("line\tsoftens\trendered"),
        ),
        (
            Talk::Line(own, Habit::Mishears, Standing::Led),
            Some("line\tmishears\tled"),
        ),
        (
            Talk::Line(own, Habit::SumsUp, Standing::Promised),
            Some("line\tsums-up\tpromised"),
        ),
        (
            Talk::Line(own, Habit::Faithful, Standing::Own),
            Some("line\tfaithful\town"),
        ),
        (Talk::Line(lent, Habit::Faithful, Standing::Own), None),
        (Talk::Answered(AnswerIx(0)), Some("answered")),
        (Talk::Summed(AnswerIx(0)), Some("summed")),
        (Talk::Told(pay, Rung::Deny, Standing::Own), Some("told\tpay\tdeny\town")),
        (
            Talk::Told(pay, Rung::Small, Standing::Own),
            Some("told\tpay\tsmall\town"),
        ),
        (Talk::Told(pay, Rung::Part, Standing::Own), Some("told\tpay\tpart\town")),
        (
            Talk::Told(pay, Rung::Whole, Standing::Unheard),
            Some("told\tpay\twhole\tunheard"),
        ),
        (Talk::Fact(pay, Standing::Own), Some("fact\tpay\town")),
        (Talk::Repeated(pay), Some("repeated\tpay")),
        (Talk::Denied(pay), Some("denied\tpay")),
        (Talk::Repaired(pay), Some("repaired\tpay")),
        (Talk::Planted(end, pay), Some("planted\tpay")),
        (Talk::SaidNo(end, pay), Some("said-no\tpay")),
        (Talk::Struck(end, pay), Some("struck\tpay")),
        (Talk::Shown(FearIx(0)), Some("shown\tremoval")),
        (Talk::Named(FearIx(0)), Some("named\tremoval")),
        (Talk::Met(FearIx(0)), Some("met\tremoval")),
        (Talk::Woken(FearIx(0)), Some("woken\tremoval")),
        (Talk::Tainted, Some("tainted")),
        (Talk::Cleared, Some("cleared")),
        (Talk::Settled(WishIx(0)), Some("settled\tbeds\tnot-yet")),
        (Talk::Unsettled(pay, Why::NotAlone), Some("unsettled\tpay\tnot-alone")),
        (
            Talk::Unsettled(pay, Why::NotUnderstood),
            Some("unsettled\tpay\tnot-understood"),
        ),
        (
            Talk::Unsettled(pay, Why::NotInformed),
            Some("unsettled\tpay\tnot-informed"),
        ),
        (Talk::Unsettled(pay, Why::NotFree), Some("unsettled\tpay\tnot-free")),
        (Talk::PutDown(pay), Some("put-down\tpay")),
        (Talk::Sign(Sign::Unsaid), Some("sign\tunsaid")),
        (Talk::Sign(Sign::NotNow), Some("sign\tnot-now")),
        (Talk::Sign(Sign::Fear), Some("sign\tfear")),
        (
            Talk::Body(Scale::Trust, Band::High, Way::Rising),
            Some("body\ttrust\thigh\trising"),
        ),
        (
            Talk::Body(Scale::Distress, Band::Low, Way::Falling),
            Some("body\tdistress\tlow\tfalling"),
        ),
        (
            Talk::Body(Scale::Distress, Band::Middle, Way::Falling),
            Some("body\tdistress\tmiddle\tfalling"),
        ),
        (
            Talk::Body(Scale::Distress, Band::Top, Way::Rising),
            Some("body\tdistress\ttop\trising"),
        ),
        (Talk::Opened(pay), None),
        (Talk::Moment(MomentIx(0)), Some("moment")),
        (Talk::Halted, Some("halted")),
        (Talk::Gone, Some("gone")),
        (Talk::Ended, Some("ended")),
        (Talk::Minutes(3), Some("minutes\t3")),
    ]
}

/// If this fails, every run that anybody has kept reads as another one.
#[test]
fn every_kind_of_event_is_digested_as_it_always_was() {
    let scenario = shed();
    let session = Session::begin(scenario.clone(), practice(), 1, 0);
    let digester = Digester::of(&session);
    let mut all = Vec::new();
    for (event, expected) in of_a_run(&scenario) {
        assert_eq!(digester.line(&event).as_deref(), Some(expected));
        all.push(event);
    }
    for (event, expected) in of_a_talk(&scenario) {
        let event = Event::Talk(PersonIx(0), event);
        let expected = expected.map(|line| format!("talk\tsmith\t{line}"));
        assert_eq!(digester.line(&event), expected, "{event:?}");
        all.push(event);
    }
    // SHA-256 over the lines above, each with a line feed; the first eight bytes.
    assert_eq!(digester.saw(&all), "0b3d7c6f0b020735");
    assert_eq!(digester.saw(&[]), "e3b0c44298fc1c14");
    assert_ne!(digester.saw(&all[1..]), digester.saw(&all));
}

/// If this fails, a turn that was never kept before is written otherwise than it is read, or a kept one means something else.
#[test]
fn every_step_finds_the_move_it_was_written_of() {
    let mut kinds = std::collections::BTreeSet::new();
    for name in ALL {
        let scenario = scenario(name);
        for seed in 0..8 {
            let run = wander(&scenario, seed, 0, 500);
            let decoded = decode(record_of(&run).as_bytes()).expect("it is whole");
            for (hand, record) in [(Hand::Blind, &decoded.record), (Hand::Plain, &decoded.record)] {
                let mut again = Session::begin(scenario.clone(), practice(), seed, 0);
                let writer = Writer::new(&scenario, run.practice(), hand);
                let finder = Finder::new(&scenario, run.practice(), record.steps(), record.lines());
                for entry in run.entries() {
                    let around = grounds_core::record::Around::of(&again);
                    let step = writer.step(&entry.action, around);
                    let found = finder.action_in(&step, &again);
                    assert_eq!(found.as_ref(), Ok(&entry.action), "{name} {seed}: {}", step.written());
                    again.apply(entry.action.clone()).expect("it was played so");
                    let word = step.written();
                    kinds.insert(word.split('(').next().unwrap_or_default().to_owned());
                }
            }
        }
    }
    // Rare ones are tried in other tests; most of what can be done is here.
    assert!(kinds.len() >= 18, "{kinds:?}");
    assert!(!kinds.contains(""), "{kinds:?}");
}

/// If this fails, the words that a person lends from the library cannot be said again after the library has grown.
#[test]
fn words_of_the_library_are_called_by_their_name_there() {
    let scenario = shed();
    let mut lent = 0;
    for seed in 0..12 {
        let record = decode(record_of(&wander(&scenario, seed, 0, 700)).as_bytes())
            .expect("it is whole")
            .record;
        let said = record.steps().filter_map(|step| match step {
            Step::Say(words) => Some(words.clone()),
            _ => None,
        });
        lent += said.filter(|words| words.starts_with("stock-back-")).count();
    }
    assert!(lent > 0, "nobody ever came back to anything");
}

/// If this fails, a run that was only looked at is another one by that.
#[test]
fn what_was_seen_and_said_is_kept_in_order() {
    let run = right(&scenario("one-talk"), 0);
    let record = decode(record_of(&run).as_bytes()).expect("it is whole").record;
    let digester = Digester::of(&run);
    for (kept, entry) in record.moves.iter().zip(run.entries()) {
        assert_eq!(kept.lines.len(), digester.texts_of(&entry.events).len());
    }
    assert!(record.lines().count() > 40);
}
