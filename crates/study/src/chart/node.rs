//! What stands on a map, and what it is called: as in the files.

use grounds_core::scenario::talk::{Index, MomentIx, SubjectIx, Words};
use grounds_core::scenario::{
    ActIx, BankIx, CastIx, EventIx, OutcomeIx, PaperIx, PersonIx, PlaceIx, PromiseIx, Scenario, ServiceIx, SpotIx,
    ThingIx,
};

/// A thing on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// Somebody with a part.
    Person(PersonIx),
    /// A draw of people.
    Cast(CastIx),
    /// A day, or a part of one.
    Act(ActIx),
    /// A moment of the day.
    Event(EventIx),
    /// A place.
    Place(PlaceIx),
    /// Something to look at.
    Spot(SpotIx),
    /// A paper.
    Paper(PaperIx),
    /// Lines of which one is picked for each person.
    Bank(BankIx),
    /// Things that belong to people.
    Thing(ThingIx),
    /// Something that can be promised.
    Promise(PromiseIx),
    /// A service.
    Service(ServiceIx),
    /// What became of somebody.
    Outcome(OutcomeIx),
    /// A subject of the talk with a person.
    Subject(PersonIx, SubjectIx),
    /// A moment of the talk with a person.
    Moment(PersonIx, MomentIx),
}

impl Node {
    /// What it is, in a word.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Cast(_) => "cast",
            Self::Act(_) => "act",
            Self::Event(_) => "event",
            Self::Place(_) => "place",
            Self::Spot(_) => "spot",
            Self::Paper(_) => "paper",
            Self::Bank(_) => "bank",
            Self::Thing(_) => "thing",
            Self::Promise(_) => "promise",
            Self::Service(_) => "service",
            Self::Outcome(_) => "outcome",
            Self::Subject(..) => "subject",
            Self::Moment(..) => "moment",
        }
    }

    /// Its name among those of its kind.
    #[must_use]
    pub fn name(self, scenario: &Scenario) -> String {
        match self {
            Self::Person(ix) => scenario.person(ix).id.to_string(),
            Self::Cast(ix) => scenario.cast(ix).id.to_string(),
            Self::Act(ix) => scenario.act(ix).id.to_string(),
            Self::Event(ix) => scenario.event(ix).id.to_string(),
            Self::Place(ix) => scenario.place(ix).id.to_string(),
            Self::Spot(ix) => {
                let spot = scenario.spot(ix);
                format!("{}/{}", scenario.place(spot.place).id, spot.element)
            }
            Self::Paper(ix) => scenario.paper(ix).id.to_string(),
            Self::Bank(ix) => scenario.bank(ix).id.to_string(),
            Self::Thing(ix) => scenario.thing(ix).id.to_string(),
            Self::Promise(ix) => scenario.promise(ix).id.to_string(),
            Self::Service(ix) => scenario.service(ix).id.to_string(),
            Self::Outcome(ix) => (ix.index() + 1).to_string(),
            Self::Subject(who, ix) => format!("{}/{}", scenario.person(who).id, scenario.subject_id(who, ix)),
            Self::Moment(who, ix) => format!("{}/{}", scenario.person(who).id, moment_name(scenario, who, ix)),
        }
    }

    /// Its name among everything: `subject:clerk/papers`.
    #[must_use]
    pub fn id(self, scenario: &Scenario) -> String {
        format!("{}:{}", self.kind(), self.name(scenario))
    }
}

/// What a moment of a talk is called: a talk keeps a number of it alone, but its lines know where they stand.
pub(super) fn moment_name(scenario: &Scenario, who: PersonIx, ix: MomentIx) -> String {
    let script = scenario.script(who);
    let moment = script.moment(ix);
    let lines = script.lines_of(moment.lines).iter().map(|line| line.words);
    let replies = script.replies_of(moment.replies).iter().map(|reply| reply.words);
    let said = lines.chain(replies).find_map(|words| match words {
        Words::Text(text) => Some(text),
        Words::Stock(_) => None,
    });
    let heading = said.map_or("", |text| scenario.heading(text).0);
    let mut parts = heading.split('/').skip_while(|part| *part != "moments");
    match parts.nth(1) {
        Some(name) => name.to_owned(),
        None => format!("moment {}", ix.index() + 1),
    }
}
