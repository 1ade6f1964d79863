//! Moves in words: what an author sees in the list of moments.

use crate::locale::{Form, Messages, Said, form, key, person_key, said};
use crate::practice::Practice;
use crate::scenario::{Action, Scenario, Step};
use crate::session::View;
use crate::wording;

/// A move in words. One that names something the scenario does not have is shown as the file would write it.
pub(super) fn words(step: &Step, scenario: &Scenario, practice: &Practice, view: View<'_>, m: &Messages) -> String {
    match scenario.action(step) {
        Ok(action) => of_action(&action, scenario, practice, view, m),
        Err(_) => as_written(step),
    }
}

/// As the file would write it.
pub(super) fn as_written(step: &Step) -> String {
    ron::to_string(step).unwrap_or_default()
}

fn of_action(action: &Action, scenario: &Scenario, practice: &Practice, view: View<'_>, m: &Messages) -> String {
    let one = |form: Form, what: &str| m.say(&Said::new(form, vec![("what", what.into())]));
    let text = |ix| view.text(ix).into_owned();
    let about = |form: Form, person, what: &str| {
        let values = vec![("person", view.name(person).into()), ("what", what.into())];
        m.say(&Said::new(form, values))
    };
    match action {
        Action::Go(place) => one(form!("moves-go", what), &text(scenario.place(*place).title)),
        Action::Look(spot) => one(form!("moves-look", what), &text(scenario.hotspot(*spot).label)),
        Action::Read(document) => one(form!("moves-read", what), &text(scenario.document(*document).title)),
        Action::Compare(a, b) => {
            let (a, b) = (text(scenario.document(*a).title), text(scenario.document(*b).title));
            m.say(&said!("moves-compare", what = &a, other = &b))
        }
        Action::Ask(question) => {
            let question = scenario.question(*question);
            about(form!("moves-ask", person, what), question.to, &text(question.ask))
        }
        Action::Conduct(conduct, with) => wording::about(view, m, conduct.key(), *with),
        Action::Interpret(_, by) => wording::about(view, m, person_key!("interpreter-choose"), Some(*by)),
        Action::Note {
            cue,
            about: person,
            shows,
            ..
        } => {
            let codes: Vec<String> = shows.iter().map(|&i| practice.indicator(i).code.clone()).collect();
            let codes = if codes.is_empty() {
                m.get(key!("note-nothing"))
            } else {
                wording::list(m, &codes)
            };
            m.say(&said!(
                "moves-note",
                person = view.name(*person),
                what = text(scenario.cue(*cue).text),
                codes = &codes
            ))
        }
        Action::Retract(cue, person) => about(
            form!("moves-retract", person, what),
            *person,
            &text(scenario.cue(*cue).text),
        ),
        Action::Rate(person, sure) => m.say(&said!("moves-rate", person = view.name(*person), percent = *sure)),
        Action::Decide(person, decided) => {
            let findings: Vec<String> = decided.findings.iter().map(|f| m.get(f.key())).collect();
            about(
                form!("moves-decide", person, what),
                *person,
                &wording::list(m, &findings),
            )
        }
        Action::End => m.get(key!("run-end")),
    }
}
