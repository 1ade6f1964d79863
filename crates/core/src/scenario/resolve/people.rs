//! Everyone: what can be true of a part, what keeps it silent, what it wants, over whom it has power.

use super::{Resolver, small, terms};
use crate::read::Whole;
use crate::scenario::draft::{FaceDraft, MannerDraft, PersonDraft};
use crate::scenario::draws::{Face, Manner};
use crate::scenario::ix::PersonIx;
use crate::scenario::parts::{Interprets, Person, Version, WishOf};
use crate::scenario::talk::{FEARS, Index, TRUTHS, Yes};
use crate::vocabulary::words::WishAnswer;

impl Resolver<'_> {
    pub(super) fn people(&mut self) {
        let parts = self.names.parts.clone();
        let draft = self.draft;
        let mut before = None;
        let mut copy = 1;
        for (n, &part) in parts.iter().enumerate() {
            copy = if before == Some(part) { copy + 1 } else { 1 };
            before = Some(part);
            let mut made = self.person(PersonIx::at(n), &draft.scenario.people[part]);
            // Chance hangs on names, so no two have the same. A name of a file never has a stroke in it.
            if copy > 1 {
                made.id = format!("{}/{copy}", made.id).into();
            }
            self.out.people.push(made);
        }
        // Conditions may ask for anybody, so they come when everybody is there.
        for (n, &part) in parts.iter().enumerate() {
            let opens_up = self.when(&draft.scenario.people[part].opens_up, Some(PersonIx::at(n)));
            self.out.people[n].opens_up = opens_up;
        }
    }

    fn person(&mut self, ix: PersonIx, person: &PersonDraft) -> Person {
        let draft = self.draft;
        if person.truths.len() > TRUTHS || person.fears.len() > FEARS {
            let words = format!("a person has at most {TRUTHS} truths and {FEARS} fears");
            self.tell(
                "too-many",
                person.id.0,
                words,
                "leave out what tells two of them apart least",
            );
        }
        let truths = person.truths.iter().take(TRUTHS).map(|of| Version {
            id: self.boxed(of.id.0),
            is: of.is,
            story: self.text(of.story.0),
            offence: of.offence.map(|offence| self.text(offence.0)),
        });
        let truths = truths.collect();
        let fears = person.fears.iter().take(FEARS);
        let fears = fears.filter_map(|fear| Some((terms::fear(fear.of)?, self.truths_of(ix, &fear.truths))));
        let one = |who| match self.names.who(draft, who)[..] {
            [one] => Some(PersonIx::at(one)),
            _ => None,
        };
        let power_over = person.power_over.iter().flat_map(|&who| self.names.who(draft, who));
        let (calls_about, follows) = (person.calls_about.and_then(one), person.follows.and_then(one));
        let (fears, power_over) = (fears.collect(), power_over.map(PersonIx::at).collect());
        Person {
            id: self.boxed(person.id.0),
            role: person.role,
            label: person.label.map(|label| self.text(label.0)),
            channel: person.channel,
            calls_about,
            follows,
            age: person.age.map(|(low, high)| (small(low.get()), small(high.get()))),
            says_age: person.says_age.map(|age| small(age.get())),
            gender: person.gender,
            face: person.face.as_ref().map(|face| self.face(face)),
            truths,
            speaks: person.speaks.iter().map(|&tongue| self.tongue(tongue)).collect(),
            at: person
                .at
                .and_then(|place| self.names.one(&self.names.places, draft, place)),
            manner: Manner {
                seen: self.lines(person.seen.as_ref()),
                needs: person.needs.as_slice().into(),
                ..Manner::default()
            },
            fears,
            wishes: self.wishes(ix, person),
            power_over,
            interprets: person.interprets.as_ref().map(|of| Interprets {
                habit: of.habit.map(terms::habit),
                waits: small(of.waits.get()),
                independent: of.independent,
                through: of
                    .through
                    .and_then(|thing| self.names.one(&self.names.things, draft, thing)),
            }),
            opens_up: [].into(),
            settles: person
                .settles
                .iter()
                .flat_map(|&line| self.lines_called(line.0, Some(ix)))
                .collect(),
        }
    }

    fn wishes(&mut self, ix: PersonIx, person: &PersonDraft) -> Box<[WishOf]> {
        let mut wishes = Vec::new();
        for wish in &person.wishes {
            let Some(to) = self.names.one(&self.names.services, self.draft, wish.to) else {
                continue;
            };
            wishes.push(WishOf {
                to,
                says: match wish.says {
                    WishAnswer::Yes => Yes::Yes,
                    WishAnswer::No => Yes::No,
                    WishAnswer::NotYet => Yes::NotYet,
                },
                truths: self.truths_of(ix, &wish.truths),
                why: wish.why.map(|why| self.text(why.0)),
            });
        }
        wishes.into()
    }

    pub(super) fn face(&mut self, face: &FaceDraft) -> Face {
        let look = face.look.as_ref().map(|of| {
            let parts = [
                of.skin.get(),
                of.hair.get(),
                of.hair_colour.get(),
                of.clothes.get(),
                of.colour.get(),
                of.face.get(),
            ];
            (parts.map(small), of.glasses)
        });
        Face {
            name: self.text(face.name.0),
            looks: (small(face.looks.0.get()), small(face.looks.1.get())),
            gender: face.gender,
            from: self.text(face.from.0),
            look,
        }
    }

    pub(super) fn manner(&mut self, manner: &MannerDraft) -> Manner {
        fn number<const LEAST: i32, const MOST: i32>(of: Option<Whole<LEAST, MOST>>) -> Option<u8> {
            of.map(|number| small(number.get()))
        }
        Manner {
            seen: self.lines(Some(&manner.seen)),
            trust: number(manner.trust),
            distress: number(manner.distress),
            bends: number(manner.bends),
            tired: number(manner.tired),
            needs: manner.needs.as_slice().into(),
            asked: self.lines(manner.asked.as_ref()),
        }
    }
}
