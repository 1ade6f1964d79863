//! The place: its picture and what can be looked at in it, who is there, what was just seen and heard, where one can go, and
//! what can be done in general.

use super::people::{Person, deed, here};
use super::told::all;
use super::{Block, Note, Offer, Scene, Section, Told, Tone};
use grounds_core::locale::{Messages, key, said};
use grounds_core::scenario::PlaceIx;
use grounds_core::session::view::{Line, SpotView, Told as Tells, Way};
use grounds_core::session::{Action, Phase};

/// How many lines from before are told again.
const EARLIER: usize = 9;

/// The place where one is.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceScreen {
    /// Which it is: a face may remember something for each. None at a telephone.
    pub place: Option<PlaceIx>,
    /// What it is called.
    pub title: String,
    /// Its picture.
    pub picture: Option<Picture>,
    /// The minute of the day, for light and clocks.
    pub minute: u16,
    /// What was seen and heard last.
    pub newest: Vec<Told>,
    /// What one sees on coming in, unless it has just been told.
    pub description: Vec<Told>,
    /// What was seen and heard before, the latest first.
    pub earlier: Option<Earlier>,
    /// Who is here: in the picture, and beside it.
    pub people: Vec<Person>,
    /// What stands over them, and that nobody is here.
    pub people_title: String,
    /// That nobody is here.
    pub nobody: Option<Note>,
    /// What stands over what can be looked at.
    pub look: String,
    /// What can be looked at.
    pub spots: Vec<Spot>,
    /// That the time is over.
    pub over: Option<Note>,
    /// Where one can go.
    pub go: Section,
    /// What can be done in general.
    pub act: Section,
}

/// Something in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its element in the picture.
    pub element: String,
    /// Looking at it.
    pub offer: Offer,
    /// What one saw, once one has looked.
    pub seen: Vec<Told>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its file in the scenario's folder.
    pub file: String,
    /// Elements of it that are not drawn now.
    pub hidden: Vec<String>,
    /// What is told to those who cannot see it.
    pub words: String,
    /// What is said where it cannot be shown.
    pub missing: String,
}

impl Picture {
    /// The picture of the place where one is; none at a telephone.
    pub(super) fn here(scene: &Scene<'_>) -> Option<Self> {
        let place = scene.view.place()?;
        let words = scene.teller.say(&place.title).into_owned();
        Some(Self {
            file: place.art.to_owned(),
            hidden: place.hidden.iter().map(|&element| element.to_owned()).collect(),
            missing: scene.messages.say(&said!("place-no-picture", place = &words)),
            words,
        })
    }
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<Told>,
}

/// The place, as it stands.
#[must_use]
pub fn place(scene: &Scene<'_>) -> PlaceScreen {
    let (view, m) = (scene.view, scene.messages);
    let place = view.place();
    let title = match &place {
        Some(place) => scene.teller.say(&place.title).into_owned(),
        None => m.get(key!("place-telephone")),
    };
    let picture = Picture::here(scene);
    let text = place.as_ref().map(|place| place.text.clone()).unwrap_or_default();
    let people = here(scene);
    let at_sight = |line: &Line| {
        let all = people.iter().flat_map(|person| &person.first_sight);
        line.at.is_some() && all.clone().any(|seen| seen.touch_at() == line.at)
    };
    let spots: Vec<Spot> = view.spots().iter().map(|of| spot(scene, of)).collect();
    let in_place = |line: &Line| {
        let mut seen = spots.iter().flat_map(|spot| &spot.seen);
        line.at.is_some() && seen.any(|seen| seen.touch_at() == line.at)
    };
    let (newest, earlier) = lines(scene, &text, at_sight, in_place);
    let is_told = |line: &&Line| {
        newest
            .iter()
            .any(|new| new.touch_at().is_some() && new.touch_at() == line.at)
    };
    PlaceScreen {
        place: place.as_ref().map(|place| place.place),
        picture,
        minute: view.act().time().0,
        description: all(scene, text.iter().filter(|line| !is_told(line))),
        newest,
        earlier: (!earlier.is_empty()).then(|| Earlier {
            heading: m.get(key!("place-log")),
            lines: earlier,
        }),
        nobody: people
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("people-nobody")))),
        people,
        people_title: m.get(key!("people-title")),
        look: m.get(key!("place-look")),
        spots,
        over: (view.phase() == Phase::DayOver).then(|| Note::new(Tone::Plain, m.get(key!("clock-over")))),
        go: go(scene, &view.ways()),
        act: Section::new(
            m.get(key!("place-do")),
            view.deeds(None).into_iter().map(|of| deed(scene, of)).collect(),
        ),
        title,
    }
}

/// What was seen and heard around oneself: of the last move, and before it, the latest first. What was said at a table stands
/// in that talk; what a place or a spot holds stands there, and what is seen of people beside them.
fn lines(
    scene: &Scene<'_>,
    text: &[Line],
    at_sight: impl Fn(&Line) -> bool,
    in_place: impl Fn(&Line) -> bool,
) -> (Vec<Told>, Vec<Told>) {
    let last = scene.last();
    let describes = |line: &Line| text.iter().any(|of| of.at.is_some() && of.at == line.at);
    let stands_elsewhere = |line: &Line| {
        let is_written = matches!(line.speaker, grounds_core::session::view::Speaker::Paper(_));
        is_written || describes(line) || in_place(line)
    };
    // Where one came to stands over it all.
    let is_news = |line: &&Line| !matches!(line.told, Tells::Came(_)) && !at_sight(line);
    let new = scene.lines.iter().filter(|line| line.entry == last);
    let old = scene.lines.iter().rev();
    let old = old.filter(|line| line.with.is_none() && line.entry != last && !stands_elsewhere(line));
    (
        all(scene, new.filter(is_news)),
        all(scene, old.filter(is_news).take(EARLIER)),
    )
}

fn spot(scene: &Scene<'_>, of: &SpotView<'_>) -> Spot {
    let m = scene.messages;
    let done = of.seen.is_some().then(|| m.get(key!("place-seen")));
    let not_now = (!of.is_open && of.seen.is_none()).then(|| m.get(key!("refusal-not-now")));
    let offer = Offer::new(scene.teller.say(&of.label).into_owned(), Action::Look(of.spot));
    // What was looked at costs nothing any more, and can be read below.
    let offer = if done.is_some() {
        offer
    } else {
        minutes(m, offer, of.minutes)
    };
    Spot {
        element: of.element.to_owned(),
        offer: offer.closed(not_now.or(done)),
        seen: of.seen.as_deref().map(|seen| all(scene, seen)).unwrap_or_default(),
    }
}

fn go(scene: &Scene<'_>, ways: &[Way]) -> Section {
    let m = scene.messages;
    let offers = ways.iter().map(|way| {
        let offer = Offer::new(scene.teller.say(&way.title).into_owned(), Action::Go(way.place));
        minutes(m, offer, way.minutes)
    });
    Section::new(m.get(key!("place-go")), offers.collect())
}

/// How long it takes, where it takes long.
pub(super) fn minutes(m: &Messages, offer: Offer, minutes: u16) -> Offer {
    if minutes == 0 {
        offer
    } else {
        offer.below(m.say(&said!("place-minutes", minutes = minutes)))
    }
}

impl Told {
    /// As what the line can be noted.
    pub(super) fn touch_at(&self) -> Option<grounds_core::session::LineAt> {
        self.touch.as_ref().map(|touch| touch.line)
    }
}

impl PlaceScreen {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.newest.iter().map(Told::block));
        out.extend(self.description.iter().map(Told::block));
        out.extend(self.over.as_ref().map(Block::Note));
        out.push(Block::Heading(2, &self.people_title));
        out.extend(self.nobody.as_ref().map(Block::Note));
        for person in &self.people {
            person.blocks_into(&mut out);
        }
        if !self.spots.is_empty() {
            out.push(Block::Heading(2, &self.look));
        }
        for spot in &self.spots {
            out.push(Block::Offer(&spot.offer));
            out.extend(spot.seen.iter().map(Told::block));
        }
        for section in [&self.go, &self.act].into_iter().filter(|section| !section.is_empty()) {
            section.blocks_into(2, &mut out);
        }
        if let Some(earlier) = &self.earlier {
            out.push(Block::Heading(3, &earlier.heading));
            out.extend(earlier.lines.iter().map(Told::block));
        }
        out
    }
}
