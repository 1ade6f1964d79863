//! The boxes of the day: who there is, what is drawn, acts and moments. Places and papers stand beside.

use super::flow::{Flow, HEAD, SMALL, TEXT, heading};
use super::moments::{clock, of_day};
use super::node::Node;
use super::pen::{Carried, Pen};
use super::shape::{Style, Tile, Tint, Token};
use super::talk::{Unit, push_all};
use super::words::yes_word;
use super::{outcomes, papers};
use grounds_core::read::small;
use grounds_core::scenario::{ActIx, CastIx, Deal, Dealt, PersonIx, PromiseIx, ServiceIx};

/// Everything that is of no talk.
pub(super) fn units(pen: &Pen<'_>) -> Vec<Unit> {
    let scenario = pen.scenario;
    let mut units = vec![vec![head(pen)], vec![legend(pen)]];
    let first = scenario.people().filter(|&who| super::like(scenario, who).is_none());
    push_all(&mut units, heading("Who there is"), first.map(|who| person(pen, who)));
    let casts = scenario.casts().map(|ix| cast(pen, ix));
    let draws = casts.chain(draws(pen));
    push_all(&mut units, heading("What is drawn"), draws);
    push_all(&mut units, heading("Acts"), scenario.acts().map(|ix| act(pen, ix)));
    let mut events: Vec<_> = scenario.events().collect();
    events.sort_by_key(|&ix| {
        let event = scenario.event(ix);
        (event.day.map(|day| day.0), event.at)
    });
    push_all(
        &mut units,
        heading("Moments of the day"),
        events.into_iter().map(|ix| of_day(pen, ix)),
    );
    for ix in scenario.places() {
        let spots = scenario.place(ix).spots.iter().map(|spot| papers::spot(pen, spot));
        let tiles = std::iter::once(papers::place(pen, ix)).chain(spots);
        push_all(&mut units, heading(&format!("In {}", scenario.place(ix).id)), tiles);
    }
    push_all(
        &mut units,
        heading("Papers"),
        scenario.papers().map(|ix| papers::paper(pen, ix)),
    );
    push_all(
        &mut units,
        heading("Banks"),
        scenario.banks().map(|ix| papers::bank(pen, ix)),
    );
    push_all(
        &mut units,
        heading("Things"),
        scenario.things().map(|ix| papers::thing(pen, ix)),
    );
    push_all(
        &mut units,
        heading("Promises"),
        scenario.promises().map(|ix| promise(pen, ix)),
    );
    push_all(
        &mut units,
        heading("Services"),
        scenario.services().map(|ix| service(pen, ix)),
    );
    push_all(
        &mut units,
        heading("After three days, and thirty"),
        outcomes::tiles(pen),
    );
    units
}

fn head(pen: &Pen<'_>) -> Tile {
    let header = pen.scenario.header();
    let mut flow = Flow::new();
    flow.passage(pen.raw(header.title), HEAD + 4, Style::Strong, 2);
    let of = format!("{}, revision {}, {} min", header.id, header.revision, header.minutes);
    flow.passage(&of, SMALL, Style::Plain, 1);
    flow.passage(pen.raw(header.summary), SMALL, Style::Plain, 4);
    let decide: Vec<&str> = pen
        .scenario
        .decide()
        .iter()
        .map(|&who| &*pen.scenario.person(who).id)
        .collect();
    flow.passage(&format!("Decided about: {}", decide.join(", ")), SMALL, Style::Plain, 3);
    flow.passage(
        &format!("fingerprint {:.16}", pen.scenario.fingerprint()),
        SMALL,
        Style::Faint,
        1,
    );
    flow.boxed(None, Tint::Neutral)
}

/// What the signs mean.
fn legend(pen: &Pen<'_>) -> Tile {
    let mut flow = Flow::new();
    for (token, code, means) in [
        (Token::Shows, "CD01 name", "a line with this mark shows it"),
        (Token::Asks, "CD01", "is worth a question"),
        (Token::Clears, "CD01", "speaks against it"),
        (Token::Tempts, "ERR-04", "leads to a mistake"),
        (Token::Nothing, "name", "means nothing"),
        (Token::Against, "name", "not true beside that line"),
        (Token::Fear, "names debt", "a fear shows, or is named"),
    ] {
        flow.cue(token, code, Vec::new(), String::new());
        flow.words(means, Style::Plain);
        flow.line();
    }
    flow.gate("alone", true);
    flow.words("only if;", Style::Plain);
    flow.gate("not alone", false);
    flow.words("only if not", Style::Plain);
    flow.line();
    flow.words("deny, small, part, whole, fact", Style::Strong);
    flow.line();
    flow.passage(
        "what is told, for which truths; ×3: in so many wordings",
        SMALL,
        Style::Plain,
        2,
    );
    flow.opens("name");
    flow.words("brings that subject up, as arrows do", Style::Plain);
    flow.line();
    flow.words("red", Style::Wrong);
    flow.words("nobody ever gets there", Style::Plain);
    if let Some(coverage) = pen.coverage {
        flow.line();
        flow.met(super::shape::Seen::Often, "60 %");
        let words = format!("heard in so many of {} runs, of those with that truth", coverage.runs());
        flow.passage(&words, SMALL, Style::Plain, 2);
    }
    flow.boxed(None, Tint::Neutral)
}

fn person(pen: &Pen<'_>, who: PersonIx) -> Tile {
    let scenario = pen.scenario;
    let person = scenario.person(who);
    let mut flow = Flow::new();
    let alike = scenario
        .people()
        .filter(|&other| super::like(scenario, other) == Some(who))
        .count();
    let times = if alike > 0 {
        format!(" ×{}", alike + 1)
    } else {
        String::new()
    };
    flow.passage(&format!("{}{times}", person.id), TEXT + 1, Style::Strong, 1);
    flow.words(&small(person.role.word()), Style::Plain);
    if let Some(place) = person.at {
        flow.words(&format!("in {}", scenario.place(place).id), Style::Plain);
    }
    if let Some((youngest, oldest)) = person.age {
        flow.words(&format!("{youngest} to {oldest}"), Style::Plain);
    }
    let tongues: Vec<&str> = person.speaks.iter().map(|&tongue| scenario.tongue(tongue)).collect();
    flow.words(&tongues.join(", "), Style::Plain);
    flow.line();
    for (n, version) in person.truths.iter().enumerate() {
        flow.words(&version.id, Style::Strong);
        flow.words(version.is.word(), Style::Plain);
        pen.met(&mut flow, |coverage| coverage.dealt(who, n));
        if version.offence.is_some() {
            flow.words("an offence may be in it", Style::Faint);
        }
        flow.line();
    }
    let ids = |of: &[PersonIx]| {
        let ids: Vec<&str> = of.iter().map(|&who| &*scenario.person(who).id).collect();
        ids.join(", ")
    };
    if !person.power_over.is_empty() {
        flow.passage(
            &format!("power over {}", ids(&person.power_over)),
            SMALL,
            Style::Strong,
            3,
        );
    }
    for (label, of) in [("follows", person.follows), ("calls about", person.calls_about)] {
        if let Some(of) = of {
            flow.words(&format!("{label} {}", scenario.person(of).id), Style::Plain);
        }
    }
    for (fear, truths) in &person.fears {
        let truths = pen.speech().truths(who, *truths).join(", ");
        flow.words(format!("fear {} {truths}", fear.word()).trim(), Style::Plain);
    }
    for wish in &person.wishes {
        let says = yes_word(wish.says);
        let truths = pen.speech().truths(who, wish.truths).join(", ");
        let words = format!("{}: {says} {truths}", scenario.service(wish.to).id);
        flow.words(words.trim(), Style::Faint);
    }
    let mut carried = Carried::default();
    for &line in person.manner.seen.iter().chain(&person.manner.asked) {
        pen.text(&mut carried, line);
    }
    pen.carried(&mut flow, carried);
    let number = pen.number(who);
    let mut tile = flow.boxed(Some(Node::Person(who)), number.map_or(Tint::Neutral, Tint::Person));
    let stories: Vec<&str> = person.truths.iter().map(|version| pen.raw(version.story)).collect();
    tile.title = stories.join("\n");
    tile
}

fn cast(pen: &Pen<'_>, ix: CastIx) -> Tile {
    let cast = pen.scenario.cast(ix);
    let ids = |of: &[PersonIx]| {
        let ids: Vec<&str> = of.iter().map(|&who| &*pen.scenario.person(who).id).collect();
        ids.join(", ")
    };
    let mut flow = Flow::new();
    flow.passage(&format!("cast {}", cast.id), TEXT, Style::Strong, 1);
    let (least, most) = cast.victims;
    let words = format!(
        "{} of {} are met, {least} to {most} of them victims",
        cast.meet,
        cast.of.len()
    );
    flow.passage(&words, SMALL, Style::Plain, 2);
    flow.passage(&ids(&cast.of), SMALL, Style::Plain, 4);
    if !cast.always.is_empty() {
        flow.passage(&format!("always: {}", ids(&cast.always)), SMALL, Style::Plain, 2);
    }
    flow.boxed(Some(Node::Cast(ix)), Tint::Neutral)
}

fn draws(pen: &Pen<'_>) -> Option<Tile> {
    let scenario = pen.scenario;
    let mut flow = Flow::new();
    for deal in scenario.deals() {
        deals(pen, &mut flow, deal);
    }
    for choose in scenario.chooses() {
        flow.indent(0);
        flow.words(&choose.id, Style::Strong);
        flow.words(&format!("one of {}", choose.one_of.join(", ")), Style::Plain);
        flow.line();
    }
    for surface in scenario.surfaces() {
        flow.indent(0);
        flow.words(&surface.id, Style::Strong);
        flow.words(
            &format!("{} of {} lines surface", surface.keep, surface.of.len()),
            Style::Plain,
        );
        flow.line();
    }
    let tile = flow.boxed(None, Tint::Neutral);
    (!tile.marks.is_empty()).then_some(tile)
}

fn deals(pen: &Pen<'_>, flow: &mut Flow, deal: &Deal) {
    flow.indent(0);
    let what = match &deal.what {
        Dealt::Faces(all) => format!("{} faces", all.len()),
        Dealt::Tongues(all) => format!("{} lists of languages", all.len()),
        Dealt::Manners(all) => format!("{} manners", all.len()),
        Dealt::Habits(all) => format!("{} habits", all.len()),
        Dealt::Places(all) => format!("{} places", all.len()),
        Dealt::Words(all, _) => all.join(", "),
    };
    let to: Vec<&str> = deal.to.iter().map(|&who| &*pen.scenario.person(who).id).collect();
    flow.words(&deal.id, Style::Strong);
    flow.passage(&format!("{what} to {}", to.join(", ")), SMALL, Style::Plain, 3);
    let mut carried = Carried::default();
    if let Dealt::Manners(manners) = &deal.what {
        for &line in manners
            .iter()
            .flat_map(|manner| manner.seen.iter().chain(&manner.asked))
        {
            pen.text(&mut carried, line);
        }
    }
    pen.carried(flow, carried);
    flow.line();
}

fn act(pen: &Pen<'_>, ix: ActIx) -> Tile {
    let act = pen.scenario.act(ix);
    let mut flow = Flow::new();
    flow.passage(&act.id, TEXT + 1, Style::Strong, 1);
    let ends = clock(act.starts.saturating_add(act.minutes));
    flow.words(
        &format!("{} to {ends}, {} min", clock(act.starts), act.minutes),
        Style::Plain,
    );
    if let Some(place) = act.at {
        flow.words(&format!("begins in {}", pen.scenario.place(place).id), Style::Plain);
    }
    pen.gates(&mut flow, &pen.speech().gates(&act.when));
    if let Some(undecided) = act.undecided {
        flow.line();
        flow.words(&format!("nothing decided: {}", undecided.word()), Style::Strong);
    }
    let mut tile = flow.boxed(Some(Node::Act(ix)), Tint::Moment);
    tile.title = pen.raw(act.opening).to_owned();
    tile
}

fn promise(pen: &Pen<'_>, ix: PromiseIx) -> Tile {
    let promise = pen.scenario.promise(ix);
    let mut flow = Flow::new();
    flow.words(&promise.id, Style::Strong);
    if let Some(due) = promise.due {
        flow.words(&format!("due {}", pen.scenario.act(due).id), Style::Plain);
    }
    flow.line();
    if promise.kept_by.is_empty() {
        flow.words("kept by not being broken", Style::Faint);
    } else {
        flow.words("kept by", Style::Plain);
        pen.gates(&mut flow, &pen.speech().gates(&promise.kept_by));
    }
    let mut tile = flow.boxed(Some(Node::Promise(ix)), Tint::Moment);
    tile.title = pen.raw(promise.says).to_owned();
    tile
}

fn service(pen: &Pen<'_>, ix: ServiceIx) -> Tile {
    let service = pen.scenario.service(ix);
    let mut flow = Flow::new();
    flow.words(&service.id, Style::Strong);
    flow.words(service.kind.word(), Style::Plain);
    let mut tile = flow.boxed(Some(Node::Service(ix)), Tint::Neutral);
    tile.title = pen.raw(service.label).to_owned();
    tile
}
