//! A drill: one question at a time, one line on each answer, and at the end how it went and what comes back when.

use super::{Block, Note, Offer, Section, Tone};
use crate::open::Drilling;
use crate::wish::{Course, Drilled, Wish};
use grounds_core::drill::{Item, Practised, Spacing, Speaks, point};
use grounds_core::locale::{Day, Messages, key, said};
use grounds_core::practice::Practice;

/// A drill, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    /// The title.
    pub title: String,
    /// Which question of how many, and what is drilled.
    pub at: Option<String>,
    /// The question in front; none when it is over.
    pub question: Option<Question>,
    /// How it went; none while it goes on.
    pub over: Option<Over>,
    /// Going back to the shelf.
    pub leave: Offer,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is read before it, in order.
    pub shown: Vec<String>,
    /// What is asked.
    pub words: String,
    /// What can be chosen, each with its place from 1.
    pub choices: Vec<(u8, Offer)>,
    /// The line on the answer, once there is one.
    pub told: Option<Note>,
    /// Going on, once there is an answer.
    pub go_on: Option<Offer>,
}

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over {
    /// That it is over.
    pub heading: String,
    /// How many were right.
    pub score: String,
    /// What that shows, and what not.
    pub means: String,
    /// What comes back, and when.
    pub back: Section,
    /// What can be done next, the best first.
    pub offers: Vec<Offer>,
}

/// What a drill is shown with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The words of the interface.
    pub messages: &'a Messages,
    /// The practice library.
    pub practice: &'a Practice,
    /// What is kept of drills.
    pub practised: &'a Practised,
    /// The day, counted from 1970.
    pub today: u32,
}

/// A drill as it stands.
#[must_use]
pub fn drill(drilling: &Drilling, around: Around<'_>) -> Drill {
    let m = around.messages;
    let at = drilling.question();
    let place = |at: usize| {
        let (_, item) = drilling.items.get(at)?;
        let of = m.say(&said!("drill-at", at = at + 1, all = drilling.items.len()));
        Some(m.say(&said!("log-said", who = of, words = m.get(item.drill.key()))))
    };
    let leave = Offer::new(m.get(key!("back-to-shelf")), Wish::Leave);
    Drill {
        title: m.get(key!("drill-title")),
        at: at.and_then(place),
        question: question(drilling, m),
        over: at.is_none().then(|| over(drilling, around)),
        leave,
    }
}

fn question(drilling: &Drilling, m: &Messages) -> Option<Question> {
    let (deck, item) = drilling.in_front()?;
    let speaks = Speaks::of(&deck.session, deck.words.as_ref()?.voices(), m);
    let chosen = drilling.answers.get(drilling.question()?).copied();
    let choices = speaks.choices(item).into_iter().enumerate();
    let choices = choices.map(|(choice, words)| offer(item, choice, words, chosen, m));
    let told = chosen.map(|chosen| {
        let tone = if chosen == item.right { Tone::Good } else { Tone::Warn };
        Note::new(tone, speaks.told(item, chosen))
    });
    Some(Question {
        shown: speaks.shown(item),
        words: speaks.question(item),
        choices: (1..).zip(choices).collect(),
        told,
        go_on: chosen.map(|_| Offer::new(m.get(key!("drill-go-on")), Drilled::GoOn).main()),
    })
}

/// A choice. Once one was taken, the right one and the one that was taken say so, and no other can be.
fn offer(item: &Item, choice: usize, words: String, chosen: Option<usize>, m: &Messages) -> Offer {
    let offer = Offer::new(words, Drilled::Choose(choice));
    match chosen {
        None => offer,
        Some(chosen) if choice == item.right => {
            let words = if chosen == choice {
                key!("drill-right")
            } else {
                key!("drill-right-one")
            };
            offer.below(m.get(words)).chosen(true)
        }
        Some(chosen) => {
            let offer = offer.closed(Some(m.get(key!("drill-answered"))));
            if choice == chosen {
                offer.below(m.get(key!("drill-wrong")))
            } else {
                offer
            }
        }
    }
}

fn over(drilling: &Drilling, around: Around<'_>) -> Over {
    let m = around.messages;
    let (right, all) = (drilling.right(), drilling.items.len());
    let on = drilling
        .then
        .map(|at| Offer::new(m.get(key!("drill-to-interview")), Wish::Open(at)).main());
    let again = Offer::new(m.get(key!("drill-again")), Drilled::Begin(drilling.course));
    let again = if on.is_none() { again.main() } else { again };
    Over {
        heading: m.get(key!("drill-over")),
        score: m.say(&said!("drill-score", right = right, all = all)),
        means: m.get(key!("drill-means-little")),
        back: back(around),
        offers: on.into_iter().chain([again]).collect(),
    }
}

/// What comes back and when, how the gaps are found, and a file for a calendar.
fn back(around: Around<'_>) -> Section {
    let (m, kept) = (around.messages, around.practised);
    let mut points: Vec<_> = kept.points.iter().collect();
    points.sort_by_key(|(name, of)| (of.due, *name));
    let told = points.into_iter().filter_map(|(name, of)| {
        let what = point(m, around.practice, name)?;
        let when = Day::after_1970(of.due.max(around.today)).in_words(m);
        Some(m.say(&said!("drill-comes-on", when = when, what = what)))
    });
    let mut notes: Vec<Note> = told.map(|words| Note::new(Tone::Plain, words)).collect();
    if notes.is_empty() {
        notes.push(Note::new(Tone::Plain, m.get(key!("drill-none-back"))));
    }
    let weeks = around
        .practice
        .drills()
        .gaps
        .weeks
        .iter()
        .map(|&weeks| m.number(weeks.into()));
    let weeks = super::parts::list(m, &weeks.collect::<Vec<_>>());
    let fixed = Offer::new(m.get(key!("drill-fixed")), Drilled::Space(Spacing::Fixed))
        .below(m.say(&said!("drill-fixed-means", weeks = weeks)))
        .chosen(kept.spacing == Spacing::Fixed);
    let measured = Offer::new(m.get(key!("drill-measured")), Drilled::Space(Spacing::Measured))
        .below(m.get(key!("drill-measured-means")))
        .chosen(kept.spacing == Spacing::Measured);
    let calendar =
        Offer::new(m.get(key!("drill-calendar")), Drilled::Calendar).below(m.get(key!("drill-calendar-means")));
    let calendar = (!kept.points.is_empty()).then_some(calendar);
    Section {
        heading: Some(m.get(key!("drill-comes-back"))),
        notes,
        offers: calendar.into_iter().chain([fixed, measured]).collect(),
    }
}

/// What the shelf says of drills.
#[must_use]
pub fn on_shelf(around: Around<'_>) -> Section {
    let (m, kept) = (around.messages, around.practised);
    let due = kept.due(around.today).len();
    let next = kept.days(around.today).first().map(|(day, _)| *day);
    let mut notes = vec![Note::new(Tone::Plain, m.get(key!("drill-means")))];
    if due > 0 {
        notes.push(Note::new(Tone::Accent, m.say(&said!("drill-due", count = due))));
    } else if let Some(day) = next {
        let when = Day::after_1970(day).in_words(m);
        notes.push(Note::new(Tone::Plain, m.say(&said!("drill-next-due", when = when))));
    }
    let mixed = Offer::new(m.get(key!("drill-begin-mixed")), Drilled::Begin(Course::Mixed));
    let coding = Offer::new(m.get(key!("drill-begin-coding")), Drilled::Begin(Course::Coding));
    Section {
        heading: Some(m.get(key!("drill-title"))),
        notes,
        offers: vec![mixed, coding],
    }
}

/// The drill that is offered before the first interview, and going without it.
#[must_use]
pub fn before_first(m: &Messages) -> Section {
    Section {
        heading: None,
        notes: vec![Note::new(Tone::Accent, m.get(key!("drill-offer")))],
        offers: vec![
            Offer::new(m.get(key!("drill-offer-take")), Drilled::Begin(Course::Coding)),
            Offer::new(m.get(key!("drill-offer-decline")), Drilled::Decline),
        ],
    }
}

impl Drill {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.at.as_deref().map(Block::Text));
        if let Some(question) = &self.question {
            question.blocks_into(&mut out);
        }
        if let Some(over) = &self.over {
            over.blocks_into(&mut out);
        }
        out.push(Block::Offer(&self.leave));
        out
    }
}

impl Question {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.shown.iter().map(|words| Block::Item(words)));
        out.push(Block::Heading(2, &self.words));
        out.extend(self.choices.iter().map(|(place, offer)| Block::Numbered(*place, offer)));
        out.extend(self.told.as_ref().map(Block::Note));
        out.extend(self.go_on.as_ref().map(Block::Offer));
    }
}

impl Over {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend([
            Block::Heading(2, &self.heading),
            Block::Text(&self.score),
            Block::Text(&self.means),
        ]);
        self.back.blocks_into(2, out);
        out.extend(self.offers.iter().map(Block::Offer));
    }
}
