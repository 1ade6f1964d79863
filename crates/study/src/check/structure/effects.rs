//! Every change that anything can bring about: answers, moments of talks, moments of the day, and replies to both.

use grounds_core::scenario::talk::{Index, MomentIx, ReplyIx};
use grounds_core::scenario::{Effect, PersonIx, Scenario};

/// Every change in the talk with a person.
pub(super) fn effects_of(scenario: &Scenario, who: PersonIx) -> impl Iterator<Item = &Effect> {
    let script = scenario.script(who);
    let subjects = script.subjects().map(|subject| script.subject(subject));
    let answers = subjects.flat_map(|of| of.answers.iter().chain([&of.fact]).flat_map(|span| span.iter()));
    let answers = answers.flat_map(move |answer| scenario.after_answer(who, answer));
    let moments = script.moments().flat_map(move |moment: MomentIx| {
        let replies = script.moment(moment).replies.iter();
        let replies = replies.flat_map(move |reply: ReplyIx| scenario.after_reply(who, reply));
        scenario.after_moment(who, moment).iter().chain(replies)
    });
    answers.chain(moments)
}

/// Every change of the scenario.
pub(super) fn effects(scenario: &Scenario) -> impl Iterator<Item = &Effect> {
    let talks = (0..scenario.people().len()).flat_map(move |n| effects_of(scenario, PersonIx::at(n)));
    let events = scenario.events().map(move |event| scenario.event(event));
    let of_the_day = events.flat_map(|event| {
        let replies = event.replies.iter().flat_map(|reply| &reply.then);
        event.then.iter().chain(replies)
    });
    talks.chain(of_the_day)
}
