//! Which names stand twice, and which do not exist.

use super::{CAST, CUE, DRAW, MARKED, Named, Names, PERSON, SAID, SUBJECT, Scope, VERSION};
use crate::diagnostic::{Diagnostic, FAULTS, Sink};
use crate::read::line::KINDS;
use crate::read::text::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// How many names a help lists.
const LISTED: usize = 8;

/// Kinds whose names must differ from one another.
const fn space(kind: u8) -> u8 {
    match kind {
        CAST | DRAW => PERSON,
        kind => kind,
    }
}

/// Whether a name of one kind answers where another is asked for. Whoever is met may be named as a whole, by their cast; a
/// line by its own name, or by that of its mark.
const fn answers(given: u8, asked: u8) -> bool {
    match asked {
        PERSON => matches!(given, PERSON | CAST),
        DRAW => matches!(given, DRAW | CAST),
        MARKED => matches!(given, MARKED | CUE),
        asked => given == asked,
    }
}

/// Whether a name is looked up per person.
const fn is_per_person(kind: u8) -> bool {
    matches!(kind, VERSION | SUBJECT)
}

impl<'t> Names<'t> {
    /// Tells names that stand twice or not at all. Nothing is said about `lost`, which may have gone with a fault before.
    pub(crate) fn judge(mut self, lost: &BTreeSet<&str>, sources: &Sources, sink: &mut Sink) {
        self.given
            .sort_by_key(|named| (space(named.kind), named.name, named.scope, named.at));
        let people = self.people_given();
        self.tell_twice(&people, sources, sink);
        // A truth or subject of people who do not exist: that they do not is told by itself.
        let is_of_nobody = |asked: &Named<'t>| {
            let meant = self.people(asked.scope);
            is_per_person(asked.kind) && !meant.is_empty() && !meant.iter().any(|who| people.contains_key(who))
        };
        let mut unknown: BTreeMap<(u8, &str, Scope), (Named<'t>, usize)> = BTreeMap::new();
        for named in &self.asked {
            if !lost.contains(named.name) && !self.is_known(named) && !is_of_nobody(named) {
                let scope = if is_per_person(named.kind) {
                    named.scope
                } else {
                    Scope::ANYONE
                };
                let entry = unknown.entry((named.kind, named.name, scope));
                entry.or_insert((*named, 0)).1 += 1;
            }
        }
        for (n, (named, times)) in unknown.into_values().enumerate() {
            // What is only counted needs no help, which costs a look at every name.
            self.tell_unknown(&named, times, n < FAULTS, sources, sink);
        }
    }

    fn tell_twice(&self, people: &BTreeMap<&str, usize>, sources: &Sources, sink: &mut Sink) {
        // Two people of one name are told by themselves, and not what they have in common.
        let is_of_two = |scope| {
            let mut named = self.people(scope).iter();
            named.any(|who| people.get(who).is_some_and(|count| *count > 1))
        };
        for pair in self.given.windows(2) {
            let [first, second] = pair else { continue };
            let is_same = (space(first.kind), first.name) == (space(second.kind), second.name);
            if !is_same || is_per_person(first.kind) && (first.scope != second.scope || is_of_two(first.scope)) {
                continue;
            }
            let (first, second) = if first.at <= second.at {
                (first, second)
            } else {
                (second, first)
            };
            let said = SAID.get(usize::from(second.kind)).copied().unwrap_or_default();
            let words = match (second.kind, self.people(second.scope).first()) {
                (SUBJECT, _) => format!("this talk has the subject `{}` twice", second.name),
                (VERSION, Some(who)) => format!("`{who}` has two truths called `{}`", second.name),
                _ => format!("two things are called `{}`, each a {said}", second.name),
            };
            let help = match second.kind {
                SUBJECT => "put both together",
                CUE => "give one of them another name; where the second means the same, write its name alone",
                _ => "give one of them another name",
            };
            let mut fault = Diagnostic::error("same-name", words).help(help);
            if let Some(span) = sources.span(second.at) {
                fault = fault.at(span, "the second one");
            }
            if let Some(span) = sources.span(first.at) {
                fault = fault.related(span, "the first one is here");
            }
            sink.push(fault);
        }
    }

    /// Every name of a kind, and whose it is.
    fn of_kind(&self, kind: u8) -> impl Iterator<Item = &Named<'t>> {
        self.given.iter().filter(move |named| answers(named.kind, kind))
    }

    fn is_known(&self, asked: &Named<'t>) -> bool {
        // A line may be meant by the name of its mark.
        let also = Some(CUE).filter(|_| asked.kind == MARKED);
        let mut spaces = [Some(space(asked.kind)), also].into_iter().flatten();
        spaces.any(|space| self.is_known_in(space, asked))
    }

    fn is_known_in(&self, of: u8, asked: &Named<'t>) -> bool {
        let key = (of, asked.name);
        let key_of = |named: &Named<'t>| (space(named.kind), named.name);
        let from = self.given.partition_point(|named| key_of(named) < key);
        let mut same = self.given[from..].iter().take_while(|named| key_of(named) == key);
        same.any(|given| answers(given.kind, asked.kind) && self.is_in_reach(given, asked))
    }

    /// How often each person or cast is named.
    fn people_given(&self) -> BTreeMap<&'t str, usize> {
        let mut counts = BTreeMap::new();
        for given in self.given.iter().filter(|given| answers(given.kind, PERSON)) {
            *counts.entry(given.name).or_default() += 1;
        }
        counts
    }

    /// Whether a truth or subject is one of the people who are meant.
    fn is_in_reach(&self, given: &Named<'t>, asked: &Named<'t>) -> bool {
        let (owners, meant) = (self.people(given.scope), self.people(asked.scope));
        if !is_per_person(asked.kind) || meant.is_empty() || owners.is_empty() {
            return true;
        }
        let holds = |cast: &&str, who: &&str| self.members.get(cast).is_some_and(|of| of.contains(who));
        meant.iter().any(|who| {
            let mut owners = owners.iter();
            owners.any(|owner| owner == who || holds(owner, who) || holds(who, owner))
        })
    }

    fn tell_unknown(&self, named: &Named<'t>, times: usize, is_shown: bool, sources: &Sources, sink: &mut Sink) {
        let said = SAID.get(usize::from(named.kind)).copied().unwrap_or_default();
        let name: String = named.name.chars().take(60).collect();
        let whose = self.people(named.scope).first().filter(|_| is_per_person(named.kind));
        let mut words = match whose {
            Some(who) => format!("`{who}` has no {said} called `{name}`"),
            None => format!("there is no {said} called `{name}`"),
        };
        match times {
            1 => {}
            2 => words += ", here and in another place",
            more => words += &format!(", here and in {} other places", more - 1),
        }
        let mut fault = Diagnostic::error("unknown-name", words);
        if is_shown {
            fault = fault.help(self.help_for(named, said, sink));
        }
        if let Some(span) = sources.span(named.at) {
            fault = fault.at(span, format!("no such {said}"));
        }
        sink.push(fault);
    }

    /// What to write in place of a name that there is not.
    fn help_for(&self, named: &Named<'t>, said: &str, sink: &mut Sink) -> String {
        let all: BTreeSet<&str> = self
            .of_kind(named.kind)
            .filter(|given| self.is_in_reach(given, named))
            .map(|given| given.name)
            .collect();
        let mut among: Vec<&str> = all.into_iter().collect();
        let listed = among.iter().take(LISTED).copied().collect::<Vec<_>>().join("`, `");
        let is_empty = among.is_empty();
        if named.kind == CUE {
            among.extend(KINDS);
        }
        let plain = named.name.to_lowercase();
        let near = among.iter().position(|word| *word == plain);
        let near = near
            .map(|at| among[at])
            .or_else(|| sink.nearest(&plain, among.iter().copied()));
        let elsewhere = self.of_kind(named.kind).find(|given| given.name == named.name);
        let elsewhere = elsewhere.and_then(|given| self.people(given.scope).first());
        match (near, elsewhere) {
            (Some(word), _) => format!("did you mean `{word}`?"),
            (None, Some(who)) => format!("it is one of `{who}`"),
            (None, None) if is_empty => format!("there is no {said} here yet"),
            (None, None) => format!("there are: `{listed}`"),
        }
    }
}
