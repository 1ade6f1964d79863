//! A moment of the day: somebody wants something now, and waits. Most harm and much care happens here, as somebody's friendly
//! request at a bad time.

use super::parts::capital;
use super::told::all;
use super::{Block, Offer, Portrait, Scene, Told};
use grounds_core::locale::{key, person_key};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Action;
use grounds_core::session::view::{MomentReply, MomentView};

/// A moment that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Who wants it, when it is somebody.
    pub by: Option<PersonIx>,
    /// That somebody waits, and who.
    pub title: String,
    /// How they look.
    pub portrait: Option<Portrait>,
    /// What happened just before, in which the moment came.
    pub before: Vec<Told>,
    /// What is said and seen.
    pub said: Vec<Told>,
    /// What one can say or do, by its number from 1: in an order that was dealt.
    pub replies: Vec<(u8, Offer)>,
}

/// The moment, as it stands.
#[must_use]
pub fn moment(scene: &Scene<'_>, of: &MomentView) -> Moment {
    let m = scene.messages;
    let title = match of.by {
        Some(by) => capital(&m.say(&person_key!("moment-wants").about(scene.teller.name(by)))),
        None => m.get(key!("refusal-waited")),
    };
    let last = scene.last();
    let is_of_it = |line: &&grounds_core::session::view::Line| of.lines.iter().any(|said| said.at == line.at);
    let before = scene.lines.iter().filter(|line| line.entry == last && !is_of_it(line));
    let replies = (1_u8..).zip(&of.replies);
    Moment {
        by: of.by,
        title,
        portrait: of.by.and_then(|by| Portrait::of(scene, by)),
        before: all(scene, before),
        said: all(scene, &of.lines),
        replies: replies.map(|(n, reply)| (n, one(scene, reply))).collect(),
    }
}

fn one(scene: &Scene<'_>, reply: &MomentReply) -> Offer {
    let words = if reply.is_done {
        scene.teller.say(&reply.words).into_owned()
    } else {
        scene.teller.quoted(&reply.words)
    };
    Offer::new(words, Action::Reply(reply.reply))
}

impl Moment {
    /// The moment in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out: Vec<Block<'_>> = self.before.iter().map(Told::block).collect();
        out.push(Block::Heading(1, &self.title));
        out.extend(self.said.iter().map(Told::block));
        out.extend(self.replies.iter().map(|(n, offer)| Block::Numbered(*n, offer)));
        out
    }
}
