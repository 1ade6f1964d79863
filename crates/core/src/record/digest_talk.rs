//! What comes of a turn of a talk, as it is digested: see [`digest`](super::digest), whose form is frozen and this with it.
//!
//! ```text
//! talk PERSON asked SUBJECT KIND             talk PERSON replied KIND
//! talk PERSON waited                         talk PERSON cared NAME
//! talk PERSON took-back yes|no               talk PERSON word-for-word
//! talk PERSON line HABIT STANDING            talk PERSON answered
//! talk PERSON summed                         talk PERSON told SUBJECT RUNG STANDING
//! talk PERSON fact SUBJECT STANDING          talk PERSON repeated|denied|repaired|planted|said-no|struck|put-down SUBJECT
//! talk PERSON shown|named|met|woken FEAR     talk PERSON tainted|cleared|halted|gone|ended
//! talk PERSON settled SERVICE ANSWER         talk PERSON unsettled SUBJECT WHY
//! talk PERSON sign SIGN                      talk PERSON body SCALE BAND WAY
//! talk PERSON moment                         talk PERSON minutes MINUTES
//! ```

use super::digest::{Digester, either, line as join};
use crate::practice::talk::{Band, Scale, Way};
use crate::scenario::talk::{Script, Words, Yes};
use crate::scenario::{PersonIx, ServiceIx};
use crate::talk::{Event, Sign, Standing, Why};
use crate::vocabulary::{Habit, Rung};

fn line_of(word: &str, person: &str, fields: &[&str]) -> String {
    let all: Vec<&str> = [person, word].into_iter().chain(fields.iter().copied()).collect();
    join("talk", &all)
}

/// One event of a talk with somebody. Nothing of what the digest refuses to know.
pub(super) fn line(of: &Digester<'_>, who: PersonIx, event: Event) -> Option<String> {
    let scenario = of.scenario;
    let script: &Script = scenario.script(who);
    let id = &*scenario.person(who).id;
    let subject = |ix| scenario.subject_id(who, ix);
    let fear = |ix| script.fear(ix).kind.word();
    let said = |word: &str, fields: &[&str]| Some(line_of(word, id, fields));
    match event {
        Event::Asked(_, about, kind) => said("asked", &[subject(about), kind.word()]),
        Event::Replied(_, kind) => said("replied", &[kind.word()]),
        Event::Waited => said("waited", &[]),
        Event::Cared(care) => {
            let row = of.practice.talk().rules.care.get(usize::from(script.care(care).row));
            said("cared", &[row.map_or("-", |row| &row.name)])
        }
        Event::TookBack(was_poor) => said("took-back", &[either(was_poor, "yes", "no")]),
        Event::WordForWord => said("word-for-word", &[]),
        Event::Line(at, habit, standing) => match script.line(at).words {
            Words::Text(_) => said("line", &[habit_word(habit), standing_word(standing)]),
            Words::Stock(_) => None,
        },
        Event::Answered(_) => said("answered", &[]),
        Event::Summed(_) => said("summed", &[]),
        Event::Told(about, rung, standing) => said("told", &[subject(about), rung_word(rung), standing_word(standing)]),
        Event::Fact(about, standing) => said("fact", &[subject(about), standing_word(standing)]),
        Event::Repeated(about) => said("repeated", &[subject(about)]),
        Event::Denied(about) => said("denied", &[subject(about)]),
        Event::Repaired(about) => said("repaired", &[subject(about)]),
        Event::Planted(_, about) => said("planted", &[subject(about)]),
        Event::SaidNo(_, about) => said("said-no", &[subject(about)]),
        Event::Struck(_, about) => said("struck", &[subject(about)]),
        Event::PutDown(about) => said("put-down", &[subject(about)]),
        Event::Shown(ix) => said("shown", &[fear(ix)]),
        Event::Named(ix) => said("named", &[fear(ix)]),
        Event::Met(ix) => said("met", &[fear(ix)]),
        Event::Woken(ix) => said("woken", &[fear(ix)]),
        Event::Tainted => said("tainted", &[]),
        Event::Cleared => said("cleared", &[]),
        Event::Settled(wish) => {
            let wish = script.wish(wish);
            let to = &scenario.service(ServiceIx(wish.to.0)).id;
            said("settled", &[to, answer(wish.says)])
        }
        Event::Unsettled(about, why) => said("unsettled", &[subject(about), why_word(why)]),
        Event::Sign(sign) => said("sign", &[sign_word(sign)]),
        Event::Body(scale, band, way) => said("body", &body(scale, band, way)),
        // What can be asked about is no event yet.
        Event::Opened(_) => None,
        Event::Moment(_) => said("moment", &[]),
        Event::Halted => said("halted", &[]),
        Event::Gone => said("gone", &[]),
        Event::Ended => said("ended", &[]),
        Event::Minutes(minutes) => said("minutes", &[&minutes.to_string()]),
    }
}

const fn standing_word(standing: Standing) -> &'static str {
    match standing {
        Standing::Unheard => "unheard",
        Standing::Rendered => "rendered",
        Standing::Led => "led",
        Standing::Promised => "promised",
        Standing::Own => "own",
    }
}

const fn habit_word(habit: Habit) -> &'static str {
    match habit {
        Habit::Faithful => "faithful",
        Habit::Softens => "softens",
        Habit::SumsUp => "sums-up",
        Habit::Mishears => "mishears",
    }
}

const fn rung_word(rung: Rung) -> &'static str {
    match rung {
        Rung::Deny => "deny",
        Rung::Small => "small",
        Rung::Part => "part",
        Rung::Whole => "whole",
    }
}

const fn answer(yes: Yes) -> &'static str {
    match yes {
        Yes::Yes => "yes",
        Yes::No => "no",
        Yes::NotYet => "not-yet",
    }
}

const fn why_word(why: Why) -> &'static str {
    match why {
        Why::NotAlone => "not-alone",
        Why::NotUnderstood => "not-understood",
        Why::NotInformed => "not-informed",
        Why::NotFree => "not-free",
    }
}

const fn sign_word(sign: Sign) -> &'static str {
    match sign {
        Sign::Unsaid => "unsaid",
        Sign::NotNow => "not-now",
        Sign::Fear => "fear",
    }
}

const fn body(scale: Scale, band: Band, way: Way) -> [&'static str; 3] {
    [
        match scale {
            Scale::Trust => "trust",
            Scale::Distress => "distress",
        },
        match band {
            Band::Low => "low",
            Band::Middle => "middle",
            Band::High => "high",
            Band::Top => "top",
        },
        match way {
            Way::Rising => "rising",
            Way::Falling => "falling",
        },
    ]
}
