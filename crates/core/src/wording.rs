//! The words of a run, the same in every face: lines, refusals, offers, names. No words are made here; they are found
//! and filled in. How they are laid out is each face's own business.

use crate::locale::search::Wanted;
use crate::locale::{Key, Messages, PersonKey, Said, key, pair, person_key, said};
use crate::practice::{Indicator, Practice};
use crate::scenario::{Action, PersonIx};
use crate::session::{ConductOffer, Consent, How, Line, Refusal, Speaker, View, Words};
use crate::vocabulary::Conduct;

/// What a line says.
#[must_use]
pub fn line(view: View<'_>, messages: &Messages, line: &Line) -> String {
    match line.words {
        Words::Scenario(text) => view.text(text).into_owned(),
        Words::Interface(key) => about(view, messages, key, line.with),
        Words::Conduct(conduct) => did(view, messages, conduct, line.with),
    }
}

/// Who speaks a line; nothing for the scene.
#[must_use]
pub fn speaker(view: View<'_>, messages: &Messages, line: &Line) -> Option<String> {
    match line.speaker {
        Speaker::You => Some(messages.get(key!("speaker-you"))),
        Speaker::Person(person) => Some(view.name(person).to_owned()),
        Speaker::Scene => None,
    }
}

/// A message about a person, or about nobody in particular.
#[must_use]
pub fn about(view: View<'_>, messages: &Messages, key: PersonKey, person: Option<PersonIx>) -> String {
    let name = person.map_or("", |p| view.name(p));
    messages.say(&key.about(name))
}

/// What was done.
#[must_use]
pub fn did(view: View<'_>, messages: &Messages, conduct: Conduct, with: Option<PersonIx>) -> String {
    let key = match with {
        Some(_) => conduct.done(),
        None => conduct.done_for_all(),
    };
    about(view, messages, key, with)
}

/// What can be done: the scenario's words for it, or the general ones.
#[must_use]
pub fn offer(view: View<'_>, messages: &Messages, offer: &ConductOffer) -> String {
    match offer.label {
        Some(text) => view.text(text).into_owned(),
        None => about(view, messages, offer.conduct.key(), offer.with),
    }
}

/// A move, named as something to do: what was tried, or what could have been tried instead.
#[must_use]
pub fn deed(view: View<'_>, messages: &Messages, practice: &Practice, action: &Action) -> String {
    let title = |ix| view.text(ix).into_owned();
    let document = |ix| title(view.document_texts(ix).0);
    match action {
        Action::Go(place) => messages.say(&said!("deed-go", place = title(view.place_texts(*place).0))),
        Action::Look(spot) => messages.say(&said!("deed-look", spot = title(view.spot_label(*spot)))),
        Action::Read(of) => messages.say(&said!("deed-read", document = document(*of))),
        Action::Compare(a, b) => messages.say(&said!("deed-compare", first = document(*a), second = document(*b))),
        Action::Ask(question) => {
            let (to, words) = view.question_words(*question);
            messages.say(&said!("deed-ask", person = view.name(to), words = title(words)))
        }
        Action::Conduct(conduct, with) => {
            let offered = view.conduct(*with).into_iter().find(|o| o.conduct == *conduct);
            let words = match &offered {
                Some(offered) => offer(view, messages, offered),
                None => about(view, messages, conduct.key(), *with),
            };
            match with {
                Some(p) => messages.say(&said!("deed-conduct", person = view.name(*p), words = &words)),
                None => words,
            }
        }
        Action::Interpret(to, by) => {
            messages.say(&said!("deed-interpret", person = view.name(*to), by = view.name(*by)))
        }
        Action::Note { cue, about, shows, .. } => {
            let (person, cue) = (view.name(*about), title(view.cue_text(*cue)));
            if shows.is_empty() {
                return messages.say(&said!("deed-note-nothing", person = person, cue = cue));
            }
            let signs = shows.iter().map(|&ix| indicator(messages, practice.indicator(ix)));
            let signs: Vec<String> = signs.collect();
            let shows = list(messages, &signs);
            messages.say(&said!("deed-note", person = person, cue = cue, shows = shows))
        }
        Action::Retract(cue, about) => {
            let cue = title(view.cue_text(*cue));
            messages.say(&said!("deed-retract", person = view.name(*about), cue = &cue))
        }
        Action::Rate(about, sure) => messages.say(&said!("deed-rate", person = view.name(*about), percent = *sure)),
        Action::Decide(about, decided) => {
            let findings: Vec<String> = decided.findings.iter().map(|f| messages.get(f.key())).collect();
            let services = decided.services.iter().map(|&s| title(view.service_label(s)));
            let services: Vec<String> = services.collect();
            let (person, findings) = (view.name(*about), list(messages, &findings));
            if services.is_empty() {
                return messages.say(&said!("deed-decide", person = person, findings = findings));
            }
            let services = list(messages, &services);
            messages.say(&said!(
                "deed-decide-refer",
                person = person,
                findings = findings,
                services = services
            ))
        }
        Action::End => messages.get(key!("deed-end")),
    }
}

/// Why something was refused.
#[must_use]
pub fn refusal(view: View<'_>, messages: &Messages, refusal: Refusal) -> String {
    messages.say(&refused(view, refusal))
}

/// The same, for whoever says it later.
#[must_use]
pub fn refused(view: View<'_>, refusal: Refusal) -> Said {
    match refusal {
        Refusal::Told(text) => said!("refusal-words", words = view.text(text)),
        Refusal::SeenBefore(text) | Refusal::AnsweredBefore(text) => {
            said!("refusal-again", what = refusal.key().about(""), words = view.text(text))
        }
        other => other.key().about(other.person().map_or("", |person| view.name(person))),
    }
}

/// How a cue was perceived. Whether a statement was free is for the debrief.
#[must_use]
pub fn how(view: View<'_>, messages: &Messages, how: How) -> String {
    match how {
        How::Seen => messages.get(key!("how-seen")),
        How::Read => messages.get(key!("how-read")),
        How::Compared => messages.get(key!("how-compared")),
        How::Told(person, _) => about(view, messages, person_key!("how-told"), Some(person)),
        How::Noticed => messages.get(key!("how-noticed")),
    }
}

/// How a person looks: no numbers, only what anyone can see.
#[must_use]
pub fn mood(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    let (ease, strain) = view.bearing(person);
    let (ease, strain) = (messages.get(ease.key()), messages.get(strain.key()));
    messages.say(&said!("mood", ease = &ease, strain = &strain))
}

/// Whether one talks with a person among others, apart, or behind a door.
#[must_use]
pub fn seclusion(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    messages.get(match view.is_apart(person) {
        (true, true) => key!("setting-apart-private"),
        (true, false) => key!("setting-apart"),
        (false, true) => key!("setting-private"),
        (false, false) => key!("setting-with-others"),
    })
}

/// In which language one talks with a person, and through whom.
#[must_use]
pub fn language(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    match view.interpreter(person) {
        Some(by) => about(view, messages, person_key!("setting-interpreter"), Some(by)),
        None if view.shares_language(person) => messages.get(key!("setting-language")),
        None => {
            let languages: Vec<String> = view.languages(person).iter().map(|&l| l.to_owned()).collect();
            let languages = list(messages, &languages);
            messages.say(&said!("setting-no-language", languages = &languages))
        }
    }
}

/// What a person said when asked: whether they will talk, and whether they want the referral.
#[must_use]
pub fn consents(view: View<'_>, messages: &Messages, person: PersonIx) -> Vec<String> {
    let answered = |consent, yes: Key, no: Key| match consent {
        Consent::Agreed => Some(messages.get(yes)),
        Consent::Declined => Some(messages.get(no)),
        Consent::NotAsked => None,
    };
    let (talk, referral) = view.consents(person);
    let talk = answered(talk, key!("setting-will-talk"), key!("setting-will-not-talk"));
    let referral = answered(
        referral,
        key!("setting-wants-referral"),
        key!("setting-wants-no-referral"),
    );
    talk.into_iter().chain(referral).collect()
}

/// The time on the wall.
#[must_use]
pub fn time_of_day(view: View<'_>, messages: &Messages) -> String {
    let (hour, minute) = view.time_of_day();
    messages.time(hour * 60 + minute, None)
}

/// Several words as one list.
#[must_use]
pub fn list(messages: &Messages, words: &[String]) -> String {
    joined(messages, words, key!("list-comma"))
}

/// Several words as one, with the words of a key between them.
#[must_use]
pub fn joined(messages: &Messages, words: &[String], between: Key) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let between = messages.main_only(between);
    pair::zip(&words, |words| words.join(&between))
}

/// An indicator as lists and notes quote it: its code, and its label in the language that is read.
#[must_use]
pub fn indicator(messages: &Messages, indicator: &Indicator) -> String {
    named(messages, &indicator.code, &indicator.label)
}

/// Whether what is searched for is found in an indicator: its code, its label and its meaning in the language that is read
/// and in English, and the words it is known by.
#[must_use]
pub fn finds(messages: &Messages, indicator: &Indicator, wanted: &Wanted) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let label = messages.practice(&indicator.code, "", &indicator.label);
    let plain = messages.practice(&indicator.code, "plain", &indicator.plain);
    let own = [&indicator.code, &label, &plain, &indicator.label, &indicator.plain];
    let all: Vec<&str> = own.into_iter().chain(&indicator.words).map(String::as_str).collect();
    wanted.is_in(&all)
}

/// A rule or an indicator by its code, as an indicator is quoted; the code alone when the library lacks it. A rule that
/// stands only until somebody has opened its source says so wherever it is named.
#[must_use]
pub fn rule(messages: &Messages, practice: &Practice, code: &str) -> String {
    if let Some(point) = practice.point(code) {
        let name = named(messages, code, &point.label);
        return if point.provisional {
            messages.say(&said!("tag-provisional-rule", rule = &name))
        } else {
            name
        };
    }
    practice.indicator_ix(code).map_or_else(
        || code.to_owned(),
        |ix| named(messages, code, &practice.indicator(ix).label),
    )
}

fn named(messages: &Messages, code: &str, label: &str) -> String {
    let label = messages.practice(code, "", label);
    messages.say(&said!("indicator-line", code = code, label = &label))
}
